<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Open a newsroom…</source>
        <translation>باز کردن تحریریه…</translation>
    </message>
    <message>
        <source>New newsroom…</source>
        <translation>تحریریهٔ تازه…</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>باز کردن تحریریهٔ نمونه</translation>
    </message>
    <message>
        <source>Back up this newsroom…</source>
        <translation>پشتیبان‌گیری از این تحریریه…</translation>
    </message>
    <message>
        <source>Check database and originals</source>
        <translation>بررسی پایگاه داده و اصل عکس‌ها</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation>وارد کردن متن‌ها…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>مطلب تازه</translation>
    </message>
    <message>
        <source>New cartoon</source>
        <translation>کارتون تازه</translation>
    </message>
    <message>
        <source>New picture of the day</source>
        <translation>عکس روز تازه</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحهٔ تازه</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>انداختن در زباله‌دان</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>بیرون آوردن از زباله‌دان</translation>
    </message>
    <message>
        <source>Select all stories</source>
        <translation>انتخاب همهٔ مطالب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>ترجمه به…</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>فرستادن به بازبینی</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>برگرداندن…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>زمان‌بندی…</translation>
    </message>
    <message>
        <source>Withdraw from the site</source>
        <translation>برداشتن از سایت</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>ذخیره همین حالا</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>برگشت به این نگارش</translation>
    </message>
    <message>
        <source>As on the site</source>
        <translation>همان‌گونه که در سایت</translation>
    </message>
    <message>
        <source>Done, next paragraph</source>
        <translation>انجام شد، پاراگراف بعدی</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>پاراگراف بعدی</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>پاراگراف قبلی</translation>
    </message>
    <message>
        <source>Next paragraph that is not done</source>
        <translation>پاراگراف بعدی که انجام نشده</translation>
    </message>
    <message>
        <source>Copy the source paragraph</source>
        <translation>کپی پاراگراف مبدأ</translation>
    </message>
    <message>
        <source>Take over pictures and embeds</source>
        <translation>آوردن تصویرها و جاسازی‌ها از مبدأ</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>تفاوت بعدی</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>تفاوت قبلی</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>بررسی بعدی</translation>
    </message>
    <message>
        <source>Previous check</source>
        <translation>بررسی قبلی</translation>
    </message>
    <message>
        <source>Plan the next sync</source>
        <translation>برنامهٔ همگام‌سازی بعدی</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>همگام‌سازی</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>توقف همگام‌سازی</translation>
    </message>
    <message>
        <source>Look at the site</source>
        <translation>دیدن سایت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>پررنگ</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>ایتالیک</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>پیوند…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>پاک کردن قالب‌بندی</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>پاراگراف</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>میان‌تیتر ۲</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>میان‌تیتر ۳</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>میان‌تیتر ۴</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>فهرست نقطه‌ای</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>فهرست شماره‌دار</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>Paragraph from left to right</source>
        <translation>پاراگراف از چپ به راست</translation>
    </message>
    <message>
        <source>Paragraph from right to left</source>
        <translation>پاراگراف از راست به چپ</translation>
    </message>
    <message>
        <source>Half-space</source>
        <translation>نیم‌فاصله</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>تصویر…</translation>
    </message>
    <message>
        <source>Replace the picture…</source>
        <translation>جایگزینی تصویر…</translation>
    </message>
    <message>
        <source>Caption and credit</source>
        <translation>توضیح و پدیدآور</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>حذف تصویر</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>یافتن بعدی</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>یافتن قبلی</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>Search, or run a command</source>
        <translation>جست‌وجو یا اجرای فرمان</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>پالایش این فهرست</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>پنل کناری</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>تمرکز</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>رنگ‌های روشن</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>رنگ‌های تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>Larger interface</source>
        <translation>بزرگ‌تر کردن رابط</translation>
    </message>
    <message>
        <source>Smaller interface</source>
        <translation>کوچک‌تر کردن رابط</translation>
    </message>
    <message>
        <source>Usual size of the interface</source>
        <translation>اندازهٔ معمول رابط</translation>
    </message>
    <message>
        <source>Interface in English</source>
        <translation>رابط به انگلیسی</translation>
    </message>
    <message>
        <source>Interface in Persian</source>
        <translation>رابط به فارسی</translation>
    </message>
    <message>
        <source>Interface in Arabic</source>
        <translation>رابط به عربی</translation>
    </message>
    <message>
        <source>Interface in Albanian</source>
        <translation>رابط به آلبانیایی</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>رفتن به میز کار</translation>
    </message>
    <message>
        <source>Go to activity</source>
        <translation>رفتن به فعالیت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>ناحیهٔ بعدی</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>ناحیهٔ قبلی</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>زبانهٔ بعدی</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>زبانهٔ قبلی</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>بستن این زبانه</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>همهٔ کلیدها</translation>
    </message>
    <message>
        <source>About Nejat Desktop</source>
        <translation>دربارهٔ Nejat Desktop</translation>
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
        <translation>برداشتن «{headline}»</translation>
    </message>
    <message>
        <source>Update “{headline}”</source>
        <translation>به‌روزرسانی «{headline}»</translation>
    </message>
    <message>
        <source>Publish “{headline}”</source>
        <translation>انتشار «{headline}»</translation>
    </message>
    <message>
        <source>Later: “{headline}”</source>
        <translation>بعداً: «{headline}»</translation>
    </message>
    <message>
        <source>{language}. Changed here and on the site; nothing of it is sent</source>
        <translation>{language}؛ هم اینجا و هم در سایت تغییر کرده است، هیچ‌چیز آن فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>{language}, readers don’t see it any more</source>
        <translation>{language}، خوانندگان دیگر آن را نمی‌بینند</translation>
    </message>
    <message>
        <source>{language}, release {number}</source>
        <translation>{language}، انتشار {number}</translation>
    </message>
    <message>
        <source>{language}, first publication, release {number}</source>
        <translation>{language}، برای نخستین بار، انتشار {number}</translation>
    </message>
    <message>
        <source>{language}, due at the first sync after {when}</source>
        <translation>{language}، در نخستین همگام‌سازی پس از {when}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>به‌روز</translation>
    </message>
    <message>
        <source>{count} to send</source>
        <translation>{count} برای فرستادن</translation>
    </message>
    <message>
        <source>sending {count}</source>
        <translation>در حال فرستادن {count}</translation>
    </message>
    <message>
        <source>{count} dated ahead</source>
        <translation>{count} با تاریخ آینده</translation>
    </message>
    <message>
        <source>{count} in conflict</source>
        <translation>{count} با تعارض</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translation>بررسی در {time}</translation>
    </message>
    <message>
        <source>1 story with a draft stays here</source>
        <translation>۱ مطلب با پیش‌نویس اینجا می‌ماند</translation>
    </message>
    <message>
        <source>{count} stories with drafts stay here</source>
        <translation>{count} مطلب با پیش‌نویس اینجا می‌ماند</translation>
    </message>
    <message>
        <source>{what} · {done} of {total}</source>
        <translation>{what} · {done} از {total}</translation>
    </message>
    <message>
        <source>What is approved is on it.</source>
        <translation>هرچه تأیید شده، روی آن است.</translation>
    </message>
    <message>
        <source>What is approved is on it; dated ahead: {count}.</source>
        <translation>هرچه تأیید شده، روی آن است؛ با تاریخ آینده: {count}.</translation>
    </message>
    <message>
        <source>published: {count}</source>
        <translation>منتشرشده: {count}</translation>
    </message>
    <message>
        <source>updated: {count}</source>
        <translation>به‌روزشده: {count}</translation>
    </message>
    <message>
        <source>withdrawn: {count}</source>
        <translation>حذف‌شده: {count}</translation>
    </message>
    <message>
        <source>The site was up to date already.</source>
        <translation>سایت از پیش به‌روز بود.</translation>
    </message>
    <message>
        <source>files written or removed: {count}</source>
        <translation>پرونده‌های نوشته یا حذف‌شده: {count}</translation>
    </message>
    <message>
        <source>The site is up to date — {what}.</source>
        <translation>سایت به‌روز است؛ {what}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>pages: {count}</source>
        <translation>صفحه‌ها: {count}</translation>
    </message>
    <message>
        <source>pictures: {count}</source>
        <translation>تصویرها: {count}</translation>
    </message>
    <message>
        <source>lists: {count}</source>
        <translation>فهرست‌ها: {count}</translation>
    </message>
    <message>
        <source>design: {count}</source>
        <translation>طراحی: {count}</translation>
    </message>
    <message>
        <source>removed: {count}</source>
        <translation>حذف‌شده: {count}</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>طراحی</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حذف‌شده</translation>
    </message>
