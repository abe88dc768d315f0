// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/figuretile.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pd {

FigureTile::FigureTile(const Theme& theme, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_name(plainLabel(theme, look::Type::Body, name, this, u"muted"_s))
    , m_figure(plainLabel(theme, look::Type::Figure, u"–"_s, this))
    , m_meaning(plainLabel(theme, look::Type::Caption, {}, this, u"muted"_s))
{
    setProperty("area", u"panel"_s);
    auto* column = new QVBoxLayout(this);
    const int side = theme.px("spacing.l"_L1);
    column->setContentsMargins(side, theme.px("spacing.m"_L1), side, theme.px("spacing.m"_L1));
    column->setSpacing(0);
    for (QLabel* label : {m_name, m_figure, m_meaning}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        column->addWidget(label);
    }
    m_figure->setFixedHeight(theme.px("height.list_row"_L1));
}

void FigureTile::setName(const QString& name)
{
    m_name->setText(name);
    m_name->setToolTip(name);
}

void FigureTile::setFigure(const QString& figure, const QString& meaning)
{
    m_figure->setText(figure.isEmpty() ? u"–"_s : figure);
    m_meaning->setText(meaning);
    m_meaning->setToolTip(meaning);
    setAccessibleName(u"%1: %2. %3"_s.arg(m_name->text(), m_figure->text(), meaning));
}

QString FigureTile::name() const { return m_name->text(); }

QString FigureTile::figure() const { return m_figure->text(); }

} // namespace pd
