// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/reportpages.h"

#include "exchange/wholefile.h"

#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr qreal marginMillimetres = 15.0;
constexpr int dotsPerInch = 600;

Status paintOn(QPagedPaintDevice& device, const PrintedReport& report, const PagePainter::Progress& progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return failed(Error::Kind::Storage, u"nothing can be painted"_s);
    const QSizeF page(device.width(), device.height());
    return PagePainter(
        painter, page, [&device] { return device.newPage(); }, progress)
        .paint(report);
}

} // namespace

Status writePdf(const PrintedReport& report, const QString& path, const PagePainter::Progress& progress)
{
    WholeFile file(path);
    if (const Status opened = file.open(); !opened)
        return opened;
    Status painted;
    {
        QPdfWriter writer(&file.file());
        const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(
            QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres), QPageLayout::Millimeter);
        writer.setTitle(report.title);
        painted = paintOn(writer, report, progress);
    }
    if (!painted)
        return painted;
    if (file.file().error() != QFileDevice::NoError)
        return failed(Error::Kind::Storage, file.file().errorString());
    return file.commit();
}

Status printPages(const PrintedReport& report, QPrinter& printer, const PagePainter::Progress& progress)
{
    printer.setDocName(report.title);
    const Status painted = paintOn(printer, report, progress);
    if (!painted)
        printer.abort();
    return painted;
}

} // namespace pd
