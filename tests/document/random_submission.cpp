// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/random_submission.h"

#include "core/document/comment_places.h"
#include "core/document/edit.h"
#include "core/document/text_editing.h"

#include <algorithm>
#include <ranges>

namespace aigaq::tests {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

int upTo(QRandomGenerator& random, int most)
{
    return static_cast<int>(random.bounded(most + 1));
}

bool chance(QRandomGenerator& random, int percent)
{
    return upTo(random, 99) < percent;
}

template <class T>
const T& anyOf(QRandomGenerator& random, const std::vector<T>& things)
{
    return things[static_cast<std::size_t>(upTo(random, static_cast<int>(things.size()) - 1))];
}

QString randomWords(QRandomGenerator& random)
{
    static const std::vector<QString> words{
        u"detention"_s, u"court"_s,      u"doctor"_s,     u"the"_s,      u"of"_s,
        u"A&B"_s,       u"<b>"_s,        u"\"quoted\""_s, u"“quoted”"_s, u"92"_s,
        u"17 000"_s,    u"22.12.2025"_s, u"пытка"_s,      u"суд"_s,      u"Ёлка"_s,
        u"әғқңөұүһі"_s, u"ӘҒҚҢӨҰҮҺІ"_s,  u"азаптау"_s,    u"—"_s,        u"\u00A0"_s,
        u"😀"_s,        u"e\u0301"_s,    u"\\"_s,         u"{}"_s,       u"a)"_s,
        u"it’s"_s,      u"]]>"_s};
    QString text;
    for (int count = 1 + upTo(random, 8); count > 0; --count)
        text += anyOf(random, words) + (chance(random, 90) ? u" "_s : u""_s);
    return text;
}

Run randomRun(QRandomGenerator& random)
{
    return {.text = randomWords(random),
            .bold = chance(random, 20),
            .italic = chance(random, 20),
            .href = chance(random, 10) ? u"https://arvenia.example/?a=\"1\"&b=<2>"_s : QString()};
}

/// Fills a submission with texts, and remembers what their anchors may name.
class Maker {
public:
    Maker(Submission& submission, QRandomGenerator& random)
        : m_submission(submission), m_random(random)
    {
    }

    Texts texts(bool inBody = false)
    {
        Texts texts;
        for (const Language language : Language::all()) {
            if (chance(m_random, 70))
                setTextIn(texts, language, text(inBody));
        }
        return texts;
    }

    Text text(bool inBody)
    {
        Text text;
        for (int count = upTo(m_random, 4); count > 0; --count) {
            text.append(randomRun(m_random));
            if (inBody && chance(m_random, 20))
                text.append(NoteMark{newFootnote()});
            if (inBody && chance(m_random, 10))
                text.append(CrossReference{target()});
        }
        return text;
    }

    Item item()
    {
        if (chance(m_random, 15))
            return Heading{.id = newNodeId(NodeKind::Heading, m_random), .text = texts(true)};
        Pair pair{.id = newNodeId(NodeKind::Pair, m_random)};
        pair.issue.paragraphs = paragraphs(1);
        pair.question.paragraphs = paragraphs(1);
        if (chance(m_random, 40)) {
            for (int count = 1 + upTo(m_random, 3); count > 0; --count)
                pair.question.subQuestions.push_back(
                    {.id = newNodeId(NodeKind::SubQuestion, m_random), .text = texts(true)});
        }
        return pair;
    }

    std::vector<Paragraph> paragraphs(int least)
    {
        std::vector<Paragraph> paragraphs;
        for (int count = least + upTo(m_random, 2); count > 0; --count) {
            const NodeId id = newNodeId(NodeKind::Paragraph, m_random);
            m_targets.push_back(id);
            paragraphs.push_back({.id = id, .text = texts(true)});
        }
        return paragraphs;
    }

    void fillCover()
    {
        Cover& cover = m_submission.cover;
        cover.title = texts();
        cover.framework = texts();
        for (int count = upTo(m_random, 2); count > 0; --count)
            cover.organisations.push_back(
                {.id = newNodeId(NodeKind::Organisation, m_random), .name = texts()});
        cover.introduction = paragraphs(0);
    }

