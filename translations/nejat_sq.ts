<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Open a newsroom…</source>
        <translation>Hap një redaksi…</translation>
    </message>
    <message>
        <source>New newsroom…</source>
        <translation>Redaksi e re…</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Hap redaksinë shembull</translation>
    </message>
    <message>
        <source>Back up this newsroom…</source>
        <translation>Bëj kopje rezervë të kësaj redaksie…</translation>
    </message>
    <message>
        <source>Backups, and restoring one</source>
        <translation>Kopjet rezervë, dhe rikthimi i njërës</translation>
    </message>
    <message>
        <source>Check database and originals</source>
        <translation>Kontrollo bazën e të dhënave dhe origjinalet</translation>
    </message>
    <message>
        <source>Import an archive…</source>
        <translation>Importo një arkiv…</translation>
    </message>
    <message>
        <source>Fetch the archive</source>
        <translation>Merr arkivin nga sajti</translation>
    </message>
    <message>
        <source>Find pairs</source>
        <translation>Gjej çifte</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation>Importo tekste…</translation>
    </message>
    <message>
        <source>Export the newsroom…</source>
        <translation>Eksporto redaksinë…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Shkrim i ri</translation>
    </message>
    <message>
        <source>New cartoon</source>
        <translation>Karikaturë e re</translation>
    </message>
    <message>
        <source>New picture of the day</source>
        <translation>Foto e re e ditës</translation>
    </message>
    <message>
        <source>New photo gallery</source>
        <translation>Galeri e re fotosh</translation>
    </message>
    <message>
        <source>New video</source>
        <translation>Video e re</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Libër i ri</translation>
    </message>
    <message>
        <source>New newsletter issue</source>
        <translation>Numër i ri i buletinit</translation>
    </message>
    <message>
        <source>New brief issue</source>
        <translation>Numër i ri i përmbledhjes</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Faqe e re</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>Export stories…</source>
        <translation>Eksporto shkrimet…</translation>
    </message>
    <message>
        <source>Fetch their pictures</source>
        <translation>Merr fotot e tyre</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Hidh në kosh</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Nxirr nga koshi</translation>
    </message>
    <message>
        <source>Select all stories</source>
        <translation>Përzgjidh të gjitha shkrimet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Hapi tjetër</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Përkthe në…</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Dërgo për shqyrtim</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Mirato</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Ktheje…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planifiko…</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Lësho</translation>
    </message>
    <message>
        <source>Withdraw from the site</source>
        <translation>Tërhiq nga sajti</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Ruaj tani</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Rikthe këtë version</translation>
    </message>
    <message>
        <source>As on the site</source>
        <translation>Si në sajt</translation>
    </message>
    <message>
        <source>Done, next paragraph</source>
        <translation>U krye, paragrafi tjetër</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Paragrafi tjetër</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Paragrafi i mëparshëm</translation>
    </message>
    <message>
        <source>Next paragraph that is not done</source>
        <translation>Paragrafi tjetër i pakryer</translation>
    </message>
    <message>
        <source>Copy the source paragraph</source>
        <translation>Kopjo paragrafin burimor</translation>
    </message>
    <message>
        <source>Take over pictures and embeds</source>
        <translation>Merr fotot dhe trupëzimet nga burimi</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Ndryshimi tjetër</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Ndryshimi i mëparshëm</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Kontrolli tjetër</translation>
    </message>
    <message>
        <source>Previous check</source>
        <translation>Kontrolli i mëparshëm</translation>
    </message>
    <message>
        <source>Plan the next sync</source>
        <translation>Planifiko sinkronizimin tjetër</translation>
    </message>
    <message>
        <source>Look at the sites</source>
        <translation>Shih sajtet</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sinkronizo tani</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Ndal sinkronizimin</translation>
    </message>
    <message>
        <source>Look at the site</source>
        <translation>Shih sajtin</translation>
    </message>
    <message>
        <source>Readers’ comments that wait</source>
        <translation>Komentet e lexuesve në pritje</translation>
    </message>
    <message>
        <source>Sites, and connecting one</source>
        <translation>Sajtet, dhe lidhja e njërit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ribëj</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Të trasha</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Të pjerrëta</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lidhje…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Hiq formatimin</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Nëntitull 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Nëntitull 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Nëntitull 4</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Listë me pika</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Listë me numra</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citim</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Ndarës</translation>
    </message>
    <message>
        <source>Paragraph from left to right</source>
        <translation>Paragraf nga e majta në të djathtë</translation>
    </message>
    <message>
        <source>Paragraph from right to left</source>
        <translation>Paragraf nga e djathta në të majtë</translation>
    </message>
    <message>
        <source>Half-space</source>
        <translation>Gjysmëhapësirë</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Replace the picture…</source>
        <translation>Zëvendëso foton…</translation>
    </message>
    <message>
        <source>Caption and credit</source>
        <translation>Diçitura dhe autorësia</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Hiq foton</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Gjej</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Gjej tjetrin</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Gjej të mëparshmin</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zëvendëso</translation>
    </message>
    <message>
        <source>Search, or run a command</source>
        <translation>Kërko ose jep një urdhër</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtro këtë listë</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Paneli anësor</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Hollësitë</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Përqendrim</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Ngjyra të çelëta</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Ngjyra të errëta</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrast i lartë</translation>
    </message>
    <message>
        <source>Larger interface</source>
        <translation>Ndërfaqe më e madhe</translation>
    </message>
    <message>
        <source>Smaller interface</source>
        <translation>Ndërfaqe më e vogël</translation>
    </message>
    <message>
        <source>Usual size of the interface</source>
        <translation>Madhësia e zakonshme e ndërfaqes</translation>
    </message>
    <message>
        <source>Interface in English</source>
        <translation>Ndërfaqja në anglisht</translation>
    </message>
    <message>
        <source>Interface in Persian</source>
        <translation>Ndërfaqja në persisht</translation>
    </message>
    <message>
        <source>Interface in Arabic</source>
        <translation>Ndërfaqja në arabisht</translation>
    </message>
    <message>
        <source>Interface in Albanian</source>
        <translation>Ndërfaqja në shqip</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Shko te tryeza</translation>
    </message>
    <message>
        <source>Go to the photos</source>
        <translation>Shko te fotot</translation>
    </message>
    <message>
        <source>Go to the editions</source>
        <translation>Shko te edicionet</translation>
    </message>
    <message>
        <source>Go to activity</source>
        <translation>Shko te aktiviteti</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cilësimet</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zona tjetër</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Zona e mëparshme</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Skeda tjetër</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Skeda e mëparshme</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Mbyll këtë skedë</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Udhëzuesi</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Të gjithë tastet</translation>
    </message>
    <message>
        <source>About Nejat Desktop</source>
        <translation>Rreth Nejat Desktop</translation>
    </message>
    <message>
        <source>Next step of this cell</source>
        <translation>Hapi tjetër i kësaj qelize</translation>
    </message>
    <message>
        <source>See what changed in the source</source>
        <translation>Shih çfarë ndryshoi në burim</translation>
    </message>
    <message>
        <source>Open the article of this cell</source>
        <translation>Hap artikullin e kësaj qelize</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Eksporto këtë tabelë…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Ndal eksportimin</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Ruaje këtë filtër</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>Ruaje kështu</translation>
    </message>
    <message>
        <source>Rename the kept filter</source>
        <translation>Riemërto filtrin e ruajtur</translation>
    </message>
    <message>
        <source>Move the kept filter up</source>
        <translation>Ngrije filtrin e ruajtur</translation>
    </message>
    <message>
        <source>Move the kept filter down</source>
        <translation>Ule filtrin e ruajtur</translation>
    </message>
    <message>
        <source>Keep this filter no more</source>
        <translation>Hiqe këtë filtër të ruajtur</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Caktoma mua</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Caktoja…</translation>
    </message>
    <message>
        <source>Add to a section…</source>
        <translation>Shto në një rubrikë…</translation>
    </message>
    <message>
        <source>Take out of a section…</source>
        <translation>Hiq nga një rubrikë…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Shto një etiketë…</translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <translation>Hiq një etiketë…</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Cakto datën…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Fshije përgjithmonë</translation>
    </message>
    <message>
        <source>Comment on this paragraph</source>
        <translation>Koment për këtë paragraf</translation>
    </message>
    <message>
        <source>Comment on the whole text</source>
        <translation>Koment për gjithë tekstin</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Importo foto…</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Ndal importimin</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Fotoja tjetër</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Fotoja e mëparshme</translation>
    </message>
    <message>
        <source>Describe this photo</source>
        <translation>Përshkruaj këtë foto</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Gjuha tjetër</translation>
    </message>
    <message>
        <source>Same credit in all languages</source>
        <translation>E njëjta autorësi në të gjitha gjuhët</translation>
    </message>
    <message>
        <source>Copy these words to all selected</source>
        <translation>Kopjo këto fjalë te të gjitha të përzgjedhurat</translation>
    </message>
    <message>
        <source>Set the credit…</source>
        <translation>Cakto autorësinë…</translation>
    </message>
    <message>
        <source>Add to a gallery…</source>
        <translation>Shto në një galeri…</translation>
    </message>
    <message>
        <source>New gallery of these</source>
        <translation>Galeri e re nga këto</translation>
    </message>
    <message>
        <source>New picture of the day of this</source>
        <translation>Foto e re e ditës nga kjo</translation>
    </message>
    <message>
        <source>Copy these photos</source>
        <translation>Kopjo këto foto</translation>
    </message>
    <message>
        <source>Paste pictures</source>
        <translation>Ngjit foto</translation>
    </message>
    <message>
        <source>Select all photos</source>
        <translation>Përzgjidh të gjitha fotot</translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation>Hiq nga biblioteka</translation>
    </message>
    <message>
        <source>Put back into the library</source>
        <translation>Ktheje në bibliotekë</translation>
    </message>
    <message>
        <source>Take the site’s</source>
        <translation>Merr të sajtit</translation>
    </message>
    <message>
        <source>Join word by word</source>
        <translation>Bashko fjalë për fjalë</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Merr timin</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Mbaj të dyja</translation>
    </message>
    <message>
        <source>Join into a new draft</source>
        <translation>Bashko në një skicë të re</translation>
    </message>
    <message>
        <source>Decide the conflict later</source>
        <translation>Vendos më vonë për përplasjen</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>“{headline}”</source>
        <translation>„{headline}“</translation>
    </message>
    <message>
        <source>Fetch “{headline}”</source>
        <translation>Merret nga sajti „{headline}“</translation>
    </message>
    <message>
        <source>Adopt “{headline}”</source>
        <translation>Njihet „{headline}“</translation>
    </message>
    <message>
        <source>Withdraw “{headline}”</source>
        <translation>Tërhiqet „{headline}“</translation>
    </message>
    <message>
        <source>Update “{headline}”</source>
        <translation>Përditësohet „{headline}“</translation>
    </message>
    <message>
        <source>Publish “{headline}”</source>
        <translation>Publikohet „{headline}“</translation>
    </message>
    <message>
        <source>Later: “{headline}”</source>
        <translation>Më vonë: „{headline}“</translation>
    </message>
    <message>
        <source>{language}. Changed here and on the site. Nothing is sent until you join them</source>
        <translation>{language}. Ndryshuar këtu dhe në sajt. Asgjë nuk dërgohet derisa t’i bashkoni</translation>
    </message>
    <message>
        <source>{language}. Readers don’t see it there any more. Nothing of it is sent</source>
        <translation>{language}. Lexuesit nuk e shohin më atje. Asgjë prej tij nuk dërgohet</translation>
    </message>
    <message>
        <source>{language}. {why}</source>
        <translation>{language}. {why}</translation>
    </message>
    <message>
        <source>{language}, changed on the site</source>
        <translation>{language}, ndryshuar në sajt</translation>
    </message>
    <message>
        <source>{language}, it stands on the site already</source>
        <translation>{language}, është tashmë në sajt</translation>
    </message>
    <message>
        <source>Sent “{headline}”</source>
        <translation>U dërgua „{headline}“</translation>
    </message>
    <message>
        <source>Withdrew “{headline}”</source>
        <translation>U tërhoq „{headline}“</translation>
    </message>
    <message>
        <source>Fetched “{headline}”</source>
        <translation>U mor nga sajti „{headline}“</translation>
    </message>
    <message>
        <source>Looked for “{headline}”</source>
        <translation>U kërkua „{headline}“</translation>
    </message>
    <message>
        <source>Adopted “{headline}”</source>
        <translation>U njoh „{headline}“</translation>
    </message>
    <message>
        <source>Sending “{headline}”</source>
        <translation>Po dërgohet „{headline}“</translation>
    </message>
    <message>
        <source>Withdrawing “{headline}”</source>
        <translation>Po tërhiqet „{headline}“</translation>
    </message>
    <message>
        <source>Fetching “{headline}”</source>
        <translation>Po merret nga sajti „{headline}“</translation>
    </message>
    <message>
        <source>Looking for “{headline}”</source>
        <translation>Po kërkohet „{headline}“</translation>
    </message>
    <message>
        <source>Adopting “{headline}”</source>
        <translation>Po njihet „{headline}“</translation>
    </message>
    <message>
        <source>Then: “{headline}”</source>
        <translation>Pastaj: „{headline}“</translation>
    </message>
    <message>
        <source>Then: withdraw “{headline}”</source>
        <translation>Pastaj tërhiqet: „{headline}“</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotot</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skedarët</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Faqet</translation>
    </message>
    <message>
        <source>Lists and feeds</source>
        <translation>Listat dhe prurjet</translation>
    </message>
    <message>
        <source>What is taken off</source>
        <translation>Ajo që hiqet</translation>
    </message>
    <message>
        <source>{language}, readers don’t see it any more</source>
        <translation>{language}, lexuesit nuk e shohin më</translation>
    </message>
    <message>
        <source>{language}, release {number}</source>
        <translation>{language}, botimi {number}</translation>
    </message>
    <message>
        <source>{language}, first publication, release {number}</source>
        <translation>{language}, publikimi i parë, botimi {number}</translation>
    </message>
    <message>
        <source>{language}, due at the first sync after {when}</source>
        <translation>{language}, në sinkronizimin e parë pas {when}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>i përditësuar</translation>
    </message>
    <message>
        <source>{count} to send</source>
        <translation>{count} për t’u dërguar</translation>
    </message>
    <message>
        <source>sending {count}</source>
        <translation>po dërgohen {count}</translation>
    </message>
    <message>
        <source>{count} to fetch</source>
        <translation>{count} për t’u marrë</translation>
    </message>
    <message>
        <source>{count} dated ahead</source>
        <translation>{count} me datë të ardhshme</translation>
    </message>
    <message>
        <source>{count} in conflict</source>
        <translation>{count} në përplasje</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} të refuzuara</translation>
    </message>
    <message>
        <source>slow, will retry {time}</source>
        <translation>i ngadaltë, provohet sërish në {time}</translation>
    </message>
    <message>
        <source>needs its password</source>
        <translation>i duhet fjalëkalimi</translation>
    </message>
    <message>
        <source>turned the account away</source>
        <translation>refuzoi llogarinë</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translation>kontrolluar në {time}</translation>
    </message>
    <message>
        <source>sites asked {time}</source>
        <translation>sajtet u pyetën në {time}</translation>
    </message>
    <message>
        <source>1 story with a draft stays here</source>
        <translation>1 shkrim me skicë mbetet këtu</translation>
    </message>
    <message>
        <source>{count} stories with drafts stay here</source>
        <translation>{count} shkrime me skica mbeten këtu</translation>
    </message>
    <message>
        <source>{what} · {done} of {total}</source>
        <translation>{what} · {done} nga {total}</translation>
    </message>
    <message>
        <source>What is approved is on it.</source>
        <translation>Gjithçka e miratuar është në të.</translation>
    </message>
    <message>
        <source>What is approved is on it; dated ahead: {count}.</source>
        <translation>Gjithçka e miratuar është në të; me datë të ardhshme: {count}.</translation>
    </message>
    <message>
        <source>made: {count}</source>
        <translation>krijuar: {count}</translation>
    </message>
    <message>
        <source>sent: {count}</source>
        <translation>dërguar: {count}</translation>
    </message>
    <message>
        <source>agreed: {count}</source>
        <translation>konfirmuar: {count}</translation>
    </message>
    <message>
        <source>looked for: {count}</source>
        <translation>të kërkuara: {count}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Krijuar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dërguar</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Konfirmuar</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Tërhequr</translation>
    </message>
    <message>
        <source>published: {count}</source>
        <translation>publikuar: {count}</translation>
    </message>
    <message>
        <source>updated: {count}</source>
        <translation>përditësuar: {count}</translation>
    </message>
    <message>
        <source>withdrawn: {count}</source>
        <translation>tërhequr: {count}</translation>
    </message>
    <message>
        <source>The site changed the slug to {now}.</source>
        <translation>Sajti e ndryshoi slug-un në {now}.</translation>
    </message>
    <message>
        <source>The site shows it otherwise than it was meant.</source>
        <translation>Sajti e tregon ndryshe nga ç’ishte menduar.</translation>
    </message>
    <message>
        <source>The site changed the title.</source>
        <translation>Sajti ndryshoi titullin.</translation>
    </message>
    <message>
        <source>The site changed words of the text.</source>
        <translation>Sajti ndryshoi fjalë të tekstit.</translation>
    </message>
    <message>
        <source>The site changed the excerpt.</source>
        <translation>Sajti ndryshoi përmbledhjen.</translation>
    </message>
    <message>
        <source>The site took markup out of the text.</source>
        <translation>Sajti hoqi kod HTML nga teksti.</translation>
    </message>
    <message>
        <source>The site changed markup of the text.</source>
        <translation>Sajti ndryshoi kodin HTML të tekstit.</translation>
    </message>
    <message>
        <source>The site spells its HTML otherwise; readers don’t see it.</source>
        <translation>Sajti e shkruan ndryshe HTML-në e vet; lexuesit nuk e shohin.</translation>
    </message>
    <message>
        <source>The site changed the date.</source>
        <translation>Sajti ndryshoi datën.</translation>
    </message>
    <message>
        <source>The site changed the format.</source>
        <translation>Sajti ndryshoi formatin.</translation>
    </message>
    <message>
        <source>The site changed the categories.</source>
        <translation>Sajti ndryshoi kategoritë.</translation>
    </message>
    <message>
        <source>The site changed the tags.</source>
        <translation>Sajti ndryshoi etiketat.</translation>
    </message>
    <message>
        <source>The site changed the lead picture.</source>
        <translation>Sajti ndryshoi foton kryesore.</translation>
    </message>
    <message>
        <source>The site keeps the words of a picture as they were: somebody else uploaded it.</source>
        <translation>Sajti i lë fjalët e një fotoje siç ishin: e ka ngarkuar dikush tjetër.</translation>
    </message>
    <message>
        <source>The site opened or closed the comments.</source>
        <translation>Sajti i hapi ose i mbylli komentet.</translation>
    </message>
    <message>
        <source>The site was up to date already.</source>
        <translation>Sajti ishte tashmë i përditësuar.</translation>
    </message>
    <message>
        <source>files written or removed: {count}</source>
        <translation>skedarë të shkruar ose të hequr: {count}</translation>
    </message>
    <message>
        <source>Done — {what}.</source>
        <translation>U krye: {what}.</translation>
    </message>
    <message>
        <source>The site is up to date — {what}.</source>
        <translation>Sajti është i përditësuar: {what}.</translation>
    </message>
    <message>
        <source>adopted: {count}</source>
        <translation>njohur: {count}</translation>
    </message>
    <message>
        <source>fetched: {count}</source>
        <translation>marrë nga sajti: {count}</translation>
    </message>
    <message>
        <source>joined into drafts: {count}</source>
        <translation>bashkuar në skica: {count}</translation>
    </message>
    <message>
        <source>in conflict: {count}</source>
        <translation>në përplasje: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>refuzuar: {count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>pages: {count}</source>
        <translation>faqe: {count}</translation>
    </message>
    <message>
        <source>pictures: {count}</source>
        <translation>foto: {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>skedarë: {count}</translation>
    </message>
    <message>
        <source>lists: {count}</source>
        <translation>lista: {count}</translation>
    </message>
    <message>
        <source>design: {count}</source>
        <translation>pamja: {count}</translation>
    </message>
    <message>
        <source>removed: {count}</source>
        <translation>hequr: {count}</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Pamja</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skedar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Faqe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listë</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Hequr</translation>
    </message>
</context>
<context>
    <name>ActivityPlace</name>
    <message>
        <source>A sync brings this in. If you have to decide, it opens here then.</source>
        <translation>Këtë e sjell një sinkronizim. Nëse duhet të vendosni ju, hapet atëherë këtu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Provo sërish</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sinkronizimi</translation>
    </message>
    <message>
        <source>Both texts are joined. Approve the draft, and the next sync sends it.</source>
        <translation>Të dy tekstet u bashkuan. Miratoni skicën, dhe sinkronizimi tjetër e dërgon.</translation>
    </message>
    <message>
        <source>The site’s text is the newest release here too.</source>
        <translation>Teksti i sajtit është botimi më i ri edhe këtu.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Hape</translation>
    </message>
    <message>
        <source>It is withdrawn here too.</source>
        <translation>Është tërhequr edhe këtu.</translation>
    </message>
    <message>
        <source>It is held back here.</source>
        <translation>Mbahet këtu.</translation>
    </message>
    <message>
        <source>The next sync publishes it again.</source>
        <translation>Sinkronizimi tjetër e publikon sërish.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ditari</translation>
    </message>
    <message>
        <source>Everything sent and seen, newest first</source>
        <translation>Gjithçka e dërguar dhe e parë, më e reja e para</translation>
    </message>
    <message>
        <source>Only the newest {count} steps, newest first</source>
        <translation>Vetëm {count} hapat e fundit, më i riu i pari</translation>
    </message>
    <message>
        <source>Nothing was synced yet</source>
        <translation>Ende nuk është sinkronizuar asgjë</translation>
    </message>
    <message>
        <source>Each step of a sync stands here, before it is taken.</source>
        <translation>Çdo hap i sinkronizimit shënohet këtu para se të bëhet.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Open a newsroom</source>
        <translation>Hap një redaksi</translation>
    </message>
    <message>
        <source>Nejat Desktop {version}, free software under the GPL, version 3.</source>
        <translation>Nejat Desktop {version}, program i lirë nën GPL, versioni 3.</translation>
    </message>
    <message>
        <source>Making the sample newsroom…</source>
        <translation>Po krijohet redaksia shembull…</translation>
    </message>
    <message>
        <source>Sample newsroom</source>
        <translation>Redaksia shembull</translation>
    </message>
    <message>
        <source>The backup is restored. What stood here before is a backup now.</source>
        <translation>Kopja rezervë u rikthye. Ajo që ishte këtu më parë tani është kopje rezervë.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Nothing was changed.</source>
        <translation>Diçka shkoi keq në program. Asgjë nuk u ndryshua.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your text is kept. A report is in {file}.</source>
        <translation>Diçka shkoi keq në program. Teksti juaj u ruajt. Një raport gjendet në {file}.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Stop</source>
        <translation>Ndal</translation>
    </message>
    <message>
        <source>It is still running. Stop it first, or let it end.</source>
        <translation>Ende po punon. Ndaleni më parë, ose lëreni të mbarojë.</translation>
    </message>
    <message>
        <source>{phase}: {percent} %</source>
        <translation>{phase}: {percent} %</translation>
    </message>
    <message>
        <source>Looking through it</source>
        <translation>Po shqyrtohet</translation>
    </message>
    <message>
        <source>Attachments and their pictures</source>
        <translation>Bashkëngjitjet dhe fotot e tyre</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Shkrimet</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postimet</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Faqet</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bashkëngjitjet</translation>
    </message>
    <message>
        <source>Entries of menus</source>
        <translation>Zërat e menyve</translation>
    </message>
    <message>
        <source>Items without a type</source>
        <translation>Zëra pa lloj</translation>
    </message>
    <message>
        <source>published</source>
        <translation>të botuara</translation>
    </message>
    <message>
        <source>dated ahead</source>
        <translation>me datë të ardhshme</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>skica</translation>
    </message>
    <message>
        <source>drafts that nobody saved</source>
        <translation>skica që nuk i ruajti askush</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>në pritje të shqyrtimit</translation>
    </message>
    <message>
        <source>private</source>
        <translation>private</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>në kosh</translation>
    </message>
    <message>
        <source>Were private: drafts here, never let out together with others</source>
        <translation>Ishin private: këtu skica, nuk lëshohen kurrë bashkë me të tjera</translation>
    </message>
    <message>
        <source>Had a password: drafts here</source>
        <translation>Kishin fjalëkalim: këtu skica</translation>
    </message>
    <message>
        <source>Had a status of a plugin: drafts here</source>
        <translation>Kishin gjendje nga një shtojcë: këtu skica</translation>
    </message>
    <message>
        <source>Had a text and no type: drafts here</source>
        <translation>Kishin tekst, por jo lloj: këtu skica</translation>
    </message>
    <message>
        <source>Had no number</source>
        <translation>Nuk kishin numër</translation>
    </message>
    <message>
        <source>Had the number of another one</source>
        <translation>Kishin numrin e një tjetri</translation>
    </message>
    <message>
        <source>Have no date that can be read</source>
        <translation>Nuk kanë datë të lexueshme</translation>
    </message>
    <message>
        <source>Have another slug here, of Latin letters</source>
        <translation>Këtu kanë tjetër slug, me shkronja latine</translation>
    </message>
    <message>
        <source>Stood first on the site</source>
        <translation>Ishin të parat në sajt</translation>
    </message>
    <message>
        <source>A bundle of “{newsroom}”</source>
        <translation>Paketë e redaksisë „{newsroom}“</translation>
    </message>
    <message>
        <source>Texts of editions that are not here: {codes}</source>
        <translation>Tekste të edicioneve që nuk janë këtu: {codes}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Hyri</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Për t’u parë</translation>
    </message>
    <message>
        <source>Changed at the site since</source>
        <translation>Ndryshuar në sajt që atëherë</translation>
    </message>
    <message>
        <source>Files that could not be taken in</source>
        <translation>Skedarë që nuk u morën dot</translation>
    </message>
    <message>
        <source>Were here already</source>
        <translation>Ishin këtu tashmë</translation>
    </message>
    <message>
        <source>Stand in the file twice</source>
        <translation>Janë dy herë në skedar</translation>
    </message>
    <message>
        <source>Kept for the export, shown nowhere</source>
        <translation>Ruajtur për eksportimin, nuk dalin askund</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>Në sajt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Në skedar</translation>
    </message>
    <message>
        <source>It ended early. {count} are not in yet; fetch the archive again to go on.</source>
        <translation>Mbaroi para kohe. {count} nuk kanë hyrë ende; merreni sërish arkivin për të vazhduar.</translation>
    </message>
    <message>
        <source>Stopped. {count} are not in yet; import the same file again to go on.</source>
        <translation>U ndal. {count} nuk kanë hyrë ende; importoni sërish të njëjtin skedar për të vazhduar.</translation>
    </message>
    <message>
        <source>{count} stories are held back until somebody lets them out.</source>
        <translation>{count} shkrime mbahen derisa t’i lëshojë dikush.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Nuk ka asgjë të re në të.</translation>
    </message>
    <message>
        <source>Everything is in.</source>
        <translation>Gjithçka hyri.</translation>
    </message>
    <message>
        <source>{items}, {state}</source>
        <translation>{items}, {state}</translation>
    </message>
    <message>
        <source>Stand on the site as they stand here</source>
        <translation>Janë në sajt siç janë këtu</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotot</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skedarët</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Foto dhe skedarë</translation>
    </message>
    <message>
        <source>Stopped. What came in stays.</source>
        <translation>U ndal. Ç’hyri mbetet.</translation>
    </message>
    <message>
        <source>What these stories show is here already.</source>
        <translation>Ç’tregojnë këto materiale është tashmë këtu.</translation>
    </message>
    <message>
        <source>Stories with a lead picture</source>
        <translation>Shkrime me foto kryesore</translation>
    </message>
    <message>
        <source>New sections</source>
        <translation>Rubrika të reja</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Seri e re</translation>
    </message>
    <message>
        <source>Held back until somebody lets them out</source>
        <translation>Mbahen derisa t’i lëshojë dikush</translation>
    </message>
    <message>
        <source>Not in yet, because it was stopped</source>
        <translation>Nuk kanë hyrë ende, sepse u ndal</translation>
    </message>
    <message>
        <source>Not shown to this account (the privacy page, for instance)</source>
        <translation>Nuk i tregohen kësaj llogarie (p.sh. faqja e privatësisë)</translation>
    </message>
    <message>
        <source>Attachments whose file is not here</source>
        <translation>Bashkëngjitje që nuk e kanë skedarin këtu</translation>
    </message>
    <message>
        <source>Changed at the site since, left as they are here</source>
        <translation>Ndryshuar në sajt që atëherë, këtu lënë siç janë</translation>
    </message>
    <message>
        <source>“{headline}”: {reason}</source>
        <translation>„{headline}“: {reason}</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autorët</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategoritë</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketat</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Terma të tjerë</translation>
    </message>
    <message>
        <source>Comments of readers</source>
        <translation>Komentet e lexuesve</translation>
    </message>
    <message>
        <source>of these, approved</source>
        <translation>prej tyre të miratuara</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message>
        <source>There is no such file. Choose the export of your site.</source>
        <translation>Nuk ka skedar të tillë. Zgjidhni eksportin e sajtit tuaj.</translation>
    </message>
    <message>
        <source>There is no such folder or zip. Choose another, or leave it empty.</source>
        <translation>Nuk ka dosje apo zip të tillë. Zgjidhni një tjetër, ose lëreni bosh.</translation>
    </message>
    <message>
        <source>Export of the site</source>
        <translation>Eksporti i sajtit</translation>
    </message>
    <message>
        <source>an .xml file of WordPress, or a zip of such files</source>
        <translation>një skedar .xml i WordPress-it, ose një zip me skedarë të tillë</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edicioni</translation>
    </message>
    <message>
        <source>By its language</source>
        <translation>Sipas gjuhës së tij</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotot</translation>
    </message>
    <message>
        <source>the folder “wp-content/uploads”, or a zip of it</source>
        <translation>dosja „wp-content/uploads“, ose një zip i saj</translation>
    </message>
    <message>
        <source>can also be given later</source>
        <translation>mund të jepet edhe më vonë</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Zgjidh…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dosje…</translation>
    </message>
    <message>
        <source>Zip…</source>
        <translation>Zip…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Exports of WordPress</source>
        <translation>Eksporte të WordPress-it</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>Importo një arkiv</translation>
    </message>
</context>
<context>
    <name>ArchivePlace</name>
    <message>
        <source>Importing an archive</source>
        <translation>Po importohet një arkiv</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>Importo një arkiv</translation>
    </message>
    <message>
        <source>What the site published comes in approved and is held back: nothing goes to readers before you let it out. A file that is read twice adds nothing.</source>
        <translation>Ajo që sajti ka botuar hyn e miratuar dhe mbahet: asgjë nuk u shkon lexuesve para se ta lëshoni. Një skedar i lexuar dy herë nuk shton asgjë.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>Hyri %n skedar.</numerusform>
            <numerusform>Hynë %n skedarë.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that can be imported.</source>
        <translation>Nuk ka asgjë në të që mund të importohet.</translation>
    </message>
</context>
<context>
    <name>ArchiveTab</name>
    <message>
        <source>Import</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>The import of the archive is over.</source>
        <translation>Importimi i arkivit mbaroi.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Shfaq raportin</translation>
    </message>
</context>
<context>
    <name>ArticleHolder</name>
    <message>
        <source>Assigning</source>
        <translation>Po caktohet</translation>
    </message>
</context>
<context>
    <name>ArticleTabs</name>
    <message>
        <source>Translation</source>
        <translation>Përkthim</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Ende pa titull</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Looking at the board</source>
        <translation>Po shihet tabela</translation>
    </message>
    <message>
        <source>Counting stories</source>
        <translation>Po numërohen shkrimet</translation>
    </message>
    <message>
        <source>Counting photos</source>
        <translation>Po numërohen fotot</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Po kërkohen foto</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Saving</source>
        <translation>Ruajtje</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>The present state is kept as a backup first.</source>
        <translation>Gjendja e tanishme ruhet më parë si kopje rezervë.</translation>
    </message>
    <message>
        <source>Restore beside…</source>
        <translation>Riktheje veç…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Zëvendëso…</translation>
    </message>
    <message>
        <source>Replace the open newsroom</source>
        <translation>Zëvendëso redaksinë e hapur</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lëre</translation>
    </message>
    <message>
        <source>Damaged: it can’t be restored</source>
        <translation>E dëmtuar: nuk rikthehet dot</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>When the window was opened</source>
        <translation>Kur u hap dritarja</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Një herë në ditë</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Para një importimi</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Para rikthimit të një kopjeje</translation>
    </message>
    <message>
        <source>Before the program was brought up to date</source>
        <translation>Para përditësimit të programit</translation>
    </message>
    <message>
        <source>Made by hand, with all originals</source>
        <translation>Bërë me dorë, me të gjitha origjinalet</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 shkrim</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} shkrime</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artikull</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artikuj</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>Kopjet rezervë</translation>
    </message>
    <message>
        <source>A new folder for the restored newsroom</source>
        <translation>Një dosje e re për redaksinë e rikthyer</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Po rikthehet një kopje rezervë</translation>
    </message>
    <message>
        <source>The backup is a newsroom in {folder} now.</source>
        <translation>Kopja rezervë tani është një redaksi në {folder}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Hape</translation>
    </message>
    <message>
        <source>The newsroom backs itself up when a window is opened, once a day and before imports, and keeps the last five, seven days and four weeks. Copy backups with all originals off this computer.</source>
        <translation>Redaksia bën vetë kopje rezervë kur hapet dritarja, një herë në ditë dhe para importimeve, dhe mban pesë të fundit, ato të shtatë ditëve dhe të katër javëve. Kopjet me të gjitha origjinalet kopjojini edhe jashtë këtij kompjuteri.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Checks</source>
        <translation>Kontrollet</translation>
    </message>
    <message>
        <source>Beside the text: {what}. {why}</source>
        <translation>Pranë tekstit: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Missing</source>
        <translation>Mungon</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Fillo</translation>
    </message>
    <message>
        <source>{source} comes first: the story has no text there yet.</source>
        <translation>{source} vjen e para: shkrimi nuk ka ende tekst atje.</translation>
    </message>
    <message>
        <source>Nobody has begun the {language} text yet.</source>
        <translation>Askush nuk e ka filluar ende tekstin: {language}.</translation>
    </message>
    <message>
        <source>Readers see release {number} until this is approved.</source>
        <translation>Lexuesit shohin botimin {number} derisa të miratohet ky.</translation>
    </message>
    <message>
        <source>The {language} text stays live meanwhile.</source>
        <translation>Ndërkohë teksti mbetet në sajt: {language}.</translation>
    </message>
    <message>
        <source>{source} changed.</source>
        <translation>{source} ndryshoi.</translation>
    </message>
    <message>
        <source>{source} changed: the headline.</source>
        <translation>{source} ndryshoi: titulli.</translation>
    </message>
    <message>
        <source>{source} changed: paragraph {numbers}.</source>
        <translation>{source} ndryshoi: paragrafi {numbers}.</translation>
    </message>
    <message>
        <source>{source} changed: paragraphs {numbers}.</source>
        <translation>{source} ndryshoi: paragrafët {numbers}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Shkrimi</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrika</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Burimi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>{state}, {more}</source>
        <translation>{state}, {more}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Shfaq</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Që nga</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>një javë më parë</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>një muaj më parë</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>një vit më parë</translation>
    </message>
    <message>
        <source>all</source>
        <translation>të gjitha</translation>
    </message>
    <message>
        <source>not live everywhere</source>
        <translation>jo kudo në sajt</translation>
    </message>
    <message>
        <source>missing somewhere</source>
        <translation>mungon diku</translation>
    </message>
    <message>
        <source>drafts and translations</source>
        <translation>skica dhe përkthime</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>në shqyrtim</translation>
    </message>
    <message>
        <source>approved, not sent</source>
        <translation>miratuar, pa dërguar</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifikuar</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>vjetruar</translation>
    </message>
    <message>
        <source>changed or gone on the site</source>
        <translation>ndryshuar ose zhdukur në sajt</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>të mbajtura</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tërhequr</translation>
    </message>
    <message>
        <source>missing in {language}</source>
        <translation>mungon: {language}</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} foto</translation>
    </message>
    <message>
        <source>source {edition}</source>
        <translation>burimi {edition}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Këtë javë</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Javën e kaluar</translation>
    </message>
    <message>
        <source>{count} of {total} stories not live everywhere</source>
        <translation>{count} nga {total} shkrime jo kudo në sajt</translation>
    </message>
    <message>
        <source>Outdated, 1 paragraph</source>
        <translation>Vjetruar, 1 paragraf</translation>
    </message>
    <message>
        <source>Outdated, {count} paragraphs</source>
        <translation>Vjetruar, {count} paragrafë</translation>
    </message>
    <message>
        <source>In translation</source>
        <translation>Në përkthim</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Skicë e re</translation>
    </message>
    <message>
        <source>Live text is from {date}</source>
        <translation>Teksti në sajt është i datës {date}</translation>
    </message>
    <message>
        <source>waits to sync</source>
        <translation>pret sinkronizimin</translation>
    </message>
    <message>
        <source>from the archive, not let out</source>
        <translation>nga arkivi, pa u lëshuar</translation>
    </message>
    <message>
        <source>over release {number}</source>
        <translation>mbi botimin {number}</translation>
    </message>
    <message>
        <source>{language}: {state}</source>
        <translation>{language}: {state}</translation>
    </message>
    <message>
        <source>{done} of {total} captions and paragraphs</source>
        <translation>{done} nga {total} diçitura e paragrafë</translation>
    </message>
    <message>
        <source>{done} of {total} paragraphs</source>
        <translation>{done} nga {total} paragrafë</translation>
    </message>
    <message>
        <source>{person}, since {moment}</source>
        <translation>{person}, që nga {moment}</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Editions</source>
        <translation>Edicionet</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Filtro shkrimet</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Eksporto tabelën</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {total} stories</source>
        <translation>
            <numerusform>{shown} nga {total} shkrim</numerusform>
            <numerusform>{shown} nga {total} shkrime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} stories</source>
        <translation>
            <numerusform>{shown} shkrim</numerusform>
            <numerusform>{shown} shkrime</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>BoardFoot</name>
    <message>
        <source>The chosen cell</source>
        <translation>Qeliza e zgjedhur</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Cakto</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Shih çfarë ndryshoi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Start the translation</source>
        <translation>Fillo përkthimin</translation>
    </message>
    <message>
        <source>Continue the translation</source>
        <translation>Vazhdo përkthimin</translation>
    </message>
    <message>
        <source>Update the translation</source>
        <translation>Përditëso përkthimin</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Shqyrto</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>{language}: {numbers}</source>
        <translation>{language}: {numbers}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edicionet</translation>
    </message>
    <message>
        <source>Story, source edition</source>
        <translation>Shkrimi, edicioni burim</translation>
    </message>
    <message>
        <source>{count} live</source>
        <translation>{count} në sajt</translation>
    </message>
    <message>
        <source>{count} outdated</source>
        <translation>{count} vjetruar</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} mungojnë</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>Author of the book</source>
        <translation>Autori i librit</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Botuesi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Viti</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>{count} selected</source>
        <translation>{count} të përzgjedhura</translation>
    </message>
    <message>
        <source>{count} stories are selected</source>
        <translation>{count} shkrime të përzgjedhura</translation>
    </message>
    <message>
        <source>{action}: {count}</source>
        <translation>{action}: {count}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Më shumë</translation>
    </message>
    <message>
        <source>Select one story only</source>
        <translation>Përzgjidh vetëm një shkrim</translation>
    </message>
