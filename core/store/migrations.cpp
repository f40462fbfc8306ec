// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QFile>

#include <array>

namespace aigaq::store {

namespace {

/// In order; the first leads from an empty file to format 1, the next from there to format 2.
constexpr std::array migrations{":/migrations/0001_revisions.sql"};

} // namespace

int formatVersion()
{
    return static_cast<int>(migrations.size());
}

void createSchema(const Connection& connection)
{
    for (const char* name : migrations) {
        QFile migration(QString::fromLatin1(name));
        if (!migration.open(QIODevice::ReadOnly))
            qFatal("the program lacks its resource %s", name);
        connection.execute(migration.readAll().constData());
    }
    const QByteArray header = "PRAGMA application_id = " + QByteArray::number(applicationId) +
                              "; PRAGMA user_version = " + QByteArray::number(formatVersion());
    connection.execute(header.constData());
}

} // namespace aigaq::store
