// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/whole_references.h"

namespace aigaq::draft {

using namespace document;

Text withWholeReferences(const std::vector<Inline>& inlines)
{
    const auto kindAt = [&inlines](std::size_t i) -> std::optional<NodeKind> {
        const auto* reference =
            i < inlines.size() ? std::get_if<CrossReference>(&inlines[i]) : nullptr;
        return reference == nullptr ? std::nullopt : std::optional(reference->target.kind());
    };
    Text text;
    for (std::size_t i = 0; i < inlines.size(); ++i) {
        const auto* between = i + 1 < inlines.size() ? std::get_if<Run>(&inlines[i + 1]) : nullptr;
        const bool isFirstHalf = kindAt(i) && kindAt(i) != NodeKind::SubQuestion &&
                                 between != nullptr && between->text.trimmed().isEmpty() &&
                                 kindAt(i + 2) == NodeKind::SubQuestion;
        if (isFirstHalf)
            i += 2;
        std::visit([&text](const auto& part) { text.append(part); }, inlines[i]);
    }
    return text;
}

} // namespace aigaq::draft
