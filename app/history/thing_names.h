// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/fields.h"
#include "core/document/reading.h"

#include <map>

namespace aigaq::app {

/// What the things of a submission are called in the user's language: "paragraph 3, issue". Things
/// that are not in it any more are told by the beginning of their id.
class ThingNames {
public:
    explicit ThingNames(const document::Submission& submission);

    [[nodiscard]] QString of(const document::NodeId& node) const;
    /// With the language of a text: "paragraph 3, issue, English".
    [[nodiscard]] QString of(const document::FieldId& field) const;
    /// In reading order, to sort by. Things that are not in the submission any more come last.
    [[nodiscard]] std::size_t placeOf(const document::NodeId& node) const;

private:
    void name(const document::NodeId& node, const QString& name);

    struct Named {
        QString name;
        std::size_t place;
    };
    std::map<document::NodeId, Named> m_things;
};

/// By what a thing is told on the command line when it has no number: the beginning of its id, in
/// hexadecimal digits.
[[nodiscard]] QString shortId(const document::NodeId& node);

} // namespace aigaq::app
