// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace aigaq::pdf {

class ObjectWriter;

using ElementId = std::uint32_t;

/// The tree of structure elements (ISO 32000-1, 14.7) that tells readers who do not see the page
/// what is what, in reading order.
///
/// Elements are added while the document is marked up, their contents while pages are drawn; at the
/// end the tree writes itself.
class TagTree {
public:
    static constexpr ElementId root = 0; ///< the Document element

    TagTree();

    /// A standard structure type such as "LI", as the last child so far.
    ElementId add(ElementId parent, const char* type);
    /// One that stands among its parent's words. It becomes the last child so far when its first
    /// content is drawn.
    ElementId addInline(ElementId parent, const char* type);
    /// Of a list: "Decimal", "LowerAlpha".
    void setListNumbering(ElementId list, const char* numbering);

    [[nodiscard]] const char* type(ElementId element) const { return m_elements[element].type; }

    /// A page that is to be drawn, given as the number of its object.
    void beginPage(int pageObject);
    /// The next piece of content on this page; gives its marked-content identifier.
    [[nodiscard]] int addContent(ElementId element);
    /// An annotation on this page; gives the StructParent that it must name.
    [[nodiscard]] int addAnnotation(ElementId element, int annotationObject);
    /// What the page must say as its StructParents.
    [[nodiscard]] int pageKey() const { return static_cast<int>(m_pages.size()) - 1; }

    /// Gives the StructTreeRoot's object. Annotation keys follow those of the pages, so the number
    /// of pages must be known from the beginning.
    [[nodiscard]] int write(ObjectWriter& objects);
    void setPageCount(std::size_t pages) { m_pageCount = pages; }

private:
    struct Kid {
        enum class Kind : std::uint8_t { Element, Content, Annotation };
        Kind kind;
        std::uint32_t number; ///< an element, a marked-content identifier, an object
        std::int32_t page;    ///< the page's object
    };
    struct Element {
        const char* type;
        ElementId parent;
        const char* listNumbering = nullptr;
        bool isPlaced = false; ///< it stands among its parent's kids
        std::vector<Kid> kids;
    };
    struct PageContents {
        int object;
        std::vector<ElementId> elements; ///< by marked-content identifier
    };

    void place(ElementId element);
    [[nodiscard]] QByteArray dictionary(ElementId id, int firstObject, int rootObject) const;
    [[nodiscard]] int writeParentTree(ObjectWriter& objects, int firstObject) const;
    [[nodiscard]] int writeNoteIds(ObjectWriter& objects, int firstObject) const;

    std::vector<Element> m_elements;
    std::vector<PageContents> m_pages;
    std::vector<ElementId> m_annotations; ///< by key, less the number of pages
    std::size_t m_pageCount = 0;
};

} // namespace aigaq::pdf