</context>
<context>
    <name>ActivityPlace</name>
    <message>
        <source>Log</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Everything sent and seen, newest first</source>
        <translation>هر آنچه فرستاده و دیده شده، تازه‌ترین در آغاز</translation>
    </message>
    <message>
        <source>Nothing was synced yet</source>
        <translation>هنوز چیزی همگام نشده است</translation>
    </message>
    <message>
        <source>Each step of a sync stands here, before it is taken.</source>
        <translation>هر گام همگام‌سازی، پیش از آنکه برداشته شود، اینجا نوشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Open a newsroom</source>
        <translation>باز کردن تحریریه</translation>
    </message>
    <message>
        <source>Nejat Desktop {version}, free software under the GPL, version 3.</source>
        <translation>نرم‌افزار آزاد Nejat Desktop {version}، با پروانهٔ GPL، ویرایش ۳.</translation>
    </message>
    <message>
        <source>Making the sample newsroom…</source>
        <translation>ساختن تحریریهٔ نمونه…</translation>
    </message>
    <message>
        <source>Sample newsroom</source>
        <translation>تحریریهٔ نمونه</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Nothing was changed.</source>
        <translation>در برنامه خطایی پیش آمد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your text is kept. A report is in {file}.</source>
        <translation>در برنامه خطایی پیش آمد. متن شما حفظ شده است. گزارش در {file} است.</translation>
    </message>
</context>
<context>
    <name>ArticleTabs</name>
    <message>
        <source>Translation</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>هنوز بی‌عنوان</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Saving</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>{count} stories are selected</source>
        <translation>{count} مطلب انتخاب شده است</translation>
    </message>
    <message>
        <source>Select one story only</source>
        <translation>انتخاب تنها یک مطلب</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>صفحهٔ جاسازی‌شده</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویدئو</translation>
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
        <translation>آنچه در مبدأ تغییر کرده</translation>
    </message>
</context>
<context>
    <name>ChangesColumn</name>
    <message>
        <source>Changed in the source</source>
        <translation>تغییر در مبدأ</translation>
    </message>
    <message>
        <source>Keep my text: it still fits</source>
        <translation>متن من بماند: هنوز درست است</translation>
    </message>
    <message>
        <source>1 paragraph elsewhere</source>
        <translation>۱ پاراگراف در جای دیگر</translation>
    </message>
    <message>
        <source>{n} paragraphs elsewhere</source>
        <translation>{n} پاراگراف در جاهای دیگر</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Write it</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نشان دادن</translation>
    </message>
    <message>
        <source>There is no headline</source>
        <translation>عنوان ندارد</translation>
    </message>
    <message>
        <source>It stands on every list and in the address.</source>
        <translation>در همهٔ فهرست‌ها و در نشانی می‌آید.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>The headline has {n} characters</source>
        <translation>عنوان {n} نویسه دارد</translation>
    </message>
    <message>
        <source>Up to 70 stay whole on lists and in search engines.</source>
        <translation>تا ۷۰ نویسه در فهرست‌ها و موتورهای جست‌وجو کامل می‌ماند.</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>کوتاه کردن</translation>
    </message>
    <message>
        <source>Length of the headline</source>
        <translation>بلندی عنوان</translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation>هنوز متنی ندارد</translation>
    </message>
    <message>
        <source>An article needs at least one paragraph.</source>
        <translation>مقاله دست‌کم یک پاراگراف می‌خواهد.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>The address can’t be used</source>
        <translation>این نشانی پذیرفته نیست</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and single hyphens, at most 60.</source>
        <translation>حروف کوچک لاتین، رقم و خط تیرهٔ تکی، دست‌بالا ۶۰ نویسه.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>درست کردن</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>The address is taken</source>
        <translation>این نشانی گرفته شده است</translation>
    </message>
    <message>
        <source>Another article of this edition has it in the same year.</source>
        <translation>نوشتهٔ دیگری از این نسخه در همین سال آن را دارد.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر دادن</translation>
    </message>
    <message>
        <source>Address is free</source>
        <translation>نشانی آزاد است</translation>
    </message>
    <message>
        <source>It stands in no section</source>
        <translation>در هیچ بخشی نیست</translation>
    </message>
    <message>
        <source>The first section is the kicker over the headline.</source>
        <translation>نخستین بخش، روتیتر بالای عنوان است.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>There is no lead picture</source>
        <translation>تصویر اصلی ندارد</translation>
    </message>
    <message>
        <source>It stands over the text and on lists, in every edition.</source>
        <translation>در همهٔ نسخه‌ها بالای متن و در فهرست‌ها می‌آید.</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>تصویر اصلی</translation>
    </message>
    <message>
        <source>A picture is not in the newsroom</source>
        <translation>تصویری در تحریریه نیست</translation>
    </message>
    <message>
        <source>The text names it, but nobody has added it here.</source>
        <translation>متن از آن نام می‌برد، اما کسی آن را اینجا نیفزوده است.</translation>
    </message>
    <message>
        <source>Pictures are here</source>
        <translation>تصویرها اینجا هستند</translation>
    </message>
    <message>
        <source>The picture has no alternative text</source>
        <translation>تصویر متن جایگزین ندارد</translation>
    </message>
    <message>
        <source>For readers who can’t see it. One sentence is enough.</source>
        <translation>برای خوانندگانی که آن را نمی‌بینند. یک جمله بس است.</translation>
    </message>
    <message>
        <source>Alternative texts</source>
        <translation>متن‌های جایگزین</translation>
    </message>
    <message>
        <source>The lead picture has no caption</source>
        <translation>تصویر اصلی توضیح ندارد</translation>
    </message>
    <message>
        <source>Who and what it shows, where and when.</source>
        <translation>چه کسی و چه چیزی را نشان می‌دهد، کجا و کی.</translation>
    </message>
    <message>
        <source>Caption of the lead picture</source>
        <translation>توضیح تصویر اصلی</translation>
    </message>
    <message>
        <source>The picture has no credit</source>
        <translation>تصویر نام پدیدآور ندارد</translation>
    </message>
    <message>
        <source>The photographer, as readers see the name.</source>
        <translation>نام عکاس، همان‌گونه که خوانندگان می‌بینند.</translation>
    </message>
    <message>
        <source>Credits of the pictures</source>
        <translation>پدیدآوران تصویرها</translation>
    </message>
    <message>
        <source>Not all paragraphs are translated</source>
        <translation>همهٔ پاراگراف‌ها ترجمه نشده‌اند</translation>
    </message>
    <message>
        <source>Still empty: {n}.</source>
        <translation>هنوز خالی: {n}.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>Translation is whole</source>
        <translation>ترجمه کامل است</translation>
    </message>
    <message>
        <source>Some paragraphs are not marked done</source>
        <translation>برخی پاراگراف‌ها نشانِ انجام‌شده ندارند</translation>
    </message>
    <message>
        <source>Still open: {n}.</source>
        <translation>هنوز باز: {n}.</translation>
    </message>
    <message>
        <source>Paragraphs are done</source>
        <translation>پاراگراف‌ها انجام شده‌اند</translation>
    </message>
    <message>
        <source>The source has changed since</source>
        <translation>مبدأ از آن پس تغییر کرده است</translation>
    </message>
    <message>
        <source>Paragraphs behind: {n}.</source>
        <translation>پاراگراف‌های عقب‌مانده: {n}.</translation>
    </message>
    <message>
        <source>As new as its source</source>
        <translation>به تازگی مبدأ خود است</translation>
    </message>
    <message>
        <source>The source address can’t be opened</source>
        <translation>نشانی منبع باز نمی‌شود</translation>
    </message>
    <message>
        <source>It begins with https:// or http://.</source>
        <translation>با ⁦https://⁩ یا ⁦http://⁩ آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>نشانی منبع</translation>
    </message>
    <message>
        <source>Nobody is named as the author</source>
        <translation>نام نویسنده نیامده است</translation>
    </message>
    <message>
        <source>Readers see the name under the headline.</source>
        <translation>خوانندگان نام را زیر عنوان می‌بینند.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>A link leads to a story that is not here</source>
        <translation>پیوندی به مطلبی می‌رود که اینجا نیست</translation>
    </message>
    <message>
        <source>Its words stay on the page, without the link.</source>
        <translation>واژه‌هایش بی پیوند در صفحه می‌ماند.</translation>
    </message>
    <message>
        <source>Links to stories</source>
        <translation>پیوند به مطالب</translation>
    </message>
</context>
<context>
    <name>ChecksColumn</name>
    <message>
        <source>Checks</source>
        <translation>بررسی‌ها</translation>
    </message>
    <message>
        <source>1 in this paragraph</source>
        <translation>۱ در این پاراگراف</translation>
    </message>
    <message>
        <source>{n} in this paragraph</source>
        <translation>{n} در این پاراگراف</translation>
    </message>
    <message>
        <source>1 elsewhere</source>
        <translation>۱ در جای دیگر</translation>
    </message>
    <message>
        <source>{n} elsewhere</source>
        <translation>{n} در جاهای دیگر</translation>
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
        <translation>بررسی‌ها</translation>
    </message>
    <message>
        <source>Before it can be approved</source>
        <translation>پیش از تأیید</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>خوب است دیده شود</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در بازبینی</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>منتشرشده</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>عقب‌مانده</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>شروع نشده</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>برداشته‌شده</translation>
    </message>
    <message>
        <source>Draft over live</source>
        <translation>پیش‌نویس روی منتشرشده</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Headline</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>What is to be changed?</source>
        <translation>چه چیزی باید تغییر کند؟</translation>
    </message>
    <message>
        <source>Comment for the translator</source>
        <translation>یادداشت برای مترجم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>CreditsForm</name>
    <message>
        <source>Of the house: the bare name, without “By”</source>
        <translation>از تحریریه: تنها نام، بی «نوشتهٔ»</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>نشانی منبع</translation>
    </message>
    <message>
        <source>The original’s address, if there is one</source>
        <translation>نشانی متن اصلی، اگر باشد</translation>
    </message>
    <message>
        <source>First published in</source>
        <translation>نخست منتشرشده در</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>زبان اصلی</translation>
    </message>
    <message>
        <source>About that publication</source>
        <translation>دربارهٔ آن نشریه</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>New story</source>
        <translation>مطلب تازه</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>سپردن به گام بعدی</translation>
    </message>
    <message>
        <source>Moving to the bin</source>
        <translation>انداختن در زباله‌دان</translation>
    </message>
    <message>
        <source>Taking out of the bin</source>
        <translation>بیرون آوردن از زباله‌دان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
