// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/submission_editor.h"

#include <QUndoCommand>

namespace aigaq::app {

/// One change that can be undone. The document keeps every revision, so undoing adds one with what
/// was there before: history stays true, and a colleague's copy can still be merged.
class EditCommand : public QUndoCommand {
public:
    EditCommand(SubmissionEditor& editor, document::Edit edit, document::Caret before,
                document::Caret after, const QString& name);

    void redo() override;
    void undo() override;
    /// Takes in a further key of the same typing, which has been applied. False, and nothing is
    /// done, where that belongs to a step of its own.
    [[nodiscard]] bool absorb(const document::Edited& more, const document::Caret& before);

private:
    SubmissionEditor& m_editor;
    document::Edit m_edit;
    document::Caret m_before;
    document::Caret m_after;
};

} // namespace aigaq::app
