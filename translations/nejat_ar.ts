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
        <source>Backups, and restoring one</source>
        <translation>النسخ الاحتياطية واستعادة إحداها</translation>
    </message>
    <message>
        <source>Check database and originals</source>
        <translation>فحص قاعدة البيانات والأصول</translation>
    </message>
    <message>
        <source>Import an archive…</source>
        <translation>استيراد أرشيف…</translation>
    </message>
    <message>
        <source>Fetch the archive</source>
        <translation>جلب الأرشيف</translation>
    </message>
    <message>
        <source>Find pairs</source>
        <translation>البحث عن الأزواج</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation>استيراد نصوص…</translation>
    </message>
    <message>
        <source>Export the newsroom…</source>
        <translation>تصدير غرفة الأخبار…</translation>
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
        <source>New photo gallery</source>
        <translation>معرض صور جديد</translation>
    </message>
    <message>
        <source>New video</source>
        <translation>فيديو جديد</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>كتاب جديد</translation>
    </message>
    <message>
        <source>New newsletter issue</source>
        <translation>عدد جديد من النشرة</translation>
    </message>
    <message>
        <source>New brief issue</source>
        <translation>عدد جديد من الموجز</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>Export stories…</source>
        <translation>تصدير مواد…</translation>
    </message>
    <message>
        <source>Fetch their pictures</source>
        <translation>جلب صورها</translation>
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
        <source>Let out</source>
        <translation>إطلاق</translation>
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
        <source>Look at the sites</source>
        <translation>فحص المواقع</translation>
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
        <source>Readers’ comments that wait</source>
        <translation>تعليقات القرّاء المنتظرة</translation>
    </message>
    <message>
        <source>Sites, and connecting one</source>
        <translation>المواقع وربط أحدها</translation>
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
        <source>Go to the photos</source>
        <translation>الانتقال إلى الصور</translation>
    </message>
    <message>
        <source>Go to the editions</source>
        <translation>الانتقال إلى الطبعات</translation>
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
    <message>
        <source>Next step of this cell</source>
        <translation>الخطوة التالية لهذه الخانة</translation>
    </message>
    <message>
        <source>See what changed in the source</source>
        <translation>عرض ما تغيّر في المصدر</translation>
    </message>
    <message>
        <source>Open the article of this cell</source>
        <translation>فتح نص هذه الخانة</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>تصدير هذا الجدول…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>إيقاف التصدير</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>حفظ هذا المرشح</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>الحفظ على هذا النحو</translation>
    </message>
    <message>
        <source>Rename the kept filter</source>
        <translation>تسمية المرشح المحفوظ من جديد</translation>
    </message>
    <message>
        <source>Move the kept filter up</source>
        <translation>نقل المرشح المحفوظ إلى أعلى</translation>
    </message>
    <message>
        <source>Move the kept filter down</source>
        <translation>نقل المرشح المحفوظ إلى أسفل</translation>
    </message>
    <message>
        <source>Keep this filter no more</source>
        <translation>إلغاء حفظ هذا المرشح</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>إسناد إلى…</translation>
    </message>
    <message>
        <source>Add to a section…</source>
        <translation>إضافة إلى قسم…</translation>
    </message>
    <message>
        <source>Take out of a section…</source>
        <translation>إخراج من قسم…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <translation>إزالة وسم…</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>تحديد التاريخ…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Comment on this paragraph</source>
        <translation>تعليق على هذه الفقرة</translation>
    </message>
    <message>
        <source>Comment on the whole text</source>
        <translation>تعليق على النص كله</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>استيراد صور…</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Describe this photo</source>
        <translation>وصف هذه الصورة</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>اللغة التالية</translation>
    </message>
    <message>
        <source>Same credit in all languages</source>
        <translation>صاحب الصورة نفسه بكل اللغات</translation>
    </message>
    <message>
        <source>Copy these words to all selected</source>
        <translation>نسخ هذه النصوص إلى كل المحدَّد</translation>
    </message>
    <message>
        <source>Set the credit…</source>
        <translation>تحديد صاحب الصورة…</translation>
    </message>
    <message>
        <source>Add to a gallery…</source>
        <translation>إضافة إلى معرض…</translation>
    </message>
    <message>
        <source>New gallery of these</source>
        <translation>معرض جديد من هذه الصور</translation>
    </message>
    <message>
        <source>New picture of the day of this</source>
        <translation>صورة يوم جديدة من هذه الصورة</translation>
    </message>
    <message>
        <source>Copy these photos</source>
        <translation>نسخ هذه الصور</translation>
    </message>
    <message>
        <source>Paste pictures</source>
        <translation>لصق صور</translation>
    </message>
    <message>
        <source>Select all photos</source>
        <translation>تحديد كل الصور</translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation>إخراج من المكتبة</translation>
    </message>
    <message>
        <source>Put back into the library</source>
        <translation>إعادة إلى المكتبة</translation>
    </message>
    <message>
        <source>Take the site’s</source>
        <translation>أخذ ما في الموقع</translation>
    </message>
    <message>
        <source>Join word by word</source>
        <translation>دمج كلمة بكلمة</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>أخذ ما لديّ</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>Join into a new draft</source>
        <translation>دمج في مسودة جديدة</translation>
    </message>
    <message>
        <source>Decide the conflict later</source>
        <translation>تأجيل البتّ في التعارض</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>“{headline}”</source>
        <translation>«{headline}»</translation>
    </message>
    <message>
        <source>Fetch “{headline}”</source>
        <translation>جلب «{headline}»</translation>
    </message>
    <message>
        <source>Adopt “{headline}”</source>
        <translation>ضمّ «{headline}»</translation>
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
        <source>{language}. Changed here and on the site. Nothing is sent until you join them</source>
        <translation>{language}. تغيّر هنا وعلى الموقع. لا يُرسل شيء حتى تدمجهما</translation>
    </message>
    <message>
        <source>{language}. Readers don’t see it there any more. Nothing of it is sent</source>
        <translation>{language}. لم يعد القرّاء يرونه هناك. لا يُرسل منه شيء</translation>
    </message>
    <message>
        <source>{language}. {why}</source>
        <translation>{language}. {why}</translation>
    </message>
    <message>
        <source>{language}, changed on the site</source>
        <translation>{language}، تغيّر على الموقع</translation>
    </message>
    <message>
        <source>{language}, it stands on the site already</source>
        <translation>{language}، موجود على الموقع من قبل</translation>
    </message>
    <message>
        <source>Sent “{headline}”</source>
        <translation>أُرسل «{headline}»</translation>
    </message>
    <message>
        <source>Withdrew “{headline}”</source>
        <translation>سُحب «{headline}»</translation>
    </message>
    <message>
        <source>Fetched “{headline}”</source>
        <translation>جُلب «{headline}»</translation>
    </message>
    <message>
        <source>Looked for “{headline}”</source>
        <translation>بُحث عن «{headline}»</translation>
    </message>
    <message>
        <source>Adopted “{headline}”</source>
        <translation>ضُمّ «{headline}»</translation>
    </message>
    <message>
        <source>Sending “{headline}”</source>
        <translation>جارٍ إرسال «{headline}»</translation>
    </message>
    <message>
        <source>Withdrawing “{headline}”</source>
        <translation>جارٍ سحب «{headline}»</translation>
    </message>
    <message>
        <source>Fetching “{headline}”</source>
        <translation>جارٍ جلب «{headline}»</translation>
    </message>
    <message>
        <source>Looking for “{headline}”</source>
        <translation>جارٍ البحث عن «{headline}»</translation>
    </message>
    <message>
        <source>Adopting “{headline}”</source>
        <translation>جارٍ ضمّ «{headline}»</translation>
    </message>
    <message>
        <source>Then: “{headline}”</source>
        <translation>ثم: «{headline}»</translation>
    </message>
    <message>
        <source>Then: withdraw “{headline}”</source>
        <translation>ثم: سحب «{headline}»</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Lists and feeds</source>
        <translation>القوائم والخلاصات</translation>
    </message>
    <message>
        <source>What is taken off</source>
        <translation>ما يُزال</translation>
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
        <source>{count} to fetch</source>
        <translation>للجلب: {count}</translation>
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
        <source>{count} refused</source>
        <translation>المرفوض: {count}</translation>
    </message>
    <message>
        <source>slow, will retry {time}</source>
        <translation>بطيء، تُعاد المحاولة في {time}</translation>
    </message>
    <message>
        <source>needs its password</source>
        <translation>تلزم كلمة المرور</translation>
    </message>
    <message>
        <source>turned the account away</source>
        <translation>رفض الحساب</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translation>فُحص في {time}</translation>
    </message>
    <message>
        <source>sites asked {time}</source>
        <translation>سُئلت المواقع في {time}</translation>
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
        <source>made: {count}</source>
        <translation>المُنشأ: {count}</translation>
    </message>
    <message>
        <source>sent: {count}</source>
        <translation>المُرسَل: {count}</translation>
    </message>
    <message>
        <source>agreed: {count}</source>
        <translation>المُطابَق: {count}</translation>
    </message>
    <message>
        <source>looked for: {count}</source>
        <translation>المبحوث عنه: {count}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>طوبق</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>سُحب</translation>
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
        <source>The site changed the slug to {now}.</source>
        <translation>غيّر الموقع العنوان الشبكي إلى {now}.</translation>
    </message>
    <message>
        <source>The site shows it otherwise than it was meant.</source>
        <translation>يعرضه الموقع على غير ما أُريد.</translation>
    </message>
    <message>
        <source>The site changed the title.</source>
        <translation>غيّر الموقع العنوان.</translation>
    </message>
    <message>
        <source>The site changed words of the text.</source>
        <translation>غيّر الموقع كلمات في النص.</translation>
    </message>
    <message>
        <source>The site changed the excerpt.</source>
        <translation>غيّر الموقع المقتطف.</translation>
    </message>
    <message>
        <source>The site took markup out of the text.</source>
        <translation>حذف الموقع ترميزًا من النص.</translation>
    </message>
    <message>
        <source>The site changed markup of the text.</source>
        <translation>غيّر الموقع ترميز النص.</translation>
    </message>
    <message>
        <source>The site spells its HTML otherwise; readers don’t see it.</source>
        <translation>يكتب الموقع ⁦HTML⁩ بطريقة أخرى؛ لا يراها القرّاء.</translation>
    </message>
    <message>
        <source>The site changed the date.</source>
        <translation>غيّر الموقع التاريخ.</translation>
    </message>
    <message>
        <source>The site changed the format.</source>
        <translation>غيّر الموقع الصيغة.</translation>
    </message>
    <message>
        <source>The site changed the categories.</source>
        <translation>غيّر الموقع التصنيفات.</translation>
    </message>
    <message>
        <source>The site changed the tags.</source>
        <translation>غيّر الموقع الوسوم.</translation>
    </message>
    <message>
        <source>The site changed the lead picture.</source>
        <translation>غيّر الموقع الصورة الرئيسية.</translation>
    </message>
    <message>
        <source>The site keeps the words of a picture as they were: somebody else uploaded it.</source>
        <translation>يُبقي الموقع كلمات صورة كما كانت: رفعها شخص آخر.</translation>
    </message>
    <message>
        <source>The site opened or closed the comments.</source>
        <translation>فتح الموقع التعليقات أو أغلقها.</translation>
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
        <source>Done — {what}.</source>
        <translation>تمّ: {what}.</translation>
    </message>
    <message>
        <source>The site is up to date — {what}.</source>
        <translation>الموقع محدّث: {what}.</translation>
    </message>
    <message>
        <source>adopted: {count}</source>
        <translation>المضموم: {count}</translation>
    </message>
    <message>
        <source>fetched: {count}</source>
        <translation>المجلوب: {count}</translation>
    </message>
    <message>
        <source>joined into drafts: {count}</source>
        <translation>المدموج في مسودات: {count}</translation>
    </message>
    <message>
        <source>in conflict: {count}</source>
        <translation>في تعارض: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>المرفوض: {count}</translation>
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
        <source>files: {count}</source>
        <translation>ملفات: {count}</translation>
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
        <source>File</source>
        <translation>ملف</translation>
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
        <source>A sync brings this in. If you have to decide, it opens here then.</source>
        <translation>تجلب المزامنة هذا إلى هنا. وإن لزم أن تبتّ فيه، يُفتح هنا عندئذ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Both texts are joined. Approve the draft, and the next sync sends it.</source>
        <translation>دُمج النصّان. اعتمد المسودة فترسلها المزامنة التالية.</translation>
    </message>
    <message>
        <source>The site’s text is the newest release here too.</source>
        <translation>صار نص الموقع أحدث إصدار هنا أيضًا.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>It is withdrawn here too.</source>
        <translation>سُحب هنا أيضًا.</translation>
    </message>
    <message>
        <source>It is held back here.</source>
        <translation>هو محتجز هنا.</translation>
    </message>
    <message>
        <source>The next sync publishes it again.</source>
        <translation>تنشره المزامنة التالية من جديد.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Everything sent and seen, newest first</source>
        <translation>كل ما أُرسل وشوهد، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Only the newest {count} steps, newest first</source>
        <translation>أحدث {count} خطوة فقط، الأحدث أولًا</translation>
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
        <source>The backup is restored. What stood here before is a backup now.</source>
        <translation>استُعيدت النسخة الاحتياطية. ما كان هنا من قبل صار نسخة احتياطية.</translation>
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
    <name>Archive</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>It is still running. Stop it first, or let it end.</source>
        <translation>ما زال جاريًا. أوقفه أولًا أو دعه ينتهي.</translation>
    </message>
    <message>
        <source>{phase}: {percent} %</source>
        <translation>{phase}: {percent}٪</translation>
    </message>
    <message>
        <source>Looking through it</source>
        <translation>استعراض المحتوى</translation>
    </message>
    <message>
        <source>Attachments and their pictures</source>
        <translation>المرفقات وصورها</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Entries of menus</source>
        <translation>عناصر القوائم</translation>
    </message>
    <message>
        <source>Items without a type</source>
        <translation>عناصر بلا نوع</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>dated ahead</source>
        <translation>بتاريخ لاحق</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>مسودات</translation>
    </message>
    <message>
        <source>drafts that nobody saved</source>
        <translation>مسودات لم يحفظها أحد</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>في السلة</translation>
    </message>
    <message>
        <source>Were private: drafts here, never let out together with others</source>
        <translation>كانت خاصة: هي هنا مسودات ولا تُطلق مع غيرها أبدًا</translation>
    </message>
    <message>
        <source>Had a password: drafts here</source>
        <translation>كانت لها كلمة مرور: هي هنا مسودات</translation>
    </message>
    <message>
        <source>Had a status of a plugin: drafts here</source>
        <translation>كانت لها حالة من إضافة: هي هنا مسودات</translation>
    </message>
    <message>
        <source>Had a text and no type: drafts here</source>
        <translation>كان لها نص بلا نوع: هي هنا مسودات</translation>
    </message>
    <message>
        <source>Had no number</source>
        <translation>كانت بلا رقم</translation>
    </message>
    <message>
        <source>Had the number of another one</source>
        <translation>كان لها رقم غيرها</translation>
    </message>
    <message>
        <source>Have no date that can be read</source>
        <translation>ليس لها تاريخ يُقرأ</translation>
    </message>
    <message>
        <source>Have another slug here, of Latin letters</source>
        <translation>لها هنا عنوان شبكي آخر بأحرف لاتينية</translation>
    </message>
    <message>
        <source>Stood first on the site</source>
        <translation>كانت في صدر الموقع</translation>
    </message>
    <message>
        <source>A bundle of “{newsroom}”</source>
        <translation>حزمة من غرفة الأخبار «{newsroom}»</translation>
    </message>
    <message>
        <source>Texts of editions that are not here: {codes}</source>
        <translation>نصوص من طبعات ليست هنا: {codes}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>ما استُورد</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>ما ينبغي النظر فيه</translation>
    </message>
    <message>
        <source>Changed at the site since</source>
        <translation>تغيّرت في الموقع منذئذ</translation>
    </message>
    <message>
        <source>Files that could not be taken in</source>
        <translation>ملفات تعذّر استيرادها</translation>
    </message>
    <message>
        <source>Were here already</source>
        <translation>كانت هنا من قبل</translation>
    </message>
    <message>
        <source>Stand in the file twice</source>
        <translation>وردت في الملف مرتين</translation>
    </message>
    <message>
        <source>Kept for the export, shown nowhere</source>
        <translation>محفوظة للتصدير ولا تُعرض في أي مكان</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>على الموقع</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>It ended early. {count} are not in yet; fetch the archive again to go on.</source>
        <translation>انتهى الجلب قبل تمامه. ما لم يُجلب بعد: {count}؛ اجلب الأرشيف مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Stopped. {count} are not in yet; import the same file again to go on.</source>
        <translation>توقف الاستيراد. ما لم يُستورد بعد: {count}؛ استورد الملف نفسه مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>{count} stories are held back until somebody lets them out.</source>
        <translation>مواد محتجزة حتى يطلقها أحد: {count}.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>لا جديد فيه.</translation>
    </message>
    <message>
        <source>Everything is in.</source>
        <translation>استُورد كل شيء.</translation>
    </message>
    <message>
        <source>{items}, {state}</source>
        <translation>{items}، {state}</translation>
    </message>
    <message>
        <source>Stand on the site as they stand here</source>
        <translation>على الموقع كما هي هنا</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Stopped. What came in stays.</source>
        <translation>أُوقف. ما دخل يبقى.</translation>
    </message>
    <message>
        <source>What these stories show is here already.</source>
        <translation>ما تعرضه هذه المواد موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>Stories with a lead picture</source>
        <translation>مواد لها صورة رئيسية</translation>
    </message>
    <message>
        <source>New sections</source>
        <translation>أقسام جديدة</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>سلاسل جديدة</translation>
    </message>
    <message>
        <source>Held back until somebody lets them out</source>
        <translation>محتجزة حتى يطلقها أحد</translation>
    </message>
    <message>
        <source>Not in yet, because it was stopped</source>
        <translation>لم تُستورد بعد لأن الاستيراد أُوقف</translation>
    </message>
    <message>
        <source>Not shown to this account (the privacy page, for instance)</source>
        <translation>لا يُعرض على هذا الحساب (صفحة الخصوصية مثلًا)</translation>
    </message>
    <message>
        <source>Attachments whose file is not here</source>
        <translation>مرفقات ملفاتها ليست هنا</translation>
    </message>
    <message>
        <source>Changed at the site since, left as they are here</source>
        <translation>تغيّرت في الموقع منذئذ وتُركت هنا كما هي</translation>
    </message>
    <message>
        <source>“{headline}”: {reason}</source>
        <translation>«{headline}»: {reason}</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>مصطلحات أخرى</translation>
    </message>
    <message>
        <source>Comments of readers</source>
        <translation>تعليقات القرّاء</translation>
    </message>
    <message>
        <source>of these, approved</source>
        <translation>المعتمد منها</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message>
        <source>There is no such file. Choose the export of your site.</source>
        <translation>لا ملف كهذا. اختر تصدير موقعك.</translation>
    </message>
    <message>
        <source>There is no such folder or zip. Choose another, or leave it empty.</source>
        <translation>لا مجلد ولا ملف zip كهذا. اختر غيره أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Export of the site</source>
        <translation>تصدير الموقع</translation>
    </message>
    <message>
        <source>an .xml file of WordPress, or a zip of such files</source>
        <translation>ملف ⁦.xml⁩ من ووردبريس أو ملف zip فيه مثله</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>By its language</source>
        <translation>بحسب لغته</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>the folder “wp-content/uploads”, or a zip of it</source>
        <translation>المجلد «⁦wp-content/uploads⁩» أو zip منه</translation>
    </message>
    <message>
        <source>can also be given later</source>
        <translation>يمكن إعطاؤه لاحقًا أيضًا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Zip…</source>
        <translation>⁦zip⁩…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Exports of WordPress</source>
        <translation>تصديرات ووردبريس</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>استيراد أرشيف</translation>
    </message>
</context>
<context>
    <name>ArchivePlace</name>
    <message>
        <source>Importing an archive</source>
        <translation>استيراد أرشيف</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>استيراد أرشيف</translation>
    </message>
    <message>
        <source>What the site published comes in approved and is held back: nothing goes to readers before you let it out. A file that is read twice adds nothing.</source>
        <translation>ما نشره الموقع يدخل معتمدًا ويُحتجز: لا يصل شيء إلى القرّاء قبل أن تطلقه. والملف الذي يُقرأ مرتين لا يضيف شيئًا.</translation>
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
    <message>
        <source>There is nothing in it that can be imported.</source>
        <translation>ليس فيه ما يمكن استيراده.</translation>
    </message>
