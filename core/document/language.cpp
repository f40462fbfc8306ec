// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/language.h"

#include <QLocale>

#include <array>

namespace aigaq::document {

namespace {

using namespace Qt::StringLiterals;

struct Row {
    QStringView code;
    QStringView localeTag;
    QStringView ownName;
    QStringView questionLabel;
    QStringView deletedParagraph;
    QStringView draftMark;
    QStringView longDate; ///< a QLocale date format
    QStringView archivedAt;
    QStringView accessedOn;
};

constexpr std::array rows{
    Row{.code = u"en",
        .localeTag = u"en-GB",
        .ownName = u"English",
        .questionLabel = u"Question:",
        .deletedParagraph = u"deleted paragraph",
        .draftMark = u"DRAFT",
        .longDate = u"d MMMM yyyy",
        .archivedAt = u"archived at %1",
        .accessedOn = u"accessed on %1"},
    Row{.code = u"ru",
        .localeTag = u"ru-RU",
        .ownName = u"Русский",
        .questionLabel = u"Вопрос:",
        .deletedParagraph = u"удалённый пункт",
        .draftMark = u"ЧЕРНОВИК",
        .longDate = u"d MMMM yyyy 'года'",
        .archivedAt = u"архивная копия: %1",
        .accessedOn = u"дата обращения: %1"},
    Row{.code = u"kk",
        .localeTag = u"kk-KZ",
        .ownName = u"Қазақша",
        .questionLabel = u"Сұрақ:",
        .deletedParagraph = u"өшірілген тармақ",
        .draftMark = u"ЖОБА",
        .longDate = u"yyyy 'жылғы' d MMMM",
        .archivedAt = u"мұрағаттағы көшірмесі: %1",
        .accessedOn = u"қаралған күні: %1"},
};

} // namespace

const std::vector<Language>& Language::all()
{
    static const std::vector<Language> languages = [] {
        std::vector<Language> list;
        for (std::uint8_t row = 0; row < rows.size(); ++row)
            list.push_back(Language(row));
        return list;
    }();
    return languages;
}

std::optional<Language> Language::fromCode(QStringView code)
{
    for (const Language language : all()) {
        if (rows[language.m_row].code == code)
            return language;
    }
    return std::nullopt;
}

Language Language::fallback()
{
    return all().front();
}

QString Language::code() const
{
    return rows[m_row].code.toString();
}

QString Language::localeTag() const
{
    return rows[m_row].localeTag.toString();
}

QString Language::ownName() const
{
    return rows[m_row].ownName.toString();
}

QString Language::questionLabel() const
{
    return rows[m_row].questionLabel.toString();
}

QString Language::deletedParagraph() const
{
    return rows[m_row].deletedParagraph.toString();
}

QString Language::draftMark() const
{
    return rows[m_row].draftMark.toString();
}

QString Language::longDate(QDate date) const
{
    return QLocale(localeTag()).toString(date, rows[m_row].longDate);
}

QString Language::archivedAt() const
{
    return rows[m_row].archivedAt.toString();
}

QString Language::accessedOn() const
{
    return rows[m_row].accessedOn.toString();
}

} // namespace aigaq::document
