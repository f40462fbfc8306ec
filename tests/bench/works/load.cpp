// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/submission_file.h"
#include "tests/bench/generated_submission.h"
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"

namespace aigaq::bench {

void load(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const auto submission = stopwatch.lap([&] {
        return store::SubmissionFile::open(files.path(".aigaq"), store::Access::ReadOnly)
            .and_then([](const store::SubmissionFile& file) { return file.submission(); });
    });
    require(submission.has_value(), "the submission could not be opened");
    require(*submission == generatedSubmission(files.pairs), "another submission was loaded");
}

} // namespace aigaq::bench
