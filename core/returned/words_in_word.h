// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"
#include "core/document/text.h"
#include "core/docx/reference_targets.h"
#include "core/draft/sourced_text.h"

#include <QStringList>

#include <span>

/// Texts as they are after they have been in a Word document: one space for several, no signs that
/// cannot be seen, addresses as Word writes them. Whoever compares what came back with what was
/// exported compares these.
namespace aigaq::returned {

/// What somebody's words say. `references`: the bookmarks that draft::Look counts; `notes`: those
/// of the words' marks, in order.
[[nodiscard]] document::Text textOf(const draft::SourcedText& words, const QStringList& references,
                                    std::span<const document::NodeId> notes = {});

/// What is to be read where these inlines were exported and nobody has touched them. `boldByStyle`:
/// in a paragraph whose style is bold, nothing is bold beside the rest.
[[nodiscard]] document::Text textReadBack(const std::vector<document::PrintedInline>& inlines,
                                          const docx::ReferenceTargets& targets, bool boldByStyle);

/// Whether two such texts are the same to a reader: how an address is written that leads to the
/// same place does not matter.
[[nodiscard]] bool sayTheSame(const document::Text& one, const document::Text& other);

/// The text with its addresses as they were written before, where they lead to the same places.
[[nodiscard]] document::Text withAddressesOf(const document::Text& before,
                                             const document::Text& text);

} // namespace aigaq::returned
