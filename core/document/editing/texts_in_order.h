// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

/// All texts but the footnotes', in document order. The visitor is called with the node's id, the
/// role and the Texts; these may be const.
namespace aigaq::document {

template <class Visit>
void visitTextsOf(auto& nodes, Visit&& visit)
{
    for (auto& node : nodes)
        visit(node.id, TextRole::Text, node.text);
}

template <class Visit>
void visitTexts(auto& item, Visit&& visit)
{
    if (auto* heading = std::get_if<Heading>(&item)) {
        visit(heading->id, TextRole::Text, heading->text);
        return;
    }
    auto& pair = std::get<Pair>(item);
    visitTextsOf(pair.issue.paragraphs, visit);
    visitTextsOf(pair.question.paragraphs, visit);
    visitTextsOf(pair.question.subQuestions, visit);
}

template <class Visit>
void visitCoverTexts(auto& submission, Visit&& visit)
{
    auto& cover = submission.cover;
    visit(submission.id, TextRole::Title, cover.title);
    visit(submission.id, TextRole::Framework, cover.framework);
    for (auto& organisation : cover.organisations)
        visit(organisation.id, TextRole::Name, organisation.name);
    visitTextsOf(cover.introduction, visit);
}

template <class Visit>
void visitAllTexts(auto& submission, Visit&& visit)
{
    visitCoverTexts(submission, visit);
    for (auto& item : submission.items)
        visitTexts(item, visit);
}

} // namespace aigaq::document