</context>
<context>
    <name>BulkQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Lëre siç është</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Përgjigjja</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Bëje</translation>
    </message>
</context>
<context>
    <name>BusyRow</name>
    <message>
        <source>Stop</source>
        <translation>Ndal</translation>
    </message>
    <message>
        <source>{name}: {done} of {total}</source>
        <translation>{name}: {done} nga {total}</translation>
    </message>
    <message>
        <source>{progress}, “{headline}”</source>
        <translation>{progress}, „{headline}“</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelë</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Faqe e trupëzuar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
</context>
<context>
    <name>ChangedWords</name>
    <message>
        <source>What changed in the source</source>
        <translation>Çfarë ndryshoi në burim</translation>
    </message>
</context>
<context>
    <name>ChangesColumn</name>
    <message>
        <source>Changed in the source</source>
        <translation>Ndryshuar në burim</translation>
    </message>
    <message>
        <source>Keep my text: it still fits</source>
        <translation>Mbaje tekstin tim: ende përshtatet</translation>
    </message>
    <message>
        <source>1 paragraph elsewhere</source>
        <translation>1 paragraf gjetkë</translation>
    </message>
    <message>
        <source>{n} paragraphs elsewhere</source>
        <translation>{n} paragrafë gjetkë</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Tag to add</source>
        <translation>Etiketa për t’u shtuar</translation>
    </message>
    <message>
        <source>Tag to take away</source>
        <translation>Etiketa për t’u hequr</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Shtoje</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Hiqe</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Del më</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Caktoje</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>Çfarë duhet ndryshuar?</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Ktheje</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Write it</source>
        <translation>Shkruaje</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Shfaq</translation>
    </message>
    <message>
        <source>There is no headline</source>
        <translation>Nuk ka titull</translation>
    </message>
    <message>
        <source>It stands on every list and in the address.</source>
        <translation>Del në çdo listë dhe në adresë.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>The headline has {n} characters</source>
        <translation>Titulli ka {n} shenja</translation>
    </message>
    <message>
        <source>Up to 70 stay whole on lists and in search engines.</source>
        <translation>Deri në 70 mbeten të plota në lista dhe në motorët e kërkimit.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Shkurtoje</translation>
    </message>
    <message>
        <source>Length of the headline</source>
        <translation>Gjatësia e titullit</translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation>Ende nuk ka tekst</translation>
    </message>
    <message>
        <source>An article needs at least one paragraph.</source>
        <translation>Një artikull do të paktën një paragraf.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>The address can’t be used</source>
        <translation>Adresa nuk mund të përdoret</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and single hyphens, at most 60.</source>
        <translation>Shkronja të vogla latine, shifra dhe viza njëshe, jo më shumë se 60.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Ndreqe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>The address is taken</source>
        <translation>Adresa është e zënë</translation>
    </message>
    <message>
        <source>Another article of this edition has it in the same year.</source>
        <translation>E ka një shkrim tjetër i këtij edicioni në të njëjtin vit.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ndryshoje</translation>
    </message>
    <message>
        <source>Address is free</source>
        <translation>Adresa është e lirë</translation>
    </message>
    <message>
        <source>It stands in no section</source>
        <translation>Nuk është në asnjë rubrikë</translation>
    </message>
    <message>
        <source>The first section is the kicker over the headline.</source>
        <translation>Rubrika e parë është mbititulli sipër titullit.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Zgjidh</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrika</translation>
    </message>
    <message>
        <source>There is no lead picture</source>
        <translation>Nuk ka foto kryesore</translation>
    </message>
    <message>
        <source>It stands over the text and on lists, in every edition.</source>
        <translation>Del mbi tekst dhe në lista, në çdo edicion.</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Fotoja kryesore</translation>
    </message>
    <message>
        <source>A picture is not in the newsroom</source>
        <translation>Një foto nuk është në redaksi</translation>
    </message>
    <message>
        <source>The text names it, but nobody has added it here.</source>
        <translation>Teksti e përmend, por askush nuk e ka shtuar këtu.</translation>
    </message>
    <message>
        <source>Pictures are here</source>
        <translation>Fotot janë këtu</translation>
    </message>
    <message>
        <source>The picture has no alternative text</source>
        <translation>Fotoja nuk ka tekst alternativ</translation>
    </message>
    <message>
        <source>For readers who can’t see it. One sentence is enough.</source>
        <translation>Për lexuesit që nuk e shohin dot. Mjafton një fjali.</translation>
    </message>
    <message>
        <source>Alternative texts</source>
        <translation>Tekstet alternative</translation>
    </message>
    <message>
        <source>The lead picture has no caption</source>
        <translation>Fotoja kryesore nuk ka diçiturë</translation>
    </message>
    <message>
        <source>Who and what it shows, where and when.</source>
        <translation>Kë dhe çfarë tregon, ku dhe kur.</translation>
    </message>
    <message>
        <source>Caption of the lead picture</source>
        <translation>Diçitura e fotos kryesore</translation>
    </message>
    <message>
        <source>The picture has no credit</source>
        <translation>Fotoja nuk ka autorësi</translation>
    </message>
    <message>
        <source>The photographer, as readers see the name.</source>
        <translation>Fotografi, siç e shohin emrin lexuesit.</translation>
    </message>
    <message>
        <source>Credits of the pictures</source>
        <translation>Autorësia e fotove</translation>
    </message>
    <message>
        <source>Not all paragraphs are translated</source>
        <translation>Jo të gjithë paragrafët janë përkthyer</translation>
    </message>
    <message>
        <source>Still empty: {n}.</source>
        <translation>Ende bosh: {n}.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Përkthe</translation>
    </message>
    <message>
        <source>Translation is whole</source>
        <translation>Përkthimi është i plotë</translation>
    </message>
    <message>
        <source>Some paragraphs are not marked done</source>
        <translation>Disa paragrafë nuk janë shënuar si të kryer</translation>
    </message>
    <message>
        <source>Still open: {n}.</source>
        <translation>Ende të hapur: {n}.</translation>
    </message>
    <message>
        <source>Paragraphs are done</source>
        <translation>Paragrafët janë kryer</translation>
    </message>
    <message>
        <source>The source has changed since</source>
        <translation>Burimi ka ndryshuar që atëherë</translation>
    </message>
    <message>
        <source>Paragraphs behind: {n}.</source>
        <translation>Paragrafë të vjetruar: {n}.</translation>
    </message>
    <message>
        <source>As new as its source</source>
        <translation>Po aq i ri sa burimi</translation>
    </message>
    <message>
        <source>The source address can’t be opened</source>
        <translation>Adresa e burimit nuk hapet</translation>
    </message>
    <message>
        <source>It begins with https:// or http://.</source>
        <translation>Fillon me https:// ose http://.</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Adresa e burimit</translation>
    </message>
    <message>
        <source>Nobody is named as the author</source>
        <translation>Nuk është shënuar autori</translation>
    </message>
    <message>
        <source>Readers see the name under the headline.</source>
        <translation>Lexuesit e shohin emrin nën titull.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autori</translation>
    </message>
    <message>
        <source>A link leads to a story that is not here</source>
        <translation>Një lidhje çon te një shkrim që nuk është këtu</translation>
    </message>
    <message>
        <source>Its words stay on the page, without the link.</source>
        <translation>Fjalët e saj mbeten në faqe, pa lidhjen.</translation>
    </message>
    <message>
        <source>Links to stories</source>
        <translation>Lidhjet te shkrimet</translation>
    </message>
    <message>
        <source>A file of this story is not in the newsroom</source>
        <translation>Një skedar i këtij shkrimi nuk është në redaksi</translation>
    </message>
    <message>
        <source>Choose it again, or take it out.</source>
        <translation>Zgjidheni sërish, ose hiqeni.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skedarët</translation>
    </message>
    <message>
        <source>There is no introduction</source>
        <translation>Nuk ka hyrje</translation>
    </message>
    <message>
        <source>A few words over the work say what it is.</source>
        <translation>Disa fjalë për veprën tregojnë ç’është.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Hyrja</translation>
    </message>
    <message>
        <source>The gallery has no pictures</source>
        <translation>Galeria nuk ka foto</translation>
    </message>
    <message>
        <source>Drop files on it, or choose some of the newsroom’s.</source>
        <translation>Lëshoni skedarë mbi të, ose zgjidhni nga ato të redaksisë.</translation>
    </message>
    <message>
        <source>Pictures of the gallery</source>
        <translation>Fotot e galerisë</translation>
    </message>
    <message>
        <source>Pictures have no alternative text</source>
        <translation>Foto pa tekst alternativ</translation>
    </message>
    <message>
        <source>For readers who can’t see them. Still without: {n}.</source>
        <translation>Për lexuesit që nuk i shohin dot. Ende pa: {n}.</translation>
    </message>
    <message>
        <source>Alternative texts of the gallery</source>
        <translation>Tekstet alternative të galerisë</translation>
    </message>
    <message>
        <source>Pictures have no caption</source>
        <translation>Foto pa diçiturë</translation>
    </message>
    <message>
        <source>Who and what they show. Still without: {n}.</source>
        <translation>Kë dhe çfarë tregojnë. Ende pa: {n}.</translation>
    </message>
    <message>
        <source>Captions of the gallery</source>
        <translation>Diçiturat e galerisë</translation>
    </message>
    <message>
        <source>Pictures have no credit</source>
        <translation>Foto pa autorësi</translation>
    </message>
    <message>
        <source>The photographers, as readers see their names. Still without: {n}.</source>
        <translation>Fotografët, siç ua shohin emrat lexuesit. Ende pa: {n}.</translation>
    </message>
    <message>
        <source>Credits of the gallery</source>
        <translation>Autorësitë e galerisë</translation>
    </message>
    <message>
        <source>There is no video</source>
        <translation>Nuk ka video</translation>
    </message>
    <message>
        <source>It needs an address, or a file of our own.</source>
        <translation>Duhet një adresë ose një skedar yni.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>There is an address and a file</source>
        <translation>Ka edhe adresë, edhe skedar</translation>
    </message>
    <message>
        <source>Readers see one video. Take the other away.</source>
        <translation>Lexuesit shohin një video. Hiqeni tjetrën.</translation>
    </message>
    <message>
        <source>One video</source>
        <translation>Një video</translation>
    </message>
    <message>
        <source>There is no video at this address</source>
        <translation>Në këtë adresë nuk ka video</translation>
    </message>
    <message>
        <source>It begins with https:// and leads to one video, not to a channel.</source>
        <translation>Fillon me https:// dhe çon te një video, jo te një kanal.</translation>
    </message>
    <message>
        <source>Address of the video</source>
        <translation>Adresa e videos</translation>
    </message>
    <message>
        <source>The video has no poster</source>
        <translation>Videos i mungon pamja fillestare</translation>
    </message>
    <message>
        <source>Readers see this picture until they start the video.</source>
        <translation>Lexuesit shohin këtë foto derisa ta nisin videon.</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Pamja fillestare</translation>
    </message>
    <message>
        <source>There is no PDF</source>
        <translation>Nuk ka PDF</translation>
    </message>
    <message>
        <source>Readers open it and take it along.</source>
        <translation>Lexuesit e hapin dhe e marrin me vete.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>There is no cover</source>
        <translation>Nuk ka kopertinë</translation>
    </message>
    <message>
        <source>It stands on the shelf. The first page of the PDF will do.</source>
        <translation>Qëndron në raft. Mjafton faqja e parë e PDF-së.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Kopertina</translation>
    </message>
    <message>
        <source>The issue has no number</source>
        <translation>Numrit i mungon numri rendor</translation>
    </message>
    <message>
        <source>Issues stand in the order of their numbers.</source>
        <translation>Numrat renditen sipas numrit rendor.</translation>
    </message>
    <message>
        <source>Number of the issue</source>
        <translation>Numri rendor</translation>
    </message>
    <message>
        <source>The number is taken</source>
        <translation>Numri rendor është i zënë</translation>
    </message>
    <message>
        <source>Another issue of this edition has it.</source>
        <translation>E ka një numër tjetër i këtij edicioni.</translation>
    </message>
    <message>
        <source>Number is free</source>
        <translation>Numri rendor është i lirë</translation>
    </message>
    <message>
        <source>The issue has no date</source>
        <translation>Numri nuk ka datë</translation>
    </message>
    <message>
        <source>The month or the day that it is of.</source>
        <translation>Muaji ose dita që mban.</translation>
    </message>
    <message>
        <source>Date of the issue</source>
        <translation>Data e numrit</translation>
    </message>
    <message>
        <source>Nobody is named as the author of the book</source>
        <translation>Nuk është shënuar autori i librit</translation>
    </message>
    <message>
        <source>The name as it stands on the cover.</source>
        <translation>Emri siç është në kopertinë.</translation>
    </message>
    <message>
        <source>Author of the book</source>
        <translation>Autori i librit</translation>
    </message>
    <message>
        <source>The facts of the source have changed</source>
        <translation>Të dhënat e burimit kanë ndryshuar</translation>
    </message>
    <message>
        <source>They were taken over from it. Otherwise now: {n}.</source>
        <translation>Ishin marrë prej tij. Tani ndryshe: {n}.</translation>
    </message>
    <message>
        <source>Facts as in the source</source>
        <translation>Të dhënat si në burim</translation>
    </message>
    <message>
        <source>The checklist is not done</source>
        <translation>Lista e kontrollit nuk është plotësuar</translation>
    </message>
    <message>
        <source>Needed before the approval: {n}.</source>
        <translation>Duhen para miratimit: {n}.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista e kontrollit</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sajtet</translation>
    </message>
    <message>
        <source>The account may not publish on the site</source>
        <translation>Llogaria nuk mund të publikojë në sajt</translation>
    </message>
    <message>
        <source>Whoever runs the site can allow it; then check the account again.</source>
        <translation>Mund ta lejojë ai që administron sajtin; pastaj kontrollojeni sërish llogarinë.</translation>
    </message>
    <message>
        <source>The account may publish</source>
        <translation>Llogaria mund të publikojë</translation>
    </message>
    <message>
        <source>The account may not publish pages on the site</source>
        <translation>Llogaria nuk mund të publikojë faqe në sajt</translation>
    </message>
    <message>
        <source>The account may publish pages</source>
        <translation>Llogaria mund të publikojë faqe</translation>
    </message>
    <message>
        <source>On the site it may belong to somebody else</source>
        <translation>Në sajt mund t’i përkasë dikujt tjetër</translation>
    </message>
    <message>
        <source>The account may change only its own posts: the site may refuse this one.</source>
        <translation>Llogaria mund të ndryshojë vetëm postimet e veta: sajti mund ta refuzojë këtë.</translation>
    </message>
    <message>
        <source>The account may change it on the site</source>
        <translation>Llogaria mund ta ndryshojë në sajt</translation>
    </message>
    <message>
        <source>The account may not upload to the site</source>
        <translation>Llogaria nuk mund të ngarkojë në sajt</translation>
    </message>
    <message>
        <source>Pictures and files that are not there yet: {n}.</source>
        <translation>Foto dhe skedarë që nuk janë ende atje: {n}.</translation>
    </message>
    <message>
        <source>The account may upload</source>
        <translation>Llogaria mund të ngarkojë</translation>
    </message>
    <message>
        <source>Categories may be missing on the site</source>
        <translation>Në sajt mund të mungojnë kategori</translation>
    </message>
    <message>
        <source>The account may not make any. If they are missing, somebody else has to: {names}.</source>
        <translation>Llogaria nuk mund të krijojë kategori. Nëse mungojnë, duhet t’i krijojë dikush tjetër: {names}.</translation>
    </message>
    <message>
        <source>Categories are on the site</source>
        <translation>Kategoritë janë në sajt</translation>
    </message>
    <message>
        <source>The site will change this text</source>
        <translation>Sajti do ta ndryshojë këtë tekst</translation>
    </message>
    <message>
        <source>It does not take all HTML from this account. Out goes: {names}.</source>
        <translation>Nuk pranon çdo HTML nga kjo llogari. Hiqen: {names}.</translation>
    </message>
    <message>
        <source>The site leaves the text whole</source>
        <translation>Sajti e lë tekstin të plotë</translation>
    </message>
    <message>
        <source>It becomes a page on the site</source>
        <translation>Në sajt bëhet faqe</translation>
    </message>
    <message>
        <source>Pages have no sections and no tags: it stands on no list.</source>
        <translation>Faqet nuk kanë rubrika dhe as etiketa: nuk del në asnjë listë.</translation>
    </message>
    <message>
        <source>It stands on the lists of the site</source>
        <translation>Del në listat e sajtit</translation>
    </message>
    <message>
        <source>The site folder has no address on the web</source>
        <translation>Dosja e sajtit nuk ka adresë në ueb</translation>
    </message>
    <message>
        <source>Feeds, the sitemap and links between editions for search engines need it.</source>
        <translation>Prurjet, harta e sajtit dhe lidhjet mes edicioneve për motorët e kërkimit kanë nevojë për të.</translation>
    </message>
    <message>
        <source>The site folder has its address</source>
        <translation>Dosja e sajtit e ka adresën</translation>
    </message>
    <message>
        <source>On the site it stays what it is</source>
        <translation>Në sajt mbetet ç’është</translation>
    </message>
    <message>
        <source>The table of kinds says otherwise now; WordPress can’t change the type.</source>
        <translation>Tabela e llojeve tani thotë ndryshe; WordPress-i nuk e ndryshon dot llojin.</translation>
    </message>
    <message>
        <source>It is on the site what its kind says</source>
        <translation>Në sajt është ajo që thotë lloji i tij</translation>
    </message>
</context>
<context>
    <name>ChecklistPart</name>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} nga {count}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista e kontrollit</translation>
    </message>
    <message>
        <source>Needed for the approval</source>
        <translation>Duhet për miratimin</translation>
    </message>
</context>
<context>
    <name>ChecklistsPart</name>
    <message>
        <source>Checklists</source>
        <translation>Listat e kontrollit</translation>
    </message>
    <message>
        <source>What is looked at before an approval. It stands in the checks of every article of the kind, and begins anew after each approval.</source>
        <translation>Ajo që shihet para miratimit. Qëndron te kontrollet e çdo artikulli të atij lloji dhe nis nga e para pas çdo miratimi.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Shto një zë</translation>
    </message>
</context>
<context>
    <name>ChecksColumn</name>
    <message>
        <source>Checks</source>
        <translation>Kontrollet</translation>
    </message>
    <message>
        <source>1 in this paragraph</source>
        <translation>1 në këtë paragraf</translation>
    </message>
    <message>
        <source>{n} in this paragraph</source>
        <translation>{n} në këtë paragraf</translation>
    </message>
    <message>
        <source>1 elsewhere</source>
        <translation>1 gjetkë</translation>
    </message>
    <message>
        <source>{n} elsewhere</source>
        <translation>{n} gjetkë</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ChecksTab</name>
    <message>
        <source>Checks</source>
        <translation>Kontrollet</translation>
    </message>
    <message>
        <source>Before it can be approved</source>
        <translation>Para se të miratohet</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Ia vlen një sy</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Held back</source>
        <translation>Mbahet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Skicë</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Në shqyrtim</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Miratuar</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifikuar</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Në sajt</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Vjetruar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Përplasje</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mungon</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tërhequr</translation>
    </message>
    <message>
        <source>Draft over live</source>
        <translation>Skicë mbi të publikuarin</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Binned</source>
        <translation>Në kosh që nga</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edicionet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>CommentDeeds</name>
    <message>
        <source>Comments</source>
        <translation>Komentet</translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>CommentLine</name>
    <message>
        <source>Change these words</source>
        <translation>Ndrysho këto fjalë</translation>
    </message>