</context>
<context>
    <name>ArchiveTab</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>The import of the archive is over.</source>
        <translation>انتهى استيراد الأرشيف.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
</context>
<context>
    <name>ArticleHolder</name>
    <message>
        <source>Assigning</source>
        <translation>الإسناد</translation>
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
    <name>Asking</name>
    <message>
        <source>Looking at the board</source>
        <translation>النظر في اللوحة</translation>
    </message>
    <message>
        <source>Counting stories</source>
        <translation>عدّ المواد</translation>
    </message>
    <message>
        <source>Counting photos</source>
        <translation>عدّ الصور</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>البحث عن صور</translation>
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
    <name>BackupRow</name>
    <message>
        <source>The present state is kept as a backup first.</source>
        <translation>تُحفظ الحالة الحالية أولًا كنسخة احتياطية.</translation>
    </message>
    <message>
        <source>Restore beside…</source>
        <translation>استعادة في مجلد جديد…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Replace the open newsroom</source>
        <translation>استبدال غرفة الأخبار المفتوحة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Damaged: it can’t be restored</source>
        <translation>تالفة: لا يمكن استعادتها</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>When the window was opened</source>
        <translation>عند فتح النافذة</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>قبل استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Before the program was brought up to date</source>
        <translation>قبل تحديث البرنامج</translation>
    </message>
    <message>
        <source>Made by hand, with all originals</source>
        <translation>أُنشئت يدويًا مع كل الأصول</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>مادة واحدة</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>المواد: {n}</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>نص واحد</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>النصوص: {n}</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A new folder for the restored newsroom</source>
        <translation>مجلد جديد لغرفة الأخبار المستعادة</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup is a newsroom in {folder} now.</source>
        <translation>صارت النسخة الاحتياطية غرفة أخبار في {folder}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>The newsroom backs itself up when a window is opened, once a day and before imports, and keeps the last five, seven days and four weeks. Copy backups with all originals off this computer.</source>
        <translation>تنسخ غرفة الأخبار نفسها احتياطيًا عند فتح النافذة ومرة في اليوم وقبل الاستيراد، وتحتفظ بآخر خمس نسخ وبنسخ سبعة أيام وأربعة أسابيع. انقل النسخ التي تضم كل الأصول إلى خارج هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Beside the text: {what}. {why}</source>
        <translation>إلى جانب النص: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>{source} comes first: the story has no text there yet.</source>
        <translation>{source} أولًا: ليس للمادة نص هناك بعد.</translation>
    </message>
    <message>
        <source>Nobody has begun the {language} text yet.</source>
        <translation>لم يبدأ أحد النص بعد: {language}.</translation>
    </message>
    <message>
        <source>Readers see release {number} until this is approved.</source>
        <translation>يرى القرّاء الإصدار {number} حتى يُعتمد هذا.</translation>
    </message>
    <message>
        <source>The {language} text stays live meanwhile.</source>
        <translation>يبقى النص منشورًا في هذه الأثناء: {language}.</translation>
    </message>
    <message>
        <source>{source} changed.</source>
        <translation>تغيّر النص المصدر ({source}).</translation>
    </message>
    <message>
        <source>{source} changed: the headline.</source>
        <translation>تغيّر النص المصدر ({source}): العنوان.</translation>
    </message>
    <message>
        <source>{source} changed: paragraph {numbers}.</source>
        <translation>تغيّر النص المصدر ({source}): الفقرة {numbers}.</translation>
    </message>
    <message>
        <source>{source} changed: paragraphs {numbers}.</source>
        <translation>تغيّر النص المصدر ({source}): الفقرات {numbers}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>{state}, {more}</source>
        <translation>{state}، {more}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>not live everywhere</source>
        <translation>غير منشورة في كل مكان</translation>
    </message>
    <message>
        <source>missing somewhere</source>
        <translation>ناقصة في مكان ما</translation>
    </message>
    <message>
        <source>drafts and translations</source>
        <translation>مسودات وترجمات</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>approved, not sent</source>
        <translation>معتمدة لم تُرسل</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>changed or gone on the site</source>
        <translation>تغيّر على الموقع أو زال منه</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>missing in {language}</source>
        <translation>ناقصة في {language}</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>صور: {count}</translation>
    </message>
    <message>
        <source>source {edition}</source>
        <translation>المصدر {edition}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>{count} of {total} stories not live everywhere</source>
        <translation>غير منشورة في كل مكان: {count} من {total}</translation>
    </message>
    <message>
        <source>Outdated, 1 paragraph</source>
        <translation>متأخرة، فقرة واحدة</translation>
    </message>
    <message>
        <source>Outdated, {count} paragraphs</source>
        <translation>متأخرة، الفقرات: {count}</translation>
    </message>
    <message>
        <source>In translation</source>
        <translation>قيد الترجمة</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <source>Live text is from {date}</source>
        <translation>النص المنشور من {date}</translation>
    </message>
    <message>
        <source>waits to sync</source>
        <translation>بانتظار المزامنة</translation>
    </message>
    <message>
        <source>from the archive, not let out</source>
        <translation>من الأرشيف، لم تُطلق</translation>
    </message>
    <message>
        <source>over release {number}</source>
        <translation>فوق الإصدار {number}</translation>
    </message>
    <message>
        <source>{language}: {state}</source>
        <translation>{language}: {state}</translation>
    </message>
    <message>
        <source>{done} of {total} captions and paragraphs</source>
        <translation>الشروح والفقرات: {done} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total} paragraphs</source>
        <translation>الفقرات: {done} من {total}</translation>
    </message>
    <message>
        <source>{person}, since {moment}</source>
        <translation>{person}، منذ {moment}</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>تصفية المواد</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {total} stories</source>
        <translation>
            <numerusform>المواد: {shown} من {total}</numerusform>
            <numerusform>المواد: {shown} من {total}</numerusform>
            <numerusform>المواد: {shown} من {total}</numerusform>
            <numerusform>المواد: {shown} من {total}</numerusform>
            <numerusform>المواد: {shown} من {total}</numerusform>
            <numerusform>المواد: {shown} من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} stories</source>
        <translation>
            <numerusform>لا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>{shown} مواد</numerusform>
            <numerusform>{shown} مادة</numerusform>
            <numerusform>{shown} مادة</numerusform>
        </translation>
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
    <name>BoardFoot</name>
    <message>
        <source>The chosen cell</source>
        <translation>الخانة المختارة</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>عرض ما تغيّر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Start the translation</source>
        <translation>بدء الترجمة</translation>
    </message>
    <message>
        <source>Continue the translation</source>
        <translation>متابعة الترجمة</translation>
    </message>
    <message>
        <source>Update the translation</source>
        <translation>تحديث الترجمة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
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
        <translation>، </translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>Story, source edition</source>
        <translation>المادة، طبعة المصدر</translation>
    </message>
    <message>
        <source>{count} live</source>
        <translation>منشور: {count}</translation>
    </message>
    <message>
        <source>{count} outdated</source>
        <translation>متأخر: {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>ناقص: {count}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}٪</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>Author of the book</source>
        <translation>مؤلف الكتاب</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>{count} selected</source>
        <translation>المحدَّد: {count}</translation>
    </message>
    <message>
        <source>{count} stories are selected</source>
        <translation>المواد المحدَّدة: {count}</translation>
    </message>
    <message>
        <source>{action}: {count}</source>
        <translation>{action}: {count}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Select one story only</source>
        <translation>تحديد مادة واحدة فقط</translation>
    </message>
</context>
<context>
    <name>BulkQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>ترك كما هو</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
</context>
<context>
    <name>BusyRow</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{name}: {done} of {total}</source>
        <translation>{name}: {done} من {total}</translation>
    </message>
    <message>
        <source>{progress}, “{headline}”</source>
        <translation>{progress}، «{headline}»</translation>
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
    <name>Changing</name>
    <message>
        <source>Tag to add</source>
        <translation>وسم للإضافة</translation>
    </message>
    <message>
        <source>Tag to take away</source>
        <translation>وسم للإزالة</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>موعد النشر</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>ما الذي ينبغي تغييره؟</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إرجاع</translation>
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
    <message>
        <source>A file of this story is not in the newsroom</source>
        <translation>ملف لهذه المادة ليس في غرفة الأخبار</translation>
    </message>
    <message>
        <source>Choose it again, or take it out.</source>
        <translation>اختره مرة أخرى أو أخرجه.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>There is no introduction</source>
        <translation>لا مقدمة</translation>
    </message>
    <message>
        <source>A few words over the work say what it is.</source>
        <translation>بضع كلمات فوق العمل تعرّف به.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>The gallery has no pictures</source>
        <translation>المعرض بلا صور</translation>
    </message>
    <message>
        <source>Drop files on it, or choose some of the newsroom’s.</source>
        <translation>أفلت ملفات عليه أو اختر من صور غرفة الأخبار.</translation>
    </message>
    <message>
        <source>Pictures of the gallery</source>
        <translation>صور المعرض</translation>
    </message>
    <message>
        <source>Pictures have no alternative text</source>
        <translation>صور بلا نص بديل</translation>
    </message>
    <message>
        <source>For readers who can’t see them. Still without: {n}.</source>
        <translation>للقرّاء الذين لا يرونها. ما زالت بلا نص: {n}.</translation>
    </message>
    <message>
        <source>Alternative texts of the gallery</source>
        <translation>النصوص البديلة للمعرض</translation>
    </message>
    <message>
        <source>Pictures have no caption</source>
        <translation>صور بلا شرح</translation>
    </message>
    <message>
        <source>Who and what they show. Still without: {n}.</source>
        <translation>من تُظهر وماذا. ما زالت بلا شرح: {n}.</translation>
    </message>
    <message>
        <source>Captions of the gallery</source>
        <translation>شروح المعرض</translation>
    </message>
    <message>
        <source>Pictures have no credit</source>
        <translation>صور لم يُذكر أصحابها</translation>
    </message>
    <message>
        <source>The photographers, as readers see their names. Still without: {n}.</source>
        <translation>المصوّرون كما يرى القرّاء أسماءهم. ما زالت بلا اسم: {n}.</translation>
    </message>
    <message>
        <source>Credits of the gallery</source>
        <translation>أصحاب صور المعرض</translation>
    </message>
    <message>
        <source>There is no video</source>
        <translation>لا فيديو</translation>
    </message>
    <message>
        <source>It needs an address, or a file of our own.</source>
        <translation>يلزم عنوان، أو ملف من عندنا.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>There is an address and a file</source>
        <translation>هناك عنوان وملف معًا</translation>
    </message>
    <message>
        <source>Readers see one video. Take the other away.</source>
        <translation>يرى القرّاء فيديو واحدًا. أزل الآخر.</translation>
    </message>
    <message>
        <source>One video</source>
        <translation>فيديو واحد</translation>
    </message>
    <message>
        <source>There is no video at this address</source>
        <translation>لا فيديو في هذا العنوان</translation>
    </message>
    <message>
        <source>It begins with https:// and leads to one video, not to a channel.</source>
        <translation>يبدأ بـ ⁦https://⁩ ويقود إلى فيديو واحد لا إلى قناة.</translation>
    </message>
    <message>
        <source>Address of the video</source>
        <translation>عنوان الفيديو</translation>
    </message>
    <message>
        <source>The video has no poster</source>
        <translation>الفيديو بلا صورة غلاف</translation>
    </message>
    <message>
        <source>Readers see this picture until they start the video.</source>
        <translation>يرى القرّاء هذه الصورة حتى يشغّلوا الفيديو.</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>صورة الغلاف</translation>
    </message>
    <message>
        <source>There is no PDF</source>
        <translation>لا ملف ⁦PDF⁩</translation>
    </message>
    <message>
        <source>Readers open it and take it along.</source>
        <translation>يفتحه القرّاء ويحتفظون به.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>⁦PDF⁩</translation>
    </message>
    <message>
        <source>There is no cover</source>
        <translation>لا غلاف</translation>
    </message>
    <message>
        <source>It stands on the shelf. The first page of the PDF will do.</source>
        <translation>يظهر على الرف. تكفي الصفحة الأولى من ⁦PDF⁩.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>The issue has no number</source>
        <translation>العدد بلا رقم</translation>
    </message>
    <message>
        <source>Issues stand in the order of their numbers.</source>
        <translation>تُرتب الأعداد بأرقامها.</translation>
    </message>
    <message>
        <source>Number of the issue</source>
        <translation>رقم العدد</translation>
    </message>
    <message>
        <source>The number is taken</source>
        <translation>الرقم محجوز</translation>
    </message>
    <message>
        <source>Another issue of this edition has it.</source>
        <translation>يحمله عدد آخر من هذه الطبعة.</translation>
    </message>
    <message>
        <source>Number is free</source>
        <translation>الرقم متاح</translation>
    </message>
    <message>
        <source>The issue has no date</source>
        <translation>العدد بلا تاريخ</translation>
    </message>
    <message>
        <source>The month or the day that it is of.</source>
        <translation>الشهر أو اليوم الذي يصدر عنه.</translation>
    </message>
    <message>
        <source>Date of the issue</source>
        <translation>تاريخ العدد</translation>
    </message>
    <message>
        <source>Nobody is named as the author of the book</source>
        <translation>لم يُذكر مؤلف الكتاب</translation>
    </message>
    <message>
        <source>The name as it stands on the cover.</source>
        <translation>الاسم كما هو على الغلاف.</translation>
    </message>
    <message>
        <source>Author of the book</source>
        <translation>مؤلف الكتاب</translation>
    </message>
    <message>
        <source>The facts of the source have changed</source>
        <translation>تغيّرت بيانات المصدر</translation>
    </message>
    <message>
        <source>They were taken over from it. Otherwise now: {n}.</source>
        <translation>أُخذت منه. المختلف الآن: {n}.</translation>
    </message>
    <message>
        <source>Facts as in the source</source>
        <translation>البيانات كما في المصدر</translation>
    </message>
    <message>
        <source>The checklist is not done</source>
        <translation>قائمة التحقق لم تكتمل</translation>
    </message>
    <message>
        <source>Needed before the approval: {n}.</source>
        <translation>مطلوب قبل الاعتماد: {n}.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>The account may not publish on the site</source>
        <translation>غير مسموح للحساب بالنشر على الموقع</translation>
    </message>
    <message>
        <source>Whoever runs the site can allow it; then check the account again.</source>
        <translation>يستطيع مدير الموقع السماح بذلك؛ ثم افحص الحساب من جديد.</translation>
    </message>
    <message>
        <source>The account may publish</source>
        <translation>مسموح للحساب بالنشر</translation>
    </message>
    <message>
        <source>The account may not publish pages on the site</source>
        <translation>غير مسموح للحساب بنشر صفحات على الموقع</translation>
    </message>
    <message>
        <source>The account may publish pages</source>
        <translation>مسموح للحساب بنشر الصفحات</translation>
    </message>
    <message>
        <source>On the site it may belong to somebody else</source>
        <translation>قد يكون على الموقع لشخص آخر</translation>
    </message>
    <message>
        <source>The account may change only its own posts: the site may refuse this one.</source>
        <translation>لا يغيّر الحساب إلا مقالاته: قد يرفض الموقع هذا النص.</translation>
    </message>
    <message>
        <source>The account may change it on the site</source>
        <translation>مسموح للحساب بتغييره على الموقع</translation>
    </message>
    <message>
        <source>The account may not upload to the site</source>
        <translation>غير مسموح للحساب بالرفع إلى الموقع</translation>
    </message>
    <message>
        <source>Pictures and files that are not there yet: {n}.</source>
        <translation>الصور والملفات التي ليست هناك بعد: {n}.</translation>
    </message>
    <message>
        <source>The account may upload</source>
        <translation>مسموح للحساب بالرفع</translation>
    </message>
    <message>
        <source>Categories may be missing on the site</source>
        <translation>قد تنقص تصنيفات على الموقع</translation>
    </message>
    <message>
        <source>The account may not make any. If they are missing, somebody else has to: {names}.</source>
        <translation>غير مسموح للحساب بإنشائها. إن كانت ناقصة فعلى غيره أن ينشئها: {names}.</translation>
    </message>
    <message>
        <source>Categories are on the site</source>
        <translation>التصنيفات موجودة على الموقع</translation>
    </message>
    <message>
        <source>The site will change this text</source>
        <translation>سيغيّر الموقع هذا النص</translation>
    </message>
    <message>
        <source>It does not take all HTML from this account. Out goes: {names}.</source>
        <translation>لا يقبل كل ⁦HTML⁩ من هذا الحساب. يُحذف: {names}.</translation>
    </message>
    <message>
        <source>The site leaves the text whole</source>
        <translation>يُبقي الموقع النص كاملًا</translation>
    </message>
    <message>
        <source>It becomes a page on the site</source>
        <translation>يصير صفحة على الموقع</translation>
    </message>
    <message>
        <source>Pages have no sections and no tags: it stands on no list.</source>
        <translation>لا أقسام للصفحات ولا وسوم: لا تظهر في أي قائمة.</translation>
    </message>
    <message>
        <source>It stands on the lists of the site</source>
        <translation>يظهر في قوائم الموقع</translation>
    </message>
    <message>
        <source>The site folder has no address on the web</source>
        <translation>ليس لمجلد الموقع عنوان على الويب</translation>
    </message>
    <message>
        <source>Feeds, the sitemap and links between editions for search engines need it.</source>
        <translation>تحتاج إليه موجزات الأخبار وخريطة الموقع والروابط بين الطبعات لمحركات البحث.</translation>
    </message>
    <message>
        <source>The site folder has its address</source>
        <translation>لمجلد الموقع عنوانه</translation>
    </message>
    <message>
        <source>On the site it stays what it is</source>
        <translation>يبقى على الموقع كما هو</translation>
    </message>
    <message>
        <source>The table of kinds says otherwise now; WordPress can’t change the type.</source>
        <translation>جدول الأنواع يقول غير ذلك الآن؛ ولا يستطيع ووردبريس تغيير النوع.</translation>
    </message>
    <message>
        <source>It is on the site what its kind says</source>
        <translation>هو على الموقع كما يقول نوعه</translation>
    </message>
</context>
<context>
    <name>ChecklistPart</name>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} من {count}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Needed for the approval</source>
        <translation>لازم للاعتماد</translation>
    </message>
