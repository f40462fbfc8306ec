// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/submission_editor.h"

#include "app/editor/edit_command.h"
#include "core/document/editing/anchors.h"

#include <QDateTime>

namespace aigaq::app {

using namespace document;

namespace {

constexpr qint64 typingPause = 1000; ///< milliseconds after which typing is another undo step

} // namespace

SubmissionEditor::SubmissionEditor(Submission submission, QObject* parent)
    : QObject(parent), m_submission(std::move(submission))
{
}

void SubmissionEditor::perform(const Edited& edited, const Caret& before, const QString& name)
{
    m_sinceTyping.invalidate();
    if (isEmpty(edited.edit)) {
        Q_EMIT changed(edited.edit, edited.caret);
        return;
    }
    if (m_isReadOnly) {
        Q_EMIT refused();
        return;
    }
    const auto gone = footnotesRemoved(m_submission, edited.edit, before.place.language);
    m_undoStack.push(new EditCommand(*this, edited.edit, before, edited.caret, name));
    if (!gone.empty())
        Q_EMIT footnotesDeleted(gone);
}

void SubmissionEditor::performTyping(const Edited& edited, const Caret& before)
{
    const bool goesOn = m_sinceTyping.isValid() && m_sinceTyping.elapsed() < typingPause &&
                        m_undoStack.count() > 0 && m_undoStack.index() == m_undoStack.count();
    // The stack lets its commands be looked at only; this one is ours, and on its top.
    auto* last = goesOn ? const_cast<EditCommand*>(static_cast<const EditCommand*>(
                              m_undoStack.command(m_undoStack.count() - 1)))
                        : nullptr;
    if (last != nullptr && last->absorb(edited, before))
        applyEdit(edited.edit, edited.caret);
    else
        perform(edited, before, tr("typing"));
    m_sinceTyping.start();
}

void SubmissionEditor::applyEdit(const Edit& edit, const Caret& caret)
{
    m_sinceTyping.invalidate();
    apply(m_submission, edit);
    Q_EMIT changed(edit, caret);
}

} // namespace aigaq::app
