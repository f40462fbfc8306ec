// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/line_joining.h"

#include "core/draft/bracket_tracker.h"
#include "core/draft/broken_lines.h"
#include "core/draft/draft_words.h"
#include "core/draft/line_start.h"
#include "core/draft/links.h"
#include "core/plaintext/note_lines.h"
#include "core/plaintext/wrap_width.h"

namespace aigaq::plaintext {

using namespace draft;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 200;

class LineJoiner {
public:
    LineJoiner(const std::vector<SourceLine>& lines, const ReadLimits& limits,
               ReadingProgress& progress)
        : m_lines(lines), m_limits(limits), m_progress(progress), m_width(wrapWidth(lines)),
          m_noteLines(hasNoteLines(lines))
    {
    }

    Result<DraftParagraphs, ReadError> join()
    {
        const SourceLine* above = nullptr;
        for (const SourceLine& line : m_lines) {
            if (!m_progress.goesOn(&line - m_lines.data(), m_lines.size()))
                break;
            if (line.isBlank()) {
                m_afterBlank = true;
                continue;
            }
            takeLine(line, m_afterBlank ? nullptr : above);
            if (m_draft.paragraphs.back().text.size() > m_limits.paragraph)
                return unexpected(
                    ReadError{.problem = ReadError::Problem::TooLarge, .line = line.number});
            above = &line;
            m_afterBlank = false;
        }
        return std::move(m_draft);
    }

private:
    DraftParagraph& current() { return m_draft.paragraphs.back(); }

    /// `above` is the line directly above, if that is not empty.
    void takeLine(const SourceLine& line, const SourceLine* above)
    {
        if (const auto note = noteOnItsOwn(line)) {
            open(line, line.words.first(note->length)).note = note->number;
        } else if (const auto number = numberOf(line, above)) {
            openNumbered(line, *number);
        } else if (questionLabelLength(line.words) > 0 && !awaitsLabel()) {
            openLabelled(line);
        } else if (above == nullptr || current().heading || beginsSomethingNew(line, *above)) {
            open(line, {}).heading = isHeadingByWords(line.words);
        } else {
            append(line, *above);
        }
    }

    DraftParagraph& open(const SourceLine& line, QStringView lead)
    {
        m_tracker = {};
        m_draft.paragraphs.push_back(
            {.afterBlank = m_afterBlank, .line = line.number, .lead = lead.trimmed().toString()});
        const QStringView words = QStringView(line.words).sliced(lead.size());
        current().text.append(words, line.number);
        m_tracker.feed(words);
        return current();
    }

    void openNumbered(const SourceLine& line, const NumberStart& number)
    {
        const qsizetype label = questionLabelLength(QStringView(line.words).sliced(number.length));
        DraftParagraph& paragraph = open(line, line.words.first(number.length + label));
        paragraph.number = number.number;
        paragraph.labelled = label > 0;
        m_lastNumber = number.number;
        m_inCover = false;
    }

    void openLabelled(const SourceLine& line)
    {
        open(line, line.words.first(questionLabelLength(line.words))).labelled = true;
        m_inCover = false;
    }

    /// "2." alone on its line, the label on the next.
    [[nodiscard]] bool awaitsLabel()
    {
        return !m_draft.paragraphs.empty() && !m_afterBlank && current().number &&
               !current().labelled && current().text.isEmpty();
    }

    std::optional<NoteLineStart> noteOnItsOwn(const SourceLine& line)
    {
        const bool afterNote = !m_draft.paragraphs.empty() && current().note.has_value();
        return m_noteLines && (m_afterBlank || afterNote) ? noteLineStart(line.words)
                                                          : std::nullopt;
    }

    /// The number that this line begins with, if it is a paragraph's and not part of a sentence.
    std::optional<NumberStart> numberOf(const SourceLine& line, const SourceLine* above)
    {
        const auto start = paragraphNumber(line.words, m_lastNumber);
        if (!start || questionLabelLength(QStringView(line.words).sliced(start->length)) > 0)
            return start;
        const bool next = start->number == m_lastNumber + 1;
        if (above == nullptr || current().heading)
            return start;
        const bool roomLeft = !m_width || hasRoomFor(*above, line, *m_width);
        const bool closed = m_tracker.endsSentence() || current().note ||
                            (m_tracker.endsWithNote() && m_tracker.nothingOutside());
        if (m_tracker.inNote() && !next)
            return std::nullopt;
        return (next && (closed || roomLeft)) || (closed && roomLeft) ? start : std::nullopt;
    }

