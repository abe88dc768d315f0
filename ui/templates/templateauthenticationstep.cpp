// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templateauthenticationstep.h"

#include "core/whendone.h"
#include "items/templatesmodel.h"
#include "operations/samlmetadata.h"
#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// The one local file that is being dropped; empty: something else.
QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

TemplateAuthenticationStep::TemplateAuthenticationStep(const Theme& theme, TemplateDraft& draft, QWidget* parent)
    : TemplateStep(theme, draft, u"authentication"_s, tr("Authentication"), tr("How the users of these customers sign in."), parent)
    , m_modes(new QButtonGroup(this))
    , m_provider(nullptr)
    , m_file(nullptr)
    , m_load(nullptr)
    , m_message(nullptr)
{
    setAcceptDrops(true);
    buildModes();
    m_provider = new QLineEdit(this);
    keepLeftToRight(m_provider);
    m_providerField = addField(u"idpEntityId"_s, tr("&Entity ID"), m_provider);
    m_providerField->setRequired(true);
    buildFile();
    m_message = new MessageBar(theme, this);
    column()->addWidget(m_message);
    m_message->setClosable(true);
}

void TemplateAuthenticationStep::buildModes()
{
    auto* choices = new QWidget(this);
    auto* list = new QVBoxLayout(choices);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    const auto add = [&](SignInMode mode, const QString& text, const QString& explanation) {
        if (list->count() > 0)
            list->addSpacing(theme().px("spacing.s"_L1));
        auto* button = new QRadioButton(text, choices);
        button->setAccessibleDescription(explanation);
        m_modes->addButton(button, int(mode));
        list->addWidget(button);
        QLabel* muted = wrappedLabel(theme(), explanation, choices);
        muted->setIndent(theme().px("spacing.xl"_L1));
        list->addWidget(muted);
    };
    add(SignInMode::Webex, tr("&Webex sign-in"), tr("Users have a Webex password. Nothing has to be prepared."));
    add(SignInMode::Saml, tr("Your own SA&ML identity provider"), tr("You need its metadata as an XML file."));
    add(SignInMode::OpenIdConnect, tr("Your own &OpenID Connect provider"),
        tr("You need the name under which it is registered with Webex."));
    choices->setFocusProxy(m_modes->button(int(SignInMode::Webex)));
    addField(u"signIn"_s, tr("Sign-in of users"), choices);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) {
        draft().signIn = SignInMode(mode);
        m_message->hide();
        showMode();
        Q_EMIT edited(u"signIn"_s);
    });
}

void TemplateAuthenticationStep::buildFile()
{
    m_file = new QWidget(this);
    m_load = new QPushButton(tr("Load metadata &file…"), m_file);
    auto* row = new QHBoxLayout(m_file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px("spacing.m"_L1));
    bindIcon(m_load, theme(), u"upload"_s, look::Role::Text);
    row->addWidget(m_load);
    row->addWidget(wrappedLabel(theme(), tr("Or drop the file here."), m_file), 1);
    column()->addWidget(m_file);
    connect(m_load, &QPushButton::clicked, this, &TemplateAuthenticationStep::askForFile);
}

QString& TemplateAuthenticationStep::provider()
{
    return draft().signIn == SignInMode::OpenIdConnect ? draft().oidcName : draft().samlEntityId;
}

void TemplateAuthenticationStep::showMode()
{
    const bool saml = draft().signIn == SignInMode::Saml;
    m_providerField->setVisible(draft().signIn != SignInMode::Webex);
    m_file->setVisible(saml);
    m_providerField->setLabel(saml ? tr("&Entity ID") : tr("&Identity provider name"));
    m_providerField->setHelp(saml ? tr("As the metadata gives it, for example https://idp.partner.example/saml")
                                  : tr("Letters, digits and - _ ~ . only, at most 128. Upper and lower case are the same."));
    m_provider->setText(provider());
    m_provider->setCursorPosition(0);
}

void TemplateAuthenticationStep::refresh()
{
    m_modes->button(int(draft().signIn))->setChecked(true);
    showMode();
}

void TemplateAuthenticationStep::store()
{
    draft().signIn = SignInMode(m_modes->checkedId());
    if (draft().signIn != SignInMode::Webex)
        provider() = m_provider->text();
}

QString TemplateAuthenticationStep::summary() const { return TemplatesModel::signInName(draft().signIn); }

QList<SideNote> TemplateAuthenticationStep::notes() const
{
    QList<SideNote> notes;
    if (!draft().replaces.isEmpty())
        notes << SideNote{tr("Customers that exist"), tr("Customers already onboarded keep their authentication. Only new ones get this.")};
    notes << SideNote{
        tr("Later changes"), tr("You may change the sign-in of a template at any time. It then applies to new customers only.")};
    return notes;
}

void TemplateAuthenticationStep::focusFirst() { m_modes->checkedButton()->setFocus(Qt::ShortcutFocusReason); }

void TemplateAuthenticationStep::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Load SAML metadata"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("SAML metadata (*.xml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TemplateAuthenticationStep::loadMetadata);
    dialog->open();
}

void TemplateAuthenticationStep::loadMetadata(const QString& path)
{
    m_message->hide();
    const int load = ++m_loads;
    whenDone(readSamlEntityId(path), this, [this, load](const Result<QString>& entityId) {
        if (load == m_loads)
            take(entityId);
    });
}

void TemplateAuthenticationStep::take(const Result<QString>& entityId)
{
    if (!entityId) {
        const Error& error = entityId.error();
        const QString why = error.fields.isEmpty() ? errortext::sentence(error) : errortext::fieldSentence(error.fields.constFirst());
        m_message->show(MessageBar::Kind::Error, why, error.detail);
        return;
    }
    draft().signIn = SignInMode::Saml;
    draft().samlEntityId = *entityId;
    refresh();
    m_message->show(MessageBar::Kind::Done, tr("The entity ID was taken from the file."));
    Q_EMIT edited(u"idpEntityId"_s);
}

void TemplateAuthenticationStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedFile(event->mimeData()).endsWith(".xml"_L1, Qt::CaseInsensitive))
        event->acceptProposedAction();
}

void TemplateAuthenticationStep::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    loadMetadata(droppedFile(event->mimeData()));
}

} // namespace pd
