// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/store_messages.h"
#include "app/protection/hidden_page.h"
#include "app/protection/idle_watch.h"
#include "app/protection/passphrase_dialog.h"
#include "app/protection/recovery_key_dialog.h"
#include "app/protection/screen_lock_watch.h"
#include "app/protection/unlock_page.h"
#include "app/protection/unlocking.h"
#include "app/window/main_window.h"
#include "app/window/message.h"

#include <QApplication>
#include <QTimer>

/// Protected submissions in the window: unlocked, locked, hidden, protected, changed.
namespace aigaq::app {

void MainWindow::connectProtection()
{
    for (QWidget* page : {static_cast<QWidget*>(m_unlockPage), static_cast<QWidget*>(m_hiddenPage)})
        m_pages->addWidget(page);
    connect(m_unlockPage, &UnlockPage::passphraseGiven, this, &MainWindow::unlock);
    connect(m_unlockPage, &UnlockPage::leaveWanted, this, &MainWindow::showFirstScreen);
    connect(m_hiddenPage, &HiddenPage::showWanted, this, &MainWindow::showDesk);
    connect(m_idleWatch, &IdleWatch::idle, this, &MainWindow::lock);
    connect(new ScreenLockWatch(this), &ScreenLockWatch::locked, this, [this] {
        if (m_desk && m_desk->saver().key())
            lock();
    });
}

void MainWindow::askToUnlock(const QString& path)
{
    if (!m_outOfSight)
        m_outOfSight.emplace();
    m_message->hide();
    m_pages->setCurrentWidget(m_unlockPage);
    m_unlockPage->ask(path);
    showTitle();
    showPlace();
    showCommandStates();
}

void MainWindow::unlock()
{
    auto* job = new Unlocking(m_unlockPage->path(), m_unlockPage->takePassphrase(), this);
    connect(job, &Job::ended, this, [this, job] {
        job->deleteLater();
        auto document = job->takeDocument();
        const bool isStillAsked =
            m_pages->currentWidget() == m_unlockPage && m_unlockPage->path() == job->path();
        if (!isStillAsked) // another submission was opened meanwhile
            return;
        if (document)
            showDocument(job->path(), std::move(document));
        else
            m_unlockPage->refuse(sentence(document.error(), job->path()));
    });
    job->start();
}

/// Takes a protected submission out of sight and out of memory, and hides any other one.
void MainWindow::lock()
{
    if (!isDeskShown())
        return;
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        // Whoever runs the dialog must have returned before the desk that it may be about is gone.
        constexpr int untilReturned = 100; // milliseconds
        dialog->close();
        QTimer::singleShot(untilReturned, this, &MainWindow::lock);
        return;
    }
    m_message->hide();
    if (!m_desk->saver().key()) {
        m_pages->setCurrentWidget(m_hiddenPage);
        m_hiddenPage->focusButton();
        showTitle();
        showPlace();
        return showCommandStates();
    }
    const QString path = m_path;
    askToUnlock(path);
    repaint(); // nobody waits for the disk to be safe from a look
    if (m_desk->saver().finish())
        return deleteDesk();
    showDesk();
    showUnsaved(tr("Not locked, since the last changes could not be written. They would be lost."));
}

void MainWindow::showDesk()
{
    m_pages->setCurrentWidget(m_desk);
    m_desk->focusText();
    showTitle();
    showPlace();
    showCommandStates();
}

bool MainWindow::isDeskShown() const
{
    return m_desk != nullptr && m_pages->currentWidget() == m_desk;
}

void MainWindow::changeProtection()
{
    if (!m_desk->saver().finish())
        return; // the reason stands above the text
    if (!m_outOfSight)
        m_outOfSight.emplace();
    std::optional<store::FileKey> present;
    if (const auto& key = m_desk->saver().key())
        present = key->copy();
    m_watch.stop(); // it is we who replace the file now
    PassphraseDialog dialog(m_path, present, this);
    if (dialog.exec() == QDialog::Accepted) {
        const bool wantsRecoveryKey = dialog.wantsRecoveryKey();
        m_desk->saver().moveTo(dialog.takeFile());
        if (wantsRecoveryKey)
            RecoveryKeyDialog(m_path, *m_desk->saver().key(), this).exec();
        if (m_desk)
            tell(m_desk->saver().key() ? tr("Protected. Copies made before are not.")
                                       : tr("Not protected any more."));
    }
    watchProtection();
    if (m_desk) {
        m_identity = file::identityOf(m_path);
        m_watch.start();
    }
}

/// Follows whether the submission that is open now is a protected one.
void MainWindow::watchProtection()
{
    if (m_desk && m_desk->saver().key())
        return m_idleWatch->start(timeUntilLock());
    m_idleWatch->stop();
    if (m_pages->currentWidget() != m_unlockPage)
        m_outOfSight.reset();
}

} // namespace aigaq::app
