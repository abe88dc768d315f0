// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templateofferstep.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QVBoxLayout* offerPanel(const Theme& theme, QWidget* parent, QVBoxLayout* column)
{
    auto* panel = new QFrame(parent);
    panel->setProperty("area", u"panel"_s);
    auto* inner = new QVBoxLayout(panel);
    const int side = theme.px("spacing.l"_L1);
    inner->setContentsMargins(side, theme.px("spacing.m"_L1), side, theme.px("spacing.m"_L1));
    inner->setSpacing(theme.px("spacing.m"_L1));
    column->addWidget(panel);
    return inner;
}

} // namespace

TemplateOfferStep::TemplateOfferStep(const Theme& theme, TemplateDraft& draft, QWidget* parent)
    : TemplateStep(theme, draft, u"offer"_s, tr("Offer"),
        tr("A template holds what new customers have in common. Many customers may use one template, and you may have many."), parent)
    , m_offer(new QRadioButton(tr("&Webex for wholesale"), this))
{
    QVBoxLayout* offer = offerPanel(theme, this, column());
    offer->setSpacing(theme.px("spacing.xs"_L1));
    m_offer->setChecked(true);
    m_offer->setFont(theme.font(look::Type::BodyStrong));
    offer->addWidget(m_offer);
    QLabel* text = wrappedLabel(theme, tr("Calling, messaging and meetings that you sell and bill to your customers."), this);
    text->setIndent(theme.px("spacing.xl"_L1));
    offer->addWidget(text);
    m_offer->setAccessibleDescription(text->text());

    column()->addWidget(plainLabel(theme, look::Type::BodyStrong, tr("Have these at hand"), this));
    QVBoxLayout* needs = offerPanel(theme, this, column());
    addNeed(
        needs, u"location"_s, tr("The country or region of the customers"), tr("It decides the default language and the call-in numbers."));
    addNeed(needs, u"mail"_s, tr("The service-provider administrator"), tr("An e-mail address in your organization."));
    addNeed(needs, u"billing"_s, tr("Your Wholesale subscription"), tr("Its number looks like Sub1234567."));
    addNeed(needs, u"key"_s, tr("Only if users sign in with your identity provider"),
        tr("Its SAML metadata as an XML file, or its OpenID Connect name."));
}

void TemplateOfferStep::addNeed(QBoxLayout* list, const QString& icon, const QString& what, const QString& why)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px("spacing.m"_L1));
    auto* mark = new IconLabel(theme(), icon, look::Role::TextMuted, this);
    mark->setContentsMargins(0, 2, 0, 0);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrappedLabel(theme(), what, this, {}));
    words->addWidget(wrappedLabel(theme(), why, this));
    row->addLayout(words, 1);
    list->addLayout(row);
}

QString TemplateOfferStep::summary() const { return tr("Webex for wholesale"); }

void TemplateOfferStep::focusFirst() { m_offer->setFocus(Qt::ShortcutFocusReason); }

} // namespace pd
