// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plaintext/drafts.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace aigaq::document;
using namespace aigaq::draft;
using namespace aigaq::plaintext;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

const QString untidyDraft = u"untidy_arvenia.txt"_s;

/// "7 paragraph-words behind which note 2 stands": the last words before each mark.
QStringList wordsBeforeMarks(const Submission& submission)
{
    QStringList list;
    for (const Block& block : reading(submission, submission.draftLanguage).blocks) {
        QString words;
        for (const PrintedInline& part : block.inlines) {
            if (const auto* run = std::get_if<Run>(&part))
                words += run->text;
            else if (const auto* note = std::get_if<NoteNumber>(&part))
                list << QString::number(note->number) + u" in "_s + QString::number(block.number) +
                            u" after "_s + words.sliced(words.lastIndexOf(u' ') + 1);
        }
    }
    return list;
}

std::map<BlockKind, int> countOfKinds(const Submission& submission)
{
    std::map<BlockKind, int> count;
    for (const Block& block : reading(submission, submission.draftLanguage).blocks)
        ++count[block.kind];
    return count;
}

} // namespace

TEST_CASE("An untidy draft becomes twelve pairs in every language")
{
    const QString name =
        GENERATE(u"untidy_arvenia.txt"_s, u"untidy_arvenia_ru.txt"_s, u"untidy_arvenia_kk.txt"_s);
    const ImportedDraft read = imported(draft(name));

    CHECK(countOfKinds(read.submission) == std::map<BlockKind, int>{
                                               {BlockKind::Title, 1},
                                               {BlockKind::Framework, 1},
                                               {BlockKind::Introduction, 1},
                                               {BlockKind::Issue, 12},
                                               {BlockKind::IssueContinuation, 1},
                                               {BlockKind::Question, 12},
                                               {BlockKind::SubQuestion, 10},
                                           });
    CHECK(read.submission.footnotes.size() == 5);
    CHECK(under(read.submission, 4).size() == 5); // the question's own words, then a to d
    CHECK(under(read.submission, 6).size() == 4);
    CHECK(under(read.submission, 8).size() == 4);
    CHECK(under(read.submission, 1).size() == 2);
}

TEST_CASE("The language of a draft is recognised")
{
    CHECK(imported(draft(u"untidy_arvenia.txt"_s)).submission.draftLanguage == language(u"en"));
    CHECK(imported(draft(u"untidy_arvenia_ru.txt"_s)).submission.draftLanguage == language(u"ru"));
    CHECK(imported(draft(u"untidy_arvenia_kk.txt"_s)).submission.draftLanguage == language(u"kk"));
    CHECK(imported(u"Пытки в Арвении\n\nМы пишем о пытках.\n"_s).submission.draftLanguage ==
          language(u"ru"));
    CHECK(imported(u"Арвениядағы азаптау\n\nБіз азаптау туралы жазамыз.\n"_s)
              .submission.draftLanguage == language(u"kk"));
}

TEST_CASE("The language that somebody names is taken, whatever the draft looks like")
{
    const auto read = readDraft(draft(untidyDraft), language(u"kk"));
    REQUIRE(read);
    CHECK(read->submission.draftLanguage == language(u"kk"));
    CHECK_FALSE(textIn(read->submission.cover.title, language(u"kk")).isEmpty());
}

TEST_CASE("Every repair and every doubt is told with its line")
{
    CHECK(
        told(imported(draft(untidyDraft)).findings) ==
        QStringList{
            u"5: joined: the > lawyers"_s,
            u"8: joined: for > amending @1"_s,
            u"11: unnumbered: families of the people concerned, yet the courts refused all of "
            "them (in 14 cases they appealed and lost). @1"_s,
            u"15: label: B) C) D) > b) c) d) @4"_s,
            u"18: unlettered: Why hasn't a method of investigation been introduced, although the "
            "NGO \"Alder-Lantern\" proposed one in March 2023? @6c"_s,
            u"20: joined: wp- > "
            "content/uploads/2023/05/watching_the_courts_of_arvenia_report_02.05.2023.docx @7 #2"_s,
            u"23: unlettered: Which liability is there for judges who break the rules of "
            "procedure? @8c"_s,
            u"23: label: B) C) > b) c) @8"_s,
            u"36: joined: Arvenia? > taken @16"_s,
            u"42: joined: playlist?list=PLx7AVNRZq- > TkQuA9BD_wmklLvRz_nfXQB @19 #5"_s,
        });
}

TEST_CASE("Notes hang at the words that they stood behind, with whole addresses")
{
    const Submission read = imported(draft(untidyDraft)).submission;

    CHECK(wordsBeforeMarks(read) == QStringList{u"1 in 1 after tables"_s,
                                                u"2 in 7 after innocence"_s,
                                                u"3 in 7 after 2023-2024"_s, u"4 in 9 after 2023"_s,
                                                u"5 in 19 after talks"_s});
    QStringList links;
    for (const Note& note : reading(read, read.draftLanguage).notes) {
        for (const PrintedInline& part : note.inlines) {
            const Run& run = std::get<Run>(part);
            if (!run.href.isEmpty())
                links << run.href;
        }
    }
    CHECK(links == QStringList{
                       u"https://alderlantern.example/files/uploads/2022/11/"
                       "register_of_views_eng_04.11.2022_final.pdf"_s,
                       u"https://alderlantern.example/wp-content/uploads/2023/05/"
                       "watching_the_courts_of_arvenia_report_02.05.2023.docx"_s,
                       u"https://alderlantern.example/wp-content/uploads/2024/06/"
                       "remedies_study_3.06-0906.docx"_s,
                       u"https://alderlantern.example/wp-content/uploads/2024/06/"
                       "remedies_study_3.06-0906.docx"_s,
                       u"https://video.example/playlist?list=PLx7AVNRZq-TkQuA9BD_wmklLvRz_nfXQB"_s,
                   });
}

TEST_CASE("A sentence broken over two lines is whole again")
{
    const Submission read = imported(draft(untidyDraft)).submission;

    CHECK(under(read, 16) == QStringList{u"What measures besides the criminal law has Arvenia? "
                                         "taken to prevent forced marriages?"_s});
    const QString introduction =
        textIn(read.cover.introduction.front().text, read.draftLanguage).words();
    CHECK(introduction.contains(u"it trains the lawyers and doctors"_s));
    CHECK(introduction.startsWith(u"NGO \"Alder-Lantern\""_s));
}

TEST_CASE("An address in a sentence does not swallow the full stop")
{
    const QString issue = under(imported(draft(untidyDraft)).submission, 1).front();
    CHECK(issue.contains(
        u"decisions, www.alder-register.example<https://www.alder-register.example>. prepared 18"_s));
}

TEST_CASE("A no-break space within a figure is kept, doubled spaces are not")
{
    const QString text =
        shape(imported(draft(untidyDraft)).submission, language(u"en")).join(u'\n');
    CHECK(text.contains(u"17\u00A0000 marks"_s));
    CHECK_FALSE(text.contains(u"  "_s));
}
