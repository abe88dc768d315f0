<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users have not agreed to move yet</source>
        <translation>
            <numerusform>%Ln user has not agreed to move yet</numerusform>
            <numerusform>%Ln users have not agreed to move yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln onboarding templates</source>
        <translation>
            <numerusform>%Ln onboarding template</numerusform>
            <numerusform>%Ln onboarding templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged records on this computer</source>
        <translation>
            <numerusform>%Ln damaged record on this computer</numerusform>
            <numerusform>%Ln damaged records on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>A customer has at most %n tags. Remove some.</source>
        <translation>
            <numerusform>A customer has at most %n tag. Remove some.</numerusform>
            <numerusform>A customer has at most %n tags. Remove some.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and were set aside</source>
        <translation>
            <numerusform>%n record could not be read and was set aside</numerusform>
            <numerusform>%n records could not be read and were set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known customers were not in the listing; they are kept</source>
        <translation>
            <numerusform>%n known customer was not in the listing; it is kept</numerusform>
            <numerusform>%n known customers were not in the listing; they are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers in the cache</source>
        <translation>
            <numerusform>%n customer in the cache</numerusform>
            <numerusform>%n customers in the cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers have no name yet: the server did not give the names of their organizations</source>
        <translation>
            <numerusform>%n customer has no name yet: the server did not give the name of its organization</numerusform>
            <numerusform>%n customers have no name yet: the server did not give the names of their organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts had characters that a workbook cannot hold; those were left out.</source>
        <translation>
            <numerusform>%n text had characters that a workbook cannot hold; those were left out.</numerusform>
            <numerusform>%n texts had characters that a workbook cannot hold; those were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows cannot be counted.</source>
        <translation>
            <numerusform>%n more row cannot be counted.</numerusform>
            <numerusform>%n more rows cannot be counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users written</source>
        <translation>
            <numerusform>%n user written</numerusform>
            <numerusform>%n users written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users failed</source>
        <translation>
            <numerusform>%n user failed</numerusform>
            <numerusform>%n users failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerText</name>
    <message numerus="yes">
        <source>Billing can start at most %n days from today.</source>
        <translation>
            <numerusform>Billing can start at most %n day from today.</numerusform>
            <numerusform>Billing can start at most %n days from today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message numerus="yes">
        <source>%Ln fields to fix</source>
        <translation>
            <numerusform>%Ln field to fix</numerusform>
            <numerusform>%Ln fields to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n values need your attention.</source>
        <translation>
            <numerusform>%n value needs your attention.</numerusform>
            <numerusform>%n values need your attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks for a pause. It goes on in %n seconds.</source>
        <translation>
            <numerusform>The server asks for a pause. It goes on in %n second.</numerusform>
            <numerusform>The server asks for a pause. It goes on in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message numerus="yes">
        <source>This metadata describes %n identity providers. Load the file of one of them.</source>
        <translation>
            <numerusform>This metadata describes %n identity provider. Load its file.</numerusform>
            <numerusform>This metadata describes %n identity providers. Load the file of one of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrecheckReader</name>
    <message numerus="yes">
        <source>%n users are accepted</source>
        <translation>
            <numerusform>%n user is accepted</numerusform>
            <numerusform>%n users are accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users could not be checked yet</source>
        <translation>
            <numerusform>%n user could not be checked yet</numerusform>
            <numerusform>%n users could not be checked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>The row has only %n fields. It may be cut off.</source>
        <translation>
            <numerusform>The row has only %n field. It may be cut off.</numerusform>
            <numerusform>The row has only %n fields. It may be cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %n fields, which is too many.</source>
        <translation>
            <numerusform>The row has %n field, which is too many.</numerusform>
            <numerusform>The row has %n fields, which is too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message numerus="yes">
        <source>A file may have at most %Ln rows. Split it.</source>
        <translation>
            <numerusform>A file may have at most %Ln row. Split it.</numerusform>
            <numerusform>A file may have at most %Ln rows. Split it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleText</name>
    <message numerus="yes">
        <source>compliance check, longer than %Ln hours</source>
        <translation>
            <numerusform>compliance check, longer than %Ln hour</numerusform>
            <numerusform>compliance check, longer than %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are not ready</source>
        <translation>
            <numerusform>%Ln package is not ready</numerusform>
            <numerusform>%Ln packages are not ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln packages are</source>
        <comment>what is not ready, how many are</comment>
        <translation>
            <numerusform>%1, %2 of %Ln package is</numerusform>
            <numerusform>%1, %2 of %Ln packages are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message numerus="yes">
        <source>At most %n users can be added by hand. Remove some rows, or use a CSV file.</source>
        <translation>
            <numerusform>At most %n user can be added by hand. Remove some rows, or use a CSV file.</numerusform>
            <numerusform>At most %n users can be added by hand. Remove some rows, or use a CSV file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::BillingPage</name>
    <message numerus="yes">
        <source>User-days divided by %n days</source>
        <translation>
            <numerusform>User-days divided by %n day</numerusform>
            <numerusform>User-days divided by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats more</source>
        <translation>
            <numerusform>%Ln seat more</numerusform>
            <numerusform>%Ln seats more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats less</source>
        <translation>
            <numerusform>%Ln seat less</numerusform>
            <numerusform>%Ln seats less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of this file cannot be counted. Nothing was imported.</source>
        <translation>
            <numerusform>%Ln row of this file cannot be counted. Nothing was imported.</numerusform>
            <numerusform>%Ln rows of this file cannot be counted. Nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows of the file. The others are being imported.</source>
        <translation>
            <numerusform>The first row of the file. The others are being imported.</numerusform>
            <numerusform>The first %Ln rows of the file. The others are being imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ChartPanel</name>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>Last %n month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::CustomerInspector</name>
    <message numerus="yes">
        <source>%1 of %n packages ready</source>
        <translation>
            <numerusform>%1 of %n package ready</numerusform>
            <numerusform>%1 of %n packages ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::CustomerPrecheck</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::CustomerReviewStep</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more locations</source>
        <translation>
            <numerusform>%n more location</numerusform>
            <numerusform>%n more locations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers</source>
        <translation>
            <numerusform>%1 of %Ln customer</numerusform>
            <numerusform>%1 of %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ErrorSummary</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::FileBar</name>
    <message numerus="yes">
        <source>These are too many files at once. Take at most %n.</source>
        <translation>
            <numerusform>These are too many files at once. Take at most %n.</numerusform>
            <numerusform>These are too many files at once. Take at most %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers in the file can be onboarded.</source>
        <translation>
            <numerusform>%n customer in the file can be onboarded.</numerusform>
            <numerusform>%n customers in the file can be onboarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Onboard %n customers</source>
        <translation>
            <numerusform>Onboard %n customer</numerusform>
            <numerusform>Onboard %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are being sent.</source>
        <translation>
            <numerusform>%n customer is being sent.</numerusform>
            <numerusform>%n customers are being sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are on their way. Activity shows how far they are.</source>
        <translation>
            <numerusform>%n customer is on its way. Activity shows how far it is.</numerusform>
            <numerusform>%n customers are on their way. Activity shows how far they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were refused.</source>
        <translation>
            <numerusform>%n customer was refused.</numerusform>
            <numerusform>%n customers were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ImportColumns</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ImportUsersPage</name>
    <message numerus="yes">
        <source>&amp;Apply %Ln changes</source>
        <translation>
            <numerusform>&amp;Apply %Ln change</numerusform>
            <numerusform>&amp;Apply %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users lose their wholesale services. The persons stay in the organization.</source>
        <translation>
            <numerusform>%Ln user loses the wholesale services. The person stays in the organization.</numerusform>
            <numerusform>%Ln users lose their wholesale services. The persons stay in the organization.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln used</source>
        <translation>
            <numerusform>%1 of %Ln used</numerusform>
            <numerusform>%1 of %Ln used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>%Ln change was made.</numerusform>
            <numerusform>%Ln changes were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were refused.</source>
        <translation>
            <numerusform>%Ln row was refused.</numerusform>
            <numerusform>%Ln rows were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong rows were left out.</source>
        <translation>
            <numerusform>%Ln wrong row was left out.</numerusform>
            <numerusform>%Ln wrong rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln changes</source>
        <translation>
            <numerusform>%1 of %Ln change</numerusform>
            <numerusform>%1 of %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with problems</source>
        <translation>
            <numerusform>%Ln with problems</numerusform>
            <numerusform>%Ln with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users would be removed. Type this number to go on.</source>
        <translation>
            <numerusform>%Ln user would be removed. Type this number to go on.</numerusform>
            <numerusform>%Ln users would be removed. Type this number to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved.</source>
        <translation>
            <numerusform>%Ln row was saved.</numerusform>
            <numerusform>%Ln rows were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users were exported.</source>
        <translation>
            <numerusform>%Ln user was exported.</numerusform>
            <numerusform>%Ln users were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::LocationsStep</name>
    <message numerus="yes">
        <source>%n values need your attention</source>
        <translation>
            <numerusform>%n value needs your attention</numerusform>
            <numerusform>%n values need your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locations</source>
        <translation>
            <numerusform>%n location</numerusform>
            <numerusform>%n locations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::MainWindow</name>
    <message numerus="yes">
        <source>%n operations running</source>
        <translation>
            <numerusform>%n operation running</numerusform>
            <numerusform>%n operations running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::NumbersStep</name>
    <message numerus="yes">
        <source>%n users without a calling package need none.</source>
        <translation>
            <numerusform>%n user without a calling package needs none.</numerusform>
            <numerusform>%n users without a calling package need none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: there are no more users here.</source>
        <translation>
            <numerusform>%n row was left out: there are no more users here.</numerusform>
            <numerusform>%n rows were left out: there are no more users here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extensions were filled in. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n extension was filled in. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n extensions were filled in. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::OperationProgress</name>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::OverviewPage</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::PackagesStep</name>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ProvidersPage</name>
    <message numerus="yes">
        <source>%Ln providers</source>
        <translation>
            <numerusform>%Ln provider</numerusform>
            <numerusform>%Ln providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln providers</source>
        <translation>
            <numerusform>%1 of %Ln provider</numerusform>
            <numerusform>%1 of %Ln providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ReportsPanel</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::SetUpConfirmation</name>
    <message numerus="yes">
        <source>%n locations and users</source>
        <translation>
            <numerusform>%n location or user</numerusform>
            <numerusform>%n locations and users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be created; the reasons are below.</source>
        <translation>
            <numerusform>%n could not be created; the reason is below.</numerusform>
            <numerusform>%n could not be created; the reasons are below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was created: %n locations and users.</source>
        <translation>
            <numerusform>Everything was created: %n location or user.</numerusform>
            <numerusform>Everything was created: %n locations and users.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::SetUpWizard</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::SyncStatus</name>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n without a name</numerusform>
            <numerusform>%n without a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::TemplateInspector</name>
    <message numerus="yes">
        <source>%Ln customers were onboarded with it from here.</source>
        <translation>
            <numerusform>%Ln customer was onboarded with it from here.</numerusform>
            <numerusform>%Ln customers were onboarded with it from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers use this template. It cannot be deleted while they do.</source>
        <translation>
            <numerusform>%Ln customer uses this template. It cannot be deleted while it does.</numerusform>
            <numerusform>%Ln customers use this template. It cannot be deleted while they do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::TemplateReviewStep</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::TemplatesPage</name>
    <message numerus="yes">
        <source>%Ln templates</source>
        <translation>
            <numerusform>%Ln template</numerusform>
            <numerusform>%Ln templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln templates</source>
        <translation>
            <numerusform>%1 of %Ln template</numerusform>
            <numerusform>%1 of %Ln templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::UserGridStep</name>
    <message numerus="yes">
        <source>At most %n users can be added by hand. More users go through a CSV file.</source>
        <translation>
            <numerusform>At most %n user can be added by hand. More users go through a CSV file.</numerusform>
            <numerusform>At most %n users can be added by hand. More users go through a CSV file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::UsersPage</name>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln users</source>
        <translation>
            <numerusform>%1 of %Ln user</numerusform>
            <numerusform>%1 of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::UsersStep</name>
    <message numerus="yes">
        <source>More than %n users: use a CSV file</source>
        <translation>
            <numerusform>More than %n user: use a CSV file</numerusform>
            <numerusform>More than %n users: use a CSV file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n rows</source>
        <translation>
            <numerusform>of %n row</numerusform>
            <numerusform>of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n users can be added by hand. More users go through a CSV file.</source>
        <translation>
            <numerusform>At most %n user can be added by hand. More users go through a CSV file.</numerusform>
            <numerusform>At most %n users can be added by hand. More users go through a CSV file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::Wizard</name>
    <message numerus="yes">
        <source>%n fields to fix</source>
        <translation>
            <numerusform>%n field to fix</numerusform>
            <numerusform>%n fields to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values need your attention</source>
        <translation>
            <numerusform>%n value needs your attention</numerusform>
            <numerusform>%n values need your attention</numerusform>
        </translation>
    </message>
</context>
</TS>
