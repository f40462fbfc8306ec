// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/note_taking.h"

#include "core/plaintext/note_scanner.h"

#include <map>

namespace aigaq::plaintext {

using namespace draft;
using namespace Qt::StringLiterals;

namespace {

/// Where the next mark of a number finds its note.
struct NotesOfNumber {
    std::vector<std::size_t> notes;
    std::size_t marks = 0; ///< met so far
};

class NoteTaker {
public:
    NoteTaker(DraftParagraphs& draft, ReadingProgress& progress)
        : m_draft(draft), m_progress(progress), m_tokens(draft.paragraphs.size())
    {
    }

    DraftNotes take()
    {
        const std::size_t count = m_draft.paragraphs.size();
        for (std::size_t i = 0; i < count && goesOn(i); ++i)
            collectTexts(i);
        for (std::size_t i = 0; i < count && goesOn(count + i); ++i)
            countMarks(i);
        for (std::size_t i = 0; i < count && goesOn(2 * count + i); ++i)
            rewrite(i);
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool goesOn(std::size_t step)
    {
        return m_progress.goesOn(step, 3 * m_draft.paragraphs.size());
    }

    void collectTexts(std::size_t index)
    {
        DraftParagraph& paragraph = m_draft.paragraphs[index];
        if (paragraph.note) {
            addNote(index, *paragraph.note, paragraph.text, paragraph.line);
            placeFindings(index, 0, paragraph.text.size() + 1);
            paragraph.text = {};
            paragraph.onlyNotes = true;
            return;
        }
        m_tokens[index] = noteTokens(paragraph.text.words());
        for (const NoteToken& token : m_tokens[index]) {
            if (token.kind != NoteToken::Kind::Text)
                continue;
            const int line = paragraph.text.lineAt(token.from);
            const SourcedText words =
                paragraph.text.mid(token.textFrom, token.textTo - token.textFrom).trimmed();
            m_noteOfToken[{index, token.from}] = addNote(index, token.number, words, line);
            placeFindings(index, token.from, token.to);
            if (!token.closed)
                report(FindingKind::NoteOpen, index, line, words.words(),
                       m_result.notes.size() - 1);
        }
    }

    std::size_t addNote(std::size_t paragraph, int number, const SourcedText& text, int line)
    {
        const std::size_t note = m_result.notes.size();
        m_result.notes.push_back({.number = number, .text = text, .line = line});
        NotesOfNumber& same = m_byNumber[number];
        same.notes.push_back(note);
        if (same.notes.size() > 1)
            report(FindingKind::NoteNumberTwice, paragraph, line, QString::number(number), note);
        return note;
    }

    /// Line breaks inside the note just added are breaks in that note.
    void placeFindings(std::size_t paragraph, qsizetype from, qsizetype to)
    {
        // Paragraphs and tokens come in order, and so do the findings of the lines.
        while (m_nextFinding < m_joined) {
            PlacedFinding& found = m_draft.findings[m_nextFinding];
            if (found.paragraph > paragraph || (found.paragraph == paragraph && found.offset >= to))
                break;
            if (found.paragraph == paragraph && found.offset > from)
                found.note = m_result.notes.size() - 1;
            ++m_nextFinding;
        }
    }

    [[nodiscard]] bool isMark(const NoteToken& token) const
    {
        return token.kind == NoteToken::Kind::Mark ||
               (token.kind == NoteToken::Kind::PlainMark && m_byNumber.contains(token.number));
    }

    void countMarks(std::size_t index)
    {
        for (const NoteToken& token : m_tokens[index]) {
            if (!isMark(token))
                continue;
            NotesOfNumber& same = m_byNumber[token.number];
            if (same.marks < same.notes.size())
                m_result.notes[same.notes[same.marks]].marked = true;
            ++same.marks;
        }
    }

    void rewrite(std::size_t index)
    {
        DraftParagraph& paragraph = m_draft.paragraphs[index];
        if (m_tokens[index].empty())
            return;
        SourcedText rest;
        const bool standsAlone = !hasWords(index);
        qsizetype done = 0;
        bool noteTakenOut = false;
        for (const NoteToken& token : m_tokens[index]) {
            if (token.kind != NoteToken::Kind::Text && !isMark(token))
                continue;
            appendBetween(rest, paragraph.text.mid(done, token.from - done), noteTakenOut);
            done = token.to;
            noteTakenOut = token.kind == NoteToken::Kind::Text;
            if (!noteTakenOut)
                placeMark(rest, paragraph.text, token, noteOfMark(index, token));
            else if (!standsAlone)
                anchorIfUnmarked(index, rest, paragraph.text.lineAt(token.from), token);
        }
        appendBetween(rest, paragraph.text.mid(done), noteTakenOut);
        rest.chopSpaces();
        paragraph.onlyNotes = rest.isEmpty() && !paragraph.number && !paragraph.labelled;
        paragraph.text = std::move(rest);
    }

    /// Whether there is more in a paragraph than notes.
    [[nodiscard]] bool hasWords(std::size_t index) const
    {
        const DraftParagraph& paragraph = m_draft.paragraphs[index];
        if (paragraph.number || paragraph.labelled)
            return true;
        qsizetype done = 0;
        const QStringView words = paragraph.text.words();
        for (const NoteToken& token : m_tokens[index]) {
            if (token.kind != NoteToken::Kind::Text)
                continue;
            if (!words.sliced(done, token.from - done).trimmed().isEmpty())
                return true;
            done = token.to;
        }
        return !words.sliced(done).trimmed().isEmpty();
    }

    static void appendBetween(SourcedText& rest, SourcedText words, bool noteTakenOut)
    {
        if (noteTakenOut && !words.isEmpty()) {
            const bool spaced = words.words().front().isSpace();
            words = words.trimmed().isEmpty() && rest.isEmpty() ? SourcedText() : words;
            const bool joinsWords = !spaced && !rest.isEmpty() && !words.isEmpty() &&
                                    rest.words().back().isLetterOrNumber() &&
                                    words.words().front().isLetterOrNumber();
            const bool closes = !words.isEmpty() && u".,;:!?)"_s.contains(words.words().front());
            if (spaced || closes)
                rest.chopSpaces();
            if (joinsWords)
                rest.append(u" ", words.lineAt(0));
        }
        rest.append(rest.isEmpty() ? withoutLeadingSpaces(words) : words);
    }

    static SourcedText withoutLeadingSpaces(const SourcedText& words)
    {
        qsizetype from = 0;
        while (from < words.size() && words.words()[from].isSpace())
            ++from;
        return from == 0 ? words : words.mid(from);
    }

    /// A space before a mark goes where another sign or the end follows: "word [1]." is "word[1]."
    void placeMark(SourcedText& rest, const SourcedText& words, const NoteToken& token,
                   std::size_t note)
    {
        const QStringView after = QStringView(words.words()).sliced(token.to);
        const bool closes =
            after.isEmpty() || after.front().isSpace() || u".,;:!?)[…»”"_s.contains(after.front());
        if (closes)
            rest.chopSpaces();
        rest.append(QStringView(&SourcedText::noteMark, 1), words.lineAt(token.from));
        m_result.marks.push_back(note);
        m_result.notes[note].marked = true;
    }

    std::size_t noteOfMark(std::size_t index, const NoteToken& token)
    {
        NotesOfNumber& same = m_byNumber[token.number];
        const std::size_t position = m_placed[token.number]++;
        if (position < same.notes.size())
            return same.notes[position];
        const SourcedText& words = m_draft.paragraphs[index].text;
        const int line = words.lineAt(token.from);
        const QString mark = words.words().mid(token.from, token.to - token.from);
        const std::size_t note = m_result.notes.size();
        const bool orphan = same.notes.empty();
        const SourcedText text = orphan ? SourcedText() : m_result.notes[same.notes.back()].text;
        m_result.notes.push_back({.number = token.number, .text = text, .line = line});
        report(orphan ? FindingKind::OrphanMark : FindingKind::NoteTwice, index, line, mark, note);
        return note;
    }

    void anchorIfUnmarked(std::size_t index, SourcedText& rest, int line, const NoteToken& token)
    {
        const std::size_t note = m_noteOfToken.at({index, token.from});
        if (m_result.notes[note].marked)
            return;
        rest.chopSpaces();
        rest.append(QStringView(&SourcedText::noteMark, 1), line);
        m_result.marks.push_back(note);
        m_result.notes[note].marked = true;
        report(FindingKind::OrphanNote, index, line, m_result.notes[note].text.words(), note);
    }

    void report(FindingKind kind, std::size_t paragraph, int line, const QString& words,
                std::size_t note)
    {
        m_draft.findings.push_back({.finding = {.kind = kind, .line = line, .words = words},
                                    .paragraph = paragraph,
                                    .note = note});
    }

    DraftParagraphs& m_draft;
    ReadingProgress& m_progress;
    std::vector<std::vector<NoteToken>> m_tokens; ///< of each paragraph
    DraftNotes m_result;
    std::map<int, NotesOfNumber> m_byNumber;
    std::map<int, std::size_t> m_placed; ///< how many marks of a number have been rewritten
    std::map<std::pair<std::size_t, qsizetype>, std::size_t> m_noteOfToken;
    std::size_t m_joined = m_draft.findings.size(); ///< findings of the lines come first
    std::size_t m_nextFinding = 0;
};

} // namespace

DraftNotes takeNotes(DraftParagraphs& draft, ReadingProgress& progress)
{
    return NoteTaker(draft, progress).take();
}

} // namespace aigaq::plaintext
