// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_desk/import_report_panel.h"

#include "app/messages/plaintext_messages.h"

#include <QFileInfo>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aigaq::app {

using namespace Qt::StringLiterals;

ImportReport::ImportReport(QWidget* parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_list(new QListWidget(this))
{
    m_summary->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Import report"));
    auto* close = new QToolButton(this);
    close->setText(u"✕"_s);
    close->setToolTip(tr("Close the report"));
    close->setAccessibleName(close->toolTip());
    close->setAutoRaise(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(top);
    rows->addWidget(m_list);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { goTo(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { goTo(m_list->row(item)); });
}

void ImportReport::show(const QString& draft, std::vector<plaintext::Finding> findings)
{
    m_findings = std::move(findings);
    std::ranges::stable_partition(
        m_findings, [](const plaintext::Finding& finding) { return isDoubt(finding.kind); });
    const auto doubts = std::ranges::count_if(
        m_findings, [](const plaintext::Finding& finding) { return isDoubt(finding.kind); });
    const auto mended = static_cast<int>(m_findings.size()) - static_cast<int>(doubts);
    m_summary->setText(QFileInfo(draft).fileName() + ": "_L1 +
                       tr("%Ln thing(s) mended", nullptr, mended) + ", "_L1 +
                       tr("%Ln to look at", nullptr, static_cast<int>(doubts)));
    m_list->clear();
    for (const plaintext::Finding& finding : m_findings) {
        const QString sign = isDoubt(finding.kind) ? u"▵ "_s : u"✓ "_s;
        m_list->addItem(sign +
                        tr("line %1: %2").arg(QString::number(finding.line), wording(finding)));
    }
}

void ImportReport::goTo(int row)
{
    const plaintext::Finding& finding = m_findings[static_cast<std::size_t>(row)];
    Q_EMIT placeWanted(finding.paragraph, finding.letter);
}

} // namespace aigaq::app
