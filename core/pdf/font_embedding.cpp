// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/font_embedding.h"

#include "core/pdf/object_writer.h"

#include <QCryptographicHash>

#include <hb-ot.h>
#include <hb-subset.h>

namespace aigaq::pdf {

namespace {

using HbSubsetInput = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;

/// Glyph ids stay as they are; what only shaping and screens need goes.
QByteArray subset(hb_face_t* face, const ShapedWords::GlyphTexts& glyphs)
{
    const HbSubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    for (const auto& [glyph, text] : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t table : {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'),
                                 HB_TAG('G', 'D', 'E', 'F'), HB_TAG('n', 'a', 'm', 'e')})
        hb_set_add(dropped, table);
    hb_subset_input_set_flags(input.get(),
                              HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    const HbFace small(hb_subset_or_fail(face, input.get()));
    if (!small)
        return {};
    const HbBlob blob(hb_face_reference_blob(small.get()));
    return {hb_blob_get_data(blob.get(), nullptr),
            static_cast<qsizetype>(hb_blob_get_length(blob.get()))};
}

/// Six capital letters that name the subset (ISO 32000-1, 9.6.4), from what is in it.
QByteArray subsetTag(const QByteArray& file)
{
    const QByteArray hash = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<uchar>(hash[i]) % 26);
    return tag;
}

QByteArray postScriptName(hb_face_t* face)
{
    std::array<char, 64> name{};
    auto size = static_cast<unsigned>(name.size());
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size,
                        name.data());
    QByteArray safe;
    for (const char character : QByteArrayView(name.data(), static_cast<qsizetype>(size))) {
        if ((character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
            (character >= 'a' && character <= 'z') || character == '-')
            safe += character;
    }
    return safe.isEmpty() ? "Font" : safe;
}

class Embedding {
public:
    Embedding(ObjectWriter& objects, const FontFace& face, const ShapedWords::GlyphTexts& glyphs)
        : m_objects(objects), m_face(face), m_glyphs(glyphs)
    {
    }

    bool write(int fontObject)
    {
        const QByteArray file = subset(m_face.face.get(), m_glyphs);
        if (file.isEmpty())
            return false;
        m_name = subsetTag(file) + '+' + postScriptName(m_face.face.get());
        const int fileObject =
            m_objects.addStream("/Length1 " + QByteArray::number(file.size()), file);
        const int descriptor = m_objects.add(descriptorOf(fileObject));
        const int descendant =
            m_objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + m_name +
                          "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                          "/CIDToGIDMap/Identity/FontDescriptor " +
                          reference(descriptor) + "/DW 0/W[" + widths() + "]>>");
        const int texts = m_objects.addStream({}, toUnicode());
        m_objects.write(fontObject, "<</Type/Font/Subtype/Type0/BaseFont/" + m_name +
                                        "/Encoding/Identity-H/DescendantFonts[" +
                                        reference(descendant) + "]/ToUnicode " + reference(texts) +
                                        ">>");
        return true;
    }

private:
    /// In thousandths of the em, with as many digits as it takes.
    [[nodiscard]] QByteArray inEms(std::int64_t units) const
    {
        return decimal(units * 1'000'000 / m_face.unitsPerEm);
    }

    [[nodiscard]] std::int64_t metric(hb_ot_metrics_tag_t tag) const
    {
        hb_position_t position = 0;
        hb_ot_metrics_get_position_with_fallback(m_face.font.get(), tag, &position);
        return position;
    }

    /// OpenType head: xMin, yMin, xMax, yMax at offset 36.
    [[nodiscard]] QByteArray boundingBox() const
    {
        const HbBlob table(hb_face_reference_table(m_face.face.get(), HB_TAG('h', 'e', 'a', 'd')));
        const QByteArrayView bytes(hb_blob_get_data(table.get(), nullptr),
                                   static_cast<qsizetype>(hb_blob_get_length(table.get())));
        QByteArray box;
        for (qsizetype at = 36; at < 44 && at + 1 < bytes.size(); at += 2) {
            const auto value = static_cast<std::int16_t>(static_cast<uchar>(bytes[at]) << 8 |
                                                         static_cast<uchar>(bytes[at + 1]));
            box += inEms(value) + ' ';
        }
        return box;
    }

    [[nodiscard]] QByteArray descriptorOf(int fileObject) const
    {
        constexpr int symbolic = 4;
        constexpr int italic = 64;
        const float angle = hb_style_get_value(m_face.font.get(), HB_STYLE_TAG_SLANT_ANGLE);
        const float weight = hb_style_get_value(m_face.font.get(), HB_STYLE_TAG_WEIGHT);
        const int flags = symbolic | (angle != 0 ? italic : 0);
        return "<</Type/FontDescriptor/FontName/" + m_name + "/Flags " + QByteArray::number(flags) +
               "/FontBBox[" + boundingBox() + "]/ItalicAngle " +
               decimal(static_cast<std::int64_t>(angle * 1000)) + "/Ascent " +
               inEms(m_face.ascender) + "/Descent " + inEms(m_face.descender) + "/CapHeight " +
               inEms(metric(HB_OT_METRICS_TAG_CAP_HEIGHT)) + "/StemV " +
               QByteArray::number(weight > 500 ? 140 : 80) + "/FontFile2 " + reference(fileObject) +
               '>' + '>';
    }

    /// ISO 32000-1, 9.7.4.3: runs of neighbours share one array.
    [[nodiscard]] QByteArray widths() const
    {
        QByteArray list;
        int expected = -1;
        for (const auto& [glyph, text] : m_glyphs) {
            if (glyph != expected)
                list += (expected < 0 ? "" : "]") + QByteArray::number(glyph) + '[';
            list += inEms(hb_font_get_glyph_h_advance(m_face.font.get(), glyph)) + ' ';
            expected = glyph + 1;
        }
        return list + ']';
    }

    /// ISO 32000-1, 9.10.3; at most 100 entries a block.
    [[nodiscard]] QByteArray toUnicode() const
    {
        QByteArray map = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                         "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                         "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                         "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
        QByteArray block;
        int inBlock = 0;
        const auto endBlock = [&] {
            if (inBlock > 0)
                map += QByteArray::number(inBlock) + " beginbfchar\n" + block + "endbfchar\n";
            block.clear();
            inBlock = 0;
        };
        for (const auto& [glyph, text] : m_glyphs) {
            if (text.isEmpty())
                continue;
            const QByteArray code = QByteArray::number(0x10000 + glyph, 16).sliced(1);
            block += '<' + code + "><" + textString(text).sliced(5) + '\n'; // without its FEFF
            if (++inBlock == 100)
                endBlock();
        }
        endBlock();
        return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
    }

    ObjectWriter& m_objects;
    const FontFace& m_face;
    const ShapedWords::GlyphTexts& m_glyphs;
    QByteArray m_name;
};

} // namespace

bool embedFont(ObjectWriter& objects, int fontObject, const FontFace& face,
               const ShapedWords::GlyphTexts& glyphs)
{
    return Embedding(objects, face, glyphs).write(fontObject);
}

} // namespace aigaq::pdf
