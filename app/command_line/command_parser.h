// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/console.h"
#include "core/document/language.h"

#include <QCommandLineParser>

#include <optional>

namespace aigaq::app {

/// The arguments of one command, `aigaq NAME …`. It answers `--help` and wrong usage by itself.
class CommandParser {
public:
    CommandParser(const QString& name, const QString& description);

    /// An argument that must be there.
    void addOperand(const QString& name, const QString& description);
    /// An argument that must be there and may be there several times; after all others.
    void addOperands(const QString& name, const QString& description);
    void addFlag(const QString& name, const QString& description);
    void addOption(const QStringList& names, const QString& valueName, const QString& description);
    void addLanguageOption(const QString& description);

    /// Nothing when the command can go on, else its exit status.
    [[nodiscard]] std::optional<int> parse(const QStringList& arguments, Console& console);
    /// Says what is wrong with these arguments and returns the exit status for it.
    int refuse(Console& console, const QString& sentence) const;

    [[nodiscard]] QString operand(qsizetype position) const;
    [[nodiscard]] QStringList operandsFrom(qsizetype position) const;
    [[nodiscard]] bool has(const QString& name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString& name) const { return m_parser.value(name); }
    /// Nothing if none was asked for.
    [[nodiscard]] std::optional<document::Language> language() const;

private:
    [[nodiscard]] QString helpText() const;

    QString m_name;
    QStringList m_operands;
    bool m_takesMoreOperands = false;
    QCommandLineParser m_parser;
};

} // namespace aigaq::app
