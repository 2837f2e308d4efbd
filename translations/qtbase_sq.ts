<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Në rregull</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Ruaj të gjitha</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Po për të gjitha</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Jo</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Jo për të gjitha</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Ndërprit</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprovo</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Shpërfill</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hidhe tej</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ndihmë</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zbato</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rivendos</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Rikthe parazgjedhjet</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Në rregull</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ribëj</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Prit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopjo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ngjit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Fshi</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Përzgjidh gjithçka</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ribëj</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Prit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopjo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopjo adresën e lidhjes</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ngjit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Fshi</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Përzgjidh gjithçka</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Përzgjidh gjithçka</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Rrit</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Ul</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rrëshqit majtas</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rrëshqit djathtas</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rrëshqit këtu</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Skaji i majtë</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Kreu</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Skaji i djathtë</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Fundi</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Faqe majtas</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Faqe lart</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Faqe djathtas</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Faqe poshtë</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rrëshqit majtas</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rrëshqit lart</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rrëshqit djathtas</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rrëshqit poshtë</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Shih në:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kthehu prapa</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Shko para</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dosja prind</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Shko te dosja prind</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Krijo dosje të re</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Krijo një dosje të re</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Pamje listë</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Kalo te pamja listë</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Pamje me hollësi</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Kalo te pamja me hollësi</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Skedarë të llojit:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Emri i skedarit:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Zgjidh</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Riemërto</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Fshi</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Trego skedarët e fshehur</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Dosje e re</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Ruaj si</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Gjej dosjen</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dosje</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dosja:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Të gjithë skedarët (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Dosje e re</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompjuteri im</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Vendet e fundit</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Trego </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiqe</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Madhësia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data e ndryshimit</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompjuteri im</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompjuteri</translation>
    </message>
</context>
</TS>
