// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery_key.h"

#include <QByteArrayList>

#include <catch2/catch_test_macros.hpp>

using namespace aigaq::store;

namespace {

FileKey someKey()
{
    QByteArray bytes;
    for (int byte = 0; byte < 48; ++byte)
        bytes += static_cast<char>(byte * 37 + 11);
    return FileKey::fromBytes(Secret(bytes)).value();
}

QByteArray printed()
{
    return recoveryKey(someKey()).bytes().toByteArray();
}

bool isTheKey(const QByteArray& typed)
{
    const auto read = readRecoveryKey(typed);
    return looksLikeRecoveryKey(typed) && read && read->bytes() == someKey().bytes();
}

} // namespace

TEST_CASE("A passphrase gives the key that RFC 8018 says")
{
    // As Python's hashlib.pbkdf2_hmac("sha512", b"four words of mine", bytes(range(16)), 256000,
    // 32).
    const FileKey key(Secret("four words of mine"),
                      QByteArray::fromHex("000102030405060708090a0b0c0d0e0f"));
    CHECK(key.bytes().toByteArray().toHex() ==
          "b9aea424053d9c1d8815bdfb408d656ef09b605a0b2e8214d6749526b9c4ffd1"
          "000102030405060708090a0b0c0d0e0f");
}

TEST_CASE("A recovery key can be typed back from its six printed lines")
{
    const QByteArray lines = printed();
    CHECK(lines.count('\n') == 6);
    CHECK(lines.split('\n').first() == "0B30 557A 9FC4 E90E 62B3");
    CHECK(isTheKey(lines));
    CHECK(isTheKey(lines.toLower()));
    CHECK(isTheKey(QByteArray(lines).replace('\n', ' ')));
    CHECK(isTheKey(QByteArray(lines).replace(' ', '-').replace("\n", "\r\n")));
    CHECK(isTheKey(QByteArray(lines).replace(' ', "")));
    CHECK(isTheKey(QByteArray(lines).replace('0', 'O').replace('1', 'l')));
    CHECK(isTheKey(QByteArray(lines).replace('A', "\u0410").replace('C', "\u0421")));
    CHECK(isTheKey(lines.toLower().replace('e', "\u0435").replace('0', "\u043E")));
}

TEST_CASE("Every mistyped digit of a recovery key is found, and its line named")
{
    const QByteArray lines = printed();
    int line = 1;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at] == '\n')
            ++line;
        if (lines[at] == '\n' || lines[at] == ' ')
            continue;
        for (const char digit : QByteArray("0123456789ABCDEF")) {
            QByteArray typed = lines;
            typed[at] = digit;
            const auto read = readRecoveryKey(typed);
            REQUIRE((digit == lines[at] || (!read && read.error() == line)));
        }
    }
}

TEST_CASE("Exchanged digits and lines of a recovery key are found")
{
    const QByteArray digits = printed().replace(' ', "").replace('\n', "");
    for (qsizetype at = 0; at + 1 < digits.size(); ++at) {
        QByteArray typed = digits;
        std::swap(typed[at], typed[at + 1]);
        REQUIRE((typed == digits || !readRecoveryKey(typed)));
    }
    QByteArrayList lines = printed().split('\n');
    std::swap(lines[1], lines[4]);
    CHECK(readRecoveryKey(lines.join('\n')) == aigaq::unexpected(2));
}

TEST_CASE("A recovery key that is not all there is none, and a passphrase is not taken for one")
{
    const QByteArrayList lines = printed().split('\n');
    CHECK(readRecoveryKey(lines.first(3).join('\n')).error() == 4);
    CHECK(!looksLikeRecoveryKey(lines.first(3).join('\n')));
    CHECK(looksLikeRecoveryKey(lines.first(3).join('\n'), 3));
    for (const char* passphrase : {"", "deadbeef", "four words of mine", "\u0430\u0431\u0432"})
        CHECK(!looksLikeRecoveryKey(passphrase));
    CHECK(!looksLikeRecoveryKey(QByteArray(printed() + "!")));
}
