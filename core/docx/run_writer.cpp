// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/run_writer.h"

#include <algorithm>
#include <limits>

namespace aigaq::docx {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

QString addressOf(const PrintedInline& part)
{
    const auto* run = std::get_if<Run>(&part);
    return run == nullptr ? QString() : run->href;
}

/// The order is that of CT_RPr: style, bold, italic.
QByteArray runProperties(const Run& run, bool linked)
{
    QByteArray properties;
    if (linked)
        properties += R"(<w:rStyle w:val="Hyperlink"/>)";
    if (run.bold)
        properties += "<w:b/>";
    if (run.italic)
        properties += "<w:i/>";
    return properties;
}

/// "8" of "8 b)": what stands before the first space of any kind.
QStringView firstNumber(QStringView label)
{
    const auto* const end = std::ranges::find_if(label, [](QChar sign) { return sign.isSpace(); });
    return label.first(std::distance(label.begin(), end));
}

} // namespace

void RunWriter::setEdition(std::size_t edition)
{
    m_edition = &m_markedUp.editions[edition];
    const Language own = m_markedUp.editions.front().language;
    m_languageProperty = m_edition->language == own
                             ? QByteArray()
                             : QByteArray(R"(<w:lang w:val=")" +
                                          m_edition->language.localeTag().toLatin1() + R"("/>)");
}

void RunWriter::write(std::span<const PrintedInline> inlines)
{
    while (!inlines.empty()) {
        // Words of one address stay one link, though part of them may be bold.
        const QString address = addressOf(inlines.front());
        std::size_t count = 1;
        while (!address.isEmpty() && count < inlines.size() && addressOf(inlines[count]) == address)
            ++count;
        const auto relationship =
            address.isEmpty() ? std::nullopt : m_relationships.toAddress(address);
        if (relationship)
            writeLinked(inlines.first(count), *relationship);
        else
            for (const PrintedInline& part : inlines.first(count))
                writeInline(part);
        inlines = inlines.subspan(count);
    }
}

void RunWriter::writeInline(const PrintedInline& part)
{
    const bool isAnchor = !std::holds_alternative<Run>(part) && m_change != Change::Deleted;
    if (isAnchor)
        writeCommentsHere();
    std::visit([this](const auto& value) { write(value); }, part);
    m_position += isAnchor ? 1 : 0;
}

void RunWriter::writeQuestionLabel(QStringView label)
{
    writeWords(label, R"(<w:rStyle w:val="QuestionLabel"/>)");
}

void RunWriter::write(const Run& run)
{
    writeRun(run, false);
}

/// In as many pieces as comments begin and end in it.
void RunWriter::writeRun(const Run& run, bool linked)
{
    const QByteArray properties = runProperties(run, linked);
    if (m_change == Change::Deleted)
        return writeWords(run.text, properties);
    QStringView rest = run.text;
    while (!rest.isEmpty()) {
        writeCommentsHere();
        const qsizetype size = std::min(rest.size(), nextCommentEdge() - m_position);
        writeWords(rest.first(size), properties);
        m_position += size;
        rest = rest.sliced(size);
    }
}

void RunWriter::write(const NoteNumber& mark)
{
    const std::vector<int>& numbers = m_edition->noteNumbers;
    beginChange();
    m_xml
        .markup(R"(<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>)"
                "<w:footnoteReference w:id=\"")
        .number(numbers.empty() ? mark.number : numbers[static_cast<std::size_t>(mark.number - 1)])
        .markup("\"/></w:r>");
    endChange();
}

void RunWriter::write(const ParagraphNumber& reference)
{
    const ReferenceTargets& targets = m_edition->targets;
    const auto target = targets.find(reference.target);
    if (target == targets.end() || m_change == Change::Deleted) {
        writeWords(reference.label);
        return;
    }
    QStringView rest = reference.label;
    for (const QString& bookmark : target->second) {
        if (rest.size() < reference.label.size()) {
            writeWords(rest.first(1));
            rest = rest.sliced(1);
        }
        const QStringView number = firstNumber(rest);
        writeField(bookmark, number);
        rest = rest.sliced(number.size());
    }
}

void RunWriter::writeLinked(std::span<const PrintedInline> runs, const QString& relationship)
{
    m_xml.markup("<w:hyperlink r:id=\"").text(relationship).markup(R"(" w:history="1">)");
    for (const PrintedInline& part : runs) {
        writeRun(std::get<Run>(part), true);
    }
    m_xml.markup("</w:hyperlink>");
}