</context>
<context>
    <name>CommentMarks</name>
    <message numerus="yes">
        <source>{count} comment(s) on this paragraph</source>
        <translation>
            <numerusform>{count} koment për këtë paragraf</numerusform>
            <numerusform>{count} komente për këtë paragraf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>What is to be changed?</source>
        <translation>Çfarë duhet ndryshuar?</translation>
    </message>
    <message>
        <source>Comment for the translator</source>
        <translation>Koment për përkthyesin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>Comments</source>
        <translation>Komentet</translation>
    </message>
    <message>
        <source>Comment on the whole text</source>
        <translation>Koment për gjithë tekstin</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Komenti juaj</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Thuaje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Të hapura</translation>
    </message>
    <message>
        <source>On the whole text</source>
        <translation>Për gjithë tekstin</translation>
    </message>
    <message>
        <source>On “{paragraph}”</source>
        <translation>Për „{paragraph}“</translation>
    </message>
    <message>
        <source>Comments are for the desk. Readers never see them, and they never go out.</source>
        <translation>Komentet janë për tryezën. Lexuesit nuk i shohin kurrë dhe ato nuk dalin kurrë jashtë.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing photos</source>
        <translation>Po krahasohen fotot</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>as before</source>
        <translation>si më parë</translation>
    </message>
    <message>
        <source>Block {n} of {count}</source>
        <translation>Blloku {n} nga {count}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>I mëparshmi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tjetri</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>Blloku i mëparshëm</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Blloku tjetër</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>Në sajt</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Para të dyjave</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Këtu</translation>
    </message>
    <message>
        <source>{n} of {count} decided</source>
        <translation>{n} nga {count} të vendosura</translation>
    </message>
    <message>
        <source>Both texts are kept in History, whatever you choose.</source>
        <translation>Të dy tekstet ruhen te Historiku, çfarëdo që të zgjidhni.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Më vonë</translation>
    </message>
    <message>
        <source>Join into a new draft</source>
        <translation>Bashko në një skicë të re</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>open</source>
        <translation>të hapura</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>të mbyllura</translation>
    </message>
    <message>
        <source>A picture of the site that is not in the library.</source>
        <translation>Një foto e sajtit që nuk është në bibliotekë.</translation>
    </message>
    <message>
        <source>Publish it again</source>
        <translation>Publikoje sërish</translation>
    </message>
    <message>
        <source>The newest release is sent with the next sync.</source>
        <translation>Botimi më i ri dërgohet me sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>Take it off here too</source>
        <translation>Hiqe edhe këtu</translation>
    </message>
    <message>
        <source>It counts as withdrawn. Its texts stay here.</source>
        <translation>Quhet i tërhequr. Tekstet e tij mbeten këtu.</translation>
    </message>
    <message>
        <source>Leave it as it is there</source>
        <translation>Lëre atje siç është</translation>
    </message>
    <message>
        <source>It is held back here until somebody lets it out.</source>
        <translation>Mbahet këtu derisa ta lëshojë dikush.</translation>
    </message>
    <message>
        <source>Somebody made it private on the site.</source>
        <translation>Dikush e bëri privat në sajt.</translation>
    </message>
    <message>
        <source>Somebody sent it back to review on the site.</source>
        <translation>Dikush e ktheu në shqyrtim në sajt.</translation>
    </message>
    <message>
        <source>Somebody hid it on the site.</source>
        <translation>Dikush e fshehu në sajt.</translation>
    </message>
    <message>
        <source>It was deleted on the site, or moved to the bin there.</source>
        <translation>U fshi në sajt, ose u hodh atje në kosh.</translation>
    </message>
    <message>
        <source>Somebody made a draft of it on the site.</source>
        <translation>Dikush e ktheu në skicë në sajt.</translation>
    </message>
    <message>
        <source>The text and its releases stay here, whatever you choose.</source>
        <translation>Teksti dhe botimet e tij mbeten këtu, çfarëdo që të zgjidhni.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Përplasje</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Përmbledhja</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>Paragrafi {n}</translation>
    </message>
    <message>
        <source>Subheading, paragraph {n}</source>
        <translation>Nëntitull, paragrafi {n}</translation>
    </message>
    <message>
        <source>Item of a list, paragraph {n}</source>
        <translation>Pikë liste, paragrafi {n}</translation>
    </message>
    <message>
        <source>Caption, paragraph {n}</source>
        <translation>Diçiturë, paragrafi {n}</translation>
    </message>
    <message>
        <source>Picture after paragraph {n}</source>
        <translation>Foto pas paragrafit {n}</translation>
    </message>
    <message>
        <source>Block after paragraph {n}</source>
        <translation>Bllok pas paragrafit {n}</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Fotoja kryesore</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubrikat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Autorësia</translation>
    </message>
    <message>
        <source>Comments of readers</source>
        <translation>Komentet e lexuesve</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Të dhënat</translation>
    </message>
    <message>
        <source>Picture before the text</source>
        <translation>Foto para tekstit</translation>
    </message>
    <message>
        <source>Block before the text</source>
        <translation>Bllok para tekstit</translation>
    </message>
    <message>
        <source>joined by itself: only the site changed it</source>
        <translation>u bashkua vetë: e ndryshoi vetëm sajti</translation>
    </message>
    <message>
        <source>joined by itself: only we changed it</source>
        <translation>u bashkua vetë: e ndryshuam vetëm ne</translation>
    </message>
    <message>
        <source>changed on the site</source>
        <translation>ndryshuar në sajt</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>ndryshuar në të dyja anët</translation>
    </message>
    <message>
        <source>taken out there, changed here</source>
        <translation>hequr atje, ndryshuar këtu</translation>
    </message>
    <message>
        <source>taken out here, changed there</source>
        <translation>hequr këtu, ndryshuar atje</translation>
    </message>
    <message>
        <source>added on both sides</source>
        <translation>shtuar në të dyja anët</translation>
    </message>
    <message>
        <source>joined by itself: one side changed the form, the other the text</source>
        <translation>u bashkua vetë: njëra anë ndryshoi formën, tjetra tekstin</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lëre jashtë</translation>
    </message>
    <message>
        <source>Keep it, with my caption</source>
        <translation>Mbaje, me diçiturën time</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mbaj timin</translation>
    </message>
    <message>
        <source>Keep the site’s</source>
        <translation>Mbaj të sajtit</translation>
    </message>
    <message>
        <source>Take the site’s</source>
        <translation>Merr të sajtit</translation>
    </message>
    <message>
        <source>Join word by word</source>
        <translation>Bashko fjalë për fjalë</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Merr timin</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Mbaj të dyja</translation>
    </message>
    <message>
        <source>As it is written here</source>
        <translation>Siç është shkruar këtu</translation>
    </message>
    <message>
        <source>There was nothing here.</source>
        <translation>Këtu nuk kishte asgjë.</translation>
    </message>
    <message>
        <source>The picture was taken out.</source>
        <translation>Fotoja u hoq.</translation>
    </message>
    <message>
        <source>It was taken out.</source>
        <translation>U hoq.</translation>
    </message>
    <message>
        <source>Paragraph {n} is the same on both sides</source>
        <translation>Paragrafi {n} është i njëjtë në të dyja anët</translation>
    </message>
    <message>
        <source>Paragraphs {first} to {last} are the same on both sides</source>
        <translation>Paragrafët nga {first} deri në {last} janë të njëjtë në të dyja anët</translation>
    </message>
    <message>
        <source>release {n}</source>
        <translation>botimi {n}</translation>
    </message>
    <message>
        <source>new: {words}.</source>
        <translation>shtuar: {words}.</translation>
    </message>
    <message>
        <source>gone: {words}.</source>
        <translation>hequr: {words}.</translation>
    </message>
</context>
<context>
    <name>ConflictAlarm</name>
    <message>
        <source>Conflicts</source>
        <translation>Përplasjet</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Bashkoji</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Vendos</translation>
    </message>
    <message>
        <source>Readers don’t see this on the site any more. Nothing of it is sent until you decide.</source>
        <translation>Lexuesit nuk e shohin më këtë në sajt. Asgjë prej tij nuk dërgohet derisa të vendosni.</translation>
    </message>
    <message>
        <source>{name} changed this text on the site too. Nothing of it is sent until both are joined.</source>
        <translation>{name} e ndryshoi këtë tekst edhe në sajt. Asgjë prej tij nuk dërgohet derisa të bashkohen të dyja.</translation>
    </message>
    <message>
        <source>This text was changed on the site too. Nothing of it is sent until both are joined.</source>
        <translation>Ky tekst u ndryshua edhe në sajt. Asgjë prej tij nuk dërgohet derisa të bashkohen të dyja.</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Nothing meets, but much of the text is another one. Look through it before you join both.</source>
        <translation>Asgjë nuk përplaset, por një pjesë e madhe e tekstit është tjetër. Shiheni mirë para se t’i bashkoni të dyja.</translation>
    </message>
    <message>
        <source>We sent in the same moment, and the site shows our text. This one stands here alone.</source>
        <translation>Dërguam në të njëjtin çast, dhe sajti tregon tekstin tonë. Ky tekst gjendet vetëm këtu.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Përplasje</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Shih sërish</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>“{name}” answers at {home}</source>
        <translation>„{name}“ përgjigjet te {home}</translation>
    </message>
    <message>
        <source>What {name} may do there</source>
        <translation>Çfarë mund të bëjë {name} atje</translation>
    </message>
    <message>
        <source>Write the address that readers know, for instance https://example.org/.</source>
        <translation>Shkruani adresën që njohin lexuesit, për shembull https://example.org/.</translation>
    </message>
    <message>
        <source>Write the name that you log in with.</source>
        <translation>Shkruani emrin me të cilin hyni.</translation>
    </message>
    <message>
        <source>Write an application password; the one you log in with is refused.</source>
        <translation>Shkruani një fjalëkalim aplikacioni; ai me të cilin hyni refuzohet.</translation>
    </message>
    <message>
        <source>Look for the site</source>
        <translation>Kërko sajtin</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Kontrollo llogarinë</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Lidh</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>Connect {language} to a WordPress site</source>
        <translation>Lidh me një sajt WordPress: {language}</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresa e sajtit</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Emri i përdoruesit</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Fjalëkalimi i aplikacionit</translation>
    </message>
    <message>
        <source>Open the authorisation page in the browser</source>
        <translation>Hap faqen e autorizimit në shfletues</translation>
    </message>
    <message>
        <source>This newsroom goes through a proxy. Your browser would go past it, so the site’s page is not opened from here: make an application password on your profile there, in a browser that takes the same way, and paste it here.</source>
        <translation>Kjo redaksi kalon nëpër një proxy. Shfletuesi juaj do ta anashkalonte, prandaj faqja e sajtit nuk hapet që këtej: krijoni një fjalëkalim aplikacioni në profilin tuaj atje, me një shfletues që ndjek të njëjtën rrugë, dhe ngjiteni këtu.</translation>
    </message>
    <message>
        <source>The site makes a password of its own for this program, which can be taken back there at any time. Copy it from the page, and paste it here.</source>
        <translation>Sajti krijon për këtë program një fjalëkalim të veçantë, që mund të shfuqizohet atje në çdo kohë. Kopjojeni nga faqja dhe ngjiteni këtu.</translation>
    </message>
    <message>
        <source>Pages of this edition in the site folder</source>
        <translation>Faqet e këtij edicioni në dosjen e sajtit</translation>
    </message>
    <message>
        <source>They stay as they are now</source>
        <translation>Mbeten siç janë tani</translation>
    </message>
    <message>
        <source>The next sync takes them off the folder</source>
        <translation>Sinkronizimi tjetër i heq nga dosja</translation>
    </message>
</context>
<context>
    <name>ConnectWay</name>
    <message>
        <source>Looking for the site…</source>
        <translation>Po kërkohet sajti…</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this computer, nowhere else.</source>
        <translation>Fjalëkalimi mbahet në depon e fjalëkalimeve të këtij kompjuteri, askund tjetër.</translation>
    </message>
    <message>
        <source>This computer has no keyring: the password is kept in memory, and asked for each time that the program starts.</source>
        <translation>Ky kompjuter nuk ka depo fjalëkalimesh: fjalëkalimi mbahet në memorie dhe kërkohet sa herë që niset programi.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Po pritet shfletuesi…</translation>
    </message>
    <message>
        <source>Checking the account…</source>
        <translation>Po kontrollohet llogaria…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Po lidhet…</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Counting stories</source>
        <translation>Po numërohen shkrimet</translation>
    </message>
</context>
<context>
    <name>CreditLine</name>
    <message>
        <source>Credit in all languages</source>
        <translation>Autorësia në të gjitha gjuhët</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Cakto</translation>
    </message>
</context>
<context>
    <name>CreditsForm</name>
    <message>
        <source>Of the house: the bare name, without “By”</source>
        <translation>Nga redaksia: vetëm emri, pa „Nga“</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autori</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Përkthyesi</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Adresa e burimit</translation>
    </message>
    <message>
        <source>The original’s address, if there is one</source>
        <translation>Adresa e origjinalit, nëse ka</translation>
    </message>
    <message>
        <source>First published in</source>
        <translation>Botuar së pari në</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Gjuha e origjinalit</translation>
    </message>
    <message>
        <source>About that publication</source>
        <translation>Rreth asaj gazete</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>New story</source>
        <translation>Shkrim i ri</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>Kalimi më tej</translation>
    </message>
    <message>
        <source>Moving to the bin</source>
        <translation>Hedhja në kosh</translation>
    </message>
    <message>
        <source>Taking out of the bin</source>
        <translation>Nxjerrja nga koshi</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Po fshihet</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Po caktohet</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Po ndryshohet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Setting the credit</source>
        <translation>Po caktohet autorësia</translation>
    </message>
    <message>
        <source>Copying words</source>
        <translation>Po kopjohen fjalët</translation>
    </message>
    <message>
        <source>Adding to a gallery</source>
        <translation>Po shtohet në galeri</translation>
    </message>
    <message>
        <source>Taking photos out</source>
        <translation>Po hiqen foto</translation>
    </message>
    <message>
        <source>Putting photos back</source>
        <translation>Po kthehen foto</translation>
    </message>
    <message>
        <source>The photo has its credit in all languages.</source>
        <translation>Fotoja e ka autorësinë në të gjitha gjuhët.</translation>
    </message>
    <message>
        <source>{count} photos have their credit in all languages.</source>
        <translation>{count} foto e kanë autorësinë në të gjitha gjuhët.</translation>
    </message>
    <message>
        <source>1 photo got these words.</source>
        <translation>1 foto i mori këto fjalë.</translation>
    </message>
    <message>
        <source>{count} photos got these words.</source>
        <translation>{count} foto i morën këto fjalë.</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Nuk kishte ç’të ndryshohej.</translation>
    </message>
    <message>
        <source>Putting words back</source>
        <translation>Po kthehen fjalët</translation>
    </message>
    <message>
        <source>“{gallery}” has these photos already.</source>
        <translation>„{gallery}“ i ka tashmë këto foto.</translation>
    </message>
    <message>
        <source>1 photo was added to “{gallery}”.</source>
        <translation>1 foto u shtua te „{gallery}“.</translation>
    </message>
    <message>
        <source>{count} photos were added to “{gallery}”.</source>
        <translation>{count} foto u shtuan te „{gallery}“.</translation>
    </message>
    <message>
        <source>Taking photos out of a gallery</source>
        <translation>Po hiqen foto nga galeria</translation>
    </message>
    <message>
        <source>The photo was taken out of the library. Its original stays.</source>
        <translation>Fotoja u hoq nga biblioteka. Origjinali mbetet.</translation>
    </message>
    <message>
        <source>{count} photos were taken out of the library. Their originals stay.</source>
        <translation>{count} foto u hoqën nga biblioteka. Origjinalet mbeten.</translation>
    </message>
    <message>
        <source>The photo is in the library again.</source>
        <translation>Fotoja është sërish në bibliotekë.</translation>
    </message>
    <message>
        <source>{count} photos are in the library again.</source>
        <translation>{count} foto janë sërish në bibliotekë.</translation>
    </message>
</context>
<context>
    <name>Descriptions</name>
    <message>
        <source>Saving</source>
        <translation>Ruajtje</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing matches</source>
        <translation>Asgjë nuk përputhet</translation>
    </message>
    <message>
        <source>The filter hides everything: {filter}.</source>
        <translation>Filtri fsheh gjithçka: {filter}.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Hiq filtrin</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>Shfaq të gjitha shkrimet</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Ende nuk ka shkrime</translation>
    </message>
    <message>
        <source>Everything that is written here stands in this list, in every edition.</source>
        <translation>Gjithçka që shkruhet këtu, në çdo edicion, del në këtë listë.</translation>
    </message>
    <message>
        <source>Write the first story</source>
        <translation>Shkruaj shkrimin e parë</translation>
    </message>
    <message>
        <source>No stories here yet</source>
        <translation>Këtu ende nuk ka shkrime</translation>
    </message>
    <message>
        <source>Stories appear here as soon as they belong here.</source>
        <translation>Shkrimet dalin këtu sapo e kanë vendin këtu.</translation>
    </message>
    <message>
        <source>You have no drafts</source>
        <translation>Nuk keni skica</translation>
    </message>
    <message>
        <source>What you write or translate stands here until it is approved.</source>
        <translation>Ajo që shkruani ose përktheni qëndron këtu derisa të miratohet.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>Nuk ju është caktuar asgjë</translation>
    </message>
    <message>
        <source>Texts that somebody gives you stand here until approved.</source>
        <translation>Tekstet që ju jep dikush qëndrojnë këtu derisa të miratohen.</translation>
    </message>
    <message>
        <source>Nothing waits to be translated</source>
        <translation>Asgjë nuk pret përkthim</translation>
    </message>
    <message>
        <source>Approved stories that lack an edition appear here.</source>
        <translation>Këtu dalin shkrimet e miratuara që u mungon një edicion.</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Asgjë nuk pret shqyrtim</translation>
    </message>
    <message>
        <source>What writers send to you appears here.</source>
        <translation>Këtu del ajo që ju dërgojnë autorët.</translation>
    </message>
    <message>
        <source>Nothing waits for a sync</source>
        <translation>Asgjë nuk pret sinkronizim</translation>
    </message>
    <message>
        <source>What is approved stands here until it is on the site.</source>
        <translation>Ajo që miratohet qëndron këtu derisa të jetë në sajt.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Asgjë nuk është planifikuar</translation>
    </message>
    <message>
        <source>Approved texts that are dated ahead wait here.</source>
        <translation>Këtu presin tekstet e miratuara me datë të ardhshme.</translation>
    </message>
    <message>
        <source>Nothing is published yet</source>
        <translation>Ende nuk është publikuar asgjë</translation>
    </message>
    <message>
        <source>What readers see stands here after the first sync.</source>
        <translation>Pas sinkronizimit të parë këtu del ajo që shohin lexuesit.</translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation>Asgjë nuk është në përplasje</translation>
    </message>
    <message>
        <source>What was changed here and on the site waits here for you.</source>
        <translation>Këtu ju pret ajo që u ndryshua edhe këtu, edhe në sajt.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Asgjë nuk mbahet</translation>
    </message>
    <message>
        <source>What an imported archive published waits here to be let out.</source>
        <translation>Ajo që kishte botuar një arkiv i importuar pret këtu derisa të lëshohet.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Koshi është bosh</translation>
    </message>
    <message>
        <source>What you throw away can be taken back from here.</source>
        <translation>Ajo që hidhni mund të merret prapë nga këtu.</translation>
    </message>
    <message>
        <source>{state}, {person}</source>
        <translation>{state}, {person}</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nuk ka filluar</translation>
    </message>
    <message>
        <source>Approved, goes out at the next sync</source>
        <translation>Miratuar, del në sinkronizimin tjetër</translation>
    </message>
    <message>
        <source>Goes out on {date}</source>
        <translation>Del më {date}</translation>
    </message>
    <message>
        <source>Live since {date}</source>
        <translation>Në sajt që nga {date}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Vazhdo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Shqyrto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Krahaso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Fillo</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Nxirr nga koshi</translation>
    </message>
    <message>
        <source>Open {language}</source>
        <translation>Hap: {language}</translation>
    </message>
    <message>
        <source>Continue {language}</source>
        <translation>Vazhdo: {language}</translation>
    </message>
    <message>
        <source>Review {language}</source>
        <translation>Shqyrto: {language}</translation>
    </message>
    <message>
        <source>Compare {language}</source>
        <translation>Krahaso: {language}</translation>
    </message>
    <message>
        <source>Translate into {language}</source>
        <translation>Përkthe: {language}</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Ktheje</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Dërgo për shqyrtim</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Të gjitha shkrimet</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>Skicat e mia</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Të caktuara për mua</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>Për përkthim</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Në shqyrtim</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Miratuar</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifikuar</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publikuar</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Përplasjet</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Mbahet</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Koshi</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikull</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>Karikaturë</translation>
    </message>
    <message>
        <source>Picture of the day</source>
        <translation>Fotoja e ditës</translation>
    </message>
    <message>
        <source>Photo gallery</source>
        <translation>Galeri fotosh</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libër</translation>
    </message>
    <message>
        <source>Newsletter issue</source>
        <translation>Numër buletini</translation>
    </message>
    <message>
        <source>Brief issue</source>
        <translation>Numër përmbledhjeje</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Faqe</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikuj</translation>
    </message>
    <message>
        <source>Cartoons</source>
        <translation>Karikatura</translation>
    </message>
    <message>
        <source>Pictures of the day</source>
        <translation>Fotot e ditës</translation>
    </message>
    <message>
        <source>Photo galleries</source>
        <translation>Galeri fotosh</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libra</translation>
    </message>
    <message>
        <source>Newsletter issues</source>
        <translation>Numra buletini</translation>
    </message>
    <message>
        <source>Brief issues</source>
        <translation>Numra përmbledhjeje</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Faqe</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Pa titull</translation>
    </message>
    <message>
        <source>1 paragraph behind</source>
        <translation>1 paragraf i vjetruar</translation>
    </message>
    <message>
        <source>{count} paragraphs behind</source>
        <translation>{count} paragrafë të vjetruar</translation>
    </message>
    <message>
        <source>{language}: {state}</source>
        <translation>{language}: {state}</translation>
    </message>
    <message>
        <source>{person} has it</source>
        <translation>E ka {person}</translation>
    </message>
    <message>
        <source>1 open comment</source>
        <translation>1 koment i hapur</translation>
    </message>
    <message>
        <source>{count} open comments</source>
        <translation>{count} komente të hapura</translation>
    </message>
    <message>
        <source>In the bin since {date}</source>
        <translation>Në kosh që nga {date}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{state}, {person} has it</source>
        <translation>{state}, e ka {person}</translation>
    </message>
    <message>
        <source>Changed or gone on the site: a person decides</source>
        <translation>Ndryshuar ose zhdukur në sajt: vendos një njeri</translation>
    </message>
    <message>
        <source>Goes to the site at the next sync</source>
        <translation>Shkon në sajt në sinkronizimin tjetër</translation>
    </message>
    <message>
        <source>Waits for its date</source>
        <translation>Pret datën e vet</translation>
    </message>
    <message>
        <source>What is approved is on the site</source>
        <translation>Gjithçka e miratuar është në sajt</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Vetëm në këtë kompjuter</translation>
    </message>
