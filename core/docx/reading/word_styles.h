// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"
#include "core/docx/reading/xml_part.h"

#include <QHash>

namespace aigaq::docx {

/// The list that a paragraph is an item of, as its properties or its style say.
struct ListItem {
    std::optional<int> list;  ///< w:numId; 0 takes the paragraph out of the style's list
    std::optional<int> level; ///< w:ilvl, from 0
};

/// What the properties of a paragraph, a run or a style say, as far as a draft's reader asks.
struct WordFormat {
    ListItem item;
    std::optional<int> outlineLevel; ///< from 0; 9 is running text
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> hidden;

    /// What this says, and where it says nothing, what the other does.
    [[nodiscard]] WordFormat over(const WordFormat& base) const;
};

/// What readers take a paragraph for by its style. Styles are known by their names, which are
/// English in every language's Word; ids are not.
enum class ParagraphRole : std::uint8_t { Body, Title, Heading, Contents };

struct WordStyle {
    ParagraphRole role = ParagraphRole::Body;
    std::optional<document::BlockKind> kind; ///< in a document that Aigaq exported
    WordFormat format;                       ///< with that of the styles it is based on
};

/// The styles of a document by id (ISO/IEC 29500-1, 17.7).
class WordStyles {
public:
    [[nodiscard]] static Result<WordStyles, DocxReadError>
    read(PackageParts& parts, const QString& part, const DocxReadLimits& limits);

    /// The default paragraph style for an empty id.
    [[nodiscard]] WordStyle paragraph(const QString& id) const;
    [[nodiscard]] WordFormat run(const QString& id) const;

private:
    struct Definition {
        QString name;
        QString basedOn;
        WordFormat format;
    };
    void readStyle(XmlPart& xml);
    [[nodiscard]] bool areOwn() const;
    [[nodiscard]] WordStyle resolved(const QString& id) const;

    QHash<QString, Definition> m_definitions;
    QString m_defaultParagraph;
    bool m_own = false; ///< of a document that Aigaq exported
    mutable QHash<QString, WordStyle> m_resolved;
};

/// Reads one child of w:pPr or w:rPr into the format; false if it is none that matters, and then
/// it has been left unread.
[[nodiscard]] bool readProperty(XmlPart& xml, WordFormat& format);

} // namespace aigaq::docx
