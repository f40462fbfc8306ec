// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_table.h"
#include "app/translation/interface_language.h"
#include "core/document/language.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace aigaq::app;
using namespace Qt::StringLiterals;

TEST_CASE("No chord means two things")
{
    std::map<QString, Command> taken;
    for (const CommandRow& row : commandTable()) {
        for (const QKeySequence& key : keysOf(row)) {
            INFO(key.toString().toStdString());
            CHECK(!key.isEmpty());
            CHECK(taken.emplace(key.toString(), row.command).second);
        }
    }
}

TEST_CASE("In each language, each entry of a menu has a letter of its own")
{
    for (const aigaq::document::Language language : aigaq::document::Language::all()) {
        speak(QLocale(language.localeTag()));
        std::set<std::pair<Menu, QString>> taken;
        for (const CommandRow& row : commandTable()) {
            const QString text = textOf(row);
            const QString letter = text.mid(text.indexOf(u'&') + 1, 1).toLower();
            INFO(language.code().toStdString() << ": " << text.toStdString());
            CHECK(text.contains(u'&'));
            CHECK(taken.emplace(row.menu, letter).second);
            // On the Kazakh layout these stand on the row of digits.
            CHECK(!u"әғқңөұүһі"_s.contains(letter));
        }
    }
    speak(QLocale(QLocale::English));
}
