// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/line_start.h"

#include "core/draft/draft_words.h"

namespace aigaq::draft {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

qsizetype skipSpaces(QStringView words, qsizetype at)
{
    while (at < words.size() && words[at].isSpace())
        ++at;
    return at;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A number of at most six digits at this place, which moves behind it.
std::optional<int> digits(QStringView words, qsizetype& at)
{
    constexpr qsizetype most = 6;
    const qsizetype from = at;
    while (at < words.size() && isAsciiDigit(words[at]) && at - from <= most)
        ++at;
    if (at == from || at - from > most)
        return std::nullopt;
    return words.sliced(from, at - from).toInt();
}

bool isAt(QStringView words, qsizetype at, char16_t c)
{
    return at < words.size() && words[at] == QChar(c);
}

struct QuestionLabel {
    qsizetype length;
    Language language;
};

std::optional<qsizetype> lengthAfterWord(QStringView words, qsizetype at)
{
    qsizetype end = skipSpaces(words, at);
    if (end == words.size())
        return end;
    if (isAt(words, end, u'№'))
        end = skipSpaces(words, end + 1);
    if (digits(words, end))
        end = skipSpaces(words, end);
    if (end < words.size() && u":."_s.contains(words[end]))
        return skipSpaces(words, end + 1);
    if (end + 1 < words.size() && u"–—-"_s.contains(words[end]) && words[end + 1].isSpace())
        return skipSpaces(words, end + 1);
    return std::nullopt;
}

std::optional<QuestionLabel> questionLabel(QStringView words)
{
    static const std::vector<std::pair<QString, Language>> labels = [] {
        std::vector<std::pair<QString, Language>> list;
        for (const Language language : Language::all()) {
            for (const QString& word : questionWords(language))
                list.emplace_back(word, language);
        }
        return list;
    }();
    for (const auto& [word, language] : labels) {
        if (!words.startsWith(word, Qt::CaseInsensitive))
            continue;
        if (const auto length = lengthAfterWord(words, word.size()))
            return QuestionLabel{.length = *length, .language = language};
    }
    return std::nullopt;
}

} // namespace

std::optional<NumberStart> numberStart(QStringView line)
{
    qsizetype at = 0;
    const auto number = digits(line, at);
    if (!number)
        return std::nullopt;
    at = skipSpaces(line, at);
    if (!isAt(line, at, u'.') && !isAt(line, at, u')'))
        return std::nullopt;
    const bool parenthesis = line[at] == u')';
    ++at;
    const qsizetype end = skipSpaces(line, at);
    // "3.1" is no paragraph's number, nor is "15.01.2026" or "2.)".
    const bool separate =
        end > at || end == line.size() || line[at].isLetter() || u"\"“«„[("_s.contains(line[at]);
    if (!separate)
        return std::nullopt;
    return NumberStart{.number = *number, .parenthesis = parenthesis, .length = end};
}

std::optional<NumberStart> paragraphNumber(QStringView words, int lastNumber)
{
    constexpr int largest = 999; // of a paragraph that does not follow the one before
    const auto start = numberStart(words);
    if (!start || questionLabelLength(words.sliced(start->length)) > 0)
        return start;
    const bool next = start->number == lastNumber + 1;
    const bool unlikely = start->parenthesis || start->number > largest;
    return next || !unlikely ? start : std::nullopt;
}

qsizetype questionLabelLength(QStringView words)
{
    const auto label = questionLabel(words);
    return label ? label->length : 0;
}

std::optional<Language> languageOfQuestion(QStringView line)
{
    const auto number = numberStart(line);
    const auto label = questionLabel(number ? line.sliced(number->length) : line);
    return label ? std::optional(label->language) : std::nullopt;
}

std::optional<NoteLineStart> noteLineStart(QStringView line)
{
    if (!isAt(line, 0, u'['))
        return std::nullopt;
    const bool caret = isAt(line, 1, u'^');
    qsizetype at = caret ? 2 : 1;
    const auto number = digits(line, at);
    if (!number || !isAt(line, at, u']'))
        return std::nullopt;
    ++at;
    if (caret && isAt(line, at, u':'))
        ++at;
    const qsizetype end = skipSpaces(line, at);
    if (end == at && end < line.size())
        return std::nullopt;
    return NoteLineStart{.number = *number, .length = end};
}

std::optional<NoteOpening> noteOpening(QStringView words)
{
    if (!isAt(words, 0, u'['))
        return std::nullopt;
    qsizetype at = skipSpaces(words, 1);
    const auto number = digits(words, at);
    at = skipSpaces(words, at);
    if (!number || !isAt(words, at, u':'))
        return std::nullopt;
    return NoteOpening{.number = *number, .length = at + 1};
}

std::optional<LabelStart> labelStart(QStringView words)
{
    const qsizetype at = isAt(words, 0, u'(') ? 1 : 0;
    if (at + 1 >= words.size() || !words[at].isLetter())
        return std::nullopt;
    const bool withDot = at == 0 && words[1] == u'.';
    if (words[at + 1] != u')' && !withDot)
        return std::nullopt;
    const qsizetype end = at + 2;
    const bool parted =
        end == words.size() || words[end].isSpace() || (words[end].isUpper() && !withDot);
    if (!parted)
        return std::nullopt;
    return LabelStart{.letter = words[at], .length = end, .withDot = withDot};
}

bool beginsWithBullet(QStringView line)
{
    return !line.isEmpty() && u"•◦▪●‣·■"_s.contains(line[0]);
}

bool beginsWithDash(QStringView line)
{
    return line.size() > 1 && u"-–—*"_s.contains(line[0]) && line[1].isSpace();
}

} // namespace aigaq::draft
