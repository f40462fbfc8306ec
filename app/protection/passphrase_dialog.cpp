// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/protection/passphrase_dialog.h"

#include "app/messages/store_messages.h"
#include "app/protection/idle_watch.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 12; ///< characters that are worth anything
constexpr qsizetype enough = 20;
constexpr qsizetype enoughWords = 4;
constexpr int longestWait = 240; ///< minutes

QString adviceFor(const QString& typed)
{
    if (typed.isEmpty())
        return PassphraseDialog::tr("Four or more words that nobody would guess together.");
    const bool onEveryKeyboard =
        std::ranges::all_of(typed, [](QChar character) { return character.unicode() < 0x80; });
    const QString advice =
        typed.size() < shortest ? PassphraseDialog::tr("Too easy to guess by a computer.")
        : typed.size() < enough && typed.simplified().count(u' ') + 1 < enoughWords
            ? PassphraseDialog::tr("Better than nothing. More words are safer.")
            : PassphraseDialog::tr("Good.");
    return onEveryKeyboard
               ? advice
               : advice + u' ' +
                     PassphraseDialog::tr("Some keyboards cannot type all of its letters.");
}

} // namespace

PassphraseDialog::PassphraseDialog(const QString& path,
                                   const std::optional<store::FileKey>& present, QWidget* parent)
    : QDialog(parent), m_path(path), m_present(present), m_first(new PassphraseField(this)),
      m_second(new PassphraseField(this)), m_advice(new QLabel(this)),
      m_recovery(new QCheckBox(tr("Show a &recovery key to keep on paper"), this)),
      m_minutes(new QSpinBox(this)), m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(m_present ? tr("Change the passphrase") : tr("Protect with a passphrase"));
    m_advice->setWordWrap(true);
    m_recovery->setChecked(true);
    m_minutes->setRange(0, longestWait);
    m_minutes->setValue(static_cast<int>(timeUntilLock().count()));
    m_minutes->setSuffix(u' ' + tr("minutes"));
    m_minutes->setSpecialValueText(tr("never"));
    auto* lost = new QLabel(tr("Without the passphrase and the recovery key nobody can open the "
                               "file, we neither."),
                            this);
    lost->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Passphrase"), m_first);
    form->addRow(tr("&Once more"), m_second);
    form->addRow(QString(), m_advice);
    form->addRow(QString(), m_recovery);
    form->addRow(tr("&Lock without a key pressed for"), m_minutes);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(form);
    rows->addWidget(lost);
    rows->addWidget(m_buttons);
    m_protect = m_buttons->addButton(m_present ? tr("&Change") : tr("&Protect"),
                                     QDialogButtonBox::AcceptRole);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    if (m_present) {
        auto* remove =
            m_buttons->addButton(tr("&Take the protection off"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, &PassphraseDialog::unprotect);
    }
    connect(m_protect, &QPushButton::clicked, this, &PassphraseDialog::protect);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PassphraseDialog::reject);
    for (const PassphraseField* field : {m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
    judge();
}

PassphraseDialog::~PassphraseDialog() = default;

bool PassphraseDialog::wantsRecoveryKey() const
{
    return m_file && m_file->key() && m_recovery->isChecked();
}

void PassphraseDialog::judge()
{
    const QString typed = m_first->text();
    const bool isSame = typed == m_second->text();
    m_advice->setText(isSame || m_second->text().isEmpty() ? adviceFor(typed)
                                                           : tr("The two are not the same."));
    m_protect->setEnabled(!typed.isEmpty() && isSame);
}

void PassphraseDialog::protect()
{
    setTimeUntilLock(std::chrono::minutes(m_minutes->value()));
    m_second->wipe();
    run(m_first->take());
}

void PassphraseDialog::unprotect()
{
    run({});
}

void PassphraseDialog::run(std::optional<store::Secret> passphrase)
{
    for (QWidget* part : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        part->setEnabled(part == m_advice);
    m_advice->setText(tr("Writing the file anew…"));
    m_job = new Reencryption(m_path, m_present, std::move(passphrase), this);
    connect(m_job, &Job::ended, this, [this] { ended(*m_job); });
    m_job->start();
}

void PassphraseDialog::ended(Reencryption& job)
{
    auto file = job.takeFile();
    m_job = nullptr;
    if (file) {
        m_file.emplace(*std::move(file));
        return accept();
    }
    for (QWidget* part : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        part->setEnabled(true);
    judge();
    m_advice->setText(sentence(file.error(), m_path));
    m_first->setFocus();
}

void PassphraseDialog::reject()
{
    if (m_job == nullptr)
        QDialog::reject();
}

} // namespace aigaq::app
