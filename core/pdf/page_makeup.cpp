// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_makeup.h"

#include <algorithm>

namespace aigaq::pdf {

namespace {

/// What speaks against ending a page after a line, weakest first. Each weighs more than any amount
/// of white space, so a page does it only where it can end nowhere else.
enum class Fault : std::uint8_t { None, IssueAlone, SingleLine, HeadingAlone };

struct BodyLine {
    std::size_t paragraph = 0;
    std::size_t line = 0;
    Length spaceBefore = 0;
    Length leading = 0;
    Fault ifLast = Fault::None;
    std::size_t firstNote = 0; ///< of those it cites
    std::size_t endNote = 0;
};

/// Lines of one note that stand together on a page.
struct NotePart {
    std::size_t note = 0;
    std::size_t first = 0;
    std::size_t end = 0;
};

constexpr std::size_t leastLines = 2; ///< of a paragraph or note on either side of a page's end

Fault faultAfter(const BodyParagraph& paragraph, std::size_t line)
{
    const std::size_t above = line + 1;
    const std::size_t below = paragraph.lines - above;
    if (paragraph.keep == Keep::Heading)
        return Fault::HeadingAlone;
    if (below == 0)
        return paragraph.keep == Keep::Issue ? Fault::IssueAlone : Fault::None;
    return above < leastLines || below < leastLines ? Fault::SingleLine : Fault::None;
}

std::vector<BodyLine> linesOf(std::span<const BodyParagraph> body)
{
    std::vector<BodyLine> lines;
    std::size_t note = 0;
    for (std::size_t p = 0; p < body.size(); ++p) {
        auto citation = body[p].citations.begin();
        for (std::size_t l = 0; l < body[p].lines; ++l) {
            BodyLine line{.paragraph = p,
                          .line = l,
                          .spaceBefore = l == 0 ? body[p].spaceBefore : 0,
                          .leading = body[p].leading,
                          .ifLast = faultAfter(body[p], l),
                          .firstNote = note};
            for (; citation != body[p].citations.end() && citation->line == l; ++citation)
                note = citation->note + 1;
            line.endNote = note;
            lines.push_back(line);
        }
    }
    if (!lines.empty())
        lines.back().ifLast = Fault::None;
    return lines;
}

class PageMaker {
public:
    PageMaker(std::span<const BodyParagraph> body, std::span<const NoteParagraph> notes,
              const Sheet& sheet)
        : m_lines(linesOf(body)), m_notes(notes), m_sheet(sheet)
    {
    }

    std::vector<Page> makeUp()
    {
        do
            makePage();
        while (m_next < m_lines.size() || !m_waiting.empty());
        return std::move(m_pages);
    }

private:
    /// A place where the page could end, and how much of the last cited note would stand on it.
    struct End {
        std::size_t line = 0; ///< one past the last
        std::size_t linesOfLastNote = 0;
        Length cost = 0; ///< white space at the page's foot, and what weighs as much
    };

    void makePage()
    {
        const std::vector<NotePart> allWaiting = m_waiting;
        std::vector<NotePart> parts = waitingParts();
        const std::optional<End> end = bestEnd(parts);
        const std::size_t first = m_next;
        if (end) {
            takeLines(*end, parts);
        } else if (m_next < m_lines.size() && parts.empty()) {
            takeLineByForce(parts);
        } else if (m_next < m_lines.size()) { // a page of notes only
            m_waiting = allWaiting;
            parts = partsThatFit(m_sheet.height - m_sheet.ruleSpace);
        }
        place(first, parts);
    }

    /// What is left of earlier pages' notes goes first, but leaves room for some lines of the body.
    std::vector<NotePart> waitingParts()
    {
        Length room = m_sheet.height - m_sheet.ruleSpace;
        for (std::size_t i = m_next; i < std::min(m_next + 4, m_lines.size()); ++i)
            room -= m_lines[i].leading + m_lines[i].spaceBefore;
        return partsThatFit(room);
    }

    /// Takes as much of the waiting notes as fits, but at least a line.
    std::vector<NotePart> partsThatFit(Length room)
    {
        std::vector<NotePart> parts;
        while (!m_waiting.empty()) {
            NotePart& part = m_waiting.front();
            const Length leading = m_notes[part.note].leading;
            const Length space = parts.empty() ? 0 : m_sheet.noteSpace;
            const Length fit = std::max<Length>((room - space) / leading, parts.empty() ? 1 : 0);
            const auto lines = std::min(part.end - part.first, static_cast<std::size_t>(fit));
            if (lines == 0)
                break;
            parts.push_back({part.note, part.first, part.first + lines});
            room -= space + static_cast<Length>(lines) * leading;
            part.first += lines;
            if (part.first < part.end)
                break;
            m_waiting.erase(m_waiting.begin());
        }
        return parts;
    }

    [[nodiscard]] Length heightOf(const std::vector<NotePart>& parts) const
    {
        Length height = 0;
        for (const NotePart& part : parts)
            height += static_cast<Length>(part.end - part.first) * m_notes[part.note].leading;
        return parts.empty() ? 0
                             : height + m_sheet.ruleSpace +
                                   static_cast<Length>(parts.size() - 1) * m_sheet.noteSpace;
    }

