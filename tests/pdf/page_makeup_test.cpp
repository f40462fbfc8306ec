// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_makeup.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>

using namespace aigaq::pdf;

namespace {

constexpr Sheet sheet{.height = points(700), .ruleSpace = points(15), .noteSpace = points(2)};

struct Document {
    std::vector<BodyParagraph> body;
    std::vector<NoteParagraph> notes;
};

Document randomDocument(QRandomGenerator& random, std::size_t paragraphs)
{
    Document made;
    for (std::size_t p = 0; p < paragraphs; ++p) {
        const bool isHeading = random.bounded(8) == 0;
        BodyParagraph paragraph{
            .lines = isHeading ? 1U : 1U + random.bounded(random.bounded(10) == 0 ? 90U : 9U),
            .leading = points(15),
            .spaceBefore = points(random.bounded(20)),
            .keep = isHeading    ? Keep::Heading
                    : p % 2 == 0 ? Keep::Issue
                                 : Keep::Free};
        for (std::size_t line = 0; line < paragraph.lines; ++line) {
            while (random.bounded(12) == 0) {
                paragraph.citations.push_back({.line = line, .note = made.notes.size()});
                const auto lines = 1U + random.bounded(random.bounded(20) == 0 ? 120U : 5U);
                made.notes.push_back({.lines = lines, .leading = points(11.5)});
            }
        }
        made.body.push_back(paragraph);
    }
    return made;
}

std::vector<Page> pagesOf(const Document& document)
{
    return makeUpPages(document.body, document.notes, sheet);
}

/// Whether two lines that stand on neighbouring pages could have been parted worse.
bool isGoodEnd(const Document& document, const Page& page)
{
    const PlacedLine& last = page.body.back();
    const BodyParagraph& paragraph = document.body[last.paragraph];
    const std::size_t below = paragraph.lines - last.line - 1;
    if (below == 0)
        return paragraph.keep == Keep::Free;
    return below > 1 && last.line > 0 && paragraph.keep != Keep::Heading;
}

} // namespace

TEST_CASE("Every line of body and notes is placed once, in order")
{
    QRandomGenerator random(1);
    for (int round = 0; round < 200; ++round) {
        const Document document = randomDocument(random, 1 + random.bounded(60U));
        std::vector<std::pair<std::size_t, std::size_t>> body;
        std::vector<std::pair<std::size_t, std::size_t>> notes;
        for (const Page& page : pagesOf(document)) {
            for (const PlacedLine& line : page.body)
                body.emplace_back(line.paragraph, line.line);
            for (const PlacedLine& line : page.notes)
                notes.emplace_back(line.paragraph, line.line);
        }
        std::vector<std::pair<std::size_t, std::size_t>> wanted;
        for (std::size_t p = 0; p < document.body.size(); ++p) {
            for (std::size_t line = 0; line < document.body[p].lines; ++line)
                wanted.emplace_back(p, line);
        }
        REQUIRE(body == wanted);
        wanted.clear();
        for (std::size_t n = 0; n < document.notes.size(); ++n) {
            for (std::size_t line = 0; line < document.notes[n].lines; ++line)
                wanted.emplace_back(n, line);
        }
        REQUIRE(notes == wanted);
    }
}

TEST_CASE("Nothing stands outside the text area, and no two lines overlap")
{
    QRandomGenerator random(2);
    for (int round = 0; round < 200; ++round) {
        const Document document = randomDocument(random, 1 + random.bounded(60U));
        for (const Page& page : pagesOf(document)) {
            Length end = 0;
            for (const PlacedLine& line : page.body) {
                REQUIRE(line.top >= end);
                end = line.top + document.body[line.paragraph].leading;
            }
            if (!page.notes.empty())
                end += sheet.ruleSpace;
            for (const PlacedLine& line : page.notes) {
                REQUIRE(line.top >= end);
                end = line.top + document.notes[line.paragraph].leading;
            }
            REQUIRE(end <= sheet.height);
            REQUIRE((page.notes.empty() || end == sheet.height));
        }
    }
}

TEST_CASE("A note begins on the page of the line that cites it")
{
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        const Document document = randomDocument(random, 1 + random.bounded(60U));
        std::map<std::pair<std::size_t, std::size_t>, std::size_t> pageOfLine;
        std::map<std::size_t, std::size_t> pageOfNote;
        const std::vector<Page> pages = pagesOf(document);
        for (std::size_t number = 0; number < pages.size(); ++number) {
            for (const PlacedLine& line : pages[number].body)
                pageOfLine[{line.paragraph, line.line}] = number;
            for (const PlacedLine& line : pages[number].notes) {
                if (line.line == 0)
                    pageOfNote[line.paragraph] = number;
            }
        }
        for (std::size_t p = 0; p < document.body.size(); ++p) {
            const std::vector<Citation>& citations = document.body[p].citations;
            for (const Citation& citation : citations) {
                // Of many notes to one line only the first surely fit.
                const bool isFirst =
                    std::ranges::find(citations, citation.line, &Citation::line)->note ==
                    citation.note;
                const std::size_t page = pageOfLine[{p, citation.line}];
                if (isFirst)
                    REQUIRE(pageOfNote[citation.note] == page);
                REQUIRE(pageOfNote[citation.note] >= page);
            }
        }
    }
}

TEST_CASE("No heading, issue or single line is stranded where the page can end elsewhere")
{
    QRandomGenerator random(4);
    for (int round = 0; round < 200; ++round) {
        const Document document = randomDocument(random, 1 + random.bounded(60U));
        const std::vector<Page> pages = pagesOf(document);
        for (std::size_t number = 0; number + 1 < pages.size(); ++number) {
            const Page& page = pages[number];
            const bool bodyEnds = std::ranges::all_of(
                pages.begin() + static_cast<std::ptrdiff_t>(number) + 1, pages.end(),
                [](const Page& next) { return next.body.empty(); });
            if (page.body.empty() || bodyEnds || isGoodEnd(document, page))
                continue;
            // Then no earlier line of this page would have been a better end.
            Page shorter = page;
            for (shorter.body.pop_back(); !shorter.body.empty(); shorter.body.pop_back())
                REQUIRE_FALSE(isGoodEnd(document, shorter));
        }
    }
}

TEST_CASE("A note longer than a page goes on until it ends")
{
    const Document document{
        .body = {{.lines = 5, .leading = points(15), .citations = {{.line = 1, .note = 0}}}},
        .notes = {{.lines = 150, .leading = points(11.5)}}};

    const std::vector<Page> pages = pagesOf(document);

    REQUIRE(pages.size() == 3);
    CHECK_FALSE(pages[0].continuesNote);
    CHECK(pages[1].continuesNote);
    CHECK(pages[2].continuesNote);
}

TEST_CASE("Four hundred notes to one line all follow it")
{
    Document document{.body = {{.lines = 3, .leading = points(15)}}};
    for (std::size_t note = 0; note < 400; ++note) {
        document.body[0].citations.push_back({.line = 1, .note = note});
        document.notes.push_back({.lines = 2, .leading = points(11.5)});
    }

    std::size_t placed = 0;
    for (const Page& page : pagesOf(document))
        placed += page.notes.size();

    CHECK(placed == 800);
}

TEST_CASE("An empty document is one empty page")
{
    const std::vector<Page> pages = makeUpPages({}, {}, sheet);
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].body.empty());
}