</context>
<context>
    <name>Descriptions</name>
    <message>
        <source>Saving</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing matches</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>The filter hides everything: {filter}.</source>
        <translation>این فیلتر همه را پنهان می‌کند: {filter}.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>پاک کردن فیلتر</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>نشان دادن همهٔ مطالب</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>هنوز مطلبی نیست</translation>
    </message>
    <message>
        <source>Everything that is written here stands in this list, in every edition.</source>
        <translation>هر چه اینجا نوشته شود، در همهٔ نسخه‌ها، در این فهرست می‌آید.</translation>
    </message>
    <message>
        <source>Write the first story</source>
        <translation>نوشتن نخستین مطلب</translation>
    </message>
    <message>
        <source>No stories here yet</source>
        <translation>هنوز مطلبی اینجا نیست</translation>
    </message>
    <message>
        <source>Stories appear here as soon as they belong here.</source>
        <translation>هر مطلبی که جایش اینجا باشد، همین‌جا می‌آید.</translation>
    </message>
    <message>
        <source>You have no drafts</source>
        <translation>پیش‌نویسی ندارید</translation>
    </message>
    <message>
        <source>What you write or translate stands here until it is approved.</source>
        <translation>هر چه می‌نویسید یا ترجمه می‌کنید تا زمان تأیید اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Nothing waits to be translated</source>
        <translation>چیزی در انتظار ترجمه نیست</translation>
    </message>
    <message>
        <source>Approved stories that lack an edition appear here.</source>
        <translation>مطالب تأییدشده‌ای که نسخه‌ای کم دارند اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>چیزی در انتظار بازبینی نیست</translation>
    </message>
    <message>
        <source>What writers send to you appears here.</source>
        <translation>آنچه نویسندگان برایتان می‌فرستند اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Nothing waits for a sync</source>
        <translation>چیزی در انتظار همگام‌سازی نیست</translation>
    </message>
    <message>
        <source>What is approved stands here until it is on the site.</source>
        <translation>آنچه تأیید شده تا رسیدن به سایت اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>چیزی زمان‌بندی نشده است</translation>
    </message>
    <message>
        <source>Approved texts that are dated ahead wait here.</source>
        <translation>متن‌های تأییدشده با تاریخ آینده اینجا منتظر می‌مانند.</translation>
    </message>
    <message>
        <source>Nothing is published yet</source>
        <translation>هنوز چیزی منتشر نشده است</translation>
    </message>
    <message>
        <source>What readers see stands here after the first sync.</source>
        <translation>پس از نخستین همگام‌سازی، آنچه خوانندگان می‌بینند اینجا می‌آید.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>زباله‌دان خالی است</translation>
    </message>
    <message>
        <source>What you throw away can be taken back from here.</source>
        <translation>آنچه دور می‌اندازید از اینجا برگرداندنی است.</translation>
    </message>
    <message>
        <source>{state}, {person}</source>
        <translation>{state}، {person}</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>شروع نشده</translation>
    </message>
    <message>
        <source>Approved, goes out at the next sync</source>
        <translation>تأییدشده، در همگام‌سازی بعدی منتشر می‌شود</translation>
    </message>
    <message>
        <source>Goes out on {date}</source>
        <translation>انتشار در {date}</translation>
    </message>
    <message>
        <source>Live since {date}</source>
        <translation>منتشرشده از {date}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>بیرون آوردن از زباله‌دان</translation>
    </message>
    <message>
        <source>Open {language}</source>
        <translation>باز کردن نسخهٔ {language}</translation>
    </message>
    <message>
        <source>Continue {language}</source>
        <translation>ادامهٔ نسخهٔ {language}</translation>
    </message>
    <message>
        <source>Review {language}</source>
        <translation>بازبینی نسخهٔ {language}</translation>
    </message>
    <message>
        <source>Compare {language}</source>
        <translation>مقایسهٔ نسخهٔ {language}</translation>
    </message>
    <message>
        <source>Translate into {language}</source>
        <translation>ترجمه به {language}</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>فرستادن به بازبینی</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>همهٔ مطالب</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>پیش‌نویس‌های من</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>در انتظار ترجمه</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در بازبینی</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منتشرشده</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>زباله‌دان</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>کارتون</translation>
    </message>
    <message>
        <source>Picture of the day</source>
        <translation>عکس روز</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Cartoons</source>
        <translation>کارتون‌ها</translation>
    </message>
    <message>
        <source>Pictures of the day</source>
        <translation>عکس‌های روز</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>1 paragraph behind</source>
        <translation>۱ پاراگراف عقب‌تر</translation>
    </message>
    <message>
        <source>{count} paragraphs behind</source>
        <translation>{count} پاراگراف عقب‌تر</translation>
    </message>
    <message>
        <source>{language}: {state}</source>
        <translation>{language}: {state}</translation>
    </message>
    <message>
        <source>“{headline}” can’t be approved yet. {findings}.</source>
        <translation>«{headline}» هنوز تأییدشدنی نیست. {findings}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Changed here and on the site</source>
        <translation>هم اینجا و هم در سایت تغییر کرده</translation>
    </message>
    <message>
        <source>Goes to the site at the next sync</source>
        <translation>در همگام‌سازی بعدی به سایت می‌رود</translation>
    </message>
    <message>
        <source>Waits for its date</source>
        <translation>در انتظار تاریخ خود</translation>
    </message>
    <message>
        <source>What is approved is on the site</source>
        <translation>هرچه تأیید شده، روی سایت است</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>تنها در این رایانه</translation>
    </message>
</context>
<context>
    <name>DeskPlace</name>
    <message numerus="yes">
        <source>{count} stories, {selected} selected</source>
        <translation>
            <numerusform>{count} مطلب، {selected} انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stories</source>
        <translation>
            <numerusform>{count} مطلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Differences</source>
        <translation>تفاوت‌ها</translation>
    </message>
    <message>
        <source>This is the present text.</source>
        <translation>این متن کنونی است.</translation>
    </message>
    <message>
        <source>The words are the same; formatting or pictures differ.</source>
        <translation>واژه‌ها یکسان‌اند؛ قالب‌بندی یا تصویرها فرق دارند.</translation>
    </message>
    <message>
        <source>The text is the same; publishing fields differ.</source>
        <translation>متن یکسان است؛ فیلدهای انتشار فرق دارند.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Half-space: {key}</source>
        <translation>نیم‌فاصله: {key}</translation>
    </message>
    <message>
        <source>This came along from the source. There is nothing to translate here.</source>
        <translation>این از مبدأ آمده است. اینجا چیزی برای ترجمه نیست.</translation>
    </message>
    <message>
        <source>Nothing is to be compared yet: this is not translated.</source>
        <translation>هنوز چیزی برای مقایسه نیست: این ترجمه نشده است.</translation>
    </message>
    <message>
        <source>Changes are shown from the moment this paragraph is done.</source>
        <translation>تغییرها از زمانی که این پاراگراف انجام شود نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The source is as it was when this paragraph was done.</source>
        <translation>مبدأ همان است که هنگام انجام این پاراگراف بود.</translation>
    </message>
    <message>
        <source>Nothing to remark in this paragraph.</source>
        <translation>در این پاراگراف نکته‌ای نیست.</translation>
    </message>
    <message>
        <source>Numbers, signs, quotation marks and links are checked as you type.</source>
        <translation>عددها، نشانه‌ها، گیومه‌ها و پیوندها هنگام نوشتن بررسی می‌شوند.</translation>
    </message>
    <message>
        <source>{n} of {count} words</source>
        <translation>{n} از {count} واژه</translation>
    </message>
    <message>
        <source>Paragraph {n} of {count}</source>
        <translation>پاراگراف {n} از {count}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>ذخیره شد، {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words, {m} min</source>
        <translation>
            <numerusform>{n} واژه، {m} دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {n} of {count}</source>
        <translation>{what} {n} از {count}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>پاراگراف</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ذخیره نشده</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>هنوز بی‌عنوان</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Translate into {language}</source>
        <translation>ترجمه به {language}</translation>
    </message>
</context>
<context>
    <name>EditionCards</name>
    <message>
        <source>One story in four editions</source>
        <translation>یک مطلب در چهار نسخه</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by words and names</source>
        <translation>جست‌وجو در همین فهرست</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
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
        <translation>جست‌وجوی مطالب</translation>
    </message>
    <message>
        <source>Counting stories</source>
        <translation>شمردن مطالب</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>What should be changed?</source>
        <translation>چه چیزی باید تغییر کند؟</translation>
    </message>
    <message>
        <source>Comment for the writer</source>
        <translation>یادداشت برای نویسنده</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Don’t send back</source>
        <translation>برنگردان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>Colours: {mode}</source>
        <translation>رنگ‌ها: {mode}</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>What is to be changed?</source>
        <translation>چه چیزی باید تغییر کند؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Versions</source>
        <translation>نگارش‌ها</translation>
    </message>
    <message>
        <source>From this version to the present text</source>
        <translation>از این نگارش تا متن کنونی</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>برگشت به این نگارش</translation>
    </message>
    <message>
        <source>Choose a version to compare it.</source>
        <translation>برای مقایسه، نگارشی را برگزینید.</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Backup</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>The newsroom is backed up in {file}.</source>
        <translation>پشتیبان تحریریه در {file} است.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message numerus="yes">
        <source>The database and %n original(s) are as they were written.</source>
        <translation>
            <numerusform>پایگاه داده و %n اصل همان‌اند که نوشته شده بودند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) are missing or changed; restore them from a backup.</source>
        <translation>
            <numerusform>%n اصل گم شده یا تغییر کرده است؛ آن را از پشتیبان بازیابی کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and pictures</source>
        <translation>متن‌ها و تصویرها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>%n پرونده وارد شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>About the story</source>
        <translation>دربارهٔ مطلب</translation>
    </message>
    <message>
        <source>No story is selected</source>
        <translation>مطلبی انتخاب نشده است</translation>
    </message>
    <message>
        <source>Its editions and next step are shown here.</source>
        <translation>نسخه‌ها و گام بعدی آن اینجا نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>مطلب</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>بررسی‌ها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
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
        <translation>دربارهٔ این متن</translation>
    </message>
