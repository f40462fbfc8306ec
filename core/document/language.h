// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace aigaq::document {

/// One of the languages that a submission's texts can be in.
///
/// Which languages there are is data: a row of the table in language.cpp. Code asks that row, it
/// never names a language.
class Language {
public:
    /// Every language, in the order in which they are offered and exported.
    [[nodiscard]] static const std::vector<Language>& all();
    /// By the code that fields, files and the command line use, such as "en".
    [[nodiscard]] static std::optional<Language> fromCode(QStringView code);
    /// The first language of the table: what a document is in when nobody says anything else.
    [[nodiscard]] static Language fallback();

    [[nodiscard]] QString code() const;      ///< ISO 639-1: "kk"
    [[nodiscard]] QString localeTag() const; ///< BCP 47, for exports: "kk-KZ"
    [[nodiscard]] QString ownName() const;   ///< as its speakers write it: "Қазақша"

    /// The run-in heading of a question as printed, with its colon.
    [[nodiscard]] QString questionLabel() const;
    /// What a cross-reference prints when the paragraph it names is not there any more.
    [[nodiscard]] QString deletedParagraph() const;
    /// What stands across the pages of a draft.
    [[nodiscard]] QString draftMark() const;
    /// "15 January 2026", "15 января 2026 года": the long date of running text.
    [[nodiscard]] QString longDate(QDate date) const;
    /// What a source reference prints around its archived address and its date of access.
    [[nodiscard]] QString archivedAt() const; ///< with a placeholder %1
    [[nodiscard]] QString accessedOn() const; ///< with a placeholder %1

    friend auto operator<=>(const Language&, const Language&) = default;

private:
    explicit constexpr Language(std::uint8_t row) : m_row(row) {}
    std::uint8_t m_row;
};

} // namespace aigaq::document
