// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated_submission.h"

#include <QRandomGenerator>

#include <utility>

namespace aigaq::bench {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 1987; // the Convention entered into force
constexpr int issueWords = 60;
constexpr int questionWords = 40;
constexpr int noteWords = 12;
constexpr int sentenceWords = 15;

QStringList commonWords()
{
    return u"the of and to in a was that for were by on his had with from not at who which been "
           u"her "
           u"he she after before as has are their no it be an or any under during without "
           u"detention police court prison officers detained complaint investigation torture "
           u"medical treatment doctor lawyer hearing prosecutor evidence beaten cell custody judge "
           u"family hours days report injuries examination refused opened closed article law state "
           u"rights monitoring group visit access interview statement confession witness "
           u"threatened "
           u"transferred hospital sentence appeal convicted released ministry decision damages "
           u"ill-treatment independent mechanism ombudsperson recorded denied informed station "
           u"inmates solitary confinement disciplinary unit guards handcuffed interrogation"_s
               .split(u' ');
}

/// Writes words, the same ones every time.
class Writer {
public:
    QString name()
    {
        static const QStringList beginnings =
            u"Ar Vel Dor Kes Mir Tol Ob Hal Ner Sav Ul Bre Cor Zan Lim Par"_s.split(u' ');
        static const QStringList middles =
            u"a e i o u an en or il av es ut ad em ir ol"_s.split(u' ');
        static const QStringList ends =
            u"nia vik dor sk mar ten lo ris gard va nov ma beth ka tur lin"_s.split(u' ');
        return anyOf(beginnings) + anyOf(middles) + anyOf(ends);
    }

    QString words(int count)
    {
        QStringList written;
        for (int i = 0; i < count; ++i) {
            QString next = word();
            const bool first = i % sentenceWords == 0;
            const bool last = i % sentenceWords == sentenceWords - 1 || i == count - 1;
            if (first)
                next[0] = next[0].toUpper();
            written << (last ? next + u'.' : next);
        }
        return written.join(u' ');
    }

    NodeId id(NodeKind kind) { return newNodeId(kind, m_random); }

    int upTo(int most) { return static_cast<int>(m_random.bounded(most + 1)); }

private:
    const QString& anyOf(const QStringList& words)
    {
        return words[upTo(static_cast<int>(words.size()) - 1)];
    }

    QString word()
    {
        static const QStringList common = commonWords();
        const int die = upTo(8);
        if (die == 0)
            return QString::number(upTo(9999));
        if (die < 3)
            return name();
        // The nearer to the front the more often, as words are.
        return common[upTo(upTo(static_cast<int>(common.size()) - 1))];
    }

    QRandomGenerator m_random{seed};
};

Texts inEnglish(Text text)
{
    Texts texts;
    setTextIn(texts, Language::fallback(), std::move(text));
    return texts;
}

Footnote footnote(Writer& writer)
{
    Text text(writer.words(noteWords) + u' ');
    const QString address = u"https://arvenia.example/" + writer.name().toLower() + u'/' +
                            QString::number(writer.upTo(999999));
    text.append(Run{.text = address, .href = address});
    return {.id = writer.id(NodeKind::Footnote), .text = inEnglish(text)};
}

Paragraph paragraph(Writer& writer, Text text)
{
    return {.id = writer.id(NodeKind::Paragraph), .text = inEnglish(std::move(text))};
}

Pair pair(Writer& writer, const Footnote& note)
{
    Text issue(writer.words(issueWords / 2));
    issue.append(NoteMark{note.id});
    issue.append(Run{.text = u' ' + writer.words(issueWords / 2)});
    Pair pair{.id = writer.id(NodeKind::Pair)};
    pair.issue.paragraphs = {paragraph(writer, issue)};
    pair.question.paragraphs = {paragraph(writer, Text(writer.words(questionWords)))};
    return pair;
}

} // namespace

Submission generatedSubmission(int pairs)
{
    Writer writer;
    Submission submission{.id = writer.id(NodeKind::Document)};
    submission.cover.title = inEnglish(Text(u"Key issues for the Republic of Arvenia"_s));
    submission.cover.framework =
        inEnglish(Text(u"Within the framework of the Convention against Torture"_s));
    submission.cover.organisations = {
        {.id = writer.id(NodeKind::Organisation), .name = inEnglish(Text(u"NGO “Open Door”"_s))}};
    submission.cover.introduction = {paragraph(writer, Text(writer.words(issueWords)))};
    for (int i = 0; i < pairs; ++i) {
        const Footnote note = footnote(writer);
        submission.footnotes.emplace(note.id, note);
        submission.items.emplace_back(pair(writer, note));
    }
    return submission;
}

} // namespace aigaq::bench
