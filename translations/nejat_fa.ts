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
        <source>Backups, and restoring one</source>
        <translation>پشتیبان‌ها، و بازگرداندن یکی</translation>
    </message>
    <message>
        <source>Check database and originals</source>
        <translation>بررسی پایگاه داده و اصل عکس‌ها</translation>
    </message>
    <message>
        <source>Import an archive…</source>
        <translation>درون‌ریزی بایگانی…</translation>
    </message>
    <message>
        <source>Fetch the archive</source>
        <translation>دریافت بایگانی</translation>
    </message>
    <message>
        <source>Find pairs</source>
        <translation>یافتن جفت‌ها</translation>
    </message>
    <message>
        <source>Import texts…</source>
        <translation>درون‌ریزی متن‌ها…</translation>
    </message>
    <message>
        <source>Export the newsroom…</source>
        <translation>برون‌ریزی تحریریه…</translation>
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
        <source>New photo gallery</source>
        <translation>نگارخانهٔ تازه</translation>
    </message>
    <message>
        <source>New video</source>
        <translation>ویدئوی تازه</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>کتاب تازه</translation>
    </message>
    <message>
        <source>New newsletter issue</source>
        <translation>شمارهٔ تازهٔ خبرنامه</translation>
    </message>
    <message>
        <source>New brief issue</source>
        <translation>شمارهٔ تازهٔ گزیده</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحهٔ تازه</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>Export stories…</source>
        <translation>برون‌ریزی مطالب…</translation>
    </message>
    <message>
        <source>Fetch their pictures</source>
        <translation>دریافت تصویرهایشان</translation>
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
        <source>Let out</source>
        <translation>رهاسازی</translation>
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
        <source>Look at the sites</source>
        <translation>دیدن سایت‌ها</translation>
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
        <source>Readers’ comments that wait</source>
        <translation>دیدگاه‌های خوانندگان در انتظار</translation>
    </message>
    <message>
        <source>Sites, and connecting one</source>
        <translation>سایت‌ها، و وصل کردن یکی</translation>
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
        <source>Go to the photos</source>
        <translation>رفتن به عکس‌ها</translation>
    </message>
    <message>
        <source>Go to the editions</source>
        <translation>رفتن به نسخه‌ها</translation>
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
    <message>
        <source>Next step of this cell</source>
        <translation>گام بعدی این خانه</translation>
    </message>
    <message>
        <source>See what changed in the source</source>
        <translation>دیدن تغییرهای مبدأ</translation>
    </message>
    <message>
        <source>Open the article of this cell</source>
        <translation>باز کردن متن این خانه</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>برون‌ریزی این جدول…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>توقف برون‌ریزی</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>ذخیرهٔ این فیلتر</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>ذخیره به همین شکل</translation>
    </message>
    <message>
        <source>Rename the kept filter</source>
        <translation>نام تازه برای فیلتر ذخیره‌شده</translation>
    </message>
    <message>
        <source>Move the kept filter up</source>
        <translation>بالا بردن فیلتر ذخیره‌شده</translation>
    </message>
    <message>
        <source>Move the kept filter down</source>
        <translation>پایین بردن فیلتر ذخیره‌شده</translation>
    </message>
    <message>
        <source>Keep this filter no more</source>
        <translation>برداشتن این فیلتر ذخیره‌شده</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>سپردن به من</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>سپردن به…</translation>
    </message>
    <message>
        <source>Add to a section…</source>
        <translation>افزودن به بخش…</translation>
    </message>
    <message>
        <source>Take out of a section…</source>
        <translation>بیرون آوردن از بخش…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>افزودن برچسب…</translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <translation>برداشتن برچسب…</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>تعیین تاریخ…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف همیشگی</translation>
    </message>
    <message>
        <source>Comment on this paragraph</source>
        <translation>یادداشت بر این پاراگراف</translation>
    </message>
    <message>
        <source>Comment on the whole text</source>
        <translation>یادداشت بر همهٔ متن</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>درون‌ریزی تصویرها…</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>توقف درون‌ریزی</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>عکس بعدی</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>عکس قبلی</translation>
    </message>
    <message>
        <source>Describe this photo</source>
        <translation>توصیف این عکس</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>زبان بعدی</translation>
    </message>
    <message>
        <source>Same credit in all languages</source>
        <translation>همین پدیدآور در همهٔ زبان‌ها</translation>
    </message>
    <message>
        <source>Copy these words to all selected</source>
        <translation>کپی این متن‌ها برای همهٔ انتخاب‌شده‌ها</translation>
    </message>
    <message>
        <source>Set the credit…</source>
        <translation>تعیین پدیدآور…</translation>
    </message>
    <message>
        <source>Add to a gallery…</source>
        <translation>افزودن به نگارخانه…</translation>
    </message>
    <message>
        <source>New gallery of these</source>
        <translation>نگارخانهٔ تازه از این‌ها</translation>
    </message>
    <message>
        <source>New picture of the day of this</source>
        <translation>عکس روز تازه از این</translation>
    </message>
    <message>
        <source>Copy these photos</source>
        <translation>کپی این عکس‌ها</translation>
    </message>
    <message>
        <source>Paste pictures</source>
        <translation>چسباندن تصویرها</translation>
    </message>
    <message>
        <source>Select all photos</source>
        <translation>انتخاب همهٔ عکس‌ها</translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation>بیرون آوردن از کتابخانه</translation>
    </message>
    <message>
        <source>Put back into the library</source>
        <translation>بازگرداندن به کتابخانه</translation>
    </message>
    <message>
        <source>Take the site’s</source>
        <translation>انتخاب نگارش سایت</translation>
    </message>
    <message>
        <source>Join word by word</source>
        <translation>ادغام واژه‌به‌واژه</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>انتخاب نگارش من</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>نگه داشتن هر دو</translation>
    </message>
    <message>
        <source>Join into a new draft</source>
        <translation>ادغام در پیش‌نویسی تازه</translation>
    </message>
    <message>
        <source>Decide the conflict later</source>
        <translation>تصمیم دربارهٔ تعارض در وقت دیگر</translation>
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
        <translation>دریافت «{headline}»</translation>
    </message>
    <message>
        <source>Adopt “{headline}”</source>
        <translation>پذیرفتن «{headline}»</translation>
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
        <source>{language}. Changed here and on the site. Nothing is sent until you join them</source>
        <translation>{language}. هم اینجا تغییر کرده و هم در سایت. تا ادغامشان نکنید چیزی فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>{language}. Readers don’t see it there any more. Nothing of it is sent</source>
        <translation>{language}. خوانندگان دیگر آن را آنجا نمی‌بینند. چیزی از آن فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>{language}. {why}</source>
        <translation>{language}. {why}</translation>
    </message>
    <message>
        <source>{language}, changed on the site</source>
        <translation>{language}، در سایت تغییر کرده</translation>
    </message>
    <message>
        <source>{language}, it stands on the site already</source>
        <translation>{language}، از پیش در سایت هست</translation>
    </message>
    <message>
        <source>Sent “{headline}”</source>
        <translation>«{headline}» فرستاده شد</translation>
    </message>
    <message>
        <source>Withdrew “{headline}”</source>
        <translation>«{headline}» برداشته شد</translation>
    </message>
    <message>
        <source>Fetched “{headline}”</source>
        <translation>«{headline}» دریافت شد</translation>
    </message>
    <message>
        <source>Looked for “{headline}”</source>
        <translation>«{headline}» جست‌وجو شد</translation>
    </message>
    <message>
        <source>Adopted “{headline}”</source>
        <translation>«{headline}» پذیرفته شد</translation>
    </message>
    <message>
        <source>Sending “{headline}”</source>
        <translation>فرستادن «{headline}»</translation>
    </message>
    <message>
        <source>Withdrawing “{headline}”</source>
        <translation>برداشتن «{headline}»</translation>
    </message>
    <message>
        <source>Fetching “{headline}”</source>
        <translation>دریافت «{headline}»</translation>
    </message>
    <message>
        <source>Looking for “{headline}”</source>
        <translation>جست‌وجوی «{headline}»</translation>
    </message>
    <message>
        <source>Adopting “{headline}”</source>
        <translation>پذیرفتن «{headline}»</translation>
    </message>
    <message>
        <source>Then: “{headline}”</source>
        <translation>سپس: «{headline}»</translation>
    </message>
    <message>
        <source>Then: withdraw “{headline}”</source>
        <translation>سپس: برداشتن «{headline}»</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Lists and feeds</source>
        <translation>فهرست‌ها و خوراک‌ها</translation>
    </message>
    <message>
        <source>What is taken off</source>
        <translation>آنچه برداشته می‌شود</translation>
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
        <source>{count} to fetch</source>
        <translation>{count} برای دریافت</translation>
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
        <source>{count} refused</source>
        <translation>{count} ردشده</translation>
    </message>
    <message>
        <source>slow, will retry {time}</source>
        <translation>کُند است، تلاش دوباره {time}</translation>
    </message>
    <message>
        <source>needs its password</source>
        <translation>گذرواژه لازم است</translation>
    </message>
    <message>
        <source>turned the account away</source>
        <translation>حساب را نپذیرفت</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translation>بررسی در {time}</translation>
    </message>
    <message>
        <source>sites asked {time}</source>
        <translation>پرسش از سایت‌ها در {time}</translation>
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
        <source>made: {count}</source>
        <translation>ساخته‌شده: {count}</translation>
    </message>
    <message>
        <source>sent: {count}</source>
        <translation>فرستاده‌شده: {count}</translation>
    </message>
    <message>
        <source>agreed: {count}</source>
        <translation>همخوان‌شده: {count}</translation>
    </message>
    <message>
        <source>looked for: {count}</source>
        <translation>جست‌وجوشده: {count}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ساخته‌شده</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>فرستاده‌شده</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>همخوان‌شده</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>برداشته‌شده</translation>
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
        <translation>برداشته‌شده: {count}</translation>
    </message>
    <message>
        <source>The site changed the slug to {now}.</source>
        <translation>سایت نشانی را به {now} تغییر داد.</translation>
    </message>
    <message>
        <source>The site shows it otherwise than it was meant.</source>
        <translation>سایت آن را جز آن‌گونه که باید نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The site changed the title.</source>
        <translation>سایت عنوان را تغییر داد.</translation>
    </message>
    <message>
        <source>The site changed words of the text.</source>
        <translation>سایت واژه‌هایی از متن را تغییر داد.</translation>
    </message>
    <message>
        <source>The site changed the excerpt.</source>
        <translation>سایت چکیده را تغییر داد.</translation>
    </message>
    <message>
        <source>The site took markup out of the text.</source>
        <translation>سایت نشانه‌گذاری‌هایی را از متن حذف کرد.</translation>
    </message>
    <message>
        <source>The site changed markup of the text.</source>
        <translation>سایت نشانه‌گذاری متن را تغییر داد.</translation>
    </message>
    <message>
        <source>The site spells its HTML otherwise; readers don’t see it.</source>
        <translation>سایت ⁦HTML⁩ را به شکل دیگری می‌نویسد؛ خوانندگان آن را نمی‌بینند.</translation>
    </message>
    <message>
        <source>The site changed the date.</source>
        <translation>سایت تاریخ را تغییر داد.</translation>
    </message>
    <message>
        <source>The site changed the format.</source>
        <translation>سایت قالب را تغییر داد.</translation>
    </message>
    <message>
        <source>The site changed the categories.</source>
        <translation>سایت دسته‌ها را تغییر داد.</translation>
    </message>
    <message>
        <source>The site changed the tags.</source>
        <translation>سایت برچسب‌ها را تغییر داد.</translation>
    </message>
    <message>
        <source>The site changed the lead picture.</source>
        <translation>سایت تصویر اصلی را تغییر داد.</translation>
    </message>
    <message>
        <source>The site keeps the words of a picture as they were: somebody else uploaded it.</source>
        <translation>سایت نوشته‌های یک تصویر را همان‌گونه که بود نگه می‌دارد: کس دیگری آن را بارگذاری کرده است.</translation>
    </message>
    <message>
        <source>The site opened or closed the comments.</source>
        <translation>سایت دیدگاه‌ها را باز کرد یا بست.</translation>
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
        <source>Done — {what}.</source>
        <translation>انجام شد؛ {what}.</translation>
    </message>
    <message>
        <source>The site is up to date — {what}.</source>
        <translation>سایت به‌روز است؛ {what}.</translation>
    </message>
    <message>
        <source>adopted: {count}</source>
        <translation>پذیرفته‌شده: {count}</translation>
    </message>
    <message>
        <source>fetched: {count}</source>
        <translation>دریافت‌شده: {count}</translation>
    </message>
    <message>
        <source>joined into drafts: {count}</source>
        <translation>ادغام‌شده در پیش‌نویس: {count}</translation>
    </message>
    <message>
        <source>in conflict: {count}</source>
        <translation>در تعارض: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>ردشده: {count}</translation>
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
        <source>files: {count}</source>
        <translation>پرونده‌ها: {count}</translation>
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
        <source>File</source>
        <translation>پرونده</translation>
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
        <source>A sync brings this in. If you have to decide, it opens here then.</source>
        <translation>همگام‌سازی این را وارد می‌کند. اگر تصمیم با شما باشد، آن‌گاه همین‌جا باز می‌شود.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>همگام‌سازی</translation>
    </message>
    <message>
        <source>Both texts are joined. Approve the draft, and the next sync sends it.</source>
        <translation>هر دو متن ادغام شد. پیش‌نویس را تأیید کنید تا همگام‌سازی بعدی آن را بفرستد.</translation>
    </message>
    <message>
        <source>The site’s text is the newest release here too.</source>
        <translation>متن سایت اینجا هم تازه‌ترین انتشار است.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>باز کردن آن</translation>
    </message>
    <message>
        <source>It is withdrawn here too.</source>
        <translation>اینجا هم برداشته شد.</translation>
    </message>
    <message>
        <source>It is held back here.</source>
        <translation>اینجا نگه داشته شد.</translation>
    </message>
    <message>
        <source>The next sync publishes it again.</source>
        <translation>همگام‌سازی بعدی دوباره منتشرش می‌کند.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Everything sent and seen, newest first</source>
        <translation>هر آنچه فرستاده و دیده شده، تازه‌ترین در آغاز</translation>
    </message>
    <message>
        <source>Only the newest {count} steps, newest first</source>
        <translation>تنها {count} گام آخر، تازه‌ترین در آغاز</translation>
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
        <source>The backup is restored. What stood here before is a backup now.</source>
        <translation>پشتیبان بازگردانده شد. آنچه پیش‌تر اینجا بود اکنون خود پشتیبان است.</translation>
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
    <name>Archive</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>It is still running. Stop it first, or let it end.</source>
        <translation>هنوز در جریان است. نخست متوقفش کنید، یا بگذارید تمام شود.</translation>
    </message>
    <message>
        <source>{phase}: {percent} %</source>
        <translation>{phase}: {percent}٪</translation>
    </message>
    <message>
        <source>Looking through it</source>
        <translation>در حال مرور</translation>
    </message>
    <message>
        <source>Attachments and their pictures</source>
        <translation>پیوست‌ها و تصویرهایشان</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>مطالب</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>نوشته‌ها</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <source>Entries of menus</source>
        <translation>گزینه‌های منوها</translation>
    </message>
    <message>
        <source>Items without a type</source>
        <translation>موارد بی‌نوع</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منتشرشده</translation>
    </message>
    <message>
        <source>dated ahead</source>
        <translation>با تاریخ آینده</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>drafts that nobody saved</source>
        <translation>پیش‌نویس‌های ذخیره‌نشده</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>در انتظار بازبینی</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>در زباله‌دان</translation>
    </message>
    <message>
        <source>Were private: drafts here, never let out together with others</source>
        <translation>خصوصی بودند: اینجا پیش‌نویس‌اند و هرگز همراه دیگران رها نمی‌شوند</translation>
    </message>
    <message>
        <source>Had a password: drafts here</source>
        <translation>گذرواژه داشتند: اینجا پیش‌نویس‌اند</translation>
    </message>
    <message>
        <source>Had a status of a plugin: drafts here</source>
        <translation>وضعیتی از یک افزونه داشتند: اینجا پیش‌نویس‌اند</translation>
    </message>
    <message>
        <source>Had a text and no type: drafts here</source>
        <translation>متن داشتند و نوع نداشتند: اینجا پیش‌نویس‌اند</translation>
    </message>
    <message>
        <source>Had no number</source>
        <translation>شماره نداشتند</translation>
    </message>
    <message>
        <source>Had the number of another one</source>
        <translation>شمارهٔ دیگری را داشتند</translation>
    </message>
    <message>
        <source>Have no date that can be read</source>
        <translation>تاریخ خوانا ندارند</translation>
    </message>
    <message>
        <source>Have another slug here, of Latin letters</source>
        <translation>اینجا نشانی دیگری با حروف لاتین دارند</translation>
    </message>
    <message>
        <source>Stood first on the site</source>
        <translation>در سایت سنجاق‌شده بودند</translation>
    </message>
    <message>
        <source>A bundle of “{newsroom}”</source>
        <translation>بسته‌ای از تحریریهٔ «{newsroom}»</translation>
    </message>
    <message>
        <source>Texts of editions that are not here: {codes}</source>
        <translation>متن‌هایی از نسخه‌هایی که اینجا نیستند: {codes}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>وارد شد</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>نیازمند بازنگری</translation>
    </message>
    <message>
        <source>Changed at the site since</source>
        <translation>از آن پس در سایت تغییر کرده</translation>
    </message>
    <message>
        <source>Files that could not be taken in</source>
        <translation>پرونده‌هایی که وارد نشدند</translation>
    </message>
    <message>
        <source>Were here already</source>
        <translation>از پیش اینجا بودند</translation>
    </message>
    <message>
        <source>Stand in the file twice</source>
        <translation>دو بار در پرونده‌اند</translation>
    </message>
    <message>
        <source>Kept for the export, shown nowhere</source>
        <translation>برای برون‌ریزی نگه داشته شد، جایی نمایش داده نمی‌شود</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>در سایت</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>در پرونده</translation>
    </message>
    <message>
        <source>It ended early. {count} are not in yet; fetch the archive again to go on.</source>
        <translation>زودتر پایان یافت. {count} مورد هنوز وارد نشده؛ برای ادامه، بایگانی را دوباره دریافت کنید.</translation>
    </message>
    <message>
        <source>Stopped. {count} are not in yet; import the same file again to go on.</source>
        <translation>متوقف شد. {count} مورد هنوز وارد نشده؛ برای ادامه، همین پرونده را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>{count} stories are held back until somebody lets them out.</source>
        <translation>{count} مطلب نگه داشته شده تا کسی رهایشان کند.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>چیز تازه‌ای در آن نیست.</translation>
    </message>
    <message>
        <source>Everything is in.</source>
        <translation>همه‌چیز وارد شد.</translation>
    </message>
    <message>
        <source>{items}, {state}</source>
        <translation>{items}، {state}</translation>
    </message>
    <message>
        <source>Stand on the site as they stand here</source>
        <translation>در سایت همان‌گونه‌اند که اینجا</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>تصویرها و پرونده‌ها</translation>
    </message>
    <message>
        <source>Stopped. What came in stays.</source>
        <translation>متوقف شد. آنچه وارد شد می‌ماند.</translation>
    </message>
    <message>
        <source>What these stories show is here already.</source>
        <translation>آنچه این مطالب نشان می‌دهند از پیش اینجاست.</translation>
    </message>
    <message>
        <source>Stories with a lead picture</source>
        <translation>مطالب دارای تصویر اصلی</translation>
    </message>
    <message>
        <source>New sections</source>
        <translation>بخش‌های تازه</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>مجموعهٔ تازه</translation>
    </message>
    <message>
        <source>Held back until somebody lets them out</source>
        <translation>نگه‌داشته تا کسی رهایشان کند</translation>
    </message>
    <message>
        <source>Not in yet, because it was stopped</source>
        <translation>هنوز وارد نشده، چون متوقف شد</translation>
    </message>
    <message>
        <source>Not shown to this account (the privacy page, for instance)</source>
        <translation>به این حساب نشان داده نمی‌شود (برای نمونه برگهٔ حریم خصوصی)</translation>
    </message>
    <message>
        <source>Attachments whose file is not here</source>
        <translation>پیوست‌هایی که پرونده‌شان اینجا نیست</translation>
    </message>
    <message>
        <source>Changed at the site since, left as they are here</source>
        <translation>از آن پس در سایت تغییر کرده، اینجا دست نخورد</translation>
    </message>
    <message>
        <source>“{headline}”: {reason}</source>
        <translation>«{headline}»: {reason}</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>نویسندگان</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>دسته‌ها</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>طبقه‌بندی‌های دیگر</translation>
    </message>
    <message>
        <source>Comments of readers</source>
        <translation>دیدگاه‌های خوانندگان</translation>
    </message>
    <message>
        <source>of these, approved</source>
        <translation>از آن میان تأییدشده</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message>
        <source>There is no such file. Choose the export of your site.</source>
        <translation>چنین پرونده‌ای نیست. پروندهٔ برون‌ریزی سایتتان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no such folder or zip. Choose another, or leave it empty.</source>
        <translation>چنین پوشه یا زیپی نیست. دیگری انتخاب کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Export of the site</source>
        <translation>پروندهٔ برون‌ریزی سایت</translation>
    </message>
    <message>
        <source>an .xml file of WordPress, or a zip of such files</source>
        <translation>پروندهٔ ⁦.xml⁩ وردپرس، یا زیپی از آن‌ها</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>By its language</source>
        <translation>بر پایهٔ زبانش</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>the folder “wp-content/uploads”, or a zip of it</source>
        <translation>پوشهٔ «⁦wp-content/uploads⁩» یا زیپ آن</translation>
    </message>
    <message>
        <source>can also be given later</source>
        <translation>بعداً هم می‌توان افزود</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>پوشه…</translation>
    </message>
    <message>
        <source>Zip…</source>
        <translation>زیپ…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>Exports of WordPress</source>
        <translation>پرونده‌های برون‌ریزی وردپرس</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>درون‌ریزی بایگانی</translation>
    </message>
