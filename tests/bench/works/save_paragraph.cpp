// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/submission_file.h"
#include "tests/bench/outcome.h"
#include "tests/bench/works/core_works.h"

#include <QFile>
#include <QTemporaryDir>

namespace aigaq::bench {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

void reword(Submission& submission)
{
    const auto middle = static_cast<std::ptrdiff_t>(submission.items.size() / 2);
    Pair& pair = std::get<Pair>(submission.items.begin()[middle]);
    Text& text = pair.issue.paragraphs.front().text.at(submission.draftLanguage);
    text.append(Run{.text = u" He was not told why."_s});
}

} // namespace

void saveParagraph(const GeneratedFiles& files, Stopwatch& stopwatch)
{
    const QTemporaryDir folder(files.folder + u"/saved");
    const QString path = folder.filePath(u"copy.aigaq"_s);
    require(QFile::copy(files.path(".aigaq"), path), "the submission could not be copied");
    auto file = store::SubmissionFile::open(path, store::Access::ReadWrite);
    require(file.has_value(), "the copy could not be opened");
    Submission wanted = file->submission().value();
    reword(wanted);
    const auto saved = stopwatch.lap([&] { return file->save(wanted, {.author = u"Mira"_s}); });
    require(saved.has_value(), "the paragraph could not be saved");
}

} // namespace aigaq::bench
