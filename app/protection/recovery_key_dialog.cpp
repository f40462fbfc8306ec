// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/protection/recovery_key_dialog.h"

#include "core/store/recovery_key.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace aigaq::app {

using namespace Qt::StringLiterals;

RecoveryKeyDialog::RecoveryKeyDialog(const QString& path, const store::FileKey& key,
                                     QWidget* parent)
    : QDialog(parent), m_path(path),
      m_lines(QString::fromLatin1(store::recoveryKey(key).bytes()).trimmed())
{
    setWindowTitle(tr("Recovery key"));
    auto* words = new QLabel(tr("The submission is protected. Keep this key on paper, in a safe "
                                "place and not beside the computer: whoever has it can open the "
                                "file, until its passphrase changes."),
                             this);
    words->setWordWrap(true);
    auto* lines = new QLabel(m_lines, this);
    lines->setTextFormat(Qt::PlainText);
    lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines->setAccessibleName(tr("Recovery key"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* printButton = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(words);
    rows->addWidget(lines);
    rows->addWidget(buttons);
    connect(printButton, &QPushButton::clicked, this, &RecoveryKeyDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RecoveryKeyDialog::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != Accepted)
        return;
    QTextDocument page;
    page.setHtml(u"<p>%1</p><pre style=\"font-size: 14pt\">%2</pre><p>%3</p>"_s.arg(
        tr("Recovery key of %1").arg(QFileInfo(m_path).fileName()).toHtmlEscaped(), m_lines,
        tr("It can be typed wherever the passphrase can, until the passphrase changes.")
            .toHtmlEscaped()));
    page.print(&printer);
}

} // namespace aigaq::app
