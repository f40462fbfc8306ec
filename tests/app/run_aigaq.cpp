// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_aigaq.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

namespace aigaq::tests {

using namespace Qt::StringLiterals;

void Workshop::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray Workshop::read(const QString& name) const
{
    QFile file(m_folder.filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool Workshop::has(const QString& name) const
{
    return QFile::exists(m_folder.filePath(name));
}

QStringList Workshop::everything() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

Ended Workshop::aigaq(const QStringList& arguments, const QString& locale) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale.isEmpty() ? u"C.UTF-8"_s : locale);
    environment.remove(u"LANGUAGE"_s);
    environment.remove(u"DISPLAY"_s); // the command line needs none
    environment.remove(u"WAYLAND_DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QString::fromUtf8(AIGAQ_PROGRAM), arguments);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {.status = process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .error = QString::fromUtf8(process.readAllStandardError())};
}

} // namespace aigaq::tests
