// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/template/picture_types.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace aigaq::docx {

namespace {

struct PictureType {
    QStringView ending;
    QByteArrayView type;
};

constexpr std::array types{
    PictureType{.ending = u"png", .type = "image/png"},
    PictureType{.ending = u"jpg", .type = "image/jpeg"},
    PictureType{.ending = u"jpeg", .type = "image/jpeg"},
    PictureType{.ending = u"gif", .type = "image/gif"},
    PictureType{.ending = u"bmp", .type = "image/bmp"},
    PictureType{.ending = u"tif", .type = "image/tiff"},
    PictureType{.ending = u"tiff", .type = "image/tiff"},
    PictureType{.ending = u"emf", .type = "image/x-emf"},
    PictureType{.ending = u"wmf", .type = "image/x-wmf"},
    PictureType{.ending = u"svg", .type = "image/svg+xml"},
};

} // namespace

std::optional<QByteArrayView> pictureType(const QString& name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    const auto* const found = std::ranges::find(types, ending, &PictureType::ending);
    return found == types.end() ? std::nullopt : std::optional(found->type);
}

} // namespace aigaq::docx
