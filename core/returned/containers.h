// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/editing/texts_in_order.h"

#include <compare>
#include <map>
#include <optional>

namespace aigaq::returned {

/// Something that holds things in an order: a list of the submission, or of one of its pairs.
struct Container {
    enum class Part : std::uint8_t {
        Organisations,
        Introduction,
        Items,
        Issue,
        Question,
        SubQuestions
    };
    Part part;
    std::optional<document::NodeId> pair;
    friend auto operator<=>(const Container&, const Container&) = default;
};

/// The texts of what stands in containers; pairs have none of their own.
[[nodiscard]] inline std::map<document::NodeId, const document::Texts*>
textsById(const document::Submission& submission)
{
    using document::TextRole;
    std::map<document::NodeId, const document::Texts*> texts;
    document::visitAllTexts(
        submission, [&texts](const document::NodeId& id, TextRole role, const document::Texts& of) {
            if (role == TextRole::Text || role == TextRole::Name)
                texts.emplace(id, &of);
        });
    return texts;
}

/// Calls `visit(container, id)` for everything that stands in one, in document order; a pair before
/// what stands in it.
template <class Visit>
void visitContained(const document::Submission& submission, Visit&& visit)
{
    using enum Container::Part;
    for (const document::Organisation& organisation : submission.cover.organisations)
        visit(Container{.part = Organisations, .pair = {}}, organisation.id);
    for (const document::Paragraph& paragraph : submission.cover.introduction)
        visit(Container{.part = Introduction, .pair = {}}, paragraph.id);
    for (const document::Item& item : submission.items) {
        std::visit(
            [&](const auto& value) { visit(Container{.part = Items, .pair = {}}, value.id); },
            item);
        const auto* pair = std::get_if<document::Pair>(&item);
        if (pair == nullptr)
            continue;
        for (const document::Paragraph& paragraph : pair->issue.paragraphs)
            visit(Container{.part = Issue, .pair = pair->id}, paragraph.id);
        for (const document::Paragraph& paragraph : pair->question.paragraphs)
            visit(Container{.part = Question, .pair = pair->id}, paragraph.id);
        for (const document::SubQuestion& sub : pair->question.subQuestions)
            visit(Container{.part = SubQuestions, .pair = pair->id}, sub.id);
    }
}

} // namespace aigaq::returned
