// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"
#include "core/draft/finding.h"

#include <QStringList>

#include <catch2/catch_tostring.hpp>

#include <string>

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& words) { return '\n' + words.toStdString(); }
};

namespace aigaq::tests {

/// All that a reader sees of a submission in one language, a line a block: its kind, number and
/// letter, then its words with `[1]` for note marks and `<address>` behind linked words.
[[nodiscard]] QStringList shape(const document::Submission& submission,
                                document::Language language);

/// The findings as the command line tells them but for the draft's name: `20: joined: "wp-" "con"`.
[[nodiscard]] QStringList told(const std::vector<draft::Finding>& findings);

/// Kinds of the findings that are doubts or repairs of this kind, with their lines.
[[nodiscard]] std::vector<int> linesOf(const std::vector<draft::Finding>& findings,
                                       draft::FindingKind kind);

[[nodiscard]] document::Language language(QStringView code);

/// The words of one numbered paragraph with everything under it.
[[nodiscard]] QStringList under(const document::Submission& submission, int number);

} // namespace aigaq::tests
