// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/userplan.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

PresentUser presentUser(const QString& email, const QString& package, const QString& first, const QString& number, const QString& extension)
{
    PresentUser user;
    user.subscriber.id = SubscriberId(u"s-"_s + email);
    user.subscriber.email = email;
    user.subscriber.packages = {package};
    user.person.id = PersonId(u"p-"_s + email);
    user.person.firstName = first;
    user.person.lastName = u"Levi"_s;
    if (!number.isEmpty())
        user.person.phoneNumbers = {number};
    user.person.extension = extension;
    user.person.locationId = package == "webex_calling"_L1 ? LocationId(u"l-1"_s) : LocationId();
    return user;
}

PresentUsers bakeryUsers()
{
    PresentUsers present;
    present.users = {presentUser(u"dana@b.example"_s, u"webex_calling"_s, u"Dana"_s, u"+97235550123"_s, u"0042"_s),
        presentUser(u"noa@b.example"_s, u"webex_meetings"_s, u"Noa"_s, {}, {})};
    present.packages = {u"webex_calling"_s, u"webex_meetings"_s};
    present.country = u"IL"_s;
    for (const QString& name : {u"Main"_s, u"Warehouse"_s}) {
        Location location;
        location.id = LocationId(u"l-%1"_s.arg(present.locations.size() + 1));
        location.name = name;
        present.locations << location;
    }
    return present;
}

UserRequest requestFor(const QString& email, const QMap<QString, bool>& packages)
{
    UserRequest request;
    request.line = 2;
    request.email = email;
    request.packages = packages;
    return request;
}

UserRequest newCaller(const QString& email)
{
    UserRequest request = requestFor(email, {{u"webex_calling"_s, true}});
    request.firstName = u"Omer"_s;
    request.lastName = u"Katz"_s;
    request.extension = u"0050"_s;
    request.location = u"main"_s;
    return request;
}

UserChange planned(const UserRequest& request, UserFileMode mode = UserFileMode::AddAndRemove)
{
    return planUsers({request}, bakeryUsers(), mode, PackageCatalog::shipped()).constFirst();
}

} // namespace

class TestUserPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void someoneNewIsAdded();
    void whatIsAsItWasIsLeftAlone();
    void allWholesaleColumnsFalseRemoves();
    void onlyWhatDiffersIsChanged();
    void numbersGetTheirPlusBack();
    void whatCannotBeDoneSaysWhy_data();
    void whatCannotBeDoneSaysWhy();
    void twoRowsCannotHaveOneNumber();
};

void TestUserPlan::someoneNewIsAdded()
{
    const UserChange change = planned(newCaller(u"omer@b.example"_s));
    QVERIFY(change.problems.isEmpty());
    QCOMPARE(change.verdict, UserVerdict::Add);
    QCOMPARE(change.toPackage, u"webex_calling"_s);
    QCOMPARE(change.locationId, LocationId(u"l-1"_s));
}

void TestUserPlan::whatIsAsItWasIsLeftAlone()
{
    UserRequest request = requestFor(u"DANA@b.example"_s, {{u"webex_calling"_s, true}, {u"webex_meetings"_s, false}});
    request.firstName = u"Dana"_s;
    request.phoneNumber = u"03-555-0123"_s;
    request.extension = u"0042"_s;
    request.location = u"Main"_s;
    const UserChange change = planned(request);
    QVERIFY(change.problems.isEmpty());
    QCOMPARE(change.verdict, UserVerdict::Unchanged);
}

void TestUserPlan::allWholesaleColumnsFalseRemoves()
{
    const UserRequest request = requestFor(u"noa@b.example"_s, {{u"webex_calling"_s, false}, {u"webex_meetings"_s, false}});
    QCOMPARE(planned(request).verdict, UserVerdict::Remove);
    QCOMPARE(planned(request, UserFileMode::AddOnly).verdict, UserVerdict::Unchanged);
    QCOMPARE(planned(requestFor(u"nobody@b.example"_s, request.packages)).verdict, UserVerdict::Unchanged);
    QCOMPARE(planned(requestFor(u"noa@b.example"_s, {})).verdict, UserVerdict::Unchanged);
}

