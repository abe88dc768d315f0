// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/billing/printedreport.h"

#include <QFont>
#include <QPainter>
#include <QTextOption>

#include <functional>

namespace pd {

/// Paints a report on pages: titles of columns on each, no row cut in two. Memory does not grow with the pages. On any thread.
class PagePainter
{
public:
    /// Turns to the next page; false: there is none to be had.
    using NewPage = std::function<bool()>;
    /// Rows painted and rows to paint; false: cancel.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// `painter` is active on the first page, of the size `page` in its units, and outlives the object.
    PagePainter(QPainter& painter, const QSizeF& page, NewPage newPage, Progress progress);

    /// Kind::Cancelled, or Kind::Storage when there is no further page.
    [[nodiscard]] Status paint(const PrintedReport& report);

private:
    [[nodiscard]] Status paintHead();
    [[nodiscard]] Status paintFigures();
    [[nodiscard]] Status paintPicture();
    [[nodiscard]] Status paintSection(const PrintedSection& section);
    [[nodiscard]] Status paintTable(const PrintedTable& table);
    [[nodiscard]] Status paintLine(const QString& text, const QFont& font);
    [[nodiscard]] Status makeRoom(qreal height);
    [[nodiscard]] Status turnPage();
    void paintFoot();
    void paintCells(const QStringList& cells, const QFont& font);
    void placeColumns(const PrintedTable& table);
    [[nodiscard]] qreal rowHeight(const QStringList& cells, const QFont& font) const;
    [[nodiscard]] QRectF cellBox(qsizetype column, qreal height) const;
    [[nodiscard]] QTextOption textOption(bool trailing) const;
    [[nodiscard]] qreal widthOf(const QString& text, const QFont& font) const;
    [[nodiscard]] qreal lineHeight(const QFont& font) const;

    QPainter& m_painter;
    QSizeF m_page;
    NewPage m_newPage;
    Progress m_progress;
    const PrintedReport* m_report = nullptr;
    QFont m_body;
    QFont m_strong;
    QFont m_title;
    QFont m_large;
    qreal m_space = 0; ///< between a cell and the next
    qreal m_y = 0;
    int m_pages = 1;
    qint64 m_rows = 0;
    qint64 m_total = 0;
    QStringList m_heads; ///< of the table that is being painted
    QList<bool> m_trailing;
    QList<qreal> m_widths;
};

} // namespace pd
