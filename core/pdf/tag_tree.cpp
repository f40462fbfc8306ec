// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/tag_tree.h"

#include "core/pdf/object_writer.h"

#include <string_view>

namespace aigaq::pdf {

namespace {

bool isNote(const char* type)
{
    return std::string_view(type) == "Note";
}

/// Numbers of one width, so that their order as strings is their order in the document.
QByteArray noteId(ElementId element)
{
    return "(note-" + QByteArray::number(100'000'000 + element).sliced(1) + ')';
}

} // namespace

TagTree::TagTree()
{
    m_elements.push_back({.type = "Document", .parent = root, .isPlaced = true});
}

ElementId TagTree::add(ElementId parent, const char* type)
{
    const ElementId id = addInline(parent, type);
    place(id);
    return id;
}

ElementId TagTree::addInline(ElementId parent, const char* type)
{
    m_elements.push_back({.type = type, .parent = parent});
    return static_cast<ElementId>(m_elements.size()) - 1;
}

void TagTree::place(ElementId id)
{
    Element& element = m_elements[id];
    if (element.isPlaced)
        return;
    element.isPlaced = true;
    place(element.parent);
    m_elements[element.parent].kids.push_back({Kid::Kind::Element, id, 0});
}

void TagTree::setListNumbering(ElementId list, const char* numbering)
{
    m_elements[list].listNumbering = numbering;
}

void TagTree::beginPage(int pageObject)
{
    m_pages.push_back({.object = pageObject});
}

int TagTree::addContent(ElementId element)
{
    place(element);
    PageContents& page = m_pages.back();
    const auto content = static_cast<std::uint32_t>(page.elements.size());
    page.elements.push_back(element);
    m_elements[element].kids.push_back({Kid::Kind::Content, content, page.object});
    return static_cast<int>(content);
}

int TagTree::addAnnotation(ElementId element, int annotationObject)
{
    m_elements[element].kids.push_back({Kid::Kind::Annotation,
                                        static_cast<std::uint32_t>(annotationObject),
                                        m_pages.back().object});
    m_annotations.push_back(element);
    return static_cast<int>(m_pageCount + m_annotations.size()) - 1;
}

QByteArray TagTree::dictionary(ElementId id, int firstObject, int rootObject) const
{
    const Element& element = m_elements[id];
    QByteArray kids;
    int page = 0; // the element's own: of its contents there no page has to be told
    for (const Kid& kid : element.kids) {
        const auto number = static_cast<int>(kid.number);
        if (page == 0)
            page = kid.page;
        switch (kid.kind) {
        case Kid::Kind::Element:
            kids += reference(firstObject + number);
            break;
        case Kid::Kind::Content:
            kids += kid.page == page ? QByteArray::number(number)
                                     : "<</Type/MCR/Pg " + reference(kid.page) + "/MCID " +
                                           QByteArray::number(number) + ">>";
            break;
        case Kid::Kind::Annotation:
            kids += "<</Type/OBJR/Pg " + reference(kid.page) + "/Obj " + reference(number) + ">>";
            break;
        }
        kids += ' ';
    }
    const int parent = id == root ? rootObject : firstObject + static_cast<int>(element.parent);
    QByteArray entries =
        "/Type/StructElem/S/" + QByteArray(element.type) + "/P " + reference(parent);
    if (page != 0)
        entries += "/Pg " + reference(page);
    if (isNote(element.type))
        entries += "/ID" + noteId(id);
    if (element.listNumbering != nullptr)
        entries += "/A<</O/List/ListNumbering/" + QByteArray(element.listNumbering) + ">>";
    if (!kids.isEmpty())
        entries += "/K[" + kids + ']';
    return "<<" + entries + ">>";
}

int TagTree::writeParentTree(ObjectWriter& objects, int firstObject) const
{
    const auto of = [&](ElementId id) { return reference(firstObject + static_cast<int>(id)); };
    std::vector<TreeEntry> entries;
    for (const PageContents& page : m_pages) {
        QByteArray parents;
        for (const ElementId element : page.elements)
            parents += of(element) + ' ';
        entries.push_back({QByteArray::number(entries.size()), '[' + parents + ']'});
    }
    for (const ElementId element : m_annotations)
        entries.push_back({QByteArray::number(entries.size()), of(element)});
    return writeTree(objects, "Nums", entries);
}

int TagTree::writeNoteIds(ObjectWriter& objects, int firstObject) const
{
    std::vector<TreeEntry> entries;
    for (ElementId id = 0; id < m_elements.size(); ++id) {
        if (isNote(m_elements[id].type))
            entries.push_back({noteId(id), reference(firstObject + static_cast<int>(id))});
    }
    return entries.empty() ? 0 : writeTree(objects, "Names", entries);
}

int TagTree::write(ObjectWriter& objects)
{
    const int rootObject = objects.reserve();
    const int firstObject = objects.reserve(static_cast<int>(m_elements.size()));
    for (ElementId id = 0; id < m_elements.size(); ++id) {
        if (m_elements[id].isPlaced)
            objects.write(firstObject + static_cast<int>(id),
                          dictionary(id, firstObject, rootObject));
    }
    QByteArray entries = "/Type/StructTreeRoot/K " + reference(firstObject) + "/ParentTree " +
                         reference(writeParentTree(objects, firstObject)) + "/ParentTreeNextKey " +
                         QByteArray::number(m_pages.size() + m_annotations.size());
    if (const int ids = writeNoteIds(objects, firstObject))
        entries += "/IDTree " + reference(ids);
    objects.write(rootObject, "<<" + entries + ">>");
    return rootObject;
}

} // namespace aigaq::pdf
