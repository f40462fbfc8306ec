// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/store_messages.h"

#include <QCoreApplication>

namespace aigaq::app {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(StoreMessages)
};

QString damageSentence(const store::StoreError& error, const QString& file)
{
    if (!error.field)
        return Messages::tr("%1 is damaged and cannot be read. It was not changed; take the newest "
                            "whole copy of it, or what \"aigaq recover\" can save.")
            .arg(file);
    return Messages::tr("%1 is damaged: what it holds as \"%2\" of %3 is not readable. It was not "
                        "changed; take the newest whole copy of it, or what \"aigaq recover\" can "
                        "save.")
        .arg(file, error.field->name, hex(error.field->node));
}

} // namespace

QString sentence(const store::StoreError& error, const QString& file)
{
    using enum store::StoreError::Problem;
    switch (error.problem) {
    case NotFound:
        return Messages::tr("There is no file %1, or no folder for it. Look at its name.")
            .arg(file);
    case Unreadable:
        return Messages::tr("You may not read %1. Ask its owner to let you.").arg(file);
    case Unwritable:
        return Messages::tr("%1 or its folder may only be read. Copy it to a place where you may "
                            "write.")
            .arg(file);
    case AlreadyExists:
        return Messages::tr("%1 is there already and was not changed. Choose another name, or "
                            "replace it with --force.")
            .arg(file);
    case StrayJournal:
        return Messages::tr("Beside %1 lies %1-journal, left over from another file's broken "
                            "save. Move it away, or choose another name.")
            .arg(file);
    case NotAnAigaqFile:
        return Messages::tr("%1 is not a submission file of Aigaq. Choose an .aigaq file.")
            .arg(file);
    case Locked:
        return Messages::tr("%1 is protected with a passphrase, which is needed to open it.")
            .arg(file);
    case WrongPassphrase:
        return Messages::tr("This passphrase does not open %1. Nothing was changed; look at the "
                            "keyboard's layout and Caps Lock, and try again.")
            .arg(file);
    case MistypedRecoveryKey:
        return Messages::tr("%1 was not opened: line %2 of the recovery key differs from the "
                            "printed one. Compare it and try again.")
            .arg(file, QString::number(error.line));
    case EmptyPassphrase:
        return Messages::tr("%1 was not changed: an empty passphrase protects nothing. Choose four "
                            "or more words.")
            .arg(file);
    case NewerFormat:
        return Messages::tr("%1 was written by a newer Aigaq (format %2). It was not changed. "
                            "Install the newest version to open it.")
            .arg(file, QString::number(error.version));
    case ForeignSchema:
        return Messages::tr(
                   "%1 was not opened: it holds \"%2\" as no Aigaq has made it, so another "
                   "program has changed it. Ask for a copy that nobody has changed.")
            .arg(file, error.detail);
    case Damaged:
        return damageSentence(error, file);
    case OtherDocument:
        return Messages::tr("%1 is no copy of this document. Only copies of one document can be "
                            "merged.")
            .arg(file);
    case WrittenOnDestroyed:
        return Messages::tr("%1 was not merged: one copy changed a text (\"%2\" of %3) from which "
                            "words were removed for good in the other. Remove the same words from "
                            "both copies (aigaq purge), then merge.")
            .arg(file, error.field ? error.field->name : QString(),
                 error.field ? hex(error.field->node) : QString());
    case ForbiddenContent:
        return Messages::tr("%1 was not changed: \"%2\" of %3 would hold a character that no text "
                            "may hold.")
            .arg(file, error.field ? error.field->name : QString(),
                 error.field ? hex(error.field->node) : QString());
    case DiskFull:
        return Messages::tr("%1 was not changed: the disk is full. Free some space and try again.")
            .arg(file);
    case InUse:
        return Messages::tr("%1 was not changed: another program is writing to it. Try again when "
                            "it has finished.")
            .arg(file);
    case ChangedElsewhere:
        return Messages::tr("%1 was not changed: another program has written to it in the "
                            "meantime. Open it again.")
            .arg(file);
    case Failed:
        break;
    }
    return Messages::tr("%1 was not changed: the file system says \"%2\".").arg(file, error.detail);
}

QString sentenceOfRenewal(const QString& copy)
{
    return Messages::tr("The file was of an older format and was brought to the newest one. A copy "
                        "from before stays beside it: %1.")
        .arg(copy);
}

} // namespace aigaq::app