</context>
<context>
    <name>ChecklistsPart</name>
    <message>
        <source>Checklists</source>
        <translation>قوائم التحقق</translation>
    </message>
    <message>
        <source>What is looked at before an approval. It stands in the checks of every article of the kind, and begins anew after each approval.</source>
        <translation>ما يُنظر فيه قبل الاعتماد. يظهر ضمن فحوص كل نص من هذا النوع، ويبدأ من جديد بعد كل اعتماد.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>إضافة بند</translation>
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
        <source>Held back</source>
        <translation>محتجز</translation>
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
        <source>Binned</source>
        <translation>في السلة منذ</translation>
    </message>
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
    <name>CommentDeeds</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CommentLine</name>
    <message>
        <source>Change these words</source>
        <translation>تغيير هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>CommentMarks</name>
    <message numerus="yes">
        <source>{count} comment(s) on this paragraph</source>
        <translation>
            <numerusform>لا تعليق على هذه الفقرة</numerusform>
            <numerusform>تعليق واحد على هذه الفقرة</numerusform>
            <numerusform>تعليقان على هذه الفقرة</numerusform>
            <numerusform>{count} تعليقات على هذه الفقرة</numerusform>
            <numerusform>{count} تعليقًا على هذه الفقرة</numerusform>
            <numerusform>{count} تعليق على هذه الفقرة</numerusform>
        </translation>
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
    <name>CommentsTab</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Comment on the whole text</source>
        <translation>تعليق على النص كله</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>تعليقك</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>On the whole text</source>
        <translation>على النص كله</translation>
    </message>
    <message>
        <source>On “{paragraph}”</source>
        <translation>على «{paragraph}»</translation>
    </message>
    <message>
        <source>Comments are for the desk. Readers never see them, and they never go out.</source>
        <translation>التعليقات للمكتب وحده. لا يراها القرّاء أبدًا ولا تغادر غرفة الأخبار.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing photos</source>
        <translation>مقارنة الصور</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>as before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Block {n} of {count}</source>
        <translation>الكتلة {n} من {count}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>الكتلة السابقة</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>الكتلة التالية</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>على الموقع</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>قبل التغييرين</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>{n} of {count} decided</source>
        <translation>بُتّ في {n} من {count}</translation>
    </message>
    <message>
        <source>Both texts are kept in History, whatever you choose.</source>
        <translation>يبقى النصّان بين النسخ السابقة أيًّا كان اختيارك.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Join into a new draft</source>
        <translation>دمج في مسودة جديدة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>A picture of the site that is not in the library.</source>
        <translation>صورة من الموقع ليست في المكتبة.</translation>
    </message>
    <message>
        <source>Publish it again</source>
        <translation>نشره من جديد</translation>
    </message>
    <message>
        <source>The newest release is sent with the next sync.</source>
        <translation>يُرسل أحدث إصدار مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Take it off here too</source>
        <translation>سحبه هنا أيضًا</translation>
    </message>
    <message>
        <source>It counts as withdrawn. Its texts stay here.</source>
        <translation>يُعدّ مسحوبًا. تبقى نصوصه هنا.</translation>
    </message>
    <message>
        <source>Leave it as it is there</source>
        <translation>تركه كما هو هناك</translation>
    </message>
    <message>
        <source>It is held back here until somebody lets it out.</source>
        <translation>يُحتجز هنا حتى يطلقه أحد.</translation>
    </message>
    <message>
        <source>Somebody made it private on the site.</source>
        <translation>جعله أحد خاصًّا على الموقع.</translation>
    </message>
    <message>
        <source>Somebody sent it back to review on the site.</source>
        <translation>أعاده أحد إلى المراجعة على الموقع.</translation>
    </message>
    <message>
        <source>Somebody hid it on the site.</source>
        <translation>أخفاه أحد على الموقع.</translation>
    </message>
    <message>
        <source>It was deleted on the site, or moved to the bin there.</source>
        <translation>حُذف من الموقع أو نُقل إلى السلة هناك.</translation>
    </message>
    <message>
        <source>Somebody made a draft of it on the site.</source>
        <translation>حوّله أحد إلى مسودة على الموقع.</translation>
    </message>
    <message>
        <source>The text and its releases stay here, whatever you choose.</source>
        <translation>يبقى النص وإصداراته هنا أيًّا كان اختيارك.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>المقتطف</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>الفقرة {n}</translation>
    </message>
    <message>
        <source>Subheading, paragraph {n}</source>
        <translation>عنوان فرعي، الفقرة {n}</translation>
    </message>
    <message>
        <source>Item of a list, paragraph {n}</source>
        <translation>عنصر قائمة، الفقرة {n}</translation>
    </message>
    <message>
        <source>Caption, paragraph {n}</source>
        <translation>شرح، الفقرة {n}</translation>
    </message>
    <message>
        <source>Picture after paragraph {n}</source>
        <translation>صورة بعد الفقرة {n}</translation>
    </message>
    <message>
        <source>Block after paragraph {n}</source>
        <translation>كتلة بعد الفقرة {n}</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>الصورة الرئيسية</translation>
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
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Comments of readers</source>
        <translation>تعليقات القرّاء</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Picture before the text</source>
        <translation>صورة قبل النص</translation>
    </message>
    <message>
        <source>Block before the text</source>
        <translation>كتلة قبل النص</translation>
    </message>
    <message>
        <source>joined by itself: only the site changed it</source>
        <translation>دُمج تلقائيًا: لم يغيّره إلا الموقع</translation>
    </message>
    <message>
        <source>joined by itself: only we changed it</source>
        <translation>دُمج تلقائيًا: لم نغيّره إلا نحن</translation>
    </message>
    <message>
        <source>changed on the site</source>
        <translation>تغيّر في الموقع</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>تغيّر لدى الطرفين</translation>
    </message>
    <message>
        <source>taken out there, changed here</source>
        <translation>أُخرج هناك وتغيّر هنا</translation>
    </message>
    <message>
        <source>taken out here, changed there</source>
        <translation>أُخرج هنا وتغيّر هناك</translation>
    </message>
    <message>
        <source>added on both sides</source>
        <translation>أُضيف لدى الطرفين</translation>
    </message>
    <message>
        <source>joined by itself: one side changed the form, the other the text</source>
        <translation>دُمج تلقائيًا: غيّر طرف الشكل والآخر النص</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>إخراجه</translation>
    </message>
    <message>
        <source>Keep it, with my caption</source>
        <translation>إبقاؤها مع شرحي</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما لديّ</translation>
    </message>
    <message>
        <source>Keep the site’s</source>
        <translation>إبقاء ما في الموقع</translation>
    </message>
    <message>
        <source>Take the site’s</source>
        <translation>أخذ ما في الموقع</translation>
    </message>
    <message>
        <source>Join word by word</source>
        <translation>دمج كلمة بكلمة</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>أخذ ما لديّ</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>As it is written here</source>
        <translation>كما هو مكتوب هنا</translation>
    </message>
    <message>
        <source>There was nothing here.</source>
        <translation>لم يكن هنا شيء.</translation>
    </message>
    <message>
        <source>The picture was taken out.</source>
        <translation>أُخرجت الصورة.</translation>
    </message>
    <message>
        <source>It was taken out.</source>
        <translation>أُخرج هذا.</translation>
    </message>
    <message>
        <source>Paragraph {n} is the same on both sides</source>
        <translation>الفقرة {n} واحدة لدى الطرفين</translation>
    </message>
    <message>
        <source>Paragraphs {first} to {last} are the same on both sides</source>
        <translation>الفقرات من {first} إلى {last} واحدة لدى الطرفين</translation>
    </message>
    <message>
        <source>release {n}</source>
        <translation>الإصدار {n}</translation>
    </message>
    <message>
        <source>new: {words}.</source>
        <translation>الجديد: {words}.</translation>
    </message>
    <message>
        <source>gone: {words}.</source>
        <translation>المحذوف: {words}.</translation>
    </message>
</context>
<context>
    <name>ConflictAlarm</name>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>دمجهما</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البتّ فيه</translation>
    </message>
    <message>
        <source>Readers don’t see this on the site any more. Nothing of it is sent until you decide.</source>
        <translation>لم يعد القرّاء يرون هذا على الموقع. لا يُرسل منه شيء حتى تبتّ فيه.</translation>
    </message>
    <message>
        <source>{name} changed this text on the site too. Nothing of it is sent until both are joined.</source>
        <translation>غيّر {name} هذا النص على الموقع أيضًا. لا يُرسل منه شيء حتى يُدمج النصّان.</translation>
    </message>
    <message>
        <source>This text was changed on the site too. Nothing of it is sent until both are joined.</source>
        <translation>تغيّر هذا النص على الموقع أيضًا. لا يُرسل منه شيء حتى يُدمج النصّان.</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Nothing meets, but much of the text is another one. Look through it before you join both.</source>
        <translation>لا تتقاطع التغييرات، لكن كثيرًا من النص تبدّل. راجعه قبل أن تدمج النصّين.</translation>
    </message>
    <message>
        <source>We sent in the same moment, and the site shows our text. This one stands here alone.</source>
        <translation>أرسلنا في اللحظة نفسها، والموقع يعرض نصّنا. هذا النص لا يوجد إلا هنا.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>“{name}” answers at {home}</source>
        <translation>الموقع «{name}» موجود على {home}</translation>
    </message>
    <message>
        <source>What {name} may do there</source>
        <translation>المسموح به للحساب {name} هناك</translation>
    </message>
    <message>
        <source>Write the address that readers know, for instance https://example.org/.</source>
        <translation>اكتب العنوان الذي يعرفه القرّاء، مثل ⁦https://example.org/⁩.</translation>
    </message>
    <message>
        <source>Write the name that you log in with.</source>
        <translation>اكتب الاسم الذي تسجّل الدخول به.</translation>
    </message>
    <message>
        <source>Write an application password; the one you log in with is refused.</source>
        <translation>اكتب كلمة مرور تطبيق؛ فكلمة مرور تسجيل الدخول تُرفض.</translation>
    </message>
    <message>
        <source>Look for the site</source>
        <translation>البحث عن الموقع</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>فحص الحساب</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Connect {language} to a WordPress site</source>
        <translation>ربط الطبعة {language} بموقع ووردبريس</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>عنوان الموقع</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Open the authorisation page in the browser</source>
        <translation>فتح صفحة الإذن في المتصفح</translation>
    </message>
    <message>
        <source>This newsroom goes through a proxy. Your browser would go past it, so the site’s page is not opened from here: make an application password on your profile there, in a browser that takes the same way, and paste it here.</source>
        <translation>تمر غرفة الأخبار هذه عبر وكيل. متصفحك يتجاوزه، لذلك لا تُفتح صفحة الموقع من هنا: أنشئ كلمة مرور تطبيق في ملفك هناك، بمتصفح يسلك الطريق نفسه، وألصقها هنا.</translation>
    </message>
    <message>
        <source>The site makes a password of its own for this program, which can be taken back there at any time. Copy it from the page, and paste it here.</source>
        <translation>يُنشئ الموقع كلمة مرور خاصة بهذا البرنامج يمكن إبطالها هناك في أي وقت. انسخها من الصفحة وألصقها هنا.</translation>
    </message>
    <message>
        <source>Pages of this edition in the site folder</source>
        <translation>صفحات هذه الطبعة في مجلد الموقع</translation>
    </message>
    <message>
        <source>They stay as they are now</source>
        <translation>تبقى كما هي الآن</translation>
    </message>
    <message>
        <source>The next sync takes them off the folder</source>
        <translation>تزيلها المزامنة التالية من المجلد</translation>
    </message>
</context>
<context>
    <name>ConnectWay</name>
    <message>
        <source>Looking for the site…</source>
        <translation>جارٍ البحث عن الموقع…</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this computer, nowhere else.</source>
        <translation>تُحفظ كلمة المرور في حلقة مفاتيح هذا الحاسوب، لا في مكان آخر.</translation>
    </message>
    <message>
        <source>This computer has no keyring: the password is kept in memory, and asked for each time that the program starts.</source>
        <translation>ليس لهذا الحاسوب حلقة مفاتيح: تُحفظ كلمة المرور في الذاكرة وتُطلب كلما بدأ البرنامج.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>بانتظار المتصفح…</translation>
    </message>
    <message>
        <source>Checking the account…</source>
        <translation>جارٍ فحص الحساب…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الربط…</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Counting stories</source>
        <translation>عدّ المواد</translation>
    </message>
</context>
<context>
    <name>CreditLine</name>
    <message>
        <source>Credit in all languages</source>
        <translation>صاحب الصورة بكل اللغات</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تحديد</translation>
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
        <source>Deleting</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Setting the credit</source>
        <translation>تحديد صاحب الصورة</translation>
    </message>
    <message>
        <source>Copying words</source>
        <translation>نسخ النصوص</translation>
    </message>
    <message>
        <source>Adding to a gallery</source>
        <translation>إضافة إلى معرض</translation>
    </message>
    <message>
        <source>Taking photos out</source>
        <translation>إخراج صور</translation>
    </message>
    <message>
        <source>Putting photos back</source>
        <translation>إعادة صور</translation>
    </message>
    <message>
        <source>The photo has its credit in all languages.</source>
        <translation>للصورة صاحبها بكل اللغات.</translation>
    </message>
    <message>
        <source>{count} photos have their credit in all languages.</source>
        <translation>صور كُتب صاحبها بكل اللغات: {count}.</translation>
    </message>
    <message>
        <source>1 photo got these words.</source>
        <translation>أخذت صورة واحدة هذه النصوص.</translation>
    </message>
    <message>
        <source>{count} photos got these words.</source>
        <translation>صور أخذت هذه النصوص: {count}.</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>لم يلزم تغيير شيء.</translation>
    </message>
    <message>
        <source>Putting words back</source>
        <translation>إعادة النصوص</translation>
    </message>
    <message>
        <source>“{gallery}” has these photos already.</source>
        <translation>في «{gallery}» هذه الصور من قبل.</translation>
    </message>
    <message>
        <source>1 photo was added to “{gallery}”.</source>
        <translation>أُضيفت صورة واحدة إلى «{gallery}».</translation>
    </message>
    <message>
        <source>{count} photos were added to “{gallery}”.</source>
        <translation>صور أُضيفت إلى «{gallery}»: {count}.</translation>
    </message>
    <message>
        <source>Taking photos out of a gallery</source>
        <translation>إخراج صور من معرض</translation>
    </message>
    <message>
        <source>The photo was taken out of the library. Its original stays.</source>
        <translation>أُخرجت الصورة من المكتبة. يبقى أصلها.</translation>
    </message>
    <message>
        <source>{count} photos were taken out of the library. Their originals stay.</source>
        <translation>صور أُخرجت من المكتبة: {count}. تبقى أصولها.</translation>
    </message>
    <message>
        <source>The photo is in the library again.</source>
        <translation>عادت الصورة إلى المكتبة.</translation>
    </message>
    <message>
        <source>{count} photos are in the library again.</source>
        <translation>صور عادت إلى المكتبة: {count}.</translation>
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
        <translation>المرشح يخفي كل شيء: {filter}.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشح</translation>
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
        <source>Nothing is assigned to you</source>
        <translation>لم يُسند إليك شيء</translation>
    </message>
    <message>
        <source>Texts that somebody gives you stand here until approved.</source>
        <translation>النصوص التي يسندها أحد إليك تبقى هنا حتى تُعتمد.</translation>
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
        <source>Nothing is in conflict</source>
        <translation>لا شيء في تعارض</translation>
    </message>
    <message>
        <source>What was changed here and on the site waits here for you.</source>
        <translation>ما تغيّر هنا وعلى الموقع ينتظرك هنا.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>لا شيء محتجز</translation>
    </message>
    <message>
        <source>What an imported archive published waits here to be let out.</source>
        <translation>ما نشره أرشيف مستورد ينتظر هنا أن يُطلق.</translation>
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
        <source>Assigned to me</source>
        <translation>مسند إليّ</translation>
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
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتجز</translation>
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
        <source>Photo gallery</source>
        <translation>معرض صور</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Newsletter issue</source>
        <translation>عدد من النشرة</translation>
    </message>
    <message>
        <source>Brief issue</source>
        <translation>عدد من الموجز</translation>
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
        <source>Photo galleries</source>
        <translation>معارض الصور</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>الكتب</translation>
    </message>
    <message>
        <source>Newsletter issues</source>
        <translation>أعداد النشرة</translation>
    </message>
    <message>
        <source>Brief issues</source>
        <translation>أعداد الموجز</translation>
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
        <source>{person} has it</source>
        <translation>لدى {person}</translation>
    </message>
    <message>
        <source>1 open comment</source>
        <translation>تعليق مفتوح واحد</translation>
    </message>
    <message>
        <source>{count} open comments</source>
        <translation>تعليقات مفتوحة: {count}</translation>
    </message>
    <message>
        <source>In the bin since {date}</source>
        <translation>في السلة منذ {date}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>{state}, {person} has it</source>
        <translation>{state}، لدى {person}</translation>
    </message>
    <message>
        <source>Changed or gone on the site: a person decides</source>
        <translation>تغيّر على الموقع أو زال منه: القرار لإنسان</translation>
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
    <name>Detail</name>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>The original is never altered.</source>
        <translation>لا يُمس الأصل أبدًا.</translation>
    </message>
    <message>
        <source>No photo is chosen</source>
        <translation>لم تُختر صورة</translation>
    </message>
    <message>
        <source>Choose one to see it large and to write its words in every language.</source>
        <translation>اختر واحدة لتراها كبيرة وتكتب نصوصها بكل لغة.</translation>
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
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>استيراد صور</translation>
    </message>
</context>
<context>
    <name>DueStories</name>
    <message>
        <source>Counts</source>
        <translation>العدّ</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that were dated ahead are due. A sync publishes them.</source>
        <translation>
            <numerusform>لم يحن موعد أي نص مجدول.</numerusform>
            <numerusform>حان موعد نص مجدول واحد. تنشره المزامنة.</numerusform>
            <numerusform>حان موعد نصّين مجدولين. تنشرهما المزامنة.</numerusform>
            <numerusform>حان موعد %n نصوص مجدولة. تنشرها المزامنة.</numerusform>
            <numerusform>حان موعد %n نصًّا مجدولًا. تنشرها المزامنة.</numerusform>
            <numerusform>حان موعد %n نص مجدول. تنشرها المزامنة.</numerusform>
        </translation>
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
    <name>EditionRow</name>
    <message>
        <source>The site folder</source>
        <translation>مجلد الموقع</translation>
    </message>
    <message>
        <source>{name}, {address}, as {user}</source>
        <translation>{name}، {address}، باسم {user}</translation>
    </message>
    <message>
        <source>Its password is needed once more; it is kept in memory only.</source>
        <translation>تلزم كلمة مروره مرة أخرى؛ فهي محفوظة في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>Connect a WordPress site…</source>
        <translation>ربط موقع ووردبريس…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Fetch the archive</source>
        <translation>جلب الأرشيف</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>فصل…</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>إدخال كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Application password of this account</source>
        <translation>كلمة مرور التطبيق لهذا الحساب</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعمالها</translation>
    </message>
    <message>
        <source>What stands on the WordPress site stays there. From the next sync on this edition is published to the site folder. Connecting it again goes on where it was left.</source>
        <translation>ما على موقع ووردبريس يبقى هناك. بدءًا من المزامنة التالية تُنشر هذه الطبعة إلى مجلد الموقع. وإن رُبطت من جديد تابعت من حيث توقفت.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>المسموح له</translation>
    </message>
</context>
<context>
    <name>EditionsPlace</name>
    <message>
        <source>What waits for a text or an update in some language appears here.</source>
        <translation>يظهر هنا ما ينتظر نصًا أو تحديثًا في لغة ما.</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>إظهار جميع المواد</translation>
    </message>
    <message>
        <source>Nothing is missing in any edition</source>
        <translation>لا شيء ناقص في أي طبعة</translation>
    </message>
    <message>
        <source>What is in force: {filter}.</source>
        <translation>التصفية السارية: {filter}.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>لا عمل هنا</translation>
    </message>
    <message>
        <source>Every story stands here with all its editions.</source>
        <translation>كل مادة هنا مع كل طبعاتها.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>لا مواد بعد</translation>
    </message>
    <message numerus="yes">
        <source>{shown} stories shown, {cells} cells not live</source>
        <translation>
            <numerusform>لا مواد معروضة، خانات غير منشورة: {cells}</numerusform>
            <numerusform>مادة واحدة معروضة، خانات غير منشورة: {cells}</numerusform>
            <numerusform>مادتان معروضتان، خانات غير منشورة: {cells}</numerusform>
            <numerusform>{shown} مواد معروضة، خانات غير منشورة: {cells}</numerusform>
            <numerusform>{shown} مادة معروضة، خانات غير منشورة: {cells}</numerusform>
            <numerusform>{shown} مادة معروضة، خانات غير منشورة: {cells}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories and editions</source>
        <translation>المواد والطبعات</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Writing the table</source>
        <translation>كتابة الجدول</translation>
    </message>
    <message numerus="yes">
        <source>{count} stories were written to “{file}”.</source>
        <translation>
            <numerusform>لم تُكتب مادة في «{file}».</numerusform>
            <numerusform>كُتبت مادة واحدة في «{file}».</numerusform>
            <numerusform>كُتبت مادتان في «{file}».</numerusform>
            <numerusform>كُتبت {count} مواد في «{file}».</numerusform>
            <numerusform>كُتبت {count} مادة في «{file}».</numerusform>
            <numerusform>كُتبت {count} مادة في «{file}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the table: {done} of {total} stories</source>
        <translation>كتابة الجدول: المواد {done} من {total}</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>طبعات</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>تصدير هذا الجدول</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Writing “{file}”</source>
        <translation>كتابة «{file}»</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>An export is still being written. Stop it first, or let it end.</source>
        <translation>ما زال التصدير جاريًا. أوقفه أولًا أو دعه ينتهي.</translation>
    </message>
    <message>
        <source>Export the newsroom</source>
        <translation>تصدير غرفة الأخبار</translation>
    </message>
    <message>
        <source>Export stories</source>
        <translation>تصدير مواد</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>One file that restores on another laptop</source>
        <translation>ملف واحد يُستعاد على حاسوب محمول آخر</translation>
    </message>
    <message>
        <source>WordPress files, one for each edition, with pictures</source>
        <translation>ملفات ووردبريس، واحد لكل طبعة، مع الصور</translation>
    </message>
    <message>
        <source>Texts as Markdown, with pictures</source>
        <translation>النصوص بصيغة ⁦Markdown⁩ مع الصور</translation>
    </message>
    <message>
        <source>A bundle for another newsroom</source>
        <translation>حزمة لغرفة أخبار أخرى</translation>
    </message>
    <message>
        <source>Zip files</source>
        <translation>ملفات ⁦zip⁩</translation>
    </message>
    <message>
        <source>Of an imported archive, in no story: {n}.</source>
        <translation>من أرشيف مستورد وليس في أي مادة: {n}.</translation>
    </message>
    <message>
        <source>Nobody approved {n} of these texts as they stand; the file is not for the public.</source>
        <translation>من هذه النصوص ما لم يعتمده أحد على حاله: {n}؛ فالملف ليس للعموم.</translation>
    </message>
    <message>
        <source>Pictures and files are the untouched originals, with all that they tell of people.</source>
        <translation>الصور والملفات هي الأصول كما هي، بكل ما تكشفه عن الأشخاص.</translation>
    </message>
    <message>
        <source>Restored on another laptop, it is the same newsroom there.</source>
        <translation>عند استعادته على حاسوب محمول آخر تكون هناك غرفة الأخبار نفسها.</translation>
    </message>
    <message>
        <source>“{file}” holds: stories {stories}, articles {articles}, pictures {pictures}, files {files}.</source>
        <translation>في «{file}»: المواد {stories}، المقالات {articles}، الصور {pictures}، الملفات {files}.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>وغيرها: {n}</translation>
    </message>
    <message>
        <source>Missing or damaged here, and left out: {names}.</source>
        <translation>مفقود أو متضرر هنا، ولم يُصدَّر: {names}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>FetchForm</name>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>what is said of them comes in any case</source>
        <translation>ما قيل عنها يُجلب في كل الأحوال</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>تركها هناك</translation>
    </message>
    <message>
        <source>Fetch them all</source>
        <translation>جلبها كلها</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
