// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"

#include <QString>

#include <optional>

namespace aigaq::store {

/// Why a file could not be opened, saved or made. Whatever it says, the file holds what it held
/// before, complete.
struct StoreError {
    enum class Problem {
        NotFound,      ///< there is no such file or, when making one, no such folder
        Unreadable,    ///< its owner does not let this user read it
        Unwritable,    ///< the file, its folder or its medium may only be read
        AlreadyExists, ///< something has the name of the file that was to be made
        StrayJournal,  ///< beside that name lies the journal of another file's broken save;
                       ///< SQLite would take it for the new file's
        NotAnAigaqFile,
        Locked,          ///< protected with a passphrase (or random bytes), and no key was given
        WrongPassphrase, ///< nor is it the recovery key, or the first page is damaged
        MistypedRecoveryKey, ///< differs from the printed one in `line`
        EmptyPassphrase,     ///< would protect from nobody
        NewerFormat,         ///< made by a newer version of Aigaq: `version`
        ForeignSchema,       ///< `detail` names a table or the like that no Aigaq has made so
        Damaged,       ///< broken bytes, or rows that make no submission: `field`, if it is one's
        OtherDocument, ///< two files to be merged are no copies of one document
        WrittenOnDestroyed, ///< one copy's `field` was changed where the other's was destroyed
        ForbiddenContent,   ///< nothing was saved, since `field` would hold what no file may hold
        DiskFull,
        InUse,            ///< another program was writing to it all the time
        ChangedElsewhere, ///< another program has written to it or replaced it since it was opened
        Failed,           ///< anything else; `detail` is all there is to say
    };
    Problem problem;
    QString detail;  ///< SQLite's or the system's words, for a bug report
    int version = 0; ///< of the newer format
    int line = 0;    ///< of a mistyped recovery key, from 1
    std::optional<document::FieldId> field;
    std::optional<document::FieldError::Problem> fieldProblem; ///< of a Damaged field
    friend bool operator==(const StoreError&, const StoreError&) = default;
};

} // namespace aigaq::store
