// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/language.h"
#include "core/document/node_id.h"

#include <compare>

namespace aigaq::document {

/// Which of a node's texts.
enum class TextRole {
    Text,      ///< of a paragraph, sub-question, heading or footnote
    Title,     ///< of the document
    Framework, ///< of the document
    Name,      ///< of an organisation
};

/// One text in one language: what a text view shows as one block.
struct TextPlace {
    NodeId node;
    TextRole role = TextRole::Text;
    Language language = Language::fallback();
    friend auto operator<=>(const TextPlace&, const TextPlace&) = default;
};

} // namespace aigaq::document
