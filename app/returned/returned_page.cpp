// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/returned/returned_page.h"

#include "app/messages/merge_messages.h"
#include "app/messages/plaintext_messages.h"

#include <algorithm>

namespace aigaq::app {

using namespace document;
using namespace returned;
using namespace Qt::StringLiterals;
using store::SubmissionFile;

using Changes = std::vector<ReturnedChange>;

ReturnedPage::ReturnedPage(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent)
    : HistoryPage(editor, saver, parent), m_takeTicked(addButton()), m_takeThis(addButton())
{
    connect(m_takeTicked, &QPushButton::clicked, this, [this] { take(ticked()); });
    connect(m_takeThis, &QPushButton::clicked, this, [this] { activateRow(list().currentRow()); });
    connect(&list(), &QListWidget::itemChanged, this, &ReturnedPage::showCount);
}

void ReturnedPage::wordButtons()
{
    list().setAccessibleName(tr("Changes in the document"));
    m_takeThis->setText(tr("Take &this one"));
    showCount();
}

void ReturnedPage::show(ReturnedFile returned)
{
    m_returned = std::make_shared<const ReturnedFile>(std::move(returned));
    m_words = std::make_unique<ChangeWords>(*m_returned);
    m_changes = m_returned->changes;
    showChanges();
}

/// Leaves out what is in the submission by now.
void ReturnedPage::load()
{
    if (!m_returned)
        return;
    const auto question = [of = m_returned](SubmissionFile& file) {
        return changesLeft(*of, file);
    };
    ask<Changes>(question, [this, of = m_returned](Changes& left) {
        if (of != m_returned || left == m_changes)
            return; // another document has come; or nothing has changed
        m_changes = std::move(left);
        showChanges();
    });
}

QString ReturnedPage::wordsOf(const ReturnedChange& change) const
{
    QString words = m_words->placeOf(change) + u": "_s + m_words->whatHappened(change);
    if (!change.changedBy.isEmpty())
        words += u" ("_s + change.changedBy.join(u", "_s) + u')';
    return words;
}

void ReturnedPage::showChanges()
{
    QStringList rows;
    for (const ReturnedChange& change : m_changes)
        rows << wordsOf(change);
    for (const draft::Finding& finding : m_returned->findings)
        rows << u"▵ "_s + wording(finding);
    {
        const QSignalBlocker quiet(&list());
        setRows(rows, tr("The submission has all that the document says."));
        for (int row = 0; row < static_cast<int>(m_changes.size()); ++row)
            list().item(row)->setCheckState(Qt::Checked);
    }
    showCount();
}

void ReturnedPage::showCount()
{
    const auto count = static_cast<int>(ticked().size());
    m_takeTicked->setText(tr("Take the %Ln ticked", nullptr, count));
    m_takeTicked->setEnabled(count > 0);
    Q_EMIT counted(static_cast<int>(m_changes.size()));
}

Changes ReturnedPage::ticked()
{
    Changes chosen;
    for (int row = 0; row < std::min(list().count(), static_cast<int>(m_changes.size())); ++row) {
        if (list().item(row)->checkState() == Qt::Checked)
            chosen.push_back(m_changes[static_cast<std::size_t>(row)]);
    }
    return chosen;
}

void ReturnedPage::showRow(int row)
{
    const bool isChange = row < static_cast<int>(m_changes.size());
    m_takeThis->setEnabled(isChange);
    if (!isChange)
        return wordings().tell(list().item(row)->text());
    const ReturnedChange& change = m_changes[static_cast<std::size_t>(row)];
    wordings().show(wordsOf(change), {{.name = {}, .diff = diffOf(change)}},
                    m_returned->returned.submission, m_returned->language);
    const CommentedStretch place = placeOf(change);
    if (textsAt(submission(), place.place) != nullptr)
        Q_EMIT placeWanted({.from = {.place = place.place, .position = place.from},
                            .to = {.place = place.place, .position = place.to}});
}

/// The text that was changed; of a comment, the words that it is on.
CommentedStretch ReturnedPage::placeOf(const ReturnedChange& change) const
{
    if (change.kind == ReturnedChange::Kind::Commented ||
        change.kind == ReturnedChange::Kind::Resolved) {
        for (const CommentThread& thread : commentThreads(m_returned->returned.submission)) {
            const bool isThis =
                thread.comment == change.node || std::ranges::contains(thread.answers, change.node);
            const auto& comment = m_returned->returned.submission.comments.at(thread.comment);
            const auto* about = std::get_if<CommentedWords>(&comment.about);
            if (!isThis || about == nullptr)
                continue;
            if (const auto stands = standsNow(*about, submission()))
                return *stands;
        }
    }
    return {.place = {.node = change.node, .role = change.role, .language = m_returned->language}};
}

void ReturnedPage::activateRow(int row)
{
    if (row >= 0 && row < static_cast<int>(m_changes.size()))
        take({m_changes[static_cast<std::size_t>(row)]});
}

void ReturnedPage::take(const Changes& chosen)
{
    if (chosen.empty())
        return;
    auto open = std::make_shared<QStringList>();
    change(
        [of = m_returned, chosen, open](SubmissionFile& file) {
            auto taken = takeChanges(*of, chosen, file);
            if (taken && file.submission())
                *open = lines(file.joins(), *file.submission());
            return taken;
        },
        tr("changes from Word"));
    ask<bool>([](SubmissionFile&) { return true; },
              [this, open](bool&) {
                  if (!open->isEmpty())
                      Q_EMIT joined(*open);
              });
}

} // namespace aigaq::app
