// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/marked_up.h"
#include "core/docx/part_writer.h"
#include "core/docx/relationships.h"

#include <span>

namespace aigaq::docx {

/// Writes what stands inside paragraphs: runs, links, footnote references and reference fields
/// (ISO/IEC 29500-1, 17.3.2, 17.16 and 17.11.14).
class RunWriter {
public:
    /// Links are added to the part's `relationships`. Tracked changes have ids of their own in the
    /// whole document: each part goes on from where the last one ended.
    RunWriter(PartWriter& xml, Relationships& relationships, const MarkedUp& markedUp,
              int firstChange)
        : m_xml(xml), m_relationships(relationships), m_markedUp(markedUp),
          m_edition(&markedUp.editions.front()), m_nextChange(firstChange)
    {
    }

    /// What follows is of this edition. A run says its language if it is not the document's.
    void setEdition(std::size_t edition);

    /// What follows is written as inserted, deleted or neither.
    void setChange(Change change) { m_change = change; }
    /// In the properties of a paragraph: that its mark is changed so.
    void writeMarkProperties();
    [[nodiscard]] int nextChange() const { return m_nextChange; }

    /// What follows is the words of a paragraph with these comments, until `endComments`.
    void beginComments(std::span<const CommentRange> ranges);
    void endComments();

    void write(std::span<const document::PrintedInline> inlines);
    void writeQuestionLabel(QStringView label);

private:
    void writeInline(const document::PrintedInline& part);
    void write(const document::Run& run);
    void write(const document::NoteNumber& mark);
    void write(const document::ParagraphNumber& reference);
    void writeLinked(std::span<const document::PrintedInline> runs, const QString& relationship);
    void writeRun(const document::Run& run, bool linked);
    void writeWords(QStringView words, QByteArrayView properties = {});
    void writeCommentsHere(bool isEnd = false);
    [[nodiscard]] qsizetype nextCommentEdge() const;
    void writeField(const QString& bookmark, QStringView number);
    void beginChange();
    void endChange();

    PartWriter& m_xml;
    Relationships& m_relationships;
    const MarkedUp& m_markedUp;
    const Edition* m_edition;
    QByteArray m_languageProperty; ///< of the runs of the edition; empty: the document's own
    std::span<const CommentRange> m_commentsToBegin; ///< by where they do
    std::vector<CommentRange> m_openComments;
    qsizetype m_position = 0; ///< in the paragraph, as comments count
    int m_nextChange;
    Change m_change = Change::None;
};

} // namespace aigaq::docx
