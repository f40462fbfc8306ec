// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/inline_reader.h"

namespace aigaq::docx {

/// Reads one story block by block (ISO/IEC 29500-1, 17.2.2): paragraphs, and the tables, content
/// controls and text boxes that hold paragraphs. What a text box says comes after the paragraph
/// that it is anchored in.
class StoryReader {
public:
    /// Paragraphs, notes and findings are added to the document's.
    StoryReader(XmlPart& xml, const StoryContext& context, WordDocument& document);

    /// Reads the children of the element that was entered last, to its end.
    void readBlocks();
    /// To be called at the end of the story: its last paragraph may still be open.
    void finish();
    /// Those of paragraphs that were left out, since they have no words.
    [[nodiscard]] const std::vector<BookmarkedPlace>& looseBookmarks() const { return m_loose; }
    /// By which Word names the last paragraph ([MS-DOCX], 2.2.4); empty: it has none.
    [[nodiscard]] const QString& lastId() const { return m_lastId; }

private:
    struct Properties {
        QString style;
        WordFormat format;
        QStringList changedBy;
        bool markDropped = false; ///< so that it and the next are one paragraph
    };

    void readBlock();
    void readTable();
    void readRow();
    void readCell();
    [[nodiscard]] int readSpan();
    [[nodiscard]] bool readChangeMarks(QStringList* changedBy);
    void readParagraph();
    [[nodiscard]] Properties readProperties();
    void readBox();
    void close(const Properties& properties);
    static void reportLost(OpenParagraph& paragraph);
    void add(WordParagraph paragraph, std::vector<WordFinding> findings);

    struct Made {
        WordParagraph paragraph;
        std::vector<WordFinding> findings;
    };

    XmlPart& m_xml;
    const StoryContext& m_context;
    WordDocument& m_document;
    InlineReader m_inlines;
    std::unique_ptr<OpenParagraph> m_open; ///< in one place while its runs are read
    Properties m_lastProperties;
    std::vector<BookmarkedPlace> m_bookmarks; ///< that began before the next paragraph
    QStringList m_bookmarkNames;              ///< the same, whoever set them
    std::vector<BookmarkedPlace> m_loose;
    std::vector<Made> m_boxes; ///< what text boxes say that are anchored in the open paragraph
    QString m_lastId;
    int m_inBox = 0;
    int m_tables = 0;     ///< how many have begun that stand in no other
    int m_tableDepth = 0; ///< how many are open, one in the other
    std::optional<TableCell> m_cell;
    int m_line = 0;
};

} // namespace aigaq::docx
