// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_writer.h"
#include "tests/bench/generated_submission.h"
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"

namespace aigaq::bench {

void writeJson(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const document::Submission submission = generatedSubmission(files.pairs);
    const QByteArray bytes = stopwatch.lap([&] { return json::writeFull(submission); });
    require(!bytes.isEmpty(), "there is no JSON");
}

} // namespace aigaq::bench
