// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <QAbstractListModel>

#include <vector>

namespace aigaq::app {

/// The submission at a glance: its cover, then each heading and each pair with its numbers and
/// first words. A row that is dragged elsewhere asks for the move; the document decides.
class OutlineModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const document::Reading& reading);

    /// The first block of the row's thing in the reading; rows count from 0, which is the cover.
    [[nodiscard]] int blockOfRow(int row) const;
    [[nodiscard]] int rowOfBlock(int block) const;
    /// The position among the submission's items; nothing for the cover.
    [[nodiscard]] std::optional<std::size_t> itemOfRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// An item is to stand before the one at `to` (or last), positions as they are now.
    void moveWanted(std::size_t from, std::size_t to);

private:
    struct Row {
        int firstBlock = 0;
        QString numbers; ///< "3–4"; empty for the cover and headings
        QString words;
        bool heading = false;
        friend bool operator==(const Row&, const Row&) = default;
    };
    void showChanged(std::vector<Row> rows);

    std::vector<Row> m_rows;
};

} // namespace aigaq::app
