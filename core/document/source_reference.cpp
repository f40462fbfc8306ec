// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/source_reference.h"

#include <QDate>

namespace aigaq::document {

namespace {

using namespace Qt::StringLiterals;

/// The field in this language, else in the first one that has it.
const Text& anyLanguage(const Texts& texts, Language language)
{
    const Text& wanted = textIn(texts, language);
    return wanted.isEmpty() && !texts.empty() ? texts.begin()->second : wanted;
}

/// A whole date in words; a year, a month or free words as they stand.
QString printedDate(const QString& date, Language language)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    return day.isValid() ? language.longDate(day) : date;
}

Text link(const QString& address)
{
    Text text;
    text.append(Run{.text = address, .href = address});
    return text;
}

/// Puts `value` where the pattern has %1.
Text filled(const QString& pattern, const Text& value)
{
    const qsizetype hole = pattern.indexOf("%1"_L1);
    Text text(pattern.first(hole));
    text.append(value);
    text.append(Run{.text = pattern.sliced(hole + 2)});
    return text;
}

Text italic(const Text& words)
{
    Text text;
    text.append(Run{.text = words.words(), .italic = true});
    return text;
}

Text joined(const std::vector<Text>& parts, const QString& separator)
{
    Text text;
    for (const Text& part : parts) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text.append(Run{.text = separator});
        text.append(part);
    }
    return text;
}

} // namespace

Text sourceReference(const Source& source, const Text& locator, Language language)
{
    std::vector<Text> copies;
    if (!source.archivedUrl.isEmpty())
        copies.push_back(filled(language.archivedAt(), link(source.archivedUrl)));
    if (!source.accessed.isEmpty())
        copies.push_back(
            filled(language.accessedOn(), Text(printedDate(source.accessed, language))));

    Text address = source.url.isEmpty() ? Text() : link(source.url);
    const Text aside = joined(copies, u"; "_s);
    if (!aside.isEmpty()) {
        address.append(Run{.text = address.isEmpty() ? u"("_s : u" ("_s});
        address.append(aside);
        address.append(Run{.text = u")"_s});
    }
    return joined(
        {anyLanguage(source.author, language), italic(anyLanguage(source.title, language)),
         anyLanguage(source.publisher, language), Text(printedDate(source.date, language)), locator,
         address, anyLanguage(source.note, language)},
        u", "_s);
}

} // namespace aigaq::document
