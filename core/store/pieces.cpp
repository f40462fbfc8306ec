// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pieces.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <ranges>

namespace aigaq::store {

namespace {

QString words(const QList<uint>& codePoints, qsizetype from, qsizetype count)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(codePoints.data()) + from, count);
}

} // namespace

QString asPieces(const QString& older, const QString& newer)
{
    const QList<uint> was = older.toUcs4();
    const QList<uint> is = newer.toUcs4();
    const qsizetype head = std::ranges::mismatch(was, is).in1 - was.begin();
    const auto restOf = [head](const QList<uint>& all) {
        return std::views::reverse(std::views::drop(all, head));
    };
    const auto restOfWas = restOf(was);
    const qsizetype tail = std::ranges::mismatch(restOfWas, restOf(is)).in1 - restOfWas.begin();

    QJsonArray pieces;
    if (head > 0)
        pieces.append(QJsonArray{0, head});
    if (was.size() > head + tail)
        pieces.append(words(was, head, was.size() - head - tail));
    if (tail > 0)
        pieces.append(QJsonArray{is.size() - tail, tail});
    return QString::fromUtf8(QJsonDocument(pieces).toJson(QJsonDocument::Compact));
}

std::optional<QString> fromPieces(const QString& pieces, const QString& newer)
{
    const QJsonDocument json = QJsonDocument::fromJson(pieces.toUtf8());
    if (!json.isArray())
        return std::nullopt;
    const QList<uint> is = newer.toUcs4();
    QString older;
    for (const auto& piece : json.array()) {
        if (piece.isString()) {
            older += piece.toString();
            continue;
        }
        const qint64 from = piece[0].toInteger(-1);
        const qint64 count = piece[1].toInteger(-1);
        if (from < 0 || count < 0 || from > is.size() || count > is.size() - from)
            return std::nullopt;
        older += words(is, from, count);
    }
    return older;
}

} // namespace aigaq::store
