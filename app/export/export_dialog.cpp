// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_dialog.h"

#include "app/recent/recent_documents.h"
#include "core/document/section.h"
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
    offerChoices(submission);
    for (QCheckBox* box : findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, &ExportDialog::showFiles);
    for (QComboBox* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showFiles);
    connect(m_ui->changeFolder, &QPushButton::clicked, this, &ExportDialog::askForFolder);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFiles();
}

ExportDialog::~ExportDialog() = default;

/// In the order of the boxes' entries.
void ExportDialog::offerChoices(const Submission& submission)
{
    m_ui->part->addItem(tr("The whole submission"));
    for (const Item& item : submission.items) {
        const auto* heading = std::get_if<Heading>(&item);
        if (heading == nullptr)
            continue;
        const QString words = textIn(heading->text, submission.draftLanguage).words();
        auto nodes = words.isEmpty() ? std::nullopt : nodesOfSection(submission, words);
        if (!nodes)
            continue;
        m_ui->part->addItem(tr("Only \"%1\"").arg(words));
        m_sections.push_back(*std::move(nodes));
    }
    m_ui->shape->addItems({tr("A file for each language"),
                           tr("One file, one language after another"),
                           tr("One file, the languages side by side in a table")});
    m_ui->paper->addItems({tr("A4"), tr("Letter")});
    m_ui->comments->setVisible(!submission.comments.empty());
    offerLooks();
}

/// The last one that was chosen is offered again, unless nothing is to be remembered of documents.
void ExportDialog::offerLooks()
{
    m_ui->look->addItem(tr("Aigaq's own styles"), QString());
    if (const QString last = lastLook(); !last.isEmpty())
        m_ui->look->addItem(tr("Styles and header of %1").arg(QFileInfo(last).fileName()), last);
    m_ui->look->addItem(tr("Styles and header of a Word document…"));
    connect(m_ui->look, &QComboBox::activated, this, &ExportDialog::chooseLook);
}

/// The last entry asks which document; without one, what was chosen before stays.
void ExportDialog::chooseLook()
{
    if (m_ui->look->currentIndex() + 1 < m_ui->look->count()) {
        m_shownLook = m_ui->look->currentIndex();
        return;
    }
    const QString path = QFileDialog::getOpenFileName(this, tr("Styles and header"), m_folder,
                                                      tr("Word documents (*.docx *.dotx)"));
    if (path.isEmpty())
        return m_ui->look->setCurrentIndex(m_shownLook);
    useLook(path);
}

void ExportDialog::useLook(const QString& path)
{
    int known = m_ui->look->findData(path);
    if (known < 0) {
        known = m_ui->look->count() - 1;
        m_ui->look->insertItem(known, tr("Styles and header of %1").arg(QFileInfo(path).fileName()),
                               path);
    }
    m_shownLook = known;
    m_ui->look->setCurrentIndex(known);
    rememberLook(path);
}

ExportChoices ExportDialog::choices() const
{
    ExportChoices choices{
        .only = {},
        .notes = m_ui->notes->isChecked(),
        .others = {},
        .arrangement = m_ui->shape->currentIndex() == 2 ? docx::Arrangement::SideBySide
                                                        : docx::Arrangement::OneAfterAnother,
        .paper = m_ui->paper->currentIndex() == 1 ? docx::Paper::Letter : docx::Paper::A4,
        .lineNumbers = m_ui->lineNumbers->isChecked(),
        .draftMark = m_ui->draftMark->isChecked(),
        .comments = m_ui->comments->isChecked(),
        .look = m_ui->look->currentData().toString()};
    if (const int part = m_ui->part->currentIndex(); part > 0)
        choices.only = m_sections[static_cast<std::size_t>(part - 1)];
    return choices;
}

std::vector<Language> ExportDialog::languages() const
{
    std::vector<Language> languages;
    for (const auto& [language, box] : m_languages) {
        if (box->isChecked())
            languages.push_back(language);
    }
    return languages;
}

std::vector<ExportedFile> ExportDialog::files() const
{
    const std::vector<Language> chosen = languages();
    const bool isOneFile = m_ui->shape->currentIndex() > 0 && chosen.size() > 1;
    std::vector<ExportedFile> files;
    for (const auto& [format, box] : m_formats) {
        if (!box->isChecked() || !box->isEnabled() || chosen.empty())
            continue;
        if (format->isWorkedOn && isOneFile)
            addFile(files, *format, chosen);
        else
            for (const Language language : chosen)
                addFile(files, *format, {language});
    }
    return files;
}

void ExportDialog::addFile(std::vector<ExportedFile>& files, const Format& format,
                           const std::vector<Language>& languages) const
{
    QStringList codes;
    for (const Language language : languages)
        codes << language.code();
    const QString name =
        m_baseName + u" ("_s + codes.join(u", "_s) + u")."_s + QString(format.ending);
    ExportedFile file{.format = &format,
                      .language = languages.front(),
                      .path = QDir(m_folder).filePath(name),
                      .choices = choices()};
    file.choices.others.assign(std::next(languages.begin()), languages.end());
    files.push_back(std::move(file));
}

bool ExportDialog::isWordChosen() const
{
    return std::ranges::any_of(m_formats, [](const auto& row) {
        return row.first->isWorkedOn && row.second->isChecked();
    });
}

void ExportDialog::showFiles()
{
    for (QWidget* choice : std::initializer_list<QWidget*>{
             m_ui->look, m_ui->lineNumbers, m_ui->draftMark, m_ui->comments, m_ui->wordLabel})
        choice->setEnabled(isWordChosen());
    const bool hasOwnPaper = !m_ui->look->currentData().toString().isEmpty();
    m_ui->paper->setEnabled(isWordChosen() && !hasOwnPaper);
    for (const auto& [format, box] : m_formats) // what programs read is always whole
        box->setEnabled(format->ending != "json"_L1 ||
                        (m_ui->part->currentIndex() == 0 && m_ui->notes->isChecked()));
    m_ui->shape->setEnabled(isWordChosen() && languages().size() > 1);
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
