// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_view/page_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace aigaq::app {

namespace {

constexpr int margin = 16;
constexpr int gap = 12;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 4;
constexpr double zoomStep = 1.1;
constexpr int cacheSize = 96 * 1024; // KiB: a dozen pages at 150 dots an inch
constexpr double pointsInInch = 72;

bool isActualSize(const QKeyEvent& event)
{
    return event.key() == Qt::Key_0 &&
           (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent), m_images(cacheSize)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Always there: a bar that came and went would change the width that pages fit.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageView::show(pdf::Pages pages)
{
    m_pages = std::move(pages);
    m_images.clear();
    if (m_fitsWidth)
        fitWidth();
    else
        setScrollBars();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    tellPlace();
}

QSize PageView::pageSize() const
{
    return (m_pages->size() * m_zoom * logicalDpiX() / pointsInInch).toSize();
}

QRect PageView::rectOf(std::size_t page) const
{
    const QSize size = pageSize();
    const int left = std::max(margin, (viewport()->width() - size.width()) / 2);
    const int top = margin + static_cast<int>(page) * (size.height() + gap);
    return {QPoint(left - horizontalScrollBar()->value(), top - verticalScrollBar()->value()),
            size};
}

std::size_t PageView::currentPage() const
{
    if (!m_pages)
        return 0;
    const int y = verticalScrollBar()->value() + viewport()->height() / 2 - margin;
    const auto page = static_cast<std::size_t>(std::max(0, y / (pageSize().height() + gap)));
    return std::min(page, m_pages->count() - 1);
}

QString PageView::placeInWords() const
{
    return m_pages ? tr("Page %1 of %2")
                         .arg(QString::number(currentPage() + 1), QString::number(pageCount()))
                   : QString();
}

void PageView::zoomTo(double zoom)
{
    m_fitsWidth = false;
    zoomAbout(zoom, viewport()->height() / 2);
}

void PageView::zoomIn()
{
    zoomTo(m_zoom * zoomStep);
}

void PageView::zoomOut()
{
    zoomTo(m_zoom / zoomStep);
}

void PageView::fitWidth()
{
    m_fitsWidth = true;
    if (!m_pages)
        return;
    const double room = viewport()->width() - 2 * margin;
    zoomAbout(room / (m_pages->size().width() * logicalDpiX() / pointsInInch),
              viewport()->height() / 2);
}

/// What stands at this height of the view stays there.
void PageView::zoomAbout(double zoom, int y)
{
    if (!m_pages)
        return;
    const auto pageStep = [this] { return pageSize().height() + gap; };
    const int scrolled = verticalScrollBar()->value() + y - margin;
    const double place = static_cast<double>(scrolled) / pageStep();
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    setScrollBars();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place * pageStep())) + margin - y);
    viewport()->update();
    tellPlace();
}

void PageView::setScrollBars()
{
    if (!m_pages)
        return;
    constexpr int line = 48;
    const QSize page = pageSize();
    const QSize view = viewport()->size();
    const int height =
        2 * margin + static_cast<int>(m_pages->count()) * (page.height() + gap) - gap;
    verticalScrollBar()->setRange(0, std::max(0, height - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(line);
    horizontalScrollBar()->setRange(0, std::max(0, page.width() + 2 * margin - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(line);
}

void PageView::tellPlace()
{
    setAccessibleName(placeInWords());
    Q_EMIT placeChanged();
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    for (std::size_t page = 0; page < pageCount(); ++page) {
        const QRect rect = rectOf(page);
        if (rect.top() > event->rect().bottom())
            break;
        if (rect.bottom() >= event->rect().top())
            paintPage(painter, page, rect);
    }
    if (hasFocus()) {
        constexpr int thickness = 2;
        painter.setPen(QPen(palette().color(QPalette::Highlight), thickness));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::paintPage(QPainter& painter, std::size_t page, const QRect& rect)
{
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    const QImage image = imageOf(page);
    if (!image.isNull()) {
        painter.drawImage(rect.topLeft(), image);
        return;
    }
    // So large that only what is in view is worth painting.
    const double ratio = devicePixelRatioF();
    const QRect seen = rect & viewport()->rect();
    const QRectF part(QPointF(seen.topLeft() - rect.topLeft()) * ratio,
                      QSizeF(seen.size()) * ratio);
    QImage piece = m_pages->picture(page, dotsPerPoint(), part.toAlignedRect());
    piece.setDevicePixelRatio(ratio);
    painter.drawImage(seen.topLeft(), piece);
}

/// Dots of the screen itself, of which there may be several in a pixel of the window.
double PageView::dotsPerPoint() const
{
    return m_zoom * logicalDpiX() / pointsInInch * devicePixelRatioF();
}

/// Null if it would take too much of the cache.
QImage PageView::imageOf(std::size_t page)
{
    const QSize wanted = (QSizeF(pageSize()) * devicePixelRatioF()).toSize();
    if (wanted != m_imageSize)
        m_images.clear();
    m_imageSize = wanted;
    if (const QImage* kept = m_images.object(page))
        return *kept;
    constexpr int bytesInPixel = 4;
    const qsizetype cost =
        static_cast<qsizetype>(wanted.width()) * wanted.height() * bytesInPixel / 1024;
    if (cost > cacheSize / 4)
        return {};
    // In the screen's own format: it is painted again with every step of scrolling.
    QImage image = m_pages->picture(page, dotsPerPoint(), QRect(QPoint(), wanted))
                       .convertToFormat(QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    m_images.insert(page, new QImage(image), cost); // NOLINT(cppcoreguidelines-owning-memory)
    return image;
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    setScrollBars();
    if (m_fitsWidth)
        fitWidth();
}

/// Chords that mean the text's size elsewhere in the window mean the pages' here.
bool PageView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::ZoomIn) || key->matches(QKeySequence::ZoomOut) ||
            isActualSize(*key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (isActualSize(*event))
        zoomTo(1);
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QAbstractScrollArea::keyPressEvent(event); // arrows and page keys
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double notch = 120;
    m_fitsWidth = false;
    zoomAbout(m_zoom * std::pow(zoomStep, event->angleDelta().y() / notch),
              static_cast<int>(event->position().y()));
    event->accept();
}

void PageView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellPlace();
}

void PageView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    if (accessibleName() != placeInWords())
        tellPlace();
}

} // namespace aigaq::app
