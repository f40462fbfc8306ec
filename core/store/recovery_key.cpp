// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery_key.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace aigaq::store {

namespace {

constexpr std::string_view digits = "0123456789ABCDEF";
constexpr int lineCount = 6;
constexpr qsizetype bytesOfLine = 8; ///< beside the checksum's two
constexpr qsizetype digitsOfLine = 2 * (bytesOfLine + 2);

/// What is typed for a digit by who reads it wrongly, or on a Cyrillic keyboard.
constexpr std::array<std::pair<std::string_view, char>, 13> lookalikes{{{"O", '0'},
                                                                        {"o", '0'},
                                                                        {"\u041E", '0'},
                                                                        {"\u043E", '0'},
                                                                        {"l", '1'},
                                                                        {"I", '1'},
                                                                        {"\u0410", 'A'},
                                                                        {"\u0430", 'A'},
                                                                        {"\u0412", 'B'},
                                                                        {"\u0421", 'C'},
                                                                        {"\u0441", 'C'},
                                                                        {"\u0415", 'E'},
                                                                        {"\u0435", 'E'}}};

constexpr std::string_view ignored = " \t\r\n-";

quint16 checksum(int line, QByteArrayView bytes)
{
    std::array<char, 1 + bytesOfLine> summed{static_cast<char>(line)};
    std::ranges::copy(bytes, summed.begin() + 1);
    const quint16 sum = qChecksum(QByteArrayView(summed.data(), std::ssize(summed)));
    ::explicit_bzero(summed.data(), summed.size());
    return sum;
}

void appendDigits(Secret& text, unsigned value, int count)
{
    for (int place = count - 1; place >= 0; --place)
        text.append(
            QByteArrayView(&digits[(value >> (4U * static_cast<unsigned>(place))) & 15U], 1));
}

/// The digits alone, as printed; nothing if there is anything else.
std::optional<Secret> digitsIn(QByteArrayView typed)
{
    Secret found;
    std::string_view rest(typed.data(), static_cast<std::size_t>(typed.size()));
    while (!rest.empty()) {
        const char lower = rest.front();
        const char upper =
            lower >= 'a' && lower <= 'f' ? static_cast<char>(lower - 'a' + 'A') : lower;
        const auto* const lookalike = std::ranges::find_if(
            lookalikes, [&](const auto& each) { return rest.starts_with(each.first); });
        std::size_t length = 1;
        if (digits.contains(upper)) {
            found.append(QByteArrayView(&upper, 1));
        } else if (lookalike != lookalikes.end()) {
            found.append(QByteArrayView(&lookalike->second, 1));
            length = lookalike->first.size();
        } else if (!ignored.contains(upper)) {
            return std::nullopt;
        }
        rest.remove_prefix(length);
    }
    return found;
}

Secret bytesOf(QByteArrayView hexadecimal)
{
    Secret bytes;
    for (qsizetype at = 0; at < hexadecimal.size(); at += 2) {
        const auto byte =
            static_cast<char>(16 * digits.find(hexadecimal[at]) + digits.find(hexadecimal[at + 1]));
        bytes.append(QByteArrayView(&byte, 1));
    }
    return bytes;
}

} // namespace

Secret recoveryKey(const FileKey& key)
{
    Secret text;
    for (int line = 1; line <= lineCount; ++line) {
        const QByteArrayView bytes = key.bytes().sliced((line - 1) * bytesOfLine, bytesOfLine);
        for (qsizetype at = 0; at < bytesOfLine; at += 2) {
            appendDigits(text, static_cast<unsigned char>(bytes[at]), 2);
            appendDigits(text, static_cast<unsigned char>(bytes[at + 1]), 2);
            text.append(" ");
        }
        appendDigits(text, checksum(line, bytes), 4);
        text.append("\n");
    }
    return text;
}

bool looksLikeRecoveryKey(QByteArrayView typed, int lines)
{
    const auto found = digitsIn(typed);
    return found && found->bytes().size() == lines * digitsOfLine;
}

Result<FileKey, int> readRecoveryKey(QByteArrayView typed)
{
    const auto found = digitsIn(typed);
    Secret bytes;
    for (int line = 1; line <= lineCount; ++line) {
        if (!found || found->bytes().size() < line * digitsOfLine)
            return unexpected(line);
        const Secret typedLine =
            bytesOf(found->bytes().sliced((line - 1) * digitsOfLine, digitsOfLine));
        const QByteArrayView read = typedLine.bytes().first(bytesOfLine);
        const QByteArrayView sum = typedLine.bytes().last(2);
        const quint16 expected = checksum(line, read);
        if (sum[0] != static_cast<char>(expected >> 8U) || sum[1] != static_cast<char>(expected))
            return unexpected(line);
        bytes.append(read);
    }
    return FileKey::fromBytes(std::move(bytes)).value();
}

} // namespace aigaq::store
