// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace aigaq::pdf {

/// Writes the objects of a PDF 1.7 file (ISO 32000-1, 7.5), in the order in which they come.
///
/// Streams go straight into the file. Other objects are gathered into compressed object streams,
/// because a tagged document has very many small ones.
class ObjectWriter {
public:
    ObjectWriter();

    /// A number for an object that others name before it is written.
    [[nodiscard]] int reserve(int count = 1);
    void write(int object, const QByteArray& body);
    int add(const QByteArray& body);

    enum class Packing : std::uint8_t { Deflated, Plain };
    /// The dictionary's entries without Length and Filter.
    void writeStream(int object, const QByteArray& entries, const QByteArray& data,
                     Packing packing = Packing::Deflated);
    int addStream(const QByteArray& entries, const QByteArray& data,
                  Packing packing = Packing::Deflated);

    /// Ends the file. Its identifier is a hash of everything in it.
    [[nodiscard]] QByteArray finish(int catalog, int information);

private:
    struct Entry {
        std::int64_t offset = -1; ///< in the file, or of the object within its stream
        int stream = 0;           ///< the object stream that holds it; 0: none
    };
    void flush();

    QByteArray m_file;
    std::vector<Entry> m_entries;
    QByteArray m_packedIndex;
    QByteArray m_packed;
    std::vector<int> m_packedObjects;
};

/// "12 0 R"
[[nodiscard]] QByteArray reference(int object);
/// Thousandths as a decimal number without needless digits: 70866 is "70.866".
[[nodiscard]] QByteArray decimal(std::int64_t thousandths);
/// A text string in UTF-16 (ISO 32000-1, 7.9.2.2).
[[nodiscard]] QByteArray textString(const QString& text);

struct TreeEntry {
    QByteArray key; ///< as written: a number or a string; the entries stand in order of their keys
    QByteArray value;
};
/// A number tree ("Nums") or name tree ("Names") with few entries a node (ISO 32000-1, 7.9.6);
/// gives its root, which has no Limits.
[[nodiscard]] int writeTree(ObjectWriter& objects, const char* kind,
                            const std::vector<TreeEntry>& entries);

} // namespace aigaq::pdf
