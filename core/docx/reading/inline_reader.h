// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/story.h"

#include <functional>

namespace aigaq::docx {

/// Reads what stands inside paragraphs: runs and whatever wraps them (ISO/IEC 29500-1, 17.3.2 and
/// 17.16). Fields may go on from one paragraph to the next, so one reader reads a whole story.
class InlineReader {
public:
    /// `readBox` is called at the beginning of a text box and reads it to its end.
    InlineReader(XmlPart& xml, const StoryContext& context, WordDocument& document,
                 std::function<void()> readBox);

    /// Reads the element that has just been entered, if it is one that stands in a paragraph, into
    /// this paragraph.
    void read(OpenParagraph& paragraph);
    void endParagraph() { m_fields.endParagraph(); }
    /// Reads the begin or end of a comment's range, which may stand between paragraphs, too.
    void readCommentRange();

    /// Counts the tracked change that has just been entered: whether what it brought is dropped.
    /// `changedBy` is told whose it is, if it is not null.
    [[nodiscard]] bool meetChange(QStringList* changedBy);
    /// What is read while it lives is dropped, if it is to be.
    class Dropping {
    public:
        Dropping(InlineReader& reader, bool drops) : m_depth(reader.m_dropping), m_by(drops ? 1 : 0)
        {
            m_depth += m_by;
        }
        ~Dropping() { m_depth -= m_by; }
        Q_DISABLE_COPY_MOVE(Dropping)

    private:
        int& m_depth;
        int m_by;
    };

private:
    void readChildren();
    void readChange();
    void readLink();
    void readSimpleField();
    void readMath();
    void readRun();
    void readRunProperties();
    void readRunContent();
    void readFieldSign();
    void readSymbol();
    void readNoteReference(SideStories* stories, int& count);
    void dropNote(SideStory& story);
    void addNote(WordNote note, std::vector<draft::Finding> findings);
    void readCommentReference();
    void readBookmark();
    void readGraphic();
    bool descend(QStringView& what, QString& description);

    void take(QStringView words, const WordFormat& format);
    void takeBreak();
    [[nodiscard]] int currentReference();
    [[nodiscard]] int currentComments();
    [[nodiscard]] QString safeAddress(const QString& address);
    void report(draft::FindingKind kind, const QString& words);

    XmlPart& m_xml;
    const StoryContext& m_context;
    WordDocument& m_document;
    std::function<void()> m_readBox;
    FieldStack m_fields;
    int m_numbers = 0;   ///< of m_fields, those that m_context.references has
    QStringList m_links; ///< where the links lead that are open
    OpenParagraph* m_paragraph = nullptr;
    WordFormat m_format;       ///< of the run that is being read
    bool m_customMark = false; ///< in a run whose sign stands for a note's number
    int m_dropping = 0;
    int m_footnotes = 0;
    int m_endnotes = 0;
    QHash<QString, bool> m_addresses; ///< those met so far, and whether they may be followed
};

} // namespace aigaq::docx