</context>
<context>
    <name>ArchivePlace</name>
    <message>
        <source>Importing an archive</source>
        <translation>درون‌ریزی بایگانی</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>درون‌ریزی بایگانی</translation>
    </message>
    <message>
        <source>What the site published comes in approved and is held back: nothing goes to readers before you let it out. A file that is read twice adds nothing.</source>
        <translation>آنچه سایت منتشر کرده تأییدشده وارد می‌شود و نگه داشته می‌شود: تا رهایش نکنید چیزی به خوانندگان نمی‌رسد. پرونده‌ای که دو بار خوانده شود چیزی نمی‌افزاید.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>%n پرونده وارد شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that can be imported.</source>
        <translation>چیزی برای وارد کردن در آن نیست.</translation>
    </message>
</context>
<context>
    <name>ArchiveTab</name>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>The import of the archive is over.</source>
        <translation>درون‌ریزی بایگانی پایان یافت.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>نمایش گزارش</translation>
    </message>
</context>
<context>
    <name>ArticleHolder</name>
    <message>
        <source>Assigning</source>
        <translation>سپردن</translation>
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
    <name>Asking</name>
    <message>
        <source>Looking at the board</source>
        <translation>نگاه به تخته</translation>
    </message>
    <message>
        <source>Counting stories</source>
        <translation>شمردن مطالب</translation>
    </message>
    <message>
        <source>Counting photos</source>
        <translation>شمردن عکس‌ها</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>جست‌وجوی عکس‌ها</translation>
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
    <name>BackupRow</name>
    <message>
        <source>The present state is kept as a backup first.</source>
        <translation>نخست وضع کنونی پشتیبان می‌شود.</translation>
    </message>
    <message>
        <source>Restore beside…</source>
        <translation>بازگرداندن در کنار…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>جایگزینی…</translation>
    </message>
    <message>
        <source>Replace the open newsroom</source>
        <translation>جایگزینی تحریریهٔ باز</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>صرف‌نظر</translation>
    </message>
    <message>
        <source>Damaged: it can’t be restored</source>
        <translation>آسیب‌دیده: بازگرداندنی نیست</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>When the window was opened</source>
        <translation>هنگام باز شدن پنجره</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>روزی یک بار</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>پیش از درون‌ریزی</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>پیش از بازگرداندن پشتیبان</translation>
    </message>
    <message>
        <source>Before the program was brought up to date</source>
        <translation>پیش از به‌روز شدن برنامه</translation>
    </message>
    <message>
        <source>Made by hand, with all originals</source>
        <translation>دستی، با همهٔ اصل‌ها</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>۱ مطلب</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} مطلب</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>۱ متن</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} متن</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>A new folder for the restored newsroom</source>
        <translation>پوشه‌ای تازه برای تحریریهٔ بازگردانده</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>بازگرداندن پشتیبان</translation>
    </message>
    <message>
        <source>The backup is a newsroom in {folder} now.</source>
        <translation>پشتیبان اکنون تحریریه‌ای در {folder} است.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>باز کردن آن</translation>
    </message>
    <message>
        <source>The newsroom backs itself up when a window is opened, once a day and before imports, and keeps the last five, seven days and four weeks. Copy backups with all originals off this computer.</source>
        <translation>تحریریه هنگام باز شدن پنجره، روزی یک بار و پیش از درون‌ریزی‌ها خودش پشتیبان می‌گیرد و پنج‌تای آخر، هفت روز و چهار هفته را نگه می‌دارد. پشتیبان‌های دارای همهٔ اصل‌ها را در جایی بیرون از این رایانه کپی کنید.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Checks</source>
        <translation>بررسی‌ها</translation>
    </message>
    <message>
        <source>Beside the text: {what}. {why}</source>
        <translation>در کنار متن: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Missing</source>
        <translation>ناموجود</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>{source} comes first: the story has no text there yet.</source>
        <translation>نخست {source}: مطلب هنوز آنجا متنی ندارد.</translation>
    </message>
    <message>
        <source>Nobody has begun the {language} text yet.</source>
        <translation>هنوز کسی متن {language} را آغاز نکرده.</translation>
    </message>
    <message>
        <source>Readers see release {number} until this is approved.</source>
        <translation>تا تأیید این، خوانندگان انتشار {number} را می‌بینند.</translation>
    </message>
    <message>
        <source>The {language} text stays live meanwhile.</source>
        <translation>در این میان متن {language} منتشرشده می‌ماند.</translation>
    </message>
    <message>
        <source>{source} changed.</source>
        <translation>{source} تغییر کرده.</translation>
    </message>
    <message>
        <source>{source} changed: the headline.</source>
        <translation>{source} تغییر کرده: عنوان.</translation>
    </message>
    <message>
        <source>{source} changed: paragraph {numbers}.</source>
        <translation>{source} تغییر کرده: پاراگراف {numbers}.</translation>
    </message>
    <message>
        <source>{source} changed: paragraphs {numbers}.</source>
        <translation>{source} تغییر کرده: پاراگراف‌های {numbers}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>مطلب</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مبدأ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>{state}, {more}</source>
        <translation>{state}، {more}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>یک هفته پیش</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>یک ماه پیش</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>یک سال پیش</translation>
    </message>
    <message>
        <source>all</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>not live everywhere</source>
        <translation>همه‌جا منتشر نشده</translation>
    </message>
    <message>
        <source>missing somewhere</source>
        <translation>در جایی ناموجود</translation>
    </message>
    <message>
        <source>drafts and translations</source>
        <translation>پیش‌نویس‌ها و ترجمه‌ها</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>در بازبینی</translation>
    </message>
    <message>
        <source>approved, not sent</source>
        <translation>تأییدشده، فرستاده‌نشده</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>عقب‌مانده</translation>
    </message>
    <message>
        <source>changed or gone on the site</source>
        <translation>در سایت تغییر کرده یا از آن رفته</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>نگه‌داشته</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>برداشته‌شده</translation>
    </message>
    <message>
        <source>missing in {language}</source>
        <translation>بدون نسخهٔ {language}</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} تصویر</translation>
    </message>
    <message>
        <source>source {edition}</source>
        <translation>مبدأ {edition}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>هفتهٔ پیش</translation>
    </message>
    <message>
        <source>{count} of {total} stories not live everywhere</source>
        <translation>{count} از {total} مطلب همه‌جا منتشر نشده</translation>
    </message>
    <message>
        <source>Outdated, 1 paragraph</source>
        <translation>عقب‌مانده، ۱ پاراگراف</translation>
    </message>
    <message>
        <source>Outdated, {count} paragraphs</source>
        <translation>عقب‌مانده، {count} پاراگراف</translation>
    </message>
    <message>
        <source>In translation</source>
        <translation>در ترجمه</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>پیش‌نویس تازه</translation>
    </message>
    <message>
        <source>Live text is from {date}</source>
        <translation>متن منتشرشده از {date} است</translation>
    </message>
    <message>
        <source>waits to sync</source>
        <translation>در انتظار همگام‌سازی</translation>
    </message>
    <message>
        <source>from the archive, not let out</source>
        <translation>از بایگانی، رهانشده</translation>
    </message>
    <message>
        <source>over release {number}</source>
        <translation>روی انتشار {number}</translation>
    </message>
    <message>
        <source>{language}: {state}</source>
        <translation>{language}: {state}</translation>
    </message>
    <message>
        <source>{done} of {total} captions and paragraphs</source>
        <translation>{done} از {total} توضیح و پاراگراف</translation>
    </message>
    <message>
        <source>{done} of {total} paragraphs</source>
        <translation>{done} از {total} پاراگراف</translation>
    </message>
    <message>
        <source>{person}, since {moment}</source>
        <translation>{person}، از {moment}</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Editions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>پالایش مطالب</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>برون‌ریزی جدول</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {total} stories</source>
        <translation>
            <numerusform>{shown} از {total} مطلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} stories</source>
        <translation>
            <numerusform>{shown} مطلب</numerusform>
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
        <translation>خانهٔ انتخاب‌شده</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>سپردن</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>دیدن تغییرها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Start the translation</source>
        <translation>شروع ترجمه</translation>
    </message>
    <message>
        <source>Continue the translation</source>
        <translation>ادامهٔ ترجمه</translation>
    </message>
    <message>
        <source>Update the translation</source>
        <translation>به‌روز کردن ترجمه</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
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
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Story, source edition</source>
        <translation>مطلب، نسخهٔ مبدأ</translation>
    </message>
    <message>
        <source>{count} live</source>
        <translation>{count} منتشرشده</translation>
    </message>
    <message>
        <source>{count} outdated</source>
        <translation>{count} عقب‌مانده</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} ناموجود</translation>
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
        <translation>نویسندهٔ کتاب</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>{count} selected</source>
        <translation>{count} انتخاب‌شده</translation>
    </message>
    <message>
        <source>{count} stories are selected</source>
        <translation>{count} مطلب انتخاب شده است</translation>
    </message>
    <message>
        <source>{action}: {count}</source>
        <translation>{action}: {count}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Select one story only</source>
        <translation>انتخاب تنها یک مطلب</translation>
    </message>
</context>
<context>
    <name>BulkQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>همان‌گونه بماند</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>انجام</translation>
    </message>
</context>
<context>
    <name>BusyRow</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>{name}: {done} of {total}</source>
        <translation>{name}: {done} از {total}</translation>
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
    <name>Changing</name>
    <message>
        <source>Tag to add</source>
        <translation>برچسبی برای افزودن</translation>
    </message>
    <message>
        <source>Tag to take away</source>
        <translation>برچسبی برای برداشتن</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>زمان انتشار</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>تعیین</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>چه چیزی باید تغییر کند؟</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>برگرداندن</translation>
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
    <message>
        <source>A file of this story is not in the newsroom</source>
        <translation>پرونده‌ای از این مطلب در تحریریه نیست</translation>
    </message>
    <message>
        <source>Choose it again, or take it out.</source>
        <translation>دوباره انتخابش کنید یا آن را بردارید.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>There is no introduction</source>
        <translation>مقدمه ندارد</translation>
    </message>
    <message>
        <source>A few words over the work say what it is.</source>
        <translation>چند کلمه بالای اثر می‌گوید که چیست.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>مقدمه</translation>
    </message>
    <message>
        <source>The gallery has no pictures</source>
        <translation>نگارخانه تصویری ندارد</translation>
    </message>
    <message>
        <source>Drop files on it, or choose some of the newsroom’s.</source>
        <translation>پرونده‌ها را رویش بیندازید یا از عکس‌های تحریریه انتخاب کنید.</translation>
    </message>
    <message>
        <source>Pictures of the gallery</source>
        <translation>تصویرهای نگارخانه</translation>
    </message>
    <message>
        <source>Pictures have no alternative text</source>
        <translation>تصویرهایی متن جایگزین ندارند</translation>
    </message>
    <message>
        <source>For readers who can’t see them. Still without: {n}.</source>
        <translation>برای خوانندگانی که آن‌ها را نمی‌بینند. هنوز بدون متن: {n}.</translation>
    </message>
    <message>
        <source>Alternative texts of the gallery</source>
        <translation>متن‌های جایگزین نگارخانه</translation>
    </message>
    <message>
        <source>Pictures have no caption</source>
        <translation>تصویرهایی توضیح ندارند</translation>
    </message>
    <message>
        <source>Who and what they show. Still without: {n}.</source>
        <translation>چه کسی و چه چیزی را نشان می‌دهند. هنوز بدون توضیح: {n}.</translation>
    </message>
    <message>
        <source>Captions of the gallery</source>
        <translation>توضیح‌های نگارخانه</translation>
    </message>
    <message>
        <source>Pictures have no credit</source>
        <translation>تصویرهایی پدیدآور ندارند</translation>
    </message>
    <message>
        <source>The photographers, as readers see their names. Still without: {n}.</source>
        <translation>عکاسان، همان‌گونه که خوانندگان نامشان را می‌بینند. هنوز بدون نام: {n}.</translation>
    </message>
    <message>
        <source>Credits of the gallery</source>
        <translation>پدیدآوران نگارخانه</translation>
    </message>
    <message>
        <source>There is no video</source>
        <translation>ویدئو ندارد</translation>
    </message>
    <message>
        <source>It needs an address, or a file of our own.</source>
        <translation>نشانی یا پرونده‌ای از خودمان می‌خواهد.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویدئو</translation>
    </message>
    <message>
        <source>There is an address and a file</source>
        <translation>هم نشانی هست و هم پرونده</translation>
    </message>
    <message>
        <source>Readers see one video. Take the other away.</source>
        <translation>خوانندگان یک ویدئو می‌بینند. دیگری را بردارید.</translation>
    </message>
    <message>
        <source>One video</source>
        <translation>یک ویدئو</translation>
    </message>
    <message>
        <source>There is no video at this address</source>
        <translation>در این نشانی ویدئویی نیست</translation>
    </message>
    <message>
        <source>It begins with https:// and leads to one video, not to a channel.</source>
        <translation>با ⁦https://⁩ آغاز می‌شود و به یک ویدئو می‌رسد، نه به یک کانال.</translation>
    </message>
    <message>
        <source>Address of the video</source>
        <translation>نشانی ویدئو</translation>
    </message>
    <message>
        <source>The video has no poster</source>
        <translation>ویدئو تصویر آغازین ندارد</translation>
    </message>
    <message>
        <source>Readers see this picture until they start the video.</source>
        <translation>خوانندگان تا آغاز ویدئو این تصویر را می‌بینند.</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>تصویر آغازین</translation>
    </message>
    <message>
        <source>There is no PDF</source>
        <translation>پی‌دی‌اف ندارد</translation>
    </message>
    <message>
        <source>Readers open it and take it along.</source>
        <translation>خوانندگان آن را باز می‌کنند و با خود می‌برند.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>پی‌دی‌اف</translation>
    </message>
    <message>
        <source>There is no cover</source>
        <translation>جلد ندارد</translation>
    </message>
    <message>
        <source>It stands on the shelf. The first page of the PDF will do.</source>
        <translation>در قفسهٔ کتاب‌ها دیده می‌شود. صفحهٔ نخست پی‌دی‌اف هم کافی است.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>جلد</translation>
    </message>
    <message>
        <source>The issue has no number</source>
        <translation>نشریه شماره ندارد</translation>
    </message>
    <message>
        <source>Issues stand in the order of their numbers.</source>
        <translation>نشریه‌ها به ترتیب شماره می‌آیند.</translation>
    </message>
    <message>
        <source>Number of the issue</source>
        <translation>شمارهٔ نشریه</translation>
    </message>
    <message>
        <source>The number is taken</source>
        <translation>این شماره از پیش هست</translation>
    </message>
    <message>
        <source>Another issue of this edition has it.</source>
        <translation>نشریهٔ دیگری از این نسخه این شماره را دارد.</translation>
    </message>
    <message>
        <source>Number is free</source>
        <translation>شماره آزاد است</translation>
    </message>
    <message>
        <source>The issue has no date</source>
        <translation>نشریه تاریخ ندارد</translation>
    </message>
    <message>
        <source>The month or the day that it is of.</source>
        <translation>ماه یا روزی که از آن است.</translation>
    </message>
    <message>
        <source>Date of the issue</source>
        <translation>تاریخ نشریه</translation>
    </message>
    <message>
        <source>Nobody is named as the author of the book</source>
        <translation>نامی برای نویسندهٔ کتاب نیامده</translation>
    </message>
    <message>
        <source>The name as it stands on the cover.</source>
        <translation>نام، همان‌گونه که روی جلد است.</translation>
    </message>
    <message>
        <source>Author of the book</source>
        <translation>نویسندهٔ کتاب</translation>
    </message>
    <message>
        <source>The facts of the source have changed</source>
        <translation>داده‌های مبدأ تغییر کرده</translation>
    </message>
    <message>
        <source>They were taken over from it. Otherwise now: {n}.</source>
        <translation>از آن گرفته شده بودند. اکنون به‌گونه‌ای دیگر: {n}.</translation>
    </message>
    <message>
        <source>Facts as in the source</source>
        <translation>داده‌ها همانند مبدأ</translation>
    </message>
    <message>
        <source>The checklist is not done</source>
        <translation>بازبینه کامل نیست</translation>
    </message>
    <message>
        <source>Needed before the approval: {n}.</source>
        <translation>پیش از تأیید لازم است: {n}.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>بازبینه</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>سایت‌ها</translation>
    </message>
    <message>
        <source>The account may not publish on the site</source>
        <translation>حساب اجازهٔ انتشار در سایت ندارد</translation>
    </message>
    <message>
        <source>Whoever runs the site can allow it; then check the account again.</source>
        <translation>مسئول سایت می‌تواند این اجازه را بدهد؛ سپس حساب را دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>The account may publish</source>
        <translation>حساب اجازهٔ انتشار دارد</translation>
    </message>
    <message>
        <source>The account may not publish pages on the site</source>
        <translation>حساب اجازهٔ انتشار برگه در سایت ندارد</translation>
    </message>
    <message>
        <source>The account may publish pages</source>
        <translation>حساب اجازهٔ انتشار برگه دارد</translation>
    </message>
    <message>
        <source>On the site it may belong to somebody else</source>
        <translation>در سایت شاید از آنِ کس دیگری باشد</translation>
    </message>
    <message>
        <source>The account may change only its own posts: the site may refuse this one.</source>
        <translation>حساب تنها نوشته‌های خودش را می‌تواند تغییر دهد: شاید سایت این یکی را نپذیرد.</translation>
    </message>
    <message>
        <source>The account may change it on the site</source>
        <translation>حساب می‌تواند آن را در سایت تغییر دهد</translation>
    </message>
    <message>
        <source>The account may not upload to the site</source>
        <translation>حساب اجازهٔ بارگذاری در سایت ندارد</translation>
    </message>
    <message>
        <source>Pictures and files that are not there yet: {n}.</source>
        <translation>تصویرها و پرونده‌هایی که هنوز آنجا نیستند: {n}.</translation>
    </message>
    <message>
        <source>The account may upload</source>
        <translation>حساب اجازهٔ بارگذاری دارد</translation>
    </message>
    <message>
        <source>Categories may be missing on the site</source>
        <translation>شاید دسته‌هایی در سایت نباشد</translation>
    </message>
    <message>
        <source>The account may not make any. If they are missing, somebody else has to: {names}.</source>
        <translation>حساب اجازهٔ ساختن دسته ندارد. اگر این‌ها نیستند، کس دیگری باید بسازدشان: {names}.</translation>
    </message>
    <message>
        <source>Categories are on the site</source>
        <translation>دسته‌ها در سایت هستند</translation>
    </message>
    <message>
        <source>The site will change this text</source>
        <translation>سایت این متن را تغییر خواهد داد</translation>
    </message>
    <message>
        <source>It does not take all HTML from this account. Out goes: {names}.</source>
        <translation>سایت هر ⁦HTML⁩ را از این حساب نمی‌پذیرد. این‌ها حذف می‌شوند: {names}.</translation>
    </message>
    <message>
        <source>The site leaves the text whole</source>
        <translation>سایت متن را دست‌نخورده می‌گذارد</translation>
    </message>
    <message>
        <source>It becomes a page on the site</source>
        <translation>در سایت برگه می‌شود</translation>
    </message>
    <message>
        <source>Pages have no sections and no tags: it stands on no list.</source>
        <translation>برگه‌ها بخش و برچسب ندارند: در هیچ فهرستی نمی‌آید.</translation>
    </message>
    <message>
        <source>It stands on the lists of the site</source>
        <translation>در فهرست‌های سایت می‌آید</translation>
    </message>
    <message>
        <source>The site folder has no address on the web</source>
        <translation>پوشهٔ سایت نشانی‌ای در وب ندارد</translation>
    </message>
    <message>
        <source>Feeds, the sitemap and links between editions for search engines need it.</source>
        <translation>خوراک‌ها، نقشهٔ سایت و پیوند نسخه‌ها برای موتورهای جستجو به آن نیاز دارند.</translation>
    </message>
    <message>
        <source>The site folder has its address</source>
        <translation>پوشهٔ سایت نشانی‌اش را دارد</translation>
    </message>
    <message>
        <source>On the site it stays what it is</source>
        <translation>در سایت همان که هست می‌ماند</translation>
    </message>
    <message>
        <source>The table of kinds says otherwise now; WordPress can’t change the type.</source>
        <translation>جدول نوع‌ها اکنون چیز دیگری می‌گوید؛ وردپرس نمی‌تواند نوع را تغییر دهد.</translation>
    </message>
    <message>
        <source>It is on the site what its kind says</source>
        <translation>در سایت همان است که نوعش می‌گوید</translation>
    </message>
</context>
<context>
    <name>ChecklistPart</name>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} از {count}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>بازبینه</translation>
    </message>
    <message>
        <source>Needed for the approval</source>
        <translation>لازم برای تأیید</translation>
    </message>
</context>
<context>
    <name>ChecklistsPart</name>
    <message>
        <source>Checklists</source>
        <translation>بازبینه‌ها</translation>
    </message>
    <message>
        <source>What is looked at before an approval. It stands in the checks of every article of the kind, and begins anew after each approval.</source>
        <translation>آنچه پیش از تأیید دیده می‌شود. در بررسی‌های هر متن از آن نوع می‌آید و پس از هر تأیید از نو آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>افزودن مورد</translation>
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
        <source>Held back</source>
        <translation>نگه‌داشته</translation>
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
        <source>Binned</source>
        <translation>در زباله‌دان از</translation>
    </message>
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
    <name>CommentDeeds</name>
    <message>
        <source>Comments</source>
        <translation>یادداشت‌ها</translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>CommentLine</name>
    <message>
        <source>Change these words</source>
        <translation>تغییر این متن</translation>
    </message>
