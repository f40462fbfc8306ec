// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace aigaq::tests {

/// How a run of the real program ended.
struct Ended {
    int status = -1;
    QString out;
    QString error;
};

/// A folder of its own in which `aigaq` is run, as a script would, in English unless told
/// otherwise.
class Workshop {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;
    [[nodiscard]] bool has(const QString& name) const;
    [[nodiscard]] QStringList everything() const; ///< hidden files, too
    [[nodiscard]] Ended aigaq(const QStringList& arguments, const QString& locale = {},
                              const QByteArray& input = {}) const;
    /// The same on a terminal of its own, where each of these lines is typed when the program asks.
    /// `out` is all that the terminal showed.
    [[nodiscard]] Ended aigaqOnTerminal(const QStringList& arguments,
                                        const QByteArrayList& typed) const;

private:
    QTemporaryDir m_folder;
};

} // namespace aigaq::tests
