// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext/draft_source.h"

#include "core/draft/draft_words.h"
#include "core/draft/file_look.h"
#include "core/plaintext/line_joining.h"
#include "core/plaintext/note_taking.h"
#include "core/plaintext/source_lines.h"

#include <algorithm>

namespace aigaq::plaintext {

using namespace document;
using namespace draft;
using namespace Qt::StringLiterals;

namespace {

// How much of the reading is done when they end: by what took how long. The stages of the outline
// follow.
constexpr double stageOfLines = 0.2;
constexpr double stageOfJoining = 0.35;
constexpr double stageOfNotes = 0.5;

/// The first line longer than this, from 1; 0 if there is none. Cheap, so that what is no draft is
/// refused before it is looked at closely.
int firstLineLongerThan(const QString& text, qsizetype limit)
{
    int line = 1;
    qsizetype start = 0;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', start)) {
        if (at - start > limit && !QStringView(text).sliced(start, at - start).contains(u'\r'))
            return line;
        start = at + 1;
        ++line;
    }
    const bool tooLong =
        text.size() - start > limit && !QStringView(text).sliced(start).contains(u'\r');
    return tooLong ? line : 0;
}

std::vector<QStringView> wordsOf(const std::vector<SourceLine>& lines)
{
    std::vector<QStringView> words;
    words.reserve(lines.size());
    for (const SourceLine& line : lines)
        words.emplace_back(line.words);
    return words;
}

void sortByLine(std::vector<Finding>& findings)
{
    std::ranges::stable_sort(findings, {}, &Finding::line);
}

} // namespace

Result<ReadOutline, ReadError> readOutline(const QByteArray& bytes, const ReadLimits& limits,
                                           ReadingProgress& progress)
{
    using Problem = ReadError::Problem;
    if (const auto look = fileLook(bytes))
        return unexpected(ReadError{.problem = Problem::NotText, .looksLike = *look});
    if (bytes.size() > limits.bytes)
        return unexpected(ReadError{.problem = Problem::TooLarge});
    const auto decoded = decode(bytes);
    if (!decoded)
        return unexpected(ReadError{.problem = Problem::NotText});
    if (const int line = firstLineLongerThan(decoded->text, limits.paragraph))
        return unexpected(ReadError{.problem = Problem::TooLarge, .line = line});
    progress.beginStage(stageOfLines);
    SourceLines source = sourceLines(*decoded, progress);
    if (!progress.wasStopped() && std::ranges::all_of(source.lines, &SourceLine::isBlank))
        return unexpected(ReadError{.problem = Problem::Empty});

    const Language recognised = recogniseLanguage(wordsOf(source.lines));
    progress.beginStage(stageOfJoining);
    auto joined = joinLines(source.lines, limits, progress);
    if (!joined)
        return unexpected(joined.error());
    progress.beginStage(stageOfNotes);
    DraftNotes notes = takeNotes(*joined, progress);
    ReadOutline read{.draft = outlineDraft(std::move(*joined), std::move(notes), progress),
                     .recognised = recognised};
    if (progress.wasStopped())
        return unexpected(ReadError{.problem = Problem::Cancelled});
    std::vector<Finding>& findings = read.draft.findings;
    findings.insert(findings.begin(), source.findings.begin(), source.findings.end());
    if (decoded->encoding != "utf-8"_L1)
        findings.insert(findings.begin(),
                        {.kind = FindingKind::Encoding, .line = 1, .words = decoded->encoding});
    sortByLine(findings);
    return read;
}

} // namespace aigaq::plaintext
