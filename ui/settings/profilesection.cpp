// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profilesection.h"

#include "ui/settings/profileform.h"
#include "ui/settings/profilerow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

ProfileSection::ProfileSection(const Theme& theme, QString current, const QList<ProfileInfo>& profiles, QWidget* parent)
    : SettingsSection(theme, tr("Profiles"), parent)
    , m_current(std::move(current))
    , m_list(new QFrame(this))
    , m_rows(new QVBoxLayout(m_list))
    , m_add(new QPushButton(tr("Add a Webe&x profile"), this))
    , m_form(new ProfileForm(theme, this))
{
    m_list->setProperty("area", u"panel"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    column()->addWidget(m_list);
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch();
    column()->addLayout(row);
    column()->addWidget(m_form);
    m_form->layout()->setContentsMargins(0, theme.px("spacing.s"_L1), 0, 0);
    m_form->hide();
    m_add->setObjectName(u"add"_s);
    connect(m_add, &QPushButton::clicked, this, [this] { showForm(true); });
    connect(m_form, &ProfileForm::cancelled, this, [this] { showForm(false); });
    connect(m_form, &ProfileForm::entered, this, [this](const QString& name, const QString& apiBase) {
        showForm(false);
        Q_EMIT added(name, apiBase);
    });
    setProfiles(profiles);
}

void ProfileSection::showForm(bool shown)
{
    m_form->setVisible(shown);
    m_add->setVisible(!shown);
    if (shown)
        m_form->begin();
    else
        m_add->setFocus();
}

void ProfileSection::setProfiles(const QList<ProfileInfo>& profiles)
{
    m_form->setProfiles(profiles);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ProfileInfo& profile : profiles) {
        if (m_rows->count() > 0)
            m_rows->addWidget(lineOf(Qt::Horizontal, m_list));
        auto* row = new ProfileRow(theme(), profile, profile.name == m_current, m_list);
        connect(row, &ProfileRow::chosen, this, &ProfileSection::chosen);
        connect(row, &ProfileRow::removed, this, &ProfileSection::removed);
        m_rows->addWidget(row);
    }
}

} // namespace pd
