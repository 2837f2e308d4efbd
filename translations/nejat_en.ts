<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArchivePlace</name>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>%n file came in.</numerusform>
            <numerusform>%n files came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message numerus="yes">
        <source>{shown} of {total} stories</source>
        <translation>
            <numerusform>{shown} of {total} story</numerusform>
            <numerusform>{shown} of {total} stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} stories</source>
        <translation>
            <numerusform>{shown} story</numerusform>
            <numerusform>{shown} stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentMarks</name>
    <message numerus="yes">
        <source>{count} comment(s) on this paragraph</source>
        <translation>
            <numerusform>{count} comment on this paragraph</numerusform>
            <numerusform>{count} comments on this paragraph</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPlace</name>
    <message numerus="yes">
        <source>{count} stories, {selected} selected</source>
        <translation>
            <numerusform>{count} story, {selected} selected</numerusform>
            <numerusform>{count} stories, {selected} selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stories</source>
        <translation>
            <numerusform>{count} story</numerusform>
            <numerusform>{count} stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message numerus="yes">
        <source>{n} words, {m} min</source>
        <translation>
            <numerusform>{n} word, {m} min</numerusform>
            <numerusform>{n} words, {m} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueStories</name>
    <message numerus="yes">
        <source>%n article(s) that were dated ahead are due. A sync publishes them.</source>
        <translation>
            <numerusform>%n article that was dated ahead is due. A sync publishes it.</numerusform>
            <numerusform>%n articles that were dated ahead are due. A sync publishes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionsPlace</name>
    <message numerus="yes">
        <source>{shown} stories shown, {cells} cells not live</source>
        <translation>
            <numerusform>{shown} story shown, {cells} cells not live</numerusform>
            <numerusform>{shown} stories shown, {cells} cells not live</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>{count} stories were written to “{file}”.</source>
        <translation>
            <numerusform>{count} story was written to “{file}”.</numerusform>
            <numerusform>{count} stories were written to “{file}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message numerus="yes">
        <source>The database and %n original(s) are as they were written.</source>
        <translation>
            <numerusform>The database and %n original are as they were written.</numerusform>
            <numerusform>The database and %n originals are as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) are missing or changed; restore them from a backup.</source>
        <translation>
            <numerusform>%n original is missing or changed; restore it from a backup.</numerusform>
            <numerusform>%n originals are missing or changed; restore them from a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>%n file came in.</numerusform>
            <numerusform>%n files came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsList</name>
    <message numerus="yes">
        <source>%n picture(s) in common</source>
        <translation>
            <numerusform>%n picture in common</numerusform>
            <numerusform>%n pictures in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsPlace</name>
    <message numerus="yes">
        <source>%n pair(s) became one story each.</source>
        <translation>
            <numerusform>%n pair became one story.</numerusform>
            <numerusform>%n pairs became one story each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are not offered again.</source>
        <translation>
            <numerusform>%n pair is not offered again.</numerusform>
            <numerusform>%n pairs are not offered again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosPlace</name>
    <message numerus="yes">
        <source>{count} photos, {selected} selected</source>
        <translation>
            <numerusform>{count} photo, {selected} selected</numerusform>
            <numerusform>{count} photos, {selected} selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} photos</source>
        <translation>
            <numerusform>{count} photo</numerusform>
            <numerusform>{count} photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsesList</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>stories that use a picture</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message numerus="yes">
        <source>%n article(s) wait for the next sync</source>
        <translation>
            <numerusform>%n article waits for the next sync</numerusform>
            <numerusform>%n articles wait for the next sync</numerusform>
        </translation>
    </message>
</context>
</TS>
