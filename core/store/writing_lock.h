// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <expected>
#include <memory>

namespace aigaq::store {

/// Who has a document open for writing.
struct Writer {
    QString computer;    ///< empty: it is not known
    bool isHere = false; ///< on this computer
    QDateTime since;
    friend bool operator==(const Writer&, const Writer&) = default;
};

/// Keeps others from writing to a document while one of them has it open, on this computer, on
/// another one in the network, or on one with which the folder is synchronised: a small file beside
/// the document, `.NAME.open`, that says which process of which computer. It is gone with this. One
/// that a crash has left on this computer counts for nothing; one from another computer counts
/// until somebody decides that it is left over (`forget`).
///
/// It protects people from each other's changes, not the file from two programs: that SQLite does.
class WritingLock {
public:
    /// Where no such file can be made, in a folder that may only be read, nobody else can make one
    /// either: then the lock is had without.
    [[nodiscard]] static std::expected<WritingLock, Writer> take(const QString& document);
    /// Removes what another computer has left.
    static void forget(const QString& document);
    [[nodiscard]] static QString pathOf(const QString& document);

private:
    explicit WritingLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
    std::unique_ptr<QLockFile> m_file; ///< none: it could not be made
};

} // namespace aigaq::store
