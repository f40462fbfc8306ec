// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/written_languages.h"

#include "core/document/node_fields.h"

#include <ranges>

namespace aigaq::document {

namespace {

/// The visitor of node_fields.h.
struct LanguageCollector {
    std::set<Language> languages;

    void texts(QStringView /*name*/, const Texts& texts)
    {
        for (const Language language : texts | std::views::keys)
            languages.insert(language);
    }
    void words(QStringView /*name*/, const QString& /*words*/) {}

    void visitAll(const auto& nodes)
    {
        for (const auto& node : nodes)
            visitFields(*this, node);
    }
};

} // namespace

std::set<Language> writtenLanguages(const Submission& submission)
{
    LanguageCollector collector;
    visitFields(collector, submission);
    collector.visitAll(submission.cover.organisations);
    collector.visitAll(submission.cover.introduction);
    collector.visitAll(submission.footnotes | std::views::values);
    for (const Item& item : submission.items) {
        if (const auto* heading = std::get_if<Heading>(&item)) {
            visitFields(collector, *heading);
        } else {
            const auto& pair = std::get<Pair>(item);
            collector.visitAll(pair.issue.paragraphs);
            collector.visitAll(pair.question.paragraphs);
            collector.visitAll(pair.question.subQuestions);
        }
    }
    return collector.languages;
}

} // namespace aigaq::document