</context>
<context>
    <name>CommentMarks</name>
    <message numerus="yes">
        <source>{count} comment(s) on this paragraph</source>
        <translation>
            <numerusform>{count} یادداشت بر این پاراگراف</numerusform>
        </translation>
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
    <name>CommentsTab</name>
    <message>
        <source>Comments</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Comment on the whole text</source>
        <translation>یادداشت بر همهٔ متن</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>یادداشت شما</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>On the whole text</source>
        <translation>بر همهٔ متن</translation>
    </message>
    <message>
        <source>On “{paragraph}”</source>
        <translation>بر «{paragraph}»</translation>
    </message>
    <message>
        <source>Comments are for the desk. Readers never see them, and they never go out.</source>
        <translation>یادداشت‌ها برای تحریریه‌اند. خوانندگان هرگز آن‌ها را نمی‌بینند و هرگز از اینجا بیرون نمی‌روند.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing photos</source>
        <translation>مقایسهٔ عکس‌ها</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>as before</source>
        <translation>مانند پیش</translation>
    </message>
    <message>
        <source>Block {n} of {count}</source>
        <translation>بلوک {n} از {count}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>بلوک قبلی</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>بلوک بعدی</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>در سایت</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>پیش از هر دو</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>اینجا</translation>
    </message>
    <message>
        <source>{n} of {count} decided</source>
        <translation>تصمیم‌گرفته: {n} از {count}</translation>
    </message>
    <message>
        <source>Both texts are kept in History, whatever you choose.</source>
        <translation>هر چه انتخاب کنید، هر دو متن در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>وقت دیگر</translation>
    </message>
    <message>
        <source>Join into a new draft</source>
        <translation>ادغام در پیش‌نویسی تازه</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>A picture of the site that is not in the library.</source>
        <translation>تصویری از سایت که در کتابخانه نیست.</translation>
    </message>
    <message>
        <source>Publish it again</source>
        <translation>انتشار دوباره</translation>
    </message>
    <message>
        <source>The newest release is sent with the next sync.</source>
        <translation>تازه‌ترین انتشار با همگام‌سازی بعدی فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Take it off here too</source>
        <translation>برداشتن از اینجا هم</translation>
    </message>
    <message>
        <source>It counts as withdrawn. Its texts stay here.</source>
        <translation>برداشته‌شده به شمار می‌آید. متن‌هایش اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Leave it as it is there</source>
        <translation>آنجا همان‌گونه بماند</translation>
    </message>
    <message>
        <source>It is held back here until somebody lets it out.</source>
        <translation>اینجا نگه داشته می‌شود تا کسی رهایش کند.</translation>
    </message>
    <message>
        <source>Somebody made it private on the site.</source>
        <translation>کسی آن را در سایت خصوصی کرده است.</translation>
    </message>
    <message>
        <source>Somebody sent it back to review on the site.</source>
        <translation>کسی آن را در سایت به بازبینی برگردانده است.</translation>
    </message>
    <message>
        <source>Somebody hid it on the site.</source>
        <translation>کسی آن را در سایت پنهان کرده است.</translation>
    </message>
    <message>
        <source>It was deleted on the site, or moved to the bin there.</source>
        <translation>در سایت حذف شده یا آنجا به زباله‌دان رفته است.</translation>
    </message>
    <message>
        <source>Somebody made a draft of it on the site.</source>
        <translation>کسی آن را در سایت به پیش‌نویس برگردانده است.</translation>
    </message>
    <message>
        <source>The text and its releases stay here, whatever you choose.</source>
        <translation>هر چه انتخاب کنید، متن و انتشارهایش اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>چکیده</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>پاراگراف {n}</translation>
    </message>
    <message>
        <source>Subheading, paragraph {n}</source>
        <translation>میان‌تیتر، پاراگراف {n}</translation>
    </message>
    <message>
        <source>Item of a list, paragraph {n}</source>
        <translation>بند فهرست، پاراگراف {n}</translation>
    </message>
    <message>
        <source>Caption, paragraph {n}</source>
        <translation>توضیح، پاراگراف {n}</translation>
    </message>
    <message>
        <source>Picture after paragraph {n}</source>
        <translation>تصویر پس از پاراگراف {n}</translation>
    </message>
    <message>
        <source>Block after paragraph {n}</source>
        <translation>بلوک پس از پاراگراف {n}</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>تصویر اصلی</translation>
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
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>پدیدآوران</translation>
    </message>
    <message>
        <source>Comments of readers</source>
        <translation>دیدگاه‌های خوانندگان</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>داده‌ها</translation>
    </message>
    <message>
        <source>Picture before the text</source>
        <translation>تصویر پیش از متن</translation>
    </message>
    <message>
        <source>Block before the text</source>
        <translation>بلوک پیش از متن</translation>
    </message>
    <message>
        <source>joined by itself: only the site changed it</source>
        <translation>خودبه‌خود ادغام شد: تنها سایت تغییرش داده</translation>
    </message>
    <message>
        <source>joined by itself: only we changed it</source>
        <translation>خودبه‌خود ادغام شد: تنها ما تغییرش داده‌ایم</translation>
    </message>
    <message>
        <source>changed on the site</source>
        <translation>در سایت تغییر کرده</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>هر دو سو تغییر داده‌اند</translation>
    </message>
    <message>
        <source>taken out there, changed here</source>
        <translation>آنجا حذف شده، اینجا تغییر کرده</translation>
    </message>
    <message>
        <source>taken out here, changed there</source>
        <translation>اینجا حذف شده، آنجا تغییر کرده</translation>
    </message>
    <message>
        <source>added on both sides</source>
        <translation>هر دو سو افزوده‌اند</translation>
    </message>
    <message>
        <source>joined by itself: one side changed the form, the other the text</source>
        <translation>خودبه‌خود ادغام شد: یک سو شکل را تغییر داده و سوی دیگر متن را</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Keep it, with my caption</source>
        <translation>بماند، با توضیح من</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>نگارش من بماند</translation>
    </message>
    <message>
        <source>Keep the site’s</source>
        <translation>نگارش سایت بماند</translation>
    </message>
    <message>
        <source>Take the site’s</source>
        <translation>انتخاب نگارش سایت</translation>
    </message>
    <message>
        <source>Join word by word</source>
        <translation>ادغام واژه‌به‌واژه</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>انتخاب نگارش من</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>هر دو بماند</translation>
    </message>
    <message>
        <source>As it is written here</source>
        <translation>همان‌گونه که اینجا نوشته شده</translation>
    </message>
    <message>
        <source>There was nothing here.</source>
        <translation>اینجا چیزی نبود.</translation>
    </message>
    <message>
        <source>The picture was taken out.</source>
        <translation>تصویر حذف شده بود.</translation>
    </message>
    <message>
        <source>It was taken out.</source>
        <translation>حذف شده بود.</translation>
    </message>
    <message>
        <source>Paragraph {n} is the same on both sides</source>
        <translation>پاراگراف {n} در هر دو سو یکی است</translation>
    </message>
    <message>
        <source>Paragraphs {first} to {last} are the same on both sides</source>
        <translation>پاراگراف‌های {first} تا {last} در هر دو سو یکی است</translation>
    </message>
    <message>
        <source>release {n}</source>
        <translation>انتشار {n}</translation>
    </message>
    <message>
        <source>new: {words}.</source>
        <translation>تازه: {words}.</translation>
    </message>
    <message>
        <source>gone: {words}.</source>
        <translation>حذف‌شده: {words}.</translation>
    </message>
</context>
<context>
    <name>ConflictAlarm</name>
    <message>
        <source>Conflicts</source>
        <translation>تعارض‌ها</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Readers don’t see this on the site any more. Nothing of it is sent until you decide.</source>
        <translation>خوانندگان دیگر این را در سایت نمی‌بینند. تا تصمیم نگیرید چیزی از آن فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>{name} changed this text on the site too. Nothing of it is sent until both are joined.</source>
        <translation>{name} این متن را در سایت هم تغییر داده است. تا هر دو ادغام نشوند چیزی از آن فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>This text was changed on the site too. Nothing of it is sent until both are joined.</source>
        <translation>این متن در سایت هم تغییر کرده است. تا هر دو ادغام نشوند چیزی از آن فرستاده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Nothing meets, but much of the text is another one. Look through it before you join both.</source>
        <translation>هیچ جا با هم برخورد ندارند، اما بخش بزرگی از متن عوض شده است. پیش از ادغام هر دو، آن را مرور کنید.</translation>
    </message>
    <message>
        <source>We sent in the same moment, and the site shows our text. This one stands here alone.</source>
        <translation>ما در همان لحظه فرستادیم و سایت متن ما را نشان می‌دهد. این متن تنها اینجاست.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دیدن دوباره</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>“{name}” answers at {home}</source>
        <translation>«{name}» در {home} پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>What {name} may do there</source>
        <translation>آنچه {name} آنجا اجازه دارد</translation>
    </message>
    <message>
        <source>Write the address that readers know, for instance https://example.org/.</source>
        <translation>نشانی‌ای را بنویسید که خوانندگان می‌شناسند، مانند ⁦https://example.org/⁩.</translation>
    </message>
    <message>
        <source>Write the name that you log in with.</source>
        <translation>نامی را بنویسید که با آن وارد می‌شوید.</translation>
    </message>
    <message>
        <source>Write an application password; the one you log in with is refused.</source>
        <translation>گذرواژهٔ برنامه را بنویسید؛ گذرواژهٔ ورودتان پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Look for the site</source>
        <translation>یافتن سایت</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>بررسی حساب</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>وصل کردن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Connect {language} to a WordPress site</source>
        <translation>وصل کردن نسخهٔ {language} به سایت وردپرس</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>نشانی سایت</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>گذرواژهٔ برنامه</translation>
    </message>
    <message>
        <source>Open the authorisation page in the browser</source>
        <translation>باز کردن صفحهٔ اجازه در مرورگر</translation>
    </message>
    <message>
        <source>This newsroom goes through a proxy. Your browser would go past it, so the site’s page is not opened from here: make an application password on your profile there, in a browser that takes the same way, and paste it here.</source>
        <translation>این تحریریه از راه پراکسی می‌رود. مرورگر شما آن را دور می‌زند، پس صفحهٔ سایت از اینجا باز نمی‌شود: در نمایهٔ خود در سایت، با مرورگری که از همین راه می‌رود، یک گذرواژهٔ برنامه بسازید و اینجا بچسبانید.</translation>
    </message>
    <message>
        <source>The site makes a password of its own for this program, which can be taken back there at any time. Copy it from the page, and paste it here.</source>
        <translation>سایت برای این برنامه گذرواژه‌ای جداگانه می‌سازد که هر زمان بخواهید آنجا باطل می‌شود. آن را از صفحه کپی کنید و اینجا بچسبانید.</translation>
    </message>
    <message>
        <source>Pages of this edition in the site folder</source>
        <translation>صفحه‌های این نسخه در پوشهٔ سایت</translation>
    </message>
    <message>
        <source>They stay as they are now</source>
        <translation>همان‌گونه که اکنون هستند می‌مانند</translation>
    </message>
    <message>
        <source>The next sync takes them off the folder</source>
        <translation>همگام‌سازی بعدی آن‌ها را از پوشه برمی‌دارد</translation>
    </message>
</context>
<context>
    <name>ConnectWay</name>
    <message>
        <source>Looking for the site…</source>
        <translation>در حال یافتن سایت…</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this computer, nowhere else.</source>
        <translation>گذرواژه تنها در دسته‌کلید همین رایانه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>This computer has no keyring: the password is kept in memory, and asked for each time that the program starts.</source>
        <translation>این رایانه دسته‌کلید ندارد: گذرواژه در حافظه می‌ماند و هر بار با آغاز برنامه پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>در انتظار مرورگر…</translation>
    </message>
    <message>
        <source>Checking the account…</source>
        <translation>در حال بررسی حساب…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>در حال اتصال…</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Counting stories</source>
        <translation>شمردن مطالب</translation>
    </message>
</context>
<context>
    <name>CreditLine</name>
    <message>
        <source>Credit in all languages</source>
        <translation>پدیدآور در همهٔ زبان‌ها</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعیین</translation>
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
        <source>Deleting</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>سپردن</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>Setting the credit</source>
        <translation>تعیین پدیدآور</translation>
    </message>
    <message>
        <source>Copying words</source>
        <translation>کپی متن‌ها</translation>
    </message>
    <message>
        <source>Adding to a gallery</source>
        <translation>افزودن به نگارخانه</translation>
    </message>
    <message>
        <source>Taking photos out</source>
        <translation>بیرون آوردن عکس‌ها</translation>
    </message>
    <message>
        <source>Putting photos back</source>
        <translation>بازگرداندن عکس‌ها</translation>
    </message>
    <message>
        <source>The photo has its credit in all languages.</source>
        <translation>پدیدآور عکس در همهٔ زبان‌ها نوشته شد.</translation>
    </message>
    <message>
        <source>{count} photos have their credit in all languages.</source>
        <translation>پدیدآور {count} عکس در همهٔ زبان‌ها نوشته شد.</translation>
    </message>
    <message>
        <source>1 photo got these words.</source>
        <translation>این متن‌ها به ۱ عکس داده شد.</translation>
    </message>
    <message>
        <source>{count} photos got these words.</source>
        <translation>این متن‌ها به {count} عکس داده شد.</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>چیزی برای تغییر نبود.</translation>
    </message>
    <message>
        <source>Putting words back</source>
        <translation>بازگرداندن متن‌ها</translation>
    </message>
    <message>
        <source>“{gallery}” has these photos already.</source>
        <translation>«{gallery}» این عکس‌ها را از پیش دارد.</translation>
    </message>
    <message>
        <source>1 photo was added to “{gallery}”.</source>
        <translation>۱ عکس به «{gallery}» افزوده شد.</translation>
    </message>
    <message>
        <source>{count} photos were added to “{gallery}”.</source>
        <translation>{count} عکس به «{gallery}» افزوده شد.</translation>
    </message>
    <message>
        <source>Taking photos out of a gallery</source>
        <translation>بیرون آوردن عکس‌ها از نگارخانه</translation>
    </message>
    <message>
        <source>The photo was taken out of the library. Its original stays.</source>
        <translation>عکس از کتابخانه بیرون آمد. اصل آن می‌ماند.</translation>
    </message>
    <message>
        <source>{count} photos were taken out of the library. Their originals stay.</source>
        <translation>{count} عکس از کتابخانه بیرون آمد. اصلشان می‌ماند.</translation>
    </message>
    <message>
        <source>The photo is in the library again.</source>
        <translation>عکس به کتابخانه بازگشت.</translation>
    </message>
    <message>
        <source>{count} photos are in the library again.</source>
        <translation>{count} عکس به کتابخانه بازگشت.</translation>
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
        <source>Nothing is assigned to you</source>
        <translation>چیزی به شما سپرده نشده</translation>
    </message>
    <message>
        <source>Texts that somebody gives you stand here until approved.</source>
        <translation>متن‌هایی که کسی به شما می‌سپارد تا تأیید اینجا می‌مانند.</translation>
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
        <source>Nothing is in conflict</source>
        <translation>چیزی در تعارض نیست</translation>
    </message>
    <message>
        <source>What was changed here and on the site waits here for you.</source>
        <translation>آنچه هم اینجا و هم در سایت تغییر کرده اینجا در انتظار شما می‌ماند.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>چیزی نگه داشته نشده</translation>
    </message>
    <message>
        <source>What an imported archive published waits here to be let out.</source>
        <translation>آنچه بایگانی واردشده منتشر کرده بود اینجا در انتظار رهاسازی است.</translation>
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
        <source>Assigned to me</source>
        <translation>سپرده به من</translation>
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
        <source>Conflicts</source>
        <translation>تعارض‌ها</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>نگه‌داشته</translation>
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
        <source>Photo gallery</source>
        <translation>نگارخانهٔ عکس</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویدئو</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>کتاب</translation>
    </message>
    <message>
        <source>Newsletter issue</source>
        <translation>شمارهٔ خبرنامه</translation>
    </message>
    <message>
        <source>Brief issue</source>
        <translation>شمارهٔ گزیده</translation>
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
        <source>Photo galleries</source>
        <translation>نگارخانه‌های عکس</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویدئوها</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>کتاب‌ها</translation>
    </message>
    <message>
        <source>Newsletter issues</source>
        <translation>شماره‌های خبرنامه</translation>
    </message>
    <message>
        <source>Brief issues</source>
        <translation>شماره‌های گزیده</translation>
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
        <source>{person} has it</source>
        <translation>در دست {person}</translation>
    </message>
    <message>
        <source>1 open comment</source>
        <translation>۱ یادداشت باز</translation>
    </message>
    <message>
        <source>{count} open comments</source>
        <translation>{count} یادداشت باز</translation>
    </message>
    <message>
        <source>In the bin since {date}</source>
        <translation>از {date} در زباله‌دان</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>{state}, {person} has it</source>
        <translation>{state}، در دست {person}</translation>
    </message>
    <message>
        <source>Changed or gone on the site: a person decides</source>
        <translation>در سایت تغییر کرده یا از آن رفته: تصمیم با انسان است</translation>
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
    <name>Detail</name>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>عکس بعدی</translation>
    </message>
    <message>
        <source>The original is never altered.</source>
        <translation>اصل عکس هرگز دست نمی‌خورد.</translation>
    </message>
    <message>
        <source>No photo is chosen</source>
        <translation>عکسی انتخاب نشده</translation>
    </message>
    <message>
        <source>Choose one to see it large and to write its words in every language.</source>
        <translation>یکی را انتخاب کنید تا آن را بزرگ ببینید و متن‌هایش را به هر زبان بنویسید.</translation>
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
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>درون‌ریزی تصویرها</translation>
    </message>
</context>
<context>
    <name>DueStories</name>
    <message>
        <source>Counts</source>
        <translation>شمارش</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that were dated ahead are due. A sync publishes them.</source>
        <translation>
            <numerusform>موعد %n نوشته با تاریخ آینده رسیده است. همگام‌سازی منتشرشان می‌کند.</numerusform>
        </translation>
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
    <name>EditionRow</name>
    <message>
        <source>The site folder</source>
        <translation>پوشهٔ سایت</translation>
    </message>
    <message>
        <source>{name}, {address}, as {user}</source>
        <translation>{name}، {address}، با نام {user}</translation>
    </message>
    <message>
        <source>Its password is needed once more; it is kept in memory only.</source>
        <translation>گذرواژه‌اش بار دیگر لازم است؛ تنها در حافظه می‌ماند.</translation>
    </message>
    <message>
        <source>Connect a WordPress site…</source>
        <translation>وصل کردن سایت وردپرس…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Fetch the archive</source>
        <translation>دریافت بایگانی</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>قطع اتصال…</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>دادن گذرواژه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Application password of this account</source>
        <translation>گذرواژهٔ برنامه برای این حساب</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>به کار بردن</translation>
    </message>
    <message>
        <source>What stands on the WordPress site stays there. From the next sync on this edition is published to the site folder. Connecting it again goes on where it was left.</source>
        <translation>آنچه روی سایت وردپرس است آنجا می‌ماند. این نسخه از همگام‌سازی بعدی در پوشهٔ سایت منتشر می‌شود. اگر دوباره وصلش کنید، از همان‌جا که مانده بود ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع اتصال</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>آنچه اجازه دارد</translation>
    </message>
</context>
<context>
    <name>EditionsPlace</name>
    <message>
        <source>What waits for a text or an update in some language appears here.</source>
        <translation>آنچه در زبانی در انتظار متن یا به‌روز شدن است اینجا پیدا می‌شود.</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>نمایش همهٔ مطالب</translation>
    </message>
    <message>
        <source>Nothing is missing in any edition</source>
        <translation>در هیچ نسخه‌ای چیزی کم نیست</translation>
    </message>
    <message>
        <source>What is in force: {filter}.</source>
        <translation>فیلتر کنونی: {filter}.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>اینجا کاری نیست</translation>
    </message>
    <message>
        <source>Every story stands here with all its editions.</source>
        <translation>هر مطلب با همهٔ نسخه‌هایش اینجاست.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>هنوز مطلبی نیست</translation>
    </message>
    <message numerus="yes">
        <source>{shown} stories shown, {cells} cells not live</source>
        <translation>
            <numerusform>{shown} مطلب نمایان، {cells} خانهٔ منتشرنشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories and editions</source>
        <translation>مطالب و نسخه‌ها</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Writing the table</source>
        <translation>نوشتن جدول</translation>
    </message>
    <message numerus="yes">
        <source>{count} stories were written to “{file}”.</source>
        <translation>
            <numerusform>{count} مطلب در «{file}» نوشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the table: {done} of {total} stories</source>
        <translation>نوشتن جدول: {done} از {total} مطلب</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>برون‌ریزی این جدول</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جدول‌ها</translation>
    </message>
    <message>
        <source>Writing “{file}”</source>
        <translation>نوشتن «{file}»</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>نمایش پوشه</translation>
    </message>
    <message>
        <source>An export is still being written. Stop it first, or let it end.</source>
        <translation>برون‌ریزی هنوز در جریان است. نخست متوقفش کنید، یا بگذارید تمام شود.</translation>
    </message>
    <message>
        <source>Export the newsroom</source>
        <translation>برون‌ریزی تحریریه</translation>
    </message>
    <message>
        <source>Export stories</source>
        <translation>برون‌ریزی مطالب</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>One file that restores on another laptop</source>
        <translation>یک پرونده، بازگرداندنی در رایانه‌ای دیگر</translation>
    </message>
    <message>
        <source>WordPress files, one for each edition, with pictures</source>
        <translation>پرونده‌های وردپرس، یکی برای هر نسخه، با تصویرها</translation>
    </message>
    <message>
        <source>Texts as Markdown, with pictures</source>
        <translation>متن‌ها به‌صورت ⁦Markdown⁩، با تصویرها</translation>
    </message>
    <message>
        <source>A bundle for another newsroom</source>
        <translation>بسته‌ای برای تحریریه‌ای دیگر</translation>
    </message>
    <message>
        <source>Zip files</source>
        <translation>پرونده‌های زیپ</translation>
    </message>
    <message>
        <source>Of an imported archive, in no story: {n}.</source>
        <translation>از بایگانی واردشده، در هیچ مطلبی: {n}.</translation>
    </message>
    <message>
        <source>Nobody approved {n} of these texts as they stand; the file is not for the public.</source>
        <translation>{n} تا از این متن‌ها را کسی به این شکل تأیید نکرده؛ این پرونده برای همگان نیست.</translation>
    </message>
    <message>
        <source>Pictures and files are the untouched originals, with all that they tell of people.</source>
        <translation>تصویرها و پرونده‌ها اصل و دست‌نخورده‌اند، با هر آنچه دربارهٔ افراد فاش می‌کنند.</translation>
    </message>
    <message>
        <source>Restored on another laptop, it is the same newsroom there.</source>
        <translation>اگر در رایانه‌ای دیگر بازگردانده شود، آنجا همین تحریریه است.</translation>
    </message>
    <message>
        <source>“{file}” holds: stories {stories}, articles {articles}, pictures {pictures}, files {files}.</source>
        <translation>«{file}» دارد: مطلب {stories}، متن {articles}، تصویر {pictures}، پرونده {files}.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و {n} دیگر</translation>
    </message>
    <message>
        <source>Missing or damaged here, and left out: {names}.</source>
        <translation>اینجا نبود یا آسیب دیده بود و کنار گذاشته شد: {names}.</translation>
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
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>تصویرها و پرونده‌ها</translation>
    </message>
    <message>
        <source>what is said of them comes in any case</source>
        <translation>آنچه درباره‌شان نوشته شده در هر حال می‌آید</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>همان‌جا بمانند</translation>
    </message>
    <message>
        <source>Fetch them all</source>
        <translation>دریافت همه</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>دریافت</translation>
    </message>
