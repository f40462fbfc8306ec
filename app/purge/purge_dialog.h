// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/saving/document_saver.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

namespace aigaq::app {

/// Removes words, such as a victim's name, from a submission and its whole history for good. It
/// shows where they stand before, and has them typed twice: this is what cannot be undone.
class PurgeDialog : public QDialog {
    Q_OBJECT
public:
    /// The saver, all of whose writing is done, must outlive the dialog. `words`: to begin with.
    PurgeDialog(DocumentSaver& saver, QString path, const QString& words, QWidget* parent);

    /// What was removed, and which words, when the dialog was accepted.
    [[nodiscard]] const store::Purged& purged() const { return m_purged; }
    [[nodiscard]] QString words() const;

    void reject() override; ///< not while the file is written

private:
    using Places = Result<QStringList, store::StoreError>;

    void layOut();
    [[nodiscard]] QString replacement() const;
    void lookForPlaces();
    void showPlaces(const Places& places);
    void judge();
    [[nodiscard]] QString objection() const;
    void purge();
    void purgeEnded(const Result<store::Purged, store::StoreError>& purged);
    void setPartsEnabled(bool enabled);

    DocumentSaver& m_saver;
    QString m_path;
    QLineEdit* m_words;
    QLineEdit* m_replacement;
    QLabel* m_state;
    QListWidget* m_places;
    QLineEdit* m_again;
    QDialogButtonBox* m_buttons;
    QPushButton* m_remove;
    QTimer m_pause;
    QString m_lookedFor; ///< that `m_places` are about; empty: they are about nothing
    bool m_isRemoving = false;
    store::Purged m_purged;
};

} // namespace aigaq::app
