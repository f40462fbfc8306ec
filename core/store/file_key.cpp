// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_key.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <array>
#include <openssl/evp.h>
#include <string_view>

namespace aigaq::store {

namespace {

constexpr int rounds = 256'000;

const unsigned char* unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

FileKey::FileKey(const Secret& passphrase, QByteArrayView salt)
{
    Q_ASSERT(salt.size() == saltSize);
    std::array<unsigned char, keySize> key{};
    const QByteArrayView words = passphrase.bytes();
    if (PKCS5_PBKDF2_HMAC(words.data(), static_cast<int>(words.size()), unsignedBytes(salt),
                          static_cast<int>(salt.size()), rounds, EVP_sha512(), keySize,
                          key.data()) != 1)
        qFatal("no key can be derived");
    m_bytes = Secret(QByteArrayView(key.data(), keySize));
    ::explicit_bzero(key.data(), key.size());
    m_bytes.append(salt);
}

std::optional<FileKey> FileKey::fromBytes(Secret bytes)
{
    if (bytes.bytes().size() != keySize + saltSize)
        return std::nullopt;
    return FileKey(std::move(bytes));
}

Secret FileKey::rawKey() const
{
    static constexpr std::string_view digits = "0123456789abcdef";
    Secret key("x'");
    for (const char each : bytes()) {
        const auto byte = static_cast<unsigned char>(each);
        const std::array pair{digits[byte >> 4U], digits[byte & 15U]};
        key.append(QByteArrayView(pair.data(), 2));
    }
    key.append("'");
    return key;
}

QByteArray newSalt()
{
    QByteArray salt(FileKey::saltSize, Qt::Uninitialized);
    for (char& byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->generate());
    return salt;
}

} // namespace aigaq::store