</context>
<context>
    <name>Intro</name>
    <message>
        <source>One desk for every edition</source>
        <translation>یک میز کار برای همهٔ نسخه‌ها</translation>
    </message>
    <message>
        <source>Write, translate, illustrate and approve on this computer. What is approved, and nothing else, goes to the site when there is a connection.</source>
        <translation>در همین رایانه بنویسید، ترجمه کنید، تصویر بگذارید و تأیید کنید. هرگاه اتصال برقرار شود، آنچه تأیید شده و نه چیز دیگر به سایت می‌رود.</translation>
    </message>
    <message>
        <source>Everything works offline.</source>
        <translation>همه‌چیز آفلاین هم کار می‌کند.</translation>
    </message>
    <message>
        <source>Every version is kept, and can be brought back.</source>
        <translation>همهٔ نگارش‌ها نگه داشته می‌شوند و برگرداندنی‌اند.</translation>
    </message>
    <message>
        <source>A newsroom is one folder on your disk.</source>
        <translation>هر تحریریه یک پوشه در دیسک شماست.</translation>
    </message>
    <message>
        <source>Disk encryption protects a laptop: switch it on.</source>
        <translation>رمزگذاری دیسک از رایانهٔ همراه محافظت می‌کند؛ آن را روشن کنید.</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>زبان رابط</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>آلبانیایی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>سوئدی</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>ایتالیایی</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>اسپانیایی</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ترکی</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>کردی</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>https://, or an address in this newsroom</source>
        <translation>⁦https://⁩ یا نشانی‌ای در همین تحریریه</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>نشانی پیوند</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>پیوند به</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Stories</source>
        <translation>مطالب</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} از {total}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>What</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>هیچ فایلی</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>نشد</translation>
    </message>
    <message>
        <source>broken off; the next sync does it</source>
        <translation>ناتمام؛ همگام‌سازی بعدی آن را انجام می‌دهد</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>گزارش</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking at a story</source>
        <translation>دیدن یک مطلب</translation>
    </message>
</context>
<context>
    <name>Lookout</name>
    <message>
        <source>Checks</source>
        <translation>بررسی‌ها</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Newsroom</source>
        <translation>تحریریه</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>مطلب</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>همگام‌سازی</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>رفتن</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>کمک</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Choose a day</source>
        <translation>انتخاب روز</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>With the next sync</source>
        <translation>با همگام‌سازی بعدی</translation>
    </message>
    <message>
        <source>This is no day. Type year, month and day.</source>
        <translation>این تاریخ نیست. سال، ماه و روز را بنویسید.</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes.</source>
        <translation>این ساعت نیست. ساعت و دقیقه را بنویسید.</translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message>
        <source>Month before</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>With the next sync</source>
        <translation>با همگام‌سازی بعدی</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Taken back</source>
        <translation>برگرفته شد</translation>
    </message>
    <message>
        <source>Sent to review.</source>
        <translation>به بازبینی فرستاده شد.</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>برگردانده شد.</translation>
    </message>
    <message>
        <source>Approved. It goes out with the next sync that is due.</source>
        <translation>تأیید شد. با همگام‌سازی بعدی که موعدش برسد منتشر می‌شود.</translation>
    </message>
    <message>
        <source>Withdrawn. The next sync takes it off the site.</source>
        <translation>برداشته شد. همگام‌سازی بعدی آن را از سایت برمی‌دارد.</translation>
    </message>
    <message>
        <source>That version is back.</source>
        <translation>آن نگارش برگشت.</translation>
    </message>
    <message>
        <source>One thing is to be mended before the approval.</source>
        <translation>پیش از تأیید، یک چیز باید درست شود.</translation>
    </message>
    <message>
        <source>{n} things are to be mended before the approval.</source>
        <translation>پیش از تأیید، {n} چیز باید درست شود.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>any</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>با Delete برداشته می‌شود</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>NewNewsroomForm</name>
    <message>
        <source>A newsroom needs a name.</source>
        <translation>تحریریه نام می‌خواهد.</translation>
    </message>
    <message>
        <source>Every change is kept with the name of who made it.</source>
        <translation>هر تغییر با نام کسی که آن را انجام داده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Choose at least one edition.</source>
        <translation>دست‌کم یک نسخه برگزینید.</translation>
    </message>
    <message>
        <source>New newsroom</source>
        <translation>تحریریهٔ تازه</translation>
    </message>
    <message>
        <source>Name of the newsroom</source>
        <translation>نام تحریریه</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>new or empty, on this computer</source>
        <translation>تازه یا خالی، در همین رایانه</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>more can be added later</source>
        <translation>بعداً هم می‌توان افزود</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Create the newsroom</source>
        <translation>ساختن تحریریه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>A newsroom is a folder: choose where it should be.</source>
        <translation>تحریریه یک پوشه است؛ جای آن را برگزینید.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Choose another one.</source>
        <translation>این پوشه خوانده نمی‌شود. پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose a new one.</source>
        <translation>این پوشه خالی نیست. پوشهٔ تازه‌ای برگزینید.</translation>
    </message>
</context>
<context>
    <name>NotSent</name>
    <message>
        <source>Only approved releases leave it</source>
        <translation>تنها انتشارهای تأییدشده از آن بیرون می‌روند</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نشان دادن</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>نشان دادن پیش‌نویس‌ها</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>OrderedTags</name>
    <message>
        <source>Drag, or Alt and an arrow, to move it</source>
        <translation>برای جابه‌جایی بکشید، یا Alt و یک پیکان بزنید</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Headline</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Write the story here</source>
        <translation>مطلب را اینجا بنویسید</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>توضیح</translation>
    </message>
</context>
<context>
    <name>PairSides</name>
    <message>
        <source>Source text</source>
        <translation>متن مبدأ</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمه</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>not translated yet</source>
        <translation>هنوز ترجمه نشده</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Search, or run a command</source>
        <translation>جست‌وجو یا اجرای فرمان</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>یافته‌ها</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Choose a section</source>
        <translation>انتخاب بخش</translation>
    </message>
    <message>
        <source>Kicker: {section}</source>
        <translation>روتیتر: {section}</translation>
    </message>
    <message>
        <source>Photo: {name}</source>
        <translation>عکس: {name}</translation>
    </message>
