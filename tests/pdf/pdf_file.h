// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reading.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace aigaq::tests {

/// The PDF of a reading; fails the test if there is none.
[[nodiscard]] QByteArray pdfOf(const document::Reading& reading);

/// A random submission in one language, without the one sign that our fonts do not have.
[[nodiscard]] document::Reading randomReading(QRandomGenerator& random, int pairs);

/// A word as pdftotext finds it, in points from the top left corner of its page.
struct FoundWord {
    int page = 0; ///< from 0
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    QString text;
};

/// A PDF on the disk, for other people's programs to read. Where one of them is not installed the
/// test is skipped.
class PdfFile {
public:
    explicit PdfFile(const QByteArray& bytes);

    [[nodiscard]] QString outputOf(const QString& program, QStringList arguments) const;
    [[nodiscard]] std::vector<FoundWord> words() const;
    /// The words of the structure tree, in its order, as poppler reads them.
    [[nodiscard]] QStringList structureTexts() const;

private:
    QTemporaryDir m_folder;
};

} // namespace aigaq::tests
