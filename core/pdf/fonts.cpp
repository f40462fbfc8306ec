// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/fonts.h"

#include <QStringList>

#include <hb-ot.h>

#include <algorithm>

namespace aigaq::pdf {

namespace {

using namespace Qt::StringLiterals;
using FcPatternPtr = std::unique_ptr<FcPattern, Destroy<FcPatternDestroy>>;
using FcObjectSetPtr = std::unique_ptr<FcObjectSet, Destroy<FcObjectSetDestroy>>;
using FcFontSetPtr = std::unique_ptr<FcFontSet, Destroy<FcFontSetDestroy>>;

constexpr QStringView neededCharacters =
    u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    u" \u00A0.,:;!?()[]/&%-\u2013\u2014\u2018\u2019\u201C\u201D\u00AB\u00BB\u2116"
    u"АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    u"ӘҒҚҢӨҰҮҺІәғқңөұүһі";

/// Serifs with Kazakh letters and good kerning, in the order in which we would choose them.
QStringList knownSerifs()
{
    return {u"Noto Serif"_s,       u"PT Serif"_s,        u"Charis SIL"_s,  u"Source Serif 4"_s,
            u"Liberation Serif"_s, u"Times New Roman"_s, u"DejaVu Serif"_s};
}

QString text(const FcPattern* pattern, const char* object)
{
    FcChar8* value = nullptr;
    if (FcPatternGetString(pattern, object, 0, &value) != FcResultMatch)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char*>(value));
}

int number(const FcPattern* pattern, const char* object, int otherwise)
{
    int value = 0;
    return FcPatternGetInteger(pattern, object, 0, &value) == FcResultMatch ? value : otherwise;
}

bool isVariable(const FcPattern* pattern)
{
    FcBool variable = FcFalse;
    return (FcPatternGetBool(pattern, FC_VARIABLE, 0, &variable) == FcResultMatch && variable) ||
           number(pattern, FC_INDEX, 0) > 0xFFFF; // the upper half names an instance
}

bool hasNeededCharacters(const FcPattern* pattern)
{
    FcCharSet* characters = nullptr;
    if (FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters) != FcResultMatch)
        return false;
    return std::ranges::all_of(neededCharacters, [&](QChar character) {
        return FcCharSetHasChar(characters, character.unicode());
    });
}

bool isOfStyle(const FcPattern* pattern, Style style)
{
    const bool bold = style == Style::Bold || style == Style::BoldItalic;
    const bool italic = style == Style::Italic || style == Style::BoldItalic;
    return number(pattern, FC_WEIGHT, -1) == (bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR) &&
           (number(pattern, FC_SLANT, FC_SLANT_ROMAN) != FC_SLANT_ROMAN) == italic &&
           number(pattern, FC_WIDTH, FC_WIDTH_NORMAL) == FC_WIDTH_NORMAL;
}

/// OpenType OS/2, fsType: 2 forbids embedding, 0x100 and 0x200 forbid subsets and outlines.
bool mayBeEmbedded(hb_face_t* face)
{
    const HbBlob table(hb_face_reference_table(face, HB_TAG('O', 'S', '/', '2')));
    const auto bytes =
        QByteArrayView(hb_blob_get_data(table.get(), nullptr), hb_blob_get_length(table.get()));
    if (bytes.size() < 10)
        return true;
    const int flags = static_cast<uchar>(bytes[8]) << 8 | static_cast<uchar>(bytes[9]);
    return (flags & 0xF) != 2 && (flags & 0x300) == 0;
}

std::optional<FontFace> loadFace(const FcPattern* pattern)
{
    const QByteArray file = text(pattern, FC_FILE).toUtf8();
    const HbBlob blob(hb_blob_create_from_file_or_fail(file.constData()));
    if (!blob)
        return std::nullopt;
    FontFace loaded;
    loaded.face.reset(
        hb_face_create(blob.get(), static_cast<unsigned>(number(pattern, FC_INDEX, 0))));
    const HbBlob outlines(hb_face_reference_table(loaded.face.get(), HB_TAG('g', 'l', 'y', 'f')));
    if (hb_blob_get_length(outlines.get()) == 0 || !mayBeEmbedded(loaded.face.get()))
        return std::nullopt;
    loaded.font.reset(hb_font_create(loaded.face.get()));
    loaded.unitsPerEm = hb_face_get_upem(loaded.face.get());
    hb_font_extents_t extents{};
    hb_font_get_h_extents(loaded.font.get(), &extents);
    loaded.ascender = extents.ascender;
    loaded.descender = extents.descender;
    return loaded;
}

/// The fonts of one family, by file name, so that the order of folders never decides.
std::vector<FcPattern*> fontsOf(const FcFontSet& set)
{
    std::vector<FcPattern*> fonts(set.fonts, set.fonts + set.nfont);
    std::erase_if(fonts, [](const FcPattern* font) {
        return isVariable(font) || text(font, FC_FONTFORMAT) != u"TrueType" ||
               !hasNeededCharacters(font);
    });
    std::ranges::sort(fonts, {}, [](const FcPattern* font) { return text(font, FC_FILE); });
    return fonts;
}

std::optional<FontFamily> loadFamily(const QString& name, FcConfig* configuration)
{
    const QByteArray utf8 = name.toUtf8();
    const FcPatternPtr pattern(FcPatternCreate());
    FcPatternAddString(pattern.get(), FC_FAMILY,
                       reinterpret_cast<const FcChar8*>(utf8.constData()));
    const FcObjectSetPtr wanted(FcObjectSetBuild(FC_FILE, FC_INDEX, FC_WEIGHT, FC_SLANT, FC_WIDTH,
                                                 FC_CHARSET, FC_FONTFORMAT, FC_VARIABLE, nullptr));
    const FcFontSetPtr set(FcFontList(configuration, pattern.get(), wanted.get()));
    if (!set)
        return std::nullopt;
    const std::vector<FcPattern*> fonts = fontsOf(*set);
    FontFamily family{.name = name};
    for (std::size_t style = 0; style < styleCount; ++style) {
        const auto font = std::ranges::find_if(fonts, [&](const FcPattern* candidate) {
            return isOfStyle(candidate, static_cast<Style>(style));
        });
        if (font == fonts.end())
            return std::nullopt;
        std::optional<FontFace> face = loadFace(*font);
        if (!face)
            return std::nullopt;
        family.faces[style] = std::move(*face);
    }
    return family;
}

QStringList familiesForKazakh(FcConfig* configuration)
{
    const FcPatternPtr pattern(FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, "serif", FC_LANG,
                                              FcTypeString, "kk", nullptr));
    FcConfigSubstitute(configuration, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult result = FcResultMatch;
    const FcFontSetPtr set(FcFontSort(configuration, pattern.get(), FcTrue, nullptr, &result));
    QStringList families;
    for (int i = 0; set && i < set->nfont; ++i)
        families += text(set->fonts[i], FC_FAMILY);
    families.removeDuplicates();
    return families;
}

} // namespace

Length FontFace::atSize(std::int64_t units, Length size) const
{
    return (units * size + unitsPerEm / 2) / unitsPerEm;
}

std::optional<FontFamily> findFontFamily(const QString& preferred, FcConfig* configuration)
{
    QStringList names = knownSerifs();
    if (!preferred.isEmpty())
        names.prepend(preferred);
    for (const QString& name : names) {
        if (auto family = loadFamily(name, configuration))
            return family;
    }
    for (const QString& name : familiesForKazakh(configuration)) {
        if (auto family = loadFamily(name, configuration))
            return family;
    }
    return std::nullopt;
}

} // namespace aigaq::pdf