    void addComments()
    {
        std::vector<NodeId> made;
        for (int count = upTo(m_random, 4); count > 0; --count) {
            const NodeId id = newNodeId(NodeKind::Comment, m_random);
            Comment comment{.id = id,
                            .about = commented(),
                            .text = randomRun(m_random).text + u"\n" + randomRun(m_random).text,
                            .author = chance(m_random, 50) ? u"A. Kim"_s : QString(),
                            .date = chance(m_random, 50) ? u"2026-03-02T14:05:00Z"_s : QString(),
                            .resolved = chance(m_random, 30)};
            if (!made.empty() && chance(m_random, 40))
                comment.about = anyOf(m_random, made);
            m_submission.comments.emplace(id, comment);
            made.push_back(id);
        }
    }

private:
    /// Any words of any text, now and then of one that is not there.
    CommentedWords commented()
    {
        const Language language = anyOf(m_random, Language::all());
        auto places = placesOf(m_submission, language);
        for (const NodeId& note : m_submission.footnotes | std::views::keys)
            places.push_back({.node = note, .language = language});
        if (chance(m_random, 10))
            places = {{.node = target(), .language = language}};
        const TextPlace place = anyOf(m_random, places);
        const Text& text = textAt(m_submission, place);
        const int end = static_cast<int>(length(text));
        const int from = upTo(m_random, end);
        return commentedWords(
            {.place = place, .from = from, .to = from + upTo(m_random, end - from)}, text);
    }

    NodeId newFootnote()
    {
        const NodeId id = newNodeId(NodeKind::Footnote, m_random);
        Footnote footnote{.id = id, .text = texts()};
        if (chance(m_random, 30)) {
            Text citing(u"See "_s);
            citing.append(CitationMark{newCitation()});
            setTextIn(footnote.text, Language::fallback(), citing);
        }
        m_submission.footnotes.emplace(id, footnote);
        return id;
    }

    NodeId newCitation()
    {
        if (m_submission.sources.empty() || chance(m_random, 50)) {
            const Source source{.id = newNodeId(NodeKind::Source, m_random),
                                .author = texts(),
                                .title = texts(),
                                .publisher = texts(),
                                .note = texts(),
                                .date = u"2024-03-12"_s,
                                .url = u"https://arvenia.example/report"_s};
            m_submission.sources.emplace(source.id, source);
        }
        const Citation citation{.id = newNodeId(NodeKind::Citation, m_random),
                                .source = m_submission.sources.begin()->first,
                                .locator = texts()};
        m_submission.citations.emplace(citation.id, citation);
        return citation.id;
    }

    NodeId target()
    {
        return m_targets.empty() || chance(m_random, 10) ? newNodeId(NodeKind::Paragraph, m_random)
                                                         : anyOf(m_random, m_targets);
    }

    Submission& m_submission;
    QRandomGenerator& m_random;
    std::vector<NodeId> m_targets;
};

} // namespace

Submission randomSubmission(QRandomGenerator& random, int pairs)
{
    Submission submission{.id = newNodeId(NodeKind::Document, random),
                          .draftLanguage = anyOf(random, Language::all())};
    Maker maker(submission, random);
    maker.fillCover();
    for (int i = 0; i < pairs; ++i)
        submission.items.push_back(maker.item());
    maker.addComments();
    return submission;
}

Text randomText(QRandomGenerator& random)
{
    Submission submission;
    return Maker(submission, random).text(true);
}

Submission randomlyEdited(Submission submission, QRandomGenerator& random)
{
    const auto anyPosition = [&](qsizetype extra) {
        return upTo(random,
                    static_cast<int>(submission.items.size()) - 1 + static_cast<int>(extra));
    };
    const auto at = [&](int position) { return submission.items.begin() + position; };
    Submission scrap;
    Maker maker(scrap, random);
    for (int edits = 1 + upTo(random, 5); edits > 0; --edits) {
        if (submission.items.empty() || chance(random, 30)) {
            submission.items.insert(at(anyPosition(1)), maker.item());
        } else if (chance(random, 30)) {
            submission.items.erase(at(anyPosition(0)));
        } else if (chance(random, 50)) {
            const Item item = *at(anyPosition(0));
            std::erase(submission.items, item);
            submission.items.insert(at(anyPosition(1)), item);
        } else if (auto* pair = std::get_if<Pair>(&*at(anyPosition(0)))) {
            pair->issue.paragraphs.front().text = maker.texts();
            std::ranges::reverse(pair->question.subQuestions);
        }
        submission.cover.title = maker.texts();
    }
    return submission;
}

} // namespace aigaq::tests
