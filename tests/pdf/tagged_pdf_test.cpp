// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pdf/pdf_conformance.h"
#include "tests/pdf/pdf_file.h"
#include "tests/pdf/sample_submission.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

TEST_CASE("The sample's PDF is tagged throughout in every language")
{
    for (const Language language : Language::all()) {
        const Reading read = reading(sampleSubmission(), language);
        Conformance found = conformanceOf(pdfOf(read));

        CHECK(found.faults == std::vector<std::string>());
        CHECK(found.language == language.localeTag().toStdString());
        CHECK(found.title == printedWords(read.blocks.front().inlines).toStdString());
        CHECK(found.elements["H1"] == 1);
        CHECK(found.elements["H2"] == 2);
        CHECK(found.elements["LI"] == 10 + 3);
        CHECK(found.elements["Note"] == 6);
        CHECK(found.elements["Reference"] == 6 + 2);
        CHECK(found.elements["Lbl"] == 10 + 3 + 6);
    }
}

TEST_CASE("Any document's PDF is tagged throughout")
{
    QRandomGenerator random(11);
    for (int round = 0; round < 40; ++round) {
        const Reading read = randomReading(random, static_cast<int>(random.bounded(12)));
        CAPTURE(round);
        CHECK(conformanceOf(pdfOf(read)).faults == std::vector<std::string>());
    }
}

TEST_CASE("An address over two lines is one link with two areas")
{
    const Reading read = reading(sampleSubmission(), Language::fallback());
    Conformance found = conformanceOf(pdfOf(read));

    const std::string address = "https://opendoors.arvenia.example/wp-content/uploads/2025/11/"
                                "behind_the_ninth_gate_report_on_visits_to_closed_institutions_en"
                                ".pdf";
    CHECK(std::ranges::count(found.uris, address) == 2);
    CHECK(found.uris.size() == 3);
    // Each note's mark and its way back, and two references to paragraphs.
    CHECK(found.internalLinks == 6 + 6 + 2);
    CHECK(found.elements["Link"] == 2 + 6 + 6 + 2);
}

TEST_CASE("The outline has every heading and, under it, every pair")
{
    const Conformance found =
        conformanceOf(pdfOf(reading(sampleSubmission(), Language::fallback())));

    REQUIRE(found.outline.size() == 7);
    CHECK(found.outline[0] == "Articles 1 and 4: definition and punishment");
    CHECK(found.outline[1].starts_with("  1. Article 212 of the Criminal Code punishes"));
    CHECK(found.outline[2].starts_with("  3. Complaints"));
    CHECK(found.outline[3] == "Articles 2 and 11: safeguards in custody");
}

TEST_CASE("A title with signs that mean something in XML reads the same everywhere")
{
    Submission submission = newSubmission(Language::fallback());
    setTextIn(submission.cover.title, Language::fallback(), Text(u"A & <b> \"c\" @language@"_s));

    const Conformance found = conformanceOf(pdfOf(reading(submission, Language::fallback())));

    CHECK(found.faults == std::vector<std::string>());
    CHECK(found.title == "A & <b> \"c\" @language@");
}

TEST_CASE("Signs that are not ASCII are escaped in an address")
{
    Submission submission = newSubmission(Language::fallback());
    Text text;
    text.append(Run{.text = u"here"_s, .href = u"https://a.example/сот (1)?q=<2>"_s});
    submission.cover.introduction = {{.id = newNodeId(NodeKind::Paragraph)}};
    setTextIn(submission.cover.introduction[0].text, Language::fallback(), text);

    const Conformance found = conformanceOf(pdfOf(reading(submission, Language::fallback())));

    CHECK(found.uris ==
          std::vector<std::string>{"https://a.example/%D1%81%D0%BE%D1%82%20%281%29?q=%3C2%3E"});
}
