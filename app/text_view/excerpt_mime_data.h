// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/editing/excerpt.h"

#include <QMimeData>

namespace aigaq::app {

/// Copied words with their footnotes, for pasting in this program; and as plain text for others.
class ExcerptMimeData : public QMimeData {
    Q_OBJECT
public:
    explicit ExcerptMimeData(document::Excerpt excerpt);
    [[nodiscard]] const document::Excerpt& excerpt() const { return m_excerpt; }

private:
    document::Excerpt m_excerpt;
};

/// What a clipboard or a drop brings: our own excerpt, or another program's words with bold, italic
/// and links. Characters that no text may hold are left out.
[[nodiscard]] document::Excerpt excerptFrom(const QMimeData& data);
[[nodiscard]] document::Excerpt plainExcerpt(const QString& words);

} // namespace aigaq::app
