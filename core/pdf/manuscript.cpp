// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/manuscript.h"

#include "core/pdf/block_style.h"

#include <algorithm>
#include <map>

namespace aigaq::pdf {

namespace {

using namespace document;

constexpr QChar noBreakSpace = u'\u00A0';
QString shortened(const QString& words, qsizetype length)
{
    QString simple = words.simplified();
    if (simple.size() <= length)
        return simple;
    const qsizetype space = simple.lastIndexOf(u' ', length);
    qsizetype end = space > length / 2 ? space : length;
    if (simple[end - 1].isHighSurrogate())
        --end;
    return simple.first(end) + u'…';
}

bool isBlank(const std::vector<PrintedInline>& inlines)
{
    const auto isMark = [](const PrintedInline& part) {
        return std::holds_alternative<NoteNumber>(part);
    };
    return printedWords(inlines).trimmed().isEmpty() && std::ranges::none_of(inlines, isMark);
}

/// Headings and paragraphs without words print nothing; what has a number prints that.
bool isPrinted(const Block& block)
{
    switch (block.kind) {
    case BlockKind::Issue:
    case BlockKind::Question:
    case BlockKind::SubQuestion:
        return true;
    default:
        return !isBlank(block.inlines);
    }
}

bool isIssue(BlockKind kind)
{
    return kind == BlockKind::Issue || kind == BlockKind::IssueContinuation;
}

bool isBold(BlockKind kind)
{
    return kind == BlockKind::Title || kind == BlockKind::Framework || kind == BlockKind::Heading;
}

class ManuscriptMaker {
public:
    ManuscriptMaker(const Reading& reading, bool justified)
        : m_reading(reading), m_edge(justified ? Edge::Justified : Edge::Ragged)
    {
        for (const Block& block : reading.blocks) {
            m_largestNumber = std::max(m_largestNumber, static_cast<std::size_t>(block.number));
            m_hasTitle = m_hasTitle || block.kind == BlockKind::Title;
            if (!isPrinted(block))
                continue;
            m_places.try_emplace(block.id, m_blocks.size());
            m_blocks.push_back(&block);
        }
    }

    Manuscript make()
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i)
            addBlock(i);
        findTitle();
        return std::move(m_made);
    }

private:
    TagTree& tags() { return m_made.tags; }

    void findTitle()
    {
        for (const Block* block : m_blocks) {
            m_made.title = shortened(printedWords(block->inlines), 200);
            if (!m_made.title.isEmpty())
                return;
        }
    }

    void addBlock(std::size_t index)
    {
        const Block& block = *m_blocks[index];
        m_container = containerOf(block);
        ManuscriptParagraph paragraph{.style = blockStyle(block.kind, m_largestNumber)};
        setSurroundings(paragraph.style, index);
        addLabel(block, paragraph);
        addOutlineEntry(block, index);
        const Span look{.style = styleOf(isBold(block.kind), false),
                        .size = paragraph.style.size,
                        .element = tags().add(m_container, elementType(block.kind))};
        if (block.kind == BlockKind::Question) {
            addWords(paragraph, look, {.text = m_reading.language.questionLabel(), .bold = true});
            addWords(paragraph, look, {.text = QStringLiteral(" ")});
        }
        addInlines(paragraph, look, block.inlines);
        m_made.paragraphs.push_back(std::move(paragraph));
        for (const PrintedInline& part : block.inlines) {
            if (const auto* mark = std::get_if<NoteNumber>(&part))
                addNote(noteIndex(*mark));
        }
    }

