// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recent/recent_documents.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRemembered = 10;

void write(const std::vector<RecentDocument>& documents)
{
    QSettings settings;
    settings.beginWriteArray("recent"_L1, static_cast<int>(documents.size()));
    for (std::size_t i = 0; i < documents.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue("path"_L1, documents[i].path);
        settings.setValue("opened"_L1, documents[i].opened);
    }
    settings.endArray();
}

} // namespace

std::vector<RecentDocument> recentDocuments()
{
    QSettings settings;
    std::vector<RecentDocument> documents;
    const int count = settings.beginReadArray("recent"_L1);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        documents.push_back({.path = settings.value("path"_L1).toString(),
                             .opened = settings.value("opened"_L1).toDateTime()});
    }
    settings.endArray();
    return documents;
}

void rememberDocument(const QString& path)
{
    if (!keepsRecentDocuments())
        return;
    const QString whole = QFileInfo(path).absoluteFilePath();
    std::vector<RecentDocument> documents = recentDocuments();
    std::erase_if(documents, [&](const RecentDocument& each) { return each.path == whole; });
    documents.insert(documents.begin(), {.path = whole, .opened = QDateTime::currentDateTime()});
    documents.resize(std::min(documents.size(), mostRemembered));
    write(documents);
}

void forgetDocument(const QString& path)
{
    std::vector<RecentDocument> documents = recentDocuments();
    std::erase_if(documents, [&](const RecentDocument& each) { return each.path == path; });
    write(documents);
}

QString lastLook()
{
    const QString path = QSettings().value("export/look"_L1).toString();
    return QFileInfo(path).isFile() ? path : QString();
}

void rememberLook(const QString& path)
{
    if (keepsRecentDocuments())
        QSettings().setValue("export/look"_L1, path);
}

bool keepsRecentDocuments()
{
    return QSettings().value("keepRecent"_L1, true).toBool();
}

void keepRecentDocuments(bool keep)
{
    QSettings().setValue("keepRecent"_L1, keep);
    if (keep)
        return;
    write({});
    QSettings().remove("export/look"_L1);
}

} // namespace aigaq::app
