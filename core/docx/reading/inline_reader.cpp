// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/reading/inline_reader.h"

#include "core/docx/relationships.h"

#include <algorithm>
#include <array>

namespace aigaq::docx {

using namespace draft;
using namespace Qt::StringLiterals;

namespace {

bool isOneOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::ranges::find(names, name) != names.end();
}

/// Elements that say something about their parent and hold no text.
bool isProperty(QStringView name)
{
    return name.endsWith(u"Pr") || name.endsWith(u"PrChange");
}

/// What a note says, as words of the line that its mark is in.
SourcedText onLine(const SourcedText& words, int line)
{
    SourcedText lined;
    for (const SourcedText::Piece& piece : words.pieces())
        lined.append(QStringView(words.words()).sliced(piece.from, piece.length), line, piece.look);
    return lined;
}

} // namespace

InlineReader::InlineReader(XmlPart& xml, const StoryContext& context, WordDocument& document,
                           std::function<void()> readBox)
    : m_xml(xml), m_context(context), m_document(document), m_readBox(std::move(readBox))
{
}

void InlineReader::read(OpenParagraph& paragraph)
{
    OpenParagraph* const outside = std::exchange(m_paragraph, &paragraph);
    const Vocabulary vocabulary = m_xml.vocabulary();
    const QStringView name = m_xml.name();
    if (vocabulary == Vocabulary::Compatibility && name == u"AlternateContent")
        m_xml.readFirstAlternative([this] { readChildren(); });
    else if (vocabulary == Vocabulary::Math)
        readMath();
    else if (vocabulary != Vocabulary::Word)
        readChildren();
    else if (name == u"r")
        readRun();
    else if (isTrackedChange(name))
        readChange();
    else if (name == u"hyperlink")
        readLink();
    else if (name == u"fldSimple")
        readSimpleField();
    else if (isProperty(name))
        m_xml.skip();
    else
        readRunContent();
    m_paragraph = outside;
}

void InlineReader::readChildren()
{
    while (m_xml.nextChild())
        read(*m_paragraph);
}

bool InlineReader::meetChange(QStringList* changedBy)
{
    const QString author = m_xml.attribute(u"author");
    m_context.changes.add(author);
    if (changedBy != nullptr)
        addAuthor(*changedBy, author);
    const bool brings = m_xml.name() == u"ins" || m_xml.name() == u"moveTo";
    return brings == (m_context.tracked == TrackedChanges::Reject);
}

void InlineReader::readChange()
{
    const Dropping dropping(*this, meetChange(&m_paragraph->changedBy));
    readChildren();
}

void InlineReader::readLink()
{
    const auto relationship = m_context.relationships.find(m_xml.relationship(u"id"));
    QString address;
    if (relationship != m_context.relationships.end() && relationship->outside) {
        address = relationship->target;
        const QString anchor = m_xml.attribute(u"anchor");
        if (!anchor.isEmpty() && !address.contains(u'#'))
            address += u'#' + anchor;
    }
    m_links << address;
    readChildren();
    m_links.removeLast();
}

void InlineReader::readSimpleField()
{
    m_fields.beginSimple(m_xml.attribute(u"instr"));
    readChildren();
    m_fields.end();
}

/// A formula as its signs in a row.
void InlineReader::readMath()
{
    if (m_xml.name() == u"t") {
        take(m_xml.words(), {});
        return;
    }
    while (m_xml.nextChild()) {
        if (m_xml.vocabulary() == Vocabulary::Math)
            readMath();
        else
            read(*m_paragraph);
    }
}

// Runs

void InlineReader::readRun()
{
    const WordFormat outside = std::exchange(m_format, {});
    m_customMark = false;
    while (m_xml.nextChild()) {
        if (m_xml.isWord(u"rPr"))
            readRunProperties();
        else if (m_customMark)
            m_xml.skip(); // the sign that stands for the note's number
        else
            read(*m_paragraph);
    }
    m_customMark = false;
    m_format = outside;
}

void InlineReader::readRunProperties()
{
    WordFormat direct;
    while (m_xml.nextChild()) {
        if (m_xml.isWord(u"rStyle"))
            m_format = m_context.styles.run(m_xml.attribute(u"val"));
        if (!readProperty(m_xml, direct))
            m_xml.skip();
    }
    m_format = direct.over(m_format);
}

