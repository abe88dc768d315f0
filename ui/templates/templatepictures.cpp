// SPDX-License-Identifier: GPL-3.0-or-later
// The states of templates that pictures show, over values that people might enter.
#include "items/templatesmodel.h"
#include "items/templatesview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openwizards.h"
#include "ui/shell/pictures.h"
#include "ui/templates/templateoutcome.h"
#include "ui/templates/templatespage.h"
#include "ui/templates/templatewizard.h"

using namespace Qt::StringLiterals;

namespace pd {

namespace {

OnboardingTemplate pictureTemplate(const QString& name, const QString& country, const QString& language, const QString& brand)
{
    OnboardingTemplate value;
    value.name = name;
    value.countryCode = country;
    value.language = language;
    value.brandName = brand;
    value.serviceProviderAdmin = u"provisioning@northline.example"_s;
    value.subscriptionId = u"Sub1234567"_s;
    value.provisioningId = ProvisioningId(u"Y2lzY29zcGFyazovL3VzL1BST1ZJU0lPTklORy8"_s + QString::number(qHash(name, 7), 36));
    return value;
}

/// What a partner of some years has.
QList<OnboardingTemplate> picturedTemplates()
{
    QList<OnboardingTemplate> all{pictureTemplate(u"Nordics standard"_s, u"NO"_s, u"nb_NO"_s, u"Northline Voice"_s),
        pictureTemplate(u"Ireland small office"_s, u"IE"_s, u"en_GB"_s, u"Harbourline Voice"_s),
        pictureTemplate(u"Germany with own sign-in"_s, u"DE"_s, u"de_DE"_s, u"Northline Voice"_s),
        pictureTemplate(u"ישראל, עסקים קטנים"_s, u"IL"_s, u"en_US"_s, u"כרמל תקשורת"_s),
        pictureTemplate(u"Denmark hotels"_s, u"DK"_s, u"da_DK"_s, QString())};
    all[2].signIn = SignInMode::Saml;
    all[2].idpEntityId = u"https://idp.northline.example/saml2"_s;
    all[4].pstnProvider = u"Nordic Trunks"_s;
    return all;
}

TemplatesPage& templatesOf(const MainWindow& window) { return *static_cast<TemplatesPage*>(window.page(u"templates"_s)); }

void showList(MainWindow& window) { templatesOf(window).showAnswer(picturedTemplates()); }

void showOne(MainWindow& window)
{
    showList(window);
    templatesOf(window).openTemplate(u"Germany with own sign-in"_s);
}

void showNone(MainWindow& window) { templatesOf(window).showAnswer(QList<OnboardingTemplate>()); }

void showListFailed(MainWindow& window)
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.detail = u"connection refused"_s;
    templatesOf(window).showAnswer(failed(error));
}

TemplateDraft pictureDraft()
{
    TemplateDraft draft = duplicateOf(picturedTemplates().at(2));
    draft.name = u"Austria with own sign-in"_s;
    draft.countryCode = u"AT"_s;
    draft.pstnProvider = u"Alpine Trunks"_s;
    draft.pstnCountries = u"DE, CH"_s;
    draft.visited = {u"offer"_s, u"settings"_s, u"authentication"_s, u"calling"_s, u"common"_s};
    return draft;
}

TemplateWizard* openTemplateWizard(MainWindow& window, const TemplateDraft& draft, const QString& step)
{
    window.openWizard(templateDraft(draft.name, draft.toJson()));
    auto* wizard = static_cast<TemplateWizard*>(window.wizards().all().constLast());
    wizard->showStep(step);
    return wizard;
}

Picture stepPicture(const QString& step)
{
    return {
        u"template-"_s + step, u"templates"_s, true, [step](MainWindow& window) { openTemplateWizard(window, pictureDraft(), step); }, {}};
}

void showMistakes(MainWindow& window)
{
    TemplateDraft draft = pictureDraft();
    draft.countryCode = u"UK"_s;
    draft.serviceProviderAdmin = u"provisioning@northline"_s;
    draft.subscriptionId = u"1234567"_s;
    draft.visited << u"review"_s;
    openTemplateWizard(window, draft, u"settings"_s);
}

void showDone(MainWindow& window) { openTemplateWizard(window, pictureDraft(), u"review"_s)->showOutcome(picturedTemplates().at(0)); }

void showReviewError(MainWindow& window)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.httpStatus = 400;
    error.trackingId = u"PD_3f0c1a52-7c44-4d57-9c2e-0b1f0a9d6e11"_s;
    error.detail = u"There is no Wholesale subscription \"Sub1234567\"."_s;
    error.fields << FieldError{u"subscriptionId"_s, u"server"_s, error.detail};
    openTemplateWizard(window, pictureDraft(), u"review"_s)->showRefusal(error);
}

} // namespace

QList<Picture> templatePictures()
{
    const QString page = u"templates"_s;
    QList<Picture> pictures{{u"templates"_s, page, true, showList, {}}, {u"templates-inspector"_s, page, true, showOne, {}},
        {u"templates-empty"_s, page, true, showNone, {}}, {u"templates-error"_s, page, true, showListFailed, {}}};
    for (const QString& step : TemplateDraft::steps().mid(0, TemplateDraft::steps().size() - 1))
        pictures << stepPicture(step);
    pictures << Picture{u"template-settings-mistakes"_s, page, true, showMistakes, {}}
             << Picture{u"template-review-error"_s, page, true, showReviewError, {}}
             << Picture{u"template-done"_s, page, true, showDone, {}};
    return pictures;
}

} // namespace pd