</context>
<context>
    <name>FetchPlace</name>
    <message>
        <source>Fetching an archive</source>
        <translation>جلب أرشيف</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>جلب الصور</translation>
    </message>
    <message>
        <source>None of these stories stands at a site that is connected.</source>
        <translation>لا توجد أي من هذه المواد في موقع مربوط.</translation>
    </message>
    <message>
        <source>Fetch the archive</source>
        <translation>جلب الأرشيف</translation>
    </message>
    <message>
        <source>Everything that stands on the site comes in, as it stands there: nothing is written there. Whatever stops it, the next time goes on there; fetched twice, nothing is added.</source>
        <translation>يُجلب كل ما على الموقع كما هو هناك: لا يُكتب هناك شيء. مهما أوقف الجلب، تُتابع المرة التالية من حيث توقف؛ وتكرار الجلب لا يضيف شيئًا.</translation>
    </message>
    <message>
        <source>No edition is connected to a site. Connect one in Settings › Sites.</source>
        <translation>لا طبعة مربوطة بموقع. اربط واحدة في الإعدادات › المواقع.</translation>
    </message>
</context>
<context>
    <name>FetchTab</name>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>The fetching is over.</source>
        <translation>انتهى الجلب.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
</context>
<context>
    <name>FileSlot</name>
    <message>
        <source>Take it away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
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
        <source>With</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>الحفظ على هذا النحو</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>حفظ هذا المرشح</translation>
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
    <name>FolderAddress</name>
    <message>
        <source>It begins with https://. Nothing was changed.</source>
        <translation>يبدأ بـ https://‎. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Address of the site folder on the web</source>
        <translation>عنوان مجلد الموقع على الويب</translation>
    </message>
    <message>
        <source>Feeds, the sitemap, and what search engines and other sites are told of the pages need it. Without it they are left out; the pages themselves work anywhere.</source>
        <translation>تحتاج إليه موجزات الأخبار وخريطة الموقع وما يُقال عن الصفحات لمحركات البحث وللمواقع الأخرى. من دونه تُترك؛ أما الصفحات نفسها فتعمل في أي مكان.</translation>
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
    <name>FormDeeds</name>
    <message>
        <source>Looking into “{name}”</source>
        <translation>النظر في «{name}»</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>“{name}” is no PDF. The file stays as it was.</source>
        <translation>«{name}» ليس ⁦PDF⁩. بقي الملف كما كان.</translation>
    </message>
    <message>
        <source>“{name}” is no video. The file stays as it was.</source>
        <translation>«{name}» ليس فيديو. بقي الملف كما كان.</translation>
    </message>
    <message>
        <source>Making the cover</source>
        <translation>صنع الغلاف</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
</context>
<context>
    <name>GalleryDeeds</name>
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
    <name>GalleryPane</name>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Picture {n} of {count}</source>
        <translation>الصورة {n} من {count}</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>صور: {n}</translation>
    </message>
    <message>
        <source>1 without alternative text</source>
        <translation>واحدة بلا نص بديل</translation>
    </message>
    <message>
        <source>{n} without alternative text</source>
        <translation>بلا نص بديل: {n}</translation>
    </message>
    <message>
        <source>Adding {n} of {count}</source>
        <translation>إضافة {n} من {count}</translation>
    </message>
    <message>
        <source>From the newsroom…</source>
        <translation>من غرفة الأخبار…</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>إضافة صور…</translation>
    </message>
</context>
<context>
    <name>HeadlineFinder</name>
    <message>
        <source>Looking for stories</source>
        <translation>البحث عن المواد</translation>
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
        <source>Texts, pictures and files</source>
        <translation>نصوص وصور وملفات</translation>
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
        <source>Comments</source>
        <translation>التعليقات</translation>
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
    <name>IssueForm</name>
    <message>
        <source>Contents, a line each</source>
        <translation>المحتويات، كل واحد في سطر</translation>
    </message>
    <message>
        <source>Alt and an arrow move a line</source>
        <translation>⁦Alt⁩ مع سهم ينقل سطرًا</translation>
    </message>
    <message>
        <source>Take the headings of the text</source>
        <translation>أخذ العناوين الفرعية للنص</translation>
    </message>
    <message>
        <source>Another issue of this edition has this number.</source>
        <translation>يحمل عدد آخر من هذه الطبعة هذا الرقم.</translation>
    </message>
    <message>
        <source>This is no month and no day. Type it as in {example}.</source>
        <translation>هذا ليس شهرًا ولا يومًا. اكتبه مثل {example}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Month or day</source>
        <translation>شهر أو يوم</translation>
    </message>
    <message>
        <source>Time, as the issue calls it</source>
        <translation>الفترة كما يسمّيها العدد</translation>
    </message>
</context>
<context>
    <name>IssuePicture</name>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>The whole month</source>
        <translation>الشهر كله</translation>
    </message>
</context>
<context>
    <name>IssuedField</name>
    <message>
        <source>Choose a month or a day</source>
        <translation>اختيار شهر أو يوم</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>In {language}</source>
        <translation>باللغة: {language}</translation>
    </message>
    <message>
        <source>Needed for the approval</source>
        <translation>لازم للاعتماد</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>KeptFilters</name>
    <message>
        <source>Kept filters</source>
        <translation>المرشحات المحفوظة</translation>
    </message>
    <message>
        <source>“{name}” is kept like this.</source>
        <translation>حُفظ «{name}» على هذا النحو.</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more.</source>
        <translation>لم يعد «{name}» محفوظًا.</translation>
    </message>
    <message>
        <source>The filter is kept as “{name}”.</source>
        <translation>حُفظ المرشح باسم «{name}».</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Facts of this story</source>
        <translation>بيانات هذه المادة</translation>
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
    <name>LanguageTab</name>
    <message>
        <source>{language}, described</source>
        <translation>{language}، موصوفة</translation>
    </message>
    <message>
        <source>{language}, words missing</source>
        <translation>{language}، تنقص النصوص</translation>
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
    <name>Linking</name>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>{language} is published on “{site}” from the next sync on.</source>
        <translation>تُنشر الطبعة {language} على «{site}» بدءًا من المزامنة التالية.</translation>
    </message>
    <message>
        <source>{language} is connected to “{site}”; this account may not publish.</source>
        <translation>رُبطت طبعة {language} بموقع «{site}»؛ غير مسموح لهذا الحساب بالنشر.</translation>
    </message>
    <message>
        <source>The password is kept until the program ends.</source>
        <translation>تُحفظ كلمة المرور حتى انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>Fetch the archive</source>
        <translation>جلب الأرشيف</translation>
    </message>
    <message>
        <source>The keyring did not open, and may hold the password still: remove “Nejat Desktop” there, and take it back on your profile page of the site.</source>
        <translation>لم تُفتح حلقة المفاتيح وقد تكون كلمة المرور ما زالت فيها: احذف «⁦Nejat Desktop⁩» منها، وأبطل كلمة المرور في صفحة ملفك الشخصي على الموقع.</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>سؤال الموقع</translation>
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
    <name>LockedSites</name>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>{site} ({edition})</source>
        <translation>{site} ({edition})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Nothing is sent to {sites} until its password is given.</source>
        <translation>لا يُرسل شيء إلى {sites} حتى تُدخل كلمة مروره.</translation>
    </message>
    <message>
        <source>Nothing is sent to {sites} until their passwords are given.</source>
        <translation>لا يُرسل شيء إلى {sites} حتى تُدخل كلمات مرورها.</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>إدخال كلمة المرور</translation>
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
        <source>under way</source>
        <translation>قيد التنفيذ</translation>
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
    <name>LogRow</name>
    <message>
        <source>Everything sent and seen is in the log</source>
        <translation>كل ما أُرسل وشوهد في السجل</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>فتح السجل</translation>
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
    <message>
        <source>Looking at a translation</source>
        <translation>عرض ترجمة</translation>
    </message>
    <message>
        <source>Looking at a photo</source>
        <translation>عرض صورة</translation>
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
        <source>Photos</source>
        <translation>الصور</translation>
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
    <name>Pairs</name>
    <message>
        <source>one leads to the other</source>
        <translation>أحدهما يحيل إلى الآخر</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>في حدود يوم</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <translation>الاسم {name}</translation>
    </message>
    <message>
        <source>the number {number}</source>
        <translation>الرقم {number}</translation>
    </message>
</context>
<context>
    <name>PairsList</name>
    <message numerus="yes">
        <source>%n picture(s) in common</source>
        <translation>
            <numerusform>لا صور مشتركة (%n)</numerusform>
            <numerusform>صورة مشتركة واحدة</numerusform>
            <numerusform>صورتان مشتركتان</numerusform>
            <numerusform>%n صور مشتركة</numerusform>
            <numerusform>%n صورةً مشتركة</numerusform>
            <numerusform>%n صورة مشتركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>في اليوم نفسه (%n)</numerusform>
            <numerusform>بفارق يوم واحد</numerusform>
            <numerusform>بفارق يومين</numerusform>
            <numerusform>بفارق %n أيام</numerusform>
            <numerusform>بفارق %n يومًا</numerusform>
            <numerusform>بفارق %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsPlace</name>
    <message>
        <source>Looking for pairs</source>
        <translation>البحث عن أزواج</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) became one story each.</source>
        <translation>
            <numerusform>لم يصر أي زوج مادة واحدة.</numerusform>
            <numerusform>صار زوج واحد مادة واحدة.</numerusform>
            <numerusform>صار كل من زوجين مادة واحدة.</numerusform>
            <numerusform>صار كل من %n أزواج مادة واحدة.</numerusform>
            <numerusform>صار كل من %n زوجًا مادة واحدة.</numerusform>
            <numerusform>صار كل من %n زوج مادة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joining stories</source>
        <translation>دمج المواد</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are not offered again.</source>
        <translation>
            <numerusform>لا أزواج تُستبعد من العرض.</numerusform>
            <numerusform>زوج واحد لن يُعرض مرة أخرى.</numerusform>
            <numerusform>زوجان لن يُعرضا مرة أخرى.</numerusform>
            <numerusform>%n أزواج لن تُعرض مرة أخرى.</numerusform>
            <numerusform>%n زوجًا لن تُعرض مرة أخرى.</numerusform>
            <numerusform>%n زوج لن تُعرض مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>Pairs of stories</source>
        <translation>أزواج المواد</translation>
    </message>
    <message>
        <source>Texts of different editions that may tell the same story, the surest first. What you confirm becomes one story; nothing is written to a site for that.</source>
        <translation>نصوص من طبعات مختلفة قد تروي المادة نفسها، الأرجح أولًا. ما تؤكّده يصير مادة واحدة؛ ولا يُكتب من أجل ذلك شيء على أي موقع.</translation>
    </message>
    <message>
        <source>They are one story</source>
        <translation>هما مادة واحدة</translation>
    </message>
    <message>
        <source>They are not</source>
        <translation>ليسا مادة واحدة</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تأشير الكل</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>No stories of different editions look like one.</source>
        <translation>لا مواد من طبعات مختلفة تبدو واحدة.</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
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
    <name>People</name>
    <message>
        <source>{person} (me)</source>
        <translation>{person} (أنا)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Everything that is done here carries the name of who works at this computer.</source>
        <translation>كل ما يُعمل هنا يحمل اسم من يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Somebody else works here</source>
        <translation>شخص آخر يعمل هنا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>works here now</source>
        <translation>على هذا الحاسوب الآن</translation>
    </message>
    <message>
        <source>Work as this person</source>
        <translation>العمل باسم هذا الشخص</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Words or file name</source>
        <translation>كلمات أو اسم ملف</translation>
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
    <name>PhotoBulk</name>
    <message>
        <source>{count} photos are selected</source>
        <translation>صور محددة: {count}</translation>
    </message>
    <message>
        <source>Leave this bar</source>
        <translation>إغلاق هذا الشريط</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>صاحب الصورة…</translation>
    </message>
    <message>
        <source>Add to gallery…</source>
        <translation>إضافة إلى معرض…</translation>
    </message>
    <message>
        <source>New gallery</source>
        <translation>معرض جديد</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} من {total}</translation>
    </message>
    <message>
        <source>Sorted downwards: {order}</source>
        <translation>مرتبة تنازليًا: {order}</translation>
    </message>
    <message>
        <source>Sorted upwards: {order}</source>
        <translation>مرتبة تصاعديًا: {order}</translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>Pictures of the newsroom</source>
        <translation>صور غرفة الأخبار</translation>
    </message>
    <message>
        <source>Search the newest pictures</source>
        <translation>البحث في أحدث الصور</translation>
    </message>
    <message>
        <source>No picture found</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Add {n}</source>
        <translation>إضافة {n}</translation>
    </message>
    <message>
        <source>Pictures found</source>
        <translation>الصور التي وُجدت</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
    <message>
        <source>Caption</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>for readers who can’t see it</source>
        <translation>للقرّاء الذين لا يرونها</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>No photos match</source>
        <translation>لا صور مطابقة</translation>
    </message>
    <message>
        <source>The filter hides everything: {filter}.</source>
        <translation>المرشح يخفي كل شيء: {filter}.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشح</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Originals are kept here untouched, each with its words in every language. Drop files here, or import them.</source>
        <translation>تُحفظ الأصول هنا كما هي، ولكل منها نصوصه بكل لغة. أفلت ملفات هنا أو استوردها.</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>استيراد صور</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>عرض كل الصور</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>لا صور هنا بعد</translation>
    </message>
    <message>
        <source>Photos appear here as soon as they belong here.</source>
        <translation>تظهر الصور هنا متى كان مكانها هنا.</translation>
    </message>
    <message>
        <source>Every photo has a caption</source>
        <translation>لكل صورة شرح</translation>
    </message>
    <message>
        <source>What nobody has described yet appears here.</source>
        <translation>يظهر هنا ما لم يصفه أحد بعد.</translation>
    </message>
    <message>
        <source>Every photo has a credit</source>
        <translation>صاحب كل صورة مذكور</translation>
    </message>
    <message>
        <source>Photos whose photographer is not named appear here.</source>
        <translation>تظهر هنا الصور التي لم يُذكر مصوّرها.</translation>
    </message>
    <message>
        <source>Every photo has an alternative text</source>
        <translation>لكل صورة نص بديل</translation>
    </message>
    <message>
        <source>Photos that a blind reader would not hear of appear here.</source>
        <translation>تظهر هنا الصور التي لا وصف لها للقارئ الكفيف.</translation>
    </message>
    <message>
        <source>No photo is here twice</source>
        <translation>لا صورة مكررة هنا</translation>
    </message>
    <message>
        <source>Pictures that look the same in other files appear here.</source>
        <translation>تظهر هنا الصور المتشابهة في ملفات مختلفة.</translation>
    </message>
    <message>
        <source>Every photo is used</source>
        <translation>كل صورة مستعملة</translation>
    </message>
    <message>
        <source>Photos that no story shows appear here.</source>
        <translation>تظهر هنا الصور التي لا تعرضها مادة.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>السلة فارغة</translation>
    </message>
    <message>
        <source>Photos that you take out of the library can be put back from here.</source>
        <translation>الصور التي تخرجها من المكتبة تُعاد من هنا.</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>بلا ذكر لصاحبها</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Just imported</source>
        <translation>استُوردت للتو</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>بلا شرح</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>بلا ذكر لصاحبها</translation>
    </message>
    <message>
        <source>No alternative text</source>
        <translation>بلا نص بديل</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>غير مستعملة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>المعارض</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>صاحب الصورة</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>المرشحات المحفوظة</translation>
    </message>
    <message>
        <source>Missing in</source>
        <translation>نصوصها ناقصة في</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>in a story</source>
        <translation>في مادة</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ليست في أي مادة</translation>
    </message>
    <message>
        <source>When they were taken</source>
        <translation>وقت التقاطها</translation>
    </message>
    <message>
        <source>When they came in</source>
        <translation>وقت دخولها</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>lead picture</source>
        <translation>صورة رئيسية</translation>
    </message>
    <message>
        <source>among its pictures</source>
        <translation>بين صورها</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>looks like another photo</source>
        <translation>تشبه صورة أخرى</translation>
    </message>
    <message>
        <source>words missing in {languages}</source>
        <translation>نصوصها ناقصة في {languages}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>أُضيفت {date}</translation>
    </message>
    <message>
        <source>taken {date}</source>
        <translation>التُقطت {date}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>لم تُستعمل بعد</translation>
    </message>
    <message>
        <source>Used in 1 story</source>
        <translation>مستعملة في مادة واحدة</translation>
    </message>
    <message>
        <source>Used in {count} stories</source>
        <translation>المواد التي تستعملها: {count}</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>في السلة</translation>
    </message>
</context>
<context>
    <name>PhotosPlace</name>
    <message numerus="yes">
        <source>{count} photos, {selected} selected</source>
        <translation>
            <numerusform>لا صور، المحدَّد: {selected}</numerusform>
            <numerusform>صورة واحدة، المحدَّد: {selected}</numerusform>
            <numerusform>صورتان، المحدَّد: {selected}</numerusform>
            <numerusform>{count} صور، المحدَّد: {selected}</numerusform>
            <numerusform>{count} صورة، المحدَّد: {selected}</numerusform>
            <numerusform>{count} صورة، المحدَّد: {selected}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} photos</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>{count} صور</numerusform>
            <numerusform>{count} صورة</numerusform>
            <numerusform>{count} صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosSide</name>
    <message>
        <source>Where</source>
        <translation>أين</translation>
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
    <name>PictureForm</name>
    <message>
        <source>Cartoon</source>
        <translation>كاريكاتير</translation>
    </message>
    <message>
        <source>Picture of the day</source>
        <translation>صورة اليوم</translation>
    </message>
    <message>
        <source>Drop the picture here, or choose it</source>
        <translation>أفلت الصورة هنا أو اخترها</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>المصور</translation>
    </message>
