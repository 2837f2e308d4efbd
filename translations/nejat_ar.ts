<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Open a newsroom…</source>
        <translation>فتح غرفة أخبار…</translation>
    </message>
    <message>
        <source>New newsroom…</source>
        <translation>غرفة أخبار جديدة…</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>فتح غرفة الأخبار النموذجية</translation>
    </message>
    <message>
        <source>Back up this newsroom…</source>
        <translation>نسخ غرفة الأخبار هذه احتياطيًا…</translation>
    </message>
    <message>
        <source>Check database and originals</source>
        <translation>فحص قاعدة البيانات والأصول</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation>استيراد نصوص…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>مادة جديدة</translation>
    </message>
    <message>
        <source>New cartoon</source>
        <translation>كاريكاتير جديد</translation>
    </message>
    <message>
        <source>New picture of the day</source>
        <translation>صورة يوم جديدة</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>إخراج من السلة</translation>
    </message>
    <message>
        <source>Select all stories</source>
        <translation>تحديد جميع المواد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>ترجمة إلى…</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>إرسال إلى المراجعة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>إرجاع…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>جدولة…</translation>
    </message>
    <message>
        <source>Withdraw from the site</source>
        <translation>سحب من الموقع</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>حفظ الآن</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>As on the site</source>
        <translation>كما على الموقع</translation>
    </message>
    <message>
        <source>Done, next paragraph</source>
        <translation>تمّ، الفقرة التالية</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>Next paragraph that is not done</source>
        <translation>الفقرة التالية غير المنجزة</translation>
    </message>
    <message>
        <source>Copy the source paragraph</source>
        <translation>نسخ فقرة المصدر</translation>
    </message>
    <message>
        <source>Take over pictures and embeds</source>
        <translation>نقل الصور والمضمَّنات من المصدر</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>الفحص التالي</translation>
    </message>
    <message>
        <source>Previous check</source>
        <translation>الفحص السابق</translation>
    </message>
    <message>
        <source>Plan the next sync</source>
        <translation>تخطيط المزامنة التالية</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>إيقاف المزامنة</translation>
    </message>
    <message>
        <source>Look at the site</source>
        <translation>عرض الموقع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>مسح التنسيق</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>عنوان فرعي ٢</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>عنوان فرعي ٣</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>عنوان فرعي ٤</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>Paragraph from left to right</source>
        <translation>فقرة من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Paragraph from right to left</source>
        <translation>فقرة من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Half-space</source>
        <translation>نصف مسافة</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Replace the picture…</source>
        <translation>استبدال الصورة…</translation>
    </message>
    <message>
        <source>Caption and credit</source>
        <translation>الشرح وصاحب الصورة</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Search, or run a command</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>تصفية هذه القائمة</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>وضع التركيز</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Larger interface</source>
        <translation>تكبير الواجهة</translation>
    </message>
    <message>
        <source>Smaller interface</source>
        <translation>تصغير الواجهة</translation>
    </message>
    <message>
        <source>Usual size of the interface</source>
        <translation>الحجم المعتاد للواجهة</translation>
    </message>
    <message>
        <source>Interface in English</source>
        <translation>الواجهة بالإنجليزية</translation>
    </message>
    <message>
        <source>Interface in Persian</source>
        <translation>الواجهة بالفارسية</translation>
    </message>
    <message>
        <source>Interface in Arabic</source>
        <translation>الواجهة بالعربية</translation>
    </message>
    <message>
        <source>Interface in Albanian</source>
        <translation>الواجهة بالألبانية</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>الانتقال إلى المكتب</translation>
    </message>
    <message>
        <source>Go to activity</source>
        <translation>الانتقال إلى النشاط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>علامة التبويب التالية</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>علامة التبويب السابقة</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>إغلاق علامة التبويب هذه</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>جميع المفاتيح</translation>
    </message>
    <message>
        <source>About Nejat Desktop</source>
        <translation>حول Nejat Desktop</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>“{headline}”</source>
        <translation>«{headline}»</translation>
    </message>
    <message>
        <source>Withdraw “{headline}”</source>
        <translation>سحب «{headline}»</translation>
    </message>
    <message>
        <source>Update “{headline}”</source>
        <translation>تحديث «{headline}»</translation>
    </message>
    <message>
        <source>Publish “{headline}”</source>
        <translation>نشر «{headline}»</translation>
    </message>
    <message>
        <source>Later: “{headline}”</source>
        <translation>لاحقًا: «{headline}»</translation>
    </message>
    <message>
        <source>{language}. Changed here and on the site; nothing of it is sent</source>
        <translation>{language}؛ تغيّر هنا وعلى الموقع، ولا يُرسَل منه شيء</translation>
    </message>
    <message>
        <source>{language}, readers don’t see it any more</source>
        <translation>{language}، لن يراه القرّاء بعد ذلك</translation>
    </message>
    <message>
        <source>{language}, release {number}</source>
        <translation>{language}، الإصدار {number}</translation>
    </message>
    <message>
        <source>{language}, first publication, release {number}</source>
        <translation>{language}، النشر الأول، الإصدار {number}</translation>
    </message>
    <message>
        <source>{language}, due at the first sync after {when}</source>
        <translation>{language}، موعده أول مزامنة بعد {when}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>{count} to send</source>
        <translation>للإرسال: {count}</translation>
    </message>
    <message>
        <source>sending {count}</source>
        <translation>قيد الإرسال: {count}</translation>
    </message>
    <message>
        <source>{count} dated ahead</source>
        <translation>بتاريخ لاحق: {count}</translation>
    </message>
    <message>
        <source>{count} in conflict</source>
        <translation>في تعارض: {count}</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translation>فُحص في {time}</translation>
    </message>
    <message>
        <source>1 story with a draft stays here</source>
        <translation>مادة واحدة لها مسودة تبقى هنا</translation>
    </message>
    <message>
        <source>{count} stories with drafts stay here</source>
        <translation>مواد لها مسودات تبقى هنا: {count}</translation>
    </message>
    <message>
        <source>{what} · {done} of {total}</source>
        <translation>{what} · {done} من {total}</translation>
    </message>
    <message>
        <source>What is approved is on it.</source>
        <translation>كل ما اعتُمد موجود عليه.</translation>
    </message>
    <message>
        <source>What is approved is on it; dated ahead: {count}.</source>
        <translation>كل ما اعتُمد موجود عليه؛ بتاريخ لاحق: {count}.</translation>
    </message>
    <message>
        <source>published: {count}</source>
        <translation>المنشور: {count}</translation>
    </message>
    <message>
        <source>updated: {count}</source>
        <translation>المحدَّث: {count}</translation>
    </message>
    <message>
        <source>withdrawn: {count}</source>
        <translation>المسحوب: {count}</translation>
    </message>
    <message>
        <source>The site was up to date already.</source>
        <translation>كان الموقع محدّثًا من قبل.</translation>
    </message>
    <message>
        <source>files written or removed: {count}</source>
        <translation>الملفات المكتوبة أو المحذوفة: {count}</translation>
    </message>
    <message>
        <source>The site is up to date — {what}.</source>
        <translation>الموقع محدّث: {what}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>pages: {count}</source>
        <translation>الصفحات: {count}</translation>
    </message>
    <message>
        <source>pictures: {count}</source>
        <translation>الصور: {count}</translation>
    </message>
    <message>
        <source>lists: {count}</source>
        <translation>القوائم: {count}</translation>
    </message>
    <message>
        <source>design: {count}</source>
        <translation>التصميم: {count}</translation>
    </message>
    <message>
        <source>removed: {count}</source>
        <translation>المحذوف: {count}</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذف</translation>
    </message>
</context>
<context>
    <name>ActivityPlace</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Everything sent and seen, newest first</source>
        <translation>كل ما أُرسل وشوهد، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing was synced yet</source>
        <translation>لم تجرِ أي مزامنة بعد</translation>
    </message>
    <message>
        <source>Each step of a sync stands here, before it is taken.</source>
        <translation>كل خطوة من المزامنة تُكتب هنا قبل تنفيذها.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Open a newsroom</source>
        <translation>فتح غرفة أخبار</translation>
    </message>
    <message>
        <source>Nejat Desktop {version}, free software under the GPL, version 3.</source>
        <translation>البرنامج الحر Nejat Desktop {version}، برخصة GPL، الإصدار ٣.</translation>
    </message>
    <message>
        <source>Making the sample newsroom…</source>
        <translation>إنشاء غرفة الأخبار النموذجية…</translation>
    </message>
    <message>
        <source>Sample newsroom</source>
        <translation>غرفة الأخبار النموذجية</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Nothing was changed.</source>
        <translation>حدث خطأ في البرنامج. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your text is kept. A report is in {file}.</source>
        <translation>حدث خطأ في البرنامج. نصّك محفوظ. التقرير في {file}.</translation>
    </message>
