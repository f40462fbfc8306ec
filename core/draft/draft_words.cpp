// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft/draft_words.h"

#include "core/draft/line_start.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace aigaq::draft {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    QStringView language;
    QStringView names;         ///< of the language in all of them, in lower case, parted by "|"
    QStringView questions;     ///< the plural of the label, in lower case
    QStringView heading;       ///< what a heading begins with, a regular expression
    QStringView framework;     ///< what the framework line has somewhere, likewise
    QStringView organisations; ///< what stands before an organisation's quoted name, likewise
    QStringView abbreviations; ///< parted by spaces
    QStringView alphabet;      ///< of labels
    QStringView letters;       ///< lower-case letters that no earlier row has
};

// Kazakh laws letter their lists а) ә) б) в) г) ғ) д); Russian ones leave out ё and й.
constexpr std::array rows{
    Row{.language = u"en",
        .names = u"en|eng|english|in english|английский|английский язык|на английском|"
                 u"на английском языке|ағылшынша|ағылшын тілі|ағылшын тілінде",
        .questions = u"questions",
        .heading = u"(?:articles?|art\\.|sections?|part|chapter)\\s+[\\dIVXLC]+\\b",
        .framework = u"\\b(?:with)?in the framework\\b",
        .organisations = u"NGOs?|CSO|public (?:association|foundation|fund|union)|"
                         u"non-governmental organi[sz]ation|foundation|coalition",
        .abbreviations = u"art arts no nos mr mrs ms dr prof p pp para paras vs st sec ch fig cf",
        .alphabet = u"abcdefghijklmnopqrstuvwxyz",
        .letters = u"abcdefghijklmnopqrstuvwxyz"},
    Row{.language = u"ru",
        .names = u"ru|rus|рус|russian|in russian|русский|русский язык|на русском|"
                 u"на русском языке|по-русски|орысша|орыс тілі|орыс тілінде",
        .questions = u"вопросы",
        .heading = u"(?:стать[яи]|ст\\.|раздел|часть|глава)\\s+[\\dIVXLC]+\\b",
        .framework = u"\\bв рамках\\b",
        .organisations = u"НПО|ННО|ОО|ОФ|ОЮЛ|АНО|общественн(?:ое объединение|ый фонд)|"
                         u"неправительственная организация|фонд|коалиция",
        .abbreviations = u"ст стст п пп ч г гг т тт стр с им ул др см абз гл рис № проф",
        .alphabet = u"абвгдежзиклмнопрстуфхцчшщэюя",
        .letters = u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя"},
    Row{.language = u"kk",
        .names = u"kk|kz|kaz|каз|қаз|kazakh|qazaq|in kazakh|казахский|казахский язык|на казахском|"
                 u"на казахском языке|қазақша|қазақ тілі|қазақ тілінде",
        .questions = u"сұрақтар",
        .heading = u"\\d+(?:\\s*(?:[,–-]|және)\\s*\\d+)*\\s*-?\\s*(?:баптар|бап|бөлім|тарау)\\b",
        .framework = u"шеңберінде",
        .organisations = u"ҮЕҰ|ҚБ|ҚҚ|ҚҰ|қоғамдық (?:бірлестік|бірлестігі|қор|қоры)|"
                         u"үкіметтік емес ұйым",
        .abbreviations = u"б бб т тт ж жж қ",
        .alphabet = u"аәбвгғдежзиклмнопрстуф",
        .letters = u"әғқңөұүһі"},
};

/// One expression that matches where one of the rows' does.
QRegularExpression anyRow(QStringView Row::* part, const QString& frame)
{
    QStringList parts;
    for (const Row& row : rows)
        parts << (row.*part).toString();
    return QRegularExpression(frame.arg(parts.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

constexpr qsizetype longestHeading = 150;

std::size_t rowOfLetter(QChar letter)
{
    for (std::size_t i = rows.size(); i-- > 0;) {
        if (rows[i].letters.contains(letter.toLower()))
            return i;
    }
    return rows.size();
}

} // namespace

QStringList questionWords(Language language)
{
    QStringList words{language.questionLabel().chopped(1).toLower()};
    const auto* const row = std::ranges::find(rows, language.code(), &Row::language);
    if (row != rows.end())
        words << row->questions.toString();
    return words;
}

bool isHeadingByWords(QStringView line)
{
    static const QRegularExpression heading =
        anyRow(&Row::heading, u"^(?:%1)(?!.*[.;,?!]$)|^(?:%1)\\.$"_s);
    return line.size() <= longestHeading && heading.matchView(line).hasMatch();
}

bool isFrameworkByWords(QStringView line)
{
    static const QRegularExpression framework = anyRow(&Row::framework, u"(?:%1)"_s);
    return line.size() <= 2 * longestHeading && framework.matchView(line).hasMatch();
}

bool isOrganisationLine(QStringView line)
{
    static const QRegularExpression organisation = anyRow(
        &Row::organisations, u"^(?:%1)\\s*[\"“«„][^\"“”«»„]+[\"”»“](?:\\s*\\([^()]*\\))?$"_s);
    return line.size() <= 2 * longestHeading && organisation.matchView(line).hasMatch();
}

bool isAbbreviation(QStringView word)
{
    static const QSet<QString> abbreviations = [] {
        QSet<QString> set;
        for (const Row& row : rows) {
            for (const QStringView one : row.abbreviations.split(u' '))
                set.insert(one.toString());
        }
        return set;
    }();
    const bool initial = word.size() == 1 && word[0].isUpper();
    return initial || abbreviations.contains(word.toString().toLower());
}

const QStringList& labelAlphabets()
{
    static const QStringList alphabets = [] {
        QStringList list;
        for (const Row& row : rows)
            list << row.alphabet.toString();
        return list;
    }();
    return alphabets;
}

std::optional<Language> languageNamed(QStringView words)
{
    constexpr qsizetype longestName = 30;
    if (words.size() > longestName)
        return std::nullopt;
    QString name = words.trimmed().toString().toLower();
    while (name.endsWith(u':') || name.endsWith(u'.'))
        name.chop(1);
    const auto* const row = std::ranges::find_if(
        rows, [&name](const Row& one) { return one.names.split(u'|').contains(name); });
    return row == rows.end() ? std::nullopt : Language::fromCode(row->language);
}

Language recogniseLanguage(const std::vector<QStringView>& lines)
{
    std::map<Language, int> labels;
    std::array<qsizetype, rows.size() + 1> letters{};
    for (const QStringView line : lines) {
        if (const auto language = languageOfQuestion(line))
            ++labels[*language];
        for (const QChar c : line) {
            if (c.isLetter())
                ++letters[rowOfLetter(c)];
        }
    }
    const auto most =
        std::ranges::max_element(labels, {}, [](const auto& one) { return one.second; });
    if (most != labels.end())
        return most->first;
    // Kazakh shares most of its letters with Russian and has its own in every sixth place; names
    // of Kazakh organisations alone do not make a Russian text Kazakh.
    constexpr qsizetype share = 25;
    const qsizetype cyrillic = letters[1] + letters[2];
    std::size_t row = 0;
    if (cyrillic > letters[0])
        row = letters[2] * share > cyrillic ? 2 : 1;
    return Language::fromCode(rows[row].language).value_or(Language::fallback());
}

} // namespace aigaq::draft