</context>
<context>
    <name>PictureAdding</name>
    <message>
        <source>Adding {name}</source>
        <translation>افزودن {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Language of the words</source>
        <translation>زبان نوشته‌ها</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>تصویر اصلی</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>در متن</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>نشان داده نمی‌شود</translation>
    </message>
    <message>
        <source>Not in this newsroom</source>
        <translation>در این تحریریه نیست</translation>
    </message>
    <message>
        <source>Make it the lead picture</source>
        <translation>تصویر اصلی شود</translation>
    </message>
    <message>
        <source>Put it into the text</source>
        <translation>گذاشتن در متن</translation>
    </message>
    <message>
        <source>Replace the lead picture</source>
        <translation>جایگزینی تصویر اصلی</translation>
    </message>
    <message>
        <source>Take it away from the story</source>
        <translation>برداشتن از مطلب</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>متن جایگزین</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>پدیدآور</translation>
    </message>
    <message>
        <source>for readers who can’t see it</source>
        <translation>برای خوانندگانی که آن را نمی‌بینند</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>هنوز تصویری نیست</translation>
    </message>
    <message>
        <source>Drop a file here. The first picture leads the story in every edition.</source>
        <translation>پرونده‌ای را اینجا بیندازید. نخستین تصویر، تصویر اصلی مطلب در همهٔ نسخه‌هاست.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>افزودن تصویر…</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>فعالیت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>The plan</source>
        <translation>برنامه</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Looking at the site</source>
        <translation>در حال دیدن سایت</translation>
    </message>
    <message>
        <source>step {done} of {total}</source>
        <translation>گام {done} از {total}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>همگام‌سازی</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>Look at the site</source>
        <translation>دیدن سایت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دیدن دوباره</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>چیزی برای فرستادن نیست</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>به‌روز</translation>
    </message>
    <message>
        <source>{count} to send</source>
        <translation>{count} برای فرستادن</translation>
    </message>
</context>
<context>
    <name>PublishingTab</name>
    <message>
        <source>Publishing</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Readers can comment</source>
        <translation>خوانندگان می‌توانند نظر بدهند</translation>
    </message>
    <message>
        <source>Excerpt, house and original</source>
        <translation>چکیده، تحریریه و متن اصلی</translation>
    </message>
    <message>
        <source>Another article of this edition has this address.</source>
        <translation>نوشتهٔ دیگری از این نسخه همین نشانی را دارد.</translation>
    </message>
    <message>
        <source>small Latin letters</source>
        <translation>حروف کوچک لاتین</translation>
    </message>
    <message>
        <source>readers know it: it stays</source>
        <translation>خوانندگان آن را می‌شناسند؛ می‌ماند</translation>
    </message>
    <message>
        <source>The address was frozen at the first publication, so that links hold.</source>
        <translation>نشانی با نخستین انتشار ثابت شد تا پیوندها نشکنند.</translation>
    </message>
    <message>
        <source>{n} of {limit} letters</source>
        <translation>{n} از {limit} حرف</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and single hyphens, at most 60.</source>
        <translation>حروف کوچک لاتین، رقم و خط تیرهٔ تکی، دست‌بالا ۶۰ نویسه.</translation>
    </message>
    <message>
        <source>Address on the site</source>
        <translation>نشانی در سایت</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>زمان انتشار</translation>
    </message>
    <message>
        <source>the first is the kicker</source>
        <translation>نخستین، روتیتر است</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>چکیده</translation>
    </message>
    <message>
        <source>for lists; else the first words</source>
        <translation>برای فهرست‌ها؛ وگرنه نخستین واژه‌ها</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>جاها</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}، {count} در انتظار</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation>تازه‌ترین‌ها</translation>
    </message>
    <message>
        <source>Newsrooms that you open are listed here. You can also drop a newsroom folder on this window.</source>
        <translation>تحریریه‌هایی که باز می‌کنید اینجا فهرست می‌شوند. می‌توانید پوشهٔ تحریریه را روی همین پنجره هم بیندازید.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Only a draft can be sent to review. Nothing was changed.</source>
        <translation>تنها پیش‌نویس را می‌توان به بازبینی فرستاد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Only an article in review can be sent back. Nothing was changed.</source>
        <translation>تنها نوشته‌ای که در بازبینی است برگرداندنی است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This story is in the bin. Take it out first; nothing was changed.</source>
        <translation>این مطلب در زباله‌دان است. نخست آن را بیرون بیاورید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>“{name}” is empty; there is nothing to take in.</source>
        <translation>«{name}» خالی است؛ چیزی برای وارد کردن نیست.</translation>
    </message>
    <message>
        <source>The backup “{name}” could not be written: {reason}. The newsroom is as it was.</source>
        <translation>نسخهٔ پشتیبان «{name}» نوشته نشد: {reason}. تحریریه همان است که بود.</translation>
    </message>
    <message>
        <source>The picture could not be kept: {reason}. Nothing was taken in; mend that and add it again.</source>
        <translation>عکس نگه داشته نشد: {reason}. چیزی وارد نشد؛ آن را درست کنید و دوباره بیفزایید.</translation>
    </message>
    <message>
        <source>This text is approved already. Nothing was changed.</source>
        <translation>این متن پیش‌تر تأیید شده است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Readers don’t see this article, so there is nothing to withdraw.</source>
        <translation>خوانندگان این نوشته را نمی‌بینند، پس چیزی برای برداشتن نیست.</translation>
    </message>
    <message>
        <source>“{headline}” ({edition}) can’t be approved yet: {checks}.</source>
        <translation>«{headline}» ({edition}) هنوز تأییدشدنی نیست: {checks}.</translation>
    </message>
    <message>
        <source>This text was changed elsewhere meanwhile. Nothing was overwritten; your words are still in the window.</source>
        <translation>این متن در این میان جای دیگری تغییر کرد. چیزی بازنویسی نشد؛ نوشتهٔ شما هنوز در پنجره است.</translation>
    </message>
    <message>
        <source>Readers see this story, or will at the next sync. Withdraw it first; nothing was moved.</source>
        <translation>خوانندگان این مطلب را می‌بینند یا در همگام‌سازی بعدی خواهند دید. نخست آن را از سایت بردارید؛ چیزی جابه‌جا نشد.</translation>
    </message>
    <message>
        <source>That version is of another article. Nothing was changed.</source>
        <translation>آن نگارش از نوشتهٔ دیگری است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This article is no translation; open it for writing.</source>
        <translation>این نوشته ترجمه نیست؛ آن را برای نوشتن باز کنید.</translation>
    </message>
    <message>
        <source>The source of this translation ({edition}) is not here any more.</source>
        <translation>مبدأ این ترجمه ({edition}) دیگر اینجا نیست.</translation>
    </message>
    <message>
        <source>The story has no text in “{edition}” to translate from.</source>
        <translation>مطلب متنی در «{edition}» ندارد که از آن ترجمه شود.</translation>
    </message>
    <message>
        <source>This picture is not in the newsroom.</source>
        <translation>این تصویر در تحریریه نیست.</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <translation>این نگارش دیگر نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>There is no such release.</source>
        <translation>چنین انتشاری نیست.</translation>
    </message>
    <message>
        <source>There is no article {name} in this newsroom.</source>
        <translation>نوشتهٔ {name} در این تحریریه نیست.</translation>
    </message>
    <message>
        <source>There is no story {name} in this newsroom.</source>
        <translation>مطلب {name} در این تحریریه نیست.</translation>
    </message>
    <message>
        <source>This newsroom has no edition “{edition}”.</source>
        <translation>این تحریریه نسخهٔ «{edition}» ندارد.</translation>
    </message>
    <message>
        <source>A site’s address begins with https://. Nothing was changed.</source>
        <translation>نشانی سایت با ⁦https://⁩ آغاز می‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty. Choose a new folder; nothing was changed.</source>
        <translation>«{folder}» خالی نیست. پوشهٔ تازه‌ای برگزینید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>“{folder}” is no newsroom. “nejat-desktop new DIR” makes one.</source>
        <translation>«{folder}» تحریریه نیست. «⁦nejat-desktop new DIR⁩» یکی می‌سازد.</translation>
    </message>
    <message>
        <source>“{folder}” is in a folder that is synced with other machines, where a database is easily damaged. Choose a folder of this computer alone; nothing was changed.</source>
        <translation>«{folder}» در پوشه‌ای است که با رایانه‌های دیگر همگام می‌شود و پایگاه داده در آن آسان آسیب می‌بیند. پوشه‌ای تنها از همین رایانه برگزینید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>“{folder}” is on a network disk, where a database is easily damaged. Choose a folder of this computer; nothing was changed.</source>
        <translation>«{folder}» روی دیسک شبکه است و پایگاه داده در آن آسان آسیب می‌بیند. پوشه‌ای از همین رایانه برگزینید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This newsroom is open for reading only; nothing was changed.</source>
        <translation>این تحریریه تنها برای خواندن باز است؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This newsroom is open in the {name}. Nothing was changed; close it there, or do it in that window.</source>
        <translation>این تحریریه جای دیگری باز است ({name}). چیزی تغییر نکرد؛ آن را آنجا ببندید یا کار را در همان پنجره انجام دهید.</translation>
    </message>
    <message>
        <source>This newsroom was last written by a newer version of Nejat Desktop. It was left as it is; open it with that version.</source>
        <translation>این تحریریه را نسخهٔ تازه‌تری از Nejat Desktop نوشته است. دست‌نخورده ماند؛ آن را با همان نسخه باز کنید.</translation>
    </message>
    <message>
        <source>The newsroom’s database did not pass its check ({reason}). It was not migrated; restore a backup, or work on with the version that wrote it.</source>
        <translation>پایگاه دادهٔ تحریریه از بررسی نگذشت ({reason}). به‌روز نشد؛ پشتیبانی را بازیابی کنید یا با همان نسخه‌ای که آن را نوشته ادامه دهید.</translation>
    </message>
    <message>
        <source>“{name}” can’t be opened: {reason}. It was left as it is; its backups are in the folder “backups”.</source>
        <translation>«{name}» باز نمی‌شود: {reason}. دست‌نخورده ماند؛ پشتیبان‌هایش در پوشهٔ «backups» است.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is whole; the last change is still in the window. Free some space and it is saved by itself.</source>
        <translation>دیسک پر است. آنچه پیش‌تر ذخیره شده سالم است؛ تغییر آخر هنوز در پنجره است. کمی جا باز کنید تا خودبه‌خود ذخیره شود.</translation>
    </message>
    <message>
        <source>The newsroom’s database is damaged. Nothing was written to it; restore the newest backup with “nejat-desktop restore”.</source>
        <translation>پایگاه دادهٔ تحریریه آسیب دیده است. چیزی در آن نوشته نشد؛ تازه‌ترین پشتیبان را با «⁦nejat-desktop restore⁩» بازیابی کنید.</translation>
    </message>
    <message>
        <source>The newsroom’s database could not be used: {reason}.</source>
        <translation>پایگاه دادهٔ تحریریه در دسترس نبود: {reason}.</translation>
    </message>
    <message>
        <source>A stored {name} can’t be read: {reason}.</source>
        <translation>داده‌ای ذخیره‌شده ({name}) خوانده نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>The backup did not pass its check ({reason}) and was thrown away.</source>
        <translation>پشتیبان از بررسی نگذشت ({reason}) و دور انداخته شد.</translation>
    </message>
    <message>
        <source>“{name}” exists already. Nothing was overwritten.</source>
        <translation>«{name}» از پیش هست. چیزی بازنویسی نشد.</translation>
    </message>
    <message>
        <source>The original {name} in “photos” was changed or damaged.</source>
        <translation>اصل {name} در «photos» تغییر کرده یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>The original {name} is missing from “photos”.</source>
        <translation>اصل {name} در «photos» نیست.</translation>
    </message>
    <message>
        <source>The original of this picture is not the one that was taken in. Nothing was made from it; restore it from a backup.</source>
        <translation>اصل این تصویر همان نیست که وارد شده بود. چیزی از آن ساخته نشد؛ آن را از پشتیبان بازیابی کنید.</translation>
    </message>
    <message>
        <source>The picture could not be cleaned: {reason} remained. It was not written; export it anew as JPEG and replace it.</source>
        <translation>تصویر پاک‌سازی نشد: {reason} ماند. نوشته نشد؛ آن را از نو به‌صورت JPEG صادر و جایگزین کنید.</translation>
    </message>
    <message>
        <source>“{name}” holds a {kind} picture, which its ending {ending} does not say. Rename it to {wanted} if you trust where it came from, then add it.</source>
        <translation>«{name}» تصویر {kind} است، اما پسوند {ending} این را نمی‌گوید. اگر به سرچشمه‌اش اعتماد دارید پسوند را {wanted} کنید و سپس بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is an animation of more than {n} pictures. Export one of them, or publish it as a video.</source>
        <translation>«{name}» پویانمایی با بیش از {n} تصویر است. یکی از آن‌ها را صادر کنید یا آن را به‌صورت ویدئو منتشر کنید.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Copy it again from where it came from, then add it.</source>
        <translation>«{name}» خالی است. آن را دوباره از سرچشمه‌اش کپی کنید و سپس بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB. Export a smaller copy and add that.</source>
        <translation>«{name}» بزرگ‌تر از {size} مگابایت است. نسخهٔ کوچک‌تری صادر کنید و آن را بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” has more than {n} megapixels, or needs too much memory. Export a smaller copy and add that.</source>
        <translation>«{name}» بیش از {n} مگاپیکسل دارد یا حافظهٔ زیادی می‌خواهد. نسخهٔ کوچک‌تری صادر کنید و آن را بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is cut off. Copy it again from where it came from, then add it.</source>
        <translation>«{name}» ناقص است. آن را دوباره از سرچشمه‌اش کپی کنید و سپس بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Copy it again from where it came from, then add it.</source>
        <translation>«{name}» آسیب دیده است و خوانده نمی‌شود. آن را دوباره از سرچشمه‌اش کپی کنید و سپس بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which can carry programs. Export it as PNG and add that.</source>
        <translation>«{name}» نقاشی SVG است که می‌تواند برنامه همراه داشته باشد. آن را به‌صورت PNG صادر کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is an EPS drawing, which can carry programs. Export it as PNG and add that.</source>
        <translation>«{name}» نقاشی EPS است که می‌تواند برنامه همراه داشته باشد. آن را به‌صورت PNG صادر کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is an EPS drawing, which can carry programs. Export it as PNG.</source>
        <translation>«{name}» نقاشی EPS است که می‌تواند برنامه همراه داشته باشد. آن را به‌صورت PNG صادر کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF. Export the page that you need as PNG and add that.</source>
        <translation>«{name}» پی‌دی‌اف است. صفحه‌ای را که می‌خواهید به‌صورت PNG صادر کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC photo. Export it as JPEG and add that.</source>
        <translation>«{name}» عکس HEIC است. آن را به‌صورت JPEG صادر کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is a Photoshop file. Export it as JPEG or PNG and add that.</source>
        <translation>«{name}» پروندهٔ فتوشاپ است. آن را به‌صورت JPEG یا PNG صادر کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a picture. Save the picture itself and add that.</source>
        <translation>«{name}» صفحهٔ وب است، نه تصویر. خود تصویر را ذخیره کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be read: {kinds} are taken. Export it in one of these formats and add that.</source>
        <translation>«{name}» تصویری خواندنی نیست؛ این‌ها پذیرفته می‌شوند: {kinds}. آن را در یکی از این قالب‌ها صادر کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory or time, or is made to break programs. Nothing was taken in; export it anew as JPEG and add that.</source>
        <translation>«{name}» حافظه یا زمان زیادی می‌خواهد، یا برای آسیب زدن به برنامه‌ها ساخته شده است. چیزی وارد نشد؛ آن را از نو به‌صورت JPEG صادر کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>The program is closing; the picture was left as it was.</source>
        <translation>برنامه بسته می‌شود؛ تصویر همان‌گونه که بود ماند.</translation>
    </message>
    <message>
        <source>The file is larger than {size} MB, too much for one article. Split it, then import the parts.</source>
        <translation>پرونده بزرگ‌تر از {size} مگابایت است و برای یک مقاله زیاد است. آن را بخش کنید و بخش‌ها را وارد کنید.</translation>
    </message>
    <message>
        <source>The file is not text. Save it as plain text or Markdown (UTF-8), then import that.</source>
        <translation>پرونده متن نیست. آن را به‌صورت متن ساده یا ⁦Markdown (UTF-8)⁩ ذخیره کنید و سپس وارد کنید.</translation>
    </message>
    <message>
        <source>The date “{date}” cannot be read. Write it as 2026-03-08 or 2026-03-08 14:30, in the Gregorian calendar.</source>
        <translation>تاریخ «{date}» خوانده نمی‌شود. آن را میلادی و به این شکل بنویسید: ⁦2026-03-08⁩ یا ⁦2026-03-08 14:30⁩.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}”, above the text, cannot be read. If a value has a colon or begins with a sign, put it in straight quotes, as in title: &quot;One: two&quot;.</source>
        <translation>سطر {line} از «{name}»، بالای متن، خوانده نمی‌شود. اگر مقداری دونقطه دارد یا با نشانه آغاز می‌شود، آن را میان گیومهٔ راست بگذارید، مانند ⁦title: &quot;One: two&quot;⁩.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” cannot be read as Markdown. Simplify it, or import the file as plain text (.txt).</source>
        <translation>سطر {line} از «{name}» مانند Markdown خوانده نمی‌شود. آن را ساده کنید یا پرونده را به‌صورت متن ساده (⁦.txt⁩) وارد کنید.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that can’t be imported: Markdown (.md), text (.txt) and pictures can.</source>
        <translation>«{name}» از نوعی است که وارد نمی‌شود؛ ⁦Markdown (.md)⁩، متن (⁦.txt⁩) و تصویر وارد می‌شوند.</translation>
    </message>
    <message>
        <source>“{name}” is larger than a text can be.</source>
        <translation>«{name}» بزرگ‌تر از آن است که متن باشد.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {reason}.</source>
        <translation>«{name}» خوانده نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>The picture “{name}” is not a file beside the text. Put it there and import again; nothing was taken in.</source>
        <translation>تصویر «{name}» کنار متن نیست. آن را آنجا بگذارید و دوباره وارد کنید؛ چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” is not a colour. Write the accent as #rrggbb.</source>
        <translation>«{name}» رنگ نیست. رنگ تأکید را به شکل ⁦#rrggbb⁩ بنویسید.</translation>
    </message>
    <message>
        <source>The accent {name} is too pale to be read: its contrast is {n}, and {least} is needed. Choose a darker one; nothing was published.</source>
        <translation>رنگ تأکید {name} برای خواندن کم‌رنگ است: کنتراست آن {n} است و {least} لازم است. رنگ تیره‌تری برگزینید؛ چیزی منتشر نشد.</translation>
    </message>
    <message>
        <source>Could not write {path} in the site folder: {reason}. What was written so far is whole; mend the cause and sync again.</source>
        <translation>نوشتن {path} در پوشهٔ سایت نشد: {reason}. آنچه تا اینجا نوشته شده سالم است؛ علت را برطرف و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>Could not remove {path} in the site folder: {reason}. What was written so far is whole; mend the cause and sync again.</source>
        <translation>حذف {path} از پوشهٔ سایت نشد: {reason}. آنچه تا اینجا نوشته شده سالم است؛ علت را برطرف و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The preview could not start on port {port}: {reason}. Choose another port.</source>
        <translation>پیش‌نمایش روی درگاه {port} آغاز نشد: {reason}. درگاه دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Stopped after {n} of {total} steps. Every page is whole; the next sync does the rest.</source>
        <translation>پس از {n} گام از {total} متوقف شد. همهٔ صفحه‌ها سالم‌اند؛ همگام‌سازی بعدی باقی را انجام می‌دهد.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason} What was done before is whole; mend that and sync again.</source>
        <translation>«{name}» نوشته نشد: {reason} آنچه پیش‌تر انجام شده سالم است؛ علت را برطرف و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>پرونده‌ای به نام «{name}» نیست.</translation>
    </message>
    <message>
        <source>The database in the backup is damaged ({reason}).</source>
        <translation>پایگاه دادهٔ این پشتیبان آسیب دیده است ({reason}).</translation>
    </message>
    <message>
        <source>This file is no backup of a newsroom. Nothing was changed.</source>
        <translation>این پرونده پشتیبان تحریریه نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file holds more than a newsroom has. Nothing was unpacked.</source>
        <translation>این پرونده بیش از محتوای یک تحریریه دارد. چیزی باز نشد.</translation>
    </message>
    <message>
        <source>“{name}” is no whole backup: {reason}.</source>
        <translation>«{name}» پشتیبان کاملی نیست: {reason}.</translation>
    </message>
    <message>
        <source>The backup’s settings can’t be read.</source>
        <translation>تنظیمات پشتیبان خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The original {name} in the backup is damaged.</source>
        <translation>اصل {name} در پشتیبان آسیب دیده است.</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Show</source>
        <translation>نشان دادن</translation>
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
        <translation>نگارش {n}</translation>
    </message>
