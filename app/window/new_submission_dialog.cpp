// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/new_submission_dialog.h"

#include "ui_new_submission_dialog.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace aigaq::app {

using namespace document;

namespace {

Texts textsOf(const QString& typed, Language language)
{
    Texts texts;
    setTextIn(texts, language, Text(typed.trimmed().normalized(QString::NormalizationForm_C)));
    return texts;
}

} // namespace

NewSubmissionDialog::NewSubmissionDialog(QWidget* parent)
    : QDialog(parent), m_ui(new Ui::NewSubmissionDialog)
{
    m_ui->setupUi(this);
    m_ui->buttons->setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose a file…"));
    const QString own = QLocale().name().left(2);
    for (const Language language : Language::all()) {
        m_ui->language->addItem(language.ownName(), language.code());
        if (language.code() == own)
            m_ui->language->setCurrentIndex(m_ui->language->count() - 1);
    }
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

NewSubmissionDialog::~NewSubmissionDialog() = default;

Submission NewSubmissionDialog::submission() const
{
    const Language language =
        Language::fromCode(m_ui->language->currentData().toString()).value_or(Language::fallback());
    Submission submission = newSubmission(language);
    submission.cover.title = textsOf(m_ui->title->text(), language);
    if (!m_ui->organisation->text().trimmed().isEmpty())
        submission.cover.organisations.push_back(
            {.id = newNodeId(NodeKind::Organisation),
             .name = textsOf(m_ui->organisation->text(), language)});
    submission.cover.introduction.push_back({.id = newNodeId(NodeKind::Paragraph)});
    submission.items.emplace_back(newPair());
    return submission;
}

} // namespace aigaq::app
