// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_aigaq.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

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

Ended Workshop::aigaq(const QStringList& arguments, const QString& locale,
                      const QByteArray& input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale.isEmpty() ? u"C.UTF-8"_s : locale);
    environment.remove(u"LANGUAGE"_s);
    environment.remove(u"DISPLAY"_s); // the command line needs none
    environment.remove(u"WAYLAND_DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    // Whoever runs the tests may have a terminal.
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    process.start(QString::fromUtf8(AIGAQ_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {.status = process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .error = QString::fromUtf8(process.readAllStandardError())};
}

Ended Workshop::aigaqOnTerminal(const QStringList& arguments, const QByteArrayList& typed) const
{
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    REQUIRE(child >= 0);
    if (child == 0) {
        ::setenv("LC_ALL", "C.UTF-8", 1);
        for (const char* name : {"LANGUAGE", "DISPLAY", "WAYLAND_DISPLAY"})
            ::unsetenv(name);
        QByteArrayList words{AIGAQ_PROGRAM};
        for (const QString& argument : arguments)
            words << argument.toUtf8();
        std::vector<char*> pointers;
        for (QByteArray& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        if (::chdir(QFile::encodeName(m_folder.path()).constData()) == 0)
            ::execv(AIGAQ_PROGRAM, pointers.data());
        ::_exit(127);
    }
    QByteArray shown;
    qsizetype answered = 0;
    std::array<char, 1024> bytes{};
    for (ssize_t count = 0; (count = ::read(terminal, bytes.data(), bytes.size())) > 0;) {
        shown.append(bytes.data(), count);
        if (answered < typed.size() && shown.endsWith(": ")) {
            const QByteArray line = typed[answered++] + '\n';
            REQUIRE(::write(terminal, line.constData(), static_cast<size_t>(line.size())) ==
                    line.size());
        }
    }
    ::close(terminal);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return {.status = WEXITSTATUS(status), .out = QString::fromUtf8(shown), .error = {}};
}

} // namespace aigaq::tests