</context>
<context>
    <name>ArticleTabs</name>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>{count} stories are selected</source>
        <translation>المواد المحدَّدة: {count}</translation>
    </message>
    <message>
        <source>Select one story only</source>
        <translation>تحديد مادة واحدة فقط</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>صفحة مضمَّنة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
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
        <translation>ما تغيّر في المصدر</translation>
    </message>
</context>
<context>
    <name>ChangesColumn</name>
    <message>
        <source>Changed in the source</source>
        <translation>تغييرات في المصدر</translation>
    </message>
    <message>
        <source>Keep my text: it still fits</source>
        <translation>إبقاء نصّي: ما زال صالحًا</translation>
    </message>
    <message>
        <source>1 paragraph elsewhere</source>
        <translation>فقرة واحدة في موضع آخر</translation>
    </message>
    <message>
        <source>{n} paragraphs elsewhere</source>
        <translation>فقرات في مواضع أخرى: {n}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Write it</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>There is no headline</source>
        <translation>لا عنوان له</translation>
    </message>
    <message>
        <source>It stands on every list and in the address.</source>
        <translation>يظهر في كل القوائم وفي العنوان الشبكي.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The headline has {n} characters</source>
        <translation>عدد أحرف العنوان: {n}</translation>
    </message>
    <message>
        <source>Up to 70 stay whole on lists and in search engines.</source>
        <translation>حتى ٧٠ حرفًا يبقى كاملًا في القوائم ومحركات البحث.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>تقصير</translation>
    </message>
    <message>
        <source>Length of the headline</source>
        <translation>طول العنوان</translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>An article needs at least one paragraph.</source>
        <translation>يحتاج المقال إلى فقرة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The address can’t be used</source>
        <translation>لا يمكن استعمال العنوان الشبكي</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and single hyphens, at most 60.</source>
        <translation>أحرف لاتينية صغيرة وأرقام وشرطات مفردة، ٦٠ على الأكثر.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>The address is taken</source>
        <translation>العنوان الشبكي محجوز</translation>
    </message>
    <message>
        <source>Another article of this edition has it in the same year.</source>
        <translation>نص آخر من هذه الطبعة يحمله في السنة نفسها.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Address is free</source>
        <translation>العنوان الشبكي متاح</translation>
    </message>
    <message>
        <source>It stands in no section</source>
        <translation>ليس في أي قسم</translation>
    </message>
    <message>
        <source>The first section is the kicker over the headline.</source>
        <translation>القسم الأول هو العنوان التمهيدي فوق العنوان.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>There is no lead picture</source>
        <translation>لا صورة رئيسية</translation>
    </message>
    <message>
        <source>It stands over the text and on lists, in every edition.</source>
        <translation>تظهر فوق النص وفي القوائم، في كل طبعة.</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>A picture is not in the newsroom</source>
        <translation>صورة غير موجودة في غرفة الأخبار</translation>
    </message>
    <message>
        <source>The text names it, but nobody has added it here.</source>
        <translation>يذكرها النص، لكن أحدًا لم يضفها هنا.</translation>
    </message>
    <message>
        <source>Pictures are here</source>
        <translation>الصور موجودة</translation>
    </message>
    <message>
        <source>The picture has no alternative text</source>
        <translation>لا نص بديلًا للصورة</translation>
    </message>
    <message>
        <source>For readers who can’t see it. One sentence is enough.</source>
        <translation>للقرّاء الذين لا يرونها. تكفي جملة واحدة.</translation>
    </message>
    <message>
        <source>Alternative texts</source>
        <translation>النصوص البديلة</translation>
    </message>
    <message>
        <source>The lead picture has no caption</source>
        <translation>لا شرح للصورة الرئيسية</translation>
    </message>
    <message>
        <source>Who and what it shows, where and when.</source>
        <translation>من وماذا تُظهر، وأين ومتى.</translation>
    </message>
    <message>
        <source>Caption of the lead picture</source>
        <translation>شرح الصورة الرئيسية</translation>
    </message>
    <message>
        <source>The picture has no credit</source>
        <translation>لم يُذكر صاحب الصورة</translation>
    </message>
    <message>
        <source>The photographer, as readers see the name.</source>
        <translation>المصوّر، كما يرى القرّاء اسمه.</translation>
    </message>
    <message>
        <source>Credits of the pictures</source>
        <translation>أصحاب الصور</translation>
    </message>
    <message>
        <source>Not all paragraphs are translated</source>
        <translation>لم تُترجم كل الفقرات</translation>
    </message>
    <message>
        <source>Still empty: {n}.</source>
        <translation>الفارغ حتى الآن: {n}.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Translation is whole</source>
        <translation>الترجمة كاملة</translation>
    </message>
    <message>
        <source>Some paragraphs are not marked done</source>
        <translation>بعض الفقرات لم تُعلَّم منجزة</translation>
    </message>
    <message>
        <source>Still open: {n}.</source>
        <translation>المفتوح حتى الآن: {n}.</translation>
    </message>
    <message>
        <source>Paragraphs are done</source>
        <translation>الفقرات منجزة</translation>
    </message>
    <message>
        <source>The source has changed since</source>
        <translation>تغيّر المصدر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Paragraphs behind: {n}.</source>
        <translation>الفقرات المتأخرة: {n}.</translation>
    </message>
    <message>
        <source>As new as its source</source>
        <translation>محدّث كمصدره</translation>
    </message>
    <message>
        <source>The source address can’t be opened</source>
        <translation>لا يمكن فتح عنوان المصدر</translation>
    </message>
    <message>
        <source>It begins with https:// or http://.</source>
        <translation>يبدأ بـ ⁦https://⁩ أو ⁦http://⁩.</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>عنوان المصدر</translation>
    </message>
    <message>
        <source>Nobody is named as the author</source>
        <translation>لم يُذكر اسم الكاتب</translation>
    </message>
    <message>
        <source>Readers see the name under the headline.</source>
        <translation>يرى القرّاء الاسم تحت العنوان.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>A link leads to a story that is not here</source>
        <translation>رابط يؤدي إلى مادة غير موجودة هنا</translation>
    </message>
    <message>
        <source>Its words stay on the page, without the link.</source>
        <translation>تبقى كلماته في الصفحة بلا رابط.</translation>
    </message>
    <message>
        <source>Links to stories</source>
        <translation>الروابط إلى المواد</translation>
    </message>
