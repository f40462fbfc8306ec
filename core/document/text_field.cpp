// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/text_field.h"

#include <algorithm>
#include <array>

namespace aigaq::document {

using namespace Qt::StringLiterals;

namespace {

struct RoleName {
    TextRole role;
    QLatin1StringView name;
};

constexpr std::array roleNames{
    RoleName{TextRole::Text, "text"_L1}, RoleName{TextRole::Title, "title"_L1},
    RoleName{TextRole::Framework, "framework"_L1}, RoleName{TextRole::Name, "name"_L1}};

} // namespace

FieldId fieldOf(const TextPlace& place)
{
    const auto* const role = std::ranges::find(roleNames, place.role, &RoleName::role);
    return {.node = place.node, .name = role->name + u'.' + place.language.code()};
}

std::optional<TextPlace> placeOf(const FieldId& field)
{
    const qsizetype dot = field.name.indexOf(u'.');
    if (dot < 0 || field.node.kind() == NodeKind::Source)
        return std::nullopt;
    const auto* const role = std::ranges::find(roleNames, field.name.first(dot), &RoleName::name);
    const auto language = Language::fromCode(QStringView(field.name).sliced(dot + 1));
    if (role == roleNames.end() || !language)
        return std::nullopt;
    return TextPlace{.node = field.node, .role = role->role, .language = *language};
}

} // namespace aigaq::document
