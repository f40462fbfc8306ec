// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace aigaq::docx {

/// An element of a part with all that is in it, to be changed and written again; or words.
///
/// Whatever the part called them, Word's vocabulary has the prefix "w" here and that of
/// relationships "r", in the transitional namespaces. Other names are as they were, and their
/// declarations stay.
struct XmlTree {
    struct Attribute {
        QString name; ///< with its prefix
        QString value;
    };

    QString name; ///< with its prefix; empty: this is words
    QString words;
    std::vector<Attribute> attributes;
    std::vector<XmlTree> children;

    /// Null if it is not there.
    [[nodiscard]] QString attribute(QStringView named) const;
    void setAttribute(const QString& named, const QString& value);
    /// The first child of this name; null if there is none.
    [[nodiscard]] const XmlTree* child(QStringView named) const;
    [[nodiscard]] XmlTree* child(QStringView named);

    /// As XML. A root gets the namespaces of Word's vocabulary.
    [[nodiscard]] QByteArray xml(bool isRoot = false) const;
};

/// An element with nothing in it.
[[nodiscard]] XmlTree element(const QString& name);

/// Of XML that Aigaq wrote.
[[nodiscard]] XmlTree treeOf(const QByteArray& xml);

} // namespace aigaq::docx
