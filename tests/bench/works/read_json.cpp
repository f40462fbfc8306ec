// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "tests/bench/generated_submission.h"
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"

namespace aigaq::bench {

void readJson(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const document::Submission submission = generatedSubmission(files.pairs);
    const QByteArray bytes = json::writeFull(submission);
    const auto read = stopwatch.lap([&] { return json::readJson(bytes); });
    require(read.has_value(), "the JSON could not be read");
    require(*read == submission, "another submission was read");
}

} // namespace aigaq::bench