</context>
<context>
    <name>ChecksColumn</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>1 in this paragraph</source>
        <translation>واحد في هذه الفقرة</translation>
    </message>
    <message>
        <source>{n} in this paragraph</source>
        <translation>في هذه الفقرة: {n}</translation>
    </message>
    <message>
        <source>1 elsewhere</source>
        <translation>واحد في موضع آخر</translation>
    </message>
    <message>
        <source>{n} elsewhere</source>
        <translation>في مواضع أخرى: {n}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ChecksTab</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Before it can be approved</source>
        <translation>قبل الاعتماد</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق نظرة</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>متأخر عن مصدره</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Draft over live</source>
        <translation>مسودة فوق المنشور</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>What is to be changed?</source>
        <translation>ما الذي ينبغي تغييره؟</translation>
    </message>
    <message>
        <source>Comment for the translator</source>
        <translation>ملاحظة للمترجم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CreditsForm</name>
    <message>
        <source>Of the house: the bare name, without “By”</source>
        <translation>من فريقنا: الاسم وحده دون «بقلم»</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>عنوان المصدر</translation>
    </message>
    <message>
        <source>The original’s address, if there is one</source>
        <translation>عنوان الأصل، إن وُجد</translation>
    </message>
    <message>
        <source>First published in</source>
        <translation>نُشر أولًا في</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>اللغة الأصلية</translation>
    </message>
    <message>
        <source>About that publication</source>
        <translation>نبذة عن تلك المطبوعة</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>New story</source>
        <translation>مادة جديدة</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Moving to the bin</source>
        <translation>النقل إلى السلة</translation>
    </message>
    <message>
        <source>Taking out of the bin</source>
        <translation>الإخراج من السلة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Descriptions</name>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>The filter hides everything: {filter}.</source>
        <translation>المرشِّح يخفي كل شيء: {filter}.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشِّح</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>إظهار جميع المواد</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>لا مواد بعد</translation>
    </message>
    <message>
        <source>Everything that is written here stands in this list, in every edition.</source>
        <translation>كل ما يُكتب هنا، بكل طبعاته، يظهر في هذه القائمة.</translation>
    </message>
    <message>
        <source>Write the first story</source>
        <translation>كتابة المادة الأولى</translation>
    </message>
    <message>
        <source>No stories here yet</source>
        <translation>لا مواد هنا بعد</translation>
    </message>
    <message>
        <source>Stories appear here as soon as they belong here.</source>
        <translation>تظهر المواد هنا حالما يكون مكانها هنا.</translation>
    </message>
    <message>
        <source>You have no drafts</source>
        <translation>ليست لديك مسودات</translation>
    </message>
    <message>
        <source>What you write or translate stands here until it is approved.</source>
        <translation>ما تكتبه أو تترجمه يبقى هنا حتى يُعتمد.</translation>
    </message>
    <message>
        <source>Nothing waits to be translated</source>
        <translation>لا شيء بانتظار الترجمة</translation>
    </message>
    <message>
        <source>Approved stories that lack an edition appear here.</source>
        <translation>تظهر هنا المواد المعتمدة التي تنقصها طبعة.</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>لا شيء بانتظار المراجعة</translation>
    </message>
    <message>
        <source>What writers send to you appears here.</source>
        <translation>يظهر هنا ما يرسله الكتّاب إليك.</translation>
    </message>
    <message>
        <source>Nothing waits for a sync</source>
        <translation>لا شيء بانتظار المزامنة</translation>
    </message>
    <message>
        <source>What is approved stands here until it is on the site.</source>
        <translation>ما اعتُمد يبقى هنا حتى يصل إلى الموقع.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>لا شيء مجدول</translation>
    </message>
    <message>
        <source>Approved texts that are dated ahead wait here.</source>
        <translation>النصوص المعتمدة بتاريخ لاحق تنتظر هنا.</translation>
    </message>
    <message>
        <source>Nothing is published yet</source>
        <translation>لم يُنشر شيء بعد</translation>
    </message>
    <message>
        <source>What readers see stands here after the first sync.</source>
        <translation>ما يراه القرّاء يظهر هنا بعد المزامنة الأولى.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>السلة فارغة</translation>
    </message>
    <message>
        <source>What you throw away can be taken back from here.</source>
        <translation>ما ترميه يمكن استرجاعه من هنا.</translation>
    </message>
    <message>
        <source>{state}, {person}</source>
        <translation>{state}، {person}</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Approved, goes out at the next sync</source>
        <translation>معتمد، يخرج في المزامنة التالية</translation>
    </message>
    <message>
        <source>Goes out on {date}</source>
        <translation>يُنشر في {date}</translation>
    </message>
    <message>
        <source>Live since {date}</source>
        <translation>منشور منذ {date}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>إخراج من السلة</translation>
    </message>
    <message>
        <source>Open {language}</source>
        <translation>فتح الطبعة {language}</translation>
    </message>
    <message>
        <source>Continue {language}</source>
        <translation>متابعة الطبعة {language}</translation>
    </message>
    <message>
        <source>Review {language}</source>
        <translation>مراجعة الطبعة {language}</translation>
    </message>
    <message>
        <source>Compare {language}</source>
        <translation>مقارنة الطبعة {language}</translation>
    </message>
    <message>
        <source>Translate into {language}</source>
        <translation>ترجمة إلى {language}</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>إرسال إلى المراجعة</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>جميع المواد</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>مسوداتي</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>بانتظار الترجمة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>كاريكاتير</translation>
    </message>
    <message>
        <source>Picture of the day</source>
        <translation>صورة اليوم</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Cartoons</source>
        <translation>الكاريكاتير</translation>
    </message>
    <message>
        <source>Pictures of the day</source>
        <translation>صور اليوم</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>1 paragraph behind</source>
        <translation>متأخر بفقرة واحدة</translation>
    </message>
    <message>
        <source>{count} paragraphs behind</source>
        <translation>الفقرات المتأخرة: {count}</translation>
    </message>
    <message>
        <source>{language}: {state}</source>
        <translation>{language}: {state}</translation>
    </message>
    <message>
        <source>“{headline}” can’t be approved yet. {findings}.</source>
        <translation>لا يمكن اعتماد «{headline}» بعد. {findings}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Changed here and on the site</source>
        <translation>تغيّر هنا وعلى الموقع</translation>
    </message>
    <message>
        <source>Goes to the site at the next sync</source>
        <translation>يذهب إلى الموقع في المزامنة التالية</translation>
    </message>
    <message>
        <source>Waits for its date</source>
        <translation>ينتظر موعده</translation>
    </message>
    <message>
        <source>What is approved is on the site</source>
        <translation>كل ما اعتُمد على الموقع</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>DeskPlace</name>
    <message numerus="yes">
        <source>{count} stories, {selected} selected</source>
        <translation>
            <numerusform>لا مواد، المحدَّد: {selected}</numerusform>
            <numerusform>مادة واحدة، المحدَّد: {selected}</numerusform>
            <numerusform>مادتان، المحدَّد: {selected}</numerusform>
            <numerusform>{count} مواد، المحدَّد: {selected}</numerusform>
            <numerusform>{count} مادة، المحدَّد: {selected}</numerusform>
            <numerusform>{count} مادة، المحدَّد: {selected}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stories</source>
        <translation>
            <numerusform>لا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>{count} مواد</numerusform>
            <numerusform>{count} مادة</numerusform>
            <numerusform>{count} مادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>This is the present text.</source>
        <translation>هذا هو النص الحالي.</translation>
    </message>
    <message>
        <source>The words are the same; formatting or pictures differ.</source>
        <translation>الكلمات نفسها؛ والتنسيق أو الصور تختلف.</translation>
    </message>
    <message>
        <source>The text is the same; publishing fields differ.</source>
        <translation>النص نفسه؛ وحقول النشر تختلف.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Half-space: {key}</source>
        <translation>نصف مسافة: {key}</translation>
    </message>
    <message>
        <source>This came along from the source. There is nothing to translate here.</source>
        <translation>جاء هذا من المصدر. لا شيء هنا للترجمة.</translation>
    </message>
    <message>
        <source>Nothing is to be compared yet: this is not translated.</source>
        <translation>لا شيء للمقارنة بعد: هذا لم يُترجم.</translation>
    </message>
    <message>
        <source>Changes are shown from the moment this paragraph is done.</source>
        <translation>تُعرض التغييرات منذ لحظة إنجاز هذه الفقرة.</translation>
    </message>
    <message>
        <source>The source is as it was when this paragraph was done.</source>
        <translation>المصدر كما كان عند إنجاز هذه الفقرة.</translation>
    </message>
    <message>
        <source>Nothing to remark in this paragraph.</source>
        <translation>لا ملاحظات في هذه الفقرة.</translation>
    </message>
    <message>
        <source>Numbers, signs, quotation marks and links are checked as you type.</source>
        <translation>تُفحص الأرقام والعلامات وعلامات الاقتباس والروابط أثناء الكتابة.</translation>
    </message>
    <message>
        <source>{n} of {count} words</source>
        <translation>{n} من {count} من الكلمات</translation>
    </message>
    <message>
        <source>Paragraph {n} of {count}</source>
        <translation>الفقرة {n} من {count}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ في {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words, {m} min</source>
        <translation>
            <numerusform>بلا كلمات، الدقائق: {m}</numerusform>
            <numerusform>كلمة واحدة، الدقائق: {m}</numerusform>
            <numerusform>كلمتان، الدقائق: {m}</numerusform>
            <numerusform>{n} كلمات، الدقائق: {m}</numerusform>
            <numerusform>{n} كلمة، الدقائق: {m}</numerusform>
            <numerusform>{n} كلمة، الدقائق: {m}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {n} of {count}</source>
        <translation>{what} {n} من {count}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Translate into {language}</source>
        <translation>ترجمة إلى {language}</translation>
    </message>
</context>
<context>
    <name>EditionCards</name>
    <message>
        <source>One story in four editions</source>
        <translation>مادة واحدة في أربع طبعات</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by words and names</source>
        <translation>تصفية حسب الكلمات والأسماء</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Looking for stories</source>
        <translation>البحث عن المواد</translation>
    </message>
    <message>
        <source>Counting stories</source>
        <translation>عدّ المواد</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>What should be changed?</source>
        <translation>ما الذي ينبغي تغييره؟</translation>
    </message>
    <message>
        <source>Comment for the writer</source>
        <translation>ملاحظة للكاتب</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Don’t send back</source>
        <translation>عدم الإرجاع</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours: {mode}</source>
        <translation>الألوان: {mode}</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>What is to be changed?</source>
        <translation>ما الذي ينبغي تغييره؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>From this version to the present text</source>
        <translation>من هذه النسخة إلى النص الحالي</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Choose a version to compare it.</source>
        <translation>اختر نسخة لمقارنتها.</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The newsroom is backed up in {file}.</source>
        <translation>النسخة الاحتياطية لغرفة الأخبار في {file}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message numerus="yes">
        <source>The database and %n original(s) are as they were written.</source>
        <translation>
            <numerusform>قاعدة البيانات كما كُتبت، ولا أصول.</numerusform>
            <numerusform>قاعدة البيانات والأصل الوحيد كما كُتبا.</numerusform>
            <numerusform>قاعدة البيانات والأصلان كما كُتبت.</numerusform>
            <numerusform>قاعدة البيانات و%n أصول كما كُتبت.</numerusform>
            <numerusform>قاعدة البيانات و%n أصلًا كما كُتبت.</numerusform>
            <numerusform>قاعدة البيانات و%n أصل كما كُتبت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) are missing or changed; restore them from a backup.</source>
        <translation>
            <numerusform>لا أصول مفقودة أو متغيّرة.</numerusform>
            <numerusform>أصل واحد مفقود أو متغيّر؛ استعده من نسخة احتياطية.</numerusform>
            <numerusform>أصلان مفقودان أو متغيّران؛ استعدهما من نسخة احتياطية.</numerusform>
            <numerusform>%n أصول مفقودة أو متغيّرة؛ استعدها من نسخة احتياطية.</numerusform>
            <numerusform>%n أصلًا مفقودًا أو متغيّرًا؛ استعدها من نسخة احتياطية.</numerusform>
            <numerusform>%n أصل مفقود أو متغيّر؛ استعدها من نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and pictures</source>
        <translation>النصوص والصور</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>لم يُستورد أي ملف.</numerusform>
            <numerusform>استُورد ملف واحد.</numerusform>
            <numerusform>استُورد ملفان.</numerusform>
            <numerusform>استُوردت %n ملفات.</numerusform>
            <numerusform>استُورد %n ملفًا.</numerusform>
            <numerusform>استُورد %n ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>About the story</source>
        <translation>عن المادة</translation>
    </message>
    <message>
        <source>No story is selected</source>
        <translation>لم تُحدَّد أي مادة</translation>
    </message>
    <message>
        <source>Its editions and next step are shown here.</source>
        <translation>تظهر هنا طبعاتها والخطوة التالية.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>History</source>
        <translation>النسخ</translation>
    </message>
