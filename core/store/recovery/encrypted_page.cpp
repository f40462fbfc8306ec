// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery/encrypted_page.h"

#include <QtEndian>

#include <array>
#include <memory>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace aigaq::store {

namespace {

constexpr qsizetype ivSize = 16;
constexpr qsizetype hmacSize = 64;
constexpr qsizetype contentEnd = PageDecryption::pageSize - PageDecryption::reservedSize;

const unsigned char* unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

Secret hmacKeyOf(const FileKey& key)
{
    constexpr int rounds = 2;
    constexpr char mask = 0x3A;
    const QByteArrayView bytes = key.bytes();
    QByteArray salt = bytes.sliced(FileKey::keySize).toByteArray();
    for (char& byte : salt)
        byte = static_cast<char>(byte ^ mask);
    std::array<unsigned char, FileKey::keySize> derived{};
    if (PKCS5_PBKDF2_HMAC(bytes.data(), FileKey::keySize, unsignedBytes(salt),
                          static_cast<int>(salt.size()), rounds, EVP_sha512(), FileKey::keySize,
                          derived.data()) != 1)
        qFatal("no key can be derived");
    Secret secret(QByteArrayView(derived.data(), FileKey::keySize));
    ::explicit_bzero(derived.data(), derived.size());
    return secret;
}

} // namespace

PageDecryption::PageDecryption(const FileKey& key) : m_key(key.copy()), m_hmacKey(hmacKeyOf(key)) {}

bool PageDecryption::isProven(QByteArrayView page, qsizetype from, qint64 number) const
{
    QByteArray covered = page.sliced(from, contentEnd - from + ivSize).toByteArray();
    const quint32 littleEndian = qToLittleEndian(static_cast<quint32>(number));
    covered.append(reinterpret_cast<const char*>(&littleEndian), sizeof littleEndian);
    std::array<unsigned char, hmacSize> hmac{};
    unsigned int size = 0;
    const QByteArrayView key = m_hmacKey.bytes();
    HMAC(EVP_sha512(), key.data(), static_cast<int>(key.size()), unsignedBytes(covered),
         static_cast<std::size_t>(covered.size()), hmac.data(), &size);
    return page.sliced(contentEnd + ivSize, hmacSize) ==
           QByteArrayView(hmac.data(), static_cast<qsizetype>(hmac.size()));
}

DecryptedPage PageDecryption::decrypt(const QByteArray& page, qint64 number) const
{
    if (page.size() != pageSize)
        return {};
    const qsizetype from = number == 1 ? FileKey::saltSize : 0;
    const QByteArrayView encrypted = QByteArrayView(page).sliced(from, contentEnd - from);
    QByteArray content(encrypted.size(), '\0');
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int written = 0;
    if (EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, unsignedBytes(m_key.bytes()),
                           unsignedBytes(page) + contentEnd) != 1 ||
        EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1 ||
        EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char*>(content.data()), &written,
                          unsignedBytes(encrypted), static_cast<int>(encrypted.size())) != 1)
        return {};
    if (number == 1)
        content.prepend("SQLite format 3\0", FileKey::saltSize);
    content.append(reservedSize, '\0');
    return {.bytes = content, .isProven = isProven(page, from, number)};
}

} // namespace aigaq::store
