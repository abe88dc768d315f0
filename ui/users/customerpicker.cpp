// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/customerpicker.h"

#include "items/searchmodel.h"
#include "ui/shell/searchdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

CustomerPicker::CustomerPicker(const Theme& theme, const QString& cacheFile, QWidget* parent)
    : QWidget(parent)
    , m_search(nullptr)
    , m_shown(new QWidget(this))
    , m_name(plainLabel(theme, look::Type::Body, {}, m_shown))
    , m_change(linkButton(tr("C&hange customer"), m_shown))
{
    auto* answers = new SearchModel(cacheFile, this);
    m_search = new SearchField(theme, answers, this);
    m_search->setDelegate(new SearchDelegate(theme, m_search));
    m_search->setPlaceholderText(tr("Find the customer"));
    m_search->setAccessibleName(tr("Find the customer"));
    m_search->setObjectName(u"findCustomer"_s);
    m_name->setMinimumWidth(theme.px("width.column_min"_L1));
    m_shown->setMinimumHeight(theme.px("height.field"_L1));
    auto* row = new QHBoxLayout(m_shown);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px("spacing.m"_L1));
    row->addWidget(m_name);
    row->addWidget(m_change);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_shown);
    m_shown->hide();
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, answers, &SearchModel::setText);
    connect(answers, &SearchModel::answered, m_search, &SearchField::showAnswers);
    connect(m_search, &SearchField::activated, this, [this](const QModelIndex& index) {
        const bool user = index.data(SearchModel::KindRole).toInt() == int(SearchModel::Kind::User);
        Q_EMIT chosen(index.data(SearchModel::CustomerIdRole).toString(), user ? QString() : index.data(SearchModel::TitleRole).toString());
    });
    connect(m_change, &QPushButton::clicked, this, &CustomerPicker::focusSearch);
}

void CustomerPicker::setCustomer(const QString& id, const QString& name)
{
    m_name->setText(isolated(name.isEmpty() ? id : name));
    m_search->setVisible(id.isEmpty());
    m_shown->setVisible(!id.isEmpty());
    m_change->setVisible(isEnabled());
}

void CustomerPicker::focusSearch()
{
    m_search->show();
    m_shown->hide();
    m_search->setFocus(Qt::OtherFocusReason);
}

} // namespace pd
