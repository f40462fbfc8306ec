// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/reading.h"

#include "core/document/source_reference.h"

#include <algorithm>
#include <map>
#include <set>

namespace aigaq::document {

namespace {

/// The labels that cross-references print, by the id of what they name.
std::map<NodeId, QString> paragraphLabels(const Submission& submission)
{
    std::map<NodeId, QString> labels;
    int number = 0;
    const auto numberHalf = [&](const std::vector<Paragraph>& paragraphs) {
        ++number;
        for (const Paragraph& paragraph : paragraphs)
            labels.emplace(paragraph.id, QString::number(number));
    };
    for (const Item& item : submission.items) {
        const auto* pair = std::get_if<Pair>(&item);
        if (pair == nullptr)
            continue;
        numberHalf(pair->issue.paragraphs);
        numberHalf(pair->question.paragraphs);
        for (std::size_t i = 0; i < pair->question.subQuestions.size(); ++i) {
            const QString label = QString::number(number) + u' ' + subQuestionLetter(i) + u')';
            labels.emplace(pair->question.subQuestions[i].id, label);
        }
    }
    return labels;
}

/// Walks the submission once in reading order and writes the blocks and notes down.
class Reader {
public:
    Reader(const Submission& submission, Language language, Unwritten unwritten)
        : m_submission(submission), m_unwritten(unwritten), m_labels(paragraphLabels(submission))
    {
        m_reading.language = language;
    }

    Reading read()
    {
        readCover();
        for (const Item& item : m_submission.items)
            std::visit([this](const auto& value) { readItem(value); }, item);
        return std::move(m_reading);
    }

private:
    void readCover()
    {
        const Cover& cover = m_submission.cover;
        addWhereWritten({.kind = BlockKind::Title, .id = m_submission.id}, cover.title);
        addWhereWritten({.kind = BlockKind::Framework, .id = m_submission.id}, cover.framework);
        for (const Organisation& organisation : cover.organisations)
            addWhereWritten({.kind = BlockKind::Organisation, .id = organisation.id},
                            organisation.name);
        int part = 0;
        for (const Paragraph& paragraph : cover.introduction)
            add({.kind = BlockKind::Introduction, .id = paragraph.id, .part = part++},
                paragraph.text);
    }

    void readItem(const Heading& heading)
    {
        add({.kind = BlockKind::Heading, .id = heading.id}, heading.text);
    }

    void readItem(const Pair& pair)
    {
        readHalf(pair, pair.issue.paragraphs, BlockKind::Issue, BlockKind::IssueContinuation);
        readHalf(pair, pair.question.paragraphs, BlockKind::Question,
                 BlockKind::QuestionContinuation);
        for (std::size_t i = 0; i < pair.question.subQuestions.size(); ++i) {
            const SubQuestion& sub = pair.question.subQuestions[i];
            add({.kind = BlockKind::SubQuestion,
                 .id = sub.id,
                 .number = m_number,
                 .part = static_cast<int>(i),
                 .letter = subQuestionLetter(i)},
                sub.text);
        }
    }

    void readHalf(const Pair& pair, const std::vector<Paragraph>& paragraphs, BlockKind first,
                  BlockKind further)
    {
        ++m_number;
        if (paragraphs.empty()) // joined copies may each have deleted another one
            add({.kind = first, .id = pair.id, .number = m_number}, {});
        int part = 0;
        for (const Paragraph& paragraph : paragraphs) {
            const BlockKind kind = part == 0 ? first : further;
            add({.kind = kind, .id = paragraph.id, .number = m_number, .part = part++},
                paragraph.text);
        }
    }

    void addWhereWritten(Block block, const Texts& texts)
    {
        if (m_unwritten == Unwritten::Kept || !textIn(texts, m_reading.language).isEmpty())
            add(std::move(block), texts);
    }

    void add(Block block, const Texts& texts)
    {
        for (const Inline& part : textIn(texts, m_reading.language).inlines())
            std::visit([&](const auto& value) { print(value, block.inlines); }, part);
        m_reading.blocks.push_back(std::move(block));
    }

    static void print(const Run& run, std::vector<PrintedInline>& into) { into.emplace_back(run); }