</context>
<context>
    <name>FetchPlace</name>
    <message>
        <source>Fetching an archive</source>
        <translation>دریافت بایگانی</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>در حال دریافت تصویرها</translation>
    </message>
    <message>
        <source>None of these stories stands at a site that is connected.</source>
        <translation>هیچ‌یک از این مطالب در سایتی که وصل است نیست.</translation>
    </message>
    <message>
        <source>Fetch the archive</source>
        <translation>دریافت بایگانی</translation>
    </message>
    <message>
        <source>Everything that stands on the site comes in, as it stands there: nothing is written there. Whatever stops it, the next time goes on there; fetched twice, nothing is added.</source>
        <translation>هر آنچه در سایت است همان‌گونه که آنجاست وارد می‌شود: آنجا چیزی نوشته نمی‌شود. اگر چیزی متوقفش کند، بار بعد از همان‌جا ادامه می‌یابد؛ دریافت دوباره چیزی نمی‌افزاید.</translation>
    </message>
    <message>
        <source>No edition is connected to a site. Connect one in Settings › Sites.</source>
        <translation>هیچ نسخه‌ای به سایتی وصل نیست. در تنظیمات › سایت‌ها یکی را وصل کنید.</translation>
    </message>
</context>
<context>
    <name>FetchTab</name>
    <message>
        <source>Fetch</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>The fetching is over.</source>
        <translation>دریافت پایان یافت.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>نمایش گزارش</translation>
    </message>
</context>
<context>
    <name>FileSlot</name>
    <message>
        <source>Take it away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>جایگزینی…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
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
        <source>With</source>
        <translation>در دست</translation>
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
        <translation>ذخیره به همین شکل</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>ذخیرهٔ این فیلتر</translation>
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
    <name>FolderAddress</name>
    <message>
        <source>It begins with https://. Nothing was changed.</source>
        <translation>باید با https://‎ آغاز شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Address of the site folder on the web</source>
        <translation>نشانی پوشهٔ سایت در وب</translation>
    </message>
    <message>
        <source>Feeds, the sitemap, and what search engines and other sites are told of the pages need it. Without it they are left out; the pages themselves work anywhere.</source>
        <translation>خوراک‌ها، نقشهٔ سایت و آنچه به موتورهای جستجو و سایت‌های دیگر دربارهٔ صفحه‌ها گفته می‌شود به آن نیاز دارند. بی‌آن کنار گذاشته می‌شوند؛ خود صفحه‌ها همه‌جا کار می‌کنند.</translation>
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
    <name>FormDeeds</name>
    <message>
        <source>Looking into “{name}”</source>
        <translation>نگاه به «{name}»</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>افزودن {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>“{name}” is no PDF. The file stays as it was.</source>
        <translation>«{name}» پی‌دی‌اف نیست. پرونده همان است که بود.</translation>
    </message>
    <message>
        <source>“{name}” is no video. The file stays as it was.</source>
        <translation>«{name}» ویدئو نیست. پرونده همان است که بود.</translation>
    </message>
    <message>
        <source>Making the cover</source>
        <translation>ساختن جلد</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب پرونده</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
</context>
<context>
    <name>GalleryDeeds</name>
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
    <name>GalleryPane</name>
    <message>
        <source>Gallery</source>
        <translation>نگارخانه</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Picture {n} of {count}</source>
        <translation>تصویر {n} از {count}</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>۱ تصویر</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} تصویر</translation>
    </message>
    <message>
        <source>1 without alternative text</source>
        <translation>۱ بدون متن جایگزین</translation>
    </message>
    <message>
        <source>{n} without alternative text</source>
        <translation>{n} بدون متن جایگزین</translation>
    </message>
    <message>
        <source>Adding {n} of {count}</source>
        <translation>افزودن {n} از {count}</translation>
    </message>
    <message>
        <source>From the newsroom…</source>
        <translation>از تحریریه…</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>افزودن تصویرها…</translation>
    </message>
</context>
<context>
    <name>HeadlineFinder</name>
    <message>
        <source>Looking for stories</source>
        <translation>جست‌وجوی مطالب</translation>
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
        <source>Texts, pictures and files</source>
        <translation>متن‌ها، تصویرها و پرونده‌ها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
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
        <source>Comments</source>
        <translation>یادداشت‌ها</translation>
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
    <name>IssueForm</name>
    <message>
        <source>Contents, a line each</source>
        <translation>فهرست مطالب، هر کدام در یک سطر</translation>
    </message>
    <message>
        <source>Alt and an arrow move a line</source>
        <translation>⁦Alt⁩ و پیکان سطر را جابه‌جا می‌کند</translation>
    </message>
    <message>
        <source>Take the headings of the text</source>
        <translation>گرفتن میان‌تیترهای متن</translation>
    </message>
    <message>
        <source>Another issue of this edition has this number.</source>
        <translation>نشریهٔ دیگری از این نسخه این شماره را دارد.</translation>
    </message>
    <message>
        <source>This is no month and no day. Type it as in {example}.</source>
        <translation>این نه ماه است و نه روز. مانند {example} بنویسید.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Month or day</source>
        <translation>ماه یا روز</translation>
    </message>
    <message>
        <source>Time, as the issue calls it</source>
        <translation>زمان، آن‌گونه که خود نشریه می‌گوید</translation>
    </message>
</context>
<context>
    <name>IssuePicture</name>
    <message>
        <source>No date</source>
        <translation>بی‌تاریخ</translation>
    </message>
    <message>
        <source>The whole month</source>
        <translation>همهٔ ماه</translation>
    </message>
</context>
<context>
    <name>IssuedField</name>
    <message>
        <source>Choose a month or a day</source>
        <translation>انتخاب ماه یا روز</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>In {language}</source>
        <translation>به {language}</translation>
    </message>
    <message>
        <source>Needed for the approval</source>
        <translation>لازم برای تأیید</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>KeptFilters</name>
    <message>
        <source>Kept filters</source>
        <translation>فیلترهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>“{name}” is kept like this.</source>
        <translation>«{name}» به همین شکل ذخیره شد.</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more.</source>
        <translation>«{name}» دیگر در فیلترهای ذخیره‌شده نیست.</translation>
    </message>
    <message>
        <source>The filter is kept as “{name}”.</source>
        <translation>فیلتر با نام «{name}» ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Facts of this story</source>
        <translation>داده‌های این مطلب</translation>
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
    <name>LanguageTab</name>
    <message>
        <source>{language}, described</source>
        <translation>{language}، توصیف‌شده</translation>
    </message>
    <message>
        <source>{language}, words missing</source>
        <translation>{language}، متن ناقص</translation>
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
    <name>Linking</name>
    <message>
        <source>Sites</source>
        <translation>سایت‌ها</translation>
    </message>
    <message>
        <source>{language} is published on “{site}” from the next sync on.</source>
        <translation>نسخهٔ {language} از همگام‌سازی بعدی در «{site}» منتشر می‌شود.</translation>
    </message>
    <message>
        <source>{language} is connected to “{site}”; this account may not publish.</source>
        <translation>نسخهٔ {language} به «{site}» وصل شد؛ این حساب اجازهٔ انتشار ندارد.</translation>
    </message>
    <message>
        <source>The password is kept until the program ends.</source>
        <translation>گذرواژه تا پایان برنامه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Fetch the archive</source>
        <translation>دریافت بایگانی</translation>
    </message>
    <message>
        <source>The keyring did not open, and may hold the password still: remove “Nejat Desktop” there, and take it back on your profile page of the site.</source>
        <translation>دسته‌کلید باز نشد و شاید هنوز گذرواژه را در خود داشته باشد: «⁦Nejat Desktop⁩» را از آن حذف کنید و گذرواژه را در صفحهٔ پروفایلتان در سایت باطل کنید.</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>پرسش از سایت</translation>
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
    <name>LockedSites</name>
    <message>
        <source>Sites</source>
        <translation>سایت‌ها</translation>
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
        <translation>تا گذرواژهٔ {sites} داده نشود چیزی به آن فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing is sent to {sites} until their passwords are given.</source>
        <translation>تا گذرواژه‌های {sites} داده نشود چیزی به آن‌ها فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>دادن گذرواژه</translation>
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
        <source>under way</source>
        <translation>در جریان</translation>
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
    <name>LogRow</name>
    <message>
        <source>Everything sent and seen is in the log</source>
        <translation>هر آنچه فرستاده و دیده شده در گزارش است</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>باز کردن گزارش</translation>
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
    <message>
        <source>Looking at a translation</source>
        <translation>نگاه به ترجمه</translation>
    </message>
    <message>
        <source>Looking at a photo</source>
        <translation>نگاه به عکس</translation>
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
        <source>Photos</source>
        <translation>عکس‌ها</translation>
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
    <name>Pairs</name>
    <message>
        <source>one leads to the other</source>
        <translation>یکی به دیگری پیوند دارد</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>به فاصلهٔ یک روز</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <translation>نام {name}</translation>
    </message>
    <message>
        <source>the number {number}</source>
        <translation>عدد {number}</translation>
    </message>
</context>
<context>
    <name>PairsList</name>
    <message numerus="yes">
        <source>%n picture(s) in common</source>
        <translation>
            <numerusform>%n عکس مشترک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>با %n روز فاصله</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsPlace</name>
    <message>
        <source>Looking for pairs</source>
        <translation>جست‌وجوی جفت‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) became one story each.</source>
        <translation>
            <numerusform>%n جفت، هر کدام یک مطلب شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joining stories</source>
        <translation>یکی کردن مطالب</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are not offered again.</source>
        <translation>
            <numerusform>%n جفت دیگر پیشنهاد نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>جفت‌ها</translation>
    </message>
    <message>
        <source>Pairs of stories</source>
        <translation>جفت‌های مطالب</translation>
    </message>
    <message>
        <source>Texts of different editions that may tell the same story, the surest first. What you confirm becomes one story; nothing is written to a site for that.</source>
        <translation>متن‌های نسخه‌های گوناگون که شاید یک مطلب باشند، محتمل‌ترین‌ها در آغاز. آنچه تأیید کنید یک مطلب می‌شود؛ برای آن چیزی در هیچ سایتی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>They are one story</source>
        <translation>یک مطلب‌اند</translation>
    </message>
    <message>
        <source>They are not</source>
        <translation>یکی نیستند</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>نشان زدن همه</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دیدن دوباره</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>No stories of different editions look like one.</source>
        <translation>هیچ دو مطلبی از نسخه‌های گوناگون یکی به نظر نمی‌رسند.</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>Pairs</source>
        <translation>جفت‌ها</translation>
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
    <name>People</name>
    <message>
        <source>{person} (me)</source>
        <translation>{person} (من)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Everything that is done here carries the name of who works at this computer.</source>
        <translation>هر کاری که اینجا انجام شود به نام کسی ثبت می‌شود که پای این رایانه است.</translation>
    </message>
    <message>
        <source>Somebody else works here</source>
        <translation>همکار دیگر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>works here now</source>
        <translation>اکنون اینجا کار می‌کند</translation>
    </message>
    <message>
        <source>Work as this person</source>
        <translation>کار به نام این شخص</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Words or file name</source>
        <translation>متن یا نام پرونده</translation>
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
        <translation>{count} عکس انتخاب شده</translation>
    </message>
    <message>
        <source>Leave this bar</source>
        <translation>بستن این نوار</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>پدیدآور…</translation>
    </message>
    <message>
        <source>Add to gallery…</source>
        <translation>افزودن به نگارخانه…</translation>
    </message>
    <message>
        <source>New gallery</source>
        <translation>نگارخانهٔ تازه</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>بیرون آوردن</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>بازگرداندن</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} از {total}</translation>
    </message>
    <message>
        <source>Sorted downwards: {order}</source>
        <translation>مرتب نزولی: {order}</translation>
    </message>
    <message>
        <source>Sorted upwards: {order}</source>
        <translation>مرتب صعودی: {order}</translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>Pictures of the newsroom</source>
        <translation>تصویرهای تحریریه</translation>
    </message>
    <message>
        <source>Search the newest pictures</source>
        <translation>جست‌وجو در تازه‌ترین تصویرها</translation>
    </message>
    <message>
        <source>No picture found</source>
        <translation>تصویری پیدا نشد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Add {n}</source>
        <translation>افزودن {n}</translation>
    </message>
    <message>
        <source>Pictures found</source>
        <translation>تصویرهای پیداشده</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
    <message>
        <source>Caption</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>متن جایگزین</translation>
    </message>
    <message>
        <source>for readers who can’t see it</source>
        <translation>برای خوانندگانی که آن را نمی‌بینند</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>No photos match</source>
        <translation>هیچ عکسی با فیلتر جور نیست</translation>
    </message>
    <message>
        <source>The filter hides everything: {filter}.</source>
        <translation>فیلتر همه‌چیز را پنهان می‌کند: {filter}.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>پاک کردن فیلتر</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>هنوز عکسی نیست</translation>
    </message>
    <message>
        <source>Originals are kept here untouched, each with its words in every language. Drop files here, or import them.</source>
        <translation>اصل عکس‌ها اینجا دست‌نخورده می‌ماند، هر یک با متن‌هایش به هر زبان. پرونده‌ها را اینجا بیندازید یا وارد کنید.</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>درون‌ریزی تصویرها</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>نمایش همهٔ عکس‌ها</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>هنوز عکسی اینجا نیست</translation>
    </message>
    <message>
        <source>Photos appear here as soon as they belong here.</source>
        <translation>عکس‌ها همین که به اینجا مربوط شوند پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>Every photo has a caption</source>
        <translation>همهٔ عکس‌ها توضیح دارند</translation>
    </message>
    <message>
        <source>What nobody has described yet appears here.</source>
        <translation>آنچه هنوز کسی توصیف نکرده اینجا پیدا می‌شود.</translation>
    </message>
    <message>
        <source>Every photo has a credit</source>
        <translation>همهٔ عکس‌ها پدیدآور دارند</translation>
    </message>
    <message>
        <source>Photos whose photographer is not named appear here.</source>
        <translation>عکس‌هایی که عکاسشان نام برده نشده اینجا پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>Every photo has an alternative text</source>
        <translation>همهٔ عکس‌ها متن جایگزین دارند</translation>
    </message>
    <message>
        <source>Photos that a blind reader would not hear of appear here.</source>
        <translation>عکس‌هایی که خوانندهٔ نابینا از آن‌ها باخبر نمی‌شود اینجا پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>No photo is here twice</source>
        <translation>هیچ عکسی دو بار اینجا نیست</translation>
    </message>
    <message>
        <source>Pictures that look the same in other files appear here.</source>
        <translation>تصویرهایی که در پرونده‌های دیگر یکسان به نظر می‌رسند اینجا پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>Every photo is used</source>
        <translation>همهٔ عکس‌ها به کار رفته‌اند</translation>
    </message>
    <message>
        <source>Photos that no story shows appear here.</source>
        <translation>عکس‌هایی که هیچ مطلبی نشان نمی‌دهد اینجا پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>زباله‌دان خالی است</translation>
    </message>
    <message>
        <source>Photos that you take out of the library can be put back from here.</source>
        <translation>عکس‌هایی که از کتابخانه بیرون می‌آورید از اینجا بازمی‌گردند.</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>بدون پدیدآور</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>همهٔ عکس‌ها</translation>
    </message>
    <message>
        <source>Just imported</source>
        <translation>تازه واردشده</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>بدون توضیح</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>بدون پدیدآور</translation>
    </message>
    <message>
        <source>No alternative text</source>
        <translation>بدون متن جایگزین</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>به‌کارنرفته</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>زباله‌دان</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>نگارخانه‌ها</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>زمان عکس‌برداری</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>پدیدآور</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>فیلترهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Missing in</source>
        <translation>متن ناقص در</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>به‌کاررفته</translation>
    </message>
    <message>
        <source>in a story</source>
        <translation>در مطلبی</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>هیچ‌جا</translation>
    </message>
    <message>
        <source>When they were taken</source>
        <translation>زمان عکس‌برداری</translation>
    </message>
    <message>
        <source>When they came in</source>
        <translation>زمان ورود</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>نام پرونده</translation>
    </message>
    <message>
        <source>lead picture</source>
        <translation>تصویر اصلی</translation>
    </message>
    <message>
        <source>among its pictures</source>
        <translation>در میان تصویرهایش</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>در متن</translation>
    </message>
    <message>
        <source>looks like another photo</source>
        <translation>شبیه عکسی دیگر</translation>
    </message>
    <message>
        <source>words missing in {languages}</source>
        <translation>متن ناقص در {languages}</translation>
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
        <translation>افزوده در {date}</translation>
    </message>
    <message>
        <source>taken {date}</source>
        <translation>گرفته‌شده در {date}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>هنوز به کار نرفته</translation>
    </message>
    <message>
        <source>Used in 1 story</source>
        <translation>به‌کاررفته در ۱ مطلب</translation>
    </message>
    <message>
        <source>Used in {count} stories</source>
        <translation>به‌کاررفته در {count} مطلب</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>در زباله‌دان</translation>
    </message>
</context>
<context>
    <name>PhotosPlace</name>
    <message numerus="yes">
        <source>{count} photos, {selected} selected</source>
        <translation>
            <numerusform>{count} عکس، {selected} انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} photos</source>
        <translation>
            <numerusform>{count} عکس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosSide</name>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
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
    <name>PictureForm</name>
    <message>
        <source>Cartoon</source>
        <translation>کارتون</translation>
    </message>
    <message>
        <source>Picture of the day</source>
        <translation>عکس روز</translation>
    </message>
    <message>
        <source>Drop the picture here, or choose it</source>
        <translation>تصویر را اینجا بیندازید یا انتخاب کنید</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>هنرمند</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>عکاس</translation>
    </message>
</context>
<context>
    <name>PictureSlot</name>
    <message>
        <source>Choose a picture file</source>
        <translation>انتخاب پروندهٔ تصویر</translation>
    </message>
    <message>
        <source>Choose from the newsroom’s pictures</source>
        <translation>انتخاب از تصویرهای تحریریه</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>برداشتن</translation>
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
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>نسخه‌ها</translation>
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
        <source>The plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>Looking at the sites</source>
        <translation>در حال دیدن سایت‌ها</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>سایت‌ها</translation>
    </message>
    <message>
        <source>Look at the site</source>
        <translation>دیدن سایت</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>همگام‌سازی جاری</translation>
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
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>چیزی برای فرستادن نیست</translation>
    </message>
    <message>
        <source>{count} to fetch</source>
        <translation>{count} برای دریافت</translation>
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
    <name>Powers</name>
    <message>
        <source>It may publish.</source>
        <translation>اجازهٔ انتشار دارد.</translation>
    </message>
    <message>
        <source>It may not publish: nothing that is approved can go out.</source>
        <translation>اجازهٔ انتشار ندارد: هیچ متن تأییدشده‌ای بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>It may change what others wrote there.</source>
        <translation>اجازه دارد آنچه را دیگران آنجا نوشته‌اند تغییر دهد.</translation>
    </message>
    <message>
        <source>It may change its own posts only: an archive of others is taken in, and stays there as it is.</source>
        <translation>تنها نوشته‌های خودش را می‌تواند تغییر دهد: بایگانی دیگران وارد می‌شود و آنجا همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>It may upload pictures and files.</source>
        <translation>اجازهٔ بارگذاری تصویر و پرونده دارد.</translation>
    </message>
    <message>
        <source>It may not upload: stories with pictures can’t be sent.</source>
        <translation>اجازهٔ بارگذاری ندارد: مطالب تصویردار فرستاده نمی‌شوند.</translation>
    </message>
    <message>
        <source>It may make categories.</source>
        <translation>اجازهٔ ساختن دسته دارد.</translation>
    </message>
    <message>
        <source>It may not make categories: sections that are not there yet have to be made on the site first.</source>
        <translation>اجازهٔ ساختن دسته ندارد: بخش‌هایی که هنوز آنجا نیستند باید نخست در سایت ساخته شوند.</translation>
    </message>
    <message>
        <source>It may publish pages.</source>
        <translation>اجازهٔ انتشار برگه دارد.</translation>
    </message>
    <message>
        <source>It may not publish pages: they stay here.</source>
        <translation>اجازهٔ انتشار برگه ندارد: برگه‌ها اینجا می‌مانند.</translation>
    </message>
    <message>
        <source>The site stores its texts to the letter.</source>
        <translation>سایت متن‌ها را مو به مو نگه می‌دارد.</translation>
    </message>
    <message>
        <source>The site filters its texts, embeds above all. What it takes out is shown.</source>
        <translation>سایت متن‌ها را پالایش می‌کند، بیش از همه جاسازی‌ها را. آنچه حذف کند نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The site keeps revisions: an edit made while we send is found again.</source>
        <translation>سایت نگارش‌ها را نگه می‌دارد: ویرایشی که هنگام فرستادن ما انجام شود پیدا می‌شود.</translation>
    </message>
    <message>
        <source>The site keeps no revisions: an edit made there in the moment of sending can be lost.</source>
        <translation>سایت نگارش‌ها را نگه نمی‌دارد: ویرایشی که در لحظهٔ فرستادن آنجا انجام شود شاید از دست برود.</translation>
    </message>
    <message>
        <source>It may approve comments of readers.</source>
        <translation>اجازهٔ تأیید دیدگاه‌های خوانندگان دارد.</translation>
    </message>
    <message>
        <source>It may not approve comments of readers.</source>
        <translation>اجازهٔ تأیید دیدگاه‌های خوانندگان ندارد.</translation>
    </message>