    /// The height that a note adds to a page whose notes take `before` (0: there are none).
    [[nodiscard]] Length addedBy(std::size_t note, std::size_t lines, Length before) const
    {
        return (before == 0 ? m_sheet.ruleSpace : m_sheet.noteSpace) +
               static_cast<Length>(lines) * m_notes[note].leading;
    }

    [[nodiscard]] std::optional<End> bestEnd(const std::vector<NotePart>& parts) const
    {
        std::optional<End> best;
        Length bodyHeight = 0;
        Length noteHeight = heightOf(parts);
        const auto offer = [&](std::size_t line, std::size_t linesOfLastNote, Length extraCost) {
            const bool isLast = line + 1 == m_lines.size();
            const Length blank = isLast ? 0 : m_sheet.height - bodyHeight - noteHeight;
            const Length fault = static_cast<Length>(m_lines[line].ifLast) * 10 * m_sheet.height;
            const End end{line + 1, linesOfLastNote, fault + blank + extraCost};
            if (!best || end.cost <= best->cost)
                best = end;
        };
        for (std::size_t i = m_next; i < m_lines.size(); ++i) {
            const BodyLine& line = m_lines[i];
            const bool cites = line.firstNote < line.endNote;
            bodyHeight += line.leading + (i == m_next ? 0 : line.spaceBefore);
            if (bodyHeight + noteHeight > m_sheet.height || (cites && !m_waiting.empty()))
                break;
            Length beforeLastNote = noteHeight;
            for (std::size_t note = line.firstNote; note < line.endNote; ++note) {
                beforeLastNote = noteHeight;
                noteHeight += addedBy(note, m_notes[note].lines, noteHeight);
            }
            if (bodyHeight + noteHeight <= m_sheet.height) {
                offer(i, cites ? m_notes[line.endNote - 1].lines : 0, 0);
                continue;
            }
            const std::size_t note = line.endNote - 1; // it cites one, or it would not have grown
            if (const auto lines =
                    linesToSplit(note, m_sheet.height - bodyHeight, beforeLastNote)) {
                noteHeight = beforeLastNote + addedBy(note, lines, beforeLastNote);
                offer(i, lines, m_sheet.height / 8);
            }
            break;
        }
        return best;
    }

    /// How many lines of a note to leave on this page so that enough stands on either one; 0: it
    /// cannot be split so.
    [[nodiscard]] std::size_t linesToSplit(std::size_t note, Length room, Length before) const
    {
        const std::size_t all = m_notes[note].lines;
        for (std::size_t lines = all; lines-- > leastLines;) {
            if (all - lines >= leastLines && before + addedBy(note, lines, before) <= room)
                return lines;
        }
        return 0;
    }

    void takeLines(const End& end, std::vector<NotePart>& parts)
    {
        for (; m_next < end.line; ++m_next) {
            const BodyLine& line = m_lines[m_next];
            for (std::size_t note = line.firstNote; note < line.endNote; ++note)
                parts.push_back({note, 0, m_notes[note].lines});
        }
        if (end.linesOfLastNote == 0)
            return;
        NotePart& last = parts.back();
        if (end.linesOfLastNote < last.end) {
            m_waiting.push_back({last.note, end.linesOfLastNote, last.end});
            last.end = end.linesOfLastNote;
        }
    }

    /// A line whose notes do not fit even on a page of its own: they begin here all the same.
    void takeLineByForce(std::vector<NotePart>& parts)
    {
        const BodyLine& line = m_lines[m_next++];
        for (std::size_t note = line.firstNote; note < line.endNote; ++note)
            m_waiting.push_back({note, 0, m_notes[note].lines});
        parts = partsThatFit(m_sheet.height - line.leading - m_sheet.ruleSpace);
    }

    void place(std::size_t first, const std::vector<NotePart>& parts)
    {
        Page page;
        Length top = 0;
        for (std::size_t i = first; i < m_next; ++i) {
            const BodyLine& line = m_lines[i];
            top += i == first ? 0 : line.spaceBefore;
            page.body.push_back({.paragraph = line.paragraph, .line = line.line, .top = top});
            top += line.leading;
        }
        top = m_sheet.height - heightOf(parts) + m_sheet.ruleSpace;
        for (const NotePart& part : parts) {
            for (std::size_t line = part.first; line < part.end; ++line) {
                page.notes.push_back({.paragraph = part.note, .line = line, .top = top});
                top += m_notes[part.note].leading;
            }
            top += m_sheet.noteSpace;
        }
        page.continuesNote = !parts.empty() && parts.front().first > 0;
        m_pages.push_back(std::move(page));
    }

    std::vector<BodyLine> m_lines;
    std::span<const NoteParagraph> m_notes;
    Sheet m_sheet;
    std::size_t m_next = 0;          ///< the first line that is not placed yet
    std::vector<NotePart> m_waiting; ///< what earlier pages had no room for
    std::vector<Page> m_pages;
};

} // namespace

std::vector<Page> makeUpPages(std::span<const BodyParagraph> body,
                              std::span<const NoteParagraph> notes, const Sheet& sheet)
{
    return PageMaker(body, notes, sheet).makeUp();
}

} // namespace aigaq::pdf
