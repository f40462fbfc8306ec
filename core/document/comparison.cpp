// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/comparison.h"

#include "core/document/editing/texts_in_order.h"
#include "core/document/text_field.h"

#include <map>
#include <utility>

namespace aigaq::document {

namespace {

/// Every text of a submission: in its order, and by its field.
class AllTexts {
public:
    explicit AllTexts(const Submission& submission)
    {
        const auto add = [this](const NodeId& node, TextRole role, const Texts& texts) {
            for (const auto& [language, text] : texts) {
                m_order.push_back(fieldOf({.node = node, .role = role, .language = language}));
                m_texts.emplace(m_order.back(), &text);
            }
        };
        visitAllTexts(submission, add);
        for (const auto& [id, footnote] : submission.footnotes)
            add(id, TextRole::Text, footnote.text);
    }

    [[nodiscard]] const std::vector<FieldId>& order() const { return m_order; }
    [[nodiscard]] Text of(const FieldId& field) const
    {
        const auto text = m_texts.find(field);
        return text == m_texts.end() ? Text() : *text->second;
    }
    [[nodiscard]] bool has(const FieldId& field) const { return m_texts.contains(field); }

private:
    std::vector<FieldId> m_order;
    std::map<FieldId, const Text*> m_texts; ///< of the submission, which must outlive this
};

} // namespace

std::vector<ChangedText> changedTexts(const Submission& before, const Submission& after)
{
    const AllTexts was(before);
    const AllTexts is(after);
    std::vector<ChangedText> changed;
    const auto addIfChanged = [&](const FieldId& field) {
        ChangedText text{.field = field, .before = was.of(field), .after = is.of(field)};
        if (text.before != text.after)
            changed.push_back(std::move(text));
    };
    for (const FieldId& field : is.order())
        addIfChanged(field);
    for (const FieldId& field : was.order()) {
        if (!is.has(field))
            addIfChanged(field);
    }
    return changed;
}

} // namespace aigaq::document