</context>
<context>
    <name>PowersView</name>
    <message>
        <source>{sentence} Probably: no post there tells for sure.</source>
        <translation>{sentence} این تنها محتمل است: نوشته‌ای آنجا نیست که یقین بیاورد.</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>As on the site</source>
        <translation>همان‌گونه که در سایت</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>It begins with http:// or socks5h://. Nothing was changed.</source>
        <translation>با ⁦http://⁩ یا ⁦socks5h://⁩ آغاز می‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The sites, and whoever carries the line, see where this computer is.</source>
        <translation>سایت‌ها و گردانندگان خط ارتباطی می‌بینند که این رایانه کجاست.</translation>
    </message>
    <message>
        <source>Everything goes through the Tor service of this computer, names too. While it does not run, nothing is sent: there is no way round it. It is slower.</source>
        <translation>همه‌چیز، نام‌ها هم، از سرویس ⁦Tor⁩ همین رایانه می‌گذرد. تا روشن نباشد چیزی فرستاده نمی‌شود: راهی جز آن نیست. کُندتر است.</translation>
    </message>
    <message>
        <source>Everything goes through it, names too with socks5h. While it does not answer, nothing is sent: there is no way round it.</source>
        <translation>همه‌چیز از آن می‌گذرد، با ⁦socks5h⁩ نام‌ها هم. تا پاسخ ندهد چیزی فرستاده نمی‌شود: راهی جز آن نیست.</translation>
    </message>
    <message>
        <source>Way to the network</source>
        <translation>راه رسیدن به شبکه</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>مستقیم</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Another proxy</source>
        <translation>پراکسی دیگر</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>نشانی پراکسی</translation>
    </message>
