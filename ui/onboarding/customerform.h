// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/countries.h"
#include "items/customerhints.h"
#include "operations/customerdraft.h"

namespace pd {

/// What the steps of the create-customer wizard share. The wizard owns it and keeps the rules up to date; the steps write into the draft.
struct CustomerForm {
    CustomerDraft draft;
    CustomerRules rules;
    bool templatesKnown = false; ///< rules.templates are all there are
    QList<SimilarCustomer> similar;

    [[nodiscard]] bool hasCalling() const { return rules.catalog.anyCalling(draft.packages); }
    /// nullptr when none is chosen, or it is not known.
    [[nodiscard]] const OnboardingTemplate* chosenTemplate() const;
    /// The draft's problems in the words of the form: names instead of codes, and what was probably meant.
    [[nodiscard]] QList<FieldError> problems() const;
};

/// A wrong country or state with what was probably meant.
[[nodiscard]] FieldError inWordsOfPlace(const FieldError& error, const QString& country);

/// "en", "he": the language of the window.
[[nodiscard]] QString windowLanguage();
/// The locales as the calling service takes them: "en_us".
[[nodiscard]] QList<NamedCode> callLanguages();

} // namespace pd
