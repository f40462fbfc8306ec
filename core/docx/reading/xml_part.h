// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/reading/package_parts.h"

#include <QXmlStreamReader>

#include <functional>
#include <utility>
#include <vector>

namespace aigaq::docx {

/// The vocabulary that an element belongs to, whether transitional or strict (ISO/IEC 29500-1 and
/// -4 give them different namespaces).
enum class Vocabulary : std::uint8_t {
    Word,
    Math,
    Compatibility, ///< mc: alternatives for programs of different ages
    Other,
};

/// One XML part, read element by element: `nextChild` enters the next child of the element that
/// was entered last, and leaves that at its end. Whoever enters an element reads it to its end,
/// with `nextChild` until it is false, with `skip` or with `words`.
///
/// After anything wrong all of these are at the end, and `finish` tells.
class XmlPart {
public:
    /// A part that is not there has no elements, and no problem.
    XmlPart(PackageParts& parts, QString name, const DocxReadLimits& limits);
    /// XML that is no part yet.
    XmlPart(const QByteArray& xml, const DocxReadLimits& limits);

    [[nodiscard]] bool nextChild();
    /// The same, and the words on the way there are added to `words`.
    [[nodiscard]] bool nextChild(QString& words);
    void skip();
    /// The words of an element that holds nothing else, or the words in it.
    [[nodiscard]] QString words();

    [[nodiscard]] Vocabulary vocabulary() const;
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    /// Whether it is the element of Word's vocabulary with this name.
    [[nodiscard]] bool isWord(QStringView name) const;
    /// An attribute of Word's vocabulary or of none; null if it is not there.
    [[nodiscard]] QString attribute(QStringView name) const;
    /// The "r:id" that names a relationship, or another attribute of that vocabulary.
    [[nodiscard]] QString relationship(QStringView name) const;
    /// An attribute of one of Word's later vocabularies ([MS-DOCX]); null if it is not there.
    [[nodiscard]] QString extension(QStringView name) const;
    /// The element's name with its prefix, "w:" for Word's vocabulary.
    [[nodiscard]] QString qualifiedName() const;
    /// All attributes likewise, "r:" for those that name relationships, and the declarations of
    /// other prefixes.
    [[nodiscard]] std::vector<std::pair<QString, QString>> qualifiedAttributes() const;
    /// A property that is on when it is there: `<w:b/>`, but not `<w:b w:val="0"/>`.
    [[nodiscard]] bool isOn() const;

    /// Has the same thing for newer and older programs read once: `read` is called in the first of
    /// the alternatives. To be called in `mc:AlternateContent`.
    void readFirstAlternative(const std::function<void()>& read);

    /// Ends the reading as failed.
    void fail(DocxReadError error);
    /// What was wrong, if anything. To be called when all is read: what follows the last element
    /// tells of the part, too.
    [[nodiscard]] std::optional<DocxReadError> finish();

    [[nodiscard]] qint64 done() const { return m_stream ? m_stream->done() : 0; }
    [[nodiscard]] qint64 size() const { return m_stream ? m_stream->size() : 0; }

private:
    QXmlStreamReader::TokenType next();
    [[nodiscard]] bool enterChild(QString* words);

    QString m_name;
    const DocxReadLimits& m_limits;
    std::unique_ptr<PartStream> m_stream; ///< null: there is none, or the bytes are m_xml's
    QXmlStreamReader m_xml;
    bool m_isThere = true;
    int m_depth = 0;
    std::optional<DocxReadError> m_failure;
};

} // namespace aigaq::docx