</context>
<context>
    <name>PublicationForm</name>
    <message>
        <source>Drop a picture, or choose one</source>
        <translation>تصویری بیندازید یا انتخاب کنید</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>جلد</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>پی‌دی‌اف</translation>
    </message>
    <message>
        <source>Drop the PDF here</source>
        <translation>پی‌دی‌اف را اینجا بیندازید</translation>
    </message>
    <message>
        <source>Make the cover from its first page</source>
        <translation>ساختن جلد از صفحهٔ نخستش</translation>
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
        <source>This text is approved already. Nothing was changed.</source>
        <translation>این متن پیش‌تر تأیید شده است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Stopped before the first step. Nothing was written.</source>
        <translation>پیش از گام نخست متوقف شد. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Readers don’t see this article, so there is nothing to withdraw.</source>
        <translation>خوانندگان این نوشته را نمی‌بینند، پس چیزی برای برداشتن نیست.</translation>
    </message>
    <message>
        <source>The file could not be kept: {reason}. Nothing was taken in; mend that and add it again.</source>
        <translation>پرونده ذخیره نشد: {reason}. چیزی وارد نشد؛ علت را برطرف کنید و دوباره بیفزایید.</translation>
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
        <source>This story can’t become that kind: it was approved already, or has facts or pictures that the kind has no room for. Nothing was changed.</source>
        <translation>این مطلب به آن نوع درنمی‌آید: پیش‌تر تأیید شده، یا داده‌ها یا تصویرهایی دارد که آن نوع جایی برایشان ندارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is no such series any more. Nothing was changed.</source>
        <translation>چنین مجموعه‌ای دیگر نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A series has a title in one language at least. Nothing was changed.</source>
        <translation>مجموعه دست‌کم به یک زبان عنوان می‌خواهد. چیزی تغییر نکرد.</translation>
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
        <source>Nobody has begun this text yet.</source>
        <translation>هنوز کسی این متن را آغاز نکرده.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>برون‌ریزی متوقف شد. پرونده‌ای نوشته نشد.</translation>
    </message>
    <message>
        <source>The newsroom was closed.</source>
        <translation>تحریریه بسته شد.</translation>
    </message>
    <message>
        <source>Comparing was stopped; it goes on there the next time.</source>
        <translation>مقایسه متوقف شد؛ بار بعد از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {reason}. Choose another place; nothing was changed.</source>
        <translation>«{name}» نوشته نمی‌شود: {reason}. جای دیگری انتخاب کنید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A story uses this picture. Take it out of the story first; nothing was moved.</source>
        <translation>مطلبی این تصویر را به کار برده است. نخست آن را از مطلب بیرون بیاورید؛ چیزی جابه‌جا نشد.</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <translation>این نگارش دیگر نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>“{name}” holds a database alone, and its newsroom is not around it. Put it back into the folder “backups” of that newsroom.</source>
        <translation>«{name}» تنها یک پایگاه داده است و تحریریه‌اش پیرامون آن نیست. آن را به پوشهٔ «⁦backups⁩» همان تحریریه برگردانید.</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged ({reason}). Nothing was changed.</source>
        <translation>پشتیبان «{name}» آسیب دیده ({reason}). چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This is a backup of another newsroom. Restore it beside this one; nothing was changed.</source>
        <translation>این پشتیبان تحریریه‌ای دیگر است. آن را کنار این یکی بازگردانید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>“{name}” could not be restored: {reason}. Nothing was changed; mend that and try again.</source>
        <translation>«{name}» بازگردانده نشد: {reason}. چیزی تغییر نکرد؛ علت را برطرف کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>This item is not on the checklist any more.</source>
        <translation>این مورد دیگر در بازبینه نیست.</translation>
    </message>
    <message>
        <source>This comment is not here any more.</source>
        <translation>این یادداشت دیگر اینجا نیست.</translation>
    </message>
    <message>
        <source>A comment needs words. Nothing was changed.</source>
        <translation>یادداشت نباید خالی باشد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A comment has at most {n} characters. Nothing was changed; your words are still in the field.</source>
        <translation>یادداشت حداکثر {n} نویسه دارد. چیزی تغییر نکرد؛ نوشتهٔ شما هنوز در کادر است.</translation>
    </message>
    <message>
        <source>Only who wrote a comment can change it. You can answer; nothing was changed.</source>
        <translation>یادداشت را تنها نویسنده‌اش تغییر می‌دهد. می‌توانید پاسخ بدهید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A sync has run since then. Nothing was taken back.</source>
        <translation>از آن پس همگام‌سازی شده. چیزی بازگردانده نشد.</translation>
    </message>
    <message>
        <source>Only what is in the bin can be deleted for good.</source>
        <translation>تنها آنچه در زباله‌دان است برای همیشه حذف می‌شود.</translation>
    </message>
    <message>
        <source>This story was published once: its history belongs to the newsroom, and it stays in the bin.</source>
        <translation>این مطلب زمانی منتشر شده: تاریخچه‌اش از آنِ تحریریه است و در زباله‌دان می‌ماند.</translation>
    </message>
    <message>
        <source>This filter is not kept any more.</source>
        <translation>این فیلتر دیگر ذخیره نیست.</translation>
    </message>
    <message>
        <source>A kept filter needs a name. Nothing was changed.</source>
        <translation>فیلتر ذخیره‌شده نام می‌خواهد. چیزی تغییر نکرد.</translation>
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
        <source>A person has a name. Nothing was changed.</source>
        <translation>شخص باید نامی داشته باشد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>“{name}” works here already. Give another name; nothing was changed.</source>
        <translation>«{name}» از پیش اینجا کار می‌کند. نام دیگری بدهید؛ چیزی تغییر نکرد.</translation>
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
    <message>
        <source>“{name}” is not a file that can be published: PDF, MP3, M4A, Ogg, MP4 and WebM are. Export it in one of these formats and add that.</source>
        <translation>«{name}» پروندهٔ منتشرشدنی نیست: ⁦PDF، MP3، M4A، Ogg، MP4⁩ و ⁦WebM⁩ هستند. آن را در یکی از این قالب‌ها صادر کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF of more than 100 MB. Export a smaller copy and add that.</source>
        <translation>«{name}» پی‌دی‌افی بزرگ‌تر از ۱۰۰ مگابایت است. نسخهٔ کوچک‌تری صادر کنید و همان را بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 256 MB. Export a smaller copy and add that, or put it with a video service and give its address.</source>
        <translation>«{name}» بزرگ‌تر از ۲۵۶ مگابایت است. نسخهٔ کوچک‌تری صادر کنید و همان را بیفزایید، یا آن را در یک سرویس ویدئو بگذارید و نشانی‌اش را بنویسید.</translation>
    </message>
    <message>
        <source>“{name}” has more than 5,000 pages. Split it and add the parts.</source>
        <translation>«{name}» بیش از ۵۰۰۰ صفحه دارد. آن را بخش کنید و بخش‌ها را بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is nested or cut into more parts than such a file has. Export it anew and add that.</source>
        <translation>«{name}» بیش از آنچه چنین پرونده‌ای دارد تودرتو یا تکه‌تکه است. آن را از نو صادر کنید و همان را بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is protected or encrypted. Export a copy without protection and add that.</source>
        <translation>«{name}» محافظت یا رمزنگاری شده. نسخه‌ای بی‌محافظ صادر کنید و همان را بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” holds picture or sound in a form that browsers don’t play. Export it as MP4 (H.264, AAC) or WebM and add that.</source>
        <translation>تصویر یا صدای «{name}» به شکلی است که مرورگرها پخش نمی‌کنند. آن را به‌صورت ⁦MP4 (H.264, AAC)⁩ یا ⁦WebM⁩ صادر کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” holds neither sound nor picture. Export it anew and add that.</source>
        <translation>«{name}» نه صدا دارد و نه تصویر. آن را از نو صادر کنید و همان را بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is a film in an old form of QuickTime. Export it as MP4 and add that.</source>
        <translation>«{name}» فیلمی به شکل کهنهٔ ⁦QuickTime⁩ است. آن را به‌صورت ⁦MP4⁩ صادر کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” holds other things beside the sound, which can’t be cleaned. Export the sound alone as Ogg (Vorbis or Opus) or MP3 and add that.</source>
        <translation>«{name}» در کنار صدا چیزهای دیگری دارد که پاک‌شدنی نیست. تنها صدا را به‌صورت ⁦Ogg (Vorbis, Opus)⁩ یا ⁦MP3⁩ صادر کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” takes its picture or sound from another file. Export it whole and add that.</source>
        <translation>«{name}» تصویر یا صدایش را از پرونده‌ای دیگر می‌گیرد. آن را یکپارچه صادر کنید و همان را بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” is a Matroska file. Export it as WebM or MP4 and add that.</source>
        <translation>«{name}» پروندهٔ ⁦Matroska⁩ است. آن را به‌صورت ⁦WebM⁩ یا ⁦MP4⁩ صادر کنید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” could not be cleaned of everything that it tells. Export it anew and add that.</source>
        <translation>همهٔ آنچه «{name}» فاش می‌کند از آن پاک نشد. آن را از نو صادر کنید و همان را بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” has no page. Export it anew and add that.</source>
        <translation>«{name}» صفحه‌ای ندارد. آن را از نو صادر کنید و همان را بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory or time, or is made to break programs. Nothing was taken in; export it anew and add that.</source>
        <translation>«{name}» حافظه یا زمان زیادی می‌خواهد، یا برای آسیب زدن به برنامه‌ها ساخته شده است. چیزی وارد نشد؛ آن را از نو صادر کنید و همان را بیفزایید.</translation>
    </message>
    <message>
        <source>This file is not in the newsroom.</source>
        <translation>این پرونده در تحریریه نیست.</translation>
    </message>
    <message>
        <source>Only a PDF has a first page to make a cover of.</source>
        <translation>تنها پی‌دی‌اف صفحهٔ نخستی دارد که از آن جلد بشود ساخت.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, which its ending {ending} does not say. Rename it to .{new} if you trust where it came from, then add it.</source>
        <translation>«{name}» از نوع {kind} است و پسوند {ending} این را نمی‌گوید. اگر به جایی که از آن آمده اعتماد دارید، آن را به .{new} تغییر نام دهید و بیفزایید.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}. Nothing was left there; the newsroom is as it was.</source>
        <translation>«{name}» نوشته نشد: {reason}. چیزی آنجا نماند؛ تحریریه همان است که بود.</translation>
    </message>
    <message>
        <source>“{name}” is no bundle that this program wrote, or is damaged. Nothing of it was taken in.</source>
        <translation>«{name}» بسته‌ای نیست که این برنامه نوشته باشد، یا آسیب دیده. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>An original in “{name}” is not what its name says. Nothing more was taken in from there; ask for the bundle again.</source>
        <translation>یکی از اصل‌ها در «{name}» آن نیست که نامش می‌گوید. دیگر چیزی از آنجا وارد نشد؛ بسته را دوباره بخواهید.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Nejat Desktop. Nothing of it was taken in.</source>
        <translation>«{name}» با نگارش تازه‌تری از ⁦Nejat Desktop⁩ ساخته شده. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>The bundle holds something that this program never writes. Nothing more of it was taken in.</source>
        <translation>بسته چیزی دارد که این برنامه هرگز نمی‌نویسد. دیگر چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>The bundle names things in a way that this program never does. Nothing of that story was taken in.</source>
        <translation>بسته چیزها را به‌گونه‌ای می‌نامد که این برنامه هرگز نمی‌نامد. چیزی از آن مطلب وارد نشد.</translation>
    </message>
    <message>
        <source>There is nothing to export: no text stands there. Nothing was written.</source>
        <translation>چیزی برای برون‌ریزی نیست: متنی آنجا نیست. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was left of it.</source>
        <translation>برون‌ریزی متوقف شد؛ چیزی از آن نماند.</translation>
    </message>
    <message>
        <source>Taking in was stopped. What came in stays; take the same bundle in again and it goes on from there.</source>
        <translation>وارد کردن متوقف شد. آنچه آمد می‌ماند؛ همین بسته را دوباره وارد کنید تا از همان‌جا ادامه یابد.</translation>
    </message>
    <message>
        <source>“{name}” is not in the bundle; it did not come along.</source>
        <translation>«{name}» در بسته نیست؛ همراه نیامد.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was taken in.</source>
        <translation>درون‌ریزی متوقف شد. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The import was stopped. What came in stays; import the same file again and it goes on from there.</source>
        <translation>درون‌ریزی متوقف شد. آنچه آمد می‌ماند؛ همین پرونده را دوباره وارد کنید تا از همان‌جا ادامه یابد.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read from “{place}”. It was left out; look whether it is whole there.</source>
        <translation>«{name}» از «{place}» خوانده نمی‌شود. کنار گذاشته شد؛ ببینید آنجا سالم است یا نه.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read to its end: {reason}. Nothing of it was taken in.</source>
        <translation>«{name}» تا پایان خوانده نمی‌شود: {reason}. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: it is damaged. Nothing of it was taken in.</source>
        <translation>«{name}» خوانده نمی‌شود: آسیب دیده است. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: it is packed with gzip. Nothing of it was taken in.</source>
        <translation>«{name}» خوانده نمی‌شود: با ⁦gzip⁩ فشرده شده است. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {reason}. Nothing of it was taken in.</source>
        <translation>«{name}» خوانده نمی‌شود: {reason}. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” has no text that could be taken in.</source>
        <translation>«{name}» متنی برای وارد کردن ندارد.</translation>
    </message>
    <message>
        <source>“{name}” is XML, but no WordPress export: it has no channel. Nothing of it was taken in.</source>
        <translation>«{name}» ⁦XML⁩ است اما برون‌ریزی وردپرس نیست: ⁦channel⁩ ندارد. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” is larger than a gigabyte; it was left alone.</source>
        <translation>«{name}» بزرگ‌تر از یک گیگابایت است؛ به حال خود ماند.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB, too much for what it is. Nothing of it was taken in.</source>
        <translation>«{name}» بزرگ‌تر از {size} مگابایت است، بیش از آنچه باید. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” is no WordPress export: it begins with “{tag}”, and those begin with “rss”. Nothing of it was taken in.</source>
        <translation>«{name}» برون‌ریزی وردپرس نیست: با «{tag}» آغاز می‌شود و آن‌ها با «⁦rss⁩» آغاز می‌شوند. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” is no WordPress export that can be read: it gives no version of WXR. Export it again in WordPress (Tools, Export). Nothing of it was taken in.</source>
        <translation>«{name}» برون‌ریزی خواندنی وردپرس نیست: نگارش ⁦WXR⁩ را نمی‌گوید. دوباره در وردپرس برون‌ریزی کنید (ابزارها، برون‌ریزی). چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” is no WordPress export that can be read: its version is “{version}”. Export it again in WordPress (Tools, Export). Nothing of it was taken in.</source>
        <translation>«{name}» برون‌ریزی خواندنی وردپرس نیست: نگارشش «{version}» است. دوباره در وردپرس برون‌ریزی کنید (ابزارها، برون‌ریزی). چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” is no folder and no zip, so no pictures can be looked for in it. Give the folder “wp-content/uploads” of the site, or a zip of it.</source>
        <translation>«{name}» نه پوشه است و نه زیپ، پس نمی‌شود در آن تصویری جست. پوشهٔ «⁦wp-content/uploads⁩» سایت یا زیپ آن را بدهید.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that can’t be imported: exports of WordPress (.xml), HTML, Markdown (.md), text (.txt), pictures, PDFs, sounds and videos can.</source>
        <translation>«{name}» از نوعی است که وارد نمی‌شود: برون‌ریزی‌های وردپرس ⁦(.xml)⁩، ⁦HTML⁩، ⁦Markdown (.md)⁩، متن ⁦(.txt)⁩، تصویر، پی‌دی‌اف، صدا و ویدئو وارد می‌شوند.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a whole newsroom: “nejat-desktop restore” makes a newsroom of it in a folder of its own. Nothing of it was taken in.</source>
        <translation>«{name}» پشتیبان یک تحریریهٔ کامل است: «⁦nejat-desktop restore⁩» از آن در پوشه‌ای جداگانه تحریریه‌ای می‌سازد. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” is a bundle of stories and no backup: “nejat-desktop import” takes them into a newsroom. Nothing was changed.</source>
        <translation>«{name}» بسته‌ای از مطالب است و پشتیبان نیست: «⁦nejat-desktop import⁩» آن‌ها را به تحریریه وارد می‌کند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that can’t be taken in.</source>
        <translation>«{name}» از نوعی است که وارد نمی‌شود.</translation>
    </message>
    <message>
        <source>“{name}” is of version {version} of WordPress’s export format; versions 1.0 to {newest} are known here. Nothing of it was taken in.</source>
        <translation>«{name}» از نگارش {version} قالب برون‌ریزی وردپرس است؛ اینجا نگارش‌های ۱٫۰ تا {newest} شناخته‌اند. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” is written in an encoding that can’t be read here. Export it again, or save it as UTF-8. Nothing of it was taken in.</source>
        <translation>«{name}» با رمزگذاری‌ای نوشته شده که اینجا خوانده نمی‌شود. دوباره برون‌ریزی کنید یا به ⁦UTF-8⁩ ذخیره کنید. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” leads out of the folder of uploads; it was left alone.</source>
        <translation>«{name}» به بیرون پوشهٔ بارگذاری‌ها می‌رود؛ به حال خود ماند.</translation>
    </message>
    <message>
        <source>“{name}” names more than {n} authors and terms; no site has so many. Nothing of it was taken in.</source>
        <translation>«{name}» بیش از {n} نویسنده و طبقه‌بندی نام می‌برد؛ هیچ سایتی این‌قدر ندارد. چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” has a tag or comment that is too large (line {line}). Nothing of it was taken in.</source>
        <translation>«{name}» برچسب یا توضیحی بیش از اندازه بزرگ دارد (سطر {line}). چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” has elements in elements, deeper than any export (line {line}). Nothing of it was taken in.</source>
        <translation>«{name}» عنصرهایی تودرتو دارد، ژرف‌تر از هر برون‌ریزی (سطر {line}). چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” has an item with too many parts (line {line}). Nothing of it was taken in.</source>
        <translation>«{name}» موردی با بخش‌های بیش از اندازه دارد (سطر {line}). چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” has an item that is larger than any text can be (line {line}). Nothing of it was taken in.</source>
        <translation>«{name}» موردی دارد که از هر متنی بزرگ‌تر است (سطر {line}). چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” has a document type definition, which WordPress never writes (line {line}). Nothing of it was taken in.</source>
        <translation>«{name}» تعریف نوع سند دارد که وردپرس هرگز نمی‌نویسد (سطر {line}). چیزی از آن وارد نشد.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a character stands there that XML does not allow. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: نویسه‌ای آنجاست که ⁦XML⁩ نمی‌پذیرد. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a character is named there that XML does not allow. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: نویسه‌ای آنجا نام برده شده که ⁦XML⁩ نمی‌پذیرد. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: an element ends there that is not the open one. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: عنصری آنجا پایان می‌یابد که باز نیست. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: the file ends there, in the middle of its text. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: پرونده آنجا، میان متن، پایان می‌یابد. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a tag or comment begins there that does not end. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: برچسب یا توضیحی آنجا آغاز می‌شود که پایان ندارد. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a text begins there that does not end. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: متنی آنجا آغاز می‌شود که پایان ندارد. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: something stands there after the end of the export. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: پس از پایان برون‌ریزی چیزی آنجاست. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: it names a character by a word that XML does not know. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: نویسه‌ای را با واژه‌ای می‌نامد که ⁦XML⁩ نمی‌شناسد. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: a prefix is used there that the file does not explain. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: پیشوندی آنجا به کار رفته که پرونده روشنش نمی‌کند. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: an attribute stands there twice. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: ویژگی‌ای دو بار آنجاست. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: the XML declaration stands there, not at the beginning. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: اعلان ⁦XML⁩ آنجاست، نه در آغاز. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: half a character stands there. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: نیم نویسه آنجاست. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: it names an encoding that can’t be read here. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: رمزگذاری‌ای می‌نامد که اینجا خوانده نمی‌شود. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: line {line}, column {column}: its letters are not of the encoding that it names. Nothing of it was taken in. Export it again, or mend that place.</source>
        <translation>«{name}» سالم نیست: سطر {line}، ستون {column}: حرف‌هایش از رمزگذاری‌ای که می‌نامد نیستند. چیزی از آن وارد نشد. دوباره برون‌ریزی کنید یا همان‌جا را درست کنید.</translation>
    </message>
    <message>
        <source>That is no address of a site. Enter it as a browser shows it: https://news.example. Nothing was changed.</source>
        <translation>این نشانی سایت نیست. آن را همان‌گونه که مرورگر نشان می‌دهد بنویسید: ⁦https://news.example⁩. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This computer takes no connections from its own browser: {reason}. Nothing was changed; make an application password on your profile page there and enter it here.</source>
        <translation>این رایانه اتصالی از مرورگر خودش نمی‌پذیرد: {reason}. چیزی تغییر نکرد؛ در صفحهٔ پروفایلتان در سایت گذرواژهٔ برنامه بسازید و اینجا بنویسید.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>متوقف شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>No WordPress answers at {home}. Nothing was changed; look at the address, which is that of the site’s own front page.</source>
        <translation>در {home} وردپرسی پاسخ نمی‌دهد. چیزی تغییر نکرد؛ به نشانی نگاه کنید، که نشانی صفحهٔ نخست خود سایت است.</translation>
    </message>
    <message>
        <source>WordPress is at {home}, but its REST interface is switched off or hidden. Nothing was changed; ask whoever looks after the site to open it (security plugins close it), then try again.</source>
        <translation>وردپرس در {home} هست، اما رابط ⁦REST⁩ آن خاموش یا پنهان است. چیزی تغییر نکرد؛ از مسئول سایت بخواهید آن را باز کند (افزونه‌های امنیتی می‌بندندش) و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The REST interface of {home} answers, but not so that it can be read: the answer is cut off, or notices of errors stand in it. Nothing was changed; try again, and if it lasts, ask whoever looks after the site.</source>
        <translation>رابط ⁦REST⁩ سایت {home} پاسخ می‌دهد، اما پاسخ خواندنی نیست: ناقص است یا پیام‌های خطا در آن آمده. چیزی تغییر نکرد؛ دوباره بکوشید و اگر ادامه یافت، از مسئول سایت بپرسید.</translation>
    </message>
    <message>
        <source>A page that asks to sign in came from {home}: of the network, perhaps, or of a guard before the site. Nothing was changed; open the address in a browser, sign in, then try again.</source>
        <translation>از {home} صفحه‌ای آمد که ورود می‌خواهد: شاید از شبکه، یا از نگهبانی پیش از سایت. چیزی تغییر نکرد؛ نشانی را در مرورگر باز کنید، وارد شوید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The server of {home} asks for a password of its own, before WordPress is asked. Nothing was changed; ask whoever looks after the server to let the REST interface through.</source>
        <translation>سرور {home} پیش از آنکه نوبت به وردپرس برسد گذرواژه‌ای از خود می‌خواهد. چیزی تغییر نکرد؛ از مسئول سرور بخواهید راه رابط ⁦REST⁩ را باز بگذارد.</translation>
    </message>
    <message>
        <source>A firewall before {home} turned the request away. Nothing was changed; ask whoever looks after the server to let the REST interface through, then try again.</source>
        <translation>دیوار آتشی پیش از {home} درخواست را برگرداند. چیزی تغییر نکرد؛ از مسئول سرور بخواهید راه رابط ⁦REST⁩ را باز بگذارد و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>{home} asks for fewer requests. Nothing was changed; wait a little, then try again.</source>
        <translation>سایت {home} درخواست‌های کمتری می‌خواهد. چیزی تغییر نکرد؛ کمی صبر کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>{home} is being looked after just now. Nothing was changed; try again later.</source>
        <translation>سایت {home} همین حالا در دست تعمیر است. چیزی تغییر نکرد؛ بعداً دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The server of {home} had an error of its own ({status}). Nothing was changed; try again later, and if it lasts, tell whoever looks after the site.</source>
        <translation>سرور {home} خود دچار خطا شد ({status}). چیزی تغییر نکرد؛ بعداً دوباره بکوشید و اگر ادامه یافت، به مسئول سایت بگویید.</translation>
    </message>
    <message>
        <source>{home} leads to {other}. Nothing was changed and nothing was asked there; if that is your site, enter that address.</source>
        <translation>نشانی {home} به {other} می‌رود. چیزی تغییر نکرد و آنجا چیزی پرسیده نشد؛ اگر سایت شما همان است، همان نشانی را بنویسید.</translation>
    </message>
    <message>
        <source>The site at {home} says that its REST interface is at {other}, another place. The password is not sent there, and nothing was changed; if that is your site, enter that address.</source>
        <translation>سایت {home} می‌گوید رابط ⁦REST⁩ آن در {other} است، جایی دیگر. گذرواژه به آنجا فرستاده نمی‌شود و چیزی تغییر نکرد؛ اگر سایت شما همان است، همان نشانی را بنویسید.</translation>
    </message>
    <message>
        <source>The site at {home} says of itself that it is {other}: a copy, perhaps. Nothing was changed; if that is your site, enter that address.</source>
        <translation>سایت {home} خود را {other} می‌نامد: شاید کپی آن باشد. چیزی تغییر نکرد؛ اگر سایت شما همان است، همان نشانی را بنویسید.</translation>
    </message>
    <message>
        <source>{home} leads to a page without encryption. Nothing was changed; ask whoever looks after the site to set its address to https://.</source>
        <translation>نشانی {home} به صفحه‌ای بدون رمزگذاری می‌رود. چیزی تغییر نکرد؛ از مسئول سایت بخواهید نشانی آن را با ⁦https://⁩ تنظیم کند.</translation>
    </message>
    <message>
        <source>The site does not know this user name with this application password. Nothing was changed; look at both, or make a new application password on your profile page there.</source>
        <translation>سایت این نام کاربری را با این گذرواژهٔ برنامه نمی‌شناسد. چیزی تغییر نکرد؛ هر دو را نگاه کنید، یا در صفحهٔ پروفایلتان آنجا گذرواژهٔ برنامهٔ تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>The site did not let this user name in with this application password. Nothing was changed; look at both first. If they are right, the server holds the Authorization header back: ask whoever looks after it to let it through.</source>
        <translation>سایت این نام کاربری را با این گذرواژهٔ برنامه راه نداد. چیزی تغییر نکرد؛ نخست هر دو را نگاه کنید. اگر درست‌اند، سرور سرآیند ⁦Authorization⁩ را نگه می‌دارد: از مسئول آن بخواهید راهش را باز بگذارد.</translation>
    </message>
    <message>
        <source>That does not look like an application password, which has 24 letters and digits. Nothing was changed; the password of the log-in page does not work here: make an application password on your profile page there.</source>
        <translation>این به گذرواژهٔ برنامه نمی‌ماند، که ۲۴ حرف و رقم دارد. چیزی تغییر نکرد؛ گذرواژهٔ صفحهٔ ورود اینجا کار نمی‌کند: در صفحهٔ پروفایلتان آنجا گذرواژهٔ برنامه بسازید.</translation>
    </message>
    <message>
        <source>The site does not allow application passwords. Nothing was changed; switch them on there (a security plugin may have switched them off), then try again.</source>
        <translation>سایت گذرواژهٔ برنامه را نمی‌پذیرد. چیزی تغییر نکرد؛ آن را آنجا روشن کنید (شاید افزونه‌ای امنیتی خاموشش کرده باشد) و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The site knows this account and gives it no role there. Nothing was changed; ask whoever looks after the site to make it an editor, then try again.</source>
        <translation>سایت این حساب را می‌شناسد ولی نقشی به آن نداده است. چیزی تغییر نکرد؛ از مسئول سایت بخواهید آن را ویرایشگر کند، سپس دوباره بکوشید.</translation>
    </message>
    <message>
        <source>{home} is connected to the edition “{edition}” already. Nothing was changed; disconnect it there first.</source>
        <translation>سایت {home} از پیش به نسخهٔ «{edition}» وصل است. چیزی تغییر نکرد؛ نخست اتصالش را آنجا قطع کنید.</translation>
    </message>
    <message>
        <source>The edition “{edition}” is connected to {home}. Nothing was changed; disconnect it first.</source>
        <translation>نسخهٔ «{edition}» به {home} وصل است. چیزی تغییر نکرد؛ نخست اتصالش را قطع کنید.</translation>
    </message>
    <message>
        <source>The edition “{edition}” is connected to no site.</source>
        <translation>نسخهٔ «{edition}» به هیچ سایتی وصل نیست.</translation>
    </message>
    <message>
        <source>There is no password for {home} here. Nothing was changed; enter it in Settings › Sites.</source>
        <translation>اینجا گذرواژه‌ای برای {home} نیست. چیزی تغییر نکرد؛ آن را در تنظیمات › سایت‌ها بنویسید.</translation>
    </message>
    <message>
        <source>Another site answers at {home} than the one that was connected. Nothing was changed; if that is right, disconnect the edition and connect it anew.</source>
        <translation>در {home} سایتی جز آنکه وصل شده بود پاسخ می‌دهد. چیزی تغییر نکرد؛ اگر درست است، اتصال نسخه را قطع و آن را از نو وصل کنید.</translation>
    </message>
    <message>
        <source>A site lets nobody in without a user name and a password. Nothing was changed.</source>
        <translation>سایت کسی را بدون نام کاربری و گذرواژه راه نمی‌دهد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The site has no page for application passwords, or they are switched off there. Nothing was changed; make one on your profile page there and enter it here.</source>
        <translation>سایت صفحه‌ای برای گذرواژه‌های برنامه ندارد، یا آنجا خاموش‌اند. چیزی تغییر نکرد؛ در صفحهٔ پروفایلتان آنجا یکی بسازید و اینجا بنویسید.</translation>
    </message>
    <message>
        <source>The site’s page was answered with no. Nothing was changed.</source>
        <translation>در صفحهٔ سایت پاسخ «نه» داده شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nobody agreed on the site’s page in ten minutes. Nothing was changed; try again, or make an application password on your profile page there and enter it here.</source>
        <translation>ده دقیقه گذشت و کسی در صفحهٔ سایت موافقت نکرد. چیزی تغییر نکرد؛ دوباره بکوشید، یا در صفحهٔ پروفایلتان آنجا گذرواژهٔ برنامه بسازید و اینجا بنویسید.</translation>
    </message>
    <message>
        <source>Of the places that both sides changed, {n} are not decided yet. Nothing was joined; both texts are kept.</source>
        <translation>از جاهایی که هر دو سو تغییر داده‌اند، دربارهٔ {n} جا هنوز تصمیمی گرفته نشده. چیزی ادغام نشد؛ هر دو متن نگه داشته شده است.</translation>
    </message>
    <message>
        <source>The text has changed since this was chosen. Nothing was joined; look at the conflict again.</source>
        <translation>متن پس از این انتخاب تغییر کرده است. چیزی ادغام نشد؛ دوباره به تعارض نگاه کنید.</translation>
    </message>
    <message>
        <source>There is no such conflict.</source>
        <translation>چنین تعارضی نیست.</translation>
    </message>
    <message>
        <source>The site does not show what was just put there. Nothing was lost here; it is looked for again at the next sync.</source>
        <translation>سایت آنچه را همین حالا آنجا گذاشته شد نشان نمی‌دهد. اینجا چیزی از دست نرفت؛ در همگام‌سازی بعدی دوباره جست‌وجو می‌شود.</translation>
    </message>
    <message>
        <source>The site asked to be left alone for a while. It was not asked for anything; what is to be sent is kept, and goes later.</source>
        <translation>سایت خواست مدتی به آن مراجعه نشود. چیزی از آن خواسته نشد؛ آنچه باید فرستاده شود نگه داشته شده و بعداً می‌رود.</translation>
    </message>
    <message>
        <source>Stopped after {n} of {total} articles. What was sent is whole; the next sync does the rest.</source>
        <translation>پس از {n} نوشته از {total} متوقف شد. آنچه فرستاده شده سالم است؛ همگام‌سازی بعدی باقی را انجام می‌دهد.</translation>
    </message>
    <message>
        <source>This conflict was decided already, or the site changed once more. Nothing was changed; look at the conflicts again.</source>
        <translation>دربارهٔ این تعارض پیش‌تر تصمیم گرفته شده، یا سایت بار دیگر تغییر کرده است. چیزی تغییر نکرد؛ دوباره به تعارض‌ها نگاه کنید.</translation>
    </message>
    <message>
        <source>The text here was changed meanwhile. Nothing was joined; look at the conflict again.</source>
        <translation>متن در این میان اینجا تغییر کرد. چیزی ادغام نشد؛ دوباره به تعارض نگاه کنید.</translation>
    </message>
    <message>
        <source>There is no other text in this conflict. Nothing was changed.</source>
        <translation>در این تعارض متن دیگری نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This article was withdrawn here meanwhile. Nothing was changed; approve it, and it goes out again.</source>
        <translation>این نوشته در این میان اینجا برداشته شد. چیزی تغییر نکرد؛ تأییدش کنید تا دوباره منتشر شود.</translation>
    </message>
    <message>
        <source>This conflict is of another kind. Nothing was changed.</source>
        <translation>این تعارض از نوع دیگری است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file “{name}” is not in this newsroom any more. Nothing of it was sent.</source>
        <translation>پروندهٔ «{name}» دیگر در این تحریریه نیست. چیزی از آن فرستاده نشد.</translation>
    </message>
    <message>
        <source>There is no password for {home} here. Nothing was sent there; enter it in Settings › Sites, and sync again.</source>
        <translation>اینجا گذرواژه‌ای برای {home} نیست. چیزی به آنجا فرستاده نشد؛ آن را در تنظیمات › سایت‌ها بنویسید و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The site shows nothing of what was published there. Nothing was sent; look at the site, and sync all the same if that is meant.</source>
        <translation>سایت از آنچه آنجا منتشر شده هیچ نشان نمی‌دهد. چیزی فرستاده نشد؛ سایت را نگاه کنید و اگر همین منظور است، با این همه همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>{n} of {total} published articles would be taken off the site. Nothing was sent; look at the plan, and sync all the same if that is meant.</source>
        <translation>{n} نوشته از {total} نوشتهٔ منتشرشده از سایت برداشته می‌شد. چیزی فرستاده نشد؛ برنامهٔ همگام‌سازی را نگاه کنید و اگر همین منظور است، با این همه همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>{n} of {total} published articles are missing on the site. Nothing was sent; look at the site, and sync all the same if that is meant.</source>
        <translation>{n} نوشته از {total} نوشتهٔ منتشرشده در سایت نیست. چیزی فرستاده نشد؛ سایت را نگاه کنید و اگر همین منظور است، با این همه همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>Another site answers now: “{name}” at {home} instead of “{former}” at {other}. Nothing was sent; if that is right, disconnect the edition and connect it anew.</source>
        <translation>اکنون سایت دیگری پاسخ می‌دهد: «{name}» در {home} به جای «{former}» در {other}. چیزی فرستاده نشد؛ اگر درست است، اتصال نسخه را قطع کنید و از نو وصلش کنید.</translation>
    </message>
    <message>
        <source>The site at {home} is called “{name}” now, and was called “{former}”. Nothing was sent; look at the site, and sync all the same if that is meant.</source>
        <translation>سایت {home} اکنون «{name}» نام دارد و پیش از این «{former}» نام داشت. چیزی فرستاده نشد؛ سایت را نگاه کنید و اگر همین منظور است، با این همه همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>Most of “{headline}” would go from the site: the new text is less than a fifth of it. Nothing of it was sent; try again if that is meant.</source>
        <translation>بیشتر «{headline}» از سایت می‌رفت: متن تازه کمتر از یک‌پنجم آن است. چیزی از آن فرستاده نشد؛ اگر همین منظور است، دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Around “{headline}” another newsroom put credits, files or pictures on the site. They would be made anew from what is known here. Nothing of it was sent; try again if that is meant.</source>
        <translation>دور «{headline}» تحریریهٔ دیگری نام پدیدآورندگان، پرونده یا عکس در سایت گذاشته است. این‌ها از نو، از آنچه اینجا دانسته است، ساخته می‌شوند. چیزی از آن فرستاده نشد؛ اگر همین منظور است، دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Nothing of this article is held back. Nothing was changed.</source>
        <translation>چیزی از این نوشته نگه داشته نشده است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>پیش از فرستادن چیزی متوقف شد.</translation>
    </message>
    <message>
        <source>Stopped while the archive was read. What was done before is whole.</source>
        <translation>هنگام خواندن بایگانی متوقف شد. آنچه پیش‌تر انجام شده سالم است.</translation>
    </message>
    <message>
        <source>Stopped while a request was on its way.</source>
        <translation>هنگامی متوقف شد که درخواستی در راه بود.</translation>
    </message>
    <message>
        <source>A proxy’s address is http://HOST:PORT or socks5h://HOST:PORT, without name and password. Nothing was changed, and nothing is sent without it.</source>
        <translation>نشانی پراکسی به شکل ⁦http://HOST:PORT⁩ یا ⁦socks5h://HOST:PORT⁩ است، بی نام و گذرواژه. چیزی تغییر نکرد و بدون آن چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>A site’s address begins with https:// and has no name or password in it. Nothing was sent; mend the address.</source>
        <translation>نشانی سایت با ⁦https://⁩ آغاز می‌شود و نام و گذرواژه در آن نیست. چیزی فرستاده نشد؛ نشانی را درست کنید.</translation>
    </message>
    <message>
        <source>“{host}” would be asked without encryption, so that anybody on the way could read the password. Nothing was sent; use its address with https://.</source>
        <translation>درخواست از «{host}» بدون رمزگذاری می‌رفت و هر کس در راه می‌توانست گذرواژه را بخواند. چیزی فرستاده نشد؛ نشانی آن را با ⁦https://⁩ به کار ببرید.</translation>
    </message>
    <message>
        <source>There is no “{host}” on the network. Nothing was sent; look at the address, and whether this computer is online.</source>
        <translation>«{host}» در شبکه نیست. چیزی فرستاده نشد؛ نشانی را نگاه کنید و ببینید این رایانه آنلاین است یا نه.</translation>
    </message>
    <message>
        <source>“{host}” takes no connections now. Nothing was sent; try again later.</source>
        <translation>«{host}» اکنون اتصالی نمی‌پذیرد. چیزی فرستاده نشد؛ بعداً دوباره بکوشید.</translation>
    </message>
    <message>
        <source>“{host}” did not take the connection in time. Nothing was sent; try again later.</source>
        <translation>«{host}» اتصال را به‌موقع نپذیرفت. چیزی فرستاده نشد؛ بعداً دوباره بکوشید.</translation>
    </message>
    <message>
        <source>“{host}” can’t be reached ({reason}). Nothing was sent; look whether this computer is online.</source>
        <translation>«{host}» در دسترس نیست ({reason}). چیزی فرستاده نشد؛ ببینید این رایانه آنلاین است یا نه.</translation>
    </message>
    <message>
        <source>“{host}” could not prove that it is the site ({reason}). Nothing was sent; if the date of this computer is right, ask whoever runs the site.</source>
        <translation>«{host}» نتوانست ثابت کند که همان سایت است ({reason}). چیزی فرستاده نشد؛ اگر تاریخ این رایانه درست است، از مسئول سایت بپرسید.</translation>
    </message>
    <message>
        <source>No secure connection to “{host}” came about. Nothing was sent; ask whoever runs the site.</source>
        <translation>اتصال امنی با «{host}» برقرار نشد. چیزی فرستاده نشد؛ از مسئول سایت بپرسید.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer. Nothing was sent, and nothing goes round it; start it, or change it in Settings.</source>
        <translation>پراکسی «{proxy}» پاسخ نمی‌دهد. چیزی فرستاده نشد و چیزی از راه دیگری نمی‌رود؛ روشنش کنید یا آن را در تنظیمات تغییر دهید.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” did not lead to “{host}”. Nothing was sent, and nothing goes round it; try again later.</source>
        <translation>پراکسی «{proxy}» به «{host}» نرسید. چیزی فرستاده نشد و چیزی از راه دیگری نمی‌رود؛ بعداً دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The connection to “{host}” broke off before anything was sent. Try again later.</source>
        <translation>اتصال به «{host}» پیش از فرستادن چیزی قطع شد. بعداً دوباره بکوشید.</translation>
    </message>
    <message>
        <source>“{host}” did not answer in time. It may have done what it was asked; that is looked at before anything is sent again.</source>
        <translation>«{host}» به‌موقع پاسخ نداد. شاید آنچه خواسته شده بود انجام داده باشد؛ پیش از آنکه چیزی دوباره فرستاده شود این را نگاه می‌کنیم.</translation>
    </message>
    <message>
        <source>No whole answer came from “{host}”: it broke off or is damaged. It may have done what it was asked; that is looked at before anything is sent again.</source>
        <translation>پاسخ کاملی از «{host}» نرسید: قطع شد یا آسیب دیده است. شاید آنچه خواسته شده بود انجام داده باشد؛ پیش از آنکه چیزی دوباره فرستاده شود این را نگاه می‌کنیم.</translation>
    </message>
    <message>
        <source>The answer of “{host}” is larger than {size} MB and was not read to its end. If that goes on, ask whoever runs the site.</source>
        <translation>پاسخ «{host}» بزرگ‌تر از {size} مگابایت است و تا پایان خوانده نشد. اگر ادامه یافت، از مسئول سایت بپرسید.</translation>
    </message>
    <message>
        <source>The site sends every request on to another address. Nothing was lost; connect the site again with the address that a browser shows.</source>
        <translation>سایت هر درخواستی را به نشانی دیگری می‌فرستد. چیزی از دست نرفت؛ سایت را با نشانی‌ای که مرورگر نشان می‌دهد دوباره وصل کنید.</translation>
    </message>
    <message>
        <source>The site asks for fewer requests. What was done is kept; the rest is sent later by itself.</source>
        <translation>سایت درخواست‌های کمتری می‌خواهد. آنچه انجام شده می‌ماند؛ باقی بعداً خودبه‌خود فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The site is being looked after just now. What was done is kept; the rest is sent later by itself.</source>
        <translation>سایت همین حالا در دست تعمیر است. آنچه انجام شده می‌ماند؛ باقی بعداً خودبه‌خود فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The site’s server had an error of its own ({status}). What was done is kept; it is tried again later. If it lasts, tell whoever looks after the site.</source>
        <translation>سرور سایت خود دچار خطا شد ({status}). آنچه انجام شده می‌ماند؛ بعداً دوباره تلاش می‌شود. اگر ادامه یافت، به مسئول سایت بگویید.</translation>
    </message>
    <message>
        <source>A web page came where the site’s answer was due: a network that wants a sign-in, perhaps, or a guard against robots. What was done is kept; open the site in a browser, then sync again.</source>
        <translation>به‌جای پاسخ سایت صفحهٔ وب آمد: شاید شبکه‌ای که ورود می‌خواهد، یا نگهبانی در برابر ربات‌ها. آنچه انجام شده می‌ماند؛ سایت را در مرورگر باز کنید و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The site’s answer broke off on the way. What was done is kept; it is tried again later by itself.</source>
        <translation>پاسخ سایت در راه قطع شد. آنچه انجام شده می‌ماند؛ بعداً خودبه‌خود دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>The site writes notices of errors into its answers, so that they can’t be read. What was done is kept; ask whoever looks after the site to switch the showing of PHP errors off.</source>
        <translation>سایت پیام‌های خطا را در پاسخ‌هایش می‌نویسد و پاسخ‌ها خوانده نمی‌شوند. آنچه انجام شده می‌ماند؛ از مسئول سایت بخواهید نمایش خطاهای ⁦PHP⁩ را خاموش کند.</translation>
    </message>
    <message>
        <source>The site’s answer is not of the form that WordPress gives it. What was done is kept; it is tried again later. If it lasts, ask whoever looks after the site which plugin changes it.</source>
        <translation>پاسخ سایت به شکلی نیست که وردپرس می‌دهد. آنچه انجام شده می‌ماند؛ بعداً دوباره تلاش می‌شود. اگر ادامه یافت، از مسئول سایت بپرسید کدام افزونه تغییرش می‌دهد.</translation>
    </message>
    <message>
        <source>The site’s answer is larger than anything that was asked for. It was not read; what was done is kept.</source>
        <translation>پاسخ سایت از هر آنچه خواسته شده بود بزرگ‌تر است. خوانده نشد؛ آنچه انجام شده می‌ماند.</translation>
    </message>
    <message>
        <source>A firewall before the site turned the request away. Nothing was lost; ask whoever looks after the server to let the REST interface through for this account, then sync again.</source>
        <translation>دیوار آتشی پیش از سایت درخواست را برگرداند. چیزی از دست نرفت؛ از مسئول سرور بخواهید راه رابط ⁦REST⁩ را برای این حساب باز بگذارد و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The site’s server asks for a password of its own, before WordPress is asked. Nothing was lost; ask whoever looks after the server to let the REST interface through, then sync again.</source>
        <translation>سرور سایت پیش از آنکه نوبت به وردپرس برسد گذرواژه‌ای از خود می‌خواهد. چیزی از دست نرفت؛ از مسئول سرور بخواهید راه رابط ⁦REST⁩ را باز بگذارد و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The site’s server did not take this (status {status}). It is kept here; the rest goes on. Ask whoever looks after the server why.</source>
        <translation>سرور سایت این را نپذیرفت (وضعیت {status}). اینجا نگه داشته می‌شود؛ بقیه ادامه می‌یابد. علت را از مسئول سرور بپرسید.</translation>
    </message>
    <message>
        <source>The site did not take what was sent as “{names}”. It is kept here; the rest goes on. Change that, and approve it again.</source>
        <translation>سایت آنچه را در «{names}» فرستاده شد نپذیرفت. اینجا نگه داشته می‌شود؛ بقیه ادامه می‌یابد. آن را تغییر دهید و دوباره تأیید کنید.</translation>
    </message>
    <message>
        <source>The site refused this ({code}): “{message}”. It is kept here; the rest goes on. Mend that there, then try again.</source>
        <translation>سایت این را رد کرد ({code}): «{message}». اینجا نگه داشته می‌شود؛ بقیه ادامه می‌یابد. علت را آنجا برطرف کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The site’s server could not write this file: its disk may be full, or it may not write there. The original is kept here, and is sent anew at the next sync. If it lasts, tell whoever looks after the server.</source>
        <translation>سرور سایت نتوانست این پرونده را بنویسد: شاید دیسکش پر است یا اجازهٔ نوشتن در آنجا ندارد. اصل آن اینجا نگه داشته می‌شود و در همگام‌سازی بعدی از نو فرستاده می‌شود. اگر ادامه یافت، به مسئول سرور بگویید.</translation>
    </message>
    <message>
        <source>The site does not know who is asking: the application password is not right any more, or its server holds it back. Nothing was lost; connect the site again. If that does not help, ask whoever looks after the server to let the Authorization header through.</source>
        <translation>سایت نمی‌داند چه کسی می‌پرسد: گذرواژهٔ برنامه دیگر درست نیست، یا سرورش آن را نگه می‌دارد. چیزی از دست نرفت؛ سایت را دوباره وصل کنید. اگر کارساز نبود، از مسئول سرور بخواهید راه سرآیند ⁦Authorization⁩ را باز بگذارد.</translation>
    </message>
    <message>
        <source>The site does not accept the user name and the application password any more. Nothing was lost; make a new application password there and connect the site again.</source>
        <translation>سایت دیگر این نام کاربری و گذرواژهٔ برنامه را نمی‌پذیرد. چیزی از دست نرفت؛ آنجا گذرواژهٔ برنامهٔ تازه‌ای بسازید و سایت را دوباره وصل کنید.</translation>
    </message>
    <message>
        <source>The site does not allow application passwords any more. Nothing was lost; switch them on there again (a security plugin may have switched them off), then sync again.</source>
        <translation>سایت دیگر گذرواژهٔ برنامه را نمی‌پذیرد. چیزی از دست نرفت؛ آن را آنجا دوباره روشن کنید (شاید افزونه‌ای امنیتی خاموشش کرده باشد) و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>A plugin of the site keeps its REST interface closed to this account. Nothing was lost; ask whoever looks after the site to open it, then sync again.</source>
        <translation>افزونه‌ای در سایت رابط ⁦REST⁩ را بر این حساب بسته نگه می‌دارد. چیزی از دست نرفت؛ از مسئول سایت بخواهید آن را باز کند و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The account may not do this at the site. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>حساب اجازهٔ این کار را در سایت ندارد. چیزی از دست نرفت؛ آنجا نقش ویرایشگر به آن بدهید و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The account may not edit this post at the site: it is somebody else’s. Nothing was overwritten; give the account the role of an editor there, then sync again.</source>
        <translation>حساب اجازهٔ ویرایش این نوشته را در سایت ندارد: از آنِ کس دیگری است. چیزی بازنویسی نشد؛ آنجا نقش ویرایشگر به حساب بدهید و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The account may not see all posts of the site any more. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>حساب دیگر اجازهٔ دیدن همهٔ نوشته‌های سایت را ندارد. چیزی از دست نرفت؛ آنجا نقش ویرایشگر به آن بدهید و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The account may not upload pictures and files at the site. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>حساب اجازهٔ بارگذاری تصویر و پرونده در سایت ندارد. چیزی از دست نرفت؛ آنجا نقش ویرایشگر به آن بدهید و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The account may not publish at the site. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>حساب اجازهٔ انتشار در سایت ندارد. چیزی از دست نرفت؛ آنجا نقش ویرایشگر به آن بدهید و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The account may not write posts at the site. Nothing was lost; give it the role of an editor there, then sync again.</source>
        <translation>حساب اجازهٔ نوشتن در سایت ندارد. چیزی از دست نرفت؛ آنجا نقش ویرایشگر به آن بدهید و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The account may not make categories and tags at the site. Nothing was lost; make them there, or give the account the role of an editor, then sync again.</source>
        <translation>حساب اجازهٔ ساختن دسته و برچسب در سایت ندارد. چیزی از دست نرفت؛ آن‌ها را آنجا بسازید، یا نقش ویرایشگر به حساب بدهید، و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The account may not delete this at the site. It stays there as it is; give the account the role of an editor, then sync again.</source>
        <translation>حساب اجازهٔ حذف این را در سایت ندارد. آنجا همان‌گونه که هست می‌ماند؛ نقش ویرایشگر به حساب بدهید و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The account may not make a post sticky at the site. Everything is kept here; take the mark off there, or give the account the role of an editor.</source>
        <translation>حساب اجازهٔ سنجاق کردن نوشته در سایت ندارد. همه‌چیز اینجا می‌ماند؛ نشان را آنجا بردارید یا نقش ویرایشگر به حساب بدهید.</translation>
    </message>
    <message>
        <source>This post is not at the site any more. The text is kept here; decide whether it is to be published anew.</source>
        <translation>این نوشته دیگر در سایت نیست. متن اینجا نگه داشته می‌شود؛ تصمیم بگیرید که از نو منتشر شود یا نه.</translation>
    </message>
    <message>
        <source>A picture or file is not at the site any more. The original is kept here; it is sent anew at the next sync.</source>
        <translation>تصویر یا پرونده‌ای دیگر در سایت نیست. اصل آن اینجا نگه داشته می‌شود؛ در همگام‌سازی بعدی از نو فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>A category or tag is not at the site any more. Nothing was lost; it is looked for anew at the next sync.</source>
        <translation>دسته یا برچسبی دیگر در سایت نیست. چیزی از دست نرفت؛ در همگام‌سازی بعدی از نو جست‌وجو می‌شود.</translation>
    </message>
    <message>
        <source>The site’s REST interface can’t be found at its address. Nothing was lost; switch it on there (a security plugin may have switched it off), or connect the site again.</source>
        <translation>رابط ⁦REST⁩ سایت در نشانی‌اش پیدا نمی‌شود. چیزی از دست نرفت؛ آن را آنجا روشن کنید (شاید افزونه‌ای امنیتی خاموشش کرده باشد) یا سایت را دوباره وصل کنید.</translation>
    </message>
    <message>
        <source>A picture or file was damaged on its way to the site. The original is kept here; it is sent anew at the next sync.</source>
        <translation>تصویر یا پرونده‌ای در راه سایت آسیب دید. اصل آن اینجا نگه داشته می‌شود؛ در همگام‌سازی بعدی از نو فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The site could not write to its database. Nothing was lost here; it is tried again later. If it lasts, tell whoever looks after the site.</source>
        <translation>سایت نتوانست در پایگاه داده‌اش بنویسد. اینجا چیزی از دست نرفت؛ بعداً دوباره تلاش می‌شود. اگر ادامه یافت، به مسئول سایت بگویید.</translation>
    </message>
    <message>
        <source>This post is in the site’s bin already. Nothing was changed.</source>
        <translation>این نوشته از پیش در زباله‌دان سایت است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The site has no bin: this post would be deleted for ever, so it was left as it is. Delete it there by hand, or switch the bin on.</source>
        <translation>سایت زباله‌دان ندارد: این نوشته برای همیشه حذف می‌شد، پس همان‌گونه که بود ماند. آن را آنجا با دست حذف کنید یا زباله‌دان را روشن کنید.</translation>
    </message>
    <message>
        <source>The site does not take a post that has no headline and no text. It is kept here; write something, and approve it again.</source>
        <translation>سایت نوشتهٔ بی‌عنوان و بی‌متن را نمی‌پذیرد. اینجا نگه داشته می‌شود؛ چیزی بنویسید و دوباره تأییدش کنید.</translation>
    </message>
    <message>
        <source>The site has a category or tag of this name already, and does not say which. Nothing was lost; try again.</source>
        <translation>سایت از پیش دسته یا برچسبی به این نام دارد و نمی‌گوید کدام. چیزی از دست نرفت؛ دوباره بکوشید.</translation>
    </message>
    <message>
        <source>What was sent to the site did not come there whole. It is kept here; try again. If it lasts, ask whoever looks after the server what stands before it.</source>
        <translation>آنچه به سایت فرستاده شد کامل به آنجا نرسید. اینجا نگه داشته می‌شود؛ دوباره بکوشید. اگر ادامه یافت، از مسئول سرور بپرسید چه چیزی پیش از آن ایستاده است.</translation>
    </message>
    <message>
        <source>The site has no room for this file. The original is kept here; make room there, then try again.</source>
        <translation>سایت جایی برای این پرونده ندارد. اصل آن اینجا نگه داشته می‌شود؛ آنجا جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The post has a password at the site, and is not shown without it. It is left as it is; take the password off there, then try again.</source>
        <translation>نوشته در سایت گذرواژه دارد و بدون آن نشان داده نمی‌شود. همان‌گونه که هست ماند؛ گذرواژه را آنجا بردارید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The site does not take several changes at once. Nothing was changed; try again.</source>
        <translation>سایت چند تغییر را با هم نمی‌پذیرد. چیزی تغییر نکرد؛ دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The site’s list became shorter while it was read. Nothing was changed; try again.</source>
        <translation>فهرست سایت هنگام خواندن کوتاه‌تر شد. چیزی تغییر نکرد؛ دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The site said yes to taking this off, and readers see it still. Nothing of it was changed here; take it off there by hand, or ask whoever looks after the site which plugin brings it back. It is tried again at the next sync.</source>
        <translation>سایت پذیرفت که این را بردارد، اما خوانندگان هنوز آن را می‌بینند. چیزی از آن اینجا تغییر نکرد؛ آنجا دستی بردارید، یا از مسئول سایت بپرسید کدام افزونه برش می‌گرداند. در همگام‌سازی بعدی دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>The site asks for a field that was not sent: a plugin may have added it. It is kept here; ask whoever looks after the site to do without it, then try again.</source>
        <translation>سایت فیلدی می‌خواهد که فرستاده نشده است: شاید افزونه‌ای آن را افزوده باشد. نوشته اینجا نگه داشته شده؛ از مسئول سایت بخواهید از آن چشم بپوشد، سپس دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The site did not take this picture or file, and says why: “{message}”. The original is kept here, and the rest goes on. Mend that there, then try again.</source>
        <translation>سایت این تصویر یا پرونده را نپذیرفت و دلیلش را می‌گوید: «{message}». اصل آن اینجا می‌ماند و بقیه ادامه می‌یابد. مشکل را آنجا برطرف کنید، سپس دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The site does not know the author whom this names. It is kept here; choose another author there.</source>
        <translation>سایت نویسنده‌ای را که اینجا نام برده شده نمی‌شناسد. اینجا نگه داشته می‌شود؛ آنجا نویسندهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The site’s server does not take anything as large as this. It is kept here; make the picture, file or text smaller, or ask whoever looks after the server to raise the limit.</source>
        <translation>سرور سایت چیزی به این بزرگی را نمی‌پذیرد. اینجا نگه داشته می‌شود؛ تصویر، پرونده یا متن را کوچک‌تر کنید، یا از مسئول سرور بخواهید حد را بالا ببرد.</translation>
    </message>
    <message>
        <source>The site does not take files of this kind. The original is kept here; save it in another format (JPEG, PNG or PDF), and approve the story again.</source>
        <translation>سایت پرونده‌ای از این نوع نمی‌پذیرد. اصل آن اینجا نگه داشته می‌شود؛ آن را در قالب دیگری (⁦JPEG⁩، ⁦PNG⁩ یا ⁦PDF⁩) ذخیره کنید و مطلب را دوباره تأیید کنید.</translation>
    </message>
    <message>
        <source>The site does not take this post as what it is. It is kept here; look at the table of kinds in Settings.</source>
        <translation>سایت این نوشته را با این نوع نمی‌پذیرد. اینجا نگه داشته می‌شود؛ جدول نوع‌ها را در تنظیمات نگاه کنید.</translation>
    </message>
    <message>
        <source>The site lets only its administrators change this (its privacy page, perhaps). It is left there as it is; what is written here is kept, and the rest goes on.</source>
        <translation>سایت تنها به مدیرانش اجازهٔ تغییر این را می‌دهد (شاید برگهٔ حریم خصوصی آن باشد). آنجا همان‌گونه که هست ماند؛ آنچه اینجا نوشته شده می‌ماند و بقیه ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The edition “{edition}” is connected to no site. Connect it first.</source>
        <translation>نسخهٔ «{edition}» به هیچ سایتی وصل نیست. نخست آن را وصل کنید.</translation>
    </message>
    <message>
        <source>There is no password for {home} here. Nothing was fetched; enter it in Settings › Sites, and fetch again.</source>
        <translation>اینجا گذرواژه‌ای برای {home} نیست. چیزی دریافت نشد؛ آن را در تنظیمات › سایت‌ها بنویسید و دوباره دریافت کنید.</translation>
    </message>
    <message>
        <source>Another site answers at {home} than the one that was connected. Nothing was fetched; if that is right, disconnect the edition and connect it anew.</source>
        <translation>در {home} سایتی جز آنکه وصل شده بود پاسخ می‌دهد. چیزی دریافت نشد؛ اگر درست است، اتصال نسخه را قطع و آن را از نو وصل کنید.</translation>
    </message>
    <message>
        <source>The fetching was stopped. What came in stays; fetch the archive again and it goes on from there.</source>
        <translation>دریافت متوقف شد. آنچه آمد می‌ماند؛ بایگانی را دوباره دریافت کنید تا از همان‌جا ادامه یابد.</translation>
    </message>
    <message>
        <source>The site has no file at {url} any more. It was left out.</source>
        <translation>سایت دیگر پرونده‌ای در {url} ندارد. کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The site did not give {url} (it answered {status}). It was left out; fetch the archive again.</source>
        <translation>سایت {url} را نداد (پاسخ داد: {status}). کنار گذاشته شد؛ بایگانی را دوباره دریافت کنید.</translation>
    </message>
    <message>
        <source>A comment is not at the site any more. Nothing else was changed.</source>
        <translation>دیدگاهی دیگر در سایت نیست. چیز دیگری تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is no password for {home} here. Nothing was changed; enter it in Settings › Sites, and try again.</source>
        <translation>اینجا گذرواژه‌ای برای {home} نیست. چیزی تغییر نکرد؛ آن را در تنظیمات › سایت‌ها بنویسید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>That site is connected to no edition any more. Nothing was changed.</source>
        <translation>آن سایت دیگر به هیچ نسخه‌ای وصل نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Somebody at the site let readers see this comment meanwhile. Nothing was changed; take it away there if it should not stay.</source>
        <translation>در این میان کسی در سایت این دیدگاه را برای خوانندگان نمایان کرد. چیزی تغییر نکرد؛ اگر نباید بماند، آنجا برش دارید.</translation>
    </message>
    <message>
        <source>Somebody at the site took this comment away meanwhile. Nothing was changed; it can be brought back there.</source>
        <translation>در این میان کسی در سایت این دیدگاه را برداشت. چیزی تغییر نکرد؛ می‌توان آنجا برش گرداند.</translation>
    </message>
    <message>
        <source>Somebody at the site changed this comment meanwhile. Nothing was decided; read it as it is now.</source>
        <translation>در این میان کسی در سایت این دیدگاه را تغییر داد. تصمیمی گرفته نشد؛ آن را چنان‌که اکنون هست بخوانید.</translation>
    </message>
    <message>
        <source>Stopped. What was counted before stays as it was.</source>
        <translation>متوقف شد. آنچه پیش‌تر شمرده شده همان‌گونه که بود می‌ماند.</translation>
    </message>
    <message>
        <source>Stopped. No pairs were looked for; nothing was changed.</source>
        <translation>متوقف شد. جفتی جست‌وجو نشد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>One of these stories is not here any more. Nothing was joined.</source>
        <translation>یکی از این مطالب دیگر اینجا نیست. چیزی یکی نشد.</translation>
    </message>
    <message>
        <source>Both stories have a text in the same edition, so that they can’t become one. Nothing was joined.</source>
        <translation>هر دو مطلب در یک نسخه متن دارند و نمی‌توانند یکی شوند. چیزی یکی نشد.</translation>
    </message>
    <message>
        <source>These stories were changed since they were joined. They stay joined.</source>
        <translation>این مطالب پس از یکی شدن تغییر کرده‌اند. یکی می‌مانند.</translation>
    </message>
    <message>
        <source>Stopped while the site was left alone for a moment.</source>
        <translation>هنگامی متوقف شد که سایت لحظه‌ای به حال خود گذاشته شده بود.</translation>
    </message>