</context>
<context>
    <name>PictureSlot</name>
    <message>
        <source>Choose a picture file</source>
        <translation>اختيار ملف صورة</translation>
    </message>
    <message>
        <source>Choose from the newsroom’s pictures</source>
        <translation>اختيار من صور غرفة الأخبار</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالة</translation>
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
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
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
        <source>The plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لا يُرسَل</translation>
    </message>
    <message>
        <source>Looking at the sites</source>
        <translation>جارٍ فحص المواقع</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Look at the site</source>
        <translation>عرض الموقع</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>هذه المزامنة</translation>
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
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>{count} to fetch</source>
        <translation>للجلب: {count}</translation>
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
    <name>Powers</name>
    <message>
        <source>It may publish.</source>
        <translation>مسموح له بالنشر.</translation>
    </message>
    <message>
        <source>It may not publish: nothing that is approved can go out.</source>
        <translation>غير مسموح له بالنشر: لا يخرج شيء مما اعتُمد.</translation>
    </message>
    <message>
        <source>It may change what others wrote there.</source>
        <translation>مسموح له بتغيير ما كتبه غيره هناك.</translation>
    </message>
    <message>
        <source>It may change its own posts only: an archive of others is taken in, and stays there as it is.</source>
        <translation>غير مسموح له إلا بتغيير مقالاته: يُستورد أرشيف الآخرين ويبقى هناك كما هو.</translation>
    </message>
    <message>
        <source>It may upload pictures and files.</source>
        <translation>مسموح له برفع الصور والملفات.</translation>
    </message>
    <message>
        <source>It may not upload: stories with pictures can’t be sent.</source>
        <translation>غير مسموح له بالرفع: لا يمكن إرسال مواد فيها صور.</translation>
    </message>
    <message>
        <source>It may make categories.</source>
        <translation>مسموح له بإنشاء التصنيفات.</translation>
    </message>
    <message>
        <source>It may not make categories: sections that are not there yet have to be made on the site first.</source>
        <translation>غير مسموح له بإنشاء التصنيفات: الأقسام التي ليست هناك بعد يجب إنشاؤها على الموقع أولًا.</translation>
    </message>
    <message>
        <source>It may publish pages.</source>
        <translation>مسموح له بنشر الصفحات.</translation>
    </message>
    <message>
        <source>It may not publish pages: they stay here.</source>
        <translation>غير مسموح له بنشر الصفحات: تبقى هنا.</translation>
    </message>
    <message>
        <source>The site stores its texts to the letter.</source>
        <translation>يحفظ الموقع نصوصه حرفيًا.</translation>
    </message>
    <message>
        <source>The site filters its texts, embeds above all. What it takes out is shown.</source>
        <translation>يصفّي الموقع نصوصه، والمضمَّنات خاصة. ويُعرض ما يحذفه.</translation>
    </message>
    <message>
        <source>The site keeps revisions: an edit made while we send is found again.</source>
        <translation>يحتفظ الموقع بالنسخ السابقة: التعديل الذي يجري أثناء الإرسال يُعثر عليه.</translation>
    </message>
    <message>
        <source>The site keeps no revisions: an edit made there in the moment of sending can be lost.</source>
        <translation>لا يحتفظ الموقع بالنسخ السابقة: التعديل الذي يجري هناك لحظة الإرسال قد يُفقد.</translation>
    </message>
    <message>
        <source>It may approve comments of readers.</source>
        <translation>مسموح له بقبول تعليقات القرّاء.</translation>
    </message>
    <message>
        <source>It may not approve comments of readers.</source>
        <translation>غير مسموح له بقبول تعليقات القرّاء.</translation>
    </message>
</context>
<context>
    <name>PowersView</name>
    <message>
        <source>{sentence} Probably: no post there tells for sure.</source>
        <translation>{sentence} هذا مرجّح: لا مقالة هناك تؤكّده.</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>As on the site</source>
        <translation>كما على الموقع</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>It begins with http:// or socks5h://. Nothing was changed.</source>
        <translation>يبدأ بـ ⁦http://⁩ أو ⁦socks5h://⁩. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The sites, and whoever carries the line, see where this computer is.</source>
        <translation>ترى المواقع ومزوّد الاتصال مكان هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Everything goes through the Tor service of this computer, names too. While it does not run, nothing is sent: there is no way round it. It is slower.</source>
        <translation>يمرّ كل شيء عبر خدمة ⁦Tor⁩ على هذا الحاسوب، والأسماء أيضًا. ما دامت متوقفة لا يُرسل شيء: لا طريق يلتفّ عليها. وهي أبطأ.</translation>
    </message>
    <message>
        <source>Everything goes through it, names too with socks5h. While it does not answer, nothing is sent: there is no way round it.</source>
        <translation>يمرّ كل شيء عبره، والأسماء أيضًا مع ⁦socks5h⁩. ما دام لا يجيب لا يُرسل شيء: لا طريق يلتفّ عليه.</translation>
    </message>
    <message>
        <source>Way to the network</source>
        <translation>الطريق إلى الشبكة</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>⁦Tor⁩</translation>
    </message>
    <message>
        <source>Another proxy</source>
        <translation>وكيل آخر</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
