// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/text_editing.h"

#include <algorithm>

namespace aigaq::document {

namespace {

qsizetype lengthOf(const Inline& part)
{
    const auto* run = std::get_if<Run>(&part);
    return run == nullptr ? 1 : run->text.size();
}

} // namespace

qsizetype length(const Text& text)
{
    qsizetype length = 0;
    for (const Inline& part : text.inlines())
        length += lengthOf(part);
    return length;
}

Text slice(const Text& text, qsizetype from, qsizetype to)
{
    Text slice;
    qsizetype start = 0;
    for (const Inline& part : text.inlines()) {
        const qsizetype end = start + lengthOf(part);
        const qsizetype first = std::max(from, start);
        const qsizetype last = std::min(to, end);
        if (first < last) {
            if (const auto* run = std::get_if<Run>(&part)) {
                Run piece = *run;
                piece.text = run->text.mid(first - start, last - first);
                slice.append(piece);
            } else {
                std::visit([&](const auto& value) { slice.append(value); }, part);
            }
        }
        start = end;
    }
    return slice;
}

Text spliced(const Text& text, qsizetype from, qsizetype to, const Text& replacement)
{
    Text spliced = slice(text, 0, from);
    spliced.append(replacement);
    spliced.append(slice(text, to, length(text)));
    return spliced;
}

Text formatted(const Text& text, qsizetype from, qsizetype to, const FormatChange& change)
{
    Text changed;
    const Text words = slice(text, from, to);
    for (const Inline& part : words.inlines()) {
        if (const auto* run = std::get_if<Run>(&part)) {
            changed.append(Run{.text = run->text,
                               .bold = change.bold.value_or(run->bold),
                               .italic = change.italic.value_or(run->italic),
                               .href = change.href.value_or(run->href)});
        } else {
            std::visit([&](const auto& value) { changed.append(value); }, part);
        }
    }
    return spliced(text, from, to, changed);
}

} // namespace aigaq::document
