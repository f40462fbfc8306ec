// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/find/searching.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace aigaq::app {

/// The texts in which words were found, a row each: what it is, and the words around.
class HitList : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<search::Hit> hits, std::shared_ptr<const SearchedState> state);
    [[nodiscard]] const std::vector<search::Hit>& hits() const { return m_hits; }

    /// Of the words of a row, those that were found.
    struct Row {
        QString words;
        std::vector<search::Stretch> stretches;
    };
    [[nodiscard]] Row row(int number) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<search::Hit> m_hits;
    std::shared_ptr<const SearchedState> m_state;
};

/// Draws the found words bold on the colour of found words.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace aigaq::app
