// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/hit_place.h"

#include "core/document/text_field.h"

#include <algorithm>

namespace aigaq::search {

using namespace document;

namespace {

enum class Edge { Beginning, End };

/// Counts in the text what is counted in its print. A run prints its own words, so each is looked
/// for after the one before it; what stands between two was printed by the anchors between them.
qsizetype positionOf(qsizetype printedAt, Edge edge, const Text& text, const QString& printed)
{
    qsizetype position = 0;
    qsizetype at = 0;
    for (const Inline& part : text.inlines()) {
        const auto* run = std::get_if<Run>(&part);
        if (run == nullptr) {
            ++position;
            continue;
        }
        const qsizetype begin = std::max(at, printed.indexOf(run->text, at));
        const qsizetype end = begin + run->text.size();
        if (printedAt < begin)
            return edge == Edge::End ? position : std::max<qsizetype>(position - 1, 0);
        if (printedAt < end || (printedAt == end && edge == Edge::End))
            return position + printedAt - begin;
        position += run->text.size();
        at = end;
    }
    return edge == Edge::End ? position : std::max<qsizetype>(position - 1, 0);
}

} // namespace

Selection placeOf(const Hit& hit, const Stretch& stretch, const Submission& submission)
{
    const TextPlace place = document::placeOf(hit.field).value();
    const Text& text = textAt(submission, place);
    const auto caret = [&](qsizetype printedAt, Edge edge) {
        return Caret{.place = place, .position = positionOf(printedAt, edge, text, hit.words)};
    };
    return {.from = caret(stretch.from, Edge::Beginning),
            .to = caret(stretch.from + stretch.size, Edge::End)};
}

} // namespace aigaq::search