</context>
<context>
    <name>DeskPlace</name>
    <message numerus="yes">
        <source>{count} stories, {selected} selected</source>
        <translation>
            <numerusform>{count} shkrim, {selected} i përzgjedhur</numerusform>
            <numerusform>{count} shkrime, {selected} të përzgjedhura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stories</source>
        <translation>
            <numerusform>{count} shkrim</numerusform>
            <numerusform>{count} shkrime</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Fotoja tjetër</translation>
    </message>
    <message>
        <source>The original is never altered.</source>
        <translation>Origjinali nuk ndryshohet kurrë.</translation>
    </message>
    <message>
        <source>No photo is chosen</source>
        <translation>Nuk është zgjedhur asnjë foto</translation>
    </message>
    <message>
        <source>Choose one to see it large and to write its words in every language.</source>
        <translation>Zgjidhni një për ta parë të madhe dhe për t’i shkruar fjalët në çdo gjuhë.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Differences</source>
        <translation>Ndryshimet</translation>
    </message>
    <message>
        <source>This is the present text.</source>
        <translation>Ky është teksti i tanishëm.</translation>
    </message>
    <message>
        <source>The words are the same; formatting or pictures differ.</source>
        <translation>Fjalët janë të njëjta; ndryshojnë formatimi ose fotot.</translation>
    </message>
    <message>
        <source>The text is the same; publishing fields differ.</source>
        <translation>Teksti është i njëjtë; ndryshojnë fushat e publikimit.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Half-space: {key}</source>
        <translation>Gjysmëhapësirë: {key}</translation>
    </message>
    <message>
        <source>This came along from the source. There is nothing to translate here.</source>
        <translation>Kjo erdhi bashkë me burimin. Këtu s’ka asgjë për të përkthyer.</translation>
    </message>
    <message>
        <source>Nothing is to be compared yet: this is not translated.</source>
        <translation>Ende s’ka çfarë të krahasohet: kjo nuk është përkthyer.</translation>
    </message>
    <message>
        <source>Changes are shown from the moment this paragraph is done.</source>
        <translation>Ndryshimet tregohen që nga çasti kur ky paragraf kryhet.</translation>
    </message>
    <message>
        <source>The source is as it was when this paragraph was done.</source>
        <translation>Burimi është siç ishte kur u krye ky paragraf.</translation>
    </message>
    <message>
        <source>Nothing to remark in this paragraph.</source>
        <translation>Asnjë vërejtje për këtë paragraf.</translation>
    </message>
    <message>
        <source>Numbers, signs, quotation marks and links are checked as you type.</source>
        <translation>Numrat, shenjat, thonjëzat dhe lidhjet kontrollohen ndërsa shkruani.</translation>
    </message>
    <message>
        <source>{n} of {count} words</source>
        <translation>{n} nga {count} fjalë</translation>
    </message>
    <message>
        <source>Paragraph {n} of {count}</source>
        <translation>Paragrafi {n} nga {count}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Ruajtur në {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words, {m} min</source>
        <translation>
            <numerusform>{n} fjalë, {m} min</numerusform>
            <numerusform>{n} fjalë, {m} min</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {n} of {count}</source>
        <translation>{what} {n} nga {count}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragrafi</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>E paruajtur</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Ende pa titull</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Translate into {language}</source>
        <translation>Përkthe: {language}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotot</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importo foto</translation>
    </message>
</context>
<context>
    <name>DueStories</name>
    <message>
        <source>Counts</source>
        <translation>Numërimi</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that were dated ahead are due. A sync publishes them.</source>
        <translation>
            <numerusform>Erdhi koha për %n artikull që kishte datë të ardhshme. E publikon një sinkronizim.</numerusform>
            <numerusform>Erdhi koha për %n artikuj që kishin datë të ardhshme. I publikon një sinkronizim.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionCards</name>
    <message>
        <source>One story in four editions</source>
        <translation>Një shkrim në katër edicione</translation>
    </message>
</context>
<context>
    <name>EditionRow</name>
    <message>
        <source>The site folder</source>
        <translation>Dosja e sajtit</translation>
    </message>
    <message>
        <source>{name}, {address}, as {user}</source>
        <translation>{name}, {address}, si {user}</translation>
    </message>
    <message>
        <source>Its password is needed once more; it is kept in memory only.</source>
        <translation>Fjalëkalimi i tij duhet edhe një herë; mbahet vetëm në memorie.</translation>
    </message>
    <message>
        <source>Connect a WordPress site…</source>
        <translation>Lidh një sajt WordPress…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollo sërish</translation>
    </message>
    <message>
        <source>Fetch the archive</source>
        <translation>Merr arkivin nga sajti</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Shkëput…</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>Jep fjalëkalimin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Application password of this account</source>
        <translation>Fjalëkalimi i aplikacionit për këtë llogari</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Përdore</translation>
    </message>
    <message>
        <source>What stands on the WordPress site stays there. From the next sync on this edition is published to the site folder. Connecting it again goes on where it was left.</source>
        <translation>Ajo që është në sajtin WordPress mbetet atje. Nga sinkronizimi tjetër ky edicion publikohet në dosjen e sajtit. Po ta lidhni sërish, vazhdon aty ku u la.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Shkëput</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Fshih</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Çfarë mund të bëjë</translation>
    </message>
</context>
<context>
    <name>EditionsPlace</name>
    <message>
        <source>What waits for a text or an update in some language appears here.</source>
        <translation>Këtu del ajo që pret tekst ose përditësim në ndonjë gjuhë.</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>Shfaq të gjitha shkrimet</translation>
    </message>
    <message>
        <source>Nothing is missing in any edition</source>
        <translation>Asgjë nuk mungon në asnjë edicion</translation>
    </message>
    <message>
        <source>What is in force: {filter}.</source>
        <translation>Në fuqi: {filter}.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Këtu nuk ka punë për të bërë</translation>
    </message>
    <message>
        <source>Every story stands here with all its editions.</source>
        <translation>Çdo shkrim është këtu me të gjitha edicionet.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Ende nuk ka shkrime</translation>
    </message>
    <message numerus="yes">
        <source>{shown} stories shown, {cells} cells not live</source>
        <translation>
            <numerusform>{shown} shkrim i shfaqur, {cells} qeliza jo në sajt</numerusform>
            <numerusform>{shown} shkrime të shfaqura, {cells} qeliza jo në sajt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories and editions</source>
        <translation>Shkrimet dhe edicionet</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Writing the table</source>
        <translation>Po shkruhet tabela</translation>
    </message>
    <message numerus="yes">
        <source>{count} stories were written to “{file}”.</source>
        <translation>
            <numerusform>{count} shkrim u shkrua te „{file}“.</numerusform>
            <numerusform>{count} shkrime u shkruan te „{file}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the table: {done} of {total} stories</source>
        <translation>Po shkruhet tabela: {done} nga {total} shkrime</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>edicionet</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>Eksporto këtë tabelë</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Writing “{file}”</source>
        <translation>Po shkruhet „{file}“</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Shfaq dosjen</translation>
    </message>
    <message>
        <source>An export is still being written. Stop it first, or let it end.</source>
        <translation>Një eksport po shkruhet ende. Ndaleni më parë, ose lëreni të mbarojë.</translation>
    </message>
    <message>
        <source>Export the newsroom</source>
        <translation>Eksporto redaksinë</translation>
    </message>
    <message>
        <source>Export stories</source>
        <translation>Eksporto shkrimet</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>One file that restores on another laptop</source>
        <translation>Një skedar që rikthehet në një laptop tjetër</translation>
    </message>
    <message>
        <source>WordPress files, one for each edition, with pictures</source>
        <translation>Skedarë WordPress, një për çdo edicion, me foto</translation>
    </message>
    <message>
        <source>Texts as Markdown, with pictures</source>
        <translation>Tekstet si Markdown, me foto</translation>
    </message>
    <message>
        <source>A bundle for another newsroom</source>
        <translation>Një paketë për një redaksi tjetër</translation>
    </message>
    <message>
        <source>Zip files</source>
        <translation>Skedarë zip</translation>
    </message>
    <message>
        <source>Of an imported archive, in no story: {n}.</source>
        <translation>Nga një arkiv i importuar, në asnjë shkrim: {n}.</translation>
    </message>
    <message>
        <source>Nobody approved {n} of these texts as they stand; the file is not for the public.</source>
        <translation>{n} prej këtyre teksteve nuk i ka miratuar askush siç janë; skedari nuk është për publikun.</translation>
    </message>
    <message>
        <source>Pictures and files are the untouched originals, with all that they tell of people.</source>
        <translation>Fotot dhe skedarët janë origjinalet e paprekura, me gjithçka që tregojnë për njerëzit.</translation>
    </message>
    <message>
        <source>Restored on another laptop, it is the same newsroom there.</source>
        <translation>I rikthyer në një laptop tjetër, atje është e njëjta redaksi.</translation>
    </message>
    <message>
        <source>“{file}” holds: stories {stories}, articles {articles}, pictures {pictures}, files {files}.</source>
        <translation>„{file}“ përmban: shkrime {stories}, artikuj {articles}, foto {pictures}, skedarë {files}.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>dhe {n} të tjera</translation>
    </message>
    <message>
        <source>Missing or damaged here, and left out: {names}.</source>
        <translation>Mungon ose është i dëmtuar këtu, dhe u la jashtë: {names}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FetchForm</name>
    <message>
        <source>Edition</source>
        <translation>Edicioni</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Fotot dhe skedarët</translation>
    </message>
    <message>
        <source>what is said of them comes in any case</source>
        <translation>ajo që thuhet për ta hyn gjithsesi</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Lëri atje</translation>
    </message>
    <message>
        <source>Fetch them all</source>
        <translation>Merri të gjitha</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Merr</translation>
    </message>
</context>
<context>
    <name>FetchPlace</name>
    <message>
        <source>Fetching an archive</source>
        <translation>Po merret një arkiv</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>Po merren fotot</translation>
    </message>
    <message>
        <source>None of these stories stands at a site that is connected.</source>
        <translation>Asnjë nga këto materiale nuk gjendet në një sajt të lidhur.</translation>
    </message>
    <message>
        <source>Fetch the archive</source>
        <translation>Merr arkivin nga sajti</translation>
    </message>
    <message>
        <source>Everything that stands on the site comes in, as it stands there: nothing is written there. Whatever stops it, the next time goes on there; fetched twice, nothing is added.</source>
        <translation>Gjithçka që është në sajt hyn siç është atje: atje nuk shkruhet asgjë. Çfarëdo që ta ndalë, herën tjetër vazhdon që andej; po të merret dy herë, nuk shtohet asgjë.</translation>
    </message>
    <message>
        <source>No edition is connected to a site. Connect one in Settings › Sites.</source>
        <translation>Asnjë edicion nuk është lidhur me një sajt. Lidhni një te Cilësimet › Sajtet.</translation>
    </message>
</context>
<context>
    <name>FetchTab</name>
    <message>
        <source>Fetch</source>
        <translation>Merr</translation>
    </message>
    <message>
        <source>The fetching is over.</source>
        <translation>Marrja mbaroi.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Shfaq raportin</translation>
    </message>
</context>
<context>
    <name>FileSlot</name>
    <message>
        <source>Take it away</source>
        <translation>Hiqe</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Zëvendëso…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Zgjidh…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by words and names</source>
        <translation>Filtro sipas fjalëve dhe emrave</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edicioni</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrika</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>Ruaje kështu</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Ruaje këtë filtër</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Looking for stories</source>
        <translation>Kërkimi i shkrimeve</translation>
    </message>
    <message>
        <source>Counting stories</source>
        <translation>Numërimi i shkrimeve</translation>
    </message>
</context>
<context>
    <name>FolderAddress</name>
    <message>
        <source>It begins with https://. Nothing was changed.</source>
        <translation>Fillon me https://. Asgjë nuk u ndryshua.</translation>
    </message>
    <message>
        <source>Address of the site folder on the web</source>
        <translation>Adresa e dosjes së sajtit në ueb</translation>
    </message>
    <message>
        <source>Feeds, the sitemap, and what search engines and other sites are told of the pages need it. Without it they are left out; the pages themselves work anywhere.</source>
        <translation>Prurjet, harta e sajtit dhe ajo që u thuhet për faqet motorëve të kërkimit dhe sajteve të tjera kanë nevojë për të. Pa të lihen mënjanë; vetë faqet punojnë kudo.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>What should be changed?</source>
        <translation>Çfarë duhet ndryshuar?</translation>
    </message>
    <message>
        <source>Comment for the writer</source>
        <translation>Koment për autorin</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Ktheje</translation>
    </message>
    <message>
        <source>Don’t send back</source>
        <translation>Mos e kthe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Të çelëta</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Të errëta</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrast i lartë</translation>
    </message>
    <message>
        <source>Colours: {mode}</source>
        <translation>Ngjyrat: {mode}</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Udhëzuesi</translation>
    </message>
    <message>
        <source>What is to be changed?</source>
        <translation>Çfarë duhet ndryshuar?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>FormDeeds</name>
    <message>
        <source>Looking into “{name}”</source>
        <translation>Po shihet „{name}“</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Po shtohet {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Po ruhet</translation>
    </message>
    <message>
        <source>“{name}” is no PDF. The file stays as it was.</source>
        <translation>„{name}“ nuk është PDF. Skedari mbetet siç ishte.</translation>
    </message>
    <message>
        <source>“{name}” is no video. The file stays as it was.</source>
        <translation>„{name}“ nuk është video. Skedari mbetet siç ishte.</translation>
    </message>
    <message>
        <source>Making the cover</source>
        <translation>Po bëhet kopertina</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Zgjidh një skedar</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Zgjidh një foto</translation>
    </message>
</context>
<context>
    <name>GalleryDeeds</name>
    <message>
        <source>Adding {name}</source>
        <translation>Po shtohet {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Po ruhet</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotot</translation>
    </message>
    <message>
        <source>Picture {n} of {count}</source>
        <translation>Fotoja {n} nga {count}</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 foto</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} foto</translation>
    </message>
    <message>
        <source>1 without alternative text</source>
        <translation>1 pa tekst alternativ</translation>
    </message>
    <message>
        <source>{n} without alternative text</source>
        <translation>{n} pa tekst alternativ</translation>
    </message>
    <message>
        <source>Adding {n} of {count}</source>
        <translation>Po shtohet {n} nga {count}</translation>
    </message>
    <message>
        <source>From the newsroom…</source>
        <translation>Nga redaksia…</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Shto foto…</translation>
    </message>
</context>
<context>
    <name>HeadlineFinder</name>
    <message>
        <source>Looking for stories</source>
        <translation>Kërkimi i shkrimeve</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Versions</source>
        <translation>Versionet</translation>
    </message>
    <message>
        <source>From this version to the present text</source>
        <translation>Nga ky version te teksti i tanishëm</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Rikthe këtë version</translation>
    </message>
    <message>
        <source>Choose a version to compare it.</source>
        <translation>Zgjidhni një version për ta krahasuar.</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Backup</source>
        <translation>Kopje rezervë</translation>
    </message>
    <message>
        <source>The newsroom is backed up in {file}.</source>
        <translation>Kopja rezervë e redaksisë gjendet në {file}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message numerus="yes">
        <source>The database and %n original(s) are as they were written.</source>
        <translation>
            <numerusform>Baza e të dhënave dhe %n origjinal janë siç u shkruan.</numerusform>
            <numerusform>Baza e të dhënave dhe %n origjinale janë siç u shkruan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) are missing or changed; restore them from a backup.</source>
        <translation>
            <numerusform>%n origjinal mungon ose ka ndryshuar; riktheni nga një kopje rezervë.</numerusform>
            <numerusform>%n origjinale mungojnë ose kanë ndryshuar; rikthejini nga një kopje rezervë.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts, pictures and files</source>
        <translation>Tekste, foto dhe skedarë</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importim</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>U importua %n skedar.</numerusform>
            <numerusform>U importuan %n skedarë.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>About the story</source>
        <translation>Rreth shkrimit</translation>
    </message>
    <message>
        <source>No story is selected</source>
        <translation>Nuk është përzgjedhur asnjë shkrim</translation>
    </message>
    <message>
        <source>Its editions and next step are shown here.</source>
        <translation>Këtu tregohen edicionet dhe hapi i tij tjetër.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Hollësitë</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Shkrimi</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publikimi</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotot</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrollet</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historiku</translation>
    </message>
</context>
<context>
    <name>InspectorTab</name>
    <message>
        <source>{tab}, {n}</source>
        <translation>{tab}, {n}</translation>
    </message>
</context>
<context>
    <name>InspectorTabs</name>
    <message>
        <source>About this text</source>
        <translation>Rreth këtij teksti</translation>
    </message>
</context>
<context>
    <name>Intro</name>
    <message>
        <source>One desk for every edition</source>
        <translation>Një tryezë për çdo edicion</translation>
    </message>
    <message>
        <source>Write, translate, illustrate and approve on this computer. What is approved, and nothing else, goes to the site when there is a connection.</source>
        <translation>Shkruani, përktheni, ilustroni dhe miratoni në këtë kompjuter. Ajo që është miratuar, dhe asgjë tjetër, shkon në sajt kur ka lidhje.</translation>
    </message>
    <message>
        <source>Everything works offline.</source>
        <translation>Gjithçka punon pa lidhje.</translation>
    </message>
    <message>
        <source>Every version is kept, and can be brought back.</source>
        <translation>Çdo version ruhet dhe mund të rikthehet.</translation>
    </message>
    <message>
        <source>A newsroom is one folder on your disk.</source>
        <translation>Një redaksi është një dosje në diskun tuaj.</translation>
    </message>
    <message>
        <source>Disk encryption protects a laptop: switch it on.</source>
        <translation>Shifrimi i diskut mbron kompjuterin: ndizeni.</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Gjuha e ndërfaqes</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>Contents, a line each</source>
        <translation>Përmbajtja, një zë për rresht</translation>
    </message>
    <message>
        <source>Alt and an arrow move a line</source>
        <translation>Alt dhe një shigjetë e zhvendosin rreshtin</translation>
    </message>
    <message>
        <source>Take the headings of the text</source>
        <translation>Merr nëntitujt e tekstit</translation>
    </message>
    <message>
        <source>Another issue of this edition has this number.</source>
        <translation>Një numër tjetër i këtij edicioni e ka këtë numër rendor.</translation>
    </message>
    <message>
        <source>This is no month and no day. Type it as in {example}.</source>
        <translation>Kjo nuk është as muaj, as ditë. Shkruajeni si në {example}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numri rendor</translation>
    </message>
    <message>
        <source>Month or day</source>
        <translation>Muaj ose ditë</translation>
    </message>
    <message>
        <source>Time, as the issue calls it</source>
        <translation>Koha, siç e shënon numri</translation>
    </message>
</context>
<context>
    <name>IssuePicture</name>
    <message>
        <source>No date</source>
        <translation>Pa datë</translation>
    </message>
    <message>
        <source>The whole month</source>
        <translation>Gjithë muaji</translation>
    </message>
</context>
<context>
    <name>IssuedField</name>
    <message>
        <source>Choose a month or a day</source>
        <translation>Zgjidh muaj ose ditë</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>In {language}</source>
        <translation>Në gjuhën: {language}</translation>
    </message>
    <message>
        <source>Needed for the approval</source>
        <translation>Duhet për miratimin</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Ngrije</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ule</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Hiqe</translation>
    </message>
</context>
<context>
    <name>KeptFilters</name>
    <message>
        <source>Kept filters</source>
        <translation>Filtrat e ruajtur</translation>
    </message>
    <message>
        <source>“{name}” is kept like this.</source>
        <translation>„{name}“ u ruajt kështu.</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more.</source>
        <translation>„{name}“ nuk ruhet më.</translation>
    </message>
    <message>
        <source>The filter is kept as “{name}”.</source>
        <translation>Filtri u ruajt si „{name}“.</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Facts of this story</source>
        <translation>Të dhënat e këtij shkrimi</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Anglisht</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisht</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisht</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Shqip</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Gjermanisht</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suedisht</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frëngjisht</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italisht</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanjisht</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turqisht</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusisht</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisht</translation>
    </message>
</context>
<context>
    <name>LanguageTab</name>
    <message>
        <source>{language}, described</source>
        <translation>{language}, e përshkruar</translation>
    </message>
    <message>
        <source>{language}, words missing</source>
        <translation>{language}, mungojnë fjalët</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>https://, or an address in this newsroom</source>
        <translation>https:// ose një adresë në këtë redaksi</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresa e lidhjes</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lidhje</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiqe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Lidhje te</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Sites</source>
        <translation>Sajtet</translation>
    </message>
    <message>
        <source>{language} is published on “{site}” from the next sync on.</source>
        <translation>Nga sinkronizimi tjetër publikohet në „{site}“: {language}.</translation>
    </message>
    <message>
        <source>{language} is connected to “{site}”; this account may not publish.</source>
        <translation>Edicioni {language} u lidh me „{site}“; kjo llogari nuk mund të botojë.</translation>
    </message>
    <message>
        <source>The password is kept until the program ends.</source>
        <translation>Fjalëkalimi mbahet derisa të mbyllet programi.</translation>
    </message>
    <message>
        <source>Fetch the archive</source>
        <translation>Merr arkivin nga sajti</translation>
    </message>
    <message>
        <source>The keyring did not open, and may hold the password still: remove “Nejat Desktop” there, and take it back on your profile page of the site.</source>
        <translation>Depoja e fjalëkalimeve nuk u hap dhe mund ta ketë ende fjalëkalimin: hiqni atje „Nejat Desktop“ dhe shfuqizojeni në faqen tuaj të profilit në sajt.</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>Po pyetet sajti</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Stories</source>
        <translation>Shkrimet</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} nga {total}</translation>
    </message>
</context>
<context>
    <name>LockedSites</name>
    <message>
        <source>Sites</source>
        <translation>Sajtet</translation>
    </message>
    <message>
        <source>{site} ({edition})</source>
        <translation>{site} ({edition})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing is sent to {sites} until its password is given.</source>
        <translation>Te {sites} nuk dërgohet asgjë derisa të jepet fjalëkalimi.</translation>
    </message>
    <message>
        <source>Nothing is sent to {sites} until their passwords are given.</source>
        <translation>Te {sites} nuk dërgohet asgjë derisa të jepen fjalëkalimet.</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>Jep fjalëkalimin</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Koha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Çfarë</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Gjendja</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Asnjë skedar</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>në vazhdim</translation>
    </message>
    <message>
        <source>done</source>
        <translation>u krye</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>dështoi</translation>
    </message>
    <message>
        <source>broken off; the next sync does it</source>
        <translation>u ndërpre; e bën sinkronizimi tjetër</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Everything sent and seen is in the log</source>
        <translation>Gjithçka e dërguar dhe e parë është në ditar</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Hap ditarin</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Ditari</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking at a story</source>
        <translation>Shikimi i një shkrimi</translation>
    </message>
    <message>
        <source>Looking at a translation</source>
        <translation>Po shihet një përkthim</translation>
    </message>
    <message>
        <source>Looking at a photo</source>
        <translation>Po shihet një foto</translation>
    </message>
</context>
<context>
    <name>Lookout</name>
    <message>
        <source>Checks</source>
        <translation>Kontrollet</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Newsroom</source>
        <translation>Redaksia</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Shkrimi</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotot</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ndrysho</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Përkthim</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinkronizim</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Pamje</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Shko</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ndihmë</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Choose a day</source>
        <translation>Zgjidh një ditë</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Tani</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dita</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>With the next sync</source>
        <translation>Me sinkronizimin tjetër</translation>
    </message>
    <message>
        <source>This is no day. Type year, month and day.</source>
        <translation>Kjo nuk është datë. Shkruani vitin, muajin dhe ditën.</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes.</source>
        <translation>Kjo nuk është orë. Shkruani orët dhe minutat.</translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message>
        <source>Month before</source>
        <translation>Muaji i mëparshëm</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Muaji tjetër</translation>
    </message>
    <message>
        <source>With the next sync</source>
        <translation>Me sinkronizimin tjetër</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Taken back</source>
        <translation>U mor prapa</translation>
    </message>
    <message>
        <source>Sent to review.</source>
        <translation>U dërgua për shqyrtim.</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>U kthye.</translation>
    </message>
    <message>
        <source>Approved. It goes out with the next sync that is due.</source>
        <translation>U miratua. Del me sinkronizimin e radhës.</translation>
    </message>
    <message>
        <source>Withdrawn. The next sync takes it off the site.</source>
        <translation>U tërhoq. Sinkronizimi tjetër e heq nga sajti.</translation>
    </message>
    <message>
        <source>That version is back.</source>
        <translation>Ai version u rikthye.</translation>
    </message>
    <message>
        <source>One thing is to be mended before the approval.</source>
        <translation>Para miratimit duhet ndrequr një gjë.</translation>
    </message>
    <message>
        <source>{n} things are to be mended before the approval.</source>
        <translation>Para miratimit duhen ndrequr {n} gjëra.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>any</source>
        <translation>të gjitha</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Hiqet me Delete</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Të gjitha</translation>
    </message>
</context>
<context>
    <name>NewNewsroomForm</name>
    <message>
        <source>A newsroom needs a name.</source>
        <translation>Redaksia do një emër.</translation>
    </message>
    <message>
        <source>Every change is kept with the name of who made it.</source>
        <translation>Çdo ndryshim ruhet me emrin e atij që e bëri.</translation>
    </message>
    <message>
        <source>Choose at least one edition.</source>
        <translation>Zgjidhni të paktën një edicion.</translation>
    </message>
    <message>
        <source>New newsroom</source>
        <translation>Redaksi e re</translation>
    </message>
    <message>
        <source>Name of the newsroom</source>
        <translation>Emri i redaksisë</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosja</translation>
    </message>
    <message>
        <source>new or empty, on this computer</source>
        <translation>e re ose bosh, në këtë kompjuter</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edicionet</translation>
    </message>
    <message>
        <source>more can be added later</source>
        <translation>më vonë mund të shtohen të tjera</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Emri juaj</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Zgjidh…</translation>
    </message>
    <message>
        <source>Create the newsroom</source>
        <translation>Krijo redaksinë</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>A newsroom is a folder: choose where it should be.</source>
        <translation>Redaksia është një dosje: zgjidhni ku do të jetë.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Choose another one.</source>
        <translation>Kjo dosje nuk lexohet. Zgjidhni një tjetër.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose a new one.</source>
        <translation>Kjo dosje nuk është bosh. Zgjidhni një të re.</translation>
    </message>
</context>
<context>
    <name>NotSent</name>
    <message>
        <source>Only approved releases leave it</source>
        <translation>Prej tij dalin vetëm botime të miratuara</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Shfaq</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>Shfaq skicat</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Mbyll këtë njoftim</translation>
    </message>
</context>
<context>
    <name>OrderedTags</name>
    <message>
        <source>Drag, or Alt and an arrow, to move it</source>
        <translation>Tërhiqe, ose shtyp Alt dhe një shigjetë, për ta zhvendosur</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Headline</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Write the story here</source>
        <translation>Shkruani shkrimin këtu</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Diçitura</translation>
    </message>
</context>
<context>
    <name>PairSides</name>
    <message>
        <source>Source text</source>
        <translation>Teksti burimor</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Përkthim</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>not translated yet</source>
        <translation>ende i papërkthyer</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>one leads to the other</source>
        <translation>njëri çon te tjetri</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>brenda një dite</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <translation>emri {name}</translation>
    </message>
    <message>
        <source>the number {number}</source>
        <translation>numri {number}</translation>
    </message>
</context>
<context>
    <name>PairsList</name>
    <message numerus="yes">
        <source>%n picture(s) in common</source>
        <translation>
            <numerusform>%n fotografi e përbashkët</numerusform>
            <numerusform>%n fotografi të përbashkëta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n ditë larg njëra-tjetrës</numerusform>
            <numerusform>%n ditë larg njëra-tjetrës</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsPlace</name>
    <message>
        <source>Looking for pairs</source>
        <translation>Po kërkohen çifte</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) became one story each.</source>
        <translation>
            <numerusform>%n çift u bë një shkrim.</numerusform>
            <numerusform>%n çifte u bënë secili një shkrim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joining stories</source>
        <translation>Po bashkohen shkrimet</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are not offered again.</source>
        <translation>
            <numerusform>%n çift nuk propozohet më.</numerusform>
            <numerusform>%n çifte nuk propozohen më.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Çiftet</translation>
    </message>
    <message>
        <source>Pairs of stories</source>
        <translation>Çifte shkrimesh</translation>
    </message>
    <message>
        <source>Texts of different editions that may tell the same story, the surest first. What you confirm becomes one story; nothing is written to a site for that.</source>
        <translation>Tekste të edicioneve të ndryshme që mund të tregojnë të njëjtën ngjarje, më të sigurtat të parat. Ajo që konfirmoni bëhet një shkrim i vetëm; për këtë nuk shkruhet asgjë në sajt.</translation>
    </message>
    <message>
        <source>They are one story</source>
        <translation>Janë i njëjti shkrim</translation>
    </message>
    <message>
        <source>They are not</source>
        <translation>Nuk janë</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Shëno të gjitha</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Shih sërish</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>No stories of different editions look like one.</source>
        <translation>Nuk ka shkrime të edicioneve të ndryshme që duken si një i vetëm.</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>Pairs</source>
        <translation>Çiftet</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Search, or run a command</source>
        <translation>Kërko ose jep një urdhër</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Çfarë u gjet</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Choose a section</source>
        <translation>Zgjidh një rubrikë</translation>
    </message>
    <message>
        <source>Kicker: {section}</source>
        <translation>Mbititulli: {section}</translation>
    </message>
    <message>
        <source>Photo: {name}</source>
        <translation>Foto: {name}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>{person} (me)</source>
        <translation>{person} (unë)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Askush</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>People</source>
        <translation>Njerëzit</translation>
    </message>
    <message>
        <source>Everything that is done here carries the name of who works at this computer.</source>
        <translation>Gjithçka që bëhet këtu mban emrin e atij që punon në këtë kompjuter.</translation>
    </message>
    <message>
        <source>Somebody else works here</source>
        <translation>Këtu punon edhe dikush tjetër</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Shto</translation>
    </message>
    <message>
        <source>works here now</source>
        <translation>punon këtu tani</translation>
    </message>
    <message>
        <source>Work as this person</source>
        <translation>Puno me këtë emër</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Words or file name</source>
        <translation>Fjalë ose emër skedari</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PhotoBulk</name>
    <message>
        <source>{count} photos are selected</source>
        <translation>{count} foto të përzgjedhura</translation>
    </message>
    <message>
        <source>Leave this bar</source>
        <translation>Lëre këtë shirit</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Autorësia…</translation>
    </message>
    <message>
        <source>Add to gallery…</source>
        <translation>Shto në galeri…</translation>
    </message>
    <message>
        <source>New gallery</source>
        <translation>Galeri e re</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Hiq</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Kthe</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Import</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndal</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotot</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} nga {total}</translation>
    </message>
    <message>
        <source>Sorted downwards: {order}</source>
        <translation>Renditur në zbritje: {order}</translation>
    </message>
    <message>
        <source>Sorted upwards: {order}</source>
        <translation>Renditur në ngjitje: {order}</translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>Pictures of the newsroom</source>
        <translation>Fotot e redaksisë</translation>
    </message>
    <message>
        <source>Search the newest pictures</source>
        <translation>Kërko në fotot më të reja</translation>
    </message>
    <message>
        <source>No picture found</source>
        <translation>Nuk u gjet asnjë foto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Shto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotot</translation>
    </message>
    <message>
        <source>Add {n}</source>
        <translation>Shto {n}</translation>
    </message>
    <message>
        <source>Pictures found</source>
        <translation>Fotot e gjetura</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
    <message>
        <source>Caption</source>
        <translation>Diçitura</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Teksti alternativ</translation>
    </message>
    <message>
        <source>for readers who can’t see it</source>
        <translation>për lexuesit që nuk e shohin dot</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>No photos match</source>
        <translation>Asnjë foto nuk përputhet</translation>
    </message>
    <message>
        <source>The filter hides everything: {filter}.</source>
        <translation>Filtri fsheh gjithçka: {filter}.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Hiq filtrin</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Ende nuk ka foto</translation>
    </message>
    <message>
        <source>Originals are kept here untouched, each with its words in every language. Drop files here, or import them.</source>
        <translation>Origjinalet ruhen këtu të paprekura, secila me fjalët e veta në çdo gjuhë. Lëshoni skedarë këtu, ose importojini.</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importo foto</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Shfaq të gjitha fotot</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>Ende nuk ka foto këtu</translation>
    </message>
    <message>
        <source>Photos appear here as soon as they belong here.</source>
        <translation>Fotot dalin këtu sapo e kanë vendin këtu.</translation>
    </message>
    <message>
        <source>Every photo has a caption</source>
        <translation>Çdo foto ka diçiturë</translation>
    </message>
    <message>
        <source>What nobody has described yet appears here.</source>
        <translation>Këtu del ajo që ende nuk e ka përshkruar askush.</translation>
    </message>
    <message>
        <source>Every photo has a credit</source>
        <translation>Çdo foto ka autorësi</translation>
    </message>
    <message>
        <source>Photos whose photographer is not named appear here.</source>
        <translation>Këtu dalin fotot pa emrin e fotografit.</translation>
    </message>
    <message>
        <source>Every photo has an alternative text</source>
        <translation>Çdo foto ka tekst alternativ</translation>
    </message>
    <message>
        <source>Photos that a blind reader would not hear of appear here.</source>
        <translation>Këtu dalin fotot për të cilat një lexues i verbër nuk do të mësonte asgjë.</translation>
    </message>
    <message>
        <source>No photo is here twice</source>
        <translation>Asnjë foto nuk është këtu dy herë</translation>
    </message>
    <message>
        <source>Pictures that look the same in other files appear here.</source>
        <translation>Këtu dalin fotot që duken njësoj në skedarë të tjerë.</translation>
    </message>
    <message>
        <source>Every photo is used</source>
        <translation>Çdo foto është përdorur</translation>
    </message>
    <message>
        <source>Photos that no story shows appear here.</source>
        <translation>Këtu dalin fotot që nuk i tregon asnjë shkrim.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Koshi është bosh</translation>
    </message>
    <message>
        <source>Photos that you take out of the library can be put back from here.</source>
        <translation>Fotot që hiqni nga biblioteka mund të kthehen nga këtu.</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>pa autorësi</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Të gjitha fotot</translation>
    </message>
    <message>
        <source>Just imported</source>
        <translation>Sapo importuar</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Pa diçiturë</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Pa autorësi</translation>
    </message>
    <message>
        <source>No alternative text</source>
        <translation>Pa tekst alternativ</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Të papërdorura</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dublikatat</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Koshi</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galeritë</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Bërë</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Autorësia</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtrat e ruajtur</translation>
    </message>
    <message>
        <source>Missing in</source>
        <translation>Mungon në</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Përdorur</translation>
    </message>
    <message>
        <source>in a story</source>
        <translation>në një shkrim</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>askund</translation>
    </message>
    <message>
        <source>When they were taken</source>
        <translation>Kur u bënë</translation>
    </message>
    <message>
        <source>When they came in</source>
        <translation>Kur hynë</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Emri i skedarit</translation>
    </message>
    <message>
        <source>lead picture</source>
        <translation>foto kryesore</translation>
    </message>
    <message>
        <source>among its pictures</source>
        <translation>mes fotove të tij</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>në tekst</translation>
    </message>
    <message>
        <source>looks like another photo</source>
        <translation>duket si një foto tjetër</translation>
    </message>
    <message>
        <source>words missing in {languages}</source>
        <translation>mungojnë fjalë në {languages}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>shtuar {date}</translation>
    </message>
    <message>
        <source>taken {date}</source>
        <translation>bërë {date}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Ende e papërdorur</translation>
    </message>
    <message>
        <source>Used in 1 story</source>
        <translation>Përdorur në 1 shkrim</translation>
    </message>
    <message>
        <source>Used in {count} stories</source>
        <translation>Përdorur në {count} shkrime</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>në kosh</translation>
    </message>
</context>
<context>
    <name>PhotosPlace</name>
    <message numerus="yes">
        <source>{count} photos, {selected} selected</source>
        <translation>
            <numerusform>{count} foto, {selected} e përzgjedhur</numerusform>
            <numerusform>{count} foto, {selected} të përzgjedhura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} photos</source>
        <translation>
            <numerusform>{count} foto</numerusform>
            <numerusform>{count} foto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosSide</name>
    <message>
        <source>Where</source>
        <translation>Ku</translation>
    </message>
