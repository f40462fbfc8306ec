// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/version_words.h"

#include "core/document/stored_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;
using store::PastChange;
using store::PastVersion;

namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// The rest of a comment's fields are written with its words.
QString happenedToComment(const PastChange& change, const PastVersion& version)
{
    if (change.field.name == "text"_L1)
        return change.number == 1 ? History::tr("written") : History::tr("changed");
    if (change.field.name != "resolved"_L1 || change.number == 1)
        return {};
    return version.wording == u"1"_s ? History::tr("resolved") : History::tr("opened again");
}

} // namespace

Text textOf(const PastVersion& version)
{
    return parseStoredForm(version.wording.value_or(QString())).value_or(Text());
}

const PastVersion* versionOf(const std::vector<PastVersion>& versions, qint64 number)
{
    const auto found = std::ranges::find(versions, number, &PastVersion::number);
    return found == versions.end() ? nullptr : &*found;
}

WordDiff changeOf(const std::vector<PastVersion>& versions, const PastVersion& version)
{
    const PastVersion* before =
        version.parents.empty() ? nullptr : versionOf(versions, version.parents.front());
    return wordDiff(before == nullptr ? Text() : textOf(*before), textOf(version));
}

QString stateOf(const std::vector<PastVersion>& versions, const PastVersion& version)
{
    QStringList states;
    if (version.isHead)
        states << (std::ranges::count_if(versions, &PastVersion::isHead) > 1
                       ? History::tr("(stands side by side with another)")
                       : History::tr("(now)"));
    if (version.isTakenBack)
        states << History::tr("(taken back)");
    if (version.parents.size() > 1) {
        QStringList parents;
        for (const qint64 parent : version.parents)
            parents << QString::number(parent);
        states << History::tr("(follows versions %1)").arg(parents.join(u", "_s));
    }
    return states.isEmpty() ? QString() : QString("  "_L1 + states.join(u' '));
}

QString extent(const std::vector<PastVersion>& versions, const PastVersion& version)
{
    if (!version.wording)
        return History::tr("destroyed");
    const auto [removed, added] = changedWords(changeOf(versions, version));
    if (removed == 0 && added == 0)
        return version.parents.empty() ? History::tr("first wording")
                                       : History::tr("looks, marks or punctuation");
    QStringList counts;
    if (added > 0)
        counts << u'+' + QString::number(added);
    if (removed > 0)
        counts << u'−' + QString::number(removed);
    const QString count =
        History::tr("%1 words", "how many were added and removed").arg(counts.join(u' '));
    return version.parents.empty() ? History::tr("first wording, %1").arg(count) : count;
}

QString whatHappened(const PastChange& change, const PastVersion& version)
{
    if (change.field.name == "gone"_L1)
        return version.wording == u"1"_s ? History::tr("deleted") : History::tr("restored");
    if (change.field.node.kind() == NodeKind::Snapshot && change.field.name == "name"_L1) {
        const QString name = version.wording.value_or(QString());
        return name.isEmpty() ? History::tr("kept, as it was exported to Word") : name;
    }
    if (change.field.node.kind() == NodeKind::Comment)
        return happenedToComment(change, version);
    if (change.number == 1)
        return {};
    return change.field.name == "place"_L1 ? History::tr("moved") : History::tr("changed");
}

QString lastWordsOf(const NodeId& node, const Fields& fields)
{
    const QString issue = hex(node) + ".issue "_L1;
    for (const auto& [field, value] : fields) {
        const bool isOwn = field.node == node && field.name.contains(u'.') && !value.isEmpty();
        if (isOwn)
            return parseStoredForm(value).value_or(Text()).words();
        if (field.name == "place"_L1 && value.startsWith(issue))
            return lastWordsOf(field.node, fields);
    }
    return {};
}

} // namespace aigaq::app
