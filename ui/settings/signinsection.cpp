// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/signinsection.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int longestToken = 4096;

} // namespace

SignInSection::SignInSection(const Theme& theme, const ProfileInfo& profile, QWidget* parent)
    : SettingsSection(theme, tr("Sign-in"), parent)
    , m_token(new QLineEdit(this))
    , m_field(new FormField(theme, u"token"_s, tr("Access to&ken"), m_token, this))
{
    addFact(tr("State"),
        !profile.signedIn                 ? tr("Not signed in")
            : profile.tokenForSessionOnly ? tr("Signed in until the program closes; there is no keyring to keep the token")
                                          : tr("Signed in; the token is in the keyring"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMaxLength(longestToken);
    keepLeftToRight(m_token);
    m_field->setHelp(
        tr("Paste a token of the Webex developer site to sign in with it. It goes to the keyring of this computer, never into a file."));
    column()->addWidget(m_field);
    auto* row = new QHBoxLayout;
    QPushButton* use = primaryButton(tr("&Use this token"), this);
    row->addWidget(use);
    row->addStretch();
    column()->addLayout(row);
    connect(use, &QPushButton::clicked, this, &SignInSection::take);
    connect(m_token, &QLineEdit::returnPressed, this, &SignInSection::take);
}

void SignInSection::take()
{
    const QString token = m_token->text().trimmed();
    const bool plain = std::all_of(token.cbegin(), token.cend(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    m_field->setError(token.isEmpty() ? tr("Paste a token first.")
            : plain                   ? QString()
                                      : tr("A token has no spaces and no special characters. Copy it again."));
    if (token.isEmpty() || !plain)
        return m_field->focusControl();
    m_token->clear();
    Q_EMIT tokenEntered(token);
}

} // namespace pd
