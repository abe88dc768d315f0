// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/draftdigest.h"

#include "operations/attachdraft.h"
#include "operations/customerdraft.h"
#include "operations/setupdraft.h"
#include "operations/templatedraft.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(DraftText)
};

/// What every form has in common. `errors` is what its own check says.
template<typename Form>
void take(DraftDigest& digest, const Form& form, const QList<FieldError>& errors)
{
    digest.steps = int(Form::steps().size());
    if (Form::steps().constLast() == "done"_L1) // that page has nothing to enter
        --digest.steps;
    digest.step = std::min(form.step + 1, digest.steps);
    QSet<QString> fields;
    for (const FieldError& error : errors) {
        if (form.visited.contains(Form::stepOf(error.field)))
            fields.insert(error.field);
    }
    digest.problems = int(fields.size());
}

QString kindText(const DraftDigest& digest)
{
    if (digest.draft.kind == "customer"_L1)
        return DraftText::tr("Create customer");
    if (digest.draft.kind == "attach"_L1)
        return DraftText::tr("Attach organization");
    if (digest.draft.kind == "setup"_L1)
        return DraftText::tr("Set up customer");
    if (digest.draft.kind == "template"_L1)
        return digest.edits ? DraftText::tr("Edit onboarding template") : DraftText::tr("Onboarding template");
    return DraftText::tr("Made by a newer version");
}

} // namespace

DraftDigest digestOf(const Draft& draft, const QDate& todayUtc)
{
    DraftDigest digest{draft, false, 0, 0, 0};
    // What has to be asked of the server is no fault of the draft.
    CustomerRules rules;
    rules.today = todayUtc;
    rules.delayedBilling = true;
    if (draft.kind == "attach"_L1) {
        if (const auto form = AttachDraft::fromJson(draft.body))
            take(digest, *form, form->check(rules));
    } else if (draft.kind == "customer"_L1) {
        if (const auto form = CustomerDraft::fromJson(draft.body))
            take(digest, *form, form->check(rules));
    } else if (draft.kind == "setup"_L1) {
        if (const auto form = SetUpDraft::fromJson(draft.body))
            take(digest, *form, form->check(SetUpRules()));
    } else if (draft.kind == "template"_L1) {
        if (const auto form = TemplateDraft::fromJson(draft.body)) {
            take(digest, *form, form->check(TemplateRules()));
            digest.edits = !form->replaces.isEmpty();
        }
    }
    return digest;
}

QString digestText(const DraftDigest& digest)
{
    const QString kind = kindText(digest);
    if (digest.steps == 0)
        return kind;
    const QLocale locale;
    const QString place =
        DraftText::tr("%1, step %2 of %3", "form, step, steps").arg(kind, locale.toString(digest.step), locale.toString(digest.steps));
    if (digest.problems == 0)
        return place;
    return DraftText::tr("%1, %2", "place in the form, fields to fix")
        .arg(place, DraftText::tr("%Ln fields to fix", nullptr, digest.problems));
}

QString digestTitle(const DraftDigest& digest)
{
    const QString title = digest.draft.title.trimmed();
    return title.isEmpty() ? DraftText::tr("Without a name yet") : title;
}

} // namespace pd
