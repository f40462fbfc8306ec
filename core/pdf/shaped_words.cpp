// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/shaped_words.h"

#include <algorithm>

namespace aigaq::pdf {

namespace {

using HbMap = std::unique_ptr<hb_map_t, Destroy<hb_map_destroy>>;

/// What each glyph stands for by the font's own character map; of several characters the first.
/// Compatibility characters are left out: where the font has U+FB01, "fi" is still two letters.
ShapedWords::GlyphTexts nominalTexts(hb_face_t* face)
{
    const HbMap glyphs(hb_map_create());
    const HbSet characters(hb_set_create());
    hb_face_collect_nominal_glyph_mapping(face, glyphs.get(), characters.get());
    ShapedWords::GlyphTexts texts;
    for (hb_codepoint_t character = HB_SET_VALUE_INVALID;
         hb_set_next(characters.get(), &character) != 0;) {
        const auto glyph = static_cast<std::uint16_t>(hb_map_get(glyphs.get(), character));
        const char32_t codePoint = character;
        if (QChar::decompositionTag(codePoint) == QChar::Compat)
            continue;
        texts.try_emplace(glyph, QString::fromUcs4(&codePoint, 1));
    }
    return texts;
}

/// Where the run of one script that begins here ends; what belongs to no script goes along.
qsizetype endOfScript(QStringView word, qsizetype begin)
{
    QChar::Script script = QChar::Script_Common;
    qsizetype end = begin;
    while (end < word.size()) {
        const bool pair = end + 1 < word.size() && word[end].isHighSurrogate();
        const QChar::Script own =
            pair ? QChar::script(QChar::surrogateToUcs4(word[end], word[end + 1]))
                 : word[end].script();
        if (own != QChar::Script_Common && own != QChar::Script_Inherited) {
            if (script != QChar::Script_Common && own != script)
                break;
            script = own;
        }
        end += pair ? 2 : 1;
    }
    return end;
}

void appendEscaped(QByteArray& string, int byte)
{
    const auto character = static_cast<char>(byte);
    if (character == '(' || character == ')' || character == '\\')
        string += '\\';
    if (character == '\r') // a bare one would be read as a line feed: ISO 32000-1, 7.3.4.2
        string += "\\r";
    else
        string += character;
}

} // namespace

QByteArray shownGlyphs(std::span<const Glyph> glyphs, std::int64_t unitsPerEm)
{
    QByteArray shown;
    bool inString = false;
    std::int64_t shift = 0; // to the right, before the next glyph
    const auto showShift = [&] {
        const std::int64_t thousandths = -shift * 1000 / unitsPerEm;
        if (thousandths != 0) {
            shown += (inString ? ")" : "") + QByteArray::number(thousandths);
            inString = false;
        }
        shift = 0;
    };
    for (const Glyph& glyph : glyphs) {
        shift += glyph.x;
        showShift();
        if (!inString)
            shown += '(';
        inString = true;
        appendEscaped(shown, glyph.id >> 8);
        appendEscaped(shown, glyph.id & 0xFF);
        shift += glyph.kern - glyph.x;
    }
    showShift();
    return inString ? shown + ')' : shown;
}

ShapedWords::ShapedWords(const FontFamily& fonts, document::Language language)
    : m_fonts(fonts),
      m_language(hb_language_from_string(language.code().toLatin1().constData(), -1)),
      m_buffer(hb_buffer_create())
{
    hb_buffer_set_cluster_level(m_buffer.get(), HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_set_flags(m_buffer.get(), HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
}

const ShapedWord& ShapedWords::shape(Style style, QStringView word)
{
    Cache& cache = m_cache[static_cast<std::size_t>(style)];
    if (const auto found = cache.find(word); found != cache.end())
        return found->second;
    return cache.emplace(word.toString(), shapeNow(style, word)).first->second;
}

ShapedWord ShapedWords::shapeNow(Style style, QStringView word)
{
    ShapedWord shaped;
    for (qsizetype begin = 0; begin < word.size();) {
        const qsizetype end = endOfScript(word, begin);
        shapeRun(style, word, begin, end, shaped);
        begin = end;
    }
    for (const Glyph& glyph : shaped.glyphs)
        shaped.advance += glyph.advance;
    shaped.isComplete = !std::ranges::contains(shaped.glyphs, 0, &Glyph::id);
    if (std::ranges::all_of(shaped.glyphs, [](const Glyph& glyph) { return glyph.y == 0; }))
        shaped.shown = shownGlyphs(shaped.glyphs, m_fonts.face(style).unitsPerEm);
    const QString spelled = textOfGlyphs(style, word, shaped);
    const QString wanted = word.toString();
    // A letter and its accent may have become one glyph: that is the same text.
    if (spelled.normalized(QString::NormalizationForm_C) !=
        wanted.normalized(QString::NormalizationForm_C))
        shaped.actualText = wanted;
    return shaped;
}

void ShapedWords::shapeRun(Style style, QStringView word, qsizetype begin, qsizetype end,
                           ShapedWord& into)
{
    hb_buffer_t* buffer = m_buffer.get();
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf16(buffer, reinterpret_cast<const std::uint16_t*>(word.utf16()),
                        static_cast<int>(word.size()), static_cast<unsigned>(begin),
                        static_cast<int>(end - begin));
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_language(buffer, m_language);
    hb_font_t* font = m_fonts.face(style).font.get();
    hb_shape(font, buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    for (unsigned i = 0; i < count; ++i) {
        const int own = hb_font_get_glyph_h_advance(font, infos[i].codepoint);
        into.glyphs.push_back({.id = static_cast<std::uint16_t>(infos[i].codepoint),
                               .advance = static_cast<std::int16_t>(positions[i].x_advance),
                               .kern = static_cast<std::int16_t>(positions[i].x_advance - own),
                               .x = static_cast<std::int16_t>(positions[i].x_offset),
                               .y = static_cast<std::int16_t>(positions[i].y_offset),
                               .cluster = infos[i].cluster});
    }
}

/// Also notes what the glyphs stand for. The font's character map has the first word; a glyph that
/// is not in it (a ligature, a language's own form) stands for the characters it was first used
/// for.
QString ShapedWords::textOfGlyphs(Style style, QStringView word, const ShapedWord& shaped)
{
    const auto index = static_cast<std::size_t>(style);
    if (m_nominal[index].empty())
        m_nominal[index] = nominalTexts(m_fonts.faces[index].face.get());
    QString text;
    for (std::size_t i = 0; i < shaped.glyphs.size(); ++i) {
        const Glyph& glyph = shaped.glyphs[i];
        auto used = m_used[index].find(glyph.id);
        if (used == m_used[index].end()) {
            const auto nominal = m_nominal[index].find(glyph.id);
            const qsizetype end =
                i + 1 < shaped.glyphs.size() ? shaped.glyphs[i + 1].cluster : word.size();
            const QString characters =
                nominal != m_nominal[index].end()
                    ? nominal->second
                    : word.sliced(glyph.cluster, std::max<qsizetype>(end - glyph.cluster, 0))
                          .toString();
            used = m_used[index].emplace(glyph.id, characters).first;
        }
        text += used->second;
    }
    return text;
}

} // namespace aigaq::pdf
