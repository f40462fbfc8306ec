// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/purge/purge_dialog.h"

#include "app/messages/purge_messages.h"
#include "app/messages/store_messages.h"
#include "core/document/redaction.h"
#include "core/document/text.h"

#include <QDateTime>
#include <QFormLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace aigaq::app {

using namespace Qt::StringLiterals;
using store::SubmissionFile;

namespace {

constexpr auto pauseInTyping = std::chrono::milliseconds(250);

QString lineOf(const QLineEdit* field)
{
    return field->text().trimmed().normalized(QString::NormalizationForm_C);
}

QLabel* wrapped(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setWordWrap(true);
    return label;
}

/// The one red button of the program; grey like any other as long as it cannot be pressed.
void makeRed(QPushButton* button)
{
    constexpr QColor red(0xb0, 0x00, 0x20);
    QPalette palette = button->palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Button, red);
        palette.setColor(group, QPalette::ButtonText, Qt::white);
    }
    button->setPalette(palette);
}

} // namespace

PurgeDialog::PurgeDialog(DocumentSaver& saver, QString path, const QString& words, QWidget* parent)
    : QDialog(parent), m_saver(saver), m_path(std::move(path)), m_words(new QLineEdit(words, this)),
      m_replacement(new QLineEdit(u"[…]"_s, this)), m_state(wrapped({}, this)),
      m_places(new QListWidget(this)), m_again(new QLineEdit(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      m_remove(m_buttons->addButton(tr("Remove for &good"), QDialogButtonBox::DestructiveRole))
{
    setWindowTitle(tr("Remove words for good"));
    layOut();
    makeRed(m_remove);
    m_remove->setAutoDefault(false);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PurgeDialog::lookForPlaces);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_pause.start(pauseInTyping);
        judge();
    });
    for (const QLineEdit* field : {m_replacement, m_again})
        connect(field, &QLineEdit::textChanged, this, &PurgeDialog::judge);
    connect(m_remove, &QPushButton::clicked, this, &PurgeDialog::purge);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PurgeDialog::reject);
    lookForPlaces();
    judge();
}

void PurgeDialog::layOut()
{
    m_places->setAccessibleName(tr("Where the words stand"));
    m_places->setMinimumHeight(m_places->fontMetrics().lineSpacing() * 4);
    auto* top = new QFormLayout;
    top->addRow(tr("&Words, such as a name"), m_words);
    top->addRow(tr("&Say instead"), m_replacement);
    auto* confirmation = new QFormLayout;
    confirmation->addRow(tr("&Type the words again"), m_again);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(top);
    rows->addWidget(m_state);
    rows->addWidget(m_places, 1);
    rows->addWidget(wrapped(tr("They go from every text, named states, the whole history and the "
                               "file's unused space. This cannot be undone, and neither can "
                               "anything done before it."),
                            this));
    rows->addWidget(wrapped(whatIsNotReached(), this));
    rows->addLayout(confirmation);
    rows->addWidget(m_buttons);
    constexpr QSize firstSize(520, 460);
    resize(firstSize);
}

QString PurgeDialog::words() const
{
    return lineOf(m_words);
}

QString PurgeDialog::replacement() const
{
    return lineOf(m_replacement);
}

void PurgeDialog::lookForPlaces()
{
    const QString words = this->words();
    if (words.isEmpty() || !document::isTextOnly(words)) {
        m_places->clear();
        m_lookedFor.clear();
        return;
    }
    auto places = std::make_shared<Places>();
    m_saver.ask(
        [places, words](SubmissionFile& file) {
            const auto holdings = file.holdingsOf(words);
            *places = holdings ? Places(lines(*holdings, *file.submission()))
                               : unexpected(holdings.error());
        },
        [self = QPointer<PurgeDialog>(this), places, words] {
            if (!self || self->words() != words)
                return; // other ones are looked for by now
            self->m_lookedFor = *places ? words : QString();
            self->showPlaces(*places);
        });
}

void PurgeDialog::showPlaces(const Places& places)
{
    m_places->clear();
    if (places)
        m_places->addItems(*places);
    judge();
    if (!places)
        m_state->setText(sentence(places.error(), m_path));
}

/// What keeps the words from being removed; empty: nothing, or not everything is typed yet.
QString PurgeDialog::objection() const
{
    const QString words = this->words();
    if (words.isEmpty())
        return tr("Case makes no difference, and parts of longer words count.");
    if (!document::isTextOnly(words) || !document::isTextOnly(replacement()) ||
        replacement().isEmpty())
        return tr("Only words in one line can be removed and put instead.");
    if (document::holds(replacement(), words))
        return tr("What is said instead must not have the words in it.");
    if (m_lookedFor != words)
        return tr("Looking…");
    return m_places->count() == 0 ? tr("No text of this submission has or had these words.")
                                  : QString();
}

void PurgeDialog::judge()
{
    const QString objection = this->objection();
    m_state->setText(!objection.isEmpty()
                         ? objection
                         : tr("They stand in %n place(s):", nullptr, m_places->count()));
    m_remove->setEnabled(objection.isEmpty() && lineOf(m_again) == words());
}

void PurgeDialog::setPartsEnabled(bool enabled)
{
    for (QWidget* part : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        part->setEnabled(enabled || part == m_state);
}

void PurgeDialog::purge()
{
    m_isRemoving = true;
    setPartsEnabled(false);
    m_state->setText(tr("Removing, and writing the file anew…"));
    auto purged = std::make_shared<std::optional<Result<store::Purged, store::StoreError>>>();
    m_saver.ask(
        [purged, words = words(), replacement = replacement()](SubmissionFile& file) {
            purged->emplace(file.purge(words, replacement,
                                       {.author = {}, .time = QDateTime::currentSecsSinceEpoch()}));
        },
        [self = QPointer<PurgeDialog>(this), purged] {
            if (self)
                self->purgeEnded(**purged);
        });
}

void PurgeDialog::purgeEnded(const Result<store::Purged, store::StoreError>& purged)
{
    m_isRemoving = false;
    if (purged) {
        m_purged = *purged;
        return accept();
    }
    setPartsEnabled(true);
    judge();
    m_state->setText(sentence(purged.error(), m_path));
}

void PurgeDialog::reject()
{
    if (!m_isRemoving)
        QDialog::reject();
}

} // namespace aigaq::app
