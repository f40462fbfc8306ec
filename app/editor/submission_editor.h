// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

namespace aigaq::app {

/// The open submission as it is being edited: the one value that all views show, and its undo
/// stack. Every change of it comes through here, as an Edit.
class SubmissionEditor : public QObject {
    Q_OBJECT
public:
    explicit SubmissionEditor(document::Submission submission, QObject* parent = nullptr);

    [[nodiscard]] const document::Submission& submission() const { return m_submission; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

    /// Somebody else is writing, or nobody may: every change is refused, and nothing else changes.
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// Makes a change that can be undone under this name ("Move pair up"); undoing it puts the
    /// caret back to `before`.
    void perform(const document::Edited& edited, const document::Caret& before,
                 const QString& name);
    /// The same for a key that types or deletes words: keys that follow each other closely, in one
    /// text and without a move of the caret between them, are undone together.
    void performTyping(const document::Edited& edited, const document::Caret& before);

Q_SIGNALS:
    /// The submission is another now, and the caret stands elsewhere.
    void changed(const aigaq::document::Edit& edit, const aigaq::document::Caret& caret);
    /// The change took these footnotes with it, numbered as they were printed before it.
    void footnotesDeleted(const std::vector<int>& numbers);
    /// A change was not made.
    void refused();

private:
    friend class EditCommand;
    void applyEdit(const document::Edit& edit, const document::Caret& caret);

    document::Submission m_submission;
    QUndoStack m_undoStack;
    bool m_isReadOnly = false;
    QElapsedTimer m_sinceTyping; ///< invalid: the last step was no typing
};

} // namespace aigaq::app
