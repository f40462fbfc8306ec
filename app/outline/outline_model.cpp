// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outline/outline_model.h"

#include <QFont>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>
#include <ranges>

namespace aigaq::app {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsShown = 80;

bool beginsItem(BlockKind kind)
{
    return kind == BlockKind::Heading || kind == BlockKind::Issue;
}

/// No more of a long text is put together than a row has room for.
QString firstWords(const std::vector<PrintedInline>& inlines)
{
    qsizetype length = 0;
    const auto isEnough = [&length](const PrintedInline& part) {
        const auto* run = std::get_if<Run>(&part);
        length += run != nullptr ? run->text.size() : 0;
        return length >= wordsShown;
    };
    const auto end = std::ranges::find_if(inlines, isEnough);
    return printedWords({inlines.begin(), end == inlines.end() ? end : std::next(end)})
        .left(wordsShown);
}

QString rowMimeType()
{
    return u"application/x-aigaq-outline-row"_s;
}

} // namespace

void OutlineModel::show(const Reading& reading)
{
    std::vector<Row> rows{{.words = tr("Cover")}};
    for (std::size_t i = 0; i < reading.blocks.size(); ++i) {
        const Block& block = reading.blocks[i];
        if (!beginsItem(block.kind))
            continue;
        Row row{.firstBlock = static_cast<int>(i),
                .words = firstWords(block.inlines),
                .heading = block.kind == BlockKind::Heading};
        if (!row.heading)
            row.numbers = tr("%1–%2").arg(block.number).arg(block.number + 1);
        rows.push_back(std::move(row));
    }
    if (rows.size() == m_rows.size())
        return showChanged(std::move(rows));
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

/// Keeps selection and scroll place, and paints no more than has changed: this is what every key
/// press comes to.
void OutlineModel::showChanged(std::vector<Row> rows)
{
    const auto first = std::ranges::mismatch(rows, m_rows).in1;
    if (first == rows.end())
        return;
    const auto last =
        std::ranges::mismatch(rows | std::views::reverse, m_rows | std::views::reverse).in1.base();
    const auto rowOf = [&](auto at) { return static_cast<int>(at - rows.begin()); };
    const int from = rowOf(first);
    const int to = rowOf(last) - 1;
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(from), index(to));
}

int OutlineModel::blockOfRow(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].firstBlock;
}

int OutlineModel::rowOfBlock(int block) const
{
    const auto after = std::ranges::upper_bound(m_rows, block, {}, &Row::firstBlock);
    return std::max(static_cast<int>(after - m_rows.begin()) - 1, 0);
}

std::optional<std::size_t> OutlineModel::itemOfRow(int row) const
{
    if (row < 1 || row >= rowCount())
        return std::nullopt;
    return static_cast<std::size_t>(row - 1);
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (row.numbers.isEmpty())
            return row.words.isEmpty() ? tr("Heading") : row.words;
        return QString(row.numbers + u"  "_s + row.words);
    case Qt::AccessibleTextRole:
        return row.numbers.isEmpty() ? row.words : QString(row.numbers + u", "_s + row.words);
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.heading);
        return font;
    }
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    const Qt::ItemFlags drag = index.row() > 0 ? Qt::ItemIsDragEnabled : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | drag;
}

QStringList OutlineModel::mimeTypes() const
{
    return {rowMimeType()};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    data->setData(rowMimeType(), QByteArray::number(indexes.first().row()));
    return data;
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction /*action*/, int row,
                                int /*column*/, const QModelIndex& /*parent*/)
{
    const auto from = itemOfRow(data->data(rowMimeType()).toInt());
    if (!from || row < 1)
        return false;
    Q_EMIT moveWanted(*from, static_cast<std::size_t>(row - 1));
    return false; // the rows follow the document; the view must not take any away itself
}

} // namespace aigaq::app