</context>
<context>
    <name>RowClipboard</name>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>بریدن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>انتخاب همه</translation>
    </message>
</context>
<context>
    <name>SaveTelling</name>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Keep mine as a new version</source>
        <translation>نگه داشتن متن من، به‌صورت نگارش تازه</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>نشان دادن متن دیگری</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Title of the new series</source>
        <translation>عنوان مجموعهٔ تازه</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>بی‌مجموعه</translation>
    </message>
    <message>
        <source>New series…</source>
        <translation>مجموعهٔ تازه…</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>قسمت</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Changes in the source</source>
        <translation>تغییرهای مبدأ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>بررسی‌ها</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>زبان رابط</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}٪</translation>
    </message>
    <message>
        <source>What you change here holds on this computer, at once.</source>
        <translation>آنچه اینجا تغییر دهید، بی‌درنگ و تنها در همین رایانه اثر دارد.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Queues</source>
        <translation>صف‌ها</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>نوع‌ها</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort by {column}</source>
        <translation>مرتب‌سازی بر پایهٔ {column}</translation>
    </message>
    <message>
        <source>{column}, sorted downwards; turn round</source>
        <translation>{column}، مرتب‌شده از بالا به پایین؛ وارونه کردن</translation>
    </message>
    <message>
        <source>{column}, sorted upwards; turn round</source>
        <translation>{column}، مرتب‌شده از پایین به بالا؛ وارونه کردن</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>translated by {name}</source>
        <translation>ترجمهٔ {name}</translation>
    </message>
