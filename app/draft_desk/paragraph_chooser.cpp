// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_desk/paragraph_chooser.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsShown = 90;

/// A field that filters, over a list; arrows move in the list while words are typed.
class ParagraphChooser : public QDialog {
    Q_OBJECT
public:
    ParagraphChooser(const Reading& reading, QWidget* parent)
        : QDialog(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this))
    {
        setWindowTitle(tr("Cross-reference"));
        m_filter->setPlaceholderText(tr("Number or words of the paragraph"));
        auto* rows = new QVBoxLayout(this);
        rows->addWidget(m_filter);
        rows->addWidget(m_list);
        resize(560, 380);
        for (const Block& block : reading.blocks) {
            if (block.kind < BlockKind::Issue || block.id.kind() == NodeKind::Pair)
                continue;
            const QString letter = block.letter.isEmpty() ? QString() : u' ' + block.letter + u')';
            auto* item = new QListWidgetItem(QString::number(block.number) + letter + u"  "_s +
                                                 printedWords(block.inlines).left(wordsShown),
                                             m_list);
            item->setData(Qt::UserRole, hex(block.id));
        }
        m_list->setCurrentRow(0);
        m_filter->installEventFilter(this);
        connect(m_filter, &QLineEdit::textChanged, this, &ParagraphChooser::filter);
        connect(m_filter, &QLineEdit::returnPressed, this, &QDialog::accept);
        connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    }

    [[nodiscard]] std::optional<NodeId> chosen() const
    {
        const QListWidgetItem* item = m_list->currentItem();
        if (item == nullptr || item->isHidden())
            return std::nullopt;
        return nodeIdFromHex(item->data(Qt::UserRole).toString());
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_filter && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Down || key == Qt::Key_Up) {
                step(key == Qt::Key_Down ? 1 : -1);
                return true;
            }
        }
        return QDialog::eventFilter(watched, event);
    }

private:
    void filter(const QString& words)
    {
        const bool number = !words.isEmpty() && words.at(0).isDigit();
        for (int row = m_list->count() - 1; row >= 0; --row) {
            const QString text = m_list->item(row)->text();
            const bool fits =
                number ? text.startsWith(words) : text.contains(words, Qt::CaseInsensitive);
            m_list->item(row)->setHidden(!fits);
            if (fits)
                m_list->setCurrentRow(row);
        }
    }

    void step(int direction)
    {
        for (int row = m_list->currentRow() + direction; row >= 0 && row < m_list->count();
             row += direction) {
            if (!m_list->item(row)->isHidden()) {
                m_list->setCurrentRow(row);
                return;
            }
        }
    }

    QLineEdit* m_filter;
    QListWidget* m_list;
};

} // namespace

std::optional<NodeId> chooseParagraph(const Reading& reading, QWidget* parent)
{
    ParagraphChooser chooser(reading, parent);
    return chooser.exec() == QDialog::Accepted ? chooser.chosen() : std::nullopt;
}

} // namespace aigaq::app

#include "paragraph_chooser.moc"
