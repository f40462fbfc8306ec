// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

namespace aigaq::tests {

/// What a PDF must have for PDF/UA-1 and PDF/A-2a as far as our files can break it: Debian has no
/// validator. Walks the raw objects through libqpdf, which knows nothing of our writer.
struct Conformance {
    std::vector<std::string> faults;     ///< empty: none
    std::map<std::string, int> elements; ///< how often each structure type stands in the tree
    std::vector<std::string> uris;       ///< of link annotations, in order of pages
    std::size_t internalLinks = 0;
    std::size_t pages = 0;
    std::string language;
    std::string title;
    std::vector<std::string> outline; ///< titles, those below the first level indented
};

[[nodiscard]] Conformance conformanceOf(const QByteArray& pdf);

} // namespace aigaq::tests
