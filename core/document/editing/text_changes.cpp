// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing/text_changes.h"

#include "core/document/editing/texts_in_order.h"

#include <ranges>

namespace aigaq::document {

namespace {

std::map<TextPlace, Text> textsOf(const Submission& submission, Language language)
{
    std::map<TextPlace, Text> texts;
    const auto add = [&](const NodeId& node, TextRole role, const Texts& all) {
        texts.emplace(TextPlace{.node = node, .role = role, .language = language},
                      textIn(all, language));
    };
    visitAllTexts(submission, add);
    for (const Footnote& footnote : submission.footnotes | std::views::values)
        add(footnote.id, TextRole::Text, footnote.text);
    return texts;
}

} // namespace

Edit textChanges(const Submission& before, const Submission& after, Language language)
{
    Edit edit;
    const std::map<TextPlace, Text> present = textsOf(before, language);
    for (const auto& [place, text] : textsOf(after, language)) {
        const auto found = present.find(place);
        if (found != present.end() && found->second != text)
            edit.texts.emplace(place, Exchange<Text>{.before = found->second, .after = text});
    }
    return edit;
}

Edit takenBack(const Submission& now, const Edit& textChange)
{
    Edit edit;
    for (const auto& [place, change] : textChange.texts) {
        if (textsAt(now, place) != nullptr && textAt(now, place) == change.after)
            edit.texts.emplace(place,
                               Exchange<Text>{.before = change.after, .after = change.before});
    }
    return edit;
}

} // namespace aigaq::document