</context>
<context>
    <name>PictureAdding</name>
    <message>
        <source>Adding {name}</source>
        <translation>Po shtohet {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ruajtje</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Language of the words</source>
        <translation>Gjuha e fjalëve</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Fotoja kryesore</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Në tekst</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nuk tregohet</translation>
    </message>
    <message>
        <source>Not in this newsroom</source>
        <translation>Nuk është në këtë redaksi</translation>
    </message>
    <message>
        <source>Make it the lead picture</source>
        <translation>Bëje foto kryesore</translation>
    </message>
    <message>
        <source>Put it into the text</source>
        <translation>Vendose në tekst</translation>
    </message>
    <message>
        <source>Replace the lead picture</source>
        <translation>Zëvendëso foton kryesore</translation>
    </message>
    <message>
        <source>Take it away from the story</source>
        <translation>Hiqe nga shkrimi</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Teksti alternativ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Diçitura</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Autorësia</translation>
    </message>
    <message>
        <source>for readers who can’t see it</source>
        <translation>për lexuesit që nuk e shohin dot</translation>
    </message>
</context>
<context>
    <name>PictureForm</name>
    <message>
        <source>Cartoon</source>
        <translation>Karikaturë</translation>
    </message>
    <message>
        <source>Picture of the day</source>
        <translation>Fotoja e ditës</translation>
    </message>
    <message>
        <source>Drop the picture here, or choose it</source>
        <translation>Lëshojeni foton këtu, ose zgjidheni</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artisti</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotografi</translation>
    </message>
</context>
<context>
    <name>PictureSlot</name>
    <message>
        <source>Choose a picture file</source>
        <translation>Zgjidh një skedar fotoje</translation>
    </message>
    <message>
        <source>Choose from the newsroom’s pictures</source>
        <translation>Zgjidh nga fotot e redaksisë</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Hiqe</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Pictures</source>
        <translation>Fotot</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Pictures</source>
        <translation>Fotot</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Ende pa foto</translation>
    </message>
    <message>
        <source>Drop a file here. The first picture leads the story in every edition.</source>
        <translation>Lëshoni një skedar këtu. Fotoja e parë është kryesorja e shkrimit në çdo edicion.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Shto foto…</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Desk</source>
        <translation>Tryeza</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotot</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edicionet</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktiviteti</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cilësimet</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>The plan</source>
        <translation>Plani</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Looking at the site</source>
        <translation>Po shihet sajti</translation>
    </message>
    <message>
        <source>step {done} of {total}</source>
        <translation>hapi {done} nga {total}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinkronizimi</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Plani</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nuk dërgohet</translation>
    </message>
    <message>
        <source>Looking at the sites</source>
        <translation>Po shihen sajtet</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sajtet</translation>
    </message>
    <message>
        <source>Look at the site</source>
        <translation>Shih sajtin</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Ky sinkronizim</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndal</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Shih sërish</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Po ndalet…</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Asgjë për të dërguar</translation>
    </message>
    <message>
        <source>{count} to fetch</source>
        <translation>{count} për t’u marrë</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>i përditësuar</translation>
    </message>
    <message>
        <source>{count} to send</source>
        <translation>{count} për t’u dërguar</translation>
    </message>
</context>
<context>
    <name>Powers</name>
    <message>
        <source>It may publish.</source>
        <translation>Mund të publikojë.</translation>
    </message>
    <message>
        <source>It may not publish: nothing that is approved can go out.</source>
        <translation>Nuk mund të publikojë: asgjë e miratuar nuk mund të dalë.</translation>
    </message>
    <message>
        <source>It may change what others wrote there.</source>
        <translation>Mund të ndryshojë atë që kanë shkruar të tjerët atje.</translation>
    </message>
    <message>
        <source>It may change its own posts only: an archive of others is taken in, and stays there as it is.</source>
        <translation>Mund të ndryshojë vetëm postimet e veta: një arkiv i të tjerëve merret, dhe mbetet atje siç është.</translation>
    </message>
    <message>
        <source>It may upload pictures and files.</source>
        <translation>Mund të ngarkojë foto dhe skedarë.</translation>
    </message>
    <message>
        <source>It may not upload: stories with pictures can’t be sent.</source>
        <translation>Nuk mund të ngarkojë: shkrimet me foto nuk mund të dërgohen.</translation>
    </message>
    <message>
        <source>It may make categories.</source>
        <translation>Mund të krijojë kategori.</translation>
    </message>
    <message>
        <source>It may not make categories: sections that are not there yet have to be made on the site first.</source>
        <translation>Nuk mund të krijojë kategori: rubrikat që nuk janë ende atje duhen krijuar më parë në sajt.</translation>
    </message>
    <message>
        <source>It may publish pages.</source>
        <translation>Mund të publikojë faqe.</translation>
    </message>
    <message>
        <source>It may not publish pages: they stay here.</source>
        <translation>Nuk mund të publikojë faqe: ato mbeten këtu.</translation>
    </message>
    <message>
        <source>The site stores its texts to the letter.</source>
        <translation>Sajti i ruan tekstet e saj shkronjë për shkronjë.</translation>
    </message>
    <message>
        <source>The site filters its texts, embeds above all. What it takes out is shown.</source>
        <translation>Sajti i filtron tekstet e saj, sidomos trupëzimet. Ajo që heq tregohet.</translation>
    </message>
    <message>
        <source>The site keeps revisions: an edit made while we send is found again.</source>
        <translation>Sajti i ruan versionet: një ndryshim i bërë ndërsa dërgojmë gjendet sërish.</translation>
    </message>
    <message>
        <source>The site keeps no revisions: an edit made there in the moment of sending can be lost.</source>
        <translation>Sajti nuk i ruan versionet: një ndryshim i bërë atje në çastin e dërgimit mund të humbasë.</translation>
    </message>
    <message>
        <source>It may approve comments of readers.</source>
        <translation>Mund të miratojë komente të lexuesve.</translation>
    </message>
    <message>
        <source>It may not approve comments of readers.</source>
        <translation>Nuk mund të miratojë komente të lexuesve.</translation>
    </message>
</context>
<context>
    <name>PowersView</name>
    <message>
        <source>{sentence} Probably: no post there tells for sure.</source>
        <translation>{sentence} Me gjasë: asnjë postim atje nuk e tregon me siguri.</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>As on the site</source>
        <translation>Si në sajt</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>It begins with http:// or socks5h://. Nothing was changed.</source>
        <translation>Fillon me http:// ose socks5h://. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>The sites, and whoever carries the line, see where this computer is.</source>
        <translation>Sajtet, dhe kushdo që e mbart lidhjen, e shohin ku ndodhet ky kompjuter.</translation>
    </message>
    <message>
        <source>Everything goes through the Tor service of this computer, names too. While it does not run, nothing is sent: there is no way round it. It is slower.</source>
        <translation>Gjithçka kalon nga shërbimi Tor i këtij kompjuteri, edhe emrat e sajteve. Kur ai nuk punon, nuk dërgohet asgjë: rrugë tjetër nuk ka. Është më i ngadaltë.</translation>
    </message>
    <message>
        <source>Everything goes through it, names too with socks5h. While it does not answer, nothing is sent: there is no way round it.</source>
        <translation>Gjithçka kalon prej tij, me socks5h edhe emrat e sajteve. Kur nuk përgjigjet, nuk dërgohet asgjë: rrugë tjetër nuk ka.</translation>
    </message>
    <message>
        <source>Way to the network</source>
        <translation>Rruga për në rrjet</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Drejtpërdrejt</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Another proxy</source>
        <translation>Ndërmjetës tjetër (proxy)</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresa e ndërmjetësit</translation>
    </message>
</context>
<context>
    <name>PublicationForm</name>
    <message>
        <source>Drop a picture, or choose one</source>
        <translation>Lëshoni një foto, ose zgjidhni një</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Kopertina</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Drop the PDF here</source>
        <translation>Lëshojeni PDF-në këtu</translation>
    </message>
    <message>
        <source>Make the cover from its first page</source>
        <translation>Bëje kopertinën nga faqja e parë</translation>
    </message>
</context>
<context>
    <name>PublishingTab</name>
    <message>
        <source>Publishing</source>
        <translation>Publikimi</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubrikat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketat</translation>
    </message>
    <message>
        <source>Readers can comment</source>
        <translation>Lexuesit mund të komentojnë</translation>
    </message>
    <message>
        <source>Excerpt, house and original</source>
        <translation>Përmbledhja, redaksia dhe origjinali</translation>
    </message>
    <message>
        <source>Another article of this edition has this address.</source>
        <translation>Një shkrim tjetër i këtij edicioni e ka këtë adresë.</translation>
    </message>
    <message>
        <source>small Latin letters</source>
        <translation>shkronja të vogla latine</translation>
    </message>
    <message>
        <source>readers know it: it stays</source>
        <translation>lexuesit e njohin: mbetet</translation>
    </message>
    <message>
        <source>The address was frozen at the first publication, so that links hold.</source>
        <translation>Adresa u ngri në publikimin e parë, që lidhjet të mos prishen.</translation>
    </message>
    <message>
        <source>{n} of {limit} letters</source>
        <translation>{n} nga {limit} shkronja</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and single hyphens, at most 60.</source>
        <translation>Shkronja të vogla latine, shifra dhe viza njëshe, jo më shumë se 60.</translation>
    </message>
    <message>
        <source>Address on the site</source>
        <translation>Adresa në sajt</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Del më</translation>
    </message>
    <message>
        <source>the first is the kicker</source>
        <translation>e para është mbititulli</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Përmbledhja</translation>
    </message>
    <message>
        <source>for lists; else the first words</source>
        <translation>për listat; përndryshe fjalët e para</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Vendet</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}, {count} në pritje</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation>Të fundit</translation>
    </message>
    <message>
        <source>Newsrooms that you open are listed here. You can also drop a newsroom folder on this window.</source>
        <translation>Këtu renditen redaksitë që hapni. Mund edhe të lëshoni një dosje redaksie në këtë dritare.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Only a draft can be sent to review. Nothing was changed.</source>
        <translation>Vetëm një skicë mund të dërgohet për shqyrtim. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>Only an article in review can be sent back. Nothing was changed.</source>
        <translation>Vetëm një shkrim në shqyrtim mund të kthehet. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>This story is in the bin. Take it out first; nothing was changed.</source>
        <translation>Ky shkrim është në kosh. Nxirreni më parë; asgjë nuk u ndryshua.</translation>
    </message>
    <message>
        <source>“{name}” is empty; there is nothing to take in.</source>
        <translation>„{name}“ është bosh; s’ka çfarë të merret.</translation>
    </message>
    <message>
        <source>The backup “{name}” could not be written: {reason}. The newsroom is as it was.</source>
        <translation>Kopja rezervë „{name}“ nuk u shkrua dot: {reason}. Redaksia është siç ishte.</translation>
    </message>
    <message>
        <source>This text is approved already. Nothing was changed.</source>
        <translation>Ky tekst është miratuar tashmë. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>Stopped before the first step. Nothing was written.</source>
        <translation>U ndal para hapit të parë. Asgjë nuk u shkrua.</translation>
    </message>
    <message>
        <source>Readers don’t see this article, so there is nothing to withdraw.</source>
        <translation>Lexuesit nuk e shohin këtë shkrim, prandaj s’ka çfarë të tërhiqet.</translation>
    </message>
    <message>
        <source>The file could not be kept: {reason}. Nothing was taken in; mend that and add it again.</source>
        <translation>Skedari nuk u ruajt dot: {reason}. Asgjë nuk u mor; ndreqeni dhe shtojeni sërish.</translation>
    </message>
    <message>
        <source>“{headline}” ({edition}) can’t be approved yet: {checks}.</source>
        <translation>„{headline}“ ({edition}) ende nuk mund të miratohet: {checks}.</translation>
    </message>
    <message>
        <source>This text was changed elsewhere meanwhile. Nothing was overwritten; your words are still in the window.</source>
        <translation>Ky tekst u ndryshua ndërkohë diku tjetër. Asgjë nuk u mbishkrua; fjalët tuaja janë ende në dritare.</translation>
    </message>
    <message>
        <source>Readers see this story, or will at the next sync. Withdraw it first; nothing was moved.</source>
        <translation>Lexuesit e shohin këtë shkrim, ose do ta shohin në sinkronizimin tjetër. Tërhiqeni më parë; asgjë nuk u zhvendos.</translation>
    </message>
    <message>
        <source>That version is of another article. Nothing was changed.</source>
        <translation>Ai version është i një shkrimi tjetër. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>This story can’t become that kind: it was approved already, or has facts or pictures that the kind has no room for. Nothing was changed.</source>
        <translation>Ky shkrim nuk mund të bëhet i atij lloji: është miratuar tashmë, ose ka të dhëna a foto që lloji nuk i mban. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>There is no such series any more. Nothing was changed.</source>
        <translation>Ajo seri nuk ekziston më. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>A series has a title in one language at least. Nothing was changed.</source>
        <translation>Një seri ka titull të paktën në një gjuhë. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>This article is no translation; open it for writing.</source>
        <translation>Ky shkrim nuk është përkthim; hapeni për shkrim.</translation>
    </message>
    <message>
        <source>The source of this translation ({edition}) is not here any more.</source>
        <translation>Burimi i këtij përkthimi ({edition}) nuk është më këtu.</translation>
    </message>
    <message>
        <source>The story has no text in “{edition}” to translate from.</source>
        <translation>Shkrimi nuk ka tekst në „{edition}“ për t’u përkthyer.</translation>
    </message>
    <message>
        <source>This picture is not in the newsroom.</source>
        <translation>Kjo foto nuk është në redaksi.</translation>
    </message>
    <message>
        <source>Nobody has begun this text yet.</source>
        <translation>Askush nuk e ka filluar ende këtë tekst.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Eksportimi u ndal. Asnjë skedar nuk u shkrua.</translation>
    </message>
    <message>
        <source>The newsroom was closed.</source>
        <translation>Redaksia u mbyll.</translation>
    </message>
    <message>
        <source>Comparing was stopped; it goes on there the next time.</source>
        <translation>Krahasimi u ndal; herën tjetër vazhdon që andej.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {reason}. Choose another place; nothing was changed.</source>
        <translation>„{name}“ nuk shkruhet dot: {reason}. Zgjidhni një vend tjetër; asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>A story uses this picture. Take it out of the story first; nothing was moved.</source>
        <translation>Një shkrim e përdor këtë foto. Hiqeni më parë nga shkrimi; asgjë nuk u zhvendos.</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <translation>Ky version nuk ruhet më.</translation>
    </message>
    <message>
        <source>“{name}” holds a database alone, and its newsroom is not around it. Put it back into the folder “backups” of that newsroom.</source>
        <translation>„{name}“ përmban vetëm një bazë të dhënash, pa redaksinë e saj përreth. Kthejeni në dosjen „backups“ të asaj redaksie.</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged ({reason}). Nothing was changed.</source>
        <translation>Kopja rezervë „{name}“ është e dëmtuar ({reason}). Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>This is a backup of another newsroom. Restore it beside this one; nothing was changed.</source>
        <translation>Kjo është kopje rezervë e një redaksie tjetër. Rikthejeni veç nga kjo; asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>“{name}” could not be restored: {reason}. Nothing was changed; mend that and try again.</source>
        <translation>„{name}“ nuk u rikthye dot: {reason}. Asgjë nuk ndryshoi; ndreqeni dhe provoni sërish.</translation>
    </message>
    <message>
        <source>This item is not on the checklist any more.</source>
        <translation>Ky zë nuk është më në listën e kontrollit.</translation>
    </message>
    <message>
        <source>This comment is not here any more.</source>
        <translation>Ky koment nuk është më këtu.</translation>
    </message>
    <message>
        <source>A comment needs words. Nothing was changed.</source>
        <translation>Një koment do fjalë. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>A comment has at most {n} characters. Nothing was changed; your words are still in the field.</source>
        <translation>Një koment ka së shumti {n} shenja. Asgjë nuk ndryshoi; fjalët tuaja janë ende në fushë.</translation>
    </message>
    <message>
        <source>Only who wrote a comment can change it. You can answer; nothing was changed.</source>
        <translation>Komentin e ndryshon vetëm ai që e shkroi. Mund të përgjigjeni; asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>A sync has run since then. Nothing was taken back.</source>
        <translation>Që atëherë është bërë një sinkronizim. Asgjë nuk u kthye.</translation>
    </message>
    <message>
        <source>Only what is in the bin can be deleted for good.</source>
        <translation>Përgjithmonë fshihet vetëm ajo që është në kosh.</translation>
    </message>
    <message>
        <source>This story was published once: its history belongs to the newsroom, and it stays in the bin.</source>
        <translation>Ky shkrim është botuar dikur: historia e tij i takon redaksisë, dhe ai mbetet në kosh.</translation>
    </message>
    <message>
        <source>This filter is not kept any more.</source>
        <translation>Ky filtër nuk ruhet më.</translation>
    </message>
    <message>
        <source>A kept filter needs a name. Nothing was changed.</source>
        <translation>Një filtër i ruajtur do një emër. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>There is no such release.</source>
        <translation>Nuk ka botim të tillë.</translation>
    </message>
    <message>
        <source>There is no article {name} in this newsroom.</source>
        <translation>Në këtë redaksi nuk ka shkrim {name}.</translation>
    </message>
    <message>
        <source>There is no story {name} in this newsroom.</source>
        <translation>Në këtë redaksi nuk ka shkrim {name}.</translation>
    </message>
    <message>
        <source>This newsroom has no edition “{edition}”.</source>
        <translation>Kjo redaksi nuk ka edicion „{edition}“.</translation>
    </message>
    <message>
        <source>A site’s address begins with https://. Nothing was changed.</source>
        <translation>Adresa e një sajti fillon me https://. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty. Choose a new folder; nothing was changed.</source>
        <translation>„{folder}“ nuk është bosh. Zgjidhni një dosje të re; asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>“{folder}” is no newsroom. “nejat-desktop new DIR” makes one.</source>
        <translation>„{folder}“ nuk është redaksi. „nejat-desktop new DIR“ krijon një të tillë.</translation>
    </message>
    <message>
        <source>“{folder}” is in a folder that is synced with other machines, where a database is easily damaged. Choose a folder of this computer alone; nothing was changed.</source>
        <translation>„{folder}“ është në një dosje që sinkronizohet me kompjuterë të tjerë, ku një bazë të dhënash dëmtohet lehtë. Zgjidhni një dosje vetëm të këtij kompjuteri; asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>“{folder}” is on a network disk, where a database is easily damaged. Choose a folder of this computer; nothing was changed.</source>
        <translation>„{folder}“ është në një disk rrjeti, ku një bazë të dhënash dëmtohet lehtë. Zgjidhni një dosje të këtij kompjuteri; asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>This newsroom is open for reading only; nothing was changed.</source>
        <translation>Kjo redaksi është hapur vetëm për lexim; asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>This newsroom is open in the {name}. Nothing was changed; close it there, or do it in that window.</source>
        <translation>Kjo redaksi është hapur diku tjetër ({name}). Asgjë nuk ndryshoi; mbylleni atje, ose kryejeni punën në atë dritare.</translation>
    </message>
    <message>
        <source>This newsroom was last written by a newer version of Nejat Desktop. It was left as it is; open it with that version.</source>
        <translation>Kjo redaksi u shkrua së fundi nga një version më i ri i Nejat Desktop. U la siç është; hapeni me atë version.</translation>
    </message>
    <message>
        <source>The newsroom’s database did not pass its check ({reason}). It was not migrated; restore a backup, or work on with the version that wrote it.</source>
        <translation>Baza e të dhënave e redaksisë nuk e kaloi kontrollin ({reason}). Nuk u përditësua; riktheni një kopje rezervë, ose vazhdoni me versionin që e shkroi.</translation>
    </message>
    <message>
        <source>“{name}” can’t be opened: {reason}. It was left as it is; its backups are in the folder “backups”.</source>
        <translation>„{name}“ nuk hapet: {reason}. U la siç është; kopjet rezervë janë në dosjen „backups“.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is whole; the last change is still in the window. Free some space and it is saved by itself.</source>
        <translation>Disku është plot. Ajo që u ruajt më parë është e plotë; ndryshimi i fundit është ende në dritare. Lironi pak vend dhe ruhet vetë.</translation>
    </message>
    <message>
        <source>The newsroom’s database is damaged. Nothing was written to it; restore the newest backup with “nejat-desktop restore”.</source>
        <translation>Baza e të dhënave e redaksisë është dëmtuar. Asgjë nuk u shkrua në të; riktheni kopjen rezervë më të re me „nejat-desktop restore“.</translation>
    </message>
    <message>
        <source>The newsroom’s database could not be used: {reason}.</source>
        <translation>Baza e të dhënave e redaksisë nuk mund të përdorej: {reason}.</translation>
    </message>
    <message>
        <source>A stored {name} can’t be read: {reason}.</source>
        <translation>Një e dhënë e ruajtur ({name}) nuk lexohet: {reason}.</translation>
    </message>
    <message>
        <source>The backup did not pass its check ({reason}) and was thrown away.</source>
        <translation>Kopja rezervë nuk e kaloi kontrollin ({reason}) dhe u hodh.</translation>
    </message>
    <message>
        <source>“{name}” exists already. Nothing was overwritten.</source>
        <translation>„{name}“ ekziston tashmë. Asgjë nuk u mbishkrua.</translation>
    </message>
    <message>
        <source>The original {name} in “photos” was changed or damaged.</source>
        <translation>Origjinali {name} në „photos“ u ndryshua ose u dëmtua.</translation>
    </message>
    <message>
        <source>The original {name} is missing from “photos”.</source>
        <translation>Origjinali {name} mungon në „photos“.</translation>
    </message>
    <message>
        <source>The original of this picture is not the one that was taken in. Nothing was made from it; restore it from a backup.</source>
        <translation>Origjinali i kësaj fotoje nuk është ai që u mor. Asgjë nuk u bë prej tij; riktheni nga një kopje rezervë.</translation>
    </message>
    <message>
        <source>The picture could not be cleaned: {reason} remained. It was not written; export it anew as JPEG and replace it.</source>
        <translation>Fotoja nuk u pastrua dot: mbeti {reason}. Nuk u shkrua; eksportojeni sërish si JPEG dhe zëvendësojeni.</translation>
    </message>
    <message>
        <source>“{name}” holds a {kind} picture, which its ending {ending} does not say. Rename it to {wanted} if you trust where it came from, then add it.</source>
        <translation>„{name}“ përmban një foto {kind}, gjë që prapashtesa {ending} nuk e thotë. Riemërtojeni në {wanted} nëse i besoni prejardhjes, pastaj shtojeni.</translation>
    </message>
    <message>
        <source>“{name}” is an animation of more than {n} pictures. Export one of them, or publish it as a video.</source>
        <translation>„{name}“ është animacion me më shumë se {n} pamje. Eksportoni njërën, ose publikojeni si video.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Copy it again from where it came from, then add it.</source>
        <translation>„{name}“ është bosh. Kopjojeni sërish nga prejardhja, pastaj shtojeni.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB. Export a smaller copy and add that.</source>
        <translation>„{name}“ është më e madhe se {size} MB. Eksportoni një kopje më të vogël dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” has more than {n} megapixels, or needs too much memory. Export a smaller copy and add that.</source>
        <translation>„{name}“ ka më shumë se {n} megapikselë, ose do tepër memorie. Eksportoni një kopje më të vogël dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” is cut off. Copy it again from where it came from, then add it.</source>
        <translation>„{name}“ është e cunguar. Kopjojeni sërish nga prejardhja, pastaj shtojeni.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Copy it again from where it came from, then add it.</source>
        <translation>„{name}“ është e dëmtuar dhe nuk lexohet. Kopjojeni sërish nga prejardhja, pastaj shtojeni.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which can carry programs. Export it as PNG and add that.</source>
        <translation>„{name}“ është vizatim SVG, që mund të mbartë programe. Eksportojeni si PNG dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” is an EPS drawing, which can carry programs. Export it as PNG and add that.</source>
        <translation>„{name}“ është vizatim EPS, që mund të mbartë programe. Eksportojeni si PNG dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” is an EPS drawing, which can carry programs. Export it as PNG.</source>
        <translation>„{name}“ është vizatim EPS, që mund të mbartë programe. Eksportojeni si PNG.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF. Export the page that you need as PNG and add that.</source>
        <translation>„{name}“ është PDF. Eksportoni faqen që ju duhet si PNG dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC photo. Export it as JPEG and add that.</source>
        <translation>„{name}“ është foto HEIC. Eksportojeni si JPEG dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a Photoshop file. Export it as JPEG or PNG and add that.</source>
        <translation>„{name}“ është skedar Photoshop. Eksportojeni si JPEG ose PNG dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a picture. Save the picture itself and add that.</source>
        <translation>„{name}“ është faqe uebi, jo foto. Ruani vetë foton dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be read: {kinds} are taken. Export it in one of these formats and add that.</source>
        <translation>„{name}“ nuk është foto që lexohet; pranohen: {kinds}. Eksportojeni në njërin nga këto formate dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory or time, or is made to break programs. Nothing was taken in; export it anew as JPEG and add that.</source>
        <translation>„{name}“ do tepër memorie ose kohë, ose është bërë për të prishur programe. Asgjë nuk u mor; eksportojeni sërish si JPEG dhe shtoni atë.</translation>
    </message>
    <message>
        <source>The program is closing; the picture was left as it was.</source>
        <translation>Programi po mbyllet; fotoja u la siç ishte.</translation>
    </message>
    <message>
        <source>The file is larger than {size} MB, too much for one article. Split it, then import the parts.</source>
        <translation>Skedari është më i madh se {size} MB, tepër për një artikull. Ndajeni, pastaj importoni pjesët.</translation>
    </message>
    <message>
        <source>The file is not text. Save it as plain text or Markdown (UTF-8), then import that.</source>
        <translation>Skedari nuk është tekst. Ruajeni si tekst të thjeshtë ose Markdown (UTF-8), pastaj importoni atë.</translation>
    </message>
    <message>
        <source>The date “{date}” cannot be read. Write it as 2026-03-08 or 2026-03-08 14:30, in the Gregorian calendar.</source>
        <translation>Data „{date}“ nuk lexohet. Shkruajeni si 2026-03-08 ose 2026-03-08 14:30, në kalendarin gregorian.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}”, above the text, cannot be read. If a value has a colon or begins with a sign, put it in straight quotes, as in title: &quot;One: two&quot;.</source>
        <translation>Rreshti {line} i „{name}“, sipër tekstit, nuk lexohet. Nëse një vlerë ka dy pika ose fillon me shenjë, vëreni në thonjëza të drejta, si te ⁦title: &quot;One: two&quot;⁩.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” cannot be read as Markdown. Simplify it, or import the file as plain text (.txt).</source>
        <translation>Rreshti {line} i „{name}“ nuk lexohet si Markdown. Thjeshtojeni, ose importojeni skedarin si tekst të thjeshtë (.txt).</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {reason}.</source>
        <translation>„{name}“ nuk lexohet: {reason}.</translation>
    </message>
    <message>
        <source>The picture “{name}” is not a file beside the text. Put it there and import again; nothing was taken in.</source>
        <translation>Fotoja „{name}“ nuk është skedar pranë tekstit. Vëreni aty dhe importoni sërish; asgjë nuk u mor.</translation>
    </message>
    <message>
        <source>“{name}” is not a colour. Write the accent as #rrggbb.</source>
        <translation>„{name}“ nuk është ngjyrë. Shkruajeni theksin si #rrggbb.</translation>
    </message>
    <message>
        <source>The accent {name} is too pale to be read: its contrast is {n}, and {least} is needed. Choose a darker one; nothing was published.</source>
        <translation>Theksi {name} është tepër i zbehtë për t’u lexuar: kontrasti është {n}, duhet {least}. Zgjidhni një më të errët; asgjë nuk u publikua.</translation>
    </message>
    <message>
        <source>Could not write {path} in the site folder: {reason}. What was written so far is whole; mend the cause and sync again.</source>
        <translation>Nuk u shkrua dot {path} në dosjen e sajtit: {reason}. Ajo që u shkrua deri tani është e plotë; ndreqni shkakun dhe sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>Could not remove {path} in the site folder: {reason}. What was written so far is whole; mend the cause and sync again.</source>
        <translation>Nuk u hoq dot {path} nga dosja e sajtit: {reason}. Ajo që u shkrua deri tani është e plotë; ndreqni shkakun dhe sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The preview could not start on port {port}: {reason}. Choose another port.</source>
        <translation>Pamja paraprake nuk nisi dot në portën {port}: {reason}. Zgjidhni një portë tjetër.</translation>
    </message>
    <message>
        <source>Stopped after {n} of {total} steps. Every page is whole; the next sync does the rest.</source>
        <translation>U ndal pas {n} nga {total} hapa. Çdo faqe është e plotë; pjesën tjetër e bën sinkronizimi i ardhshëm.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason} What was done before is whole; mend that and sync again.</source>
        <translation>„{name}“ nuk u shkrua dot: {reason} Ajo që u bë më parë është e plotë; ndreqeni dhe sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Nuk ka skedar „{name}“.</translation>
    </message>
    <message>
        <source>A person has a name. Nothing was changed.</source>
        <translation>Çdo njeri ka një emër. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>“{name}” works here already. Give another name; nothing was changed.</source>
        <translation>„{name}“ punon tashmë këtu. Jepni një emër tjetër; asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>The database in the backup is damaged ({reason}).</source>
        <translation>Baza e të dhënave në kopjen rezervë është dëmtuar ({reason}).</translation>
    </message>
    <message>
        <source>This file is no backup of a newsroom. Nothing was changed.</source>
        <translation>Ky skedar nuk është kopje rezervë e një redaksie. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>The file holds more than a newsroom has. Nothing was unpacked.</source>
        <translation>Skedari përmban më shumë se ç’ka një redaksi. Asgjë nuk u shpaketua.</translation>
    </message>
    <message>
        <source>“{name}” is no whole backup: {reason}.</source>
        <translation>„{name}“ nuk është kopje rezervë e plotë: {reason}.</translation>
    </message>
    <message>
        <source>The backup’s settings can’t be read.</source>
        <translation>Cilësimet e kopjes rezervë nuk lexohen.</translation>
    </message>
    <message>
        <source>The original {name} in the backup is damaged.</source>
        <translation>Origjinali {name} në kopjen rezervë është dëmtuar.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be published: PDF, MP3, M4A, Ogg, MP4 and WebM are. Export it in one of these formats and add that.</source>
        <translation>„{name}“ nuk është skedar që mund të botohet; botohen PDF, MP3, M4A, Ogg, MP4 dhe WebM. Eksportojeni në njërin nga këto formate dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF of more than 100 MB. Export a smaller copy and add that.</source>
        <translation>„{name}“ është PDF mbi 100 MB. Eksportoni një kopje më të vogël dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 256 MB. Export a smaller copy and add that, or put it with a video service and give its address.</source>
        <translation>„{name}“ është mbi 256 MB. Eksportoni një kopje më të vogël dhe shtoni atë, ose vendoseni te një shërbim videosh dhe jepni adresën.</translation>
    </message>
    <message>
        <source>“{name}” has more than 5,000 pages. Split it and add the parts.</source>
        <translation>„{name}“ ka më shumë se 5000 faqe. Ndajeni dhe shtoni pjesët.</translation>
    </message>
    <message>
        <source>“{name}” is nested or cut into more parts than such a file has. Export it anew and add that.</source>
        <translation>„{name}“ është i ndërthurur ose i prerë në më shumë pjesë se ç’ka një skedar i tillë. Eksportojeni sërish dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” is protected or encrypted. Export a copy without protection and add that.</source>
        <translation>„{name}“ është i mbrojtur ose i shifruar. Eksportoni një kopje pa mbrojtje dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” holds picture or sound in a form that browsers don’t play. Export it as MP4 (H.264, AAC) or WebM and add that.</source>
        <translation>„{name}“ ka pamje ose zë në një formë që shfletuesit nuk e luajnë. Eksportojeni si MP4 (H.264, AAC) ose WebM dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” holds neither sound nor picture. Export it anew and add that.</source>
        <translation>„{name}“ nuk ka as zë, as pamje. Eksportojeni sërish dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a film in an old form of QuickTime. Export it as MP4 and add that.</source>
        <translation>„{name}“ është film në një formë të vjetër të QuickTime. Eksportojeni si MP4 dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” holds other things beside the sound, which can’t be cleaned. Export the sound alone as Ogg (Vorbis or Opus) or MP3 and add that.</source>
        <translation>„{name}“ përmban gjëra të tjera përveç zërit, që nuk pastrohen dot. Eksportoni vetëm zërin si Ogg (Vorbis ose Opus) ose MP3 dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” takes its picture or sound from another file. Export it whole and add that.</source>
        <translation>„{name}“ e merr pamjen ose zërin nga një skedar tjetër. Eksportojeni të plotë dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” is a Matroska file. Export it as WebM or MP4 and add that.</source>
        <translation>„{name}“ është skedar Matroska. Eksportojeni si WebM ose MP4 dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” could not be cleaned of everything that it tells. Export it anew and add that.</source>
        <translation>„{name}“ nuk u pastrua dot nga gjithçka që zbulon. Eksportojeni sërish dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” has no page. Export it anew and add that.</source>
        <translation>„{name}“ nuk ka asnjë faqe. Eksportojeni sërish dhe shtoni atë.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory or time, or is made to break programs. Nothing was taken in; export it anew and add that.</source>
        <translation>„{name}“ do tepër memorie ose kohë, ose është bërë për të prishur programe. Asgjë nuk u mor; eksportojeni sërish dhe shtoni atë.</translation>
    </message>
    <message>
        <source>This file is not in the newsroom.</source>
        <translation>Ky skedar nuk është në redaksi.</translation>
    </message>
    <message>
        <source>Only a PDF has a first page to make a cover of.</source>
        <translation>Vetëm një PDF ka faqe të parë për kopertinë.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, which its ending {ending} does not say. Rename it to .{new} if you trust where it came from, then add it.</source>
        <translation>„{name}“ është {kind}, gjë që prapashtesa {ending} nuk e thotë. Riemërtojeni në .{new} nëse i besoni prejardhjes, pastaj shtojeni.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}. Nothing was left there; the newsroom is as it was.</source>
        <translation>„{name}“ nuk u shkrua dot: {reason}. Atje nuk mbeti asgjë; redaksia është siç ishte.</translation>
    </message>
    <message>
        <source>“{name}” is no bundle that this program wrote, or is damaged. Nothing of it was taken in.</source>
        <translation>„{name}“ nuk është paketë e shkruar nga ky program, ose është e dëmtuar. Asgjë nuk u mor prej saj.</translation>
    </message>
    <message>
        <source>An original in “{name}” is not what its name says. Nothing more was taken in from there; ask for the bundle again.</source>
        <translation>Një origjinal në „{name}“ nuk është ç’thotë emri i tij. Prej andej nuk u mor asgjë më; kërkojeni sërish paketën.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Nejat Desktop. Nothing of it was taken in.</source>
        <translation>„{name}“ u krijua nga një version më i ri i Nejat Desktop. Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>The bundle holds something that this program never writes. Nothing more of it was taken in.</source>
        <translation>Paketa ka diçka që ky program nuk e shkruan kurrë. Asgjë më nuk u mor prej saj.</translation>
    </message>
    <message>
        <source>The bundle names things in a way that this program never does. Nothing of that story was taken in.</source>
        <translation>Paketa i emërton gjërat në një mënyrë që ky program nuk e bën kurrë. Prej atij shkrimi nuk u mor asgjë.</translation>
    </message>
    <message>
        <source>There is nothing to export: no text stands there. Nothing was written.</source>
        <translation>Nuk ka gjë për t’u eksportuar: atje nuk ka tekst. Asgjë nuk u shkrua.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was left of it.</source>
        <translation>Eksportimi u ndal; asgjë nuk mbeti prej tij.</translation>
    </message>
    <message>
        <source>Taking in was stopped. What came in stays; take the same bundle in again and it goes on from there.</source>
        <translation>Marrja u ndal. Ajo që hyri mbetet; merrni sërish të njëjtën paketë dhe vazhdon që andej.</translation>
    </message>
    <message>
        <source>“{name}” is not in the bundle; it did not come along.</source>
        <translation>„{name}“ nuk është në paketë; nuk erdhi bashkë me të.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was taken in.</source>
        <translation>Importimi u ndal. Asgjë nuk u mor.</translation>
    </message>
    <message>
        <source>The import was stopped. What came in stays; import the same file again and it goes on from there.</source>
        <translation>Importimi u ndal. Ajo që hyri mbetet; importoni sërish të njëjtin skedar dhe vazhdon që andej.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read from “{place}”. It was left out; look whether it is whole there.</source>
        <translation>„{name}“ nuk lexohet dot nga „{place}“. U la jashtë; shihni nëse atje është i plotë.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read to its end: {reason}. Nothing of it was taken in.</source>
        <translation>„{name}“ nuk lexohet deri në fund: {reason}. Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: it is damaged. Nothing of it was taken in.</source>
        <translation>„{name}“ nuk lexohet: është i dëmtuar. Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: it is packed with gzip. Nothing of it was taken in.</source>
        <translation>„{name}“ nuk lexohet: është i ngjeshur me gzip. Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {reason}. Nothing of it was taken in.</source>
        <translation>„{name}“ nuk lexohet: {reason}. Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” has no text that could be taken in.</source>
        <translation>„{name}“ nuk ka tekst që mund të merret.</translation>
    </message>
    <message>
        <source>“{name}” is XML, but no WordPress export: it has no channel. Nothing of it was taken in.</source>
        <translation>„{name}“ është XML, por jo eksport i WordPress-it: nuk ka channel. Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” is larger than a gigabyte; it was left alone.</source>
        <translation>„{name}“ është më i madh se një gigabajt; nuk u prek.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB, too much for what it is. Nothing of it was taken in.</source>
        <translation>„{name}“ është më i madh se {size} MB, tepër për atë që është. Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” is no WordPress export: it begins with “{tag}”, and those begin with “rss”. Nothing of it was taken in.</source>
        <translation>„{name}“ nuk është eksport i WordPress-it: nis me „{tag}“, kurse ata nisin me „rss“. Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” is no WordPress export that can be read: it gives no version of WXR. Export it again in WordPress (Tools, Export). Nothing of it was taken in.</source>
        <translation>„{name}“ nuk është eksport i WordPress-it që lexohet: nuk tregon version të WXR-së. Eksportojeni sërish në WordPress (Tools, Export). Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” is no WordPress export that can be read: its version is “{version}”. Export it again in WordPress (Tools, Export). Nothing of it was taken in.</source>
        <translation>„{name}“ nuk është eksport i WordPress-it që lexohet: versioni është „{version}“. Eksportojeni sërish në WordPress (Tools, Export). Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” is no folder and no zip, so no pictures can be looked for in it. Give the folder “wp-content/uploads” of the site, or a zip of it.</source>
        <translation>„{name}“ nuk është as dosje, as zip, prandaj në të nuk mund të kërkohen foto. Jepni dosjen „wp-content/uploads“ të sajtit, ose një zip të saj.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that can’t be imported: exports of WordPress (.xml), HTML, Markdown (.md), text (.txt), pictures, PDFs, sounds and videos can.</source>
        <translation>„{name}“ është i një lloji që nuk importohet; importohen: eksporte të WordPress-it (.xml), HTML, Markdown (.md), tekst (.txt), foto, PDF, zëra dhe video.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a whole newsroom: “nejat-desktop restore” makes a newsroom of it in a folder of its own. Nothing of it was taken in.</source>
        <translation>„{name}“ është kopje rezervë e një redaksie të tërë: „nejat-desktop restore“ krijon prej saj një redaksi në një dosje më vete. Asgjë nuk u mor prej saj.</translation>
    </message>
    <message>
        <source>“{name}” is a bundle of stories and no backup: “nejat-desktop import” takes them into a newsroom. Nothing was changed.</source>
        <translation>„{name}“ është paketë shkrimesh, jo kopje rezervë: „nejat-desktop import“ i merr ato në një redaksi. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that can’t be taken in.</source>
        <translation>„{name}“ është i një lloji që nuk merret.</translation>
    </message>
    <message>
        <source>“{name}” is of version {version} of WordPress’s export format; versions 1.0 to {newest} are known here. Nothing of it was taken in.</source>
        <translation>„{name}“ është i versionit {version} të formatit të eksportit të WordPress-it; këtu njihen versionet 1.0 deri në {newest}. Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” is written in an encoding that can’t be read here. Export it again, or save it as UTF-8. Nothing of it was taken in.</source>
        <translation>„{name}“ është shkruar me një kodim që nuk lexohet këtu. Eksportojeni sërish, ose ruajeni si UTF-8. Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” leads out of the folder of uploads; it was left alone.</source>
        <translation>„{name}“ çon jashtë dosjes së ngarkimeve; nuk u prek.</translation>
    </message>
    <message>
        <source>“{name}” names more than {n} authors and terms; no site has so many. Nothing of it was taken in.</source>
        <translation>„{name}“ përmend më shumë se {n} autorë e terma; asnjë sajt nuk ka aq. Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” has a tag or comment that is too large (line {line}). Nothing of it was taken in.</source>
        <translation>„{name}“ ka një etiketë ose koment tepër të madh (rreshti {line}). Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” has elements in elements, deeper than any export (line {line}). Nothing of it was taken in.</source>
        <translation>„{name}“ ka elemente brenda elementesh, më thellë se çdo eksport (rreshti {line}). Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” has an item with too many parts (line {line}). Nothing of it was taken in.</source>
        <translation>„{name}“ ka një zë me tepër pjesë (rreshti {line}). Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” has an item that is larger than any text can be (line {line}). Nothing of it was taken in.</source>
        <translation>„{name}“ ka një zë më të madh se çdo tekst (rreshti {line}). Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” has a document type definition, which WordPress never writes (line {line}). Nothing of it was taken in.</source>
        <translation>„{name}“ ka një përkufizim të llojit të dokumentit, që WordPress-i nuk e shkruan kurrë (rreshti {line}). Asgjë nuk u mor prej tij.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a character stands there that XML does not allow. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: atje ka një shenjë që XML nuk e lejon. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a character is named there that XML does not allow. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: atje përmendet një shenjë që XML nuk e lejon. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: an element ends there that is not the open one. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: atje mbyllet një element që nuk është ai i hapuri. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: the file ends there, in the middle of its text. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: skedari mbaron atje, në mes të tekstit. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a tag or comment begins there that does not end. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: atje nis një etiketë ose koment që nuk mbaron. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a text begins there that does not end. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: atje nis një tekst që nuk mbaron. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: something stands there after the end of the export. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: atje ka diçka pas fundit të eksportit. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: it names a character by a word that XML does not know. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: emërton një shenjë me një fjalë që XML nuk e njeh. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a prefix is used there that the file does not explain. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: atje përdoret një parashtesë që skedari nuk e shpjegon. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: an attribute stands there twice. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: atje një atribut është dy herë. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: the XML declaration stands there, not at the beginning. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: deklarata XML është atje, jo në fillim. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: half a character stands there. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: atje ka gjysmë shenje. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: it names an encoding that can’t be read here. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: përmend një kodim që nuk lexohet këtu. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: its letters are not of the encoding that it names. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>„{name}“ nuk është i plotë: rreshti {line}, kolona {column}: shkronjat nuk janë të kodimit që përmend. Asgjë nuk u mor prej tij. Eksportojeni sërish, ose ndreqni atë vend.</translation>
    </message>
    <message>
        <source>That is no address of a site. Enter it as a browser shows it: https://news.example. Nothing was changed.</source>
        <translation>Kjo nuk është adresë sajti. Shkruajeni siç e tregon shfletuesi: https://news.example. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>This computer takes no connections from its own browser: {reason}. Nothing was changed; make an application password on your profile page there and enter it here.</source>
        <translation>Ky kompjuter nuk pranon lidhje nga shfletuesi i vet: {reason}. Asgjë nuk ndryshoi; krijoni një fjalëkalim aplikacioni në faqen tuaj të profilit atje dhe shkruajeni këtu.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>U ndal. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>No WordPress answers at {home}. Nothing was changed; look at the address, which is that of the site’s own front page.</source>
        <translation>Te {home} nuk përgjigjet asnjë WordPress. Asgjë nuk ndryshoi; shihni adresën, që është ajo e vetë faqes hyrëse të sajtit.</translation>
    </message>
    <message>
        <source>WordPress is at {home}, but its REST interface is switched off or hidden. Nothing was changed; ask whoever looks after the site to open it (security plugins close it), then try again.</source>
        <translation>WordPress-i është te {home}, por ndërfaqja e tij REST është çaktivizuar ose fshehur. Asgjë nuk ndryshoi; kërkojini atij që kujdeset për sajtin ta hapë (e mbyllin shtojcat e sigurisë), pastaj provoni sërish.</translation>
    </message>
    <message>
        <source>The REST interface of {home} answers, but not so that it can be read: the answer is cut off, or notices of errors stand in it. Nothing was changed; try again, and if it lasts, ask whoever looks after the site.</source>
        <translation>Ndërfaqja REST e {home} përgjigjet, por jo në mënyrë që të lexohet: përgjigjja është e cunguar, ose ka njoftime gabimesh në të. Asgjë nuk ndryshoi; provoni sërish, dhe nëse vazhdon, pyetni atë që kujdeset për sajtin.</translation>
    </message>
    <message>
        <source>A page that asks to sign in came from {home}: of the network, perhaps, or of a guard before the site. Nothing was changed; open the address in a browser, sign in, then try again.</source>
        <translation>Nga {home} erdhi një faqe që kërkon identifikim: ndoshta e rrjetit, ose e një mbrojtjeje para sajtit. Asgjë nuk ndryshoi; hapeni adresën në shfletues, identifikohuni, pastaj provoni sërish.</translation>
    </message>
    <message>
        <source>The server of {home} asks for a password of its own, before WordPress is asked. Nothing was changed; ask whoever looks after the server to let the REST interface through.</source>
        <translation>Serveri i {home} kërkon një fjalëkalim të vetin, para se të pyetet WordPress-i. Asgjë nuk ndryshoi; kërkojini atij që kujdeset për serverin ta lërë të kalojë ndërfaqen REST.</translation>
    </message>
    <message>
        <source>A firewall before {home} turned the request away. Nothing was changed; ask whoever looks after the server to let the REST interface through, then try again.</source>
        <translation>Një mur mbrojtës para {home} e ktheu mbrapsht kërkesën. Asgjë nuk ndryshoi; kërkojini atij që kujdeset për serverin ta lërë të kalojë ndërfaqen REST, pastaj provoni sërish.</translation>
    </message>
    <message>
        <source>{home} asks for fewer requests. Nothing was changed; wait a little, then try again.</source>
        <translation>{home} do më pak kërkesa. Asgjë nuk ndryshoi; prisni pak, pastaj provoni sërish.</translation>
    </message>
    <message>
        <source>{home} is being looked after just now. Nothing was changed; try again later.</source>
        <translation>{home} është tani në mirëmbajtje. Asgjë nuk ndryshoi; provoni sërish më vonë.</translation>
    </message>
    <message>
        <source>The server of {home} had an error of its own ({status}). Nothing was changed; try again later, and if it lasts, tell whoever looks after the site.</source>
        <translation>Serveri i {home} pati një gabim të vetin ({status}). Asgjë nuk ndryshoi; provoni sërish më vonë, dhe nëse vazhdon, njoftoni atë që kujdeset për sajtin.</translation>
    </message>
    <message>
        <source>{home} leads to {other}. Nothing was changed and nothing was asked there; if that is your site, enter that address.</source>
        <translation>{home} çon te {other}. Asgjë nuk ndryshoi dhe atje nuk u pyet asgjë; nëse ai është sajti juaj, shkruani atë adresë.</translation>
    </message>
    <message>
        <source>The site at {home} says that its REST interface is at {other}, another place. The password is not sent there, and nothing was changed; if that is your site, enter that address.</source>
        <translation>Sajti te {home} thotë se ndërfaqja e tij REST është te {other}, një vend tjetër. Fjalëkalimi nuk dërgohet atje, dhe asgjë nuk ndryshoi; nëse ai është sajti juaj, shkruani atë adresë.</translation>
    </message>
    <message>
        <source>The site at {home} says of itself that it is {other}: a copy, perhaps. Nothing was changed; if that is your site, enter that address.</source>
        <translation>Sajti te {home} thotë për vete se është {other}: ndoshta një kopje. Asgjë nuk ndryshoi; nëse ai është sajti juaj, shkruani atë adresë.</translation>
    </message>
    <message>
        <source>{home} leads to a page without encryption. Nothing was changed; ask whoever looks after the site to set its address to https://.</source>
        <translation>{home} çon te një faqe pa shifrim. Asgjë nuk ndryshoi; kërkojini atij që kujdeset për sajtin ta bëjë adresën e tij me https://.</translation>
    </message>
    <message>
        <source>The site does not know this user name with this application password. Nothing was changed; look at both, or make a new application password on your profile page there.</source>
        <translation>Sajti nuk e njeh këtë emër përdoruesi me këtë fjalëkalim aplikacioni. Asgjë nuk ndryshoi; shihini të dyja, ose krijoni një fjalëkalim të ri aplikacioni në faqen tuaj të profilit atje.</translation>
    </message>
    <message>
        <source>The site did not let this user name in with this application password. Nothing was changed; look at both first. If they are right, the server holds the Authorization header back: ask whoever looks after it to let it through.</source>
        <translation>Sajti nuk e lejoi këtë emër përdoruesi të hyjë me këtë fjalëkalim aplikacioni. Asgjë nuk ndryshoi; shihini më parë të dyja. Nëse janë të sakta, serveri e ndal kreun Authorization: kërkojini atij që kujdeset për të ta lërë të kalojë.</translation>
    </message>
    <message>
        <source>That does not look like an application password, which has 24 letters and digits. Nothing was changed; the password of the log-in page does not work here: make an application password on your profile page there.</source>
        <translation>Kjo nuk duket si fjalëkalim aplikacioni, që ka 24 shkronja e shifra. Asgjë nuk ndryshoi; fjalëkalimi i faqes së hyrjes nuk vlen këtu: krijoni një fjalëkalim aplikacioni në faqen tuaj të profilit atje.</translation>
    </message>
    <message>
        <source>The site does not allow application passwords. Nothing was changed; switch them on there (a security plugin may have switched them off), then try again.</source>
        <translation>Sajti nuk lejon fjalëkalime aplikacioni. Asgjë nuk ndryshoi; aktivizojini atje (mund t’i ketë çaktivizuar një shtojcë sigurie), pastaj provoni sërish.</translation>
    </message>
    <message>
        <source>The site knows this account and gives it no role there. Nothing was changed; ask whoever looks after the site to make it an editor, then try again.</source>
        <translation>Sajti e njeh këtë llogari, por nuk i jep asnjë rol atje. Nuk u ndryshua asgjë; kërkojini atij që kujdeset për sajtin ta bëjë redaktor, pastaj provojeni përsëri.</translation>
    </message>
    <message>
        <source>{home} is connected to the edition “{edition}” already. Nothing was changed; disconnect it there first.</source>
        <translation>{home} është lidhur tashmë me edicionin „{edition}“. Asgjë nuk ndryshoi; shkëputeni atje më parë.</translation>
    </message>
    <message>
        <source>The edition “{edition}” is connected to {home}. Nothing was changed; disconnect it first.</source>
        <translation>Edicioni „{edition}“ është lidhur me {home}. Asgjë nuk ndryshoi; shkëputeni më parë.</translation>
    </message>
    <message>
        <source>The edition “{edition}” is connected to no site.</source>
        <translation>Edicioni „{edition}“ nuk është lidhur me asnjë sajt.</translation>
    </message>
    <message>
        <source>There is no password for {home} here. Nothing was changed; enter it in Settings › Sites.</source>
        <translation>Këtu nuk ka fjalëkalim për {home}. Asgjë nuk ndryshoi; jepeni te Cilësimet › Sajtet.</translation>
    </message>
    <message>
        <source>Another site answers at {home} than the one that was connected. Nothing was changed; if that is right, disconnect the edition and connect it anew.</source>
        <translation>Te {home} përgjigjet një sajt tjetër nga ai që ishte lidhur. Asgjë nuk ndryshoi; nëse kjo është në rregull, shkëputeni edicionin dhe lidheni nga e para.</translation>
    </message>
    <message>
        <source>A site lets nobody in without a user name and a password. Nothing was changed.</source>
        <translation>Sajti nuk lejon askënd të hyjë pa emër përdoruesi dhe fjalëkalim. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>The site has no page for application passwords, or they are switched off there. Nothing was changed; make one on your profile page there and enter it here.</source>
        <translation>Sajti nuk ka faqe për fjalëkalime aplikacioni, ose ato janë çaktivizuar atje. Asgjë nuk ndryshoi; krijoni një në faqen tuaj të profilit atje dhe shkruajeni këtu.</translation>
    </message>
    <message>
        <source>The site’s page was answered with no. Nothing was changed.</source>
        <translation>Në faqen e sajtit përgjigjja ishte jo. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>Nobody agreed on the site’s page in ten minutes. Nothing was changed; try again, or make an application password on your profile page there and enter it here.</source>
        <translation>Për dhjetë minuta askush nuk dha pëlqimin në faqen e sajtit. Asgjë nuk ndryshoi; provoni sërish, ose krijoni një fjalëkalim aplikacioni në faqen tuaj të profilit atje dhe shkruajeni këtu.</translation>
    </message>
    <message>
        <source>The edition “{edition}” is connected to no site. Connect it first.</source>
        <translation>Edicioni „{edition}“ nuk është lidhur me asnjë sajt. Lidheni më parë.</translation>
    </message>
    <message>
        <source>There is no password for {home} here. Nothing was fetched; enter it in Settings › Sites, and fetch again.</source>
        <translation>Këtu nuk ka fjalëkalim për {home}. Asgjë nuk u mor; jepeni te Cilësimet › Sajtet, dhe merrni sërish.</translation>
    </message>
    <message>
        <source>Another site answers at {home} than the one that was connected. Nothing was fetched; if that is right, disconnect the edition and connect it anew.</source>
        <translation>Te {home} përgjigjet një sajt tjetër nga ai që ishte lidhur. Asgjë nuk u mor; nëse kjo është në rregull, shkëputeni edicionin dhe lidheni nga e para.</translation>
    </message>
    <message>
        <source>The fetching was stopped. What came in stays; fetch the archive again and it goes on from there.</source>
        <translation>Marrja u ndal. Ajo që hyri mbetet; merreni sërish arkivin dhe vazhdon që andej.</translation>
    </message>
    <message>
        <source>The site has no file at {url} any more. It was left out.</source>
        <translation>Sajti nuk e ka më skedarin te {url}. U la jashtë.</translation>
    </message>
    <message>
        <source>The site did not give {url} (it answered {status}). It was left out; fetch the archive again.</source>
        <translation>Sajti nuk e dha {url} (u përgjigj {status}). U la jashtë; merreni sërish arkivin.</translation>
    </message>
    <message>
        <source>A comment is not at the site any more. Nothing else was changed.</source>
        <translation>Një koment nuk është më në sajt. Asgjë tjetër nuk ndryshoi.</translation>
    </message>
    <message>
        <source>There is no password for {home} here. Nothing was changed; enter it in Settings › Sites, and try again.</source>
        <translation>Këtu nuk ka fjalëkalim për {home}. Asgjë nuk ndryshoi; jepeni te Cilësimet › Sajtet, dhe provoni sërish.</translation>
    </message>
    <message>
        <source>That site is connected to no edition any more. Nothing was changed.</source>
        <translation>Ai sajt nuk është më i lidhur me asnjë edicion. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>Somebody at the site let readers see this comment meanwhile. Nothing was changed; take it away there if it should not stay.</source>
        <translation>Ndërkohë dikush në sajt ua bëri të dukshëm lexuesve këtë koment. Nuk u ndryshua asgjë; hiqeni atje nëse nuk duhet të mbetet.</translation>
    </message>
    <message>
        <source>Somebody at the site took this comment away meanwhile. Nothing was changed; it can be brought back there.</source>
        <translation>Ndërkohë dikush në sajt e hoqi këtë koment. Nuk u ndryshua asgjë; mund të kthehet atje.</translation>
    </message>
    <message>
        <source>Somebody at the site changed this comment meanwhile. Nothing was decided; read it as it is now.</source>
        <translation>Ndërkohë dikush në sajt e ndryshoi këtë koment. Nuk u vendos asgjë; lexojeni siç është tani.</translation>
    </message>
    <message>
        <source>Stopped. What was counted before stays as it was.</source>
        <translation>U ndal. Ajo që u numërua më parë mbetet siç ishte.</translation>
    </message>
    <message>
        <source>Stopped. No pairs were looked for; nothing was changed.</source>
        <translation>U ndal. Nuk u kërkuan çifte; asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>One of these stories is not here any more. Nothing was joined.</source>
        <translation>Njëri prej këtyre shkrimeve nuk është më këtu. Asgjë nuk u bashkua.</translation>
    </message>
    <message>
        <source>Both stories have a text in the same edition, so that they can’t become one. Nothing was joined.</source>
        <translation>Të dy shkrimet kanë tekst në të njëjtin edicion, prandaj nuk mund të bëhen një. Asgjë nuk u bashkua.</translation>
    </message>
    <message>
        <source>These stories were changed since they were joined. They stay joined.</source>
        <translation>Këto shkrime janë ndryshuar që kur u bashkuan. Mbeten të bashkuara.</translation>
    </message>
    <message>
        <source>Stopped while the site was left alone for a moment.</source>
        <translation>U ndal ndërsa sajti po lihej për pak i qetë.</translation>
    </message>
    <message>
        <source>Of the places that both sides changed, {n} are not decided yet. Nothing was joined; both texts are kept.</source>
        <translation>Nga vendet që ndryshuan të dyja anët, {n} nuk janë vendosur ende. Asgjë nuk u bashkua; të dy tekstet ruhen.</translation>
    </message>
    <message>
        <source>The text has changed since this was chosen. Nothing was joined; look at the conflict again.</source>
        <translation>Teksti ka ndryshuar që kur u bë kjo zgjedhje. Asgjë nuk u bashkua; shiheni sërish përplasjen.</translation>
    </message>
    <message>
        <source>There is no such conflict.</source>
        <translation>Nuk ka përplasje të tillë.</translation>
    </message>
    <message>
        <source>The site does not show what was just put there. Nothing was lost here; it is looked for again at the next sync.</source>
        <translation>Sajti nuk e tregon atë që sapo u vendos atje. Këtu nuk humbi asgjë; kërkohet sërish në sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>The site asked to be left alone for a while. It was not asked for anything; what is to be sent is kept, and goes later.</source>
        <translation>Sajti kërkoi të lihej i qetë për pak kohë. Nuk iu kërkua asgjë; ç’duhet dërguar ruhet, dhe shkon më vonë.</translation>
    </message>
    <message>
        <source>Stopped after {n} of {total} articles. What was sent is whole; the next sync does the rest.</source>
        <translation>U ndal pas {n} nga {total} shkrime. Ajo që u dërgua është e plotë; pjesën tjetër e bën sinkronizimi i ardhshëm.</translation>
    </message>
    <message>
        <source>This conflict was decided already, or the site changed once more. Nothing was changed; look at the conflicts again.</source>
        <translation>Kjo përplasje ishte vendosur tashmë, ose sajti ndryshoi edhe një herë. Asgjë nuk ndryshoi; shihini sërish përplasjet.</translation>
    </message>
    <message>
        <source>The text here was changed meanwhile. Nothing was joined; look at the conflict again.</source>
        <translation>Teksti këtu u ndryshua ndërkohë. Asgjë nuk u bashkua; shiheni sërish përplasjen.</translation>
    </message>
    <message>
        <source>There is no other text in this conflict. Nothing was changed.</source>
        <translation>Në këtë përplasje nuk ka tekst tjetër. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>This article was withdrawn here meanwhile. Nothing was changed; approve it, and it goes out again.</source>
        <translation>Ky shkrim u tërhoq ndërkohë këtu. Asgjë nuk ndryshoi; miratojeni, dhe del sërish.</translation>
    </message>
    <message>
        <source>This conflict is of another kind. Nothing was changed.</source>
        <translation>Kjo përplasje është e një lloji tjetër. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>The file “{name}” is not in this newsroom any more. Nothing of it was sent.</source>
        <translation>Skedari „{name}“ nuk është më në këtë redaksi. Asgjë prej tij nuk u dërgua.</translation>
    </message>
    <message>
        <source>There is no password for {home} here. Nothing was sent there; enter it in Settings › Sites, and sync again.</source>
        <translation>Këtu nuk ka fjalëkalim për {home}. Atje nuk u dërgua asgjë; jepeni te Cilësimet › Sajtet, dhe sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The site shows nothing of what was published there. Nothing was sent; look at the site, and sync all the same if that is meant.</source>
        <translation>Sajti nuk tregon asgjë nga ç’ishte publikuar atje. Asgjë nuk u dërgua; shihni sajtin, dhe sinkronizoni gjithsesi nëse kjo është e qëllimshme.</translation>
    </message>
    <message>
        <source>{n} of {total} published articles would be taken off the site. Nothing was sent; look at the plan, and sync all the same if that is meant.</source>
        <translation>{n} nga {total} shkrime të publikuara do të hiqeshin nga sajti. Asgjë nuk u dërgua; shihni planin, dhe sinkronizoni gjithsesi nëse kjo është e qëllimshme.</translation>
    </message>
    <message>
        <source>{n} of {total} published articles are missing on the site. Nothing was sent; look at the site, and sync all the same if that is meant.</source>
        <translation>{n} nga {total} shkrime të publikuara mungojnë në sajt. Asgjë nuk u dërgua; shihni sajtin, dhe sinkronizoni gjithsesi nëse kjo është e qëllimshme.</translation>
    </message>
    <message>
        <source>Another site answers now: “{name}” at {home} instead of “{former}” at {other}. Nothing was sent; if that is right, disconnect the edition and connect it anew.</source>
        <translation>Tani përgjigjet një sajt tjetër: „{name}“ te {home} në vend të „{former}“ te {other}. Asgjë nuk u dërgua; nëse kjo është e drejtë, shkëputeni edicionin dhe lidheni sërish.</translation>
    </message>
    <message>
        <source>The site at {home} is called “{name}” now, and was called “{former}”. Nothing was sent; look at the site, and sync all the same if that is meant.</source>
        <translation>Sajti te {home} quhet tani „{name}“, dhe quhej „{former}“. Asgjë nuk u dërgua; shihni sajtin, dhe sinkronizoni gjithsesi nëse kjo është e qëllimshme.</translation>
    </message>
    <message>
        <source>Most of “{headline}” would go from the site: the new text is less than a fifth of it. Nothing of it was sent; try again if that is meant.</source>
        <translation>Pjesa më e madhe e „{headline}“ do të hiqej nga sajti: teksti i ri është më pak se një e pesta e tij. Asgjë prej tij nuk u dërgua; provoni përsëri nëse kjo është e qëllimshme.</translation>
    </message>
    <message>
        <source>Around “{headline}” another newsroom put credits, files or pictures on the site. They would be made anew from what is known here. Nothing of it was sent; try again if that is meant.</source>
        <translation>Rreth „{headline}“ një redaksi tjetër ka vënë në sajt emra, skedarë ose foto. Do të bëheshin sërish nga ç’dihet këtu. Asgjë prej tij nuk u dërgua; provoni përsëri nëse kjo është e qëllimshme.</translation>
    </message>
    <message>
        <source>Nothing of this article is held back. Nothing was changed.</source>
        <translation>Asgjë e këtij shkrimi nuk mbahet. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>U ndal para se të dërgohej diçka.</translation>
    </message>
    <message>
        <source>Stopped while the archive was read. What was done before is whole.</source>
        <translation>U ndal ndërsa lexohej arkivi. Ajo që u bë më parë është e plotë.</translation>
    </message>
    <message>
        <source>Stopped while a request was on its way.</source>
        <translation>U ndal ndërsa një kërkesë ishte rrugës.</translation>
    </message>
    <message>
        <source>A proxy’s address is http://HOST:PORT or socks5h://HOST:PORT, without name and password. Nothing was changed, and nothing is sent without it.</source>
        <translation>Adresa e një ndërmjetësi (proxy) është http://HOST:PORT ose socks5h://HOST:PORT, pa emër dhe fjalëkalim. Asgjë nuk ndryshoi, dhe pa të nuk dërgohet asgjë.</translation>
    </message>
    <message>
        <source>A site’s address begins with https:// and has no name or password in it. Nothing was sent; mend the address.</source>
        <translation>Adresa e një sajti fillon me https:// dhe nuk ka në të emër a fjalëkalim. Asgjë nuk u dërgua; ndreqeni adresën.</translation>
    </message>
    <message>
        <source>“{host}” would be asked without encryption, so that anybody on the way could read the password. Nothing was sent; use its address with https://.</source>
        <translation>„{host}“ do të pyetej pa shifrim, kështu që kushdo gjatë rrugës mund ta lexonte fjalëkalimin. Asgjë nuk u dërgua; përdorni adresën e tij me https://.</translation>
    </message>
    <message>
        <source>There is no “{host}” on the network. Nothing was sent; look at the address, and whether this computer is online.</source>
        <translation>Në rrjet nuk ka „{host}“. Asgjë nuk u dërgua; shihni adresën, dhe nëse ky kompjuter është në linjë.</translation>
    </message>
    <message>
        <source>“{host}” takes no connections now. Nothing was sent; try again later.</source>
        <translation>„{host}“ nuk pranon lidhje tani. Asgjë nuk u dërgua; provoni sërish më vonë.</translation>
    </message>
    <message>
        <source>“{host}” did not take the connection in time. Nothing was sent; try again later.</source>
        <translation>„{host}“ nuk e pranoi lidhjen në kohë. Asgjë nuk u dërgua; provoni sërish më vonë.</translation>
    </message>
    <message>
        <source>“{host}” can’t be reached ({reason}). Nothing was sent; look whether this computer is online.</source>
        <translation>„{host}“ nuk arrihet ({reason}). Asgjë nuk u dërgua; shihni nëse ky kompjuter është në linjë.</translation>
    </message>
    <message>
        <source>“{host}” could not prove that it is the site ({reason}). Nothing was sent; if the date of this computer is right, ask whoever runs the site.</source>
        <translation>„{host}“ nuk e vërtetoi dot se është sajti ({reason}). Asgjë nuk u dërgua; nëse data e këtij kompjuteri është e saktë, pyetni atë që administron sajtin.</translation>
    </message>
    <message>
        <source>No secure connection to “{host}” came about. Nothing was sent; ask whoever runs the site.</source>
        <translation>Nuk u arrit lidhje e sigurt me „{host}“. Asgjë nuk u dërgua; pyetni atë që administron sajtin.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer. Nothing was sent, and nothing goes round it; start it, or change it in Settings.</source>
        <translation>Ndërmjetësi „{proxy}“ nuk përgjigjet. Asgjë nuk u dërgua, dhe asgjë nuk shkon pa të; niseni, ose ndryshojeni te Cilësimet.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” did not lead to “{host}”. Nothing was sent, and nothing goes round it; try again later.</source>
        <translation>Ndërmjetësi „{proxy}“ nuk çoi te „{host}“. Asgjë nuk u dërgua, dhe asgjë nuk shkon pa të; provoni sërish më vonë.</translation>
    </message>
    <message>
        <source>The connection to “{host}” broke off before anything was sent. Try again later.</source>
        <translation>Lidhja me „{host}“ u ndërpre para se të dërgohej diçka. Provoni sërish më vonë.</translation>
    </message>
    <message>
        <source>“{host}” did not answer in time. It may have done what it was asked; that is looked at before anything is sent again.</source>
        <translation>„{host}“ nuk u përgjigj në kohë. Mund ta ketë bërë atë që iu kërkua; kjo shihet para se të dërgohet sërish diçka.</translation>
    </message>
    <message>
        <source>No whole answer came from “{host}”: it broke off or is damaged. It may have done what it was asked; that is looked at before anything is sent again.</source>
        <translation>Nga „{host}“ nuk erdhi përgjigje e plotë: u ndërpre ose është e dëmtuar. Mund ta ketë bërë atë që iu kërkua; kjo shihet para se të dërgohet sërish diçka.</translation>
    </message>
    <message>
        <source>The answer of “{host}” is larger than {size} MB and was not read to its end. If that goes on, ask whoever runs the site.</source>
        <translation>Përgjigjja e „{host}“ është më e madhe se {size} MB dhe nuk u lexua deri në fund. Nëse kjo vazhdon, pyetni atë që administron sajtin.</translation>
    </message>
    <message>
        <source>The site sends every request on to another address. Nothing was lost; connect the site again with the address that a browser shows.</source>
        <translation>Sajti e çon çdo kërkesë te një adresë tjetër. Asgjë nuk humbi; lidheni sërish sajtin me adresën që tregon shfletuesi.</translation>
    </message>
    <message>
        <source>The site asks for fewer requests. What was done is kept; the rest is sent later by itself.</source>
        <translation>Sajti do më pak kërkesa. Ajo që u bë ruhet; pjesa tjetër dërgohet vetë më vonë.</translation>
    </message>
    <message>
        <source>The site is being looked after just now. What was done is kept; the rest is sent later by itself.</source>
        <translation>Sajti është tani në mirëmbajtje. Ajo që u bë ruhet; pjesa tjetër dërgohet vetë më vonë.</translation>
    </message>
    <message>
        <source>The site’s server had an error of its own ({status}). What was done is kept; it is tried again later. If it lasts, tell whoever looks after the site.</source>
        <translation>Serveri i sajtit pati një gabim të vetin ({status}). Ajo që u bë ruhet; provohet sërish më vonë. Nëse vazhdon, njoftoni atë që kujdeset për sajtin.</translation>
    </message>
    <message>
        <source>A web page came where the site’s answer was due: a network that wants a sign-in, perhaps, or a guard against robots. What was done is kept; open the site in a browser, then sync again.</source>
        <translation>Aty ku pritej përgjigjja e sajtit erdhi një faqe uebi: ndoshta e një rrjeti që kërkon identifikim, ose e një mbrojtjeje kundër robotëve. Ajo që u bë ruhet; hapeni sajtin në shfletues, pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The site’s answer broke off on the way. What was done is kept; it is tried again later by itself.</source>
        <translation>Përgjigjja e sajtit u ndërpre rrugës. Ajo që u bë ruhet; provohet vetë sërish më vonë.</translation>
    </message>
    <message>
        <source>The site writes notices of errors into its answers, so that they can’t be read. What was done is kept; ask whoever looks after the site to switch the showing of PHP errors off.</source>
        <translation>Sajti shkruan njoftime gabimesh në përgjigjet e veta, prandaj nuk lexohen. Ajo që u bë ruhet; kërkojini atij që kujdeset për sajtin ta çaktivizojë shfaqjen e gabimeve të PHP-së.</translation>
    </message>
    <message>
        <source>The site’s answer is not of the form that WordPress gives it. What was done is kept; it is tried again later. If it lasts, ask whoever looks after the site which plugin changes it.</source>
        <translation>Përgjigjja e sajtit nuk ka formën që i jep WordPress-i. Ajo që u bë ruhet; provohet sërish më vonë. Nëse vazhdon, pyetni atë që kujdeset për sajtin se cila shtojcë e ndryshon.</translation>
    </message>
    <message>
        <source>The site’s answer is larger than anything that was asked for. It was not read; what was done is kept.</source>
        <translation>Përgjigjja e sajtit është më e madhe se gjithçka që iu kërkua. Nuk u lexua; ajo që u bë ruhet.</translation>
    </message>
    <message>
        <source>A firewall before the site turned the request away. Nothing was lost; ask whoever looks after the server to let the REST interface through for this account, then sync again.</source>
        <translation>Një mur mbrojtës para sajtit e ktheu mbrapsht kërkesën. Asgjë nuk humbi; kërkojini atij që kujdeset për serverin ta lërë të kalojë ndërfaqen REST për këtë llogari, pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The site’s server asks for a password of its own, before WordPress is asked. Nothing was lost; ask whoever looks after the server to let the REST interface through, then sync again.</source>
        <translation>Serveri i sajtit kërkon një fjalëkalim të vetin, para se të pyetet WordPress-i. Asgjë nuk humbi; kërkojini atij që kujdeset për serverin ta lërë të kalojë ndërfaqen REST, pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The site’s server did not take this (status {status}). It is kept here; the rest goes on. Ask whoever looks after the server why.</source>
        <translation>Serveri i sajtit nuk e pranoi këtë (gjendja {status}). Ruhet këtu; pjesa tjetër vazhdon. Pyetni atë që kujdeset për serverin përse.</translation>
    </message>
    <message>
        <source>The site did not take what was sent as “{names}”. It is kept here; the rest goes on. Change that, and approve it again.</source>
        <translation>Sajti nuk e pranoi atë që u dërgua si „{names}“. Ruhet këtu; pjesa tjetër vazhdon. Ndryshojeni atë, dhe miratoni sërish.</translation>
    </message>
    <message>
        <source>The site refused this ({code}): “{message}”. It is kept here; the rest goes on. Mend that there, then try again.</source>
        <translation>Sajti e refuzoi këtë ({code}): „{message}“. Ruhet këtu; pjesa tjetër vazhdon. Ndreqeni atje, pastaj provoni sërish.</translation>
    </message>
    <message>
        <source>The site’s server could not write this file: its disk may be full, or it may not write there. The original is kept here, and is sent anew at the next sync. If it lasts, tell whoever looks after the server.</source>
        <translation>Serveri i sajtit nuk e shkroi dot këtë skedar: mund ta ketë diskun plot, ose nuk ka leje të shkruajë atje. Origjinali ruhet këtu dhe dërgohet nga e para në sinkronizimin tjetër. Nëse vazhdon, njoftoni atë që kujdeset për serverin.</translation>
    </message>
    <message>
        <source>The site does not know who is asking: the application password is not right any more, or its server holds it back. Nothing was lost; connect the site again. If that does not help, ask whoever looks after the server to let the Authorization header through.</source>
        <translation>Sajti nuk e di kush po pyet: fjalëkalimi i aplikacionit nuk vlen më, ose e ndal serveri i tij. Asgjë nuk humbi; lidheni sërish sajtin. Nëse kjo nuk ndihmon, kërkojini atij që kujdeset për serverin ta lërë të kalojë kreun Authorization.</translation>
    </message>
    <message>
        <source>The site does not accept the user name and the application password any more. Nothing was lost; make a new application password there and connect the site again.</source>
        <translation>Sajti nuk i pranon më emrin e përdoruesit dhe fjalëkalimin e aplikacionit. Asgjë nuk humbi; krijoni atje një fjalëkalim të ri aplikacioni dhe lidheni sërish sajtin.</translation>
    </message>
    <message>
        <source>The site does not allow application passwords any more. Nothing was lost; switch them on there again (a security plugin may have switched them off), then sync again.</source>
        <translation>Sajti nuk lejon më fjalëkalime aplikacioni. Asgjë nuk humbi; aktivizojini sërish atje (mund t’i ketë çaktivizuar një shtojcë sigurie), pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>A plugin of the site keeps its REST interface closed to this account. Nothing was lost; ask whoever looks after the site to open it, then sync again.</source>
        <translation>Një shtojcë e sajtit e mban ndërfaqen e tij REST të mbyllur për këtë llogari. Asgjë nuk humbi; kërkojini atij që kujdeset për sajtin ta hapë, pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The account may not do this at the site. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>Llogaria nuk mund ta bëjë këtë në sajt. Asgjë nuk humbi; jepini atje rolin e redaktorit, pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The account may not edit this post at the site: it is somebody else’s. Nothing was overwritten; give the account the role of an editor there, then sync again.</source>
        <translation>Llogaria nuk mund ta ndryshojë këtë postim në sajt: është i dikujt tjetër. Asgjë nuk u mbishkrua; jepini llogarisë atje rolin e redaktorit, pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The account may not see all posts of the site any more. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>Llogaria nuk mund t’i shohë më të gjitha postimet e sajtit. Asgjë nuk humbi; jepini atje rolin e redaktorit, pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The account may not upload pictures and files at the site. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>Llogaria nuk mund të ngarkojë foto dhe skedarë në sajt. Asgjë nuk humbi; jepini atje rolin e redaktorit, pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The account may not publish at the site. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>Llogaria nuk mund të publikojë në sajt. Asgjë nuk humbi; jepini atje rolin e redaktorit, pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The account may not write posts at the site. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>Llogaria nuk mund të shkruajë postime në sajt. Asgjë nuk humbi; jepini atje rolin e redaktorit, pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The account may not make categories and tags at the site. Nothing was lost; make them there, or give the account the role of an editor, then sync again.</source>
        <translation>Llogaria nuk mund të krijojë kategori dhe etiketa në sajt. Asgjë nuk humbi; krijojini atje, ose jepini llogarisë rolin e redaktorit, pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The account may not delete this at the site. It stays there as it is; give the account the role of an editor, then sync again.</source>
        <translation>Llogaria nuk mund ta fshijë këtë në sajt. Mbetet atje siç është; jepini llogarisë rolin e redaktorit, pastaj sinkronizoni sërish.</translation>
    </message>
    <message>
        <source>The account may not make a post sticky at the site. Everything is kept here; take the mark off there, or give the account the role of an editor.</source>
        <translation>Llogaria nuk mund ta ngjitë një postim në krye të sajtit. Gjithçka ruhet këtu; hiqni shenjën atje, ose jepini llogarisë rolin e redaktorit.</translation>
    </message>
    <message>
        <source>This post is not at the site any more. The text is kept here; decide whether it is to be published anew.</source>
        <translation>Ky postim nuk është më në sajt. Teksti ruhet këtu; vendosni nëse duhet publikuar nga e para.</translation>
    </message>
    <message>
        <source>A picture or file is not at the site any more. The original is kept here; it is sent anew at the next sync.</source>
        <translation>Një foto ose skedar nuk është më në sajt. Origjinali ruhet këtu; dërgohet nga e para në sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>A category or tag is not at the site any more. Nothing was lost; it is looked for anew at the next sync.</source>
        <translation>Një kategori ose etiketë nuk është më në sajt. Asgjë nuk humbi; kërkohet nga e para në sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>The site’s REST interface can’t be found at its address. Nothing was lost; switch it on there (a security plugin may have switched it off), or connect the site again.</source>
        <translation>Ndërfaqja REST e sajtit nuk gjendet në adresën e vet. Asgjë nuk humbi; aktivizojeni atje (mund ta ketë çaktivizuar një shtojcë sigurie), ose lidheni sërish sajtin.</translation>
    </message>
    <message>
        <source>A picture or file was damaged on its way to the site. The original is kept here; it is sent anew at the next sync.</source>
        <translation>Një foto ose skedar u dëmtua rrugës për në sajt. Origjinali ruhet këtu; dërgohet nga e para në sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>The site could not write to its database. Nothing was lost here; it is tried again later. If it lasts, tell whoever looks after the site.</source>
        <translation>Sajti nuk shkroi dot në bazën e vet të të dhënave. Këtu nuk humbi asgjë; provohet sërish më vonë. Nëse vazhdon, njoftoni atë që kujdeset për sajtin.</translation>
    </message>
    <message>
        <source>This post is in the site’s bin already. Nothing was changed.</source>
        <translation>Ky postim është tashmë në koshin e sajtit. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>The site has no bin: this post would be deleted for ever, so it was left as it is. Delete it there by hand, or switch the bin on.</source>
        <translation>Sajti nuk ka kosh: ky postim do të fshihej përgjithmonë, prandaj u la siç është. Fshijeni atje me dorë, ose aktivizoni koshin.</translation>
    </message>
    <message>
        <source>The site does not take a post that has no headline and no text. It is kept here; write something, and approve it again.</source>
        <translation>Sajti nuk pranon postim pa titull dhe pa tekst. Ruhet këtu; shkruani diçka, dhe miratojeni sërish.</translation>
    </message>
    <message>
        <source>The site has a category or tag of this name already, and does not say which. Nothing was lost; try again.</source>
        <translation>Sajti ka tashmë një kategori ose etiketë me këtë emër, dhe nuk thotë cilën. Asgjë nuk humbi; provoni sërish.</translation>
    </message>
    <message>
        <source>What was sent to the site did not come there whole. It is kept here; try again. If it lasts, ask whoever looks after the server what stands before it.</source>
        <translation>Ajo që iu dërgua sajtit nuk mbërriti e plotë. Ruhet këtu; provoni sërish. Nëse vazhdon, pyetni atë që kujdeset për serverin se çfarë ka para tij.</translation>
    </message>
    <message>
        <source>The site has no room for this file. The original is kept here; make room there, then try again.</source>
        <translation>Sajti nuk ka vend për këtë skedar. Origjinali ruhet këtu; lironi vend atje, pastaj provoni sërish.</translation>
    </message>
    <message>
        <source>The post has a password at the site, and is not shown without it. It is left as it is; take the password off there, then try again.</source>
        <translation>Postimi ka fjalëkalim në sajt, dhe pa të nuk tregohet. U la siç është; hiqni fjalëkalimin atje, pastaj provoni sërish.</translation>
    </message>
    <message>
        <source>The site does not take several changes at once. Nothing was changed; try again.</source>
        <translation>Sajti nuk pranon disa ndryshime njëherësh. Asgjë nuk ndryshoi; provoni sërish.</translation>
    </message>
    <message>
        <source>The site’s list became shorter while it was read. Nothing was changed; try again.</source>
        <translation>Lista e sajtit u shkurtua ndërsa lexohej. Asgjë nuk ndryshoi; provoni sërish.</translation>
    </message>
    <message>
        <source>The site said yes to taking this off, and readers see it still. Nothing of it was changed here; take it off there by hand, or ask whoever looks after the site which plugin brings it back. It is tried again at the next sync.</source>
        <translation>Sajti pranoi ta heqë këtë, por lexuesit ende e shohin. Këtu asgjë e tij nuk ndryshoi; hiqeni atje me dorë, ose pyetni atë që kujdeset për sajtin se cila shtojcë e kthen. Provohet sërish në sinkronizimin e ardhshëm.</translation>
    </message>
    <message>
        <source>The site asks for a field that was not sent: a plugin may have added it. It is kept here; ask whoever looks after the site to do without it, then try again.</source>
        <translation>Sajti kërkon një fushë që nuk u dërgua: mund ta ketë shtuar një shtojcë. Shkrimi ruhet këtu; kërkojini atij që kujdeset për sajtin të heqë dorë prej saj, pastaj provoni përsëri.</translation>
    </message>
    <message>
        <source>The site did not take this picture or file, and says why: “{message}”. The original is kept here, and the rest goes on. Mend that there, then try again.</source>
        <translation>Sajti nuk e pranoi këtë foto ose skedar, dhe thotë pse: „{message}“. Origjinali ruhet këtu, dhe pjesa tjetër vazhdon. Ndreqeni atje, pastaj provoni përsëri.</translation>
    </message>
    <message>
        <source>The site does not know the author whom this names. It is kept here; choose another author there.</source>
        <translation>Sajti nuk e njeh autorin që shënohet këtu. Ruhet këtu; zgjidhni atje një autor tjetër.</translation>
    </message>
    <message>
        <source>The site’s server does not take anything as large as this. It is kept here; make the picture, file or text smaller, or ask whoever looks after the server to raise the limit.</source>
        <translation>Serveri i sajtit nuk pranon diçka kaq të madhe. Ruhet këtu; zvogëloni foton, skedarin ose tekstin, ose kërkojini atij që kujdeset për serverin ta ngrejë kufirin.</translation>
    </message>
    <message>
        <source>The site does not take files of this kind. The original is kept here; save it in another format (JPEG, PNG or PDF), and approve the story again.</source>
        <translation>Sajti nuk pranon skedarë të këtij lloji. Origjinali ruhet këtu; ruajeni në një format tjetër (JPEG, PNG ose PDF), dhe miratoni sërish shkrimin.</translation>
    </message>
    <message>
        <source>The site does not take this post as what it is. It is kept here; look at the table of kinds in Settings.</source>
        <translation>Sajti nuk e pranon këtë postim si atë që është. Ruhet këtu; shihni tabelën e llojeve te Cilësimet.</translation>
    </message>
    <message>
        <source>The site lets only its administrators change this (its privacy page, perhaps). It is left there as it is; what is written here is kept, and the rest goes on.</source>
        <translation>Sajti ua lejon ndryshimin e kësaj vetëm administratorëve të tij (ndoshta është faqja e privatësisë). U la atje siç është; ajo që u shkrua këtu ruhet, dhe pjesa tjetër vazhdon.</translation>
    </message>