void TestUserPlan::onlyWhatDiffersIsChanged()
{
    UserRequest request = requestFor(u"noa@b.example"_s, {{u"webex_calling"_s, true}});
    request.firstName = u"Noa"_s;
    request.lastName = u"Levi"_s;
    request.extension = u"0051"_s;
    request.location = u"Warehouse"_s;
    const UserChange change = planned(request);
    QVERIFY(change.problems.isEmpty() || (qWarning() << change.problems.constFirst().rule, false));
    QCOMPARE(change.verdict, UserVerdict::Change);
    QCOMPARE(change.fromPackage, u"webex_meetings"_s);
    QCOMPARE(change.toPackage, u"webex_calling"_s);
    QVERIFY(change.firstName.isEmpty());
    QCOMPARE(change.locationId, LocationId(u"l-2"_s));
}

void TestUserPlan::numbersGetTheirPlusBack()
{
    UserRequest request = newCaller(u"omer@b.example"_s);
    request.phoneNumber = u"97235550199"_s;
    QCOMPARE(planned(request).phoneNumber, u"+97235550199"_s);
}

void TestUserPlan::whatCannotBeDoneSaysWhy_data()
{
    QTest::addColumn<UserRequest>("request");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("rule");
    UserRequest request = newCaller(u"omer@b.example"_s);
    request.packages.insert(u"webex_meetings"_s, true);
    QTest::newRow("two packages") << request << u"packages"_s << u"one-base-package"_s;
    request = requestFor(u"omer@b.example"_s, {});
    QTest::newRow("no package") << request << u"packages"_s << u"one-base-package"_s;
    request = newCaller(u"omer@b.example"_s);
    request.packages = {{u"webex_suite"_s, true}};
    QTest::newRow("a package that the customer lacks") << request << u"packages"_s << u"package-not-assigned"_s;
    request = newCaller(u"omer@b.example"_s);
    request.extension.clear();
    QTest::newRow("neither number nor extension") << request << u"extension"_s << u"phone-or-extension"_s;
    request.extension = u"0042"_s;
    QTest::newRow("extension of another") << request << u"extension"_s << u"extension-taken"_s;
    request = newCaller(u"omer@b.example"_s);
    request.phoneNumber = u"+97235550123"_s;
    QTest::newRow("number of another") << request << u"phoneNumber"_s << u"number-taken"_s;
    request.phoneNumber = u"9.72E+11"_s;
    QTest::newRow("B21 spreadsheet notation") << request << u"phoneNumber"_s << u"phone-scientific"_s;
    request = newCaller(u"omer@b.example"_s);
    request.location = u"Moon"_s;
    QTest::newRow("no such location") << request << u"location"_s << u"location-unknown"_s;
    request.location.clear();
    QTest::newRow("which of two locations") << request << u"location"_s << u"required"_s;
    request = requestFor(u"dana@b.example"_s, {});
    request.location = u"Warehouse"_s;
    QTest::newRow("a caller does not move by file") << request << u"location"_s << u"location-move"_s;
    request = newCaller(u"omer@b.example"_s);
    request.firstName = u"O<mer"_s;
    QTest::newRow("character in a name") << request << u"firstName"_s << u"name-characters"_s;
}

void TestUserPlan::whatCannotBeDoneSaysWhy()
{
    QFETCH(UserRequest, request);
    QFETCH(QString, field);
    QFETCH(QString, rule);
    const UserChange change = planned(request);
    QCOMPARE(change.verdict, UserVerdict::Wrong);
    QCOMPARE(change.problems.constFirst().rule, rule);
    QCOMPARE(change.problems.constFirst().field, field);
}

void TestUserPlan::twoRowsCannotHaveOneNumber()
{
    const auto changes = planUsers(
        {newCaller(u"a@b.example"_s), newCaller(u"c@b.example"_s)}, bakeryUsers(), UserFileMode::AddAndRemove, PackageCatalog::shipped());
    QCOMPARE(changes.at(0).verdict, UserVerdict::Add);
    QCOMPARE(changes.at(1).verdict, UserVerdict::Wrong);
    QCOMPARE(changes.at(1).problems.constFirst().text, u"a@b.example"_s);
}

} // namespace pd

Q_DECLARE_METATYPE(pd::UserRequest)
QTEST_GUILESS_MAIN(pd::TestUserPlan)
#include "tst_userplan.moc"