</context>
<context>
    <name>PublicationForm</name>
    <message>
        <source>Drop a picture, or choose one</source>
        <translation>أفلت صورة أو اختر واحدة</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>⁦PDF⁩</translation>
    </message>
    <message>
        <source>Drop the PDF here</source>
        <translation>أفلت ⁦PDF⁩ هنا</translation>
    </message>
    <message>
        <source>Make the cover from its first page</source>
        <translation>صنع الغلاف من صفحته الأولى</translation>
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
        <source>This text is approved already. Nothing was changed.</source>
        <translation>هذا النص معتمد من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Stopped before the first step. Nothing was written.</source>
        <translation>توقف قبل الخطوة الأولى. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Readers don’t see this article, so there is nothing to withdraw.</source>
        <translation>لا يرى القرّاء هذا النص، فلا شيء يُسحب.</translation>
    </message>
    <message>
        <source>The file could not be kept: {reason}. Nothing was taken in; mend that and add it again.</source>
        <translation>تعذّر حفظ الملف: {reason}. لم يُستورد شيء؛ أصلح ذلك وأضفه مرة أخرى.</translation>
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
        <source>This story can’t become that kind: it was approved already, or has facts or pictures that the kind has no room for. Nothing was changed.</source>
        <translation>لا يمكن أن تصير هذه المادة من ذلك النوع: اعتُمدت من قبل، أو فيها بيانات أو صور لا مكان لها فيه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no such series any more. Nothing was changed.</source>
        <translation>لم تعد هذه السلسلة موجودة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A series has a title in one language at least. Nothing was changed.</source>
        <translation>للسلسلة عنوان بلغة واحدة على الأقل. لم يتغيّر شيء.</translation>
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
        <source>Nobody has begun this text yet.</source>
        <translation>لم يبدأ أحد هذا النص بعد.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>أُوقف التصدير. لم يُكتب ملف.</translation>
    </message>
    <message>
        <source>The newsroom was closed.</source>
        <translation>أُغلقت غرفة الأخبار.</translation>
    </message>
    <message>
        <source>Comparing was stopped; it goes on there the next time.</source>
        <translation>أُوقفت المقارنة؛ وتُتابَع من هناك في المرة التالية.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {reason}. Choose another place; nothing was changed.</source>
        <translation>لا يمكن كتابة «{name}»: {reason}. اختر مكانًا آخر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A story uses this picture. Take it out of the story first; nothing was moved.</source>
        <translation>مادة تستعمل هذه الصورة. أخرجها من المادة أولًا؛ لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <translation>هذه النسخة لم تعد محفوظة.</translation>
    </message>
    <message>
        <source>“{name}” holds a database alone, and its newsroom is not around it. Put it back into the folder “backups” of that newsroom.</source>
        <translation>في «{name}» قاعدة بيانات وحدها وليست غرفة أخبارها حولها. أعده إلى المجلد «⁦backups⁩» في غرفة الأخبار تلك.</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged ({reason}). Nothing was changed.</source>
        <translation>النسخة الاحتياطية «{name}» تالفة ({reason}). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is a backup of another newsroom. Restore it beside this one; nothing was changed.</source>
        <translation>هذه نسخة احتياطية لغرفة أخبار أخرى. استعدها في مجلد جديد إلى جانب هذه؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” could not be restored: {reason}. Nothing was changed; mend that and try again.</source>
        <translation>تعذّرت استعادة «{name}»: {reason}. لم يتغيّر شيء؛ أصلح ذلك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This item is not on the checklist any more.</source>
        <translation>لم يعد هذا البند في قائمة التحقق.</translation>
    </message>
    <message>
        <source>This comment is not here any more.</source>
        <translation>لم يعد هذا التعليق هنا.</translation>
    </message>
    <message>
        <source>A comment needs words. Nothing was changed.</source>
        <translation>التعليق يحتاج إلى كلمات. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A comment has at most {n} characters. Nothing was changed; your words are still in the field.</source>
        <translation>الحد الأقصى لأحرف التعليق: {n}. لم يتغيّر شيء؛ وكلماتك ما زالت في الحقل.</translation>
    </message>
    <message>
        <source>Only who wrote a comment can change it. You can answer; nothing was changed.</source>
        <translation>لا يغيّر التعليق إلا كاتبه. يمكنك الرد؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A sync has run since then. Nothing was taken back.</source>
        <translation>جرت مزامنة منذ ذلك الحين. لم يُتراجَع عن شيء.</translation>
    </message>
    <message>
        <source>Only what is in the bin can be deleted for good.</source>
        <translation>لا يُحذف نهائيًا إلا ما في السلة.</translation>
    </message>
    <message>
        <source>This story was published once: its history belongs to the newsroom, and it stays in the bin.</source>
        <translation>نُشرت هذه المادة مرة: تاريخها ملك غرفة الأخبار، فتبقى في السلة.</translation>
    </message>
    <message>
        <source>This filter is not kept any more.</source>
        <translation>لم يعد هذا المرشح محفوظًا.</translation>
    </message>
    <message>
        <source>A kept filter needs a name. Nothing was changed.</source>
        <translation>المرشح المحفوظ يحتاج إلى اسم. لم يتغيّر شيء.</translation>
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
        <translation>الملف أكبر من {size} ميغابايت، وهذا كثير على نص واحد. قسّمه ثم استورد الأجزاء.</translation>
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
        <source>A person has a name. Nothing was changed.</source>
        <translation>لا بدّ للشخص من اسم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” works here already. Give another name; nothing was changed.</source>
        <translation>«{name}» من العاملين هنا أصلًا. أدخل اسمًا آخر؛ لم يتغيّر شيء.</translation>
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
    <message>
        <source>“{name}” is not a file that can be published: PDF, MP3, M4A, Ogg, MP4 and WebM are. Export it in one of these formats and add that.</source>
        <translation>«{name}» ليس ملفًا يمكن نشره: يمكن نشر ⁦PDF⁩ و⁦MP3⁩ و⁦M4A⁩ و⁦Ogg⁩ و⁦MP4⁩ و⁦WebM⁩. صدّره بإحدى هذه الصيغ وأضف ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF of more than 100 MB. Export a smaller copy and add that.</source>
        <translation>«{name}» ملف ⁦PDF⁩ يزيد على ١٠٠ م.ب. صدّر نسخة أصغر وأضفها.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 256 MB. Export a smaller copy and add that, or put it with a video service and give its address.</source>
        <translation>«{name}» أكبر من ٢٥٦ م.ب. صدّر نسخة أصغر وأضفها، أو ضعه لدى خدمة فيديو وأعط عنوانه.</translation>
    </message>
    <message>
        <source>“{name}” has more than 5,000 pages. Split it and add the parts.</source>
        <translation>في «{name}» أكثر من ٥٠٠٠ صفحة. قسّمه وأضف الأجزاء.</translation>
    </message>
    <message>
        <source>“{name}” is nested or cut into more parts than such a file has. Export it anew and add that.</source>
        <translation>«{name}» متداخل أو مقطّع أكثر مما يكون ملف كهذا. صدّره من جديد وأضف ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is protected or encrypted. Export a copy without protection and add that.</source>
        <translation>«{name}» محمي أو مشفّر. صدّر نسخة بلا حماية وأضفها.</translation>
    </message>
    <message>
        <source>“{name}” holds picture or sound in a form that browsers don’t play. Export it as MP4 (H.264, AAC) or WebM and add that.</source>
        <translation>في «{name}» صورة أو صوت بشكل لا تشغّله المتصفحات. صدّره بصيغة ⁦MP4 (H.264, AAC)⁩ أو ⁦WebM⁩ وأضف ذلك.</translation>
    </message>
    <message>
        <source>“{name}” holds neither sound nor picture. Export it anew and add that.</source>
        <translation>ليس في «{name}» صوت ولا صورة. صدّره من جديد وأضف ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is a film in an old form of QuickTime. Export it as MP4 and add that.</source>
        <translation>«{name}» فيلم بشكل قديم من ⁦QuickTime⁩. صدّره بصيغة ⁦MP4⁩ وأضف ذلك.</translation>
    </message>
    <message>
        <source>“{name}” holds other things beside the sound, which can’t be cleaned. Export the sound alone as Ogg (Vorbis or Opus) or MP3 and add that.</source>
        <translation>في «{name}» أشياء إلى جانب الصوت لا يمكن تنظيفها. صدّر الصوت وحده بصيغة ⁦Ogg (Vorbis, Opus)⁩ أو ⁦MP3⁩ وأضف ذلك.</translation>
    </message>
    <message>
        <source>“{name}” takes its picture or sound from another file. Export it whole and add that.</source>
        <translation>يأخذ «{name}» صورته أو صوته من ملف آخر. صدّره كاملًا وأضف ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is a Matroska file. Export it as WebM or MP4 and add that.</source>
        <translation>«{name}» ملف ⁦Matroska⁩. صدّره بصيغة ⁦WebM⁩ أو ⁦MP4⁩ وأضف ذلك.</translation>
    </message>
    <message>
        <source>“{name}” could not be cleaned of everything that it tells. Export it anew and add that.</source>
        <translation>تعذّر تنظيف «{name}» من كل ما يكشفه. صدّره من جديد وأضف ذلك.</translation>
    </message>
    <message>
        <source>“{name}” has no page. Export it anew and add that.</source>
        <translation>ليس في «{name}» صفحة. صدّره من جديد وأضف ذلك.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory or time, or is made to break programs. Nothing was taken in; export it anew and add that.</source>
        <translation>يحتاج «{name}» إلى ذاكرة أو وقت أكثر مما ينبغي، أو صُنع لتعطيل البرامج. لم يُستورد شيء؛ صدّره من جديد وأضف ذلك.</translation>
    </message>
    <message>
        <source>This file is not in the newsroom.</source>
        <translation>هذا الملف ليس في غرفة الأخبار.</translation>
    </message>
    <message>
        <source>Only a PDF has a first page to make a cover of.</source>
        <translation>لملف ⁦PDF⁩ وحده صفحة أولى يُصنع منها غلاف.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, which its ending {ending} does not say. Rename it to .{new} if you trust where it came from, then add it.</source>
        <translation>«{name}» من نوع {kind}، ولا تدل لاحقته {ending} على ذلك. غيّرها إلى .{new} إن كنت تثق بمصدره، ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}. Nothing was left there; the newsroom is as it was.</source>
        <translation>تعذّرت كتابة «{name}»: {reason}. لم يبقَ هناك شيء؛ وغرفة الأخبار كما كانت.</translation>
    </message>
    <message>
        <source>“{name}” is no bundle that this program wrote, or is damaged. Nothing of it was taken in.</source>
        <translation>«{name}» ليس حزمة كتبها هذا البرنامج، أو هو تالف. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>An original in “{name}” is not what its name says. Nothing more was taken in from there; ask for the bundle again.</source>
        <translation>في «{name}» أصل ليس ما يقوله اسمه. لم يُستورد منه شيء بعد ذلك؛ اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Nejat Desktop. Nothing of it was taken in.</source>
        <translation>صُنع «{name}» بإصدار أحدث من ⁦Nejat Desktop⁩. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>The bundle holds something that this program never writes. Nothing more of it was taken in.</source>
        <translation>في الحزمة شيء لا يكتبه هذا البرنامج أبدًا. لم يُستورد منها شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>The bundle names things in a way that this program never does. Nothing of that story was taken in.</source>
        <translation>تسمي الحزمة الأشياء بطريقة لا يسميها بها هذا البرنامج أبدًا. لم يُستورد من تلك المادة شيء.</translation>
    </message>
    <message>
        <source>There is nothing to export: no text stands there. Nothing was written.</source>
        <translation>لا شيء للتصدير: لا نص هناك. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was left of it.</source>
        <translation>أُوقف التصدير؛ لم يبقَ منه شيء.</translation>
    </message>
    <message>
        <source>Taking in was stopped. What came in stays; take the same bundle in again and it goes on from there.</source>
        <translation>أُوقف الاستيراد. ما استُورد يبقى؛ استورد الحزمة نفسها مرة أخرى فيُتابَع من هناك.</translation>
    </message>
    <message>
        <source>“{name}” is not in the bundle; it did not come along.</source>
        <translation>«{name}» ليس في الحزمة؛ لم يأت معها.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was taken in.</source>
        <translation>أُوقف الاستيراد. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The import was stopped. What came in stays; import the same file again and it goes on from there.</source>
        <translation>أُوقف الاستيراد. ما استُورد يبقى؛ استورد الملف نفسه مرة أخرى فيُتابَع من هناك.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read from “{place}”. It was left out; look whether it is whole there.</source>
        <translation>لا يمكن قراءة «{name}» من «{place}». تُرك؛ انظر هل هو سليم هناك.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read to its end: {reason}. Nothing of it was taken in.</source>
        <translation>لا يمكن قراءة «{name}» إلى آخره: {reason}. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: it is damaged. Nothing of it was taken in.</source>
        <translation>لا يمكن قراءة «{name}»: إنه تالف. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: it is packed with gzip. Nothing of it was taken in.</source>
        <translation>لا يمكن قراءة «{name}»: إنه مضغوط بـ ⁦gzip⁩. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {reason}. Nothing of it was taken in.</source>
        <translation>لا يمكن قراءة «{name}»: {reason}. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” has no text that could be taken in.</source>
        <translation>ليس في «{name}» نص يمكن استيراده.</translation>
    </message>
    <message>
        <source>“{name}” is XML, but no WordPress export: it has no channel. Nothing of it was taken in.</source>
        <translation>«{name}» ملف ⁦XML⁩ لكنه ليس تصدير ووردبريس: ليس فيه ⁦channel⁩. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” is larger than a gigabyte; it was left alone.</source>
        <translation>«{name}» أكبر من غيغابايت؛ جرى تخطّيه.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB, too much for what it is. Nothing of it was taken in.</source>
        <translation>«{name}» أكبر من {size} م.ب، وهذا كثير على مثله. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” is no WordPress export: it begins with “{tag}”, and those begin with “rss”. Nothing of it was taken in.</source>
        <translation>«{name}» ليس تصدير ووردبريس: يبدأ بـ «{tag}»، وتلك تبدأ بـ «⁦rss⁩». لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” is no WordPress export that can be read: it gives no version of WXR. Export it again in WordPress (Tools, Export). Nothing of it was taken in.</source>
        <translation>«{name}» ليس تصدير ووردبريس يمكن قراءته: لا يذكر إصدار ⁦WXR⁩. صدّره مرة أخرى في ووردبريس (أدوات، تصدير). لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” is no WordPress export that can be read: its version is “{version}”. Export it again in WordPress (Tools, Export). Nothing of it was taken in.</source>
        <translation>«{name}» ليس تصدير ووردبريس يمكن قراءته: إصداره «{version}». صدّره مرة أخرى في ووردبريس (أدوات، تصدير). لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” is no folder and no zip, so no pictures can be looked for in it. Give the folder “wp-content/uploads” of the site, or a zip of it.</source>
        <translation>«{name}» ليس مجلدًا ولا ⁦zip⁩، فلا يُبحث فيه عن صور. أعط المجلد «⁦wp-content/uploads⁩» للموقع أو ⁦zip⁩ منه.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that can’t be imported: exports of WordPress (.xml), HTML, Markdown (.md), text (.txt), pictures, PDFs, sounds and videos can.</source>
        <translation>«{name}» من نوع لا يُستورد: تُستورد تصديرات ووردبريس ⁦(.xml)⁩ و⁦HTML⁩ و⁦Markdown (.md)⁩ والنصوص ⁦(.txt)⁩ والصور وملفات ⁦PDF⁩ والمقاطع الصوتية ومقاطع الفيديو.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a whole newsroom: “nejat-desktop restore” makes a newsroom of it in a folder of its own. Nothing of it was taken in.</source>
        <translation>«{name}» نسخة احتياطية لغرفة أخبار كاملة: ينشئ منها «⁦nejat-desktop restore⁩» غرفة أخبار في مجلد خاص بها. لم يُستورد منها شيء.</translation>
    </message>
    <message>
        <source>“{name}” is a bundle of stories and no backup: “nejat-desktop import” takes them into a newsroom. Nothing was changed.</source>
        <translation>«{name}» حزمة مواد وليس نسخة احتياطية: يستوردها «⁦nejat-desktop import⁩» إلى غرفة أخبار. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that can’t be taken in.</source>
        <translation>«{name}» من نوع لا يمكن استيراده.</translation>
    </message>
    <message>
        <source>“{name}” is of version {version} of WordPress’s export format; versions 1.0 to {newest} are known here. Nothing of it was taken in.</source>
        <translation>«{name}» من الإصدار {version} من صيغة تصدير ووردبريس؛ والمعروف هنا من ١٫٠ إلى {newest}. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” is written in an encoding that can’t be read here. Export it again, or save it as UTF-8. Nothing of it was taken in.</source>
        <translation>«{name}» مكتوب بترميز لا يُقرأ هنا. صدّره مرة أخرى أو احفظه بترميز ⁦UTF-8⁩. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” leads out of the folder of uploads; it was left alone.</source>
        <translation>يقود «{name}» إلى خارج مجلد المرفوعات؛ جرى تخطّيه.</translation>
    </message>
    <message>
        <source>“{name}” names more than {n} authors and terms; no site has so many. Nothing of it was taken in.</source>
        <translation>يذكر «{name}» من المؤلفين والمصطلحات ما يزيد على {n}؛ وليس لموقع هذا العدد. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” has a tag or comment that is too large (line {line}). Nothing of it was taken in.</source>
        <translation>في «{name}» وسم أو تعليق أكبر مما ينبغي (السطر {line}). لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” has elements in elements, deeper than any export (line {line}). Nothing of it was taken in.</source>
        <translation>في «{name}» عناصر داخل عناصر أعمق من أي تصدير (السطر {line}). لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” has an item with too many parts (line {line}). Nothing of it was taken in.</source>
        <translation>في «{name}» عنصر أجزاؤه أكثر مما ينبغي (السطر {line}). لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” has an item that is larger than any text can be (line {line}). Nothing of it was taken in.</source>
        <translation>في «{name}» عنصر أكبر مما يكون أي نص (السطر {line}). لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” has a document type definition, which WordPress never writes (line {line}). Nothing of it was taken in.</source>
        <translation>في «{name}» تعريف نوع مستند لا يكتبه ووردبريس أبدًا (السطر {line}). لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a character stands there that XML does not allow. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: هناك حرف لا يسمح به ⁦XML⁩. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a character is named there that XML does not allow. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: يُذكر هناك حرف لا يسمح به ⁦XML⁩. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: an element ends there that is not the open one. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: ينتهي هناك عنصر ليس هو المفتوح. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: the file ends there, in the middle of its text. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: ينتهي الملف هناك في وسط نصه. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a tag or comment begins there that does not end. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: يبدأ هناك وسم أو تعليق لا ينتهي. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a text begins there that does not end. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: يبدأ هناك نص لا ينتهي. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: something stands there after the end of the export. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: هناك شيء بعد نهاية التصدير. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: it names a character by a word that XML does not know. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: يسمي حرفًا بكلمة لا يعرفها ⁦XML⁩. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a prefix is used there that the file does not explain. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: تُستعمل هناك بادئة لا يشرحها الملف. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: an attribute stands there twice. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: هناك سمة مكررة. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: the XML declaration stands there, not at the beginning. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: إعلان ⁦XML⁩ هناك لا في البداية. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: half a character stands there. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: هناك نصف حرف. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: it names an encoding that can’t be read here. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: يسمي ترميزًا لا يُقرأ هنا. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: its letters are not of the encoding that it names. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» غير سليم: السطر {line}، العمود {column}: حروفه ليست من الترميز الذي يسميه. لم يُستورد منه شيء. صدّره مرة أخرى أو أصلح ذلك الموضع.</translation>
    </message>
    <message>
        <source>That is no address of a site. Enter it as a browser shows it: https://news.example. Nothing was changed.</source>
        <translation>ليس هذا عنوان موقع. اكتبه كما يظهر في المتصفح: ⁦https://news.example⁩. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This computer takes no connections from its own browser: {reason}. Nothing was changed; make an application password on your profile page there and enter it here.</source>
        <translation>لا يقبل هذا الحاسوب اتصالات من متصفحه: {reason}. لم يتغيّر شيء؛ أنشئ كلمة مرور تطبيق في صفحة ملفك الشخصي هناك وأدخلها هنا.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقفت العملية. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No WordPress answers at {home}. Nothing was changed; look at the address, which is that of the site’s own front page.</source>
        <translation>لا يوجد ووردبريس على {home}. لم يتغيّر شيء؛ انظر في العنوان، فهو عنوان الصفحة الأولى للموقع.</translation>
    </message>
    <message>
        <source>WordPress is at {home}, but its REST interface is switched off or hidden. Nothing was changed; ask whoever looks after the site to open it (security plugins close it), then try again.</source>
        <translation>ووردبريس موجود على {home}، لكن واجهة ⁦REST⁩ فيه مغلقة أو مخفية. لم يتغيّر شيء؛ اطلب من مسؤول الموقع فتحها (إضافات الأمان تغلقها) ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The REST interface of {home} answers, but not so that it can be read: the answer is cut off, or notices of errors stand in it. Nothing was changed; try again, and if it lasts, ask whoever looks after the site.</source>
        <translation>تجيب واجهة ⁦REST⁩ على {home}، لكن الجواب لا يُقرأ: إنه مبتور أو فيه رسائل أخطاء. لم يتغيّر شيء؛ حاول مرة أخرى، وإن استمر ذلك فاسأل مسؤول الموقع.</translation>
    </message>
    <message>
        <source>A page that asks to sign in came from {home}: of the network, perhaps, or of a guard before the site. Nothing was changed; open the address in a browser, sign in, then try again.</source>
        <translation>جاءت من {home} صفحة تطلب تسجيل الدخول: من الشبكة ربما، أو من حارس أمام الموقع. لم يتغيّر شيء؛ افتح العنوان في متصفح وسجّل الدخول ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server of {home} asks for a password of its own, before WordPress is asked. Nothing was changed; ask whoever looks after the server to let the REST interface through.</source>
        <translation>يطلب خادم {home} كلمة مرور خاصة به قبل الوصول إلى ووردبريس. لم يتغيّر شيء؛ اطلب من مسؤول الخادم السماح بالوصول إلى واجهة ⁦REST⁩.</translation>
    </message>
    <message>
        <source>A firewall before {home} turned the request away. Nothing was changed; ask whoever looks after the server to let the REST interface through, then try again.</source>
        <translation>رفض جدار حماية أمام {home} الطلب. لم يتغيّر شيء؛ اطلب من مسؤول الخادم السماح بالوصول إلى واجهة ⁦REST⁩ ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{home} asks for fewer requests. Nothing was changed; wait a little, then try again.</source>
        <translation>يطلب {home} طلبات أقل. لم يتغيّر شيء؛ انتظر قليلًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{home} is being looked after just now. Nothing was changed; try again later.</source>
        <translation>تجري الآن صيانة {home}. لم يتغيّر شيء؛ حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The server of {home} had an error of its own ({status}). Nothing was changed; try again later, and if it lasts, tell whoever looks after the site.</source>
        <translation>حدث خطأ في خادم {home} نفسه ({status}). لم يتغيّر شيء؛ حاول مرة أخرى لاحقًا، وإن استمر ذلك فأخبر مسؤول الموقع.</translation>
    </message>
    <message>
        <source>{home} leads to {other}. Nothing was changed and nothing was asked there; if that is your site, enter that address.</source>
        <translation>يحيل {home} إلى {other}. لم يتغيّر شيء ولم يُطلب شيء هناك؛ إن كان ذلك موقعك فأدخل ذلك العنوان.</translation>
    </message>
    <message>
        <source>The site at {home} says that its REST interface is at {other}, another place. The password is not sent there, and nothing was changed; if that is your site, enter that address.</source>
        <translation>يقول الموقع على {home} إن واجهة ⁦REST⁩ فيه على {other}، وهو مكان آخر. لا تُرسل كلمة المرور إلى هناك ولم يتغيّر شيء؛ إن كان ذلك موقعك فأدخل ذلك العنوان.</translation>
    </message>
    <message>
        <source>The site at {home} says of itself that it is {other}: a copy, perhaps. Nothing was changed; if that is your site, enter that address.</source>
        <translation>يقول الموقع على {home} عن نفسه إنه {other}: ربما كان نسخة منه. لم يتغيّر شيء؛ إن كان ذلك موقعك فأدخل ذلك العنوان.</translation>
    </message>
    <message>
        <source>{home} leads to a page without encryption. Nothing was changed; ask whoever looks after the site to set its address to https://.</source>
        <translation>يحيل {home} إلى صفحة بلا تشفير. لم يتغيّر شيء؛ اطلب من مسؤول الموقع جعل عنوانه يبدأ بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>The site does not know this user name with this application password. Nothing was changed; look at both, or make a new application password on your profile page there.</source>
        <translation>لا يعرف الموقع اسم المستخدم هذا مع كلمة مرور التطبيق هذه. لم يتغيّر شيء؛ راجع الاثنين أو أنشئ كلمة مرور تطبيق جديدة في صفحة ملفك الشخصي هناك.</translation>
    </message>
    <message>
        <source>The site did not let this user name in with this application password. Nothing was changed; look at both first. If they are right, the server holds the Authorization header back: ask whoever looks after it to let it through.</source>
        <translation>لم يُدخل الموقع اسم المستخدم هذا بكلمة مرور التطبيق هذه. لم يتغيّر شيء؛ راجع الاثنين أولًا. إن كانا صحيحين فالخادم يحجب ترويسة ⁦Authorization⁩: اطلب من مسؤوله السماح بمرورها.</translation>
    </message>
    <message>
        <source>That does not look like an application password, which has 24 letters and digits. Nothing was changed; the password of the log-in page does not work here: make an application password on your profile page there.</source>
        <translation>لا يبدو هذا كلمة مرور تطبيق، فهي من ٢٤ حرفًا ورقمًا. لم يتغيّر شيء؛ كلمة مرور صفحة الدخول لا تصلح هنا: أنشئ كلمة مرور تطبيق في صفحة ملفك الشخصي هناك.</translation>
    </message>
    <message>
        <source>The site does not allow application passwords. Nothing was changed; switch them on there (a security plugin may have switched them off), then try again.</source>
        <translation>لا يسمح الموقع بكلمات مرور التطبيقات. لم يتغيّر شيء؛ فعّلها هناك (ربما عطّلتها إضافة أمان) ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The site knows this account and gives it no role there. Nothing was changed; ask whoever looks after the site to make it an editor, then try again.</source>
        <translation>يعرف الموقع هذا الحساب ولا يعطيه أي دور فيه. لم يتغير شيء؛ اطلب ممن يعتني بالموقع أن يجعله محررًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{home} is connected to the edition “{edition}” already. Nothing was changed; disconnect it there first.</source>
        <translation>{home} مربوط بالطبعة «{edition}» من قبل. لم يتغيّر شيء؛ افصله هناك أولًا.</translation>
    </message>
    <message>
        <source>The edition “{edition}” is connected to {home}. Nothing was changed; disconnect it first.</source>
        <translation>الطبعة «{edition}» مربوطة بـ {home}. لم يتغيّر شيء؛ افصلها أولًا.</translation>
    </message>
    <message>
        <source>The edition “{edition}” is connected to no site.</source>
        <translation>الطبعة «{edition}» غير مربوطة بأي موقع.</translation>
    </message>
    <message>
        <source>There is no password for {home} here. Nothing was changed; enter it in Settings › Sites.</source>
        <translation>لا كلمة مرور هنا لـ {home}. لم يتغيّر شيء؛ أدخلها في الإعدادات › المواقع.</translation>
    </message>
    <message>
        <source>Another site answers at {home} than the one that was connected. Nothing was changed; if that is right, disconnect the edition and connect it anew.</source>
        <translation>يجيب على {home} موقع غير الذي رُبط. لم يتغيّر شيء؛ إن كان ذلك صحيحًا فافصل الطبعة واربطها من جديد.</translation>
    </message>
    <message>
        <source>A site lets nobody in without a user name and a password. Nothing was changed.</source>
        <translation>لا يُدخل الموقع أحدًا بلا اسم مستخدم وكلمة مرور. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The site has no page for application passwords, or they are switched off there. Nothing was changed; make one on your profile page there and enter it here.</source>
        <translation>ليس في الموقع صفحة لكلمات مرور التطبيقات، أو أنها معطّلة هناك. لم يتغيّر شيء؛ أنشئ واحدة في صفحة ملفك الشخصي هناك وأدخلها هنا.</translation>
    </message>
    <message>
        <source>The site’s page was answered with no. Nothing was changed.</source>
        <translation>كان الجواب في صفحة الموقع بالرفض. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nobody agreed on the site’s page in ten minutes. Nothing was changed; try again, or make an application password on your profile page there and enter it here.</source>
        <translation>لم يوافق أحد في صفحة الموقع خلال عشر دقائق. لم يتغيّر شيء؛ حاول مرة أخرى، أو أنشئ كلمة مرور تطبيق في صفحة ملفك الشخصي هناك وأدخلها هنا.</translation>
    </message>
    <message>
        <source>Of the places that both sides changed, {n} are not decided yet. Nothing was joined; both texts are kept.</source>
        <translation>مواضع غيّرها الطرفان ولم يُبتّ فيها بعد: {n}. لم يُدمج شيء؛ والنصّان محفوظان.</translation>
    </message>
    <message>
        <source>The text has changed since this was chosen. Nothing was joined; look at the conflict again.</source>
        <translation>تغيّر النص منذ هذا الاختيار. لم يُدمج شيء؛ انظر في التعارض مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no such conflict.</source>
        <translation>لا تعارض كهذا.</translation>
    </message>
    <message>
        <source>The site does not show what was just put there. Nothing was lost here; it is looked for again at the next sync.</source>
        <translation>لا يعرض الموقع ما وُضع فيه للتو. لم يُفقد هنا شيء؛ يُبحث عنه من جديد في المزامنة التالية.</translation>
    </message>
    <message>
        <source>The site asked to be left alone for a while. It was not asked for anything; what is to be sent is kept, and goes later.</source>
        <translation>طلب الموقع أن يُترك بعض الوقت. لم يُطلب منه شيء؛ ما يجب إرساله محفوظ، ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Stopped after {n} of {total} articles. What was sent is whole; the next sync does the rest.</source>
        <translation>توقفت المزامنة بعد النصوص: {n} من {total}. ما أُرسل كامل؛ والمزامنة التالية تتمّ الباقي.</translation>
    </message>
    <message>
        <source>This conflict was decided already, or the site changed once more. Nothing was changed; look at the conflicts again.</source>
        <translation>بُتّ في هذا التعارض من قبل، أو تغيّر الموقع مرة أخرى. لم يتغيّر شيء؛ انظر في التعارضات مرة أخرى.</translation>
    </message>
    <message>
        <source>The text here was changed meanwhile. Nothing was joined; look at the conflict again.</source>
        <translation>تغيّر النص هنا أثناء ذلك. لم يُدمج شيء؛ انظر في التعارض مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no other text in this conflict. Nothing was changed.</source>
        <translation>لا نص آخر في هذا التعارض. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This article was withdrawn here meanwhile. Nothing was changed; approve it, and it goes out again.</source>
        <translation>سُحب هذا النص هنا أثناء ذلك. لم يتغيّر شيء؛ اعتمده فيخرج من جديد.</translation>
    </message>
    <message>
        <source>This conflict is of another kind. Nothing was changed.</source>
        <translation>هذا التعارض من نوع آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file “{name}” is not in this newsroom any more. Nothing of it was sent.</source>
        <translation>لم يعد الملف «{name}» في غرفة الأخبار هذه. لم يُرسل منه شيء.</translation>
    </message>
    <message>
        <source>There is no password for {home} here. Nothing was sent there; enter it in Settings › Sites, and sync again.</source>
        <translation>لا كلمة مرور هنا لـ {home}. لم يُرسل إلى هناك شيء؛ أدخلها في الإعدادات › المواقع ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The site shows nothing of what was published there. Nothing was sent; look at the site, and sync all the same if that is meant.</source>
        <translation>لا يعرض الموقع شيئًا مما نُشر فيه. لم يُرسل شيء؛ انظر في الموقع وزامن رغم ذلك إن كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>{n} of {total} published articles would be taken off the site. Nothing was sent; look at the plan, and sync all the same if that is meant.</source>
        <translation>نصوص منشورة كانت ستُزال من الموقع: {n} من {total}. لم يُرسل شيء؛ انظر في الخطة وزامن رغم ذلك إن كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>{n} of {total} published articles are missing on the site. Nothing was sent; look at the site, and sync all the same if that is meant.</source>
        <translation>نصوص منشورة غير موجودة على الموقع: {n} من {total}. لم يُرسل شيء؛ انظر في الموقع وزامن رغم ذلك إن كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>Another site answers now: “{name}” at {home} instead of “{former}” at {other}. Nothing was sent; if that is right, disconnect the edition and connect it anew.</source>
        <translation>يجيب الآن موقع آخر: «{name}» على {home} بدل «{former}» على {other}. لم يُرسل شيء؛ إن كان ذلك صحيحًا فافصل الطبعة واربطها من جديد.</translation>
    </message>
    <message>
        <source>The site at {home} is called “{name}” now, and was called “{former}”. Nothing was sent; look at the site, and sync all the same if that is meant.</source>
        <translation>اسم الموقع على {home} الآن «{name}»، وكان «{former}». لم يُرسل شيء؛ انظر في الموقع وزامن رغم ذلك إن كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>Most of “{headline}” would go from the site: the new text is less than a fifth of it. Nothing of it was sent; try again if that is meant.</source>
        <translation>كان معظم «{headline}» سيختفي من الموقع: النص الجديد أقل من خُمسه. لم يُرسل منه شيء؛ حاول مرة أخرى إن كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>Around “{headline}” another newsroom put credits, files or pictures on the site. They would be made anew from what is known here. Nothing of it was sent; try again if that is meant.</source>
        <translation>وضعت غرفة أخبار أخرى حول «{headline}» في الموقع أسماء أو ملفات أو صورًا. ستُصنع من جديد مما هو معروف هنا. لم يُرسل منه شيء؛ حاول مرة أخرى إن كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>Nothing of this article is held back. Nothing was changed.</source>
        <translation>لا شيء محتجز من هذا النص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>توقفت العملية قبل أن يُرسل شيء.</translation>
    </message>
    <message>
        <source>Stopped while the archive was read. What was done before is whole.</source>
        <translation>توقفت العملية أثناء قراءة الأرشيف. ما أُنجز من قبل سليم.</translation>
    </message>
    <message>
        <source>Stopped while a request was on its way.</source>
        <translation>توقفت العملية وهناك طلب في الطريق.</translation>
    </message>
    <message>
        <source>A proxy’s address is http://HOST:PORT or socks5h://HOST:PORT, without name and password. Nothing was changed, and nothing is sent without it.</source>
        <translation>عنوان الوكيل هو ⁦http://HOST:PORT⁩ أو ⁦socks5h://HOST:PORT⁩، بلا اسم ولا كلمة مرور. لم يتغيّر شيء ولا يُرسل شيء بدونه.</translation>
    </message>
    <message>
        <source>A site’s address begins with https:// and has no name or password in it. Nothing was sent; mend the address.</source>
        <translation>يبدأ عنوان الموقع بـ ⁦https://⁩ وليس فيه اسم ولا كلمة مرور. لم يُرسل شيء؛ أصلح العنوان.</translation>
    </message>
    <message>
        <source>“{host}” would be asked without encryption, so that anybody on the way could read the password. Nothing was sent; use its address with https://.</source>
        <translation>الاتصال بـ «{host}» يكون بلا تشفير، فيستطيع أي أحد على الطريق قراءة كلمة المرور. لم يُرسل شيء؛ استعمل عنوانه مع ⁦https://⁩.</translation>
    </message>
    <message>
        <source>There is no “{host}” on the network. Nothing was sent; look at the address, and whether this computer is online.</source>
        <translation>لا وجود لـ «{host}» على الشبكة. لم يُرسل شيء؛ انظر في العنوان وهل هذا الحاسوب متصل.</translation>
    </message>
    <message>
        <source>“{host}” takes no connections now. Nothing was sent; try again later.</source>
        <translation>لا يقبل «{host}» اتصالات الآن. لم يُرسل شيء؛ حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>“{host}” did not take the connection in time. Nothing was sent; try again later.</source>
        <translation>لم يقبل «{host}» الاتصال في الوقت المحدد. لم يُرسل شيء؛ حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>“{host}” can’t be reached ({reason}). Nothing was sent; look whether this computer is online.</source>
        <translation>لا يمكن الوصول إلى «{host}» ({reason}). لم يُرسل شيء؛ انظر هل هذا الحاسوب متصل.</translation>
    </message>
    <message>
        <source>“{host}” could not prove that it is the site ({reason}). Nothing was sent; if the date of this computer is right, ask whoever runs the site.</source>
        <translation>لم يستطع «{host}» إثبات أنه الموقع ({reason}). لم يُرسل شيء؛ إن كان تاريخ هذا الحاسوب صحيحًا فاسأل مدير الموقع.</translation>
    </message>
    <message>
        <source>No secure connection to “{host}” came about. Nothing was sent; ask whoever runs the site.</source>
        <translation>لم يقم اتصال آمن بـ «{host}». لم يُرسل شيء؛ اسأل مدير الموقع.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer. Nothing was sent, and nothing goes round it; start it, or change it in Settings.</source>
        <translation>لا يجيب الوكيل «{proxy}». لم يُرسل شيء ولا شيء يلتفّ عليه؛ شغّله أو غيّره في الإعدادات.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” did not lead to “{host}”. Nothing was sent, and nothing goes round it; try again later.</source>
        <translation>لم يوصل الوكيل «{proxy}» إلى «{host}». لم يُرسل شيء ولا شيء يلتفّ عليه؛ حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The connection to “{host}” broke off before anything was sent. Try again later.</source>
        <translation>انقطع الاتصال بـ «{host}» قبل أن يُرسل شيء. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>“{host}” did not answer in time. It may have done what it was asked; that is looked at before anything is sent again.</source>
        <translation>لم يُجب «{host}» في الوقت المحدد. ربما نفّذ ما طُلب منه؛ يُنظر في ذلك قبل إرسال أي شيء من جديد.</translation>
    </message>
    <message>
        <source>No whole answer came from “{host}”: it broke off or is damaged. It may have done what it was asked; that is looked at before anything is sent again.</source>
        <translation>لم يأتِ من «{host}» جواب كامل: انقطع أو أنه تالف. ربما نفّذ ما طُلب منه؛ يُنظر في ذلك قبل إرسال أي شيء من جديد.</translation>
    </message>
    <message>
        <source>The answer of “{host}” is larger than {size} MB and was not read to its end. If that goes on, ask whoever runs the site.</source>
        <translation>جواب «{host}» أكبر من {size} م.ب ولم يُقرأ إلى آخره. إن استمر ذلك فاسأل مدير الموقع.</translation>
    </message>
    <message>
        <source>The site sends every request on to another address. Nothing was lost; connect the site again with the address that a browser shows.</source>
        <translation>يحيل الموقع كل طلب إلى عنوان آخر. لم يُفقد شيء؛ اربط الموقع من جديد بالعنوان الذي يظهر في المتصفح.</translation>
    </message>
    <message>
        <source>The site asks for fewer requests. What was done is kept; the rest is sent later by itself.</source>
        <translation>يطلب الموقع طلبات أقل. ما أُنجز محفوظ؛ والباقي يُرسل لاحقًا تلقائيًا.</translation>
    </message>
    <message>
        <source>The site is being looked after just now. What was done is kept; the rest is sent later by itself.</source>
        <translation>تجري الآن صيانة الموقع. ما أُنجز محفوظ؛ والباقي يُرسل لاحقًا تلقائيًا.</translation>
    </message>
    <message>
        <source>The site’s server had an error of its own ({status}). What was done is kept; it is tried again later. If it lasts, tell whoever looks after the site.</source>
        <translation>حدث خطأ في خادم الموقع نفسه ({status}). ما أُنجز محفوظ؛ وتُعاد المحاولة لاحقًا. إن استمر ذلك فأخبر مسؤول الموقع.</translation>
    </message>
    <message>
        <source>A web page came where the site’s answer was due: a network that wants a sign-in, perhaps, or a guard against robots. What was done is kept; open the site in a browser, then sync again.</source>
        <translation>جاءت صفحة شبكية مكان جواب الموقع: شبكة تطلب تسجيل الدخول ربما، أو حارس ضد الروبوتات. ما أُنجز محفوظ؛ افتح الموقع في متصفح ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The site’s answer broke off on the way. What was done is kept; it is tried again later by itself.</source>
        <translation>انقطع جواب الموقع في الطريق. ما أُنجز محفوظ؛ وتُعاد المحاولة لاحقًا تلقائيًا.</translation>
    </message>
    <message>
        <source>The site writes notices of errors into its answers, so that they can’t be read. What was done is kept; ask whoever looks after the site to switch the showing of PHP errors off.</source>
        <translation>يكتب الموقع رسائل أخطاء في أجوبته فلا يمكن قراءتها. ما أُنجز محفوظ؛ اطلب من مسؤول الموقع إيقاف عرض أخطاء ⁦PHP⁩.</translation>
    </message>
    <message>
        <source>The site’s answer is not of the form that WordPress gives it. What was done is kept; it is tried again later. If it lasts, ask whoever looks after the site which plugin changes it.</source>
        <translation>ليس جواب الموقع بالشكل الذي يعطيه ووردبريس. ما أُنجز محفوظ؛ وتُعاد المحاولة لاحقًا. إن استمر ذلك فاسأل مسؤول الموقع أي إضافة تغيّره.</translation>
    </message>
    <message>
        <source>The site’s answer is larger than anything that was asked for. It was not read; what was done is kept.</source>
        <translation>جواب الموقع أكبر من كل ما طُلب. لم يُقرأ؛ وما أُنجز محفوظ.</translation>
    </message>
    <message>
        <source>A firewall before the site turned the request away. Nothing was lost; ask whoever looks after the server to let the REST interface through for this account, then sync again.</source>
        <translation>رفض جدار حماية أمام الموقع الطلب. لم يُفقد شيء؛ اطلب من مسؤول الخادم السماح لهذا الحساب بالوصول إلى واجهة ⁦REST⁩ ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The site’s server asks for a password of its own, before WordPress is asked. Nothing was lost; ask whoever looks after the server to let the REST interface through, then sync again.</source>
        <translation>يطلب خادم الموقع كلمة مرور خاصة به قبل الوصول إلى ووردبريس. لم يُفقد شيء؛ اطلب من مسؤول الخادم السماح بالوصول إلى واجهة ⁦REST⁩ ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The site’s server did not take this (status {status}). It is kept here; the rest goes on. Ask whoever looks after the server why.</source>
        <translation>لم يقبل خادم الموقع هذا (الحالة {status}). هو محفوظ هنا والباقي يستمر. اسأل مسؤول الخادم عن السبب.</translation>
    </message>
    <message>
        <source>The site did not take what was sent as “{names}”. It is kept here; the rest goes on. Change that, and approve it again.</source>
        <translation>لم يقبل الموقع ما أُرسل في «{names}». هو محفوظ هنا والباقي يستمر. غيّر ذلك واعتمده من جديد.</translation>
    </message>
    <message>
        <source>The site refused this ({code}): “{message}”. It is kept here; the rest goes on. Mend that there, then try again.</source>
        <translation>رفض الموقع هذا ({code}): «{message}». هو محفوظ هنا والباقي يستمر. أصلح ذلك هناك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The site’s server could not write this file: its disk may be full, or it may not write there. The original is kept here, and is sent anew at the next sync. If it lasts, tell whoever looks after the server.</source>
        <translation>لم يستطع خادم الموقع كتابة هذا الملف: ربما امتلأ قرصه أو ليس مسموحًا له بالكتابة هناك. الأصل محفوظ هنا، ويُرسل من جديد في المزامنة التالية. إن استمر ذلك فأخبر مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The site does not know who is asking: the application password is not right any more, or its server holds it back. Nothing was lost; connect the site again. If that does not help, ask whoever looks after the server to let the Authorization header through.</source>
        <translation>لا يعرف الموقع من السائل: لم تعد كلمة مرور التطبيق صحيحة، أو أن خادمه يحجبها. لم يُفقد شيء؛ اربط الموقع من جديد. إن لم يُجدِ ذلك فاطلب من مسؤول الخادم السماح بمرور ترويسة ⁦Authorization⁩.</translation>
    </message>
    <message>
        <source>The site does not accept the user name and the application password any more. Nothing was lost; make a new application password there and connect the site again.</source>
        <translation>لم يعد الموقع يقبل اسم المستخدم وكلمة مرور التطبيق. لم يُفقد شيء؛ أنشئ كلمة مرور تطبيق جديدة هناك واربط الموقع من جديد.</translation>
    </message>
    <message>
        <source>The site does not allow application passwords any more. Nothing was lost; switch them on there again (a security plugin may have switched them off), then sync again.</source>
        <translation>لم يعد الموقع يسمح بكلمات مرور التطبيقات. لم يُفقد شيء؛ فعّلها هناك من جديد (ربما عطّلتها إضافة أمان) ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>A plugin of the site keeps its REST interface closed to this account. Nothing was lost; ask whoever looks after the site to open it, then sync again.</source>
        <translation>تُبقي إضافة في الموقع واجهة ⁦REST⁩ مغلقة أمام هذا الحساب. لم يُفقد شيء؛ اطلب من مسؤول الموقع فتحها ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The account may not do this at the site. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>غير مسموح للحساب بهذا على الموقع. لم يُفقد شيء؛ أعطه دور محرر هناك ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The account may not edit this post at the site: it is somebody else’s. Nothing was overwritten; give the account the role of an editor there, then sync again.</source>
        <translation>غير مسموح للحساب بتحرير هذه المقالة على الموقع: إنها لشخص آخر. لم يُستبدل شيء؛ أعط الحساب دور محرر هناك ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The account may not see all posts of the site any more. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>لم يعد مسموحًا للحساب برؤية كل مقالات الموقع. لم يُفقد شيء؛ أعطه دور محرر هناك ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The account may not upload pictures and files at the site. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>غير مسموح للحساب برفع صور وملفات إلى الموقع. لم يُفقد شيء؛ أعطه دور محرر هناك ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The account may not publish at the site. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>غير مسموح للحساب بالنشر على الموقع. لم يُفقد شيء؛ أعطه دور محرر هناك ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The account may not write posts at the site. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>غير مسموح للحساب بكتابة مقالات على الموقع. لم يُفقد شيء؛ أعطه دور محرر هناك ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The account may not make categories and tags at the site. Nothing was lost; make them there, or give the account the role of an editor, then sync again.</source>
        <translation>غير مسموح للحساب بإنشاء تصنيفات ووسوم على الموقع. لم يُفقد شيء؛ أنشئها هناك أو أعط الحساب دور محرر، ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The account may not delete this at the site. It stays there as it is; give the account the role of an editor, then sync again.</source>
        <translation>غير مسموح للحساب بحذف هذا من الموقع. يبقى هناك كما هو؛ أعط الحساب دور محرر ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>The account may not make a post sticky at the site. Everything is kept here; take the mark off there, or give the account the role of an editor.</source>
        <translation>غير مسموح للحساب بتثبيت مقالة في صدر الموقع. كل شيء محفوظ هنا؛ أزل علامة التثبيت هناك أو أعط الحساب دور محرر.</translation>
    </message>
    <message>
        <source>This post is not at the site any more. The text is kept here; decide whether it is to be published anew.</source>
        <translation>لم تعد هذه المقالة على الموقع. النص محفوظ هنا؛ قرّر هل يُنشر من جديد.</translation>
    </message>
    <message>
        <source>A picture or file is not at the site any more. The original is kept here; it is sent anew at the next sync.</source>
        <translation>لم تعد صورة أو ملف على الموقع. الأصل محفوظ هنا؛ ويُرسل من جديد في المزامنة التالية.</translation>
    </message>
    <message>
        <source>A category or tag is not at the site any more. Nothing was lost; it is looked for anew at the next sync.</source>
        <translation>لم يعد تصنيف أو وسم على الموقع. لم يُفقد شيء؛ يُبحث عنه من جديد في المزامنة التالية.</translation>
    </message>
    <message>
        <source>The site’s REST interface can’t be found at its address. Nothing was lost; switch it on there (a security plugin may have switched it off), or connect the site again.</source>
        <translation>لا توجد واجهة ⁦REST⁩ للموقع في عنوانها. لم يُفقد شيء؛ فعّلها هناك (ربما عطّلتها إضافة أمان) أو اربط الموقع من جديد.</translation>
    </message>
    <message>
        <source>A picture or file was damaged on its way to the site. The original is kept here; it is sent anew at the next sync.</source>
        <translation>تلفت صورة أو ملف في الطريق إلى الموقع. الأصل محفوظ هنا؛ ويُرسل من جديد في المزامنة التالية.</translation>
    </message>
    <message>
        <source>The site could not write to its database. Nothing was lost here; it is tried again later. If it lasts, tell whoever looks after the site.</source>
        <translation>لم يستطع الموقع الكتابة في قاعدة بياناته. لم يُفقد هنا شيء؛ وتُعاد المحاولة لاحقًا. إن استمر ذلك فأخبر مسؤول الموقع.</translation>
    </message>
    <message>
        <source>This post is in the site’s bin already. Nothing was changed.</source>
        <translation>هذه المقالة في سلة الموقع من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The site has no bin: this post would be deleted for ever, so it was left as it is. Delete it there by hand, or switch the bin on.</source>
        <translation>ليس للموقع سلة: كانت هذه المقالة ستُحذف نهائيًا، فتُركت كما هي. احذفها هناك يدويًا أو فعّل السلة.</translation>
    </message>
    <message>
        <source>The site does not take a post that has no headline and no text. It is kept here; write something, and approve it again.</source>
        <translation>لا يقبل الموقع مقالة بلا عنوان وبلا نص. هي محفوظة هنا؛ اكتب شيئًا واعتمدها من جديد.</translation>
    </message>
    <message>
        <source>The site has a category or tag of this name already, and does not say which. Nothing was lost; try again.</source>
        <translation>في الموقع تصنيف أو وسم بهذا الاسم من قبل، ولا يقول أيّها. لم يُفقد شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>What was sent to the site did not come there whole. It is kept here; try again. If it lasts, ask whoever looks after the server what stands before it.</source>
        <translation>لم يصل ما أُرسل إلى الموقع كاملًا. هو محفوظ هنا؛ حاول مرة أخرى. إن استمر ذلك فاسأل مسؤول الخادم عمّا يقف أمامه.</translation>
    </message>
    <message>
        <source>The site has no room for this file. The original is kept here; make room there, then try again.</source>
        <translation>لا مكان في الموقع لهذا الملف. الأصل محفوظ هنا؛ أفسح مكانًا هناك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The post has a password at the site, and is not shown without it. It is left as it is; take the password off there, then try again.</source>
        <translation>للمقالة كلمة مرور على الموقع، ولا تُعرض بدونها. تُركت كما هي؛ أزل كلمة المرور هناك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The site does not take several changes at once. Nothing was changed; try again.</source>
        <translation>لا يقبل الموقع عدة تغييرات معًا. لم يتغيّر شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The site’s list became shorter while it was read. Nothing was changed; try again.</source>
        <translation>قصرت قائمة الموقع أثناء قراءتها. لم يتغيّر شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The site said yes to taking this off, and readers see it still. Nothing of it was changed here; take it off there by hand, or ask whoever looks after the site which plugin brings it back. It is tried again at the next sync.</source>
        <translation>وافق الموقع على سحب هذا، وما زال القرّاء يرونه. لم يتغيّر منه شيء هنا؛ اسحبه هناك يدويًا، أو اسأل مسؤول الموقع أي إضافة تعيده. تُعاد المحاولة في المزامنة التالية.</translation>
    </message>
    <message>
        <source>The site asks for a field that was not sent: a plugin may have added it. It is kept here; ask whoever looks after the site to do without it, then try again.</source>
        <translation>يطلب الموقع حقلًا لم يُرسل: ربما أضافته إضافة برمجية. النص محفوظ هنا؛ اطلب ممن يعتني بالموقع الاستغناء عنه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The site did not take this picture or file, and says why: “{message}”. The original is kept here, and the rest goes on. Mend that there, then try again.</source>
        <translation>لم يقبل الموقع هذه الصورة أو هذا الملف، ويقول السبب: «{message}». الأصل محفوظ هنا، ويستمر الباقي. أصلح ذلك هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The site does not know the author whom this names. It is kept here; choose another author there.</source>
        <translation>لا يعرف الموقع الكاتب المذكور هنا. كل شيء محفوظ هنا؛ اختر كاتبًا آخر هناك.</translation>
    </message>
    <message>
        <source>The site’s server does not take anything as large as this. It is kept here; make the picture, file or text smaller, or ask whoever looks after the server to raise the limit.</source>
        <translation>لا يقبل خادم الموقع شيئًا بهذا الحجم. هو محفوظ هنا؛ صغّر الصورة أو الملف أو النص، أو اطلب من مسؤول الخادم رفع الحد.</translation>
    </message>
    <message>
        <source>The site does not take files of this kind. The original is kept here; save it in another format (JPEG, PNG or PDF), and approve the story again.</source>
        <translation>لا يقبل الموقع ملفات من هذا النوع. الأصل محفوظ هنا؛ احفظه بصيغة أخرى (⁦JPEG⁩ أو ⁦PNG⁩ أو ⁦PDF⁩) واعتمد المادة من جديد.</translation>
    </message>
    <message>
        <source>The site does not take this post as what it is. It is kept here; look at the table of kinds in Settings.</source>
        <translation>لا يقبل الموقع هذه المقالة بالنوع المحدد لها. هي محفوظة هنا؛ انظر في جدول الأنواع في الإعدادات.</translation>
    </message>
    <message>
        <source>The site lets only its administrators change this (its privacy page, perhaps). It is left there as it is; what is written here is kept, and the rest goes on.</source>
        <translation>لا يسمح الموقع إلا لمديريه بتغيير هذا (صفحة الخصوصية ربما). يبقى هناك كما هو؛ وما كُتب هنا محفوظ، والباقي يستمر.</translation>
    </message>
    <message>
        <source>The edition “{edition}” is connected to no site. Connect it first.</source>
        <translation>الطبعة «{edition}» غير مربوطة بأي موقع. اربطها أولًا.</translation>
    </message>
    <message>
        <source>There is no password for {home} here. Nothing was fetched; enter it in Settings › Sites, and fetch again.</source>
        <translation>لا كلمة مرور هنا لـ {home}. لم يُجلب شيء؛ أدخلها في الإعدادات › المواقع ثم أعد الجلب.</translation>
    </message>
    <message>
        <source>Another site answers at {home} than the one that was connected. Nothing was fetched; if that is right, disconnect the edition and connect it anew.</source>
        <translation>يجيب على {home} موقع غير الذي رُبط. لم يُجلب شيء؛ إن كان ذلك صحيحًا فافصل الطبعة واربطها من جديد.</translation>
    </message>
    <message>
        <source>The fetching was stopped. What came in stays; fetch the archive again and it goes on from there.</source>
        <translation>أُوقف الجلب. ما جُلب يبقى؛ اجلب الأرشيف مرة أخرى فيُتابَع من هناك.</translation>
    </message>
    <message>
        <source>The site has no file at {url} any more. It was left out.</source>
        <translation>لم يعد في الموقع ملف على {url}. تُرك.</translation>
    </message>
    <message>
        <source>The site did not give {url} (it answered {status}). It was left out; fetch the archive again.</source>
        <translation>لم يُعط الموقع {url} (أجاب بـ {status}). تُرك؛ اجلب الأرشيف مرة أخرى.</translation>
    </message>
    <message>
        <source>A comment is not at the site any more. Nothing else was changed.</source>
        <translation>لم يعد أحد التعليقات على الموقع. لم يتغيّر شيء غيره.</translation>
    </message>
    <message>
        <source>There is no password for {home} here. Nothing was changed; enter it in Settings › Sites, and try again.</source>
        <translation>لا كلمة مرور هنا لـ {home}. لم يتغيّر شيء؛ أدخلها في الإعدادات › المواقع ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That site is connected to no edition any more. Nothing was changed.</source>
        <translation>لم يعد ذلك الموقع مربوطًا بأي طبعة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Somebody at the site let readers see this comment meanwhile. Nothing was changed; take it away there if it should not stay.</source>
        <translation>في أثناء ذلك أتاح أحدهم في الموقع هذا التعليق للقراء. لم يتغير شيء؛ أزله هناك إن كان يجب ألا يبقى.</translation>
    </message>
    <message>
        <source>Somebody at the site took this comment away meanwhile. Nothing was changed; it can be brought back there.</source>
        <translation>في أثناء ذلك أزال أحدهم في الموقع هذا التعليق. لم يتغير شيء؛ يمكن استرجاعه هناك.</translation>
    </message>
    <message>
        <source>Somebody at the site changed this comment meanwhile. Nothing was decided; read it as it is now.</source>
        <translation>في أثناء ذلك غيّر أحدهم في الموقع هذا التعليق. لم يُقرَّر شيء؛ اقرأه كما هو الآن.</translation>
    </message>
    <message>
        <source>Stopped. What was counted before stays as it was.</source>
        <translation>توقفت العملية. ما عُدّ من قبل يبقى كما كان.</translation>
    </message>
    <message>
        <source>Stopped. No pairs were looked for; nothing was changed.</source>
        <translation>توقفت العملية. لم يُبحث عن أزواج؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>One of these stories is not here any more. Nothing was joined.</source>
        <translation>لم تعد إحدى هاتين المادتين هنا. لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>Both stories have a text in the same edition, so that they can’t become one. Nothing was joined.</source>
        <translation>للمادتين نص في الطبعة نفسها، فلا يمكن أن تصيرا مادة واحدة. لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>These stories were changed since they were joined. They stay joined.</source>
        <translation>تغيّرت هاتان المادتان بعد دمجهما. تبقيان مدموجتين.</translation>
    </message>
    <message>
        <source>Stopped while the site was left alone for a moment.</source>
        <translation>توقفت العملية أثناء مهلة قصيرة تُركت للموقع.</translation>
    </message>
