// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"

#include <QFile>

#include <xlsxwriter.h>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestSheetName = 31;
constexpr int exactDigits = 15;

/// Nothing to take out, seen at one glance: printable ASCII, not too long.
bool isPlainText(std::string_view utf8)
{
    if (utf8.size() > size_t(Workbook::longestText))
        return false;
    unsigned odd = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        odd |= (byte >= 0x80 || byte < 0x20) ? 1U : 0U;
    }
    return odd == 0;
}

bool isAllowed(char32_t letter)
{
    if (letter < 0x20)
        return letter == '\t' || letter == '\n';
    return letter != 0xFFFE && letter != 0xFFFF && !(letter >= 0xD800 && letter <= 0xDFFF);
}

/// More digits than a cell keeps.
bool needsText(const Decimal& value)
{
    int digits = 0;
    for (const QChar c : value.toString())
        digits += c.isDigit() && (digits > 0 || c != u'0') ? 1 : 0;
    return digits > exactDigits;
}

} // namespace

bool sanitiseCell(std::string_view utf8, std::string& out)
{
    out.clear();
    if (isPlainText(utf8)) {
        out.append(utf8);
        return false;
    }
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    QString kept;
    kept.reserve(text.size());
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters) {
        const qsizetype units = letter > 0xFFFF ? 2 : 1;
        if (isAllowed(letter) && kept.size() + units <= Workbook::longestText)
            kept += QChar::fromUcs4(letter);
    }
    const QByteArray bytes = kept.toUtf8();
    out.append(bytes.constData(), size_t(bytes.size()));
    return out != utf8;
}

Workbook::Workbook(const QString& path, bool large, bool rightToLeft)
    : m_rightToLeft(rightToLeft)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = large ? LXW_TRUE : LXW_FALSE;
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    m_headingFormat = workbook_add_format(m_book);
    format_set_bold(m_headingFormat);
    format_set_bottom(m_headingFormat, LXW_BORDER_THIN);
    m_dateFormat = workbook_add_format(m_book);
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void Workbook::keep(int error)
{
    if (m_error == 0)
        m_error = error;
}

QString Workbook::uniqueName(const QString& name) const
{
    QString plain;
    for (const QChar c : name) {
        if (!QStringView(u"[]:*?/\\").contains(c) && c.isPrint())
            plain += c;
    }
    while (plain.startsWith(u'\''))
        plain.remove(0, 1);
    while (plain.endsWith(u'\''))
        plain.chop(1);
    if (plain.trimmed().isEmpty())
        plain = u"Sheet"_s;
    QString result = plain.left(qsizetype(longestSheetName));
    for (int i = 2; m_names.contains(result, Qt::CaseInsensitive); ++i) {
        const QString ending = u" %1"_s.arg(i);
        result = plain.left(qsizetype(longestSheetName) - ending.size()) + ending;
    }
    return result;
}

int Workbook::addSheet(const QString& name)
{
    const QString unique = uniqueName(name);
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, unique.toUtf8().constData());
    if (!sheet)
        keep(LXW_ERROR_MEMORY_MALLOC_FAILED);
    else if (m_rightToLeft)
        worksheet_right_to_left(sheet);
    m_sheets << sheet;
    m_names << unique;
    return int(m_sheets.size() - 1);
}

const char* Workbook::clean(std::string_view utf8)
{
    m_sanitised += sanitiseCell(utf8, m_scratch) ? 1 : 0;
    return m_scratch.c_str();
}

void Workbook::text(int sheet, quint32 row, int column, std::string_view utf8)
{
    if (!utf8.empty())
        keep(worksheet_write_string(m_sheets[sheet], row, lxw_col_t(column), clean(utf8), nullptr));
}

void Workbook::heading(int sheet, quint32 row, int column, std::string_view utf8)
{
    keep(worksheet_write_string(m_sheets[sheet], row, lxw_col_t(column), clean(utf8), m_headingFormat));
}

void Workbook::number(int sheet, quint32 row, int column, const Decimal& value)
{
    // Nearly all quantities are halves of small numbers.
    const Int128 twice = value.raw() / (Decimal(1).raw() / 2);
    const bool simple = twice < 1'000'000'000 && twice > -1'000'000'000 && twice * (Decimal(1).raw() / 2) == value.raw();
    if (simple)
        keep(worksheet_write_number(m_sheets[sheet], row, lxw_col_t(column), double(qint64(twice)) / 2.0, nullptr));
    else if (needsText(value))
        text(sheet, row, column, value.toString().toStdString());
    else
        keep(worksheet_write_number(m_sheets[sheet], row, lxw_col_t(column), value.toDouble(), nullptr));
}

void Workbook::date(int sheet, quint32 row, int column, const QDate& day)
{
    static const QDate origin(1899, 12, 30);
    keep(worksheet_write_number(m_sheets[sheet], row, lxw_col_t(column), double(origin.daysTo(day)), m_dateFormat));
}

void Workbook::widths(int sheet, int first, int last, double characters)
{
    keep(worksheet_set_column(m_sheets[sheet], lxw_col_t(first), lxw_col_t(last), characters, nullptr));
}

void Workbook::freeze(int sheet, quint32 rows) { worksheet_freeze_panes(m_sheets[sheet], rows, 0); }

void Workbook::filter(int sheet, quint32 firstRow, quint32 lastRow, int lastColumn)
{
    keep(worksheet_autofilter(m_sheets[sheet], firstRow, 0, lastRow, lxw_col_t(lastColumn)));
}

void Workbook::barChart(
    int sheet, quint32 firstRow, quint32 lastRow, int nameColumn, int valueColumn, quint32 atRow, int atColumn, const QString& title)
{
    const QByteArray name = m_names[sheet].toUtf8();
    lxw_chart* chart = workbook_add_chart(m_book, LXW_CHART_BAR);
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, name.constData(), firstRow, lxw_col_t(nameColumn), lastRow, lxw_col_t(nameColumn));
    chart_series_set_values(series, name.constData(), firstRow, lxw_col_t(valueColumn), lastRow, lxw_col_t(valueColumn));
    chart_title_set_name(chart, title.toUtf8().constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_reverse(chart->x_axis);
    keep(worksheet_insert_chart(m_sheets[sheet], atRow, lxw_col_t(atColumn), chart));
}

Status Workbook::close()
{
    const int closed = workbook_close(std::exchange(m_book, nullptr));
    keep(closed);
    if (m_error != LXW_NO_ERROR)
        return failed(Error::Kind::Storage, QString::fromUtf8(lxw_strerror(lxw_error(m_error))));
    return {};
}

} // namespace pd