/// What stands in runs; and what only wraps something or marks a place: content controls, smart
/// tags, bookmarks.
void InlineReader::readRunContent()
{
    const QStringView name = m_xml.name();
    if (name == u"t" || name == u"delText")
        return take(m_xml.words(), m_format);
    if (name == u"instrText" || name == u"delInstrText")
        return m_fields.takeInstruction(m_xml.words());
    if (name == u"fldChar")
        return readFieldSign();
    if (name == u"sym")
        return readSymbol();
    if (name == u"footnoteReference")
        return readNoteReference(m_context.footnotes, m_footnotes);
    if (name == u"endnoteReference")
        return readNoteReference(m_context.endnotes, m_endnotes);
    if (name == u"commentReference")
        return readCommentReference();
    if (name == u"commentRangeStart" || name == u"commentRangeEnd")
        return readCommentRange();
    if (name == u"bookmarkStart")
        return readBookmark();
    if (isOneOf(name, {u"drawing", u"pict", u"object"}))
        return readGraphic();
    if (name == u"tab" || name == u"ptab")
        take(u"\t", m_format);
    else if (name == u"noBreakHyphen")
        take(u"\u2011", m_format);
    else if (name == u"br" || name == u"cr")
        takeBreak();
    else if (name != u"rt") // a ruby's reading aid
        return readChildren();
    m_xml.skip();
}

void InlineReader::readFieldSign()
{
    const QString type = m_xml.attribute(u"fldCharType");
    if (type == "begin"_L1)
        m_fields.begin();
    else if (type == "separate"_L1)
        m_fields.separate();
    else if (type == "end"_L1)
        m_fields.end();
    m_xml.skip();
}

/// A character of a picture font: no other font has anything at its place.
void InlineReader::readSymbol()
{
    report(FindingKind::NotText, m_xml.attribute(u"font") + u" U+"_s + m_xml.attribute(u"char"));
    m_xml.skip();
}

void InlineReader::readNoteReference(SideStories* stories, int& count)
{
    const int id = m_xml.attribute(u"id").toInt();
    const QString custom = m_xml.attribute(u"customMarkFollows");
    m_customMark = custom == "1"_L1 || custom == "true"_L1 || custom == "on"_L1;
    m_xml.skip();
    if (stories == nullptr)
        return;
    const auto found = stories->find(id);
    const bool isThere = found != stories->end();
    if (m_dropping > 0) {
        if (isThere)
            dropNote(found->second);
        return;
    }
    WordNote note{.number = ++count};
    const QString number = QString::number(note.number);
    if (!isThere)
        return addNote(std::move(note), {{.kind = FindingKind::OrphanMark, .words = number}});
    SideStory& story = found->second;
    note.words = onLine(story.words, m_paragraph->words.line());
    const bool again = std::exchange(story.used, true);
    note.bookmarks = story.bookmarks;
    note.changedBy = story.changedBy;
    addNote(std::move(note),
            again ? std::vector{Finding{.kind = FindingKind::NoteTwice, .words = number}}
                  : story.findings);
}

/// A note that went with its mark: its words are told where those around the mark are.
void InlineReader::dropNote(SideStory& story)
{
    story.used = true;
    m_paragraph->dropped.take(QString(u" [" + story.words.words() + u"] "), {});
}

void InlineReader::addNote(WordNote note, std::vector<Finding> findings)
{
    const std::size_t index = m_document.notes.size();
    for (Finding& finding : findings) {
        finding.line = m_paragraph->words.line();
        m_paragraph->findings.push_back({.finding = std::move(finding), .note = index});
    }
    m_document.notes.push_back(std::move(note));
    m_paragraph->words.takeMark(currentComments());
    m_paragraph->notes.push_back(index);
}

void InlineReader::readCommentRange()
{
    const int id = m_xml.attribute(u"id").toInt();
    const bool begins = m_xml.name() == u"commentRangeStart";
    m_xml.skip();
    if (m_context.comments == nullptr)
        return;
    if (begins)
        m_context.comments->begin(id);
    else
        m_context.comments->end(id);
}

