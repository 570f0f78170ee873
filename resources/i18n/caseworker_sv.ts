<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="sv_SE">
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%n handlingar är tillagda i ärendet.</source>
        <translation>
            <numerusform>%n handling är tillagd i ärendet.</numerusform>
            <numerusform>%n handlingar är tillagda i ärendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllocationView</name>
    <message numerus="yes">
        <source>%n förslag</source>
        <translation>
            <numerusform>%n förslag</numerusform>
            <numerusform>%n förslag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentView</name>
    <message numerus="yes">
        <source>%n kriterier saknar poäng</source>
        <translation>
            <numerusform>%n kriterium saknar poäng</numerusform>
            <numerusform>%n kriterier saknar poäng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Tilldela %n ärenden</source>
        <translation>
            <numerusform>Tilldela %n ärende</numerusform>
            <numerusform>Tilldela %n ärenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPresenter</name>
    <message numerus="yes">
        <source>{title}: inga fel. %n punkter är inte juridiskt granskade.</source>
        <translation>
            <numerusform>{title}: inga fel. %n punkt är inte juridiskt granskad.</numerusform>
            <numerusform>{title}: inga fel. %n punkter är inte juridiskt granskade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fel i utlysningens filer. Inget har lagts in.</source>
        <translation>
            <numerusform>%n fel i utlysningens filer. Inget har lagts in.</numerusform>
            <numerusform>%n fel i utlysningens filer. Inget har lagts in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message numerus="yes">
        <source>%n punkter återstår</source>
        <translation>
            <numerusform>%n punkt återstår</numerusform>
            <numerusform>%n punkter återstår</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n ärenden skiljer</source>
        <translation>
            <numerusform>%n ärende skiljer</numerusform>
            <numerusform>%n ärenden skiljer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabasesPresenter</name>
    <message numerus="yes">
        <source>%n fel i databasen. Kontakta den som sköter den.</source>
        <translation>
            <numerusform>%n fel i databasen. Kontakta den som sköter den.</numerusform>
            <numerusform>%n fel i databasen. Kontakta den som sköter den.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message numerus="yes">
        <source>%n krav återstår</source>
        <translation>
            <numerusform>%n krav återstår</numerusform>
            <numerusform>%n krav återstår</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DispatchView</name>
    <message numerus="yes">
        <source>%n brev i listan</source>
        <translation>
            <numerusform>%n brev i listan</numerusform>
            <numerusform>%n brev i listan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anteckna %n brev som skickade…</source>
        <translation>
            <numerusform>Anteckna %n brev som skickat…</numerusform>
            <numerusform>Anteckna %n brev som skickade…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisposalPresenter</name>
    <message numerus="yes">
        <source>%n handlingar efter regeln {rule}. Varför gallras de nu?</source>
        <translation>
            <numerusform>%n handling efter regeln {rule}. Varför gallras den nu?</numerusform>
            <numerusform>%n handlingar efter regeln {rule}. Varför gallras de nu?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handlingar försvinner för gott, efter {authority}. Skäl: {reason}</source>
        <translation>
            <numerusform>%n handling försvinner för gott, efter {authority}. Skäl: {reason}</numerusform>
            <numerusform>%n handlingar försvinner för gott, efter {authority}. Skäl: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Får gallras efter %n månader</source>
        <translation>
            <numerusform>Får gallras efter %n månad</numerusform>
            <numerusform>Får gallras efter %n månader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>Visa alla %n träffar i Ärenden</source>
        <translation>
            <numerusform>Visa %n träff i Ärenden</numerusform>
            <numerusform>Visa alla %n träffar i Ärenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message numerus="yes">
        <source>%n ärenden tilldelade</source>
        <translation>
            <numerusform>%n ärende tilldelat</numerusform>
            <numerusform>%n ärenden tilldelade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden kan ingen ta: alla handläggare är jäviga i dem.</source>
        <translation>
            <numerusform>%n ärende kan ingen ta: alla handläggare är jäviga i det.</numerusform>
            <numerusform>%n ärenden kan ingen ta: alla handläggare är jäviga i dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden blev inte tilldelade</source>
        <translation>
            <numerusform>%n ärende blev inte tilldelat</numerusform>
            <numerusform>%n ärenden blev inte tilldelade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message numerus="yes">
        <source>Ingen jäv i %n ärenden?</source>
        <translation>
            <numerusform>Ingen jäv i %n ärende?</numerusform>
            <numerusform>Ingen jäv i %n ärenden?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message numerus="yes">
        <source>{format}, %n rader</source>
        <translation>
            <numerusform>{format}, %n rad</numerusform>
            <numerusform>{format}, %n rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPane</name>
    <message numerus="yes">
        <source>%n ärenden</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message numerus="yes">
        <source>Brev {number}, {day}, %n sidor</source>
        <translation>
            <numerusform>Brev {number}, {day}, %n sida</numerusform>
            <numerusform>Brev {number}, {day}, %n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message numerus="yes">
        <source>Innehållet i %n handlingar är hämtat.</source>
        <translation>
            <numerusform>Innehållet i %n handling är hämtat.</numerusform>
            <numerusform>Innehållet i %n handlingar är hämtat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineView</name>
    <message numerus="yes">
        <source>%n ärenden är med offline. De går att arbeta i här också; inget är låst.</source>
        <translation>
            <numerusform>%n ärende är med offline. Det går att arbeta i här också; inget är låst.</numerusform>
            <numerusform>%n ärenden är med offline. De går att arbeta i här också; inget är låst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ändringar är inte lämnade tillbaka.</source>
        <translation>
            <numerusform>%n ändring är inte lämnad tillbaka.</numerusform>
            <numerusform>%n ändringar är inte lämnade tillbaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nya ärenden: {names}. {number}.</source>
        <translation>
            <numerusform>%n nytt ärende: {names}. {number}.</numerusform>
            <numerusform>%n nya ärenden: {names}. {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Innehållet i %n handlingar lämnades kvar i den delade databasen.</source>
        <translation>
            <numerusform>Innehållet i %n handling lämnades kvar i den delade databasen.</numerusform>
            <numerusform>Innehållet i %n handlingar lämnades kvar i den delade databasen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message numerus="yes">
        <source>%n kollegor har ärendet öppet</source>
        <translation>
            <numerusform>%n kollega har ärendet öppet</numerusform>
            <numerusform>%n kollegor har ärendet öppet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>om %n dagar</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>%n slags arbete</source>
        <translation>
            <numerusform>%n slags arbete</numerusform>
            <numerusform>%n slags arbete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentsView</name>
    <message numerus="yes">
        <source>%n utbetalningar</source>
        <translation>
            <numerusform>%n utbetalning</numerusform>
            <numerusform>%n utbetalningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n ärenden valda</source>
        <translation>
            <numerusform>%n ärende valt</numerusform>
            <numerusform>%n ärenden valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n brev skrivs ut, ett jobb för varje.</source>
        <translation>
            <numerusform>%n brev skrivs ut.</numerusform>
            <numerusform>%n brev skrivs ut, ett jobb för varje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message numerus="yes">
        <source>Anteckna %n brev som skickade</source>
        <translation>
            <numerusform>Anteckna %n brev som skickat</numerusform>
            <numerusform>Anteckna %n brev som skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brev. Vart och ett antecknas med sökandens egen adress.</source>
        <translation>
            <numerusform>%n brev. Det antecknas med sökandens egen adress.</numerusform>
            <numerusform>%n brev. Vart och ett antecknas med sökandens egen adress.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationPresenter</name>
    <message numerus="yes">
        <source>%n anmärkningar är inte hanterade</source>
        <translation>
            <numerusform>%n anmärkning är inte hanterad</numerusform>
            <numerusform>%n anmärkningar är inte hanterade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportImportDialog</name>
    <message numerus="yes">
        <source>%n rader</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n att registrera</source>
        <translation>
            <numerusform>%n att registrera</numerusform>
            <numerusform>%n att registrera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redan registrerade</source>
        <translation>
            <numerusform>%n redan registrerad</numerusform>
            <numerusform>%n redan registrerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n okända kolumner sparas i handlingen</source>
        <translation>
            <numerusform>%n okänd kolumn sparas i handlingen</numerusform>
            <numerusform>%n okända kolumner sparas i handlingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportImportPresenter</name>
    <message numerus="yes">
        <source>%n av ärendena är stängda tills du har svarat på jävsfrågan.</source>
        <translation>
            <numerusform>%n av ärendena är stängt tills du har svarat på jävsfrågan.</numerusform>
            <numerusform>%n av ärendena är stängda tills du har svarat på jävsfrågan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redovisningar är registrerade.</source>
        <translation>
            <numerusform>%n redovisning är registrerad.</numerusform>
            <numerusform>%n redovisningar är registrerade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message numerus="yes">
        <source>%n ärenden</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redovisningar</source>
        <translation>
            <numerusform>%n redovisning</numerusform>
            <numerusform>%n redovisningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message numerus="yes">
        <source>%n punkter återstår</source>
        <translation>
            <numerusform>%n punkt återstår</numerusform>
            <numerusform>%n punkter återstår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punkter saknar omdöme</source>
        <translation>
            <numerusform>%n punkt saknar omdöme</numerusform>
            <numerusform>%n punkter saknar omdöme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundsView</name>
    <message numerus="yes">
        <source>Fatta %n beslut…</source>
        <translation>
            <numerusform>Fatta %n beslut…</numerusform>
            <numerusform>Fatta %n beslut…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gör %n brev</source>
        <translation>
            <numerusform>Gör %n brev</numerusform>
            <numerusform>Gör %n brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brev saknas</source>
        <translation>
            <numerusform>%n brev saknas</numerusform>
            <numerusform>%n brev saknas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%n roller</source>
        <translation>
            <numerusform>%n roll</numerusform>
            <numerusform>%n roller</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>Ta med %n ärenden offline</source>
        <translation>
            <numerusform>Ta med %n ärende offline</numerusform>
            <numerusform>Ta med %n ärenden offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden är med i {file} ({size}), till {until}.</source>
        <translation>
            <numerusform>%n ärende är med i {file} ({size}), till {until}.</numerusform>
            <numerusform>%n ärenden är med i {file} ({size}), till {until}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingDialog</name>
    <message numerus="yes">
        <source>Ta med %n ärenden</source>
        <translation>
            <numerusform>Ta med %n ärende</numerusform>
            <numerusform>Ta med %n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ta &amp;med handlingarnas innehåll (%n handlingar, {size})</source>
        <translation>
            <numerusform>Ta &amp;med handlingarnas innehåll (%n handling, {size})</numerusform>
            <numerusform>Ta &amp;med handlingarnas innehåll (%n handlingar, {size})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorklistPresenter</name>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Return</name>
    <message numerus="yes">
        <source>%n värden har ändrats på båda håll och väntar på ditt val.</source>
        <translation>
            <numerusform>%n värde har ändrats på båda håll och väntar på ditt val.</numerusform>
            <numerusform>%n värden har ändrats på båda håll och väntar på ditt val.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ändringar är lämnade tillbaka.</source>
        <translation>
            <numerusform>%n ändring är lämnad tillbaka.</numerusform>
            <numerusform>%n ändringar är lämnade tillbaka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>owner</name>
    <message numerus="yes">
        <source>%n registrerade</source>
        <translation>
            <numerusform>%n registrerad</numerusform>
            <numerusform>%n registrerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nya</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rader</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oförändrade</source>
        <translation>
            <numerusform>%n oförändrad</numerusform>
            <numerusform>%n oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ändrade</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avvisade</source>
        <translation>
            <numerusform>%n avvisad</numerusform>
            <numerusform>%n avvisade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anmärkningar</source>
        <translation>
            <numerusform>%n anmärkning</numerusform>
            <numerusform>%n anmärkningar</numerusform>
        </translation>
    </message>
</context>
</TS>
