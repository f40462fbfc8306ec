// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/statement.h"

#include <QFile>

#include <array>
#include <ranges>

namespace aigaq::store {

namespace {

/// In order; the first leads from an empty file to format 1, the next from there to format 2.
constexpr std::array migrations{":/migrations/0001_revisions.sql",
                                ":/migrations/0002_snapshots_and_purges.sql"};

} // namespace

int formatOf(const Connection& connection)
{
    return static_cast<int>(numberFrom(connection, "PRAGMA user_version"));
}

int formatVersion()
{
    return static_cast<int>(migrations.size());
}

void createSchema(const Connection& connection)
{
    migrate(connection, 0);
    const QByteArray header = "PRAGMA application_id = " + QByteArray::number(applicationId);
    connection.execute(header.constData());
}

void migrate(const Connection& connection, int from, int to)
{
    for (const char* name : migrations | std::views::take(to) | std::views::drop(from)) {
        QFile migration(QString::fromLatin1(name));
        if (!migration.open(QIODevice::ReadOnly))
            qFatal("the program lacks its resource %s", name);
        connection.execute(migration.readAll().constData());
    }
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(to);
    connection.execute(version.constData());
}

} // namespace aigaq::store
