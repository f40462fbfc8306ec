// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/joining.h"

#include <QRandomGenerator>
#include <QString>

#include <vector>

namespace aigaq::tests {

/// A text as joining tests write it: the stored form, with `^1` for the mark of a footnote.
[[nodiscard]] QString stored(const QString& notation);

/// What was joined in that notation, a conflict as `{one|the other}`.
[[nodiscard]] QString shown(const document::JoinedText& joined);

/// A version with this text, which follows these.
[[nodiscard]] document::Version version(const document::Versions& parents, const QString& notation);

/// What the heads of the history come to, in the notation.
[[nodiscard]] QString joinedOf(const document::FieldHistory& history);

/// Versions written by several people in copies that now and then take in one another's.
[[nodiscard]] document::FieldHistory randomHistory(QRandomGenerator& random, int people, int steps);

/// The same versions as another copy may hold them: arrived in another order.
[[nodiscard]] document::FieldHistory inOtherOrder(const document::FieldHistory& history,
                                                  QRandomGenerator& random);

} // namespace aigaq::tests
