// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/story_reader.h"

namespace aigaq::docx {

using namespace draft;
using namespace Qt::StringLiterals;

namespace {

/// In an export of Aigaq, what is numbered is there even if nobody has written it yet.
bool countsWithoutWords(const WordParagraph& paragraph)
{
    using enum document::BlockKind;
    return paragraph.kind == Issue || paragraph.kind == Question || paragraph.kind == SubQuestion;
}

QString withoutMarks(const SourcedText& text)
{
    QString words = text.words();
    return words.remove(SourcedText::noteMark);
}

} // namespace

StoryReader::StoryReader(XmlPart& xml, const StoryContext& context, WordDocument& document)
    : m_xml(xml), m_context(context), m_document(document),
      m_inlines(xml, context, document, [this] { readBox(); })
{
}

void StoryReader::readBlocks()
{
    while (m_xml.nextChild())
        readBlock();
}

void StoryReader::finish()
{
    if (m_open)
        close(m_lastProperties);
}

void StoryReader::readBlock()
{
    const Vocabulary vocabulary = m_xml.vocabulary();
    const QStringView name = m_xml.name();
    if (vocabulary == Vocabulary::Compatibility)
        return m_xml.readFirstAlternative([this] { readBlocks(); });
    if (vocabulary != Vocabulary::Word)
        return readBlocks();
    if (name == u"p")
        return readParagraph();
    if (name == u"tbl")
        return readTable();
    if (name == u"tr")
        return readRow();
    if (name == u"tc")
        return readCell();
    if (isTrackedChange(name)) {
        const InlineReader::Dropping dropping(m_inlines, m_inlines.meetChange(nullptr));
        return readBlocks();
    }
    if (name == u"commentRangeStart" || name == u"commentRangeEnd")
        return m_inlines.readCommentRange();
    if (name == u"bookmarkStart") {
        addBookmark(m_bookmarks, m_xml.attribute(u"name"));
        addBookmarkName(m_bookmarkNames, m_xml.attribute(u"name"));
        return m_xml.skip();
    }
    if (name == u"altChunk") {
        m_document.findings.push_back(
            {.finding = {.kind = FindingKind::NotText, .line = m_line, .words = u"object"_s}});
        return m_xml.skip();
    }
    if (name.endsWith(u"Pr"))
        return m_xml.skip();
    readBlocks(); // sdt, sdtContent, customXml, and what is only a place
}

// Tables

/// One inside another is a part of the outer one's cell.
void StoryReader::readTable()
{
    if (++m_tableDepth == 1)
        m_cell = TableCell{.table = m_tables++, .row = -1};
    readBlocks();
    if (--m_tableDepth == 0)
        m_cell.reset();
}

/// A row is inserted or deleted as a whole by its properties, which come first.
void StoryReader::readRow()
{
    if (m_tableDepth == 1)
        m_cell = TableCell{.table = m_cell->table, .row = m_cell->row + 1};
    bool drops = false;
    while (m_xml.nextChild()) {
        if (m_xml.isWord(u"trPr")) {
            drops = readChangeMarks(nullptr);
        } else {
            const InlineReader::Dropping dropping(m_inlines, drops);
            readBlock();
        }
    }
}

void StoryReader::readCell()
{
    if (m_tableDepth == 1)
        m_cell->columns = 1;
    while (m_xml.nextChild()) {
        if (m_tableDepth == 1 && m_xml.isWord(u"tcPr"))
            m_cell->columns = readSpan();
        else
            readBlock();
    }
    finish(); // no paragraph goes on in the next cell
    if (m_tableDepth == 1)
        m_cell->column += m_cell->columns;
}

/// How many columns of the table's grid a cell takes up, by its properties.
int StoryReader::readSpan()
{
    constexpr int mostColumns = 63; // that Word makes
    int span = 1;
    while (m_xml.nextChild()) {
        if (m_xml.isWord(u"gridSpan"))
            span = std::clamp(m_xml.attribute(u"val").toInt(), 1, mostColumns);
        m_xml.skip();
    }
    return span;
}

/// The properties of a row or of a paragraph's mark: whether it was inserted or deleted, and is
/// dropped by that.
bool StoryReader::readChangeMarks(QStringList* changedBy)
{
    bool drops = false;
    while (m_xml.nextChild()) {
        if (isTrackedChange(m_xml.name()))
            drops = m_inlines.meetChange(changedBy) || drops;
        m_xml.skip();
    }
    return drops;
}

// Paragraphs

void StoryReader::readParagraph()
{
    ++m_line;
    m_lastId = m_xml.extension(u"paraId");
    if (m_context.progress != nullptr &&
        !m_context.progress->goesOn(m_xml.done(), std::max<qint64>(m_xml.size(), 1)))
        m_xml.fail({.problem = DocxReadError::Problem::Cancelled});
    if (!m_open)
        m_open = std::make_unique<OpenParagraph>(m_line);
    addBookmarks(m_open->bookmarks, std::exchange(m_bookmarks, {}));
    m_open->bookmarkNames += std::exchange(m_bookmarkNames, {});
    Properties properties;
    while (m_xml.nextChild()) {
        if (!m_xml.isWord(u"pPr")) {
            m_inlines.read(*m_open);
            continue;
        }
        properties = readProperties();
        for (const QString& author : properties.changedBy)
            addAuthor(m_open->changedBy, author);
        const WordFormat style = m_context.styles.paragraph(properties.style).format;
        m_open->boldByStyle = style.bold.value_or(false);
        m_open->italicByStyle = style.italic.value_or(false);
    }
    m_inlines.endParagraph();
    if (m_open->words.words().size() > m_context.limits.paragraph)
        m_xml.fail({.problem = DocxReadError::Problem::TooLong, .line = m_line});
    m_lastProperties = properties;
    if (!properties.markDropped)
        close(properties);
}

StoryReader::Properties StoryReader::readProperties()
{
    Properties properties;
    while (m_xml.nextChild()) {
        if (m_xml.isWord(u"pStyle")) {
            properties.style = m_xml.attribute(u"val");
            m_xml.skip();
        } else if (m_xml.isWord(u"rPr")) {
            properties.markDropped = readChangeMarks(&properties.changedBy);
        } else if (!readProperty(m_xml, properties.format)) {
            m_xml.skip();
        }
    }
    return properties;
}

void StoryReader::readBox()
{
    std::unique_ptr<OpenParagraph> anchor = std::exchange(m_open, nullptr);
    const Properties last = m_lastProperties;
    ++m_inBox;
    readBlocks();
    finish();
    --m_inBox;
    m_lastProperties = last;
    m_open = std::move(anchor);
}

void StoryReader::close(const Properties& properties)
{
    OpenParagraph open = std::move(*std::exchange(m_open, nullptr));
    const WordStyle style = m_context.styles.paragraph(properties.style);
    const WordFormat format = properties.format.over(style.format);
    WordParagraph paragraph{.words = open.words.words(),
                            .line = open.words.line(),
                            .role = style.role,
                            .kind = style.kind,
                            .cell = m_cell};
    paragraph.label = m_context.lists.next(format.item, properties.style);
    if (paragraph.role == ParagraphRole::Body && properties.format.outlineLevel.value_or(9) < 9)
        paragraph.role = ParagraphRole::Heading;
    paragraph.words.chopSpaces();
    for (const int comment : open.comments)
        paragraph.words = paragraph.words.withLooks([this, comment](Look& look) {
            look.comments = m_context.comments->with(look.comments, comment);
        });
    reportLost(open);
    paragraph.notes = std::move(open.notes);
    paragraph.bookmarks = std::move(open.bookmarks);
    paragraph.bookmarkNames = std::move(open.bookmarkNames);
    paragraph.changedBy = std::move(open.changedBy);
    add(std::move(paragraph), std::move(open.findings));
}

/// What the paragraph's words in the draft do not have.
void StoryReader::reportLost(OpenParagraph& paragraph)
{
    const auto report = [&paragraph](FindingKind kind, const QString& words) {
        if (!words.isEmpty())
            paragraph.findings.push_back(
                {.finding = {.kind = kind, .line = paragraph.words.line(), .words = words}});
    };
    LeftOutCharacters leftOut = paragraph.words.leftOut();
    for (const ParagraphWords* words :
         {&paragraph.dropped, &paragraph.hidden, &paragraph.contents}) {
        for (const auto& [character, count] : words->leftOut())
            leftOut[character] += count;
    }
    report(FindingKind::LeftOut, namesOf(leftOut));
    report(FindingKind::TrackedLeftOut, paragraph.dropped.words().words());
    report(FindingKind::Hidden, paragraph.hidden.words().words());
    report(FindingKind::Contents, paragraph.contents.words().words());
}

/// A paragraph without words is none, but what was found in it is told all the same.
void StoryReader::add(WordParagraph paragraph, std::vector<WordFinding> findings)
{
    if (m_inBox > 0) {
        m_boxes.push_back({.paragraph = std::move(paragraph), .findings = std::move(findings)});
        return;
    }
    std::vector<Made> made;
    made.push_back({.paragraph = std::move(paragraph), .findings = std::move(findings)});
    std::ranges::move(std::exchange(m_boxes, {}), std::back_inserter(made));
    for (Made& one : made) {
        if (one.paragraph.role == ParagraphRole::Contents && !one.paragraph.words.isEmpty()) {
            one.findings.push_back({.finding = {.kind = FindingKind::Contents,
                                                .line = one.paragraph.line,
                                                .words = withoutMarks(one.paragraph.words)}});
            one.paragraph.words = {};
        }
        const bool isThere = !one.paragraph.words.isEmpty() || countsWithoutWords(one.paragraph);
        for (WordFinding& finding : one.findings) {
            if (isThere)
                finding.paragraph = m_document.paragraphs.size();
            m_document.findings.push_back(std::move(finding));
        }
        if (isThere)
            m_document.paragraphs.push_back(std::move(one.paragraph));
        else
            addBookmarks(m_loose, one.paragraph.bookmarks);
    }
}

} // namespace aigaq::docx