</context>
<context>
    <name>StandingBlock</name>
    <message>
        <source>Where it stands</source>
        <translation>وضعیت</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>باز کردن تحریریهٔ نمونه</translation>
    </message>
    <message>
        <source>Stories in four languages, with pictures. It publishes only to a folder.</source>
        <translation>مطالبی به چهار زبان، همراه با تصویر. تنها در یک پوشه منتشر می‌کند.</translation>
    </message>
    <message>
        <source>New newsroom</source>
        <translation>تحریریهٔ تازه</translation>
    </message>
    <message>
        <source>Choose a folder and the editions. You can begin writing at once.</source>
        <translation>پوشه و نسخه‌ها را برگزینید. بی‌درنگ می‌توانید نوشتن را آغاز کنید.</translation>
    </message>
    <message>
        <source>Open a newsroom folder</source>
        <translation>باز کردن پوشهٔ تحریریه</translation>
    </message>
    <message>
        <source>One that is on this computer already, or on a disk of yours.</source>
        <translation>پوشه‌ای که همین حالا در این رایانه یا در دیسک شماست.</translation>
    </message>
</context>
<context>
    <name>StoryTab</name>
    <message>
        <source>Story</source>
        <translation>مطلب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>نوشته‌شده به</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>ساخته‌شده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییریافته</translation>
    </message>
    <message>
        <source>By</source>
        <translation>به دست</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>شروع نشده</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>نسخه‌ها</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>Planning the sync</source>
        <translation>برنامه‌ریزی همگام‌سازی</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>همگام‌سازی</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>خواندن گزارش</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Look at the site</source>
        <translation>دیدن سایت</translation>
    </message>
    <message>
        <source>Sync all the same</source>
        <translation>با این همه همگام‌سازی</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>همگام‌سازی</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>“{headline}” was moved to the bin.</source>
        <translation>«{headline}» به زباله‌دان رفت.</translation>
    </message>
    <message>
        <source>{count} stories were moved to the bin.</source>
        <translation>{count} مطلب به زباله‌دان رفت.</translation>
    </message>
    <message>
        <source>The story is out of the bin.</source>
        <translation>مطلب از زباله‌دان بیرون آمد.</translation>
    </message>
    <message>
        <source>{count} stories are out of the bin.</source>
        <translation>{count} مطلب از زباله‌دان بیرون آمد.</translation>
    </message>
    <message>
        <source>That step fits none of the selected stories. Nothing was changed.</source>
        <translation>آن گام به هیچ‌یک از مطالب انتخاب‌شده نمی‌خورد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{count} more were left as they are for such reasons.</source>
        <translation>{count} مورد دیگر هم به همین دلیل‌ها همان‌گونه ماند.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, waits for review.</source>
        <translation>«{headline}»، {language}، در انتظار بازبینی است.</translation>
    </message>
    <message>
        <source>{count} texts wait for review.</source>
        <translation>{count} متن در انتظار بازبینی است.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, went back to its writer.</source>
        <translation>«{headline}»، {language}، به نویسنده‌اش برگشت.</translation>
    </message>
    <message>
        <source>{count} texts went back to their writers.</source>
        <translation>{count} متن به نویسندگانش برگشت.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, is approved. It is sent at the next sync.</source>
        <translation>«{headline}»، {language}، تأیید شد و در همگام‌سازی بعدی فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>{count} texts are approved. They are sent at the next sync.</source>
        <translation>{count} متن تأیید شد و در همگام‌سازی بعدی فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, leaves the site at the next sync.</source>
        <translation>«{headline}»، {language}، در همگام‌سازی بعدی از سایت برداشته می‌شود.</translation>
    </message>
    <message>
        <source>{count} texts leave the site at the next sync.</source>
        <translation>{count} متن در همگام‌سازی بعدی از سایت برداشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Remove {token}</source>
        <translation>حذف {token}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Site folder</source>
        <translation>پوشهٔ سایت</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>آنلاین</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>آفلاین</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} در صف</translation>
    </message>
    <message>
        <source>Search, or run a command</source>
        <translation>جست‌وجو یا اجرای فرمان</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
</context>
<context>
    <name>TopTabs</name>
    <message>
        <source>Open texts</source>
        <translation>متن‌های باز</translation>
    </message>
