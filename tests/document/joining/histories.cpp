// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/joining/histories.h"

#include "core/document/stored_text.h"
#include "core/document/text_editing.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace aigaq::tests {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

NodeId note(int number)
{
    NodeId id;
    id.bytes[0] = static_cast<std::uint8_t>(NodeKind::Footnote);
    id.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}

int randomPosition(QRandomGenerator& random, const Text& text)
{
    return static_cast<int>(random.bounded(length(text) + 1));
}

/// The text after a person did one small thing to it.
Text randomlyEdited(const Text& text, QRandomGenerator& random)
{
    static const QStringList words{u"court"_s,   u" "_s,   u"fine "_s, u"a"_s,
                                   u"judge, "_s, u"17 "_s, u"the "_s};
    const int a = randomPosition(random, text);
    const int b = std::min(a + static_cast<int>(random.bounded(9)), static_cast<int>(length(text)));
    switch (random.bounded(6)) {
    case 0:
        return spliced(text, a, b, {});
    case 1: {
        Text mark;
        mark.append(NoteMark{note(static_cast<int>(random.bounded(1, 9)))});
        return spliced(text, a, a, mark);
    }
    case 2:
        return formatted(text, a, b, {.bold = random.bounded(2) == 0, .italic = {}, .href = {}});
    case 3:
        return formatted(
            text, a, b,
            {.bold = {},
             .italic = {},
             .href = random.bounded(2) == 0 ? u"https://a.example"_s : u"https://b.example"_s});
    default:
        return spliced(text, a, random.bounded(2) == 0 ? a : b,
                       Text(words[random.bounded(words.size())]));
    }
}

/// Of a copy that holds these versions, those that no other one in it replaces.
Versions headsIn(const FieldHistory& history, const std::set<std::size_t>& copy)
{
    std::set<std::size_t> heads = copy;
    for (const std::size_t v : copy) {
        for (const std::size_t parent : history[v].parents)
            heads.erase(parent);
    }
    return {heads.begin(), heads.end()};
}

/// What a copy shows: its versions alone, renumbered.
JoinedText shownBy(const FieldHistory& history, const std::set<std::size_t>& copy)
{
    FieldHistory own;
    std::vector<std::size_t> renumbered(history.size());
    for (const std::size_t v : copy) {
        renumbered[v] = own.size();
        own.push_back(history[v]);
        for (std::size_t& parent : own.back().parents)
            parent = renumbered[parent];
    }
    return joinedText(own);
}

} // namespace

QString stored(const QString& notation)
{
    QString out;
    for (qsizetype i = 0; i < notation.size(); ++i) {
        if (notation[i] == u'^')
            out += u"<note id=\""_s + hex(note(notation[++i].digitValue())) + u"\"/>"_s;
        else
            out += notation[i];
    }
    return out;
}

QString shown(const JoinedText& joined)
{
    static const QRegularExpression mark(u"<note id=\"06[0-9a-f]{29}([0-9a-f])\"/>"_s);
    const auto notationOf = [](const Text& text) {
        return storedForm(text).replace(mark, u"^\\1"_s);
    };
    QString out;
    for (const JoinedStretch& stretch : joined.stretches) {
        QStringList alternatives;
        std::ranges::transform(stretch.alternatives, std::back_inserter(alternatives), notationOf);
        const QString all = alternatives.join(u'|');
        out += stretch.isConflict() ? u'{' + all + u'}' : all;
    }
    return out;
}

Version version(const Versions& parents, const QString& notation)
{
    return {.parents = parents, .wording = stored(notation), .seen = {}};
}

QString joinedOf(const FieldHistory& history)
{
    return shown(joinedText(history));
}

FieldHistory randomHistory(QRandomGenerator& random, int people, int steps)
{
    FieldHistory history{
        version({}, u"the court said a fine is enough, the judge said so^1 too"_s)};
    std::vector<std::set<std::size_t>> copies(static_cast<std::size_t>(people), {0});
    for (int step = 0; step < steps; ++step) {
        auto& copy = copies[random.bounded(static_cast<quint32>(people))];
        if (random.bounded(3) == 0) {
            const auto& other = copies[random.bounded(static_cast<quint32>(people))];
            copy.insert(other.begin(), other.end());
            continue;
        }
        const Text now = shownBy(history, copy).first();
        const Text next = random.bounded(8) == 0 ? parseStoredForm(*history.front().wording).value()
                                                 : randomlyEdited(now, random);
        const Versions parents = headsIn(history, copy);
        copy.insert(history.size());
        history.push_back({.parents = parents, .wording = storedForm(next), .seen = {}});
    }
    return history;
}

FieldHistory inOtherOrder(const FieldHistory& history, QRandomGenerator& random)
{
    FieldHistory other;
    std::vector<std::size_t> renumbered(history.size(), history.size());
    while (other.size() < history.size()) {
        const std::size_t v = random.bounded(static_cast<quint32>(history.size()));
        const auto hasArrived = [&](std::size_t parent) {
            return renumbered[parent] < history.size();
        };
        if (hasArrived(v) || !std::ranges::all_of(history[v].parents, hasArrived))
            continue;
        renumbered[v] = other.size();
        other.push_back(history[v]);
        for (std::size_t& parent : other.back().parents)
            parent = renumbered[parent];
        std::ranges::sort(other.back().parents);
    }
    return other;
}

} // namespace aigaq::tests
