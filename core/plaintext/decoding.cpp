// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/decoding.h"

#include <algorithm>
#include <array>

namespace aigaq::plaintext {

using namespace Qt::StringLiterals;

namespace {

using Upper = std::array<char16_t, 64>; ///< what the bytes 80 to BF stand for

// https://encoding.spec.whatwg.org/index-windows-1251.txt; bytes C0 to FF are А to я.
constexpr Upper windows1251{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409,
    0x2039, 0x040A, 0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0xFFFD, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0,
    0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB,
    0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6,
    0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457};

// https://encoding.spec.whatwg.org/index-windows-1252.txt; bytes A0 to FF are those of Latin-1.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

constexpr char16_t replacement = 0xFFFD;

char16_t fromWindows1251(std::uint8_t byte)
{
    if (byte < 0x80)
        return byte;
    return byte < 0xC0 ? windows1251[byte - 0x80U] : static_cast<char16_t>(0x0410 + byte - 0xC0);
}

char16_t fromWindows1252(std::uint8_t byte)
{
    return byte < 0x80 || byte >= 0xA0 ? byte : windows1252[byte - 0x80U];
}

DecodedText decodeBytes(QByteArrayView bytes, char16_t (*decodeByte)(std::uint8_t),
                        const QString& encoding)
{
    DecodedText decoded{.encoding = encoding};
    decoded.text.reserve(bytes.size());
    for (const char byte : bytes) {
        const char16_t unit = decodeByte(static_cast<std::uint8_t>(byte));
        if (unit == replacement)
            decoded.damage.push_back({.offset = decoded.text.size(), .bytes = QByteArray(1, byte)});
        decoded.text += QChar(unit);
    }
    return decoded;
}

/// How many bytes from here are one code point in UTF-8 (RFC 3629); 0 if these are none.
qsizetype utf8Length(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) -> unsigned {
        return at + i < bytes.size() ? static_cast<std::uint8_t>(bytes[at + i]) : 0U;
    };
    const auto trails = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i <= to; ++i) {
            if ((byte(i) & 0xC0U) != 0x80U)
                return false;
        }
        return true;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return trails(1, 1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool overlong = lead == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = lead == 0xED && byte(1) >= 0xA0;
        return trails(1, 2) && !overlong && !surrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool overlong = lead == 0xF0 && byte(1) < 0x90;
        const bool beyond = lead == 0xF4 && byte(1) >= 0x90;
        return trails(1, 3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

struct Utf8Count {
    qsizetype valid = 0; ///< code points of more than one byte
    qsizetype damaged = 0;
};

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = utf8Length(bytes, at);
        count.valid += length > 1 ? 1 : 0;
        count.damaged += length == 0 ? 1 : 0;
        at += std::max<qsizetype>(length, 1);
    }
    return count;
}

DecodedText decodeUtf8(QByteArrayView bytes)
{
    DecodedText decoded{.encoding = u"utf-8"_s};
    decoded.text.reserve(bytes.size());
    qsizetype start = 0; // of the valid run
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = utf8Length(bytes, at);
        if (length > 0) {
            at += length;
            continue;
        }
        decoded.text += QString::fromUtf8(bytes.sliced(start, at - start));
        const qsizetype bad = at;
        while (at < bytes.size() && utf8Length(bytes, at) == 0)
            ++at;
        decoded.damage.push_back(
            {.offset = decoded.text.size(), .bytes = bytes.sliced(bad, at - bad).toByteArray()});
        decoded.text += QChar(replacement);
        start = at;
    }
    decoded.text += QString::fromUtf8(bytes.sliced(start));
    return decoded;
}

DecodedText decodeUtf16(QByteArrayView bytes, bool bigEndian)
{
    DecodedText decoded{.encoding = bigEndian ? u"utf-16be"_s : u"utf-16le"_s};
    decoded.text.reserve(bytes.size() / 2);
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        const auto first = static_cast<std::uint8_t>(bytes[at]);
        const auto second = static_cast<std::uint8_t>(bytes[at + 1]);
        decoded.text +=
            QChar(static_cast<char16_t>(bigEndian ? first << 8U | second : second << 8U | first));
    }
    if (bytes.size() % 2 != 0) {
        decoded.damage.push_back(
            {.offset = decoded.text.size(), .bytes = bytes.last(1).toByteArray()});
        decoded.text += QChar(replacement);
    }
    return decoded;
}

/// UTF-16 without a byte order mark: in the languages of drafts every line break, space, digit and
/// sign has a zero on one side, and on the other hardly any byte is zero.
std::optional<bool> looksLikeUtf16BigEndian(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 1 << 16));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[static_cast<std::size_t>(i % 2)] += sample[i] == 0 ? 1 : 0;
    const qsizetype units = sample.size() / 2;
    if (zeros[0] * 12 > units && zeros[1] * 50 < zeros[0])
        return true;
    if (zeros[1] * 12 > units && zeros[0] * 50 < zeros[1])
        return false;
    return std::nullopt;
}

/// Cyrillic in Windows-1251 comes in runs of letters; in Western texts letters beyond ASCII stand
/// alone between others.
bool looksCyrillic(QByteArrayView bytes)
{
    qsizetype inRuns = 0;
    qsizetype alone = 0;
    qsizetype run = 0;
    const auto endRun = [&] {
        (run > 1 ? inRuns : alone) += run;
        run = 0;
    };
    for (const char byte : bytes) {
        if (static_cast<std::uint8_t>(byte) >= 0xC0)
            ++run;
        else
            endRun();
    }
    endRun();
    return inRuns > alone;
}

/// Whether so many of these are control characters that no editor wrote them.
bool isBinary(QByteArrayView bytes)
{
    const auto isControl = [](char byte) {
        return static_cast<std::uint8_t>(byte) < 0x20 && (byte < '\t' || byte > '\r');
    };
    return std::ranges::count_if(bytes, isControl) * 20 > bytes.size();
}

} // namespace

std::optional<DecodedText> decode(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeUtf8(bytes.sliced(3));
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16(bytes.sliced(2), false);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(bytes.sliced(2), true);
    if (const auto bigEndian = looksLikeUtf16BigEndian(bytes))
        return decodeUtf16(bytes, *bigEndian);
    if (isBinary(bytes))
        return std::nullopt;
    const Utf8Count utf8 = countUtf8(bytes);
    if (utf8.valid >= 4 * utf8.damaged)
        return decodeUtf8(bytes);
    return looksCyrillic(bytes) ? decodeBytes(bytes, fromWindows1251, u"windows-1251"_s)
                                : decodeBytes(bytes, fromWindows1252, u"windows-1252"_s);
}

} // namespace aigaq::plaintext