    void print(const NoteMark& mark, std::vector<PrintedInline>& into)
    {
        const auto footnote = m_submission.footnotes.find(mark.note);
        if (footnote == m_submission.footnotes.end() || !m_marked.insert(mark.note).second)
            return;
        const int number = static_cast<int>(m_reading.notes.size()) + 1;
        into.emplace_back(NoteNumber{.number = number, .note = mark.note});
        Note note{.number = number, .id = mark.note, .block = m_reading.blocks.size()};
        const Text& text = textIn(footnote->second.text, m_reading.language);
        for (const Inline& part : text.inlines())
            std::visit([&](const auto& value) { printInNote(value, note.inlines); }, part);
        m_reading.notes.push_back(std::move(note));
    }

    void print(const CrossReference& reference, std::vector<PrintedInline>& into) const
    {
        const auto label = m_labels.find(reference.target);
        const bool missing = label == m_labels.end();
        into.emplace_back(ParagraphNumber{.label = missing ? m_reading.language.deletedParagraph()
                                                           : label->second,
                                          .target = reference.target,
                                          .missing = missing});
    }

    static void print(const CitationMark& /*outside a footnote nothing is cited*/,
                      std::vector<PrintedInline>& /*into*/)
    {
    }

    template <class Value>
    void printInNote(const Value& value, std::vector<PrintedInline>& into) const
    {
        if constexpr (std::is_same_v<Value, CitationMark>)
            printCitation(value, into);
        else if constexpr (std::is_same_v<Value, Run>)
            into.emplace_back(value);
        else if constexpr (std::is_same_v<Value, CrossReference>)
            print(value, into);
        // A footnote inside a footnote cannot be printed: ISO/IEC 29500-1, 17.11.14.
    }

    void printCitation(const CitationMark& mark, std::vector<PrintedInline>& into) const
    {
        const auto citation = m_submission.citations.find(mark.citation);
        if (citation == m_submission.citations.end())
            return;
        const auto source = m_submission.sources.find(citation->second.source);
        if (source == m_submission.sources.end())
            return;
        const Text& locator = textIn(citation->second.locator, m_reading.language);
        const Text printed = sourceReference(source->second, locator, m_reading.language);
        for (const Inline& part : printed.inlines())
            into.emplace_back(std::get<Run>(part));
    }

    const Submission& m_submission;
    Unwritten m_unwritten;
    std::map<NodeId, QString> m_labels;
    std::set<NodeId> m_marked;
    Reading m_reading;
    int m_number = 0;
};

} // namespace

TextRole roleOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
        return TextRole::Title;
    case BlockKind::Framework:
        return TextRole::Framework;
    case BlockKind::Organisation:
        return TextRole::Name;
    case BlockKind::Introduction:
    case BlockKind::Heading:
    case BlockKind::Issue:
    case BlockKind::IssueContinuation:
    case BlockKind::Question:
    case BlockKind::QuestionContinuation:
    case BlockKind::SubQuestion:
        return TextRole::Text;
    }
    Q_UNREACHABLE_RETURN({});
}

Reading reading(const Submission& submission, Language language, Unwritten unwritten)
{
    return Reader(submission, language, unwritten).read();
}

std::vector<PrintedInline> printedAgain(const Text& text, const std::vector<PrintedInline>& before)
{
    std::vector<PrintedInline> printed;
    for (const Inline& part : text.inlines()) {
        if (const auto* run = std::get_if<Run>(&part)) {
            printed.emplace_back(*run);
            continue;
        }
        const auto isOfPart = [&part](const PrintedInline& number) {
            if (const auto* note = std::get_if<NoteNumber>(&number))
                return part == Inline(NoteMark{note->note});
            const auto* paragraph = std::get_if<ParagraphNumber>(&number);
            return paragraph != nullptr && part == Inline(CrossReference{paragraph->target});
        };
        // A second mark of one note prints nothing, the second time as the first.
        const auto number = std::ranges::find_if(before, isOfPart);
        const bool isReference = std::holds_alternative<CrossReference>(part);
        if (number != before.end() && (isReference || !std::ranges::contains(printed, *number)))
            printed.push_back(*number);
    }
    return printed;
}

QString printedWords(const std::vector<PrintedInline>& inlines)
{
    QString words;
    for (const PrintedInline& part : inlines) {
        if (const auto* run = std::get_if<Run>(&part))
            words += run->text;
        else if (const auto* reference = std::get_if<ParagraphNumber>(&part))
            words += reference->label;
    }
    return words;
}

QString subQuestionLetter(std::size_t position)
{
    constexpr std::size_t letters = 26;
    const auto letter = static_cast<char16_t>(u'a' + position % letters);
    return QString(static_cast<qsizetype>(position / letters + 1), QChar(letter));
}

} // namespace aigaq::document
