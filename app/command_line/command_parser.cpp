// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_parser.h"

#include "app/command_line/words.h"

#include <QCoreApplication>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

QString languageCodes()
{
    QStringList codes;
    for (const Language language : Language::all())
        codes << language.code();
    return codes.join(u'|');
}

} // namespace

CommandParser::CommandParser(const QString& name, const QString& description) : m_name(name)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption(
        QCommandLineOption({u"h"_s, u"help"_s}, CommandLine::tr("Tell about this command.")));
    addOption({u"passphrase-fd"_s}, u"N"_s,
              CommandLine::tr("Read the passphrase of a protected file from descriptor N instead "
                              "of asking for it."));
}

void CommandParser::addOperand(const QString& name, const QString& description)
{
    m_operands << name;
    m_parser.addPositionalArgument(name, description);
}

void CommandParser::addOperands(const QString& name, const QString& description)
{
    addOperand(name + u'…', description);
    m_takesMoreOperands = true;
}

void CommandParser::addFlag(const QString& name, const QString& description)
{
    m_parser.addOption(QCommandLineOption(name, description));
}

void CommandParser::addOption(const QStringList& names, const QString& valueName,
                              const QString& description)
{
    m_parser.addOption(QCommandLineOption(names, description, valueName));
}

void CommandParser::addLanguageOption(const QString& description)
{
    addOption({u"language"_s}, languageCodes(), description);
}

std::optional<int> CommandParser::parse(const QStringList& arguments, Console& console)
{
    const bool understood = m_parser.parse(QStringList{u"aigaq"_s} + arguments);
    if (has(u"help"_s)) {
        console.out << helpText();
        return Success;
    }
    if (!understood)
        return refuse(console, m_parser.errorText());
    const QStringList operands = m_parser.positionalArguments();
    if (operands.size() < m_operands.size())
        return refuse(console, CommandLine::tr("%1 is missing.").arg(m_operands[operands.size()]));
    if (operands.size() > m_operands.size() && !m_takesMoreOperands)
        return refuse(console,
                      CommandLine::tr("\"%1\" is too much.").arg(operands[m_operands.size()]));
    if (m_parser.optionNames().contains(u"language"_s) && !language()) // not all commands have it
        return refuse(console, CommandLine::tr("There is no language \"%1\", only %2.")
                                   .arg(value(u"language"_s), languageCodes()));
    if (has(u"passphrase-fd"_s)) {
        bool isNumber = false;
        console.passphraseDescriptor = value(u"passphrase-fd"_s).toUShort(&isNumber);
        if (!isNumber)
            return refuse(console, CommandLine::tr("--passphrase-fd needs the number of an open "
                                                   "descriptor."));
    }
    return std::nullopt;
}

int CommandParser::refuse(Console& console, const QString& sentence) const
{
    console.error
        << CommandLine::tr("aigaq %1: %2 aigaq %1 --help tells how.").arg(m_name, sentence) << '\n';
    return WrongUsage;
}

QString CommandParser::operand(qsizetype position) const
{
    return m_parser.positionalArguments().at(position);
}

QStringList CommandParser::operandsFrom(qsizetype position) const
{
    return m_parser.positionalArguments().sliced(position);
}

std::optional<Language> CommandParser::language() const
{
    return Language::fromCode(value(u"language"_s));
}

QString CommandParser::helpText() const
{
    // Qt begins with the path by which the program was started.
    const QString program = QCoreApplication::arguments().constFirst();
    QString text = m_parser.helpText();
    return text.replace(text.indexOf(program), program.size(), QString("aigaq "_L1 + m_name));
}

} // namespace aigaq::app
