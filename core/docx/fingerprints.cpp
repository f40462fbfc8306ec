// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/fingerprints.h"

#include <KZip>
#include <QBuffer>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <memory>

namespace aigaq::docx {

using namespace Qt::StringLiterals;

namespace {

/// Whom tracked changes of an export are by: the format demands that somebody be named.
constexpr QByteArrayView nobody = R"( w:author="Aigaq")";

/// All that a property of the document may be.
constexpr std::array<QByteArrayView, 7> properties{
    "?xml", "cp:coreProperties", "dc:title", "dc:language", "Properties", "property", "vt:lpwstr"};

/// Elements that hold words which were taken out, or say that some were put in.
constexpr std::array<QByteArrayView, 7> changes{
    "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:delText", "w:delInstrText", "w:pPrChange"};

QByteArrayView nameOf(QByteArrayView tag)
{
    qsizetype end = 0;
    while (end < tag.size() && tag[end] != ' ' && tag[end] != '/' && tag[end] != '\n')
        ++end;
    return tag.first(end);
}

/// The first attribute of this beginning, whole; empty if there is none.
QByteArrayView attribute(QByteArrayView tag, QByteArrayView beginning)
{
    const qsizetype from = tag.indexOf(beginning);
    const qsizetype value = from < 0 ? -1 : tag.indexOf('"', from);
    const qsizetype end = value < 0 ? -1 : tag.indexOf('"', value + 1);
    return end < 0 ? QByteArrayView() : tag.sliced(from, end + 1 - from);
}

/// Looks at one part tag by tag: in words "<" and quotation marks are escaped, so that nobody can
/// write what looks like one.
class PartScan {
public:
    PartScan(const QString& name, const MayTell& mayTell) : m_name(name), m_mayTell(mayTell)
    {
        m_isComments = name.startsWith(u"word/comments"_s);
        m_isOfProperties = name.startsWith(u"docProps/"_s);
        m_isHead = name.startsWith(u"word/header"_s) || name.startsWith(u"word/footer"_s);
    }

    /// Reads it in pieces: a long document's text need not be in memory as a whole.
    std::optional<Fingerprint> scan(QIODevice& part)
    {
        constexpr qint64 pieceSize = qint64{64} << 10;
        QByteArray pending; // what no tag has ended yet
        QByteArray whole;   // of a head, which is short
        for (;;) {
            const QByteArray piece = part.read(pieceSize);
            if (piece.isEmpty())
                break;
            if (m_isHead)
                whole += piece;
            pending += piece;
            if (auto found = scanTags(pending))
                return found;
            pending = pending.sliced(pending.lastIndexOf('>') + 1);
        }
        return pathIn(whole);
    }

private:
    /// Of the tags that end in these bytes.
    [[nodiscard]] std::optional<Fingerprint> scanTags(QByteArrayView xml) const
    {
        for (qsizetype from = xml.indexOf('<'); from >= 0; from = xml.indexOf('<', from)) {
            const qsizetype end = xml.indexOf('>', from);
            if (end < 0)
                break;
            const QByteArrayView told = toldBy(xml.sliced(from + 1, end - from - 1));
            if (!told.isEmpty())
                return Fingerprint{.part = m_name, .told = QString::fromUtf8(told)};
            from = end;
        }
        return std::nullopt;
    }

    /// Empty: nothing.
    [[nodiscard]] QByteArrayView toldBy(QByteArrayView tag) const
    {
        if (tag.startsWith('/'))
            return {};
        const QByteArrayView name = nameOf(tag);
        if (m_isOfProperties && !std::ranges::contains(properties, name))
            return name;
        if (!m_mayTell.changes && std::ranges::contains(changes, name))
            return name;
        if (name.startsWith("w:rsid"))
            return name;
        if (name.size() == tag.size()) // it has no attributes, as most have none
            return {};
        if (name == "Relationship")
            return toldByTarget(tag);
        return m_isComments && m_mayTell.comments ? attribute(tag, " w:rsid") : toldByWork(tag);
    }

    [[nodiscard]] QByteArrayView toldByWork(QByteArrayView tag) const
    {
        for (const QByteArrayView one : {" w:rsid", " w14:paraId", " w14:textId", " w:date=\""}) {
            if (const QByteArrayView found = attribute(tag, one); !found.isEmpty())
                return found;
        }
        const QByteArrayView author = attribute(tag, " w:author=\"");
        return m_mayTell.changes && author == nobody ? QByteArrayView() : author;
    }

    /// A link leads to a page or a letter; a document that is tied to a file tells where that is.
    static QByteArrayView toldByTarget(QByteArrayView tag)
    {
        static constexpr std::array<QByteArrayView, 4> leadOut{
            "http:", "https:", "mailto:", "ftp:"};
        const QByteArrayView whole = attribute(tag, " Target=\"");
        const QByteArrayView target = whole.sliced(std::min<qsizetype>(whole.size(), 9));
        const bool isOutside = tag.contains("TargetMode=\"External\"");
        const bool isLink = std::ranges::any_of(
            leadOut, [target](QByteArrayView scheme) { return target.startsWith(scheme); });
        return isOutside && !isLink ? whole : QByteArrayView();
    }

    /// A template's field may have printed where the template lies.
    [[nodiscard]] std::optional<Fingerprint> pathIn(QByteArrayView xml) const
    {
        static const QRegularExpression path(
            u"(?:[A-Za-z]:\\\\|file:/|/home/|/Users/|\\\\\\\\[A-Za-z0-9])[^<]*"_s);
        const auto match = path.match(QString::fromUtf8(xml));
        return match.hasMatch()
                   ? std::optional(Fingerprint{.part = m_name, .told = match.captured()})
                   : std::nullopt;
    }

    const QString& m_name;
    const MayTell& m_mayTell;
    bool m_isComments = false;
    bool m_isOfProperties = false;
    bool m_isHead = false;
};

/// Parts that tell by being there.
bool mayBeThere(const QString& part, const MayTell& mayTell)
{
    static const QStringList ofWork{u"docProps/app.xml"_s, u"word/people.xml"_s,
                                    u"word/commentsIds.xml"_s, u"docProps/thumbnail.jpeg"_s};
    return !ofWork.contains(part) && (mayTell.comments || !part.startsWith(u"word/comments"_s));
}

std::optional<Fingerprint> scanFolder(const KArchiveDirectory& folder, const QString& path,
                                      const MayTell& mayTell)
{
    QStringList names = folder.entries();
    names.sort();
    for (const QString& name : names) {
        const QString part = path + name;
        std::optional<Fingerprint> found;
        if (const KArchiveFile* const file = folder.file(name)) {
            const bool isXml = name.endsWith(u".xml"_s) || name.endsWith(u".rels"_s);
            if (!mayBeThere(part, mayTell))
                found = Fingerprint{.part = part, .told = name};
            else if (isXml)
                found =
                    PartScan(part, mayTell).scan(*std::unique_ptr<QIODevice>(file->createDevice()));
        } else if (const auto* inner = dynamic_cast<const KArchiveDirectory*>(folder.entry(name))) {
            found = scanFolder(*inner, part + u'/', mayTell);
        }
        if (found)
            return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<Fingerprint> fingerprintIn(const QByteArray& docx, const MayTell& mayTell)
{
    QBuffer bytes;
    bytes.setData(docx);
    KZip zip(&bytes);
    if (!zip.open(QIODevice::ReadOnly))
        return Fingerprint();
    return scanFolder(*zip.directory(), {}, mayTell);
}

} // namespace aigaq::docx