</context>
<context>
    <name>RemarkCard</name>
    <message>
        <source>Without a name</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>{author} on “{headline}”</source>
        <translation>{author} بر «{headline}»</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>زباله‌دان</translation>
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
    <name>RemarksRow</name>
    <message>
        <source>Readers’ comments that wait: {count}</source>
        <translation>دیدگاه‌های خوانندگان در انتظار: {count}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>Read the comments of readers</source>
        <translation>خواندن دیدگاه‌های خوانندگان</translation>
    </message>
</context>
<context>
    <name>RemarksView</name>
    <message>
        <source>Readers’ comments</source>
        <translation>دیدگاه‌های خوانندگان</translation>
    </message>
    <message>
        <source>waiting: {count}</source>
        <translation>در انتظار: {count}</translation>
    </message>
    <message>
        <source>No comment waits</source>
        <translation>دیدگاهی در انتظار نیست</translation>
    </message>
    <message>
        <source>A look at the sites brings new ones.</source>
        <translation>با دیدن سایت‌ها دیدگاه‌های تازه می‌آیند.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Edition {code}, export {version} of {site}</source>
        <translation>نسخهٔ {code}، برون‌ریزی {version} از {site}</translation>
    </message>
    <message>
        <source>Edition {code}, fetched from {site}</source>
        <translation>نسخهٔ {code}، دریافت‌شده از {site}</translation>
    </message>
    <message>
        <source>Show what is held back</source>
        <translation>نمایش نگه‌داشته‌ها</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>کپی گزارش</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Result, you can type in it</source>
        <translation>نتیجه، می‌توانید در آن بنویسید</translation>
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
        <translation>به {comment}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کسی</translation>
    </message>
    <message>
        <source>{who} · {when} · on the site</source>
        <translation>{who} · {when} · در سایت</translation>
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
    <name>RulesTable</name>
    <message>
        <source>What each kind of story is on the WordPress sites.</source>
        <translation>هر نوع مطلب در سایت‌های وردپرس چه می‌شود.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>On WordPress</source>
        <translation>در وردپرس</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>{kind} on WordPress</source>
        <translation>{kind} در وردپرس</translation>
    </message>
    <message>
        <source>Category of {kind}</source>
        <translation>دستهٔ {kind}</translation>
    </message>
    <message>
        <source>its sections</source>
        <translation>بخش‌های خودش</translation>
    </message>
    <message>
        <source>From the top down, for instance {example}</source>
        <translation>از بالا به پایین، مانند {example}</translation>
    </message>
    <message>
        <source>The lead picture is the featured image</source>
        <translation>تصویر اصلی، تصویر شاخص نوشته است</translation>
    </message>
    <message>
        <source>Tags go along</source>
        <translation>برچسب‌ها همراه می‌روند</translation>
    </message>
    <message>
        <source>The excerpt goes along</source>
        <translation>چکیده همراه می‌رود</translation>
    </message>
    <message>
        <source>Credits and source stand below the text</source>
        <translation>پدیدآوران و منبع زیر متن می‌آیند</translation>
    </message>
    <message>
        <source>Links to the other parts of a series stand below the text</source>
        <translation>پیوند قسمت‌های دیگر مجموعه زیر متن می‌آید</translation>
    </message>
    <message>
        <source>Links to the other editions stand below the text</source>
        <translation>پیوند نسخه‌های دیگر زیر متن می‌آید</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>بازگشت به پیش‌فرض‌ها</translation>
    </message>
    <message>
        <source>The same for every kind: the slug is the short Latin one, and what is dated ahead is scheduled. The author stands with the credits. What came from a site stays as it is there until it is changed here.</source>
        <translation>برای همهٔ نوع‌ها یکسان است: نشانی همان نشانی کوتاه لاتین است و آنچه تاریخ آینده دارد زمان‌بندی می‌شود. نام نویسنده کنار پدیدآوران می‌آید. آنچه از سایت آمده، تا وقتی این‌جا تغییری نکند همان‌طور که آن‌جاست می‌ماند.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>نوشته</translation>
    </message>
    <message>
        <source>Post, picture</source>
        <translation>نوشته، تصویر</translation>
    </message>
    <message>
        <source>Post, gallery</source>
        <translation>نوشته، نگارخانه</translation>
    </message>
    <message>
        <source>Post, video</source>
        <translation>نوشته، ویدئو</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>برگه</translation>
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
    <name>SectionRules</name>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>The stories of a section stand in the category with its name, unless another one is named here.</source>
        <translation>مطلب‌های هر بخش در دستهٔ هم‌نام خود قرار می‌گیرند، مگر این‌که این‌جا دستهٔ دیگری نوشته شود.</translation>
    </message>
    <message>
        <source>Edition whose categories are shown</source>
        <translation>نسخه‌ای که دسته‌هایش نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Category of {section}</source>
        <translation>دستهٔ {section}</translation>
    </message>
