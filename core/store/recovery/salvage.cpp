// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery/salvage.h"

#include "core/document/revision_id.h"

#include <QtEndian>

#include <set>

namespace aigaq::store {

using namespace document;

namespace {

constexpr qsizetype idSize = sizeof(RevisionId);

template <class Type>
const Type* at(const StoredRecord& record, std::size_t column)
{
    return std::get_if<Type>(&record.values[column]);
}

bool isNull(const StoredRecord& record, std::size_t column)
{
    return std::holds_alternative<std::monostate>(record.values[column]);
}

QByteArray bytesAt(const StoredRecord& record, std::size_t column)
{
    const auto* bytes = at<QByteArray>(record, column);
    return bytes == nullptr ? QByteArray() : *bytes;
}

/// Pages that hold nothing any more; what still stands there was deleted.
std::set<qint64> freePages(Pages& pages)
{
    constexpr qsizetype firstTrunkAt = 32;
    std::set<qint64> free;
    const auto number = [](const QByteArray& page, qsizetype at) {
        return at + 4 <= page.size() ? qint64{qFromBigEndian<quint32>(page.constData() + at)} : 0;
    };
    const auto first = pages.page(1);
    qint64 trunk = first ? number(*first, firstTrunkAt) : 0;
    while (trunk > 1 && trunk <= pages.count() && free.insert(trunk).second) {
        const auto page = pages.page(trunk);
        if (!page)
            break;
        const qint64 leaves = std::min<qint64>(number(*page, 4), page->size() / 4 - 2);
        for (qint64 i = 0; i < leaves; ++i)
            free.insert(number(*page, 8 + 4 * i));
        trunk = number(*page, 0);
    }
    return free;
}

void takeRow(qint64 row, const StoredRecord& record, Salvage& found)
{
    const std::size_t columns = record.values.size();
    if (columns == 3 && isNull(record, 0)) {
        const auto id = nodeIdFromBytes(bytesAt(record, 1));
        if (id)
            found.nodes.insert_or_assign(row, Salvage::Node{.id = *id, .key = bytesAt(record, 2)});
        else if (at<QString>(record, 1) != nullptr)
            found.authors.emplace(row, record);
        return;
    }
    const bool isField = columns == 7 && isNull(record, 0) && at<qint64>(record, 1) != nullptr &&
                         at<QString>(record, 2) != nullptr && at<qint64>(record, 3) != nullptr &&
                         at<QString>(record, 6) != nullptr;
    const QByteArray heads = isField ? bytesAt(record, 5) : QByteArray();
    if (!heads.isEmpty() && heads.size() % idSize == 0)
        found.fields.insert_or_assign(row, Salvage::Field{.node = *at<qint64>(record, 1),
                                                          .name = *at<QString>(record, 2),
                                                          .last = *at<qint64>(record, 3),
                                                          .heads = heads,
                                                          .value = *at<QString>(record, 6)});
}

void takeIndexed(const StoredRecord& record, Salvage& found)
{
    const std::size_t columns = record.values.size();
    const auto* last = columns == 0 ? nullptr : at<qint64>(record, columns - 1);
    if (columns == 2 && last != nullptr) { // of node.id
        if (const auto id = nodeIdFromBytes(bytesAt(record, 0)))
            found.indexedNodes.emplace_back(*last, *id);
        return;
    }
    const bool isOfField = columns == 3 && last != nullptr && at<qint64>(record, 0) != nullptr &&
                           at<QString>(record, 1) != nullptr;
    if (isOfField) { // of field.node and field.name
        found.indexedFields.emplace_back(
            *last, std::pair(*at<qint64>(record, 0), *at<QString>(record, 1)));
        return;
    }
    const bool isRevision = columns == 9 && at<qint64>(record, 0) != nullptr &&
                            at<qint64>(record, 1) != nullptr && at<qint64>(record, 2) != nullptr;
    if (isRevision)
        found.revisions.emplace(std::pair(*at<qint64>(record, 0), *at<qint64>(record, 1)), record);
}

} // namespace

Salvage salvage(Pages& pages)
{
    Salvage found;
    const std::set<qint64> free = freePages(pages);
    for (qint64 number = 1; number <= pages.count(); ++number) {
        if (free.contains(number))
            continue;
        if (pages.isDamaged(number))
            ++found.damagedPages;
        for (const StoredRecord& record : recordsOn(number, pages)) {
            if (record.row)
                takeRow(*record.row, record, found);
            else
                takeIndexed(record, found);
        }
    }
    // A node whose own row is lost still has its id, if no key.
    for (const auto& [row, id] : found.indexedNodes)
        found.nodes.emplace(row, Salvage::Node{.id = id, .key = {}});
    return found;
}

} // namespace aigaq::store
