// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

/// What is new in something that came from outside, a Word document for instance, is the same to
/// all who take that in: its id, key and place follow from the *origin*, the sum of what came,
/// which only who has that can know. So it comes in once, however often and in however many copies.
namespace aigaq::document {

/// What is made random otherwise. `purpose`: a number for each row of such things.
[[nodiscard]] QRandomGenerator randomFrom(const QByteArray& origin, quint32 purpose);

} // namespace aigaq::document
