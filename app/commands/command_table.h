// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <array>
#include <cstdint>
#include <span>

/// Everything that a menu entry or a chord does: one table for menus, keys and tests.
namespace aigaq::app {

enum class Command : std::uint8_t {
    NewSubmission,
    Open,
    StartFromDraft,
    LookAtSample,
    AddTranslation,
    TakeFromWord,
    Export,
    Save,
    NameState,
    Passphrase,
    Lock,
    CloseDocument,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    PasteWords,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    RemoveForGood,
    Bold,
    Italic,
    Link,
    ClearFormat,
    InsertPair,
    InsertHeading,
    InsertContinuation,
    InsertSubQuestion,
    MakeContinuation,
    InsertFootnote,
    InsertCrossReference,
    InsertComment,
    InsertNoBreakSpace,
    MovePairUp,
    MovePairDown,
    SplitPair,
    JoinPairs,
    DeletePair,
    LargerText,
    SmallerText,
    NormalText,
    ShowOutline,
    ShowPages,
    ShowHistory,
    ShowStates,
    ShowDeleted,
    ShowComments,
    ShowImportReport,
    NextDoubt,
    PreviousDoubt,
    FullScreen,
    NextPane,
    About,
};

enum class Menu : std::uint8_t { File, Edit, Insert, Document, View, Help };

struct CommandRow {
    Command command;
    Menu menu;
    const char* text; ///< with its mnemonic; translated in the context "Commands"
    const char*
        keys; ///< separated by "; "; Latin letters, F-keys, arrows, Enter, Delete, Page only
    bool needsDocument;
    bool beginsGroup = false;
};

[[nodiscard]] std::span<const CommandRow> commandTable();
/// Of a submission that can only be read, such a command does nothing.
[[nodiscard]] bool changesDocument(const CommandRow& row);
[[nodiscard]] QString textOf(const CommandRow& row);
[[nodiscard]] QList<QKeySequence> keysOf(const CommandRow& row);
[[nodiscard]] QString titleOf(Menu menu);

} // namespace aigaq::app
