// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/text_history_page.h"

#include "app/history/moment.h"
#include "app/history/version_words.h"
#include "core/document/text_field.h"

#include <QDateTime>

namespace aigaq::app {

using namespace document;
using store::PastVersion;
using store::StoreError;
using store::SubmissionFile;

using Versions = Result<std::vector<PastVersion>, StoreError>;

TextHistoryPage::TextHistoryPage(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent)
    : HistoryPage(editor, saver, parent), m_bringBack(addButton())
{
    connect(m_bringBack, &QPushButton::clicked, this, [this] { bringBack(list().currentRow()); });
}

void TextHistoryPage::wordButtons()
{
    m_bringBack->setText(tr("&Bring this wording back"));
}

void TextHistoryPage::load()
{
    const FieldId field = fieldOf(place());
    ask<Versions>([field](SubmissionFile& file) { return file.past(field); },
                  [this, field](Versions& versions) {
                      if (!versions) {
                          Q_EMIT failed(versions.error());
                          return;
                      }
                      m_field = field;
                      m_versions = *std::move(versions);
                      showVersions();
                  });
}

void TextHistoryPage::showVersions()
{
    QStringList rows;
    for (const PastVersion& version : m_versions)
        rows << shownMomentOf(version.claim, version.merge) + QStringLiteral("  ") +
                    extent(m_versions, version) + stateOf(m_versions, version);
    setRows(rows, tr("Nothing has been written here yet."));
}

void TextHistoryPage::showRow(int row)
{
    const PastVersion& version = m_versions[static_cast<std::size_t>(row)];
    m_bringBack->setEnabled(version.wording && !version.isHead);
    if (!version.wording)
        return wordings().tell(tr("Destroyed for somebody's safety."));
    const Text& now = textAt(submission(), place());
    const QString caption =
        version.isHead ? tr("The present wording")
                       : tr("From this wording (struck through) to the present one (underlined)");
    wordings().show(caption, {{.name = {}, .diff = wordDiff(textOf(version), now)}}, submission(),
                    place().language);
}

void TextHistoryPage::activateRow(int row)
{
    if (m_bringBack->isEnabled())
        bringBack(row);
}

void TextHistoryPage::bringBack(int row)
{
    const qint64 number = m_versions[static_cast<std::size_t>(row)].number;
    change(
        [field = m_field, number](SubmissionFile& file) {
            return file.bringBack(field, number,
                                  {.author = {}, .time = QDateTime::currentSecsSinceEpoch()});
        },
        tr("earlier wording"));
    Q_EMIT told(tr("The earlier wording is back. Ctrl+Z takes it away again."));
}

} // namespace aigaq::app
