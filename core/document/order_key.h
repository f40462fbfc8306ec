// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

#include <map>

namespace aigaq::document {

/// Makes the keys that order things inside a container. Byte order of the keys is document order,
/// in any program and in SQL.
///
/// A key is a path of steps. A step is a tag (6 random characters of 0-9A-V), a count (4, from the
/// middle) and one of `<` (what stands before it), `=` (the thing itself), `>` (what stands after
/// it). Everything inserted in one go lies in one run under one tag, so runs that two people insert
/// at the same place of their copies never interleave when the copies are merged. (This is the tree
/// of Weidner and Kleppmann, "The Art of the Fugue", written as strings.)
///
/// The tags of the runs live in memory only: a copied file must not continue another copy's run.
class OrderKeys {
public:
    /// Keys longer than this are replaced together with their neighbours' by whoever asked.
    static constexpr qsizetype longestKey = 1024;

    explicit OrderKeys(QRandomGenerator& random = *QRandomGenerator::system()) : m_random(&random)
    {
    }

    /// A key strictly between the two. An empty key stands for the container's end on that side.
    [[nodiscard]] QString between(const QString& left, const QString& right);

private:
    struct Run {
        int first;
        int last;
    };
    QString startRun(const QString& path);

    QRandomGenerator* m_random;
    std::map<QString, Run> m_runs; ///< by path and tag
};

/// Whether this can be a key that `OrderKeys` made.
[[nodiscard]] bool isOrderKey(QStringView key);

} // namespace aigaq::document