</context>
<context>
    <name>RemarkCard</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>{author} on “{headline}”</source>
        <translation>{author} على «{headline}»</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
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
    <name>RemarksRow</name>
    <message>
        <source>Readers’ comments that wait: {count}</source>
        <translation>تعليقات القرّاء المنتظرة: {count}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read the comments of readers</source>
        <translation>قراءة تعليقات القرّاء</translation>
    </message>
</context>
<context>
    <name>RemarksView</name>
    <message>
        <source>Readers’ comments</source>
        <translation>تعليقات القرّاء</translation>
    </message>
    <message>
        <source>waiting: {count}</source>
        <translation>المنتظرة: {count}</translation>
    </message>
    <message>
        <source>No comment waits</source>
        <translation>لا تعليق ينتظر</translation>
    </message>
    <message>
        <source>A look at the sites brings new ones.</source>
        <translation>فحص المواقع يجلب الجديد منها.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Edition {code}, export {version} of {site}</source>
        <translation>الطبعة {code}، تصدير {version} من {site}</translation>
    </message>
    <message>
        <source>Edition {code}, fetched from {site}</source>
        <translation>الطبعة {code}، جُلبت من {site}</translation>
    </message>
    <message>
        <source>Show what is held back</source>
        <translation>عرض المحتجز</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Result, you can type in it</source>
        <translation>النتيجة، يمكنك الكتابة فيها</translation>
    </message>
