// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace aigaq::app {

struct RecentDocument {
    QString path;
    QDateTime opened;
};

/// The documents opened last, newest first, ten at most. Nothing of what they say is kept, and
/// nothing at all where the user wants no list.
[[nodiscard]] std::vector<RecentDocument> recentDocuments();
void rememberDocument(const QString& path);
void forgetDocument(const QString& path);

/// The document whose looks an export took last, if it is still there. It is kept on the same
/// terms.
[[nodiscard]] QString lastLook();
void rememberLook(const QString& path);

[[nodiscard]] bool keepsRecentDocuments();
/// Turning it off forgets what there is.
void keepRecentDocuments(bool keep);

} // namespace aigaq::app
