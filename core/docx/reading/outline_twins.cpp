// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/outline_twins.h"

#include "core/draft/line_start.h"

namespace aigaq::docx {

using namespace document;
using namespace draft;
using namespace Qt::StringLiterals;

namespace {

/// What a paragraph of the main version is.
struct Twin {
    BlockKind kind = BlockKind::QuestionContinuation;
    std::optional<int> number = {};
    bool tells = true; ///< and the paragraph beside it is just that
};

/// The paragraphs of an outline by their lines.
class OutlineTwins {
public:
    explicit OutlineTwins(const DraftOutline& outline)
    {
        note(outline.title, BlockKind::Title);
        note(outline.framework, BlockKind::Framework);
        noteAll(outline.organisations, BlockKind::Organisation);
        noteAll(outline.introduction, BlockKind::Introduction);
        for (const OutlineItem& item : outline.items) {
            if (const auto* pair = std::get_if<OutlinePair>(&item)) {
                noteHalf(pair->issue, BlockKind::Issue, BlockKind::IssueContinuation);
                noteHalf(pair->question, BlockKind::Question, BlockKind::QuestionContinuation);
            } else {
                note(std::get<SourcedText>(item), BlockKind::Heading);
            }
        }
    }

    /// What was joined to the words before it goes on being so.
    [[nodiscard]] Twin of(int line) const { return m_twins.value(line); }

private:
    /// False: the line has another text already.
    bool note(int line, const Twin& twin)
    {
        const auto known = m_twins.find(line);
        if (line == 0)
            return true;
        if (known == m_twins.end()) {
            m_twins.insert(line, twin);
            return true;
        }
        known->tells = false;
        return false;
    }

    bool note(const SourcedText& text, BlockKind kind)
    {
        return note(text.lineAt(0), {.kind = kind});
    }

    void noteAll(const std::vector<SourcedText>& texts, BlockKind kind)
    {
        for (const SourcedText& text : texts)
            note(text, kind);
    }

    void noteHalf(const OutlineHalf& half, BlockKind first, BlockKind further)
    {
        if (half.paragraphs.empty())
            return;
        note(half.line, {.kind = first, .number = half.number});
        if (const int below = half.paragraphs.front().lineAt(0); below != half.line)
            note(below, {.kind = first, .tells = false}); // its words stand below its label
        for (std::size_t i = 1; i < half.paragraphs.size(); ++i)
            note(half.paragraphs[i], further);
        bool areApart = true;
        for (const SourcedText& part : half.subQuestions)
            areApart = note(part, BlockKind::SubQuestion) && areApart;
        if (areApart)
            return;
        for (const SourcedText& part : half.subQuestions) { // their labels are looked for
            if (const auto twin = m_twins.find(part.lineAt(0)); twin != m_twins.end())
                twin->kind = twin->kind == BlockKind::SubQuestion ? further : twin->kind;
        }
    }

    QHash<int, Twin> m_twins;
};

void strip(WordParagraph& paragraph, qsizetype length)
{
    paragraph.words = paragraph.words.mid(length).trimmed();
}

/// Takes the paragraph's own number or letter away, in whose place its twin's is.
void follow(WordParagraph& paragraph, const Twin& twin)
{
    const std::optional<ListLabel> label = std::exchange(paragraph.label, std::nullopt);
    const QString& words = paragraph.words.words();
    if (twin.kind == BlockKind::Issue || twin.kind == BlockKind::Question) {
        if (const auto typed =
                label ? std::nullopt : paragraphNumber(words, twin.number.value_or(1) - 1))
            strip(paragraph, typed->length);
        if (twin.number)
            paragraph.label =
                ListLabel{.text = QString::number(*twin.number) + u'.', .number = twin.number};
    } else if (twin.kind == BlockKind::SubQuestion) {
        if (const auto typed = label ? std::nullopt : labelStart(words))
            strip(paragraph, typed->length);
    } else if (label && !label->text.isEmpty() && !paragraph.words.isEmpty()) {
        SourcedText labelled(label->text + u' ', paragraph.line);
        labelled.append(paragraph.words);
        paragraph.words = labelled;
    }
}

} // namespace

void followOutline(LanguageVersion& version, const DraftOutline& main)
{
    const OutlineTwins twins(main);
    std::vector<WordParagraph>& paragraphs = version.document.paragraphs;
    for (std::size_t i = 0; i < version.twins.size(); ++i) {
        WordParagraph& paragraph = paragraphs[i];
        const Twin twin = twins.of(version.twins[i]);
        if (paragraph.kind || !(twin.tells || paragraph.words.isEmpty()))
            continue;
        follow(paragraph, twin);
        paragraph.kind = twin.kind;
    }
}

} // namespace aigaq::docx
