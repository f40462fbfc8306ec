// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

#include <optional>

namespace aigaq::app {

/// Pages one under another, as they are printed, to be read. Only those in view are painted; the
/// last ones are kept as images for scrolling back. Paper is white on a dark desktop, too.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);

    /// From the first page. The size stays as it was chosen.
    void show(pdf::Pages pages);

    /// At 1 a page on the screen is as large as its paper.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void zoomTo(double zoom);
    void zoomIn();
    void zoomOut();
    /// As wide as the view, which it follows until another size is chosen.
    void fitWidth();
    [[nodiscard]] bool fitsWidth() const { return m_fitsWidth; }

    [[nodiscard]] std::size_t pageCount() const { return m_pages ? m_pages->count() : 0; }
    /// The page in the middle of the view, from 0.
    [[nodiscard]] std::size_t currentPage() const;
    /// "Page 3 of 12"
    [[nodiscard]] QString placeInWords() const;

Q_SIGNALS:
    void placeChanged(); ///< another page, or another size
    void left();         ///< Esc was pressed

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] double dotsPerPoint() const;
    [[nodiscard]] QRect rectOf(std::size_t page) const; ///< in the viewport
    void zoomAbout(double zoom, int y);
    void setScrollBars();
    void tellPlace();
    void paintPage(QPainter& painter, std::size_t page, const QRect& rect);
    [[nodiscard]] QImage imageOf(std::size_t page);

    std::optional<pdf::Pages> m_pages;
    double m_zoom = 1;
    bool m_fitsWidth = true;
    QCache<std::size_t, QImage> m_images; ///< costs in KiB
    QSize m_imageSize;                    ///< of all in the cache, in the screen's own pixels
};

} // namespace aigaq::app
