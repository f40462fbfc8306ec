// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/text.h"

namespace aigaq::document {

namespace {

/// Whether these are all of the alphabets and the commonest signs. This is so of nearly every text,
/// and since it has no early end many characters are looked at in one step.
bool areOrdinary(QStringView characters)
{
    bool ordinary = true;
    for (const QChar c : characters) {
        const char16_t code = c.unicode();
        ordinary &= ((code >= 0x20) & (code < 0x7F)) | ((code >= 0xA0) & (code < 0x2028));
    }
    return ordinary;
}

} // namespace

void Text::append(const Run& run)
{
    if (run.text.isEmpty())
        return;
    auto* last = m_inlines.empty() ? nullptr : std::get_if<Run>(&m_inlines.back());
    if (last != nullptr && last->looksLike(run))
        last->text += run.text;
    else
        m_inlines.emplace_back(run);
}

void Text::append(const Text& more)
{
    for (const Inline& part : more.m_inlines)
        std::visit([this](const auto& value) { append(value); }, part);
}

QString Text::words() const
{
    QString words;
    for (const Inline& part : m_inlines) {
        if (const auto* run = std::get_if<Run>(&part))
            words += run->text;
    }
    return words;
}

const Text& textIn(const Texts& texts, Language language)
{
    static const Text none;
    const auto found = texts.find(language);
    return found == texts.end() ? none : found->second;
}

void setTextIn(Texts& texts, Language language, Text text)
{
    if (text.isEmpty())
        texts.erase(language);
    else
        texts.insert_or_assign(language, std::move(text));
}

bool isTextCharacter(char32_t codePoint)
{
    const bool control = codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0);
    const bool separator = codePoint == 0x2028 || codePoint == 0x2029;
    const bool object = codePoint == 0xFFFC;
    const bool nonCharacter =
        QChar::isNonCharacter(codePoint) || QChar::isSurrogate(codePoint) || codePoint > 0x10FFFF;
    return !control && !separator && !object && !nonCharacter;
}

bool isTextOnly(QStringView characters)
{
    if (areOrdinary(characters))
        return true;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        char32_t codePoint = characters[i].unicode();
        const bool pair = characters[i].isHighSurrogate() && i + 1 < characters.size() &&
                          characters[i + 1].isLowSurrogate();
        if (pair) {
            codePoint = QChar::surrogateToUcs4(characters[i], characters[i + 1]);
            ++i;
        }
        if (!isTextCharacter(codePoint))
            return false;
    }
    return true;
}

} // namespace aigaq::document
