// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job/job_bar.h"
#include "app/recent/recent_documents.h"
#include "app/translation/interface_language.h"
#include "app/window/main_window.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

/// The menu bar, made of the command table.
namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

void MainWindow::makeMenus()
{
    menuBar()->clear();
    m_actions.clear();
    std::map<Menu, QMenu*> menus;
    for (const CommandRow& row : commandTable()) {
        QMenu*& menu = menus[row.menu];
        if (menu == nullptr)
            menu = menuBar()->addMenu(titleOf(row.menu));
        if (row.beginsGroup)
            menu->addSeparator();
        QAction* action = menu->addAction(textOf(row));
        action->setShortcuts(keysOf(row));
        connect(action, &QAction::triggered, this, [this, command = row.command] { run(command); });
        m_actions.emplace(row.command, action);
        if (row.command == Command::Open) {
            m_recent = menu->addMenu(tr("Open &recent"));
            connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::makeRecentMenu);
        }
    }
    makeLanguageMenus();
}

void MainWindow::makeRecentMenu()
{
    m_recent->clear();
    for (const RecentDocument& document : recentDocuments())
        m_recent->addAction(QFileInfo(document.path).fileName(), this,
                            [this, path = document.path] { openRecent(path); });
    if (m_recent->isEmpty())
        m_recent->addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::showTextMenu(const QPoint& place)
{
    using enum Command;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Command command : {Undo, Redo, Cut, Copy, Paste, PasteWords, SelectAll, Link,
                                  InsertFootnote, InsertCrossReference, InsertComment}) {
        if (command == Cut || command == Link)
            menu->addSeparator();
        menu->addAction(m_actions.at(command));
    }
    menu->popup(place);
}

void MainWindow::makeLanguageMenus()
{
    QMenu* interfaceMenu = menuBar()->addMenu(tr("Interface lan&guage"));
    auto* group = new QActionGroup(interfaceMenu);
    for (const Language language : Language::all()) { // those that the program itself speaks
        QAction* action = interfaceMenu->addAction(language.ownName(), this, [language] {
            QSettings().setValue("interfaceLanguage"_L1, language.code());
            speak(QLocale(language.localeTag()));
        });
        action->setCheckable(true);
        action->setChecked(language.code() == spokenLanguage());
        group->addAction(action);
    }

    auto* texts = new QMenu(m_textLanguage);
    for (const Language language : Language::all())
        texts->addAction(language.ownName(), this, [this, language] {
            m_desk->setTextLanguage(language);
            showPlace();
            m_desk->focusText();
        });
    m_textLanguage->setMenu(texts);
    m_textLanguage->setToolTip(tr("The language of the text that is shown"));
    menuBar()->setCornerWidget(m_textLanguage);
}

void MainWindow::showCommandStates()
{
    for (const CommandRow& row : commandTable()) {
        bool enabled = !row.needsDocument || isDeskShown();
        if (enabled && changesDocument(row))
            enabled = !m_desk->editor().isReadOnly();
        if (m_desk && row.command == Command::Undo)
            enabled = m_desk->editor().undoStack().canUndo();
        if (m_desk && row.command == Command::Redo)
            enabled = m_desk->editor().undoStack().canRedo();
        if (m_desk && row.command == Command::ShowImportReport)
            enabled = m_desk->hasReport();
        if (m_desk && (row.command == Command::NextDoubt || row.command == Command::PreviousDoubt))
            enabled = m_desk->hasReport() || m_desk->hasComments();
        if (row.command == Command::Export || row.command == Command::ShowPages)
            enabled = enabled && !m_jobs->isBusy();
        m_actions.at(row.command)->setEnabled(enabled);
    }
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Aigaq"),
        tr("Aigaq %1\nSubmissions to the UN Committee against Torture.\n\nNo account, no network: "
           "your text stays in the file you choose.\nFree software under the GNU GPL, version 3 "
           "or later.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace aigaq::app
