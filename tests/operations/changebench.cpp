// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changebench.h"

#include "operations/serverreads.h"

#include <QCoro/QCoroCore>

namespace pd::test {

using namespace Qt::StringLiterals;

ChangeBench::ChangeBench(int provisionMs)
    : sandbox({u"--provision-ms"_s, QString::number(provisionMs)})
    , bench(sandbox.base())
    , probe(sandbox.base())
{
    const auto made = probe.post(u"/partnerhub/templates"_s, templateJson());
    if (made.status != 200)
        qFatal("no template: %s", made.body.constData());
}

SeenCustomer ChangeBench::customer(const QString& externalId, int users, const QString& name)
{
    EntryShape shape;
    shape.externalId = externalId;
    shape.name = name;
    shape.users = users;
    shape.locations = 0;
    const auto id = bench.ask(shape);
    const Operation done = id ? bench.over(*id) : Operation();
    return seen({Customer{done.customerId, {}, {}, {}, {}, {}, {}, {}}, {}});
}

SeenCustomer ChangeBench::seen(const SeenCustomer& before)
{
    CustomerInquiryEngine inquiries(bench.server(), nullptr);
    return QCoro::waitFor(inquiries.look(before.customer.id)).value_or(SeenCustomer());
}

Result<OperationId> ChangeBench::asked(const Result<Operation>& planned) { return CustomerChangeEngine(bench.engine()).ask(planned); }

Operation ChangeBench::did(const Result<Operation>& planned)
{
    const auto id = asked(planned);
    if (!id)
        qWarning("refused: %s", qPrintable(id.error().fields.isEmpty() ? id.error().detail : id.error().fields.constFirst().rule));
    return id ? bench.over(*id) : Operation();
}

int ChangeBench::requests(const QString& method, const QString& path)
{
    for (const QJsonValue& one : probe.get(u"/sandbox/requests"_s).items()) {
        if (one[u"method"_s] == method && one[u"path"_s] == path)
            return one[u"count"_s].toInt();
    }
    return 0;
}

QJsonObject ChangeBench::record(const SeenCustomer& customer)
{
    return probe.get(u"/wholesale/customers/"_s + customer.customer.id.toString()).object();
}

Location ChangeBench::headOffice(const SeenCustomer& customer)
{
    return QCoro::waitFor(bench.server().locations.list(customer.customer.orgId)).value_or(QList<Location>()).value(0);
}

QList<Subscriber> ChangeBench::users(const SeenCustomer& customer)
{
    return QCoro::waitFor(allSubscribers(bench.server(), customer.customer.id)).value_or(QList<Subscriber>());
}

CustomerUpdate withPackages(const QStringList& packages)
{
    CustomerUpdate update;
    update.packages = packages;
    return update;
}

} // namespace pd::test