</context>
<context>
    <name>Translate</name>
    <message>
        <source>A sign of the other script: “{target}”</source>
        <translation>نشانه‌ای از خط دیگر: «{target}»</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: {target}</source>
        <translation>گیومه‌ای جفت ندارد: {target}</translation>
    </message>
    <message>
        <source>Quotation marks: {target}; this edition has {source}</source>
        <translation>گیومه‌ها: {target}؛ این نسخه {source} دارد</translation>
    </message>
    <message>
        <source>Letters of the neighbouring alphabet: {target}</source>
        <translation>حروف الفبای همسایه: {target}</translation>
    </message>
    <message>
        <source>Two spaces in a row</source>
        <translation>دو فاصلهٔ پشت سر هم</translation>
    </message>
    <message>
        <source>The translation is the source itself</source>
        <translation>ترجمه همان متن مبدأ است</translation>
    </message>
    <message>
        <source>Number: {source} in the source, {target} in the target</source>
        <translation>عدد: {source} در مبدأ، {target} در ترجمه</translation>
    </message>
    <message>
        <source>Number: {source} is missing</source>
        <translation>عدد: {source} نیامده است</translation>
    </message>
    <message>
        <source>Number: {target} is not in the source</source>
        <translation>عدد: {target} در مبدأ نیست</translation>
    </message>
    <message>
        <source>The end: “{source}” in the source, “{target}” in the target</source>
        <translation>پایان: «{source}» در مبدأ، «{target}» در ترجمه</translation>
    </message>
    <message>
        <source>The source ends in “{source}”, the target in no sign</source>
        <translation>مبدأ با «{source}» پایان می‌یابد، ترجمه بی نشانه</translation>
    </message>
    <message>
        <source>The target ends in “{target}”, the source in no sign</source>
        <translation>ترجمه با «{target}» پایان می‌یابد، مبدأ بی نشانه</translation>
    </message>
    <message>
        <source>Another link: {target} for {source}</source>
        <translation>پیوندی دیگر: {target} به‌جای {source}</translation>
    </message>
    <message>
        <source>Other formatting: {target} for {source}</source>
        <translation>قالب‌بندی دیگر: {target} به‌جای {source}</translation>
    </message>
    <message>
        <source>A link is missing: {source}</source>
        <translation>پیوندی کم است: {source}</translation>
    </message>
    <message>
        <source>Formatting is missing: {source}</source>
        <translation>قالب‌بندی کم است: {source}</translation>
    </message>
    <message>
        <source>A link that the source does not have: {target}</source>
        <translation>پیوندی که مبدأ ندارد: {target}</translation>
    </message>
    <message>
        <source>Formatting that the source does not have: {target}</source>
        <translation>قالب‌بندی‌ای که مبدأ ندارد: {target}</translation>
    </message>
    <message>
        <source>source, draft</source>
        <translation>مبدأ، پیش‌نویس</translation>
    </message>
    <message>
        <source>source, release {n}</source>
        <translation>مبدأ، انتشار {n}</translation>
    </message>
    <message>
        <source>Live since {when}</source>
        <translation>منتشرشده از {when}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>منتشرشده</translation>
    </message>
    <message>
        <source>Waits to sync</source>
        <translation>در انتظار همگام‌سازی</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>برداشته‌شده</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>هنوز منتشر نشده</translation>
    </message>
    <message>
        <source>Draft over release {n}</source>
        <translation>پیش‌نویس روی انتشار {n}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در بازبینی</translation>
    </message>
    <message>
        <source>Live, release {n}</source>
        <translation>منتشرشده، انتشار {n}</translation>
    </message>
    <message>
        <source>Approved as release {n}</source>
        <translation>تأییدشده، انتشار {n}</translation>
    </message>
    <message>
        <source>release {b}</source>
        <translation>انتشار {b}</translation>
    </message>
    <message>
        <source>release {a} to {b}</source>
        <translation>انتشار {a} تا {b}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>به دست {name}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>1 changed in the source</source>
        <translation>۱ تغییر در مبدأ</translation>
    </message>
    <message>
        <source>{n} changed in the source</source>
        <translation>{n} تغییر در مبدأ</translation>
    </message>
</context>
<context>
    <name>TranslateHead</name>
    <message>
        <source>Next open</source>
        <translation>بازِ بعدی</translation>
    </message>
    <message>
        <source>{n} of {count} done</source>
        <translation>{n} از {count} انجام شده</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>انجام شد، بعدی</translation>
    </message>
</context>
<context>
    <name>TranslatePlace</name>
    <message>
        <source>Open in Write</source>
        <translation>باز کردن در نوشتن</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Saving</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Your text is saved. Theirs is kept in the history.</source>
        <translation>متن شما ذخیره شد. متن دیگری در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <source>Their text is shown. Yours is kept in the history.</source>
        <translation>متن دیگری نشان داده می‌شود. متن شما در تاریخچه می‌ماند.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Open a newsroom folder</source>
        <translation>باز کردن پوشهٔ تحریریه</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>Counts</source>
        <translation>شمارش</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) wait for the next sync</source>
        <translation>
            <numerusform>%n نوشته در انتظار همگام‌سازی بعدی</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything approved is on the site</source>
        <translation>هرچه تأیید شده، روی سایت است</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>Paragraph</source>
        <translation>پاراگراف</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>میان‌تیتر</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>بند فهرست</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Source of the quotation</source>
        <translation>منبع نقل‌قول</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>شعر</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلوک</translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation>۱ بررسی درست بود</translation>
    </message>
    <message>
        <source>{n} checks passed</source>
        <translation>{n} بررسی درست بود</translation>
    </message>
    <message>
        <source>[picture or block]</source>
        <translation>[تصویر یا بلوک]</translation>
    </message>
    <message>
        <source>“{name}” can’t be read as a picture. Nothing was added.</source>
        <translation>«{name}» تصویری خواندنی نیست. چیزی افزوده نشد.</translation>
    </message>
    <message>
        <source>pasted.png</source>
        <translation>pasted.png</translation>
    </message>
    <message>
        <source>translated from {language}</source>
        <translation>ترجمه از {language}</translation>
    </message>
    <message>
        <source>Headline {n} of {limit} characters</source>
        <translation>عنوان {n} از {limit} نویسه</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>این متن</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>مبدأ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Draft over release {release}</source>
        <translation>پیش‌نویس روی انتشار {release}</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در بازبینی</translation>
    </message>
    <message>
        <source>Approved, waits to sync</source>
        <translation>تأییدشده، در انتظار همگام‌سازی</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Live, release {release}</source>
        <translation>منتشرشده، انتشار {release}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>برداشته‌شده</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>شروع نشده</translation>
    </message>
    <message>
        <source>1 paragraph behind</source>
        <translation>۱ پاراگراف عقب‌تر</translation>
    </message>
    <message>
        <source>{n} paragraphs behind</source>
        <translation>{n} پاراگراف عقب‌تر</translation>
    </message>
    <message>
        <source>Draft over release {n}</source>
        <translation>پیش‌نویس روی انتشار {n}</translation>
    </message>
    <message>
        <source>In review, since {when}</source>
        <translation>در بازبینی، از {when}</translation>
    </message>
    <message>
        <source>Approved as release {n}</source>
        <translation>تأییدشده، انتشار {n}</translation>
    </message>
    <message>
        <source>Live, release {n}</source>
        <translation>منتشرشده، انتشار {n}</translation>
    </message>
    <message>
        <source>Release {n} waits to sync</source>
        <translation>انتشار {n} در انتظار همگام‌سازی</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>آنجا نیست</translation>
    </message>
    <message>
        <source>Live, release {n} of {when}</source>
        <translation>منتشرشده، انتشار {n}، {when}</translation>
    </message>
    <message>
        <source>{language}, draft</source>
        <translation>{language}، پیش‌نویس</translation>
    </message>
    <message>
        <source>{language}, release {n}</source>
        <translation>{language}، انتشار {n}</translation>
    </message>
    <message>
        <source>{language}, release {n}, live</source>
        <translation>{language}، انتشار {n}، روی سایت</translation>
    </message>
    <message>
        <source>Approve and schedule</source>
        <translation>تأیید و زمان‌بندی</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>فرستادن به بازبینی</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>It goes out at the first sync after {when}.</source>
        <translation>در نخستین همگام‌سازی پس از {when} منتشر می‌شود.</translation>
    </message>
    <message>
        <source>After its approval it goes out with the next sync.</source>
        <translation>پس از تأیید، با همگام‌سازی بعدی منتشر می‌شود.</translation>
    </message>
    <message>
        <source>Release {n} goes out as it is unless this draft is approved first.</source>
        <translation>انتشار {n} همان‌گونه که هست بیرون می‌رود، مگر این پیش‌نویس زودتر تأیید شود.</translation>
    </message>
    <message>
        <source>Readers keep seeing release {n} until this draft is approved.</source>
        <translation>تا تأیید این پیش‌نویس، خوانندگان همچنان انتشار {n} را می‌بینند.</translation>
    </message>
    <message>
        <source>It is withdrawn: readers don’t see it until a new approval.</source>
        <translation>برداشته شده است: خوانندگان تا تأییدی تازه آن را نمی‌بینند.</translation>
    </message>
    <message>
        <source>Only the newsroom sees this until it is approved.</source>
        <translation>تا زمان تأیید، تنها تحریریه این را می‌بیند.</translation>
    </message>
    <message>
        <source>Release {n} goes out at the first sync after {when}.</source>
        <translation>انتشار {n} در نخستین همگام‌سازی پس از {when} بیرون می‌رود.</translation>
    </message>
    <message>
        <source>Readers see this text, release {n}.</source>
        <translation>خوانندگان همین متن را می‌بینند، انتشار {n}.</translation>
    </message>
    <message>
        <source>It is withdrawn: readers don’t see it.</source>
        <translation>برداشته شده است: خوانندگان آن را نمی‌بینند.</translation>
    </message>
    <message>
        <source>Release {n} goes out with the next sync.</source>
        <translation>انتشار {n} با همگام‌سازی بعدی بیرون می‌رود.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>کارتون</translation>
    </message>
    <message>
        <source>Picture of the day</source>
        <translation>عکس روز</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Saved while typing</source>
        <translation>ذخیره هنگام نوشتن</translation>
    </message>
    <message>
        <source>Kept after a pause</source>
        <translation>نگه‌داشته پس از درنگ</translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation>فرستاده به بازبینی</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>برگردانده‌شده</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سپرده‌شده</translation>
    </message>
    <message>
        <source>Earlier version restored</source>
        <translation>برگشت به نگارش پیشین</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>وارد‌شده</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>آغازشده</translation>
    </message>
</context>
<context>
    <name>WriteBar</name>
    <message>
        <source>Arabic script is never slanted: emphasis is by weight (bold).</source>
        <translation>خط عربی هرگز کج نمی‌شود؛ تأکید با پررنگ کردن است.</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>سبک پاراگراف</translation>
    </message>
</context>
<context>
    <name>WritePlace</name>
    <message>
        <source>No headline yet</source>
        <translation>هنوز بی‌عنوان</translation>
    </message>
</context>
</TS>
