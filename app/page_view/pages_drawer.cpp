// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_view/pages_drawer.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace aigaq::app {

using namespace Qt::StringLiterals;

namespace {

QToolButton* flatButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    return button;
}

/// A sign that says its meaning to those who point at it or hear it.
void nameSign(QToolButton* button, const QString& sign, const QString& name)
{
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
}

} // namespace

PagesDrawer::PagesDrawer(QWidget* parent)
    : QWidget(parent), m_caption(new QLabel(this)), m_close(flatButton(this)),
      m_changed(new QWidget(this)), m_changedWords(new QLabel(m_changed)),
      m_anew(new QToolButton(m_changed)), m_view(new PageView(this)), m_place(new QLabel(this)),
      m_smaller(flatButton(this)), m_larger(flatButton(this)), m_fit(new QToolButton(this))
{
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_changedWords->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_caption, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto* changed = new QHBoxLayout(m_changed);
    changed->setContentsMargins(0, 0, 0, 0);
    changed->addWidget(m_changedWords, 1);
    changed->addWidget(m_anew);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_place, 1);
    for (QToolButton* button : {m_smaller, m_larger, m_fit})
        bottom->addWidget(button);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(top);
    rows->addWidget(m_changed);
    rows->addWidget(m_view, 1);
    rows->addLayout(bottom);
    connect(m_close, &QToolButton::clicked, this, &PagesDrawer::closeWanted);
    connect(m_anew, &QToolButton::clicked, this, &PagesDrawer::presentPagesWanted);
    connect(m_smaller, &QToolButton::clicked, m_view, &PageView::zoomOut);
    connect(m_larger, &QToolButton::clicked, m_view, &PageView::zoomIn);
    connect(m_fit, &QToolButton::clicked, m_view, &PageView::fitWidth);
    connect(m_view, &PageView::placeChanged, this, &PagesDrawer::showPlace);
    wordAll();
}

void PagesDrawer::show(const ShownPages& shown)
{
    m_file = shown.file;
    m_language = shown.pages.language().ownName();
    m_changed->hide();
    m_view->show(shown.pages);
    wordAll();
}

void PagesDrawer::tellTextChanged()
{
    m_changed->show();
}

void PagesDrawer::wordAll()
{
    m_caption->setText(
        m_file.isEmpty()
            ? tr("%1: the pages as a PDF has them. Other programs break lines and pages in their "
                 "own way.")
                  .arg(m_language)
            : tr("The pages of %1").arg(QFileInfo(m_file).fileName()));
    m_changedWords->setText(tr("The text has changed since."));
    m_anew->setText(tr("Show the present pages"));
    nameSign(m_close, u"✕"_s, tr("Close the pages"));
    nameSign(m_smaller, u"−"_s, tr("Smaller pages"));
    nameSign(m_larger, u"+"_s, tr("Larger pages"));
    m_fit->setText(tr("Fit the width"));
    showPlace();
}

void PagesDrawer::showPlace()
{
    constexpr int percent = 100;
    const QString zoom = QLocale().toString(qRound(m_view->zoom() * percent)) + u'%';
    m_place->setText(m_view->placeInWords() + u" · "_s + zoom);
}

void PagesDrawer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        wordAll();
}

} // namespace aigaq::app
