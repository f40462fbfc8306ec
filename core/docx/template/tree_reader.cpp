// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docx/template/tree_reader.h"

namespace aigaq::docx {

namespace {

constexpr int mostElements = 250'000; ///< of a tree: Word's own templates have some 10,000

XmlTree read(XmlPart& xml, int& room)
{
    XmlTree tree = element(xml.qualifiedName());
    for (const auto& [name, value] : xml.qualifiedAttributes())
        tree.attributes.push_back({.name = name, .value = value});
    if (--room < 0)
        xml.fail({.problem = DocxReadError::Problem::TooLarge});
    QString words;
    const auto addWords = [&tree, &words] {
        if (!words.isEmpty())
            tree.children.push_back(
                {.name = {}, .words = std::exchange(words, {}), .attributes = {}, .children = {}});
    };
    while (xml.nextChild(words)) {
        addWords();
        tree.children.push_back(read(xml, room));
    }
    addWords();
    return tree;
}

} // namespace

XmlTree readTree(XmlPart& xml)
{
    int room = mostElements;
    return read(xml, room);
}

Result<XmlTree, DocxReadError> readTree(PackageParts& parts, const QString& part, QStringView root,
                                        const DocxReadLimits& limits)
{
    XmlTree tree;
    XmlPart xml(parts, part, limits);
    if (xml.nextChild())
        tree = readTree(xml);
    if (auto problem = xml.finish())
        return unexpected(*std::move(problem));
    return tree.name == root ? tree : XmlTree();
}

} // namespace aigaq::docx
