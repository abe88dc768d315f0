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
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n days longer, each as before</source>
        <translation>
            <numerusform>%n day longer, each as before</numerusform>
            <numerusform>%n days longer, each as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days shorter, each as before</source>
        <translation>
            <numerusform>%n day shorter, each as before</numerusform>
            <numerusform>%n days shorter, each as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users came</source>
        <translation>
            <numerusform>%n user came</numerusform>
            <numerusform>%n users came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users left</source>
        <translation>
            <numerusform>%n user left</numerusform>
            <numerusform>%n users left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same %n users, on other days</source>
        <translation>
            <numerusform>the same user, on other days</numerusform>
            <numerusform>the same %n users, on other days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of today&apos;s users were made in this period</source>
        <translation>
            <numerusform>%n of today&apos;s users was made in this period</numerusform>
            <numerusform>%n of today&apos;s users were made in this period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were added here</source>
        <translation>
            <numerusform>%n user was added here</numerusform>
            <numerusform>%n users were added here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were removed here</source>
        <translation>
            <numerusform>%n user was removed here</numerusform>
            <numerusform>%n users were removed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users got another package here</source>
        <translation>
            <numerusform>%n user got another package here</numerusform>
            <numerusform>%n users got another package here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The invoice has %n seats more than any way of counting gives.</source>
        <translation>
            <numerusform>The invoice has %n seat more than any way of counting gives.</numerusform>
            <numerusform>The invoice has %n seats more than any way of counting gives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The invoice has %n seats less than any way of counting gives.</source>
        <translation>
            <numerusform>The invoice has %n seat less than any way of counting gives.</numerusform>
            <numerusform>The invoice has %n seats less than any way of counting gives.</numerusform>
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
    <name>StatementFiles</name>
    <message numerus="yes">
        <source>%n lines have no price and are in no total</source>
        <translation>
            <numerusform>%n line has no price and is in no total</numerusform>
            <numerusform>%n lines have no price and are in no total</numerusform>
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
    <message numerus="yes">
        <source>%Ln users would be removed. Type this number to go on.</source>
        <translation>
            <numerusform>%Ln user would be removed. Type this number to go on.</numerusform>
            <numerusform>%Ln users would be removed. Type this number to go on.</numerusform>
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
    <name>pd::AddNumbersStep</name>
    <message numerus="yes">
        <source>%Ln numbers can be read.</source>
        <translation>
            <numerusform>%Ln number can be read.</numerusform>
            <numerusform>%Ln numbers can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there twice and are added once.</source>
        <translation>
            <numerusform>%Ln is there twice and is added once.</numerusform>
            <numerusform>%Ln are there twice and are added once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are at this location already and stay as they are.</source>
        <translation>
            <numerusform>%Ln is at this location already and stays as it is.</numerusform>
            <numerusform>%Ln are at this location already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cannot be used.</source>
        <translation>
            <numerusform>%Ln more cannot be used.</numerusform>
            <numerusform>%Ln more cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln numbers</source>
        <translation>
            <numerusform>&amp;Add %Ln number</numerusform>
            <numerusform>&amp;Add %Ln numbers</numerusform>
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
    <message numerus="yes">
        <source>%Ln files were written to %1.</source>
        <translation>
            <numerusform>%Ln file was written to %1.</numerusform>
            <numerusform>%Ln files were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::BulkBar</name>
    <message numerus="yes">
        <source>%Ln customers selected</source>
        <translation>
            <numerusform>%Ln customer selected</numerusform>
            <numerusform>%Ln customers selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::BulkOnboardingPage</name>
    <message numerus="yes">
        <source>&amp;Onboard %Ln customers</source>
        <translation>
            <numerusform>&amp;Onboard %Ln customer</numerusform>
            <numerusform>&amp;Onboard %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are onboarded.</source>
        <translation>
            <numerusform>%Ln customer is onboarded.</numerusform>
            <numerusform>%Ln customers are onboarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused or stopped.</source>
        <translation>
            <numerusform>%Ln was refused or stopped.</numerusform>
            <numerusform>%Ln were refused or stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers</source>
        <translation>
            <numerusform>%1 of %Ln customer</numerusform>
            <numerusform>%1 of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers in the file</source>
        <translation>
            <numerusform>%Ln customer in the file</numerusform>
            <numerusform>%Ln customers in the file</numerusform>
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
        <source>%Ln customers are in the report.</source>
        <translation>
            <numerusform>%Ln customer is in the report.</numerusform>
            <numerusform>%Ln customers are in the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved.</source>
        <translation>
            <numerusform>%Ln row was saved.</numerusform>
            <numerusform>%Ln rows were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::BulkPstnStep</name>
    <message numerus="yes">
        <source>%Ln locations are selected.</source>
        <translation>
            <numerusform>%Ln location is selected.</numerusform>
            <numerusform>%Ln locations are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locations would be set.</source>
        <translation>
            <numerusform>%Ln location would be set.</numerusform>
            <numerusform>%Ln locations would be set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it already.</source>
        <translation>
            <numerusform>%Ln has it already.</numerusform>
            <numerusform>%Ln have it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be set and are left out:</source>
        <translation>
            <numerusform>%Ln cannot be set and is left out:</numerusform>
            <numerusform>%Ln cannot be set and are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set %Ln locations</source>
        <translation>
            <numerusform>&amp;Set %Ln location</numerusform>
            <numerusform>&amp;Set %Ln locations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ChangePanel</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are under way. Activity shows each of them.</source>
        <translation>
            <numerusform>%Ln change is under way. Activity shows it.</numerusform>
            <numerusform>%Ln changes are under way. Activity shows each of them.</numerusform>
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
    <name>pd::CompliancePage</name>
    <message numerus="yes">
        <source>%Ln more are under review. Customers shows all of them with the filter Pending review.</source>
        <translation>
            <numerusform>%Ln more is under review. Customers shows all of them with the filter Pending review.</numerusform>
            <numerusform>%Ln more are under review. Customers shows all of them with the filter Pending review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under review</source>
        <translation>
            <numerusform>%Ln under review</numerusform>
            <numerusform>%Ln under review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are over</source>
        <translation>
            <numerusform>%Ln review is over</numerusform>
            <numerusform>%Ln reviews are over</numerusform>
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
    <name>pd::ExportControl</name>
    <message numerus="yes">
        <source>%Ln customers copied.</source>
        <translation>
            <numerusform>%Ln customer copied.</numerusform>
            <numerusform>%Ln customers copied.</numerusform>
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
    <name>pd::InvoiceView</name>
    <message numerus="yes">
        <source>%Ln seats in the report. No invoice was entered yet.</source>
        <translation>
            <numerusform>%Ln seat in the report. No invoice was entered yet.</numerusform>
            <numerusform>%Ln seats in the report. No invoice was entered yet.</numerusform>
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
    <name>pd::NumbersPage</name>
    <message numerus="yes">
        <source>%Ln locations</source>
        <translation>
            <numerusform>%Ln location</numerusform>
            <numerusform>%Ln locations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
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
    <name>pd::NumbersSection</name>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are free.</source>
        <translation>
            <numerusform>%Ln of them is free.</numerusform>
            <numerusform>%Ln of them are free.</numerusform>
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
    <name>pd::PackageChangeStep</name>
    <message numerus="yes">
        <source>Remove %1 from %Ln users</source>
        <comment>package</comment>
        <translation>
            <numerusform>Remove %1 from %Ln user</numerusform>
            <numerusform>Remove %1 from %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove them from %Ln users</source>
        <translation>
            <numerusform>Remove them from %Ln user</numerusform>
            <numerusform>Remove them from %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::PackageChooser</name>
    <message numerus="yes">
        <source>%Ln users have it</source>
        <translation>
            <numerusform>%Ln user has it</numerusform>
            <numerusform>%Ln users have it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::PackageDiffView</name>
    <message numerus="yes">
        <source>%1: %Ln users have it, the limit would be %2</source>
        <comment>package, limit</comment>
        <translation>
            <numerusform>%1: %Ln user has it, the limit would be %2</numerusform>
            <numerusform>%1: %Ln users have it, the limit would be %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is REMOVED from %Ln users</source>
        <comment>package</comment>
        <translation>
            <numerusform>%1 is REMOVED from %Ln user</numerusform>
            <numerusform>%1 is REMOVED from %Ln users</numerusform>
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
    <name>pd::PersonList</name>
    <message numerus="yes">
        <source>All %Ln who are no administrators</source>
        <translation>
            <numerusform>The %Ln who is no administrator</numerusform>
            <numerusform>All %Ln who are no administrators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::PrechecksPage</name>
    <message numerus="yes">
        <source>%1 of %Ln answers</source>
        <translation>
            <numerusform>%1 of %Ln answer</numerusform>
            <numerusform>%1 of %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked</source>
        <translation>
            <numerusform>%Ln checked</numerusform>
            <numerusform>%Ln checked</numerusform>
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
    <name>pd::PstnAuditPage</name>
    <message numerus="yes">
        <source>%1 of %Ln customers</source>
        <translation>
            <numerusform>%1 of %Ln customer</numerusform>
            <numerusform>%1 of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locations</source>
        <translation>
            <numerusform>%Ln location</numerusform>
            <numerusform>%Ln locations</numerusform>
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
        <source>%Ln of them cannot be set from here</source>
        <translation>
            <numerusform>%Ln of them cannot be set from here</numerusform>
            <numerusform>%Ln of them cannot be set from here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved.</source>
        <translation>
            <numerusform>%Ln row was saved.</numerusform>
            <numerusform>%Ln rows were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::RemovalStep</name>
    <message numerus="yes">
        <source>%1, from %Ln users</source>
        <comment>package</comment>
        <translation>
            <numerusform>%1, from %Ln user</numerusform>
            <numerusform>%1, from %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users cannot use the services any more; their billing ends</source>
        <translation>
            <numerusform>%Ln user cannot use the services any more; their billing ends</numerusform>
            <numerusform>%Ln users cannot use the services any more; their billing ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afterwards %Ln persons are removed from it.</source>
        <translation>
            <numerusform>Afterwards %Ln person is removed from it.</numerusform>
            <numerusform>Afterwards %Ln persons are removed from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::RemoveNumbersStep</name>
    <message numerus="yes">
        <source>%Ln numbers are removed, five at a time.</source>
        <translation>
            <numerusform>%Ln number is removed.</numerusform>
            <numerusform>%Ln numbers are removed, five at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln numbers</source>
        <translation>
            <numerusform>&amp;Remove %Ln number</numerusform>
            <numerusform>&amp;Remove %Ln numbers</numerusform>
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
    <name>pd::ResendConsentStep</name>
    <message numerus="yes">
        <source>%1 of %Ln users are selected.</source>
        <translation>
            <numerusform>%1 of %Ln user is selected.</numerusform>
            <numerusform>%1 of %Ln users are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln mails</source>
        <translation>
            <numerusform>&amp;Send %Ln mail</numerusform>
            <numerusform>&amp;Send %Ln mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ReviewCard</name>
    <message numerus="yes">
        <source>%Ln of 72 hours left</source>
        <translation>
            <numerusform>%Ln of 72 hours left</numerusform>
            <numerusform>%Ln of 72 hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users, locations and numbers wait for it and go on by themselves.</source>
        <translation>
            <numerusform>%Ln user, location or number waits for it and goes on by itself.</numerusform>
            <numerusform>%Ln users, locations and numbers wait for it and go on by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users, locations and numbers were stopped. Run them again now.</source>
        <translation>
            <numerusform>%Ln user, location or number was stopped. Run it again now.</numerusform>
            <numerusform>%Ln users, locations and numbers were stopped. Run them again now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users, locations and numbers were stopped. They can be run again after the review.</source>
        <translation>
            <numerusform>%Ln user, location or number was stopped. It can be run again after the review.</numerusform>
            <numerusform>%Ln users, locations and numbers were stopped. They can be run again after the review.</numerusform>
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
    <name>pd::StatementView</name>
    <message numerus="yes">
        <source>%n lines have no price and are in no sum.</source>
        <translation>
            <numerusform>%n line has no price and is in no sum.</numerusform>
            <numerusform>%n lines have no price and are in no sum.</numerusform>
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
    <name>pd::UserRemoveStep</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lose their packages at once, their numbers and extensions become free, and billing of their packages ends. The persons stay in the organization, and their e-mail addresses stay bound to it.</source>
        <translation>
            <numerusform>The user loses the package at once, number and extension become free, and billing of the package ends. The person stays in the organization, and the e-mail address stays bound to it.</numerusform>
            <numerusform>They lose their packages at once, their numbers and extensions become free, and billing of their packages ends. The persons stay in the organization, and their e-mail addresses stay bound to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln users</source>
        <translation>
            <numerusform>&amp;Remove %Ln user</numerusform>
            <numerusform>&amp;Remove %Ln users</numerusform>
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
    <message numerus="yes">
        <source>Remove %Ln users…</source>
        <translation>
            <numerusform>Remove %Ln user…</numerusform>
            <numerusform>Remove %Ln users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By hand at most %Ln users are removed at once. A file removes more: export, set every package to FALSE, import.</source>
        <translation>
            <numerusform>By hand at most %Ln user is removed at once. A file removes more: export, set every package to FALSE, import.</numerusform>
            <numerusform>By hand at most %Ln users are removed at once. A file removes more: export, set every package to FALSE, import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are being written…</source>
        <translation>
            <numerusform>%Ln user is being written…</numerusform>
            <numerusform>%Ln users are being written…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln users are written…</source>
        <translation>
            <numerusform>%1 of %Ln user are written…</numerusform>
            <numerusform>%1 of %Ln users are written…</numerusform>
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
