// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/docx/package.h"
#include "core/docx/relationship.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace aigaq::docx {

/// What one part refers to (ISO/IEC 29500-2, 9.3): other parts, and addresses outside.
class Relationships {
public:
    /// The id for another part. `type` is the end of the relationship type's name, "styles".
    QString toPart(QByteArrayView type, const QString& target);
    /// The same for a part that is none of the standard's; `type` is the whole name.
    QString toExtension(const QByteArray& type, const QString& target);
    /// The id for a link; one address has one id. Nothing for what `linkTarget` refuses.
    std::optional<QString> toAddress(const QString& href);

    /// Writes them as the part of this name. A part that refers to nothing gets none.
    void write(Package& package, const QString& name) const;

private:
    QString add(Relationship relationship);

    std::vector<Relationship> m_relationships; ///< the first has the id rId1
    QHash<QString, std::optional<QString>> m_addressIds;
};

/// Writes these as the part of this name; nothing if there are none.
void writeRelationships(Package& package, const QString& name,
                        const std::vector<Relationship>& relationships);

/// The address as a relationship can hold it, in plain ASCII; nothing when Word would call the file
/// damaged (not a URI) or when following it would do something else than show a page or a letter.
[[nodiscard]] std::optional<QString> linkTarget(const QString& href);

} // namespace aigaq::docx