</context>
<context>
    <name>InspectorTab</name>
    <message>
        <source>{tab}, {n}</source>
        <translation>{tab}، {n}</translation>
    </message>
</context>
<context>
    <name>InspectorTabs</name>
    <message>
        <source>About this text</source>
        <translation>عن هذا النص</translation>
    </message>
</context>
<context>
    <name>Intro</name>
    <message>
        <source>One desk for every edition</source>
        <translation>مكتب واحد لكل الطبعات</translation>
    </message>
    <message>
        <source>Write, translate, illustrate and approve on this computer. What is approved, and nothing else, goes to the site when there is a connection.</source>
        <translation>اكتب وترجم وأضف الصور واعتمد على هذا الحاسوب. ما اعتُمد، ولا شيء سواه، يذهب إلى الموقع عند توفّر الاتصال.</translation>
    </message>
    <message>
        <source>Everything works offline.</source>
        <translation>كل شيء يعمل دون اتصال.</translation>
    </message>
    <message>
        <source>Every version is kept, and can be brought back.</source>
        <translation>كل نسخة محفوظة ويمكن استعادتها.</translation>
    </message>
    <message>
        <source>A newsroom is one folder on your disk.</source>
        <translation>غرفة الأخبار مجلد واحد على قرصك.</translation>
    </message>
    <message>
        <source>Disk encryption protects a laptop: switch it on.</source>
        <translation>تشفير القرص يحمي الحاسوب المحمول: شغّله.</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>https://, or an address in this newsroom</source>
        <translation>⁦https://⁩ أو عنوان في غرفة الأخبار هذه</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>رابط إلى</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Stories</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} من {total}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>لا ملفات</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>broken off; the next sync does it</source>
        <translation>انقطع؛ تُكمله المزامنة التالية</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking at a story</source>
        <translation>عرض مادة</translation>
    </message>
</context>
<context>
    <name>Lookout</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Newsroom</source>
        <translation>غرفة الأخبار</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>With the next sync</source>
        <translation>مع المزامنة التالية</translation>
    </message>
    <message>
        <source>This is no day. Type year, month and day.</source>
        <translation>هذا ليس تاريخًا. اكتب السنة والشهر واليوم.</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes.</source>
        <translation>هذا ليس وقتًا. اكتب الساعات والدقائق.</translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>With the next sync</source>
        <translation>مع المزامنة التالية</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Taken back</source>
        <translation>استُرجع</translation>
    </message>
    <message>
        <source>Sent to review.</source>
        <translation>أُرسل إلى المراجعة.</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>أُرجع.</translation>
    </message>
    <message>
        <source>Approved. It goes out with the next sync that is due.</source>
        <translation>اعتُمد. يخرج مع المزامنة التالية عند حلول موعده.</translation>
    </message>
    <message>
        <source>Withdrawn. The next sync takes it off the site.</source>
        <translation>سُحب. تزيله المزامنة التالية من الموقع.</translation>
    </message>
    <message>
        <source>That version is back.</source>
        <translation>عادت تلك النسخة.</translation>
    </message>
    <message>
        <source>One thing is to be mended before the approval.</source>
        <translation>يجب إصلاح أمر واحد قبل الاعتماد.</translation>
    </message>
    <message>
        <source>{n} things are to be mended before the approval.</source>
        <translation>ما يجب إصلاحه قبل الاعتماد: {n}.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>يُزال بالمفتاح Delete</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>NewNewsroomForm</name>
    <message>
        <source>A newsroom needs a name.</source>
        <translation>تحتاج غرفة الأخبار إلى اسم.</translation>
    </message>
    <message>
        <source>Every change is kept with the name of who made it.</source>
        <translation>كل تغيير يُحفظ مع اسم من أجراه.</translation>
    </message>
    <message>
        <source>Choose at least one edition.</source>
        <translation>اختر طبعة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>New newsroom</source>
        <translation>غرفة أخبار جديدة</translation>
    </message>
    <message>
        <source>Name of the newsroom</source>
        <translation>اسم غرفة الأخبار</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>new or empty, on this computer</source>
        <translation>جديد أو فارغ، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>more can be added later</source>
        <translation>يمكن إضافة المزيد لاحقًا</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Create the newsroom</source>
        <translation>إنشاء غرفة الأخبار</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A newsroom is a folder: choose where it should be.</source>
        <translation>غرفة الأخبار مجلد: اختر مكانه.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Choose another one.</source>
        <translation>لا يمكن قراءة هذا المجلد. اختر غيره.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose a new one.</source>
        <translation>هذا المجلد ليس فارغًا. اختر مجلدًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>NotSent</name>
    <message>
        <source>Only approved releases leave it</source>
        <translation>لا تخرج منه إلا الإصدارات المعتمدة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>إظهار المسودات</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>OrderedTags</name>
    <message>
        <source>Drag, or Alt and an arrow, to move it</source>
        <translation>اسحب، أو اضغط Alt مع سهم، لنقله</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Write the story here</source>
        <translation>اكتب المادة هنا</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>الشرح</translation>
    </message>
</context>
<context>
    <name>PairSides</name>
    <message>
        <source>Source text</source>
        <translation>نص المصدر</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>not translated yet</source>
        <translation>لم يُترجم بعد</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Search, or run a command</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Choose a section</source>
        <translation>اختيار قسم</translation>
    </message>
    <message>
        <source>Kicker: {section}</source>
        <translation>العنوان التمهيدي: {section}</translation>
    </message>
    <message>
        <source>Photo: {name}</source>
        <translation>الصورة: {name}</translation>
    </message>
