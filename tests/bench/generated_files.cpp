// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated_files.h"

#include "core/docx/docx_writer.h"
#include "core/json/json_writer.h"
#include "core/plaintext/plaintext_writer.h"
#include "core/store/create_submission_file.h"
#include "tests/bench/generated_submission.h"
#include "tests/bench/markdown.h"
#include "tests/bench/outcome.h"

#include <QFile>

namespace aigaq::bench {

using namespace document;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    require(file::writeAtomically(path, bytes, file::Overwrite::Yes).has_value(),
            "a generated file could not be written");
}

} // namespace

void make(const GeneratedFiles& files)
{
    const Submission submission = generatedSubmission(files.pairs);
    const Reading english = reading(submission, submission.draftLanguage);
    require(store::createSubmissionFile(files.path(".aigaq"), submission, {}, file::Overwrite::Yes)
                .has_value(),
            "the generated submission could not be written");
    write(files.path(".docx"), docx::writeDocx(english).value());
    write(files.path(".txt"), plaintext::writePlainText(english).toUtf8());
    write(files.path(".json"), json::writePlain(submission, submission.draftLanguage));
    write(files.path(".md"), markdown(english).toUtf8());
}

} // namespace aigaq::bench
