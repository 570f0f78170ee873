<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>Adding</name>
    <message>
        <source>Välj handlingar som har kommit in</source>
        <translation>Choose documents that have come in</translation>
    </message>
    <message numerus="yes">
        <source>%n handlingar är tillagda i ärendet.</source>
        <translation>
            <numerusform>%n document has been added to the case.</numerusform>
            <numerusform>%n documents have been added to the case.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handlingarna fanns redan i ärendet.</source>
        <translation>The documents were in the case already.</translation>
    </message>
</context>
<context>
    <name>AgencyPage</name>
    <message>
        <source>&amp;Utlysning</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Myndighetens uppgifter</source>
        <translation>The agency&apos;s particulars</translation>
    </message>
    <message>
        <source>Brevens sigill</source>
        <translation>The seal of letters</translation>
    </message>
    <message>
        <source>Välj &amp;sigill…</source>
        <translation>Choose &amp;seal…</translation>
    </message>
    <message>
        <source>P&amp;röva sigillet</source>
        <translation>T&amp;ry the seal</translation>
    </message>
    <message>
        <source>Försegla &amp;inte längre…</source>
        <translation>Do not seal &amp;any longer…</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Uppgift</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Som den står i utlysningen</source>
        <translation>As it stands in the call</translation>
    </message>
    <message>
        <source>Ingen utlysning är inlagd än. Lägg till en under Utlysningar.</source>
        <translation>No call has been added yet. Add one under Calls.</translation>
    </message>
    <message>
        <source>Uppgifterna står i utlysningens filer (agency.toml och call.toml). Ändra dem där, lägg in mappen igen under Utlysningar, så får utlysningen en ny version. Beslutade ärenden behåller sin.</source>
        <translation>The particulars stand in the call&apos;s files (agency.toml and call.toml). Change them there, add the folder again under Calls, and the call gets a new version. Decided cases keep theirs.</translation>
    </message>
    <message>
        <source>Välj annat &amp;sigill…</source>
        <translation>Choose another &amp;seal…</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>Sök sökande eller dnr</source>
        <translation>Applicant or reg. no.</translation>
    </message>
    <message>
        <source>Sök i rangordningen</source>
        <translation>Search the ranking</translation>
    </message>
    <message>
        <source>Rangordning</source>
        <translation>Ranking</translation>
    </message>
</context>
<context>
    <name>AllocationAmount</name>
    <message>
        <source>Ändra beloppet</source>
        <translation>Change the amount</translation>
    </message>
    <message>
        <source>Så bestäms beloppet</source>
        <translation>How the amount is set</translation>
    </message>
    <message>
        <source>Belopp</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Varför beloppet är lägre än det sökta (går in i utkastets skäl)</source>
        <translation>Why the amount is lower than applied for (goes into the reasons of the draft)</translation>
    </message>
    <message>
        <source>Andel av sökt belopp, procent</source>
        <translation>Share of the amount applied for, per cent</translation>
    </message>
    <message>
        <source>Kostnader</source>
        <translation>Costs</translation>
    </message>
</context>
<context>
    <name>AllocationCompare</name>
    <message>
        <source>Jämför scenarier</source>
        <translation>Compare scenarios</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Skillnader</source>
        <translation>Differences</translation>
    </message>
</context>
<context>
    <name>AllocationLedger</name>
    <message>
        <source>Ramarnas ställning</source>
        <translation>State of the frames</translation>
    </message>
    <message>
        <source>Ärenden bakom summan</source>
        <translation>Cases behind the sum</translation>
    </message>
</context>
<context>
    <name>AllocationTrial</name>
    <message>
        <source>Provläge</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Ram</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Högsta belopp per sökande (tomt = inget tak)</source>
        <translation>Highest amount per applicant (empty = no cap)</translation>
    </message>
    <message>
        <source>Andel av sökt belopp, procent</source>
        <translation>Share of the amount applied for, per cent</translation>
    </message>
    <message>
        <source>Vikter</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Ärenden som ändras mot dagens rangordning</source>
        <translation>Cases that change against today&apos;s ranking</translation>
    </message>
</context>
<context>
    <name>AllocationView</name>
    <message>
        <source>Fördelning</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Prova en annan ram</source>
        <translation>Try another frame</translation>
    </message>
    <message>
        <source>Ramarnas ställning</source>
        <translation>State of the frames</translation>
    </message>
    <message>
        <source>Ta med</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Förbigå</source>
        <translation>Pass over</translation>
    </message>
    <message>
        <source>Enligt rangordningen</source>
        <translation>By the ranking</translation>
    </message>
    <message>
        <source>Ändra beloppet…</source>
        <translation>Change the amount…</translation>
    </message>
    <message>
        <source>Lägg utkast till beslut…</source>
        <translation>Make draft decisions…</translation>
    </message>
    <message>
        <source>Ta med ärendet</source>
        <translation>Take the case in</translation>
    </message>
    <message>
        <source>Förbigå ärendet</source>
        <translation>Pass the case over</translation>
    </message>
    <message>
        <source>Ångra i fördelningen</source>
        <translation>Undo in the allocation</translation>
    </message>
    <message>
        <source>Gör om i fördelningen</source>
        <translation>Redo in the allocation</translation>
    </message>
    <message>
        <source>Spara scenario…</source>
        <translation>Save scenario…</translation>
    </message>
    <message>
        <source>Jämför scenarier…</source>
        <translation>Compare scenarios…</translation>
    </message>
    <message>
        <source>Kasta scenariot…</source>
        <translation>Discard the scenario…</translation>
    </message>
    <message>
        <source>Sök i rangordningen</source>
        <translation>Search the ranking</translation>
    </message>
    <message>
        <source>Ingen ram att fördela</source>
        <translation>No frame to allocate</translation>
    </message>
    <message>
        <source>Lägg in en utlysning med en ram under Inställningar.</source>
        <translation>Add a call with a frame under Settings.</translation>
    </message>
    <message>
        <source>Till utlysningarna</source>
        <translation>To the calls</translation>
    </message>
    <message numerus="yes">
        <source>%n förslag</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>Ärendet är redan avgjort.</source>
        <translation>The case is already decided.</translation>
    </message>
    <message>
        <source>Välj ett ärende i listan.</source>
        <translation>Choose a case in the list.</translation>
    </message>
    <message>
        <source>Inget ärende är valt att få bidrag.</source>
        <translation>No case is chosen to get a grant.</translation>
    </message>
    <message>
        <source>Utkast till beslut läggs av en handläggare.</source>
        <translation>Draft decisions are made by a caseworker.</translation>
    </message>
    <message>
        <source>Som det är i dag</source>
        <translation>As it is today</translation>
    </message>
</context>
<context>
    <name>AmountDialog</name>
    <message>
        <source>{name} söker {sought}</source>
        <translation>{name} applies for {sought}</translation>
    </message>
    <message>
        <source>Ett belopp</source>
        <translation>An amount</translation>
    </message>
    <message>
        <source>En andel av det sökta</source>
        <translation>A share of what is applied for</translation>
    </message>
    <message>
        <source>Kostnad för kostnad</source>
        <translation>Cost by cost</translation>
    </message>
    <message>
        <source>Kostnad</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Sökt</source>
        <translation>Applied for</translation>
    </message>
    <message>
        <source>Godtas</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Lagstadgad (5 §)</source>
        <translation>Statutory (5 §)</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Spara beloppet</source>
        <translation>Save the amount</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>{cost}: godtas</source>
        <translation>{cost}: accepted</translation>
    </message>
    <message>
        <source>{cost}: lagstadgad uppgift</source>
        <translation>{cost}: statutory task</translation>
    </message>
    <message>
        <source>{cost}: skäl</source>
        <translation>{cost}: reason</translation>
    </message>
    <message>
        <source>Ange ett belopp mellan en krona och {sum}.</source>
        <translation>Enter an amount between one krona and {sum}.</translation>
    </message>
    <message>
        <source>Ange hela kronor.</source>
        <translation>Enter whole kronor.</translation>
    </message>
    <message>
        <source>Bidrag: {sum}</source>
        <translation>Grant: {sum}</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Programmet avslutades oväntat förra gången. Det du hade skrivit finns kvar i ärendena.</source>
        <translation>The program ended unexpectedly last time. What you had typed is still there in the cases.</translation>
    </message>
    <message>
        <source>Visa rapporten</source>
        <translation>Show the report</translation>
    </message>
    <message>
        <source>Arbete pågår</source>
        <translation>Work in progress</translation>
    </message>
    <message>
        <source>Något görs fortfarande i bakgrunden. Avbryter du nu är inget halvt gjort.</source>
        <translation>Something is still being done in the background. If you cancel now, nothing is half done.</translation>
    </message>
    <message>
        <source>Avbryt arbetet och avsluta</source>
        <translation>Cancel the work and quit</translation>
    </message>
    <message>
        <source>Låt det bli klart</source>
        <translation>Let it finish</translation>
    </message>
    <message>
        <source>Det du har skrivit är inte sparat</source>
        <translation>What you have typed is not saved</translation>
    </message>
    <message>
        <source>Datorns disk är full eller går inte att skriva på. Spara det du har skrivit, eller frigör utrymme; avslutar du nu finns det inte nästa gång.</source>
        <translation>The computer’s disk is full or cannot be written to. Save what you have typed, or free some space; if you quit now it will not be there next time.</translation>
    </message>
    <message>
        <source>Avsluta utan det</source>
        <translation>Quit without it</translation>
    </message>
    <message>
        <source>Fortsätt arbeta</source>
        <translation>Go on working</translation>
    </message>
    <message>
        <source>Öppna databas</source>
        <translation>Open database</translation>
    </message>
    <message>
        <source>Ny tom databas</source>
        <translation>New empty database</translation>
    </message>
    <message>
        <source>ärenden.db</source>
        <translation>cases.db</translation>
    </message>
    <message>
        <source>Caseworker {0}. Handläggning av statsbidrag. Fri programvara under EUPL-1.2.

Byggd med Qt (LGPL), Python, SQLAlchemy, ReportLab, PDFium och Open Sans.</source>
        <translation>Caseworker {0}. Handling of state grants. Free software under EUPL-1.2.

Built with Qt (LGPL), Python, SQLAlchemy, ReportLab, PDFium and Open Sans.</translation>
    </message>
    <message>
        <source>Om Caseworker</source>
        <translation>About Caseworker</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Öppna databas…</source>
        <translation>Open database…</translation>
    </message>
    <message>
        <source>Startrutan…</source>
        <translation>Welcome…</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>Förminska</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Förstora</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Sök på sidan, Ctrl+F</source>
        <translation>Search the page, Ctrl+F</translation>
    </message>
    <message>
        <source>Anteckna på stället</source>
        <translation>Add a note here</translation>
    </message>
    <message>
        <source>Sök på sidan</source>
        <translation>Search the page</translation>
    </message>
    <message>
        <source>Föregående träff</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Nästa träff</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Stäng sökningen</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Inga träffar</source>
        <translation>No matches</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Svaret kom in</source>
        <translation>The answer came in</translation>
    </message>
    <message>
        <source>Avsluta utan svar…</source>
        <translation>Close without an answer…</translation>
    </message>
    <message>
        <source>Svar kom in {day} (begäran upprättad {sent}, svar senast {due})</source>
        <translation>Answer came in {day} (request made {sent}, answer due {due})</translation>
    </message>
    <message>
        <source>Avslutad utan svar (begäran upprättad {sent}, svar senast {due})</source>
        <translation>Closed without an answer (request made {sent}, answer due {due})</translation>
    </message>
    <message>
        <source>Väntar på svar senast {due} (begäran upprättad {sent})</source>
        <translation>Waiting for an answer by {due} (request made {sent})</translation>
    </message>
    <message>
        <source>Dagen har gått ut. </source>
        <translation>The day has passed. </translation>
    </message>
    <message>
        <source>I ordning: {text}</source>
        <translation>In order: {text}</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Bedömningsgrunder</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Jag förordar</source>
        <translation>I recommend</translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>AssessmentView</name>
    <message>
        <source>Jag förordar</source>
        <translation>I recommend</translation>
    </message>
    <message>
        <source>Ångra poängen</source>
        <translation>Undo the points</translation>
    </message>
    <message>
        <source>Gör om poängen</source>
        <translation>Redo the points</translation>
    </message>
    <message>
        <source>Ändra poäng</source>
        <translation>Change points</translation>
    </message>
    <message>
        <source>Lämna bedömningen</source>
        <translation>Hand in the assessment</translation>
    </message>
    <message>
        <source>Börja bedöma</source>
        <translation>Begin to assess</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Anteckna mötet…</source>
        <translation>Note the meeting…</translation>
    </message>
    <message numerus="yes">
        <source>%n kriterier saknar poäng</source>
        <translation>
            <numerusform>%n criterion lacks points</numerusform>
            <numerusform>%n criteria lack points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assign</name>
    <message>
        <source>Tilldela ärenden</source>
        <translation>Assign cases</translation>
    </message>
    <message>
        <source>Handläggare</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Den som är jävig i ett ärende får det inte. Ärendena prövas ett i taget.</source>
        <translation>Nobody is given a case they are disqualified from. The cases are tried one by one.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tilldela ärendena</source>
        <translation>Assign the cases</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Tilldela %n ärenden</source>
        <translation>
            <numerusform>Assign %n case</numerusform>
            <numerusform>Assign %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Jämnt mellan alla handläggare</source>
        <translation>Evenly among all case officers</translation>
    </message>
    <message>
        <source>Det finns ingen handläggare att välja.</source>
        <translation>There is no caseworker to choose.</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>Hur långt det har kommit</source>
        <translation>How far it has come</translation>
    </message>
    <message>
        <source>Välj databas…</source>
        <translation>Choose database…</translation>
    </message>
    <message>
        <source>Ingen databas är öppen</source>
        <translation>No database is open</translation>
    </message>
    <message>
        <source>Välj en under Arkiv, eller börja med exemplet.</source>
        <translation>Choose one in the File menu, or begin with the sample.</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Utlysningar</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>Utlysningens uppgifter</source>
        <translation>The call&apos;s particulars</translation>
    </message>
    <message>
        <source>Fel i mappen</source>
        <translation>Faults in the folder</translation>
    </message>
    <message>
        <source>Fel i utlysningens filer</source>
        <translation>Faults in the call&apos;s files</translation>
    </message>
    <message>
        <source>Uppdatera till ny version</source>
        <translation>Update to a new version</translation>
    </message>
    <message>
        <source>Lägg in</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Kontrollera mapp…</source>
        <translation>Check a folder…</translation>
    </message>
    <message>
        <source>Lägg in från mapp…</source>
        <translation>Add from a folder…</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Kommer från</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Granskning</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Uppgift</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Fält</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Fil, rad och vad som är fel</source>
        <translation>File, row and what is wrong</translation>
    </message>
    <message>
        <source>Utlysningar läggs in av en administratör.</source>
        <translation>Calls are added by an administrator.</translation>
    </message>
    <message>
        <source>Utlysningen är inlagd från en egen mapp.</source>
        <translation>The call was added from a folder of one&apos;s own.</translation>
    </message>
    <message>
        <source>Medföljer</source>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>Egen mapp</source>
        <translation>Own folder</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Inte inlagd</source>
        <translation>Not added</translation>
    </message>
    <message>
        <source>Ej juridiskt granskad</source>
        <translation>Not legally reviewed</translation>
    </message>
    <message>
        <source>Juridiskt granskad</source>
        <translation>Legally reviewed</translation>
    </message>
    <message>
        <source>Ej juridiskt granskad: {0}</source>
        <translation>Not legally reviewed: {0}</translation>
    </message>
</context>
<context>
    <name>CallsPresenter</name>
    <message>
        <source>Välj utlysningens mapp</source>
        <translation>Choose the call&apos;s folder</translation>
    </message>
    <message>
        <source>Välj mappen som ska kontrolleras</source>
        <translation>Choose the folder to check</translation>
    </message>
    <message numerus="yes">
        <source>{title}: inga fel. %n punkter är inte juridiskt granskade.</source>
        <translation>
            <numerusform>{title}: no faults. %n point is not legally reviewed.</numerusform>
            <numerusform>{title}: no faults. %n points are not legally reviewed.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} är inlagd som version {version}.</source>
        <translation>{title} is added as version {version}.</translation>
    </message>
    <message>
        <source>{title} är redan inlagd i den här versionen ({version}). Inget har ändrats.</source>
        <translation>{title} is already added in this version ({version}). Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n fel i utlysningens filer. Inget har lagts in.</source>
        <translation>
            <numerusform>%n fault in the call&apos;s files. Nothing was added.</numerusform>
            <numerusform>%n faults in the call&apos;s files. Nothing was added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseEvent</name>
    <message>
        <source>Besked från parten</source>
        <translation>Word from the party</translation>
    </message>
    <message>
        <source>Välj en fil…</source>
        <translation>Choose a file…</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>{at} av {total} i {list}</source>
        <translation>{at} of {total} in {list}</translation>
    </message>
    <message>
        <source>{at} av {total}</source>
        <translation>{at} of {total}</translation>
    </message>
    <message>
        <source>Ärendet är markerat</source>
        <translation>The case is marked</translation>
    </message>
    <message>
        <source>Markeringen är borttagen</source>
        <translation>The mark is removed</translation>
    </message>
    <message>
        <source>Är du jävig i ärendet?</source>
        <translation>Are you disqualified in the case?</translation>
    </message>
    <message>
        <source>Du är jävig om du eller någon närstående berörs av ärendet, om du är ställföreträdare för sökanden eller om något annat kan göra att din opartiskhet ifrågasätts (16 § FL).</source>
        <translation>You are disqualified if you or somebody close to you is affected by the case, if you represent the applicant, or if anything else may call your impartiality into question (16 § FL).</translation>
    </message>
    <message>
        <source>Nej, jag är inte jävig</source>
        <translation>No, I am not disqualified</translation>
    </message>
    <message>
        <source>Anmäl jäv…</source>
        <translation>Report disqualification…</translation>
    </message>
    <message>
        <source>Anmäl jäv</source>
        <translation>Report disqualification</translation>
    </message>
    <message>
        <source>Vilken omständighet kan göra dig jävig? Ärendet stängs för dig när du har anmält den, och någon annan prövar anmälan (18 § FL).</source>
        <translation>What circumstance may make you biased? The case is closed to you once you have reported it, and somebody else tries the report (section 18 FL).</translation>
    </message>
    <message>
        <source>Jäv är anmält. Någon annan tar över ärendet.</source>
        <translation>Bias is reported. Somebody else takes over the case.</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Steg i ärendet</source>
        <translation>Steps of the case</translation>
    </message>
    <message>
        <source>Tillbaka till listan, Alt+Vänster</source>
        <translation>Back to the list, Alt+Left</translation>
    </message>
    <message>
        <source>Markera ärendet</source>
        <translation>Mark the case</translation>
    </message>
    <message>
        <source>Skriv ut ärendets senaste brev</source>
        <translation>Print the latest letter of the case</translation>
    </message>
    <message>
        <source>Mer om ärendet</source>
        <translation>More about the case</translation>
    </message>
    <message>
        <source>Tillbaka till listan</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Föregående</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Nästa ärende</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>{sum} sökt</source>
        <translation>{sum} sought</translation>
    </message>
    <message>
        <source>Frist {day}</source>
        <translation>Deadline {day}</translation>
    </message>
    <message>
        <source>Svara på jävsfrågan först</source>
        <translation>Answer the disqualification question first</translation>
    </message>
    <message>
        <source>Ta bort markeringen</source>
        <translation>Remove the mark</translation>
    </message>
    <message>
        <source>Svara på jävsfrågan</source>
        <translation>Answer the disqualification question</translation>
    </message>
    <message>
        <source>Ärendet är stängt för dig</source>
        <translation>The case is closed to you</translation>
    </message>
    <message>
        <source>Handlingen finns inte i ärendet</source>
        <translation>The document is not in the case</translation>
    </message>
    <message>
        <source>Föregående ärende</source>
        <translation>Previous case</translation>
    </message>
</context>
<context>
    <name>CheckPresenter</name>
    <message>
        <source>Slutför {check}</source>
        <translation>Finish the {check}</translation>
    </message>
    <message>
        <source>Utlysningen har ingen checklista för det här steget.</source>
        <translation>The call has no checklist for this step.</translation>
    </message>
    <message>
        <source>Ingen checklista</source>
        <translation>No checklist</translation>
    </message>
    <message>
        <source>Kontrollen påbörjas av den som handlägger ärendet.</source>
        <translation>The check is begun by the case officer of the case.</translation>
    </message>
    <message numerus="yes">
        <source>Den har %n punkter. Varje svar sparas när det ges.</source>
        <translation>
            <numerusform>It has %n item. Each answer is saved as it is given.</numerusform>
            <numerusform>It has %n items. Each answer is saved as it is given.</numerusform>
        </translation>
    </message>
    <message>
        <source>Den är inte nästa steg i ärendet, men du kan börja redan nu.</source>
        <translation>It is not the next step of the case, but you may begin already.</translation>
    </message>
    <message>
        <source>Kontrollen är inte påbörjad</source>
        <translation>The check has not been begun</translation>
    </message>
    <message>
        <source>Anmärkning till punkt {number}</source>
        <translation>Remark on point {number}</translation>
    </message>
    <message>
        <source>Svaret sparas när anmärkningen är skriven.</source>
        <translation>The answer is saved once the remark is written.</translation>
    </message>
    <message>
        <source>Ansökan</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>{title}, s. {page}</source>
        <translation>{title}, p. {page}</translation>
    </message>
    <message>
        <source>Kontrollen är {outcome} av {who} {day}.</source>
        <translation>The check is {outcome} by {who} {day}.</translation>
    </message>
    <message>
        <source>Svara på punkten först</source>
        <translation>Answer the point first</translation>
    </message>
    <message>
        <source>Godkänn med anmärkning…</source>
        <translation>Pass with a remark…</translation>
    </message>
    <message>
        <source>Underkänn…</source>
        <translation>Fail…</translation>
    </message>
    <message>
        <source>Hur slutar kontrollen?</source>
        <translation>How does the check end?</translation>
    </message>
    <message>
        <source>Minst en punkt är besvarad med nej. Ange utfallet och vad anmärkningen gäller.</source>
        <translation>At least one point is answered no. State the outcome and what the remark concerns.</translation>
    </message>
    <message>
        <source>Vad gäller anmärkningen?</source>
        <translation>What does the remark concern?</translation>
    </message>
    <message>
        <source>Slutför</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Kontrollen är slutförd</source>
        <translation>The check is finished</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Anmärkning till punkt {number}</source>
        <translation>Remark on point {number}</translation>
    </message>
    <message>
        <source>Skriv anmärkning</source>
        <translation>Write a remark</translation>
    </message>
    <message>
        <source>Skriv anmärkning till punkt {0}</source>
        <translation>Write a remark on item {0}</translation>
    </message>
    <message>
        <source>Skriv en anmärkning</source>
        <translation>Write a remark</translation>
    </message>
    <message>
        <source>Visa {section}</source>
        <translation>Show {section}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ej tillämpl.</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>Föregående punkt</source>
        <translation>Previous point</translation>
    </message>
    <message>
        <source>Nästa punkt</source>
        <translation>Next point</translation>
    </message>
    <message>
        <source>Mer om kontrollen</source>
        <translation>More about the check</translation>
    </message>
    <message>
        <source>Ångra svaret</source>
        <translation>Undo the answer</translation>
    </message>
    <message>
        <source>Gör om svaret</source>
        <translation>Redo the answer</translation>
    </message>
    <message>
        <source>Peka ut stället i handlingen</source>
        <translation>Point out the place in the document</translation>
    </message>
    <message>
        <source>Visa underlaget</source>
        <translation>Show the evidence</translation>
    </message>
    <message>
        <source>Visa lagrummet</source>
        <translation>Show the section of law</translation>
    </message>
    <message>
        <source>Begär komplettering…</source>
        <translation>Request completion…</translation>
    </message>
    <message>
        <source>Komplettering begärs av en handläggare eller en registrator.</source>
        <translation>A completion is requested by a caseworker or a registrar.</translation>
    </message>
    <message>
        <source>Föreslå avvisning…</source>
        <translation>Propose dismissal…</translation>
    </message>
    <message>
        <source>Förslag till beslut skrivs av en handläggare.</source>
        <translation>A proposed decision is written by a caseworker.</translation>
    </message>
    <message numerus="yes">
        <source>{done} av %n punkter besvarade</source>
        <translation>
            <numerusform>{done} of %n point answered</numerusform>
            <numerusform>{done} of %n points answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Öppna igen</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Börja kontrollen</source>
        <translation>Begin the check</translation>
    </message>
    <message numerus="yes">
        <source>%n punkter återstår</source>
        <translation>
            <numerusform>%n point left</numerusform>
            <numerusform>%n points left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>Ändrat av två</source>
        <translation>Changed by two</translation>
    </message>
</context>
<context>
    <name>ClashDialog</name>
    <message>
        <source>Kollegans</source>
        <translation>Your colleague&apos;s</translation>
    </message>
    <message>
        <source>{who} sparade {when} medan du skrev. Inget är överskrivet. Välj vad som ska gälla.</source>
        <translation>{who} saved {when} while you were writing. Nothing has been overwritten. Choose what is to stand.</translation>
    </message>
    <message>
        <source>Ditt</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Du sparade {when} i ett annat fönster. Inget är överskrivet. Välj vad som ska gälla.</source>
        <translation>You saved {when} in another window. Nothing is overwritten. Choose what is to stand.</translation>
    </message>
    <message>
        <source>I det här fönstret</source>
        <translation>In this window</translation>
    </message>
    <message>
        <source>I det andra fönstret</source>
        <translation>In the other window</translation>
    </message>
    <message>
        <source>En kollega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>Spara valet</source>
        <translation>Save the choice</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Välj först vilken version som ska gälla i varje fält.</source>
        <translation>First choose which version shall stand in each field.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Kolumner</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Återställ kolumnerna</source>
        <translation>Reset the columns</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden skiljer</source>
        <translation>
            <numerusform>%n case differs</numerusform>
            <numerusform>%n cases differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionPresenter</name>
    <message>
        <source>Begäran om komplettering (utkast)</source>
        <translation>Request for completion (draft)</translation>
    </message>
    <message>
        <source>Skicka begäran om komplettering?</source>
        <translation>Send the request for completion?</translation>
    </message>
    <message>
        <source>Skicka begäran</source>
        <translation>Send the request</translation>
    </message>
    <message>
        <source>Begäran får dagens datum och låses. Brevet upprättas och läggs i Utskick.</source>
        <translation>The request is given today&apos;s date and locked. The letter is made and put in Dispatch.</translation>
    </message>
    <message>
        <source>Begäran är upprättad och ligger i Utskick</source>
        <translation>The request is made and lies in Dispatch</translation>
    </message>
    <message>
        <source>Skriv dagen då svaret kom in, till exempel 2020-06-30.</source>
        <translation>Write the day the answer came in, for example 2020-06-30.</translation>
    </message>
    <message>
        <source>Inget är prickat av</source>
        <translation>Nothing is ticked</translation>
    </message>
    <message>
        <source>Ingen av de begärda uppgifterna är markerad som inkommen. Svaret går inte att ändra sedan.</source>
        <translation>None of what was asked for is marked as received. The answer cannot be changed afterwards.</translation>
    </message>
    <message>
        <source>Registrera ändå</source>
        <translation>Register anyway</translation>
    </message>
    <message>
        <source>Svaret är registrerat</source>
        <translation>The answer is recorded</translation>
    </message>
    <message>
        <source>Avsluta utan svar?</source>
        <translation>Close without an answer?</translation>
    </message>
    <message>
        <source>Ärendet går vidare på det underlag som finns. Begäran och brevet ligger kvar.</source>
        <translation>The case goes on with what there is. The request and the letter stay.</translation>
    </message>
    <message>
        <source>Avsluta begäran</source>
        <translation>Close the request</translation>
    </message>
</context>
<context>
    <name>CompletionView</name>
    <message>
        <source>Skickade begäranden</source>
        <translation>Sent requests</translation>
    </message>
    <message>
        <source>Komplettering</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Vad behöver sökanden komma in med?</source>
        <translation>What does the applicant need to send in?</translation>
    </message>
    <message>
        <source>En uppgift på varje rad. Punkter som är besvarade med nej står här från början.</source>
        <translation>One thing per line. Points answered no stand here from the start.</translation>
    </message>
    <message>
        <source>Svar senast</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Ska vara en arbetsdag.</source>
        <translation>Must be a working day.</translation>
    </message>
    <message>
        <source>Vad händer annars?</source>
        <translation>What happens otherwise?</translation>
    </message>
    <message>
        <source>Står i brevet, 20 § FL.</source>
        <translation>Stands in the letter, 20 § FL.</translation>
    </message>
    <message>
        <source>Ny begäran…</source>
        <translation>New request…</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Förhandsgranska brevet</source>
        <translation>Preview the letter</translation>
    </message>
    <message>
        <source>Skicka begäran</source>
        <translation>Send the request</translation>
    </message>
    <message>
        <source>Registrera svaret</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Gå till formell kontroll</source>
        <translation>Go to the formal check</translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>{number}. {text}</source>
        <translation>{number}. {text}</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Rätta uppgifter</source>
        <translation>Correct particulars</translation>
    </message>
    <message>
        <source>Det du ändrar gäller i brev och listor. Ansökan ligger kvar som den kom in, och skälet antecknas.</source>
        <translation>What you change is used in letters and lists. The application stays as it came in, and the reason is put on record.</translation>
    </message>
    <message>
        <source>Står i ett förslag eller ett beslut. Ett förslag lämnas tillbaka först (36 § FL).</source>
        <translation>Stands in a proposal or a decision. A proposal is handed back first (36 § FL).</translation>
    </message>
    <message>
        <source>Rättas bara genom ett beslut (36 § FL).</source>
        <translation>Corrected only by a decision (36 § FL).</translation>
    </message>
    <message>
        <source>Ett nytt konto läggs till under Utbetalningar.</source>
        <translation>A new account is added under Payments.</translation>
    </message>
    <message>
        <source>Skyddad uppgift. Skriv bara här om den ska ändras.</source>
        <translation>Protected. Write here only if it is to be changed.</translation>
    </message>
    <message>
        <source>Du skrev det här innan uppgiften ändrades till: {value}. Spara om det du har skrivit ska gälla.</source>
        <translation>You wrote this before the value was changed to: {value}. Save if what you wrote is to apply.</translation>
    </message>
    <message>
        <source>(tomt)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Till exempel: Sökanden har anmält en ny adress.</source>
        <translation>For example: The applicant has given a new address.</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Spara rättelsen</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Ett fel har uppstått i programmet</source>
        <translation>An error has occurred in the program</translation>
    </message>
    <message>
        <source>Det du har skrivit är sparat på datorn och kommer tillbaka när du öppnar ärendet igen. Du kan fortsätta arbeta. Starta om programmet om något ser konstigt ut.</source>
        <translation>What you have typed is saved on the computer and comes back when you open the case again. You can go on working. Restart the program if anything looks strange.</translation>
    </message>
    <message>
        <source>&amp;Rapport till den som sköter programmet. Den innehåller inga uppgifter ur ärenden.</source>
        <translation>&amp;Report to whoever looks after the program. It holds nothing from any case.</translation>
    </message>
    <message>
        <source>&amp;Kopiera rapporten</source>
        <translation>&amp;Copy the report</translation>
    </message>
    <message>
        <source>&amp;Avsluta programmet</source>
        <translation>&amp;Quit the program</translation>
    </message>
    <message>
        <source>&amp;Fortsätt arbeta</source>
        <translation>&amp;Go on working</translation>
    </message>
    <message>
        <source>Kopierad</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>vikt {weight}</source>
        <translation>weight {weight}</translation>
    </message>
    <message>
        <source>Skäl för poängen</source>
        <translation>Reason for the points</translation>
    </message>
    <message>
        <source>Skäl för {criterion}</source>
        <translation>Reason for {criterion}</translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message>
        <source>Kontrollera &amp;hela databasen</source>
        <translation>Check the w&amp;hole database</translation>
    </message>
    <message>
        <source>Ta säkerhets&amp;kopia nu…</source>
        <translation>Take a bac&amp;kup now…</translation>
    </message>
    <message>
        <source>Byt ditt &amp;lösenord…</source>
        <translation>Change your &amp;password…</translation>
    </message>
    <message>
        <source>Ändra anslu&amp;tningen…</source>
        <translation>Change the connec&amp;tion…</translation>
    </message>
    <message>
        <source>Fel i databasen</source>
        <translation>Faults in the database</translation>
    </message>
    <message>
        <source>Senast &amp;använda</source>
        <translation>Last &amp;used</translation>
    </message>
    <message>
        <source>Senast använda databaser</source>
        <translation>Databases used last</translation>
    </message>
    <message>
        <source>&amp;Öppna databas…</source>
        <translation>&amp;Open a database…</translation>
    </message>
    <message>
        <source>&amp;Ny tom databas…</source>
        <translation>&amp;New empty database…</translation>
    </message>
    <message>
        <source>Anslut till &amp;delad databas…</source>
        <translation>Connect to a &amp;shared database…</translation>
    </message>
    <message>
        <source>Databaser</source>
        <translation>Databases</translation>
    </message>
    <message>
        <source>Delad databas</source>
        <translation>Shared database</translation>
    </message>
    <message>
        <source>Lokal fil</source>
        <translation>Local file</translation>
    </message>
    <message>
        <source>exempel, dagen är {0}</source>
        <translation>sample, the day is {0}</translation>
    </message>
    <message>
        <source>rotcertifikat {0}</source>
        <translation>root certificate {0}</translation>
    </message>
    <message>
        <source>Databas</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Använd</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Fel</source>
        <translation>Faults</translation>
    </message>
</context>
<context>
    <name>DatabasesPresenter</name>
    <message>
        <source>Senaste säkerhetskopian från den här datorn togs {when} och ligger i {file}.</source>
        <translation>The last backup from this computer was taken {when} and lies in {file}.</translation>
    </message>
    <message>
        <source>Filen finns inte där nu.</source>
        <translation>The file is not there now.</translation>
    </message>
    <message>
        <source>Säkerhetskopior tas varje dag av den som sköter servern: caseworker backup FIL --db ADRESS. Fråga den personen när det senast gjordes.</source>
        <translation>Backups are taken every day by whoever runs the server: caseworker backup FILE --db ADDRESS. Ask that person when it was last done.</translation>
    </message>
    <message>
        <source>Ingen säkerhetskopia är tagen från den här datorn. Lägg kopian på en annan disk än databasen.</source>
        <translation>No backup has been taken from this computer. Put the copy on another disk than the database.</translation>
    </message>
    <message>
        <source>Lösenorden är inte lika. Inget har ändrats.</source>
        <translation>The passwords differ. Nothing has changed.</translation>
    </message>
    <message>
        <source>Ditt lösenord är ändrat. Datorns nyckelring har det nya.</source>
        <translation>Your password is changed. The keyring of the computer has the new one.</translation>
    </message>
    <message>
        <source>Ditt lösenord är ändrat. Ange det nästa gång du ansluter.</source>
        <translation>Your password is changed. Give it the next time you connect.</translation>
    </message>
    <message>
        <source>Kontrollerar journal, rader och brev. Du kan arbeta vidare när det är klart.</source>
        <translation>Checking journal, rows and letters. You can go on working when it is done.</translation>
    </message>
    <message>
        <source>Kontrollerar databasen</source>
        <translation>Checking the database</translation>
    </message>
    <message numerus="yes">
        <source>%n fel i databasen. Kontakta den som sköter den.</source>
        <translation>
            <numerusform>%n fault in the database. Contact whoever looks after it.</numerusform>
            <numerusform>%n faults in the database. Contact whoever looks after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journalposter</source>
        <translation>
            <numerusform>%n journal entry</numerusform>
            <numerusform>%n journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objekt</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n låsta brev</source>
        <translation>
            <numerusform>%n locked letter</numerusform>
            <numerusform>%n locked letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Databasen är hel. Prövat: {what}.</source>
        <translation>The database is whole. Checked: {what}.</translation>
    </message>
    <message>
        <source>Säkerhetskopiera till</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>Säkerhetskopierar</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Säkerhetskopian är sparad i {0}.</source>
        <translation>The backup is saved in {0}.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>åååå-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lägg till ur biblioteket</source>
        <translation>Add from the library</translation>
    </message>
    <message>
        <source>Villkor</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Nytt eget villkor</source>
        <translation>New condition of your own</translation>
    </message>
    <message>
        <source>Villkor, i ordning</source>
        <translation>Conditions, in order</translation>
    </message>
    <message>
        <source>Utbetalningsplan</source>
        <translation>Payment plan</translation>
    </message>
    <message>
        <source>Återställ till utlysningens delar</source>
        <translation>Reset to the call&apos;s parts</translation>
    </message>
    <message>
        <source>Brevet</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>Krav på beslutet</source>
        <translation>What the decision needs</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gör om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Brevet</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>Krav</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Ångra i förslaget</source>
        <translation>Undo in the proposal</translation>
    </message>
    <message>
        <source>Gör om i förslaget</source>
        <translation>Redo in the proposal</translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Jämför versioner av texterna</source>
        <translation>Compare versions of the words</translation>
    </message>
    <message>
        <source>Jämför versioner av texterna…</source>
        <translation>Compare versions of the words…</translation>
    </message>
    <message>
        <source>Nytt eget villkor…</source>
        <translation>New condition of your own…</translation>
    </message>
    <message>
        <source>Flytta villkoret uppåt</source>
        <translation>Move the condition up</translation>
    </message>
    <message>
        <source>Flytta villkoret nedåt</source>
        <translation>Move the condition down</translation>
    </message>
    <message>
        <source>Visa brevet</source>
        <translation>Show the letter</translation>
    </message>
    <message>
        <source>Visa kraven på beslutet</source>
        <translation>Show what the decision needs</translation>
    </message>
    <message>
        <source>Visa förslaget</source>
        <translation>Show the proposal</translation>
    </message>
    <message>
        <source>Kasta utkastet</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Till omgången</source>
        <translation>To the round</translation>
    </message>
    <message>
        <source>Avvikande mening…</source>
        <translation>Dissenting opinion…</translation>
    </message>
    <message>
        <source>Lämna förslag</source>
        <translation>Hand in the proposal</translation>
    </message>
    <message>
        <source>Ta tillbaka förslaget</source>
        <translation>Take the proposal back</translation>
    </message>
    <message>
        <source>Kasta utkastet…</source>
        <translation>Discard the draft…</translation>
    </message>
    <message>
        <source>Välj utfall. Belopp, skäl, villkor och utbetalningsplan fyller du i bredvid brevet.</source>
        <translation>Choose an outcome. Amount, reasons, conditions and payment plan are filled in beside the letter.</translation>
    </message>
    <message>
        <source>Förslaget skrivs av den som handlägger ärendet.</source>
        <translation>The proposal is written by the case officer of the case.</translation>
    </message>
    <message>
        <source>Inget förslag än</source>
        <translation>No proposal yet</translation>
    </message>
    <message numerus="yes">
        <source>%n klara</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saknas</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senare</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n krav återstår</source>
        <translation>
            <numerusform>%n requirement left</numerusform>
            <numerusform>%n requirements left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Skriv ett belopp, till exempel 95 655 kr.</source>
        <translation>Write an amount, for example 95 655 kr.</translation>
    </message>
    <message>
        <source>Skriv en dag som åååå-mm-dd.</source>
        <translation>Write a day as yyyy-mm-dd.</translation>
    </message>
    <message>
        <source>Fyll i det här.</source>
        <translation>Fill this in.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Föregående ärende</source>
        <translation>Previous case</translation>
    </message>
    <message>
        <source>Nästa ärende</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Tillbaka till listan</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Markera eller avmarkera ärendet</source>
        <translation>Mark or unmark the case</translation>
    </message>
    <message>
        <source>Skriv ut senaste brevet…</source>
        <translation>Print the latest letter…</translation>
    </message>
    <message>
        <source>Exportera ärendet…</source>
        <translation>Export the case…</translation>
    </message>
    <message>
        <source>Ny anteckning</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Anteckna på stället</source>
        <translation>Add a note here</translation>
    </message>
    <message>
        <source>Lägg till handlingar…</source>
        <translation>Add documents…</translation>
    </message>
    <message>
        <source>Rätta uppgifter…</source>
        <translation>Correct particulars…</translation>
    </message>
    <message>
        <source>Mottagaren avstår…</source>
        <translation>The recipient declines…</translation>
    </message>
    <message>
        <source>Ansökan återkallas…</source>
        <translation>The application is withdrawn…</translation>
    </message>
    <message>
        <source>Begäran om avgörande…</source>
        <translation>Request for a decision…</translation>
    </message>
    <message>
        <source>Beslut överklagas…</source>
        <translation>A decision is appealed…</translation>
    </message>
    <message>
        <source>Anmäl jäv…</source>
        <translation>Report disqualification…</translation>
    </message>
    <message>
        <source>Skyddade uppgifter…</source>
        <translation>Protected particulars…</translation>
    </message>
    <message>
        <source>Visa skyddade uppgifter…</source>
        <translation>Show protected particulars…</translation>
    </message>
    <message>
        <source>Riskklass och kontroll…</source>
        <translation>Risk class and control…</translation>
    </message>
    <message>
        <source>Lådan bredvid ärendet</source>
        <translation>The drawer beside the case</translation>
    </message>
    <message>
        <source>Nästa handling</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Föregående handling</source>
        <translation>Previous document</translation>
    </message>
    <message>
        <source>Sök i handlingen</source>
        <translation>Search the document</translation>
    </message>
</context>
<context>
    <name>DetrimentCombo</name>
    <message>
        <source>Ändringen är inte till nackdel</source>
        <translation>The change is not to the party&apos;s detriment</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>Jämför versioner</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>&amp;Från</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Till</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Borttaget är överstruket, tillagt är understruket.</source>
        <translation>What was removed is struck through, what was added is underlined.</translation>
    </message>
    <message>
        <source>Skillnaden mellan versionerna</source>
        <translation>The difference between the versions</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>Sök sökande eller dnr</source>
        <translation>Search applicant or reg. no.</translation>
    </message>
    <message>
        <source>Sök bland breven</source>
        <translation>Search the letters</translation>
    </message>
    <message>
        <source>Beslutsomgång</source>
        <translation>Decision round</translation>
    </message>
    <message>
        <source>Slag av brev</source>
        <translation>Kind of letter</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Läs brevet</source>
        <translation>Read the letter</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
</context>
<context>
    <name>DispatchRecord</name>
    <message>
        <source>Anteckna som skickat</source>
        <translation>Record as sent</translation>
    </message>
    <message>
        <source>Sätt</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Mottagare (tomt: sökandens egen adress i ärendet)</source>
        <translation>Recipient (empty: the applicant’s own address in the case)</translation>
    </message>
    <message>
        <source>Mottagare</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Anteckning (frivillig)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DispatchView</name>
    <message>
        <source>Utskick</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Välj kolumner</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Fler utskick</source>
        <translation>More ways to send</translation>
    </message>
    <message>
        <source>Skriv ut…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Anteckna som skickat…</source>
        <translation>Record as sent…</translation>
    </message>
    <message>
        <source>Skriv ut brev…</source>
        <translation>Print letters…</translation>
    </message>
    <message>
        <source>Spara en utskriftsfil…</source>
        <translation>Save a file to print…</translation>
    </message>
    <message>
        <source>Spara adresslista…</source>
        <translation>Save an address list…</translation>
    </message>
    <message>
        <source>Spara e-postutkast…</source>
        <translation>Save e-mail drafts…</translation>
    </message>
    <message>
        <source>Spara brev…</source>
        <translation>Save letters…</translation>
    </message>
    <message>
        <source>Spara utskickslista…</source>
        <translation>Save a dispatch list…</translation>
    </message>
    <message>
        <source>Läs brevet</source>
        <translation>Read the letter</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Välj alla brev i listan</source>
        <translation>Choose all letters in the list</translation>
    </message>
    <message>
        <source>Sök bland breven</source>
        <translation>Search the letters</translation>
    </message>
    <message>
        <source>Välj kolumner…</source>
        <translation>Choose columns…</translation>
    </message>
    <message>
        <source>Alla utlysningar</source>
        <translation>All calls</translation>
    </message>
    <message>
        <source>Alla omgångar</source>
        <translation>All rounds</translation>
    </message>
    <message>
        <source>Alla brev</source>
        <translation>All letters</translation>
    </message>
    <message>
        <source>Jag är inte jävig i något av dem</source>
        <translation>I am not disqualified in any of them</translation>
    </message>
    <message>
        <source>Inga brev än</source>
        <translation>No letters yet</translation>
    </message>
    <message>
        <source>Här hamnar varje brev när det är låst: beslutsbreven när omgången är beslutad, andra genast.</source>
        <translation>Every letter comes here when it is locked: decision letters when the round is decided, others at once.</translation>
    </message>
    <message>
        <source>Inget är skickat</source>
        <translation>Nothing has been sent</translation>
    </message>
    <message>
        <source>Breven står under Väntar. Anteckna dem som skickade när de har lämnat myndigheten.</source>
        <translation>The letters stand under Waiting. Record them as sent when they have left the agency.</translation>
    </message>
    <message>
        <source>Inga brev väntar</source>
        <translation>No letters wait</translation>
    </message>
    <message>
        <source>Alla brev i urvalet är antecknade som skickade. De står under Skickade.</source>
        <translation>All letters chosen here are recorded as sent. They stand under Sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n brev i listan</source>
        <translation>
            <numerusform>%n letter in the list</numerusform>
            <numerusform>%n letters in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valda</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Anteckna nytt utskick…</source>
        <translation>Record as sent again…</translation>
    </message>
    <message numerus="yes">
        <source>Anteckna nytt utskick av %n brev…</source>
        <translation>
            <numerusform>Record %n letter as sent again…</numerusform>
            <numerusform>Record %n letters as sent again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anteckna %n brev som skickade…</source>
        <translation>
            <numerusform>Record %n letter as sent…</numerusform>
            <numerusform>Record %n letters as sent…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stängt för dig: jäv</source>
        <translation>Closed to you: disqualified</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Omgång</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Skickat</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Inte skickat</source>
        <translation>Not sent</translation>
    </message>
</context>
<context>
    <name>DisposalPage</name>
    <message>
        <source>&amp;Utlysning</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>En arkivarie föreslår gallring efter utlysningens regler, en annan person verkställer. Det som gallras går inte att få tillbaka; vad det var, efter vilken regel, varför och av vilka står kvar.</source>
        <translation>An archivist proposes disposal by the call&apos;s rules, another person carries it out. What is disposed of cannot be had back; what it was, by which rule, why and by whom stays.</translation>
    </message>
    <message>
        <source>Gallringsregler och gallringar</source>
        <translation>Rules of disposal and disposals</translation>
    </message>
    <message>
        <source>Det som gallras</source>
        <translation>What goes</translation>
    </message>
    <message>
        <source>Det som gallras: {0}</source>
        <translation>What goes: {0}</translation>
    </message>
    <message>
        <source>Utlysningen har inga gallringsregler.</source>
        <translation>The call has no rules of disposal.</translation>
    </message>
    <message>
        <source>Gallring</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>Regel eller gallring</source>
        <translation>Rule or disposal</translation>
    </message>
    <message>
        <source>Föreskrift</source>
        <translation>Regulation</translation>
    </message>
    <message>
        <source>Antal</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Kom från</source>
        <translation>Came from</translation>
    </message>
    <message>
        <source>Avgjord</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Får gallras från</source>
        <translation>May go from</translation>
    </message>
    <message>
        <source>Ingen utlysning är inlagd än. Lägg till en under Utlysningar.</source>
        <translation>No call has been added yet. Add one under Calls.</translation>
    </message>
    <message>
        <source>Verkställ gallringen…</source>
        <translation>Carry out the disposal…</translation>
    </message>
    <message>
        <source>Föreslå gallring…</source>
        <translation>Propose disposal…</translation>
    </message>
    <message>
        <source>Det som gallras: {0}. Skäl: {1}</source>
        <translation>What goes: {0}. Reason: {1}</translation>
    </message>
</context>
<context>
    <name>DisposalPresenter</name>
    <message>
        <source>Föreslå gallring</source>
        <translation>Propose disposal</translation>
    </message>
    <message>
        <source>Gallring {0} är föreslagen. En annan person verkställer den.</source>
        <translation>Disposal {0} is proposed. Another person carries it out.</translation>
    </message>
    <message>
        <source>Föreslår gallring</source>
        <translation>Proposing disposal</translation>
    </message>
    <message numerus="yes">
        <source>%n handlingar efter regeln {rule}. Varför gallras de nu?</source>
        <translation>
            <numerusform>%n item by the rule {rule}. Why does it go now?</numerusform>
            <numerusform>%n items by the rule {rule}. Why do they go now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handlingar försvinner för gott, efter {authority}. Skäl: {reason}</source>
        <translation>
            <numerusform>%n item goes for good, by {authority}. Reason: {reason}</numerusform>
            <numerusform>%n items go for good, by {authority}. Reason: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Verkställ gallringen</source>
        <translation>Carry out the disposal</translation>
    </message>
    <message>
        <source>Gallra</source>
        <translation>Dispose</translation>
    </message>
    <message>
        <source>Gallring {0} är verkställd. Vad som gallrades och varför står kvar här.</source>
        <translation>Disposal {0} is carried out. What went and why stays here.</translation>
    </message>
    <message>
        <source>Gallrar</source>
        <translation>Disposing</translation>
    </message>
    <message>
        <source>Regeln är ej juridiskt granskad. Inget får gallras efter den.</source>
        <translation>The rule is not legally reviewed. Nothing may be disposed of by it.</translation>
    </message>
    <message>
        <source>Ett förslag efter regeln väntar på att verkställas.</source>
        <translation>A proposal by the rule waits to be carried out.</translation>
    </message>
    <message>
        <source>Inget får gallras efter regeln i dag.</source>
        <translation>Nothing may go by the rule today.</translation>
    </message>
    <message>
        <source>En arkivarie föreslår gallring.</source>
        <translation>An archivist proposes disposal.</translation>
    </message>
    <message numerus="yes">
        <source>Får gallras efter %n månader</source>
        <translation>
            <numerusform>May go after %n month</numerusform>
            <numerusform>May go after %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Ej juridiskt granskad</source>
        <translation>Not legally reviewed</translation>
    </message>
    <message>
        <source>Föreslagen av {0}, verkställd av {1} {2}.</source>
        <translation>Proposed by {0}, carried out by {1} {2}.</translation>
    </message>
    <message>
        <source>Du föreslog gallringen. En annan person verkställer den.</source>
        <translation>You proposed the disposal. Another person carries it out.</translation>
    </message>
    <message>
        <source>En arkivarie eller administratör verkställer.</source>
        <translation>An archivist or administrator carries it out.</translation>
    </message>
    <message>
        <source>Väntar, föreslagen av {0}</source>
        <translation>Waiting, proposed by {0}</translation>
    </message>
    <message>
        <source>Gallring {0}: {1}</source>
        <translation>Disposal {0}: {1}</translation>
    </message>
    <message>
        <source>Verkställd</source>
        <translation>Carried out</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Inget dokument är valt</source>
        <translation>No document is chosen</translation>
    </message>
    <message>
        <source>Välj ett dokument i listan ovanför.</source>
        <translation>Choose a document in the list above.</translation>
    </message>
    <message>
        <source>Föregående sida</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Nästa sida</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Sida</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Förminska</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Förstora</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Anpassa till bredden</source>
        <translation>Fit to width</translation>
    </message>
    <message>
        <source>Visa som text</source>
        <translation>Show as text</translation>
    </message>
    <message>
        <source>Sök i dokumentet, Ctrl+F</source>
        <translation>Search the document, Ctrl+F</translation>
    </message>
    <message>
        <source>Anteckna på stället</source>
        <translation>Add a note here</translation>
    </message>
    <message>
        <source>Sök i dokumentet</source>
        <translation>Search the document</translation>
    </message>
    <message>
        <source>Föregående träff</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Nästa träff</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Stäng sökningen</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Dokumentet kan inte visas</source>
        <translation>The document cannot be shown</translation>
    </message>
    <message>
        <source>Sida {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>{at} av {total}</source>
        <translation>{at} of {total}</translation>
    </message>
    <message>
        <source>Inga träffar</source>
        <translation>No matches</translation>
    </message>
    <message>
        <source>av {count}</source>
        <translation>of {count}</translation>
    </message>
    <message>
        <source>Sida {page} av {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Handlingar</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Föregående handling</source>
        <translation>Previous document</translation>
    </message>
    <message>
        <source>Nästa handling</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Inkom {day}</source>
        <translation>Arrived {day}</translation>
    </message>
    <message>
        <source>Ansökan</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>Upprättad {day}</source>
        <translation>Made {day}</translation>
    </message>
    <message>
        <source>{title}   ({at} av {total})</source>
        <translation>{title}   ({at} of {total})</translation>
    </message>
    <message>
        <source>Hämtar dokumentet …</source>
        <translation>Fetching the document …</translation>
    </message>
    <message>
        <source>Dokumentet kan inte visas</source>
        <translation>The document cannot be shown</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Ändringar</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Stöd</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Bredvid ärendet</source>
        <translation>Beside the case</translation>
    </message>
    <message>
        <source>Stäng lådan, F8</source>
        <translation>Close the drawer, F8</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Ansökan</source>
        <translation>Application</translation>
    </message>
</context>
<context>
    <name>DrawerPresenter</name>
    <message>
        <source>handlingen</source>
        <translation>the document</translation>
    </message>
    <message>
        <source>{title}, s. {page}</source>
        <translation>{title}, p. {page}</translation>
    </message>
    <message>
        <source>Anteckningen är sparad och låst</source>
        <translation>The note is saved and locked</translation>
    </message>
    <message>
        <source>Spara brevet</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Brevet är sparat som {file}</source>
        <translation>The letter is saved as {file}</translation>
    </message>
    <message>
        <source>Datorn har ingen skrivare. Lägg till en skrivare eller spara brevet som fil.</source>
        <translation>The computer has no printer. Add a printer or save the letter as a file.</translation>
    </message>
    <message numerus="yes">
        <source>{title}, %n sidor. Välj skrivare.</source>
        <translation>
            <numerusform>{title}, %n page. Choose a printer.</numerusform>
            <numerusform>{title}, %n pages. Choose a printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv ut brevet</source>
        <translation>Print the letter</translation>
    </message>
    <message>
        <source>Skriver ut</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Brevet är utskrivet</source>
        <translation>The letter is printed</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Handling</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Ingen handling</source>
        <translation>No document</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Välj handlingen</source>
        <translation>Choose the document</translation>
    </message>
    <message>
        <source>Beloppet går inte att läsa.</source>
        <translation>The amount cannot be read.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Parten har inte avstått, återkallat eller begärt avgörande, och inget beslut är överklagat.</source>
        <translation>The party has not declined, withdrawn or asked for a decision, and no decision is appealed.</translation>
    </message>
</context>
<context>
    <name>EventsStep</name>
    <message>
        <source>Besked och överklaganden</source>
        <translation>Word from the party and appeals</translation>
    </message>
    <message>
        <source>Avstår…</source>
        <translation>Declines…</translation>
    </message>
    <message>
        <source>Återkallar…</source>
        <translation>Withdraws…</translation>
    </message>
    <message>
        <source>Begäran om avgörande…</source>
        <translation>Request for a decision…</translation>
    </message>
    <message>
        <source>Överklagande…</source>
        <translation>Appeal…</translation>
    </message>
    <message>
        <source>Det här talar för {kind}</source>
        <translation>This speaks for {kind}</translation>
    </message>
    <message>
        <source>Börja på beslutet…</source>
        <translation>Begin the decision…</translation>
    </message>
    <message>
        <source>Lämnat av {sender}, registrerat av {who}.</source>
        <translation>Given by {sender}, recorded by {who}.</translation>
    </message>
    <message>
        <source>Visa handlingen</source>
        <translation>Show the document</translation>
    </message>
    <message>
        <source>Makulerat av {who}: {why}</source>
        <translation>Annulled by {who}: {why}</translation>
    </message>
    <message>
        <source>Avslå begäran…</source>
        <translation>Refuse the request…</translation>
    </message>
    <message>
        <source>Makulera…</source>
        <translation>Annul…</translation>
    </message>
    <message>
        <source>Kom in {day} från {sender}.</source>
        <translation>Came in on {day} from {sender}.</translation>
    </message>
    <message>
        <source>Pröva om det kom i rätt tid…</source>
        <translation>Try whether it came in time…</translation>
    </message>
    <message>
        <source>Skriv beslutet…</source>
        <translation>Write the decision…</translation>
    </message>
    <message>
        <source>Överlämna…</source>
        <translation>Forward…</translation>
    </message>
    <message>
        <source>Brev om överlämnande…</source>
        <translation>Letter of forwarding…</translation>
    </message>
    <message>
        <source>Registrera utfallet…</source>
        <translation>Record the outcome…</translation>
    </message>
    <message>
        <source>Underrätta parten…</source>
        <translation>Notify the party…</translation>
    </message>
    <message>
        <source>Prövat av {who}: {why}</source>
        <translation>Tried by {who}: {why}</translation>
    </message>
    <message>
        <source>Lämnas över senast {day} (46 § FL).</source>
        <translation>To be forwarded by {day} (46 § FL).</translation>
    </message>
    <message>
        <source>Överlämnat till {court} {day}.</source>
        <translation>Forwarded to {court} on {day}.</translation>
    </message>
    <message>
        <source>{day}: {outcome}. {text}</source>
        <translation>{day}: {outcome}. {text}</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Understruket har kommit till, överstruket är borttaget sedan du läste.</source>
        <translation>Underlined has been added, struck through has been removed since you read it.</translation>
    </message>
    <message>
        <source>När du läste</source>
        <translation>When you read it</translation>
    </message>
    <message>
        <source>{0}: gemensam text</source>
        <translation>{0}: joint text</translation>
    </message>
    <message>
        <source>Skriv en gemensam text</source>
        <translation>Write a joint text</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Sök ärende eller kommando</source>
        <translation>Search for a case or command</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Inställningar: Utlysningar</source>
        <translation>Settings: Calls</translation>
    </message>
    <message>
        <source>Inställningar: Användare och roller</source>
        <translation>Settings: Users and roles</translation>
    </message>
    <message>
        <source>Inställningar: Myndighet</source>
        <translation>Settings: Agency</translation>
    </message>
    <message>
        <source>Inställningar: Gallring</source>
        <translation>Settings: Disposal</translation>
    </message>
    <message>
        <source>Inställningar: Utseende och språk</source>
        <translation>Settings: Appearance and language</translation>
    </message>
    <message>
        <source>Inställningar: Databaser och säkerhetskopia</source>
        <translation>Settings: Databases and backup</translation>
    </message>
    <message numerus="yes">
        <source>Visa alla %n träffar i Ärenden</source>
        <translation>
            <numerusform>Show the %n hit in Cases</numerusform>
            <numerusform>Show all %n hits in Cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Hantera…</source>
        <translation>Deal with it…</translation>
    </message>
    <message>
        <source>Hantera: {finding}</source>
        <translation>Deal with: {finding}</translation>
    </message>
    <message>
        <source>Öppna {dnr}</source>
        <translation>Open {dnr}</translation>
    </message>
    <message>
        <source>Visa {section}</source>
        <translation>Show {section}</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>{label} (frivillig)</source>
        <translation>{label} (optional)</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Ansluter …</source>
        <translation>Connecting …</translation>
    </message>
    <message>
        <source>Serverns rotcertifikat</source>
        <translation>The server&apos;s root certificate</translation>
    </message>
    <message>
        <source>Certifikat</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Anslutningen fungerar. Du är {0}.</source>
        <translation>The connection works. You are {0}.</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message numerus="yes">
        <source>%n ärenden tilldelade</source>
        <translation>
            <numerusform>%n case assigned</numerusform>
            <numerusform>%n cases assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden kan ingen ta: alla handläggare är jäviga i dem.</source>
        <translation>
            <numerusform>%n case can be taken by nobody: every case officer is disqualified.</numerusform>
            <numerusform>%n cases can be taken by nobody: every case officer is disqualified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden blev inte tilldelade</source>
        <translation>
            <numerusform>%n case was not assigned</numerusform>
            <numerusform>%n cases were not assigned</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}. De andra är som förut.</source>
        <translation>{done}. The others are as before.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Du svarar för alla valda ärenden att det inte finns någon omständighet som gör dig jävig (16 § FL). Är du tveksam i något: välj det för sig.</source>
        <translation>You answer for all chosen cases that there is no circumstance that disqualifies you (16 § FL). If you are in doubt about one: choose it by itself.</translation>
    </message>
    <message numerus="yes">
        <source>Inte jävig i %n ärenden?</source>
        <translation>
            <numerusform>Not disqualified in %n case?</numerusform>
            <numerusform>Not disqualified in %n cases?</numerusform>
        </translation>
    </message>
    <message>
        <source>Svara inte jävig i alla</source>
        <translation>Answer not disqualified in all</translation>
    </message>
    <message>
        <source>Anmäl jäv</source>
        <translation>Report disqualification</translation>
    </message>
    <message>
        <source>Vilken omständighet kan göra dig jävig?</source>
        <translation>What circumstance may disqualify you?</translation>
    </message>
    <message>
        <source>Anmäl jäv i ärendet</source>
        <translation>Report disqualification in the case</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Att registrera</source>
        <translation>To register</translation>
    </message>
    <message>
        <source>&amp;Utlysning</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Rader att registrera</source>
        <translation>Rows to register</translation>
    </message>
    <message>
        <source>Uppgifter som de kom in</source>
        <translation>Particulars as they came in</translation>
    </message>
    <message>
        <source>Ändrade ansökningar</source>
        <translation>Changed applications</translation>
    </message>
    <message>
        <source>Skillnader, fält för fält</source>
        <translation>Differences, field by field</translation>
    </message>
    <message>
        <source>Rader att registrera ({0})</source>
        <translation>Rows to register ({0})</translation>
    </message>
    <message>
        <source>Ändrade ansökningar ({0})</source>
        <translation>Changed applications ({0})</translation>
    </message>
    <message>
        <source>Kom in {day} i {file} och ligger i ärendet som handling {number}. Inget är överskrivet.</source>
        <translation>Came in {day} in {file} and lies in the case as document {number}. Nothing is overwritten.</translation>
    </message>
    <message>
        <source>Ny ansökan för hand…</source>
        <translation>New application by hand…</translation>
    </message>
    <message>
        <source>Ingen ansökan…</source>
        <translation>No application…</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Registrera…</source>
        <translation>Register…</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Kom in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Kolumn</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Som det kom in</source>
        <translation>As it came in</translation>
    </message>
    <message>
        <source>Fält</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Förut</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Ingen rad väntar på att registreras.</source>
        <translation>No row waits to be registered.</translation>
    </message>
    <message>
        <source>Ingen ansökan har kommit in ändrad.</source>
        <translation>No application came in changed.</translation>
    </message>
    <message>
        <source>Välj en rad i listan.</source>
        <translation>Choose a row in the list.</translation>
    </message>
</context>
<context>
    <name>IncomingPresenter</name>
    <message>
        <source>Databasen har ingen utlysning.</source>
        <translation>The database has no call.</translation>
    </message>
    <message>
        <source>Raden är ingen ansökan</source>
        <translation>The row is no application</translation>
    </message>
    <message>
        <source>Skriv varför. Raden sparas som den kom in.</source>
        <translation>Write why. The row is kept as it came in.</translation>
    </message>
    <message>
        <source>{0} Öppna ärendet för att svara.</source>
        <translation>{0} Open the case to answer.</translation>
    </message>
</context>
<context>
    <name>IntakeDesk</name>
    <message>
        <source>Databasen har ingen utlysning. Lägg till en under Inställningar, Utlysningar.</source>
        <translation>The database has no call. Add one under Settings, Calls.</translation>
    </message>
    <message>
        <source>Vilken utlysning gäller ansökan?</source>
        <translation>Which call does the application concern?</translation>
    </message>
    <message>
        <source>Formuläret följer utlysningen.</source>
        <translation>The form follows the call.</translation>
    </message>
    <message>
        <source>Öppna formuläret</source>
        <translation>Open the form</translation>
    </message>
    <message>
        <source>Ansökningar läses in och registreras av registrator eller handläggare.</source>
        <translation>Applications are read in and registered by the registrar or a case officer.</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Läs in ansökningar</source>
        <translation>Read in applications</translation>
    </message>
    <message>
        <source>Välj &amp;filer…</source>
        <translation>Choose &amp;files…</translation>
    </message>
    <message>
        <source>Välj &amp;mapp…</source>
        <translation>Choose a &amp;folder…</translation>
    </message>
    <message>
        <source>Dra hit filer eller en mapp, eller välj.</source>
        <translation>Drop files or a folder here, or choose.</translation>
    </message>
    <message>
        <source>&amp;Utlysning</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>&amp;Teckenkodning</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>Teckenkodning</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>&amp;Avgränsare</source>
        <translation>&amp;Delimiter</translation>
    </message>
    <message>
        <source>Avgränsare</source>
        <translation>Delimiter</translation>
    </message>
    <message>
        <source>Kolumner</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Kolumner i filen</source>
        <translation>Columns in the file</translation>
    </message>
    <message>
        <source>&amp;Läses som</source>
        <translation>&amp;Read as</translation>
    </message>
    <message>
        <source>Läses som</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Rader</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rader i filen</source>
        <translation>Rows in the file</translation>
    </message>
    <message>
        <source>Anmärkningar</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Avvisade</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Avvisade rader</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>Registrerade</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Registrerade ärenden</source>
        <translation>Registered cases</translation>
    </message>
    <message numerus="yes">
        <source>{format}, %n rader</source>
        <translation>
            <numerusform>{format}, %n row</numerusform>
            <numerusform>{format}, %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>– läses inte in –</source>
        <translation>– not read in –</translation>
    </message>
    <message>
        <source>Budgetpost</source>
        <translation>Budget item</translation>
    </message>
    <message>
        <source>Anmärkningar ({0})</source>
        <translation>Remarks ({0})</translation>
    </message>
    <message>
        <source>Avvisade ({0})</source>
        <translation>Rejected ({0})</translation>
    </message>
    <message>
        <source>Filerna har inga rader att läsa in.</source>
        <translation>The files have no rows to read in.</translation>
    </message>
    <message>
        <source>Välj filer först.</source>
        <translation>Choose files first.</translation>
    </message>
    <message>
        <source>Välj vad som ska läsas in</source>
        <translation>Choose what to read in</translation>
    </message>
    <message>
        <source>XLSX, ODS, CSV eller JSON, eller en mapp med filer och bilagor. Du ser hur filen läses innan något registreras.</source>
        <translation>XLSX, ODS, CSV or JSON, or a folder with files and attachments. You see how the file is read before anything is registered.</translation>
    </message>
    <message>
        <source>Spara en mall…</source>
        <translation>Save a template…</translation>
    </message>
    <message>
        <source>Semikolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Komma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Spara avvisade rader…</source>
        <translation>Save rejected rows…</translation>
    </message>
    <message>
        <source>Gå till Att registrera</source>
        <translation>Go to To register</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Kolumn i filen</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>Första värdena</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Rad i filen</source>
        <translation>Row in the file</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Kolumn</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Värde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Anmärkning</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Ändrad ansökan, ny handling</source>
        <translation>Changed application, new document</translation>
    </message>
    <message>
        <source>{column} läses som</source>
        <translation>{column} is read as</translation>
    </message>
    <message numerus="yes">
        <source>%n registrerade</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nya</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rader</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oförändrade</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ändrade</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avvisade</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anmärkningar</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePresenter</name>
    <message>
        <source>Databasen har ingen utlysning. Lägg till en under Inställningar, Utlysningar.</source>
        <translation>The database has no call. Add one under Settings, Calls.</translation>
    </message>
    <message>
        <source>Välj filer med ansökningar</source>
        <translation>Choose files with applications</translation>
    </message>
    <message>
        <source>Tabeller</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Välj mappen med ansökningar</source>
        <translation>Choose the folder with applications</translation>
    </message>
    <message>
        <source>Filen saknar det som behövs för att registrera: {fields}. Välj under Kolumner vad kolumnerna i filen ska läsas som.</source>
        <translation>The file lacks what is needed to register: {fields}. Choose under Columns what the columns of the file are to be read as.</translation>
    </message>
    <message>
        <source>Provläser</source>
        <translation>Trial reading</translation>
    </message>
    <message>
        <source>Läser in ansökningar</source>
        <translation>Reading in applications</translation>
    </message>
    <message>
        <source>Inläsningen avbröts. Inget har registrerats.</source>
        <translation>Reading in was stopped. Nothing was registered.</translation>
    </message>
    <message>
        <source>{name} är sparad. Fyll i en ansökan på varje rad; exempelraden läses inte in.</source>
        <translation>{name} is saved. Fill in one application on each line; the example line is not read in.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Spara en mall</source>
        <translation>Save a template</translation>
    </message>
    <message>
        <source>ansökningar mall.csv</source>
        <translation>applications template.csv</translation>
    </message>
    <message>
        <source>Spara avvisade rader</source>
        <translation>Save rejected rows</translation>
    </message>
    <message>
        <source>avvisade rader.xlsx</source>
        <translation>rejected rows.xlsx</translation>
    </message>
    <message>
        <source>{name} är sparad. Rätta raderna i filen och läs in den igen.</source>
        <translation>{name} is saved. Mend the rows in the file and read it in again.</translation>
    </message>
</context>
<context>
    <name>LedgerPane</name>
    <message numerus="yes">
        <source>%n ärenden</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message numerus="yes">
        <source>Brev {number}, {day}, %n sidor</source>
        <translation>
            <numerusform>Letter {number}, {day}, %n page</numerusform>
            <numerusform>Letter {number}, {day}, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Läs</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Spara…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Skriv ut…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Brev</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Inget brev är upprättat i ärendet än.</source>
        <translation>No letter has been made in the case yet.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Utseende</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>&amp;Språk</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Utseende och språk</source>
        <translation>Appearance and language</translation>
    </message>
    <message>
        <source>Gäller genast. Brev och ärenden är alltid på svenska.</source>
        <translation>Takes effect at once. Letters and cases are always in Swedish.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Rum</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Sidor i hjälpen</source>
        <translation>Pages of the manual</translation>
    </message>
    <message>
        <source>Hjälptext</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>S&amp;täng</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Som datorn</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hög kontrast, svart</source>
        <translation>High contrast, black</translation>
    </message>
    <message>
        <source>Hög kontrast, vit</source>
        <translation>High contrast, white</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Arkiv</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Redigera</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Ä&amp;rende</source>
        <translation>&amp;Case</translation>
    </message>
    <message>
        <source>&amp;Visa</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Gå</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Hjälp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Öppna databas…</source>
        <translation>&amp;Open database…</translation>
    </message>
    <message>
        <source>&amp;Ny tom databas…</source>
        <translation>&amp;New empty database…</translation>
    </message>
    <message>
        <source>Anslut till &amp;delad databas…</source>
        <translation>Connect to a &amp;shared database…</translation>
    </message>
    <message>
        <source>Prova med &amp;exempeldata…</source>
        <translation>&amp;Try with sample data…</translation>
    </message>
    <message>
        <source>&amp;Startrutan…</source>
        <translation>&amp;Welcome…</translation>
    </message>
    <message>
        <source>A&amp;vsluta</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Läs in ansökningar…</source>
        <translation>&amp;Read in applications…</translation>
    </message>
    <message>
        <source>&amp;Registrera ansökan för hand…</source>
        <translation>&amp;Register an application by hand…</translation>
    </message>
    <message>
        <source>A&amp;tt registrera…</source>
        <translation>&amp;To register…</translation>
    </message>
    <message>
        <source>Sö&amp;k och kommandon…</source>
        <translation>&amp;Search and commands…</translation>
    </message>
    <message>
        <source>&amp;Ångra</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Gör om</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Klipp &amp;ut</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Kopiera</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>K&amp;listra in</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Utseende</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Språk</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Nästa ruta</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>&amp;Föregående ruta</source>
        <translation>&amp;Previous pane</translation>
    </message>
    <message>
        <source>&amp;Hjälp om den här vyn</source>
        <translation>&amp;Help on this view</translation>
    </message>
    <message>
        <source>&amp;Kortkommandon</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Om Caseworker</source>
        <translation>&amp;About Caseworker</translation>
    </message>
</context>
<context>
    <name>MoneyBar</name>
    <message>
        <source>kvar {sum}</source>
        <translation>{sum} left</translation>
    </message>
    <message>
        <source>över ramen {sum}</source>
        <translation>{sum} over the frame</translation>
    </message>
    <message>
        <source>{name}: ram {frame}, beslutat {decided}, föreslaget {proposed}, {rest}</source>
        <translation>{name}: frame {frame}, decided {decided}, proposed {proposed}, {rest}</translation>
    </message>
    <message>
        <source>{sum}, varav {part} ännu inte lämnat</source>
        <translation>{sum}, of which {part} not handed over yet</translation>
    </message>
    <message>
        <source>Över ramen med {sum}</source>
        <translation>{sum} over the frame</translation>
    </message>
    <message>
        <source>Kvar {sum}</source>
        <translation>{sum} left</translation>
    </message>
    <message>
        <source>Beslutat {sum}</source>
        <translation>Decided {sum}</translation>
    </message>
    <message>
        <source>Föreslaget {sum}</source>
        <translation>Proposed {sum}</translation>
    </message>
    <message>
        <source>Ram {sum}</source>
        <translation>Frame {sum}</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>{kind} från {applicant}, {dnr}. Sista dag nu: {due}.</source>
        <translation>{kind} from {applicant}, {dnr}. Last day now: {due}.</translation>
    </message>
    <message>
        <source>Flytta sista dagen</source>
        <translation>Move the last day</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NewRound</name>
    <message>
        <source>Ny beslutsomgång</source>
        <translation>New decision round</translation>
    </message>
    <message>
        <source>&amp;Utlysning</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Utlysning som omgången gäller</source>
        <translation>The call the round is for</translation>
    </message>
    <message>
        <source>Vilken &amp;dag fattas besluten?</source>
        <translation>On which &amp;day are the decisions made?</translation>
    </message>
    <message>
        <source>Dag då besluten fattas</source>
        <translation>Day of the decisions</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Anteckningar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ingen har antecknat något i ärendet än.</source>
        <translation>Nobody has noted anything in the case yet.</translation>
    </message>
    <message>
        <source>Släpp platsen</source>
        <translation>Let go of the place</translation>
    </message>
    <message>
        <source>Ny tjänsteanteckning</source>
        <translation>New case note</translation>
    </message>
    <message>
        <source>Ny tjänsteanteckning, 27 § FL</source>
        <translation>New case note, 27 § FL</translation>
    </message>
    <message>
        <source>Spara anteckning</source>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>Låses när den sparas</source>
        <translation>Locked when it is saved</translation>
    </message>
    <message>
        <source>handlingen</source>
        <translation>the document</translation>
    </message>
    <message>
        <source>{title}, s. {page}</source>
        <translation>{title}, p. {page}</translation>
    </message>
    <message>
        <source>Visa {where}</source>
        <translation>Show {where}</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>&amp;Som det var</source>
        <translation>&amp;As it was</translation>
    </message>
    <message>
        <source>Som det var när ärendet togs med</source>
        <translation>As it was when the case was taken</translation>
    </message>
    <message>
        <source>Mi&amp;tt</source>
        <translation>&amp;Mine</translation>
    </message>
    <message>
        <source>Mitt värde i offlinefilen</source>
        <translation>My value in the offline file</translation>
    </message>
    <message>
        <source>&amp;Deras</source>
        <translation>&amp;Theirs</translation>
    </message>
    <message>
        <source>Värdet i den delade databasen</source>
        <translation>The value in the shared database</translation>
    </message>
    <message>
        <source>Understruket är ändrat sedan ärendet togs med.</source>
        <translation>What is underlined was changed after the case was taken.</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>Lämnar tillbaka</source>
        <translation>Bringing back</translation>
    </message>
    <message>
        <source>Offlinefiler</source>
        <translation>Offline files</translation>
    </message>
    <message>
        <source>Lämna tillbaka en offlinefil</source>
        <translation>Bring back an offline file</translation>
    </message>
    <message>
        <source>Hämtar handlingar</source>
        <translation>Fetching documents</translation>
    </message>
    <message numerus="yes">
        <source>Innehållet i %n handlingar är hämtat.</source>
        <translation>
            <numerusform>The content of %n document has been fetched.</numerusform>
            <numerusform>The content of %n documents has been fetched.</numerusform>
        </translation>
    </message>
    <message>
        <source>Släpp {dnr}</source>
        <translation>Release {dnr}</translation>
    </message>
    <message>
        <source>Varför kommer offlinefilen inte tillbaka? Skälet står i ärendets historik.</source>
        <translation>Why is the offline file not coming back? The reason stays in the history of the case.</translation>
    </message>
    <message>
        <source>Släpp ärendet</source>
        <translation>Release the case</translation>
    </message>
    <message>
        <source>Ärendet är släppt.</source>
        <translation>The case is released.</translation>
    </message>
    <message>
        <source>Ditt värde gäller.</source>
        <translation>Your value stands.</translation>
    </message>
    <message>
        <source>Deras värde gäller.</source>
        <translation>Their value stands.</translation>
    </message>
    <message>
        <source>Ni har ändrat i samma stycke. Här står din text och sedan deras: skriv texten som ska gälla.</source>
        <translation>You have changed the same paragraph. Here is your text, then theirs: write the text that is to stand.</translation>
    </message>
    <message>
        <source>Sammanfogad text</source>
        <translation>Merged text</translation>
    </message>
    <message>
        <source>Texten som ska gälla</source>
        <translation>The text that is to stand</translation>
    </message>
    <message>
        <source>Använd texten</source>
        <translation>Use the text</translation>
    </message>
    <message>
        <source>Den sammanfogade texten gäller.</source>
        <translation>The merged text stands.</translation>
    </message>
    <message>
        <source>Det efterlämnade står i en anteckning.</source>
        <translation>What was left behind stands in a note.</translation>
    </message>
    <message>
        <source>Offlinefilens lösenord</source>
        <translation>The offline file&apos;s password</translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>&amp;Lösenord</source>
        <translation>&amp;Password</translation>
    </message>
</context>
<context>
    <name>OfflineView</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Värden som har ändrats på båda håll</source>
        <translation>Values that were changed on both sides</translation>
    </message>
    <message>
        <source>Ärenden som är med offline</source>
        <translation>Cases that are offline</translation>
    </message>
    <message>
        <source>Behåll mitt</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Behåll deras</source>
        <translation>Keep theirs</translation>
    </message>
    <message>
        <source>Sammanfoga…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Gör en anteckning</source>
        <translation>Make a note</translation>
    </message>
    <message>
        <source>Släpp ärendet…</source>
        <translation>Release the case…</translation>
    </message>
    <message>
        <source>Lämna tillbaka</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Lämna tillbaka en fil…</source>
        <translation>Bring back a file…</translation>
    </message>
    <message>
        <source>Inga ärenden är med offline</source>
        <translation>No cases are taken offline</translation>
    </message>
    <message>
        <source>Hämta handlingarna</source>
        <translation>Fetch the documents</translation>
    </message>
    <message>
        <source>Har någon annan ändrat samma uppgift visas båda värdena här när filen lämnas tillbaka.</source>
        <translation>If somebody else has changed the same value, both are shown here when the file is brought back.</translation>
    </message>
    <message>
        <source>Inget väntar på ditt val</source>
        <translation>Nothing waits for your choice</translation>
    </message>
    <message>
        <source>Välj ärenden i listan och sedan Ta med offline. Du kan arbeta i dem utan förbindelse.</source>
        <translation>Choose cases in the list and then Take offline. You can work in them without a connection.</translation>
    </message>
    <message>
        <source>Till ärendena</source>
        <translation>To the cases</translation>
    </message>
    <message>
        <source>Återställningsnyckel…</source>
        <translation>Recovery key…</translation>
    </message>
    <message>
        <source>Lås upp en fil…</source>
        <translation>Unlock a file…</translation>
    </message>
    <message>
        <source>Behåll mitt värde</source>
        <translation>Keep my value</translation>
    </message>
    <message>
        <source>Behåll deras värde</source>
        <translation>Keep their value</translation>
    </message>
    <message>
        <source>Sammanfoga texterna…</source>
        <translation>Merge the texts…</translation>
    </message>
    <message>
        <source>Gör en anteckning av det efterlämnade</source>
        <translation>Make a note of what was left behind</translation>
    </message>
    <message>
        <source>Hämta handlingarna som lämnades kvar</source>
        <translation>Fetch the documents that were left behind</translation>
    </message>
    <message>
        <source>Släpp ärendet från offline…</source>
        <translation>Release the case from offline…</translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden är med offline. De går att arbeta i här också; inget är låst.</source>
        <translation>
            <numerusform>%n case is offline. It can be worked on here too; nothing is locked.</numerusform>
            <numerusform>%n cases are offline. They can be worked on here too; nothing is locked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Myndigheten har redan en återställningsnyckel.</source>
        <translation>The agency has a recovery key already.</translation>
    </message>
    <message>
        <source>Togs med ur {origin}. Åter senast {until}.</source>
        <translation>Taken from {origin}. Back by {until}.</translation>
    </message>
    <message>
        <source>Allt är lämnat tillbaka.</source>
        <translation>Everything has been returned.</translation>
    </message>
    <message numerus="yes">
        <source>%n ändringar är inte lämnade tillbaka.</source>
        <translation>
            <numerusform>%n change has not been brought back.</numerusform>
            <numerusform>%n changes have not been brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n värden väntar på ditt val.</source>
        <translation>
            <numerusform>%n value waits for your choice.</numerusform>
            <numerusform>%n values wait for your choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nya ärenden: {names}. {number}.</source>
        <translation>
            <numerusform>%n new case: {names}. {number}.</numerusform>
            <numerusform>%n new cases: {names}. {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Innehållet i %n handlingar lämnades kvar i den delade databasen.</source>
        <translation>
            <numerusform>The content of %n document was left in the shared database.</numerusform>
            <numerusform>The content of %n documents was left in the shared database.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allt innehåll i handlingarna finns i filen.</source>
        <translation>The file holds all the content of the documents.</translation>
    </message>
    <message>
        <source>Välj ett värde i listan.</source>
        <translation>Choose a value in the list.</translation>
    </message>
    <message>
        <source>Anteckningar görs av det som inte längre går att skriva.</source>
        <translation>Notes are made of what can no longer be written.</translation>
    </message>
    <message>
        <source>Bara texter kan sammanfogas.</source>
        <translation>Only texts can be merged.</translation>
    </message>
    <message>
        <source>Välj ett ärende i listan.</source>
        <translation>Choose a case in the list.</translation>
    </message>
    <message>
        <source>{why}. Gör en anteckning av det som blev kvar, eller behåll deras värde.</source>
        <translation>{why}. Make a note of what was left, or keep their value.</translation>
    </message>
    <message>
        <source>{why}. Behåll deras värde: det blir ingen anteckning, som andra läser.</source>
        <translation>{why}. Keep their value: it does not become a note, which others read.</translation>
    </message>
    <message>
        <source>&amp;Deras</source>
        <translation>&amp;Theirs</translation>
    </message>
    <message>
        <source>&amp;Deras: {person}, {when}</source>
        <translation>&amp;Theirs: {person}, {when}</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>{name} har ärendet öppet</source>
        <translation>{name} has the case open</translation>
    </message>
    <message numerus="yes">
        <source>%n kollegor har ärendet öppet</source>
        <translation>
            <numerusform>%n colleague has the case open</numerusform>
            <numerusform>%n colleagues have the case open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Senaste händelser</source>
        <translation>Latest events</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation>Go on where you were</translation>
    </message>
    <message>
        <source>Utlysningen</source>
        <translation>The call</translation>
    </message>
    <message>
        <source>Väntar på mig</source>
        <translation>Waiting for me</translation>
    </message>
    <message>
        <source>Mina närmaste frister</source>
        <translation>My next deadlines</translation>
    </message>
    <message>
        <source>Visa mina ärenden</source>
        <translation>Show my cases</translation>
    </message>
    <message>
        <source>Ramar</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Ärenden per fas</source>
        <translation>Cases per phase</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message>
        <source>Beslut {number}</source>
        <translation>Decision {number}</translation>
    </message>
    <message>
        <source>Öppnade</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Sista ansökan</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Utbetalning 1</source>
        <translation>Payment 1</translation>
    </message>
    <message>
        <source>Period slut</source>
        <translation>End of period</translation>
    </message>
    <message>
        <source>Lägesrapport</source>
        <translation>Progress report</translation>
    </message>
    <message>
        <source>Utbetalning 2</source>
        <translation>Payment 2</translation>
    </message>
    <message>
        <source>Sista dag använda</source>
        <translation>Last day to use</translation>
    </message>
    <message>
        <source>Till regeringen</source>
        <translation>To the Government</translation>
    </message>
    <message>
        <source>Slutredovisning</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>om %n dagar</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Formell kontroll</source>
        <translation>Formal check</translation>
    </message>
    <message>
        <source>Komplettering</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Förslag till beslut</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Beslutade, bifall</source>
        <translation>Decided, granted</translation>
    </message>
    <message>
        <source>Beslutade, övriga</source>
        <translation>Decided, others</translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Svara på jävsfrågan</source>
        <translation>Answer the disqualification question</translation>
    </message>
    <message>
        <source>Kontrollera formellt</source>
        <translation>Formal check</translation>
    </message>
    <message>
        <source>Gå igenom svar på komplettering</source>
        <translation>Go through answers to completions</translation>
    </message>
    <message>
        <source>Komplettering har inte kommit in</source>
        <translation>Completion has not come in</translation>
    </message>
    <message>
        <source>Bedöm ansökningar</source>
        <translation>Assess applications</translation>
    </message>
    <message>
        <source>Gör andra bedömningen</source>
        <translation>Give the second assessment</translation>
    </message>
    <message>
        <source>Rätta returnerade förslag</source>
        <translation>Mend returned proposals</translation>
    </message>
    <message>
        <source>Skriv förslag till beslut</source>
        <translation>Write proposals for decisions</translation>
    </message>
    <message>
        <source>Besluta omgångar</source>
        <translation>Decide rounds</translation>
    </message>
    <message>
        <source>Granska redovisningar</source>
        <translation>Review reports</translation>
    </message>
    <message>
        <source>Registrera inkomna rader</source>
        <translation>Register received rows</translation>
    </message>
    <message>
        <source>Pröva jävsfrågor, 18 § FL</source>
        <translation>Try disqualification questions, 18 § FL</translation>
    </message>
    <message>
        <source>Rättidspröva överklaganden, 45 § FL</source>
        <translation>Try the time of appeals, 45 § FL</translation>
    </message>
    <message>
        <source>Lämna över överklaganden, 46 § FL</source>
        <translation>Forward appeals, 46 § FL</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Ingen utlysning är inlagd</source>
        <translation>No call has been added</translation>
    </message>
    <message>
        <source>Börja med att lägga in utlysningen. Sedan kan ansökningar läsas in eller registreras för hand.</source>
        <translation>Begin by adding the call. Then applications can be read in or registered by hand.</translation>
    </message>
    <message>
        <source>Lägg in en utlysning…</source>
        <translation>Add a call…</translation>
    </message>
    <message>
        <source>Förordning {numbers}</source>
        <translation>Ordinance {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n ansökningar</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message>
        <source>I dag {day}</source>
        <translation>Today {day}</translation>
    </message>
    <message>
        <source>Inga ansökningar har kommit in. De läses in eller registreras för hand under Ärenden.</source>
        <translation>No applications have come in. They are read in or registered by hand under Cases.</translation>
    </message>
    <message numerus="yes">
        <source>%n slags arbete</source>
        <translation>
            <numerusform>%n kind of work</numerusform>
            <numerusform>%n kinds of work</numerusform>
        </translation>
    </message>
    <message>
        <source>Ärenden per fas</source>
        <translation>Cases per phase</translation>
    </message>
    <message>
        <source>Visa alla {count}</source>
        <translation>Show all {count}</translation>
    </message>
    <message>
        <source>God morgon, {name}</source>
        <translation>Good morning, {name}</translation>
    </message>
    <message>
        <source>Hej, {name}</source>
        <translation>Hello, {name}</translation>
    </message>
    <message>
        <source>God kväll, {name}</source>
        <translation>Good evening, {name}</translation>
    </message>
    <message>
        <source>Inget väntar på dig i den här utlysningen.</source>
        <translation>Nothing waits for you in this call.</translation>
    </message>
    <message>
        <source>Du har inga frister i den här utlysningen.</source>
        <translation>You have no deadlines in this call.</translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation>Go on where you were</translation>
    </message>
    <message>
        <source>Visa senaste händelser</source>
        <translation>Show the latest events</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Först</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Antal</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Byt ditt lösenord</source>
        <translation>Change your password</translation>
    </message>
    <message>
        <source>Lösenordet gäller din inloggning i den delade databasen. Ingen annan får se det.</source>
        <translation>The password is that of your login in the shared database. Nobody else may see it.</translation>
    </message>
    <message>
        <source>&amp;Nytt lösenord, minst 12 tecken</source>
        <translation>&amp;New password, at least 12 characters</translation>
    </message>
    <message>
        <source>Nytt lösenord</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Samma lösenord &amp;igen</source>
        <translation>The same password aga&amp;in</translation>
    </message>
    <message>
        <source>Samma lösenord igen</source>
        <translation>The same password again</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Sök ärende eller kommando</source>
        <translation>Search for a case or command</translation>
    </message>
    <message>
        <source>Skriv ett ärende, en sökande eller vad du vill göra</source>
        <translation>Type a case, an applicant or what you want to do</translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>↑ ↓ välj    Enter öppna    Esc stäng</source>
        <translation>↑ ↓ choose    Enter open    Esc close</translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Kommandon</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Gå till</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Inget ärende och inget kommando har det du skrev.</source>
        <translation>No case and no command has what you wrote.</translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>Föregående handling</source>
        <translation>Previous document</translation>
    </message>
    <message>
        <source>Nästa handling</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Beslut och budget</source>
        <translation>Decision and budget</translation>
    </message>
    <message>
        <source>Handlingen går inte att visa</source>
        <translation>The document cannot be shown</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Byt lösenord</source>
        <translation>Change password</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Utbetalningar</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Utbetalningar i ärendet</source>
        <translation>Payments of the case</translation>
    </message>
    <message>
        <source>Hinder mot utbetalning</source>
        <translation>Stops of payment</translation>
    </message>
    <message>
        <source>Betalningar</source>
        <translation>Payments made</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Konto</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Ändra konto…</source>
        <translation>Change account…</translation>
    </message>
    <message>
        <source>Stoppa…</source>
        <translation>Stop…</translation>
    </message>
    <message>
        <source>Häv hinder…</source>
        <translation>Lift stop…</translation>
    </message>
    <message>
        <source>Kontrollera konto…</source>
        <translation>Check account…</translation>
    </message>
    <message>
        <source>Kontrollera eller verifiera konto…</source>
        <translation>Check or verify account…</translation>
    </message>
    <message>
        <source>Ändra eller bekräfta konto…</source>
        <translation>Change or confirm account…</translation>
    </message>
    <message>
        <source>Stoppa utbetalning…</source>
        <translation>Stop payment…</translation>
    </message>
    <message>
        <source>Häv hinder mot utbetalning…</source>
        <translation>Lift stop of payment…</translation>
    </message>
    <message>
        <source>Ingen utbetalningsplan än</source>
        <translation>No payment plan yet</translation>
    </message>
    <message>
        <source>Planen kommer med beslutet om bidrag.</source>
        <translation>The plan comes with the decision on the grant.</translation>
    </message>
    <message>
        <source>Betalt</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Att betala</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Hålls inne</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Stoppat</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Betalt för mycket</source>
        <translation>Paid too much</translation>
    </message>
    <message>
        <source>{amount}, {state}, {run}, {reference}</source>
        <translation>{amount}, {state}, {run}, {reference}</translation>
    </message>
    <message>
        <source>{part}: {amount}, {state}, {days}.</source>
        <translation>{part}: {amount}, {state}, {days}.</translation>
    </message>
    <message>
        <source>{giro} enligt ansökan. Inte kontrollerat.</source>
        <translation>{giro} according to the application. Not checked.</translation>
    </message>
    <message>
        <source>Kontrollerat av {who} den {day}, mot {against}.</source>
        <translation>Checked by {who} on {day}, against {against}.</translation>
    </message>
    <message>
        <source>Verifierat av {who} den {day}.</source>
        <translation>Verified by {who} on {day}.</translation>
    </message>
    <message>
        <source>Inte kontrollerat.</source>
        <translation>Not checked.</translation>
    </message>
    <message>
        <source>Väntar på verifiering av någon annan än {who}.</source>
        <translation>Waiting to be verified by somebody other than {who}.</translation>
    </message>
    <message>
        <source>Beslut om hinder den {day}.</source>
        <translation>Decision to stop payment on {day}.</translation>
    </message>
    <message>
        <source>Hävt: {why}</source>
        <translation>Lifted: {why}</translation>
    </message>
    <message>
        <source>Verifiera konto…</source>
        <translation>Verify account…</translation>
    </message>
    <message>
        <source>Jag är inte jävig i ärendet</source>
        <translation>I am not disqualified in the case</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Sök sökande, dnr eller organisationsnummer</source>
        <translation>Search applicant, registration number or organisation number</translation>
    </message>
    <message>
        <source>Sök bland utbetalningarna</source>
        <translation>Search the payments</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Utbetalningar</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Utbetalningsuppdrag</source>
        <translation>Payment runs</translation>
    </message>
    <message>
        <source>Utbetalningar i uppdraget</source>
        <translation>Payments in the run</translation>
    </message>
</context>
<context>
    <name>PaymentsView</name>
    <message>
        <source>Utbetalningar</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Stoppa…</source>
        <translation>Stop…</translation>
    </message>
    <message>
        <source>Kontrollera konto…</source>
        <translation>Check account…</translation>
    </message>
    <message>
        <source>Verifiera konto…</source>
        <translation>Verify account…</translation>
    </message>
    <message>
        <source>Uppdrag</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Förbered uppdrag…</source>
        <translation>Prepare run…</translation>
    </message>
    <message>
        <source>Till utbetalningarna</source>
        <translation>To the payments</translation>
    </message>
    <message>
        <source>Ta tillbaka…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Bokför retur…</source>
        <translation>Book return…</translation>
    </message>
    <message>
        <source>Bokför betalda…</source>
        <translation>Book as paid…</translation>
    </message>
    <message>
        <source>Lämna över filer…</source>
        <translation>Hand over files…</translation>
    </message>
    <message>
        <source>Godkänn…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Stoppa utbetalningen…</source>
        <translation>Stop the payment…</translation>
    </message>
    <message>
        <source>Visa uppdragen</source>
        <translation>Show the runs</translation>
    </message>
    <message>
        <source>Myndighetens konto…</source>
        <translation>The agency&apos;s account…</translation>
    </message>
    <message>
        <source>Sök bland utbetalningarna</source>
        <translation>Search the payments</translation>
    </message>
    <message>
        <source>Godkänn uppdraget…</source>
        <translation>Approve the run…</translation>
    </message>
    <message>
        <source>Ta tillbaka uppdraget…</source>
        <translation>Withdraw the run…</translation>
    </message>
    <message numerus="yes">
        <source>Uppdrag (%n väntar)</source>
        <translation>
            <numerusform>Runs (%n waiting)</numerusform>
            <numerusform>Runs (%n waiting)</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla utlysningar</source>
        <translation>All calls</translation>
    </message>
    <message>
        <source>Jag är inte jävig i ärendet</source>
        <translation>I am not disqualified in the case</translation>
    </message>
    <message>
        <source>Inga utbetalningar här</source>
        <translation>No payments here</translation>
    </message>
    <message>
        <source>Utbetalningar kommer hit med beslutets plan, och flyttas när de betalas, hålls inne eller stoppas.</source>
        <translation>Payments come here with the plan of the decision, and move when they are paid, held or stopped.</translation>
    </message>
    <message numerus="yes">
        <source>%n utbetalningar</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {total}</source>
        <translation>{count}, {total}</translation>
    </message>
    <message>
        <source>Inga utbetalningsuppdrag</source>
        <translation>No payment runs</translation>
    </message>
    <message>
        <source>En ekonom förbereder ett uppdrag av det som ska betalas. En annan person godkänner det.</source>
        <translation>A finance officer prepares a run of what is to be paid. Another person approves it.</translation>
    </message>
    <message>
        <source>Spara filerna igen…</source>
        <translation>Save the files again…</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Föredra omgången</source>
        <translation>Present the round</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Användare</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Aktiv</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Avstängd</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Slå på igen</source>
        <translation>Enable again</translation>
    </message>
    <message>
        <source>Stäng av…</source>
        <translation>Disable…</translation>
    </message>
    <message>
        <source>Inloggningen ger rollerna.</source>
        <translation>The login gives the roles.</translation>
    </message>
    <message>
        <source>Användaren väljs utan lösenord.</source>
        <translation>The user is chosen without a password.</translation>
    </message>
    <message>
        <source>Användare och roller</source>
        <translation>Users and roles</translation>
    </message>
    <message>
        <source>Ändra roller…</source>
        <translation>Change roles…</translation>
    </message>
    <message>
        <source>Ny användare…</source>
        <translation>New user…</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Användarnamn</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lägg in användaren</source>
        <translation>Add the user</translation>
    </message>
    <message>
        <source>Spara rollerna</source>
        <translation>Save the roles</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>{name} är inlagd.</source>
        <translation>{name} is added.</translation>
    </message>
    <message>
        <source>Välj minst en roll.</source>
        <translation>Choose at least one role.</translation>
    </message>
    <message>
        <source>{name} har nu de valda rollerna.</source>
        <translation>{name} now has the chosen roles.</translation>
    </message>
    <message>
        <source>Stäng av {name}</source>
        <translation>Disable {name}</translation>
    </message>
    <message>
        <source>Personen kan inte arbeta i databasen längre. Det som är gjort står kvar under namnet.</source>
        <translation>The person can no longer work in the database. What is done stays under the name.</translation>
    </message>
    <message>
        <source>Stäng av</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>{name} är avstängd.</source>
        <translation>{name} is disabled.</translation>
    </message>
    <message>
        <source>{name} kan arbeta igen.</source>
        <translation>{name} can work again.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Användare</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>&amp;Användarnamn</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>Användarnamn</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>&amp;Namn</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Titel (frivillig)</source>
        <translation>&amp;Title (optional)</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>&amp;Roller</source>
        <translation>&amp;Roles</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>&amp;Lösenord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Lösenord</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>efter godkänd {report}</source>
        <translation>after an accepted {report}</translation>
    </message>
    <message>
        <source>Belopp, del {number}</source>
        <translation>Amount, part {number}</translation>
    </message>
    <message>
        <source>Tidigast, del {number}</source>
        <translation>Earliest, part {number}</translation>
    </message>
    <message>
        <source>Delarna är lika med beslutat belopp</source>
        <translation>The parts equal the amount decided</translation>
    </message>
    <message>
        <source>Delarna är {total}. Beslutet är {amount}. Ändra delarna så att de blir lika.</source>
        <translation>The parts are {total}. The decision is {amount}. Change the parts so that they are equal.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Förhandsvisning av ärendet</source>
        <translation>Preview of the case</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Att göra härnäst</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>Senaste händelser</source>
        <translation>Latest events</translation>
    </message>
    <message>
        <source>Jag är inte jävig</source>
        <translation>I am not disqualified</translation>
    </message>
    <message>
        <source>Jag kan vara jävig…</source>
        <translation>I may be disqualified…</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Inget ärende är valt</source>
        <translation>No case is chosen</translation>
    </message>
    <message>
        <source>Välj ett ärende i listan för att se vad det gäller och vad som är nästa steg.</source>
        <translation>Choose a case in the list to see what it concerns and what the next step is.</translation>
    </message>
    <message>
        <source>Dnr</source>
        <translation>Reg. no.</translation>
    </message>
    <message>
        <source>Organisationsnummer</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Sökt belopp</source>
        <translation>Amount sought</translation>
    </message>
    <message>
        <source>Beviljat</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Inkom</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Offline hos</source>
        <translation>Offline with</translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden valda</source>
        <translation>
            <numerusform>%n case chosen</numerusform>
            <numerusform>%n cases chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tillsammans söker de {sum}. Du kan tilldela dem eller svara på jävsfrågan för alla på en gång.</source>
        <translation>Together they seek {sum}. You can assign them or answer the disqualification question for all at once.</translation>
    </message>
    <message>
        <source>Inte jävig i de valda…</source>
        <translation>Not disqualified in the chosen…</translation>
    </message>
    <message>
        <source>Jag är inte jävig</source>
        <translation>I am not disqualified</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n brev skrivs ut, ett jobb för varje.</source>
        <translation>
            <numerusform>%n letter is printed, one job each.</numerusform>
            <numerusform>%n letters are printed, one job each.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Skrivaren tar inte emot jobb.</source>
        <translation>The printer does not take jobs.</translation>
    </message>
</context>
<context>
    <name>ProposalFields</name>
    <message>
        <source>Lägg till villkor ur biblioteket</source>
        <translation>Add a condition from the library</translation>
    </message>
    <message>
        <source>Alt+Upp och Alt+Ned flyttar, Enter ändrar ett eget, Delete tar bort</source>
        <translation>Alt+Up and Alt+Down move, Enter changes one of your own, Delete removes</translation>
    </message>
    <message>
        <source>Belopp</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Vad bidraget ska användas till</source>
        <translation>What the grant is to be used for</translation>
    </message>
    <message>
        <source>Grund för ändringen</source>
        <translation>Ground for the change</translation>
    </message>
    <message>
        <source>Beslut som ändras</source>
        <translation>Decision that is changed</translation>
    </message>
    <message>
        <source>Till exempel: Sista dagen är 31 mars 2021, inte 31 mars 2012. Felet är ett skrivfel.</source>
        <translation>For example: The last day is 31 March 2021, not 31 March 2012. It is a slip of the pen.</translation>
    </message>
    <message>
        <source>Vad som rättas (36 § FL)</source>
        <translation>What is corrected (section 36 FL)</translation>
    </message>
    <message>
        <source>Beslut som rättas</source>
        <translation>Decision that is corrected</translation>
    </message>
    <message>
        <source>Till exempel 37 § FL: beslutet var uppenbart oriktigt i sak.</source>
        <translation>For example 37 § FL: the decision was manifestly incorrect in substance.</translation>
    </message>
    <message>
        <source>Om ändringen är till nackdel för parten</source>
        <translation>If the change is to the party&apos;s detriment</translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Med minus om bidraget sänks. Med 0 kr står beloppet kvar.</source>
        <translation>With a minus if the grant is lowered. With 0 kr the amount stands.</translation>
    </message>
    <message>
        <source>Beloppet ändras med</source>
        <translation>The amount changes by</translation>
    </message>
    <message>
        <source>Ingen ram gäller i dag.</source>
        <translation>No frame applies today.</translation>
    </message>
    <message>
        <source>{frame}: {sum} kvar efter beslutet</source>
        <translation>{frame}: {sum} left after the decision</translation>
    </message>
    <message>
        <source>{typed} är inget belopp. Skriv till exempel 50 000.</source>
        <translation>{typed} is no amount. Write for example 50 000.</translation>
    </message>
    <message>
        <source>Nytt eget villkor</source>
        <translation>New condition of your own</translation>
    </message>
    <message>
        <source>Villkoret som det ska stå i beslutet</source>
        <translation>The condition as it is to stand in the decision</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ändra villkoret</source>
        <translation>Change the condition</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>{room}, %n att ta hand om</source>
        <translation>
            <numerusform>{room}, %n to take care of</numerusform>
            <numerusform>{room}, %n to take care of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Föregående</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Skicka tillbaka…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>Till omgången</source>
        <translation>To the round</translation>
    </message>
    <message>
        <source>{at} av {count}</source>
        <translation>{at} of {count}</translation>
    </message>
    <message>
        <source>Förslag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Sökt belopp</source>
        <translation>Amount sought</translation>
    </message>
    <message>
        <source>Insats</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Sammanfattning av ansökan</source>
        <translation>Summary of the application</translation>
    </message>
    <message>
        <source>Bedömningar</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Villkor</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Utbetalningsplan</source>
        <translation>Payment plan</translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message>
        <source>Registrera {kind}</source>
        <translation>Register {kind}</translation>
    </message>
    <message>
        <source>{applicant}, {dnr}. Sista dag {due}.</source>
        <translation>{applicant}, {dnr}. Last day {due}.</translation>
    </message>
    <message>
        <source>Budgetpost</source>
        <translation>Budget item</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Redovisat</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Varav utanför perioden</source>
        <translation>Of which outside the period</translation>
    </message>
    <message>
        <source>Utkastet från förra gången visas.</source>
        <translation>The draft from last time is shown.</translation>
    </message>
    <message>
        <source>Utkastet sparas medan du skriver.</source>
        <translation>The draft is kept as you type.</translation>
    </message>
    <message>
        <source>Ta bort utkastet…</source>
        <translation>Remove the draft…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Registrera</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Det du skrev om redovisningen är sparat som utkast.</source>
        <translation>What you typed about the report is kept as a draft.</translation>
    </message>
    <message>
        <source>Ta bort utkastet</source>
        <translation>Remove the draft</translation>
    </message>
    <message>
        <source>Det du har skrivit i formuläret går inte att få tillbaka.</source>
        <translation>What you have typed in the form cannot be brought back.</translation>
    </message>
    <message>
        <source>Summa {total} av beviljade {granted}</source>
        <translation>Sum {total} of granted {granted}</translation>
    </message>
    <message>
        <source>Välj filer i redovisningen</source>
        <translation>Choose files of the report</translation>
    </message>
    <message>
        <source>Inga filer är valda.</source>
        <translation>No files are chosen.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Anteckna som skickat</source>
        <translation>Record as sent</translation>
    </message>
    <message numerus="yes">
        <source>Anteckna %n brev som skickade</source>
        <translation>
            <numerusform>Record %n letter as sent</numerusform>
            <numerusform>Record %n letters as sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{kind} till {applicant}, {dnr}.</source>
        <translation>{kind} to {applicant}, {dnr}.</translation>
    </message>
    <message numerus="yes">
        <source>%n brev. Vart och ett antecknas med sökandens egen adress.</source>
        <translation>
            <numerusform>%n letter. It is recorded with the applicant’s own address.</numerusform>
            <numerusform>%n letters. Each is recorded with the applicant’s own address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brev är skickade förut och antecknas som skickade igen.</source>
        <translation>
            <numerusform>%n letter was sent before and is recorded as sent again.</numerusform>
            <numerusform>%n letters were sent before and are recorded as sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n av dem är redan skickade och hoppas över.</source>
        <translation>
            <numerusform>%n of them is already sent and is skipped.</numerusform>
            <numerusform>%n of them are already sent and are skipped.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv dagen då breven skickades som åååå-mm-dd.</source>
        <translation>Write the day the letters were sent as yyyy-mm-dd.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Myndighetens återställningsnyckel</source>
        <translation>The agency&apos;s recovery key</translation>
    </message>
    <message>
        <source>Med den öppnas offlinefiler vars nyckel har gått förlorad. Filer som togs innan nyckeln fanns öppnas inte med den. Nyckeln skrivs en enda gång, i en fil som du väljer: lås in den, på papper eller ett minne.</source>
        <translation>It opens offline files whose key has been lost. Files taken before the key was made are not opened with it. The key is written once, in a file you choose: lock it away, on paper or on a stick.</translation>
    </message>
    <message>
        <source>Gör återställningsnyckeln</source>
        <translation>Make the recovery key</translation>
    </message>
    <message>
        <source>Spara återställningsnyckeln</source>
        <translation>Save the recovery key</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>återställningsnyckel.txt</source>
        <translation>recovery-key.txt</translation>
    </message>
    <message>
        <source>Återställningsnyckeln är sparad i {file}. Lås in den.</source>
        <translation>The recovery key is saved in {file}. Lock it away.</translation>
    </message>
    <message>
        <source>Offlinefiler</source>
        <translation>Offline files</translation>
    </message>
    <message>
        <source>Öppna en fil med återställningsnyckeln</source>
        <translation>Open a file with the recovery key</translation>
    </message>
    <message>
        <source>Öppna {file}</source>
        <translation>Open {file}</translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>{file} öppnas nu på den här datorn, av den som tog med ärendena.</source>
        <translation>{file} now opens on this computer, for who took the cases.</translation>
    </message>
    <message>
        <source>{file} öppnas nu med det nya lösenordet, av den som tog med ärendena.</source>
        <translation>{file} now opens with the new password, for who took the cases.</translation>
    </message>
    <message>
        <source>Nytt lösenord för {file}</source>
        <translation>New password for {file}</translation>
    </message>
    <message>
        <source>&amp;Lösenord, minst tolv tecken</source>
        <translation>&amp;Password, at least twelve characters</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Myndighetens återställningsnyckel</source>
        <translation>The agency&apos;s recovery key</translation>
    </message>
    <message>
        <source>Det här är den enda gången nyckeln visas. Spara den i en fil, eller skriv ned den grupp för grupp. Mellanrummen hör inte till nyckeln och får skrivas eller utelämnas.</source>
        <translation>The key is shown this once only. Save it in a file, or write it down group by group. The spaces are not part of the key and may be typed or left out.</translation>
    </message>
    <message>
        <source>Återställningsnyckel</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>&amp;Jag har skrivit ned nyckeln</source>
        <translation>&amp;I have written the key down</translation>
    </message>
    <message>
        <source>Spara i en fil…</source>
        <translation>Save in a file…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nyckeln visas aldrig igen. Spara den i en fil, eller skriv ned den och bocka i rutan.</source>
        <translation>The key is never shown again. Save it in a file, or write it down and tick the box.</translation>
    </message>
</context>
<context>
    <name>Refuge</name>
    <message>
        <source>{name} nås inte. Du arbetar i offlinefilen {file}; det du skrev följde med.</source>
        <translation>{name} cannot be reached. You are working in the offline file {file}; what you typed came along.</translation>
    </message>
    <message>
        <source>En ansökan du började registrera ligger kvar som utkast i {name}: utlysningen är inte med i filen.</source>
        <translation>An application you began to register stays as a draft in {name}: its call is not in the file.</translation>
    </message>
    <message>
        <source>Öppna ansökan du registrerar</source>
        <translation>Open the application you are registering</translation>
    </message>
    <message>
        <source>Den delade databasen nås inte.</source>
        <translation>The shared database cannot be reached.</translation>
    </message>
    <message>
        <source>{why} Ärenden finns i offlinefilen {file}.</source>
        <translation>{why} Cases are in the offline file {file}.</translation>
    </message>
    <message>
        <source>Fortsätt offline</source>
        <translation>Go on offline</translation>
    </message>
    <message>
        <source>{name} nås igen. Det du har gjort i filen kan lämnas tillbaka.</source>
        <translation>{name} can be reached again. What you have done in the file can be brought back.</translation>
    </message>
    <message>
        <source>Lämna tillbaka och fortsätt där</source>
        <translation>Bring back and go on there</translation>
    </message>
    <message>
        <source>Lämnar tillbaka</source>
        <translation>Bringing back</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Registrera ansökan</source>
        <translation>Register an application</translation>
    </message>
    <message>
        <source>Avsnitt</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>{file}, rad {row}</source>
        <translation>{file}, row {row}</translation>
    </message>
    <message>
        <source>Det du skrev förra gången finns kvar.</source>
        <translation>What you wrote last time is still here.</translation>
    </message>
    <message>
        <source>Det finns inget utkast.</source>
        <translation>There is no draft.</translation>
    </message>
    <message>
        <source>Inga filer är valda.</source>
        <translation>No files are chosen.</translation>
    </message>
    <message>
        <source>Ansökan registreras.</source>
        <translation>The application is being registered.</translation>
    </message>
    <message>
        <source>Ansökan är registrerad</source>
        <translation>The application is registered</translation>
    </message>
    <message>
        <source>Nästa avsnitt: Ctrl+Page Down</source>
        <translation>Next section: Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Budgetens summa</source>
        <translation>Sum of the budget</translation>
    </message>
    <message>
        <source>Utkastet sparas medan du skriver.</source>
        <translation>The draft is saved while you write.</translation>
    </message>
    <message>
        <source>Ta bort utkastet…</source>
        <translation>Remove the draft…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Registrera</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Lägg till budgetpost…</source>
        <translation>Add a budget item…</translation>
    </message>
    <message>
        <source>Ny budgetpost</source>
        <translation>New budget item</translation>
    </message>
    <message>
        <source>Vad heter posten?</source>
        <translation>What is the item called?</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Handlingar</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Inskannade filer</source>
        <translation>Scanned files</translation>
    </message>
    <message>
        <source>Välj filer…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Dra hit den inskannade ansökan och bilagorna, eller välj filer.</source>
        <translation>Drop the scanned application and its attachments here, or choose files.</translation>
    </message>
</context>
<context>
    <name>RegistrationPresenter</name>
    <message numerus="yes">
        <source>%n anmärkningar är inte hanterade</source>
        <translation>
            <numerusform>%n remark is not dealt with</numerusform>
            <numerusform>%n remarks are not dealt with</numerusform>
        </translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Referens</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Ankomstdag</source>
        <translation>Arrival day</translation>
    </message>
    <message>
        <source>Ankomstsätt</source>
        <translation>Way of arrival</translation>
    </message>
    <message>
        <source>Registrerad</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Namn i registret</source>
        <translation>Name in the register</translation>
    </message>
    <message>
        <source>Organisationsnummer</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Grupp</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Står i ansökan: {value}</source>
        <translation>Stands in the application: {value}</translation>
    </message>
    <message>
        <source>{file}, rad {row}</source>
        <translation>{file}, row {row}</translation>
    </message>
    <message>
        <source>{text} ({who}, {day})</source>
        <translation>{text} ({who}, {day})</translation>
    </message>
    <message>
        <source>Skriv hur anmärkningen har hanterats.</source>
        <translation>Write how the remark has been dealt with.</translation>
    </message>
    <message>
        <source>Hantera anmärkningen</source>
        <translation>Deal with the remark</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Anmärkningen är hanterad</source>
        <translation>The remark is dealt with</translation>
    </message>
    <message>
        <source>{name} handlägger ärendet</source>
        <translation>{name} is the case officer</translation>
    </message>
    <message>
        <source>Ärendet ändrades medan du valde handläggare: {theirs} handlägger det nu. Du valde {mine}.</source>
        <translation>The case changed while you were choosing a case officer: {theirs} has it now. You chose {mine}.</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Uppgifterna är rättade</source>
        <translation>The particulars are corrected</translation>
    </message>
    <message>
        <source>{who} har sparat: {value}. Spara igen om det du har skrivit ska gälla.</source>
        <translation>{who} has saved: {value}. Save again if what you have written is to stand.</translation>
    </message>
    <message>
        <source>Välj inskannade filer</source>
        <translation>Choose scanned files</translation>
    </message>
    <message>
        <source>Handlingar</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Ta bort utkastet</source>
        <translation>Remove the draft</translation>
    </message>
    <message>
        <source>Det du har skrivit i formuläret går inte att få tillbaka.</source>
        <translation>What you have written in the form cannot be brought back.</translation>
    </message>
    <message>
        <source>Den delade databasen svarar inte. Det du har skrivit är sparat som utkast på den här datorn.</source>
        <translation>The shared database does not answer. What you have written is saved as a draft on this computer.</translation>
    </message>
    <message>
        <source>Fyll i fältet.</source>
        <translation>Fill in the field.</translation>
    </message>
    <message>
        <source>Fyll i {fields} för att registrera.</source>
        <translation>Fill in {fields} to register.</translation>
    </message>
    <message>
        <source>Den delade databasen nås inte</source>
        <translation>The shared database cannot be reached</translation>
    </message>
    <message>
        <source>Registreringen kan fortsätta i en offlinefil. Ansökan får diarienummer när filen förs tillbaka.</source>
        <translation>Registration can go on in an offline file. The application gets its number when the file is brought back.</translation>
    </message>
    <message>
        <source>Fortsätt offline</source>
        <translation>Go on offline</translation>
    </message>
    <message>
        <source>Ansökan finns redan</source>
        <translation>The application is already there</translation>
    </message>
    <message>
        <source>Lägg till handlingen i ärendet</source>
        <translation>Add the document to the case</translation>
    </message>
    <message>
        <source>Tillbaka till formuläret</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>Handlingen är tillagd i ärendet som ändrad ansökan.</source>
        <translation>The document is added to the case as a changed application.</translation>
    </message>
</context>
<context>
    <name>RegistrationView</name>
    <message>
        <source>Handläggare</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Ta över</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Anmärkningar vid inläsningen</source>
        <translation>Remarks when read in</translation>
    </message>
    <message>
        <source>Inläsningen hade inget att anmärka.</source>
        <translation>Reading in had nothing to remark on.</translation>
    </message>
    <message>
        <source>Registrerade uppgifter</source>
        <translation>Registered particulars</translation>
    </message>
    <message>
        <source>Rätta uppgifter…</source>
        <translation>Correct particulars…</translation>
    </message>
    <message>
        <source>Gå till formell kontroll</source>
        <translation>Go to the formal check</translation>
    </message>
    <message>
        <source>Ta över ärendet</source>
        <translation>Take over the case</translation>
    </message>
    <message>
        <source>Registrering</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Ingen än</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Samma ansökan har kommit in igen med andra uppgifter. Inget har skrivits över.</source>
        <translation>The same application came in again with other particulars. Nothing was overwritten.</translation>
    </message>
    <message>
        <source>Visa {title}</source>
        <translation>Show {title}</translation>
    </message>
</context>
<context>
    <name>ReportImportDialog</name>
    <message>
        <source>Läs in redovisningar</source>
        <translation>Read in reports</translation>
    </message>
    <message>
        <source>Välj &amp;fil…</source>
        <translation>Choose &amp;file…</translation>
    </message>
    <message>
        <source>Dra hit enkätens fil, eller välj.</source>
        <translation>Drop the survey&apos;s file here, or choose.</translation>
    </message>
    <message>
        <source>&amp;Utlysning</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>&amp;Redovisning</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>Redovisning</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Redovisningar</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Redovisningar i filen</source>
        <translation>Reports in the file</translation>
    </message>
    <message>
        <source>Tveksamma</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Tveksamma rader</source>
        <translation>Doubtful rows</translation>
    </message>
    <message>
        <source>Raden &amp;hör till</source>
        <translation>The row &amp;belongs to</translation>
    </message>
    <message>
        <source>Raden hör till</source>
        <translation>The row belongs to</translation>
    </message>
    <message>
        <source>Oläsliga</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Oläsliga rader</source>
        <translation>Unreadable rows</translation>
    </message>
    <message>
        <source>Välj enkätens fil</source>
        <translation>Choose the survey&apos;s file</translation>
    </message>
    <message>
        <source>XLSX, CSV eller JSON med diarienummer eller organisationsnummer på varje rad. Du ser vilken redovisning varje rad svarar på innan något registreras.</source>
        <translation>XLSX, CSV or JSON with a registration number or an organisation number in each row. You see which report each row answers before anything is registered.</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Dnr</source>
        <translation>Reg. no.</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Uppgiftslämnare</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Ankomstdatum</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Varför raden är tveksam</source>
        <translation>Why the row is doubtful</translation>
    </message>
    <message>
        <source>Kolumn</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Värde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Redan registrerad</source>
        <translation>Registered already</translation>
    </message>
    <message>
        <source>Registrerad</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Vald av dig</source>
        <translation>Chosen by you</translation>
    </message>
    <message>
        <source>Stämmer</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Jag är inte jävig i ärendena</source>
        <translation>I am not disqualified in the cases</translation>
    </message>
    <message>
        <source>Redovisningar ({0})</source>
        <translation>Reports ({0})</translation>
    </message>
    <message>
        <source>Tveksamma ({0})</source>
        <translation>Doubtful ({0})</translation>
    </message>
    <message>
        <source>Oläsliga ({0})</source>
        <translation>Unreadable ({0})</translation>
    </message>
    <message>
        <source>Ingen redovisning i filen kan läsas in.</source>
        <translation>No report in the file can be read in.</translation>
    </message>
    <message>
        <source>Välj en fil först.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>Filen är redan inläst.</source>
        <translation>The file has already been read in.</translation>
    </message>
    <message>
        <source>Rad {row}: {text}</source>
        <translation>Row {row}: {text}</translation>
    </message>
    <message>
        <source>Ingen, läs inte in raden</source>
        <translation>None, leave the row out</translation>
    </message>
    <message>
        <source>Rad {row} hör till</source>
        <translation>Row {row} belongs to</translation>
    </message>
    <message numerus="yes">
        <source>%n rader</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n att registrera</source>
        <translation>
            <numerusform>%n to register</numerusform>
            <numerusform>%n to register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redan registrerade</source>
        <translation>
            <numerusform>%n registered already</numerusform>
            <numerusform>%n registered already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n okända kolumner sparas i handlingen</source>
        <translation>
            <numerusform>%n unknown column is kept in the document</numerusform>
            <numerusform>%n unknown columns are kept in the document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportImportPresenter</name>
    <message>
        <source>Inga redovisningar väntas än. De väntas från varje mottagare när bidraget är beviljat.</source>
        <translation>No reports are expected yet. They are expected of every recipient once the grant is decided.</translation>
    </message>
    <message>
        <source>Välj enkätens fil</source>
        <translation>Choose the survey&apos;s file</translation>
    </message>
    <message>
        <source>Tabeller</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Jämför med de redovisningar som väntas</source>
        <translation>Comparing with the expected reports</translation>
    </message>
    <message numerus="yes">
        <source>%n av ärendena är stängda tills du har svarat på jävsfrågan.</source>
        <translation>
            <numerusform>%n of the cases is closed until you have answered whether you are disqualified.</numerusform>
            <numerusform>%n of the cases are closed until you have answered whether you are disqualified.</numerusform>
        </translation>
    </message>
    <message>
        <source>Läser in redovisningar</source>
        <translation>Reading in reports</translation>
    </message>
    <message numerus="yes">
        <source>%n redovisningar är registrerade.</source>
        <translation>
            <numerusform>%n report is registered.</numerusform>
            <numerusform>%n reports are registered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inläsningen avbröts. Det som hann registreras står kvar. Läs in filen igen för resten: ingen rad registreras två gånger.</source>
        <translation>Reading in was stopped. What was registered by then stays. Read the file in again for the rest: no row is registered twice.</translation>
    </message>
</context>
<context>
    <name>ReportImporting</name>
    <message>
        <source>Läs in enkät…</source>
        <translation>Read in a survey…</translation>
    </message>
    <message>
        <source>Läs in redovisningar…</source>
        <translation>Read in reports…</translation>
    </message>
    <message>
        <source>Redovisningar läses in av registrator eller handläggare.</source>
        <translation>Reports are imported by a registrar or a caseworker.</translation>
    </message>
</context>
<context>
    <name>ReportMove</name>
    <message>
        <source>Flytta sista dagen</source>
        <translation>Move the last day</translation>
    </message>
    <message>
        <source>Ny sista dag</source>
        <translation>New last day</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>ReportPapers</name>
    <message>
        <source>Handling i redovisningen</source>
        <translation>Document of the report</translation>
    </message>
</context>
<context>
    <name>ReportReceive</name>
    <message>
        <source>Registrera redovisning</source>
        <translation>Register a report</translation>
    </message>
    <message>
        <source>Dag då redovisningen kom in</source>
        <translation>Day the report came in</translation>
    </message>
    <message>
        <source>Avsändare</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Kostnader per budgetpost</source>
        <translation>Costs per budget item</translation>
    </message>
    <message>
        <source>Lägg till en kostnad utan budgetpost</source>
        <translation>Add a cost without a budget item</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Bifogade filer</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Lägg till filer…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Ta bort filen</source>
        <translation>Remove the file</translation>
    </message>
</context>
<context>
    <name>ReportReview</name>
    <message>
        <source>Granskning av redovisningen</source>
        <translation>Review of the report</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Nästa handling i redovisningen</source>
        <translation>Next document of the report</translation>
    </message>
    <message>
        <source>Föregående handling i redovisningen</source>
        <translation>Previous document of the report</translation>
    </message>
    <message>
        <source>Visa beslut och budget</source>
        <translation>Show decision and budget</translation>
    </message>
    <message>
        <source>Utlysningen har ingen sådan redovisning.</source>
        <translation>The call has no such report.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Sök sökande, dnr eller organisationsnummer</source>
        <translation>Search applicant, registration number or organisation number</translation>
    </message>
    <message>
        <source>Sök bland redovisningarna</source>
        <translation>Search the reports</translation>
    </message>
    <message>
        <source>Slag av redovisning</source>
        <translation>Kind of report</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Redovisningar</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Återkrav</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Redovisningar</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Välj kolumner</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Påminn…</source>
        <translation>Remind…</translation>
    </message>
    <message>
        <source>Flytta sista dagen…</source>
        <translation>Move the last day…</translation>
    </message>
    <message>
        <source>Registrera…</source>
        <translation>Register…</translation>
    </message>
    <message>
        <source>Granska</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Tillbaka till listan</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Föregående</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Registrera redovisning…</source>
        <translation>Register a report…</translation>
    </message>
    <message>
        <source>Påminn om redovisningen…</source>
        <translation>Remind of the report…</translation>
    </message>
    <message>
        <source>Granska redovisningen</source>
        <translation>Review the report</translation>
    </message>
    <message>
        <source>Välj kolumner…</source>
        <translation>Choose columns…</translation>
    </message>
    <message>
        <source>Sök bland redovisningarna</source>
        <translation>Search the reports</translation>
    </message>
    <message>
        <source>Tillbaka till redovisningarna</source>
        <translation>Back to the reports</translation>
    </message>
    <message>
        <source>Nästa handling</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Föregående handling</source>
        <translation>Previous document</translation>
    </message>
    <message>
        <source>Visa beslut och budget</source>
        <translation>Show decision and budget</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Alla utlysningar</source>
        <translation>All calls</translation>
    </message>
    <message>
        <source>Alla redovisningar</source>
        <translation>All reports</translation>
    </message>
    <message>
        <source>Jag är inte jävig i ärendet</source>
        <translation>I am not disqualified in the case</translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Inga redovisningar här</source>
        <translation>No reports here</translation>
    </message>
    <message>
        <source>En redovisning väntas från varje mottagare när bidraget är beviljat.</source>
        <translation>A report is expected from every recipient once the grant is decided.</translation>
    </message>
    <message numerus="yes">
        <source>%n redovisningar</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>Redovisningen är färdiggranskad.</source>
        <translation>The review of the report is finished.</translation>
    </message>
    <message>
        <source>Redovisningen har kommit in.</source>
        <translation>The report has come in.</translation>
    </message>
    <message>
        <source>Välj ett ärende i listan.</source>
        <translation>Choose a case in the list.</translation>
    </message>
    <message>
        <source>Redovisningen har inte kommit in.</source>
        <translation>The report has not come in.</translation>
    </message>
    <message>
        <source>Redovisningar registreras av registrator eller handläggare.</source>
        <translation>Reports are registered by a registrar or a caseworker.</translation>
    </message>
    <message>
        <source>Sista dagen flyttas av en handläggare.</source>
        <translation>The last day is moved by a caseworker.</translation>
    </message>
    <message>
        <source>Välj en redovisning i listan.</source>
        <translation>Choose a report in the list.</translation>
    </message>
    <message>
        <source>Redovisningen väntas inte än.</source>
        <translation>The report is not expected yet.</translation>
    </message>
    <message>
        <source>Beviljat {granted}</source>
        <translation>Granted {granted}</translation>
    </message>
    <message>
        <source>Nästa redovisning</source>
        <translation>Next report</translation>
    </message>
    <message>
        <source>Föregående redovisning</source>
        <translation>Previous report</translation>
    </message>
    <message>
        <source>{at} av {total} att granska</source>
        <translation>{at} of {total} to review</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Ingen redovisning är vald.</source>
        <translation>No report is chosen.</translation>
    </message>
    <message>
        <source>Föregående punkt</source>
        <translation>Previous point</translation>
    </message>
    <message>
        <source>Nästa punkt</source>
        <translation>Next point</translation>
    </message>
    <message>
        <source>Fler utfall</source>
        <translation>More outcomes</translation>
    </message>
    <message>
        <source>Begär komplettering…</source>
        <translation>Request completion…</translation>
    </message>
    <message>
        <source>Godkänn…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>Godkänn redovisningen…</source>
        <translation>Accept the report…</translation>
    </message>
    <message>
        <source>Godkänn med anmärkning…</source>
        <translation>Pass with a remark…</translation>
    </message>
    <message>
        <source>Godkänn inte…</source>
        <translation>Do not accept…</translation>
    </message>
    <message>
        <source>Begär komplettering av redovisningen…</source>
        <translation>Request completion of the report…</translation>
    </message>
    <message>
        <source>Kompletteringen har kommit in…</source>
        <translation>The completion has come in…</translation>
    </message>
    <message>
        <source>Ångra svaret</source>
        <translation>Undo the answer</translation>
    </message>
    <message>
        <source>Gör om svaret</source>
        <translation>Redo the answer</translation>
    </message>
    <message>
        <source>Nästa punkt som återstår</source>
        <translation>Next point left</translation>
    </message>
    <message>
        <source>Peka ut stället i handlingen</source>
        <translation>Point out the place in the document</translation>
    </message>
    <message>
        <source>Visa underlaget</source>
        <translation>Show the evidence</translation>
    </message>
    <message>
        <source>Granskning av {kind}</source>
        <translation>Review of {kind}</translation>
    </message>
    <message>
        <source>{report}: {remark}</source>
        <translation>{report}: {remark}</translation>
    </message>
    <message numerus="yes">
        <source>%n punkter återstår</source>
        <translation>
            <numerusform>%n point left</numerusform>
            <numerusform>%n points left</numerusform>
        </translation>
    </message>
    <message>
        <source>Godkänn med återbetalning…</source>
        <translation>Accept with repayment…</translation>
    </message>
    <message numerus="yes">
        <source>%n punkter saknar omdöme</source>
        <translation>
            <numerusform>%n point lacks a verdict</numerusform>
            <numerusform>%n points lack a verdict</numerusform>
        </translation>
    </message>
    <message>
        <source>Granskning</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Inget att granska här</source>
        <translation>Nothing to review here</translation>
    </message>
    <message>
        <source>{kind} ska ha kommit in senast {due}.</source>
        <translation>{kind} is due {due}.</translation>
    </message>
    <message>
        <source>Registrera redovisning…</source>
        <translation>Register a report…</translation>
    </message>
    <message>
        <source>Jag är inte jävig i ärendet</source>
        <translation>I am not disqualified in the case</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Öppna omgången</source>
        <translation>Open the round</translation>
    </message>
    <message>
        <source>Inga förslag väntar ännu på en omgång.</source>
        <translation>No proposals wait for a round yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n förslag väntar på en omgång</source>
        <translation>
            <numerusform>%n proposal waits for a round</numerusform>
            <numerusform>%n proposals wait for a round</numerusform>
        </translation>
    </message>
    <message>
        <source>Det finns redan en beslutsomgång {day}. Välj en annan dag.</source>
        <translation>There already is a decision round on {day}. Choose another day.</translation>
    </message>
</context>
<context>
    <name>RoundPeople</name>
    <message>
        <source>Föredra omgången</source>
        <translation>Present the round</translation>
    </message>
    <message>
        <source>Du är föredragande. Kryssa för dem som i övrigt deltar i den slutliga handläggningen utan att avgöra (31 § 5 FL). Ingen kryssad betyder att ingen annan deltar.</source>
        <translation>You present the round. Tick those who otherwise take part in the final handling without deciding (31 § 5 FL). Nobody ticked means that nobody else takes part.</translation>
    </message>
    <message>
        <source>Deltar i den slutliga handläggningen</source>
        <translation>Takes part in the final handling</translation>
    </message>
</context>
<context>
    <name>RoundPrint</name>
    <message>
        <source>Skriv ut breven</source>
        <translation>Print the letters</translation>
    </message>
    <message>
        <source>Skrivare</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Skriv på båda sidor</source>
        <translation>Print on both sides</translation>
    </message>
    <message>
        <source>Sidor i varje brev, till exempel 1-2 (tomt: alla)</source>
        <translation>Pages of each letter, for example 1-2 (empty: all)</translation>
    </message>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RoundReading</name>
    <message>
        <source>Sammanfattning av ärendet</source>
        <translation>Summary of the case</translation>
    </message>
    <message>
        <source>Brevet, utkast</source>
        <translation>The letter, draft</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Beslutsomgångar</source>
        <translation>Decision rounds</translation>
    </message>
    <message>
        <source>Ta ut ur omgången</source>
        <translation>Take out of the round</translation>
    </message>
    <message>
        <source>Beslut i omgången</source>
        <translation>Decisions in the round</translation>
    </message>
</context>
<context>
    <name>RoundsView</name>
    <message>
        <source>Beslut i omgången</source>
        <translation>Decisions in the round</translation>
    </message>
    <message>
        <source>Beslutsomgångar</source>
        <translation>Decision rounds</translation>
    </message>
    <message>
        <source>Ny omgång…</source>
        <translation>New round…</translation>
    </message>
    <message>
        <source>Läs ärendena</source>
        <translation>Read the cases</translation>
    </message>
    <message>
        <source>Fler utskick</source>
        <translation>More ways to send</translation>
    </message>
    <message>
        <source>Spara brev…</source>
        <translation>Save letters…</translation>
    </message>
    <message>
        <source>Nästa steg i omgången</source>
        <translation>Next step of the round</translation>
    </message>
    <message>
        <source>Ny beslutsomgång…</source>
        <translation>New decision round…</translation>
    </message>
    <message>
        <source>Läs ärendena i omgången</source>
        <translation>Read the cases of the round</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Skriv ut brev…</source>
        <translation>Print letters…</translation>
    </message>
    <message>
        <source>Spara en utskriftsfil…</source>
        <translation>Save a file to print…</translation>
    </message>
    <message>
        <source>Spara adresslista…</source>
        <translation>Save an address list…</translation>
    </message>
    <message>
        <source>Spara e-postutkast…</source>
        <translation>Save e-mail drafts…</translation>
    </message>
    <message>
        <source>Visa det valda brevet</source>
        <translation>Show the chosen letter</translation>
    </message>
    <message>
        <source>Publicera lista…</source>
        <translation>Publish the list…</translation>
    </message>
    <message>
        <source>Lista över beviljade bidrag</source>
        <translation>List of granted bodies</translation>
    </message>
    <message>
        <source>Föregående ärende</source>
        <translation>Previous case</translation>
    </message>
    <message>
        <source>Nästa ärende</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Omgångar öppnas av en handläggare.</source>
        <translation>Rounds are opened by a caseworker.</translation>
    </message>
    <message>
        <source>Ingen omgång</source>
        <translation>No round</translation>
    </message>
    <message>
        <source>Här fattas besluten</source>
        <translation>Decisions are made here</translation>
    </message>
    <message>
        <source>En omgång samlar förslag som föredras och beslutas samma dag. Öppna en omgång och lägg förslag i den.</source>
        <translation>A round gathers proposals that are presented and decided on the same day. Open a round and put proposals in it.</translation>
    </message>
    <message>
        <source>Öppna en omgång…</source>
        <translation>Open a round…</translation>
    </message>
    <message>
        <source>Omgången är tom.</source>
        <translation>The round is empty.</translation>
    </message>
    <message>
        <source>I omgången</source>
        <translation>In the round</translation>
    </message>
    <message>
        <source>Förslag utan omgång</source>
        <translation>Proposals without a round</translation>
    </message>
    <message>
        <source>Jag är inte jävig i något av dem</source>
        <translation>I am not disqualified in any of them</translation>
    </message>
    <message>
        <source>föredragen av {name}</source>
        <translation>presented by {name}</translation>
    </message>
    <message>
        <source>beslutad av {name}</source>
        <translation>decided by {name}</translation>
    </message>
    <message>
        <source>Lägg i omgången</source>
        <translation>Put in the round</translation>
    </message>
    <message>
        <source>Ta ut ur omgången</source>
        <translation>Take out of the round</translation>
    </message>
    <message>
        <source>Alla lämnade förslag ligger redan i en omgång.</source>
        <translation>All proposals handed in are already in a round.</translation>
    </message>
    <message>
        <source>Inga förslag väntar</source>
        <translation>No proposals are waiting</translation>
    </message>
    <message>
        <source>Lämnade förslag står under Förslag utan omgång. Välj dem där och lägg dem i omgången.</source>
        <translation>Proposals handed in stand under Proposals without a round. Choose them there and put them in the round.</translation>
    </message>
    <message>
        <source>Omgången är tom</source>
        <translation>The round is empty</translation>
    </message>
    <message>
        <source>Inga brev är gjorda än.</source>
        <translation>No letters have been made yet.</translation>
    </message>
    <message>
        <source>Föredra omgången…</source>
        <translation>Present the round…</translation>
    </message>
    <message numerus="yes">
        <source>Fatta %n beslut…</source>
        <translation>
            <numerusform>Make %n decision…</numerusform>
            <numerusform>Make %n decisions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gör %n brev</source>
        <translation>
            <numerusform>Make %n letter</numerusform>
            <numerusform>Make %n letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Omgångar föredras av en handläggare.</source>
        <translation>Rounds are presented by a caseworker.</translation>
    </message>
    <message>
        <source>Besluten fattas av beslutsfattaren.</source>
        <translation>The decisions are made by the decision-maker.</translation>
    </message>
    <message>
        <source>Beslutsdag {day}</source>
        <translation>Decision day {day}</translation>
    </message>
    <message>
        <source>Väntar på beslutsfattaren</source>
        <translation>Waiting for the decision maker</translation>
    </message>
    <message numerus="yes">
        <source>%n brev saknas</source>
        <translation>
            <numerusform>%n letter is missing</numerusform>
            <numerusform>%n letters are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla brev är klara</source>
        <translation>All letters are done</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>Brevens sigill</source>
        <translation>The seal of letters</translation>
    </message>
    <message>
        <source>Sigillet visar att brevet kommer från myndigheten och inte har ändrats. En provsida förseglas innan valet sparas.</source>
        <translation>The seal shows that the letter comes from the agency and has not been changed. A test page is sealed before the choice is saved.</translation>
    </message>
    <message>
        <source>&amp;Nyckelfil med certifikat (PKCS#12, .p12 eller .pfx)</source>
        <translation>&amp;Key file with certificate (PKCS#12, .p12 or .pfx)</translation>
    </message>
    <message>
        <source>Nyckelfil med certifikat</source>
        <translation>Key file with certificate</translation>
    </message>
    <message>
        <source>Välj &amp;fil…</source>
        <translation>Choose &amp;file…</translation>
    </message>
    <message>
        <source>Välj nyckelfil</source>
        <translation>Choose key file</translation>
    </message>
    <message>
        <source>Nyckelfilens &amp;lösenord (sparas i datorns nyckelring)</source>
        <translation>Password of the key file (saved in the com&amp;puter&apos;s keyring)</translation>
    </message>
    <message>
        <source>Nyckelfilens lösenord</source>
        <translation>Password of the key file</translation>
    </message>
    <message>
        <source>&amp;Tidsstämpeltjänst (frivillig)</source>
        <translation>&amp;Time stamp authority (optional)</translation>
    </message>
    <message>
        <source>Tidsstämpeltjänst</source>
        <translation>Time stamp authority</translation>
    </message>
    <message>
        <source>https://… (RFC 3161)</source>
        <translation>https://… (RFC 3161)</translation>
    </message>
    <message>
        <source>Pröva och spara</source>
        <translation>Try and save</translation>
    </message>
    <message>
        <source>Sigillet prövas. Vänta tills det är klart.</source>
        <translation>The seal is being tried. Wait until that is done.</translation>
    </message>
</context>
<context>
    <name>SealPresenter</name>
    <message>
        <source>Nyckelfil med certifikat</source>
        <translation>Key file with certificate</translation>
    </message>
    <message>
        <source>Nyckelfil</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Välj nyckelfilen.</source>
        <translation>Choose the key file.</translation>
    </message>
    <message>
        <source>Provsidan är förseglad. Brev som låses från och med nu får sigillet.</source>
        <translation>The test page is sealed. Letters locked from now on get the seal.</translation>
    </message>
    <message>
        <source>Datorns nyckelring har lösenordet.</source>
        <translation>The computer&apos;s keyring has the password.</translation>
    </message>
    <message>
        <source>Ingen nyckelring kunde ta emot lösenordet; det gäller tills programmet stängs.</source>
        <translation>No keyring could take the password; it holds until the program is closed.</translation>
    </message>
    <message>
        <source>Prövar sigillet</source>
        <translation>Trying the seal</translation>
    </message>
    <message>
        <source>Sigillet fungerar: en provsida är förseglad och sigillet håller.</source>
        <translation>The seal works: a test page is sealed and the seal holds.</translation>
    </message>
    <message>
        <source>Försegla inte längre</source>
        <translation>Do not seal any longer</translation>
    </message>
    <message>
        <source>Brev som låses från och med nu får inget sigill. De som är förseglade är det fortfarande.</source>
        <translation>Letters locked from now on get no seal. Those that are sealed stay so.</translation>
    </message>
    <message>
        <source>Brev förseglas inte. Den delen av programmet är ett tillägg som inte är installerat: pip install caseworker[seal]</source>
        <translation>Letters are not sealed. That part of the program is an extra that is not installed: pip install caseworker[seal]</translation>
    </message>
    <message>
        <source>Brev förseglas inte. Med en nyckelfil från myndigheten får varje låst brev ett sigill.</source>
        <translation>Letters are not sealed. With a key file from the agency every locked letter gets a seal.</translation>
    </message>
    <message>
        <source>Brev ska förseglas med {file}, men det går inte: {fault} Inget brev låses förrän det går.</source>
        <translation>Letters are to be sealed with {file}, but that cannot be done: {fault} No letter is locked until it can.</translation>
    </message>
    <message>
        <source>Brev förseglas med sigillet för {owner}, som gäller till {until} ({file}).</source>
        <translation>Letters are sealed with the seal of {owner}, valid until {until} ({file}).</translation>
    </message>
    <message>
        <source>Tidsstämplar kommer från {0}.</source>
        <translation>Time stamps come from {0}.</translation>
    </message>
    <message>
        <source>Exempeldatabasens brev förseglas aldrig.</source>
        <translation>Letters of the sample database are never sealed.</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Programmets text</source>
        <translation>The program&apos;s text</translation>
    </message>
    <message>
        <source>Programmets text under {0}</source>
        <translation>The program&apos;s text under {0}</translation>
    </message>
    <message>
        <source>Egna ord</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Följer uppgifterna</source>
        <translation>Follows the data</translation>
    </message>
</context>
<context>
    <name>SectionEditors</name>
    <message>
        <source>Lägg till skäl ur biblioteket</source>
        <translation>Add a reason from the library</translation>
    </message>
    <message>
        <source>Ur biblioteket</source>
        <translation>From the library</translation>
    </message>
    <message>
        <source>Egna ord</source>
        <translation>Own words</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Öppnar {name} …</source>
        <translation>Opening {name} …</translation>
    </message>
    <message>
        <source>Databasen nås inte. Det du har skrivit finns kvar.</source>
        <translation>The database cannot be reached. What you typed is kept.</translation>
    </message>
    <message>
        <source>Byt exempeldag</source>
        <translation>Change the sample&apos;s day</translation>
    </message>
    <message>
        <source>Exemplet har en egen dag. Flytta fram den för att prova det som väntar på en senare dag.</source>
        <translation>The sample has a day of its own. Move it on to try what waits for a later day.</translation>
    </message>
    <message>
        <source>Byt dag</source>
        <translation>Change the day</translation>
    </message>
    <message>
        <source>Dag (åååå-mm-dd)</source>
        <translation>Day (yyyy-mm-dd)</translation>
    </message>
    <message>
        <source>Exempeldagen är oförändrad. Skriv dagen som åååå-mm-dd.</source>
        <translation>The sample&apos;s day is unchanged. Write the day as yyyy-mm-dd.</translation>
    </message>
    <message>
        <source>Skapar databasen …</source>
        <translation>Making the database …</translation>
    </message>
    <message>
        <source>Exemplet skapas. Det tar ungefär en minut.</source>
        <translation>The sample is being made. It takes about a minute.</translation>
    </message>
    <message>
        <source>Skapar exemplet</source>
        <translation>Making the sample</translation>
    </message>
    <message>
        <source>Databasen är från en äldre version</source>
        <translation>The database is from an older version</translation>
    </message>
    <message>
        <source>Filen {file} i mappen {folder} kan uppgraderas nu. En säkerhetskopia läggs bredvid filen först.</source>
        <translation>The file {file} in the folder {folder} can be upgraded now. A backup is put beside it first.</translation>
    </message>
    <message>
        <source>Uppgradera databasen</source>
        <translation>Upgrade the database</translation>
    </message>
    <message>
        <source>Offlinefilens lösenord</source>
        <translation>The offline file&apos;s password</translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>&amp;Lösenord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Uppgraderar {name} …</source>
        <translation>Upgrading {name} …</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Utlysningar</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Användare och roller</source>
        <translation>Users and roles</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Gallring</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>Utseende och språk</source>
        <translation>Appearance and language</translation>
    </message>
    <message>
        <source>Databaser</source>
        <translation>Databases</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>Återbetalning</source>
        <translation>Repayment</translation>
    </message>
</context>
<context>
    <name>SettlementView</name>
    <message>
        <source>Återbetalning</source>
        <translation>Repayment</translation>
    </message>
    <message>
        <source>Kommunicering</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Krav och eftergift</source>
        <translation>Claims and waivers</translation>
    </message>
    <message>
        <source>Fler åtgärder</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Inget att slutreglera än</source>
        <translation>Nothing to settle yet</translation>
    </message>
    <message>
        <source>avslutat {day}</source>
        <translation>closed {day}</translation>
    </message>
    <message>
        <source>förslag</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>Att betala tillbaka</source>
        <translation>To pay back</translation>
    </message>
    <message>
        <source>Beviljat</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Utbetalt</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Redovisad kostnad</source>
        <translation>Reported cost</translation>
    </message>
    <message>
        <source>Utanför perioden</source>
        <translation>Outside the period</translation>
    </message>
    <message>
        <source>Godkänns inte</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>Godkänd kostnad</source>
        <translation>Approved cost</translation>
    </message>
    <message>
        <source>Återstår att besluta</source>
        <translation>Left to decide</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Kortkommandon</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Gör</source>
        <translation>Does</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Siffror</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Mina frister</source>
        <translation>My dates</translation>
    </message>
    <message>
        <source>Stickprov</source>
        <translation>Samples</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Statistik</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Tabell</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Mina frister</source>
        <translation>My dates</translation>
    </message>
    <message>
        <source>Stickprov</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Siffrorna kommer ur ärendena. Börja med att lägga in utlysningen.</source>
        <translation>The figures come from the cases. Begin by adding the call.</translation>
    </message>
    <message>
        <source>Ingen utlysning är inlagd</source>
        <translation>No call has been added</translation>
    </message>
    <message>
        <source>Till utlysningarna</source>
        <translation>To the calls</translation>
    </message>
    <message>
        <source>Sista dagar i ärenden som du handlägger samlas här.</source>
        <translation>Last days in cases that you handle are gathered here.</translation>
    </message>
    <message>
        <source>Du har inga frister</source>
        <translation>You have no deadlines</translation>
    </message>
    <message>
        <source>Beviljade bidrag lottas ut till fördjupad kontroll efter risk, eller tas ut i ärendet.</source>
        <translation>Grants are drawn for deeper control by risk, or picked in the case.</translation>
    </message>
    <message>
        <source>Inget bidrag är uttaget till kontroll</source>
        <translation>No grant has been picked for control</translation>
    </message>
    <message>
        <source>Spara mina frister…</source>
        <translation>Save my dates…</translation>
    </message>
    <message>
        <source>Redovisning till regeringen…</source>
        <translation>Report to the Government…</translation>
    </message>
    <message>
        <source>Exportera siffrorna…</source>
        <translation>Export the figures…</translation>
    </message>
    <message>
        <source>Spara kontrollerna…</source>
        <translation>Save the controls…</translation>
    </message>
    <message>
        <source>Avsluta kontrollen…</source>
        <translation>End the control…</translation>
    </message>
    <message>
        <source>Dra stickprov…</source>
        <translation>Draw a sample…</translation>
    </message>
    <message>
        <source>Visa diagram</source>
        <translation>Show charts</translation>
    </message>
    <message>
        <source>Visa tabell</source>
        <translation>Show the table</translation>
    </message>
    <message>
        <source>Visa mina frister</source>
        <translation>Show my dates</translation>
    </message>
    <message>
        <source>Visa stickprov</source>
        <translation>Show samples</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Databas</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Användare</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Pågående arbete</source>
        <translation>Work in progress</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Avbryt pågående arbete</source>
        <translation>Cancel work in progress</translation>
    </message>
    <message>
        <source>Ingen databas öppen</source>
        <translation>No database open</translation>
    </message>
    <message>
        <source>{0} · delad databas</source>
        <translation>{0} · shared database</translation>
    </message>
    <message>
        <source>Databas: {0}</source>
        <translation>Database: {0}</translation>
    </message>
    <message>
        <source>Ansluten</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Offline – lämna tillbaka i rummet Offline</source>
        <translation>Offline – bring back in the room Offline</translation>
    </message>
    <message>
        <source>Användare: {0}</source>
        <translation>User: {0}</translation>
    </message>
    <message>
        <source>Exempeldag: {0}</source>
        <translation>Sample day: {0}</translation>
    </message>
    <message>
        <source>Byt exempeldag: förfallodagar och frister räknas från den.</source>
        <translation>Change the sample&apos;s day: due days and deadlines are counted from it.</translation>
    </message>
    <message>
        <source>Databasen svarar inte</source>
        <translation>The database does not answer</translation>
    </message>
    <message>
        <source>Byt användare. Den som kan öppna filen är betrodd; inget lösenord behövs.</source>
        <translation>Change user. Whoever can open the file is trusted; no password is needed.</translation>
    </message>
    <message numerus="yes">
        <source>%n roller</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>ingen roll</source>
        <translation>no role</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Fler åtgärder…</source>
        <translation>More actions…</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Stäng meddelandet</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>Ta med %n ärenden offline</source>
        <translation>
            <numerusform>Take %n case offline</numerusform>
            <numerusform>Take %n cases offline</numerusform>
        </translation>
    </message>
    <message>
        <source>Offlinefiler</source>
        <translation>Offline files</translation>
    </message>
    <message>
        <source>ärenden.cwcase</source>
        <translation>cases.cwcase</translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden är med i {file} ({size}), till {until}.</source>
        <translation>
            <numerusform>%n case is in {file} ({size}), until {until}.</numerusform>
            <numerusform>%n cases are in {file} ({size}), until {until}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Öppna filen</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Det här är skadat i databasen och inte med i filen: {documents}. Allt annat är med. Be administratören återställa det ur en säkerhetskopia.</source>
        <translation>This is damaged in the database and not in the file: {documents}. Everything else is. Ask the administrator to restore it from a backup.</translation>
    </message>
    <message>
        <source>Tar med ärenden offline</source>
        <translation>Taking cases offline</translation>
    </message>
</context>
<context>
    <name>TakingDialog</name>
    <message>
        <source>Ta med offline</source>
        <translation>Take offline</translation>
    </message>
    <message>
        <source>&amp;Åter senast, som kollegorna ser</source>
        <translation>&amp;Back by, as colleagues see</translation>
    </message>
    <message>
        <source>Åter senast</source>
        <translation>Back by</translation>
    </message>
    <message>
        <source>&amp;Lösenord, om filen ska öppnas på en annan dator</source>
        <translation>&amp;Password, if the file is to be opened on another computer</translation>
    </message>
    <message>
        <source>Lösenord för offlinefilen</source>
        <translation>Password for the offline file</translation>
    </message>
    <message>
        <source>minst tolv tecken, eller tomt</source>
        <translation>at least twelve characters, or empty</translation>
    </message>
    <message>
        <source>Samma lösenord &amp;igen</source>
        <translation>The same password aga&amp;in</translation>
    </message>
    <message>
        <source>Samma lösenord igen</source>
        <translation>The same password again</translation>
    </message>
    <message>
        <source>Välj fil och ta med…</source>
        <translation>Choose file and take…</translation>
    </message>
    <message numerus="yes">
        <source>Ta med %n ärenden</source>
        <translation>
            <numerusform>Take %n case</numerusform>
            <numerusform>Take %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ta &amp;med handlingarnas innehåll (%n handlingar, {size})</source>
        <translation>
            <numerusform>Take the &amp;content of documents (%n document, {size})</numerusform>
            <numerusform>Take the &amp;content of documents (%n documents, {size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Det som lämnas kvar hämtas i rummet Offline, när nätet finns.</source>
        <translation>What is left behind is fetched in the room Offline, when there is a network.</translation>
    </message>
    <message>
        <source>Utan lösenord öppnas filen bara på den här datorn, med nyckeln i datorns nyckelring.</source>
        <translation>Without a password the file opens on this computer only, with the key in the computer&apos;s keyring.</translation>
    </message>
    <message>
        <source>Myndigheten har ingen återställningsnyckel: utan nyckelring och lösenord går den inte att öppna.</source>
        <translation>The agency has no recovery key: without keyring and password it cannot be opened.</translation>
    </message>
    <message>
        <source>Går nyckeln förlorad öppnas filen med myndighetens återställningsnyckel.</source>
        <translation>If the key is lost, the file is opened with the agency&apos;s recovery key.</translation>
    </message>
    <message>
        <source>{dnr} har också {person} med sig, till {until}. Inget är låst.</source>
        <translation>{person} has {dnr} along too, until {until}. Nothing is locked.</translation>
    </message>
    <message>
        <source>Ange den dag då ärendena är åter, i dag eller senare.</source>
        <translation>Give the day when the cases are back, today or later.</translation>
    </message>
    <message>
        <source>Lösenorden är inte lika.</source>
        <translation>The passwords are not the same.</translation>
    </message>
    <message>
        <source>Lösenordet är för kort. Välj minst tolv tecken.</source>
        <translation>The password is too short. Choose at least twelve characters.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Beslutsfattaren skickade tillbaka: {text}</source>
        <translation>The decision maker sent it back: {text}</translation>
    </message>
    <message>
        <source>Under {heading} står dina ord. Uppgifterna har ändrats, och stycket skulle nu lyda: {text}</source>
        <translation>Under {heading} stand your own words. The data have changed, and the paragraph would now read: {text}</translation>
    </message>
    <message>
        <source>Behåll min text</source>
        <translation>Keep my text</translation>
    </message>
    <message>
        <source>Ta den nya</source>
        <translation>Take the new one</translation>
    </message>
    <message>
        <source>Avvikande mening: {text}</source>
        <translation>Dissenting opinion: {text}</translation>
    </message>
    <message>
        <source>Förslaget är lämnat. Lägg det i en omgång i rummet Beslut, så kan det föredras och beslutas.</source>
        <translation>The proposal is handed over. Put it in a round in the room Decisions, so that it can be presented and decided.</translation>
    </message>
    <message>
        <source>Till Beslut</source>
        <translation>To Decisions</translation>
    </message>
    <message>
        <source>Förslaget ligger i en omgång. Beslutsfattaren kan skicka tillbaka det för ändring.</source>
        <translation>The proposal is in a round. The decision maker can send it back to be changed.</translation>
    </message>
    <message>
        <source>Ta tillbaka förslaget</source>
        <translation>Take the proposal back</translation>
    </message>
    <message>
        <source>Beslutat {day} av {who}.</source>
        <translation>Decided {day} by {who}.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>passerad</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>nästa</source>
        <translation>next</translation>
    </message>
    <message>
        <source>Utlysningens tidslinje. {today}. </source>
        <translation>The call&apos;s timeline. {today}. </translation>
    </message>
</context>
<context>
    <name>TrialPane</name>
    <message>
        <source>Prova en annan ram</source>
        <translation>Try another frame</translation>
    </message>
    <message>
        <source>Stäng provläget</source>
        <translation>Close what-if</translation>
    </message>
    <message>
        <source>Inget ärende ändras förrän du lägger utkast.</source>
        <translation>No case changes until you make drafts.</translation>
    </message>
    <message>
        <source>Jämför…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Kasta…</source>
        <translation>Discard…</translation>
    </message>
    <message>
        <source>Spara scenario…</source>
        <translation>Save scenario…</translation>
    </message>
    <message>
        <source>Vikt för {criterion}</source>
        <translation>Weight of {criterion}</translation>
    </message>
    <message>
        <source>Ramen är i dag {frame}. Ändring: {more}</source>
        <translation>The frame today is {frame}. Change: {more}</translation>
    </message>
    <message>
        <source>Inga ärenden påverkas.</source>
        <translation>No cases are affected.</translation>
    </message>
    <message>
        <source>Som det är i dag</source>
        <translation>As it is today</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Ingen jävsfråga väntar på prövning</source>
        <translation>No question of bias waits to be tried</translation>
    </message>
    <message>
        <source>{who} har anmält jäv i {dnr}, {applicant}, den {day}.</source>
        <translation>{who} reported bias in {dnr}, {applicant}, on {day}.</translation>
    </message>
    <message>
        <source>Är det inte jäv öppnas ärendet för {who} igen. Är det jäv handlägger någon annan.</source>
        <translation>If it is not bias the case opens to {who} again. If it is, somebody else handles it.</translation>
    </message>
    <message numerus="yes">
        <source>%n anmälningar väntar.</source>
        <translation>
            <numerusform>%n report waits.</numerusform>
            <numerusform>%n reports wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pröva jävsfrågan (18 § FL)</source>
        <translation>Try the question of bias (section 18 FL)</translation>
    </message>
    <message>
        <source>Jäv…</source>
        <translation>Bias…</translation>
    </message>
    <message>
        <source>Inte jäv…</source>
        <translation>No bias…</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Skriv varför det är jäv.</source>
        <translation>Write why it is bias.</translation>
    </message>
    <message>
        <source>Skriv varför det inte är jäv.</source>
        <translation>Write why it is not bias.</translation>
    </message>
    <message>
        <source>Besluta jäv</source>
        <translation>Decide bias</translation>
    </message>
    <message>
        <source>Besluta att det inte är jäv</source>
        <translation>Decide that it is not bias</translation>
    </message>
    <message>
        <source>Jävsfrågan i {dnr} är prövad</source>
        <translation>The question of bias in {dnr} is tried</translation>
    </message>
</context>
<context>
    <name>TypedFields</name>
    <message>
        <source>Fältet har ändrats sedan du skrev: {text}</source>
        <translation>The field has been changed since you wrote: {text}</translation>
    </message>
    <message>
        <source>Kasta din text?</source>
        <translation>Discard your text?</translation>
    </message>
    <message>
        <source>Det du skrev går inte att få tillbaka. Det som är sparat står kvar.</source>
        <translation>What you wrote cannot be brought back. What has been saved stays.</translation>
    </message>
    <message>
        <source>Kasta min text</source>
        <translation>Discard my text</translation>
    </message>
    <message>
        <source>Ta min text</source>
        <translation>Use my text</translation>
    </message>
    <message>
        <source>Kasta min text…</source>
        <translation>Discard my text…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Välkommen till Caseworker</source>
        <translation>Welcome to Caseworker</translation>
    </message>
    <message>
        <source>Var vill du börja?</source>
        <translation>Where do you want to begin?</translation>
    </message>
    <message>
        <source>Du kan byta databas när som helst under Arkiv.</source>
        <translation>You can change database at any time in the File menu.</translation>
    </message>
    <message>
        <source>Prova med exempeldata</source>
        <translation>Try with sample data</translation>
    </message>
    <message>
        <source>Utlysningen 2020 med påhittade ärenden i alla faser. Inget du gör är på riktigt.</source>
        <translation>The 2020 call with invented cases in every phase. Nothing you do is for real.</translation>
    </message>
    <message>
        <source>Börja med en tom databas</source>
        <translation>Begin with an empty database</translation>
    </message>
    <message>
        <source>En fil på den här datorn. Lägg till utlysning och importera ansökningar.</source>
        <translation>A file on this computer. Add a call and import applications.</translation>
    </message>
    <message>
        <source>Anslut till en delad databas</source>
        <translation>Connect to a shared database</translation>
    </message>
    <message>
        <source>Du behöver adressen och ett konto. Lösenordet sparas i datorns nyckelring.</source>
        <translation>You need the address and an account. The password is kept in the computer&apos;s keyring.</translation>
    </message>
    <message>
        <source>&amp;Senast använda</source>
        <translation>&amp;Recently used</translation>
    </message>
    <message>
        <source>&amp;Öppna annan fil…</source>
        <translation>&amp;Open another file…</translation>
    </message>
    <message>
        <source>Senast använda</source>
        <translation>Recently used</translation>
    </message>
    <message>
        <source>Adressen får du av den som sköter databasen. Din inloggning är ditt namn i databasen.</source>
        <translation>Whoever looks after the database gives you the address. Your login is your name in the database.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>db.myndighet.se eller postgresql://…</source>
        <translation>db.agency.se or postgresql://…</translation>
    </message>
    <message>
        <source>&amp;Databas</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>Databas</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>&amp;Inloggning</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>Inloggning</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Serverns &amp;rotcertifikat (om servern har ett eget)</source>
        <translation>The server&apos;s &amp;root certificate (if it has one of its own)</translation>
    </message>
    <message>
        <source>Serverns rotcertifikat</source>
        <translation>The server&apos;s root certificate</translation>
    </message>
    <message>
        <source>Tomt: de certifikat datorn litar på</source>
        <translation>Empty: the certificates the computer trusts</translation>
    </message>
    <message>
        <source>Välj &amp;fil…</source>
        <translation>Choose &amp;file…</translation>
    </message>
    <message>
        <source>Välj serverns rotcertifikat</source>
        <translation>Choose the server&apos;s root certificate</translation>
    </message>
    <message>
        <source>&amp;Lösenord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Lösenord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Tillbaka</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Testa &amp;anslutningen</source>
        <translation>&amp;Test the connection</translation>
    </message>
    <message>
        <source>A&amp;nslut</source>
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>S&amp;pråk</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Utseende</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>A&amp;vsluta</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Servern tillfrågas. Vänta tills den har svarat.</source>
        <translation>The server is being asked. Wait until it has answered.</translation>
    </message>
</context>
<context>
    <name>WindowAsk</name>
    <message>
        <source>Skriv något i rutan först.</source>
        <translation>Write something in the field first.</translation>
    </message>
    <message>
        <source>Alla filer</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Ta med offline…</source>
        <translation>Take offline…</translation>
    </message>
    <message>
        <source>Tilldela…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Registrera ansökan…</source>
        <translation>Register an application…</translation>
    </message>
    <message>
        <source>Sök i listan: diarienummer, namn, ort eller ord i ansökan</source>
        <translation>Search the list: registration number, name, town or words in the application</translation>
    </message>
    <message>
        <source>Dnr, namn, ort eller ord i ansökan</source>
        <translation>Number, name, town or any words</translation>
    </message>
    <message>
        <source>Vy</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Spara vy…</source>
        <translation>Save the view…</translation>
    </message>
    <message>
        <source>Urval</source>
        <translation>Selection</translation>
    </message>
</context>
<context>
    <name>WorklistPresenter</name>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · {sum} sökt</source>
        <translation>{count} · {sum} sought</translation>
    </message>
    <message>
        <source>Ingen utlysning är inlagd</source>
        <translation>No call has been added</translation>
    </message>
    <message>
        <source>Börja med utlysningen. Sedan kan ansökningar läsas in eller registreras för hand.</source>
        <translation>Begin with the call. Then applications can be read in or registered by hand.</translation>
    </message>
    <message>
        <source>Inga ärenden än</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>Ansökningar kommer hit när de har lästs in eller registrerats.</source>
        <translation>Applications come here when they have been read in or registered.</translation>
    </message>
    <message>
        <source>Inget ärende har de orden</source>
        <translation>No case has those words</translation>
    </message>
    <message>
        <source>Sökningen gäller diarienummer, namn, ort och ord i ansökan, i det som visas här.</source>
        <translation>The search covers registration number, name, town and words in the application, in what is shown here.</translation>
    </message>
    <message>
        <source>Inget är försenat</source>
        <translation>Nothing is late</translation>
    </message>
    <message>
        <source>Alla frister i den här vyn hålls.</source>
        <translation>All deadlines in this view are kept.</translation>
    </message>
    <message>
        <source>Inget ärende i den här vyn väntar på din bedömning efter en kollegas.</source>
        <translation>No case in this view awaits your assessment after a colleague&apos;s.</translation>
    </message>
    <message>
        <source>Ingen andra bedömning väntar</source>
        <translation>No second assessment is awaited</translation>
    </message>
    <message>
        <source>Inga ärenden här</source>
        <translation>No cases here</translation>
    </message>
    <message>
        <source>Vyn och filtren visar inget ärende just nu.</source>
        <translation>The view and the filters show no case right now.</translation>
    </message>
    <message>
        <source>Spara vyn</source>
        <translation>Save the view</translation>
    </message>
    <message>
        <source>Vad ska vyn heta?</source>
        <translation>What shall the view be called?</translation>
    </message>
    <message>
        <source>Vyn {name} är sparad.</source>
        <translation>The view {name} is saved.</translation>
    </message>
    <message>
        <source>Ärenden {day}</source>
        <translation>Cases {day}</translation>
    </message>
    <message>
        <source>Spara listan</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Listan är sparad som {name}.</source>
        <translation>The list is saved as {name}.</translation>
    </message>
</context>
<context>
    <name>WorklistRoom</name>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
</context>
<context>
    <name>WorklistView</name>
    <message>
        <source>Mina</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Formell kontroll</source>
        <translation>Formal check</translation>
    </message>
    <message>
        <source>Kompletteringar</source>
        <translation>Completions</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Förslag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Beslutade</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Andra bedömning</source>
        <translation>Second assessment</translation>
    </message>
    <message>
        <source>Försenade</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Vy: {title}</source>
        <translation>View: {title}</translation>
    </message>
    <message>
        <source>Alla utlysningar</source>
        <translation>All calls</translation>
    </message>
    <message>
        <source>Utlysning och grupp: {name}</source>
        <translation>Call and group: {name}</translation>
    </message>
    <message>
        <source>Visa alla ärenden</source>
        <translation>Show all cases</translation>
    </message>
    <message>
        <source>Lägg in en utlysning…</source>
        <translation>Add a call…</translation>
    </message>
    <message>
        <source>Registrera för hand…</source>
        <translation>Register by hand…</translation>
    </message>
    <message>
        <source>Läs in ansökningar…</source>
        <translation>Read in applications…</translation>
    </message>
    <message>
        <source>Läser in ärenden …</source>
        <translation>Reading cases …</translation>
    </message>
    <message>
        <source>Utlysning och grupp</source>
        <translation>Call and group</translation>
    </message>
    <message>
        <source>Välj kolumner</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Spara listan som fil</source>
        <translation>Save the list as a file</translation>
    </message>
    <message>
        <source>Tilldela valda ärenden…</source>
        <translation>Assign the chosen cases…</translation>
    </message>
    <message>
        <source>Ta med offline…</source>
        <translation>Take offline…</translation>
    </message>
    <message>
        <source>Sök i listan</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Spara vyn…</source>
        <translation>Save the view…</translation>
    </message>
    <message>
        <source>Ta bort den sparade vyn</source>
        <translation>Remove the saved view</translation>
    </message>
    <message>
        <source>Välj kolumner…</source>
        <translation>Choose columns…</translation>
    </message>
    <message>
        <source>Välj utlysning och grupp…</source>
        <translation>Choose call and group…</translation>
    </message>
    <message>
        <source>Spara listan som kalkylblad (XLSX)…</source>
        <translation>Save the list as a spreadsheet (XLSX)…</translation>
    </message>
    <message>
        <source>Spara listan som CSV…</source>
        <translation>Save the list as CSV…</translation>
    </message>
    <message>
        <source>Välj ett ärende i listan.</source>
        <translation>Choose a case in the list.</translation>
    </message>
    <message>
        <source>Ärenden tas med ur den delade databasen.</source>
        <translation>Cases are taken along out of the shared database.</translation>
    </message>
</context>
<context>
    <name>_Return</name>
    <message numerus="yes">
        <source>%n värden har ändrats på båda håll och väntar på ditt val.</source>
        <translation>
            <numerusform>%n value changed on both sides waits for you.</numerusform>
            <numerusform>%n values changed on both sides wait for you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Öppna filen och välj</source>
        <translation>Open the file and choose</translation>
    </message>
    <message numerus="yes">
        <source>%n ändringar är lämnade tillbaka.</source>
        <translation>
            <numerusform>%n change has been brought back.</numerusform>
            <numerusform>%n changes have been brought back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget nytt att lämna tillbaka.</source>
        <translation>Nothing new to bring back.</translation>
    </message>
    <message>
        <source>Det här hände</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Visa ärende för ärende</source>
        <translation>Show case by case</translation>
    </message>
    <message>
        <source>Nya i diariet: {cases}.</source>
        <translation>New in the register: {cases}.</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message numerus="yes">
        <source>%n texter som du har skrivit ligger undan. Något annat står i deras fält.</source>
        <translation>
            <numerusform>%n text that you have typed is set aside. Something else is in its field.</numerusform>
            <numerusform>%n texts that you have typed are set aside. Something else is in their fields.</numerusform>
        </translation>
    </message>
    <message>
        <source>Det som ligger undan</source>
        <translation>What is set aside</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kasta det som ligger undan?</source>
        <translation>Discard what is set aside?</translation>
    </message>
    <message>
        <source>Det går inte att få tillbaka.</source>
        <translation>It cannot be recovered.</translation>
    </message>
    <message>
        <source>Läs det som ligger undan</source>
        <translation>Read what is set aside</translation>
    </message>
    <message>
        <source>Kasta det…</source>
        <translation>Discard it…</translation>
    </message>
    <message>
        <source>Kasta det</source>
        <translation>Discard it</translation>
    </message>
    <message numerus="yes">
        <source>%n påbörjade texter följde med och väntar osparade i sina fält.</source>
        <translation>
            <numerusform>%n text that was begun came along and waits unsaved in its field.</numerusform>
            <numerusform>%n texts that were begun came along and wait unsaved in their fields.</numerusform>
        </translation>
    </message>
    <message>
        <source>Påbörjade texter</source>
        <translation>Texts that were begun</translation>
    </message>
    <message>
        <source>Läs texterna</source>
        <translation>Read the texts</translation>
    </message>
    <message>
        <source>Filen stängdes inte på {machine}. Det som skrevs där sist finns bara där: öppna filen där innan du tar bort den.</source>
        <translation>The file was not closed on {machine}. What was typed there last is only there: open the file there before you remove it.</translation>
    </message>
</context>
<context>
    <name>allocation</name>
    <message>
        <source>Skäl för avsteg från rangordningen</source>
        <translation>Reason for leaving the ranking</translation>
    </message>
    <message>
        <source>{name} tas ur rangordningen. Skälet blir en tjänsteanteckning i ärendet.</source>
        <translation>{name} is taken out of rank order. The reason becomes a case note.</translation>
    </message>
    <message>
        <source>Spara skälet</source>
        <translation>Save the reason</translation>
    </message>
    <message numerus="yes">
        <source>%n val i scenariot visas inte: ärendena är inte öppna för dig än.</source>
        <translation>
            <numerusform>%n choice of the scenario is not shown: the case is not open to you yet.</numerusform>
            <numerusform>%n choices of the scenario are not shown: the cases are not open to you yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spara scenario</source>
        <translation>Save scenario</translation>
    </message>
    <message>
        <source>Scenariots namn</source>
        <translation>Name of the scenario</translation>
    </message>
    <message>
        <source>Scenariot {name} är sparat. Inget ärende är ändrat.</source>
        <translation>The scenario {name} is saved. No case has changed.</translation>
    </message>
    <message>
        <source>Kasta scenariot?</source>
        <translation>Discard the scenario?</translation>
    </message>
    <message>
        <source>{name} försvinner ur listan. Inget ärende ändras.</source>
        <translation>{name} leaves the list. No case changes.</translation>
    </message>
    <message>
        <source>Kasta scenariot</source>
        <translation>Discard the scenario</translation>
    </message>
    <message>
        <source>Scenariot är kastat.</source>
        <translation>The scenario is discarded.</translation>
    </message>
    <message>
        <source>Lägg utkast till beslut?</source>
        <translation>Make draft decisions?</translation>
    </message>
    <message>
        <source>Lägg utkast</source>
        <translation>Make drafts</translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden får utkast på tillsammans {sum}. Utkasten lämnas sedan vart för sig.</source>
        <translation>
            <numerusform>%n case gets a draft of {sum}. The draft is then handed in by itself.</numerusform>
            <numerusform>%n cases get drafts of {sum} together. The drafts are then handed in one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utkast är lagda</source>
        <translation>
            <numerusform>%n draft is made</numerusform>
            <numerusform>%n drafts are made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utkast är ändrade</source>
        <translation>
            <numerusform>%n draft is changed</numerusform>
            <numerusform>%n drafts are changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skäl är antecknade i ärendena</source>
        <translation>
            <numerusform>%n reason is noted in the case</numerusform>
            <numerusform>%n reasons are noted in the cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Det du provade i {track} är inte sparat som scenario.</source>
        <translation>What you tried in {track} is not saved as a scenario.</translation>
    </message>
    <message>
        <source>Prova det igen</source>
        <translation>Try it again</translation>
    </message>
    <message>
        <source>Kasta det</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Beviljad</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Föreslagen</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ryms</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Ryms inte</source>
        <translation>Does not fit</translation>
    </message>
    <message>
        <source>Förbigås</source>
        <translation>Passed over</translation>
    </message>
    <message>
        <source>Utan poäng</source>
        <translation>Without points</translation>
    </message>
    <message>
        <source>Får inget</source>
        <translation>Gets nothing</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ej avgjorda</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Stor skillnad</source>
        <translation>Large difference</translation>
    </message>
    <message>
        <source>Ur rangordningen</source>
        <translation>Out of rank</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Bed.</source>
        <translation>Ass.</translation>
    </message>
    <message>
        <source>Sökt</source>
        <translation>Applied for</translation>
    </message>
    <message>
        <source>Förslag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Summa</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Avsteg och belopp för hand</source>
        <translation>Departures and sums by hand</translation>
    </message>
    <message>
        <source>In: {name}, {after}</source>
        <translation>In: {name}, {after}</translation>
    </message>
    <message>
        <source>Ut: {name}, {before}</source>
        <translation>Out: {name}, {before}</translation>
    </message>
    <message>
        <source>Ändras: {name}, {before} blir {after}</source>
        <translation>Changes: {name}, {before} becomes {after}</translation>
    </message>
    <message>
        <source>{enters} in, {leaves} ut, {changed} ändras · kvar {left}</source>
        <translation>{enters} in, {leaves} out, {changed} change · {left} left</translation>
    </message>
    <message>
        <source>Ramens gräns</source>
        <translation>Limit of the frame</translation>
    </message>
    <message>
        <source>ingen plats</source>
        <translation>no place</translation>
    </message>
    <message>
        <source>Ramens gräns: {sum}</source>
        <translation>Limit of the frame: {sum}</translation>
    </message>
    <message>
        <source>inga poäng visas för dig</source>
        <translation>no points are shown to you</translation>
    </message>
    <message>
        <source>Bedömningar {pair}, stor skillnad</source>
        <translation>Assessments {pair}, large difference</translation>
    </message>
    <message>
        <source>Kvar ovanför gränsen: {sum}</source>
        <translation>Left above the limit: {sum}</translation>
    </message>
    <message>
        <source>kvar</source>
        <translation>left</translation>
    </message>
    <message>
        <source>Innehållet är stängt för dig: jävsfrågan</source>
        <translation>The content is closed to you: the disqualification question</translation>
    </message>
    <message>
        <source>Stängd</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>{state}, delvis</source>
        <translation>{state}, in part</translation>
    </message>
    <message>
        <source>Ur rangordningen: {reason}</source>
        <translation>Out of rank: {reason}</translation>
    </message>
    <message>
        <source>Bestämt för hand</source>
        <translation>Settled by hand</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Svaret sparas när du har skrivit en anmärkning. Enter går till den.</source>
        <translation>The answer is saved when you have written a remark. Enter goes to it.</translation>
    </message>
    <message>
        <source>{who} svarade {theirs} på ”{row}” medan du svarade {mine}. Inget har skrivits över.</source>
        <translation>{who} answered {theirs} on “{row}” while you answered {mine}. Nothing was overwritten.</translation>
    </message>
    <message>
        <source>En kollega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>inte</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Ansökan om statsbidrag</source>
        <translation>Application for a state grant</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Insatsens namn</source>
        <translation>Name of the project</translation>
    </message>
    <message>
        <source>Inriktning</source>
        <translation>Focus area</translation>
    </message>
    <message>
        <source>Sökt belopp</source>
        <translation>Amount sought</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Behörig företrädare</source>
        <translation>Authorised representative</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Tillsammans</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Inkomna uppgifter</source>
        <translation>Particulars as received</translation>
    </message>
    <message>
        <source>Namn i registret</source>
        <translation>Name in the register</translation>
    </message>
    <message>
        <source>Först</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Ändrat till</source>
        <translation>Changed to</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>Välj poäng.</source>
        <translation>Choose a score.</translation>
    </message>
    <message>
        <source>Välj vad du förordar.</source>
        <translation>Choose what you recommend.</translation>
    </message>
    <message>
        <source>När bedömningen är lämnad ser du de andras, och de ser din. Poäng kan sedan bara ändras med skäl.</source>
        <translation>Once the assessment is handed in you see the others&apos; and they see yours. After that a score can only be changed with a reason.</translation>
    </message>
    <message>
        <source>Lämna bedömningen</source>
        <translation>Hand in the assessment</translation>
    </message>
    <message>
        <source>Bedömningen är lämnad</source>
        <translation>The assessment is handed in</translation>
    </message>
    <message>
        <source>Du har ändrat i ett annat fönster. Läs igenom bedömningen och lämna den igen.</source>
        <translation>You have changed in another window. Read through the assessment and hand it in again.</translation>
    </message>
    <message>
        <source>Ändra poängen</source>
        <translation>Change the score</translation>
    </message>
    <message>
        <source>Varför ändrar du poängen?</source>
        <translation>Why do you change the score?</translation>
    </message>
    <message>
        <source>Anteckna mötet</source>
        <translation>Record the meeting</translation>
    </message>
    <message>
        <source>Vad kom ni fram till?</source>
        <translation>What did you conclude?</translation>
    </message>
    <message>
        <source>Anteckna</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>{text}, din väntar</source>
        <translation>{text}, yours is awaited</translation>
    </message>
    <message>
        <source>Du ser de andras bedömningar när du har lämnat din egen.</source>
        <translation>You see the others&apos; assessments when you have handed in your own.</translation>
    </message>
    <message>
        <source>Du ser innehållet när du har lämnat din egen.</source>
        <translation>You will see the content when you have submitted your own.</translation>
    </message>
    <message>
        <source>Den formella kontrollen avslutas först.</source>
        <translation>The formal check is completed first.</translation>
    </message>
    <message>
        <source>Du har inte bedömt ansökan</source>
        <translation>You have not assessed the application</translation>
    </message>
    <message>
        <source>Ingen bedömning att visa</source>
        <translation>No assessment to show</translation>
    </message>
    <message>
        <source>Bedömningarna visas när alla är lämnade.</source>
        <translation>The assessments are shown when all are handed in.</translation>
    </message>
    <message numerus="yes">
        <source>%n bedömning är lämnad.</source>
        <translation>
            <numerusform>%n assessment has been submitted.</numerusform>
            <numerusform>%n assessments have been submitted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Din bedömning väntar</source>
        <translation>Your assessment is awaited</translation>
    </message>
    <message>
        <source>Bedömarna står långt ifrån varandra i: {names}. Håll ett möte och anteckna vad ni kom fram till.</source>
        <translation>The assessors are far apart in: {names}. Hold a meeting and record what you conclude.</translation>
    </message>
    <message numerus="yes">
        <source>%n bedömning visas när du har lämnat din</source>
        <translation>
            <numerusform>%n assessment is shown when you have handed in yours</numerusform>
            <numerusform>%n assessments are shown when you have handed in yours</numerusform>
        </translation>
    </message>
    <message>
        <source>Möte {day}: {text}</source>
        <translation>Meeting {day}: {text}</translation>
    </message>
    <message>
        <source>viktat {share}</source>
        <translation>weighted {share}</translation>
    </message>
    <message>
        <source>snitt {share}</source>
        <translation>mean {share}</translation>
    </message>
    <message>
        <source>{count} av {wanted} lämnade</source>
        <translation>{count} of {wanted} handed in</translation>
    </message>
</context>
<context>
    <name>away</name>
    <message>
        <source>Inget är låst.</source>
        <translation>Nothing is locked.</translation>
    </message>
    <message>
        <source>Du har ärendet offline till {day}.</source>
        <translation>You have the case offline until {day}.</translation>
    </message>
    <message>
        <source>{person} har ärendet offline till {day}.</source>
        <translation>{person} has the case offline until {day}.</translation>
    </message>
</context>
<context>
    <name>call_facts</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kortnamn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Organisationsnummer</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Postadress</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>Besöksadress</source>
        <translation>Visiting address</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Webbplats</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Myndighetschefens titel</source>
        <translation>Title of the agency&apos;s head</translation>
    </message>
    <message>
        <source>Färg i brev</source>
        <translation>Colour in letters</translation>
    </message>
    <message>
        <source>Adressens plats i brev</source>
        <translation>Place of the address in letters</translation>
    </message>
    <message>
        <source>Vem beslutar</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Fyra ögon</source>
        <translation>Four eyes</translation>
    </message>
    <message>
        <source>Dagar för komplettering</source>
        <translation>Days for completion</translation>
    </message>
    <message>
        <source>Post räknas från arbetsdagen före</source>
        <translation>Post counts from the working day before</translation>
    </message>
    <message>
        <source>{left} mm från vänster, {top} mm uppifrån, {width} × {height} mm</source>
        <translation>{left} mm from the left, {top} mm from the top, {width} × {height} mm</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Ansökan</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>{amount} från {day}: {source}</source>
        <translation>{amount} from {day}: {source}</translation>
    </message>
    <message>
        <source>Ramar</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>vikt {weight}, {lowest}–{highest} poäng</source>
        <translation>weight {weight}, {lowest}–{highest} points</translation>
    </message>
    <message>
        <source>Kriterier</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Frågor och svar</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Kontakter</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Ej juridiskt granskat</source>
        <translation>Not legally reviewed</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Inget har hänt i ärendet än.</source>
        <translation>Nothing has happened in the case yet.</translation>
    </message>
    <message>
        <source>borttaget</source>
        <translation>removed</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Ansökningar per sökandegrupp</source>
        <translation>Applications by group</translation>
    </message>
    <message>
        <source>Beslut per beslutsdag</source>
        <translation>Decisions by day</translation>
    </message>
    <message>
        <source>Mottagare per sökandegrupp</source>
        <translation>Recipients by group</translation>
    </message>
    <message>
        <source>Sökt och beviljat</source>
        <translation>Sought and granted</translation>
    </message>
    <message>
        <source>Beviljat per beslutsdag</source>
        <translation>Granted by day</translation>
    </message>
    <message>
        <source>Ramar</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Utbetalningar</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Återkrav</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>beviljade</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>tilläggsbidrag</source>
        <translation>supplements</translation>
    </message>
    <message>
        <source>avslag</source>
        <translation>refusals</translation>
    </message>
    <message>
        <source>avvisade</source>
        <translation>dismissed</translation>
    </message>
    <message>
        <source>Sökt</source>
        <translation>Sought</translation>
    </message>
    <message>
        <source>Beviljat</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>ram</source>
        <translation>frame</translation>
    </message>
    <message>
        <source>beslutat</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>föreslaget</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>kvar</source>
        <translation>left</translation>
    </message>
    <message>
        <source>Utbetalt</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Förfallet</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Väntar</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Väntade</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Inkomna</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Sena</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Godkända</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Återkrävt</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>Efterskänkt</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Återbetalt</source>
        <translation>Repaid</translation>
    </message>
    <message>
        <source>Ränta inbetald</source>
        <translation>Interest paid</translation>
    </message>
</context>
<context>
    <name>clash</name>
    <message>
        <source>Du har ändrat i ett annat fönster: {fields}. Det du har skrivit här är kvar.</source>
        <translation>You have changed in another window: {fields}. What you have written here is kept.</translation>
    </message>
    <message>
        <source>En kollega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>{who} har sparat före dig. Det du har skrivit är kvar här.</source>
        <translation>{who} saved before you. What you have written is still here.</translation>
    </message>
    <message>
        <source>{who} har ändrat {fields} medan du skrev. Det du har skrivit är kvar här.</source>
        <translation>{who} has changed {fields} while you were writing. What you have written is still here.</translation>
    </message>
    <message>
        <source>Jämför…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Behåll det här</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>Ta det andra fönstrets</source>
        <translation>Take the other window&apos;s</translation>
    </message>
    <message>
        <source>Behåll mitt</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Ta kollegans</source>
        <translation>Take the colleague&apos;s</translation>
    </message>
</context>
<context>
    <name>conditions</name>
    <message>
        <source>Bibliotek</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Eget</source>
        <translation>Own</translation>
    </message>
</context>
<context>
    <name>controls</name>
    <message>
        <source>låg</source>
        <translation>low</translation>
    </message>
    <message>
        <source>medel</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>hög</source>
        <translation>high</translation>
    </message>
    <message>
        <source>Utan anmärkning</source>
        <translation>No remarks</translation>
    </message>
    <message>
        <source>Med anmärkning</source>
        <translation>With remarks</translation>
    </message>
    <message>
        <source>Brister, ärendet tas upp</source>
        <translation>Faults, the case is taken up</translation>
    </message>
    <message>
        <source>Det finns inga beviljade bidrag kvar att dra ett stickprov ur.</source>
        <translation>There are no grants left to draw a sample from.</translation>
    </message>
    <message>
        <source>Risk {level}: {count} av {pool}</source>
        <translation>Risk {level}: {count} of {pool}</translation>
    </message>
    <message>
        <source>Dra stickprov</source>
        <translation>Draw a sample</translation>
    </message>
    <message>
        <source>Dra stickprovet</source>
        <translation>Draw the sample</translation>
    </message>
    <message>
        <source>Kontrollerna är sparade: {count}.</source>
        <translation>The controls are saved: {count}.</translation>
    </message>
    <message>
        <source>Kontrollen är avslutad, eller ärendet är stängt för dig.</source>
        <translation>The control has ended, or the case is closed to you.</translation>
    </message>
    <message>
        <source>Ärenden lottas ur varje riskklass enligt utlysningens andelar. Fröet sparas, så att dragningen kan göras om. Ett ärende som är uttaget en gång dras inte igen.</source>
        <translation>Cases are drawn by lot from each risk class by the shares of the call. The seed is kept, so that the draw can be redone. A case that was taken out once is not drawn again.</translation>
    </message>
    <message>
        <source>Andelarna är ej juridiskt granskade.</source>
        <translation>The shares have not had a legal review.</translation>
    </message>
    <message>
        <source>Varför dras stickprovet?</source>
        <translation>Why is the sample drawn?</translation>
    </message>
    <message>
        <source>Stickprov {number} är draget. Uttagna till kontroll: {count}.</source>
        <translation>Sample {number} is drawn. Taken out for control: {count}.</translation>
    </message>
    <message>
        <source>Avsluta kontrollen</source>
        <translation>End the control</translation>
    </message>
    <message>
        <source>Vad visade kontrollen? Det som skrivs står kvar.</source>
        <translation>What did the control show? What is written stands.</translation>
    </message>
    <message>
        <source>Spara kontrollerna</source>
        <translation>Save the controls</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Dnr</source>
        <translation>Reg. no.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Uttaget</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Stängt för dig</source>
        <translation>Closed to you</translation>
    </message>
    <message>
        <source>Väntar</source>
        <translation>Waiting</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>Försenat %n dagar</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>I morgon</source>
        <translation>Tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>%n dagar</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Sida {page} av {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>Förslaget</source>
        <translation>The proposal</translation>
    </message>
    <message>
        <source>Brevet</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Krav</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Förslaget är taget tillbaka och går att ändra</source>
        <translation>The proposal is taken back and can be changed</translation>
    </message>
    <message>
        <source>Det finns bara en version av förslagets texter</source>
        <translation>There is only one version of the proposal&apos;s texts</translation>
    </message>
    <message>
        <source>Förslaget är lämnat</source>
        <translation>The proposal is handed in</translation>
    </message>
    <message>
        <source>Kasta utkastet</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Förslaget tas bort. Historiken visar att det har funnits, men texten går inte att få tillbaka.</source>
        <translation>The proposal is removed. The history shows that it existed, but its text cannot be brought back.</translation>
    </message>
    <message>
        <source>31 och 32 §§ FL</source>
        <translation>31 and 32 §§ FL</translation>
    </message>
    <message>
        <source>Dag för beslutet</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>sätts av omgången</source>
        <translation>set by the round</translation>
    </message>
    <message>
        <source>Beslutets innehåll</source>
        <translation>Content of the decision</translation>
    </message>
    <message>
        <source>Vem som beslutar</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Föredragande</source>
        <translation>Presenting officer</translation>
    </message>
    <message>
        <source>anges när omgången föredras</source>
        <translation>given when the round is presented</translation>
    </message>
    <message>
        <source>Medverkat utan att avgöra</source>
        <translation>Took part without deciding</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Övrigt</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Planen är lika med beloppet</source>
        <translation>The plan equals the amount</translation>
    </message>
    <message>
        <source>Konto</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Bedömningar lämnade</source>
        <translation>Assessments handed in</translation>
    </message>
    <message>
        <source>Regel om överklagande</source>
        <translation>Rule on appeal</translation>
    </message>
    <message>
        <source>Brevets uppgifter</source>
        <translation>Particulars of the letter</translation>
    </message>
    <message>
        <source>Grund för ändringen</source>
        <translation>Ground for the change</translation>
    </message>
    <message>
        <source>Grund för ändring till nackdel</source>
        <translation>Ground for a change to the detriment</translation>
    </message>
    <message>
        <source>klart</source>
        <translation>done</translation>
    </message>
    <message>
        <source>senare</source>
        <translation>later</translation>
    </message>
    <message>
        <source>saknas</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>{amount}, gällde från {day}, {source}</source>
        <translation>{amount}, in force from {day}, {source}</translation>
    </message>
    <message>
        <source>Ramen när beslutet togs</source>
        <translation>The frame when the decision was made</translation>
    </message>
    <message>
        <source>Ryms i ramen</source>
        <translation>Fits in the frame</translation>
    </message>
    <message>
        <source>ingen ram gäller</source>
        <translation>no frame holds</translation>
    </message>
    <message>
        <source>stopp</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>{sum} kvar efter beslutet</source>
        <translation>{sum} left after the decision</translation>
    </message>
    <message>
        <source>Beslutet ryms inte i ramen: {sum} saknas. Ändra beloppet eller registrera en ny anslagspost.</source>
        <translation>The decision does not fit in the frame: {sum} is missing. Change the amount or record a new appropriation item.</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Utkast {serial}</source>
        <translation>Draft {serial}</translation>
    </message>
    <message>
        <source>Förslag {serial}</source>
        <translation>Proposal {serial}</translation>
    </message>
    <message>
        <source>Berett av {names}</source>
        <translation>Prepared by {names}</translation>
    </message>
    <message>
        <source>Bereds av {names}</source>
        <translation>Prepared by {names}</translation>
    </message>
    <message>
        <source>Beslut {serial}</source>
        <translation>Decision {serial}</translation>
    </message>
    <message>
        <source>Avvikande mening</source>
        <translation>Dissenting opinion</translation>
    </message>
    <message>
        <source>Vem har en annan mening, och vilken? Går att anteckna tills beslutet skickas (30 § FL).</source>
        <translation>Who is of another opinion, and which? It can be recorded until the decision is dispatched (30 § FL).</translation>
    </message>
    <message>
        <source>Anteckna</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Den avvikande meningen är antecknad</source>
        <translation>The dissenting opinion is on record</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Filen går inte att visa: den är skadad eller skyddad med lösenord. Den finns kvar som den kom in; spara den och öppna den i ett annat program.</source>
        <translation>The file cannot be shown: it is damaged or protected by a password. It is kept as it came in; save it and open it in another program.</translation>
    </message>
    <message>
        <source>Bilden går inte att läsa. Filen finns kvar som den kom in.</source>
        <translation>The picture cannot be read. The file is kept as it came in.</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Det du skriver finns bara i fönstret tills det är sparat: datorns disk är full eller går inte att skriva på. Spara, eller frigör utrymme, innan du avslutar.</source>
        <translation>What you type is only in the window until it is saved: the computer’s disk is full or cannot be written to. Save, or free some space, before you quit.</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Beskedet är registrerat</source>
        <translation>The statement is recorded</translation>
    </message>
    <message>
        <source>Makulera beskedet</source>
        <translation>Annul the statement</translation>
    </message>
    <message>
        <source>Varför ska det inte gälla?</source>
        <translation>Why shall it not count?</translation>
    </message>
    <message>
        <source>Makulera</source>
        <translation>Annul</translation>
    </message>
    <message>
        <source>Beskedet är makulerat</source>
        <translation>The statement is annulled</translation>
    </message>
    <message>
        <source>Börja på beslutet</source>
        <translation>Begin the decision</translation>
    </message>
    <message>
        <source>Ärendet har inget beslut som kan överklagas.</source>
        <translation>The case has no decision that can be appealed.</translation>
    </message>
    <message>
        <source>Regeln är ej juridiskt granskad; fråga en jurist.</source>
        <translation>The rule has not been read by a lawyer; ask one.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Överklagande</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>Överklagandet är registrerat</source>
        <translation>The appeal is recorded</translation>
    </message>
    <message>
        <source>Rättidsprövningen är gjord</source>
        <translation>The time of the appeal is tried</translation>
    </message>
    <message>
        <source>Överlämnandet är registrerat</source>
        <translation>The forwarding is recorded</translation>
    </message>
    <message>
        <source>Brevet till {court} räknar upp ärendets handlingar, låses och väntar i Utskick.</source>
        <translation>The letter to {court} lists the documents of the case, is locked and waits in Dispatch.</translation>
    </message>
    <message>
        <source>Brevet till parten säger hur överklagandet avgjordes, låses och väntar i Utskick.</source>
        <translation>The letter to the party says how the appeal was settled, is locked and waits in Dispatch.</translation>
    </message>
    <message>
        <source>Gör brevet</source>
        <translation>Make the letter</translation>
    </message>
    <message>
        <source>Brevet väntar i Utskick</source>
        <translation>The letter waits in Dispatch</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Utfallet är registrerat</source>
        <translation>The outcome is recorded</translation>
    </message>
    <message>
        <source>Mottagaren avstår från bidraget</source>
        <translation>The recipient declines the grant</translation>
    </message>
    <message>
        <source>Ansökan återkallas</source>
        <translation>The application is withdrawn</translation>
    </message>
    <message>
        <source>Parten begär att ärendet avgörs</source>
        <translation>The party asks for the case to be decided</translation>
    </message>
    <message>
        <source>Det som mottagaren avstår från går tillbaka till ramen. Beslutet står kvar som det fattades.</source>
        <translation>What the recipient declines goes back to the frame. The decision stays as it was made.</translation>
    </message>
    <message>
        <source>Ärendet avslutas sedan med ett beslut om avskrivning.</source>
        <translation>The case is then closed by a decision to write it off.</translation>
    </message>
    <message>
        <source>Inom fyra veckor ska ärendet avgöras eller begäran avslås i ett särskilt beslut (12 § FL).</source>
        <translation>Within four weeks the case is to be decided or the request refused in a decision of its own (12 § FL).</translation>
    </message>
    <message>
        <source>Registrera</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Kom in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Lämnat av</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Belopp som mottagaren avstår från</source>
        <translation>Amount that the recipient declines</translation>
    </message>
    <message>
        <source>Vad som sägs</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>Myndigheten prövar om överklagandet har kommit in i rätt tid och lämnar det vidare (43–46 §§ FL).</source>
        <translation>The agency tries whether the appeal came in time and forwards it (43–46 §§ FL).</translation>
    </message>
    <message>
        <source>Registrera överklagandet</source>
        <translation>Record the appeal</translation>
    </message>
    <message>
        <source>Beslut som överklagas</source>
        <translation>Decision that is appealed</translation>
    </message>
    <message>
        <source>Den som överklagar</source>
        <translation>Who appeals</translation>
    </message>
    <message>
        <source>Vad som begärs</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Regeln om överklagande i utlysningen är ej juridiskt granskad.</source>
        <translation>The call&apos;s rule on appeals has not been read by a lawyer.</translation>
    </message>
    <message>
        <source>Rättidsprövning</source>
        <translation>Trial of the time</translation>
    </message>
    <message>
        <source>Överklagandet kom in {day}. Ett överklagande som kom in för sent avvisas, om inte dröjsmålet beror på myndighetens egen underrättelse (45 § FL).</source>
        <translation>The appeal came in on {day}. An appeal that came late is dismissed, unless the delay is due to the agency&apos;s own notice (45 § FL).</translation>
    </message>
    <message>
        <source>Avgör rättidsprövningen</source>
        <translation>Decide the trial</translation>
    </message>
    <message>
        <source>Klaganden fick beslutet</source>
        <translation>The appellant got the decision</translation>
    </message>
    <message>
        <source>Hur det är känt</source>
        <translation>How it is known</translation>
    </message>
    <message>
        <source>Prövning</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Kom in i rätt tid</source>
        <translation>Came in time</translation>
    </message>
    <message>
        <source>Kom in för sent, avvisas</source>
        <translation>Came late, is dismissed</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Överlämna överklagandet</source>
        <translation>Forward the appeal</translation>
    </message>
    <message>
        <source>Överklagandet och handlingarna i ärendet lämnas till {court}, senast {day} (46 § FL).</source>
        <translation>The appeal and the documents of the case are handed to {court}, by {day} (46 § FL).</translation>
    </message>
    <message>
        <source>överinstansen</source>
        <translation>the higher instance</translation>
    </message>
    <message>
        <source>Registrera överlämnandet</source>
        <translation>Record the forwarding</translation>
    </message>
    <message>
        <source>Överlämnat</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Myndighetens uppgifter har ingen adress dit. Brevet får bara namnet.</source>
        <translation>The agency’s particulars hold no address there. The letter bears only the name.</translation>
    </message>
    <message>
        <source>Brevet adresseras till {address}.</source>
        <translation>The letter is addressed to {address}.</translation>
    </message>
    <message>
        <source>Domstolen och adressen är ej juridiskt granskade.</source>
        <translation>The court and the address have not been reviewed by a lawyer.</translation>
    </message>
    <message>
        <source>Överklagandets utfall</source>
        <translation>Outcome of the appeal</translation>
    </message>
    <message>
        <source>Vad {court} kom fram till. Det som ska ändras i ärendet blir ett nytt beslut.</source>
        <translation>What {court} came to. What is to change in the case becomes a new decision.</translation>
    </message>
    <message>
        <source>Registrera utfallet</source>
        <translation>Record the outcome</translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Dag för avgörandet</source>
        <translation>Day of the ruling</translation>
    </message>
    <message>
        <source>Vad avgörandet innebär</source>
        <translation>What the ruling means</translation>
    </message>
    <message>
        <source>Mottagaren avstår från {sum}</source>
        <translation>The recipient declines {sum}</translation>
    </message>
    <message>
        <source>Ansökan är återkallad</source>
        <translation>The application is withdrawn</translation>
    </message>
    <message>
        <source>Avgörande begärt, ska vara klart senast {due}</source>
        <translation>A decision is asked for, to be made by {due}</translation>
    </message>
    <message>
        <source>{what} ({day})</source>
        <translation>{what} ({day})</translation>
    </message>
    <message>
        <source>Överklagande av {decision}: {state}</source>
        <translation>Appeal of {decision}: {state}</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Hela ärendet</source>
        <translation>The whole case</translation>
    </message>
    <message>
        <source>Maskad kopia</source>
        <translation>Masked copy</translation>
    </message>
    <message>
        <source>Exportera ärendet</source>
        <translation>Export the case</translation>
    </message>
    <message>
        <source>En maskad kopia är för utlämnande: personuppgifter och skyddade uppgifter är överstrukna.</source>
        <translation>A masked copy is for disclosure: personal and protected data are struck out.</translation>
    </message>
    <message>
        <source>Filer lämnas inte ut, utan listas med sin kontrollsumma. Skriv numren på de handlingar som är prövade och lämnas ut som de kom in, till exempel 3, 5. Lämna tomt om inga lämnas ut.</source>
        <translation>Files are not handed out, but listed with their checksum. Write the numbers of the documents that have been examined and are handed out as they came in, for example 3, 5. Leave empty if none are.</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Skriv handlingarnas nummer med komma emellan, till exempel 3, 5.</source>
        <translation>Write the numbers of the documents with commas between, for example 3, 5.</translation>
    </message>
    <message>
        <source>Spara ärendet i mappen</source>
        <translation>Save the case in the folder</translation>
    </message>
    <message>
        <source>Exporterar ärendet</source>
        <translation>Exporting the case</translation>
    </message>
    <message numerus="yes">
        <source>Ärendet är exporterat: %n filer i {folder}.</source>
        <translation>
            <numerusform>The case is exported: %n file in {folder}.</numerusform>
            <numerusform>The case is exported: %n files in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handlingar är utelämnade och står i index.csv.</source>
        <translation>
            <numerusform>%n document is left out and stands in index.csv.</numerusform>
            <numerusform>%n documents are left out and stand in index.csv.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Summa {sum}. {unread} av posterna går inte att läsa som belopp.</source>
        <translation>Sum {sum}. {unread} of the lines cannot be read as an amount.</translation>
    </message>
    <message>
        <source>Summa {sum}</source>
        <translation>Sum {sum}</translation>
    </message>
    <message>
        <source>Summa {sum}, samma som sökt belopp.</source>
        <translation>Sum {sum}, the same as the amount sought.</translation>
    </message>
    <message>
        <source>Summa {sum}: {gap} mer än sökt belopp {sought}.</source>
        <translation>Sum {sum}: {gap} more than the amount sought, {sought}.</translation>
    </message>
    <message>
        <source>Summa {sum}: {gap} mindre än sökt belopp {sought}.</source>
        <translation>Sum {sum}: {gap} less than the amount sought, {sought}.</translation>
    </message>
    <message>
        <source>Dagen då ansökan nådde myndigheten.</source>
        <translation>The day the application reached the agency.</translation>
    </message>
    <message>
        <source>Post och brevlåda räknas från närmast föregående arbetsdag (22 § FL).</source>
        <translation>Post and letter box count from the working day before (22 § FL).</translation>
    </message>
    <message>
        <source>Räknas som inkommen {day}: {channel} anses ha kommit närmast föregående arbetsdag, om det inte är osannolikt (22 § FL).</source>
        <translation>Counts as received {day}: {channel} is taken to have come the working day before, unless that is unlikely (22 § FL).</translation>
    </message>
    <message>
        <source>Räknas som inkommen {day}.</source>
        <translation>Counts as received {day}.</translation>
    </message>
    <message>
        <source>Det är efter sista ansökningsdag {day}.</source>
        <translation>That is after the last day to apply, {day}.</translation>
    </message>
    <message>
        <source>{number} finns inte i registret över kommuner och regioner.</source>
        <translation>{number} is not in the register of municipalities and regions.</translation>
    </message>
    <message>
        <source>Numret tillhör {name} i registret. Kontrollera om siffror har bytt plats.</source>
        <translation>The number belongs to {name} in the register. Check whether digits have changed places.</translation>
    </message>
    <message>
        <source>{name} i registret</source>
        <translation>{name} in the register</translation>
    </message>
    <message>
        <source>Skriv ett belopp i kronor, till exempel 1 250 000.</source>
        <translation>Write an amount in kronor, for example 1 250 000.</translation>
    </message>
    <message>
        <source>Beloppet är negativt.</source>
        <translation>The amount is negative.</translation>
    </message>
    <message>
        <source>Det liknar ingen e-postadress.</source>
        <translation>That does not look like an e-mail address.</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Hur långt läsningen har kommit</source>
        <translation>How far reading has come</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>Vänta tills arbetet med filerna är klart.</source>
        <translation>Wait until the work with the files is done.</translation>
    </message>
    <message>
        <source>Avbryt inläsningen</source>
        <translation>Stop reading in</translation>
    </message>
</context>
<context>
    <name>judging</name>
    <message>
        <source>Risk: {level}</source>
        <translation>Risk: {level}</translation>
    </message>
    <message>
        <source>Risk: {level} (förslag)</source>
        <translation>Risk: {level} (suggested)</translation>
    </message>
    <message>
        <source>{title}: {said} ({points} p)</source>
        <translation>{title}: {said} ({points} p)</translation>
    </message>
    <message>
        <source>{title}: {said} ({points} p, ej juridiskt granskad)</source>
        <translation>{title}: {said} ({points} p, no legal review)</translation>
    </message>
    <message>
        <source>Programmets förslag: {level}.</source>
        <translation>The program suggests: {level}.</translation>
    </message>
    <message>
        <source>{day} satte {who} risken till {level}: {reason}</source>
        <translation>{day} {who} set the risk to {level}: {reason}</translation>
    </message>
    <message>
        <source>väntar</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>Kontroll {day}: {said}. {reason} {text}</source>
        <translation>Control {day}: {said}. {reason} {text}</translation>
    </message>
    <message>
        <source>Risk {level}</source>
        <translation>Risk {level}</translation>
    </message>
    <message>
        <source>Ta ut till kontroll…</source>
        <translation>Take out for control…</translation>
    </message>
    <message>
        <source>Sätt ärendets riskklass. Den styr hur stor del som lottas ut till djupare kontroll.</source>
        <translation>Set the risk class of the case. It decides how large a part is drawn for deeper control.</translation>
    </message>
    <message>
        <source>Inga grunder gäller för ärendet.</source>
        <translation>No grounds hold for the case.</translation>
    </message>
    <message>
        <source>Riskklass och kontroll</source>
        <translation>Risk class and control</translation>
    </message>
    <message>
        <source>Ta ut till kontroll</source>
        <translation>Take out for control</translation>
    </message>
    <message>
        <source>Varför tas ärendet ut till kontroll?</source>
        <translation>Why is the case taken out for control?</translation>
    </message>
    <message>
        <source>Varför är risken {level}?</source>
        <translation>Why is the risk {level}?</translation>
    </message>
    <message>
        <source>Riskklass</source>
        <translation>Risk class</translation>
    </message>
    <message>
        <source>Sätt riskklassen</source>
        <translation>Set the risk class</translation>
    </message>
    <message>
        <source>Riskklassen är satt</source>
        <translation>The risk class is set</translation>
    </message>
    <message>
        <source>Ärendet är uttaget till kontroll</source>
        <translation>The case is taken out for control</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>{field}: det här skrev du innan uppgiften ändrades till {value}</source>
        <translation>{field}: you wrote this before it was changed to {value}</translation>
    </message>
    <message>
        <source>(tomt)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Ta det som är sparat</source>
        <translation>Use what is saved</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message numerus="yes">
        <source>%n bifall</source>
        <translation>
            <numerusform>%n grant</numerusform>
            <numerusform>%n grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delvis bifall</source>
        <translation>
            <numerusform>%n partial grant</numerusform>
            <numerusform>%n partial grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avslag</source>
        <translation>
            <numerusform>%n refusal</numerusform>
            <numerusform>%n refusals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avvisningar</source>
        <translation>
            <numerusform>%n dismissal</numerusform>
            <numerusform>%n dismissals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avskrivningar</source>
        <translation>
            <numerusform>%n write-off</numerusform>
            <numerusform>%n write-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tilläggsbidrag</source>
        <translation>
            <numerusform>%n supplement</numerusform>
            <numerusform>%n supplements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ändringar</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rättelser</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>förslag</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>väntar på betalning</source>
        <translation>waiting for payment</translation>
    </message>
    <message>
        <source>förfallet</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>betalt</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>avslutat</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>efterskänkt</source>
        <translation>waived</translation>
    </message>
    <message>
        <source>bidraget är inte använt eller godkänt i sin helhet</source>
        <translation>the grant is not used or accepted in full</translation>
    </message>
    <message>
        <source>ingen redovisning har kommit in</source>
        <translation>no report has come in</translation>
    </message>
    <message>
        <source>hålls inne</source>
        <translation>held</translation>
    </message>
    <message>
        <source>stoppad</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>kommande</source>
        <translation>coming</translation>
    </message>
    <message>
        <source>att betala</source>
        <translation>to pay</translation>
    </message>
    <message>
        <source>i uppdrag</source>
        <translation>in a run</translation>
    </message>
    <message>
        <source>överlämnad</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>betald</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>bortfallen</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>ny</source>
        <translation>new</translation>
    </message>
    <message>
        <source>ändrat belopp</source>
        <translation>changed amount</translation>
    </message>
    <message>
        <source>utgått</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>myndighetens uppgifter i utlysningen</source>
        <translation>the agency&apos;s particulars in the call</translation>
    </message>
    <message>
        <source>fliken Sökande</source>
        <translation>the Applicant tab</translation>
    </message>
    <message>
        <source>fliken Ansökan</source>
        <translation>the Application tab</translation>
    </message>
    <message>
        <source>registreringen</source>
        <translation>the registration</translation>
    </message>
    <message>
        <source>beslutsförslaget</source>
        <translation>the draft decision</translation>
    </message>
    <message>
        <source>skälen i beslutsförslaget</source>
        <translation>the reasons of the draft decision</translation>
    </message>
    <message>
        <source>utlysningens bestämmelser</source>
        <translation>the provisions of the call</translation>
    </message>
    <message>
        <source>begäran</source>
        <translation>the request</translation>
    </message>
    <message>
        <source>kravet</source>
        <translation>the claim</translation>
    </message>
    <message>
        <source>föredragningen</source>
        <translation>the presentation</translation>
    </message>
    <message>
        <source>besked från parten</source>
        <translation>word from the party</translation>
    </message>
    <message>
        <source>Uppgift</source>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Uppgifter om sökanden rättades</source>
        <translation>What is registered about the applicant was put right</translation>
    </message>
    <message>
        <source>Ärendet</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Checklista</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Komplettering</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Tjänsteanteckning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Jävsfråga</source>
        <translation>Question of bias</translation>
    </message>
    <message>
        <source>Redovisning</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Anmärkning</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Besked från parten</source>
        <translation>Word from the party</translation>
    </message>
    <message>
        <source>Överklagande</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>Slutreglering</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Krav</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Återbetalning</source>
        <translation>Repayment</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Riskklass</source>
        <translation>Risk class</translation>
    </message>
    <message>
        <source>Kontroll</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Skyddade uppgifter</source>
        <translation>Protected particulars</translation>
    </message>
    <message>
        <source>Svar i checklista</source>
        <translation>Answer in a checklist</translation>
    </message>
    <message>
        <source>Poäng i bedömning</source>
        <translation>Points in an assessment</translation>
    </message>
    <message>
        <source>Stycke i beslut</source>
        <translation>Paragraph of a decision</translation>
    </message>
    <message>
        <source>Villkor i beslut</source>
        <translation>Condition of a decision</translation>
    </message>
    <message>
        <source>Utbetalning i beslut</source>
        <translation>Payment of a decision</translation>
    </message>
    <message>
        <source>Uppgift i komplettering</source>
        <translation>Item of a completion</translation>
    </message>
    <message>
        <source>Kostnad i redovisning</source>
        <translation>Cost in a report</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Ansökan</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Rad i budgeten</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Möte om bedömningen</source>
        <translation>Meeting on the assessment</translation>
    </message>
    <message>
        <source>Ändrad poäng</source>
        <translation>Changed points</translation>
    </message>
    <message>
        <source>Ärendet togs med offline</source>
        <translation>The case was taken offline</translation>
    </message>
    <message>
        <source>Uppgifter om ansökan rättades</source>
        <translation>Particulars of the application corrected</translation>
    </message>
    <message>
        <source>Ärendets läge offline ändrades</source>
        <translation>How the case stands offline changed</translation>
    </message>
    <message>
        <source>Ärendet registrerades</source>
        <translation>The case was registered</translation>
    </message>
    <message>
        <source>Ärendet ändrades</source>
        <translation>The case was changed</translation>
    </message>
    <message>
        <source>Checklista påbörjad</source>
        <translation>Checklist begun</translation>
    </message>
    <message>
        <source>Checklista ändrad</source>
        <translation>Checklist changed</translation>
    </message>
    <message>
        <source>Begäran om komplettering upprättad</source>
        <translation>Request for completion drawn up</translation>
    </message>
    <message>
        <source>Begäran om komplettering ändrad</source>
        <translation>Request for completion changed</translation>
    </message>
    <message>
        <source>Utkast till beslut upprättat</source>
        <translation>Draft decision drawn up</translation>
    </message>
    <message>
        <source>Beslut ändrat</source>
        <translation>Decision changed</translation>
    </message>
    <message>
        <source>Bedömning påbörjad</source>
        <translation>Assessment begun</translation>
    </message>
    <message>
        <source>Bedömning ändrad</source>
        <translation>Assessment changed</translation>
    </message>
    <message>
        <source>Brev upprättat</source>
        <translation>Letter drawn up</translation>
    </message>
    <message>
        <source>Tjänsteanteckning skriven</source>
        <translation>Note written</translation>
    </message>
    <message>
        <source>Tjänsteanteckning signerad</source>
        <translation>Note signed</translation>
    </message>
    <message>
        <source>Jävsfrågan besvarad</source>
        <translation>Question of bias answered</translation>
    </message>
    <message>
        <source>Jävsfrågan prövad</source>
        <translation>Question of bias tried</translation>
    </message>
    <message>
        <source>Kontouppgift tillagd</source>
        <translation>Account added</translation>
    </message>
    <message>
        <source>Utbetalning lagd i uppdrag</source>
        <translation>Payment put into an order</translation>
    </message>
    <message>
        <source>Utbetalning bokförd</source>
        <translation>Payment booked</translation>
    </message>
    <message>
        <source>Utbetalning stoppad</source>
        <translation>Payment stopped</translation>
    </message>
    <message>
        <source>Hinder mot utbetalning hävt</source>
        <translation>Bar to payment lifted</translation>
    </message>
    <message>
        <source>Redovisning bevakas</source>
        <translation>Report awaited</translation>
    </message>
    <message>
        <source>Redovisning ändrad</source>
        <translation>Report changed</translation>
    </message>
    <message>
        <source>Besked från parten registrerat</source>
        <translation>Word from the party registered</translation>
    </message>
    <message>
        <source>Besked från parten makulerat</source>
        <translation>Word from the party annulled</translation>
    </message>
    <message>
        <source>Överklagande registrerat</source>
        <translation>Appeal registered</translation>
    </message>
    <message>
        <source>Överklagande ändrat</source>
        <translation>Appeal changed</translation>
    </message>
    <message>
        <source>Ärendet prövades i ett fördelningsscenario</source>
        <translation>The case was tried in an allocation scenario</translation>
    </message>
    <message>
        <source>Skyddade uppgifter lades undan</source>
        <translation>Protected particulars were put away</translation>
    </message>
    <message>
        <source>Skyddade uppgifter lästes</source>
        <translation>Protected particulars were read</translation>
    </message>
    <message>
        <source>Riskklass satt</source>
        <translation>Risk class set</translation>
    </message>
    <message>
        <source>Ärendet uttaget till kontroll</source>
        <translation>The case was picked for control</translation>
    </message>
    <message>
        <source>Kontrollen avslutad</source>
        <translation>The control was closed</translation>
    </message>
    <message>
        <source>Försök att avsluta kontrollen av eget ärende nekat</source>
        <translation>Attempt to close the control of an own case refused</translation>
    </message>
    <message>
        <source>Bidraget slutreglerades</source>
        <translation>The grant was settled</translation>
    </message>
    <message>
        <source>Krav upprättat</source>
        <translation>Claim drawn up</translation>
    </message>
    <message>
        <source>Kravet ändrat</source>
        <translation>The claim was changed</translation>
    </message>
    <message>
        <source>Återbetalning bokförd</source>
        <translation>Repayment booked</translation>
    </message>
    <message>
        <source>skapad</source>
        <translation>made</translation>
    </message>
    <message>
        <source>ändrad</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>borttagen</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>ändrad på två håll</source>
        <translation>changed on two sides</translation>
    </message>
    <message>
        <source>avgjord</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>gallrad</source>
        <translation>disposed of</translation>
    </message>
    <message>
        <source>(försök som nekades)</source>
        <translation>(attempt that was refused)</translation>
    </message>
    <message>
        <source>skapat</source>
        <translation>made</translation>
    </message>
    <message>
        <source>ändrat</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>borttaget</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>ändrat på två håll</source>
        <translation>changed on two sides</translation>
    </message>
    <message>
        <source>gallrat</source>
        <translation>disposed of</translation>
    </message>
    <message>
        <source>Organisationsnummer</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Typ av organisation</source>
        <translation>Kind of organisation</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postnummer</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Postort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Län</source>
        <translation>County</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Kontaktperson</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kontaktperson e-post</source>
        <translation>Contact&apos;s e-mail</translation>
    </message>
    <message>
        <source>Kontaktperson telefon</source>
        <translation>Contact&apos;s telephone</translation>
    </message>
    <message>
        <source>Firmatecknare</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Bankgiro/Plusgiro</source>
        <translation>Bankgiro/Plusgiro</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Handläggare</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Ankomstdag</source>
        <translation>Day of arrival</translation>
    </message>
    <message>
        <source>Insatsens namn</source>
        <translation>Name of the project</translation>
    </message>
    <message>
        <source>Sökt belopp</source>
        <translation>Amount sought</translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Sista dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Följd</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Skickad</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Svar inkom</source>
        <translation>Answer came in</translation>
    </message>
    <message>
        <source>I ordning</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Beslutstyp</source>
        <translation>Kind of decision</translation>
    </message>
    <message>
        <source>Belopp</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Beslutsdag</source>
        <translation>Day of decision</translation>
    </message>
    <message>
        <source>Beslutat av</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Föredragande</source>
        <translation>Presenting officer</translation>
    </message>
    <message>
        <source>Ändamål</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Period från</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>Period till</source>
        <translation>Period to</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Avvikande mening</source>
        <translation>Dissenting opinion</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Konto</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Villkor</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Utbetalningar</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Uppgifter som begärs</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Utbetalning</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Utbetalning tidigast</source>
        <translation>Payment at the earliest</translation>
    </message>
    <message>
        <source>Utbetalning senast</source>
        <translation>Payment at the latest</translation>
    </message>
    <message>
        <source>Mottagare</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Kontrollerat mot</source>
        <translation>Checked against</translation>
    </message>
    <message>
        <source>Referens</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Betald</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Återkommen</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Bestämmelse</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Hävt därför att</source>
        <translation>Lifted because</translation>
    </message>
    <message>
        <source>Rekommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Lämnad</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Signerad</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Jäv</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Omständighet</source>
        <translation>Circumstance</translation>
    </message>
    <message>
        <source>Prövning</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Prövningens skäl</source>
        <translation>Reasons of the trial</translation>
    </message>
    <message>
        <source>Inkommen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Skäl för flyttad dag</source>
        <translation>Reason for the moved day</translation>
    </message>
    <message>
        <source>Godkänd</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Kostnad</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Redovisad kostnad</source>
        <translation>Reported cost</translation>
    </message>
    <message>
        <source>Utanför perioden</source>
        <translation>Outside the period</translation>
    </message>
    <message>
        <source>Ej godkänd kostnad</source>
        <translation>Cost not approved</translation>
    </message>
    <message>
        <source>Utbetalt</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Yttrande senast</source>
        <translation>Statement at the latest</translation>
    </message>
    <message>
        <source>Yttrande inkom</source>
        <translation>Statement came in</translation>
    </message>
    <message>
        <source>Yttrande</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Kommunicering behövs inte</source>
        <translation>No hearing needed</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Avslutande anteckning</source>
        <translation>Closing note</translation>
    </message>
    <message>
        <source>Dagar att betala</source>
        <translation>Days to pay</translation>
    </message>
    <message>
        <source>Skäl för avbetalning</source>
        <translation>Reason for instalments</translation>
    </message>
    <message>
        <source>Avslutat</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Skäl för avslut</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>Delbetalning senast</source>
        <translation>Instalment at the latest</translation>
    </message>
    <message>
        <source>Delbetalning</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>Inbetalt</source>
        <translation>Paid in</translation>
    </message>
    <message>
        <source>Ränta</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Inkom</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Hanterad</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>Hanterad av</source>
        <translation>Dealt with by</translation>
    </message>
    <message>
        <source>Grund för ändring till nackdel</source>
        <translation>Ground for a change to the worse</translation>
    </message>
    <message>
        <source>Besked</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Lämnat av</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Ska besvaras senast</source>
        <translation>To be answered at the latest</translation>
    </message>
    <message>
        <source>Makulerat därför att</source>
        <translation>Annulled because</translation>
    </message>
    <message>
        <source>Klagande</source>
        <translation>Appellant</translation>
    </message>
    <message>
        <source>Klaganden fick beslutet</source>
        <translation>The appellant got the decision</translation>
    </message>
    <message>
        <source>Sista dag att överklaga</source>
        <translation>Last day to appeal</translation>
    </message>
    <message>
        <source>Rättidsprövat av</source>
        <translation>Time tried by</translation>
    </message>
    <message>
        <source>Rättidsprövningens skäl</source>
        <translation>Reasons on the time</translation>
    </message>
    <message>
        <source>Överlämnat</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Överlämnat till</source>
        <translation>Forwarded to</translation>
    </message>
    <message>
        <source>Avgjort</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Avgörandet</source>
        <translation>The ruling</translation>
    </message>
    <message>
        <source>Till vad</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Programmets förslag</source>
        <translation>The program&apos;s proposal</translation>
    </message>
    <message>
        <source>Vad kontrollen visade</source>
        <translation>What the control showed</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Hos</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until and including</translation>
    </message>
    <message>
        <source>Det här hände</source>
        <translation>This happened</translation>
    </message>
    <message>
        <source>tillagt</source>
        <translation>added</translation>
    </message>
    <message>
        <source>fanns redan</source>
        <translation>was there already</translation>
    </message>
    <message>
        <source>borttaget i den delade databasen</source>
        <translation>removed in the shared database</translation>
    </message>
    <message>
        <source>efterlämnat efter beslutet</source>
        <translation>left over after the decision</translation>
    </message>
    <message>
        <source>hör till något borttaget</source>
        <translation>belongs to something removed</translation>
    </message>
    <message>
        <source>tillåts inte</source>
        <translation>not allowed</translation>
    </message>
    <message>
        <source>stängt på grund av jäv</source>
        <translation>closed because of bias</translation>
    </message>
    <message>
        <source>bedömningen är lämnad</source>
        <translation>the assessment is handed in</translation>
    </message>
    <message>
        <source>mitt valdes</source>
        <translation>mine was chosen</translation>
    </message>
    <message>
        <source>deras valdes</source>
        <translation>theirs was chosen</translation>
    </message>
    <message>
        <source>kontrollerat</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>verifierat</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>låg</source>
        <translation>low</translation>
    </message>
    <message>
        <source>medel</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>hög</source>
        <translation>high</translation>
    </message>
    <message>
        <source>utan anmärkning</source>
        <translation>no remark</translation>
    </message>
    <message>
        <source>med anmärkning</source>
        <translation>with a remark</translation>
    </message>
    <message>
        <source>brister, ärendet tas upp</source>
        <translation>faults, the case is taken up</translation>
    </message>
    <message>
        <source>utkast</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>skickad</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>besvarad</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>godkänd med anmärkning</source>
        <translation>approved with a remark</translation>
    </message>
    <message>
        <source>föreslaget</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>föredraget</source>
        <translation>presented</translation>
    </message>
    <message>
        <source>återlämnat</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>fattat</source>
        <translation>made</translation>
    </message>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>maj</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>augusti</source>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>måndag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>tisdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>torsdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>fredag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>lördag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>söndag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>bifall</source>
        <translation>grant</translation>
    </message>
    <message>
        <source>delvis bifall</source>
        <translation>partial grant</translation>
    </message>
    <message>
        <source>avslag</source>
        <translation>refusal</translation>
    </message>
    <message>
        <source>avvisning</source>
        <translation>dismissal</translation>
    </message>
    <message>
        <source>avskrivning</source>
        <translation>write-off</translation>
    </message>
    <message>
        <source>tilläggsbidrag</source>
        <translation>supplement</translation>
    </message>
    <message>
        <source>ändring</source>
        <translation>change</translation>
    </message>
    <message>
        <source>rättelse</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>hinder mot utbetalning</source>
        <translation>stop of payment</translation>
    </message>
    <message>
        <source>återkrav</source>
        <translation>recovery</translation>
    </message>
    <message>
        <source>eftergift</source>
        <translation>waiver</translation>
    </message>
    <message>
        <source>avslag på begäran om avgörande</source>
        <translation>refusal of a request for a decision</translation>
    </message>
    <message>
        <source>avvisning av överklagande</source>
        <translation>dismissal of an appeal</translation>
    </message>
    <message>
        <source>myndighetens namn</source>
        <translation>the agency&apos;s name</translation>
    </message>
    <message>
        <source>kontot som bidrag betalas tillbaka till</source>
        <translation>the account that grants are repaid to</translation>
    </message>
    <message>
        <source>den sökandes namn</source>
        <translation>the applicant&apos;s name</translation>
    </message>
    <message>
        <source>insatsens namn</source>
        <translation>the name of the project</translation>
    </message>
    <message>
        <source>beloppet</source>
        <translation>the amount</translation>
    </message>
    <message>
        <source>det sökta beloppet</source>
        <translation>the amount applied for</translation>
    </message>
    <message>
        <source>den del som avslås</source>
        <translation>the part that is refused</translation>
    </message>
    <message>
        <source>det sammanlagda beloppet</source>
        <translation>the amount altogether</translation>
    </message>
    <message>
        <source>det beviljade beloppet</source>
        <translation>the amount granted</translation>
    </message>
    <message>
        <source>beloppet som beslutet gäller</source>
        <translation>the amount that the decision concerns</translation>
    </message>
    <message>
        <source>ankomstdagen</source>
        <translation>the day of arrival</translation>
    </message>
    <message>
        <source>periodens första dag</source>
        <translation>the first day of the period</translation>
    </message>
    <message>
        <source>periodens sista dag</source>
        <translation>the last day of the period</translation>
    </message>
    <message>
        <source>diarienumret</source>
        <translation>the registration number</translation>
    </message>
    <message>
        <source>bestämmelsen</source>
        <translation>the provision</translation>
    </message>
    <message>
        <source>bankgiro eller plusgiro</source>
        <translation>bankgiro or plusgiro</translation>
    </message>
    <message>
        <source>skälen</source>
        <translation>the reasons</translation>
    </message>
    <message>
        <source>grunden</source>
        <translation>the ground</translation>
    </message>
    <message>
        <source>dagen för det tidigare beslutet</source>
        <translation>the day of the earlier decision</translation>
    </message>
    <message>
        <source>sista dag</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>vad som följer om svar uteblir</source>
        <translation>what follows if there is no answer</translation>
    </message>
    <message>
        <source>vad myndigheten överväger</source>
        <translation>what the agency considers</translation>
    </message>
    <message>
        <source>vad som väntas</source>
        <translation>what is awaited</translation>
    </message>
    <message>
        <source>dagen som har gått ut</source>
        <translation>the day that has passed</translation>
    </message>
    <message>
        <source>vem som prövar överklagandet</source>
        <translation>who tries the appeal</translation>
    </message>
    <message>
        <source>vem som överklagar</source>
        <translation>who appeals</translation>
    </message>
    <message>
        <source>dagen då överklagandet kom in</source>
        <translation>the day the appeal arrived</translation>
    </message>
    <message>
        <source>rättidsprövningen</source>
        <translation>the trial of the time</translation>
    </message>
    <message>
        <source>utfallet</source>
        <translation>the outcome</translation>
    </message>
    <message>
        <source>dagen för avgörandet</source>
        <translation>the day of the ruling</translation>
    </message>
    <message>
        <source>överklagandet avslaget</source>
        <translation>the appeal refused</translation>
    </message>
    <message>
        <source>beslutet ändrat</source>
        <translation>the decision changed</translation>
    </message>
    <message>
        <source>beslutet upphävt</source>
        <translation>the decision set aside</translation>
    </message>
    <message>
        <source>återförvisat till myndigheten</source>
        <translation>sent back to the agency</translation>
    </message>
    <message>
        <source>överklagandet avvisat</source>
        <translation>the appeal dismissed</translation>
    </message>
    <message>
        <source>målet avskrivet</source>
        <translation>the matter written off</translation>
    </message>
    <message>
        <source>inkommet</source>
        <translation>received</translation>
    </message>
    <message>
        <source>i rätt tid</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>avvisat som för sent</source>
        <translation>dismissed as late</translation>
    </message>
    <message>
        <source>överlämnat</source>
        <translation>forwarded</translation>
    </message>
    <message>
        <source>avgjort</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>registrerad</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>formellt kontrollerad</source>
        <translation>formally checked</translation>
    </message>
    <message>
        <source>väntar på komplettering</source>
        <translation>waiting for completion</translation>
    </message>
    <message>
        <source>under bedömning</source>
        <translation>under assessment</translation>
    </message>
    <message>
        <source>bedömd</source>
        <translation>assessed</translation>
    </message>
    <message>
        <source>förslag till beslut</source>
        <translation>proposal for decision</translation>
    </message>
    <message>
        <source>föredragen</source>
        <translation>presented</translation>
    </message>
    <message>
        <source>beviljad</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>redovisning under granskning</source>
        <translation>report under review</translation>
    </message>
    <message>
        <source>avslagen</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>avvisad</source>
        <translation>dismissed</translation>
    </message>
    <message>
        <source>avskriven</source>
        <translation>written off</translation>
    </message>
    <message>
        <source>avstår</source>
        <translation>declines</translation>
    </message>
    <message>
        <source>avslutad</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>e-post</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>rekommenderat brev</source>
        <translation>registered letter</translation>
    </message>
    <message>
        <source>digital brevlåda</source>
        <translation>digital mailbox</translation>
    </message>
    <message>
        <source>bud</source>
        <translation>courier</translation>
    </message>
    <message>
        <source>Beslutet eller föreskrifterna säger att det får återkallas (37 § andra stycket 1 FL)</source>
        <translation>The decision or the regulations say that it may be revoked (37 § second paragraph 1 FL)</translation>
    </message>
    <message>
        <source>Tvingande säkerhetsskäl (37 § andra stycket 2 FL)</source>
        <translation>Compelling reasons of safety (37 § second paragraph 2 FL)</translation>
    </message>
    <message>
        <source>Parten har lämnat oriktiga eller vilseledande uppgifter (37 § andra stycket 3 FL)</source>
        <translation>The party has given false or misleading information (37 § second paragraph 3 FL)</translation>
    </message>
    <message>
        <source>Bifall</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Delvis bifall</source>
        <translation>Partial grant</translation>
    </message>
    <message>
        <source>Avslag</source>
        <translation>Refusal</translation>
    </message>
    <message>
        <source>Avvisning</source>
        <translation>Dismissal</translation>
    </message>
    <message>
        <source>Avskrivning</source>
        <translation>Write-off</translation>
    </message>
    <message>
        <source>Tilläggsbidrag</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Ändring</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Rättelse</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Hinder mot utbetalning</source>
        <translation>Stops of payment</translation>
    </message>
    <message>
        <source>Återkrav</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Eftergift</source>
        <translation>Waiver</translation>
    </message>
    <message>
        <source>Avslag på begäran om avgörande</source>
        <translation>Refusal of a request for decision</translation>
    </message>
    <message>
        <source>Avvisning av överklagande</source>
        <translation>Dismissal of an appeal</translation>
    </message>
    <message>
        <source>återkommen</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>borttagen ur uppdraget</source>
        <translation>taken out of the run</translation>
    </message>
    <message>
        <source>sekretessmarkering</source>
        <translation>secrecy mark</translation>
    </message>
    <message>
        <source>skyddad folkbokföring</source>
        <translation>protected registration</translation>
    </message>
    <message>
        <source>annan sekretess</source>
        <translation>other secrecy</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ej tillämpligt</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>fråga</source>
        <translation>question</translation>
    </message>
    <message>
        <source>väntas</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>inkommen</source>
        <translation>received</translation>
    </message>
    <message>
        <source>under komplettering</source>
        <translation>under completion</translation>
    </message>
    <message>
        <source>godkänd</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>underkänd</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>registrator</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>handläggare</source>
        <translation>case officer</translation>
    </message>
    <message>
        <source>granskare</source>
        <translation>reviewer</translation>
    </message>
    <message>
        <source>beslutsfattare</source>
        <translation>decision maker</translation>
    </message>
    <message>
        <source>ekonom</source>
        <translation>finance officer</translation>
    </message>
    <message>
        <source>kommunikatör</source>
        <translation>communicator</translation>
    </message>
    <message>
        <source>arkivarie</source>
        <translation>archivist</translation>
    </message>
    <message>
        <source>administratör</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>väntar på godkännande</source>
        <translation>waiting for approval</translation>
    </message>
    <message>
        <source>återtagen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Avstår</source>
        <translation>Declines</translation>
    </message>
    <message>
        <source>Återkallar ansökan</source>
        <translation>Withdraws the application</translation>
    </message>
    <message>
        <source>Begär avgörande</source>
        <translation>Requests a decision</translation>
    </message>
    <message>
        <source>jäv</source>
        <translation>disqualified</translation>
    </message>
    <message>
        <source>inte jäv</source>
        <translation>not disqualified</translation>
    </message>
    <message>
        <source>komplettering</source>
        <translation>completion</translation>
    </message>
    <message>
        <source>beslutsomgång</source>
        <translation>decision round</translation>
    </message>
    <message>
        <source>redovisning</source>
        <translation>report</translation>
    </message>
    <message>
        <source>begärt avgörande</source>
        <translation>requested decision</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Beslutat</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Tilläggsbidrag</source>
        <translation>Supplements</translation>
    </message>
    <message>
        <source>Avstått, tillbaka i ramen</source>
        <translation>Declined, back in the frame</translation>
    </message>
    <message>
        <source>Föreslaget</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>från {day}, {source}</source>
        <translation>from {day}, {source}</translation>
    </message>
    <message>
        <source>Kvar</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Återbetalat</source>
        <translation>Repaid</translation>
    </message>
    <message>
        <source>tillhör staten och ger inget nytt utrymme</source>
        <translation>belongs to the state and makes no new room</translation>
    </message>
    <message>
        <source>Bundet för {year}</source>
        <translation>Bound for {year}</translation>
    </message>
    <message>
        <source>bemyndigande {amount}, kvar {left}</source>
        <translation>commitment {amount}, left {left}</translation>
    </message>
    <message>
        <source>Ärenden som är stängda för dig</source>
        <translation>Cases that are closed to you</translation>
    </message>
    <message>
        <source>{who} (föreslaget {amount})</source>
        <translation>{who} (proposed {amount})</translation>
    </message>
    <message>
        <source>Ram</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Summa</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Ram och post</source>
        <translation>Frame and item</translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Belopp</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Dnr</source>
        <translation>Reg. no.</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Spara breven i mappen</source>
        <translation>Save the letters in the folder</translation>
    </message>
    <message>
        <source>Sparar brev</source>
        <translation>Saving letters</translation>
    </message>
    <message>
        <source>Spara utskriftsfilen i mappen</source>
        <translation>Save the file to print in the folder</translation>
    </message>
    <message>
        <source>Gör utskriftsfil</source>
        <translation>Making a file to print</translation>
    </message>
    <message>
        <source>Spara e-postutkasten i mappen</source>
        <translation>Save the e-mail drafts in the folder</translation>
    </message>
    <message>
        <source>Gör e-postutkast</source>
        <translation>Making e-mail drafts</translation>
    </message>
    <message>
        <source>Spara adresslistan i mappen</source>
        <translation>Save the address list in the folder</translation>
    </message>
    <message>
        <source>Gör adresslista</source>
        <translation>Making an address list</translation>
    </message>
    <message>
        <source>Skriver ut brev</source>
        <translation>Printing letters</translation>
    </message>
    <message>
        <source>Datorn har ingen skrivare. Spara en utskriftsfil i stället.</source>
        <translation>The computer has no printer. Save a file to print instead.</translation>
    </message>
    <message>
        <source>inte skickat till skrivaren</source>
        <translation>not sent to the printer</translation>
    </message>
    <message>
        <source>Öppna mappen</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Du har anmält jäv i ärendet.</source>
        <translation>You have reported disqualification in the case.</translation>
    </message>
    <message>
        <source>Antecknar utskick</source>
        <translation>Recording the dispatch</translation>
    </message>
    <message numerus="yes">
        <source>%n brev antecknade som skickade</source>
        <translation>
            <numerusform>%n letter recorded as sent</numerusform>
            <numerusform>%n letters recorded as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brev misslyckades; skälet står på raden</source>
        <translation>
            <numerusform>%n letter failed; the reason stands on its row</numerusform>
            <numerusform>%n letters failed; the reason stands on the row</numerusform>
        </translation>
    </message>
    <message>
        <source>Spara utskickslista…</source>
        <translation>Save a dispatch list…</translation>
    </message>
    <message>
        <source>Brevet är inte skickat. En utskickslista visar vad som har skickats.</source>
        <translation>The letter has not been sent. A dispatch list shows what has been sent.</translation>
    </message>
    <message>
        <source>Välj brev i listan.</source>
        <translation>Choose letters in the list.</translation>
    </message>
    <message>
        <source>Utskick antecknas av registrator eller handläggare.</source>
        <translation>A registrar or a case officer records what is sent.</translation>
    </message>
    <message>
        <source>Spara utskickslistan i mappen</source>
        <translation>Save the dispatch list in the folder</translation>
    </message>
    <message>
        <source>Utskickslistan är sparad som {files}.</source>
        <translation>The dispatch list is saved as {files}.</translation>
    </message>
    <message>
        <source>Öppna listan</source>
        <translation>Open the list</translation>
    </message>
    <message>
        <source>Väntar</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Skickade</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Begäran om komplettering</source>
        <translation>Request for completion</translation>
    </message>
    <message>
        <source>Kommunicering</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Mottagningsbekräftelse</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Påminnelse</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Överlämnande till domstol</source>
        <translation>Forwarding to a court</translation>
    </message>
    <message>
        <source>Underrättelse om avgörande</source>
        <translation>Notice of the outcome</translation>
    </message>
    <message>
        <source>Avvikande mening</source>
        <translation>Dissenting opinion</translation>
    </message>
    <message>
        <source>Utanför beslutsomgång</source>
        <translation>Outside the rounds</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Omgång</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Låst</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Skickat</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Innehållet är stängt för dig: jäv</source>
        <translation>The content is closed to you: disqualified</translation>
    </message>
    <message>
        <source>Jäv</source>
        <translation>Disqualified</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>e-postadress finns</source>
        <translation>has an e-mail address</translation>
    </message>
    <message>
        <source>e-postadress saknas</source>
        <translation>no e-mail address</translation>
    </message>
    <message>
        <source>Misslyckades</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>inte skickat</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>Spara brevet</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>Brevet är sparat som {file}</source>
        <translation>The letter is saved as {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n brev utskrivna</source>
        <translation>
            <numerusform>%n letter printed</numerusform>
            <numerusform>%n letters printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filer sparade i mappen {folder}</source>
        <translation>
            <numerusform>%n file saved in the folder {folder}</numerusform>
            <numerusform>%n files saved in the folder {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Spara…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Skriv ut…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Gör beslutsbrev</source>
        <translation>Making decision letters</translation>
    </message>
    <message numerus="yes">
        <source>%n brev klara</source>
        <translation>
            <numerusform>%n letter ready</numerusform>
            <numerusform>%n letters ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n misslyckades; skälet står på raden</source>
        <translation>
            <numerusform>%n failed; the reason stands on its row</numerusform>
            <numerusform>%n failed; the reason stands on the row</numerusform>
        </translation>
    </message>
    <message>
        <source>Till det som saknas i {dnr}</source>
        <translation>To what is missing in {dnr}</translation>
    </message>
    <message numerus="yes">
        <source>%n gånger</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Till det som saknas</source>
        <translation>To what is missing</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Svar senast {day}</source>
        <translation>Answer by {day}</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Inkom {day}</source>
        <translation>Arrived {day}</translation>
    </message>
    <message>
        <source>Avslutad utan svar</source>
        <translation>Closed without answer</translation>
    </message>
    <message numerus="yes">
        <source>%n anmärkningar öppna</source>
        <translation>
            <numerusform>%n remark open</numerusform>
            <numerusform>%n remarks open</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen handläggare</source>
        <translation>No case officer</translation>
    </message>
    <message>
        <source>godkänd</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>godkänd med anmärkning</source>
        <translation>accepted with a remark</translation>
    </message>
    <message>
        <source>underkänd</source>
        <translation>not accepted</translation>
    </message>
    <message numerus="yes">
        <source>{answered} av %n punkter</source>
        <translation>
            <numerusform>{answered} of %n item</numerusform>
            <numerusform>{answered} of %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>utkast</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>tillbaka med kommentar</source>
        <translation>back with a comment</translation>
    </message>
    <message>
        <source>lämnat</source>
        <translation>handed in</translation>
    </message>
    <message>
        <source>föredraget</source>
        <translation>presented</translation>
    </message>
    <message>
        <source>överklagande</source>
        <translation>appeal</translation>
    </message>
    <message>
        <source>avgörs senast {day}</source>
        <translation>to be decided by {day}</translation>
    </message>
    <message>
        <source>återkallad</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>överklagat</source>
        <translation>appealed</translation>
    </message>
    <message>
        <source>överklagande avgjort</source>
        <translation>appeal settled</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>Registrerad</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Handling tillagd</source>
        <translation>Document added</translation>
    </message>
    <message>
        <source>Checklista besvarad</source>
        <translation>Checklist answered</translation>
    </message>
    <message>
        <source>Begäran om komplettering skriven</source>
        <translation>Request for completion written</translation>
    </message>
    <message>
        <source>Bedömning ändrad</source>
        <translation>Assessment changed</translation>
    </message>
    <message>
        <source>Bedömning lämnad</source>
        <translation>Assessment handed in</translation>
    </message>
    <message>
        <source>Anteckning skriven</source>
        <translation>Note written</translation>
    </message>
    <message>
        <source>Förslag till beslut skrivet</source>
        <translation>Proposal for a decision written</translation>
    </message>
    <message>
        <source>Brev skapat</source>
        <translation>Letter made</translation>
    </message>
    <message>
        <source>Redovisning väntas</source>
        <translation>Report expected</translation>
    </message>
    <message>
        <source>Beslutsomgång öppnad</source>
        <translation>Decision round opened</translation>
    </message>
    <message>
        <source>Brev skickat</source>
        <translation>Letter sent</translation>
    </message>
    <message>
        <source>Besked från parten antecknat</source>
        <translation>Statement from the party recorded</translation>
    </message>
    <message>
        <source>Överklagande inkommet</source>
        <translation>Appeal received</translation>
    </message>
    <message>
        <source>Utbetalningsuppdrag förberett</source>
        <translation>Payment run prepared</translation>
    </message>
    <message>
        <source>Utbetalning bokförd</source>
        <translation>Payment booked</translation>
    </message>
    <message>
        <source>Utbetalning stoppad</source>
        <translation>Payment stopped</translation>
    </message>
    <message>
        <source>Hinder mot utbetalning hävt</source>
        <translation>Stop of payment lifted</translation>
    </message>
    <message>
        <source>Begäran om komplettering skickad</source>
        <translation>Request for completion sent</translation>
    </message>
    <message>
        <source>Komplettering inkommen</source>
        <translation>Completion received</translation>
    </message>
    <message>
        <source>Begäran om komplettering avslutad utan svar</source>
        <translation>Request for completion closed without an answer</translation>
    </message>
    <message>
        <source>Begäran om komplettering ändrad</source>
        <translation>Request for completion changed</translation>
    </message>
    <message>
        <source>Förslag till beslut lämnat</source>
        <translation>Proposal handed in</translation>
    </message>
    <message>
        <source>Förslag till beslut föredraget</source>
        <translation>Proposal presented</translation>
    </message>
    <message>
        <source>Förslag till beslut återlämnat</source>
        <translation>Proposal returned</translation>
    </message>
    <message>
        <source>Beslut fattat</source>
        <translation>Decision made</translation>
    </message>
    <message>
        <source>Beslutets uppgifter ändrade</source>
        <translation>Particulars of the decision changed</translation>
    </message>
    <message>
        <source>Redovisning inkommen</source>
        <translation>Report received</translation>
    </message>
    <message>
        <source>Komplettering av redovisning begärd</source>
        <translation>Completion of a report asked for</translation>
    </message>
    <message>
        <source>Redovisning godkänd</source>
        <translation>Report accepted</translation>
    </message>
    <message>
        <source>Redovisning inte godkänd</source>
        <translation>Report not accepted</translation>
    </message>
    <message>
        <source>Redovisningens uppgifter ändrade</source>
        <translation>Particulars of the report changed</translation>
    </message>
    <message>
        <source>Beslutsomgång föredragen</source>
        <translation>Decision round presented</translation>
    </message>
    <message>
        <source>Beslutsomgång beslutad</source>
        <translation>Decision round decided</translation>
    </message>
    <message>
        <source>Beslutsomgång ändrad</source>
        <translation>Decision round changed</translation>
    </message>
    <message>
        <source>Överklagande prövat: i rätt tid</source>
        <translation>Appeal tried: in time</translation>
    </message>
    <message>
        <source>Överklagande avvisat som för sent</source>
        <translation>Appeal dismissed as too late</translation>
    </message>
    <message>
        <source>Överklagande överlämnat till domstolen</source>
        <translation>Appeal forwarded to the court</translation>
    </message>
    <message>
        <source>Överklagande avgjort</source>
        <translation>Appeal settled</translation>
    </message>
    <message>
        <source>Överklagandets uppgifter ändrade</source>
        <translation>Particulars of the appeal changed</translation>
    </message>
    <message>
        <source>Utbetalningsuppdrag godkänt</source>
        <translation>Payment run approved</translation>
    </message>
    <message>
        <source>Utbetalningsuppdrag överlämnat</source>
        <translation>Payment run handed over</translation>
    </message>
    <message>
        <source>Utbetalningsuppdrag återtaget</source>
        <translation>Payment run withdrawn</translation>
    </message>
    <message>
        <source>Utbetalningsuppdrag ändrat</source>
        <translation>Payment run changed</translation>
    </message>
    <message>
        <source>Bidraget slutreglerat</source>
        <translation>Grant settled</translation>
    </message>
    <message>
        <source>Slutregleringen kommunicerad</source>
        <translation>Settlement communicated</translation>
    </message>
    <message>
        <source>Mottagaren har svarat om slutregleringen</source>
        <translation>The recipient has answered about the settlement</translation>
    </message>
    <message>
        <source>Slutregleringen avslutad</source>
        <translation>Settlement closed</translation>
    </message>
    <message>
        <source>Slutregleringen ändrad</source>
        <translation>Settlement changed</translation>
    </message>
    <message>
        <source>Kravet avslutat</source>
        <translation>Claim closed</translation>
    </message>
    <message>
        <source>Avbetalningsplan upplagd</source>
        <translation>Instalment plan laid up</translation>
    </message>
    <message>
        <source>Kravet ändrat</source>
        <translation>Claim changed</translation>
    </message>
    <message>
        <source>Återbetalning bokförd</source>
        <translation>Repayment booked</translation>
    </message>
    <message>
        <source>Ansökningar inlästa</source>
        <translation>Applications read in</translation>
    </message>
    <message>
        <source>Ram registrerad</source>
        <translation>Frame recorded</translation>
    </message>
    <message>
        <source>Utlysning inlagd</source>
        <translation>Call added</translation>
    </message>
    <message>
        <source>Utlysning uppdaterad</source>
        <translation>Call updated</translation>
    </message>
</context>
<context>
    <name>next</name>
    <message>
        <source>Tilldela en handläggare</source>
        <translation>Assign a case officer</translation>
    </message>
    <message numerus="yes">
        <source>Gör den formella kontrollen, %n punkter</source>
        <translation>
            <numerusform>Do the formal check, %n item</numerusform>
            <numerusform>Do the formal check, %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} av %n punkter i den formella kontrollen har svar</source>
        <translation>
            <numerusform>{answered} of %n item of the formal check is answered</numerusform>
            <numerusform>{answered} of %n items of the formal check are answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Den formella kontrollen är gjord</source>
        <translation>The formal check is done</translation>
    </message>
    <message numerus="yes">
        <source>Gör den sakliga kontrollen, %n punkter</source>
        <translation>
            <numerusform>Do the check of merits, %n item</numerusform>
            <numerusform>Do the check of merits, %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} av %n punkter i den sakliga kontrollen har svar</source>
        <translation>
            <numerusform>{answered} of %n item of the check of merits is answered</numerusform>
            <numerusform>{answered} of %n items of the check of merits are answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Den sakliga kontrollen är gjord</source>
        <translation>The check of merits is done</translation>
    </message>
    <message>
        <source>Kompletteringen skulle ha kommit {day}</source>
        <translation>The completion should have come by {day}</translation>
    </message>
    <message>
        <source>Komplettering begärd, svar senast {day}</source>
        <translation>Completion requested, answer by {day}</translation>
    </message>
    <message>
        <source>En begäran om komplettering är inte skickad</source>
        <translation>A request for completion is not sent</translation>
    </message>
    <message numerus="yes">
        <source>Bedöm ansökan: {done} av %n bedömningar lämnade</source>
        <translation>
            <numerusform>Assess the application: {done} of %n assessment handed in</numerusform>
            <numerusform>Assess the application: {done} of %n assessments handed in</numerusform>
        </translation>
    </message>
    <message>
        <source>Förslaget är tillbaka: {comment}</source>
        <translation>The proposal is back: {comment}</translation>
    </message>
    <message>
        <source>Skriv förslag till beslut</source>
        <translation>Write a proposal for decision</translation>
    </message>
    <message>
        <source>Förslaget väntar på föredragning</source>
        <translation>The proposal waits to be presented</translation>
    </message>
    <message>
        <source>Förslaget väntar på föredragning {day}</source>
        <translation>The proposal waits to be presented {day}</translation>
    </message>
    <message>
        <source>Förslaget väntar på beslut</source>
        <translation>The proposal waits to be decided</translation>
    </message>
    <message>
        <source>Förslaget väntar på beslut {day}</source>
        <translation>The proposal waits to be decided {day}</translation>
    </message>
    <message>
        <source>Granska: {report}</source>
        <translation>Review: {report}</translation>
    </message>
    <message>
        <source>{report} skulle ha kommit {day}</source>
        <translation>{report} should have come by {day}</translation>
    </message>
    <message>
        <source>{report} väntas senast {day}</source>
        <translation>{report} is expected by {day}</translation>
    </message>
    <message>
        <source>{report} är godkänd</source>
        <translation>{report} is accepted</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message numerus="yes">
        <source>och %n anmärkningar till</source>
        <translation>
            <numerusform>and %n more remark</numerusform>
            <numerusform>and %n more remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget mer att göra i ärendet just nu</source>
        <translation>Nothing more to do in the case right now</translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Dnr</source>
        <translation>Reg. no.</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Hos</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Dator</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Togs med</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Åter senast</source>
        <translation>Back by</translation>
    </message>
    <message>
        <source>{day}, har passerat</source>
        <translation>{day}, has passed</translation>
    </message>
    <message>
        <source>Gäller</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Uppgift</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Mitt</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Deras</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Får diarienummer när filen förs tillbaka</source>
        <translation>Gets its registration number when the file is brought back</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>{file} finns redan i mappen. Välj ett annat namn; inget har skrivits över.</source>
        <translation>{file} is already in the folder. Choose another name; nothing has been overwritten.</translation>
    </message>
    <message>
        <source>Mappen {folder} går inte att skriva i. Välj en annan mapp.</source>
        <translation>The folder {folder} cannot be written to. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>Kontot är antecknat. Det ska kontrolleras och verifieras av två personer.</source>
        <translation>The account is on record. Two persons are to check and verify it.</translation>
    </message>
    <message>
        <source>Skäl. Handlingen som visas antecknas som underlag.</source>
        <translation>Reason. The document that is shown is recorded as its basis.</translation>
    </message>
    <message>
        <source>Spara kontot</source>
        <translation>Save the account</translation>
    </message>
    <message>
        <source>Ändra eller bekräfta konto</source>
        <translation>Change or confirm account</translation>
    </message>
    <message>
        <source>Bankgiro eller plusgiro:</source>
        <translation>Bankgiro or plusgiro:</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Hindret är hävt.</source>
        <translation>The stop is lifted.</translation>
    </message>
    <message>
        <source>Häv hindret</source>
        <translation>Lift the stop</translation>
    </message>
    <message>
        <source>Häv</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Skäl:</source>
        <translation>Reason:</translation>
    </message>
    <message>
        <source>Inget kan betalas. Under Hålls inne och Stoppade står varför.</source>
        <translation>Nothing can be paid. Held and Stopped say why.</translation>
    </message>
    <message>
        <source>Uppdraget är berett. En annan person ska godkänna det.</source>
        <translation>The run is prepared. Another person is to approve it.</translation>
    </message>
    <message>
        <source>Förbered uppdrag</source>
        <translation>Prepare run</translation>
    </message>
    <message>
        <source>Förbered</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Kontona för de valda är redan kontrollerade.</source>
        <translation>The accounts of the chosen ones are checked already.</translation>
    </message>
    <message>
        <source>Kontrollen är antecknad. En annan person ska verifiera kontot.</source>
        <translation>The check is on record. Another person is to verify the account.</translation>
    </message>
    <message>
        <source>Kontrollera konto</source>
        <translation>Check account</translation>
    </message>
    <message>
        <source>Anteckna kontrollen</source>
        <translation>Record the check</translation>
    </message>
    <message>
        <source>Bankgirots register</source>
        <translation>The register of Bankgirot</translation>
    </message>
    <message>
        <source>Kontrollerat mot</source>
        <translation>Checked against</translation>
    </message>
    <message>
        <source>Inget av de valda kontona väntar på verifiering.</source>
        <translation>None of the chosen accounts waits to be verified.</translation>
    </message>
    <message>
        <source>Du verifierar som andra person att kontot tillhör mottagaren.</source>
        <translation>You verify as a second person that the account belongs to the payee.</translation>
    </message>
    <message>
        <source>Verifiera konto</source>
        <translation>Verify account</translation>
    </message>
    <message>
        <source>Verifiera</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Kontona är verifierade.</source>
        <translation>The accounts are verified.</translation>
    </message>
    <message>
        <source>Utbetalningen är stoppad.</source>
        <translation>The payment is stopped.</translation>
    </message>
    <message>
        <source>Stoppa utbetalningen till {who}</source>
        <translation>Stop the payment to {who}</translation>
    </message>
    <message>
        <source>Skäl till hindret; det gäller genast:</source>
        <translation>Reason for the stop; it holds at once:</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Antal: {n}. Summa: {total}. Betalningsdag:</source>
        <translation>Number: {n}. Sum: {total}. Payment day:</translation>
    </message>
    <message>
        <source>Antal: {n}. Summa: {total}. Dag: {day}. Du intygar att du har kontrollerat uppdraget.</source>
        <translation>Number: {n}. Sum: {total}. Day: {day}. You confirm that you have checked the run.</translation>
    </message>
    <message>
        <source>Godkänn {name}</source>
        <translation>Approve {name}</translation>
    </message>
    <message>
        <source>Godkänn</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Uppdraget är godkänt.</source>
        <translation>The run is approved.</translation>
    </message>
    <message>
        <source>Uppdraget är återtaget.</source>
        <translation>The run is withdrawn.</translation>
    </message>
    <message>
        <source>Ta tillbaka {name}</source>
        <translation>Withdraw {name}</translation>
    </message>
    <message>
        <source>Ta tillbaka</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Myndighetens konto saknas. Administratören anger det.</source>
        <translation>The agency&apos;s account is missing. The administrator enters it.</translation>
    </message>
    <message>
        <source>Lämna över filerna…</source>
        <translation>Hand over the files…</translation>
    </message>
    <message>
        <source>Lämna över {name}</source>
        <translation>Hand over {name}</translation>
    </message>
    <message>
        <source>Filerna är sparade i {folder}.</source>
        <translation>The files are saved in {folder}.</translation>
    </message>
    <message>
        <source>Spara filerna till banken i mappen</source>
        <translation>Save the files for the bank in the folder</translation>
    </message>
    <message>
        <source>Utbetalningarna är bokförda som betalda.</source>
        <translation>The payments are booked as paid.</translation>
    </message>
    <message>
        <source>Antal: {n}. Betalda den:</source>
        <translation>Number: {n}. Paid on:</translation>
    </message>
    <message>
        <source>Bokför betalda</source>
        <translation>Book as paid</translation>
    </message>
    <message>
        <source>Bokför</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Returen är bokförd. Kontot ska bekräftas på nytt.</source>
        <translation>The return is booked. The account is to be confirmed again.</translation>
    </message>
    <message>
        <source>Betalningen till {who} kom tillbaka</source>
        <translation>The payment to {who} came back</translation>
    </message>
    <message>
        <source>Bankens skäl:</source>
        <translation>The bank&apos;s reason:</translation>
    </message>
    <message>
        <source>Bokför returen</source>
        <translation>Book the return</translation>
    </message>
    <message>
        <source>Bankgiro eller IBAN; organisationsnummer; myndighetens namn:</source>
        <translation>Bankgiro or IBAN; organisation number; name of the agency:</translation>
    </message>
    <message>
        <source>Myndighetens konto</source>
        <translation>The agency&apos;s account</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Myndighetens konto är sparat.</source>
        <translation>The agency&apos;s account is saved.</translation>
    </message>
    <message>
        <source>Att betala</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Hålls inne</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Stoppad</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Kommande</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>I uppdrag</source>
        <translation>In a run</translation>
    </message>
    <message>
        <source>Överlämnad</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Betald</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Bortfallen</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Stoppade</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Betalda</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Väntar på godkännande</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Godkänt</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Överlämnat</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Återtaget</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Bokfört</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Återkommen</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Borttagen</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Mottagare</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Dnr</source>
        <translation>Reg. no.</translation>
    </message>
    <message>
        <source>Antal: {n}. Summa: {total}. Betalningsdag: {day}.</source>
        <translation>Number: {n}. Total: {total}. Payment day: {day}.</translation>
    </message>
    <message>
        <source>Betalas av {name} från {account}, till mottagarnas konton.</source>
        <translation>Paid by {name} from {account}, to the accounts of the recipients.</translation>
    </message>
    <message>
        <source>Filerna sparas i en mapp som du väljer och lämnas därifrån till banken. Sedan kan uppdraget inte tas tillbaka.</source>
        <translation>The files are saved in a folder that you choose and go from there to the bank. After that the run cannot be withdrawn.</translation>
    </message>
    <message>
        <source>Tas bort ur uppdraget, eftersom de inte får betalas längre: {n}.</source>
        <translation>Taken out of the run, since they may no longer be paid: {n}.</translation>
    </message>
    <message>
        <source>inget konto</source>
        <translation>no account</translation>
    </message>
    <message numerus="yes">
        <source>… och %n till</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Belopp</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Betalas</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Orsak</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>till {day}</source>
        <translation>to {day}</translation>
    </message>
    <message>
        <source>Uppdrag</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Betalningsdag</source>
        <translation>Payment day</translation>
    </message>
    <message>
        <source>Beteckning</source>
        <translation>Message id</translation>
    </message>
    <message>
        <source>Antal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Summa</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Berett av</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Godkänt av</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Referens</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Bokförd</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Ej bekräftat med banken: betalfilens kategori {category} och clearingnummer {clearing} för plusgiro. Låt banken pröva en fil innan den första lämnas över.</source>
        <translation>Not confirmed with the bank: the payment file&apos;s category {category} and the clearing number {clearing} for plusgiro. Let the bank try a file before the first is handed over.</translation>
    </message>
    <message>
        <source>Uppdrag förbereds av en ekonom.</source>
        <translation>A finance officer prepares runs.</translation>
    </message>
    <message>
        <source>Välj en utbetalning i listan.</source>
        <translation>Choose a payment in the list.</translation>
    </message>
    <message>
        <source>Kontona för de valda är redan verifierade.</source>
        <translation>The accounts of the chosen ones are verified already.</translation>
    </message>
    <message>
        <source>Kontot ska kontrolleras först.</source>
        <translation>The account is to be checked first.</translation>
    </message>
    <message>
        <source>Du har kontrollerat kontot. Någon annan ska verifiera det.</source>
        <translation>You have checked the account. Somebody else is to verify it.</translation>
    </message>
    <message>
        <source>Utbetalningar stoppas av handläggare, ekonom eller beslutsfattare.</source>
        <translation>A case officer, finance officer or decision maker stops payments.</translation>
    </message>
    <message>
        <source>Utbetalningen är {state} och kan inte stoppas.</source>
        <translation>The payment is {state} and cannot be stopped.</translation>
    </message>
    <message>
        <source>Uppdrag godkänns av en ekonom eller beslutsfattare.</source>
        <translation>A finance officer or decision maker approves runs.</translation>
    </message>
    <message>
        <source>Du har berett uppdraget. Någon annan ska godkänna det.</source>
        <translation>You have prepared the run. Somebody else is to approve it.</translation>
    </message>
    <message>
        <source>Filerna lämnas över av en ekonom.</source>
        <translation>A finance officer hands over the files.</translation>
    </message>
    <message>
        <source>Uppdraget ska godkännas först.</source>
        <translation>The run is to be approved first.</translation>
    </message>
    <message>
        <source>Betalningar bokförs av en ekonom.</source>
        <translation>A finance officer books payments.</translation>
    </message>
    <message>
        <source>Filerna ska lämnas över först.</source>
        <translation>The files are to be handed over first.</translation>
    </message>
    <message>
        <source>Kan bokföras från {day}.</source>
        <translation>Can be booked from {day}.</translation>
    </message>
    <message>
        <source>Alla betalningar i uppdraget är redan bokförda.</source>
        <translation>All payments of the run are booked already.</translation>
    </message>
    <message>
        <source>Välj den betalning som har kommit tillbaka, en åt gången.</source>
        <translation>Choose the payment that came back, one at a time.</translation>
    </message>
    <message>
        <source>Uppdrag tas tillbaka av en ekonom eller beslutsfattare.</source>
        <translation>A finance officer or decision maker withdraws runs.</translation>
    </message>
    <message>
        <source>Konton kontrolleras av handläggare, ekonom eller beslutsfattare.</source>
        <translation>A case officer, finance officer or decision maker checks accounts.</translation>
    </message>
    <message>
        <source>Välj ett uppdrag i listan.</source>
        <translation>Choose a run in the list.</translation>
    </message>
    <message>
        <source>Uppdraget är redan {state}.</source>
        <translation>The run is already {state}.</translation>
    </message>
    <message>
        <source>Berett av {who}. Väntar på godkännande av en annan person.</source>
        <translation>Prepared by {who}. Waiting for approval by another person.</translation>
    </message>
    <message>
        <source>Återtaget av {who}: {why}</source>
        <translation>Withdrawn by {who}: {why}</translation>
    </message>
    <message>
        <source>Berett av {who}, godkänt av {other}. Filerna kan lämnas över.</source>
        <translation>Prepared by {who}, approved by {other}. The files can be handed over.</translation>
    </message>
    <message>
        <source>Berett av {who}, godkänt av {other}, överlämnat av {third}.</source>
        <translation>Prepared by {who}, approved by {other}, handed over by {third}.</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <source>att göra</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>påbörjad</source>
        <translation>begun</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>gick inte igenom</source>
        <translation>did not pass</translation>
    </message>
    <message>
        <source>väntar</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>låst</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>inte aktuell än</source>
        <translation>not yet</translation>
    </message>
</context>
<context>
    <name>protecting</name>
    <message>
        <source>inga skyddade uppgifter</source>
        <translation>no protected particulars</translation>
    </message>
    <message>
        <source>Nu: {held}.</source>
        <translation>Now: {held}.</translation>
    </message>
    <message>
        <source>Skyddade uppgifter står inte i listan över beviljade bidrag; bara beloppet visas. Adress, kontaktperson och behörig företrädare döljs i ärendet för alla, och varje läsning av dem antecknas. I bilagor och i brev som redan är låsta döljs inget.</source>
        <translation>Protected particulars do not stand in the list of grants; only the sum is shown. Address, contact person and signatory are hidden from everyone in the case, and every reading of them is put on record. Nothing is hidden in attachments and in letters that are locked already.</translation>
    </message>
    <message>
        <source>Sökandens adress och personer är skyddade ({held}).</source>
        <translation>The applicant&apos;s address and people are protected ({held}).</translation>
    </message>
    <message>
        <source>Visa…</source>
        <translation>Show…</translation>
    </message>
    <message>
        <source>Ärendet har inga skyddade uppgifter</source>
        <translation>The case has no protected particulars</translation>
    </message>
    <message>
        <source>Visa skyddade uppgifter</source>
        <translation>Show protected particulars</translation>
    </message>
    <message>
        <source>Varför behöver du ta del av dem? Namn, tid och skäl antecknas i ärendet.</source>
        <translation>Why do you need to read them? Name, time and reason are put on record in the case.</translation>
    </message>
    <message>
        <source>Visa uppgifterna</source>
        <translation>Show the particulars</translation>
    </message>
    <message>
        <source>Läsningen är antecknad. Uppgifterna visas bara här.</source>
        <translation>The reading is on record. The particulars are shown here only.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Inga uppgifter var ifyllda.</source>
        <translation>No particulars were filled in.</translation>
    </message>
    <message>
        <source>Inga skyddade uppgifter</source>
        <translation>No protected particulars</translation>
    </message>
    <message>
        <source>Skyddade uppgifter</source>
        <translation>Protected particulars</translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message>
        <source>Inga bidrag är beviljade än; det finns ingen lista att publicera.</source>
        <translation>Nothing is granted yet; there is no list to publish.</translation>
    </message>
    <message>
        <source>Välj mapp och publicera…</source>
        <translation>Choose a folder and publish…</translation>
    </message>
    <message>
        <source>Lista över beviljade bidrag</source>
        <translation>List of granted bodies</translation>
    </message>
    <message>
        <source>Spara listan i mappen</source>
        <translation>Save the list in the folder</translation>
    </message>
    <message>
        <source>Publicerar listan</source>
        <translation>Publishing the list</translation>
    </message>
    <message numerus="yes">
        <source>%n filer sparade i mappen {folder}</source>
        <translation>
            <numerusform>%n file saved in the folder {folder}</numerusform>
            <numerusform>%n files saved in the folder {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Lista {number}: {files}.</source>
        <translation>List {number}: {files}.</translation>
    </message>
    <message>
        <source>Öppna mappen</source>
        <translation>Open the folder</translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n mottagare</source>
        <translation>
            <numerusform>{group}: %n recipient</numerusform>
            <numerusform>{group}: %n recipients</numerusform>
        </translation>
    </message>
    <message>
        <source>{call}, {day}. Sammanlagt {sum}.</source>
        <translation>{call}, {day}. Altogether {sum}.</translation>
    </message>
    <message>
        <source>Mottagare med skyddade uppgifter: {count}; bara beloppet står i listan.</source>
        <translation>Recipients with protected particulars: {count}; only the sum stands in the list.</translation>
    </message>
    <message>
        <source>Det är den första listan för utlysningen.</source>
        <translation>It is the first list of the call.</translation>
    </message>
    <message>
        <source>Sedan listan {day}: {counts}.</source>
        <translation>Since the list of {day}: {counts}.</translation>
    </message>
    <message>
        <source>Listan säger detsamma som den senaste.</source>
        <translation>The list says the same as the last one.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>{file} gick inte att skriva. Spara nyckeln på en annan plats.</source>
        <translation>{file} could not be written. Save the key in another place.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Godkänn</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Underkänn</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>{title} s. {page}</source>
        <translation>{title} p. {page}</translation>
    </message>
    <message>
        <source>Beslut och budget</source>
        <translation>Decision and budget</translation>
    </message>
    <message>
        <source> från {sender}</source>
        <translation> from {sender}</translation>
    </message>
    <message>
        <source>Kom in {day}{sender}</source>
        <translation>Came in {day}{sender}</translation>
    </message>
    <message>
        <source>Kostnader</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>, varav {sum} utanför perioden</source>
        <translation>, of which {sum} outside the period</translation>
    </message>
    <message>
        <source>Summa: {sum}</source>
        <translation>Sum: {sum}</translation>
    </message>
    <message>
        <source>Redogörelse</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Används stödlogotypen?</source>
        <translation>Is the support logo used?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Anmärkningar på tidigare redovisning</source>
        <translation>Remarks on an earlier report</translation>
    </message>
    <message>
        <source>Beviljat {granted}, sökt {sought}</source>
        <translation>Granted {granted}, sought {sought}</translation>
    </message>
    <message>
        <source>Period {starts}–{ends}</source>
        <translation>Period {starts}–{ends}</translation>
    </message>
    <message>
        <source>Budget i ansökan</source>
        <translation>Budget in the application</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Aktiviteter</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Samverkan</source>
        <translation>Cooperation</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Utbetalning</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Ingen utbetalning väntar på den här redovisningen.</source>
        <translation>No payment waits for this report.</translation>
    </message>
    <message>
        <source>Redovisningen är inte godkänd. Utbetalning {part} hålls inne.</source>
        <translation>The report is not accepted. Payment {part} is held.</translation>
    </message>
    <message>
        <source>Hålls inne</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Frigjord utbetalning {part}</source>
        <translation>Payment {part} released</translation>
    </message>
    <message>
        <source>Utbetalning {part} vid godkännande</source>
        <translation>Payment {part} on acceptance</translation>
    </message>
    <message>
        <source>Utbetalt {paid} av beviljade {granted} minus godkänd kostnad {approved}.</source>
        <translation>Paid {paid} of {granted} granted, minus approved cost {approved}.</translation>
    </message>
    <message>
        <source> {sum} utanför perioden är avräknat.</source>
        <translation> {sum} outside the period is deducted.</translation>
    </message>
    <message>
        <source>Att återbetala</source>
        <translation>To repay</translation>
    </message>
    <message numerus="yes">
        <source>{done} av %n punkter klara</source>
        <translation>
            <numerusform>{done} of %n point done</numerusform>
            <numerusform>{done} of %n points done</numerusform>
        </translation>
    </message>
    <message>
        <source>Vad redovisningen behöver kompletteras med, en uppgift på varje rad. Sista dag för svar blir {day}.</source>
        <translation>What the report has to be completed with, one thing on each line. The last day for an answer will be {day}.</translation>
    </message>
    <message>
        <source>En kostnad kan inte vara negativ.</source>
        <translation>A cost cannot be negative.</translation>
    </message>
    <message>
        <source>Skriv vad kostnaden avser.</source>
        <translation>Write what the cost is for.</translation>
    </message>
    <message>
        <source>Skriv hela kostnaden, inte bara delen utanför perioden.</source>
        <translation>Write the whole cost, not only the part outside the period.</translation>
    </message>
    <message>
        <source>Delen utanför perioden är större än kostnaden.</source>
        <translation>The part outside the period is larger than the cost.</translation>
    </message>
    <message>
        <source>Godkänn med återbetalning</source>
        <translation>Accept with repayment</translation>
    </message>
    <message>
        <source>Godkänn och frigör utbetalningen</source>
        <translation>Accept and release the payment</translation>
    </message>
    <message>
        <source>{sum} är att återbetala enligt redovisningen. {why} Det räknas av i steget Återbetalning.</source>
        <translation>{sum} is to be repaid according to the report. {why} It is settled in the step Repayment.</translation>
    </message>
    <message>
        <source>Inget är att återbetala enligt redovisningen. {why}</source>
        <translation>Nothing is to be repaid according to the report. {why}</translation>
    </message>
    <message>
        <source>Utbetalning {part} på {sum} frigörs. {limits}</source>
        <translation>Payment {part} of {sum} is released. {limits}</translation>
    </message>
    <message>
        <source>Tillsammans frigörs {sum}.</source>
        <translation>Together {sum} is released.</translation>
    </message>
    <message>
        <source>Godkännandet går inte att ta tillbaka.</source>
        <translation>The acceptance cannot be taken back.</translation>
    </message>
    <message>
        <source>Utbetalning {part} på {sum} hålls inne.</source>
        <translation>Payment {part} of {sum} is held back.</translation>
    </message>
    <message>
        <source>Beskedet går inte att ta tillbaka.</source>
        <translation>The outcome cannot be taken back.</translation>
    </message>
    <message>
        <source>Består av {sums}.</source>
        <translation>Made up of {sums}.</translation>
    </message>
    <message>
        <source>Betalas {span}.</source>
        <translation>Paid {span}.</translation>
    </message>
    <message>
        <source>Betalas tidigast {earliest}.</source>
        <translation>Paid at the earliest {earliest}.</translation>
    </message>
    <message>
        <source>Tiden efter godkännandet går till {day}.</source>
        <translation>The time after the approval runs to {day}.</translation>
    </message>
    <message>
        <source>Du har anmält jäv i ärendet.</source>
        <translation>You have reported disqualification in the case.</translation>
    </message>
    <message>
        <source>{kind} är registrerad.</source>
        <translation>{kind} is registered.</translation>
    </message>
    <message>
        <source>Sista dagen är flyttad till {day}.</source>
        <translation>The last day is moved to {day}.</translation>
    </message>
    <message>
        <source>Ingen av de valda behöver påminnas: de har kommit in eller är redan påminda.</source>
        <translation>None of the chosen needs a reminder: they have come in or been reminded.</translation>
    </message>
    <message>
        <source>Skriver påminnelser</source>
        <translation>Writing reminders</translation>
    </message>
    <message>
        <source>Spara påminnelserna i mappen</source>
        <translation>Save the reminders in the folder</translation>
    </message>
    <message>
        <source>Brev låses genast och väntar i Utskick. E-postutkast sparas i en mapp.</source>
        <translation>Letters are locked at once and wait in Dispatch. E-mail drafts are saved in a folder.</translation>
    </message>
    <message>
        <source>E-postutkast…</source>
        <translation>E-mail drafts…</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Påminn om redovisningen</source>
        <translation>Remind of the report</translation>
    </message>
    <message numerus="yes">
        <source>%n påminnelser är skrivna</source>
        <translation>
            <numerusform>%n reminder is written</numerusform>
            <numerusform>%n reminders are written</numerusform>
        </translation>
    </message>
    <message>
        <source>Godkänn redovisningen?</source>
        <translation>Accept the report?</translation>
    </message>
    <message>
        <source>Skriv anmärkningen.</source>
        <translation>Write the remark.</translation>
    </message>
    <message>
        <source>Skriv anmärkningen. Den följer med till nästa redovisning.</source>
        <translation>Write the remark. It follows to the next report.</translation>
    </message>
    <message>
        <source>Skriv varför redovisningen inte godkänns.</source>
        <translation>Write why the report is not accepted.</translation>
    </message>
    <message>
        <source>Väntas</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Försenad</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Inkommen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Komplettering</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Godkänd</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Ej godkänd</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Inkomna</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Försenade</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Godkända</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{day}, flyttad från {before}</source>
        <translation>{day}, moved from {before}</translation>
    </message>
    <message numerus="yes">
        <source>%n dagar sen</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum}, mer än beviljat</source>
        <translation>{sum}, more than granted</translation>
    </message>
    <message>
        <source>Förslag</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Väntar</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Förfallet</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Betalt</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Avslutat</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Efterskänkt</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Återkrav</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Dnr</source>
        <translation>Reg. no.</translation>
    </message>
    <message>
        <source>Återkrävt</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>Återstår</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Slutreglerat</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Redovisning</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Inkom</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Beviljat</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Redovisat</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Handläggare</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Påmind</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Utlysning</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>har inte kommit in</source>
        <translation>has not come in</translation>
    </message>
    <message>
        <source>Jäv</source>
        <translation>Disqualification</translation>
    </message>
    <message>
        <source>inget redovisat</source>
        <translation>nothing reported</translation>
    </message>
    <message>
        <source>Egen kostnad</source>
        <translation>A cost of its own</translation>
    </message>
    <message>
        <source>{label}: redovisat</source>
        <translation>{label}: reported</translation>
    </message>
    <message>
        <source>{label}: varav utanför perioden</source>
        <translation>{label}: of which outside the period</translation>
    </message>
    <message>
        <source>Inget svar</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Ingen sådan redovisning väntas i ärendet.</source>
        <translation>No such report is expected in the case.</translation>
    </message>
    <message>
        <source>Svaret sparas när anmärkningen är skriven.</source>
        <translation>The answer is saved once the remark is written.</translation>
    </message>
    <message>
        <source>Svara på punkten först; sedan kan du peka ut stället.</source>
        <translation>Answer the point first; then you can point out the place.</translation>
    </message>
    <message>
        <source>Öppna en fil i redovisningen och gå till stället först.</source>
        <translation>Open a file of the report and go to the place first.</translation>
    </message>
    <message>
        <source>Godkänn med anmärkning</source>
        <translation>Accept with a remark</translation>
    </message>
    <message>
        <source>Punkten är inte besvarad.</source>
        <translation>The point is not answered.</translation>
    </message>
    <message>
        <source>Godkänn inte redovisningen</source>
        <translation>Do not accept the report</translation>
    </message>
    <message>
        <source>Godkänn inte</source>
        <translation>Do not accept</translation>
    </message>
    <message>
        <source>Frågan är inte avgjord.</source>
        <translation>The question is not settled.</translation>
    </message>
    <message>
        <source>Redovisningen är godkänd.</source>
        <translation>The report is accepted.</translation>
    </message>
    <message>
        <source>Redovisningen är inte godkänd.</source>
        <translation>The report is not accepted.</translation>
    </message>
    <message>
        <source>Begär komplettering</source>
        <translation>Request completion</translation>
    </message>
    <message>
        <source>Skicka begäran</source>
        <translation>Send the request</translation>
    </message>
    <message>
        <source>Begäran om komplettering är skickad.</source>
        <translation>The request for completion is sent.</translation>
    </message>
    <message>
        <source>Kompletteringen har kommit in</source>
        <translation>The completion has come in</translation>
    </message>
    <message>
        <source>Dag då den kom in</source>
        <translation>Day it came in</translation>
    </message>
    <message>
        <source>Registrera</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Fördelning</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Offlinefilen känner bara de ärenden du tog med, inte vad som annars är beslutat ur ramarna. Fördelningen görs i den delade databasen.</source>
        <translation>The offline file knows only the cases you took, not what else has been decided from the frames. The allocation is made in the shared database.</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Omgångar föredras och beslutas i den delade databasen, när filen är lämnad tillbaka.</source>
        <translation>Rounds are presented and decided in the shared database, when the file has been brought back.</translation>
    </message>
    <message>
        <source>Utskick</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Brev skickas ur den delade databasen, när filen är lämnad tillbaka.</source>
        <translation>Letters are sent from the shared database, when the file has been brought back.</translation>
    </message>
    <message>
        <source>Utbetalningar</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Utbetalningar görs i den delade databasen, när filen är lämnad tillbaka.</source>
        <translation>Payments are made in the shared database, when the file has been brought back.</translation>
    </message>
    <message>
        <source>Redovisningar</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Statistik</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>Förslaget väntar på en omgång, och ingen är öppen. Öppna en med Ny omgång.</source>
        <translation>The proposal waits for a round, and none is open. Open one with New round.</translation>
    </message>
    <message>
        <source>Ingen utlysning har något att besluta.</source>
        <translation>No call has anything to decide.</translation>
    </message>
    <message>
        <source>Beslutsomgång {day}</source>
        <translation>Decision round {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n förslag flyttade</source>
        <translation>
            <numerusform>%n proposal moved</numerusform>
            <numerusform>%n proposals moved</numerusform>
        </translation>
    </message>
    <message>
        <source>Omgången är föredragen</source>
        <translation>The round is presented</translation>
    </message>
    <message numerus="yes">
        <source>Fatta %n beslut</source>
        <translation>
            <numerusform>Make %n decision</numerusform>
            <numerusform>Make %n decisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Besluten är fattade</source>
        <translation>The decisions are made</translation>
    </message>
    <message>
        <source>Skicka tillbaka förslaget</source>
        <translation>Send the proposal back</translation>
    </message>
    <message>
        <source>Vad ska ändras i förslaget?</source>
        <translation>What is to be changed in the proposal?</translation>
    </message>
    <message>
        <source>Skicka tillbaka</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Förslaget är tillbaka hos handläggaren</source>
        <translation>The proposal is back with the case officer</translation>
    </message>
    <message>
        <source>Jävsfrågan är besvarad</source>
        <translation>The question of disqualification is answered</translation>
    </message>
    <message>
        <source>Beslut den {day}, tillsammans {sum}:</source>
        <translation>Decisions on {day}, together {sum}:</translation>
    </message>
    <message>
        <source>{frame}: {left} kvar av {amount} när allt föreslaget är räknat.</source>
        <translation>{frame}: {left} left of {amount} with all that is proposed counted.</translation>
    </message>
    <message>
        <source>Ett fattat beslut ändras bara genom ett nytt beslut.</source>
        <translation>A decision that is made is changed only by a new decision.</translation>
    </message>
    <message>
        <source>Öppen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Föredragen</source>
        <translation>Presented</translation>
    </message>
    <message>
        <source>Beslutad</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Omgång</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Belopp</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Handläggare</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Återstår</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>Jäv</source>
        <translation>Disqualified</translation>
    </message>
    <message>
        <source>Innehållet är stängt för dig: jäv</source>
        <translation>The content is closed to you: disqualification</translation>
    </message>
    <message>
        <source>Brevet misslyckades</source>
        <translation>The letter failed</translation>
    </message>
    <message>
        <source>Brev skickat {day}</source>
        <translation>Letter sent {day}</translation>
    </message>
    <message>
        <source>Brev klart</source>
        <translation>Letter ready</translation>
    </message>
    <message>
        <source>Brev saknas</source>
        <translation>Letter missing</translation>
    </message>
    <message>
        <source>Inget</source>
        <translation>Nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n krav</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>I en delad databas handlar inloggningen ({login}); --user {person} går inte där.</source>
        <translation>In a shared database it is the login ({login}) that acts; --user {person} does not work there.</translation>
    </message>
    <message>
        <source>Inget ärende ryms eller är valt. Det finns inget att lägga förslag om.</source>
        <translation>No case fits or is chosen. There is nothing to draft decisions on.</translation>
    </message>
    <message>
        <source>Det valda ryms inte i ramen: {lacking} saknas.</source>
        <translation>What is chosen does not fit in the frame: {lacking} is lacking.</translation>
    </message>
    <message>
        <source>{dnr} tas ur rangordningen. Skriv skälet.</source>
        <translation>{dnr} is taken out of rank order. Write the reason.</translation>
    </message>
    <message>
        <source>Överklagandet kom in {received}.</source>
        <translation>The appeal arrived on {received}.</translation>
    </message>
    <message>
        <source>{came} {conflict}</source>
        <translation>{came} {conflict}</translation>
    </message>
    <message>
        <source>{came} Sista dag var {day}; det är i rätt tid.</source>
        <translation>{came} The last day was {day}; it is in time.</translation>
    </message>
    <message>
        <source>{came} Sista dag var {last}; det är {late} för sent.</source>
        <translation>{came} The last day was {last}; it is {late} late.</translation>
    </message>
    <message>
        <source>{count} dag</source>
        <translation>{count} day</translation>
    </message>
    <message>
        <source>{count} dagar</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source>Bara ett fattat beslut kan överklagas.</source>
        <translation>Only a decision that has been made can be appealed.</translation>
    </message>
    <message>
        <source>Beslutet fattades {day}. Överklagandet kan inte ha kommit innan.</source>
        <translation>The decision was made on {day}. The appeal cannot have arrived before that.</translation>
    </message>
    <message>
        <source>Dagen då överklagandet kom in ligger i framtiden.</source>
        <translation>The day the appeal arrived is in the future.</translation>
    </message>
    <message>
        <source>Ange vem som överklagar.</source>
        <translation>State who appeals.</translation>
    </message>
    <message>
        <source> Regeln är ej juridiskt granskad; fråga en jurist (jämför HFD 2016 ref. 49).</source>
        <translation> The rule is not legally reviewed; ask a lawyer (compare HFD 2016 ref. 49).</translation>
    </message>
    <message>
        <source>Utlysningens regel säger: {text}{mark}</source>
        <translation>The rule of the call says: {text}{mark}</translation>
    </message>
    <message>
        <source>Överklagandets rättidsprövning är redan gjord.</source>
        <translation>The time of the appeal has been tried already.</translation>
    </message>
    <message>
        <source>Beslutet fattades {decided}. Klaganden kan inte ha fått det innan.</source>
        <translation>The decision was made on {decided}. The appellant cannot have received it before that.</translation>
    </message>
    <message>
        <source>Överklagandet kom in {received}, innan klaganden fick beslutet.</source>
        <translation>The appeal arrived on {received}, before the appellant received the decision.</translation>
    </message>
    <message>
        <source>Skriv skälen för prövningen.</source>
        <translation>Write the reasons of the trial.</translation>
    </message>
    <message>
        <source>Bara ett överklagande som är prövat och i rätt tid lämnas över.</source>
        <translation>Only an appeal that has been tried and is in time is forwarded.</translation>
    </message>
    <message>
        <source>Dagen för överlämnandet ligger i framtiden.</source>
        <translation>The day of forwarding is in the future.</translation>
    </message>
    <message>
        <source>Överklagandet är inte överlämnat; det finns inget utfall att registrera.</source>
        <translation>The appeal has not been forwarded; there is no outcome to record.</translation>
    </message>
    <message>
        <source>Överklagandet lämnades över {forwarded_on}.</source>
        <translation>The appeal was forwarded on {forwarded_on}.</translation>
    </message>
    <message>
        <source>Dagen för avgörandet ligger i framtiden.</source>
        <translation>The day of the ruling is in the future.</translation>
    </message>
    <message>
        <source>Skriv vad avgörandet innebär för ärendet.</source>
        <translation>Write what the ruling means for the case.</translation>
    </message>
    <message>
        <source>Kriteriet {title} saknar poäng.</source>
        <translation>The criterion {title} has no points.</translation>
    </message>
    <message>
        <source>{title}: poängen går från {lowest} till {highest}.</source>
        <translation>{title}: points go from {lowest} to {highest}.</translation>
    </message>
    <message>
        <source>{label}: godta mellan noll och {amount}.</source>
        <translation>{label}: accept between zero and {amount}.</translation>
    </message>
    <message>
        <source>{label}: skriv varför kostnaden inte godtas.</source>
        <translation>{label}: write why the cost is not accepted.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>ett heltal</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>ett tal</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>true eller false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>ett datum</source>
        <translation>a date</translation>
    </message>
    <message>
        <source>hela kronor</source>
        <translation>whole kronor</translation>
    </message>
    <message>
        <source>filen är inte UTF-8</source>
        <translation>the file is not UTF-8</translation>
    </message>
    <message>
        <source>{name}, rad {line}: filen går inte att läsa som TOML.</source>
        <translation>{name}, line {line}: the file cannot be read as TOML.</translation>
    </message>
    <message>
        <source>{name}, rad {line}{where}: {why}.</source>
        <translation>{name}, line {line}{where}: {why}.</translation>
    </message>
    <message>
        <source>Mappen har ingen call.toml; den är ingen utlysning.</source>
        <translation>The folder has no call.toml; it is not a call.</translation>
    </message>
    <message>
        <source>call.toml är tom.</source>
        <translation>call.toml is empty.</translation>
    </message>
    <message>
        <source>okänt fält</source>
        <translation>unknown field</translation>
    </message>
    <message>
        <source>{name}, rad 1: {why}.</source>
        <translation>{name}, line 1: {why}.</translation>
    </message>
    <message>
        <source>agency.toml, rad 1: filen saknas.</source>
        <translation>agency.toml, line 1: the file is missing.</translation>
    </message>
    <message>
        <source>{kind} har mer än en fil</source>
        <translation>{kind} has more than one file</translation>
    </message>
    <message>
        <source>ska vara en tabell</source>
        <translation>must be a table</translation>
    </message>
    <message>
        <source>fältet {name} saknas</source>
        <translation>the field {name} is missing</translation>
    </message>
    <message>
        <source>ska vara en lista</source>
        <translation>must be a list</translation>
    </message>
    <message>
        <source>ska vara en tabell med texter</source>
        <translation>must be a table of texts</translation>
    </message>
    <message>
        <source>ska vara något av {names}</source>
        <translation>must be one of {names}</translation>
    </message>
    <message>
        <source>ska vara {what}</source>
        <translation>must be {what}</translation>
    </message>
    <message>
        <source>ska vara en andel som text, till exempel &quot;1/2&quot;</source>
        <translation>must be a share as text, for example &quot;1/2&quot;</translation>
    </message>
    <message>
        <source>ska vara 1 (PDF/A-1a) eller 2 (PDF/A-2a)</source>
        <translation>must be 1 (PDF/A-1a) or 2 (PDF/A-2a)</translation>
    </message>
    <message>
        <source>filen {file} finns inte i mappen</source>
        <translation>the file {file} is not in the folder</translation>
    </message>
    <message>
        <source>sista ansökningsdag ligger före den dag utlysningen öppnar</source>
        <translation>the last day to apply is before the day the call opens</translation>
    </message>
    <message>
        <source>perioden slutar innan den börjar</source>
        <translation>the period ends before it begins</translation>
    </message>
    <message>
        <source>får bara ha {{prefix}}, {{year}} och {{number}}</source>
        <translation>may only have {{prefix}}, {{year}} and {{number}}</translation>
    </message>
    <message>
        <source>måste ha både {{year}} och {{number}}</source>
        <translation>must have both {{year}} and {{number}}</translation>
    </message>
    <message>
        <source>ska vara någon av {names}</source>
        <translation>must be one of {names}</translation>
    </message>
    <message>
        <source>{one} finns mer än en gång</source>
        <translation>{one} is there more than once</translation>
    </message>
    <message>
        <source>fältet {one} saknas; utan det kan ingen ansökan läsas</source>
        <translation>the field {one} is missing; without it no application can be read</translation>
    </message>
    <message>
        <source>{word} finns inte i utlysningen</source>
        <translation>{word} is not in the call</translation>
    </message>
    <message>
        <source>delarna blir inte tillsammans hela beloppet</source>
        <translation>the parts do not make up the whole amount</translation>
    </message>
    <message>
        <source>ramen för {id} saknas</source>
        <translation>the frame of {id} is missing</translation>
    </message>
    <message>
        <source>{id} har två ramar från samma dag</source>
        <translation>{id} has two frames from the same day</translation>
    </message>
    <message>
        <source>ska gälla ett år efter utlysningens och ett belopp över noll</source>
        <translation>must concern a year after the call&apos;s and an amount above zero</translation>
    </message>
    <message>
        <source>skalan eller vikten är orimlig</source>
        <translation>the scale or the weight is not reasonable</translation>
    </message>
    <message>
        <source>ingen lydelse gäller den dag utlysningen öppnar</source>
        <translation>no wording is in force on the day the call opens</translation>
    </message>
    <message>
        <source>{kind} enligt {regulation} saknar regel om överklagande</source>
        <translation>{kind} under {regulation} has no rule on appeal</translation>
    </message>
    <message>
        <source>ange domstolen dit beslutet överklagas</source>
        <translation>state the court that the decision is appealed to</translation>
    </message>
    <message>
        <source>skriv texten utan fält; den visas också innan något beslut finns</source>
        <translation>write the text without fields; it is also shown before there is a decision</translation>
    </message>
    <message>
        <source>{court} finns inte bland domstolarna i agency.toml</source>
        <translation>{court} is not among the courts in agency.toml</translation>
    </message>
    <message>
        <source>domstolen ska ha namn och adress utan tomma rader</source>
        <translation>the court must have a name and an address without empty lines</translation>
    </message>
    <message>
        <source>filen saknas</source>
        <translation>the file is missing</translation>
    </message>
    <message>
        <source>{kind} är ingen sorts beslut</source>
        <translation>{kind} is not a kind of decision</translation>
    </message>
    <message>
        <source>avsnittet {one} saknas</source>
        <translation>the section {one} is missing</translation>
    </message>
    <message>
        <source>{one} står två gånger</source>
        <translation>{one} is there twice</translation>
    </message>
    <message>
        <source>brevet {kind} säger vart pengarna betalas tillbaka; ange myndighetens bankgiro</source>
        <translation>the letter {kind} says where the money is repaid; state the agency&apos;s bankgiro</translation>
    </message>
    <message>
        <source>brevet är inget beslut och kan inte ha avsnittet overklagande</source>
        <translation>the letter is not a decision and cannot have the section overklagande</translation>
    </message>
    <message>
        <source>Beloppen kan inte vara negativa.</source>
        <translation>The amounts cannot be negative.</translation>
    </message>
    <message>
        <source>Utbetalt kan inte vara mer än det beviljade, {granted}.</source>
        <translation>What is paid cannot be more than what was granted, {granted}.</translation>
    </message>
    <message>
        <source>Avdragen är större än den redovisade kostnaden, {reported}.</source>
        <translation>The deductions are larger than the reported cost, {reported}.</translation>
    </message>
    <message>
        <source>Skriv varför kostnaden inte godkänns.</source>
        <translation>Write why the cost is not approved.</translation>
    </message>
    <message>
        <source>Ange minst en delbetalning.</source>
        <translation>State at least one instalment.</translation>
    </message>
    <message>
        <source>Varje delbetalning ska vara hela kronor och större än noll.</source>
        <translation>Every instalment must be in whole kronor and more than zero.</translation>
    </message>
    <message>
        <source>Delbetalningarna är tillsammans {total}, men {left} återstår av kravet.</source>
        <translation>The instalments are {total} together, but {left} of the claim remains.</translation>
    </message>
    <message>
        <source>En delbetalning har en dag som redan har passerat.</source>
        <translation>An instalment has a day that has passed already.</translation>
    </message>
    <message>
        <source>Delbetalningarna ska stå i tidsordning, en per dag.</source>
        <translation>The instalments must be in order of time, one a day.</translation>
    </message>
    <message>
        <source>Ange det belopp som har kommit in.</source>
        <translation>State the amount that has arrived.</translation>
    </message>
    <message>
        <source>Beloppet ska vara i hela kronor.</source>
        <translation>The amount must be in whole kronor.</translation>
    </message>
    <message>
        <source>Det är mer än vad som återstår av kravet, {left}.</source>
        <translation>That is more than what remains of the claim, {left}.</translation>
    </message>
    <message>
        <source>Dagen då betalningen kom in ligger i framtiden.</source>
        <translation>The day the payment arrived is in the future.</translation>
    </message>
    <message>
        <source>{typed} är inget datum.</source>
        <translation>{typed} is not a date.</translation>
    </message>
    <message>
        <source>{name} är ingen månad.</source>
        <translation>{name} is not a month.</translation>
    </message>
    <message>
        <source>Skriv en dag, till exempel 2020-06-30.</source>
        <translation>Write a day, for example 2020-06-30.</translation>
    </message>
    <message>
        <source>{typed} är ingen dag. Skriv till exempel 2020-06-30.</source>
        <translation>{typed} is not a day. Write for example 2020-06-30.</translation>
    </message>
    <message>
        <source>lagen (1930:173) om beräkning av lagstadgad tid</source>
        <translation>the act (1930:173) on the reckoning of statutory time</translation>
    </message>
    <message>
        <source>{rule}: {day}.</source>
        <translation>{rule}: {day}.</translation>
    </message>
    <message>
        <source>{rule}: {day} ({counted} är ingen arbetsdag, {law}).</source>
        <translation>{rule}: {day} ({counted} is no working day, {law}).</translation>
    </message>
    <message>
        <source>Tre veckor från den dag klaganden fick del av beslutet</source>
        <translation>Three weeks from the day the appellant was given the decision</translation>
    </message>
    <message>
        <source>Sista dag att överklaga</source>
        <translation>Last day to appeal</translation>
    </message>
    <message>
        <source>Tre veckor från beslutsdagen, om klaganden företräder det allmänna</source>
        <translation>Three weeks from the day of the decision, if the appellant represents the public</translation>
    </message>
    <message>
        <source>Reglerna i 44 § FL ger olika dagar: {day} om klaganden företräder det allmänna, annars {first_day}. Vilken som gäller är ej juridiskt granskat.</source>
        <translation>The rules in 44 § FL give different days: {day} if the appellant represents the public, otherwise {first_day}. Which one applies is not legally reviewed.</translation>
    </message>
    <message>
        <source>Överlämna överklagandet</source>
        <translation>Forward the appeal</translation>
    </message>
    <message>
        <source>Inom en vecka</source>
        <translation>Within a week</translation>
    </message>
    <message>
        <source>Avgör ärendet eller avslå begäran inom fyra veckor</source>
        <translation>Decide the case or refuse the request within four weeks</translation>
    </message>
    <message>
        <source>Begäran om avgörande</source>
        <translation>Request for a decision</translation>
    </message>
    <message>
        <source>Ange ett belopp som är större än noll.</source>
        <translation>State an amount that is more than zero.</translation>
    </message>
    <message>
        <source>{label} har inget belopp.</source>
        <translation>{label} has no amount.</translation>
    </message>
    <message>
        <source>Bifall är på hela det sökta beloppet, {sought}. Välj delvis bifall för en lägre summa.</source>
        <translation>A grant is of the whole amount applied for, {sought}. Choose partial grant for a lower sum.</translation>
    </message>
    <message>
        <source>Delvis bifall är lägre än det sökta beloppet, {sought}. Välj bifall för hela summan.</source>
        <translation>A partial grant is lower than the amount applied for, {sought}. Choose grant for the whole sum.</translation>
    </message>
    <message>
        <source>Ändringen kan inte ge mer än det sökta beloppet, {sought}.</source>
        <translation>The change cannot give more than the amount applied for, {sought}.</translation>
    </message>
    <message>
        <source>Beslutet saknar skäl: ange tillämpade bestämmelser och avgörande omständigheter.</source>
        <translation>The decision has no reasons: state the provisions applied and the circumstances that settled it.</translation>
    </message>
    <message>
        <source>Ange vad bidraget ska användas till.</source>
        <translation>State what the grant is to be used for.</translation>
    </message>
    <message>
        <source>Den sökande har inget bankgiro eller plusgiro. Begär komplettering.</source>
        <translation>The applicant has no bankgiro or plusgiro. Request completion.</translation>
    </message>
    <message>
        <source>Ärendet är redan avgjort. Gör en ändring, en rättelse eller ett tilläggsbidrag.</source>
        <translation>The case is decided already. Make a change, a correction or a supplement.</translation>
    </message>
    <message>
        <source>Ett tilläggsbidrag förutsätter att bidrag redan är beviljat.</source>
        <translation>A supplement requires that a grant has been made already.</translation>
    </message>
    <message>
        <source>Ange vilket beslut som ändras eller rättas.</source>
        <translation>State which decision is changed or corrected.</translation>
    </message>
    <message>
        <source>Ange grunden för ändringen eller rättelsen.</source>
        <translation>State the ground for the change or the correction.</translation>
    </message>
    <message>
        <source>Ändringen är till nackdel för parten. Ange vilken av de tre grunderna i 37 § andra stycket som gäller.</source>
        <translation>The change is to the party&apos;s detriment. State which of the three grounds in 37 § second paragraph applies.</translation>
    </message>
    <message>
        <source>Ange från och till vilken dag bidraget får användas.</source>
        <translation>State from and to which day the grant may be used.</translation>
    </message>
    <message>
        <source>Perioden slutar innan den börjar.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>Beslutet saknar krav. Gör förslaget i steget Återbetalning.</source>
        <translation>The decision has no claim. Make the proposal in the step Repayment.</translation>
    </message>
    <message>
        <source>de särskilda skälen för eftergift</source>
        <translation>the special reasons for a waiver</translation>
    </message>
    <message>
        <source>grunden för återkravet</source>
        <translation>the ground for the recovery</translation>
    </message>
    <message>
        <source>Ange {wanted}.</source>
        <translation>State {wanted}.</translation>
    </message>
    <message>
        <source>Beslutet saknar dag.</source>
        <translation>The decision has no day.</translation>
    </message>
    <message>
        <source>Beslutet saknar föredragande.</source>
        <translation>The decision has no presenting officer.</translation>
    </message>
    <message>
        <source>Föredraganden kan inte själv fatta beslutet.</source>
        <translation>Who presents a decision cannot make it.</translation>
    </message>
    <message>
        <source>Den som har berett förslaget får inte fatta beslutet (myndighetens arbetsordning).</source>
        <translation>Who has prepared the draft may not make the decision (the agency&apos;s rules of procedure).</translation>
    </message>
    <message>
        <source>{id} finns mer än en gång</source>
        <translation>{id} is there more than once</translation>
    </message>
    <message>
        <source>ska vara minst en månad</source>
        <translation>must be at least one month</translation>
    </message>
    <message>
        <source>ange föreskriften; utan den får inget gallras</source>
        <translation>state the regulation; without it nothing may be disposed of</translation>
    </message>
    <message>
        <source>Numret {number} tillhör {body} i registret, men den sökande kallar sig {name}. Kontrollera om siffror har bytt plats (09 och 90 ger samma kontrollsiffra).</source>
        <translation>The number {number} belongs to {body} in the register, but the applicant is called {name}. Check whether digits have changed places (09 and 90 give the same check digit).</translation>
    </message>
    <message>
        <source>Uppgiften saknas</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>{what}: organisationsformen går inte att läsa mot utlysningen. Bedöm om den sökande kan få bidrag.</source>
        <translation>{what}: the kind of organisation cannot be read against the call. Judge whether the applicant can get a grant.</translation>
    </message>
    <message>
        <source>{kind} kan inte få bidrag i den här utlysningen.</source>
        <translation>{kind} cannot get a grant in this call.</translation>
    </message>
    <message>
        <source>Numret börjar på {first}, men numret för {kind} börjar oftast på {groups}. Äldre nummer kan avvika; kontrollera organisationsformen.</source>
        <translation>The number begins with {first}, but the number of {kind} mostly begins with {groups}. Older numbers may differ; check the kind of organisation.</translation>
    </message>
    <message>
        <source>{one} eller {more}</source>
        <translation>{one} or {more}</translation>
    </message>
    <message>
        <source>Nådde myndigheten {reached} med {channel}, men anses ha kommit in närmast föregående arbetsdag, {counted}, om det inte är osannolikt. Pröva om ansökan är i tid.</source>
        <translation>Reached the agency on {reached} by {channel}, but counts as arrived on the working day before, {counted}, unless that is improbable. Try whether the application is in time.</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>Kom in {day}, efter sista ansökningsdag {closes}. Pröva om den ska avvisas.</source>
        <translation>Came in on {day}, after the last day to apply, {closes}. Try whether it is to be dismissed.</translation>
    </message>
    <message>
        <source>Budgetens poster är tillsammans {total}, men sökt belopp är {sought}. Inget har ändrats; fråga den sökande vilket som gäller.</source>
        <translation>The budget lines come to {total}, but the amount sought is {sought}. Nothing has been changed; ask the applicant which is right.</translation>
    </message>
    <message>
        <source>Bilagan {title} saknas.</source>
        <translation>The attachment {title} is missing.</translation>
    </message>
    <message>
        <source>{title}: ingen ram gäller på beslutsdagen.</source>
        <translation>{title}: no frame applies on the day of the decision.</translation>
    </message>
    <message>
        <source>{title} räcker inte: ramen är {amount}, beslutat är {taken} och det här är {asked}. Det är {over} för mycket.</source>
        <translation>{title} is not enough: the frame is {amount}, {taken} is decided and this is {asked}. That is {over} too much.</translation>
    </message>
    <message>
        <source>Ett organisationsnummer har tio siffror.</source>
        <translation>An organisation number has ten digits.</translation>
    </message>
    <message>
        <source>Tredje siffran i ett organisationsnummer är minst 2; numret liknar ett personnummer.</source>
        <translation>The third digit of an organisation number is at least 2; this looks like a personal identity number.</translation>
    </message>
    <message>
        <source>Kontrollsiffran stämmer inte.</source>
        <translation>The check digit is wrong.</translation>
    </message>
    <message>
        <source>Ett bankgironummer har sju eller åtta siffror, ett plusgironummer högst åtta.</source>
        <translation>A bankgiro number has seven or eight digits, a plusgiro number at most eight.</translation>
    </message>
    <message>
        <source>Kontrollsiffran i gironumret stämmer inte.</source>
        <translation>The check digit of the giro number is wrong.</translation>
    </message>
    <message>
        <source>Ett bankgironummer har sju eller åtta siffror.</source>
        <translation>A bankgiro number has seven or eight digits.</translation>
    </message>
    <message>
        <source>{title}: ingen ram är registrerad.</source>
        <translation>{title}: no frame is registered.</translation>
    </message>
    <message>
        <source>Förslaget ryms inte. {title}: {over} saknas. Ramen är {amount}, beslutat och föreslaget är {taken}. Ändra beloppet eller registrera en ny anslagspost.</source>
        <translation>The draft does not fit. {title}: {over} is lacking. The frame is {amount}, decided and proposed is {taken}. Change the amount or register a new appropriation item.</translation>
    </message>
    <message>
        <source>Bemyndigandet för {year} är {amount} och räcker inte: {lacking} saknas.</source>
        <translation>The commitment for {year} is {amount} and is not enough: {lacking} is lacking.</translation>
    </message>
    <message>
        <source>logotypens ruta</source>
        <translation>the box of the logo</translation>
    </message>
    <message>
        <source>rutan för datum och diarienummer</source>
        <translation>the box of date and registration number</translation>
    </message>
    <message>
        <source>adressens ruta</source>
        <translation>the box of the address</translation>
    </message>
    <message>
        <source>ska vara en färg som #1f3a5f</source>
        <translation>must be a colour like #1f3a5f</translation>
    </message>
    <message>
        <source>är för ljus för text på vitt papper</source>
        <translation>is too light for text on white paper</translation>
    </message>
    <message>
        <source>ska vara millimeter på ett A4-ark (0-297)</source>
        <translation>must be millimetres on an A4 sheet (0-297)</translation>
    </message>
    <message>
        <source>ska vara minst {least} mm</source>
        <translation>must be at least {least} mm</translation>
    </message>
    <message>
        <source>ska vara högst {most} mm</source>
        <translation>must be at most {most} mm</translation>
    </message>
    <message>
        <source>ska vara minst {least} mm för att innehållet ska få plats</source>
        <translation>must be at least {least} mm for its content to fit</translation>
    </message>
    <message>
        <source>lämnar mindre än {least_body} mm åt brevets text</source>
        <translation>leaves less than {least_body} mm for the text of the letter</translation>
    </message>
    <message>
        <source>{title} går utanför sidans högra kant ({width} mm)</source>
        <translation>{title} goes beyond the right edge of the page ({width} mm)</translation>
    </message>
    <message>
        <source>brevets text börjar innan {title} slutar ({low} mm)</source>
        <translation>the text of the letter begins before {title} ends ({low} mm)</translation>
    </message>
    <message>
        <source>{title} ligger över {below}</source>
        <translation>{title} overlaps {below}</translation>
    </message>
    <message>
        <source>Utbetalningarna är tillsammans {total}, men beslutet är på {amount}.</source>
        <translation>The payments are {total} together, but the decision is on {amount}.</translation>
    </message>
    <message>
        <source>Varje utbetalning ska vara hela kronor och inte negativ.</source>
        <translation>Every payment must be in whole kronor and not negative.</translation>
    </message>
    <message>
        <source>Ett senare beslut har satt ned bidraget.</source>
        <translation>A later decision has reduced the grant.</translation>
    </message>
    <message>
        <source>Hinder mot utbetalning.</source>
        <translation>Stop of payment.</translation>
    </message>
    <message>
        <source>Betalas tidigast {earliest}.</source>
        <translation>Paid on {earliest} at the earliest.</translation>
    </message>
    <message>
        <source>Beslutet är inte expedierat.</source>
        <translation>The decision has not been dispatched.</translation>
    </message>
    <message>
        <source>{report} är inte godkänd.</source>
        <translation>{report} is not accepted.</translation>
    </message>
    <message>
        <source>Kontot är inte kontrollerat.</source>
        <translation>The account is not checked.</translation>
    </message>
    <message>
        <source>En betalning till kontot har kommit tillbaka. Bekräfta eller ändra kontot.</source>
        <translation>A payment to the account has come back. Confirm or change the account.</translation>
    </message>
    <message>
        <source>Kontot är inte verifierat av en andra person.</source>
        <translation>The account is not verified by a second person.</translation>
    </message>
    <message>
        <source>Skulle ha betalats senast {latest}.</source>
        <translation>Should have been paid by {latest}.</translation>
    </message>
    <message>
        <source>Tiden efter godkännandet gick ut {within}.</source>
        <translation>The time after the approval ran out on {within}.</translation>
    </message>
    <message>
        <source>{typed} är inget belopp.</source>
        <translation>{typed} is not an amount.</translation>
    </message>
    <message>
        <source>{typed} går inte att tolka: punkt och komma används inte som tusentalstecken.</source>
        <translation>{typed} cannot be read: full stops and commas do not separate thousands.</translation>
    </message>
    <message>
        <source>{typed} har delar av ett öre.</source>
        <translation>{typed} has parts of an öre.</translation>
    </message>
    <message>
        <source>{typed} är orimligt stort.</source>
        <translation>{typed} is unreasonably large.</translation>
    </message>
    <message>
        <source>{typed} är varken ja eller nej.</source>
        <translation>{typed} is neither yes nor no.</translation>
    </message>
    <message>
        <source>Sista dagen för utbetalning, {latest}, har redan passerat när redovisningen godkänns {accepted}. Båda gränserna kan inte hållas.</source>
        <translation>The last day of payment, {latest}, has passed already when the report is accepted on {accepted}. Both limits cannot be kept.</translation>
    </message>
    <message>
        <source>Tiden efter godkännandet går ut {within}, före den första dagen för utbetalning {earliest}. Båda gränserna kan inte hållas.</source>
        <translation>The time after the approval runs out on {within}, before the first day of payment {earliest}. Both limits cannot be kept.</translation>
    </message>
    <message>
        <source>Tiden efter godkännandet går till {within}, men utbetalningen ska göras senast {latest}. Den kortare tiden håller båda gränserna.</source>
        <translation>The time after the approval goes to {within}, but the payment must be made by {latest}. The shorter time keeps both limits.</translation>
    </message>
    <message>
        <source>gränsen för hög risk ska ligga över gränsen för medel, och båda över noll</source>
        <translation>the limit of high risk must be above the limit of medium, and both above zero</translation>
    </message>
    <message>
        <source>ska vara över noll</source>
        <translation>must be above zero</translation>
    </message>
    <message>
        <source>ska vara mellan 0 och 1</source>
        <translation>must be between 0 and 1</translation>
    </message>
    <message>
        <source>Dagen då beskedet kom in ligger i framtiden.</source>
        <translation>The day the statement arrived is in the future.</translation>
    </message>
    <message>
        <source>Ansökan kom in {arrived}. Beskedet kan inte ha kommit innan.</source>
        <translation>The application arrived on {arrived}. The statement cannot have arrived before that.</translation>
    </message>
    <message>
        <source>Ange vem hos parten som har lämnat beskedet.</source>
        <translation>State who at the party made the statement.</translation>
    </message>
    <message>
        <source>Det finns inget beviljat bidrag att avstå från.</source>
        <translation>There is no grant to decline.</translation>
    </message>
    <message>
        <source>Allt som inte är betalat har mottagaren redan avstått från.</source>
        <translation>The recipient has already declined all that is not paid.</translation>
    </message>
    <message>
        <source>Hela bidraget är utbetalat. Det som inte används betalas tillbaka vid slutredovisningen.</source>
        <translation>The whole grant is paid. What is not used is repaid at the final report.</translation>
    </message>
    <message>
        <source>Beloppet ska vara mer än noll och högst {left}, som inte är utbetalat.</source>
        <translation>The amount must be more than zero and at most {left}, which is not paid.</translation>
    </message>
    <message>
        <source>Bidraget beviljades {first}. Mottagaren kan inte ha avstått innan.</source>
        <translation>The grant was made on {first}. The recipient cannot have declined before that.</translation>
    </message>
    <message>
        <source>Ansökan är beviljad och kan inte återkallas. Registrera att mottagaren avstår i stället.</source>
        <translation>The application is granted and cannot be withdrawn. Record that the recipient declines instead.</translation>
    </message>
    <message>
        <source>Ärendet är redan avgjort. Det finns inget att återkalla.</source>
        <translation>The case is decided already. There is nothing to withdraw.</translation>
    </message>
    <message>
        <source>Ansökan är redan återkallad.</source>
        <translation>The application is withdrawn already.</translation>
    </message>
    <message>
        <source>Ärendet är redan avgjort.</source>
        <translation>The case is decided already.</translation>
    </message>
    <message>
        <source>Sex månader har inte gått; begäran får göras efter {until}. Besvara brevet.</source>
        <translation>Six months have not passed; the request may be made after {until}. Answer the letter.</translation>
    </message>
    <message>
        <source>Avgörande får begäras en gång i ett ärende, och det är redan gjort.</source>
        <translation>A decision may be requested once in a case, and that has been done.</translation>
    </message>
    <message>
        <source>Ansökan är återkallad. Ärendet ska skrivas av.</source>
        <translation>The application is withdrawn. The case is to be written off.</translation>
    </message>
    <message>
        <source>Mottagaren har avstått från bidraget.</source>
        <translation>The recipient has declined the grant.</translation>
    </message>
    <message>
        <source>Ändringen tar mer än det som är kvar av bidraget, {left}.</source>
        <translation>The change takes more than what is left of the grant, {left}.</translation>
    </message>
    <message>
        <source>Beslutet är överklagat och överlämnat. Myndigheten får inte ändra det.</source>
        <translation>The decision is appealed and forwarded. The agency may not change it.</translation>
    </message>
    <message>
        <source>Ingen har begärt att ärendet ska avgöras.</source>
        <translation>Nobody has requested that the case be decided.</translation>
    </message>
    <message>
        <source>Begäran är redan avslagen.</source>
        <translation>The request is refused already.</translation>
    </message>
    <message>
        <source>Inget överklagande av beslutet är prövat som för sent.</source>
        <translation>No appeal of the decision has been found to be too late.</translation>
    </message>
    <message>
        <source>Överklagandet är redan avvisat.</source>
        <translation>The appeal is dismissed already.</translation>
    </message>
    <message>
        <source>Svara på jävsfrågan för {which} först. Innehållet öppnas när du har svarat.</source>
        <translation>Answer the question of disqualification for {which} first. The content opens once you have answered.</translation>
    </message>
    <message>
        <source>Du har anmält jäv i {which} och får inte ta del av innehållet eller handläggningen.</source>
        <translation>You have stated that you are disqualified in {which} and may not see its content or take part in it.</translation>
    </message>
    <message>
        <source>{count} ärenden, bland annat {name}</source>
        <translation>{count} cases, among them {name}</translation>
    </message>
    <message>
        <source>{what} har ändrats av någon annan sedan du öppnade den. Inget har skrivits över. Jämför ändringarna och spara igen.</source>
        <translation>{what} was changed by somebody else after you opened it. Nothing has been overwritten. Compare the changes and save again.</translation>
    </message>
    <message>
        <source>Filen går inte att läsa som PDF.</source>
        <translation>The file cannot be read as PDF.</translation>
    </message>
    <message>
        <source>Brevet kan inte göras: dagen saknas.</source>
        <translation>The letter cannot be made: the day is missing.</translation>
    </message>
    <message>
        <source>Brevet kan inte göras: diarienumret saknas.</source>
        <translation>The letter cannot be made: the registration number is missing.</translation>
    </message>
    <message>
        <source>Brevet kan inte göras: adressen saknas.</source>
        <translation>The letter cannot be made: the address is missing.</translation>
    </message>
    <message>
        <source>Brevet kan inte göras: texten om överklagande saknas.</source>
        <translation>The letter cannot be made: the text on appeal is missing.</translation>
    </message>
    <message>
        <source>Brevet kan inte göras: beslutande och föredragande saknas.</source>
        <translation>The letter cannot be made: who decides and who presents is missing.</translation>
    </message>
    <message>
        <source>Brevet kan inte göras: en text som är skriven för hand säger att en uppgift saknas.</source>
        <translation>The letter cannot be made: a text written by hand says that something is missing.</translation>
    </message>
    <message>
        <source>Texten under {heading} säger att en uppgift saknas. Skriv uppgiften.</source>
        <translation>The text under {heading} says that something is missing. Write it.</translation>
    </message>
    <message>
        <source>{count} sida</source>
        <translation>{count} page</translation>
    </message>
    <message>
        <source>{count} sidor</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>En rad i brevet är högre än en sida. Korta texten i den.</source>
        <translation>A line in the letter is higher than a page. Shorten its text.</translation>
    </message>
    <message>
        <source>Tecknet {char} (U+{ord}) kan inte skrivas med brevets teckensnitt.</source>
        <translation>The sign {char} (U+{ord}) cannot be written in the typeface of the letter.</translation>
    </message>
    <message>
        <source>{dnr}: tecknet {char} (U+{ord}) i {place} kan inte skrivas med brevets teckensnitt. Byt ut det mot ett annat tecken.</source>
        <translation>{dnr}: the sign {char} (U+{ord}) in {place} cannot be written in the typeface of the letter. Use another sign.</translation>
    </message>
    <message>
        <source>Logotypen går inte att läsa som SVG.</source>
        <translation>The logo cannot be read as SVG.</translation>
    </message>
    <message>
        <source>Logotypen saknar viewBox eller former som går att rita.</source>
        <translation>The logo has no viewBox, or no shapes that can be drawn.</translation>
    </message>
    <message>
        <source>Logotypens färg {colour} ska skrivas som #rrggbb.</source>
        <translation>The colour {colour} of the logo must be written as #rrggbb.</translation>
    </message>
    <message>
        <source>Logotypens bana får bara ha stegen M, L, H, V, C och Z.</source>
        <translation>A path of the logo may only have the steps M, L, H, V, C and Z.</translation>
    </message>
    <message>
        <source>Sökanden har ingen e-postadress. Skicka brevet på papper, eller lägg in adressen i ärendet.</source>
        <translation>The applicant has no e-mail address. Send the letter on paper, or enter the address in the case.</translation>
    </message>
    <message>
        <source>{text} är ingen e-postadress som går att skicka till. Rätta den i ärendet.</source>
        <translation>{text} is not an e-mail address that can be sent to. Correct it in the case.</translation>
    </message>
    <message>
        <source>{dnr}: uppgifterna överst i brevet är för långa. Korta diarienumret.</source>
        <translation>{dnr}: what stands at the top of the letter is too long. Shorten the registration number.</translation>
    </message>
    <message>
        <source>{dnr}: adressen får inte plats i kuvertets fönster. Korta namnet eller adressen.</source>
        <translation>{dnr}: the address does not fit in the window of the envelope. Shorten the name or the address.</translation>
    </message>
    <message>
        <source>Brev ska förseglas, men den delen av programmet är inte installerad. Installera med pip install caseworker[seal].</source>
        <translation>Letters are to be sealed, but that part of the program is not installed. Install it with pip install caseworker[seal].</translation>
    </message>
    <message>
        <source>Sigillets fil går inte att öppna: fel lösenord, eller ingen PKCS#12-fil.</source>
        <translation>The file of the seal cannot be opened: the wrong password, or not a PKCS#12 file.</translation>
    </message>
    <message>
        <source>{stamps} är ingen adress till en tidsstämpeltjänst (http:// eller https://).</source>
        <translation>{stamps} is not the address of a time-stamp authority (http:// or https://).</translation>
    </message>
    <message>
        <source>Sigillets certifikat gäller till {date}. Skaffa ett nytt.</source>
        <translation>The certificate of the seal expired on {date}. Get a new one.</translation>
    </message>
    <message>
        <source>Brevet ändrades när det förseglades. Inget är låst; försök igen.</source>
        <translation>The letter changed when it was sealed. Nothing is locked; try again.</translation>
    </message>
    <message>
        <source>Tidsstämpeltjänsten {url} svarar inte. Brevet är inte låst; försök igen om en stund.</source>
        <translation>The time-stamp authority {url} does not answer. The letter is not locked; try again in a while.</translation>
    </message>
    <message>
        <source>Tidsstämpeltjänsten {url} gav ingen giltig tidsstämpel. Brevet är inte låst. Kontrollera adressen.</source>
        <translation>The time-stamp authority {url} gave no valid time stamp. The letter is not locked. Check the address.</translation>
    </message>
    <message>
        <source>Brevet kan inte göras: {label} saknas i {where}. Fyll i det under {place}.</source>
        <translation>The letter cannot be made: {label} is missing in {where}. Fill it in under {place}.</translation>
    </message>
    <message>
        <source>Mallen går inte att läsa i {where}: {error}.</source>
        <translation>The template cannot be read in {where}: {error}.</translation>
    </message>
    <message>
        <source>Texten blir för lång i {where}.</source>
        <translation>The text becomes too long in {where}.</translation>
    </message>
    <message>
        <source>innehåll och struktur stämmer inte överens</source>
        <translation>content and structure do not agree</translation>
    </message>
    <message>
        <source>en länk saknar plats i strukturen</source>
        <translation>a link has no place in the structure</translation>
    </message>
    <message>
        <source>en länk har gått förlorad</source>
        <translation>a link was lost</translation>
    </message>
    <message>
        <source>brevet ska ha precis en huvudrubrik</source>
        <translation>the letter must have exactly one main heading</translation>
    </message>
    <message>
        <source>en rubrik har gått förlorad</source>
        <translation>a heading was lost</translation>
    </message>
    <message>
        <source>en punkt i en lista har gått förlorad</source>
        <translation>a point in a list was lost</translation>
    </message>
    <message>
        <source>en tabellrad har gått förlorad</source>
        <translation>a row of a table was lost</translation>
    </message>
    <message>
        <source>vägen tillbaka från innehåll till struktur stämmer inte</source>
        <translation>the way back from content to structure is wrong</translation>
    </message>
    <message>
        <source>Brevet klarade inte sista kontrollen: {why}. Inget är låst; försök igen.</source>
        <translation>The letter did not pass the last check: {why}. Nothing is locked; try again.</translation>
    </message>
    <message>
        <source>en sida saknar innehåll</source>
        <translation>a page has no content</translation>
    </message>
    <message>
        <source>Brevet saknar struktur.</source>
        <translation>The letter has no structure.</translation>
    </message>
    <message>
        <source>strukturen går inte att läsa</source>
        <translation>the structure cannot be read</translation>
    </message>
    <message>
        <source>papperet är slut</source>
        <translation>out of paper</translation>
    </message>
    <message>
        <source>papperet har fastnat</source>
        <translation>the paper is jammed</translation>
    </message>
    <message>
        <source>tonern är slut</source>
        <translation>out of toner</translation>
    </message>
    <message>
        <source>en lucka är öppen</source>
        <translation>a door is open</translation>
    </message>
    <message>
        <source>skrivaren är frånkopplad</source>
        <translation>the printer is disconnected</translation>
    </message>
    <message>
        <source>skrivaren svarar inte</source>
        <translation>the printer does not answer</translation>
    </message>
    <message>
        <source>kön är stoppad</source>
        <translation>the queue is stopped</translation>
    </message>
    <message>
        <source>jobbet hålls kvar i kön</source>
        <translation>the job is held in the queue</translation>
    </message>
    <message>
        <source>Skrivaren {printer} tog inte emot jobbet: {said}</source>
        <translation>The printer {printer} did not take the job: {said}</translation>
    </message>
    <message>
        <source>CUPS minns inte jobbet. Se efter vid skrivaren om brevet kom ut.</source>
        <translation>CUPS does not remember the job. See at the printer whether the letter came out.</translation>
    </message>
    <message>
        <source>Jobb {job} gick inte att avbryta: {said}</source>
        <translation>Job {job} could not be cancelled: {said}</translation>
    </message>
    <message>
        <source>{name} väntade i {count} s</source>
        <translation>{name} waited for {count} s</translation>
    </message>
    <message>
        <source>svarskod {code}</source>
        <translation>exit code {code}</translation>
    </message>
    <message>
        <source>Kommandot {name} saknas, så det går inte att skriva ut. Installera paketet cups-client (och cups) och försök igen.</source>
        <translation>The command {name} is missing, so nothing can be printed. Install the package cups-client (and cups) and try again.</translation>
    </message>
    <message>
        <source>Utskriftstjänsten CUPS svarar inte ({why}). Starta den (sudo systemctl start cups) och försök igen.</source>
        <translation>The print service CUPS does not answer ({why}). Start it (sudo systemctl start cups) and try again.</translation>
    </message>
    <message>
        <source>{typed} är inga sidor. Ange dem i stigande ordning, till exempel 1 eller 1-2,4.</source>
        <translation>{typed} is not a list of pages. State them in rising order, for example 1 or 1-2,4.</translation>
    </message>
    <message>
        <source>Skrivaren {name} finns inte (skrivare: {names}).</source>
        <translation>There is no printer {name} (printers: {names}).</translation>
    </message>
    <message>
        <source>inga</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Skrivaren {name} tar inte emot jobb. Öppna kön (cupsaccept {name}) eller välj en annan.</source>
        <translation>The printer {name} does not take jobs. Open the queue (cupsaccept {name}) or choose another one.</translation>
    </message>
    <message>
        <source>Skrivaren {name} kan inte skriva på båda sidor. Välj enkelsidigt.</source>
        <translation>The printer {name} cannot print on both sides. Choose single-sided.</translation>
    </message>
    <message>
        <source>Programmet kan inte skriva ut direkt på Windows än. Gör en utskriftsfil (caseworker letters --round DAG --out MAPP --print-file) och skriv ut den från ett PDF-program.</source>
        <translation>The program cannot print directly on Windows yet. Make a print file (caseworker letters --round DAG --out MAPP --print-file) and print it from a PDF program.</translation>
    </message>
    <message>
        <source>{address} finns redan. Exemplet görs alltid i en ny databas; ange en annan fil eller ta bort den.</source>
        <translation>{address} is there already. The example is always made in a new database; state another file or remove it.</translation>
    </message>
    <message>
        <source>Databasen används redan. Exemplet görs bara i en tom delad databas, av administratören.</source>
        <translation>The database is in use already. The example is only made in an empty shared database, by the administrator.</translation>
    </message>
    <message>
        <source>{name} är varken en medföljande utlysning ({names}) eller en mapp med filen call.toml.</source>
        <translation>{name} is neither a call that comes with the program ({names}) nor a folder with the file call.toml.</translation>
    </message>
    <message>
        <source>Mappen {name} är för stor för att vara en utlysning. Lägg bara utlysningens egna filer i den.</source>
        <translation>The folder {name} is too large to be a call. Put only the files of the call in it.</translation>
    </message>
    <message>
        <source>{filename} går inte att läsa. Kontrollera behörigheten.</source>
        <translation>{filename} cannot be read. Check the permissions.</translation>
    </message>
    <message>
        <source>{target} finns redan. Ge säkerhetskopian ett nytt namn; inget har skrivits över.</source>
        <translation>{target} is there already. Give the backup another name; nothing has been overwritten.</translation>
    </message>
    <message>
        <source>Säkerhetskopian {target} gick inte att skriva. Välj en annan plats.</source>
        <translation>The backup {target} could not be written. Choose another place.</translation>
    </message>
    <message>
        <source>Säkerhetskopian {file} finns inte. Kontrollera sökvägen.</source>
        <translation>The backup {file} is not there. Check the path.</translation>
    </message>
    <message>
        <source>{target} finns redan. Återställ till ett nytt namn; inget har skrivits över.</source>
        <translation>{target} is there already. Restore to another name; nothing has been overwritten.</translation>
    </message>
    <message>
        <source>En delad databas säkerhetskopieras av serverns administratör: caseworker backup FIL --db ADRESS</source>
        <translation>A shared database is backed up by the administrator of the server: caseworker backup FIL --db ADRESS</translation>
    </message>
    <message>
        <source>Säkerhetskopian kan inte ligga i databasens egen fil. Välj ett annat namn.</source>
        <translation>The backup cannot be in the database&apos;s own file. Choose another name.</translation>
    </message>
    <message>
        <source>Databasen är inte tom; bara en ny databas kan bli exempel.</source>
        <translation>The database is not empty; only a new database can become an example.</translation>
    </message>
    <message>
        <source>Det här är ingen exempeldatabas; dagen är alltid dagens datum.</source>
        <translation>This is not an example database; the day is always today&apos;s date.</translation>
    </message>
    <message>
        <source>Ange myndighetens namn.</source>
        <translation>State the agency&apos;s name.</translation>
    </message>
    <message>
        <source>Kontrollsiffrorna i IBAN stämmer inte.</source>
        <translation>The check digits of the IBAN are wrong.</translation>
    </message>
    <message>
        <source>Ange ett bankgironummer eller ett IBAN.</source>
        <translation>State a bankgiro number or an IBAN.</translation>
    </message>
    <message>
        <source>En BIC-kod har åtta eller elva tecken.</source>
        <translation>A BIC has eight or eleven characters.</translation>
    </message>
    <message>
        <source>Ett clearingnummer har fyra eller fem siffror.</source>
        <translation>A clearing number has four or five digits.</translation>
    </message>
    <message>
        <source>{word} är ingen roll. Välj bland: {names}.</source>
        <translation>{word} is not a role. Choose among: {names}.</translation>
    </message>
    <message>
        <source>{actor} finns inte i databasen. Be administratören lägga in dig.</source>
        <translation>{actor} is not in the database. Ask the administrator to add you.</translation>
    </message>
    <message>
        <source>{name} kan inte vara ett användarnamn: små bokstäver, siffror, punkt och streck.</source>
        <translation>{name} cannot be a user name: small letters, digits, full stop and hyphen.</translation>
    </message>
    <message>
        <source>Ange minst en roll.</source>
        <translation>State at least one role.</translation>
    </message>
    <message>
        <source>Användaren {name} finns redan. Ändra roller med: caseworker user role</source>
        <translation>The user {name} is there already. Change roles with: caseworker user role</translation>
    </message>
    <message>
        <source>Ingen aktiv användare heter {name}.</source>
        <translation>No active user is called {name}.</translation>
    </message>
    <message>
        <source>I en lokal databas väljs användaren utan lösenord: den som kan öppna filen är betrodd.</source>
        <translation>In a local database the user is chosen without a password: whoever can open the file is trusted.</translation>
    </message>
    <message>
        <source>Lösenordet ska ha minst {least} tecken.</source>
        <translation>The password must have at least {least} characters.</translation>
    </message>
    <message>
        <source>Ingen användare heter {name}. Lägg in den med: caseworker user add {name} --role ROLL</source>
        <translation>No user is called {name}. Add one with: caseworker user add {name} --role ROLL</translation>
    </message>
    <message>
        <source>Databasen måste ha minst en aktiv administratör. Utse en annan först.</source>
        <translation>The database must have at least one active administrator. Appoint another one first.</translation>
    </message>
    <message>
        <source>{dnr} saknar sökande.</source>
        <translation>{dnr} has no applicant.</translation>
    </message>
    <message>
        <source>{target} går inte att skriva ({strerror}). Välj en annan mapp eller frigör utrymme.</source>
        <translation>{target} cannot be written ({strerror}). Choose another folder or free some space.</translation>
    </message>
    <message>
        <source>Exporterar ärendet</source>
        <translation>Exporting the case</translation>
    </message>
    <message>
        <source>Ärendet har ingen fil med nummer {number}.</source>
        <translation>The case has no file with number {number}.</translation>
    </message>
    <message>
        <source>Handling {number} innehåller uppgifter som ska maskas.</source>
        <translation>Document {number} contains particulars that are to be masked.</translation>
    </message>
    <message>
        <source>Handling {number} går inte att läsa som text. Sökanden har skyddade uppgifter; maska den för hand.</source>
        <translation>Document {number} cannot be read as text. The applicant has protected particulars; mask it by hand.</translation>
    </message>
    <message>
        <source>{folder} är inget exporterat ärende: {xml} saknas eller går inte att läsa.</source>
        <translation>{folder} is not an exported case: {xml} is missing or cannot be read.</translation>
    </message>
    <message>
        <source>{xml} har ändrats.</source>
        <translation>{xml} has changed.</translation>
    </message>
    <message>
        <source>{path} pekar utanför mappen.</source>
        <translation>{path} points outside the folder.</translation>
    </message>
    <message>
        <source>{path} saknas.</source>
        <translation>{path} is missing.</translation>
    </message>
    <message>
        <source>{path} har ändrats.</source>
        <translation>{path} has changed.</translation>
    </message>
    <message>
        <source>{path} hör inte till ärendet.</source>
        <translation>{path} does not belong to the case.</translation>
    </message>
    <message>
        <source>{csv} säger annat än {xml}.</source>
        <translation>{csv} says something else than {xml}.</translation>
    </message>
    <message>
        <source>Skriv varför materialet gallras nu.</source>
        <translation>Write why the material is disposed of now.</translation>
    </message>
    <message>
        <source>Regeln {title} är ej juridiskt granskad. Inget får gallras efter den.</source>
        <translation>The rule {title} is not legally reviewed. Nothing may be disposed of by it.</translation>
    </message>
    <message>
        <source>{title}: inget får gallras i dag.</source>
        <translation>{title}: nothing may be disposed of today.</translation>
    </message>
    <message>
        <source>Det finns inget gallringsförslag {number} i utlysningen.</source>
        <translation>There is no proposal of disposal {number} in the call.</translation>
    </message>
    <message>
        <source>Förslag {number} är redan verkställt.</source>
        <translation>Proposal {number} is carried out already.</translation>
    </message>
    <message>
        <source>Den som har föreslagit en gallring kan inte verkställa den.</source>
        <translation>Who has proposed a disposal cannot carry it out.</translation>
    </message>
    <message>
        <source>Gallrar</source>
        <translation>Disposing</translation>
    </message>
    <message>
        <source>Utlysningen har ingen gallringsregel {rule_id} (regler: {known}).</source>
        <translation>The call has no rule of disposal {rule_id} (rules: {known}).</translation>
    </message>
    <message>
        <source>På macOS väljer du programmet i Finder: högerklicka på filen, Öppna med. Filen öppnas också under Arkiv.</source>
        <translation>On macOS you choose the program in Finder: right-click the file, Open With. The file can also be opened under Archive.</translation>
    </message>
    <message>
        <source>Systemets val av program gick inte att ändra ({base}, mimeapps.list).</source>
        <translation>The system&apos;s choice of program could not be changed ({base}, mimeapps.list).</translation>
    </message>
    <message>
        <source>Ett nytt ärende i filen får inte registreras av dig i den delade databasen. Allt finns kvar i filen.</source>
        <translation>You may not register a new case in the file in the shared database. Everything is still in the file.</translation>
    </message>
    <message>
        <source>Konflikten är redan avgjord. Läs in listan på nytt.</source>
        <translation>The conflict is settled already. Load the list again.</translation>
    </message>
    <message>
        <source>Ange vilken uppgift den sammanfogade texten gäller.</source>
        <translation>State which particular the merged text concerns.</translation>
    </message>
    <message>
        <source>Hämtar bilagor</source>
        <translation>Fetching attachments</translation>
    </message>
    <message>
        <source>Filen togs av {actor} men du är inloggad som {other}. Lämna tillbaka den som {actor}.</source>
        <translation>The file was taken by {actor} but you are logged in as {other}. Bring it back as {actor}.</translation>
    </message>
    <message>
        <source>Filen togs ur en annan databas. Välj den databas som den togs ur.</source>
        <translation>The file was taken from another database. Choose the database it was taken from.</translation>
    </message>
    <message>
        <source>Skickar ändringar</source>
        <translation>Sending changes</translation>
    </message>
    <message>
        <source>Hämtar ärenden</source>
        <translation>Fetching cases</translation>
    </message>
    <message>
        <source>Datorn har ingen nyckelring att lägga filens nyckel i. Ange ett lösenord för filen.</source>
        <translation>The computer has no keyring to put the file&apos;s key in. State a password for the file.</translation>
    </message>
    <message>
        <source>Det här är redan en offlinefil. Ta med ärenden ur den delade databasen.</source>
        <translation>This is an offline file already. Take cases from the shared database.</translation>
    </message>
    <message>
        <source>{target} finns redan. Välj ett annat namn; en fil med arbete i skrivs aldrig över.</source>
        <translation>{target} is there already. Choose another name; a file with work in it is never overwritten.</translation>
    </message>
    <message>
        <source>Läser ärenden</source>
        <translation>Reading cases</translation>
    </message>
    <message>
        <source>Ange minst ett ärende att ta med.</source>
        <translation>State at least one case to take along.</translation>
    </message>
    <message>
        <source>Ange varför ärendet inte längre är med offline.</source>
        <translation>State why the case is no longer offline.</translation>
    </message>
    <message>
        <source>Ärendet är redan tillbaka. Läs in listan på nytt.</source>
        <translation>The case is back already. Load the list again.</translation>
    </message>
    <message>
        <source>Myndigheten har redan en återställningsnyckel.</source>
        <translation>The agency has a recovery key already.</translation>
    </message>
    <message>
        <source>Filen togs utan återställningsnyckel, eller ur en annan databas.</source>
        <translation>The file was taken without a recovery key, or from another database.</translation>
    </message>
    <message>
        <source>Det här är ingen offlinefil (*.cwcase).</source>
        <translation>This is not an offline file (*.cwcase).</translation>
    </message>
    <message>
        <source>Offlinefilen {target} gick inte att skriva.</source>
        <translation>The offline file {target} could not be written.</translation>
    </message>
    <message>
        <source>{name} togs av {owner}; bara den kan arbeta i filen. Utelämna --user.</source>
        <translation>{name} was taken by {owner}; only they can work in the file. Leave out --user.</translation>
    </message>
    <message>
        <source>{day}&#xa0;{month}&#xa0;{year}</source>
        <translation>{day}&#xa0;{month}&#xa0;{year}</translation>
    </message>
    <message>
        <source>{day}&#xa0;{month}</source>
        <translation>{day}&#xa0;{month}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{day} är ingen arbetsdag ({weekday}). Närmast följande är {next}.</source>
        <translation>{day} is no working day ({weekday}). The next one is {next}.</translation>
    </message>
    <message>
        <source>Det här är skadat i den delade databasen och gick inte att hämta: {documents}. Övriga handlingar är hämtade. Be administratören återställa det ur en säkerhetskopia.</source>
        <translation>This is damaged in the shared database and could not be fetched: {documents}. The other documents have been fetched. Ask the administrator to restore it from a backup.</translation>
    </message>
    <message>
        <source>{name} är öppen i programmet. Stäng den och försök igen.</source>
        <translation>{name} is open in the program. Close it and try again.</translation>
    </message>
    <message>
        <source>Insatsens namn, sökt belopp och ankomstdag rättas i den delade databasen. Lämna tillbaka filen först.</source>
        <translation>The name of the project, the amount applied for and the day of arrival are corrected in the shared database. Bring the file back first.</translation>
    </message>
    <message>
        <source>Ärendet är beslutat. Uppgiften ändras bara genom ett beslut om rättelse.</source>
        <translation>The case is decided. This is changed only by a decision of correction.</translation>
    </message>
    <message>
        <source>Uppgiften står i ett förslag som är lämnat till beslut. Låt lämna tillbaka det först.</source>
        <translation>This stands in a proposal that is handed over for decision. Have it handed back first.</translation>
    </message>
    <message>
        <source>Skriv vad insatsen heter.</source>
        <translation>Write what the project is called.</translation>
    </message>
    <message>
        <source>Skriv beloppet i kronor, till exempel 250 000.</source>
        <translation>Write the amount in kronor, for example 250,000.</translation>
    </message>
    <message>
        <source>Det sökta beloppet ska vara större än noll.</source>
        <translation>The amount applied for must be more than nothing.</translation>
    </message>
    <message>
        <source>Ankomstdagen ligger i framtiden.</source>
        <translation>The day of arrival is in the future.</translation>
    </message>
    <message>
        <source>De andras bedömningar är redan öppna för dig; din skulle inte vara oberoende.</source>
        <translation>The others&apos; assessments are open to you already; yours would not be independent.</translation>
    </message>
    <message>
        <source>Välj vad du förordar.</source>
        <translation>Choose what you recommend.</translation>
    </message>
    <message>
        <source>Skriv varför du ändrar poängen.</source>
        <translation>Write why you change the points.</translation>
    </message>
    <message>
        <source>Bedömningen är inte lämnad än; ändra poängen direkt.</source>
        <translation>The assessment is not handed in yet; change the points directly.</translation>
    </message>
    <message>
        <source>Ärendet är beslutat; bedömningen kan inte ändras längre.</source>
        <translation>The case is decided; the assessment can no longer be changed.</translation>
    </message>
    <message>
        <source>Poängen är redan den du anger.</source>
        <translation>The points are already what you state.</translation>
    </message>
    <message>
        <source>Skriv vad ni kom fram till.</source>
        <translation>Write what you agreed on.</translation>
    </message>
    <message>
        <source>Bedömarna står inte så långt ifrån varandra att något ska avgöras.</source>
        <translation>The assessors are not so far apart that anything has to be settled.</translation>
    </message>
    <message>
        <source>Bedömningen är {assessor}s; bara den kan ändra den.</source>
        <translation>The assessment is {assessor}&apos;s; only they can change it.</translation>
    </message>
    <message>
        <source>Bedömningen är lämnad. Ändra poäng med skäl i stället.</source>
        <translation>The assessment is handed in. Change points with a reason instead.</translation>
    </message>
    <message>
        <source>Bedömningen</source>
        <translation>The assessment</translation>
    </message>
    <message>
        <source>Kriteriet {criterion} hör inte till ärendets bedömning.</source>
        <translation>The criterion {criterion} does not belong to the assessment of the case.</translation>
    </message>
    <message>
        <source>{handler} är ingen aktiv handläggare. Välj någon annan.</source>
        <translation>{handler} is not an active case officer. Choose somebody else.</translation>
    </message>
    <message>
        <source>{handler} är jävig i ärendet. Välj någon annan.</source>
        <translation>{handler} is disqualified in the case. Choose somebody else.</translation>
    </message>
    <message>
        <source>Skriv hur anmärkningen har hanterats.</source>
        <translation>Write how the remark was handled.</translation>
    </message>
    <message>
        <source>Anteckningen är tom. Skriv vad som ska antecknas.</source>
        <translation>The note is empty. Write what is to be noted.</translation>
    </message>
    <message>
        <source>Bara den som skrev anteckningen kan signera den.</source>
        <translation>Only who wrote the note can sign it.</translation>
    </message>
    <message>
        <source>Anteckningen är redan signerad. Skriv en ny anteckning i stället.</source>
        <translation>The note is signed already. Write a new note instead.</translation>
    </message>
    <message>
        <source>Begäran är redan skickad. Skriv en ny begäran i stället.</source>
        <translation>The request is sent already. Write a new request instead.</translation>
    </message>
    <message>
        <source>Begäran väntar inte på svar. Kontrollera vilken begäran svaret gäller.</source>
        <translation>The request does not wait for an answer. Check which request the answer concerns.</translation>
    </message>
    <message>
        <source>Svaret kan inte ha kommit in innan begäran skickades.</source>
        <translation>The answer cannot have arrived before the request was sent.</translation>
    </message>
    <message>
        <source>Ange minst en uppgift som ska kompletteras.</source>
        <translation>State at least one particular to complete.</translation>
    </message>
    <message>
        <source>En av uppgifterna är tom. Skriv vad som behövs eller ta bort raden.</source>
        <translation>One of the particulars is empty. Write what is needed or remove the row.</translation>
    </message>
    <message>
        <source>Sista dag för svar måste ligga framåt i tiden.</source>
        <translation>The last day to answer must be ahead in time.</translation>
    </message>
    <message>
        <source>Organisationsnumret är inte giltigt och kan inte slås upp i registret.</source>
        <translation>The organisation number is not valid and cannot be looked up in the register.</translation>
    </message>
    <message>
        <source>Registret här har inte numret {number}. Slå upp vem det tillhör.</source>
        <translation>The register here does not hold the number {number}. Look up whose it is.</translation>
    </message>
    <message>
        <source>I registret: {name}.</source>
        <translation>In the register: {name}.</translation>
    </message>
    <message>
        <source>Inget att anmärka vid inläsningen.</source>
        <translation>Nothing to remark on when read in.</translation>
    </message>
    <message>
        <source>Ingen redovisning har kommit in; den ska vara inne {due}.</source>
        <translation>No report has arrived; it is due on {due}.</translation>
    </message>
    <message>
        <source>Kom in {received}; sista dag var {due}.</source>
        <translation>Arrived on {received}; the last day was {due}.</translation>
    </message>
    <message>
        <source>Försenad {late}</source>
        <translation>{late} late</translation>
    </message>
    <message>
        <source>I tid</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Inkom</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Redovisat {used} av beviljade {granted}.</source>
        <translation>{used} reported of {granted} granted.</translation>
    </message>
    <message>
        <source>Inga kostnader är redovisade. Beviljat är {granted}.</source>
        <translation>No costs are reported. {granted} is granted.</translation>
    </message>
    <message>
        <source>Inget redovisat</source>
        <translation>Nothing reported</translation>
    </message>
    <message>
        <source>Över bidraget</source>
        <translation>Over the grant</translation>
    </message>
    <message>
        <source>Av det ligger {outside} utanför perioden; godkänd kostnad {kept}.</source>
        <translation>Of that {outside} is outside the period; approved cost {kept}.</translation>
    </message>
    <message>
        <source>{unpaid} är inte utbetalt och behövs inte.</source>
        <translation>{unpaid} is not paid and is not needed.</translation>
    </message>
    <message>
        <source>{left} är utbetalt men inte använt och ska betalas tillbaka.</source>
        <translation>{left} is paid but not used and is to be repaid.</translation>
    </message>
    <message>
        <source>Beviljat</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Utbetalt</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Godkänd kostnad</source>
        <translation>Approved cost</translation>
    </message>
    <message>
        <source>Att återbetala</source>
        <translation>To repay</translation>
    </message>
    <message>
        <source>Återbetalning</source>
        <translation>Repayment</translation>
    </message>
    <message>
        <source>Inte allt</source>
        <translation>Not all</translation>
    </message>
    <message>
        <source>Helt använt</source>
        <translation>All used</translation>
    </message>
    <message>
        <source>Redovisat</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Andel</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Inga kostnader är redovisade.</source>
        <translation>No costs are reported.</translation>
    </message>
    <message>
        <source>ingen budgetpost</source>
        <translation>no budget line</translation>
    </message>
    <message>
        <source>{label}: {amount} mot {beside}.</source>
        <translation>{label}: {amount} against {beside}.</translation>
    </message>
    <message>
        <source>Summa</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Budgeten i ansökan är {total}, beviljat är {granted}.</source>
        <translation>The budget of the application is {total}, {granted} is granted.</translation>
    </message>
    <message>
        <source>Budgetpost</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Skillnad</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Över budget</source>
        <translation>Over budget</translation>
    </message>
    <message>
        <source>Inom budget</source>
        <translation>Within budget</translation>
    </message>
    <message>
        <source>{outside} av {used} ligger utanför perioden {starts}–{ends}.</source>
        <translation>{outside} of {used} is outside the period {starts}–{ends}.</translation>
    </message>
    <message>
        <source>Utanför perioden</source>
        <translation>Outside the period</translation>
    </message>
    <message>
        <source>Stämmer</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Inom perioden</source>
        <translation>Within the period</translation>
    </message>
    <message>
        <source>Utanför</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>Beviljat belopp är {granted}. Utlysningen anger ingen gräns för revisorsintyg.</source>
        <translation>The amount granted is {granted}. The call gives no limit for an auditor&apos;s certificate.</translation>
    </message>
    <message>
        <source>Beviljat {granted}; gränsen {times} prisbasbelopp för {year} är {times} × {base} = {limit}.</source>
        <translation>{granted} granted; the limit of {times} price base amounts for {year} is {times} × {base} = {limit}.</translation>
    </message>
    <message>
        <source>Gräns</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>{text} Inget intyg behövs.</source>
        <translation>{text} No certificate is needed.</translation>
    </message>
    <message>
        <source>Behövs inte</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Intyg finns bland handlingarna.</source>
        <translation>There is a certificate among the documents.</translation>
    </message>
    <message>
        <source>Inget intyg finns bland redovisningens handlingar.</source>
        <translation>There is no certificate among the documents of the report.</translation>
    </message>
    <message>
        <source>Intyg finns</source>
        <translation>Certificate there</translation>
    </message>
    <message>
        <source>Intyg saknas</source>
        <translation>Certificate missing</translation>
    </message>
    <message>
        <source>{count} bifogad fil nämner</source>
        <translation>{count} attached file mentions</translation>
    </message>
    <message>
        <source>{count} bifogade filer nämner</source>
        <translation>{count} attached files mention</translation>
    </message>
    <message>
        <source>Redovisningen säger inget om stödlogotypen; {shown} den.</source>
        <translation>The report says nothing of the support logo; {shown} it.</translation>
    </message>
    <message>
        <source>Redovisningen svarar {reply}; {shown} stödlogotypen.</source>
        <translation>The report answers {reply}; {shown} the support logo.</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Svarar ja</source>
        <translation>Answers yes</translation>
    </message>
    <message>
        <source>Svarar nej</source>
        <translation>Answers no</translation>
    </message>
    <message>
        <source>Inget är ändrat. Skriv det som ska gälla i fältet.</source>
        <translation>Nothing is changed. Write what is to apply in the field.</translation>
    </message>
    <message>
        <source>Skriv varför uppgiften rättas, till exempel att sökanden har anmält en ny adress.</source>
        <translation>Write why the particular is corrected, for example that the applicant has given a new address.</translation>
    </message>
    <message>
        <source>Ärendet är beslutat. Ett nytt konto läggs till under Utbetalningar, där det kontrolleras.</source>
        <translation>The case is decided. A new account is added under Payments, where it is checked.</translation>
    </message>
    <message>
        <source>Ärendet är beslutat. {head} står i beslutet och ändras bara genom ett beslut om rättelse.</source>
        <translation>The case is decided. {head} is part of the decision and only changes by a decision on correction.</translation>
    </message>
    <message>
        <source>Skriv sökandens namn.</source>
        <translation>Write the applicant&apos;s name.</translation>
    </message>
    <message>
        <source>Organisationsformen finns inte i utlysningen. Skriv någon av: {own}.</source>
        <translation>The type of organisation is not in the call. Write one of: {own}.</translation>
    </message>
    <message>
        <source>Organisationsformen hör till en annan grupp sökande, med andra villkor. Registrera ansökan på nytt.</source>
        <translation>The type of organisation belongs to another group of applicants, with other conditions. Register the application anew.</translation>
    </message>
    <message>
        <source>{header}: {typed} är ingen e-postadress.</source>
        <translation>{header}: {typed} is not an e-mail address.</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>{label}: anmärkning</source>
        <translation>{label}: remark</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>{thing} {done}</source>
        <translation>{thing} {done}</translation>
    </message>
    <message>
        <source>{one} och {more}</source>
        <translation>{one} and {more}</translation>
    </message>
    <message>
        <source>Konto {checked}</source>
        <translation>Account {checked}</translation>
    </message>
    <message>
        <source>Konto upptaget och {checked}</source>
        <translation>Account entered and {checked}</translation>
    </message>
    <message>
        <source>Konto upptaget</source>
        <translation>Account entered</translation>
    </message>
    <message>
        <source>Ärendet påbörjades offline</source>
        <translation>The case was begun offline</translation>
    </message>
    <message>
        <source>Offlinefilen fick ett nytt lösenord</source>
        <translation>The offline file got a new password</translation>
    </message>
    <message>
        <source>Ärendet släpptes från offline</source>
        <translation>The case was released from offline</translation>
    </message>
    <message>
        <source>Ärendet lämnades tillbaka från offline</source>
        <translation>The case was given back from offline</translation>
    </message>
    <message>
        <source>Arbete som gjorts offline fördes in</source>
        <translation>Work done offline was brought in</translation>
    </message>
    <message>
        <source>Offlinefilen stämdes av mot ärendet</source>
        <translation>The offline file was compared with the case</translation>
    </message>
    <message>
        <source>{became} {count}</source>
        <translation>{became} {count}</translation>
    </message>
    <message>
        <source>{what}: {parts}.</source>
        <translation>{what}: {parts}.</translation>
    </message>
    <message>
        <source>Släpptes: {reason}</source>
        <translation>Released: {reason}</translation>
    </message>
    <message>
        <source>Skriv varför du behöver ta del av de skyddade uppgifterna.</source>
        <translation>Write why you need to see the protected particulars.</translation>
    </message>
    <message>
        <source>Välj minst en fil att lägga till.</source>
        <translation>Choose at least one file to add.</translation>
    </message>
    <message>
        <source>Ankomstdagen kan inte ligga i framtiden.</source>
        <translation>The day of arrival cannot be in the future.</translation>
    </message>
    <message>
        <source>Den här sortens fil kan inte visas här. Spara den och öppna den i ett annat program.</source>
        <translation>This kind of file cannot be shown here. Save it and open it in another program.</translation>
    </message>
    <message>
        <source>Dokumentet är för stort för att visas här. Spara det och öppna det i ett annat program.</source>
        <translation>The document is too large to be shown here. Save it and open it in another program.</translation>
    </message>
    <message>
        <source>Filen går inte att läsa som text. Den finns kvar som den kom in; spara den och öppna den i ett annat program.</source>
        <translation>The file cannot be read as text. It is kept as it arrived; save it and open it in another program.</translation>
    </message>
    <message>
        <source>{title} har ingen fil. Uppgifterna står i ansökan.</source>
        <translation>{title} has no file. The particulars are in the application.</translation>
    </message>
    <message>
        <source>Skriv vilken omständighet som kan göra dig jävig.</source>
        <translation>Write which circumstance may disqualify you.</translation>
    </message>
    <message>
        <source>Du har anmält jäv i {dnr}. Någon annan måste pröva anmälan först.</source>
        <translation>You have stated that you are disqualified in {dnr}. Somebody else must try that first.</translation>
    </message>
    <message>
        <source>Skriv hur frågan om jäv har prövats.</source>
        <translation>Write how the question of disqualification was tried.</translation>
    </message>
    <message>
        <source>Du kan inte pröva din egen anmälan om jäv.</source>
        <translation>You cannot try your own statement of disqualification.</translation>
    </message>
    <message>
        <source>Det finns ingen oprövad anmälan här. Läs in listan på nytt.</source>
        <translation>There is no untried statement here. Load the list again.</translation>
    </message>
    <message>
        <source>Checklistan är avslutad. Öppna den igen för att ändra ett svar.</source>
        <translation>The checklist is closed. Open it again to change an answer.</translation>
    </message>
    <message>
        <source>Utlysningen har ingen checklista som heter {template}.</source>
        <translation>The call has no checklist called {template}.</translation>
    </message>
    <message>
        <source>Svaret</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Checklistan har ingen rad {row} för den här sökanden.</source>
        <translation>The checklist has no row {row} for this applicant.</translation>
    </message>
    <message>
        <source>{text}: skriv en anmärkning till svaret.</source>
        <translation>{text}: write a remark to the answer.</translation>
    </message>
    <message>
        <source>{text}: raden är inte besvarad.</source>
        <translation>{text}: the row is not answered.</translation>
    </message>
    <message>
        <source>Välj ett utfall.</source>
        <translation>Choose an outcome.</translation>
    </message>
    <message>
        <source>Skriv vad anmärkningen gäller.</source>
        <translation>Write what the remark concerns.</translation>
    </message>
    <message>
        <source>Kontrollen kan inte godkännas när svaret är nej på: {texts}.</source>
        <translation>The check cannot be passed when the answer is no to: {texts}.</translation>
    </message>
    <message>
        <source>Skriv varför det som registrerades inte ska gälla.</source>
        <translation>Write why what was recorded is not to apply.</translation>
    </message>
    <message>
        <source>Beskedet är redan makulerat.</source>
        <translation>The statement is annulled already.</translation>
    </message>
    <message>
        <source>Handlingen hör till ett annat ärende.</source>
        <translation>The document belongs to another case.</translation>
    </message>
    <message>
        <source>Ge scenariot ett namn.</source>
        <translation>Give the scenario a name.</translation>
    </message>
    <message>
        <source>Det finns redan ett scenario som heter {name}.</source>
        <translation>There is a scenario called {name} already.</translation>
    </message>
    <message>
        <source>{count} ärende är inte öppet</source>
        <translation>{count} case is not open</translation>
    </message>
    <message>
        <source>{count} ärenden är inte öppna</source>
        <translation>{count} cases are not open</translation>
    </message>
    <message>
        <source>{closed} för dig än och kan inte ingå i ett scenario.</source>
        <translation>{closed} to you yet and cannot be part of a scenario.</translation>
    </message>
    <message>
        <source>Scenariot är redan antaget eller kastat. Läs in på nytt.</source>
        <translation>The scenario is adopted or discarded already. Load again.</translation>
    </message>
    <message>
        <source>Scenariot räknar med ramen {frame}, men den som gäller är {amount}. Registrera den nya anslagsposten först.</source>
        <translation>The scenario reckons with the frame {frame}, but the one in force is {amount}. Register the new appropriation item first.</translation>
    </message>
    <message>
        <source>Scenariot väger kriterierna på annat sätt än utlysningen. Det kan bara provas.</source>
        <translation>The scenario weighs the criteria in another way than the call. It can only be tried out.</translation>
    </message>
    <message>
        <source>Utlysningen saknar regel om överklagande för {label}.</source>
        <translation>The call has no rule on appeal for {label}.</translation>
    </message>
    <message>
        <source>Ange hur det är känt när klaganden fick beslutet.</source>
        <translation>State how it is known when the appellant received the decision.</translation>
    </message>
    <message>
        <source>Förslaget är lämnat. Be beslutsfattaren skicka tillbaka det för att ändra.</source>
        <translation>The draft is submitted. Ask the decision maker to send it back to change it.</translation>
    </message>
    <message>
        <source>{dnr} saknar ansökan. Registrera ansökan först.</source>
        <translation>{dnr} has no application. Register the application first.</translation>
    </message>
    <message>
        <source>Skälet {key} finns inte i utlysningen.</source>
        <translation>The reason {key} is not in the call.</translation>
    </message>
    <message>
        <source>Villkoret {key} finns inte i utlysningen.</source>
        <translation>The condition {key} is not in the call.</translation>
    </message>
    <message>
        <source>Utlysningen har ingen brevmall för {label}.</source>
        <translation>The call has no letter template for {label}.</translation>
    </message>
    <message>
        <source>Utlysningen har ingen sökandegrupp {track}.</source>
        <translation>The call has no group of applicants {track}.</translation>
    </message>
    <message>
        <source>{tracks}: {amount} är mindre än det som redan är beslutat, {decided}.</source>
        <translation>{tracks}: {amount} is less than what is decided already, {decided}.</translation>
    </message>
    <message>
        <source>{title} har inga beviljade bidrag att publicera.</source>
        <translation>{title} has no grants to publish.</translation>
    </message>
    <message>
        <source>Det finns redan en beslutsomgång {day}. Välj en annan dag.</source>
        <translation>There is a decision round on {day} already. Choose another day.</translation>
    </message>
    <message>
        <source>Omgången är redan föredragen. Öppna en ny omgång.</source>
        <translation>The round is presented already. Open a new round.</translation>
    </message>
    <message>
        <source>Omgången är redan föredragen. Beslutsfattaren kan skicka tillbaka förslag.</source>
        <translation>The round is presented already. The decision maker can send drafts back.</translation>
    </message>
    <message>
        <source>Förslaget ligger inte i omgången längre.</source>
        <translation>The draft is no longer in the round.</translation>
    </message>
    <message>
        <source>Skriv vad som ska ändras i förslaget.</source>
        <translation>Write what is to be changed in the draft.</translation>
    </message>
    <message>
        <source>Bara ett lämnat förslag kan skickas tillbaka.</source>
        <translation>Only a submitted draft can be sent back.</translation>
    </message>
    <message>
        <source>Bara ett lämnat förslag som inte är föredraget kan tas tillbaka av handläggaren.</source>
        <translation>Only a proposal that is handed over and not presented can be taken back by the caseworker.</translation>
    </message>
    <message>
        <source>Förslaget tas tillbaka av den som har berett det.</source>
        <translation>The proposal is taken back by the person who prepared it.</translation>
    </message>
    <message>
        <source>Omgången är inte föredragen, eller redan beslutad.</source>
        <translation>The round is not presented, or is decided already.</translation>
    </message>
    <message>
        <source>Omgångens dag är {day} och har inte kommit än.</source>
        <translation>The day of the round is {day} and has not come yet.</translation>
    </message>
    <message>
        <source>Beslutet i {dnr} saknar dag.</source>
        <translation>The decision in {dnr} has no day.</translation>
    </message>
    <message>
        <source>Bara lämnade förslag kan läggas i en omgång.</source>
        <translation>Only submitted drafts can be put in a round.</translation>
    </message>
    <message>
        <source>Förslaget hör till en annan utlysning eller sökandegrupp än omgången.</source>
        <translation>The draft belongs to another call or group of applicants than the round.</translation>
    </message>
    <message>
        <source>Omgången är redan föredragen.</source>
        <translation>The round is presented already.</translation>
    </message>
    <message>
        <source>Omgången är tom. Lägg förslag i den först.</source>
        <translation>The round is empty. Put drafts in it first.</translation>
    </message>
    <message>
        <source>{name} är jävig i {dnr} och får inte delta.</source>
        <translation>{name} is disqualified in {dnr} and may not take part.</translation>
    </message>
    <message>
        <source>{text} Det gäller {n} beslut i omgången.</source>
        <translation>{text} This concerns {n} decisions in the round.</translation>
    </message>
    <message>
        <source>{dnr}: {text} Skicka tillbaka förslaget.</source>
        <translation>{dnr}: {text} Send the draft back.</translation>
    </message>
    <message>
        <source>Förteckningen för {year} görs när året är slut.</source>
        <translation>The list for {year} is made when the year is over.</translation>
    </message>
    <message>
        <source>Stycket har ändrats under tiden. Läs det på nytt.</source>
        <translation>The paragraph has changed meanwhile. Read it again.</translation>
    </message>
    <message>
        <source>Det här avsnittet skrivs av programmet och kan inte ändras för hand.</source>
        <translation>This section is written by the program and cannot be changed by hand.</translation>
    </message>
    <message>
        <source>Skälet ”{title}” är skrivet för ett annat utfall än {label}. Ta bort det eller skriv om det.</source>
        <translation>The reason “{title}” is written for another outcome than {label}. Take it away or write it anew.</translation>
    </message>
    <message>
        <source>{title} är inte avslutad.</source>
        <translation>{title} is not closed.</translation>
    </message>
    <message>
        <source>{handed_in} av {wanted} är lämnade.</source>
        <translation>{handed_in} of {wanted} are handed in.</translation>
    </message>
    <message>
        <source>{count} bedömning</source>
        <translation>{count} assessment</translation>
    </message>
    <message>
        <source>{count} bedömningar</source>
        <translation>{count} assessments</translation>
    </message>
    <message>
        <source>Bedömarna står långt ifrån varandra i: {names}. Håll ett möte och anteckna det.</source>
        <translation>The assessors are far apart on: {names}. Hold a meeting and note it.</translation>
    </message>
    <message>
        <source>Utlysningen {key} finns inte i databasen (inlagda: {known}). Lägg in den med: caseworker call add {key}</source>
        <translation>The call {key} is not in the database (calls there: {known}). Add it with: caseworker call add {key}</translation>
    </message>
    <message>
        <source>Inget ärende har diarienumret {dnr}. Kontrollera numret i listan: caseworker cases</source>
        <translation>No case has the registration number {dnr}. Check the number in the list: caseworker cases</translation>
    </message>
    <message>
        <source>{actor} är ingen aktiv användare i databasen. Be administratören lägga in dig.</source>
        <translation>{actor} is not an active user in the database. Ask the administrator to add you.</translation>
    </message>
    <message>
        <source>Det här får bara den göra som är {needed}; {display_name} är det inte.</source>
        <translation>This may only be done by a {needed}; {display_name} is not one.</translation>
    </message>
    <message>
        <source>{one} eller {other}</source>
        <translation>{one} or {other}</translation>
    </message>
    <message>
        <source>finns inte bland de inlämnade filerna</source>
        <translation>is not among the files handed in</translation>
    </message>
    <message>
        <source>är större än 100 MB</source>
        <translation>is larger than 100 MB</translation>
    </message>
    <message>
        <source>Bilagan {name} går inte att läsa ({strerror}).</source>
        <translation>The attachment {name} cannot be read ({strerror}).</translation>
    </message>
    <message>
        <source>{name} går inte att läsa som CSV ({error}). Spara filen på nytt.</source>
        <translation>{name} cannot be read as CSV ({error}). Save the file anew.</translation>
    </message>
    <message>
        <source>{name} är ingen textfil. Spara den som CSV eller XLSX och läs in den igen.</source>
        <translation>{name} is not a text file. Save it as CSV or XLSX and read it in again.</translation>
    </message>
    <message>
        <source>{name} har tecken som inte går att läsa. Spara filen som CSV UTF-8.</source>
        <translation>{name} has characters that cannot be read. Save the file as CSV UTF-8.</translation>
    </message>
    <message>
        <source>Organisationsnumret {orgnr} finns redan i {dnr}. Kontrollera om det är samma ansökan.</source>
        <translation>The organisation number {orgnr} is in {dnr} already. Check whether it is the same application.</translation>
    </message>
    <message>
        <source>Liknar {dnr} ({name}: {title}). Kontrollera om det är samma ansökan.</source>
        <translation>Resembles {dnr} ({name}: {title}). Check whether it is the same application.</translation>
    </message>
    <message>
        <source>Skriv varför raden inte är en ansökan.</source>
        <translation>Write why the row is not an application.</translation>
    </message>
    <message>
        <source>Det finns inget ändrat att lägga till: samma ansökan finns redan.</source>
        <translation>There is nothing changed to add: the same application is there already.</translation>
    </message>
    <message>
        <source>Raden är redan hanterad.</source>
        <translation>The row is handled already.</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}: {reason}</translation>
    </message>
    <message>
        <source> som {dnr}</source>
        <translation> as {dnr}</translation>
    </message>
    <message>
        <source>Ansökan finns redan i diariet{where}. Säg i stället att raden är hanterad, eller lägg till handlingen.</source>
        <translation>The application is in the register already{where}. Say instead that the row is handled, or add the document.</translation>
    </message>
    <message>
        <source>Raden har ingen sökande.</source>
        <translation>The row has no applicant.</translation>
    </message>
    <message>
        <source>en ankomstdag</source>
        <translation>a day of arrival</translation>
    </message>
    <message>
        <source>ett belopp</source>
        <translation>an amount</translation>
    </message>
    <message>
        <source>Cellen går inte att läsa som {what}.</source>
        <translation>The cell cannot be read as {what}.</translation>
    </message>
    <message>
        <source>Beloppet är negativt.</source>
        <translation>The amount is negative.</translation>
    </message>
    <message>
        <source>{field}: {typed} går inte att läsa som {what}.</source>
        <translation>{field}: {typed} cannot be read as {what}.</translation>
    </message>
    <message>
        <source>ja eller nej</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>{field}: {typed} går inte att läsa som ett belopp. Posten är inte med i budgetens summa.</source>
        <translation>{field}: {typed} cannot be read as an amount. The line is not in the sum of the budget.</translation>
    </message>
    <message>
        <source>{field}: cellen innehåller kalkylbladets felvärde {shown}. Fråga den sökande vad som ska stå där.</source>
        <translation>{field}: the cell holds the spreadsheet&apos;s error value {shown}. Ask the applicant what is to stand there.</translation>
    </message>
    <message>
        <source>{field} är inte ifyllt.</source>
        <translation>{field} is not filled in.</translation>
    </message>
    <message>
        <source>{field}: {typed} är ingen e-postadress.</source>
        <translation>{field}: {typed} is no e-mail address.</translation>
    </message>
    <message>
        <source>{source} finns inte. Kontrollera sökvägen.</source>
        <translation>{source} is not there. Check the path.</translation>
    </message>
    <message>
        <source>Mappen {name} har ingen tabell (XLSX, ODS, CSV eller JSON) att läsa in.</source>
        <translation>The folder {name} has no table (XLSX, ODS, CSV or JSON) to read in.</translation>
    </message>
    <message>
        <source>{name} är inget av formaten XLSX, ODS, XLS, CSV eller JSON. Spara om filen och läs in den igen.</source>
        <translation>{name} is none of the formats XLSX, ODS, XLS, CSV or JSON. Save the file in another format and read it in again.</translation>
    </message>
    <message>
        <source>{name} är större än 200 MB. Dela upp filen.</source>
        <translation>{name} is larger than 200 MB. Split the file.</translation>
    </message>
    <message>
        <source>{name} går inte att läsa ({strerror}).</source>
        <translation>{name} cannot be read ({strerror}).</translation>
    </message>
    <message>
        <source>{name} är tom.</source>
        <translation>{name} is empty.</translation>
    </message>
    <message>
        <source>{name} har fler än en miljon rader. Dela upp filen.</source>
        <translation>{name} has more than a million rows. Split the file.</translation>
    </message>
    <message>
        <source>{name} saknar kolumnen {names} och går inte att läsa som ansökningar. Kontrollera rubrikraden.</source>
        <translation>{name} lacks the column {names} and cannot be read as applications. Check the row of headings.</translation>
    </message>
    <message>
        <source>{name} går inte att läsa som JSON. Be avsändaren spara filen på nytt.</source>
        <translation>{name} cannot be read as JSON. Ask the sender to save the file anew.</translation>
    </message>
    <message>
        <source>{name} ska vara en lista med ett objekt för varje ansökan.</source>
        <translation>{name} must be a list with an object for every application.</translation>
    </message>
    <message>
        <source>{name} har fler än en miljon objekt. Dela upp filen.</source>
        <translation>{name} has more than a million objects. Split the file.</translation>
    </message>
    <message>
        <source>{path} går inte att skriva ({strerror}).</source>
        <translation>{path} cannot be written ({strerror}).</translation>
    </message>
    <message>
        <source>Läser {file}</source>
        <translation>Reading {file}</translation>
    </message>
    <message>
        <source>Registrerar ansökningar</source>
        <translation>Registering applications</translation>
    </message>
    <message>
        <source>Bilagan {name} {why}.</source>
        <translation>The attachment {name} {why}.</translation>
    </message>
    <message>
        <source>{file} saknar kolumnerna {names}.</source>
        <translation>{file} lacks the columns {names}.</translation>
    </message>
    <message>
        <source>{file} har kolumner som utlysningen inte känner: {names}.</source>
        <translation>{file} has columns that the call does not know: {names}.</translation>
    </message>
    <message>
        <source>{name} går inte att öppna som kalkylblad. Öppna filen i ett kalkylprogram, spara den på nytt och läs in den igen.</source>
        <translation>{name} cannot be opened as a spreadsheet. Open the file in a spreadsheet program, save it anew and read it in again.</translation>
    </message>
    <message>
        <source>{name} packas upp till orimligt mycket och öppnas inte. Be avsändaren skicka filen på nytt.</source>
        <translation>{name} unpacks to an unreasonable size and is not opened. Ask the sender to send the file anew.</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>Utlysningen har ingen redovisning alls.</source>
        <translation>The call has no reports at all.</translation>
    </message>
    <message>
        <source>Utlysningen har ingen redovisning {kind}.</source>
        <translation>The call has no report {kind}.</translation>
    </message>
    <message>
        <source>Komplettering ska ha kommit in</source>
        <translation>Completion is to have come in</translation>
    </message>
    <message>
        <source>Beslutsomgång</source>
        <translation>Decision round</translation>
    </message>
    <message>
        <source>Redovisning ska ha kommit in</source>
        <translation>Report is to have come in</translation>
    </message>
    <message>
        <source>Begäran om avgörande ska besvaras</source>
        <translation>Request for a decision is to be answered</translation>
    </message>
    <message>
        <source>Återkrav ska ha betalats</source>
        <translation>Repayment claim is to have been paid</translation>
    </message>
    <message>
        <source>Det finns ingen vy som heter {view}. Välj bland: {names}.</source>
        <translation>There is no view called {view}. Choose among: {names}.</translation>
    </message>
    <message>
        <source>Det återstår {left} att besluta om, men förslaget gäller {amount}.</source>
        <translation>{left} remains to decide on, but the draft concerns {amount}.</translation>
    </message>
    <message>
        <source>Mottagaren har inte fått yttra sig. Kommunicera uträkningen först.</source>
        <translation>The recipient has not been heard. Communicate the reckoning first.</translation>
    </message>
    <message>
        <source>Mottagaren får yttra sig till och med {answer_due}.</source>
        <translation>The recipient may answer until {answer_due}.</translation>
    </message>
    <message>
        <source>{said} Registrera svaret, eller vänta tills dagen har gått.</source>
        <translation>{said} Record the answer, or wait until the day has passed.</translation>
    </message>
    <message>
        <source>Bidrag på {granted} har beviljats.</source>
        <translation>A grant of {granted} has been awarded.</translation>
    </message>
    <message>
        <source>Av det har {paid} betalats ut.</source>
        <translation>Of it {paid} has been paid.</translation>
    </message>
    <message>
        <source>Ingen slutredovisning har kommit in, och därför är ingen kostnad godkänd.</source>
        <translation>No final report has come in, so no cost is accepted.</translation>
    </message>
    <message>
        <source>Att betala tillbaka: {sum}.</source>
        <translation>To pay back: {sum}.</translation>
    </message>
    <message>
        <source>Beloppet är avrundat nedåt till hela kronor ({rounding} krävs inte).</source>
        <translation>The amount is rounded down to whole kronor ({rounding} is not claimed).</translation>
    </message>
    <message>
        <source>Den redovisade kostnaden är {reported}.</source>
        <translation>The reported cost is {reported}.</translation>
    </message>
    <message>
        <source>Av den ligger {outside} utanför bidragets period.</source>
        <translation>Of it {outside} lies outside the period of the grant.</translation>
    </message>
    <message>
        <source>Av den godkänns inte {deducted}: {reason}</source>
        <translation>Of it {deducted} is not accepted: {reason}</translation>
    </message>
    <message>
        <source>Den godkända kostnaden är {approved}.</source>
        <translation>The accepted cost is {approved}.</translation>
    </message>
    <message>
        <source>Mer än det beviljade bidraget kan inte godkännas.</source>
        <translation>More than the grant awarded cannot be accepted.</translation>
    </message>
    <message>
        <source>Skriv varför mottagaren får dela upp betalningen.</source>
        <translation>Write why the recipient may pay in instalments.</translation>
    </message>
    <message>
        <source>{left} är inte betalt. Skriv varför kravet avslutas.</source>
        <translation>{left} is not paid. Write why the claim is closed.</translation>
    </message>
    <message>
        <source>Kravet är inte beslutat. Betalningar bokförs när beslutet är fattat.</source>
        <translation>The claim is not decided. Payments are booked once the decision is made.</translation>
    </message>
    <message>
        <source>Kravet är redan avslutat.</source>
        <translation>The claim is closed already.</translation>
    </message>
    <message>
        <source>Välj återkrav eller eftergift.</source>
        <translation>Choose recovery or waiver.</translation>
    </message>
    <message>
        <source>Ärendet är avslutat.</source>
        <translation>The case is closed.</translation>
    </message>
    <message>
        <source>Ange ett belopp i hela kronor som är större än noll.</source>
        <translation>State an amount in whole kronor that is more than zero.</translation>
    </message>
    <message>
        <source>Det återstår {left} att besluta om.</source>
        <translation>{left} remains to decide on.</translation>
    </message>
    <message>
        <source>Ange de särskilda skälen för eftergift.</source>
        <translation>State the special reasons for a waiver.</translation>
    </message>
    <message>
        <source>Tiden att betala är minst en dag.</source>
        <translation>The time to pay is at least one day.</translation>
    </message>
    <message>
        <source>Skriv vilken betalning som rättas och varför.</source>
        <translation>Write which payment is corrected and why.</translation>
    </message>
    <message>
        <source>Det är mer än vad som är bokfört.</source>
        <translation>That is more than what is booked.</translation>
    </message>
    <message>
        <source>Ange vad kontot är kontrollerat mot, till exempel Bankgirots register.</source>
        <translation>State what the account was checked against, for example the register of Bankgirot.</translation>
    </message>
    <message>
        <source>{dnr}: kontot i ansökan ({typed}) kan inte användas. {error}</source>
        <translation>{dnr}: the account in the application ({typed}) cannot be used. {error}</translation>
    </message>
    <message>
        <source>saknas</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>{dnr}: kontot är redan kontrollerat.</source>
        <translation>{dnr}: the account is checked already.</translation>
    </message>
    <message>
        <source>{dnr}: kontot är inte kontrollerat än.</source>
        <translation>{dnr}: the account is not checked yet.</translation>
    </message>
    <message>
        <source>{dnr}: kontot är redan verifierat.</source>
        <translation>{dnr}: the account is verified already.</translation>
    </message>
    <message>
        <source>{dnr}: du har kontrollerat kontot; någon annan ska verifiera det.</source>
        <translation>{dnr}: you have checked the account; somebody else must verify it.</translation>
    </message>
    <message>
        <source>Ange varför kontot ändras eller bekräftas på nytt.</source>
        <translation>State why the account is changed or confirmed anew.</translation>
    </message>
    <message>
        <source>Välj handlingen i ärendet där det nya kontot står.</source>
        <translation>Choose the document in the case that has the new account.</translation>
    </message>
    <message>
        <source>Skriv varför uppdraget tas tillbaka.</source>
        <translation>Write why the run is withdrawn.</translation>
    </message>
    <message>
        <source>Uppdraget är redan överlämnat eller återtaget.</source>
        <translation>The run is handed over or withdrawn already.</translation>
    </message>
    <message>
        <source>Uppdraget är inte godkänt, eller redan överlämnat.</source>
        <translation>The run is not approved, or is handed over already.</translation>
    </message>
    <message>
        <source>Myndighetens konto saknas. Administratören anger det.</source>
        <translation>The agency&apos;s account is missing. The administrator states it.</translation>
    </message>
    <message>
        <source>Ingen av utbetalningarna får göras längre. Ta tillbaka uppdraget.</source>
        <translation>None of the payments may be made any longer. Withdraw the run.</translation>
    </message>
    <message>
        <source>Uppdraget är inte överlämnat än.</source>
        <translation>The run is not handed over yet.</translation>
    </message>
    <message>
        <source>Ange varför betalningen kom tillbaka.</source>
        <translation>State why the payment came back.</translation>
    </message>
    <message>
        <source>Uppdraget är inte framlagt för godkännande.</source>
        <translation>The run is not submitted for approval.</translation>
    </message>
    <message>
        <source>Den som har berett uppdraget får inte godkänna det. Någon annan ska göra det.</source>
        <translation>Who has prepared the run may not approve it. Somebody else must do it.</translation>
    </message>
    <message>
        <source>Betalningsdagen har redan passerat.</source>
        <translation>The day of payment has passed already.</translation>
    </message>
    <message>
        <source>Inget av det valda kan betalas den dagen.</source>
        <translation>Nothing of what is chosen can be paid that day.</translation>
    </message>
    <message>
        <source>Den är redan {label}.</source>
        <translation>It is already {label}.</translation>
    </message>
    <message>
        <source>{dnr}, {title}: {why}</source>
        <translation>{dnr}, {title}: {why}</translation>
    </message>
    <message>
        <source>Beloppet är nu {amount}.</source>
        <translation>The amount is now {amount}.</translation>
    </message>
    <message>
        <source>Kontot har ändrats.</source>
        <translation>The account has changed.</translation>
    </message>
    <message>
        <source>{dnr}: {why} Ta tillbaka uppdraget.</source>
        <translation>{dnr}: {why} Withdraw the run.</translation>
    </message>
    <message>
        <source>{day} har inte kommit än. Bokför när betalningsdagen är inne.</source>
        <translation>{day} has not come yet. Book once the day of payment is here.</translation>
    </message>
    <message>
        <source>{reference} är {label} och kan inte bokföras så.</source>
        <translation>{reference} is {label} and cannot be booked that way.</translation>
    </message>
    <message>
        <source>Uppdragets betalningsdag är {day}.</source>
        <translation>The day of payment of the run is {day}.</translation>
    </message>
    <message>
        <source>Mottagaren har inte fått uträkningen än. Kommunicera den först.</source>
        <translation>The recipient has not received the reckoning yet. Communicate it first.</translation>
    </message>
    <message>
        <source>Skriv vad mottagaren svarade.</source>
        <translation>Write what the recipient answered.</translation>
    </message>
    <message>
        <source>Dagen då svaret kom in ligger i framtiden.</source>
        <translation>The day the answer arrived is in the future.</translation>
    </message>
    <message>
        <source>Skriv varför kommunicering är uppenbart obehövlig.</source>
        <translation>Write why communication is obviously not needed.</translation>
    </message>
    <message>
        <source>Ett krav är inte betalt eller avslutat.</source>
        <translation>A claim is not paid or closed.</translation>
    </message>
    <message>
        <source>Bidraget är inte slutreglerat. Bekräfta uträkningen först.</source>
        <translation>The grant is not settled. Confirm the reckoning first.</translation>
    </message>
    <message>
        <source>Ärendet är redan avslutat.</source>
        <translation>The case is closed already.</translation>
    </message>
    <message>
        <source>Ärendet har inget bidrag att slutreglera.</source>
        <translation>The case has no grant to settle.</translation>
    </message>
    <message>
        <source>Slutredovisningen är inte avgjord. Godkänn eller underkänn den först.</source>
        <translation>The final report is not decided on. Accept it or not first.</translation>
    </message>
    <message>
        <source>Slutredovisningen väntas till och med {due}.</source>
        <translation>The final report is awaited until {due}.</translation>
    </message>
    <message>
        <source>Ingen redovisning har kommit in. Skicka en påminnelse först.</source>
        <translation>No report has arrived. Send a reminder first.</translation>
    </message>
    <message>
        <source>Ett beslut bygger på uträkningen. Den ändras inte längre.</source>
        <translation>A decision builds on the reckoning. It no longer changes.</translation>
    </message>
    <message>
        <source>Slutregleringen har ändrats. Läs den igen.</source>
        <translation>The settlement has changed. Read it again.</translation>
    </message>
    <message>
        <source>Det finns inget att betala tillbaka.</source>
        <translation>There is nothing to repay.</translation>
    </message>
    <message>
        <source>Det återstår {undecided} att besluta om.</source>
        <translation>{undecided} remains to decide on.</translation>
    </message>
    <message>
        <source>Skriv varför utbetalningen stoppas.</source>
        <translation>Write why the payment is stopped.</translation>
    </message>
    <message>
        <source>Utbetalningen hör till ett annat ärende.</source>
        <translation>The payment belongs to another case.</translation>
    </message>
    <message>
        <source>Skriv varför hindret hävs.</source>
        <translation>Write why the stop is lifted.</translation>
    </message>
    <message>
        <source>Hindret är redan hävt.</source>
        <translation>The stop is lifted already.</translation>
    </message>
    <message>
        <source>Avbrutet. Inget är halvt gjort.</source>
        <translation>Stopped. Nothing is half done.</translation>
    </message>
    <message>
        <source>En avslutad exempelutlysning</source>
        <translation>A finished example call</translation>
    </message>
    <message>
        <source>Jävsfrågan</source>
        <translation>The question of disqualification</translation>
    </message>
    <message>
        <source>Expediering och utbetalning</source>
        <translation>Dispatch and payment</translation>
    </message>
    <message>
        <source>Läser in ansökningar</source>
        <translation>Reading in applications</translation>
    </message>
    <message>
        <source>Formell kontroll och komplettering</source>
        <translation>Formal check and completion</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Förslag till beslut</source>
        <translation>Draft decisions</translation>
    </message>
    <message>
        <source>{name}: föredragning och beslut</source>
        <translation>{name}: presentation and decision</translation>
    </message>
    <message>
        <source>Redovisningar</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Exemplet har ingen {role}.</source>
        <translation>The example has no {role}.</translation>
    </message>
    <message>
        <source>Handlägger exempelutlysningen</source>
        <translation>Handling the example call</translation>
    </message>
    <message>
        <source>Skriv varför stickprovet dras.</source>
        <translation>Write why the sample is drawn.</translation>
    </message>
    <message>
        <source>{title} har inga beviljade bidrag kvar att dra ett stickprov ur.</source>
        <translation>{title} has no grants left to draw a sample from.</translation>
    </message>
    <message>
        <source>Skriv varför ärendet tas ut till kontroll.</source>
        <translation>Write why the case is chosen for a check.</translation>
    </message>
    <message>
        <source>Ärendet är redan uttaget och kontrollen är inte klar.</source>
        <translation>The case is chosen already and the check is not finished.</translation>
    </message>
    <message>
        <source>Skriv vad kontrollen visade.</source>
        <translation>Write what the check showed.</translation>
    </message>
    <message>
        <source>Kontrollen är redan avslutad.</source>
        <translation>The check is closed already.</translation>
    </message>
    <message>
        <source>Den som har handlagt ärendet kan inte avsluta kontrollen av det. Någon annan ska göra det.</source>
        <translation>Who has handled the case cannot close the check of it. Somebody else must do it.</translation>
    </message>
    <message>
        <source>{title} säger inte hur stickprov dras. Lägg in [risk] i utlysningen.</source>
        <translation>{title} does not say how samples are drawn. Add [risk] to the call.</translation>
    </message>
    <message>
        <source>Sista dagen är {due}. Ett brev skrivs först när den har passerat.</source>
        <translation>The last day is {due}. A letter is not written until it has passed.</translation>
    </message>
    <message>
        <source>Redovisningen är {label}; ingen påminnelse behövs.</source>
        <translation>The report is {label}; no reminder is needed.</translation>
    </message>
    <message>
        <source>Påminnelse om {due} skrevs redan {day}.</source>
        <translation>A reminder of {due} was written already on {day}.</translation>
    </message>
    <message>
        <source>Sökanden har skyddade uppgifter. Skicka påminnelsen som brev; adressen står på adressbladet.</source>
        <translation>The applicant has protected particulars. Send the reminder as a letter; the address is on the address sheet.</translation>
    </message>
    <message>
        <source>Skriver påminnelser</source>
        <translation>Writing reminders</translation>
    </message>
    <message>
        <source>Läser in redovisningar</source>
        <translation>Reading in reports</translation>
    </message>
    <message>
        <source>{dnr}: {why}</source>
        <translation>{dnr}: {why}</translation>
    </message>
    <message>
        <source>{dnr} har redan en redovisning som är {label}, med annat innehåll.</source>
        <translation>{dnr} already has a report that is {label}, with other content.</translation>
    </message>
    <message>
        <source>Utlysningen har ingen redovisning {kind} (den har: {known}).</source>
        <translation>The call has no report {kind} (it has: {known}).</translation>
    </message>
    <message>
        <source>{name} innehåller {tables} tabeller. Ange en fil i taget.</source>
        <translation>{name} contains {tables} tables. State one file at a time.</translation>
    </message>
    <message>
        <source>{name} saknar kolumnen Diarienummer eller Organisationsnummer; minst en av dem behövs.</source>
        <translation>{name} lacks the column Diarienummer or Organisationsnummer; at least one of them is needed.</translation>
    </message>
    <message>
        <source>{dnr} hör till ett annat organisationsnummer än {text}.</source>
        <translation>{dnr} belongs to another organisation number than {text}.</translation>
    </message>
    <message>
        <source>Ingen redovisning väntas i {dnr}.</source>
        <translation>No report is expected in {dnr}.</translation>
    </message>
    <message>
        <source> Organisationsnumret har ett annat ärende.</source>
        <translation> The organisation number has another case.</translation>
    </message>
    <message>
        <source>Organisationsnumret {text} har flera ärenden.</source>
        <translation>The organisation number {text} has several cases.</translation>
    </message>
    <message>
        <source>raden</source>
        <translation>the row</translation>
    </message>
    <message>
        <source>Ingen redovisning väntas från {said}.</source>
        <translation>No report is expected from {said}.</translation>
    </message>
    <message>
        <source>{title} har ingen fil.</source>
        <translation>{title} has no file.</translation>
    </message>
    <message>
        <source>Redovisningen har inte kommit in. Registrera den först.</source>
        <translation>The report has not arrived. Register it first.</translation>
    </message>
    <message>
        <source>Redovisningen är redan avgjord.</source>
        <translation>The report is settled already.</translation>
    </message>
    <message>
        <source>Redovisningen har ändrats. Läs den igen innan du begär komplettering.</source>
        <translation>The report has changed. Read it again before you request completion.</translation>
    </message>
    <message>
        <source>{text}: frågan är inte avgjord.</source>
        <translation>{text}: the question is not settled.</translation>
    </message>
    <message>
        <source>En punkt är underkänd. Skriv varför redovisningen ändå godkänns.</source>
        <translation>A point has failed. Write why the report is accepted nevertheless.</translation>
    </message>
    <message>
        <source>En komplettering väntar på svar. Registrera svaret eller avsluta begäran.</source>
        <translation>A completion waits for an answer. Record the answer or close the request.</translation>
    </message>
    <message>
        <source>Dagen då redovisningen kom in ligger i framtiden.</source>
        <translation>The day the report arrived is in the future.</translation>
    </message>
    <message>
        <source>En kostnad är negativ, eller delen utanför perioden är större än kostnaden.</source>
        <translation>A cost is negative, or its part outside the period is larger than the cost.</translation>
    </message>
    <message>
        <source>Redovisningen är redan avgjord; sista dagen flyttas inte längre.</source>
        <translation>The report is settled already; its last day no longer moves.</translation>
    </message>
    <message>
        <source>Den nya sista dagen har redan passerat. Välj en dag framåt i tiden.</source>
        <translation>The new last day has passed already. Choose a day ahead in time.</translation>
    </message>
    <message>
        <source>Sista dagen är redan {due}.</source>
        <translation>The last day is already {due}.</translation>
    </message>
    <message>
        <source>Skriv varför sista dagen flyttas.</source>
        <translation>Write why the last day is moved.</translation>
    </message>
    <message>
        <source>Granskningens checklista är inte avslutad.</source>
        <translation>The checklist of the review is not closed.</translation>
    </message>
    <message>
        <source>Checklistan säger underkänd; då kan redovisningen inte godkännas.</source>
        <translation>The checklist says failed; the report cannot be accepted then.</translation>
    </message>
    <message>
        <source>Skriv varför redovisningen underkänns.</source>
        <translation>Write why the report is not accepted.</translation>
    </message>
    <message>
        <source>Skriv varför ärendet får riskklassen.</source>
        <translation>Write why the case gets the risk class.</translation>
    </message>
    <message>
        <source>Överklagandet är inte överlämnat än.</source>
        <translation>The appeal is not forwarded yet.</translation>
    </message>
    <message>
        <source>Överklagandet är inte avgjort än.</source>
        <translation>The appeal is not ruled on yet.</translation>
    </message>
    <message>
        <source>Brevet är redan gjort. Det finns bland breven i Utskick.</source>
        <translation>The letter is made already. It is among the letters in Dispatch.</translation>
    </message>
    <message>
        <source>Skriver brev</source>
        <translation>Writing letters</translation>
    </message>
    <message>
        <source>Lägger brev i utskriftsfilen</source>
        <translation>Putting letters in the print file</translation>
    </message>
    <message>
        <source>Sökanden har skyddade uppgifter. Skicka brevet med post; adressen står på brevets adressblad.</source>
        <translation>The applicant has protected particulars. Send the letter by post; the address is on the letter&apos;s address sheet.</translation>
    </message>
    <message>
        <source>Gör e-postutkast</source>
        <translation>Making e-mail drafts</translation>
    </message>
    <message>
        <source>Antecknar utskick</source>
        <translation>Noting dispatches</translation>
    </message>
    <message>
        <source>Brevet skickades {day} ({channel}).</source>
        <translation>The letter was sent on {day} ({channel}).</translation>
    </message>
    <message>
        <source>Ange vem brevet skickas till.</source>
        <translation>State whom the letter is sent to.</translation>
    </message>
    <message>
        <source>Ange en e-postadress, eller välj ett annat sätt att skicka.</source>
        <translation>State an e-mail address, or choose another way to send.</translation>
    </message>
    <message>
        <source>Brevet kan inte ha skickats en dag som inte har kommit.</source>
        <translation>The letter cannot have been sent on a day that has not come.</translation>
    </message>
    <message>
        <source>Beslutet fattades {day}. Brevet kan inte ha skickats innan.</source>
        <translation>The decision was made on {day}. The letter cannot have been sent before that.</translation>
    </message>
    <message>
        <source>Brevet {filename} är skadat i databasen. Kör caseworker verify.</source>
        <translation>The letter {filename} is damaged in the database. Run caseworker verify.</translation>
    </message>
    <message>
        <source>Brevet är låst med det som redan står. Skriv till efter det, och ändra inte det som stod.</source>
        <translation>The letter is locked with what is there already. Add after it, and do not change what was there.</translation>
    </message>
    <message>
        <source>Beslutet är skickat. En avvikande mening ska antecknas innan dess; skriv en tjänsteanteckning.</source>
        <translation>The decision is sent. A dissenting opinion is to be noted before that; write a case note.</translation>
    </message>
    <message>
        <source>Skriv den avvikande meningen.</source>
        <translation>Write the dissenting opinion.</translation>
    </message>
    <message>
        <source>Beslutet är inte föredraget än.</source>
        <translation>The decision is not presented yet.</translation>
    </message>
    <message>
        <source>Gör beslutsbrev</source>
        <translation>Making decision letters</translation>
    </message>
    <message>
        <source>Beslutet är inte fattat. Bara ett fattat beslut får ett brev.</source>
        <translation>The decision is not made. Only a decision that has been made gets a letter.</translation>
    </message>
    <message>
        <source>Begäran är inte skickad än. Skicka den först.</source>
        <translation>The request is not sent yet. Send it first.</translation>
    </message>
    <message>
        <source>Skriv kompletteringen som en begäran, så att svaret bevakas.</source>
        <translation>Write the completion as a request, so that its answer is watched for.</translation>
    </message>
    <message>
        <source>Ange det som har kommit fram och som mottagaren ska få yttra sig över.</source>
        <translation>State what has come to light and the recipient is to be heard on.</translation>
    </message>
    <message>
        <source>{wanted} är ingen beslutsomgång. Ange dagen, till exempel 2020-06-12.</source>
        <translation>{wanted} is not a decision round. State the day, for example 2020-06-12.</translation>
    </message>
    <message>
        <source>Det finns ingen beslutsomgång {wanted} (omgångar: {days}).</source>
        <translation>There is no decision round {wanted} (rounds: {days}).</translation>
    </message>
    <message>
        <source>{path} går inte att skriva ({strerror}). Välj en annan mapp eller frigör utrymme.</source>
        <translation>{path} cannot be written ({strerror}). Choose another folder or free some space.</translation>
    </message>
    <message>
        <source>{dnr} har inget färdigt brev. Gör breven först: caseworker letters --case &apos;{dnr}&apos; --out MAPP</source>
        <translation>{dnr} has no finished letter. Make the letters first: caseworker letters --case &apos;{dnr}&apos; --out MAPP</translation>
    </message>
    <message>
        <source>Utskriften avbröts.</source>
        <translation>The printing was stopped.</translation>
    </message>
    <message>
        <source>Skrivaren {printer} står still ({still}).</source>
        <translation>The printer {printer} stands still ({still}).</translation>
    </message>
    <message>
        <source>Skriver ut</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Skrivaren står still: {still}</source>
        <translation>The printer stands still: {still}</translation>
    </message>
    <message>
        <source>Antalet exemplar ska vara 1-{most}.</source>
        <translation>The number of copies must be 1-{most}.</translation>
    </message>
    <message>
        <source>Brevet har {pages}, så inga av sidorna {wanted} finns.</source>
        <translation>The letter has {pages}, so none of the pages {wanted} is there.</translation>
    </message>
    <message>
        <source>Jobbet avbröts vid skrivaren.</source>
        <translation>The job was cancelled at the printer.</translation>
    </message>
    <message>
        <source>Skrivaren kunde inte skriva ut brevet.</source>
        <translation>The printer could not print the letter.</translation>
    </message>
    <message>
        <source>Sigillets lösenord saknas i nyckelringen. Välj sigillet igen under Inställningar, eller kör caseworker seal {path}.</source>
        <translation>The password of the seal is not in the keyring. Choose the seal again under Settings, or run caseworker seal {path}.</translation>
    </message>
    <message>
        <source>Sigillets fil {path} går inte att läsa ({strerror}).</source>
        <translation>The file of the seal {path} cannot be read ({strerror}).</translation>
    </message>
    <message>
        <source>Provsidan förseglades, men sigillet håller inte när det prövas.</source>
        <translation>The test page was sealed, but the seal does not hold when it is tried.</translation>
    </message>
    <message>
        <source>{dnr} saknar ansökan.</source>
        <translation>{dnr} has no application.</translation>
    </message>
    <message>
        <source>Utlysningen har ingen brevmall {kind}.toml.</source>
        <translation>The call has no letter template {kind}.toml.</translation>
    </message>
    <message>
        <source>Ingen lydelse av förordningen gäller {day}.</source>
        <translation>No wording of the regulation is in force on {day}.</translation>
    </message>
    <message>
        <source>Säkerhetskopian {target} gick inte att skriva. Frigör utrymme eller välj en annan plats.</source>
        <translation>The backup {target} could not be written. Free some space or choose another place.</translation>
    </message>
    <message>
        <source>Filens innehåll saknas i databasen. Kör caseworker verify.</source>
        <translation>The content of the file is missing in the database. Run caseworker verify.</translation>
    </message>
    <message>
        <source>Bilagan togs inte med offline. Den finns kvar i den delade databasen.</source>
        <translation>The attachment was not taken offline. It is still in the shared database.</translation>
    </message>
    <message>
        <source>Det här görs i den delade databasen, när filen är lämnad tillbaka.</source>
        <translation>This is done in the shared database, once the file is brought back.</translation>
    </message>
    <message>
        <source>Utlysningar och ramar ändras i den delade databasen. Lämna tillbaka filen först.</source>
        <translation>Calls and frames are changed in the shared database. Bring the file back first.</translation>
    </message>
    <message>
        <source>Användare och inställningar ändras i den delade databasen.</source>
        <translation>Users and settings are changed in the shared database.</translation>
    </message>
    <message>
        <source>Ansökningar registreras i den delade databasen, som ger diarienumret.</source>
        <translation>Applications are registered in the shared database, which gives the registration number.</translation>
    </message>
    <message>
        <source>Beslut fattas i den delade databasen: dit hör omgångar, föredragning och ramens summor.</source>
        <translation>Decisions are made in the shared database: rounds, presentation and the sums of the frame belong there.</translation>
    </message>
    <message>
        <source>Beslutsbrev låses i den delade databasen, när beslutet är fattat.</source>
        <translation>Decision letters are locked in the shared database, once the decision is made.</translation>
    </message>
    <message>
        <source>Utskick registreras i den delade databasen, så att inget skickas två gånger.</source>
        <translation>Dispatches are recorded in the shared database, so that nothing is sent twice.</translation>
    </message>
    <message>
        <source>Utskickslistan bevisas av den delade databasens journal. Skriv ut den där.</source>
        <translation>The dispatch list is proven by the shared database&apos;s journal. Print it there.</translation>
    </message>
    <message>
        <source>Det här sammanställer alla ärenden och görs ur den delade databasen; filen har bara dem du tog med.</source>
        <translation>This puts all cases together and is made from the shared database; the file has only those you took.</translation>
    </message>
    <message>
        <source>Utbetalningar, krav och återbetalningar hör till den delade databasen, så att inget betalas två gånger.</source>
        <translation>Payments, claims and repayments belong to the shared database, so that nothing is paid twice.</translation>
    </message>
    <message>
        <source>Överklaganden rättidsprövas och lämnas över i den delade databasen.</source>
        <translation>The time of appeals is tried, and appeals are forwarded, in the shared database.</translation>
    </message>
    <message>
        <source>Förteckningar offentliggörs ur den delade databasen.</source>
        <translation>Lists are published from the shared database.</translation>
    </message>
    <message>
        <source>Riskklasser och kontroller hör till den delade databasen, där urvalet dras ur alla ärenden.</source>
        <translation>Risk classes and checks belong to the shared database, where samples are drawn from all cases.</translation>
    </message>
    <message>
        <source>Ärenden fördelas i den delade databasen, där allas jävsanmälningar finns.</source>
        <translation>Cases are assigned in the shared database, where everybody&apos;s statements of disqualification are.</translation>
    </message>
    <message>
        <source>Jävsanmälningar prövas i den delade databasen, där allas finns.</source>
        <translation>Statements of disqualification are tried in the shared database, where everybody&apos;s are.</translation>
    </message>
    <message>
        <source>Fördelningen görs i den delade databasen, där ramarna och allas ansökningar finns.</source>
        <translation>The allocation is made in the shared database, where the frames and everybody&apos;s applications are.</translation>
    </message>
    <message>
        <source>Ramarnas summor finns i den delade databasen. Makulera avståendet där, när filen är lämnad tillbaka.</source>
        <translation>The sums of the frames are in the shared database. Annul the declining there, once the file is brought back.</translation>
    </message>
    <message>
        <source>Gallring görs i den delade databasen, där allt material finns.</source>
        <translation>Disposal is made in the shared database, where all the material is.</translation>
    </message>
    <message>
        <source>Skyddade uppgifter finns bara i den delade databasen; de följer aldrig med i en offlinefil.</source>
        <translation>Protected particulars are only in the shared database; they never go along in an offline file.</translation>
    </message>
    <message>
        <source>Vem som har ett ärende offline står i den delade databasen.</source>
        <translation>Who has a case offline is kept in the shared database.</translation>
    </message>
    <message>
        <source>Handlingen {document} är skadad i offlinefilen. Det som inte är lämnat tillbaka ligger kvar i filen. Lämna tillbaka en oskadad kopia av filen, eller be administratören om hjälp; ta inte bort filen.</source>
        <translation>The document {document} is damaged in the offline file. What has not been brought back is still in the file. Bring back a copy of the file that is not damaged, or ask the administrator for help; do not remove the file.</translation>
    </message>
    <message>
        <source>{document} i {case}</source>
        <translation>{document} in {case}</translation>
    </message>
    <message>
        <source>{left} ligger kvar efter en fil som inte finns längre. Flytta undan den och försök igen.</source>
        <translation>{left} is left from a file that is not there any more. Move it away and try again.</translation>
    </message>
    <message>
        <source>Databasen är upptagen av någon annan just nu. Inget har ändrats. Försök igen om en stund.</source>
        <translation>The database is busy with somebody else just now. Nothing has changed. Try again in a while.</translation>
    </message>
    <message>
        <source>Databasen går inte att skriva i. Kontrollera att filen inte är skrivskyddad.</source>
        <translation>The database cannot be written to. Check that the file is not write-protected.</translation>
    </message>
    <message>
        <source>Disken är full. Inget är halvt sparat. Frigör utrymme och försök igen.</source>
        <translation>The disk is full. Nothing is half saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>Filen är inte en databas för Caseworker. Välj en annan fil.</source>
        <translation>The file is not a database of Caseworker. Choose another file.</translation>
    </message>
    <message>
        <source>Databasen finns inte. Kontrollera sökvägen eller skapa den med caseworker init.</source>
        <translation>The database is not there. Check the path or create it with caseworker init.</translation>
    </message>
    <message>
        <source>Databasservern svarar inte. Kontrollera nätet och försök igen; inget har gått förlorat.</source>
        <translation>The database server does not answer. Check the network and try again; nothing is lost.</translation>
    </message>
    <message>
        <source>Databasen tillåter inte det här för ditt konto. Be administratören om rätt behörighet.</source>
        <translation>The database does not allow this for your account. Ask the administrator for the right permission.</translation>
    </message>
    <message>
        <source>Inloggningen godtogs inte. Kontrollera databasens namn, användaren och lösenordet.</source>
        <translation>The login was not accepted. Check the name of the database, the user and the password.</translation>
    </message>
    <message>
        <source>Databasservern kunde inte visa vem den är, så inget lösenord skickades. Be den som sköter servern om dess certifikat och rätt servernamn.</source>
        <translation>The database server could not show who it is, so no password was sent. Ask who runs the server about its certificate and the right server name.</translation>
    </message>
    <message>
        <source>{path} ligger på en nätverksenhet. En lokal databas måste ligga på datorns egen disk; använd den delade databasen (postgresql://) när flera ska arbeta tillsammans.</source>
        <translation>{path} is on a network drive. A local database must be on the computer&apos;s own disk; use the shared database (postgresql://) when several are to work together.</translation>
    </message>
    <message>
        <source>Offlinefilen {path} finns inte där den öppnades. Sitter minnet där den ligger i? Det som är sparat finns i filen.</source>
        <translation>The offline file {path} is not where it was opened. Is the memory it is on plugged in? What is saved is in the file.</translation>
    </message>
    <message>
        <source>Det som är beslutat, signerat eller utskickat kan inte ändras. Gör en rättelse eller en ny handling.</source>
        <translation>What is decided, signed or sent cannot be changed. Make a correction or a new document.</translation>
    </message>
    <message>
        <source>Uppgiften</source>
        <translation>The item</translation>
    </message>
    <message>
        <source>Ärendet</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Beslutet</source>
        <translation>The decision</translation>
    </message>
    <message>
        <source>Checklistan</source>
        <translation>The checklist</translation>
    </message>
    <message>
        <source>Kompletteringen</source>
        <translation>The completion</translation>
    </message>
    <message>
        <source>Redovisningen</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>Slutregleringen</source>
        <translation>The settlement</translation>
    </message>
    <message>
        <source>Kravet</source>
        <translation>The claim</translation>
    </message>
    <message>
        <source>Beslutsomgången</source>
        <translation>The decision round</translation>
    </message>
    <message>
        <source>Scenariot</source>
        <translation>The scenario</translation>
    </message>
    <message>
        <source>Kontot</source>
        <translation>The account</translation>
    </message>
    <message>
        <source>Utbetalningsuppdraget</source>
        <translation>The payment run</translation>
    </message>
    <message>
        <source>Utbetalningen</source>
        <translation>The payment</translation>
    </message>
    <message>
        <source>Användaren</source>
        <translation>The user</translation>
    </message>
    <message>
        <source>Jävsanmälan</source>
        <translation>The statement of disqualification</translation>
    </message>
    <message>
        <source>Utlysningen</source>
        <translation>The call</translation>
    </message>
    <message>
        <source>Kontrollen</source>
        <translation>The check</translation>
    </message>
    <message>
        <source>{label} finns inte längre, eller visas inte för dig än. Läs in listan på nytt.</source>
        <translation>{label} is no longer there, or is not shown to you yet. Load the list again.</translation>
    </message>
    <message>
        <source>{label} finns inte längre, eller så får du inte ändra den. Läs in på nytt.</source>
        <translation>{label} is no longer there, or you may not change it. Load it again.</translation>
    </message>
    <message>
        <source>Databasen är gjord med en nyare version av Caseworker. Uppdatera programmet på den här datorn; databasen är orörd.</source>
        <translation>The database was made by a newer version of Caseworker. Update the program on this computer; the database is untouched.</translation>
    </message>
    <message>
        <source>Databasen {address} finns inte. Skapa den med: caseworker init --db {address}</source>
        <translation>The database {address} is not there. Create it with: caseworker init --db {address}</translation>
    </message>
    <message>
        <source>Databasen är av en äldre version. Kör caseworker init --db {address}; en säkerhetskopia görs först.</source>
        <translation>The database is of an older version. Run caseworker init --db {address}; a backup is made first.</translation>
    </message>
    <message>
        <source>Databasen är av en äldre version än programmet; inget har ändrats. Be serverns administratör ta en säkerhetskopia och sedan köra: caseworker init --db ADRESS</source>
        <translation>The database is of an older version than the program; nothing has changed. Ask the administrator of the server to take a backup and then run: caseworker init --db ADRESS</translation>
    </message>
    <message>
        <source>{path} är inte en databas för Caseworker. Välj en annan fil; den här är orörd.</source>
        <translation>{path} is not a database of Caseworker. Choose another file; this one is untouched.</translation>
    </message>
    <message>
        <source>Databasens namn ({name}) ska vara små bokstäver a–z, siffror och _, högst 40 tecken.</source>
        <translation>The name of the database ({name}) must be small letters a–z, digits and _, at most 40 characters.</translation>
    </message>
    <message>
        <source>Databasen {name} är redan i bruk. Uppgradera den med: caseworker init --db ADRESS</source>
        <translation>The database {name} is in use already. Upgrade it with: caseworker init --db ADRESS</translation>
    </message>
    <message>
        <source>Servern är för gammal. Caseworker behöver PostgreSQL 15 eller senare.</source>
        <translation>The server is too old. Caseworker needs PostgreSQL 15 or later.</translation>
    </message>
    <message>
        <source>Databasen har använts av ett annat program. Inget har ändrats. Försök igen om en stund.</source>
        <translation>The database has been used by another program. Nothing has changed. Try again in a while.</translation>
    </message>
    <message>
        <source>Databasen är skadad. Återställ den senaste säkerhetskopian.</source>
        <translation>The database is damaged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>Offlinefilen {path} är skadad. Det som redan är lämnat tillbaka finns i den delade databasen. Ta med ärendena därifrån på nytt.</source>
        <translation>The offline file {path} is damaged. What is brought back already is in the shared database. Take the cases along from there again.</translation>
    </message>
    <message>
        <source>Databasfilen {path} är skadad. Återställ den senaste säkerhetskopian under ett nytt namn.</source>
        <translation>The database file {path} is damaged. Restore the latest backup under a new name.</translation>
    </message>
    <message>
        <source>Databasen på servern är inte tom. Återställ till en ny databas; inget har ändrats.</source>
        <translation>The database on the server is not empty. Restore to a new database; nothing has changed.</translation>
    </message>
    <message>
        <source>Adressen använder {name}, och då går det inte att se vilken server den leder till. Skriv serverns namn.</source>
        <translation>The address uses {name}, and it cannot be seen which server that leads to. Write the name of the server.</translation>
    </message>
    <message>
        <source>Adressen begär {name}={value}, och då kan någon annan utge sig för att vara databasservern. Ta bort det ur adressen; programmet ansluter med verify-full. Ange sslrootcert=FIL om servern har ett eget certifikat.</source>
        <translation>The address asks for {name}={value}, and then somebody else can pretend to be the database server. Remove it from the address; the program connects with verify-full. State sslrootcert=FIL if the server has a certificate of its own.</translation>
    </message>
    <message>
        <source>Lösenordet är för kort. Välj minst {least} tecken.</source>
        <translation>The password is too short. Choose at least {least} characters.</translation>
    </message>
    <message>
        <source>Offlinefilen {path} finns inte.</source>
        <translation>The offline file {path} is not there.</translation>
    </message>
    <message>
        <source>Offlinefilen {path} går inte att läsa. Sitter minnet där den ligger i?</source>
        <translation>The offline file {path} cannot be read. Is the memory it is on plugged in?</translation>
    </message>
    <message>
        <source>{path} är ingen offlinefil utan en vanlig databas. Öppna den som databas.</source>
        <translation>{path} is not an offline file but an ordinary database. Open it as a database.</translation>
    </message>
    <message>
        <source>Lösenordet är inte det som {name} togs med, eller så är filens början skadad.</source>
        <translation>The password is not the one {name} was taken with, or the beginning of the file is damaged.</translation>
    </message>
    <message>
        <source>Nyckeln till {name} finns inte på den här datorn, eller så är filens början skadad. Ange filens lösenord.</source>
        <translation>The key to {name} is not on this computer, or the beginning of the file is damaged. Enter the file&apos;s password.</translation>
    </message>
    <message>
        <source>Lösenordet är inte det som {name} togs med. Filen är orörd.</source>
        <translation>The password is not the one that {name} was taken with. The file is untouched.</translation>
    </message>
    <message>
        <source>Nyckeln i datorns nyckelring är inte den som {name} togs med. Ange filens lösenord.</source>
        <translation>The key in the computer&apos;s keyring is not the one {name} was taken with. Enter the file&apos;s password.</translation>
    </message>
    <message>
        <source>Nyckeln till {name} finns inte på den här datorn. Ange filens lösenord.</source>
        <translation>The key of {name} is not on this computer. State the password of the file.</translation>
    </message>
    <message>
        <source>Återställningsnyckeln hör inte till den här filen.</source>
        <translation>The recovery key does not belong to this file.</translation>
    </message>
    <message>
        <source>Gör en anteckning av det, eller låt det vara.</source>
        <translation>Make a note of it, or let it be.</translation>
    </message>
    <message>
        <source>Låt det vara: det blir ingen anteckning, som andra läser.</source>
        <translation>Let it be: it does not become a note, which others read.</translation>
    </message>
    <message>
        <source>{label}. {told}</source>
        <translation>{label}. {told}</translation>
    </message>
    <message>
        <source>Det går inte att skriva ditt värde här längre. {told}</source>
        <translation>Your value can no longer be written here. {told}</translation>
    </message>
    <message>
        <source>Uppgiften är redan avgjord. Läs in listan på nytt.</source>
        <translation>The item is settled already. Load the list again.</translation>
    </message>
    <message>
        <source>Ändrat både i filen och i den delade databasen</source>
        <translation>Changed both in the file and in the shared database</translation>
    </message>
    <message>
        <source>Borttaget i den delade databasen men ändrat i filen</source>
        <translation>Removed in the shared database but changed in the file</translation>
    </message>
    <message>
        <source>Ärendet beslutades under tiden; ändringen är efterlämnad</source>
        <translation>The case was decided meanwhile; the change is left behind</translation>
    </message>
    <message>
        <source>Det som ändringen hör till är borttaget i den delade databasen</source>
        <translation>What the change belongs to is removed in the shared database</translation>
    </message>
    <message>
        <source>Den delade databasen tillåter inte ändringen</source>
        <translation>The shared database does not allow the change</translation>
    </message>
    <message>
        <source>Ärendet är stängt för dig på grund av jäv</source>
        <translation>The case is closed to you because of disqualification</translation>
    </message>
    <message>
        <source>Du har lämnat bedömningen; poängen ändras i den, med skäl</source>
        <translation>You have handed in the assessment; its points are changed in it, with a reason</translation>
    </message>
</context>
<context>
    <name>settlement</name>
    <message>
        <source>Behövs inte: {why}</source>
        <translation>Not needed: {why}</translation>
    </message>
    <message>
        <source>Svar {day}: {text}</source>
        <translation>Answer {day}: {text}</translation>
    </message>
    <message>
        <source>Mottagaren har inte fått yttra sig än (25 § FL).</source>
        <translation>The recipient has not been heard yet (25 § FL).</translation>
    </message>
    <message>
        <source>Brevet är gjort men väntar i Utskick på att skickas; svar senast {day}.</source>
        <translation>The letter is made but waits in Dispatch to be sent; answer by {day}.</translation>
    </message>
    <message>
        <source>Brevet är skickat; svar senast {day}.</source>
        <translation>The letter is sent; answer by {day}.</translation>
    </message>
    <message>
        <source>Delbetalning {sum}</source>
        <translation>Instalment {sum}</translation>
    </message>
    <message>
        <source>{kind} {sum}: {state}</source>
        <translation>{kind} {sum}: {state}</translation>
    </message>
    <message>
        <source>, senast {day}, {left} återstår</source>
        <translation>, due {day}, {left} left</translation>
    </message>
    <message>
        <source>Betalt {sum}</source>
        <translation>Paid {sum}</translation>
    </message>
    <message>
        <source> och ränta {sum}</source>
        <translation> and interest {sum}</translation>
    </message>
    <message>
        <source>Ränta hittills {sum} (4, 6 och 9 §§ räntelagen; ej juridiskt granskad).</source>
        <translation>Interest so far {sum} (4, 6 and 9 §§ räntelagen; not legally reviewed).</translation>
    </message>
    <message>
        <source>Referensräntan saknas från {day}; räntan är inte räknad längre än dit.</source>
        <translation>The reference rate is missing from {day}; interest is not reckoned beyond that.</translation>
    </message>
    <message>
        <source>Kostnaderna är de som står i slutredovisningen.</source>
        <translation>The costs are those of the final report.</translation>
    </message>
    <message>
        <source>Slutreglera bidraget</source>
        <translation>Settle the grant</translation>
    </message>
    <message>
        <source>Bekräfta uträkningen</source>
        <translation>Confirm the reckoning</translation>
    </message>
    <message>
        <source>Utbetalt</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Kostnad som inte godkänns</source>
        <translation>Cost not approved</translation>
    </message>
    <message>
        <source>Utöver det som ligger utanför perioden.</source>
        <translation>Beside what lies outside the period.</translation>
    </message>
    <message>
        <source>Varför den inte godkänns</source>
        <translation>Why it is not approved</translation>
    </message>
    <message>
        <source>Kommunicera uträkningen</source>
        <translation>Communicate the reckoning</translation>
    </message>
    <message>
        <source>Ett brev görs med uträkningen. Mottagaren får yttra sig (25 § förvaltningslagen).</source>
        <translation>A letter is made with the reckoning. The recipient may answer (25 § förvaltningslagen).</translation>
    </message>
    <message>
        <source>Gör brevet</source>
        <translation>Make the letter</translation>
    </message>
    <message>
        <source>Svar senast</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Tillägg i brevet</source>
        <translation>Addition to the letter</translation>
    </message>
    <message>
        <source>Kommunicering behövs inte</source>
        <translation>Communication is not needed</translation>
    </message>
    <message>
        <source>Kommunicering får underlåtas bara om den är uppenbart obehövlig (25 § FL).</source>
        <translation>Communication may be omitted only where it is obviously needless (25 § FL).</translation>
    </message>
    <message>
        <source>Spara skälet</source>
        <translation>Save the reason</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Mottagaren har svarat</source>
        <translation>The recipient has answered</translation>
    </message>
    <message>
        <source>Registrera svaret</source>
        <translation>Register the answer</translation>
    </message>
    <message>
        <source>Kom in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Svaret</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Föreslå återkrav</source>
        <translation>Propose recovery</translation>
    </message>
    <message>
        <source>Grunden för återkravet</source>
        <translation>The ground for recovery</translation>
    </message>
    <message>
        <source>Föreslå eftergift</source>
        <translation>Propose a waiver</translation>
    </message>
    <message>
        <source>De särskilda skälen</source>
        <translation>The particular reasons</translation>
    </message>
    <message>
        <source>Utkastet läggs i steget Förslag och beslut, där det lämnas till beslut.</source>
        <translation>The draft is put in the step Proposal and decision, where it is handed in for decision.</translation>
    </message>
    <message>
        <source>Belopp</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Skäl utöver uträkningen</source>
        <translation>Reasons beside the reckoning</translation>
    </message>
    <message>
        <source>Uträknad ränta: {sum} (ej juridiskt granskad)</source>
        <translation>Reckoned interest: {sum} (not legally reviewed)</translation>
    </message>
    <message>
        <source>Registrera betalning</source>
        <translation>Register a payment</translation>
    </message>
    <message>
        <source>{left} återstår av kravet.</source>
        <translation>{left} is left of the claim.</translation>
    </message>
    <message>
        <source>Bokför</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>På kravet</source>
        <translation>On the claim</translation>
    </message>
    <message>
        <source>Ränta därutöver</source>
        <translation>Interest beside it</translation>
    </message>
    <message>
        <source>Referens</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Avbetalningsplan</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>{left} delas lika, en månad emellan.</source>
        <translation>{left} is shared equally, a month apart.</translation>
    </message>
    <message>
        <source>Lägg upp planen</source>
        <translation>Set up the plan</translation>
    </message>
    <message>
        <source>Första dag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Antal delbetalningar</source>
        <translation>Number of instalments</translation>
    </message>
    <message>
        <source>Avsluta kravet</source>
        <translation>Close the claim</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Avsluta ärendet</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Inget återstår att besluta eller betala. Ärendet får läget avslutad.</source>
        <translation>Nothing is left to decide or to pay. The case becomes closed.</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>räkna av</source>
        <translation>reckon up</translation>
    </message>
    <message>
        <source>förfallet</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>väntar på betalning</source>
        <translation>waiting for payment</translation>
    </message>
    <message>
        <source>kommuniceras</source>
        <translation>being heard</translation>
    </message>
    <message>
        <source>kan avslutas</source>
        <translation>can be closed</translation>
    </message>
    <message>
        <source>avslutat</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Slutreglera bidraget…</source>
        <translation>Settle the grant…</translation>
    </message>
    <message>
        <source>Kommunicera uträkningen…</source>
        <translation>Communicate the reckoning…</translation>
    </message>
    <message>
        <source>Kommunicering behövs inte…</source>
        <translation>Communication is not needed…</translation>
    </message>
    <message>
        <source>Mottagaren har svarat…</source>
        <translation>The recipient has answered…</translation>
    </message>
    <message>
        <source>Föreslå återkrav…</source>
        <translation>Propose recovery…</translation>
    </message>
    <message>
        <source>Föreslå eftergift…</source>
        <translation>Propose a waiver…</translation>
    </message>
    <message>
        <source>Registrera betalning…</source>
        <translation>Register a payment…</translation>
    </message>
    <message>
        <source>Avbetalningsplan…</source>
        <translation>Instalments…</translation>
    </message>
    <message>
        <source>Avsluta kravet…</source>
        <translation>Close the claim…</translation>
    </message>
    <message>
        <source>Avsluta ärendet…</source>
        <translation>Close the case…</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Registrerad</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Formellt kontrollerad</source>
        <translation>Formally checked</translation>
    </message>
    <message>
        <source>Väntar på komplettering</source>
        <translation>Waiting for completion</translation>
    </message>
    <message>
        <source>Under bedömning</source>
        <translation>Being assessed</translation>
    </message>
    <message>
        <source>Bedömd</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Förslag till beslut</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Föredragen</source>
        <translation>Presented</translation>
    </message>
    <message>
        <source>Beviljad</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Redovisning granskas</source>
        <translation>Report under review</translation>
    </message>
    <message>
        <source>Avslagen</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Avvisad</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Avskriven</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Avstår</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Spara siffrorna</source>
        <translation>Save the figures</translation>
    </message>
    <message>
        <source>Redovisningen är sparad: {answered} av {expected} har svarat.</source>
        <translation>The report is saved: {answered} of {expected} have answered.</translation>
    </message>
    <message>
        <source>Spara redovisningen till regeringen</source>
        <translation>Save the report to the Government</translation>
    </message>
    <message>
        <source> Utan ärenden som är stängda för dig: {closed}.</source>
        <translation> Without cases that are closed to you: {closed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n diagram är sparade.</source>
        <translation>
            <numerusform>%n chart is saved.</numerusform>
            <numerusform>%n charts are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frister är sparade.</source>
        <translation>
            <numerusform>%n date is saved.</numerusform>
            <numerusform>%n dates are saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spara mina frister</source>
        <translation>Save my dates</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Värde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dnr</source>
        <translation>Reg. no.</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>{day}, har passerat</source>
        <translation>{day}, has passed</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Registrering</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Slutredovisning</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>Formell kontroll</source>
        <translation>Formal check</translation>
    </message>
    <message>
        <source>Saklig kontroll</source>
        <translation>Check on the merits</translation>
    </message>
    <message>
        <source>Kontroll inför beslut</source>
        <translation>Check before decision</translation>
    </message>
    <message>
        <source>Kontroll inför utbetalning</source>
        <translation>Check before payment</translation>
    </message>
    <message>
        <source>Komplettering</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Förslag och beslut</source>
        <translation>Proposal and decision</translation>
    </message>
    <message>
        <source>Besked från parten</source>
        <translation>Word from the party</translation>
    </message>
    <message>
        <source>Utbetalningar</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Lägesrapport</source>
        <translation>Progress report</translation>
    </message>
    <message>
        <source>Återbetalning</source>
        <translation>Repayment</translation>
    </message>
    <message>
        <source>Registrera</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Granska</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Besluta</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Följa upp</source>
        <translation>Follow up</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Vägledande dokument</source>
        <translation>Guiding documents</translation>
    </message>
    <message>
        <source>Frågor och svar</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Kontakter</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Länkar</source>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Alla ärenden</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Mina ärenden</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>Att kontrollera</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Väntar på komplettering</source>
        <translation>Waiting for completion</translation>
    </message>
    <message>
        <source>Att bedöma</source>
        <translation>To assess</translation>
    </message>
    <message>
        <source>Att besluta</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Beviljade</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Redovisning att granska</source>
        <translation>Report to review</translation>
    </message>
    <message>
        <source>Avslutade</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{before} och {last}</source>
        <translation>{before} and {last}</translation>
    </message>
</context>
<context>
    <name>worklist</name>
    <message>
        <source>ingen frist</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>ej tilldelad</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>Det som brådskar: jäv, försenat, bedömning, nytt, anmärkningar</source>
        <translation>What is pressing: disqualification, late, assessment, new, remarks</translation>
    </message>
    <message>
        <source>Dnr</source>
        <translation>Reg. no.</translation>
    </message>
    <message>
        <source>nytt</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Sökande</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Insats</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Sökt belopp</source>
        <translation>Amount sought</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nästa frist</source>
        <translation>Next deadline</translation>
    </message>
    <message>
        <source>Handläggare</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Finns också: offline, nya handlingar, anteckningar</source>
        <translation>Also there: offline, new documents, notes</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Organisationsnummer</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Inkom</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Beviljat</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Väntar på</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>Offline hos</source>
        <translation>Offline with</translation>
    </message>
    <message>
        <source>Du är jävig</source>
        <translation>You are disqualified</translation>
    </message>
    <message>
        <source>Försenat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>En kollega har lämnat sin bedömning. Din väntar.</source>
        <translation>A colleague has submitted their assessment. Yours is awaited.</translation>
    </message>
    <message>
        <source>Nytt sedan sist</source>
        <translation>New since last time</translation>
    </message>
    <message numerus="yes">
        <source>%n anmärkningar att hantera</source>
        <translation>
            <numerusform>%n remark to deal with</numerusform>
            <numerusform>%n remarks to deal with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handlingar har kommit in efteråt</source>
        <translation>
            <numerusform>%n document has come in afterwards</numerusform>
            <numerusform>%n documents have come in afterwards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anteckningar</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
