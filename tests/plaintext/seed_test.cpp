// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plaintext/drafts.h"

#include <QCryptographicHash>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::document;
using namespace aigaq::draft;
using namespace aigaq::plaintext;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

// A real draft that is not part of the project. Its words stay outside: what is expected of them is
// said in numbers, offsets and short fragments.

namespace {

std::optional<ImportedDraft> realDraft()
{
    QFile file(QStringLiteral(AIGAQ_SHARED "/seed/key_issues_kazakhstan.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return imported(file.readAll());
}

/// Paragraph and offset of each note's mark, in code points of its part without marks.
std::vector<std::pair<int, int>> placesOfMarks(const Reading& read)
{
    std::vector<std::pair<int, int>> places;
    for (const Block& block : read.blocks) {
        qsizetype offset = 0;
        for (const PrintedInline& part : block.inlines) {
            if (const auto* run = std::get_if<Run>(&part))
                offset += run->text.toUcs4().size();
            else if (std::holds_alternative<NoteNumber>(part))
                places.emplace_back(block.number, static_cast<int>(offset));
        }
    }
    return places;
}

} // namespace

TEST_CASE("A real draft has its 12 pairs, its letters and its stray paragraph in place")
{
    const auto read = realDraft();
    if (!read)
        SKIP("the real draft is not here");
    const Submission& submission = read->submission;

    std::map<BlockKind, int> kinds;
    std::map<int, QString> letters;
    for (const Block& block : reading(submission, language(u"en")).blocks) {
        ++kinds[block.kind];
        letters[block.number] += block.letter;
    }
    CHECK(kinds == std::map<BlockKind, int>{{BlockKind::Title, 1},
                                            {BlockKind::Framework, 1},
                                            {BlockKind::Introduction, 1},
                                            {BlockKind::Issue, 12},
                                            {BlockKind::IssueContinuation, 1},
                                            {BlockKind::Question, 12},
                                            {BlockKind::SubQuestion, 10}});
    CHECK(letters[4] == u"abcd"_s);
    CHECK(letters[6] == u"abc"_s);
    CHECK(letters[8] == u"abc"_s);
    CHECK(under(submission, 1)[1].startsWith(u"victims"_s));
    CHECK(textIn(submission.cover.introduction[0].text, language(u"en"))
              .words()
              .startsWith(u"NGO \"Kadir-Kassiyet\""_s));
    CHECK(under(submission, 16).size() == 1);
    CHECK(under(submission, 16)[0].contains(u"? adopted "_s));
}

TEST_CASE("A real draft has its five notes at their words, with whole addresses")
{
    const auto read = realDraft();
    if (!read)
        SKIP("the real draft is not here");
    const Reading printed = reading(read->submission, language(u"en"));

    CHECK(placesOfMarks(printed) ==
          std::vector<std::pair<int, int>>{{1, 754}, {7, 80}, {7, 248}, {9, 258}, {19, 161}});
    QStringList ends;
    for (const Note& note : printed.notes) {
        const Run& link = std::get<Run>(note.inlines.back());
        CHECK(link.href == link.text);
        CHECK_FALSE(link.href.contains(u' '));
        ends << QString::number(link.href.size()) + link.href.last(12);
    }
    CHECK(ends == QStringList{u"103th_cover.pdf"_s, u"11401.2024.docx"_s, u"10708-1108.docx"_s,
                              u"10708-1108.docx"_s, u"72rJYraxI_mcED"_s});
}

TEST_CASE("A real draft loses no letter")
{
    const auto read = realDraft();
    if (!read)
        SKIP("the real draft is not here");
    const QString text = shape(read->submission, language(u"en")).join(u'\n');
    const QByteArray hash =
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    CHECK(hash == "c9d7a5b25e2be4def463e846925ee9bb46447677c13e5be8b70351708ea8c3d6");
}

TEST_CASE("The repairs and doubts of a real draft are told with their lines")
{
    const auto read = realDraft();
    if (!read)
        SKIP("the real draft is not here");
    CHECK(linesOf(read->findings, FindingKind::Joined) == std::vector{5, 8, 20, 36, 42});
    CHECK(linesOf(read->findings, FindingKind::Unnumbered) == std::vector{11});
    CHECK(linesOf(read->findings, FindingKind::Label) == std::vector{15, 23});
    CHECK(linesOf(read->findings, FindingKind::Unlettered) == std::vector{18, 23});
    CHECK(read->findings.size() == 10);
}
