// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace aigaq::tests {

/// What is in a .docx, by part name.
using Parts = std::map<QString, QByteArray>;

[[nodiscard]] Parts partsOf(const QByteArray& docx);
/// A .docx of these parts, as someone else's program would make it.
[[nodiscard]] QByteArray docxOf(const Parts& parts);

/// An element as the tests look at it. Names keep their prefix ("w:p"); words between elements
/// occur only in elements without children.
struct XmlElement {
    QString name;
    std::map<QString, QString> attributes;
    QString words;
    std::vector<XmlElement> children;

    /// The first child of that name; an empty element when there is none.
    [[nodiscard]] const XmlElement& child(QStringView childName) const;
    [[nodiscard]] QString attribute(const QString& attributeName) const;
    /// All elements of that name within, at any depth, in document order.
    [[nodiscard]] std::vector<const XmlElement*> all(QStringView elementName) const;
};

/// Fails the test when this is not well-formed XML.
[[nodiscard]] XmlElement xmlOf(const QByteArray& part);

/// One element a line, indented: what the expected parts beside the tests look like.
[[nodiscard]] QString indented(const XmlElement& element, int depth = 0);

} // namespace aigaq::tests