</context>
<context>
    <name>PictureAdding</name>
    <message>
        <source>Adding {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Language of the words</source>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>غير معروضة</translation>
    </message>
    <message>
        <source>Not in this newsroom</source>
        <translation>ليست في غرفة الأخبار هذه</translation>
    </message>
    <message>
        <source>Make it the lead picture</source>
        <translation>جعلها الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Put it into the text</source>
        <translation>وضعها في النص</translation>
    </message>
    <message>
        <source>Replace the lead picture</source>
        <translation>استبدال الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Take it away from the story</source>
        <translation>إزالتها من المادة</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>صاحب الصورة</translation>
    </message>
    <message>
        <source>for readers who can’t see it</source>
        <translation>للقرّاء الذين لا يرونها</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Drop a file here. The first picture leads the story in every edition.</source>
        <translation>أفلت ملفًا هنا. الصورة الأولى تتصدّر المادة في كل طبعة.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>إضافة صور…</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>The plan</source>
        <translation>الخطة</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Looking at the site</source>
        <translation>جارٍ فحص الموقع</translation>
    </message>
    <message>
        <source>step {done} of {total}</source>
        <translation>الخطوة {done} من {total}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لا يُرسَل</translation>
    </message>
    <message>
        <source>Look at the site</source>
        <translation>عرض الموقع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>{count} to send</source>
        <translation>للإرسال: {count}</translation>
    </message>
</context>
<context>
    <name>PublishingTab</name>
    <message>
        <source>Publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Readers can comment</source>
        <translation>يمكن للقرّاء التعليق</translation>
    </message>
    <message>
        <source>Excerpt, house and original</source>
        <translation>المقتطف والمؤسسة والأصل</translation>
    </message>
    <message>
        <source>Another article of this edition has this address.</source>
        <translation>نص آخر من هذه الطبعة يحمل هذا العنوان.</translation>
    </message>
    <message>
        <source>small Latin letters</source>
        <translation>أحرف لاتينية صغيرة</translation>
    </message>
    <message>
        <source>readers know it: it stays</source>
        <translation>يعرفه القرّاء: يبقى</translation>
    </message>
    <message>
        <source>The address was frozen at the first publication, so that links hold.</source>
        <translation>ثُبّت العنوان عند النشر الأول كي تبقى الروابط سليمة.</translation>
    </message>
    <message>
        <source>{n} of {limit} letters</source>
        <translation>{n} من {limit} من الأحرف</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and single hyphens, at most 60.</source>
        <translation>أحرف لاتينية صغيرة وأرقام وشرطات مفردة، ٦٠ على الأكثر.</translation>
    </message>
    <message>
        <source>Address on the site</source>
        <translation>العنوان على الموقع</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>موعد النشر</translation>
    </message>
    <message>
        <source>the first is the kicker</source>
        <translation>الأول هو العنوان التمهيدي</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>المقتطف</translation>
    </message>
    <message>
        <source>for lists; else the first words</source>
        <translation>للقوائم؛ وإلا فالكلمات الأولى</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}، بالانتظار: {count}</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Newsrooms that you open are listed here. You can also drop a newsroom folder on this window.</source>
        <translation>تُدرج هنا غرف الأخبار التي تفتحها. يمكنك أيضًا إفلات مجلد غرفة أخبار على هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Only a draft can be sent to review. Nothing was changed.</source>
        <translation>لا تُرسل إلى المراجعة إلا مسودة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Only an article in review can be sent back. Nothing was changed.</source>
        <translation>لا يُرجَع إلا نص قيد المراجعة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This story is in the bin. Take it out first; nothing was changed.</source>
        <translation>هذه المادة في السلة. أخرجها أولًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is empty; there is nothing to take in.</source>
        <translation>«{name}» فارغ؛ لا يوجد ما يُستورد.</translation>
    </message>
    <message>
        <source>The backup “{name}” could not be written: {reason}. The newsroom is as it was.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية «{name}»: {reason}. غرفة الأخبار كما كانت.</translation>
    </message>
    <message>
        <source>The picture could not be kept: {reason}. Nothing was taken in; mend that and add it again.</source>
        <translation>تعذّر حفظ الصورة: {reason}. لم يُستورد شيء؛ أصلح ذلك ثم أضفها من جديد.</translation>
    </message>
    <message>
        <source>This text is approved already. Nothing was changed.</source>
        <translation>هذا النص معتمد من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Readers don’t see this article, so there is nothing to withdraw.</source>
        <translation>لا يرى القرّاء هذا النص، فلا شيء يُسحب.</translation>
    </message>
    <message>
        <source>“{headline}” ({edition}) can’t be approved yet: {checks}.</source>
        <translation>لا يمكن اعتماد «{headline}» ({edition}) بعد: {checks}.</translation>
    </message>
    <message>
        <source>This text was changed elsewhere meanwhile. Nothing was overwritten; your words are still in the window.</source>
        <translation>تغيّر هذا النص في مكان آخر أثناء ذلك. لم يُستبدل شيء؛ كلماتك ما زالت في النافذة.</translation>
    </message>
    <message>
        <source>Readers see this story, or will at the next sync. Withdraw it first; nothing was moved.</source>
        <translation>يرى القرّاء هذه المادة، أو سيرونها في المزامنة التالية. اسحبها أولًا؛ لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>That version is of another article. Nothing was changed.</source>
        <translation>تلك النسخة من نص آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This article is no translation; open it for writing.</source>
        <translation>هذا النص ليس ترجمة؛ افتحه للكتابة.</translation>
    </message>
    <message>
        <source>The source of this translation ({edition}) is not here any more.</source>
        <translation>مصدر هذه الترجمة ({edition}) لم يعد هنا.</translation>
    </message>
    <message>
        <source>The story has no text in “{edition}” to translate from.</source>
        <translation>ليس للمادة نص في «{edition}» يُترجم منه.</translation>
    </message>
    <message>
        <source>This picture is not in the newsroom.</source>
        <translation>هذه الصورة ليست في غرفة الأخبار.</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <translation>هذه النسخة لم تعد محفوظة.</translation>
    </message>
    <message>
        <source>There is no such release.</source>
        <translation>لا يوجد إصدار كهذا.</translation>
    </message>
    <message>
        <source>There is no article {name} in this newsroom.</source>
        <translation>لا نص {name} في غرفة الأخبار هذه.</translation>
    </message>
    <message>
        <source>There is no story {name} in this newsroom.</source>
        <translation>لا مادة {name} في غرفة الأخبار هذه.</translation>
    </message>
    <message>
        <source>This newsroom has no edition “{edition}”.</source>
        <translation>ليس في غرفة الأخبار هذه طبعة «{edition}».</translation>
    </message>
    <message>
        <source>A site’s address begins with https://. Nothing was changed.</source>
        <translation>يبدأ عنوان الموقع بـ ⁦https://⁩. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty. Choose a new folder; nothing was changed.</source>
        <translation>«{folder}» ليس فارغًا. اختر مجلدًا جديدًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{folder}” is no newsroom. “nejat-desktop new DIR” makes one.</source>
        <translation>«{folder}» ليس غرفة أخبار. الأمر «⁦nejat-desktop new DIR⁩» ينشئ واحدة.</translation>
    </message>
    <message>
        <source>“{folder}” is in a folder that is synced with other machines, where a database is easily damaged. Choose a folder of this computer alone; nothing was changed.</source>
        <translation>«{folder}» في مجلد يُزامَن مع أجهزة أخرى، وقواعد البيانات تتضرر فيه بسهولة. اختر مجلدًا لهذا الحاسوب وحده؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{folder}” is on a network disk, where a database is easily damaged. Choose a folder of this computer; nothing was changed.</source>
        <translation>«{folder}» على قرص شبكي، وقواعد البيانات تتضرر فيه بسهولة. اختر مجلدًا على هذا الحاسوب؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This newsroom is open for reading only; nothing was changed.</source>
        <translation>غرفة الأخبار هذه مفتوحة للقراءة فقط؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This newsroom is open in the {name}. Nothing was changed; close it there, or do it in that window.</source>
        <translation>غرفة الأخبار هذه مفتوحة في مكان آخر ({name}). لم يتغيّر شيء؛ أغلقها هناك، أو أنجز العمل في تلك النافذة.</translation>
    </message>
    <message>
        <source>This newsroom was last written by a newer version of Nejat Desktop. It was left as it is; open it with that version.</source>
        <translation>كُتبت غرفة الأخبار هذه آخر مرة بإصدار أحدث من Nejat Desktop. تُركت كما هي؛ افتحها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>The newsroom’s database did not pass its check ({reason}). It was not migrated; restore a backup, or work on with the version that wrote it.</source>
        <translation>لم تجتز قاعدة بيانات غرفة الأخبار الفحص ({reason}). لم تُرقَّ؛ استعد نسخة احتياطية، أو تابع بالإصدار الذي كتبها.</translation>
    </message>
    <message>
        <source>“{name}” can’t be opened: {reason}. It was left as it is; its backups are in the folder “backups”.</source>
        <translation>لا يمكن فتح «{name}»: {reason}. تُرك كما هو؛ نسخه الاحتياطية في المجلد «backups».</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is whole; the last change is still in the window. Free some space and it is saved by itself.</source>
        <translation>القرص ممتلئ. ما حُفظ من قبل سليم؛ والتغيير الأخير ما زال في النافذة. أفرغ بعض المساحة فيُحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>The newsroom’s database is damaged. Nothing was written to it; restore the newest backup with “nejat-desktop restore”.</source>
        <translation>قاعدة بيانات غرفة الأخبار متضررة. لم يُكتب فيها شيء؛ استعد أحدث نسخة احتياطية بالأمر «⁦nejat-desktop restore⁩».</translation>
    </message>
    <message>
        <source>The newsroom’s database could not be used: {reason}.</source>
        <translation>تعذّر استعمال قاعدة بيانات غرفة الأخبار: {reason}.</translation>
    </message>
    <message>
        <source>A stored {name} can’t be read: {reason}.</source>
        <translation>لا يمكن قراءة بيانات محفوظة ({name}): {reason}.</translation>
    </message>
    <message>
        <source>The backup did not pass its check ({reason}) and was thrown away.</source>
        <translation>لم تجتز النسخة الاحتياطية الفحص ({reason}) فأُهملت.</translation>
    </message>
    <message>
        <source>“{name}” exists already. Nothing was overwritten.</source>
        <translation>«{name}» موجود من قبل. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>The original {name} in “photos” was changed or damaged.</source>
        <translation>الأصل {name} في «photos» تغيّر أو تضرر.</translation>
    </message>
    <message>
        <source>The original {name} is missing from “photos”.</source>
        <translation>الأصل {name} مفقود من «photos».</translation>
    </message>
    <message>
        <source>The original of this picture is not the one that was taken in. Nothing was made from it; restore it from a backup.</source>
        <translation>أصل هذه الصورة ليس الذي أُدخل. لم يُصنع منه شيء؛ استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The picture could not be cleaned: {reason} remained. It was not written; export it anew as JPEG and replace it.</source>
        <translation>تعذّر تنظيف الصورة: بقي {reason}. لم تُكتب؛ صدّرها من جديد بصيغة JPEG واستبدلها.</translation>
    </message>
    <message>
        <source>“{name}” holds a {kind} picture, which its ending {ending} does not say. Rename it to {wanted} if you trust where it came from, then add it.</source>
        <translation>يحوي «{name}» صورة {kind}، ولا تدل لاحقته {ending} على ذلك. غيّرها إلى {wanted} إن كنت تثق بمصدره، ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” is an animation of more than {n} pictures. Export one of them, or publish it as a video.</source>
        <translation>«{name}» صورة متحركة، عدد صورها أكثر من {n}. صدّر إحداها، أو انشره كفيديو.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Copy it again from where it came from, then add it.</source>
        <translation>«{name}» فارغ. انسخه من جديد من مصدره، ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB. Export a smaller copy and add that.</source>
        <translation>«{name}» أكبر من {size} ميغابايت. صدّر نسخة أصغر وأضفها.</translation>
    </message>
    <message>
        <source>“{name}” has more than {n} megapixels, or needs too much memory. Export a smaller copy and add that.</source>
        <translation>في «{name}» أكثر من {n} ميغابكسل، أو يحتاج إلى ذاكرة كبيرة. صدّر نسخة أصغر وأضفها.</translation>
    </message>
    <message>
        <source>“{name}” is cut off. Copy it again from where it came from, then add it.</source>
        <translation>«{name}» مقطوع. انسخه من جديد من مصدره، ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Copy it again from where it came from, then add it.</source>
        <translation>«{name}» متضرر ولا يمكن قراءته. انسخه من جديد من مصدره، ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which can carry programs. Export it as PNG and add that.</source>
        <translation>«{name}» رسم SVG قد يحمل برامج. صدّره بصيغة PNG وأضفه.</translation>
    </message>
    <message>
        <source>“{name}” is an EPS drawing, which can carry programs. Export it as PNG and add that.</source>
        <translation>«{name}» رسم EPS قد يحمل برامج. صدّره بصيغة PNG وأضفه.</translation>
    </message>
    <message>
        <source>“{name}” is an EPS drawing, which can carry programs. Export it as PNG.</source>
        <translation>«{name}» رسم EPS قد يحمل برامج. صدّره بصيغة PNG.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF. Export the page that you need as PNG and add that.</source>
        <translation>«{name}» ملف PDF. صدّر الصفحة التي تحتاجها بصيغة PNG وأضفها.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC photo. Export it as JPEG and add that.</source>
        <translation>«{name}» صورة HEIC. صدّرها بصيغة JPEG وأضفها.</translation>
    </message>
    <message>
        <source>“{name}” is a Photoshop file. Export it as JPEG or PNG and add that.</source>
        <translation>«{name}» ملف فوتوشوب. صدّره بصيغة JPEG أو PNG وأضفه.</translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a picture. Save the picture itself and add that.</source>
        <translation>«{name}» صفحة ويب لا صورة. احفظ الصورة نفسها وأضفها.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be read: {kinds} are taken. Export it in one of these formats and add that.</source>
        <translation>«{name}» ليس صورة مقروءة؛ المقبول: {kinds}. صدّره بإحدى هذه الصيغ وأضفه.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory or time, or is made to break programs. Nothing was taken in; export it anew as JPEG and add that.</source>
        <translation>يحتاج «{name}» إلى ذاكرة أو وقت كثير، أو صُنع لتعطيل البرامج. لم يُدخل شيء؛ صدّره من جديد بصيغة JPEG وأضفه.</translation>
    </message>
    <message>
        <source>The program is closing; the picture was left as it was.</source>
        <translation>البرنامج يُغلق؛ تُركت الصورة كما كانت.</translation>
    </message>
    <message>
        <source>The file is larger than {size} MB, too much for one article. Split it, then import the parts.</source>
        <translation>الملف أكبر من {size} ميغابايت، وهذا كثير على مقال واحد. قسّمه ثم استورد الأجزاء.</translation>
    </message>
    <message>
        <source>The file is not text. Save it as plain text or Markdown (UTF-8), then import that.</source>
        <translation>الملف ليس نصًّا. احفظه نصًّا عاديًا أو ⁦Markdown (UTF-8)⁩، ثم استورده.</translation>
    </message>
    <message>
        <source>The date “{date}” cannot be read. Write it as 2026-03-08 or 2026-03-08 14:30, in the Gregorian calendar.</source>
        <translation>لا يمكن قراءة التاريخ «{date}». اكتبه ميلاديًا على هذا النحو: ⁦2026-03-08⁩ أو ⁦2026-03-08 14:30⁩.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}”, above the text, cannot be read. If a value has a colon or begins with a sign, put it in straight quotes, as in title: &quot;One: two&quot;.</source>
        <translation>لا يمكن قراءة السطر {line} من «{name}»، فوق النص. إن كان في قيمة نقطتان أو بدأت بعلامة، فضعها بين علامتي اقتباس مستقيمتين، مثل ⁦title: &quot;One: two&quot;⁩.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” cannot be read as Markdown. Simplify it, or import the file as plain text (.txt).</source>
        <translation>لا يمكن قراءة السطر {line} من «{name}» على أنه Markdown. بسّطه، أو استورد الملف نصًّا عاديًا (⁦.txt⁩).</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that can’t be imported: Markdown (.md), text (.txt) and pictures can.</source>
        <translation>«{name}» من نوع لا يُستورد؛ يُستورد ⁦Markdown (.md)⁩ والنص (⁦.txt⁩) والصور.</translation>
    </message>
    <message>
        <source>“{name}” is larger than a text can be.</source>
        <translation>«{name}» أكبر من أن يكون نصًّا.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {reason}.</source>
        <translation>لا يمكن قراءة «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>The picture “{name}” is not a file beside the text. Put it there and import again; nothing was taken in.</source>
        <translation>الصورة «{name}» ليست ملفًا بجانب النص. ضعها هناك واستورد من جديد؛ لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>“{name}” is not a colour. Write the accent as #rrggbb.</source>
        <translation>«{name}» ليس لونًا. اكتب لون الإبراز على شكل ⁦#rrggbb⁩.</translation>
    </message>
    <message>
        <source>The accent {name} is too pale to be read: its contrast is {n}, and {least} is needed. Choose a darker one; nothing was published.</source>
        <translation>لون الإبراز {name} أفتح من أن يُقرأ: تباينه {n} والمطلوب {least}. اختر لونًا أغمق؛ لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Could not write {path} in the site folder: {reason}. What was written so far is whole; mend the cause and sync again.</source>
        <translation>تعذّرت كتابة {path} في مجلد الموقع: {reason}. ما كُتب حتى الآن سليم؛ أصلح السبب وزامن من جديد.</translation>
    </message>
    <message>
        <source>Could not remove {path} in the site folder: {reason}. What was written so far is whole; mend the cause and sync again.</source>
        <translation>تعذّر حذف {path} من مجلد الموقع: {reason}. ما كُتب حتى الآن سليم؛ أصلح السبب وزامن من جديد.</translation>
    </message>
    <message>
        <source>The preview could not start on port {port}: {reason}. Choose another port.</source>
        <translation>تعذّر بدء المعاينة على المنفذ {port}: {reason}. اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>Stopped after {n} of {total} steps. Every page is whole; the next sync does the rest.</source>
        <translation>توقف بعد الخطوة {n} من {total}. كل صفحة سليمة؛ والمزامنة التالية تُتم الباقي.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason} What was done before is whole; mend that and sync again.</source>
        <translation>تعذّرت كتابة «{name}»: {reason} ما أُنجز من قبل سليم؛ أصلح ذلك وزامن من جديد.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>لا يوجد ملف «{name}».</translation>
    </message>
    <message>
        <source>The database in the backup is damaged ({reason}).</source>
        <translation>قاعدة البيانات في النسخة الاحتياطية متضررة ({reason}).</translation>
    </message>
    <message>
        <source>This file is no backup of a newsroom. Nothing was changed.</source>
        <translation>هذا الملف ليس نسخة احتياطية لغرفة أخبار. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file holds more than a newsroom has. Nothing was unpacked.</source>
        <translation>في الملف أكثر مما في غرفة أخبار. لم يُفكّ شيء.</translation>
    </message>
    <message>
        <source>“{name}” is no whole backup: {reason}.</source>
        <translation>«{name}» ليس نسخة احتياطية كاملة: {reason}.</translation>
    </message>
    <message>
        <source>The backup’s settings can’t be read.</source>
        <translation>لا يمكن قراءة إعدادات النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The original {name} in the backup is damaged.</source>
        <translation>الأصل {name} في النسخة الاحتياطية متضرر.</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>RevisionDelegate</name>
    <message>
        <source>“{comment}”</source>
        <translation>«{comment}»</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>النسخة {n}</translation>
    </message>
