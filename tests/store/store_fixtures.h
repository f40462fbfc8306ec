// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/store/create_submission_file.h"
#include "core/store/submission_file.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace aigaq::tests {

/// A folder of its own for each test, gone with it.
class Folder {
public:
    [[nodiscard]] QString path(const QString& name = {}) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList names() const; ///< of everything in it

private:
    QTemporaryDir m_folder;
};

/// The author and time of everything that tests write.
[[nodiscard]] store::Claim claim();

/// The id of the only document, so that it is the same in every run.
[[nodiscard]] document::NodeId fixedId(document::NodeKind kind, int number);

/// Two pairs about Arvenia with a translation, a footnote and a source.
[[nodiscard]] document::Submission arvenia();

/// Makes the file and gives its path.
QString fileOf(const Folder& folder, const document::Submission& submission);

/// Opens, with a failed test if that does not work.
[[nodiscard]] store::SubmissionFile opened(const QString& path,
                                           store::Access access = store::Access::ReadWrite);

void save(store::SubmissionFile& file, const document::Submission& submission);

[[nodiscard]] QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

/// What a query returns, a row a line, columns parted by `|`, as the sqlite3 shell prints it.
[[nodiscard]] QStringList rowsOf(const QString& path, const char* sql);

/// Runs SQL that changes the file as only a broken or foreign program would.
void tamper(const QString& path, const char* sql);

} // namespace aigaq::tests
