// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/question_parts.h"

#include "core/draft/sub_question_labels.h"

#include <map>

namespace aigaq::draft {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// Where a further question begins behind the first; -1 if there is none.
qsizetype furtherQuestion(QStringView words)
{
    for (qsizetype at = words.indexOf(u'?'); at >= 0; at = words.indexOf(u'?', at + 1)) {
        qsizetype next = at + 1;
        while (next < words.size() &&
               (words[next].isSpace() || words[next] == SourcedText::noteMark))
            ++next;
        const bool newSentence = next > at + 1 && next < words.size() && words[next].isUpper();
        if (newSentence && words.indexOf(u'?', next) >= 0)
            return next;
    }
    return -1;
}

class Parter {
public:
    explicit Parter(const std::vector<SourcedText>& paragraphs)
    {
        for (const SourcedText& paragraph : paragraphs) {
            if (!m_starts.empty())
                m_all.append(QStringView(&lineBreak, 1), paragraph.lineAt(0));
            m_starts.push_back(m_all.size());
            m_all.append(paragraph);
        }
        m_labels = subQuestionLabels(m_all.words());
    }

    QuestionParts part()
    {
        partParagraphs(m_labels.empty() ? m_all.size() : m_labels.front().from);
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            const qsizetype from = m_labels[i].from + m_labels[i].length;
            const qsizetype to = i + 1 < m_labels.size() ? m_labels[i + 1].from : m_all.size();
            addSubQuestion(i, m_all.mid(from, to - from));
        }
        reportMended();
        return std::move(m_parts);
    }

private:
    void partParagraphs(qsizetype end)
    {
        for (std::size_t i = 0; i < m_starts.size() && m_starts[i] < std::max<qsizetype>(end, 1);
             ++i) {
            const qsizetype to = i + 1 < m_starts.size() ? std::min(m_starts[i + 1], end) : end;
            const SourcedText words = onOneLine(m_all.mid(m_starts[i], to - m_starts[i])).trimmed();
            if (i == 0 || !words.isEmpty())
                m_parts.paragraphs.push_back(words);
        }
        if (m_parts.paragraphs.empty())
            m_parts.paragraphs.emplace_back();
    }

    void addSubQuestion(std::size_t index, const SourcedText& words)
    {
        const SourcedText text = onOneLine(words).trimmed();
        const qsizetype further = furtherQuestion(text.words());
        if (further >= 0)
            m_parts.findings.push_back({.kind = FindingKind::Unlettered,
                                        .line = text.lineAt(further),
                                        .words = text.words().mid(further),
                                        .letter = subQuestionLetter(index)});
        m_parts.subQuestions.push_back(text);
    }

    /// One finding a line, as a person would tell it: "B) C)" became "b) c)".
    void reportMended()
    {
        struct Mended {
            QString words;
            QString became;
        };
        std::map<int, Mended> mended;
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            const SubQuestionLabel& label = m_labels[i];
            const int line = m_all.lineAt(label.from);
            const QString typed = m_all.words().mid(label.from, label.length);
            const QString now = subQuestionLetter(i) + u')';
            if (label.outOfOrder) {
                m_parts.findings.push_back({.kind = FindingKind::LabelOrder,
                                            .line = line,
                                            .words = typed,
                                            .became = now,
                                            .letter = subQuestionLetter(i)});
            } else if (!label.plain) {
                Mended& finding = mended[line];
                const QString space = finding.words.isEmpty() ? u""_s : u" "_s;
                finding.words += space + typed;
                finding.became += space + now;
            }
        }
        for (auto& [line, finding] : mended)
            m_parts.findings.push_back({.kind = FindingKind::Label,
                                        .line = line,
                                        .words = finding.words,
                                        .became = finding.became});
    }

    SourcedText m_all;               ///< all paragraphs, a line break between them
    std::vector<qsizetype> m_starts; ///< of the paragraphs
    std::vector<SubQuestionLabel> m_labels;
    QuestionParts m_parts;
};

} // namespace

QuestionParts questionParts(const std::vector<SourcedText>& paragraphs)
{
    return Parter(paragraphs).part();
}

SourcedText onOneLine(const SourcedText& text)
{
    SourcedText line;
    qsizetype done = 0;
    for (qsizetype at = text.words().indexOf(lineBreak); at >= 0;
         at = text.words().indexOf(lineBreak, at + 1)) {
        line.append(text.mid(done, at - done));
        line.chopSpaces();
        if (!line.isEmpty())
            line.append(u" ", text.lineAt(at), text.lookAt(at));
        done = at + 1;
    }
    line.append(text.mid(done));
    return line;
}

} // namespace aigaq::draft
