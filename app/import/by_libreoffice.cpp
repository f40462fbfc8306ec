// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/by_libreoffice.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>
#include <sys/types.h>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 180'000;      ///< milliseconds; a book takes some ten thousand
constexpr int betweenQuestions = 100; ///< whether to go on

QString endingOf(draft::FileLook look)
{
    switch (look) {
    case draft::FileLook::OpenDocument:
        return u"odt"_s;
    case draft::FileLook::RichText:
        return u"rtf"_s;
    case draft::FileLook::OldWordDocument:
        return u"doc"_s;
    default:
        return {};
    }
}

/// In memory, where the system offers that.
QString templateOfFolder()
{
    const QString memory = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return memory.isEmpty() ? QString() : memory + u"/aigaq-XXXXXX"_s;
}

bool ends(QProcess& process, const Progress& progress)
{
    for (int waited = 0; !process.waitForFinished(betweenQuestions); waited += betweenQuestions) {
        const bool isOver = process.state() == QProcess::NotRunning || waited >= longest;
        const double done = static_cast<double>(waited) / longest;
        if (isOver || (progress && !progress(done))) {
            if (process.processId() > 0)
                ::kill(-static_cast<pid_t>(process.processId()), SIGKILL);
            process.waitForFinished();
            return false;
        }
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

std::optional<QByteArray> wordDocumentByLibreOffice(const QByteArray& bytes, draft::FileLook look,
                                                    const Progress& progress)
{
    const QString ending = endingOf(look);
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (ending.isEmpty() || program.isEmpty())
        return std::nullopt;
    QTemporaryDir folder(templateOfFolder());
    if (!folder.isValid())
        folder = QTemporaryDir();
    const QString source = folder.filePath(u"draft."_s + ending);
    QFile file(source);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return std::nullopt;
    file.close();
    const QString profile = QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString();
    QProcess process;
    // soffice starts the program that works, and both must end when it is cancelled.
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {u"-env:UserInstallation="_s + profile, u"--headless"_s,
                            u"--norestore"_s, u"--convert-to"_s, u"docx:Office Open XML Text"_s,
                            u"--outdir"_s, folder.filePath(u"out"_s), source});
    QFile made(folder.filePath(u"out/draft.docx"_s));
    if (!ends(process, progress) || !made.open(QIODevice::ReadOnly))
        return std::nullopt;
    return made.readAll();
}

} // namespace aigaq::app