</context>
<context>
    <name>RemarkCard</name>
    <message>
        <source>Without a name</source>
        <translation>Pa emër</translation>
    </message>
    <message>
        <source>{author} on “{headline}”</source>
        <translation>{author} për „{headline}“</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Mirato</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Hidh në kosh</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Show</source>
        <translation>Shfaq</translation>
    </message>
</context>
<context>
    <name>RemarksRow</name>
    <message>
        <source>Readers’ comments that wait: {count}</source>
        <translation>Komente të lexuesve në pritje: {count}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lexo</translation>
    </message>
    <message>
        <source>Read the comments of readers</source>
        <translation>Lexo komentet e lexuesve</translation>
    </message>
</context>
<context>
    <name>RemarksView</name>
    <message>
        <source>Readers’ comments</source>
        <translation>Komentet e lexuesve</translation>
    </message>
    <message>
        <source>waiting: {count}</source>
        <translation>në pritje: {count}</translation>
    </message>
    <message>
        <source>No comment waits</source>
        <translation>Asnjë koment në pritje</translation>
    </message>
    <message>
        <source>A look at the sites brings new ones.</source>
        <translation>Një shikim i sajteve sjell të reja.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Edition {code}, export {version} of {site}</source>
        <translation>Edicioni {code}, eksporti {version} i {site}</translation>
    </message>
    <message>
        <source>Edition {code}, fetched from {site}</source>
        <translation>Edicioni {code}, marrë nga {site}</translation>
    </message>
    <message>
        <source>Show what is held back</source>
        <translation>Shfaq ç’mbahet</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopjo raportin</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>Result</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>Result, you can type in it</source>
        <translation>Rezultati, mund të shkruani në të</translation>
    </message>
