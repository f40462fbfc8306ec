// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/moment.h"

#include "app/command_line/words.h"

#include <QDateTime>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

QString when(const store::Claim& claim)
{
    return claim.time ? QDateTime::fromSecsSinceEpoch(*claim.time).toString(u"yyyy-MM-dd HH:mm")
                      : CommandLine::tr("at an unknown time");
}

QString who(const store::Claim& claim)
{
    return claim.author.isEmpty() ? CommandLine::tr("somebody") : claim.author;
}

} // namespace

QString momentOf(const store::Claim& claim, std::optional<qint64> merge)
{
    QString moment = when(claim) + "  "_L1 + who(claim);
    if (merge)
        moment += "  "_L1 + CommandLine::tr("(came with merge %1)").arg(QString::number(*merge));
    return moment;
}

} // namespace aigaq::app
