// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_desk/import_report_panel.h"

#include "app/messages/plaintext_messages.h"

#include <QEvent>
#include <QFileInfo>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

bool isDoubtful(const ReportedFinding& reported)
{
    return isDoubt(reported.finding.kind);
}

/// What a draft lacks has no line in it.
QString wordsOf(const draft::Finding& finding)
{
    return finding.line == 0 ? wording(finding)
                             : ImportReport::tr("line %1: %2")
                                   .arg(QString::number(finding.line), wording(finding));
}

} // namespace

ImportReport::ImportReport(QWidget* parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_undoButton(new QPushButton(this)),
      m_list(new QListWidget(this))
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
    rows->addWidget(m_undoButton, 0, Qt::AlignLeft);
    rows->addWidget(m_list);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undoButton, &QPushButton::clicked, this, &ImportReport::undo);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { goTo(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { goTo(m_list->row(item)); });
}

void ImportReport::show(const QString& draft, std::vector<ReportedFinding> findings,
                        const std::function<void()>& undo)
{
    m_draft = draft;
    m_undo = undo;
    m_findings = std::move(findings);
    const auto repairs = std::ranges::stable_partition(m_findings, isDoubtful);
    m_doubts = static_cast<int>(repairs.begin() - m_findings.begin());
    showWords();
    setVisible(true);
}

void ImportReport::showWords()
{
    const int mended = static_cast<int>(m_findings.size()) - m_doubts;
    m_summary->setText(QFileInfo(m_draft).fileName() + ": "_L1 +
                       tr("%Ln thing(s) mended", nullptr, mended) + ", "_L1 +
                       tr("%Ln to look at", nullptr, m_doubts));
    m_undoButton->setText(tr("Undo import"));
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ReportedFinding& reported : m_findings) {
        const QString sign = isDoubtful(reported) ? u"▵ "_s : u"✓ "_s;
        m_list->addItem(sign + placed(reported.finding));
    }
    m_list->setCurrentRow(row);
}

/// With the place in the draft, if it has one.
QString ImportReport::placed(const draft::Finding& finding) const
{
    if (finding.line == 0)
        return wording(finding);
    const QString line = QString::number(finding.line);
    static const QStringList ofPrograms{u"docx"_s, u"odt"_s, u"rtf"_s, u"doc"_s};
    const bool isText = !ofPrograms.contains(QFileInfo(m_draft).suffix().toLower());
    return isText ? tr("line %1: %2").arg(line, wording(finding))
                  : tr("paragraph %1: %2").arg(line, wording(finding));
}

void ImportReport::goTo(int row)
{
    if (const auto& place = m_findings[static_cast<std::size_t>(row)].place)
        Q_EMIT placeWanted(*place);
}

void ImportReport::goToNextDoubt()
{
    goToDoubt(m_list->currentRow() + 1 < m_doubts ? m_list->currentRow() + 1 : 0);
}

void ImportReport::goToPreviousDoubt()
{
    goToDoubt((m_list->currentRow() > 0 ? std::min(m_list->currentRow(), m_doubts) : m_doubts) - 1);
}

void ImportReport::goToDoubt(int row)
{
    if (m_doubts == 0) {
        Q_EMIT told(tr("Nothing to look at."));
        return;
    }
    m_list->setCurrentRow(row);
    goTo(row);
    Q_EMIT told(tr("%1 of %2 to look at: %3")
                    .arg(QString::number(row + 1), QString::number(m_doubts),
                         wordsOf(m_findings[static_cast<std::size_t>(row)].finding)));
}

void ImportReport::undo()
{
    hide();
    m_findings.clear();
    m_doubts = 0;
    std::exchange(m_undo, nullptr)();
}

void ImportReport::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isThere())
        showWords();
}

} // namespace aigaq::app