</context>
<context>
    <name>RowClipboard</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>SaveTelling</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Keep mine as a new version</source>
        <translation>إبقاء نصّي كنسخة جديدة</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>إظهار النص الآخر</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Title of the new series</source>
        <translation>عنوان السلسلة الجديدة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>بلا سلسلة</translation>
    </message>
    <message>
        <source>New series…</source>
        <translation>سلسلة جديدة…</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Changes in the source</source>
        <translation>التغييرات في المصدر</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}٪</translation>
    </message>
    <message>
        <source>What you change here holds on this computer, at once.</source>
        <translation>ما تغيّره هنا يسري على هذا الحاسوب فورًا.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Queues</source>
        <translation>قوائم العمل</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort by {column}</source>
        <translation>الفرز حسب {column}</translation>
    </message>
    <message>
        <source>{column}, sorted downwards; turn round</source>
        <translation>{column}، فرز تنازلي؛ عكس الترتيب</translation>
    </message>
    <message>
        <source>{column}, sorted upwards; turn round</source>
        <translation>{column}، فرز تصاعدي؛ عكس الترتيب</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>translated by {name}</source>
        <translation>ترجمة {name}</translation>
    </message>
</context>
<context>
    <name>StandingBlock</name>
    <message>
        <source>Where it stands</source>
        <translation>الوضع الحالي</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>فتح غرفة الأخبار النموذجية</translation>
    </message>
    <message>
        <source>Stories in four languages, with pictures. It publishes only to a folder.</source>
        <translation>مواد بأربع لغات مع صور. لا تنشر إلا إلى مجلد.</translation>
    </message>
    <message>
        <source>New newsroom</source>
        <translation>غرفة أخبار جديدة</translation>
    </message>
    <message>
        <source>Choose a folder and the editions. You can begin writing at once.</source>
        <translation>اختر مجلدًا والطبعات. يمكنك بدء الكتابة فورًا.</translation>
    </message>
    <message>
        <source>Open a newsroom folder</source>
        <translation>فتح مجلد غرفة أخبار</translation>
    </message>
    <message>
        <source>One that is on this computer already, or on a disk of yours.</source>
        <translation>موجود على هذا الحاسوب من قبل، أو على أحد أقراصك.</translation>
    </message>
