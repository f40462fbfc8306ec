// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/when.h"
#include "app/messages/store_messages.h"
#include "app/window/main_window.h"
#include "app/window/message.h"
#include "core/store/conflict_copies.h"
#include "core/store/replaced_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

/// What others do with the file of the open submission: write to it, replace it, leave copies.
namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;
using store::StoreError;
using store::SubmissionFile;
using store::TakenIn;
using store::Writer;

namespace {

constexpr auto watchInterval = std::chrono::seconds(3);

store::Claim claimOfNow()
{
    return {.author = {}, .time = QDateTime::currentSecsSinceEpoch()};
}

} // namespace

void MainWindow::takeAccess(std::variant<store::WritingLock, Writer, store::OnlyReadable> access)
{
    m_writingLock.reset();
    m_writer.reset();
    if (auto* lock = std::get_if<store::WritingLock>(&access)) {
        m_writingLock.emplace(std::move(*lock));
    } else if (const auto* writer = std::get_if<Writer>(&access)) {
        m_writer = *writer;
        tellAccess(*writer);
    } else {
        m_message->tell(tr("%1 can only be read: it, its folder or its medium is read-only.")
                            .arg(QFileInfo(m_path).fileName()),
                        {{tr("Save a copy…"), [this] { saveCopy({}); }}});
    }
    m_desk->editor().setReadOnly(!m_writingLock);
    m_identity = file::identityOf(m_path);
    m_watch.start(watchInterval);
    showCommandStates();
    if (m_writingLock && m_message->isHidden())
        tellConflictCopies();
}

void MainWindow::tellAccess(const Writer& writer)
{
    const QString since = whenOf(writer.since);
    if (writer.isHere)
        return m_message->tell(tr("Open in another window of this computer since %1. You can read; "
                                  "writing starts when it is free.")
                                   .arg(since));
    m_message->tell(tr("Open on the computer %1 since %2. You can read; writing starts when it is "
                       "free.")
                        .arg(writer.computer, since),
                    {{tr("It is not: write"), [this] {
                          store::WritingLock::forget(m_path);
                          tryToWrite();
                      }}});
}

/// The text is shown already; that all of it, and of its history, is as it was written is found out
/// while it is read.
void MainWindow::checkFile()
{
    auto checked = std::make_shared<Result<void, StoreError>>();
    m_desk->saver().ask([checked](SubmissionFile& file) { *checked = file.check(); },
                        [this, checked] {
                            if (*checked)
                                return;
                            m_desk->editor().setReadOnly(true); // a damaged file is not written to
                            m_watch.stop();
                            showCommandStates();
                            m_message->tell(sentence(checked->error(), m_path),
                                            {{tr("Save a copy…"), [this] { saveCopy({}); }}});
                        });
}

void MainWindow::watchFile()
{
    if (m_writer)
        return tryToWrite();
    if (m_writingLock && file::identityOf(m_path) != m_identity)
        tellReplaced();
}

void MainWindow::tryToWrite()
{
    if (auto lock = store::WritingLock::take(m_path); !lock)
        return; // as before
    const auto& key = m_desk->saver().key();
    auto opened = store::openDocument(m_path, key ? std::optional(key->copy()) : std::nullopt);
    if (!opened || !opened->isWritable())
        return;
    const auto& present = opened->file.submission();
    if (present && *present == m_desk->editor().submission()) {
        m_desk->saver().moveTo(std::move(opened->file));
        m_message->hide();
        takeAccess(std::move(opened->access));
    } else {
        const Caret caret = m_desk->caret();
        const QString path = m_path;
        deleteDesk();
        if (!showDocument(path, std::move(opened)))
            return showFirstScreen();
        m_desk->goTo(caret);
    }
    tell(tr("It is free now: you can write."));
}

