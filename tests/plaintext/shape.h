// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"
#include "core/plaintext/plaintext_reader.h"

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
[[nodiscard]] QStringList told(const std::vector<plaintext::Finding>& findings);

/// Kinds of the findings that are doubts or repairs of this kind, with their lines.
[[nodiscard]] std::vector<int> linesOf(const std::vector<plaintext::Finding>& findings,
                                       plaintext::FindingKind kind);

/// The bytes of a draft beside these tests.
[[nodiscard]] QByteArray draft(const QString& name);

[[nodiscard]] document::Language language(QStringView code);

/// A draft that must be readable.
[[nodiscard]] plaintext::ImportedDraft imported(const QByteArray& bytes);
[[nodiscard]] plaintext::ImportedDraft imported(const QString& text);

/// The words of one numbered paragraph with everything under it.
[[nodiscard]] QStringList under(const document::Submission& submission, int number);

} // namespace aigaq::tests
