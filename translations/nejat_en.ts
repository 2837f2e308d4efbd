<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