/// Once: what comes after is the user's choice.
void MainWindow::tellReplaced()
{
    m_watch.stop();
    const Remedy copy{tr("Save a copy…"), [this] {
                          saveCopy({});
                          if (m_message->isHidden() && file::identityOf(m_path) != m_identity)
                              tellReplaced(); // no file was chosen
                      }};
    const QString name = QFileInfo(m_path).fileName();
    if (!file::identityOf(m_path).exists)
        return m_message->tell(tr("%1 was moved or deleted while it was open. What you see is only "
                                  "in this window now.")
                                   .arg(name),
                               {copy});
    const auto join = [this] {
        m_desk->editor().setReadOnly(true); // what would be typed now would be in neither
        auto taken = std::make_shared<Result<TakenIn, StoreError>>();
        m_desk->saver().ask(
            [taken, wanted = m_desk->editor().submission(), path = m_path](SubmissionFile& file) {
                *taken = joinWithReplacement(file, wanted, path, claimOfNow());
            },
            [this, taken] { joinEnded(*taken, {}); });
    };
    m_message->tell(tr("%1 was replaced while it was open, perhaps by a program that synchronises "
                       "folders. Both can be joined; nothing is lost.")
                        .arg(name),
                    {{tr("Join both"), join}, copy});
}

void MainWindow::tellConflictCopies()
{
    QStringList copies = store::conflictCopiesOf(m_path);
    copies.removeIf([this](const QString& copy) { return m_joinedCopies.contains(copy); });
    if (copies.isEmpty())
        return;
    m_message->tell(tr("Beside it lies %1, which a program that synchronises folders has made: it "
                       "holds what was changed elsewhere at the same time.")
                        .arg(QFileInfo(copies.first()).fileName()),
                    {{tr("Join it"), [this, copy = copies.first()] { joinCopy(copy); }}});
}

void MainWindow::joinCopy(const QString& copy)
{
    m_desk->editor().setReadOnly(true);
    m_desk->saver().seal();
    auto taken = std::make_shared<Result<TakenIn, StoreError>>();
    m_desk->saver().ask(
        [taken, copy](SubmissionFile& file) {
            const auto& key = file.key();
            const auto theirs = SubmissionFile::open(
                copy, store::Access::ReadOnly, key ? std::optional(key->copy()) : std::nullopt);
            *taken = theirs ? file.takeIn(*theirs, claimOfNow()) : unexpected(theirs.error());
        },
        [this, taken, copy] { joinEnded(*taken, copy); });
}

/// `copy`: the file that was joined; empty: the one that has replaced this one.
void MainWindow::joinEnded(const Result<TakenIn, StoreError>& taken, const QString& copy)
{
    if (!taken) {
        m_desk->editor().setReadOnly(false);
        return m_message->tell(sentence(taken.error(), copy.isEmpty() ? m_path : copy),
                               {{tr("Save a copy…"), [this] { saveCopy({}); }}});
    }
    if (!copy.isEmpty())
        m_joinedCopies << copy;
    // Later: the desk whose saver has called this is taken away.
    QMetaObject::invokeMethod(
        this,
        [this, copy, changes = static_cast<int>(taken->revisions)] {
            if (!reopen() || !m_message->isHidden())
                return; // what is to be decided is told
            const QString joined = tr("Joined: %Ln change(s) came from there.", nullptr, changes);
            if (copy.isEmpty())
                return m_message->tell(joined);
            m_message->tell(
                joined + u' ' + tr("The copy is not needed any more."),
                {{tr("Move the copy to the trash"), [this, copy] {
                      if (!QFile::moveToTrash(copy))
                          m_message->tell(
                              tr("%1 is still there, since this disk has no trash.").arg(copy));
                  }}});
        },
        Qt::QueuedConnection);
}

/// Shows what the file says now, at the same place. All that was to be saved is in it.
bool MainWindow::reopen()
{
    const QString path = m_path;
    const Caret caret = m_desk->caret();
    const auto& key = m_desk->saver().key();
    auto copy = key ? std::optional(key->copy()) : std::nullopt;
    deleteDesk();
    const bool isOpen = showDocument(path, store::openDocument(path, copy));
    if (isOpen)
        m_desk->goTo(caret);
    else
        showFirstScreen();
    return isOpen;
}

} // namespace aigaq::app
