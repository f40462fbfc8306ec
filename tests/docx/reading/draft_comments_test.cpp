// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/comment_threads.h"
#include "core/docx/docx_reader.h"
#include "tests/docx/reading/word_file.h"
#include "tests/draft/shape.h"

#include <catch2/catch_test_macros.hpp>

using namespace aigaq;
using namespace aigaq::document;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray begin(int id)
{
    return R"(<w:commentRangeStart w:id=")" + QByteArray::number(id) + R"("/>)";
}

QByteArray end(int id)
{
    return R"(<w:commentRangeEnd w:id=")" + QByteArray::number(id) + R"("/>)";
}

QByteArray reference(int id)
{
    return R"(<w:r><w:commentReference w:id=")" + QByteArray::number(id) + R"("/></w:r>)";
}

QByteArray comment(int id, const QByteArray& words)
{
    return R"(<w:comment w:id=")" + QByteArray::number(id) +
           R"(" w:author="A. Kim" w:date="2026-03-02T14:05:00Z">)" + words + "</w:comment>";
}

/// A paragraph that others can name.
QByteArray named(const QByteArray& id, const QByteArray& words)
{
    return R"(<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId=")" +
           id + "\">" + r(words) + "</w:p>";
}

/// A line a comment in the order of the document: the words that it is about, what it says, and
/// what is answered.
QStringList commentsOf(const WordFile& file)
{
    const Submission submission = imported(file).submission;
    QStringList lines;
    for (const CommentThread& thread : commentThreads(submission)) {
        const Comment& first = submission.comments.at(thread.comment);
        const auto& about = std::get<CommentedWords>(first.about);
        QString line = about.words.isEmpty() ? u"all of "_s + about.before : about.words;
        line += u": "_s + first.text + (first.resolved ? u" (resolved)"_s : QString());
        for (const NodeId& answer : thread.answers)
            line += u" / "_s + submission.comments.at(answer).text;
        lines << line;
    }
    return lines;
}

} // namespace

TEST_CASE("A comment in a draft stands at its words, with who wrote it and when")
{
    const WordFile file{.body = p(r("Key issues")) +
                                p(r("1. A court ") + begin(0) + r("may") + r(" fine", "<w:b/>") +
                                  end(0) + reference(0) + r(" officers.")) +
                                p(r("2. Question: Why?")),
                        .comments = comment(0, p(r("Which court?")) + p(r("Say it.")))};
    CHECK(commentsOf(file) == QStringList{u"may fine: Which court?\nSay it."_s});
    const auto read = imported(file);
    CHECK(told(read.findings) == QStringList());
    const Comment& only = read.submission.comments.begin()->second;
    CHECK(only.author == u"A. Kim"_s);
    CHECK(only.date == u"2026-03-02T14:05:00Z"_s);
}

TEST_CASE("A comment at a point is about its paragraph, and one across paragraphs about the first")
{
    const WordFile file{.body = p(r("Key issues")) + p(r("1. A court may fine.") + reference(0)) +
                                begin(1) + p(r("2. Question: Why?")) + p(r("a) Since when?")) +
                                end(1) + p(reference(1)) + p(r("b) How often?")),
                        .comments = comment(0, p(r("One"))) + comment(1, p(r("Two")))};
    CHECK(commentsOf(file) == QStringList{u"A court may fine.: One"_s, u"Why?: Two"_s});
}

TEST_CASE("An address is a link though part of it is commented")
{
    const WordFile file{.body = p(r("Key issues")) +
                                p(r("1. See https://arvenia.exa") + begin(0) + r("mple/2025") +
                                  end(0) + reference(0) + r(" for more.")) +
                                p(r("2. Question: Why?")),
                        .comments = comment(0, p(r("Is it still there?")))};
    CHECK(commentsOf(file) == QStringList{u"https://arvenia.example/2025: Is it still there?"_s});
    const Submission submission = imported(file).submission;
    const auto& pair = std::get<Pair>(submission.items.front());
    const Text& issue = pair.issue.paragraphs.front().text.begin()->second;
    CHECK(std::ranges::any_of(issue.inlines(), [](const Inline& part) {
        const auto* run = std::get_if<Run>(&part);
        return run != nullptr && run->href == "https://arvenia.example/2025"_L1;
    }));
}

