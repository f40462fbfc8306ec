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

    /// Whether what a change of this element's name brought is not part of the text.
    [[nodiscard]] bool dropsChange(QStringView name) const;
    /// What is read inside of this is dropped.
    void beginDropping() { ++m_dropping; }
    void endDropping() { --m_dropping; }

private:
    void readChildren();
    void readChange();
    void readLink();
    void readSimpleField();
    void readAlternatives();
    void readMath();
    void readRun();
    void readRunProperties();
    void readRunContent();
    void readFieldSign();
    void readSymbol();
    void readNoteReference(SideStories* stories, int& count);
    void readCommentReference();
    void readGraphic();
    bool descend(QStringView& what, QString& description);

    void take(QStringView words, const WordFormat& format);
    void takeBreak();
    [[nodiscard]] QString safeAddress(const QString& address);
    void report(draft::FindingKind kind, const QString& words);

    XmlPart& m_xml;
    const StoryContext& m_context;
    WordDocument& m_document;
    std::function<void()> m_readBox;
    FieldStack m_fields;
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
