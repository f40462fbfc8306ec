// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/submission.h"
#include "core/document/word_diff.h"

#include <QTextEdit>

#include <vector>

namespace aigaq::app {

/// A text's change, and what it is called; a single unchanged piece is a wording.
struct ShownDiff {
    QString name; ///< may be empty
    document::WordDiff diff;
};

/// Shows wordings and what changed in them: removed words struck through, added ones underlined.
/// Marks and references stand as the numbers that they have now. Nothing can be typed here.
class WordingView : public QTextEdit {
    Q_OBJECT
public:
    explicit WordingView(QWidget* parent = nullptr);

    /// `language`: in which numbers and citations are printed.
    void show(const QString& caption, const std::vector<ShownDiff>& diffs,
              const document::Submission& submission, document::Language language);
    void tell(const QString& sentence) { setPlainText(sentence); }
    using QTextEdit::show;
};

} // namespace aigaq::app
