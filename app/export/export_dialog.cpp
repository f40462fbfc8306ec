// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_dialog.h"

#include "core/document/written_languages.h"
#include "ui_export_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const Submission& submission, Language shown,
                           const QString& documentPath, QWidget* parent)
    : QDialog(parent), m_ui(new Ui::ExportDialog),
      m_baseName(QFileInfo(documentPath).completeBaseName()),
      m_folder(QFileInfo(documentPath).absolutePath())
{
    m_ui->setupUi(this);
    m_ui->buttons->setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (const Language language : writtenLanguages(submission)) {
        auto* box = new QCheckBox(language.ownName(), this);
        box->setChecked(language == shown);
        m_ui->languages->addWidget(box);
        m_languages.emplace_back(language, box);
    }
    for (const Format& format : formats()) {
        auto* box = new QCheckBox(nameOf(format), this);
        box->setChecked(format.ending == "docx"_L1 || format.ending == "pdf"_L1);
        m_ui->formats->addWidget(box);
        m_formats.emplace_back(&format, box);
    }
    for (QCheckBox* box : findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, &ExportDialog::showFiles);
    connect(m_ui->changeFolder, &QPushButton::clicked, this, &ExportDialog::askForFolder);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFiles();
}

ExportDialog::~ExportDialog() = default;

std::vector<ExportedFile> ExportDialog::files() const
{
    std::vector<ExportedFile> files;
    for (const auto& [language, languageBox] : m_languages) {
        for (const auto& [format, formatBox] : m_formats) {
            if (!languageBox->isChecked() || !formatBox->isChecked())
                continue;
            const QString name =
                m_baseName + u" ("_s + language.code() + u")."_s + QString(format->ending);
            files.push_back(
                {.format = format, .language = language, .path = QDir(m_folder).filePath(name)});
        }
    }
    return files;
}

void ExportDialog::showFiles()
{
    const std::vector<ExportedFile> wanted = files();
    QStringList names;
    for (const ExportedFile& file : wanted)
        names << QFileInfo(file.path).fileName();
    const auto replaced = static_cast<int>(std::ranges::count_if(
        wanted, [](const ExportedFile& file) { return QFileInfo::exists(file.path); }));
    m_ui->folder->setText(QDir::toNativeSeparators(m_folder));
    m_ui->files->setText(names.join(u'\n'));
    QPushButton* button = m_ui->buttons->button(QDialogButtonBox::Ok);
    button->setEnabled(!wanted.empty());
    button->setText(replaced > 0
                        ? tr("Export, replacing %Ln file(s)", nullptr, replaced)
                        : tr("Export %Ln file(s)", nullptr, static_cast<int>(wanted.size())));
}

void ExportDialog::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder"), m_folder);
    if (folder.isEmpty())
        return;
    m_folder = folder;
    showFiles();
}

} // namespace aigaq::app