</context>
<context>
    <name>RevisionDelegate</name>
    <message>
        <source>“{comment}”</source>
        <translation>„{comment}“</translation>
    </message>
    <message>
        <source>to {comment}</source>
        <translation>te {comment}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>dikush</translation>
    </message>
    <message>
        <source>{who} · {when} · on the site</source>
        <translation>{who} · {when} · në sajt</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versioni {n}</translation>
    </message>
</context>
<context>
    <name>RowClipboard</name>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ribëj</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Prit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopjo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Ngjit</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Përzgjidh gjithçka</translation>
    </message>
</context>
<context>
    <name>RulesTable</name>
    <message>
        <source>What each kind of story is on the WordPress sites.</source>
        <translation>Çfarë është çdo lloj shkrimi në sajtet WordPress.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>On WordPress</source>
        <translation>Në WordPress</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>{kind} on WordPress</source>
        <translation>{kind} në WordPress</translation>
    </message>
    <message>
        <source>Category of {kind}</source>
        <translation>Kategoria e llojit: {kind}</translation>
    </message>
    <message>
        <source>its sections</source>
        <translation>rubrikat e tij</translation>
    </message>
    <message>
        <source>From the top down, for instance {example}</source>
        <translation>Nga lart poshtë, për shembull {example}</translation>
    </message>
    <message>
        <source>The lead picture is the featured image</source>
        <translation>Fotoja kryesore është imazhi i zgjedhur</translation>
    </message>
    <message>
        <source>Tags go along</source>
        <translation>Etiketat shkojnë bashkë</translation>
    </message>
    <message>
        <source>The excerpt goes along</source>
        <translation>Përmbledhja shkon bashkë</translation>
    </message>
    <message>
        <source>Credits and source stand below the text</source>
        <translation>Autorësia dhe burimi qëndrojnë nën tekst</translation>
    </message>
    <message>
        <source>Links to the other parts of a series stand below the text</source>
        <translation>Lidhjet te pjesët e tjera të një serie qëndrojnë nën tekst</translation>
    </message>
    <message>
        <source>Links to the other editions stand below the text</source>
        <translation>Lidhjet te edicionet e tjera qëndrojnë nën tekst</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Kthe parazgjedhjet</translation>
    </message>
    <message>
        <source>The same for every kind: the slug is the short Latin one, and what is dated ahead is scheduled. The author stands with the credits. What came from a site stays as it is there until it is changed here.</source>
        <translation>Njësoj për çdo lloj: slug-u është ai i shkurtri latin dhe çfarë ka datë të ardhshme planifikohet. Autori qëndron te autorësia. Çfarë erdhi nga sajti mbetet si atje derisa të ndryshohet këtu.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Postim</translation>
    </message>
    <message>
        <source>Post, picture</source>
        <translation>Postim, foto</translation>
    </message>
    <message>
        <source>Post, gallery</source>
        <translation>Postim, galeri</translation>
    </message>
    <message>
        <source>Post, video</source>
        <translation>Postim, video</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Faqe</translation>
    </message>
</context>
<context>
    <name>SaveTelling</name>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Provo tani</translation>
    </message>
    <message>
        <source>Keep mine as a new version</source>
        <translation>Mbaje timin si version të ri</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Shfaq të tyrin</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Pastro</translation>
    </message>
</context>
<context>
    <name>SectionRules</name>
    <message>
        <source>Sections</source>
        <translation>Rubrikat</translation>
    </message>
    <message>
        <source>The stories of a section stand in the category with its name, unless another one is named here.</source>
        <translation>Artikujt e një rubrike qëndrojnë në kategorinë me emrin e saj, përveç kur këtu shkruhet një tjetër.</translation>
    </message>
    <message>
        <source>Edition whose categories are shown</source>
        <translation>Edicioni, kategoritë e të cilit tregohen</translation>
    </message>
    <message>
        <source>Category of {section}</source>
        <translation>Kategoria e rubrikës: {section}</translation>
    </message>
