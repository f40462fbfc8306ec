// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_job.h"

#include <QCheckBox>
#include <QDialog>

#include <memory>

namespace Ui {
class ExportDialog;
}

namespace aigaq::app {

/// Asks for languages, formats, what of the submission and how it is to look, and a folder. The
/// button says what will happen.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// The files are named like the document and stand beside it unless another folder is chosen.
    ExportDialog(const document::Submission& submission, document::Language shown,
                 const QString& documentPath, QWidget* parent = nullptr);
    ~ExportDialog() override;
    Q_DISABLE_COPY_MOVE(ExportDialog)

    [[nodiscard]] std::vector<ExportedFile> files() const;
    /// Offers the looks of this Word document and chooses them.
    void useLook(const QString& path);

private:
    void offerChoices(const document::Submission& submission);
    [[nodiscard]] ExportChoices choices() const;
    [[nodiscard]] std::vector<document::Language> languages() const;
    void addFile(std::vector<ExportedFile>& files, const Format& format,
                 const std::vector<document::Language>& languages) const;
    [[nodiscard]] bool isWordChosen() const;
    void showFiles();
    void askForFolder();
    void offerLooks();
    void chooseLook();

    std::unique_ptr<Ui::ExportDialog> m_ui;
    QString m_baseName;
    QString m_folder;
    int m_shownLook = 0;
    std::vector<std::set<document::NodeId>> m_sections; ///< in the order in which they are offered
    std::vector<std::pair<document::Language, QCheckBox*>> m_languages;
    std::vector<std::pair<const Format*, QCheckBox*>> m_formats;
};

} // namespace aigaq::app