</context>
<context>
    <name>StoryTab</name>
    <message>
        <source>Story</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>كُتبت بـ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بيد</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>Planning the sync</source>
        <translation>تخطيط المزامنة</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>قراءة السجل</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Look at the site</source>
        <translation>عرض الموقع</translation>
    </message>
    <message>
        <source>Sync all the same</source>
        <translation>المزامنة رغم ذلك</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“{headline}” was moved to the bin.</source>
        <translation>نُقل «{headline}» إلى السلة.</translation>
    </message>
    <message>
        <source>{count} stories were moved to the bin.</source>
        <translation>نُقلت مواد إلى السلة: {count}.</translation>
    </message>
    <message>
        <source>The story is out of the bin.</source>
        <translation>خرجت المادة من السلة.</translation>
    </message>
    <message>
        <source>{count} stories are out of the bin.</source>
        <translation>خرجت مواد من السلة: {count}.</translation>
    </message>
    <message>
        <source>That step fits none of the selected stories. Nothing was changed.</source>
        <translation>تلك الخطوة لا تناسب أيًّا من المواد المحدَّدة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{count} more were left as they are for such reasons.</source>
        <translation>تُركت مواد أخرى كما هي لأسباب مماثلة: {count}.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, waits for review.</source>
        <translation>«{headline}»، {language}، بانتظار المراجعة.</translation>
    </message>
    <message>
        <source>{count} texts wait for review.</source>
        <translation>نصوص بانتظار المراجعة: {count}.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, went back to its writer.</source>
        <translation>«{headline}»، {language}، عاد إلى كاتبه.</translation>
    </message>
    <message>
        <source>{count} texts went back to their writers.</source>
        <translation>نصوص عادت إلى كتّابها: {count}.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, is approved. It is sent at the next sync.</source>
        <translation>«{headline}»، {language}، معتمد. يُرسل في المزامنة التالية.</translation>
    </message>
    <message>
        <source>{count} texts are approved. They are sent at the next sync.</source>
        <translation>نصوص معتمدة: {count}. تُرسل في المزامنة التالية.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, leaves the site at the next sync.</source>
        <translation>«{headline}»، {language}، يغادر الموقع في المزامنة التالية.</translation>
    </message>
    <message>
        <source>{count} texts leave the site at the next sync.</source>
        <translation>نصوص تغادر الموقع في المزامنة التالية: {count}.</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Remove {token}</source>
        <translation>إزالة {token}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Site folder</source>
        <translation>مجلد الموقع</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>بالانتظار: {count}</translation>
    </message>
    <message>
        <source>Search, or run a command</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>TopTabs</name>
    <message>
        <source>Open texts</source>
        <translation>النصوص المفتوحة</translation>
    </message>
