// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filtername.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

FilterName::FilterName(const Theme& theme, int longest, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_save(primaryButton(tr("Save"), this))
    , m_problem(plainLabel(theme, look::Type::Body, {}, this, u"danger"_s))
{
    setObjectName(u"filterName"_s);
    m_edit->setMaxLength(longest);
    m_edit->setPlaceholderText(tr("Name of this filter"));
    m_edit->setAccessibleName(tr("Name of this filter"));
    m_edit->setFixedWidth(theme.px("width.filter"_L1));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px("spacing.s"_L1));
    row->addWidget(m_edit);
    row->addWidget(m_save);
    row->addWidget(cancel);
    row->addWidget(m_problem);
    connect(m_edit, &QLineEdit::textChanged, m_problem, &QLabel::clear);
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterName::accept);
    connect(m_save, &QPushButton::clicked, this, &FilterName::accept);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
}

void FilterName::ask(const QString& before)
{
    m_edit->setText(before);
    m_edit->selectAll();
    show();
    m_edit->setFocus();
}

void FilterName::refuse(const QString& sentence)
{
    m_problem->setText(sentence);
    m_edit->setFocus();
}

void FilterName::accept()
{
    if (m_edit->text().trimmed().isEmpty())
        return refuse(tr("Give the filter a name."));
    Q_EMIT accepted(m_edit->text().trimmed());
}

void FilterName::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pd
