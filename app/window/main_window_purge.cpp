// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/purge_messages.h"
#include "app/purge/purge_dialog.h"
#include "app/window/main_window.h"
#include "app/window/message.h"
#include "core/document/redaction.h"
#include "core/store/format_copy.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>

/// Words that are removed from the open submission for good.
namespace aigaq::app {

void MainWindow::removeWordsForGood()
{
    if (!m_desk->saver().finish())
        return; // the reason stands above the text
    PurgeDialog dialog(m_desk->saver(), m_path, m_desk->selectedWords(), this);
    if (dialog.exec() != QDialog::Accepted || !m_desk)
        return;
    QClipboard* clipboard = QApplication::clipboard();
    if (document::holds(clipboard->text(), dialog.words()))
        clipboard->clear();
    // Undoing, finding and an import's report still know the words: they go with the desk.
    if (!reopen())
        return;
    const QStringList older = store::copiesOfOlderFormats(m_path);
    const QString done = lines(dialog.purged()).join(u' ');
    if (older.isEmpty())
        return m_message->tell(done);
    const auto remove = [this, older] {
        for (const QString& copy : older) {
            if (!QFile::remove(copy))
                return m_message->tell(tr("%1 could not be deleted.").arg(copy));
        }
    };
    m_message->tell(
        done + u' ' +
            tr("%1, from before, still has the words.").arg(older.join(QStringLiteral(", "))),
        {{tr("Delete it"), remove}});
}

} // namespace aigaq::app
