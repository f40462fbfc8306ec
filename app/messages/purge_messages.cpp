// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/purge_messages.h"

#include "app/history/thing_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace aigaq::app {

using store::Holding;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PurgeMessages)
};

} // namespace

QStringList lines(std::vector<Holding> holdings, const document::Submission& submission)
{
    const ThingNames names(submission);
    std::ranges::stable_sort(
        holdings, {}, [&](const Holding& holding) { return names.placeOf(holding.field.node); });
    QStringList lines;
    for (const Holding& holding : holdings) {
        const int count = static_cast<int>(holding.versions.size());
        const QString versions = Messages::tr("in %n version(s)", nullptr, count);
        lines << (holding.isPresent ? Messages::tr("%1: %2, the present one among them")
                                    : Messages::tr("%1: %2, only in its history"))
                     .arg(names.of(holding.field), versions);
    }
    return lines;
}

QStringList lines(const store::Purged& purged)
{
    QStringList lines{Messages::tr("Removed from %n place(s), the history and the file's unused "
                                   "space.",
                                   nullptr, static_cast<int>(purged.fields.size()))};
    if (purged.authors > 0)
        lines << Messages::tr("%n author name(s) removed, too.", nullptr,
                              static_cast<int>(purged.authors));
    return lines;
}

QString whatIsNotReached()
{
    return Messages::tr(
        "Not reached: copies that others have (once merged with this file they lose the words, "
        "too), files exported before, backups, and what the disk keeps of deleted files. Word "
        "forms and other spellings must be removed one by one.");
}

} // namespace aigaq::app
