// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customerchange.h"

#include "domain/rules.h"

#include <QSet>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int usersThatNeedApproval = 100;

bool hasTag(const QStringList& tags, const QString& tag)
{
    return std::any_of(tags.cbegin(), tags.cend(), [&](const QString& one) { return comparable(one) == comparable(tag); });
}

} // namespace

QStringList tagsAfter(const TagChange& change, const QStringList& now)
{
    if (change.replaceBy)
        return *change.replaceBy;
    QStringList tags;
    for (const QString& tag : now) {
        if (!hasTag(change.remove, tag))
            tags << tag;
    }
    for (const QString& tag : change.add) {
        if (!hasTag(tags, tag))
            tags << tag;
    }
    return tags;
}

QList<FieldError> checkTags(const QStringList& tags)
{
    QList<FieldError> errors;
    QSet<QString> seen;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString field = u"tags[%1]"_s.arg(i);
        if (tags[i].trimmed().isEmpty())
            errors << FieldError{field, u"required"_s, {}};
        else if (tags[i].size() > longestTag)
            errors << FieldError{field, u"too-long"_s, QString::number(longestTag)};
        else if (seen.contains(comparable(tags[i])))
            errors << FieldError{field, u"duplicate"_s, tags[i]};
        seen << comparable(tags[i]);
    }
    if (tags.size() > mostTags)
        errors << FieldError{u"tags"_s, u"too-many"_s, QString::number(mostTags)};
    return errors;
}

AttachPath attachPath(const AttachFacts& facts)
{
    if (facts.users.value_or(0) >= usersThatNeedApproval || facts.verifiedEmailDomain.value_or(false)
        || facts.claimedDomain.value_or(false))
        return AttachPath::NeedsApproval;
    const bool allKnown = facts.users && facts.verifiedEmailDomain && facts.claimedDomain;
    return allKnown ? AttachPath::Automatic : AttachPath::Unknown;
}

} // namespace pd
