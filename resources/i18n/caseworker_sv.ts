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
    <name>CheckPresenter</name>
    <message numerus="yes">
        <source>Den har %n punkter. Varje svar sparas när det ges.</source>
        <translation>
            <numerusform>Den har %n punkt. Varje svar sparas när det ges.</numerusform>
            <numerusform>Den har %n punkter. Varje svar sparas när det ges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message numerus="yes">
        <source>{done} av %n punkter besvarade</source>
        <translation>
            <numerusform>{done} av %n punkt besvarad</numerusform>
            <numerusform>{done} av %n punkter besvarade</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n journalposter</source>
        <translation>
            <numerusform>%n journalpost</numerusform>
            <numerusform>%n journalposter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objekt</source>
        <translation>
            <numerusform>%n objekt</numerusform>
            <numerusform>%n objekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n låsta brev</source>
        <translation>
            <numerusform>%n låst brev</numerusform>
            <numerusform>%n låsta brev</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message numerus="yes">
        <source>%n klara</source>
        <translation>
            <numerusform>%n klart</numerusform>
            <numerusform>%n klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saknas</source>
        <translation>
            <numerusform>%n saknas</numerusform>
            <numerusform>%n saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senare</source>
        <translation>
            <numerusform>%n senare</numerusform>
            <numerusform>%n senare</numerusform>
        </translation>
    </message>
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
        <source>%n valda</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anteckna nytt utskick av %n brev…</source>
        <translation>
            <numerusform>Anteckna nytt utskick av %n brev…</numerusform>
            <numerusform>Anteckna nytt utskick av %n brev…</numerusform>
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
    <name>DrawerPresenter</name>
    <message numerus="yes">
        <source>{title}, %n sidor. Välj skrivare.</source>
        <translation>
            <numerusform>{title}, %n sida. Välj skrivare.</numerusform>
            <numerusform>{title}, %n sidor. Välj skrivare.</numerusform>
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
        <source>Inte jävig i %n ärenden?</source>
        <translation>
            <numerusform>Inte jävig i %n ärende?</numerusform>
            <numerusform>Inte jävig i %n ärenden?</numerusform>
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
        <source>%n värden väntar på ditt val.</source>
        <translation>
            <numerusform>%n värde väntar på ditt val.</numerusform>
            <numerusform>%n värden väntar på ditt val.</numerusform>
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
        <source>%n ansökningar</source>
        <translation>
            <numerusform>%n ansökan</numerusform>
            <numerusform>%n ansökningar</numerusform>
        </translation>
    </message>
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
        <source>Uppdrag (%n väntar)</source>
        <translation>
            <numerusform>Uppdrag (%n väntar)</numerusform>
            <numerusform>Uppdrag (%n väntar)</numerusform>
        </translation>
    </message>
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
    <name>Rail</name>
    <message numerus="yes">
        <source>{room}, %n att ta hand om</source>
        <translation>
            <numerusform>{room}, %n att ta hand om</numerusform>
            <numerusform>{room}, %n att ta hand om</numerusform>
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
    <message numerus="yes">
        <source>%n brev är skickade förut och antecknas som skickade igen.</source>
        <translation>
            <numerusform>%n brev är skickat förut och antecknas som skickat igen.</numerusform>
            <numerusform>%n brev är skickade förut och antecknas som skickade igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n av dem är redan skickade och hoppas över.</source>
        <translation>
            <numerusform>%n av dem är redan skickat och hoppas över.</numerusform>
            <numerusform>%n av dem är redan skickade och hoppas över.</numerusform>
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
    <name>RoundDialog</name>
    <message numerus="yes">
        <source>%n förslag väntar på en omgång</source>
        <translation>
            <numerusform>%n förslag väntar på en omgång</numerusform>
            <numerusform>%n förslag väntar på en omgång</numerusform>
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
    <name>Trials</name>
    <message numerus="yes">
        <source>%n anmälningar väntar.</source>
        <translation>
            <numerusform>%n anmälan väntar.</numerusform>
            <numerusform>%n anmälningar väntar.</numerusform>
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
    <name>_Told</name>
    <message numerus="yes">
        <source>%n texter som du har skrivit ligger undan. Något annat står i deras fält.</source>
        <translation>
            <numerusform>%n text som du har skrivit ligger undan. Något annat står i dess fält.</numerusform>
            <numerusform>%n texter som du har skrivit ligger undan. Något annat står i deras fält.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n påbörjade texter följde med och väntar osparade i sina fält.</source>
        <translation>
            <numerusform>%n påbörjad text följde med och väntar osparad i sitt fält.</numerusform>
            <numerusform>%n påbörjade texter följde med och väntar osparade i sina fält.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation</name>
    <message numerus="yes">
        <source>%n val i scenariot visas inte: ärendena är inte öppna för dig än.</source>
        <translation>
            <numerusform>%n val i scenariot visas inte: ärendet är inte öppet för dig än.</numerusform>
            <numerusform>%n val i scenariot visas inte: ärendena är inte öppna för dig än.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden får utkast på tillsammans {sum}. Utkasten lämnas sedan vart för sig.</source>
        <translation>
            <numerusform>%n ärende får utkast på {sum}. Utkastet lämnas sedan för sig.</numerusform>
            <numerusform>%n ärenden får utkast på tillsammans {sum}. Utkasten lämnas sedan vart för sig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utkast är lagda</source>
        <translation>
            <numerusform>%n utkast är lagt</numerusform>
            <numerusform>%n utkast är lagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utkast är ändrade</source>
        <translation>
            <numerusform>%n utkast är ändrat</numerusform>
            <numerusform>%n utkast är ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skäl är antecknade i ärendena</source>
        <translation>
            <numerusform>%n skäl är antecknat i ärendet</numerusform>
            <numerusform>%n skäl är antecknade i ärendena</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message numerus="yes">
        <source>%n bedömning är lämnad.</source>
        <translation>
            <numerusform>%n bedömning är lämnad.</numerusform>
            <numerusform>%n bedömningar är lämnade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bedömning visas när du har lämnat din</source>
        <translation>
            <numerusform>%n bedömning visas när du har lämnat din</numerusform>
            <numerusform>%n bedömningar visas när du har lämnat din</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>days</name>
    <message numerus="yes">
        <source>Försenat %n dagar</source>
        <translation>
            <numerusform>Försenat %n dag</numerusform>
            <numerusform>Försenat %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dagar</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message numerus="yes">
        <source>Ärendet är exporterat: %n filer i {folder}.</source>
        <translation>
            <numerusform>Ärendet är exporterat: %n fil i {folder}.</numerusform>
            <numerusform>Ärendet är exporterat: %n filer i {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handlingar är utelämnade och står i index.csv.</source>
        <translation>
            <numerusform>%n handling är utelämnad och står i index.csv.</numerusform>
            <numerusform>%n handlingar är utelämnade och står i index.csv.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message numerus="yes">
        <source>%n bifall</source>
        <translation>
            <numerusform>%n bifall</numerusform>
            <numerusform>%n bifall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delvis bifall</source>
        <translation>
            <numerusform>%n delvis bifall</numerusform>
            <numerusform>%n delvis bifall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avslag</source>
        <translation>
            <numerusform>%n avslag</numerusform>
            <numerusform>%n avslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avvisningar</source>
        <translation>
            <numerusform>%n avvisning</numerusform>
            <numerusform>%n avvisningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avskrivningar</source>
        <translation>
            <numerusform>%n avskrivning</numerusform>
            <numerusform>%n avskrivningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tilläggsbidrag</source>
        <translation>
            <numerusform>%n tilläggsbidrag</numerusform>
            <numerusform>%n tilläggsbidrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ändringar</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rättelser</source>
        <translation>
            <numerusform>%n rättelse</numerusform>
            <numerusform>%n rättelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message numerus="yes">
        <source>%n brev antecknade som skickade</source>
        <translation>
            <numerusform>%n brev antecknat som skickat</numerusform>
            <numerusform>%n brev antecknade som skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brev misslyckades; skälet står på raden</source>
        <translation>
            <numerusform>%n brev misslyckades; skälet står på raden</numerusform>
            <numerusform>%n brev misslyckades; skälet står på raden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gånger</source>
        <translation>
            <numerusform>%n gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brev utskrivna</source>
        <translation>
            <numerusform>%n brev utskrivet</numerusform>
            <numerusform>%n brev utskrivna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filer sparade i mappen {folder}</source>
        <translation>
            <numerusform>%n fil sparad i mappen {folder}</numerusform>
            <numerusform>%n filer sparade i mappen {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brev klara</source>
        <translation>
            <numerusform>%n brev klart</numerusform>
            <numerusform>%n brev klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n misslyckades; skälet står på raden</source>
        <translation>
            <numerusform>%n misslyckades; skälet står på raden</numerusform>
            <numerusform>%n misslyckades; skälet står på raden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message numerus="yes">
        <source>%n anmärkningar öppna</source>
        <translation>
            <numerusform>%n anmärkning öppen</numerusform>
            <numerusform>%n anmärkningar öppna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} av %n punkter</source>
        <translation>
            <numerusform>{answered} av %n punkt</numerusform>
            <numerusform>{answered} av %n punkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>next</name>
    <message numerus="yes">
        <source>Gör den formella kontrollen, %n punkter</source>
        <translation>
            <numerusform>Gör den formella kontrollen, %n punkt</numerusform>
            <numerusform>Gör den formella kontrollen, %n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} av %n punkter i den formella kontrollen har svar</source>
        <translation>
            <numerusform>{answered} av %n punkt i den formella kontrollen har svar</numerusform>
            <numerusform>{answered} av %n punkter i den formella kontrollen har svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gör den sakliga kontrollen, %n punkter</source>
        <translation>
            <numerusform>Gör den sakliga kontrollen, %n punkt</numerusform>
            <numerusform>Gör den sakliga kontrollen, %n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} av %n punkter i den sakliga kontrollen har svar</source>
        <translation>
            <numerusform>{answered} av %n punkt i den sakliga kontrollen har svar</numerusform>
            <numerusform>{answered} av %n punkter i den sakliga kontrollen har svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bedöm ansökan: {done} av %n bedömningar lämnade</source>
        <translation>
            <numerusform>Bedöm ansökan: {done} av %n bedömning lämnad</numerusform>
            <numerusform>Bedöm ansökan: {done} av %n bedömningar lämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>och %n anmärkningar till</source>
        <translation>
            <numerusform>och %n anmärkning till</numerusform>
            <numerusform>och %n anmärkningar till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message numerus="yes">
        <source>… och %n till</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message numerus="yes">
        <source>%n filer sparade i mappen {folder}</source>
        <translation>
            <numerusform>%n fil sparad i mappen {folder}</numerusform>
            <numerusform>%n filer sparade i mappen {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n mottagare</source>
        <translation>
            <numerusform>{group}: %n mottagare</numerusform>
            <numerusform>{group}: %n mottagare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>{done} av %n punkter klara</source>
        <translation>
            <numerusform>{done} av %n punkt klar</numerusform>
            <numerusform>{done} av %n punkter klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n påminnelser är skrivna</source>
        <translation>
            <numerusform>%n påminnelse är skriven</numerusform>
            <numerusform>%n påminnelser är skrivna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dagar sen</source>
        <translation>
            <numerusform>%n dag sen</numerusform>
            <numerusform>%n dagar sen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message numerus="yes">
        <source>%n förslag flyttade</source>
        <translation>
            <numerusform>%n förslag flyttat</numerusform>
            <numerusform>%n förslag flyttade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fatta %n beslut</source>
        <translation>
            <numerusform>Fatta %n beslut</numerusform>
            <numerusform>Fatta %n beslut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n krav</source>
        <translation>
            <numerusform>%n krav</numerusform>
            <numerusform>%n krav</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message numerus="yes">
        <source>%n diagram är sparade.</source>
        <translation>
            <numerusform>%n diagram är sparat.</numerusform>
            <numerusform>%n diagram är sparade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frister är sparade.</source>
        <translation>
            <numerusform>%n frist är sparad.</numerusform>
            <numerusform>%n frister är sparade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>worklist</name>
    <message numerus="yes">
        <source>%n anmärkningar att hantera</source>
        <translation>
            <numerusform>%n anmärkning att hantera</numerusform>
            <numerusform>%n anmärkningar att hantera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handlingar har kommit in efteråt</source>
        <translation>
            <numerusform>%n handling har kommit in efteråt</numerusform>
            <numerusform>%n handlingar har kommit in efteråt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anteckningar</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
</context>
</TS>
