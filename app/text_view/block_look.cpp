// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_view/block_look.h"

#include <QCoreApplication>

namespace aigaq::app {

using namespace document;

namespace {

struct TextView {
    Q_DECLARE_TR_FUNCTIONS(TextView)
};

QString placeholderOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
        return TextView::tr("Title");
    case BlockKind::Framework:
        return TextView::tr("Within the framework of …");
    case BlockKind::Organisation:
        return TextView::tr("Organisation");
    case BlockKind::Introduction:
        return TextView::tr("Who you are");
    case BlockKind::Heading:
        return TextView::tr("Heading");
    case BlockKind::Issue:
        return TextView::tr("Type the issue. Enter starts its question.");
    case BlockKind::Question:
        return TextView::tr("Type the question to the State.");
    case BlockKind::IssueContinuation:
    case BlockKind::QuestionContinuation:
        return TextView::tr("Continuation");
    case BlockKind::SubQuestion:
        return TextView::tr("Sub-question");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isInPair(BlockKind kind)
{
    return kind >= BlockKind::Issue;
}

} // namespace

std::vector<BlockLabels> labelsOf(const Reading& reading)
{
    std::vector<BlockLabels> labels;
    labels.reserve(reading.blocks.size());
    for (const Block& block : reading.blocks) {
        BlockLabels label{.kind = block.kind, .placeholder = placeholderOf(block.kind)};
        if (block.kind == BlockKind::Issue || block.kind == BlockKind::Question)
            label.number = QString::number(block.number) + u'.';
        if (block.kind == BlockKind::Question)
            label.runIn = reading.language.questionLabel();
        if (block.kind == BlockKind::SubQuestion)
            label.number = block.letter + u')';
        label.joinedAbove = isInPair(block.kind) && block.kind != BlockKind::Issue;
        labels.push_back(std::move(label));
    }
    return labels;
}

BlockLook lookOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
        return {.above = 1.2, .scale = 1.33, .bold = true, .centred = true};
    case BlockKind::Framework:
        return {.above = 0.3, .bold = true, .centred = true};
    case BlockKind::Organisation:
        return {.above = 0.4, .centred = true};
    case BlockKind::Introduction:
        return {.above = 0.8};
    case BlockKind::Heading:
        return {.above = 1.4, .bold = true};
    case BlockKind::Issue:
        return {.above = 1.1};
    case BlockKind::Question:
    case BlockKind::IssueContinuation:
    case BlockKind::QuestionContinuation:
        return {.above = 0.45};
    case BlockKind::SubQuestion:
        return {.above = 0.25, .indent = 4};
    }
    Q_UNREACHABLE_RETURN({});
}

QFont fontOf(const BlockLook& look, const QFont& textFont)
{
    QFont font = textFont;
    font.setPointSizeF(textFont.pointSizeF() * look.scale);
    font.setBold(look.bold);
    return font;
}

} // namespace aigaq::app