void InlineReader::readCommentReference()
{
    constexpr std::size_t most = 32;
    const int id = m_xml.attribute(u"id").toInt();
    m_xml.skip();
    if (m_context.comments != nullptr && m_context.comments->isPoint(id) &&
        m_paragraph->comments.size() < most && !std::ranges::contains(m_paragraph->comments, id))
        m_paragraph->comments.push_back(id);
}

void InlineReader::readBookmark()
{
    const QString name = m_xml.attribute(u"name");
    addBookmark(m_paragraph->bookmarks, name);
    addBookmarkName(m_paragraph->bookmarkNames, name);
    m_xml.skip();
}

// Pictures and text boxes

void InlineReader::readGraphic()
{
    QStringView what;
    QString description;
    const bool hasBox = descend(what, description);
    if (!what.isEmpty() || (!hasBox && !description.isEmpty()))
        report(FindingKind::NotText, description.isEmpty() ? what.toString() : description);
}

/// Whether there was a text box. The kinds of what is no text are words for scripts.
bool InlineReader::descend(QStringView& what, QString& description)
{
    struct Kind {
        QStringView element;
        QStringView word;
    };
    static constexpr std::array kinds{
        Kind{.element = u"blip", .word = u"picture"},
        Kind{.element = u"imagedata", .word = u"picture"},
        Kind{.element = u"chart", .word = u"chart"},
        Kind{.element = u"relIds", .word = u"diagram"},
        Kind{.element = u"OLEObject", .word = u"object"},
        Kind{.element = u"control", .word = u"control"},
    };
    bool hasBox = false;
    while (m_xml.nextChild()) {
        const QStringView name = m_xml.name();
        if (m_xml.isWord(u"txbxContent")) {
            m_readBox();
            hasBox = true;
            continue;
        }
        for (const Kind& kind : kinds)
            what = kind.element == name ? kind.word : what;
        if (name == u"docPr" && description.isEmpty())
            description = m_xml.attribute(u"descr");
        hasBox = descend(what, description) || hasBox;
    }
    return hasBox;
}

// Words

void InlineReader::take(QStringView words, const WordFormat& format)
{
    if (m_dropping > 0) {
        m_paragraph->dropped.take(words, {});
    } else if (format.hidden.value_or(false) || m_fields.inInstruction()) {
        m_paragraph->hidden.take(words, {});
    } else if (m_fields.inContents()) {
        m_paragraph->contents.take(words, {});
    } else {
        const QString address =
            m_links.isEmpty() || m_links.back().isEmpty() ? m_fields.href() : m_links.back();
        m_paragraph->words.take(
            words, {.bold = !m_paragraph->boldByStyle && format.bold.value_or(false),
                    .italic = !m_paragraph->italicByStyle && format.italic.value_or(false),
                    .href = address.isEmpty() ? address : safeAddress(address),
                    .reference = currentReference(),
                    .comments = currentComments()});
    }
}

int InlineReader::currentComments()
{
    return m_context.comments == nullptr ? 0 : m_context.comments->current();
}

int InlineReader::currentReference()
{
    const QString bookmark = m_fields.numberedBookmark();
    if (bookmark.isEmpty())
        return 0;
    if (std::exchange(m_numbers, m_fields.countOfNumbers()) < m_fields.countOfNumbers())
        m_context.references << bookmark;
    return static_cast<int>(m_context.references.size());
}

void InlineReader::takeBreak()
{
    if (m_dropping == 0 && !m_fields.inInstruction() && !m_fields.inContents())
        m_paragraph->words.takeLineBreak();
}

/// Nothing for a link that a reader must not be led to: to a file on somebody's disk, to a program.
QString InlineReader::safeAddress(const QString& address)
{
    const auto known = m_addresses.constFind(address);
    if (known != m_addresses.cend())
        return *known ? address : QString();
    const bool safe = document::isTextOnly(address) && linkTarget(address).has_value();
    m_addresses.insert(address, safe);
    if (!safe)
        report(FindingKind::LinkLeftOut, address);
    return safe ? address : QString();
}

void InlineReader::report(FindingKind kind, const QString& words)
{
    m_paragraph->findings.push_back(
        {.finding = {.kind = kind, .line = m_paragraph->words.line(), .words = words}});
}

} // namespace aigaq::docx
