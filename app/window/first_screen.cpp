// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/first_screen.h"

#include "app/look/when.h"
#include "app/recent/recent_documents.h"
#include "ui_first_screen.h"

#include <QEvent>
#include <QFileInfo>
#include <QLocale>

namespace aigaq::app {

using namespace Qt::StringLiterals;

FirstScreen::FirstScreen(QWidget* parent) : QWidget(parent), m_ui(new Ui::FirstScreen)
{
    m_ui->setupUi(this);
    const auto commands = {std::pair(m_ui->newSubmission, Command::NewSubmission),
                           std::pair(m_ui->open, Command::Open),
                           std::pair(m_ui->startFromDraft, Command::StartFromDraft),
                           std::pair(m_ui->lookAtSample, Command::LookAtSample)};
    for (const auto& [button, command] : commands)
        connect(button, &QPushButton::clicked, this,
                [this, command] { Q_EMIT commandWanted(command); });
    connect(m_ui->recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT documentWanted(item->data(Qt::UserRole).toString());
    });
    connect(m_ui->keepNoList, &QCheckBox::toggled, this, [this](bool none) {
        keepRecentDocuments(!none);
        showRecent();
    });
    showRecent();
}

FirstScreen::~FirstScreen() = default;

void FirstScreen::showRecent()
{
    m_ui->keepNoList->setChecked(!keepsRecentDocuments());
    m_ui->recent->clear();
    for (const RecentDocument& document : recentDocuments()) {
        const QFileInfo file(document.path);
        const QString state =
            file.exists() ? whenOf(document.opened) : tr("not found: moved or deleted");
        auto* item = new QListWidgetItem(file.fileName() + u"   "_s + state, m_ui->recent);
        item->setData(Qt::UserRole, document.path);
        item->setToolTip(document.path);
    }
    const bool none = m_ui->recent->count() == 0;
    m_ui->recent->setVisible(!none);
    m_ui->nothingYet->setVisible(none);
    if (!none) {
        m_ui->recent->setCurrentRow(0);
        m_ui->recent->setFocus();
    } else {
        m_ui->newSubmission->setFocus();
    }
}

void FirstScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showRecent();
    }
}

} // namespace aigaq::app
