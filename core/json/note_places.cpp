// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/note_places.h"

#include <algorithm>

namespace aigaq::json {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

qsizetype codePoints(QStringView words)
{
    return words.size() - std::ranges::count_if(words, [](QChar c) { return c.isLowSurrogate(); });
}

/// The position in code units of a code point counted from 0; the end where there is none.
qsizetype position(QStringView words, qsizetype codePoint)
{
    qsizetype at = 0;
    for (; codePoint > 0 && at < words.size(); --codePoint)
        at += words[at].isHighSurrogate() && at + 1 < words.size() ? 2 : 1;
    return at;
}

std::map<NodeId, int> headingPositions(const std::vector<Item>& items)
{
    std::map<NodeId, int> positions;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (const auto* heading = std::get_if<Heading>(&items[i]))
            positions.emplace(heading->id, static_cast<int>(i));
    }
    return positions;
}

QString partOf(const Block& block, const std::map<NodeId, int>& headings, int organisation)
{
    switch (block.kind) {
    case BlockKind::Title:
        return u"title"_s;
    case BlockKind::Framework:
        return u"framework"_s;
    case BlockKind::Organisation:
        return u"organisations/"_s + QString::number(organisation);
    case BlockKind::Introduction:
        return u"introduction/"_s + QString::number(block.part);
    case BlockKind::Heading:
        return u"heading/"_s + QString::number(headings.at(block.id));
    case BlockKind::SubQuestion:
        return u"subquestions/"_s + QString::number(block.part);
    case BlockKind::Issue:
    case BlockKind::IssueContinuation:
    case BlockKind::Question:
    case BlockKind::QuestionContinuation:
        return u"paragraphs/"_s + QString::number(block.part);
    }
    Q_UNREACHABLE_RETURN({});
}

template <class Node>
Node* at(std::vector<Node>& nodes, qsizetype position)
{
    const auto index = static_cast<std::size_t>(position);
    return position >= 0 && index < nodes.size() ? &nodes[index] : nullptr;
}

Pair* pairWithNumber(Submission& submission, int number)
{
    int issue = 1;
    for (Item& item : submission.items) {
        auto* pair = std::get_if<Pair>(&item);
        if (pair == nullptr)
            continue;
        if (number == issue || number == issue + 1)
            return pair;
        issue += 2;
    }
    return nullptr;
}

Texts* textsUnderNumber(Submission& submission, const NotePlace& place, qsizetype position)
{
    Pair* pair = pairWithNumber(submission, place.paragraph);
    if (pair == nullptr)
        return nullptr;
    const bool isQuestion = place.paragraph % 2 == 0;
    if (place.part.startsWith("subquestions/"_L1)) {
        SubQuestion* sub = isQuestion ? at(pair->question.subQuestions, position) : nullptr;
        return sub == nullptr ? nullptr : &sub->text;
    }
    if (!place.part.startsWith("paragraphs/"_L1))
        return nullptr;
    Paragraph* paragraph =
        at(isQuestion ? pair->question.paragraphs : pair->issue.paragraphs, position);
    return paragraph == nullptr ? nullptr : &paragraph->text;
}

} // namespace

std::map<NodeId, NotePlace> notePlaces(const Submission& submission, const Reading& reading)
{
    const std::map<NodeId, int> headings = headingPositions(submission.items);
    std::map<NodeId, NotePlace> places;
    int organisations = 0;
    for (const Block& block : reading.blocks) {
        NotePlace place{.paragraph = block.number, .part = partOf(block, headings, organisations)};
        organisations += block.kind == BlockKind::Organisation ? 1 : 0;
        for (const PrintedInline& piece : block.inlines) {
            if (const auto* mark = std::get_if<NoteNumber>(&piece))
                places.emplace(mark->note, place);
            else
                place.offset += static_cast<int>(codePoints(printedWords({piece})));
        }
    }
    return places;
}

Texts* textsAt(Submission& submission, const NotePlace& place)
{
    Cover& cover = submission.cover;
    if (place.part == "title"_L1)
        return &cover.title;
    if (place.part == "framework"_L1)
        return &cover.framework;
    bool isNumber = false;
    const qsizetype slash = place.part.indexOf(u'/');
    const int position = QStringView(place.part).sliced(slash + 1).toInt(&isNumber);
    if (slash < 0 || !isNumber)
        return nullptr;
    const QStringView kind = QStringView(place.part).first(slash);
    if (kind == u"organisations") {
        Organisation* organisation = at(cover.organisations, position);
        return organisation == nullptr ? nullptr : &organisation->name;
    }
    if (kind == u"introduction") {
        Paragraph* paragraph = at(cover.introduction, position);
        return paragraph == nullptr ? nullptr : &paragraph->text;
    }
    if (kind == u"heading") {
        Item* item = at(submission.items, position);
        auto* heading = item == nullptr ? nullptr : std::get_if<Heading>(item);
        return heading == nullptr ? nullptr : &heading->text;
    }
    return textsUnderNumber(submission, place, position);
}

Text withMark(const Text& text, int offset, const NoteMark& mark)
{
    Text marked;
    qsizetype left = offset;
    bool placed = false;
    for (const Inline& part : text.inlines()) {
        const auto* run = std::get_if<Run>(&part);
        if (run == nullptr || placed || codePoints(run->text) <= left) {
            left -= run == nullptr ? 0 : codePoints(run->text);
            std::visit([&](const auto& value) { marked.append(value); }, part);
            continue;
        }
        const qsizetype cut = position(run->text, left);
        Run before = *run;
        before.text.truncate(cut);
        Run after = *run;
        after.text.remove(0, cut);
        marked.append(before);
        marked.append(mark);
        marked.append(after);
        placed = true;
    }
    if (!placed)
        marked.append(mark);
    return marked;
}

Text withLinks(QStringView words, const QStringList& urls)
{
    Text text;
    while (!words.isEmpty()) {
        qsizetype first = words.size();
        QString next;
        for (const QString& url : urls) {
            const qsizetype at = url.isEmpty() ? -1 : words.indexOf(url);
            if (at >= 0 && (at < first || (at == first && url.size() > next.size()))) {
                first = at;
                next = url;
            }
        }
        text.append(Run{.text = words.first(first).toString()});
        text.append(Run{.text = next, .href = next});
        words = words.sliced(first + next.size());
    }
    return text;
}

} // namespace aigaq::json