</context>
<context>
    <name>SelfBackup</name>
    <message>
        <source>Emptying the bin</source>
        <translation>خالی کردن زباله‌دان</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>پشتیبان</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Series</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>هنوز بی‌عنوان</translation>
    </message>
    <message>
        <source>Part {n}: {headline}</source>
        <translation>قسمت {n}: {headline}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>قسمت‌ها</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>۱ قسمت</translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation>{n} قسمت</translation>
    </message>
</context>
<context>
    <name>SeriesDeeds</name>
    <message>
        <source>Saving</source>
        <translation>ذخیره</translation>
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
        <source>Titles and order of this series…</source>
        <translation>عنوان‌ها و ترتیب این مجموعه…</translation>
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
    <name>SeriesLayout</name>
    <message>
        <source>Series</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>مجموعهٔ تازه</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>همهٔ مجموعه‌ها</translation>
    </message>
    <message>
        <source>No story is part of it yet. Choose it in a story’s inspector.</source>
        <translation>هنوز مطلبی در آن نیست. آن را در جزئیات مطلب انتخاب کنید.</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>هنوز مجموعه‌ای نیست</translation>
    </message>
    <message>
        <source>A series holds stories that are told in parts, in their order.</source>
        <translation>مجموعه مطالبی را که در چند قسمت روایت می‌شوند به ترتیب کنار هم می‌گذارد.</translation>
    </message>
    <message>
        <source>The series</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>Earlier (Alt and Up)</source>
        <translation>جلوتر (⁦Alt⁩ و بالا)</translation>
    </message>
    <message>
        <source>Later (Alt and Down)</source>
        <translation>عقب‌تر (⁦Alt⁩ و پایین)</translation>
    </message>
    <message>
        <source>Take out of the series</source>
        <translation>بیرون آوردن از مجموعه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Remove this series</source>
        <translation>حذف این مجموعه</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>عنوان‌ها</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>قسمت‌ها</translation>
    </message>
</context>
<context>
    <name>SeriesPlace</name>
    <message>
        <source>Series</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>The series was removed. Its stories stay.</source>
        <translation>مجموعه حذف شد. مطالبش می‌مانند.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>مجموعهٔ تازه</translation>
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
        <source>Interface</source>
        <translation>رابط کاربری</translation>
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
        <source>Kept filters</source>
        <translation>فیلترهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
</context>
<context>
    <name>SitesPart</name>
    <message>
        <source>Sites</source>
        <translation>سایت‌ها</translation>
    </message>
    <message>
        <source>Each edition is published to the site folder or to a WordPress site. What is approved goes there with the next sync; what is changed there comes in.</source>
        <translation>هر نسخه در پوشهٔ سایت یا در سایتی وردپرسی منتشر می‌شود. آنچه تأیید شده با همگام‌سازی بعدی به آنجا می‌رود؛ آنچه آنجا تغییر کند به اینجا می‌آید.</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>راه رسیدن به آنجا</translation>
    </message>
    <message>
        <source>What becomes of what on WordPress</source>
        <translation>چه چیزی در وردپرس چه می‌شود</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{n} B</source>
        <translation>{n} بایت</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} کیلوبایت</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} مگابایت</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} گیگابایت</translation>
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
    <name>SourceComment</name>
    <message>
        <source>On the source, {person}: “{words}”</source>
        <translation>بر مبدأ، {person}: «{words}»</translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>{fact} of the source is now {value}</source>
        <translation>{fact} در مبدأ اکنون {value} است</translation>
    </message>
    <message>
        <source>{fact} of the source is another one now</source>
        <translation>{fact} در مبدأ اکنون دیگری است</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>آوردن از مبدأ</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>همین‌گونه بماند</translation>
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
        <source>Connect a WordPress site</source>
        <translation>وصل کردن سایت وردپرس</translation>
    </message>
    <message>
        <source>One site for each edition. The archive is fetched in the background.</source>
        <translation>برای هر نسخه یک سایت. بایگانی در پس‌زمینه دریافت می‌شود.</translation>
    </message>
    <message>
        <source>Open a newsroom folder</source>
        <translation>باز کردن پوشهٔ تحریریه</translation>
    </message>
    <message>
        <source>One that is on this computer already, or on a disk of yours.</source>
        <translation>پوشه‌ای که همین حالا در این رایانه یا در دیسک شماست.</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>درون‌ریزی بایگانی</translation>
    </message>
    <message>
        <source>The export of a WordPress site, into a new newsroom.</source>
        <translation>پروندهٔ برون‌ریزی یک سایت وردپرس، در تحریریه‌ای تازه.</translation>
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
        <source>With</source>
        <translation>در دست</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
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
        <source>Looking at the sites</source>
        <translation>دیدن سایت‌ها</translation>
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
    <name>TakingIn</name>
    <message>
        <source>Looking for pictures</source>
        <translation>جست‌وجوی تصویرها</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>افزودن {name}</translation>
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
        <translation>سایت‌ها</translation>
    </message>
    <message>
        <source>Somebody published this on the site, so it is published here too: {names}</source>
        <translation>کسی این را در سایت منتشر کرده، پس اینجا هم منتشر شده است: {names}</translation>
    </message>
    <message>
        <source>It is tried again at {time}.</source>
        <translation>در {time} دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>“{headline}”: {what}</source>
        <translation>«{headline}»: {what}</translation>
    </message>
    <message>
        <source>Others that the site made otherwise: {count}. The log says what.</source>
        <translation>موارد دیگری که سایت به شکل دیگری درآورد: {count}. گزارش می‌گوید چه.</translation>
    </message>
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
        <source>Look again</source>
        <translation>دیدن دوباره</translation>
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
        <source>Select them</source>
        <translation>انتخابشان</translation>
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
        <source>{count} stories are out of the bin.</source>
        <translation>{count} مطلب از زباله‌دان بیرون آمد.</translation>
    </message>
    <message>
        <source>“{headline}” is deleted for good at the next start.</source>
        <translation>«{headline}» در شروع بعدی برای همیشه حذف می‌شود.</translation>
    </message>
    <message>
        <source>{count} stories are deleted for good at the next start.</source>
        <translation>{count} مطلب در شروع بعدی برای همیشه حذف می‌شود.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, has changed hands.</source>
        <translation>«{headline}»، {language}، به دیگری سپرده شد.</translation>
    </message>
    <message>
        <source>{count} texts have changed hands.</source>
        <translation>{count} متن به دیگری سپرده شد.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, is changed.</source>
        <translation>«{headline}»، {language}، تغییر کرد.</translation>
    </message>
    <message>
        <source>{count} texts are changed.</source>
        <translation>{count} متن تغییر کرد.</translation>
    </message>
    <message>
        <source>You stopped it; the rest is as it was.</source>
        <translation>متوقفش کردید؛ بقیه همان است که بود.</translation>
    </message>
    <message>
        <source>That step fits none of the selected stories. Nothing was changed.</source>
        <translation>آن گام به هیچ‌یک از مطالب انتخاب‌شده نمی‌خورد. چیزی تغییر نکرد.</translation>
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
        <source>“{headline}”, {language}, goes to the site at the next sync.</source>
        <translation>«{headline}»، {language}، در همگام‌سازی بعدی به سایت می‌رود.</translation>
    </message>
    <message>
        <source>{count} texts go to the site at the next sync.</source>
        <translation>{count} متن در همگام‌سازی بعدی به سایت می‌رود.</translation>
    </message>
    <message>
        <source>“{headline}”, {language}, leaves the site at the next sync.</source>
        <translation>«{headline}»، {language}، در همگام‌سازی بعدی از سایت برداشته می‌شود.</translation>
    </message>
    <message>
        <source>{count} texts leave the site at the next sync.</source>
        <translation>{count} متن در همگام‌سازی بعدی از سایت برداشته می‌شود.</translation>
    </message>
    <message>
        <source>“{headline}” is out of the bin.</source>
        <translation>«{headline}» از زباله‌دان بیرون آمد.</translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation>{reason} ({count})</translation>
    </message>
    <message>
        <source>{count} were left as they are: {reasons}.</source>
        <translation>{count} همان‌گونه که بود ماند: {reasons}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The site will change some of these texts: it does not take all HTML from this account ({count}). The checks of each say what goes out.</source>
        <translation>سایت برخی از این متن‌ها را تغییر خواهد داد: هر ⁦HTML⁩ را از این حساب نمی‌پذیرد ({count}). بررسی‌های هر یک می‌گویند چه حذف می‌شود.</translation>
    </message>
    <message>
        <source>“{headline}” can’t be approved yet. {findings}.</source>
        <translation>«{headline}» هنوز تأییدشدنی نیست. {findings}.</translation>
    </message>
    <message>
        <source>“{headline}”: {reason}</source>
        <translation>«{headline}»: {reason}</translation>
    </message>
    <message>
        <source>Taking pictures in</source>
        <translation>وارد کردن تصویرها</translation>
    </message>
    <message>
        <source>Taking pictures in: {done} of {total}</source>
        <translation>وارد کردن تصویرها: {done} از {total}</translation>
    </message>
    <message>
        <source>Writing words: {done} of {total} photos</source>
        <translation>نوشتن متن‌ها: {done} از {total} عکس</translation>
    </message>
    <message>
        <source>Comparing how photos look: {done} of {total}</source>
        <translation>مقایسهٔ ظاهر عکس‌ها: {done} از {total}</translation>
    </message>
    <message>
        <source>1 photo came in.</source>
        <translation>۱ عکس وارد شد.</translation>
    </message>
    <message>
        <source>{count} photos came in.</source>
        <translation>{count} عکس وارد شد.</translation>
    </message>
    <message>
        <source>These pictures are in the library already.</source>
        <translation>این تصویرها از پیش در کتابخانه‌اند.</translation>
    </message>
    <message>
        <source>There were no pictures to take in.</source>
        <translation>تصویری برای وارد کردن نبود.</translation>
    </message>
    <message>
        <source>{count} more files were not taken in for such reasons.</source>
        <translation>{count} پروندهٔ دیگر به همین دلیل‌ها وارد نشد.</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>حل شد</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>باز کردن دوباره</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>پاسخ شما</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>متن شما</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Its paragraph is gone</source>
        <translation>پاراگراف آن دیگر نیست</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>همهٔ متن</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Title in {language}</source>
        <translation>عنوان به {language}</translation>
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
        <source>Offline</source>
        <translation>آفلاین</translation>
    </message>
    <message>
        <source>{count} sites</source>
        <translation>{count} سایت</translation>
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
        <source>Held back</source>
        <translation>نگه‌داشته</translation>
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
    <name>UsesList</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>stories that use a picture</comment>
        <translation>
            <numerusform>%n دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoForm</name>
    <message>
        <source>Drop a picture, or choose one</source>
        <translation>تصویری بیندازید یا انتخاب کنید</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>تصویر آغازین</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>پروندهٔ ویدئو</translation>
    </message>
    <message>
        <source>Or a file of our own: drop it</source>
        <translation>یا پرونده‌ای از خودمان: آن را بیندازید</translation>
    </message>
    <message>
        <source>https:// of YouTube, Aparat, Vimeo, or of the file</source>
        <translation>⁦https://⁩ از یوتیوب، آپارات، ویمئو یا خود پرونده</translation>
    </message>
    <message>
        <source>Minutes and seconds, as in 3:25.</source>
        <translation>دقیقه و ثانیه، مانند ۳:۲۵.</translation>
    </message>
    <message>
        <source>No video is there. It begins with https:// and leads to one video.</source>
        <translation>آنجا ویدئویی نیست. با ⁦https://⁩ آغاز می‌شود و به یک ویدئو می‌رسد.</translation>
    </message>
    <message>
        <source>Address of the video</source>
        <translation>نشانی ویدئو</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>مدت پخش</translation>
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
    <name>WordsForm</name>
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
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words of the picture</source>
        <translation>متن‌های تصویر</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>پدیدآور</translation>
    </message>
    <message>
        <source>Ctrl and an arrow lead to the next picture</source>
        <translation>⁦Ctrl⁩ و پیکان به تصویر بعدی می‌برد</translation>
    </message>
    <message>
        <source>Make it the lead picture</source>
        <translation>تصویر اصلی شود</translation>
    </message>
    <message>
        <source>Move it forward (Alt and an arrow)</source>
        <translation>جلو بردن (⁦Alt⁩ و پیکان)</translation>
    </message>
    <message>
        <source>Move it back (Alt and an arrow)</source>
        <translation>عقب بردن (⁦Alt⁩ و پیکان)</translation>
    </message>
    <message>
        <source>Take it out of the gallery (Delete)</source>
        <translation>بیرون آوردن از نگارخانه (⁦Delete⁩)</translation>
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
        <source>“{name}” can’t be read. Nothing was added.</source>
        <translation>«{name}» خوانده نمی‌شود. چیزی افزوده نشد.</translation>
    </message>
    <message>
        <source>a photo of the library</source>
        <translation>عکسی از کتابخانه</translation>
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
        <source>Held back</source>
        <translation>نگه‌داشته</translation>
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
        <source>Release {n} is held back</source>
        <translation>انتشار {n} نگه داشته شده</translation>
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
        <source>Release {n} is held back until somebody lets it out.</source>
        <translation>انتشار {n} نگه داشته شده تا کسی رهایش کند.</translation>
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
        <source>Photo gallery</source>
        <translation>نگارخانهٔ عکس</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویدئو</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>کتاب</translation>
    </message>
    <message>
        <source>Newsletter issue</source>
        <translation>شمارهٔ خبرنامه</translation>
    </message>
    <message>
        <source>Brief issue</source>
        <translation>شمارهٔ گزیده</translation>
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
        <source>A step taken back</source>
        <translation>یک گام بازگشت</translation>
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
    <message>
        <source>From the site</source>
        <translation>از سایت</translation>
    </message>
    <message>
        <source>Joined with the site’s text</source>
        <translation>ادغام‌شده با متن سایت</translation>
    </message>
    <message>
        <source>1 is settled</source>
        <translation>۱ حل‌شده</translation>
    </message>
    <message>
        <source>{n} are settled</source>
        <translation>{n} حل‌شده</translation>
    </message>
    <message>
        <source>Write the story here</source>
        <translation>مطلب را اینجا بنویسید</translation>
    </message>
    <message>
        <source>A few words under the cartoon, if it needs any</source>
        <translation>اگر لازم است، چند کلمه زیر کارتون</translation>
    </message>
    <message>
        <source>A short text under the picture</source>
        <translation>متنی کوتاه زیر تصویر</translation>
    </message>
    <message>
        <source>Introduce the gallery here</source>
        <translation>نگارخانه را اینجا معرفی کنید</translation>
    </message>
    <message>
        <source>Introduce the video here</source>
        <translation>ویدئو را اینجا معرفی کنید</translation>
    </message>
    <message>
        <source>Describe the book here</source>
        <translation>کتاب را اینجا معرفی کنید</translation>
    </message>
    <message>
        <source>Introduce the issue here, if it needs it</source>
        <translation>اگر لازم است، این شماره را اینجا معرفی کنید</translation>
    </message>
    <message>
        <source>Write the page here</source>
        <translation>صفحه را اینجا بنویسید</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>۱ صفحه</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} صفحه</translation>
    </message>
    <message>
        <source>The file {name} of another site</source>
        <translation>پروندهٔ {name} از سایتی دیگر</translation>
    </message>
    <message>
        <source>A page of {host}; readers are led there</source>
        <translation>صفحه‌ای از {host}؛ خوانندگان به آنجا برده می‌شوند</translation>
    </message>
    <message>
        <source>{service}, video {id}</source>
        <translation>{service}، ویدئوی {id}</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>جلد</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>The running time</source>
        <translation>مدت پخش</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>هنوز تصویری نیست</translation>
    </message>
    <message>
        <source>Drop files here, paste them, or choose pictures of the newsroom.</source>
        <translation>پرونده‌ها را اینجا بیندازید، بچسبانید یا از تصویرهای تحریریه انتخاب کنید.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>افزودن تصویرها…</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>بدون توضیح</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>بدون پدیدآور</translation>
    </message>
    <message>
        <source>No alternative text</source>
        <translation>بدون متن جایگزین</translation>
    </message>
    <message>
        <source>{n} · lead</source>
        <translation>{n} · اصلی</translation>
    </message>
    <message>
        <source>Pictures of the gallery</source>
        <translation>تصویرهای نگارخانه</translation>
    </message>
    <message>
        <source>This is now: {kind}</source>
        <translation>اکنون: {kind}</translation>
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
<context>
    <name>_LineDelegate</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
</context>
</TS>
