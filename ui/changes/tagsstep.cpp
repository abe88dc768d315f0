// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/tagsstep.h"

#include "core/whendone.h"
#include "domain/rules.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "ui/shell/services.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tageditor.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QStringList without(const QStringList& tags, const QStringList& others)
{
    QStringList left;
    for (const QString& tag : tags) {
        const bool there =
            std::any_of(others.cbegin(), others.cend(), [&](const QString& one) { return comparable(one) == comparable(tag); });
        if (!there)
            left << tag;
    }
    return left;
}

/// "tags[2]" of the rule is the one field of the form.
QList<FieldError> atField(QList<FieldError> errors, const QString& field)
{
    for (FieldError& error : errors) {
        if (error.rule != "too-many"_L1)
            error.field = field;
    }
    return errors;
}

} // namespace

TagsStep::TagsStep(const ChangeContext& context, bool several, QWidget* parent)
    : ChangeStep(context, u"tags"_s, tr("Tags"),
        several ? tr("Your own words for these customers. Their other tags stay.")
                : tr("Your own words for this customer. Administrators of the customer do not see them."),
        parent)
    , m_several(several)
    , m_tags(addTags(u"tags"_s, several ? tr("Tags to &add") : tr("Ta&gs"), tr("Write a tag, then Enter")))
{
    if (several)
        m_remove = addTags(u"remove"_s, tr("Tags to remo&ve"), tr("Write a tag, then Enter"));
    field(u"tags"_s)->setHelp(tr("At most 25 characters each, and 5 for one customer."));
}

TagEditor* TagsStep::addTags(const QString& key, const QString& label, const QString& placeholder)
{
    auto* editor = new TagEditor(theme(), placeholder, this);
    editor->line()->setObjectName(key);
    editor->line()->setAccessibleName(QString(label).remove(u'&'));
    addField(key, label, editor);
    connect(editor, &TagEditor::edited, this, [this, key] { Q_EMIT edited(key); });
    connect(editor, &TagEditor::left, this, [this, key] { touch(key); });
    return editor;
}

void TagsStep::begin(const QList<SeenCustomer>& customers)
{
    m_customers = customers;
    readSuggestions();
    if (!m_several)
        readTags();
}

void TagsStep::readTags()
{
    m_tags->setEnabled(m_known);
    whenDone(
        services().inquiries.tags(m_customers.constFirst().customer.orgId), this, [this, ask = ++m_asks](const Result<QStringList>& tags) {
            if (ask != m_asks)
                return;
            if (tags)
                setTags(*tags, {});
            else
                Q_EMIT failed(tags.error(), [this] { readTags(); });
        });
}

void TagsStep::readSuggestions()
{
    if (m_suggested)
        return;
    // Without suggestions everything can be typed all the same.
    whenDone(services().inquiries.allTags(), this, [this](const Result<QStringList>& tags) {
        m_suggested = tags.has_value();
        for (TagEditor* editor : {m_tags, m_remove}) {
            if (editor && tags)
                editor->setSuggestions(*tags);
        }
    });
}

void TagsStep::setTags(const QStringList& tags, const QStringList& inUse)
{
    ++m_asks;
    // What was entered over an older set is entered over this one.
    const TagChange entered{{}, std::nullopt, {}, without(m_tags->tags(), m_seen), without(m_seen, m_tags->tags())};
    m_seen = tags;
    m_known = true;
    m_tags->setTags(tagsAfter(entered, tags));
    m_tags->setEnabled(true);
    if (!inUse.isEmpty())
        m_tags->setSuggestions(inUse);
    Q_EMIT stateChanged();
}

QList<FieldError> TagsStep::problems() const
{
    QList<FieldError> problems = atField(checkTags(m_tags->tags()), u"tags"_s);
    if (!m_remove)
        return problems;
    const QStringList both = without(m_tags->tags(), without(m_tags->tags(), m_remove->tags()));
    if (!both.isEmpty())
        problems << FieldError{u"remove"_s, u"duplicate"_s, both.constFirst()};
    return problems;
}

bool TagsStep::hasChanges() const
{
    return m_several ? !m_tags->tags().isEmpty() || !m_remove->tags().isEmpty() : m_known && m_tags->tags() != m_seen;
}

QList<FieldError> TagsStep::fieldsOf(const Error& error) const { return atField(error.fields, u"tags"_s); }

ChangeStep::Asked TagsStep::ask()
{
    if (m_several)
        return services().customerChanges.changeTags(m_customers, m_tags->tags(), m_remove->tags());
    return alone(services().customerChanges.setTags(m_customers.constFirst(), m_seen, m_tags->tags()));
}

} // namespace pd
