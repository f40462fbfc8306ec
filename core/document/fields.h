// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/order_key.h"
#include "core/document/stored_text.h"
#include "core/document/submission.h"
#include "core/result.h"

#include <QString>

#include <compare>
#include <optional>
#include <vector>

/// A submission taken apart into fields, the things that are revised one by one.
///
/// | node         | fields (xx: a language's code)                                                |
/// | ------------ | ------------------------------------------------------------------------------
/// | | document     | language, title.xx, framework.xx | | organisation | place, name.xx | |
/// heading      | place, text.xx                                                                |
/// | pair         | place                                                                         |
/// | paragraph    | place, text.xx                                                                |
/// | sub-question | place, text.xx                                                                |
/// | footnote     | text.xx                                                                       |
/// | citation     | source (an id in hex), at.xx                                                  |
/// | source       | author.xx, title.xx, publisher.xx, note.xx, date, url, archived, accessed     |
/// | comment      | about, words (comment_fields.h), text, author, date, resolved: "1" or "0"     |
/// | snapshot     | name, versions (VersionsSum in hex)                                           |
/// | any          | gone: "1" deleted, "0" restored                                               |
///
/// Names with a language hold texts in the stored form (stored_text.h), `place` holds a container
/// and an order key with a space between, the others plain words. A container is `body` (headings
/// and pairs), `cover` (introduction and organisations), `<pair>.issue` or `<pair>.question`, the
/// pair's id in hex. Fields that this program does not know are left alone.
namespace aigaq::document {

struct FieldId {
    NodeId node;
    QString name;
    friend auto operator<=>(const FieldId&, const FieldId&) = default;
};

struct Field {
    FieldId id;
    QString value;
    friend bool operator==(const Field&, const Field&) = default;
};

/// What each field says now, in the order of their ids: those of one node stand together. They are
/// one array and no tree, because a file is read into them whole and then hardly changed.
class Fields {
public:
    Fields() = default;
    /// Each id once, in any order.
    explicit Fields(std::vector<Field> fields);

    /// What the field says; null: there is none.
    [[nodiscard]] const QString* find(const FieldId& id) const;
    [[nodiscard]] bool contains(const FieldId& id) const { return find(id) != nullptr; }
    void set(const FieldId& id, const QString& value);

    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }
    [[nodiscard]] auto begin() const { return m_fields.begin(); }
    [[nodiscard]] auto end() const { return m_fields.end(); }

    friend bool operator==(const Fields&, const Fields&) = default;

private:
    std::vector<Field> m_fields;
};

struct FieldError {
    enum class Problem {
        NoDocument,         ///< no document node, or more than one
        BadText,            ///< not a stored form
        BadPlace,           ///< not a place, or in a container of the wrong kind
        BadLanguage,        ///< the draft's language is not known
        BadSource,          ///< a citation that names no source
        BadComment,         ///< a comment that is about nothing that there can be
        ForbiddenCharacter, ///< in a field of plain words
    };
    Problem problem;
    FieldId field;
};

/// Puts the fields together. Deleted nodes are left out, and so is whatever stands in them.
[[nodiscard]] Result<Submission, FieldError> submissionOf(const Fields& fields);

/// One field's next wording.
struct FieldChange {
    FieldId field;
    QString value;
    /// The fields whose present versions this wording was made from: a translation's base, the
    /// texts that a deletion has seen. Nothing: as in the wording that it replaces.
    std::optional<std::vector<FieldId>> seen;
};

/// What must be written so that `submissionOf(fields)` becomes `wanted`; empty when it is that
/// already. Everything that needs no change keeps its place, so a moved pair is one change.
///
/// A translation written for the first time is taken as made from the text in the draft's language.
/// The changes are to be written in the given order: what others were made from comes first.
[[nodiscard]] Result<std::vector<FieldChange>, FieldError>
changesTo(const Submission& wanted, const Fields& fields, OrderKeys& keys);

/// The same for who knows already that `submissionOf(fields)` is `shown`. Only what differs between
/// the two is looked at closely, so that an edit of one paragraph costs little in a long document.
[[nodiscard]] std::vector<FieldChange> changesTo(const Submission& wanted, const Submission& shown,
                                                 const Fields& fields, OrderKeys& keys);

} // namespace aigaq::document
