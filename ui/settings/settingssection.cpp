// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pd {

SettingsSection::SettingsSection(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px("spacing.s"_L1));
    m_column->addWidget(plainLabel(theme, look::Type::Section, title, this));
    setAccessibleName(title);
}

QLabel* SettingsSection::rowLabel(const QString& text)
{
    QLabel* label = plainLabel(m_theme, look::Type::Body, text, this, u"muted"_s);
    label->setMinimumWidth(m_theme.px("width.settings_label"_L1));
    return label;
}

QComboBox* SettingsSection::addChoice(const QString& label)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    QLabel* title = rowLabel(label);
    auto* box = new QComboBox(this);
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setMinimumWidth(m_theme.px("width.step_list"_L1));
    title->setBuddy(box);
    row->addWidget(title);
    row->addWidget(box);
    row->addStretch();
    m_column->addLayout(row);
    return box;
}

QHBoxLayout* SettingsSection::addFact(const QString& label, const QString& value, bool path)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px("spacing.xs"_L1));
    if (value.isEmpty()) {
        delete row;
        return nullptr;
    }
    auto* fact = new DetailRow(m_theme, label, path ? look::Type::Mono : look::Type::Body, this, m_theme.px("width.settings_label"_L1));
    fact->setValue(value);
    if (path)
        fact->setCopies({{tr("Copy"), value}});
    row->addWidget(fact, 1);
    m_column->addLayout(row);
    return row;
}

void SettingsSection::addFolder(const QString& label, const QString& path)
{
    QHBoxLayout* row = addFact(label, path, true);
    if (!row)
        return;
    QToolButton* open = iconButton(m_theme, u"external"_s, tr("Open %1").arg(label), this);
    connect(open, &QToolButton::clicked, this, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    row->addWidget(open);
}

QLabel* SettingsSection::addText(const QString& text)
{
    QLabel* label = wrappedLabel(m_theme, text, this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(m_theme.px("width.settings_label"_L1), 0, 0, m_theme.px("spacing.xs"_L1));
    row->addWidget(label, 1);
    m_column->addLayout(row);
    return label;
}

} // namespace pd
