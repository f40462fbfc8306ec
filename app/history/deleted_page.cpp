// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/deleted_page.h"

#include "app/history/thing_names.h"
#include "app/history/version_words.h"

#include <QDateTime>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;
using store::SubmissionFile;

namespace {

/// Without its id, which means nothing to a reader: what was deleted is told by its words.
QString kindOf(const NodeId& node)
{
    switch (node.kind()) {
    case NodeKind::Pair:
        return DeletedPage::tr("issue and question");
    case NodeKind::Heading:
        return DeletedPage::tr("heading");
    case NodeKind::SubQuestion:
        return DeletedPage::tr("sub-question");
    default:
        return DeletedPage::tr("paragraph");
    }
}

bool isGone(const NodeId& node, const Fields& fields)
{
    const QString* gone = fields.find({.node = node, .name = u"gone"_s});
    return gone != nullptr && *gone == "1"_L1;
}

/// Notes come back with the text that has their mark, and the parts of a pair with it.
bool comesWithAnother(const NodeId& node, const Fields& fields)
{
    const bool isOfItsOwn = node.kind() == NodeKind::Pair || node.kind() == NodeKind::Heading ||
                            node.kind() == NodeKind::Paragraph ||
                            node.kind() == NodeKind::SubQuestion;
    if (!isOfItsOwn)
        return true;
    const QString* place = fields.find({.node = node, .name = u"place"_s});
    const qsizetype dot = place == nullptr ? -1 : place->indexOf(u'.');
    const auto pair = dot < 0 ? std::nullopt : nodeIdFromHex(QStringView(*place).first(dot));
    return pair && isGone(*pair, fields);
}

} // namespace

DeletedPage::DeletedPage(SubmissionEditor& editor, DocumentSaver& saver, QWidget* parent)
    : HistoryPage(editor, saver, parent), m_bringBack(addButton())
{
    connect(m_bringBack, &QPushButton::clicked, this, [this] { activateRow(list().currentRow()); });
}

void DeletedPage::wordButtons()
{
    m_bringBack->setText(tr("&Bring it back"));
}

void DeletedPage::load()
{
    const auto question = [](SubmissionFile& file) {
        std::vector<Deleted> deleted;
        const Fields& fields = file.sealedFields();
        for (const auto& [field, value] : fields) {
            const bool isGone = field.name == "gone"_L1 && value == "1"_L1;
            if (isGone && !comesWithAnother(field.node, fields))
                deleted.push_back({.node = field.node, .words = lastWordsOf(field.node, fields)});
        }
        std::erase_if(deleted, [](const Deleted& thing) { return thing.words.isEmpty(); });
        return deleted;
    };
    ask<std::vector<Deleted>>(question, [this](std::vector<Deleted>& deleted) {
        m_deleted = std::move(deleted);
        QStringList rows;
        for (const Deleted& thing : m_deleted)
            rows << kindOf(thing.node) + u": "_s + thing.words;
        setRows(rows, tr("Nothing has been deleted."));
    });
}

void DeletedPage::showRow(int row)
{
    wordings().tell(m_deleted[static_cast<std::size_t>(row)].words);
}

void DeletedPage::activateRow(int row)
{
    const NodeId node = m_deleted[static_cast<std::size_t>(row)].node;
    change(
        [node](SubmissionFile& file) {
            return file.bringBack(node, {.author = {}, .time = QDateTime::currentSecsSinceEpoch()});
        },
        tr("deleted part"));
    Q_EMIT told(tr("It stands where it stood. Ctrl+Z takes it away again."));
}

} // namespace aigaq::app