    /// The element that holds the block's own: list bodies for what is numbered.
    ElementId containerOf(const Block& block)
    {
        switch (block.kind) {
        case BlockKind::Issue:
        case BlockKind::Question:
            m_letters.reset();
            if (!m_numbers) {
                m_numbers = tags().add(TagTree::root, "L");
                tags().setListNumbering(*m_numbers, "Decimal");
            }
            m_item = tags().add(*m_numbers, "LI");
            m_label = tags().add(m_item, "Lbl");
            return m_body = tags().add(m_item, "LBody");
        case BlockKind::IssueContinuation:
        case BlockKind::QuestionContinuation:
            return m_body;
        case BlockKind::SubQuestion:
            if (!m_letters) {
                m_letters = tags().add(m_body, "L");
                tags().setListNumbering(*m_letters, "LowerAlpha");
            }
            m_item = tags().add(*m_letters, "LI");
            m_label = tags().add(m_item, "Lbl");
            return tags().add(m_item, "LBody");
        default:
            m_numbers.reset();
            return TagTree::root;
        }
    }

    /// PDF/UA-1 (ISO 14289-1, 7.4): the first heading is an H1, and no level is left out.
    [[nodiscard]] const char* elementType(BlockKind kind) const
    {
        if (kind == BlockKind::Title)
            return "H1";
        if (kind == BlockKind::Heading)
            return m_hasTitle ? "H2" : "H1";
        return "P";
    }

    void setSurroundings(ParagraphStyle& style, std::size_t index) const
    {
        const BlockKind kind = m_blocks[index]->kind;
        if (!style.centred && style.edge == Edge::Justified)
            style.edge = m_edge;
        const BlockKind before = index > 0 ? m_blocks[index - 1]->kind : kind;
        if (before == BlockKind::Heading && kind != BlockKind::Heading)
            style.spaceBefore = points(7);
        const bool coverEnds = before == BlockKind::Framework || before == BlockKind::Organisation;
        if (coverEnds && kind != before && kind != BlockKind::Heading)
            style.spaceBefore = points(18);
        if (index + 1 == m_blocks.size())
            return;
        const BlockKind next = m_blocks[index + 1]->kind;
        if ((isIssue(kind) && next == BlockKind::Question) ||
            (kind != BlockKind::SubQuestion && next == BlockKind::SubQuestion))
            style.keep = Keep::Issue;
    }

    void addLabel(const Block& block, ManuscriptParagraph& paragraph) const
    {
        QString label;
        if (block.kind == BlockKind::Issue || block.kind == BlockKind::Question)
            label = QString::number(block.number) + u". ";
        else if (block.kind == BlockKind::SubQuestion)
            label = block.letter + u") ";
        if (!label.isEmpty())
            paragraph.label.push_back(
                {.text = label, .size = paragraph.style.size, .element = m_label});
    }

    void addOutlineEntry(const Block& block, std::size_t index)
    {
        const bool isHeading = block.kind == BlockKind::Heading;
        if (!isHeading && block.kind != BlockKind::Issue)
            return;
        QString title = shortened(printedWords(block.inlines), 70);
        if (isHeading)
            m_underHeading = true;
        else
            title = QString::number(block.number) + u". " + title;
        m_made.outline.push_back(
            {.title = title, .paragraph = index, .level = !isHeading && m_underHeading ? 1 : 0});
    }

    void addInlines(ManuscriptParagraph& paragraph, const Span& look,
                    const std::vector<PrintedInline>& inlines)
    {
        for (const PrintedInline& part : inlines) {
            if (const auto* run = std::get_if<Run>(&part))
                addWords(paragraph, look, *run);
            else if (const auto* reference = std::get_if<ParagraphNumber>(&part))
                addReference(paragraph, look, *reference);
            else if (const auto* mark = std::get_if<NoteNumber>(&part))
                addNoteMark(paragraph, look, *mark);
        }
    }

    void addWords(ManuscriptParagraph& paragraph, const Span& look, const Run& run)
    {
        Span span = look;
        span.text = run.text;
        const bool bold = look.style == Style::Bold || run.bold;
        span.style = styleOf(bold, run.italic);
        span.address = run.href;
        if (!run.href.isEmpty())
            span.element = linkElement(paragraph, look, run.href);
        paragraph.spans.push_back(std::move(span));
    }

