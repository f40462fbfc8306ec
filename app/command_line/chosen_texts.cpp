// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_texts.h"

#include "app/history/thing_names.h"

#include <map>
#include <ranges>
#include <set>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// Of a block that stands under a number. No other has such a name.
QString choiceOf(const Block& block)
{
    const QString number = QString::number(block.number);
    switch (block.kind) {
    case BlockKind::SubQuestion:
        return number + block.letter;
    case BlockKind::IssueContinuation:
    case BlockKind::QuestionContinuation:
        return number + u'.' + QString::number(block.part + 1);
    default:
        return number;
    }
}

FieldId textOf(const NodeId& node, QStringView part, Language language)
{
    return {.node = node, .name = part + u'.' + language.code()};
}

std::vector<ChosenText> textsOfNumber(const QString& choice, const Submission& submission,
                                      Language language)
{
    const Reading all = reading(submission, language);
    std::vector<ChosenText> texts;
    std::set<std::size_t> blocks;
    for (std::size_t i = 0; i < all.blocks.size(); ++i) {
        const Block& block = all.blocks[i];
        const bool isWhole = QString::number(block.number) == choice;
        if (block.number == 0 || (!isWhole && choiceOf(block) != choice))
            continue;
        blocks.insert(i);
        texts.push_back({.field = textOf(block.id, u"text", language), .choice = choiceOf(block)});
    }
    for (const Note& note : all.notes) {
        if (blocks.contains(note.block))
            texts.push_back(
                {.field = textOf(note.id, u"text", language), .choice = shortId(note.id)});
    }
    return texts;
}

/// The nodes whose ids begin so.
std::set<NodeId> nodesOfId(const QString& choice, const Fields& fields)
{
    std::set<NodeId> nodes;
    for (const auto& [field, value] : fields) {
        if (hex(field.node).startsWith(choice))
            nodes.insert(field.node);
    }
    return nodes;
}

/// What stands in a pair, deleted or not: its issue, then its question.
std::vector<NodeId> partsOf(const NodeId& pair, const Fields& fields)
{
    const QString halves = hex(pair) + u'.';
    std::map<QString, NodeId> parts; // by place
    for (const auto& [field, value] : fields) {
        if (field.name == "place"_L1 && value.startsWith(halves))
            parts.emplace(value, field.node);
    }
    const auto nodes = std::views::values(parts);
    return {nodes.begin(), nodes.end()};
}

std::vector<ChosenText> textsOfId(const QString& choice, const Fields& fields, Language language)
{
    const std::set<NodeId> nodes = nodesOfId(choice, fields);
    if (nodes.size() != 1)
        return {};
    std::vector<NodeId> read = partsOf(*nodes.begin(), fields);
    read.insert(read.begin(), *nodes.begin());
    const QString ending = u'.' + language.code();
    std::vector<ChosenText> texts;
    for (const auto& node : read) {
        for (const auto& [field, value] : fields) {
            if (field.node == node && field.name.endsWith(ending))
                texts.push_back({.field = field, .choice = shortId(node)});
        }
    }
    return texts;
}

} // namespace

std::vector<ChosenText> chosenTexts(const QString& choice, const Submission& submission,
                                    const Fields& fields, Language language)
{
    if (choice == "title"_L1 || choice == "framework"_L1)
        return {{.field = textOf(submission.id, choice, language), .choice = choice}};
    if (choice.startsWith(u'0')) // as every id does, and no number
        return textsOfId(choice, fields, language);
    return textsOfNumber(choice, submission, language);
}

} // namespace aigaq::app
