// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/hit_list.h"

#include "app/look/tint.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype charactersShown = 110;

QList<QTextLayout::FormatRange> formatsOf(const HitList::Row& row, const Tint& tint)
{
    QTextCharFormat found;
    found.setFontWeight(QFont::Bold);
    found.setForeground(tint.foundWords);
    found.setBackground(tint.foundGround);
    QList<QTextLayout::FormatRange> formats;
    for (const search::Stretch& stretch : row.stretches)
        formats.append({.start = static_cast<int>(stretch.from),
                        .length = static_cast<int>(stretch.size),
                        .format = found});
    return formats;
}

} // namespace

void HitList::show(std::vector<search::Hit> hits, std::shared_ptr<const SearchedState> state)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_state = std::move(state);
    endResetModel();
}

int HitList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

HitList::Row HitList::row(int number) const
{
    const search::Hit& hit = m_hits[static_cast<std::size_t>(number)];
    search::Excerpt excerpt = excerptOf(hit, charactersShown);
    const QString name = m_state->names.of(hit.field) + ": "_L1;
    for (search::Stretch& stretch : excerpt.stretches)
        stretch.from += name.size();
    return {.words = name + excerpt.words, .stretches = std::move(excerpt.stretches)};
}

QVariant HitList::data(const QModelIndex& index, int role) const
{
    return role == Qt::DisplayRole ? row(index.row()).words : QVariant();
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const HitList::Row row = static_cast<const HitList*>(index.model())->row(index.row());
    QTextLayout line(row.words, item.font);
    line.setFormats(formatsOf(row, tintOn(item.palette)));
    line.beginLayout();
    QTextLine only = line.createLine();
    only.setNumColumns(static_cast<int>(row.words.size()));
    line.endLayout();
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(box);
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    line.draw(painter, QPointF(box.left(), box.center().y() - only.height() / 2));
    painter->restore();
}

} // namespace aigaq::app