</context>
<context>
    <name>RevisionDelegate</name>
    <message>
        <source>“{comment}”</source>
        <translation>«{comment}»</translation>
    </message>
    <message>
        <source>to {comment}</source>
        <translation>إلى {comment}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>{who} · {when} · on the site</source>
        <translation>{who} · {when} · على الموقع</translation>
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
    <name>RulesTable</name>
    <message>
        <source>What each kind of story is on the WordPress sites.</source>
        <translation>ما يصير إليه كل نوع من المواد على مواقع ووردبريس.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>On WordPress</source>
        <translation>على ووردبريس</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>{kind} on WordPress</source>
        <translation>{kind} على ووردبريس</translation>
    </message>
    <message>
        <source>Category of {kind}</source>
        <translation>تصنيف النوع: {kind}</translation>
    </message>
    <message>
        <source>its sections</source>
        <translation>أقسامها</translation>
    </message>
    <message>
        <source>From the top down, for instance {example}</source>
        <translation>من الأعلى إلى الأدنى، مثل {example}</translation>
    </message>
    <message>
        <source>The lead picture is the featured image</source>
        <translation>الصورة الرئيسية هي الصورة البارزة</translation>
    </message>
    <message>
        <source>Tags go along</source>
        <translation>تُرسل الوسوم معها</translation>
    </message>
    <message>
        <source>The excerpt goes along</source>
        <translation>يُرسل المقتطف معها</translation>
    </message>
    <message>
        <source>Credits and source stand below the text</source>
        <translation>أسماء المساهمين والمصدر تحت النص</translation>
    </message>
    <message>
        <source>Links to the other parts of a series stand below the text</source>
        <translation>روابط سائر أجزاء السلسلة تحت النص</translation>
    </message>
    <message>
        <source>Links to the other editions stand below the text</source>
        <translation>روابط الطبعات الأخرى تحت النص</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>العودة إلى الإعدادات الافتراضية</translation>
    </message>
    <message>
        <source>The same for every kind: the slug is the short Latin one, and what is dated ahead is scheduled. The author stands with the credits. What came from a site stays as it is there until it is changed here.</source>
        <translation>الأمر نفسه لكل نوع: العنوان الشبكي هو القصير اللاتيني، وما تاريخه لاحق يُجدول. ويرد اسم الكاتب مع المساهمين. وما جاء من الموقع يبقى كما هو هناك إلى أن يُغيَّر هنا.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>Post, picture</source>
        <translation>مقالة، صورة</translation>
    </message>
    <message>
        <source>Post, gallery</source>
        <translation>مقالة، معرض</translation>
    </message>
    <message>
        <source>Post, video</source>
        <translation>مقالة، فيديو</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
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
    <name>SectionRules</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>The stories of a section stand in the category with its name, unless another one is named here.</source>
        <translation>توضع مواد كل قسم في التصنيف الذي يحمل اسمه، ما لم يُذكر هنا تصنيف آخر.</translation>
    </message>
    <message>
        <source>Edition whose categories are shown</source>
        <translation>الطبعة التي تُعرض تصنيفاتها</translation>
    </message>
    <message>
        <source>Category of {section}</source>
        <translation>تصنيف القسم: {section}</translation>
    </message>
</context>
<context>
    <name>SelfBackup</name>
    <message>
        <source>Emptying the bin</source>
        <translation>إفراغ السلة</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Part {n}: {headline}</source>
        <translation>الجزء {n}: {headline}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>جزء واحد</translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation>الأجزاء: {n}</translation>
    </message>
</context>
<context>
    <name>SeriesDeeds</name>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
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
        <source>Titles and order of this series…</source>
        <translation>عناوين هذه السلسلة وترتيبها…</translation>
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
    <name>SeriesLayout</name>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>سلسلة جديدة</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>كل السلاسل</translation>
    </message>
    <message>
        <source>No story is part of it yet. Choose it in a story’s inspector.</source>
        <translation>لا مادة فيها بعد. اخترها في لوحة تفاصيل مادة.</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>لا سلاسل بعد</translation>
    </message>
    <message>
        <source>A series holds stories that are told in parts, in their order.</source>
        <translation>تضم السلسلة مواد تُروى على أجزاء بترتيبها.</translation>
    </message>
    <message>
        <source>The series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Earlier (Alt and Up)</source>
        <translation>تقديم (⁦Alt⁩ مع سهم إلى أعلى)</translation>
    </message>
    <message>
        <source>Later (Alt and Down)</source>
        <translation>تأخير (⁦Alt⁩ مع سهم إلى أسفل)</translation>
    </message>
    <message>
        <source>Take out of the series</source>
        <translation>إخراج من السلسلة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remove this series</source>
        <translation>إزالة هذه السلسلة</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
</context>
<context>
    <name>SeriesPlace</name>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>The series was removed. Its stories stay.</source>
        <translation>أُزيلت السلسلة. تبقى موادها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>سلسلة جديدة</translation>
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
        <source>Interface</source>
        <translation>الواجهة</translation>
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
        <source>Kept filters</source>
        <translation>المرشحات المحفوظة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
</context>
<context>
    <name>SitesPart</name>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Each edition is published to the site folder or to a WordPress site. What is approved goes there with the next sync; what is changed there comes in.</source>
        <translation>تُنشر كل طبعة إلى مجلد الموقع أو إلى موقع ووردبريس. ما يُعتمد يذهب إليه مع المزامنة التالية؛ وما يتغيّر هناك يُجلب إلى هنا.</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>الطريق إليها</translation>
    </message>
    <message>
        <source>What becomes of what on WordPress</source>
        <translation>ما يصير إليه كل نوع على ووردبريس</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{n} B</source>
        <translation>{n} بايت</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} ك.ب</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} م.ب</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} غ.ب</translation>
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
    <name>SourceComment</name>
    <message>
        <source>On the source, {person}: “{words}”</source>
        <translation>على المصدر، {person}: «{words}»</translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>{fact} of the source is now {value}</source>
        <translation>{fact} في المصدر الآن: {value}</translation>
    </message>
    <message>
        <source>{fact} of the source is another one now</source>
        <translation>{fact} في المصدر غيره الآن</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>ترك كما هو</translation>
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
        <source>Connect a WordPress site</source>
        <translation>ربط موقع ووردبريس</translation>
    </message>
    <message>
        <source>One site for each edition. The archive is fetched in the background.</source>
        <translation>موقع لكل طبعة. يُجلب الأرشيف في الخلفية.</translation>
    </message>
    <message>
        <source>Open a newsroom folder</source>
        <translation>فتح مجلد غرفة أخبار</translation>
    </message>
    <message>
        <source>One that is on this computer already, or on a disk of yours.</source>
        <translation>موجود على هذا الحاسوب من قبل، أو على أحد أقراصك.</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>استيراد أرشيف</translation>
    </message>
    <message>
        <source>The export of a WordPress site, into a new newsroom.</source>
        <translation>تصدير موقع ووردبريس إلى غرفة أخبار جديدة.</translation>
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
        <source>With</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
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
        <source>Looking at the sites</source>
        <translation>فحص المواقع</translation>
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
    <name>TakingIn</name>
    <message>
        <source>Looking for pictures</source>
        <translation>البحث عن صور</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>إضافة {name}</translation>
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
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Somebody published this on the site, so it is published here too: {names}</source>
        <translation>نشر أحد هذا على الموقع، فصار منشورًا هنا أيضًا: {names}</translation>
    </message>
    <message>
        <source>It is tried again at {time}.</source>
        <translation>تُعاد المحاولة في {time}.</translation>
    </message>
    <message>
        <source>“{headline}”: {what}</source>
        <translation>«{headline}»: {what}</translation>
    </message>
    <message>
        <source>Others that the site made otherwise: {count}. The log says what.</source>
        <translation>مواد أخرى غيّرها الموقع: {count}. التفاصيل في السجل.</translation>
    </message>
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
        <source>Look again</source>
        <translation>فحص من جديد</translation>
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
        <source>Select them</source>
        <translation>تحديدها</translation>
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
        <source>{count} stories are out of the bin.</source>
        <translation>خرجت مواد من السلة: {count}.</translation>
    </message>
    <message>
        <source>“{headline}” is deleted for good at the next start.</source>
        <translation>يُحذف «{headline}» نهائيًا عند البدء التالي.</translation>
    </message>
    <message>
        <source>{count} stories are deleted for good at the next start.</source>
        <translation>مواد تُحذف نهائيًا عند البدء التالي: {count}.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, has changed hands.</source>
        <translation>انتقل «{headline}»، {language}، إلى شخص آخر.</translation>
    </message>
    <message>
        <source>{count} texts have changed hands.</source>
        <translation>نصوص انتقلت إلى أشخاص آخرين: {count}.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, is changed.</source>
        <translation>تغيّر «{headline}»، {language}.</translation>
    </message>
    <message>
        <source>{count} texts are changed.</source>
        <translation>نصوص تغيّرت: {count}.</translation>
    </message>
    <message>
        <source>You stopped it; the rest is as it was.</source>
        <translation>أوقفته؛ والباقي كما كان.</translation>
    </message>
    <message>
        <source>That step fits none of the selected stories. Nothing was changed.</source>
        <translation>تلك الخطوة لا تناسب أيًّا من المواد المحدَّدة. لم يتغيّر شيء.</translation>
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
        <source>“{headline}”, {language}, goes to the site at the next sync.</source>
        <translation>يذهب «{headline}»، {language}، إلى الموقع في المزامنة التالية.</translation>
    </message>
    <message>
        <source>{count} texts go to the site at the next sync.</source>
        <translation>نصوص تذهب إلى الموقع في المزامنة التالية: {count}.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, leaves the site at the next sync.</source>
        <translation>«{headline}»، {language}، يغادر الموقع في المزامنة التالية.</translation>
    </message>
    <message>
        <source>{count} texts leave the site at the next sync.</source>
        <translation>نصوص تغادر الموقع في المزامنة التالية: {count}.</translation>
    </message>
    <message>
        <source>“{headline}” is out of the bin.</source>
        <translation>خرج «{headline}» من السلة.</translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation>{reason} ({count})</translation>
    </message>
    <message>
        <source>{count} were left as they are: {reasons}.</source>
        <translation>تُرك كما هو ({count}): {reasons}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The site will change some of these texts: it does not take all HTML from this account ({count}). The checks of each say what goes out.</source>
        <translation>سيغيّر الموقع بعض هذه النصوص: لا يقبل كل ⁦HTML⁩ من هذا الحساب ({count}). تذكر فحوص كل منها ما يُحذف.</translation>
    </message>
    <message>
        <source>“{headline}” can’t be approved yet. {findings}.</source>
        <translation>لا يمكن اعتماد «{headline}» بعد. {findings}.</translation>
    </message>
    <message>
        <source>“{headline}”: {reason}</source>
        <translation>«{headline}»: {reason}</translation>
    </message>
    <message>
        <source>Taking pictures in</source>
        <translation>استيراد صور</translation>
    </message>
    <message>
        <source>Taking pictures in: {done} of {total}</source>
        <translation>استيراد صور: {done} من {total}</translation>
    </message>
    <message>
        <source>Writing words: {done} of {total} photos</source>
        <translation>كتابة النصوص: الصور {done} من {total}</translation>
    </message>
    <message>
        <source>Comparing how photos look: {done} of {total}</source>
        <translation>مقارنة مظهر الصور: {done} من {total}</translation>
    </message>
    <message>
        <source>1 photo came in.</source>
        <translation>استُوردت صورة واحدة.</translation>
    </message>
    <message>
        <source>{count} photos came in.</source>
        <translation>صور استُوردت: {count}.</translation>
    </message>
    <message>
        <source>These pictures are in the library already.</source>
        <translation>هذه الصور في المكتبة من قبل.</translation>
    </message>
    <message>
        <source>There were no pictures to take in.</source>
        <translation>لم تكن هناك صور لاستيرادها.</translation>
    </message>
    <message>
        <source>{count} more files were not taken in for such reasons.</source>
        <translation>ملفات أخرى لم تُستورد لأسباب كهذه: {count}.</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>إغلاق النقاش</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتحه</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردك</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Its paragraph is gone</source>
        <translation>لم تعد فقرته موجودة</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>النص كله</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Title in {language}</source>
        <translation>العنوان: {language}</translation>
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
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>{count} sites</source>
        <translation>المواقع: {count}</translation>
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
        <source>Held back</source>
        <translation>محتجز</translation>
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
    <name>UsesList</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>stories that use a picture</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>مادة أخرى</numerusform>
            <numerusform>مادتان أخريان</numerusform>
            <numerusform>%n مواد أخرى</numerusform>
            <numerusform>%n مادة أخرى</numerusform>
            <numerusform>%n مادة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoForm</name>
    <message>
        <source>Drop a picture, or choose one</source>
        <translation>أفلت صورة أو اختر واحدة</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>صورة الغلاف</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>ملف الفيديو</translation>
    </message>
    <message>
        <source>Or a file of our own: drop it</source>
        <translation>أو ملف من عندنا: أفلته</translation>
    </message>
    <message>
        <source>https:// of YouTube, Aparat, Vimeo, or of the file</source>
        <translation>⁦https://⁩ من يوتيوب أو ⁦Aparat⁩ أو ⁦Vimeo⁩ أو من الملف</translation>
    </message>
    <message>
        <source>Minutes and seconds, as in 3:25.</source>
        <translation>دقائق وثوانٍ، مثل ٣:٢٥.</translation>
    </message>
    <message>
        <source>No video is there. It begins with https:// and leads to one video.</source>
        <translation>لا فيديو هناك. يبدأ بـ ⁦https://⁩ ويقود إلى فيديو واحد.</translation>
    </message>
    <message>
        <source>Address of the video</source>
        <translation>عنوان الفيديو</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>المدة</translation>
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
    <name>WordsForm</name>
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
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words of the picture</source>
        <translation>نصوص الصورة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>صاحب الصورة</translation>
    </message>
    <message>
        <source>Ctrl and an arrow lead to the next picture</source>
        <translation>⁦Ctrl⁩ مع سهم يقود إلى الصورة التالية</translation>
    </message>
    <message>
        <source>Make it the lead picture</source>
        <translation>جعلها الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Move it forward (Alt and an arrow)</source>
        <translation>تقديمها (⁦Alt⁩ مع سهم)</translation>
    </message>
    <message>
        <source>Move it back (Alt and an arrow)</source>
        <translation>تأخيرها (⁦Alt⁩ مع سهم)</translation>
    </message>
    <message>
        <source>Take it out of the gallery (Delete)</source>
        <translation>إخراجها من المعرض (⁦Delete⁩)</translation>
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
        <source>“{name}” can’t be read. Nothing was added.</source>
        <translation>لا يمكن قراءة «{name}». لم يُضف شيء.</translation>
    </message>
    <message>
        <source>a photo of the library</source>
        <translation>صورة من المكتبة</translation>
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
        <source>Held back</source>
        <translation>محتجز</translation>
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
        <source>Release {n} is held back</source>
        <translation>الإصدار {n} محتجز</translation>
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
        <source>Release {n} is held back until somebody lets it out.</source>
        <translation>الإصدار {n} محتجز حتى يطلقه أحد.</translation>
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
        <source>Photo gallery</source>
        <translation>معرض صور</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Newsletter issue</source>
        <translation>عدد من النشرة</translation>
    </message>
    <message>
        <source>Brief issue</source>
        <translation>عدد من الموجز</translation>
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
        <source>A step taken back</source>
        <translation>خطوة أُلغيت</translation>
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
    <message>
        <source>From the site</source>
        <translation>من الموقع</translation>
    </message>
    <message>
        <source>Joined with the site’s text</source>
        <translation>دُمج مع نص الموقع</translation>
    </message>
    <message>
        <source>1 is settled</source>
        <translation>نقاش واحد مغلق</translation>
    </message>
    <message>
        <source>{n} are settled</source>
        <translation>النقاشات المغلقة: {n}</translation>
    </message>
    <message>
        <source>Write the story here</source>
        <translation>اكتب المادة هنا</translation>
    </message>
    <message>
        <source>A few words under the cartoon, if it needs any</source>
        <translation>بضع كلمات تحت الكاريكاتير إن لزم</translation>
    </message>
    <message>
        <source>A short text under the picture</source>
        <translation>نص قصير تحت الصورة</translation>
    </message>
    <message>
        <source>Introduce the gallery here</source>
        <translation>قدّم المعرض هنا</translation>
    </message>
    <message>
        <source>Introduce the video here</source>
        <translation>قدّم الفيديو هنا</translation>
    </message>
    <message>
        <source>Describe the book here</source>
        <translation>صف الكتاب هنا</translation>
    </message>
    <message>
        <source>Introduce the issue here, if it needs it</source>
        <translation>قدّم العدد هنا إن لزم</translation>
    </message>
    <message>
        <source>Write the page here</source>
        <translation>اكتب الصفحة هنا</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>الصفحات: {n}</translation>
    </message>
    <message>
        <source>The file {name} of another site</source>
        <translation>الملف {name} من موقع آخر</translation>
    </message>
    <message>
        <source>A page of {host}; readers are led there</source>
        <translation>صفحة من {host}؛ يُقاد القرّاء إليها</translation>
    </message>
    <message>
        <source>{service}, video {id}</source>
        <translation>{service}، الفيديو {id}</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The running time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Drop files here, paste them, or choose pictures of the newsroom.</source>
        <translation>أفلت ملفات هنا أو ألصقها أو اختر من صور غرفة الأخبار.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>بلا شرح</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>بلا ذكر لصاحبها</translation>
    </message>
    <message>
        <source>No alternative text</source>
        <translation>بلا نص بديل</translation>
    </message>
    <message>
        <source>{n} · lead</source>
        <translation>{n} · رئيسية</translation>
    </message>
    <message>
        <source>Pictures of the gallery</source>
        <translation>صور المعرض</translation>
    </message>
    <message>
        <source>This is now: {kind}</source>
        <translation>هذا الآن: {kind}</translation>
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
<context>
    <name>_LineDelegate</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
</TS>
