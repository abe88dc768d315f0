// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profilerow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

QString profileKindWord(ProfileInfo::Kind kind)
{
    switch (kind) {
    case ProfileInfo::Kind::Sandbox: return ProfileRow::tr("Sandbox on this computer");
    case ProfileInfo::Kind::Webex: return ProfileRow::tr("Webex");
    case ProfileInfo::Kind::Temporary: return ProfileRow::tr("Temporary, from the command line");
    }
    return {};
}

ProfileRow::ProfileRow(const Theme& theme, const ProfileInfo& profile, bool current, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_question(buildQuestion(profile))
    , m_use(new QPushButton(tr("Use"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    const bool sandbox = profile.kind == ProfileInfo::Kind::Sandbox;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px("spacing.l"_L1), theme.px("spacing.s"_L1), theme.px("spacing.m"_L1), theme.px("spacing.s"_L1));
    column->setSpacing(theme.px("spacing.s"_L1));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px("spacing.m"_L1));
    row->addWidget(new IconLabel(theme, sandbox ? u"flask"_s : u"key"_s, sandbox ? look::Role::Sandbox : look::Role::TextMuted, this));
    row->addWidget(buildText(profile), 1);
    if (current) {
        row->addWidget(new IconLabel(theme, u"check"_s, look::Role::Success, this));
        row->addWidget(plainLabel(theme, look::Type::Body, tr("In use"), this));
    }
    row->addWidget(m_use);
    row->addWidget(m_remove);
    column->addLayout(row);
    column->addWidget(m_question);
    m_use->setVisible(!current);
    m_remove->setVisible(!current && profile.removable);
    m_use->setAccessibleName(tr("Use %1").arg(profile.displayName));
    m_remove->setAccessibleName(tr("Remove %1").arg(profile.displayName));
    m_question->hide();
    m_remove->setObjectName(u"remove"_s);
    setMinimumHeight(theme.px("height.list_row_two_lines"_L1));
    connect(m_use, &QPushButton::clicked, this, [this, name = profile.name] { Q_EMIT chosen(name); });
    connect(m_remove, &QPushButton::clicked, this, [this] { ask(true); });
}

QWidget* ProfileRow::buildText(const ProfileInfo& profile)
{
    auto* text = new QWidget(this);
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* name = new ElidedLabel(m_theme, look::Type::BodyStrong, look::Role::Text, text);
    name->setText(profile.displayName);
    auto* kind = new ElidedLabel(m_theme, look::Type::Caption, look::Role::TextMuted, text);
    const QString word = profileKindWord(profile.kind);
    kind->setText(profile.apiBase.isEmpty() ? word : tr("%1, %2").arg(word, isolated(profile.apiBase)));
    column->addWidget(name);
    column->addWidget(kind);
    return text;
}

QWidget* ProfileRow::buildQuestion(const ProfileInfo& profile)
{
    auto* question = new QWidget(this);
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(m_theme.px("icon.size"_L1) + m_theme.px("spacing.m"_L1), 0, 0, m_theme.px("spacing.xs"_L1));
    column->setSpacing(m_theme.px("spacing.s"_L1));
    column->addWidget(wrappedLabel(m_theme,
        tr("Remove the profile %1? Its access token is deleted from the keyring. Its data stays in %2.")
            .arg(isolated(profile.displayName), isolated(profile.dataDirectory)),
        question, {}));
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px("spacing.s"_L1));
    auto* remove = new QPushButton(tr("Remove profile"), question);
    m_keep = new QPushButton(tr("Keep"), question);
    row->addWidget(remove);
    row->addWidget(m_keep);
    row->addStretch();
    column->addLayout(row);
    connect(remove, &QPushButton::clicked, this, [this, name = profile.name] { Q_EMIT removed(name); });
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(false); });
    return question;
}

void ProfileRow::ask(bool asking)
{
    m_question->setVisible(asking);
    m_remove->setEnabled(!asking);
    (asking ? m_keep : m_remove)->setFocus();
}

} // namespace pd
