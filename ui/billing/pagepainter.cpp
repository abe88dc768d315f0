// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/pagepainter.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr qreal bodyPoints = 8.0;
constexpr qreal titlePoints = 14.0;
constexpr qreal largePoints = 12.0;
constexpr qsizetype rowsMeasured = 400;
constexpr qreal mostLines = 3.0;
constexpr qreal numbersShare = 0.25; ///< of the width, at most, for one column of numbers
constexpr qreal textShare = 0.5;
constexpr qreal pictureShare = 0.3; ///< of the height of a page, at most
constexpr qint64 rowsBetweenLooks = 50;

QFont sized(QFont font, qreal points, QFont::Weight weight)
{
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

} // namespace

PagePainter::PagePainter(QPainter& painter, const QSizeF& page, NewPage newPage, Progress progress)
    : m_painter(painter)
    , m_page(page)
    , m_newPage(std::move(newPage))
    , m_progress(std::move(progress))
    , m_body(sized(painter.font(), bodyPoints, QFont::Normal))
    , m_strong(sized(painter.font(), bodyPoints, QFont::DemiBold))
    , m_title(sized(painter.font(), titlePoints, QFont::DemiBold))
    , m_large(sized(painter.font(), largePoints, QFont::DemiBold))
    , m_space(lineHeight(m_body) / 2)
{
}