</context>
<context>
    <name>Translate</name>
    <message>
        <source>A sign of the other script: “{target}”</source>
        <translation>علامة من الخط الآخر: «{target}»</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: {target}</source>
        <translation>علامة اقتباس بلا قرين: {target}</translation>
    </message>
    <message>
        <source>Quotation marks: {target}; this edition has {source}</source>
        <translation>علامات الاقتباس: {target}؛ وفي هذه الطبعة {source}</translation>
    </message>
    <message>
        <source>Letters of the neighbouring alphabet: {target}</source>
        <translation>أحرف من الأبجدية المجاورة: {target}</translation>
    </message>
    <message>
        <source>Two spaces in a row</source>
        <translation>مسافتان متتاليتان</translation>
    </message>
    <message>
        <source>The translation is the source itself</source>
        <translation>الترجمة هي المصدر نفسه</translation>
    </message>
    <message>
        <source>Number: {source} in the source, {target} in the target</source>
        <translation>الرقم: {source} في المصدر، {target} في الترجمة</translation>
    </message>
    <message>
        <source>Number: {source} is missing</source>
        <translation>الرقم: {source} ناقص</translation>
    </message>
    <message>
        <source>Number: {target} is not in the source</source>
        <translation>الرقم: {target} ليس في المصدر</translation>
    </message>
    <message>
        <source>The end: “{source}” in the source, “{target}” in the target</source>
        <translation>النهاية: «{source}» في المصدر، «{target}» في الترجمة</translation>
    </message>
    <message>
        <source>The source ends in “{source}”, the target in no sign</source>
        <translation>ينتهي المصدر بـ«{source}»، والترجمة بلا علامة</translation>
    </message>
    <message>
        <source>The target ends in “{target}”, the source in no sign</source>
        <translation>تنتهي الترجمة بـ«{target}»، والمصدر بلا علامة</translation>
    </message>
    <message>
        <source>Another link: {target} for {source}</source>
        <translation>رابط آخر: {target} بدل {source}</translation>
    </message>
    <message>
        <source>Other formatting: {target} for {source}</source>
        <translation>تنسيق آخر: {target} بدل {source}</translation>
    </message>
    <message>
        <source>A link is missing: {source}</source>
        <translation>رابط ناقص: {source}</translation>
    </message>
    <message>
        <source>Formatting is missing: {source}</source>
        <translation>تنسيق ناقص: {source}</translation>
    </message>
    <message>
        <source>A link that the source does not have: {target}</source>
        <translation>رابط ليس في المصدر: {target}</translation>
    </message>
    <message>
        <source>Formatting that the source does not have: {target}</source>
        <translation>تنسيق ليس في المصدر: {target}</translation>
    </message>
    <message>
        <source>source, draft</source>
        <translation>المصدر، مسودة</translation>
    </message>
    <message>
        <source>source, release {n}</source>
        <translation>المصدر، الإصدار {n}</translation>
    </message>
    <message>
        <source>Live since {when}</source>
        <translation>منشور منذ {when}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Waits to sync</source>
        <translation>بانتظار المزامنة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>لم يُنشر بعد</translation>
    </message>
    <message>
        <source>Draft over release {n}</source>
        <translation>مسودة فوق الإصدار {n}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Live, release {n}</source>
        <translation>منشور، الإصدار {n}</translation>
    </message>
    <message>
        <source>Approved as release {n}</source>
        <translation>معتمد، الإصدار {n}</translation>
    </message>
    <message>
        <source>release {b}</source>
        <translation>الإصدار {b}</translation>
    </message>
    <message>
        <source>release {a} to {b}</source>
        <translation>من الإصدار {a} إلى {b}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>بيد {name}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>1 changed in the source</source>
        <translation>تغيير واحد في المصدر</translation>
    </message>
    <message>
        <source>{n} changed in the source</source>
        <translation>تغييرات في المصدر: {n}</translation>
    </message>
</context>
<context>
    <name>TranslateHead</name>
    <message>
        <source>Next open</source>
        <translation>المفتوحة التالية</translation>
    </message>
    <message>
        <source>{n} of {count} done</source>
        <translation>أُنجز {n} من {count}</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>تمّ، التالي</translation>
    </message>
</context>
<context>
    <name>TranslatePlace</name>
    <message>
        <source>Open in Write</source>
        <translation>فتح في الكتابة</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Your text is saved. Theirs is kept in the history.</source>
        <translation>حُفظ نصّك. والنص الآخر باقٍ بين النسخ السابقة.</translation>
    </message>
    <message>
        <source>Their text is shown. Yours is kept in the history.</source>
        <translation>يُعرض النص الآخر. ونصّك باقٍ بين النسخ السابقة.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Open a newsroom folder</source>
        <translation>فتح مجلد غرفة أخبار</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>Counts</source>
        <translation>العدّ</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) wait for the next sync</source>
        <translation>
            <numerusform>لا نصوص بانتظار المزامنة التالية</numerusform>
            <numerusform>نص واحد بانتظار المزامنة التالية</numerusform>
            <numerusform>نصّان بانتظار المزامنة التالية</numerusform>
            <numerusform>%n نصوص بانتظار المزامنة التالية</numerusform>
            <numerusform>%n نصًّا بانتظار المزامنة التالية</numerusform>
            <numerusform>%n نص بانتظار المزامنة التالية</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything approved is on the site</source>
        <translation>كل ما اعتُمد على الموقع</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>عنصر قائمة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Source of the quotation</source>
        <translation>مصدر الاقتباس</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>شعر</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>كتلة</translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation>فحص واحد سليم</translation>
    </message>
    <message>
        <source>{n} checks passed</source>
        <translation>الفحوص السليمة: {n}</translation>
    </message>
    <message>
        <source>[picture or block]</source>
        <translation>[صورة أو كتلة]</translation>
    </message>
    <message>
        <source>“{name}” can’t be read as a picture. Nothing was added.</source>
        <translation>لا يمكن قراءة «{name}» كصورة. لم يُضَف شيء.</translation>
    </message>
    <message>
        <source>pasted.png</source>
        <translation>pasted.png</translation>
    </message>
    <message>
        <source>translated from {language}</source>
        <translation>مترجم عن {language}</translation>
    </message>
    <message>
        <source>Headline {n} of {limit} characters</source>
        <translation>العنوان {n} من {limit} من الأحرف</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>هذا النص</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draft over release {release}</source>
        <translation>مسودة فوق الإصدار {release}</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Approved, waits to sync</source>
        <translation>معتمد، بانتظار المزامنة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Live, release {release}</source>
        <translation>منشور، الإصدار {release}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>1 paragraph behind</source>
        <translation>متأخر بفقرة واحدة</translation>
    </message>
    <message>
        <source>{n} paragraphs behind</source>
        <translation>الفقرات المتأخرة: {n}</translation>
    </message>
    <message>
        <source>Draft over release {n}</source>
        <translation>مسودة فوق الإصدار {n}</translation>
    </message>
    <message>
        <source>In review, since {when}</source>
        <translation>قيد المراجعة منذ {when}</translation>
    </message>
    <message>
        <source>Approved as release {n}</source>
        <translation>معتمد، الإصدار {n}</translation>
    </message>
    <message>
        <source>Live, release {n}</source>
        <translation>منشور، الإصدار {n}</translation>
    </message>
    <message>
        <source>Release {n} waits to sync</source>
        <translation>الإصدار {n} بانتظار المزامنة</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>ليس هناك</translation>
    </message>
    <message>
        <source>Live, release {n} of {when}</source>
        <translation>منشور، الإصدار {n}، {when}</translation>
    </message>
    <message>
        <source>{language}, draft</source>
        <translation>{language}، مسودة</translation>
    </message>
    <message>
        <source>{language}, release {n}</source>
        <translation>{language}، الإصدار {n}</translation>
    </message>
    <message>
        <source>{language}, release {n}, live</source>
        <translation>{language}، الإصدار {n}، على الموقع</translation>
    </message>
    <message>
        <source>Approve and schedule</source>
        <translation>اعتماد وجدولة</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>إرسال إلى المراجعة</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>It goes out at the first sync after {when}.</source>
        <translation>يخرج في أول مزامنة بعد {when}.</translation>
    </message>
    <message>
        <source>After its approval it goes out with the next sync.</source>
        <translation>بعد اعتماده يخرج مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Release {n} goes out as it is unless this draft is approved first.</source>
        <translation>يخرج الإصدار {n} كما هو ما لم تُعتمد هذه المسودة قبله.</translation>
    </message>
    <message>
        <source>Readers keep seeing release {n} until this draft is approved.</source>
        <translation>يبقى القرّاء يرون الإصدار {n} حتى تُعتمد هذه المسودة.</translation>
    </message>
    <message>
        <source>It is withdrawn: readers don’t see it until a new approval.</source>
        <translation>مسحوب: لا يراه القرّاء حتى اعتماد جديد.</translation>
    </message>
    <message>
        <source>Only the newsroom sees this until it is approved.</source>
        <translation>لا يراه إلا فريق التحرير حتى يُعتمد.</translation>
    </message>
    <message>
        <source>Release {n} goes out at the first sync after {when}.</source>
        <translation>يخرج الإصدار {n} في أول مزامنة بعد {when}.</translation>
    </message>
    <message>
        <source>Readers see this text, release {n}.</source>
        <translation>يرى القرّاء هذا النص، الإصدار {n}.</translation>
    </message>
    <message>
        <source>It is withdrawn: readers don’t see it.</source>
        <translation>مسحوب: لا يراه القرّاء.</translation>
    </message>
    <message>
        <source>Release {n} goes out with the next sync.</source>
        <translation>يخرج الإصدار {n} مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>كاريكاتير</translation>
    </message>
    <message>
        <source>Picture of the day</source>
        <translation>صورة اليوم</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Saved while typing</source>
        <translation>حُفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>Kept after a pause</source>
        <translation>حُفظ بعد توقف</translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation>أُرسل إلى المراجعة</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُرجع</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>اعتُمد</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Earlier version restored</source>
        <translation>استُعيدت نسخة سابقة</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بُدئ</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Arabic script is never slanted: emphasis is by weight (bold).</source>
        <translation>الخط العربي لا يُمال أبدًا: التأكيد بالخط الغامق.</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>نمط الفقرة</translation>
    </message>
</context>
<context>
    <name>WritePlace</name>
    <message>
        <source>No headline yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
</context>
</TS>
