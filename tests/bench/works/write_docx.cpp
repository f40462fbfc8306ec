// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/docx_writer.h"
#include "tests/bench/generated_submission.h"
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"

namespace aigaq::bench {

void writeDocx(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const document::Submission submission = generatedSubmission(files.pairs);
    const auto bytes = stopwatch.lap(
        [&] { return docx::writeDocx(reading(submission, submission.draftLanguage)); });
    require(bytes.has_value(), "there is no Word file");
}

} // namespace aigaq::bench
