// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/docx_messages.h"

#include <QCoreApplication>

namespace aigaq::app {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(DocxMessages)
};

QString damaged(const docx::DocxReadError& error, const QString& file)
{
    if (error.line == 0)
        return Messages::tr("%1 is damaged: its part %2 cannot be read. Open it in Word or "
                            "LibreOffice, save it under a new name and choose that.")
            .arg(file, error.part);
    return Messages::tr("%1 is damaged: its part %2 breaks off in line %3. Open it in Word or "
                        "LibreOffice, save it under a new name and choose that.")
        .arg(file, error.part, QString::number(error.line));
}

QString undecided(const docx::DocxReadError& error, const QString& file)
{
    if (error.authors.isEmpty())
        return Messages::tr("%1 has %Ln tracked change(s).", nullptr, error.changes).arg(file);
    return Messages::tr("%1 has %Ln tracked change(s), by %2.", nullptr, error.changes)
        .arg(file, error.authors.join(QStringLiteral(", ")));
}

} // namespace

QString sentence(const docx::DocxError& error, const QString& file)
{
    using enum docx::DocxError::Problem;
    switch (error.problem) {
    case Cancelled:
        return {};
    case NotWritten:
        return Messages::tr("%1 was not written: the submission is too large for a Word file. "
                            "Export its parts one by one.")
            .arg(file);
    case TellsTooMuch:
        return Messages::tr("%1 was not written: its part %2 would tell \"%3\", which nobody "
                            "asked for. If you use a document's looks, take that out of its "
                            "header and footer.")
            .arg(file, error.part, error.told);
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentence(const docx::DocxReadError& error, const QString& file)
{
    using enum docx::DocxReadError::Problem;
    switch (error.problem) {
    case Cancelled:
        return {};
    case NotAPackage:
        return Messages::tr("%1 is damaged or was not copied whole. Ask for it again.").arg(file);
    case Encrypted:
        return Messages::tr("%1 is behind a password. Open it in Word, take the password away and "
                            "save it.")
            .arg(file);
    case NotWord:
        return Messages::tr("%1 is not a Word document. Choose a .docx or a text file.").arg(file);
    case TooLarge:
        return Messages::tr("%1 is too large for a draft. Look whether the file is one.").arg(file);
    case TooManyParts:
    case NotFromWord:
        return Messages::tr("%1 has something in it that no word processor writes. Open it in "
                            "Word, save it under a new name and choose that.")
            .arg(file);
    case Damaged:
        return damaged(error, file);
    case TooLong:
        return Messages::tr("%1, paragraph %2: this paragraph is too long for a draft. Look "
                            "whether the file is one.")
            .arg(file, QString::number(error.line));
    case Empty:
        return Messages::tr("%1 has no words. Nothing was imported.").arg(file);
    case UndecidedChanges:
        return undecided(error, file);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace aigaq::app
