// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace aigaq::app {

namespace {

using enum Command;

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr std::array table{
    CommandRow{NewSubmission, Menu::File, QT_TRANSLATE_NOOP("Commands", "&New submission…"),
               "Ctrl+N", false},
    CommandRow{Open, Menu::File, QT_TRANSLATE_NOOP("Commands", "&Open…"), "Ctrl+O", false},
    CommandRow{StartFromDraft, Menu::File, QT_TRANSLATE_NOOP("Commands", "&Start from a draft…"),
               "Ctrl+Shift+O", false},
    CommandRow{LookAtSample, Menu::File, QT_TRANSLATE_NOOP("Commands", "&Look at the sample"), "",
               false},
    CommandRow{AddTranslation, Menu::File,
               QT_TRANSLATE_NOOP("Commands", "&Add a version in another language…"), "", true,
               true},
    CommandRow{TakeFromWord, Menu::File, QT_TRANSLATE_NOOP("Commands", "&Take changes from Word…"),
               "", true},
    CommandRow{Export, Menu::File, QT_TRANSLATE_NOOP("Commands", "&Export…"), "Ctrl+E", true},
    CommandRow{Save, Menu::File, QT_TRANSLATE_NOOP("Commands", "Sa&ve"), "Ctrl+S", true},
    CommandRow{NameState, Menu::File, QT_TRANSLATE_NOOP("Commands", "Na&me this state…"),
               "Ctrl+Alt+S", true},
    CommandRow{Passphrase, Menu::File, QT_TRANSLATE_NOOP("Commands", "Pass&phrase…"), "", true,
               true},
    CommandRow{Lock, Menu::File, QT_TRANSLATE_NOOP("Commands", "Loc&k or hide"),
               "Ctrl+Shift+L; F12", true},
    CommandRow{CloseDocument, Menu::File, QT_TRANSLATE_NOOP("Commands", "&Close the submission"),
               "Ctrl+W", true, true},
    CommandRow{Quit, Menu::File, QT_TRANSLATE_NOOP("Commands", "&Quit"), "Ctrl+Q", false},

    CommandRow{Undo, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Undo"), "Ctrl+Z", true},
    CommandRow{Redo, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Redo"), "Ctrl+Y; Ctrl+Shift+Z",
               true},
    CommandRow{Cut, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Cu&t"), "Ctrl+X; Shift+Del", true,
               true},
    CommandRow{Copy, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Copy"), "Ctrl+C; Ctrl+Ins", true},
    CommandRow{Paste, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Paste"), "Ctrl+V; Shift+Ins",
               true},
    CommandRow{PasteWords, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Paste &words only"),
               "Ctrl+Shift+V", true},
    CommandRow{SelectAll, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Select &all"), "Ctrl+A", true},
    CommandRow{Find, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Fi&nd…"), "Ctrl+F", true, true},
    CommandRow{FindNext, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Find ne&xt"), "F3", true},
    CommandRow{FindPrevious, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Find pre&vious"),
               "Shift+F3", true},
    CommandRow{RemoveForGood, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Remove words for &good…"),
               "", true},
    CommandRow{Bold, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Bold"), "Ctrl+B", true, true},
    CommandRow{Italic, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Italic"), "Ctrl+I", true},
    CommandRow{Link, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Link…"), "Ctrl+K", true},
    CommandRow{ClearFormat, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Clear &format"), "Ctrl+M",
               true},

    CommandRow{InsertPair, Menu::Insert, QT_TRANSLATE_NOOP("Commands", "&Issue and question"),
               "Ctrl+Alt+P", true},
    CommandRow{InsertHeading, Menu::Insert, QT_TRANSLATE_NOOP("Commands", "&Heading"), "Ctrl+Alt+G",
               true},
    CommandRow{InsertContinuation, Menu::Insert,
               QT_TRANSLATE_NOOP("Commands", "&Continuation paragraph"), "", true, true},
    CommandRow{InsertSubQuestion, Menu::Insert,
               QT_TRANSLATE_NOOP("Commands", "Make &sub-questions"), "Ctrl+Alt+Q", true},
    CommandRow{MakeContinuation, Menu::Insert,
               QT_TRANSLATE_NOOP("Commands", "Make &paragraphs of sub-questions"), "", true},
    CommandRow{InsertFootnote, Menu::Insert, QT_TRANSLATE_NOOP("Commands", "&Footnote"),
               "Ctrl+Alt+F", true, true},
    CommandRow{InsertCrossReference, Menu::Insert,
               QT_TRANSLATE_NOOP("Commands", "C&ross-reference…"), "Ctrl+Alt+R", true},
    CommandRow{InsertComment, Menu::Insert, QT_TRANSLATE_NOOP("Commands", "C&omment"), "Ctrl+Alt+M",
               true},
    CommandRow{InsertNoBreakSpace, Menu::Insert, QT_TRANSLATE_NOOP("Commands", "&No-break space"),
               "Ctrl+Shift+Space", true},

    CommandRow{MovePairUp, Menu::Document, QT_TRANSLATE_NOOP("Commands", "Move &up"),
               "Alt+Up; Alt+Shift+Up", true},
    CommandRow{MovePairDown, Menu::Document, QT_TRANSLATE_NOOP("Commands", "Move &down"),
               "Alt+Down; Alt+Shift+Down", true},
    CommandRow{SplitPair, Menu::Document, QT_TRANSLATE_NOOP("Commands", "&Split the pair here"),
               "Ctrl+Alt+Return", true, true},
    CommandRow{JoinPairs, Menu::Document, QT_TRANSLATE_NOOP("Commands", "&Join with the next pair"),
               "Ctrl+Alt+J", true},
    CommandRow{DeletePair, Menu::Document,
               QT_TRANSLATE_NOOP("Commands", "D&elete the pair or heading"), "Ctrl+Shift+Del", true,
               true},

    CommandRow{LargerText, Menu::View, QT_TRANSLATE_NOOP("Commands", "&Larger text"), "Ctrl++",
               true},
    CommandRow{SmallerText, Menu::View, QT_TRANSLATE_NOOP("Commands", "&Smaller text"), "Ctrl+-",
               true},
    CommandRow{NormalText, Menu::View, QT_TRANSLATE_NOOP("Commands", "&Normal text size"), "Ctrl+0",
               true},
    CommandRow{ShowOutline, Menu::View, QT_TRANSLATE_NOOP("Commands", "&Outline"), "", true, true},
    CommandRow{ShowPages, Menu::View, QT_TRANSLATE_NOOP("Commands", "Pa&ges"), "Ctrl+P; F9", true},
    CommandRow{ShowHistory, Menu::View, QT_TRANSLATE_NOOP("Commands", "&History of this text"),
               "Ctrl+Alt+H", true},
    CommandRow{ShowStates, Menu::View, QT_TRANSLATE_NOOP("Commands", "States with a na&me"), "",
               true},
    CommandRow{ShowDeleted, Menu::View, QT_TRANSLATE_NOOP("Commands", "&Deleted parts"), "", true},
    CommandRow{ShowComments, Menu::View, QT_TRANSLATE_NOOP("Commands", "&Comments"), "", true},
    CommandRow{ShowImportReport, Menu::View, QT_TRANSLATE_NOOP("Commands", "&Import report"), "",
               true},
    CommandRow{NextDoubt, Menu::View, QT_TRANSLATE_NOOP("Commands", "Next &thing to look at"), "F8",
               true},
    CommandRow{PreviousDoubt, Menu::View,
               QT_TRANSLATE_NOOP("Commands", "P&revious thing to look at"), "Shift+F8", true},
    CommandRow{FullScreen, Menu::View, QT_TRANSLATE_NOOP("Commands", "&Full screen"), "F11", false,
               true},
    CommandRow{NextPane, Menu::View, QT_TRANSLATE_NOOP("Commands", "Next &pane"), "F6", true},

    CommandRow{About, Menu::Help, QT_TRANSLATE_NOOP("Commands", "&About Aigaq"), "", false},
};

} // namespace

std::span<const CommandRow> commandTable()
{
    return table;
}

bool changesDocument(const CommandRow& row)
{
    constexpr std::array others{
        RemoveForGood, AddTranslation, TakeFromWord, Save,   NameState, Passphrase, Cut,
        Paste,         PasteWords,     Bold,         Italic, Link,      ClearFormat};
    return row.menu == Menu::Insert || row.menu == Menu::Document ||
           std::ranges::contains(others, row.command);
}

QString textOf(const CommandRow& row)
{
    return Commands::tr(row.text);
}

QList<QKeySequence> keysOf(const CommandRow& row)
{
    const QString keys = QString::fromLatin1(row.keys);
    return keys.isEmpty() ? QList<QKeySequence>()
                          : QKeySequence::listFromString(keys, QKeySequence::PortableText);
}

QString titleOf(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return Commands::tr("&File");
    case Menu::Edit:
        return Commands::tr("&Edit");
    case Menu::Insert:
        return Commands::tr("&Insert");
    case Menu::Document:
        return Commands::tr("&Document");
    case Menu::View:
        return Commands::tr("&View");
    case Menu::Help:
        return Commands::tr("&Help");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace aigaq::app
