// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/importcolumns.h"

#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// More names than these nobody reads in a line.
constexpr qsizetype mostNamesShown = 24;

QString meaningName(const UserSheetColumn& column)
{
    switch (column.meaning) {
    case UserSheetColumn::Ignored: return ImportColumns::tr("Not used");
    case UserSheetColumn::Email: return ImportColumns::tr("E-mail");
    case UserSheetColumn::FirstName: return ImportColumns::tr("First name");
    case UserSheetColumn::LastName: return ImportColumns::tr("Last name");
    case UserSheetColumn::DisplayName: return ImportColumns::tr("Display name");
    case UserSheetColumn::Location: return ImportColumns::tr("Location");
    case UserSheetColumn::PhoneNumber: return ImportColumns::tr("Phone number");
    case UserSheetColumn::Extension: return ImportColumns::tr("Extension");
    case UserSheetColumn::PackageName: return ImportColumns::tr("Name of the package");
    case UserSheetColumn::Package: break;
    }
    return ImportColumns::tr("%1: TRUE or FALSE", "package").arg(PackageCatalog::shipped().displayName(column.package));
}

QList<UserSheetColumn> everyMeaning()
{
    QList<UserSheetColumn> all;
    for (int meaning = UserSheetColumn::Ignored; meaning <= UserSheetColumn::PackageName; ++meaning)
        all << UserSheetColumn{UserSheetColumn::Meaning(meaning), {}};
    for (const PackageInfo& package : PackageCatalog::shipped().all()) {
        if (package.subscriber)
            all << UserSheetColumn{UserSheetColumn::Package, package.id};
    }
    return all;
}

QString shortened(QStringList names)
{
    const qsizetype more = names.size() - mostNamesShown;
    if (more > 0)
        names = names.mid(0, mostNamesShown) << ImportColumns::tr("%Ln more", nullptr, int(more));
    return names.join(u" · "_s);
}

} // namespace

ImportColumns::ImportColumns(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_meanings(everyMeaning())
    , m_known(wrappedLabel(theme, {}, this))
    , m_unused(wrappedLabel(theme, {}, this))
    , m_column(new QComboBox(this))
    , m_meaning(new QComboBox(this))
{
    setProperty("area", u"panel"_s);
    const int side = theme.px("spacing.l"_L1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, theme.px("spacing.m"_L1), side, theme.px("spacing.m"_L1));
    column->setSpacing(theme.px("spacing.s"_L1));
    column->addWidget(m_known);
    column->addWidget(m_unused);
    for (QComboBox* box : {m_column, m_meaning}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    m_column->setObjectName(u"column"_s);
    m_meaning->setObjectName(u"meaning"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px("spacing.m"_L1));
    row->addWidget(new FormField(theme, u"column"_s, tr("Co&lumn of the file"), m_column, this));
    row->addWidget(new FormField(theme, u"meaning"_s, tr("&Means"), m_meaning, this));
    row->addStretch();
    column->addLayout(row);
    for (const UserSheetColumn& meaning : std::as_const(m_meanings))
        m_meaning->addItem(meaningName(meaning));
    connect(m_column, &QComboBox::currentIndexChanged, this, &ImportColumns::showMeaning);
    connect(m_meaning, &QComboBox::activated, this, &ImportColumns::choose);
}

void ImportColumns::setColumns(const QStringList& header, const QList<UserSheetColumn>& columns)
{
    const QString chosen = m_column->currentText();
    const bool other = header != m_header;
    m_header = header;
    m_columns = columns;
    QStringList known;
    QStringList unused;
    qsizetype firstUnused = 0;
    for (qsizetype i = header.size() - 1; i >= 0; --i) {
        if (columns.at(i).meaning == UserSheetColumn::Ignored) {
            unused.prepend(isolated(header.at(i)));
            firstUnused = i;
        } else {
            const QString meaning = meaningName(columns.at(i));
            known.prepend(
                meaning == header.at(i) ? isolated(meaning) : tr("%1 = %2", "column = meaning").arg(isolated(header.at(i)), meaning));
        }
    }
    m_known->setText(tr("Recognised: %1").arg(known.isEmpty() ? tr("nothing") : shortened(known)));
    m_unused->setText(tr("Not used: %1").arg(unused.isEmpty() ? tr("nothing") : shortened(unused)));
    const QSignalBlocker blocker(m_column);
    if (other) {
        m_column->clear();
        m_column->addItems(header);
    }
    m_column->setCurrentIndex(other ? int(firstUnused) : int(std::max(qsizetype(0), header.indexOf(chosen))));
    showMeaning();
}

void ImportColumns::showMeaning()
{
    const int column = m_column->currentIndex();
    m_meaning->setCurrentIndex(column < 0 ? -1 : int(m_meanings.indexOf(m_columns.value(column))));
}

void ImportColumns::choose()
{
    const int column = m_column->currentIndex();
    if (column >= 0 && m_meaning->currentIndex() >= 0)
        Q_EMIT meaningChosen(m_header.at(column), m_meanings.at(m_meaning->currentIndex()));
}

} // namespace pd