    [[nodiscard]] bool beginsSomethingNew(const SourceLine& line, const SourceLine& above)
    {
        if (noteOpening(line.words) || current().note)
            return false;
        if (awaitsLabel() || current().text.isEmpty())
            return false;
        const bool roomLeft = m_width && hasRoomFor(above, line, *m_width);
        if (m_inCover &&
            (isOrganisationLine(line.words) || isOrganisationLine(current().text.words())))
            return true;
        if (m_inCover && m_draft.paragraphs.size() <= 2 && isCoverLine())
            return !line.words.front().isLower() &&
                   (!m_width || roomLeft || isFrameworkByWords(line.words));
        if (m_tracker.inNote())
            return false;
        const bool closed = m_tracker.endsSentence();
        if (m_tracker.endsWithNote())
            return (closed || m_tracker.nothingOutside()) && (!m_width || roomLeft);
        if (beginsListItem(line))
            return true;
        if (isHeadingByWords(line.words) && closed)
            return true;
        const bool goesOn = line.words.front().isLower() || !closed;
        if (line.indent > above.indent && line.indent > 1 && !m_width)
            return closed || !line.words.front().isLower();
        if (line.indent > 1 && current().text.size() > 0 && !m_width && above.indent > 1)
            return closed || !line.words.front().isLower();
        return !goesOn && (!m_width || roomLeft);
    }

    /// Title and framework line: short, and no sentence.
    [[nodiscard]] bool isCoverLine()
    {
        return current().text.size() <= longestTitle && !m_tracker.endsSentence();
    }

    [[nodiscard]] bool beginsListItem(const SourceLine& line)
    {
        if (beginsWithBullet(line.words))
            return true;
        const bool afterItem = m_tracker.endsSentence() || current().text.words().endsWith(u';');
        return afterItem && !current().labelled &&
               (beginsWithDash(line.words) || labelStart(line.words));
    }

    void append(const SourceLine& line, const SourceLine& above)
    {
        DraftParagraph& paragraph = current();
        ++paragraph.lines;
        if (awaitsLabel()) {
            const qsizetype label = questionLabelLength(line.words);
            paragraph.labelled = label > 0;
            paragraph.lead += (label > 0 ? u" "_s : u""_s) + line.words.first(label).trimmed();
            appendWords(QStringView(line.words).sliced(label), {}, line.number);
        } else if (paragraph.text.isEmpty()) {
            appendWords(line.words, {}, line.number);
        } else if (noteOpening(line.words)) {
            appendWords(line.words, u" ", line.number);
        } else if (paragraph.labelled && labelStart(line.words) && !m_tracker.inNote()) {
            appendWords(line.words, QStringView(&lineBreak, 1), line.number);
        } else {
            joinBrokenLine(line, above);
        }
    }

    void joinBrokenLine(const SourceLine& line, const SourceLine& above)
    {
        const QString& words = current().text.words();
        const BreakContext context{.inNote = m_tracker.inNote(),
                                   .atWidth = m_width && above.width() >= *m_width};
        FindingKind kind = FindingKind::Joined;
        QStringView between = u" ";
        if (addressGoesOn(words, line.words, context)) {
            between = {};
        } else if (endsWithHyphenatedWord(words) && line.words.front().isLetterOrNumber()) {
            between = {};
            const bool maybeDivided =
                words[words.size() - 2].isLetter() && line.words.front().isLower();
            kind = maybeDivided ? FindingKind::JoinedAtHyphen : FindingKind::Joined;
        }
        m_draft.findings.push_back({.finding = joined(kind, words, line.words, above.number),
                                    .paragraph = m_draft.paragraphs.size() - 1,
                                    .offset = words.size()});
        appendWords(line.words, between, line.number);
    }

    static bool endsWithHyphenatedWord(QStringView words)
    {
        return words.size() > 1 && (words.back() == u'-' || words.back() == u'\u2010') &&
               words[words.size() - 2].isLetterOrNumber();
    }

    void appendWords(QStringView words, QStringView between, int line)
    {
        current().text.append(between, line);
        current().text.append(words, line);
        m_tracker.feed(words);
    }

    const std::vector<SourceLine>& m_lines;
    const ReadLimits& m_limits;
    ReadingProgress& m_progress;
    std::optional<qsizetype> m_width; ///< at which all lines are broken
    bool m_noteLines;
    DraftParagraphs m_draft;
    BracketTracker m_tracker; ///< of the current paragraph
    int m_lastNumber = 0;
    bool m_afterBlank = true;
    bool m_inCover = true;
};

} // namespace

Result<DraftParagraphs, ReadError> joinLines(const std::vector<SourceLine>& lines,
                                             const ReadLimits& limits, ReadingProgress& progress)
{
    return LineJoiner(lines, limits, progress).join();
}

} // namespace aigaq::plaintext
