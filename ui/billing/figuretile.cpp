// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/figuretile.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pd {

FigureTile::FigureTile(const Theme& theme, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(theme, look::Type::Body, look::Role::TextMuted, this))
    , m_figure(plainLabel(theme, look::Type::Figure, u"–"_s, this))
    , m_meaning(new ElidedLabel(theme, look::Type::Caption, look::Role::TextMuted, this))
{
    setProperty("area", u"panel"_s);
    auto* column = new QVBoxLayout(this);
    const int side = theme.px("spacing.l"_L1);
    column->setContentsMargins(side, theme.px("spacing.m"_L1), side, theme.px("spacing.m"_L1));
    column->setSpacing(0);
    m_name->setText(name);
    for (QWidget* label : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_figure), static_cast<QWidget*>(m_meaning)}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        column->addWidget(label);
    }
    m_figure->setFixedHeight(theme.px("height.list_row"_L1));
}

void FigureTile::setName(const QString& name) { m_name->setText(name); }

void FigureTile::setFigure(const QString& figure, const QString& meaning)
{
    m_figure->setText(figure.isEmpty() ? u"–"_s : figure);
    m_meaning->setText(meaning);
    setAccessibleName(u"%1: %2. %3"_s.arg(m_name->text(), m_figure->text(), meaning));
}

QString FigureTile::name() const { return m_name->text(); }

QString FigureTile::figure() const { return m_figure->text(); }

} // namespace pd