Status PagePainter::paint(const PrintedReport& report)
{
    m_report = &report;
    for (const PrintedSection& section : report.sections)
        m_total += section.table.rows.size();
    m_painter.setLayoutDirection(report.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Status painted = paintHead();
    for (qsizetype i = 0; painted && i < report.sections.size(); ++i)
        painted = paintSection(report.sections.at(i));
    if (painted)
        paintFoot();
    return painted;
}

Status PagePainter::paintHead()
{
    Status painted = paintLine(m_report->title, m_title);
    for (qsizetype i = 0; painted && i < m_report->facts.size(); ++i)
        painted = paintLine(m_report->facts.at(i), m_body);
    m_y += m_space;
    if (painted)
        painted = paintFigures();
    return painted ? paintPicture() : painted;
}

Status PagePainter::paintFigures()
{
    if (m_report->figures.isEmpty())
        return {};
    const qreal height = lineHeight(m_body) + lineHeight(m_large) + m_space;
    if (const Status room = makeRoom(height); !room)
        return room;
    const qreal width = m_page.width() / qreal(m_report->figures.size());
    for (qsizetype i = 0; i < m_report->figures.size(); ++i) {
        const qreal place = qreal(m_report->rightToLeft ? m_report->figures.size() - 1 - i : i);
        QRectF box(place * width, m_y, width - m_space, lineHeight(m_body));
        m_painter.setFont(m_body);
        m_painter.drawText(box, m_report->figures.at(i).first, textOption(false));
        box.translate(0, lineHeight(m_body));
        box.setHeight(lineHeight(m_large));
        m_painter.setFont(m_large);
        m_painter.drawText(box, m_report->figures.at(i).second, textOption(false));
    }
    m_y += height;
    return {};
}

Status PagePainter::paintPicture()
{
    if (m_report->picture.isNull())
        return {};
    const QSizeF size = QSizeF(m_report->picture.size()).scaled(m_page.width(), m_page.height() * pictureShare, Qt::KeepAspectRatio);
    if (const Status room = makeRoom(size.height() + m_space); !room)
        return room;
    const qreal left = m_report->rightToLeft ? m_page.width() - size.width() : 0;
    m_painter.drawImage(QRectF(QPointF(left, m_y), size), m_report->picture);
    m_y += size.height() + m_space;
    return {};
}

Status PagePainter::paintSection(const PrintedSection& section)
{
    // A title never stands alone at the foot of a page.
    const qreal least = lineHeight(m_large) + 4 * lineHeight(m_body) + qreal(section.notes.size()) * lineHeight(m_body);
    Status painted = makeRoom(least);
    if (painted && !section.title.isEmpty())
        painted = paintLine(section.title, m_large);
    for (qsizetype i = 0; painted && i < section.notes.size(); ++i)
        painted = paintLine(section.notes.at(i), m_body);
    if (painted && !section.table.names.isEmpty())
        painted = paintTable(section.table);
    for (qsizetype i = 0; painted && i < section.totals.size(); ++i)
        painted = paintLine(section.totals.at(i), m_strong);
    m_y += 2 * m_space;
    return painted;
}

Status PagePainter::paintTable(const PrintedTable& table)
{
    placeColumns(table);
    paintCells(m_heads, m_strong);
    for (const QStringList& row : table.rows) {
        if (m_rows++ % rowsBetweenLooks == 0 && m_progress && !m_progress(m_rows, m_total))
            return failed(Error::Kind::Cancelled);
        if (const Status room = makeRoom(rowHeight(row, m_body)); !room)
            return room;
        paintCells(row, m_body);
    }
    m_heads.clear();
    m_y += m_space;
    return {};
}

Status PagePainter::paintLine(const QString& text, const QFont& font)
{
    m_painter.setFont(font);
    const QRectF most(0, m_y, m_page.width(), m_page.height());
    const qreal height = std::min(m_painter.boundingRect(most, text, textOption(false)).height(), mostLines * lineHeight(font));
    if (const Status room = makeRoom(height); !room)
        return room;
    m_painter.setFont(font);
    m_painter.drawText(QRectF(0, m_y, m_page.width(), height + 1), text, textOption(false));
    m_y += height;
    return {};
}

Status PagePainter::makeRoom(qreal height)
{
    const qreal bottom = m_page.height() - 2 * lineHeight(m_body);
    return m_y + height <= bottom || m_y == 0 ? Status() : turnPage();
}

Status PagePainter::turnPage()
{
    paintFoot();
    if (!m_newPage())
        return failed(Error::Kind::Storage, u"no further page"_s);
    ++m_pages;
    m_y = 0;
    if (!m_heads.isEmpty())
        paintCells(m_heads, m_strong);
    return {};
}

void PagePainter::paintFoot()
{
    const qreal height = lineHeight(m_body);
    m_painter.setFont(m_body);
    m_painter.drawText(
        QRectF(0, m_page.height() - height, m_page.width(), height), m_report->page.arg(QLocale().toString(m_pages)), textOption(true));
}

void PagePainter::placeColumns(const PrintedTable& table)
{
    m_heads = table.names;
    m_trailing = table.trailing;
    m_trailing.resize(m_heads.size());
    m_widths.clear();
    qreal numbers = 0;
    qreal texts = 0;
    for (qsizetype column = 0; column < m_heads.size(); ++column) {
        qreal width = widthOf(m_heads.at(column), m_strong);
        for (qsizetype row = 0; row < std::min(rowsMeasured, table.rows.size()); ++row)
            width = std::max(width, widthOf(table.rows.at(row).value(column), m_body));
        const bool trailing = m_trailing.at(column);
        m_widths << std::min(width, m_page.width() * (trailing ? numbersShare : textShare)) + m_space;
        (trailing ? numbers : texts) += m_widths.last();
    }
    // What is left, or lacks, is for the columns of texts to share; without any, all share it.
    const qreal room = m_page.width() - (texts > 0 ? numbers : 0);
    const qreal share = std::max(room, m_page.width() / 4) / (texts > 0 ? texts : numbers);
    for (qsizetype column = 0; column < m_widths.size(); ++column)
        m_widths[column] *= texts > 0 && m_trailing.at(column) ? 1.0 : share;
}

void PagePainter::paintCells(const QStringList& cells, const QFont& font)
{
    const qreal height = rowHeight(cells, font);
    m_painter.setFont(font);
    for (qsizetype column = 0; column < m_widths.size(); ++column)
        m_painter.drawText(cellBox(column, height), cells.value(column), textOption(m_trailing.at(column)));
    m_y += height;
    m_painter.drawLine(QPointF(0, m_y - m_space / 4), QPointF(m_page.width(), m_y - m_space / 4));
}

qreal PagePainter::rowHeight(const QStringList& cells, const QFont& font) const
{
    const qreal line = lineHeight(font);
    qreal height = line;
    m_painter.setFont(font);
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        const QString& cell = cells.value(column);
        const qreal width = m_widths.at(column) - m_space;
        if (widthOf(cell, font) > width)
            height = std::max(height, m_painter.boundingRect(QRectF(0, 0, width, m_page.height()), cell, textOption(false)).height());
    }
    return std::min(height, mostLines * line) + m_space / 2;
}

QRectF PagePainter::cellBox(qsizetype column, qreal height) const
{
    const qreal before = std::accumulate(m_widths.cbegin(), m_widths.cbegin() + column, 0.0);
    const qreal width = m_widths.at(column);
    const qreal left = m_report->rightToLeft ? m_page.width() - before - width : before;
    return QRectF(left, m_y, width, height).adjusted(m_space / 2, 0, -m_space / 2, 0);
}

QTextOption PagePainter::textOption(bool trailing) const
{
    QTextOption option(trailing ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(m_report->rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

qreal PagePainter::widthOf(const QString& text, const QFont& font) const
{
    return QFontMetricsF(font, m_painter.device()).horizontalAdvance(text);
}

qreal PagePainter::lineHeight(const QFont& font) const { return QFontMetricsF(font, m_painter.device()).height(); }

} // namespace pd
