// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/edit_command.h"

namespace aigaq::app {

using namespace document;

namespace {

bool concernsOneText(const Edit& edit)
{
    return edit == Edit{.texts = edit.texts} && edit.texts.size() == 1;
}

} // namespace

EditCommand::EditCommand(SubmissionEditor& editor, Edit edit, Caret before, Caret after,
                         const QString& name)
    : QUndoCommand(name), m_editor(editor), m_edit(std::move(edit)), m_before(before),
      m_after(after)
{
}

void EditCommand::redo()
{
    m_editor.applyEdit(m_edit, m_after);
}

void EditCommand::undo()
{
    m_editor.applyEdit(reversed(m_edit), m_before);
}

bool EditCommand::absorb(const Edited& more, const Caret& before)
{
    if (before != m_after || !concernsOneText(m_edit) || !concernsOneText(more.edit) ||
        m_edit.texts.begin()->first != more.edit.texts.begin()->first)
        return false;
    m_edit.texts.begin()->second.after = more.edit.texts.begin()->second.after;
    m_after = more.caret;
    return true;
}

} // namespace aigaq::app
