// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plaintext/drafts.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace aigaq::tests {

using namespace draft;
using namespace plaintext;

QByteArray draft(const QString& name)
{
    QFile file(QStringLiteral(AIGAQ_TESTS "/plaintext/drafts/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ImportedDraft imported(const QByteArray& bytes)
{
    auto read = readDraft(bytes, {});
    REQUIRE(read);
    return *std::move(read);
}

ImportedDraft imported(const QString& text)
{
    return imported(text.toUtf8());
}

} // namespace aigaq::tests
