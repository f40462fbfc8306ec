// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/plaintext_writer.h"
#include "tests/plaintext/drafts.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace aigaq::document;
using namespace aigaq::draft;
using namespace aigaq::plaintext;
using namespace aigaq::tests;
using namespace Qt::StringLiterals;

namespace {

/// Makes tidy submissions: texts are sentences, questions end with a question mark.
class TidyMaker {
public:
    TidyMaker(QRandomGenerator& random, Language language)
        : m_random(random), m_submission(newSubmission(language))
    {
    }

    Submission make()
    {
        Cover& cover = m_submission.cover;
        put(cover.title, Text(u"Key issues for Arvenia"_s));
        if (chance(70))
            put(cover.framework, Text(u"Within the framework of the Convention"_s));
        for (int count = m_random.bounded(3); count > 0; --count) {
            Organisation organisation{.id = newNodeId(NodeKind::Organisation)};
            put(organisation.name, Text(u"NGO \"Lantern\""_s));
            cover.organisations.push_back(organisation);
        }
        cover.introduction = paragraphs(m_random.bounded(3), u'.');
        for (int count = 1 + m_random.bounded(6); count > 0; --count)
            addItem();
        return m_submission;
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    void put(Texts& texts, const Text& text) { setTextIn(texts, m_submission.draftLanguage, text); }

    Text sentence(QChar end)
    {
        static const QStringList words{u"court"_s,   u"17 000"_s,     u"doctor"_s, u"пытка"_s,
                                       u"(in"_s,     u"part)"_s,      u"\"so\""_s, u"қамау"_s,
                                       u"2024-25"_s, u"prisoners,"_s, u"[sic]"_s,  u"A&B"_s};
        Text text(u"People"_s);
        for (int count = m_random.bounded(30); count > 0; --count) {
            text.append(Run{.text = u' ' + words[m_random.bounded(words.size())]});
            if (chance(8))
                text.append(NoteMark{newNote()});
        }
        if (chance(10)) {
            text.append(Run{.text = u" "_s});
            text.append(Run{.text = u"www.arvenia.example/a-b"_s,
                            .href = u"https://www.arvenia.example/a-b"_s});
        }
        text.append(Run{.text = QString(end)});
        return text;
    }

    NodeId newNote()
    {
        const NodeId id = newNodeId(NodeKind::Footnote);
        Footnote footnote{.id = id};
        if (chance(90))
            put(footnote.text, Text(chance(50) ? u"Report, p. 4."_s : u"no full stop"_s));
        m_submission.footnotes.emplace(id, footnote);
        return id;
    }

    std::vector<Paragraph> paragraphs(int count, QChar end)
    {
        std::vector<Paragraph> paragraphs;
        for (; count > 0; --count) {
            Paragraph paragraph{.id = newNodeId(NodeKind::Paragraph)};
            put(paragraph.text, sentence(end));
            paragraphs.push_back(paragraph);
        }
        return paragraphs;
    }

    void addItem()
    {
        if (chance(20)) {
            Heading heading{.id = newNodeId(NodeKind::Heading)};
            put(heading.text, Text(u"Article "_s + QString::number(m_random.bounded(1, 17))));
            m_submission.items.emplace_back(heading);
        }
        Pair pair = newPair();
        if (chance(90))
            pair.issue.paragraphs = paragraphs(1 + m_random.bounded(3), u'.');
        const bool parted = chance(40);
        if (!parted || chance(30))
            pair.question.paragraphs = paragraphs(1 + m_random.bounded(2), u'?');
        for (int count = parted ? 1 + m_random.bounded(5) : 0; count > 0; --count) {
            SubQuestion sub{.id = newNodeId(NodeKind::SubQuestion)};
            put(sub.text, sentence(u'?'));
            pair.question.subQuestions.push_back(sub);
        }
        m_submission.items.emplace_back(pair);
    }

    QRandomGenerator& m_random;
    Submission m_submission;
};

} // namespace

TEST_CASE("A document printed as text and read again is the same document")
{
    QRandomGenerator random(3);
    for (int round = 0; round < 150; ++round) {
        const Language language = Language::all()[static_cast<std::size_t>(random.bounded(3))];
        const Submission submission = TidyMaker(random, language).make();
        const QString printed = writePlainText(reading(submission, language));
        const auto read = readDraft(printed.toUtf8(), language);
        REQUIRE(read);
        REQUIRE(shape(read->submission, language) == shape(submission, language));
    }
}

TEST_CASE("An imported draft printed as text and read again is the same document")
{
    const QString name =
        GENERATE(u"untidy_arvenia.txt"_s, u"untidy_arvenia_ru.txt"_s, u"untidy_arvenia_kk.txt"_s);
    const Submission first = imported(draft(name)).submission;
    const QString printed = writePlainText(reading(first, first.draftLanguage));
    const Submission second = imported(printed).submission;
    CHECK(shape(second, second.draftLanguage) == shape(first, first.draftLanguage));
    CHECK(writePlainText(reading(second, second.draftLanguage)) == printed);
}

TEST_CASE("A printed document has a line a paragraph and reads well")
{
    const ImportedDraft read = imported(
        u"Key issues\nWithin the framework of the Convention\nNGO \"Lantern\"\n\nWe help.\n\n"
        "Article 2\n1. One[1].\n\nMore.\n2. Question: On this: a) Why? b) When?\n"
        "3. Three.\n4. Question: How?\n\n[1] A report.\n"_s);
    CHECK(writePlainText(reading(read.submission, language(u"en"))) ==
          u"Key issues\nWithin the framework of the Convention\nNGO \"Lantern\"\n\nWe help.\n\n"
          "Article 2\n1. One[1].\n   More.\n2. Question: On this:\n   a) Why?\n   b) When?\n\n"
          "3. Three.\n4. Question: How?\n\n[1] A report.\n"_s);
}
