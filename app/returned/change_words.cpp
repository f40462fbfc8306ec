// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/returned/change_words.h"

#include <QCoreApplication>

namespace aigaq::app {

using namespace document;
using namespace returned;
using namespace Qt::StringLiterals;
using Kind = ReturnedChange::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReturnedChanges)
};

Text together(const std::vector<Text>& texts, const std::vector<Text>& notes)
{
    Text all;
    for (const Text& text : texts) {
        if (!all.isEmpty())
            all.append(Run{.text = u" ¶ "_s});
        all.append(text);
    }
    for (const Text& note : notes) {
        all.append(Run{.text = u" ["_s});
        all.append(note);
        all.append(Run{.text = u"]"_s});
    }
    return all;
}

} // namespace

QString ChangeWords::placeOf(const ReturnedChange& change) const
{
    if (change.role == TextRole::Title)
        return Words::tr("title");
    if (change.role == TextRole::Framework)
        return Words::tr("framework line");
    const bool isOfReturned = change.kind == Kind::Added || change.kind == Kind::Commented ||
                              change.kind == Kind::Resolved;
    return isOfReturned ? m_after.of(change.node) : m_before.of(change.node);
}

QString ChangeWords::whatHappened(const ReturnedChange& change) const
{
    switch (change.kind) {
    case Kind::Reworded:
        if (!change.splitOff.empty())
            return Words::tr("split into %Ln paragraph(s)", nullptr,
                             static_cast<int>(change.splitOff.size() + 1));
        if (!change.joined.empty())
            return Words::tr("joined with %Ln other paragraph(s)", nullptr,
                             static_cast<int>(change.joined.size()));
        return Words::tr("reworded");
    case Kind::Added:
        return Words::tr("new");
    case Kind::Deleted:
        return Words::tr("deleted, in all languages");
    case Kind::Moved:
        return Words::tr("moved: now %1").arg(m_after.of(change.node));
    case Kind::Commented:
        return Words::tr("comment");
    case Kind::Resolved:
        return Words::tr("comment resolved");
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(const ReturnedChange& change)
{
    switch (change.kind) {
    case Kind::Reworded:
        if (!change.splitOff.empty())
            return u"split"_s;
        return change.joined.empty() ? u"reworded"_s : u"joined"_s;
    case Kind::Added:
        return u"added"_s;
    case Kind::Deleted:
        return u"deleted"_s;
    case Kind::Moved:
        return u"moved"_s;
    case Kind::Commented:
        return u"comment"_s;
    case Kind::Resolved:
        return u"resolved"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

WordDiff diffOf(const ReturnedChange& change)
{
    const bool isSame = change.kind == Kind::Moved || change.kind == Kind::Resolved;
    const Text before = together(change.kind == Kind::Resolved ? change.after : change.before, {});
    return wordDiff(before, isSame ? before : together(change.after, change.newNotes));
}

} // namespace aigaq::app