    /// Runs of several looks that lead to one address are one link.
    ElementId linkElement(const ManuscriptParagraph& paragraph, const Span& look,
                          const QString& address)
    {
        if (!paragraph.spans.empty() && paragraph.spans.back().address == address)
            return paragraph.spans.back().element;
        return tags().addInline(look.element, "Link");
    }

    void addReference(ManuscriptParagraph& paragraph, const Span& look,
                      const ParagraphNumber& reference)
    {
        Span span = look;
        span.text = reference.label;
        span.text.replace(u' ', noBreakSpace);
        if (const auto target = m_places.find(reference.target);
            target != m_places.end() && !reference.missing) {
            span.goal = Place{.kind = Place::Kind::Paragraph, .index = target->second};
            span.goalWords = reference.label + u": " +
                             shortened(printedWords(m_blocks[target->second]->inlines), 120);
            span.element = tags().addInline(tags().addInline(look.element, "Reference"), "Link");
        } else {
            span.text = reference.label;
        }
        paragraph.spans.push_back(std::move(span));
    }

    [[nodiscard]] static std::size_t noteIndex(const NoteNumber& mark)
    {
        return static_cast<std::size_t>(mark.number) - 1;
    }

    void addNoteMark(ManuscriptParagraph& paragraph, const Span& look, const NoteNumber& mark)
    {
        Span span = raised(look);
        if (!paragraph.spans.empty() && paragraph.spans.back().isNoteMark) { // or 1 and 2 read 12
            Span gap = span;
            gap.text = noBreakSpace;
            paragraph.spans.push_back(std::move(gap));
        }
        const Note& note = m_reading.notes[noteIndex(mark)];
        span.text = QString::number(mark.number);
        span.isNoteMark = true;
        span.goal = Place{.kind = Place::Kind::Note, .index = noteIndex(mark)};
        span.goalWords = span.text + u". " + shortened(printedWords(note.inlines), 120);
        span.element = tags().addInline(tags().addInline(look.element, "Reference"), "Link");
        paragraph.spans.push_back(std::move(span));
    }

    [[nodiscard]] static Span raised(Span span)
    {
        span.rise = span.size * 35 / 100;
        span.size = span.size * 65 / 100;
        return span;
    }

    /// The note follows the paragraph that cites it, as it would be read aloud.
    void addNote(std::size_t index)
    {
        const Note& note = m_reading.notes[index];
        const ElementId element = tags().add(m_container, "Note");
        ManuscriptParagraph paragraph{.style = noteStyle(m_reading.notes.size(), m_edge)};
        const Span look{.size = paragraph.style.size, .element = element};
        Span label = raised(look);
        label.text = QString::number(note.number);
        label.goal = Place{.kind = Place::Kind::NoteMark, .index = index};
        const Block& cited = m_reading.blocks[note.block];
        label.goalWords = (cited.number > 0 ? QString::number(cited.number) + u". " : QString()) +
                          shortened(printedWords(cited.inlines), 120);
        label.element = tags().add(tags().add(element, "Lbl"), "Link");
        Span gap = raised(look);
        gap.text = u' ';
        gap.element = label.element;
        paragraph.label = {std::move(label), std::move(gap)};
        addInlines(paragraph, look, note.inlines);
        m_made.notes.push_back(std::move(paragraph));
    }

    const Reading& m_reading;
    Edge m_edge;
    std::vector<const Block*> m_blocks; ///< those that are printed; the paragraphs follow them
    std::map<NodeId, std::size_t> m_places;
    std::size_t m_largestNumber = 0;
    bool m_hasTitle = false;
    bool m_underHeading = false;
    std::optional<ElementId> m_numbers; ///< the open list of numbered paragraphs
    std::optional<ElementId> m_letters;
    ElementId m_item = TagTree::root;
    ElementId m_label = TagTree::root;
    ElementId m_body = TagTree::root;
    ElementId m_container = TagTree::root;
    Manuscript m_made;
};

} // namespace

Manuscript manuscript(const Reading& reading, bool justified)
{
    return ManuscriptMaker(reading, justified).make();
}

} // namespace aigaq::pdf
