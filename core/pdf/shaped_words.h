// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/language.h"
#include "core/pdf/fonts.h"

#include <QByteArray>
#include <QString>

#include <hb.h>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace aigaq::pdf {

/// All lengths in the face's units.
struct Glyph {
    std::uint16_t id = 0;
    std::int16_t advance = 0;
    std::int16_t kern = 0; ///< how much of the advance is not the glyph's own
    std::int16_t x = 0;    ///< where it is drawn, from where the pen is
    std::int16_t y = 0;
    std::uint32_t cluster = 0; ///< UTF-16 position in the word of the character it begins with
};

struct ShapedWord {
    std::vector<Glyph> glyphs;
    std::int64_t advance = 0;
    /// The glyphs as elements of a TJ array (ISO 32000-1, 9.4.3): strings of two-byte glyph ids,
    /// and kerns. Empty if a glyph stands off the baseline: such words are drawn glyph by glyph.
    QByteArray shown;
    /// The word's characters where those of its glyphs, read one by one, would spell another word.
    QString actualText;
    bool isComplete = true; ///< false: the font lacks one of its characters
};

/// Glyphs as they stand in a TJ array; where they stand off the baseline is left out.
[[nodiscard]] QByteArray shownGlyphs(std::span<const Glyph> glyphs, std::int64_t unitsPerEm);

/// Shapes words and remembers them: a long document has few different ones.
///
/// A word is what stands between two places where a line may break, so it never has to be shaped
/// again when a line does break beside it.
class ShapedWords {
public:
    ShapedWords(const FontFamily& fonts, document::Language language);

    /// Stays where it is until this object ends.
    [[nodiscard]] const ShapedWord& shape(Style style, QStringView word);

    /// What each glyph that was used stands for, by id: what a reader copies and searches.
    using GlyphTexts = std::map<std::uint16_t, QString>;
    [[nodiscard]] const GlyphTexts& usedGlyphs(Style style) const
    {
        return m_used[static_cast<std::size_t>(style)];
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(QStringView text) const { return qHash(text); }
    };
    using Cache = std::unordered_map<QString, ShapedWord, Hash, std::equal_to<>>;

    [[nodiscard]] ShapedWord shapeNow(Style style, QStringView word);
    void shapeRun(Style style, QStringView word, qsizetype begin, qsizetype end, ShapedWord& into);
    [[nodiscard]] QString textOfGlyphs(Style style, QStringView word, const ShapedWord& shaped);

    const FontFamily& m_fonts;
    hb_language_t m_language;
    std::unique_ptr<hb_buffer_t, Destroy<hb_buffer_destroy>> m_buffer;
    std::array<Cache, styleCount> m_cache;
    std::array<GlyphTexts, styleCount> m_nominal; ///< the font's character map, read backwards
    std::array<GlyphTexts, styleCount> m_used;
};

} // namespace aigaq::pdf
