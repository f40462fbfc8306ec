// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docx/office_programs.h"

#include "tests/docx/libreoffice_macro.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

namespace aigaq::tests {

using namespace Qt::StringLiterals;

namespace {

void need(const QString& program)
{
    if (!QStandardPaths::findExecutable(program).isEmpty())
        return;
    const std::string reason = program.toStdString() + " is not installed";
    if (qEnvironmentVariableIsSet("CI"))
        FAIL(reason);
    SKIP(reason);
}

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(-1));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A folder of its own for one conversion, with the document in it.
class Desk {
public:
    explicit Desk(const QByteArray& docx)
    {
        QFile file(path(u"in.docx"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(docx) == docx.size());
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// A profile of its own lets several run at once, and none meets the user's settings.
    void convertByLibreOffice(const QString& format) const
    {
        const QString profile = QUrl::fromLocalFile(path(u"profile"_s)).toString();
        (void)run(u"soffice"_s,
                  {u"-env:UserInstallation="_s + profile, u"--headless"_s, u"--convert-to"_s,
                   format, u"--outdir"_s, path(u"out"_s), path(u"in.docx"_s)});
    }

    void doInLibreOffice(const QStringList& steps) const
    {
        convertByLibreOffice(u"txt"_s); // which makes the profile
        (void)run(u"soffice"_s,
                  {u"-env:UserInstallation="_s + QUrl::fromLocalFile(path(u"profile"_s)).toString(),
                   u"--headless"_s,
                   macroCall(path(u"profile"_s), path(u"in.docx"_s), path(u"done.docx"_s), steps)});
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

QString pagesByLibreOffice(const QByteArray& docx)
{
    need(u"soffice"_s);
    need(u"pdftotext"_s);
    const Desk desk(docx);
    desk.convertByLibreOffice(u"pdf"_s);
    return QString::fromUtf8(
        run(u"pdftotext"_s, {u"-layout"_s, desk.path(u"out/in.pdf"_s), u"-"_s}));
}

QByteArray savedByLibreOffice(const QByteArray& docx)
{
    need(u"soffice"_s);
    const Desk desk(docx);
    desk.convertByLibreOffice(u"docx:Office Open XML Text"_s);
    return bytesOf(desk.path(u"out/in.docx"_s));
}

QByteArray editedInLibreOffice(const QByteArray& docx, const QStringList& steps)
{
    need(u"soffice"_s);
    const Desk desk(docx);
    desk.doInLibreOffice(steps);
    return bytesOf(desk.path(u"done.docx"_s));
}

QByteArray changesAcceptedByLibreOffice(const QByteArray& docx)
{
    return editedInLibreOffice(docx, {u"do   AcceptAllTrackedChanges"_s});
}

QByteArray changesRejectedByLibreOffice(const QByteArray& docx)
{
    return editedInLibreOffice(docx, {u"do   RejectAllTrackedChanges"_s});
}

QString markdownByPandoc(const QByteArray& docx)
{
    need(u"pandoc"_s);
    const Desk desk(docx);
    return QString::fromUtf8(run(u"pandoc"_s, {u"--from=docx"_s, u"--to=markdown"_s,
                                               u"--wrap=none"_s, desk.path(u"in.docx"_s)}));
}

} // namespace aigaq::tests
