// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/plaintext_reader.h"
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"

#include <QFile>

namespace aigaq::bench {

void importText(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    QFile draft(files.path(".txt"));
    require(draft.open(QIODevice::ReadOnly), "the draft cannot be read");
    const QByteArray bytes = draft.readAll();
    const auto imported = stopwatch.lap([&] { return plaintext::readDraft(bytes, std::nullopt); });
    require(imported.has_value(), "the draft could not be imported");
    const auto pairs = static_cast<std::size_t>(files.pairs);
    require(imported->submission.items.size() == pairs &&
                imported->submission.footnotes.size() == pairs,
            "the draft became another submission");
}

} // namespace aigaq::bench
