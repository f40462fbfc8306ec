// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/snapshots_page.h"

#include "app/history/moment.h"
#include "app/history/thing_names.h"
#include "core/document/comparison.h"

#include <QDateTime>
#include <QInputDialog>

#include <algorithm>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;
using store::Snapshot;
using store::StoreError;
using store::SubmissionFile;

using Snapshots = Result<std::vector<Snapshot>, StoreError>;

SnapshotsPage::SnapshotsPage(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent)
    : HistoryPage(editor, saver, parent), m_name(addButton()), m_pages(addButton()),
      m_export(addButton()), m_changes(addButton())
{
    m_name->setProperty("always", true);
    connect(m_name, &QPushButton::clicked, this, &SnapshotsPage::nameThisState);
    connect(m_pages, &QPushButton::clicked, this,
            [this] { askForThen([this](const Submission& then) { Q_EMIT pagesWanted(then); }); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString name = m_snapshots[static_cast<std::size_t>(list().currentRow())].name;
        askForThen([this, name](const Submission& then) { Q_EMIT exportWanted(then, name); });
    });
    connect(m_changes, &QPushButton::clicked, this, [this] {
        const QString name = m_snapshots[static_cast<std::size_t>(list().currentRow())].name;
        askForThen([this, name](const Submission& then) { Q_EMIT changesWanted(then, name); });
    });
}

void SnapshotsPage::wordButtons()
{
    m_name->setText(tr("&Name this state…"));
    m_pages->setText(tr("Its &pages"));
    m_export->setText(tr("E&xport it…"));
    m_changes->setText(tr("&Changes in Word…"));
    m_changes->setToolTip(
        tr("Write what has changed since as a Word document with tracked changes"));
}

void SnapshotsPage::load()
{
    ask<Snapshots>([](SubmissionFile& file) { return file.snapshots(); },
                   [this](Snapshots& snapshots) {
                       if (!snapshots) {
                           Q_EMIT failed(snapshots.error());
                           return;
                       }
                       m_snapshots = *std::move(snapshots);
                       std::ranges::reverse(m_snapshots);
                       QStringList rows;
                       for (const Snapshot& snapshot : m_snapshots)
                           rows << u"★ "_s + snapshot.name + u"  "_s +
                                       shownMomentOf(snapshot.claim, {});
                       setRows(rows, tr("No state has a name yet. One that is sent or agreed "
                                        "should have one."));
                   });
}

void SnapshotsPage::askForThen(const std::function<void(const Submission& then)>& then)
{
    if (m_snapshots.empty())
        return;
    const NodeId id = m_snapshots[static_cast<std::size_t>(list().currentRow())].id;
    using State = Result<Submission, StoreError>;
    ask<State>([id](SubmissionFile& file) { return file.submissionAt(id); },
               [this, then](State& state) {
                   if (state)
                       then(*state);
                   else
                       Q_EMIT failed(state.error());
               });
}

void SnapshotsPage::showRow(int row)
{
    askForThen([this, row](const Submission& then) {
        if (row != list().currentRow())
            return; // another one has been chosen meanwhile
        const ThingNames names(submission());
        std::vector<ShownDiff> diffs;
        for (const auto& [field, before, after] : changedTexts(then, submission()))
            diffs.push_back({.name = names.of(field), .diff = wordDiff(before, after)});
        const QString caption =
            diffs.empty() ? tr("The submission says the same now.")
                          : tr("From that state (struck through) to the present (underlined)");
        wordings().show(caption, diffs, submission(), place().language);
    });
}

void SnapshotsPage::activateRow(int /*row*/)
{
    m_pages->click();
}

void SnapshotsPage::nameThisState()
{
    bool isGiven = false;
    const QString name = QInputDialog::getText(this, tr("Name this state"),
                                               tr("What the submission is now, such as \"sent to "
                                                  "OHCHR, 3 March\":"),
                                               QLineEdit::Normal, {}, &isGiven)
                             .trimmed();
    if (!isGiven || name.isEmpty())
        return;
    if (!isTextOnly(name)) {
        Q_EMIT told(tr("The name must be words in one line."));
        return;
    }
    takeSnapshot(name);
}

void SnapshotsPage::takeSnapshot(const QString& name)
{
    using Taken = Result<bool, StoreError>; // false: there is one of that name
    const auto question = [name](SubmissionFile& file) -> Taken {
        const auto present = file.snapshots();
        if (!present || std::ranges::contains(*present, name, &Snapshot::name))
            return present.transform([](const auto&) { return false; });
        return file.takeSnapshot(name, {.author = {}, .time = QDateTime::currentSecsSinceEpoch()})
            .transform([] { return true; });
    };
    seal();
    ask<Taken>(question, [this, name](Taken& taken) {
        if (!taken) {
            Q_EMIT failed(taken.error());
            return;
        }
        Q_EMIT told(*taken ? tr("This state is \"%1\" from now on.").arg(name)
                           : tr("There is a state \"%1\" already. Choose another name.").arg(name));
        if (isVisible())
            load();
    });
}

} // namespace aigaq::app