</context>
<context>
    <name>SelfBackup</name>
    <message>
        <source>Emptying the bin</source>
        <translation>Po zbrazet koshi</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopje rezervë</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Series</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Ende pa titull</translation>
    </message>
    <message>
        <source>Part {n}: {headline}</source>
        <translation>Pjesa {n}: {headline}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Pjesët</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 pjesë</translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation>{n} pjesë</translation>
    </message>
</context>
<context>
    <name>SeriesDeeds</name>
    <message>
        <source>Saving</source>
        <translation>Po ruhet</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Title of the new series</source>
        <translation>Titulli i serisë së re</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Nise</translation>
    </message>
    <message>
        <source>Titles and order of this series…</source>
        <translation>Titujt dhe radha e kësaj serie…</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Pa seri</translation>
    </message>
    <message>
        <source>New series…</source>
        <translation>Seri e re…</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pjesa</translation>
    </message>
</context>
<context>
    <name>SeriesLayout</name>
    <message>
        <source>Series</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Seri e re</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Të gjitha seritë</translation>
    </message>
    <message>
        <source>No story is part of it yet. Choose it in a story’s inspector.</source>
        <translation>Ende asnjë shkrim nuk është pjesë e saj. Zgjidheni te hollësitë e një shkrimi.</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>Ende nuk ka seri</translation>
    </message>
    <message>
        <source>A series holds stories that are told in parts, in their order.</source>
        <translation>Një seri mban shkrime që tregohen me pjesë, sipas radhës.</translation>
    </message>
    <message>
        <source>The series</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>Earlier (Alt and Up)</source>
        <translation>Më herët (Alt dhe Lart)</translation>
    </message>
    <message>
        <source>Later (Alt and Down)</source>
        <translation>Më vonë (Alt dhe Poshtë)</translation>
    </message>
    <message>
        <source>Take out of the series</source>
        <translation>Hiq nga seria</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Remove this series</source>
        <translation>Hiqe këtë seri</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titujt</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Pjesët</translation>
    </message>
</context>
<context>
    <name>SeriesPlace</name>
    <message>
        <source>Series</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>The series was removed. Its stories stay.</source>
        <translation>Seria u hoq. Shkrimet e saj mbeten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Seri e re</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Changes in the source</source>
        <translation>Ndryshimet në burim</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrollet</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cilësimet</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Ndërfaqja</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Gjuha e ndërfaqes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Ngjyrat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Madhësia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Të çelëta</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Të errëta</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrast i lartë</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>What you change here holds on this computer, at once.</source>
        <translation>Ajo që ndryshoni këtu vlen menjëherë në këtë kompjuter.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Queues</source>
        <translation>Radhët</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edicionet</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubrikat</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Llojet</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtrat e ruajtur</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ku</translation>
    </message>
</context>
<context>
    <name>SitesPart</name>
    <message>
        <source>Sites</source>
        <translation>Sajtet</translation>
    </message>
    <message>
        <source>Each edition is published to the site folder or to a WordPress site. What is approved goes there with the next sync; what is changed there comes in.</source>
        <translation>Çdo edicion publikohet në dosjen e sajtit ose në një sajt WordPress. Ajo që miratohet shkon atje me sinkronizimin tjetër; ajo që ndryshohet atje hyn këtu.</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Rruga për atje</translation>
    </message>
    <message>
        <source>What becomes of what on WordPress</source>
        <translation>Çfarë bëhet çfarë në WordPress</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{n} B</source>
        <translation>{n} B</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort by {column}</source>
        <translation>Rendit sipas: {column}</translation>
    </message>
    <message>
        <source>{column}, sorted downwards; turn round</source>
        <translation>{column}, renditur në zbritje; ktheje mbrapsht</translation>
    </message>
    <message>
        <source>{column}, sorted upwards; turn round</source>
        <translation>{column}, renditur në ngjitje; ktheje mbrapsht</translation>
    </message>
</context>
<context>
    <name>SourceComment</name>
    <message>
        <source>On the source, {person}: “{words}”</source>
        <translation>Te burimi, {person}: „{words}“</translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>{fact} of the source is now {value}</source>
        <translation>{fact} te burimi tani është {value}</translation>
    </message>
    <message>
        <source>{fact} of the source is another one now</source>
        <translation>{fact} te burimi tani është tjetër</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Merre</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lëre siç është</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>translated by {name}</source>
        <translation>përkthyer nga {name}</translation>
    </message>
</context>
<context>
    <name>StandingBlock</name>
    <message>
        <source>Where it stands</source>
        <translation>Ku ndodhet</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start</source>
        <translation>Fillimi</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Hap redaksinë shembull</translation>
    </message>
    <message>
        <source>Stories in four languages, with pictures. It publishes only to a folder.</source>
        <translation>Shkrime në katër gjuhë, me foto. Publikon vetëm në një dosje.</translation>
    </message>
    <message>
        <source>New newsroom</source>
        <translation>Redaksi e re</translation>
    </message>
    <message>
        <source>Choose a folder and the editions. You can begin writing at once.</source>
        <translation>Zgjidhni një dosje dhe edicionet. Mund të filloni të shkruani menjëherë.</translation>
    </message>
    <message>
        <source>Connect a WordPress site</source>
        <translation>Lidh një sajt WordPress</translation>
    </message>
    <message>
        <source>One site for each edition. The archive is fetched in the background.</source>
        <translation>Një sajt për çdo edicion. Arkivi merret në sfond.</translation>
    </message>
    <message>
        <source>Open a newsroom folder</source>
        <translation>Hap një dosje redaksie</translation>
    </message>
    <message>
        <source>One that is on this computer already, or on a disk of yours.</source>
        <translation>Një që ndodhet tashmë në këtë kompjuter ose në një disk tuajin.</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>Importo një arkiv</translation>
    </message>
    <message>
        <source>The export of a WordPress site, into a new newsroom.</source>
        <translation>Eksporti i një sajti WordPress, në një redaksi të re.</translation>
    </message>
</context>
<context>
    <name>StoryTab</name>
    <message>
        <source>Story</source>
        <translation>Shkrimi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Shkruar në</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Krijuar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ndryshuar</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nga</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Askush</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pa filluar</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Përkthe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edicionet</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>Planning the sync</source>
        <translation>Planifikimi i sinkronizimit</translation>
    </message>
    <message>
        <source>Looking at the sites</source>
        <translation>Po shihen sajtet</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sinkronizimi</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Leximi i ditarit</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Looking for pictures</source>
        <translation>Po kërkohen foto</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Po shtohet {name}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{edition}: {sentence}</source>
        <translation>{edition}: {sentence}</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sajtet</translation>
    </message>
    <message>
        <source>Somebody published this on the site, so it is published here too: {names}</source>
        <translation>Dikush e publikoi këtë në sajt, prandaj është i publikuar edhe këtu: {names}</translation>
    </message>
    <message>
        <source>It is tried again at {time}.</source>
        <translation>Provohet sërish në {time}.</translation>
    </message>
    <message>
        <source>“{headline}”: {what}</source>
        <translation>„{headline}“: {what}</translation>
    </message>
    <message>
        <source>Others that the site made otherwise: {count}. The log says what.</source>
        <translation>Të tjera që sajti i bëri ndryshe: {count}. Çfarë, e thotë ditari.</translation>
    </message>
    <message>
        <source>Look at the site</source>
        <translation>Shih sajtin</translation>
    </message>
    <message>
        <source>Sync all the same</source>
        <translation>Sinkronizo gjithsesi</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sinkronizo tani</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Shih sërish</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Provo sërish</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Përzgjidhi</translation>
    </message>
    <message>
        <source>“{headline}” was moved to the bin.</source>
        <translation>„{headline}“ u hodh në kosh.</translation>
    </message>
    <message>
        <source>{count} stories were moved to the bin.</source>
        <translation>{count} shkrime u hodhën në kosh.</translation>
    </message>
    <message>
        <source>{count} stories are out of the bin.</source>
        <translation>{count} shkrime dolën nga koshi.</translation>
    </message>
    <message>
        <source>“{headline}” is deleted for good at the next start.</source>
        <translation>„{headline}“ fshihet përgjithmonë në nisjen tjetër.</translation>
    </message>
    <message>
        <source>{count} stories are deleted for good at the next start.</source>
        <translation>{count} shkrime fshihen përgjithmonë në nisjen tjetër.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, has changed hands.</source>
        <translation>„{headline}“, {language}, ndërroi duar.</translation>
    </message>
    <message>
        <source>{count} texts have changed hands.</source>
        <translation>{count} tekste ndërruan duar.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, is changed.</source>
        <translation>„{headline}“, {language}, u ndryshua.</translation>
    </message>
    <message>
        <source>{count} texts are changed.</source>
        <translation>{count} tekste u ndryshuan.</translation>
    </message>
    <message>
        <source>You stopped it; the rest is as it was.</source>
        <translation>E ndalët; pjesa tjetër është siç ishte.</translation>
    </message>
    <message>
        <source>That step fits none of the selected stories. Nothing was changed.</source>
        <translation>Ai hap nuk u përshtatet shkrimeve të përzgjedhura. Asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, waits for review.</source>
        <translation>„{headline}“, {language}, pret shqyrtim.</translation>
    </message>
    <message>
        <source>{count} texts wait for review.</source>
        <translation>{count} tekste presin shqyrtim.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, went back to its writer.</source>
        <translation>„{headline}“, {language}, iu kthye autorit.</translation>
    </message>
    <message>
        <source>{count} texts went back to their writers.</source>
        <translation>{count} tekste iu kthyen autorëve.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, is approved. It is sent at the next sync.</source>
        <translation>„{headline}“, {language}, u miratua. Dërgohet në sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>{count} texts are approved. They are sent at the next sync.</source>
        <translation>{count} tekste u miratuan. Dërgohen në sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, goes to the site at the next sync.</source>
        <translation>„{headline}“, {language}, shkon në sajt në sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>{count} texts go to the site at the next sync.</source>
        <translation>{count} tekste shkojnë në sajt në sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, leaves the site at the next sync.</source>
        <translation>„{headline}“, {language}, hiqet nga sajti në sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>{count} texts leave the site at the next sync.</source>
        <translation>{count} tekste hiqen nga sajti në sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>“{headline}” is out of the bin.</source>
        <translation>„{headline}“ doli nga koshi.</translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation>{reason} ({count})</translation>
    </message>
    <message>
        <source>{count} were left as they are: {reasons}.</source>
        <translation>{count} u lanë siç janë: {reasons}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The site will change some of these texts: it does not take all HTML from this account ({count}). The checks of each say what goes out.</source>
        <translation>Sajti do t’i ndryshojë disa nga këto tekste: nuk pranon çdo HTML nga kjo llogari ({count}). Kontrollet e secilit thonë çfarë hiqet.</translation>
    </message>
    <message>
        <source>“{headline}” can’t be approved yet. {findings}.</source>
        <translation>„{headline}“ nuk mund të miratohet ende. {findings}.</translation>
    </message>
    <message>
        <source>“{headline}”: {reason}</source>
        <translation>„{headline}“: {reason}</translation>
    </message>
    <message>
        <source>Taking pictures in</source>
        <translation>Po merren foto</translation>
    </message>
    <message>
        <source>Taking pictures in: {done} of {total}</source>
        <translation>Po merren foto: {done} nga {total}</translation>
    </message>
    <message>
        <source>Writing words: {done} of {total} photos</source>
        <translation>Po shkruhen fjalët: {done} nga {total} foto</translation>
    </message>
    <message>
        <source>Comparing how photos look: {done} of {total}</source>
        <translation>Po krahasohet si duken fotot: {done} nga {total}</translation>
    </message>
    <message>
        <source>1 photo came in.</source>
        <translation>Hyri 1 foto.</translation>
    </message>
    <message>
        <source>{count} photos came in.</source>
        <translation>Hynë {count} foto.</translation>
    </message>
    <message>
        <source>These pictures are in the library already.</source>
        <translation>Këto foto janë tashmë në bibliotekë.</translation>
    </message>
    <message>
        <source>There were no pictures to take in.</source>
        <translation>Nuk kishte foto për t’u marrë.</translation>
    </message>
    <message>
        <source>{count} more files were not taken in for such reasons.</source>
        <translation>{count} skedarë të tjerë nuk u morën për arsye të tilla.</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>Answer</source>
        <translation>Përgjigju</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Mbylle</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Hape sërish</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Përgjigjja juaj</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Thuaje</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Fjalët tuaja</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ndryshoje</translation>
    </message>
    <message>
        <source>Its paragraph is gone</source>
        <translation>Paragrafi i tij nuk ekziston më</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Gjithë teksti</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Title in {language}</source>
        <translation>Titulli në {language}</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Remove {token}</source>
        <translation>Hiq: {token}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Site folder</source>
        <translation>Dosja e sajtit</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Pa lidhje</translation>
    </message>
    <message>
        <source>{count} sites</source>
        <translation>{count} sajte</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} në pritje</translation>
    </message>
    <message>
        <source>Search, or run a command</source>
        <translation>Kërko ose jep një urdhër</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyja</translation>
    </message>
</context>
<context>
    <name>TopTabs</name>
    <message>
        <source>Open texts</source>
        <translation>Tekstet e hapura</translation>
    </message>
</context>
<context>
    <name>Translate</name>
    <message>
        <source>A sign of the other script: “{target}”</source>
        <translation>Shenjë e shkrimit tjetër: „{target}“</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: {target}</source>
        <translation>Një thonjëz pa shoqe: {target}</translation>
    </message>
    <message>
        <source>Quotation marks: {target}; this edition has {source}</source>
        <translation>Thonjëzat: {target}; ky edicion ka {source}</translation>
    </message>
    <message>
        <source>Letters of the neighbouring alphabet: {target}</source>
        <translation>Shkronja të alfabetit fqinj: {target}</translation>
    </message>
    <message>
        <source>Two spaces in a row</source>
        <translation>Dy hapësira radhazi</translation>
    </message>
    <message>
        <source>The translation is the source itself</source>
        <translation>Përkthimi është vetë burimi</translation>
    </message>
    <message>
        <source>Number: {source} in the source, {target} in the target</source>
        <translation>Numri: {source} në burim, {target} në përkthim</translation>
    </message>
    <message>
        <source>Number: {source} is missing</source>
        <translation>Numri: mungon {source}</translation>
    </message>
    <message>
        <source>Number: {target} is not in the source</source>
        <translation>Numri: {target} nuk është në burim</translation>
    </message>
    <message>
        <source>The end: “{source}” in the source, “{target}” in the target</source>
        <translation>Mbarimi: „{source}“ në burim, „{target}“ në përkthim</translation>
    </message>
    <message>
        <source>The source ends in “{source}”, the target in no sign</source>
        <translation>Burimi mbaron me „{source}“, përkthimi pa shenjë</translation>
    </message>
    <message>
        <source>The target ends in “{target}”, the source in no sign</source>
        <translation>Përkthimi mbaron me „{target}“, burimi pa shenjë</translation>
    </message>
    <message>
        <source>Another link: {target} for {source}</source>
        <translation>Lidhje tjetër: {target} në vend të {source}</translation>
    </message>
    <message>
        <source>Other formatting: {target} for {source}</source>
        <translation>Formatim tjetër: {target} në vend të {source}</translation>
    </message>
    <message>
        <source>A link is missing: {source}</source>
        <translation>Mungon një lidhje: {source}</translation>
    </message>
    <message>
        <source>Formatting is missing: {source}</source>
        <translation>Mungon formatimi: {source}</translation>
    </message>
    <message>
        <source>A link that the source does not have: {target}</source>
        <translation>Lidhje që burimi nuk e ka: {target}</translation>
    </message>
    <message>
        <source>Formatting that the source does not have: {target}</source>
        <translation>Formatim që burimi nuk e ka: {target}</translation>
    </message>
    <message>
        <source>source, draft</source>
        <translation>burimi, skicë</translation>
    </message>
    <message>
        <source>source, release {n}</source>
        <translation>burimi, botimi {n}</translation>
    </message>
    <message>
        <source>Live since {when}</source>
        <translation>Në sajt që nga {when}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Në sajt</translation>
    </message>
    <message>
        <source>Waits to sync</source>
        <translation>Pret sinkronizim</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifikuar</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Mbahet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tërhequr</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Ende i papublikuar</translation>
    </message>
    <message>
        <source>Draft over release {n}</source>
        <translation>Skicë mbi botimin {n}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Skicë</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Në shqyrtim</translation>
    </message>
    <message>
        <source>Live, release {n}</source>
        <translation>Në sajt, botimi {n}</translation>
    </message>
    <message>
        <source>Approved as release {n}</source>
        <translation>Miratuar, botimi {n}</translation>
    </message>
    <message>
        <source>release {b}</source>
        <translation>botimi {b}</translation>
    </message>
    <message>
        <source>release {a} to {b}</source>
        <translation>nga botimi {a} te {b}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>nga {name}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 changed in the source</source>
        <translation>1 i ndryshuar në burim</translation>
    </message>
    <message>
        <source>{n} changed in the source</source>
        <translation>{n} të ndryshuar në burim</translation>
    </message>
</context>
<context>
    <name>TranslateHead</name>
    <message>
        <source>Next open</source>
        <translation>Tjetri i hapur</translation>
    </message>
    <message>
        <source>{n} of {count} done</source>
        <translation>{n} nga {count} të kryer</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>U krye, tjetri</translation>
    </message>
</context>
<context>
    <name>TranslatePlace</name>
    <message>
        <source>Open in Write</source>
        <translation>Hap në shkrim</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Saving</source>
        <translation>Ruajtje</translation>
    </message>
    <message>
        <source>Your text is saved. Theirs is kept in the history.</source>
        <translation>Teksti juaj u ruajt. I tyri mbetet në historik.</translation>
    </message>
    <message>
        <source>Their text is shown. Yours is kept in the history.</source>
        <translation>Shfaqet teksti i tyre. I juaji mbetet në historik.</translation>
    </message>
</context>
<context>
    <name>UsesList</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>stories that use a picture</comment>
        <translation>
            <numerusform>Edhe %n tjetër</numerusform>
            <numerusform>Edhe %n të tjera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoForm</name>
    <message>
        <source>Drop a picture, or choose one</source>
        <translation>Lëshoni një foto, ose zgjidhni një</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Pamja fillestare</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Skedari i videos</translation>
    </message>
    <message>
        <source>Or a file of our own: drop it</source>
        <translation>Ose një skedar yni: lëshojeni</translation>
    </message>
    <message>
        <source>https:// of YouTube, Aparat, Vimeo, or of the file</source>
        <translation>https:// i YouTube, Aparat, Vimeo, ose i skedarit</translation>
    </message>
    <message>
        <source>Minutes and seconds, as in 3:25.</source>
        <translation>Minuta dhe sekonda, si 3:25.</translation>
    </message>
    <message>
        <source>No video is there. It begins with https:// and leads to one video.</source>
        <translation>Atje nuk ka video. Adresa fillon me https:// dhe çon te një video.</translation>
    </message>
    <message>
        <source>Address of the video</source>
        <translation>Adresa e videos</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Kohëzgjatja</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Open a newsroom folder</source>
        <translation>Hap një dosje redaksie</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Alternative text</source>
        <translation>Teksti alternativ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Diçitura</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Autorësia</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words of the picture</source>
        <translation>Fjalët e fotos</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Autorësia</translation>
    </message>
    <message>
        <source>Ctrl and an arrow lead to the next picture</source>
        <translation>Ctrl dhe një shigjetë të çojnë te fotoja tjetër</translation>
    </message>
    <message>
        <source>Make it the lead picture</source>
        <translation>Bëje foto kryesore</translation>
    </message>
    <message>
        <source>Move it forward (Alt and an arrow)</source>
        <translation>Çoje përpara (Alt dhe një shigjetë)</translation>
    </message>
    <message>
        <source>Move it back (Alt and an arrow)</source>
        <translation>Çoje prapa (Alt dhe një shigjetë)</translation>
    </message>
    <message>
        <source>Take it out of the gallery (Delete)</source>
        <translation>Hiqe nga galeria (Delete)</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>Counts</source>
        <translation>Numërimi</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) wait for the next sync</source>
        <translation>
            <numerusform>%n shkrim pret sinkronizimin tjetër</numerusform>
            <numerusform>%n shkrime presin sinkronizimin tjetër</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything approved is on the site</source>
        <translation>Gjithçka e miratuar është në sajt</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Nëntitull</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Pikë liste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citim</translation>
    </message>
    <message>
        <source>Source of the quotation</source>
        <translation>Burimi i citimit</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Diçiturë</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>Varg</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Ndarës</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bllok</translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation>1 kontroll në rregull</translation>
    </message>
    <message>
        <source>{n} checks passed</source>
        <translation>{n} kontrolle në rregull</translation>
    </message>
    <message>
        <source>[picture or block]</source>
        <translation>[foto ose bllok]</translation>
    </message>
    <message>
        <source>“{name}” can’t be read as a picture. Nothing was added.</source>
        <translation>„{name}“ nuk lexohet si foto. Nuk u shtua asgjë.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read. Nothing was added.</source>
        <translation>„{name}“ nuk lexohet. Nuk u shtua asgjë.</translation>
    </message>
    <message>
        <source>a photo of the library</source>
        <translation>një foto e bibliotekës</translation>
    </message>
    <message>
        <source>pasted.png</source>
        <translation>pasted.png</translation>
    </message>
    <message>
        <source>translated from {language}</source>
        <translation>origjinali: {language}</translation>
    </message>
    <message>
        <source>Headline {n} of {limit} characters</source>
        <translation>Titulli {n} nga {limit} shenja</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotot</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Zgjidh një foto</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Ky tekst</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Sajti</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Burimi</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Skicë</translation>
    </message>
    <message>
        <source>Draft over release {release}</source>
        <translation>Skicë mbi botimin {release}</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Në shqyrtim</translation>
    </message>
    <message>
        <source>Approved, waits to sync</source>
        <translation>Miratuar, pret sinkronizim</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Mbahet</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifikuar</translation>
    </message>
    <message>
        <source>Live, release {release}</source>
        <translation>Në sajt, botimi {release}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tërhequr</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Përplasje</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pa filluar</translation>
    </message>
    <message>
        <source>1 paragraph behind</source>
        <translation>1 paragraf i vjetruar</translation>
    </message>
    <message>
        <source>{n} paragraphs behind</source>
        <translation>{n} paragrafë të vjetruar</translation>
    </message>
    <message>
        <source>Draft over release {n}</source>
        <translation>Skicë mbi botimin {n}</translation>
    </message>
    <message>
        <source>In review, since {when}</source>
        <translation>Në shqyrtim që nga {when}</translation>
    </message>
    <message>
        <source>Approved as release {n}</source>
        <translation>Miratuar, botimi {n}</translation>
    </message>
    <message>
        <source>Live, release {n}</source>
        <translation>Në sajt, botimi {n}</translation>
    </message>
    <message>
        <source>Release {n} waits to sync</source>
        <translation>Botimi {n} pret sinkronizim</translation>
    </message>
    <message>
        <source>Release {n} is held back</source>
        <translation>Botimi {n} mbahet</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nuk është aty</translation>
    </message>
    <message>
        <source>Live, release {n} of {when}</source>
        <translation>Në sajt, botimi {n}, {when}</translation>
    </message>
    <message>
        <source>{language}, draft</source>
        <translation>{language}, skicë</translation>
    </message>
    <message>
        <source>{language}, release {n}</source>
        <translation>{language}, botimi {n}</translation>
    </message>
    <message>
        <source>{language}, release {n}, live</source>
        <translation>{language}, botimi {n}, në sajt</translation>
    </message>
    <message>
        <source>Approve and schedule</source>
        <translation>Mirato dhe planifiko</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Dërgo për shqyrtim</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Ktheje</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Mirato</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tërhiq</translation>
    </message>
    <message>
        <source>It goes out at the first sync after {when}.</source>
        <translation>Del në sinkronizimin e parë pas {when}.</translation>
    </message>
    <message>
        <source>After its approval it goes out with the next sync.</source>
        <translation>Pas miratimit del me sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>Release {n} goes out as it is unless this draft is approved first.</source>
        <translation>Botimi {n} del siç është, përveç nëse kjo skicë miratohet më parë.</translation>
    </message>
    <message>
        <source>Readers keep seeing release {n} until this draft is approved.</source>
        <translation>Lexuesit vazhdojnë të shohin botimin {n} derisa të miratohet kjo skicë.</translation>
    </message>
    <message>
        <source>Release {n} is held back until somebody lets it out.</source>
        <translation>Botimi {n} mbahet derisa ta lëshojë dikush.</translation>
    </message>
    <message>
        <source>It is withdrawn: readers don’t see it until a new approval.</source>
        <translation>Është tërhequr: lexuesit nuk e shohin deri në një miratim të ri.</translation>
    </message>
    <message>
        <source>Only the newsroom sees this until it is approved.</source>
        <translation>Derisa të miratohet, këtë e sheh vetëm redaksia.</translation>
    </message>
    <message>
        <source>Release {n} goes out at the first sync after {when}.</source>
        <translation>Botimi {n} del në sinkronizimin e parë pas {when}.</translation>
    </message>
    <message>
        <source>Readers see this text, release {n}.</source>
        <translation>Lexuesit shohin këtë tekst, botimin {n}.</translation>
    </message>
    <message>
        <source>It is withdrawn: readers don’t see it.</source>
        <translation>Është tërhequr: lexuesit nuk e shohin.</translation>
    </message>
    <message>
        <source>Release {n} goes out with the next sync.</source>
        <translation>Botimi {n} del me sinkronizimin tjetër.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikull</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>Karikaturë</translation>
    </message>
    <message>
        <source>Picture of the day</source>
        <translation>Fotoja e ditës</translation>
    </message>
    <message>
        <source>Photo gallery</source>
        <translation>Galeri fotosh</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libër</translation>
    </message>
    <message>
        <source>Newsletter issue</source>
        <translation>Numër buletini</translation>
    </message>
    <message>
        <source>Brief issue</source>
        <translation>Numër përmbledhjeje</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Faqe</translation>
    </message>
    <message>
        <source>Saved while typing</source>
        <translation>Ruajtur gjatë shkrimit</translation>
    </message>
    <message>
        <source>Kept after a pause</source>
        <translation>Ruajtur pas një pauze</translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation>Dërguar për shqyrtim</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Kthyer</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Miratuar</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Dorëzuar</translation>
    </message>
    <message>
        <source>A step taken back</source>
        <translation>Një hap u kthye</translation>
    </message>
    <message>
        <source>Earlier version restored</source>
        <translation>U rikthye një version i mëparshëm</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importuar</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Filluar</translation>
    </message>
    <message>
        <source>From the site</source>
        <translation>Nga sajti</translation>
    </message>
    <message>
        <source>Joined with the site’s text</source>
        <translation>Bashkuar me tekstin e sajtit</translation>
    </message>
    <message>
        <source>1 is settled</source>
        <translation>1 u mbyll</translation>
    </message>
    <message>
        <source>{n} are settled</source>
        <translation>{n} u mbyllën</translation>
    </message>
    <message>
        <source>Write the story here</source>
        <translation>Shkruani shkrimin këtu</translation>
    </message>
    <message>
        <source>A few words under the cartoon, if it needs any</source>
        <translation>Disa fjalë nën karikaturë, po të duhen</translation>
    </message>
    <message>
        <source>A short text under the picture</source>
        <translation>Një tekst i shkurtër nën foto</translation>
    </message>
    <message>
        <source>Introduce the gallery here</source>
        <translation>Paraqitni galerinë këtu</translation>
    </message>
    <message>
        <source>Introduce the video here</source>
        <translation>Paraqitni videon këtu</translation>
    </message>
    <message>
        <source>Describe the book here</source>
        <translation>Përshkruani librin këtu</translation>
    </message>
    <message>
        <source>Introduce the issue here, if it needs it</source>
        <translation>Paraqitni numrin këtu, po të duhet</translation>
    </message>
    <message>
        <source>Write the page here</source>
        <translation>Shkruani faqen këtu</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 faqe</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} faqe</translation>
    </message>
    <message>
        <source>The file {name} of another site</source>
        <translation>Skedari {name} i një sajti tjetër</translation>
    </message>
    <message>
        <source>A page of {host}; readers are led there</source>
        <translation>Një faqe e {host}; lexuesit çohen atje</translation>
    </message>
    <message>
        <source>{service}, video {id}</source>
        <translation>{service}, videoja {id}</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Numri rendor</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Skedari</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>Kopertina</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>The running time</source>
        <translation>Kohëzgjatja</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Viti</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Ende nuk ka foto</translation>
    </message>
    <message>
        <source>Drop files here, paste them, or choose pictures of the newsroom.</source>
        <translation>Lëshoni skedarë këtu, ngjitini, ose zgjidhni foto të redaksisë.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Shto foto…</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Pa diçiturë</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Pa autorësi</translation>
    </message>
    <message>
        <source>No alternative text</source>
        <translation>Pa tekst alternativ</translation>
    </message>
    <message>
        <source>{n} · lead</source>
        <translation>{n} · kryesore</translation>
    </message>
    <message>
        <source>Pictures of the gallery</source>
        <translation>Fotot e galerisë</translation>
    </message>
    <message>
        <source>This is now: {kind}</source>
        <translation>Tani: {kind}</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Arabic script is never slanted: emphasis is by weight (bold).</source>
        <translation>Shkrimi arab nuk pjerrësohet kurrë: theksi jepet me të trasha.</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Stili i paragrafit</translation>
    </message>
</context>
<context>
    <name>WritePlace</name>
    <message>
        <source>No headline yet</source>
        <translation>Ende pa titull</translation>
    </message>
</context>
<context>
    <name>_LineDelegate</name>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
</context>
</TS>
