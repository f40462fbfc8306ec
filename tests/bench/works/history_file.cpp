// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/works/history_file.h"

#include "core/store/create_submission_file.h"
#include "core/store/submission_file.h"
#include "tests/bench/generated_submission.h"
#include "tests/bench/outcome.h"

#include <QFile>

#include <functional>

namespace aigaq::bench {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

constexpr int versions = 10;

void changeEach(Submission& submission, const std::function<void(Texts&)>& change)
{
    for (auto& [id, note] : submission.footnotes)
        change(note.text);
    for (Item& item : submission.items) {
        auto& pair = std::get<Pair>(item);
        for (std::vector<Paragraph>* part : {&pair.issue.paragraphs, &pair.question.paragraphs}) {
            for (Paragraph& paragraph : *part)
                change(paragraph.text);
        }
    }
}

void addVersions(const QString& path, Submission& submission)
{
    auto file = store::SubmissionFile::open(path, store::Access::ReadWrite);
    require(file.has_value(), "the file could not be opened for its versions");
    for (int version = 1; version < versions; ++version) {
        const QString words = u" Version "_s + QString::number(version) + u'.';
        changeEach(submission, [&](Texts& texts) {
            for (auto& [language, text] : texts)
                text.append(Run{.text = words});
        });
        require(file->save(submission, {.author = {}, .time = version}).has_value(),
                "a version could not be saved");
        if (version == 1)
            require(file->takeSnapshot(u"sent"_s, {}).has_value(), "no state could be named");
    }
}

} // namespace

QString historyFile(const GeneratedFiles& files)
{
    const QString path = files.path(".history.aigaq");
    if (QFile::exists(path))
        return path;
    Submission submission = generatedSubmission(files.pairs);
    changeEach(submission, [](Texts& texts) {
        const Text text = texts.begin()->second;
        for (const QString& code : {u"kk"_s, u"ru"_s})
            setTextIn(texts, *Language::fromCode(code), text);
    });
    const QString unfinished = path + ".unfinished"_L1;
    require(
        store::createSubmissionFile(unfinished, submission, {}, file::Overwrite::Yes).has_value(),
        "the file with a history could not be made");
    addVersions(unfinished, submission);
    require(QFile::rename(unfinished, path), "the file with a history could not be kept");
    return path;
}

void addWords(Submission& submission, int number)
{
    Text& text = std::get<Pair>(submission.items.front())
                     .issue.paragraphs.front()
                     .text.at(submission.draftLanguage);
    text.append(Run{.text = u" and "_s + QString::number(number)});
}

} // namespace aigaq::bench
