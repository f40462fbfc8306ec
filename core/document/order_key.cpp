// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/order_key.h"

#include <optional>

namespace aigaq::document {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype tagSize = 6;
constexpr qsizetype countSize = 4;
constexpr qsizetype stepSize = tagSize + countSize + 1;
constexpr int middleCount = 32 * 32 * 32 * 32 / 2;

QChar digit(quint32 value)
{
    return QChar(value < 10 ? u'0' + value : u'A' + (value - 10));
}

QString countDigits(int count)
{
    return QString::number(count, 32).toUpper().rightJustified(countSize, u'0');
}

/// The last step of a key, which names the thing itself.
struct LastStep {
    QString run; ///< path and tag
    int count;
};

std::optional<LastStep> lastStep(const QString& key)
{
    if (key.size() < stepSize)
        return std::nullopt;
    const QStringView count = QStringView(key).sliced(key.size() - 1 - countSize, countSize);
    return LastStep{.run = key.first(key.size() - 1 - countSize),
                    .count = count.toInt(nullptr, 32)};
}

QString keyIn(const QString& run, int count)
{
    return run + countDigits(count) + u'=';
}

QString under(const QString& key, QLatin1Char side)
{
    return key.isEmpty() ? QString() : QString(key.chopped(1) + side);
}

} // namespace

QString OrderKeys::startRun(const QString& path)
{
    QString run = path;
    for (qsizetype i = 0; i < tagSize; ++i)
        run += digit(m_random->bounded(32U));
    m_runs.insert_or_assign(run, Run{.first = middleCount, .last = middleCount});
    return keyIn(run, middleCount);
}

QString OrderKeys::between(const QString& left, const QString& right)
{
    const bool inside =
        !right.isEmpty() && (left.isEmpty() || right.startsWith(under(left, '>'_L1)));
    if (const auto step = lastStep(left); step && !inside) {
        const auto run = m_runs.find(step->run);
        if (run != m_runs.end() && run->second.last == step->count)
            return keyIn(step->run, ++run->second.last);
    }
    if (const auto step = lastStep(right); step && !left.startsWith(under(right, '<'_L1))) {
        const auto run = m_runs.find(step->run);
        if (run != m_runs.end() && run->second.first == step->count)
            return keyIn(step->run, --run->second.first);
    }
    return startRun(inside ? under(right, '<'_L1) : under(left, '>'_L1));
}

bool isOrderKey(QStringView key)
{
    if (key.isEmpty() || key.size() % stepSize != 0 || key.size() > OrderKeys::longestKey * 2 ||
        key.back() != u'=')
        return false;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const char16_t c = key[i].unicode();
        const bool last = i % stepSize == stepSize - 1;
        const bool side = c == u'<' || c == u'>' || (c == u'=' && i == key.size() - 1);
        const bool symbol = (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'V');
        if (last ? !side : !symbol)
            return false;
    }
    return true;
}

} // namespace aigaq::document
