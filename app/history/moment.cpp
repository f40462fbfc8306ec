// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/moment.h"

#include "app/look/when.h"

#include <QCoreApplication>
#include <QDateTime>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

struct Moment {
    Q_DECLARE_TR_FUNCTIONS(Moment)
};

QString when(const store::Claim& claim)
{
    return claim.time ? QDateTime::fromSecsSinceEpoch(*claim.time).toString(u"yyyy-MM-dd HH:mm")
                      : Moment::tr("at an unknown time");
}

QString who(const store::Claim& claim)
{
    return claim.author.isEmpty() ? Moment::tr("somebody") : claim.author;
}

QString cameWith(qint64 merge)
{
    return Moment::tr("(came with merge %1)").arg(QString::number(merge));
}

} // namespace

QString momentOf(const store::Claim& claim, std::optional<qint64> merge)
{
    const QString moment = when(claim) + "  "_L1 + who(claim);
    return merge ? QString(moment + "  "_L1 + cameWith(*merge)) : moment;
}

QString shownMomentOf(const store::Claim& claim, std::optional<qint64> merge)
{
    QString moment = claim.time ? whenOf(QDateTime::fromSecsSinceEpoch(*claim.time)) : when(claim);
    if (!claim.author.isEmpty())
        moment += ", "_L1 + claim.author;
    return merge ? QString(moment + u' ' + cameWith(*merge)) : moment;
}

} // namespace aigaq::app