void RunWriter::writeWords(QStringView words, QByteArrayView properties)
{
    const bool isDeleted = m_change == Change::Deleted;
    beginChange();
    m_xml.markup("<w:r>");
    if (!properties.isEmpty() || !m_languageProperty.isEmpty())
        m_xml.markup("<w:rPr>").markup(properties).markup(m_languageProperty).markup("</w:rPr>");
    m_xml.markup(isDeleted ? R"(<w:delText xml:space="preserve">)"
                           : R"(<w:t xml:space="preserve">)");
    m_xml.text(words).markup(isDeleted ? "</w:delText></w:r>" : "</w:t></w:r>");
    endChange();
}

namespace {

/// The program says of itself that it told the changes, and nothing of who made them and when.
constexpr QByteArrayView changeAuthor = R"( w:author="Aigaq")";

QByteArrayView elementOf(Change change)
{
    return change == Change::Inserted ? "w:ins" : "w:del";
}

} // namespace

void RunWriter::beginChange()
{
    if (m_change == Change::None)
        return;
    m_xml.markup("<").markup(elementOf(m_change)).markup(" w:id=\"").number(m_nextChange++);
    m_xml.markup("\"").markup(changeAuthor).markup(">");
}

void RunWriter::endChange()
{
    if (m_change != Change::None)
        m_xml.markup("</").markup(elementOf(m_change)).markup(">");
}

void RunWriter::writeMarkProperties()
{
    if (m_change == Change::None)
        return;
    m_xml.markup("<w:rPr><").markup(elementOf(m_change)).markup(" w:id=\"").number(m_nextChange++);
    m_xml.markup("\"").markup(changeAuthor).markup("/></w:rPr>");
}

/// ISO/IEC 29500-1, 17.16.5.51 REF: `\n` is the number of the bookmarked paragraph as its own level
/// shows it, without a trailing period ("7", "b)"); `\h` makes it a link. The switches that would
/// print both levels at once, `\w` and `\r`, join them differently in every program.
void RunWriter::writeField(const QString& bookmark, QStringView number)
{
    beginChange();
    m_xml
        .markup(R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r>)"
                R"(<w:r><w:instrText xml:space="preserve"> REF )")
        .text(bookmark)
        .markup(" \\n \\h </w:instrText></w:r>"
                R"(<w:r><w:fldChar w:fldCharType="separate"/></w:r>)"
                R"(<w:r><w:t xml:space="preserve">)")
        .text(number)
        .markup(R"(</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>)");
    endChange();
}

// Comments

void RunWriter::beginComments(std::span<const CommentRange> ranges)
{
    m_commentsToBegin = ranges;
    m_position = 0;
}

void RunWriter::endComments()
{
    writeCommentsHere(true);
}

/// Where the next comment begins or ends; far away if none does.
qsizetype RunWriter::nextCommentEdge() const
{
    qsizetype next = std::numeric_limits<qsizetype>::max();
    if (!m_commentsToBegin.empty())
        next = m_commentsToBegin.front().from;
    for (const CommentRange& open : m_openComments)
        next = std::min(next, open.to);
    return next;
}

/// Ends and begins the comments that do so at this position; at a paragraph's end, all that are
/// left. The reference stands behind the end (ISO/IEC 29500-1, 17.13.4.5).
void RunWriter::writeCommentsHere(bool isEnd)
{
    const auto endOpen = [&] {
        std::erase_if(m_openComments, [&](const CommentRange& open) {
            if (open.to > m_position && !isEnd)
                return false;
            m_xml.markup("<w:commentRangeEnd w:id=\"").number(open.id).markup("\"/>");
            m_xml.markup(R"(<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>)"
                         "<w:commentReference w:id=\"");
            m_xml.number(open.id).markup("\"/></w:r>");
            return true;
        });
    };
    endOpen();
    while (!m_commentsToBegin.empty() && (isEnd || m_commentsToBegin.front().from <= m_position)) {
        const CommentRange& next = m_commentsToBegin.front();
        m_xml.markup("<w:commentRangeStart w:id=\"").number(next.id).markup("\"/>");
        m_openComments.push_back(next);
        m_commentsToBegin = m_commentsToBegin.subspan(1);
    }
    endOpen();
}

} // namespace aigaq::docx