TEST_CASE("Comments may lie over one another")
{
    const WordFile file{.body =
                            p(r("Key issues")) +
                            p(r("1. ") + begin(0) + r("A court ") + begin(1) + r("may") + end(0) +
                              r(" fine") + end(1) + r(".") + reference(0) + reference(1)) +
                            p(r("2. Question: Why?")),
                        .comments = comment(0, p(r("One"))) + comment(1, p(r("Two")))};
    CHECK(commentsOf(file) == QStringList{u"A court may: One"_s, u"may fine: Two"_s});
}

TEST_CASE("Answers to a comment and that it is resolved are read, too")
{
    const QByteArray extended =
        R"(<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">)"
        R"(<w15:commentEx w15:paraId="00000001" w15:done="1"/>)"
        R"(<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="1"/>)"
        "</w15:commentsEx>";
    WordFile file{.body = p(r("Key issues")) +
                          p(r("1. ") + begin(0) + begin(1) + r("A court") + end(0) + reference(0) +
                            end(1) + reference(1) + r(" may fine.")) +
                          p(r("2. Question: Why?")),
                  .comments =
                      comment(0, named("00000001", "One")) + comment(1, named("00000002", "Two"))};
    Parts parts = file.parts();
    parts[u"word/commentsExtended.xml"_s] = extended;
    parts[u"word/_rels/document.xml.rels"_s].replace(
        "</Relationships>",
        R"(<Relationship Id="x" Type="http://schemas.microsoft.com/office/2011/relationships/)"
        R"(commentsExtended" Target="commentsExtended.xml"/></Relationships>)");
    file.more = parts;
    CHECK(commentsOf(file) == QStringList{u"A court: One (resolved) / Two"_s});
}

TEST_CASE("A comment on what a submission does not have is told")
{
    const WordFile file{.body = p(r("Key issues")) + p(r("1. A court may fine.")) +
                                p(r("2. Question: Why?")),
                        .comments = comment(0, p(r("Nowhere")))};
    const auto read = imported(file);
    CHECK(read.submission.comments.empty());
    CHECK(told(read.findings) == QStringList{u"0: comment: A. Kim: Nowhere"_s});
}

TEST_CASE("Ten thousand comments that nobody ends are read in no time")
{
    QByteArray body = p(r("Key issues"));
    QByteArray comments;
    for (int i = 0; i < 10000; ++i) {
        body += p(begin(i) + r("1. A court may fine.") + reference(i));
        comments += comment(i, p(r("One")));
    }
    const auto read = imported({.body = body, .comments = comments});
    CHECK(read.submission.comments.size() == 10000);
}

TEST_CASE("Comments in a version in another language are taken with it, once")
{
    const auto english = imported(WordFile{.body = p(r("Key issues")) + p(r("1. Nobody is told.")) +
                                                   p(r("2. Question: Why?"))});
    const WordFile russian{
        .body = p(r("Ключевые вопросы")) +
                p(r("1. Никому ") + begin(0) + r("не сообщили") + end(0) + reference(0) + r(".")) +
                p(r("2. Вопрос: Почему?")),
        .comments = comment(0, p(r("Точно?")))};
    const auto once =
        docx::readTranslation(russian.bytes(), language(u"ru"), {}, english.submission);
    REQUIRE(once);
    CHECK(told(once->findings) == QStringList());
    CHECK(once->submission.comments.size() == 1);
    const auto twice =
        docx::readTranslation(russian.bytes(), language(u"ru"), {}, once->submission);
    REQUIRE(twice);
    REQUIRE(twice->submission.comments.size() == 1);
    const Comment& only = twice->submission.comments.begin()->second;
    const auto& about = std::get<CommentedWords>(only.about);
    CHECK(about.words == u"не сообщили"_s);
    CHECK(about.place.language == language(u"ru"));
    CHECK(only.text == u"Точно?"_s);
    CHECK(told(twice->findings) == QStringList());
}

TEST_CASE("A comment on one version of several side by side is about that version's words")
{
    const auto cell = [](const QByteArray& words) { return "<w:tc>" + p(words) + "</w:tc>"; };
    const WordFile file{
        .body = "<w:tbl><w:tr>" + cell(r("1. Nobody is told of that.")) +
                cell(r("1. Никому ") + begin(0) + r("не сообщили") + end(0) + reference(0)) +
                "</w:tr><w:tr>" + cell(r("2. Question: Why?")) +
                cell(begin(1) + r("2. Вопрос: Почему?") + end(1) + reference(1)) +
                "</w:tr></w:tbl>",
        .comments = comment(0, p(r("Точно?"))) + comment(1, p(r("Кто?")))};
    CHECK(commentsOf(file) == QStringList{u"не сообщили: Точно?"_s, u"Почему?: Кто?"_s});
}
