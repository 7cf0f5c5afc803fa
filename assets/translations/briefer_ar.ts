<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Briefer</name>
    <message>
      <source>&amp;Briefing</source>
      <translation>&amp;إحاطة</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;تحرير</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>م&amp;ساعدة</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>م&amp;راجعة</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>(if wanted)</source>
      <translation>(عند الرغبة)</translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(لا شيء)</translation>
    </message>
    <message>
      <source>(take the words out)</source>
      <translation>(احذف الكلمات)</translation>
    </message>
    <message>
      <source>(the program writes it)</source>
      <translation>(يكتبه البرنامج)</translation>
    </message>
    <message>
      <source>, </source>
      <translation>، </translation>
    </message>
    <message>
      <source>, stale</source>
      <translation>، متقادم</translation>
    </message>
    <message>
      <source>, v{head} is newer</source>
      <translation>، والنسخة {head} أحدث</translation>
    </message>
    <message>
      <source>, {n} over</source>
      <translation>، بزيادة {n}</translation>
    </message>
    <message>
      <source>2026-11-22, August 2026 or 2026</source>
      <translation>⁦2026-11-22⁩ أو أغسطس 2026 أو 2026</translation>
    </message>
    <message>
      <source>2026-12-03, +6m; never, if left empty</source>
      <translation>أبدًا إن تُرك فارغًا؛ أو ⁦2026-12-03⁩، ⁦+6m⁩</translation>
    </message>
    <message>
      <source>2026-12-03, 3 Dec, +1w</source>
      <translation>⁦2026-12-03⁩، 3 ديسمبر، ⁦+1w⁩</translation>
    </message>
    <message>
      <source>2026-12-03, today</source>
      <translation>⁦2026-12-03⁩، اليوم</translation>
    </message>
    <message>
      <source>2026-12-03, today; no day, if left empty</source>
      <translation>⁦2026-12-03⁩، اليوم؛ بلا تاريخ إن تُرك فارغًا</translation>
    </message>
    <message>
      <source>; </source>
      <translation>؛ </translation>
    </message>
    <message>
      <source>A = reliable, 1 = confirmed; F and 6 mean that it cannot be judged.</source>
      <translation>A = موثوق، 1 = مؤكَّد؛ وF و6 تعنيان أنه لا يمكن الحكم.</translation>
    </message>
    <message>
      <source>A brief for a meeting, with objectives, talking points and lines to take.</source>
      <translation>ورقة لاجتماع، فيها الأهداف ونقاط الحديث والردود المعدّة.</translation>
    </message>
    <message>
      <source>A briefing needs a title.</source>
      <translation>الإحاطة تحتاج إلى عنوان.</translation>
    </message>
    <message>
      <source>A briefing of this library</source>
      <translation>إحاطة من هذه المكتبة</translation>
    </message>
    <message>
      <source>A comment needs a text.</source>
      <translation>الملاحظة تحتاج إلى نص.</translation>
    </message>
    <message>
      <source>A copy is in {file}</source>
      <translation>توجد نسخة في {file}</translation>
    </message>
    <message>
      <source>A country at a glance: people, politics, economy, security, our relations.</source>
      <translation>بلد في لمحة: السكان والسياسة والاقتصاد والأمن وعلاقاتنا.</translation>
    </message>
    <message>
      <source>A distribution needs a recipient.</source>
      <translation>التوزيع يحتاج إلى مستلم.</translation>
    </message>
    <message>
      <source>A fact check needs a text.</source>
      <translation>طلب التحقق من الوقائع يحتاج إلى نص.</translation>
    </message>
    <message>
      <source>A fact needs a text, such as “3.6 million”.</source>
      <translation>الحقيقة تحتاج إلى نص، مثل «3.6 مليون».</translation>
    </message>
    <message>
      <source>A fact, its name or its figure</source>
      <translation>حقيقة، باسمها أو برقمها</translation>
    </message>
    <message>
      <source>A full restoration of ties this year is unlikely.</source>
      <translation>من غير المرجح استعادة العلاقات كاملة هذا العام.</translation>
    </message>
    <message>
      <source>A house style has one column or two.</source>
      <translation>لنمط الدار عمود واحد أو عمودان.</translation>
    </message>
    <message>
      <source>A house style's faces are serif or sans.</source>
      <translation>خطوط نمط الدار إما serif وإما sans.</translation>
    </message>
    <message>
      <source>A house style's headings are 6 to 72 points.</source>
      <translation>عناوين نمط الدار من 6 إلى 72 نقطة.</translation>
    </message>
    <message>
      <source>A house style's margins above and below are {n} points or more: the marking and the running lines stand in them.</source>
      <translation>لا يقل الهامشان الأعلى والأسفل في نمط الدار عن {n} نقطة: ففيهما التصنيف وأسطر الرأس والتذييل.</translation>
    </message>
    <message>
      <source>A house style's margins leave no room for text.</source>
      <translation>هوامش نمط الدار لا تترك مكانًا للنص.</translation>
    </message>
    <message>
      <source>A house style's text is 6 to 24 points, its leading no less.</source>
      <translation>نص نمط الدار من 6 إلى 24 نقطة، ولا يقل تباعد أسطره عن حجمه.</translation>
    </message>
    <message>
      <source>A language of the window</source>
      <translation>لغة للنافذة</translation>
    </message>
    <message>
      <source>A library's name ends in {suffix}, and {name} does not.</source>
      <translation>ينتهي اسم المكتبة بـ {suffix}، و{name} لا ينتهي به.</translation>
    </message>
    <message>
      <source>A module</source>
      <translation>وحدة</translation>
    </message>
    <message>
      <source>A module needs a title.</source>
      <translation>الوحدة تحتاج إلى عنوان.</translation>
    </message>
    <message>
      <source>A module to put into the briefing</source>
      <translation>وحدة توضع في الإحاطة</translation>
    </message>
    <message>
      <source>A part of a longer word is no hit</source>
      <translation>جزء من كلمة أطول لا يُعدّ نتيجة</translation>
    </message>
    <message>
      <source>A passphrase has {n} characters or more.</source>
      <translation>عبارة المرور لا تقل عن {n} من المحارف.</translation>
    </message>
    <message>
      <source>A passphrase is one line that can be typed again.</source>
      <translation>عبارة المرور سطر واحد يمكن كتابته مرة أخرى.</translation>
    </message>
    <message>
      <source>A profile needs a format.</source>
      <translation>الملف التعريفي يحتاج إلى صيغة.</translation>
    </message>
    <message>
      <source>A profile needs a name.</source>
      <translation>الملف التعريفي يحتاج إلى اسم.</translation>
    </message>
    <message>
      <source>A question needs a text.</source>
      <translation>السؤال يحتاج إلى نص.</translation>
    </message>
    <message>
      <source>A reply needs a text.</source>
      <translation>الرد يحتاج إلى نص.</translation>
    </message>
    <message>
      <source>A report in editions: what has changed, where things stand, what to watch.</source>
      <translation>تقرير في إصدارات: ما تغيّر، وأين وصلت الأمور، وما ينبغي رصده.</translation>
    </message>
    <message>
      <source>A saved search needs a name.</source>
      <translation>البحث المحفوظ يحتاج إلى اسم.</translation>
    </message>
    <message>
      <source>A section cannot be moved into itself.</source>
      <translation>لا يمكن نقل قسم إلى داخل نفسه.</translation>
    </message>
    <message>
      <source>A section without a heading</source>
      <translation>قسم بلا عنوان</translation>
    </message>
    <message>
      <source>A source</source>
      <translation>مصدر</translation>
    </message>
    <message>
      <source>A source needs a title.</source>
      <translation>المصدر يحتاج إلى عنوان.</translation>
    </message>
    <message>
      <source>A source of the register</source>
      <translation>مصدر من السجل</translation>
    </message>
    <message>
      <source>A source to cite</source>
      <translation>مصدر يُستشهد به</translation>
    </message>
    <message>
      <source>A suggestion is accepted by accepting it.</source>
      <translation>يُقبل الاقتراح بأمر القبول نفسه.</translation>
    </message>
    <message>
      <source>A suggestion is accepted or rejected, not resolved.</source>
      <translation>الاقتراح يُقبل أو يُرفض، ولا يُحسم.</translation>
    </message>
    <message>
      <source>A suggestion needs the wording that it proposes.</source>
      <translation>الاقتراح يحتاج إلى الصياغة التي يقترحها.</translation>
    </message>
    <message>
      <source>A template needs a name.</source>
      <translation>القالب يحتاج إلى اسم.</translation>
    </message>
    <message>
      <source>A text needs a title.</source>
      <translation>يحتاج النص إلى عنوان.</translation>
    </message>
    <message>
      <source>A text that uses it</source>
      <translation>نص يستعملها</translation>
    </message>
    <message>
      <source>A title of a few words that names one subject.</source>
      <translation>عنوان من بضع كلمات يسمي موضوعا واحدا.</translation>
    </message>
    <message>
      <source>A version needs a name.</source>
      <translation>النسخة تحتاج إلى اسم.</translation>
    </message>
    <message>
      <source>A word across each page</source>
      <translation>كلمة عبر كل صفحة</translation>
    </message>
    <message>
      <source>About</source>
      <translation>حول</translation>
    </message>
    <message>
      <source>About Briefer</source>
      <translation>حول Briefer</translation>
    </message>
    <message>
      <source>About this template</source>
      <translation>حول هذا القالب</translation>
    </message>
    <message>
      <source>Above ceiling</source>
      <translation>فوق السقف</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>قبول</translation>
    </message>
    <message>
      <source>Accept Suggestion</source>
      <translation>قبول الاقتراح</translation>
    </message>
    <message>
      <source>Accept Suggestions</source>
      <translation>قبول الاقتراحات</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <translation>قبول ومتابعة</translation>
    </message>
    <message>
      <source>Accept or reject the suggestions of one author in every text</source>
      <translation>قبول اقتراحات كاتب واحد أو رفضها في كل النصوص</translation>
    </message>
    <message>
      <source>Accept or reject the suggestions of one author in every text, after a preview</source>
      <translation>قبول اقتراحات كاتب واحد أو رفضها في كل النصوص بعد معاينتها</translation>
    </message>
    <message>
      <source>Accept or reject the suggestions of one author together, after a preview</source>
      <translation>قبول اقتراحات كاتب واحد أو رفضها معًا بعد معاينة</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>مقبول</translation>
    </message>
    <message>
      <source>Adapt Module</source>
      <translation>تكييف الوحدة</translation>
    </message>
    <message>
      <source>Adapt for this briefing</source>
      <translation>تكييف لهذه الإحاطة</translation>
    </message>
    <message>
      <source>Adapt it here</source>
      <translation>كيّفه هنا</translation>
    </message>
    <message>
      <source>Adapted from v{number}</source>
      <translation>مكيّف من النسخة {number}</translation>
    </message>
    <message>
      <source>Add Module</source>
      <translation>إضافة وحدة</translation>
    </message>
    <message>
      <source>Add Modules</source>
      <translation>إضافة وحدات</translation>
    </message>
    <message>
      <source>Add Section</source>
      <translation>إضافة قسم</translation>
    </message>
    <message>
      <source>Add Text</source>
      <translation>إضافة نص</translation>
    </message>
    <message>
      <source>Add column</source>
      <translation>إضافة عمود</translation>
    </message>
    <message>
      <source>Add it to the words of the library instead.</source>
      <translation>أضفها إلى كلمات المكتبة بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Add row</source>
      <translation>إضافة صف</translation>
    </message>
    <message>
      <source>Add tags</source>
      <translation>إضافة وسوم</translation>
    </message>
    <message>
      <source>Add to my dictionary</source>
      <translation>إضافة إلى قاموسي</translation>
    </message>
    <message>
      <source>Add to the words of this library</source>
      <translation>إضافة إلى كلمات هذه المكتبة</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Align column</source>
      <translation>محاذاة العمود</translation>
    </message>
    <message>
      <source>Align the column left, centred, right, or not at all, in turn</source>
      <translation>محاذاة العمود يسارًا ثم وسطًا ثم يمينًا ثم بلا محاذاة</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>All of them are so already.</source>
      <translation>كلها كذلك بالفعل.</translation>
    </message>
    <message>
      <source>An action, a module, a briefing, a source</source>
      <translation>إجراء أو وحدة أو إحاطة أو مصدر</translation>
    </message>
    <message>
      <source>An annotation needs words, and here is only space.</source>
      <translation>التعليق يحتاج إلى كلمات، وليس هنا إلا فراغ.</translation>
    </message>
    <message>
      <source>An edition is frozen: its words, sources and files stay as they are now, whatever is changed later.</source>
      <translation>الإصدار مجمَّد: كلماته ومصادره وملفاته تبقى كما هي الآن مهما تغيّر لاحقًا.</translation>
    </message>
    <message>
      <source>An image of this edition is missing: the library is damaged.</source>
      <translation>صورة من هذا الإصدار مفقودة: المكتبة تالفة.</translation>
    </message>
    <message>
      <source>Annex of annotations</source>
      <translation>ملحق الملاحظات</translation>
    </message>
    <message>
      <source>Annotate</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <source>Annotations and versions are signed with it from now on.</source>
      <translation>تُوقَّع به التعليقات والنسخ من الآن فصاعدا.</translation>
    </message>
    <message>
      <source>Annotations of the library</source>
      <translation>تعليقات المكتبة</translation>
    </message>
    <message>
      <source>Annotations travel with the text</source>
      <translation>الملاحظات ترافق النص</translation>
    </message>
    <message>
      <source>Annotations whose words are no longer in the text</source>
      <translation>تعليقات لم تعد كلماتها في النص</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>معتمد</translation>
    </message>
    <message>
      <source>Approved modules: status:approved</source>
      <translation>الوحدات المعتمدة: status:approved</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>العربية</translation>
    </message>
    <message>
      <source>Articles (*.txt *.md *.markdown *.html *.htm);;All files (*)</source>
      <translation>مقالات (*.txt *.md *.markdown *.html *.htm);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>As it is now</source>
      <translation>كما هو الآن</translation>
    </message>
    <message>
      <source>As it was</source>
      <translation>كما كان</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>صحيح حتى</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>لغة سطح المكتب</translation>
    </message>
    <message>
      <source>As the house style says</source>
      <translation>كما يقول نمط الدار</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>اسأل</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>إسناد</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>مُسند إلى</translation>
    </message>
    <message>
      <source>Assign…</source>
      <translation>إسناد…</translation>
    </message>
    <message>
      <source>At most {length}.</source>
      <translation>على الأكثر {length}.</translation>
    </message>
    <message>
      <source>Attach</source>
      <translation>ربط</translation>
    </message>
    <message>
      <source>Attach it to other words by hand.</source>
      <translation>اربطه بكلمات أخرى يدويًا.</translation>
    </message>
    <message>
      <source>Attach the suggestion to other words, or change the text by hand and resolve it.</source>
      <translation>اربط الاقتراح بكلمات أخرى، أو غيّر النص يدويًا واحسمه.</translation>
    </message>
    <message>
      <source>Attach the suggestion to these words, or change the text by hand and resolve it.</source>
      <translation>اربط الاقتراح بهذه الكلمات، أو غيّر النص يدويًا واحسمه.</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>الكاتب</translation>
    </message>
    <message>
      <source>Background note</source>
      <translation>مذكرة خلفية</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>ابدأ</translation>
    </message>
    <message>
      <source>Begin a briefing</source>
      <translation>بدء إحاطة</translation>
    </message>
    <message>
      <source>Begin a briefing of a kind, with its sections and prompts</source>
      <translation>بدء إحاطة من نوع ما، بأقسامها وإرشاداتها</translation>
    </message>
    <message>
      <source>Begin the section on a new page, or not</source>
      <translation>بدء القسم في صفحة جديدة، أو لا</translation>
    </message>
    <message>
      <source>Begin where the newest edition of this briefing ended</source>
      <translation>البدء حيث انتهى أحدث إصدار لهذه الإحاطة</translation>
    </message>
    <message>
      <source>Begins on a new page</source>
      <translation>يبدأ في صفحة جديدة</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>كلاهما</translation>
    </message>
    <message numerus="yes">
      <source>Both sides changed the same words in {n} places. Choose at each.</source>
      <translation>
        <numerusform>لم يغيّر الطرفان الكلمات نفسها.</numerusform>
        <numerusform>غيّر الطرفان الكلمات نفسها في موضع واحد. اختر هناك.</numerusform>
        <numerusform>غيّر الطرفان الكلمات نفسها في موضعين. اختر في كل منهما.</numerusform>
        <numerusform>غيّر الطرفان الكلمات نفسها في {n} مواضع. اختر في كل منها.</numerusform>
        <numerusform>غيّر الطرفان الكلمات نفسها في {n} موضعا. اختر في كل منها.</numerusform>
        <numerusform>غيّر الطرفان الكلمات نفسها في {n} موضع. اختر في كل منها.</numerusform>
      </translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>إحاطة</translation>
    </message>
    <message>
      <source>Bring back the text that was closed last</source>
      <translation>إعادة النص الذي أُغلق أخيرًا</translation>
    </message>
    <message>
      <source>Bring it back</source>
      <translation>استعادته</translation>
    </message>
    <message>
      <source>Bring the text over to the other side, which opens for it</source>
      <translation>ينقل النص إلى الجانب الآخر، ويفتحه إن لم يكن مفتوحًا</translation>
    </message>
    <message>
      <source>Bring the texts of the other side over to this one</source>
      <translation>نقل نصوص الجانب الآخر إلى هذا الجانب</translation>
    </message>
    <message>
      <source>Bulletin</source>
      <translation>نشرة</translation>
    </message>
    <message>
      <source>By</source>
      <translation>بواسطة</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>الشرح</translation>
    </message>
    <message>
      <source>Carried here through the edits of the text</source>
      <translation>نُقل إلى هنا عبر تعديلات النص</translation>
    </message>
    <message>
      <source>Case and accents count as well</source>
      <translation>تُراعى حالة الأحرف والعلامات</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>Change Annotation</source>
      <translation>تغيير التعليق</translation>
    </message>
    <message>
      <source>Change As-of Date</source>
      <translation>تغيير تاريخ الصحة</translation>
    </message>
    <message>
      <source>Change Briefing</source>
      <translation>تغيير الإحاطة</translation>
    </message>
    <message>
      <source>Change Details</source>
      <translation>تغيير التفاصيل</translation>
    </message>
    <message>
      <source>Change Heading</source>
      <translation>تغيير العنوان</translation>
    </message>
    <message>
      <source>Change Language</source>
      <translation>تغيير اللغة</translation>
    </message>
    <message>
      <source>Change Level</source>
      <translation>تغيير المستوى</translation>
    </message>
    <message>
      <source>Change Marking</source>
      <translation>تغيير التصنيف</translation>
    </message>
    <message>
      <source>Change Owner</source>
      <translation>تغيير المسؤول</translation>
    </message>
    <message>
      <source>Change Region</source>
      <translation>تغيير المنطقة</translation>
    </message>
    <message>
      <source>Change Reply</source>
      <translation>تغيير الرد</translation>
    </message>
    <message>
      <source>Change Review Date</source>
      <translation>تغيير موعد المراجعة</translation>
    </message>
    <message>
      <source>Change Status</source>
      <translation>تغيير الحالة</translation>
    </message>
    <message>
      <source>Change Tags</source>
      <translation>تغيير الوسوم</translation>
    </message>
    <message>
      <source>Change Topic</source>
      <translation>تغيير الموضوع</translation>
    </message>
    <message>
      <source>Change it, or choose another.</source>
      <translation>غيّرها أو اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it to a folder of your own.</source>
      <translation>غيّر أذوناتها أو انسخها إلى مجلد خاص بك.</translation>
    </message>
    <message>
      <source>Change status, marking, dates, owner, tags and the like of the modules selected in the library</source>
      <translation>تغيير الحالة والتصنيف والتواريخ والمسؤول والوسوم وما شابهها للوحدات المحددة في المكتبة</translation>
    </message>
    <message>
      <source>Change the permissions of that folder, then try again.</source>
      <translation>غيّر أذونات ذلك المجلد ثم حاول مجددا.</translation>
    </message>
    <message>
      <source>Change the permissions of the folder that it is to stand in, then try again.</source>
      <translation>غيّر أذونات المجلد الذي سيوضع فيه ثم حاول مجددا.</translation>
    </message>
    <message>
      <source>Change the status of this text</source>
      <translation>تغيير حالة هذا النص</translation>
    </message>
    <message>
      <source>Change what is said about the image in this line, wherever it stands</source>
      <translation>تغيير ما يقال عن الصورة في هذا السطر أينما وُجدت</translation>
    </message>
    <message>
      <source>Changed {details}</source>
      <translation>تغيّر: {details}</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>التغييرات</translation>
    </message>
    <message>
      <source>Changes between editions</source>
      <translation>التغييرات بين الإصدارات</translation>
    </message>
    <message>
      <source>Changes since the last edition</source>
      <translation>التغييرات منذ الطبعة الأخيرة</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>الفصول</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>تحقّق</translation>
    </message>
    <message>
      <source>Check its permissions and the disk.</source>
      <translation>افحص أذوناتها والقرص.</translation>
    </message>
    <message>
      <source>Check spelling</source>
      <translation>تدقيق الإملاء</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write in it.</source>
      <translation>تأكد من وجود المجلد ومن أن لك حق الكتابة فيه.</translation>
    </message>
    <message>
      <source>Check the briefing</source>
      <translation>فحص الإحاطة</translation>
    </message>
    <message>
      <source>Check the disk and the library, then try again.</source>
      <translation>افحص القرص والمكتبة ثم حاول مجددا.</translation>
    </message>
    <message>
      <source>Check the name, and that it is a file which you may open.</source>
      <translation>تحقق من الاسم ومن أنه ملف يحق لك فتحه.</translation>
    </message>
    <message>
      <source>Check the place</source>
      <translation>تحقق من الموضع</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>جارٍ الفحص…</translation>
    </message>
    <message>
      <source>Choose a W3C Web Annotation file, which is JSON in UTF-8.</source>
      <translation>اختر ملف W3C Web Annotation، وهو JSON بترميز UTF-8.</translation>
    </message>
    <message>
      <source>Choose a file that ends in .briefer, or the newest backup of this one.</source>
      <translation>اختر ملفًا ينتهي بـ ‎.briefer‎ أو أحدث نسخة احتياطية من هذا الملف.</translation>
    </message>
    <message>
      <source>Choose a file that ends in {suffix}.</source>
      <translation>اختر ملفًا ينتهي بـ {suffix}.</translation>
    </message>
    <message>
      <source>Choose a file that has words in it.</source>
      <translation>اختر ملفًا فيه كلمات.</translation>
    </message>
    <message>
      <source>Choose a module on the left,
or press Ctrl+N to write one.</source>
      <translation>اختر وحدة من القائمة،
أو اضغط Ctrl+N لكتابة واحدة.</translation>
    </message>
    <message>
      <source>Choose an earlier text under Changes to bring it back.</source>
      <translation>اختر نصًا سابقًا من التغييرات لاستعادته.</translation>
    </message>
    <message>
      <source>Choose an earlier version; this is the present one</source>
      <translation>اختر نسخة أقدم؛ هذه هي الحالية</translation>
    </message>
    <message>
      <source>Choose another folder or free some space.</source>
      <translation>اختر مجلدًا آخر أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
      <source>Choose another key.</source>
      <translation>اختر مفتاحًا آخر.</translation>
    </message>
    <message>
      <source>Choose another name for the backup.</source>
      <translation>اختر اسمًا آخر للنسخة الاحتياطية.</translation>
    </message>
    <message>
      <source>Choose another name, such as one that ends in .pdf or .md.</source>
      <translation>اختر اسمًا آخر، ينتهي مثلًا بـ ‎.pdf‎ أو ‎.md‎.</translation>
    </message>
    <message>
      <source>Choose at least one format.</source>
      <translation>اختر صيغة واحدة على الأقل.</translation>
    </message>
    <message>
      <source>Choose how the printed briefing looks, by its first page</source>
      <translation>اختيار مظهر الإحاطة المطبوعة من صفحتها الأولى</translation>
    </message>
    <message>
      <source>Choose one of its editions.</source>
      <translation>اختر أحد إصداراتها.</translation>
    </message>
    <message>
      <source>Choose one of the briefings of this library.</source>
      <translation>اختر إحدى إحاطات هذه المكتبة.</translation>
    </message>
    <message>
      <source>Choose one: {choices}.</source>
      <translation>اختر واحدًا: {choices}.</translation>
    </message>
    <message>
      <source>Choose one: {names}.</source>
      <translation>اختر واحدا: {names}.</translation>
    </message>
    <message>
      <source>Choose profile, formats and house style, and see what would leave</source>
      <translation>اختيار الملف التعريفي والصيغ ونمط الدار، ورؤية ما سيخرج</translation>
    </message>
    <message>
      <source>Choose the language of menus and buttons</source>
      <translation>اختيار لغة القوائم والأزرار</translation>
    </message>
    <message>
      <source>Choose {name}.</source>
      <translation>اختر {name}.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Citation…</source>
      <translation>استشهاد…</translation>
    </message>
    <message>
      <source>Cite a source of the register</source>
      <translation>الاستشهاد بمصدر من السجل</translation>
    </message>
    <message>
      <source>Cite {key}</source>
      <translation>استشهد بـ {key}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Close (Ctrl+W)</source>
      <translation>إغلاق (Ctrl+W)</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>إغلاق (Esc)</translation>
    </message>
    <message>
      <source>Close other programs and try again; nothing was lost.</source>
      <translation>أغلق البرامج الأخرى وحاول مجددا؛ لم يُفقد شيء.</translation>
    </message>
    <message>
      <source>Close other programs, so that there is more memory, and try again.</source>
      <translation>أغلق برامج أخرى ليتوفر مزيد من الذاكرة ثم حاول مجددا.</translation>
    </message>
    <message>
      <source>Close other texts</source>
      <translation>إغلاق النصوص الأخرى</translation>
    </message>
    <message>
      <source>Close text</source>
      <translation>إغلاق النص</translation>
    </message>
    <message>
      <source>Close the chosen annotation</source>
      <translation>إغلاق التعليق المختار</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
      <source>Close this notice (Esc)</source>
      <translation>إغلاق هذا الإشعار (Esc)</translation>
    </message>
    <message>
      <source>Close this thread (Ctrl+Shift+Enter)</source>
      <translation>إغلاق هذه المناقشة (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
      <source>Close “{title}”</source>
      <translation>إغلاق «{title}»</translation>
    </message>
    <message>
      <source>Column {n}</source>
      <translation>العمود {n}</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Comment, ask, have checked or suggest: on the selected words or the word here</source>
      <translation>علّق أو اسأل أو اطلب تحققا أو اقترح، على الكلمات المحددة أو الكلمة عند المؤشر</translation>
    </message>
    <message>
      <source>Compare and re-attach…</source>
      <translation>مقارنة وإعادة ربط…</translation>
    </message>
    <message>
      <source>Compare editions with each other or with the draft</source>
      <translation>مقارنة الإصدارات بعضها ببعض أو بالمسودة</translation>
    </message>
    <message>
      <source>Compare the two texts, then save again over the newest one.</source>
      <translation>قارن النصين ثم احفظ من جديد فوق الأحدث.</translation>
    </message>
    <message>
      <source>Compare versions of the open text</source>
      <translation>مقارنة نسخ النص المفتوح</translation>
    </message>
    <message>
      <source>Completions</source>
      <translation>الإكمالات</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>درجة الثقة</translation>
    </message>
    <message>
      <source>Copies are with {names}.</source>
      <translation>النسخ لدى {names}.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>النسخة</translation>
    </message>
    <message>
      <source>Copy it to a folder of your own and open it there, which brings it up to date.</source>
      <translation>انسخها إلى مجلد خاص بك وافتحها هناك، فتُحدَّث.</translation>
    </message>
    <message>
      <source>Copy it to a folder of your own, or change its permissions and open it again.</source>
      <translation>انسخها إلى مجلد خاص بك، أو غيّر أذوناتها وافتحها من جديد.</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>نسخ التقرير</translation>
    </message>
    <message>
      <source>Copy the words from the module exactly, marks and punctuation included.</source>
      <translation>انسخ الكلمات من الوحدة كما هي تماما، بعلاماتها وترقيمها.</translation>
    </message>
    <message>
      <source>Copy words</source>
      <translation>نسخ الكلمات</translation>
    </message>
    <message>
      <source>Country profile</source>
      <translation>ملف بلد</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>إنشاء</translation>
    </message>
    <message>
      <source>Credibility, 1 to 6</source>
      <translation>المصداقية، من 1 إلى 6</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Ctrl+Alt+I issues it.</source>
      <translation>يُصدرها Ctrl+Alt+I.</translation>
    </message>
    <message>
      <source>Ctrl+Enter sends</source>
      <translation>الإرسال بـ Ctrl+Enter</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>قص</translation>
    </message>
    <message>
      <source>Cut-off {moment}</source>
      <translation>تاريخ القطع {moment}</translation>
    </message>
    <message>
      <source>Date printed</source>
      <translation>التاريخ المطبوع</translation>
    </message>
    <message>
      <source>Describe Image</source>
      <translation>وصف الصورة</translation>
    </message>
    <message>
      <source>Detached annotations</source>
      <translation>التعليقات المنفصلة</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>Details of the briefing</source>
      <translation>تفاصيل الإحاطة</translation>
    </message>
    <message>
      <source>Details of the briefing…</source>
      <translation>تفاصيل الإحاطة…</translation>
    </message>
    <message>
      <source>Details of the text</source>
      <translation>تفاصيل النص</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>المستند</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>Drag modules here from the library,
or press Ctrl+L.</source>
      <translation>اسحب وحدات من المكتبة إلى هنا،
أو اضغط Ctrl+L.</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>الموعد</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>تعديل</translation>
    </message>
    <message>
      <source>Edit selected modules…</source>
      <translation>تعديل الوحدات المحددة…</translation>
    </message>
    <message>
      <source>Edit your reply “{text}”</source>
      <translation>تعديل ردك «{text}»</translation>
    </message>
    <message>
      <source>Edit {modules}</source>
      <translation>تعديل {modules}</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>الإصدار</translation>
    </message>
    <message>
      <source>Edition {number} said {likelihood}.</source>
      <translation>قال الإصدار {number}: {likelihood}.</translation>
    </message>
    <message>
      <source>Edition {number} was withdrawn.</source>
      <translation>سُحب الإصدار {number}.</translation>
    </message>
    <message>
      <source>Edition {n} was withdrawn already.</source>
      <translation>سُحب الإصدار {n} من قبل.</translation>
    </message>
    <message>
      <source>Edition {n} was withdrawn: {reason}.</source>
      <translation>سُحب الإصدار {n}: {reason}.</translation>
    </message>
    <message>
      <source>Editions</source>
      <translation>الإصدارات</translation>
    </message>
    <message>
      <source>Editions…</source>
      <translation>الإصدارات…</translation>
    </message>
    <message>
      <source>Emphasis</source>
      <translation>تشديد</translation>
    </message>
    <message>
      <source>English</source>
      <translation>الإنجليزية</translation>
    </message>
    <message>
      <source>English (UK)</source>
      <translation>الإنجليزية (المملكة المتحدة)</translation>
    </message>
    <message>
      <source>English (US)</source>
      <translation>الإنجليزية (الولايات المتحدة)</translation>
    </message>
    <message>
      <source>Enter facts, change them and see where they are used</source>
      <translation>إدخال الحقائق وتغييرها ومعرفة مواضع استعمالها</translation>
    </message>
    <message>
      <source>Enter goes to a draft.</source>
      <translation>ينتقل Enter إلى مسودة.</translation>
    </message>
    <message>
      <source>Enter goes to the briefing.</source>
      <translation>ينتقل Enter إلى الإحاطة.</translation>
    </message>
    <message>
      <source>Enter sources in the register and change them</source>
      <translation>إدخال المصادر في السجل وتغييرها</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>خطأ</translation>
    </message>
    <message>
      <source>Errors keep it from being issued. Settle them, or let each kind pass for a reason that the edition keeps.</source>
      <translation>الأخطاء تمنع إصدارها. سوِّها، أو دع كل نوع يمر لسبب يحفظه الإصدار.</translation>
    </message>
    <message>
      <source>Every kind</source>
      <translation>كل الأنواع</translation>
    </message>
    <message>
      <source>Every module</source>
      <translation>كل الوحدات</translation>
    </message>
    <message>
      <source>Every word of this text is in the dictionary.</source>
      <translation>كل كلمات هذا النص في القاموس.</translation>
    </message>
    <message>
      <source>Everything in {file} is here already.</source>
      <translation>كل ما في {file} موجود هنا أصلا.</translation>
    </message>
    <message>
      <source>Everything may pass</source>
      <translation>يمر كل شيء</translation>
    </message>
    <message>
      <source>Everything stays on this computer.</source>
      <translation>كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Everything the desk wrote, internal notes too, without annotations.</source>
      <translation>كل ما كتبه المكتب، مع الملاحظات الداخلية وبلا تعليقات.</translation>
    </message>
    <message>
      <source>Explain the words for likelihood and confidence</source>
      <translation>شرح كلمات الاحتمال والثقة</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Export Markdown</source>
      <translation>تصدير Markdown</translation>
    </message>
    <message>
      <source>Export PDF</source>
      <translation>تصدير PDF</translation>
    </message>
    <message>
      <source>Export annotated PDF</source>
      <translation>تصدير PDF مع التعليقات</translation>
    </message>
    <message>
      <source>Export annotations</source>
      <translation>تصدير التعليقات</translation>
    </message>
    <message>
      <source>Export annotations of the briefing…</source>
      <translation>تصدير تعليقات الإحاطة…</translation>
    </message>
    <message>
      <source>Export annotations of this text…</source>
      <translation>تصدير تعليقات هذا النص…</translation>
    </message>
    <message>
      <source>Export them again as W3C Web Annotation JSON with a text quote selector.</source>
      <translation>صدّرها من جديد بصيغة W3C Web Annotation JSON مع محدِّد اقتباس نصي (text quote selector).</translation>
    </message>
    <message>
      <source>Export what changed</source>
      <translation>تصدير ما تغيّر</translation>
    </message>
    <message>
      <source>Export {format} again…</source>
      <translation>تصدير {format} من جديد…</translation>
    </message>
    <message>
      <source>Export {name}</source>
      <translation>تصدير {name}</translation>
    </message>
    <message>
      <source>Exported to {file}</source>
      <translation>صُدّر إلى {file}</translation>
    </message>
    <message>
      <source>Exported {names} to {folder}</source>
      <translation>صُدِّر {names} إلى {folder}</translation>
    </message>
    <message>
      <source>Exporting {file}…</source>
      <translation>جارٍ تصدير {file}…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>ت&amp;نسيق</translation>
    </message>
    <message>
      <source>F: {fix}</source>
      <translation>F: {fix}</translation>
    </message>
    <message>
      <source>Fact check</source>
      <translation>تحقق من الوقائع</translation>
    </message>
    <message>
      <source>Fact {name}</source>
      <translation>الحقيقة {name}</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>الحقائق</translation>
    </message>
    <message>
      <source>Facts…</source>
      <translation>الحقائق…</translation>
    </message>
    <message>
      <source>Fact…</source>
      <translation>حقيقة…</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>اسم الملف</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Find an action, a module or a briefing by its name</source>
      <translation>العثور على إجراء أو وحدة أو إحاطة بالاسم</translation>
    </message>
    <message>
      <source>Find and replace in all modules</source>
      <translation>بحث واستبدال في كل الوحدات</translation>
    </message>
    <message>
      <source>Find and replace in all modules…</source>
      <translation>بحث واستبدال في كل الوحدات…</translation>
    </message>
    <message>
      <source>Find in all modules</source>
      <translation>البحث في كل الوحدات</translation>
    </message>
    <message>
      <source>Find in text…</source>
      <translation>البحث في النص…</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>البحث في هذا النص</translation>
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
      <source>Find words in every text, look at each place, and replace them</source>
      <translation>البحث عن كلمات في كل النصوص ومعاينة كل موضع ثم استبدالها</translation>
    </message>
    <message>
      <source>Find words in the open text</source>
      <translation>العثور على كلمات في النص المفتوح</translation>
    </message>
    <message>
      <source>Find words in the open text and replace them</source>
      <translation>العثور على كلمات في النص المفتوح واستبدالها</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الملاحظات المرصودة</translation>
    </message>
    <message>
      <source>Finds again what “{words}” finds then.</source>
      <translation>يجد لاحقًا ما يجده «{words}» حينها.</translation>
    </message>
    <message>
      <source>First version</source>
      <translation>النسخة الأولى</translation>
    </message>
    <message>
      <source>Focus</source>
      <translation>تركيز</translation>
    </message>
    <message>
      <source>Fold away paragraphs that did not change</source>
      <translation>طي الفقرات التي لم تتغير</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <source>Follow Module</source>
      <translation>متابعة الوحدة</translation>
    </message>
    <message>
      <source>Follow again</source>
      <translation>متابعة من جديد</translation>
    </message>
    <message>
      <source>Follow the colours of the desktop</source>
      <translation>اتباع ألوان سطح المكتب</translation>
    </message>
    <message>
      <source>Follow the module</source>
      <translation>متابعة الوحدة</translation>
    </message>
    <message numerus="yes">
      <source>Followed in {n} briefings</source>
      <translation>
        <numerusform>لا تتابعه إحاطة</numerusform>
        <numerusform>تتابعه إحاطة واحدة</numerusform>
        <numerusform>تتابعه إحاطتان</numerusform>
        <numerusform>تتابعه {n} إحاطات</numerusform>
        <numerusform>تتابعه {n} إحاطة</numerusform>
        <numerusform>تتابعه {n} إحاطة</numerusform>
      </translation>
    </message>
    <message>
      <source>Footnote</source>
      <translation>حاشية</translation>
    </message>
    <message>
      <source>For</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>For reading only</source>
      <translation>للقراءة فقط</translation>
    </message>
    <message>
      <source>For whom it is, one sentence</source>
      <translation>لمن هو، جملة واحدة</translation>
    </message>
    <message>
      <source>For {audience}.</source>
      <translation>إلى {audience}.</translation>
    </message>
    <message>
      <source>For {name}</source>
      <translation>لـ {name}</translation>
    </message>
    <message>
      <source>For {name}, by {day}</source>
      <translation>لـ {name}، حتى {day}</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>نسيان</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <source>Formats</source>
      <translation>الصيغ</translation>
    </message>
    <message>
      <source>Found again where its words were moved to</source>
      <translation>عُثر عليه حيث نُقلت كلماته</translation>
    </message>
    <message>
      <source>Found by a likeness: check the place</source>
      <translation>عُثر عليه بالتشابه: تحقق من الموضع</translation>
    </message>
    <message>
      <source>Four or five words are enough.</source>
      <translation>تكفي أربع كلمات أو خمس.</translation>
    </message>
    <message>
      <source>Free some space and save again; what was saved before is kept.</source>
      <translation>أفرغ بعض المساحة واحفظ مجددا؛ ما حُفظ سابقا محفوظ.</translation>
    </message>
    <message>
      <source>Freeze the briefing as its next edition</source>
      <translation>تثبيت الإحاطة بوصفها إصدارها التالي</translation>
    </message>
    <message>
      <source>French</source>
      <translation>الفرنسية</translation>
    </message>
    <message>
      <source>Fresh; to be reviewed by {day}.</source>
      <translation>حديث؛ يُراجع قبل {day}.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>From everybody</source>
      <translation>من الجميع</translation>
    </message>
    <message>
      <source>Gather the key judgements of all sections on page one</source>
      <translation>جمع الأحكام الرئيسية لكل الأقسام في الصفحة الأولى</translation>
    </message>
    <message>
      <source>Gazette</source>
      <translation>جريدة رسمية</translation>
    </message>
    <message>
      <source>German</source>
      <translation>الألمانية</translation>
    </message>
    <message>
      <source>Give an empty one to propose deleting the words.</source>
      <translation>اتركها فارغة لاقتراح حذف الكلمات.</translation>
    </message>
    <message>
      <source>Give every pane its first size</source>
      <translation>إعادة كل لوح إلى حجمه الأول</translation>
    </message>
    <message>
      <source>Give it a few words that name its subject.</source>
      <translation>أعطها بضع كلمات تسمّي موضوعها.</translation>
    </message>
    <message>
      <source>Give it a few words.</source>
      <translation>اكتب بضع كلمات.</translation>
    </message>
    <message>
      <source>Give it a name that says for whom it is.</source>
      <translation>أعطه اسما يقول لمن هو.</translation>
    </message>
    <message>
      <source>Give more of the words around them, so that they occur once.</source>
      <translation>أضف مما حولها من كلمات كي لا ترد إلا مرة.</translation>
    </message>
    <message>
      <source>Give that briefing another profile first.</source>
      <translation>أعطِ تلك الإحاطة ملفًا تعريفيًا آخر أولًا.</translation>
    </message>
    <message>
      <source>Give the section another heading in this briefing</source>
      <translation>إعطاء القسم عنوانا آخر في هذه الإحاطة</translation>
    </message>
    <message>
      <source>Give the section's heading a number, or take it away</source>
      <translation>إعطاء عنوان القسم رقما أو نزعه</translation>
    </message>
    <message>
      <source>Go from library to outline, text and annotations</source>
      <translation>التنقل من المكتبة إلى المخطط والنص والتعليقات</translation>
    </message>
    <message>
      <source>Go from light to dark or back</source>
      <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Go round the open texts the other way</source>
      <translation>التنقل بين النصوص المفتوحة في الاتجاه الآخر</translation>
    </message>
    <message>
      <source>Go the other way round the panes</source>
      <translation>التنقل بين الألواح بالعكس</translation>
    </message>
    <message>
      <source>Go through the versions of the text and bring one back</source>
      <translation>تصفح نسخ النص واستعادة إحداها</translation>
    </message>
    <message>
      <source>Go to another briefing of this library</source>
      <translation>الانتقال إلى إحاطة أخرى في هذه المكتبة</translation>
    </message>
    <message>
      <source>Go to anything…</source>
      <translation>انتقال إلى أي شيء…</translation>
    </message>
    <message>
      <source>Go to the annotations whose words are gone</source>
      <translation>انتقل إلى التعليقات التي اختفت كلماتها</translation>
    </message>
    <message>
      <source>Go to the hit before (Shift+Enter)</source>
      <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
      <source>Go to the next hit (Enter)</source>
      <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
      <source>Go to the next open annotation</source>
      <translation>الانتقال إلى التعليق المفتوح التالي</translation>
    </message>
    <message>
      <source>Go to the next place that changed between the two versions</source>
      <translation>الانتقال إلى التغيير التالي بين النسختين</translation>
    </message>
    <message>
      <source>Go to the next place where the words stand</source>
      <translation>الانتقال إلى الموضع التالي الذي ترد فيه الكلمات</translation>
    </message>
    <message>
      <source>Go to the next word that is not in the dictionary, with words like it</source>
      <translation>الانتقال إلى الكلمة التالية التي ليست في القاموس مع ما يشبهها</translation>
    </message>
    <message>
      <source>Go to the open annotation before</source>
      <translation>الانتقال إلى التعليق المفتوح السابق</translation>
    </message>
    <message>
      <source>Go to the open text that you used before this one</source>
      <translation>الانتقال إلى النص المفتوح الذي استُخدم قبل هذا</translation>
    </message>
    <message>
      <source>Go to the place before where the words stand</source>
      <translation>الانتقال إلى الموضع السابق الذي ترد فيه الكلمات</translation>
    </message>
    <message>
      <source>Go to the place that changed before</source>
      <translation>الانتقال إلى التغيير السابق</translation>
    </message>
    <message>
      <source>Go to the section above</source>
      <translation>الانتقال إلى القسم الأعلى</translation>
    </message>
    <message>
      <source>Go to the section below</source>
      <translation>الانتقال إلى القسم الأدنى</translation>
    </message>
    <message>
      <source>Go to the text on the other side</source>
      <translation>الانتقال إلى النص في الجانب الآخر</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>ملفات HTML (*.html)</translation>
    </message>
    <message>
      <source>Hash</source>
      <translation>البصمة</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>Heading of the section</source>
      <translation>عنوان القسم</translation>
    </message>
    <message>
      <source>Heading of the section…</source>
      <translation>عنوان القسم…</translation>
    </message>
    <message numerus="yes">
      <source>Headings {n} levels higher</source>
      <translation>
        <numerusform>العناوين في مستواها</numerusform>
        <numerusform>العناوين أعلى بمستوى واحد</numerusform>
        <numerusform>العناوين أعلى بمستويين</numerusform>
        <numerusform>العناوين أعلى بـ{n} مستويات</numerusform>
        <numerusform>العناوين أعلى بـ{n} مستوى</numerusform>
        <numerusform>العناوين أعلى بـ{n} مستوى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Headings {n} levels lower</source>
      <translation>
        <numerusform>العناوين في مستواها</numerusform>
        <numerusform>العناوين أدنى بمستوى واحد</numerusform>
        <numerusform>العناوين أدنى بمستويين</numerusform>
        <numerusform>العناوين أدنى بـ{n} مستويات</numerusform>
        <numerusform>العناوين أدنى بـ{n} مستوى</numerusform>
        <numerusform>العناوين أدنى بـ{n} مستوى</numerusform>
      </translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>العبرية</translation>
    </message>
    <message>
      <source>Hide everything but the text, and let the paragraph being written stand out</source>
      <translation>إخفاء كل شيء سوى النص، وإبراز الفقرة التي تُكتب</translation>
    </message>
    <message>
      <source>Highest marking</source>
      <translation>أعلى تصنيف</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <source>House Style</source>
      <translation>نمط الدار</translation>
    </message>
    <message>
      <source>House style</source>
      <translation>نمط الدار</translation>
    </message>
    <message>
      <source>House styles</source>
      <translation>أنماط المؤسسة</translation>
    </message>
    <message>
      <source>House style…</source>
      <translation>نمط الدار…</translation>
    </message>
    <message>
      <source>How</source>
      <translation>كيف</translation>
    </message>
    <message>
      <source>ICD 203 (US Intelligence Community)</source>
      <translation>ICD 203 (أجهزة الاستخبارات الأمريكية)</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Image {name}</source>
      <translation>الصورة {name}</translation>
    </message>
    <message>
      <source>Images (*.png *.jpg *.jpeg *.webp)</source>
      <translation>صور (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
      <source>Image…</source>
      <translation>صورة…</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>Import Annotations</source>
      <translation>استيراد التعليقات</translation>
    </message>
    <message>
      <source>Import an article, or enter a source, then cite it.</source>
      <translation>استورد مقالا أو أدخل مصدرا، ثم استشهد به.</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <translation>استيراد التعليقات</translation>
    </message>
    <message>
      <source>Import annotations…</source>
      <translation>استيراد تعليقات…</translation>
    </message>
    <message>
      <source>Import it anyway</source>
      <translation>استيراده على أي حال</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>استيراد…</translation>
    </message>
    <message>
      <source>In</source>
      <translation>في</translation>
    </message>
    <message>
      <source>In review</source>
      <translation>قيد المراجعة</translation>
    </message>
    <message>
      <source>In this briefing only. The text itself is called “{title}”.</source>
      <translation>في هذه الإحاطة فقط. اسم النص نفسه «{title}».</translation>
    </message>
    <message>
      <source>Information cut-off</source>
      <translation>تاريخ قطع المعلومات</translation>
    </message>
    <message>
      <source>Inline</source>
      <translation>ضمن النص</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>إدراج</translation>
    </message>
    <message>
      <source>Insert module</source>
      <translation>إدراج وحدة</translation>
    </message>
    <message>
      <source>Insert own text</source>
      <translation>إدراج نص خاص</translation>
    </message>
    <message>
      <source>Internal notes stay in</source>
      <translation>تبقى الملاحظات الداخلية</translation>
    </message>
    <message>
      <source>Is being changed</source>
      <translation>قيد التغيير</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>إصدار</translation>
    </message>
    <message>
      <source>Issue a corrected edition and distribute that.</source>
      <translation>أصدر إصدارًا مصححًا ووزّعه.</translation>
    </message>
    <message>
      <source>Issue its first edition.</source>
      <translation>أصدر إصدارها الأول.</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>صدر</translation>
    </message>
    <message>
      <source>Issue…</source>
      <translation>إصدار…</translation>
    </message>
    <message>
      <source>Issuing “{title}”…</source>
      <translation>جارٍ إصدار «{title}»…</translation>
    </message>
    <message>
      <source>It is kept nowhere: without it nobody opens the file again.</source>
      <translation>لا تُحفظ في أي مكان: من دونها لا يفتح أحد الملف ثانيةً.</translation>
    </message>
    <message>
      <source>It rests on</source>
      <translation>يستند إلى</translation>
    </message>
    <message>
      <source>It ships with Briefer; what you keep takes its place here.</source>
      <translation>يأتي مع Briefer؛ ما تحفظه يحل محله هنا.</translation>
    </message>
    <message>
      <source>It stands in the library from now on, and this section follows it.</source>
      <translation>يبقى في المكتبة من الآن، ويتابعه هذا القسم.</translation>
    </message>
    <message>
      <source>It touches the same words as the one above.</source>
      <translation>يمسّ الكلمات نفسها التي يمسّها ما فوقه.</translation>
    </message>
    <message>
      <source>Its key, such as yilmaz-2024</source>
      <translation>مفتاحه، مثل yilmaz-2024</translation>
    </message>
    <message>
      <source>Its name; wordings adapted from it count too</source>
      <translation>اسمها؛ وتُحسب الصياغات المكيّفة منها أيضا</translation>
    </message>
    <message>
      <source>Its outline and own words are those that were issued; modules follow on.</source>
      <translation>مخططه وكلماته الخاصة هي التي صدرت؛ وتستمر متابعة الوحدات.</translation>
    </message>
    <message>
      <source>Its parts can raise the marking, never lower it.</source>
      <translation>يمكن لأجزائها رفع درجة التصنيف لا خفضها.</translation>
    </message>
    <message>
      <source>Its title; audience, marking and the rest can follow.</source>
      <translation>عنوانها؛ أما الجمهور والتصنيف والباقي فلاحقا.</translation>
    </message>
    <message>
      <source>Its words are not in the text</source>
      <translation>كلماته ليست في النص</translation>
    </message>
    <message>
      <source>Join the newest words with those of this briefing</source>
      <translation>دمج أحدث الكلمات مع كلمات هذه الإحاطة</translation>
    </message>
    <message>
      <source>Judgement</source>
      <translation>تقدير</translation>
    </message>
    <message>
      <source>Judgement incomplete</source>
      <translation>تقدير ناقص</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Keep Profile</source>
      <translation>حفظ الملف</translation>
    </message>
    <message>
      <source>Keep as It Is</source>
      <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
      <source>Keep showing the text as it is now</source>
      <translation>الاستمرار في عرض النص كما هو الآن</translation>
    </message>
    <message>
      <source>Keep text open</source>
      <translation>إبقاء النص مفتوحًا</translation>
    </message>
    <message>
      <source>Keep the outline and habits of this briefing for others of its kind</source>
      <translation>حفظ مخطط هذه الإحاطة وعاداتها لمثيلاتها</translation>
    </message>
    <message>
      <source>Keep the section in the outline and leave it out of the document</source>
      <translation>إبقاء القسم في المخطط وإخراجه من الوثيقة</translation>
    </message>
    <message>
      <source>Keep the wording as it is</source>
      <translation>إبقاء الصياغة كما هي</translation>
    </message>
    <message>
      <source>Keep the words as they are, and go to the next annotation</source>
      <translation>أبقِ الكلمات كما هي وانتقل إلى التعليق التالي</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>المفتاح</translation>
    </message>
    <message>
      <source>Key judgement</source>
      <translation>تقدير رئيسي</translation>
    </message>
    <message>
      <source>Key judgements</source>
      <translation>الأحكام الرئيسية</translation>
    </message>
    <message>
      <source>Key judgement…</source>
      <translation>تقدير رئيسي…</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Kind and author…</source>
      <translation>النوع والكاتب…</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Language: {name}</source>
      <translation>اللغة: {name}</translation>
    </message>
    <message>
      <source>Language…</source>
      <translation>اللغة…</translation>
    </message>
    <message>
      <source>Larger headings in the section</source>
      <translation>عناوين أكبر في القسم</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>نص أكبر</translation>
    </message>
    <message>
      <source>Leans on</source>
      <translation>يستند إلى</translation>
    </message>
    <message>
      <source>Leave Section Out</source>
      <translation>استبعاد القسم</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>إبقاء كما هو</translation>
    </message>
    <message>
      <source>Leave empty to take the words out</source>
      <translation>اتركه فارغا لحذف الكلمات</translation>
    </message>
    <message>
      <source>Leave out what is settled</source>
      <translation>إخفاء ما حُسم</translation>
    </message>
    <message>
      <source>Leave the other formats out, or write them by themselves.</source>
      <translation>اترك الصيغ الأخرى، أو اكتبها وحدها.</translation>
    </message>
    <message>
      <source>Leave the section as it is until the module changes again</source>
      <translation>ترك القسم كما هو حتى تتغير الوحدة ثانية</translation>
    </message>
    <message>
      <source>Leave the window open, or copy the text into another program.</source>
      <translation>اترك النافذة مفتوحة أو انسخ النص إلى برنامج آخر.</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>مستبعد</translation>
    </message>
    <message>
      <source>Left out of the document</source>
      <translation>مستبعد من الوثيقة</translation>
    </message>
    <message>
      <source>Left out: “{words}”</source>
      <translation>متروك: «{words}»</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>الطول</translation>
    </message>
    <message>
      <source>Let every filter go, settled annotations too</source>
      <translation>إلغاء كل عوامل التصفية وعرض المحسوم أيضا</translation>
    </message>
    <message>
      <source>Let the text stay open when you look at another one</source>
      <translation>إبقاء النص مفتوحًا عند النظر إلى نص آخر</translation>
    </message>
    <message>
      <source>Let this briefing's wording give way to the module's newest words</source>
      <translation>إحلال أحدث كلمات الوحدة محل صياغة هذه الإحاطة</translation>
    </message>
    <message>
      <source>Let this section follow its module, hold a version, or adapt it</source>
      <translation>اجعل هذا القسم يتبع وحدته أو يثبت على إصدار أو يُكيَّف</translation>
    </message>
    <message>
      <source>Levant</source>
      <translation>المشرق</translation>
    </message>
    <message>
      <source>Levant Desk</source>
      <translation>مكتب المشرق</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <source>Library: {file}</source>
      <translation>المكتبة: {file}</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>فاتح أو داكن</translation>
    </message>
    <message>
      <source>Light or dark as the desktop</source>
      <translation>فاتح أو داكن مثل سطح المكتب</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <translation>الاحتمال</translation>
    </message>
    <message>
      <source>Likelihood off yardstick</source>
      <translation>احتمال خارج المقياس</translation>
    </message>
    <message>
      <source>Likelihood with confidence</source>
      <translation>احتمال مع درجة الثقة</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>رابط</translation>
    </message>
    <message>
      <source>List</source>
      <translation>قائمة</translation>
    </message>
    <message>
      <source>List annotations, in annotated copies only</source>
      <translation>سرد الملاحظات في النسخ المشروحة فقط</translation>
    </message>
    <message>
      <source>List of abbreviations</source>
      <translation>قائمة الاختصارات</translation>
    </message>
    <message>
      <source>List of sources</source>
      <translation>قائمة المصادر</translation>
    </message>
    <message>
      <source>List the abbreviations that are used</source>
      <translation>سرد الاختصارات المستعملة</translation>
    </message>
    <message>
      <source>List the sources that are cited</source>
      <translation>سرد المصادر المستشهد بها</translation>
    </message>
    <message>
      <source>List what would keep the briefing from being issued, each with its place</source>
      <translation>سرد ما يمنع إصدار الإحاطة، كلٌّ مع موضعه</translation>
    </message>
    <message>
      <source>Lock the PDF with a passphrase</source>
      <translation>قفل ملف PDF بعبارة مرور</translation>
    </message>
    <message>
      <source>Look at it again, then issue it once more.</source>
      <translation>راجعها ثم أصدرها مرة أخرى.</translation>
    </message>
    <message>
      <source>Look at it again, then repeat the change.</source>
      <translation>راجعها ثم أعد التغيير.</translation>
    </message>
    <message>
      <source>Look at it again; the step was left out.</source>
      <translation>راجعه؛ فقد تُركت هذه الخطوة.</translation>
    </message>
    <message>
      <source>Look for it in the library, or among its briefings.</source>
      <translation>ابحث في المكتبة أو بين إحاطاتها.</translation>
    </message>
    <message>
      <source>Look in the own texts of “{briefing}” too</source>
      <translation>البحث أيضًا في نصوص «{briefing}» الخاصة</translation>
    </message>
    <message>
      <source>Look in titles as well as in texts</source>
      <translation>البحث في العناوين كما في النصوص</translation>
    </message>
    <message>
      <source>Look it up in the source register.</source>
      <translation>ابحث عنه في سجل المصادر.</translation>
    </message>
    <message>
      <source>Looking for like words…</source>
      <translation>البحث عن كلمات مشابهة…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>جارٍ البحث…</translation>
    </message>
    <message>
      <source>Make Module</source>
      <translation>إنشاء وحدة</translation>
    </message>
    <message>
      <source>Make a module of it first.</source>
      <translation>اجعله وحدة أولًا.</translation>
    </message>
    <message>
      <source>Make a module of it…</source>
      <translation>جعله وحدة…</translation>
    </message>
    <message>
      <source>Make a new copy with a new passphrase.</source>
      <translation>أنشئ نسخة جديدة بعبارة مرور جديدة.</translation>
    </message>
    <message>
      <source>Make and change sets of choices for exports, and choose the briefing's own</source>
      <translation>إنشاء مجموعات خيارات التصدير وتغييرها واختيار ما للإحاطة</translation>
    </message>
    <message>
      <source>Make copies</source>
      <translation>إعداد النسخ</translation>
    </message>
    <message>
      <source>Make it smaller first.</source>
      <translation>صغّرها أولا.</translation>
    </message>
    <message>
      <source>Make its words the newest version; the present ones are kept as a version</source>
      <translation>جعل كلماتها أحدث نسخة؛ وتُحفظ الحالية كنسخة</translation>
    </message>
    <message>
      <source>Make the last step again</source>
      <translation>إعادة الخطوة الأخيرة</translation>
    </message>
    <message>
      <source>Make the line a heading of the third level</source>
      <translation>جعل السطر عنوانًا من المستوى الثالث</translation>
    </message>
    <message>
      <source>Make the line a heading, or plain again</source>
      <translation>جعل السطر عنوانا أو إعادته عاديا</translation>
    </message>
    <message>
      <source>Make the line a smaller heading</source>
      <translation>جعل السطر عنوانا أصغر</translation>
    </message>
    <message>
      <source>Make the lines a list, or plain again</source>
      <translation>جعل الأسطر قائمة أو إعادتها عادية</translation>
    </message>
    <message>
      <source>Make the lines a numbered list</source>
      <translation>جعل الأسطر قائمة مرقمة</translation>
    </message>
    <message>
      <source>Make the lines a quotation, or plain again</source>
      <translation>جعل الأسطر اقتباسا أو إعادتها عادية</translation>
    </message>
    <message>
      <source>Make words a link</source>
      <translation>جعل الكلمات رابطا</translation>
    </message>
    <message>
      <source>Make words strong</source>
      <translation>جعل الكلمات عريضة</translation>
    </message>
    <message>
      <source>Making copies…</source>
      <translation>جارٍ إعداد النسخ…</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>الدليل</translation>
    </message>
    <message>
      <source>Mark it {marking}</source>
      <translation>تصنيفها {marking}</translation>
    </message>
    <message>
      <source>Mark words that are not in the dictionary of the text's language</source>
      <translation>وسم الكلمات التي ليست في قاموس لغة النص</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Markdown files (*.md)</source>
      <translation>ملفات Markdown (*.md)</translation>
    </message>
    <message>
      <source>Marking</source>
      <translation>التصنيف</translation>
    </message>
    <message>
      <source>Marking below parts</source>
      <translation>تصنيف دون الأجزاء</translation>
    </message>
    <message>
      <source>Marking not comparable</source>
      <translation>تصنيف لا يُقارن</translation>
    </message>
    <message>
      <source>Marking without reason</source>
      <translation>تصنيف بلا سبب</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
      <source>Mediation</source>
      <translation>الوساطة</translation>
    </message>
    <message>
      <source>Meeting brief</source>
      <translation>ورقة اجتماع</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>دمج</translation>
    </message>
    <message>
      <source>Merge Newest Words</source>
      <translation>دمج أحدث الكلمات</translation>
    </message>
    <message>
      <source>Merge once more.</source>
      <translation>ادمج مرة أخرى.</translation>
    </message>
    <message>
      <source>Merged revision {number} of “{title}”</source>
      <translation>دُمجت النسخة {number} من «{title}»</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>لي</translation>
    </message>
    <message>
      <source>Mine {n}</source>
      <translation>لي {n}</translation>
    </message>
    <message>
      <source>Ministerial brief (one page)</source>
      <translation>مذكرة للوزير (صفحة واحدة)</translation>
    </message>
    <message>
      <source>Missing alt text</source>
      <translation>وصف الصورة مفقود</translation>
    </message>
    <message>
      <source>Missing asset</source>
      <translation>صورة مفقودة</translation>
    </message>
    <message>
      <source>Missing glyph</source>
      <translation>محرف لا يُرسم</translation>
    </message>
    <message>
      <source>Missing section</source>
      <translation>قسم مفقود</translation>
    </message>
    <message>
      <source>Module</source>
      <translation>وحدة</translation>
    </message>
    <message>
      <source>Modules</source>
      <translation>الوحدات</translation>
    </message>
    <message>
      <source>Modules past their review-by date: stale:yes</source>
      <translation>وحدات تجاوزت موعد مراجعتها: stale:yes</translation>
    </message>
    <message>
      <source>Modules that wait for approval: status:in-review</source>
      <translation>وحدات تنتظر الاعتماد: status:in-review</translation>
    </message>
    <message>
      <source>More ways to format</source>
      <translation>مزيد من التنسيق</translation>
    </message>
    <message>
      <source>Move Deeper</source>
      <translation>نقل إلى الداخل</translation>
    </message>
    <message>
      <source>Move Down</source>
      <translation>نقل إلى أسفل</translation>
    </message>
    <message>
      <source>Move Higher</source>
      <translation>نقل إلى الخارج</translation>
    </message>
    <message>
      <source>Move Section</source>
      <translation>نقل القسم</translation>
    </message>
    <message>
      <source>Move Sections</source>
      <translation>نقل الأقسام</translation>
    </message>
    <message>
      <source>Move Up</source>
      <translation>نقل إلى أعلى</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>نقل إلى أسفل</translation>
    </message>
    <message>
      <source>Move the section after the one below it</source>
      <translation>نقل القسم بعد الذي تحته</translation>
    </message>
    <message>
      <source>Move the section before the one above it</source>
      <translation>نقل القسم قبل الذي فوقه</translation>
    </message>
    <message>
      <source>Move to the other side</source>
      <translation>نقل إلى الجانب الآخر</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>نقل إلى أعلى</translation>
    </message>
    <message>
      <source>Moved with its words</source>
      <translation>نُقل مع كلماته</translation>
    </message>
    <message>
      <source>My name</source>
      <translation>اسمي</translation>
    </message>
    <message>
      <source>My name…</source>
      <translation>اسمي…</translation>
    </message>
    <message>
      <source>NATO (AJP-2.1)</source>
      <translation>الناتو (AJP-2.1)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Name it</source>
      <translation>تسمية</translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>اسم القالب</translation>
    </message>
    <message>
      <source>Name the one that is meant by its number or its id.</source>
      <translation>سمِّ المقصود برقمه أو معرّفه.</translation>
    </message>
    <message>
      <source>Name this version</source>
      <translation>تسمية هذه النسخة</translation>
    </message>
    <message>
      <source>Name this version…</source>
      <translation>تسمية هذه النسخة…</translation>
    </message>
    <message>
      <source>Names, with a semicolon between two</source>
      <translation>أسماء تفصل بينها فاصلة منقوطة</translation>
    </message>
    <message>
      <source>Nest</source>
      <translation>إدخال مستوى</translation>
    </message>
    <message>
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>New annotation on “{quote}”</source>
      <translation>تعليق جديد على «{quote}»</translation>
    </message>
    <message>
      <source>New briefing</source>
      <translation>إحاطة جديدة</translation>
    </message>
    <message>
      <source>New briefing from a template</source>
      <translation>إحاطة جديدة من قالب</translation>
    </message>
    <message>
      <source>New briefing from a template…</source>
      <translation>إحاطة جديدة من قالب…</translation>
    </message>
    <message>
      <source>New briefing from the last edition</source>
      <translation>إحاطة جديدة من الطبعة الأخيرة</translation>
    </message>
    <message>
      <source>New briefing from the last edition…</source>
      <translation>إحاطة جديدة من الإصدار الأخير…</translation>
    </message>
    <message>
      <source>New fact</source>
      <translation>حقيقة جديدة</translation>
    </message>
    <message>
      <source>New fact…</source>
      <translation>حقيقة جديدة…</translation>
    </message>
    <message>
      <source>New module</source>
      <translation>وحدة جديدة</translation>
    </message>
    <message>
      <source>New module of this wording</source>
      <translation>وحدة جديدة من هذه الصياغة</translation>
    </message>
    <message>
      <source>New source</source>
      <translation>مصدر جديد</translation>
    </message>
    <message>
      <source>New source…</source>
      <translation>مصدر جديد…</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>النسخة الأحدث</translation>
    </message>
    <message>
      <source>Next annotation</source>
      <translation>التعليق التالي</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>التغيير التالي</translation>
    </message>
    <message>
      <source>Next misspelt word</source>
      <translation>الكلمة الخاطئة التالية</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>اللوح التالي</translation>
    </message>
    <message>
      <source>Next section</source>
      <translation>القسم التالي</translation>
    </message>
    <message>
      <source>No briefing</source>
      <translation>لا إحاطة</translation>
    </message>
    <message>
      <source>No briefing is open.</source>
      <translation>لا توجد إحاطة مفتوحة.</translation>
    </message>
    <message>
      <source>No briefing is open.
Ctrl+Shift+N begins one.</source>
      <translation>لا توجد إحاطة مفتوحة.
ابدأ واحدة بـ Ctrl+Shift+N.</translation>
    </message>
    <message>
      <source>No copy of the text could be kept either: {reason}.</source>
      <translation>تعذر كذلك الاحتفاظ بنسخة من النص: {reason}.</translation>
    </message>
    <message>
      <source>No copy was made.</source>
      <translation>لم تُعدّ أي نسخة.</translation>
    </message>
    <message>
      <source>No edition holds it.</source>
      <translation>لا توجد في أي طبعة.</translation>
    </message>
    <message>
      <source>No hit</source>
      <translation>لا نتائج</translation>
    </message>
    <message>
      <source>No like word is known</source>
      <translation>لا كلمة مشابهة معروفة</translation>
    </message>
    <message>
      <source>No longer said to be valid</source>
      <translation>لم يعد يُقال إنه صحيح</translation>
    </message>
    <message>
      <source>No module matches.
Esc clears the search, Ctrl+N writes a module.</source>
      <translation>لا وحدة مطابقة.
يمسح Esc البحث، ويكتب Ctrl+N وحدة.</translation>
    </message>
    <message>
      <source>No pinned or adapted section is behind its module.</source>
      <translation>لا يتأخر أي قسم مثبت أو مكيّف عن وحدته.</translation>
    </message>
    <message>
      <source>No review-by date: it never turns stale.</source>
      <translation>بلا موعد مراجعة: لا يتقادم أبدًا.</translation>
    </message>
    <message>
      <source>No saved search yet</source>
      <translation>لا بحث محفوظ بعد</translation>
    </message>
    <message>
      <source>No text has these words.</source>
      <translation>لا نص فيه هذه الكلمات.</translation>
    </message>
    <message>
      <source>No text uses it yet.</source>
      <translation>لا يستعملها نص بعد.</translation>
    </message>
    <message>
      <source>No word changed</source>
      <translation>لم تتغير أي كلمة</translation>
    </message>
    <message>
      <source>No words are left for a module.</source>
      <translation>لم تبقَ كلمات تصير وحدة.</translation>
    </message>
    <message>
      <source>Nobody holds a copy.</source>
      <translation>لا أحد لديه نسخة.</translation>
    </message>
    <message>
      <source>Nobody, if left empty</source>
      <translation>لا أحد إن تُرك فارغًا</translation>
    </message>
    <message>
      <source>None, if left empty</source>
      <translation>لا شيء إن تُرك فارغًا</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>حجم النص العادي</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>لم يُحفظ</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Nothing a reader would notice has changed.</source>
      <translation>لم يتغير شيء يلاحظه القارئ.</translation>
    </message>
    <message>
      <source>Nothing fits these words.
Fewer letters find more, Esc closes.</source>
      <translation>لا شيء يطابق هذه الكلمات.
حروف أقل تجد أكثر، ويغلق Esc.</translation>
    </message>
    <message>
      <source>Nothing in the manual says this.</source>
      <translation>لا شيء في الدليل يقول هذا.</translation>
    </message>
    <message>
      <source>Nothing takes the reply back</source>
      <translation>ترك الحقل فارغا يسحب الرد</translation>
    </message>
    <message>
      <source>Nothing to review here.
Select words and press Ctrl+M to annotate them.</source>
      <translation>لا شيء للمراجعة هنا.
حدّد كلمات واضغط Ctrl+M للتعليق عليها.</translation>
    </message>
    <message>
      <source>Nothing was found</source>
      <translation>لم يُرصد شيء</translation>
    </message>
    <message>
      <source>Nothing was found: this briefing can be issued.</source>
      <translation>لم يُرصد شيء: يمكن إصدار هذه الإحاطة.</translation>
    </message>
    <message>
      <source>Nothing was issued.</source>
      <translation>لم يُصدَر شيء.</translation>
    </message>
    <message>
      <source>Number Section</source>
      <translation>ترقيم القسم</translation>
    </message>
    <message>
      <source>Numbered</source>
      <translation>مرقّم</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>قائمة مرقمة</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>النسخة الأقدم</translation>
    </message>
    <message>
      <source>On these very words</source>
      <translation>على هذه الكلمات بعينها</translation>
    </message>
    <message>
      <source>One page for a minister: the bottom line, what supports it, what to decide.</source>
      <translation>صفحة واحدة للوزير: الخلاصة وما يسندها وما ينبغي البتّ فيه.</translation>
    </message>
    <message>
      <source>One sentence; it is read aloud to whoever cannot see the image.</source>
      <translation>جملة واحدة؛ تُقرأ لمن لا يستطيع رؤية الصورة.</translation>
    </message>
    <message>
      <source>One side only</source>
      <translation>جانب واحد فقط</translation>
    </message>
    <message>
      <source>Only a PDF can be locked with a passphrase.</source>
      <translation>لا يُقفل بعبارة مرور إلا ملف PDF.</translation>
    </message>
    <message>
      <source>Only a pinned or adapted section can be behind its module.</source>
      <translation>لا يتأخر عن وحدته إلا قسم مثبت أو مكيّف.</translation>
    </message>
    <message>
      <source>Only a section that links to a module can follow, pin or adapt it.</source>
      <translation>لا يتابع الوحدة أو يثبتها أو يكيّفها إلا قسم مرتبط بها.</translation>
    </message>
    <message>
      <source>Only a section that links to a module can show another one.</source>
      <translation>لا يعرض وحدة أخرى إلا قسم مرتبط بوحدة.</translation>
    </message>
    <message>
      <source>Only a suggestion can be accepted or rejected, not a comment.</source>
      <translation>لا يُقبل أو يُرفض إلا اقتراح، لا ملاحظة.</translation>
    </message>
    <message>
      <source>Only a suggestion can be accepted or rejected, not a fact check.</source>
      <translation>لا يُقبل أو يُرفض إلا اقتراح، لا طلب تحقق من الوقائع.</translation>
    </message>
    <message>
      <source>Only a suggestion can be accepted or rejected, not a question.</source>
      <translation>لا يُقبل أو يُرفض إلا اقتراح، لا سؤال.</translation>
    </message>
    <message>
      <source>Only a suggestion proposes another wording, not a comment.</source>
      <translation>لا يعرض صياغة أخرى إلا اقتراح، لا ملاحظة.</translation>
    </message>
    <message>
      <source>Only a suggestion proposes another wording, not a fact check.</source>
      <translation>لا يعرض صياغة أخرى إلا اقتراح، لا طلب تحقق من الوقائع.</translation>
    </message>
    <message>
      <source>Only a suggestion proposes another wording, not a question.</source>
      <translation>لا يعرض صياغة أخرى إلا اقتراح، لا سؤال.</translation>
    </message>
    <message>
      <source>Only an adapted section has words of its own to settle.</source>
      <translation>ليس لغير القسم المكيّف كلمات خاصة تُسوّى.</translation>
    </message>
    <message>
      <source>Only an adapted wording can be suggested to its module.</source>
      <translation>لا تُقترح على الوحدة إلا صياغة مكيّفة منها.</translation>
    </message>
    <message>
      <source>Only changes</source>
      <translation>التغييرات فقط</translation>
    </message>
    <message>
      <source>Only in this briefing</source>
      <translation>في هذه الإحاطة فقط</translation>
    </message>
    <message>
      <source>Only open</source>
      <translation>المفتوح فقط</translation>
    </message>
    <message>
      <source>Only own text or an adapted wording can become a module.</source>
      <translation>لا يصير وحدةً إلا النص الخاص أو الصياغة المكيّفة.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open a briefing to compare its editions.</source>
      <translation>افتح إحاطة لمقارنة إصداراتها.</translation>
    </message>
    <message>
      <source>Open a text to see its versions.</source>
      <translation>افتح نصا لرؤية نسخه.</translation>
    </message>
    <message>
      <source>Open annotations</source>
      <translation>التعليقات المفتوحة</translation>
    </message>
    <message>
      <source>Open beside</source>
      <translation>فتح إلى جانب النص</translation>
    </message>
    <message>
      <source>Open briefing…</source>
      <translation>فتح إحاطة…</translation>
    </message>
    <message>
      <source>Open comment</source>
      <translation>ملاحظة مفتوحة</translation>
    </message>
    <message>
      <source>Open fact check</source>
      <translation>تحقق مفتوح</translation>
    </message>
    <message>
      <source>Open it with that one.</source>
      <translation>افتحه بتلك النسخة.</translation>
    </message>
    <message>
      <source>Open it, or choose another name.</source>
      <translation>افتحه أو اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>Open module beside</source>
      <translation>فتح الوحدة إلى الجانب</translation>
    </message>
    <message>
      <source>Open question</source>
      <translation>سؤال مفتوح</translation>
    </message>
    <message>
      <source>Open section beside</source>
      <translation>فتح القسم إلى الجانب</translation>
    </message>
    <message>
      <source>Open texts</source>
      <translation>النصوص المفتوحة</translation>
    </message>
    <message>
      <source>Open the chosen annotation again</source>
      <translation>افتح التعليق المختار من جديد</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <source>Open the newest backup beside it, and keep the damaged file.</source>
      <translation>افتح أحدث نسخة احتياطية بجوارها، واحتفظ بالملف التالف.</translation>
    </message>
    <message>
      <source>Open the newest backup.</source>
      <translation>افتح أحدث نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Open the text that they are about, or name it, and import them again.</source>
      <translation>افتح النص الذي تدور عليه أو سمِّه، ثم استوردها من جديد.</translation>
    </message>
    <message>
      <source>Open this thread again</source>
      <translation>إعادة فتح هذه المناقشة</translation>
    </message>
    <message>
      <source>Open {n}</source>
      <translation>مفتوح {n}</translation>
    </message>
    <message>
      <source>Other side</source>
      <translation>الجانب الآخر</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>المخطط</translation>
    </message>
    <message>
      <source>Over budget</source>
      <translation>فوق الحد المسموح</translation>
    </message>
    <message>
      <source>Over pages</source>
      <translation>صفحات أكثر من المسموح</translation>
    </message>
    <message>
      <source>Own text</source>
      <translation>نص خاص</translation>
    </message>
    <message>
      <source>Own texts become prompts of the template</source>
      <translation>تصير النصوص الخاصة توجيهات القالب</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>المسؤول</translation>
    </message>
    <message>
      <source>Owner {name}</source>
      <translation>المسؤول {name}</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF files (*.pdf);;Markdown files (*.md);;HTML files (*.html)</source>
      <translation>ملفات PDF (*.pdf);;ملفات Markdown (*.md);;ملفات HTML (*.html)</translation>
    </message>
    <message>
      <source>PHIA Probability Yardstick (UK)</source>
      <translation>مقياس الاحتمال PHIA (المملكة المتحدة)</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Page Break</source>
      <translation>فاصل صفحات</translation>
    </message>
    <message>
      <source>Page break before</source>
      <translation>فاصل صفحة قبله</translation>
    </message>
    <message>
      <source>Page one of this briefing, as it would be printed.</source>
      <translation>الصفحة الأولى من هذه الإحاطة كما ستُطبع.</translation>
    </message>
    <message>
      <source>Page {page} of {count}</source>
      <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Passphrase again</source>
      <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>لصق</translation>
    </message>
    <message>
      <source>Paste as plain text</source>
      <translation>لصق كنص عادي</translation>
    </message>
    <message>
      <source>Pending suggestion</source>
      <translation>اقتراح معلّق</translation>
    </message>
    <message>
      <source>Pin Revision</source>
      <translation>تثبيت المراجعة</translation>
    </message>
    <message>
      <source>Pin this revision</source>
      <translation>تثبيت هذه المراجعة</translation>
    </message>
    <message>
      <source>Pin to v{number}</source>
      <translation>تثبيت على النسخة {number}</translation>
    </message>
    <message>
      <source>Pinned revision, read only</source>
      <translation>مراجعة مثبتة، للقراءة فقط</translation>
    </message>
    <message>
      <source>Pinned to v{number}</source>
      <translation>مثبت على النسخة {number}</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>بسيط</translation>
    </message>
    <message>
      <source>Political Director</source>
      <translation>المدير السياسي</translation>
    </message>
    <message>
      <source>Press one to go there.</source>
      <translation>اضغط واحدة للانتقال إليها.</translation>
    </message>
    <message>
      <source>Press to change them, or Ctrl+D</source>
      <translation>اضغط لتغييرها، أو Ctrl+D</translation>
    </message>
    <message>
      <source>Press words on a page to go to them in the text</source>
      <translation>اضغط كلمات في الصفحة للانتقال إليها في النص</translation>
    </message>
    <message>
      <source>Previous annotation</source>
      <translation>التعليق السابق</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>التغيير السابق</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>اللوح السابق</translation>
    </message>
    <message>
      <source>Previous section</source>
      <translation>القسم السابق</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>الملف التعريفي</translation>
    </message>
    <message>
      <source>Profile for exports</source>
      <translation>ملف التصدير</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>الملفات</translation>
    </message>
    <message>
      <source>Profiles…</source>
      <translation>الملفات…</translation>
    </message>
    <message>
      <source>Prompt left</source>
      <translation>توجيه متروك</translation>
    </message>
    <message>
      <source>Propose another wording of the selected words or the word here</source>
      <translation>اقترح صياغة أخرى للكلمات المحددة أو للكلمة عند المؤشر</translation>
    </message>
    <message>
      <source>Propose to Module</source>
      <translation>اقتراح على الوحدة</translation>
    </message>
    <message>
      <source>Propose to the module</source>
      <translation>اقتراح على الوحدة</translation>
    </message>
    <message>
      <source>Proposed wording</source>
      <translation>الصياغة المقترحة</translation>
    </message>
    <message>
      <source>Proposes “{wording}”.</source>
      <translation>يقترح «{wording}».</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>تاريخ النشر</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>الناشر</translation>
    </message>
    <message>
      <source>Put a column after the one that the caret is in</source>
      <translation>وضع عمود بعد العمود الذي فيه المؤشر</translation>
    </message>
    <message>
      <source>Put a module of the library into the briefing</source>
      <translation>وضع وحدة من المكتبة في الإحاطة</translation>
    </message>
    <message>
      <source>Put a row under the one that the caret is in</source>
      <translation>وضع صف تحت الصف الذي فيه المؤشر</translation>
    </message>
    <message>
      <source>Put a sound one in its place, or take it away.</source>
      <translation>ضع مكانه قاموسًا سليمًا أو أزِله.</translation>
    </message>
    <message>
      <source>Put in</source>
      <translation>وضع</translation>
    </message>
    <message>
      <source>Put in a figure that is written once and used by name</source>
      <translation>إدراج رقم يُكتب مرة ويُستعمل باسمه</translation>
    </message>
    <message>
      <source>Put in a footnote and write it at the end</source>
      <translation>وضع حاشية وكتابتها في النهاية</translation>
    </message>
    <message>
      <source>Put in a table; Tab goes to the next cell</source>
      <translation>وضع جدول؛ ينتقل Tab إلى الخلية التالية</translation>
    </message>
    <message>
      <source>Put in an image; it is asked at once what it shows</source>
      <translation>وضع صورة؛ ويُسأل فورا عما تعرضه</translation>
    </message>
    <message>
      <source>Put in the words on the clipboard and nothing of their looks</source>
      <translation>إدراج كلمات الحافظة دون مظهرها</translation>
    </message>
    <message>
      <source>Put in what is on the clipboard; what another program formatted becomes Markdown</source>
      <translation>إدراج ما في الحافظة؛ وما نسّقه برنامج آخر يصبح Markdown</translation>
    </message>
    <message>
      <source>Put it back if it was moved or renamed, or open it where it is now.</source>
      <translation>أعدها إن نُقلت أو تغيّر اسمها، أو افتحها حيث هي الآن.</translation>
    </message>
    <message>
      <source>Put the chosen suggestion into the text, and go to the next annotation</source>
      <translation>ضع كلمات الاقتراح المختار في النص وانتقل إلى التعليق التالي</translation>
    </message>
    <message>
      <source>Put the proposed wording into the text</source>
      <translation>وضع الصياغة المقترحة في النص</translation>
    </message>
    <message>
      <source>Put the section beside the one it is under</source>
      <translation>وضع القسم بجوار القسم الذي يعلوه</translation>
    </message>
    <message>
      <source>Put the section under the one above it</source>
      <translation>وضع القسم تحت الذي فوقه</translation>
    </message>
    <message>
      <source>Put the selected words onto the clipboard</source>
      <translation>وضع الكلمات المحددة في الحافظة</translation>
    </message>
    <message>
      <source>Put “{title}” in</source>
      <translation>إدراج «{title}»</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>سؤال</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>اقتباس</translation>
    </message>
    <message>
      <source>Re-attach</source>
      <translation>إعادة الربط</translation>
    </message>
    <message>
      <source>Re-attach the annotation</source>
      <translation>إعادة ربط التعليق</translation>
    </message>
    <message>
      <source>Re-attach to the selected words</source>
      <translation>إعادة الربط بالكلمات المحددة</translation>
    </message>
    <message>
      <source>Read how Briefer works, in a window that can stay open</source>
      <translation>قراءة كيفية عمل Briefer في نافذة يمكن أن تبقى مفتوحة</translation>
    </message>
    <message>
      <source>Reading {file}…</source>
      <translation>جارٍ قراءة {file}…</translation>
    </message>
    <message>
      <source>Reading {modules}…</source>
      <translation>جارٍ قراءة {modules}…</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Reason for it</source>
      <translation>سببها</translation>
    </message>
    <message>
      <source>Reason to let it pass</source>
      <translation>سبب السماح بالمرور</translation>
    </message>
    <message>
      <source>Reason to let pass: {error}</source>
      <translation>سبب السماح بالمرور: {error}</translation>
    </message>
    <message>
      <source>Reason to withdraw</source>
      <translation>سبب السحب</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>المستلم</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>المستلمون</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>Redo {step}</source>
      <translation>إعادة {step}</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>المرجع</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>المنطقة</translation>
    </message>
    <message>
      <source>Region: {name}</source>
      <translation>المنطقة: {name}</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>رفض</translation>
    </message>
    <message>
      <source>Reject Suggestion</source>
      <translation>رفض الاقتراح</translation>
    </message>
    <message>
      <source>Reject Suggestions</source>
      <translation>رفض الاقتراحات</translation>
    </message>
    <message>
      <source>Reject and go on</source>
      <translation>رفض ومتابعة</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>Reliability, A to F</source>
      <translation>الموثوقية، من A إلى F</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>الملاحظة</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Remove Profile</source>
      <translation>إزالة الملف</translation>
    </message>
    <message>
      <source>Remove Section</source>
      <translation>إزالة القسم</translation>
    </message>
    <message>
      <source>Remove Sections</source>
      <translation>إزالة الأقسام</translation>
    </message>
    <message>
      <source>Remove Template</source>
      <translation>إزالة القالب</translation>
    </message>
    <message>
      <source>Remove column</source>
      <translation>إزالة العمود</translation>
    </message>
    <message>
      <source>Remove row</source>
      <translation>إزالة الصف</translation>
    </message>
    <message>
      <source>Remove section</source>
      <translation>إزالة القسم</translation>
    </message>
    <message>
      <source>Remove tags</source>
      <translation>إزالة وسوم</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة التسمية</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>إعادة الفتح</translation>
    </message>
    <message>
      <source>Reopen closed text</source>
      <translation>إعادة فتح النص المغلق</translation>
    </message>
    <message>
      <source>Reopen it first.</source>
      <translation>أعد فتحه أولًا.</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>استبدال</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>استبدال الكل</translation>
    </message>
    <message>
      <source>Replace every hit in this text</source>
      <translation>استبدال كل نتيجة في هذا النص</translation>
    </message>
    <message>
      <source>Replace in All Modules</source>
      <translation>استبدال في كل الوحدات</translation>
    </message>
    <message>
      <source>Replace in text…</source>
      <translation>استبدال في النص…</translation>
    </message>
    <message>
      <source>Replace this hit and go to the next</source>
      <translation>استبدال هذه النتيجة والانتقال إلى التالية</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>استبدال بـ</translation>
    </message>
    <message>
      <source>Replace {hits}</source>
      <translation>استبدال {hits}</translation>
    </message>
    <message>
      <source>Replaced “{old}” with “{new}”</source>
      <translation>استُبدل «{old}» بـ «{new}»</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Reply to {name}</source>
      <translation>الرد على {name}</translation>
    </message>
    <message>
      <source>Reply…  Ctrl+Enter sends</source>
      <translation>رد…  الإرسال بـ Ctrl+Enter</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>تقرير</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <translation>إعادة ضبط التخطيط</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>حسم</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>محسوم</translation>
    </message>
    <message>
      <source>Resolved {n}</source>
      <translation>محسوم {n}</translation>
    </message>
    <message>
      <source>Restore Version</source>
      <translation>استعادة النسخة</translation>
    </message>
    <message>
      <source>Restore this version</source>
      <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
      <source>Restore v{number}</source>
      <translation>استعادة النسخة {number}</translation>
    </message>
    <message>
      <source>Restored revision {number}</source>
      <translation>استُعيدت النسخة {number}</translation>
    </message>
    <message>
      <source>Retired</source>
      <translation>متقاعد</translation>
    </message>
    <message>
      <source>Retired module</source>
      <translation>وحدة خارج الاستعمال</translation>
    </message>
    <message>
      <source>Retrieved</source>
      <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
      <source>Review by</source>
      <translation>المراجعة قبل</translation>
    </message>
    <message>
      <source>Review list</source>
      <translation>قائمة المراجعة</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>الروسية</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save Template</source>
      <translation>حفظ القالب</translation>
    </message>
    <message>
      <source>Save an image of another kind as PNG first; articles come in with “Import…” of the File menu.</source>
      <translation>احفظ الصورة التي من نوع آخر بصيغة PNG أولا؛ أما المقالات فتُستورد عبر «استيراد…» في قائمة ملف.</translation>
    </message>
    <message>
      <source>Save and close Briefer</source>
      <translation>الحفظ وإغلاق Briefer</translation>
    </message>
    <message>
      <source>Save and close every text but this one</source>
      <translation>حفظ كل النصوص وإغلاقها ما عدا هذا</translation>
    </message>
    <message>
      <source>Save and close the text; what can be undone in it is kept for a while</source>
      <translation>حفظ النص وإغلاقه؛ ويبقى ما يمكن التراجع عنه فيه لفترة</translation>
    </message>
    <message>
      <source>Save as template</source>
      <translation>حفظ كقالب</translation>
    </message>
    <message>
      <source>Save as template…</source>
      <translation>حفظ كقالب…</translation>
    </message>
    <message>
      <source>Save it as PNG or JPEG with at most 50 million pixels, then add it again.</source>
      <translation>احفظها بصيغة PNG أو JPEG بما لا يزيد على 50 مليون بكسل، ثم أضفها من جديد.</translation>
    </message>
    <message>
      <source>Save it as plain text, Markdown or a web page, and import that.</source>
      <translation>احفظه نصا بسيطا أو Markdown أو صفحة ويب، ثم استورده.</translation>
    </message>
    <message>
      <source>Save over it</source>
      <translation>الحفظ فوقها</translation>
    </message>
    <message>
      <source>Save the record…</source>
      <translation>حفظ السجل…</translation>
    </message>
    <message>
      <source>Save the text now, as a version with a name</source>
      <translation>حفظ النص الآن كنسخة لها اسم</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>حفظ هذا البحث</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>محفوظ</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
      <source>Saved searches…</source>
      <translation>عمليات البحث المحفوظة…</translation>
    </message>
    <message>
      <source>Saved while writing</source>
      <translation>حُفظت أثناء الكتابة</translation>
    </message>
    <message>
      <source>Saved {time}</source>
      <translation>حُفظ {time}</translation>
    </message>
    <message>
      <source>Say how many sources there are and how good they are</source>
      <translation>ذكر عدد المصادر وجودتها</translation>
    </message>
    <message>
      <source>Say in a few words what it is.</source>
      <translation>قل في بضع كلمات ما هي.</translation>
    </message>
    <message>
      <source>Say that the text holds today: a version with the same words</source>
      <translation>تأكيد أن النص ما زال صحيحًا اليوم: نسخة بالكلمات نفسها</translation>
    </message>
    <message>
      <source>Say which edition, and whose copy, a file is</source>
      <translation>بيان أي إصدار، ونسخة من، هو الملف</translation>
    </message>
    <message>
      <source>Say who has to act on the chosen annotation, and by when</source>
      <translation>حدّد من عليه التصرف في التعليق المختار ومتى</translation>
    </message>
    <message>
      <source>Say who has to act, and by when</source>
      <translation>حدد من عليه التصرف ومتى</translation>
    </message>
    <message>
      <source>Search again; nothing was replaced.</source>
      <translation>ابحث من جديد؛ لم يُستبدل شيء.</translation>
    </message>
    <message>
      <source>Search modules, tags, text</source>
      <translation>ابحث في الوحدات والوسوم والنص</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>البحث في المكتبة</translation>
    </message>
    <message>
      <source>Search the library again as you did before, or keep this search</source>
      <translation>إعادة بحث سابق في المكتبة أو حفظ هذا البحث</translation>
    </message>
    <message>
      <source>Search the library for its title.</source>
      <translation>ابحث في المكتبة عن عنوانها.</translation>
    </message>
    <message>
      <source>Search the manual</source>
      <translation>البحث في الدليل</translation>
    </message>
    <message>
      <source>Search titles, tags and text of the library</source>
      <translation>البحث في عناوين المكتبة ووسومها ونصوصها</translation>
    </message>
    <message>
      <source>Searching…</source>
      <translation>جارٍ البحث…</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>قسم</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <source>Sections carry numbers</source>
      <translation>تحمل الأقسام أرقاما</translation>
    </message>
    <message>
      <source>Sections that the program writes</source>
      <translation>أقسام يكتبها البرنامج</translation>
    </message>
    <message>
      <source>Sections whose modules moved on</source>
      <translation>أقسام تقدمت وحداتها</translation>
    </message>
    <message>
      <source>See what became of modules since, and take, keep or merge it</source>
      <translation>رؤية ما صارت إليه الوحدات منذئذ، وأخذه أو الإبقاء أو الدمج</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>تحديد الكل</translation>
    </message>
    <message>
      <source>Select every word of the text, or every row of a list</source>
      <translation>تحديد كل كلمات النص أو كل صفوف القائمة</translation>
    </message>
    <message>
      <source>Select the words again in the newest text.</source>
      <translation>حدّد الكلمات من جديد في أحدث نص.</translation>
    </message>
    <message>
      <source>Select the words on the right that the annotation is about now.</source>
      <translation>حدّد في النص الحالي الكلمات التي يدور عليها التعليق الآن.</translation>
    </message>
    <message>
      <source>Select the words that the annotation belongs to, then press Re-attach again.</source>
      <translation>حدد الكلمات التي يخصها التعليق ثم اضغط إعادة الربط مرة أخرى.</translation>
    </message>
    <message>
      <source>Select the words that the annotation belongs to, then press Send again.</source>
      <translation>حدّد الكلمات التي يخصّها التعليق، ثم اضغط «إرسال» مرة أخرى.</translation>
    </message>
    <message>
      <source>Select the words that the annotation is about first.</source>
      <translation>حدّد أولا الكلمات التي يخصّها التعليق.</translation>
    </message>
    <message>
      <source>Selected words</source>
      <translation>الكلمات المحددة</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>إرسال</translation>
    </message>
    <message>
      <source>Send it before you close the window.</source>
      <translation>أرسله قبل أن تغلق النافذة.</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>أُرسل</translation>
    </message>
    <message>
      <source>Set the name that annotations and versions are signed with</source>
      <translation>تحديد الاسم الذي توقع به التعليقات والنسخ</translation>
    </message>
    <message>
      <source>Set the section's own headings one level higher</source>
      <translation>رفع عناوين القسم الداخلية مستوى واحدا</translation>
    </message>
    <message>
      <source>Set the section's own headings one level lower</source>
      <translation>خفض عناوين القسم الداخلية مستوى واحدا</translation>
    </message>
    <message>
      <source>Setting page one in each style…</source>
      <translation>يجري تنضيد الصفحة الأولى بكل نمط…</translation>
    </message>
    <message>
      <source>Setting pages</source>
      <translation>جارٍ إعداد الصفحات</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <translation>جارٍ إعداد الصفحات…</translation>
    </message>
    <message>
      <source>Settle suggestions</source>
      <translation>حسم الاقتراحات</translation>
    </message>
    <message>
      <source>Settle suggestions in the library…</source>
      <translation>حسم الاقتراحات في المكتبة…</translation>
    </message>
    <message>
      <source>Settle suggestions…</source>
      <translation>حسم الاقتراحات…</translation>
    </message>
    <message>
      <source>Settle the merge</source>
      <translation>تسوية الدمج</translation>
    </message>
    <message>
      <source>Settle them, or waive each by its name with a reason.</source>
      <translation>سوِّها، أو دع كلًّا منها يمر باسمه ولسبب.</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>الاختصارات</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>عرض الكل</translation>
    </message>
    <message>
      <source>Show every briefing and edition that has the open text, and who received it</source>
      <translation>عرض كل إحاطة وإصدار فيه النص المفتوح، ومن تسلّمه</translation>
    </message>
    <message>
      <source>Show every shortcut on one page</source>
      <translation>عرض كل الاختصارات في صفحة واحدة</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>عرض في المجلد</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>عرضه</translation>
    </message>
    <message>
      <source>Show it there, or add it once more on purpose.</source>
      <translation>اعرض ما هناك، أو أضفه مرة أخرى عن قصد.</translation>
    </message>
    <message>
      <source>Show only mine</source>
      <translation>إظهار ما يخصني فقط</translation>
    </message>
    <message>
      <source>Show only one kind of annotation, or one author's</source>
      <translation>عرض نوع واحد من التعليقات أو تعليقات كاتب واحد</translation>
    </message>
    <message>
      <source>Show only what I wrote or have to answer</source>
      <translation>عرض ما كتبته أو علي الرد عليه فقط</translation>
    </message>
    <message>
      <source>Show only what I wrote or have to answer, or all</source>
      <translation>أظهر ما كتبته أو ما عليّ الرد عليه فقط، أو الكل</translation>
    </message>
    <message>
      <source>Show open annotations</source>
      <translation>عرض التعليقات المفتوحة</translation>
    </message>
    <message>
      <source>Show or hide title, status, marking, dates, owner and tags of the text</source>
      <translation>إظهار عنوان النص وحالته وتصنيفه وتواريخه والمسؤول عنه ووسومه أو إخفاؤها</translation>
    </message>
    <message>
      <source>Show pages larger (Ctrl++)</source>
      <translation>تكبير الصفحات (Ctrl++)</translation>
    </message>
    <message>
      <source>Show pages smaller (Ctrl+-)</source>
      <translation>تصغير الصفحات (Ctrl+-)</translation>
    </message>
    <message>
      <source>Show resolved annotations</source>
      <translation>إظهار التعليقات المحسومة</translation>
    </message>
    <message>
      <source>Show resolved, accepted and rejected ones</source>
      <translation>عرض المحسومة والمقبولة والمرفوضة</translation>
    </message>
    <message>
      <source>Show text or pages as large as at first</source>
      <translation>عرض النص أو الصفحات بالحجم الأول</translation>
    </message>
    <message>
      <source>Show text or pages larger</source>
      <translation>تكبير النص أو الصفحات</translation>
    </message>
    <message>
      <source>Show text or pages smaller</source>
      <translation>تصغير النص أو الصفحات</translation>
    </message>
    <message>
      <source>Show the module selected in the library on the other side</source>
      <translation>عرض الوحدة المحددة في المكتبة في الجانب الآخر</translation>
    </message>
    <message>
      <source>Show the module's newest words</source>
      <translation>عرض أحدث كلمات الوحدة</translation>
    </message>
    <message>
      <source>Show the newest approved text of the module</source>
      <translation>عرض أحدث نص معتمد للوحدة</translation>
    </message>
    <message>
      <source>Show the older version and the newer one beside it</source>
      <translation>عرض النسخة الأقدم وإلى جانبها الأحدث</translation>
    </message>
    <message>
      <source>Show the pages of the PDF as it would be exported</source>
      <translation>عرض صفحات PDF كما ستُصدَّر</translation>
    </message>
    <message>
      <source>Show the selected section on the other side</source>
      <translation>عرض القسم المحدد في الجانب الآخر</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>عرض النص</translation>
    </message>
    <message>
      <source>Show the text on the other side too, to write in both</source>
      <translation>عرض النص في الجانب الآخر أيضًا للكتابة في كليهما</translation>
    </message>
    <message>
      <source>Show the version and where the library is</source>
      <translation>عرض الإصدار ومكان المكتبة</translation>
    </message>
    <message>
      <source>Show what a reader of an edition has not seen, in another one or in the draft</source>
      <translation>عرض ما لم يره قارئ إصدار ما، في إصدار آخر أو في المسودة</translation>
    </message>
    <message>
      <source>Show what became of the words between two versions</source>
      <translation>عرض ما صارت إليه الكلمات بين نسختين</translation>
    </message>
    <message>
      <source>Show what is open beside the text, or not</source>
      <translation>أظهر المفتوح بجانب النص أو أخفه</translation>
    </message>
    <message>
      <source>Show what is open in the whole library, whose it is and when it is due</source>
      <translation>عرض المفتوح في المكتبة كلها، ولمن هو، ومتى موعده</translation>
    </message>
    <message>
      <source>Show what was issued, export it again, hand out copies, withdraw it</source>
      <translation>عرض ما صدر، وتصديره ثانية، وتوزيع النسخ، وسحبه</translation>
    </message>
    <message>
      <source>Show what was resolved, accepted or rejected beside the text, or not</source>
      <translation>أظهر ما حُسم أو قُبل أو رُفض بجانب النص أو أخفه</translation>
    </message>
    <message>
      <source>Show which editions hold words, a module or a source, and who has them</source>
      <translation>عرض الطبعات التي تحوي كلمات أو وحدة أو مصدرا، ومن لديه</translation>
    </message>
    <message>
      <source>Show words taken out and put in within one text</source>
      <translation>عرض الكلمات المحذوفة والمضافة في نص واحد</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>جنبا إلى جنب</translation>
    </message>
    <message>
      <source>Sign so</source>
      <translation>التوقيع به</translation>
    </message>
    <message>
      <source>Signed as: {name}</source>
      <translation>التوقيع: {name}</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>منذ</translation>
    </message>
    <message>
      <source>Situation report</source>
      <translation>تقرير حالة</translation>
    </message>
    <message>
      <source>Smaller heading</source>
      <translation>عنوان أصغر</translation>
    </message>
    <message>
      <source>Smaller headings in the section</source>
      <translation>عناوين أصغر في القسم</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>نص أصغر</translation>
    </message>
    <message>
      <source>Smallest heading</source>
      <translation>أصغر عنوان</translation>
    </message>
    <message>
      <source>Somebody wrote this, and only they can word it anew.</source>
      <translation>كتب هذا شخص ما، ولا يعيد صياغته إلا كاتبه.</translation>
    </message>
    <message>
      <source>Something went wrong in Briefer</source>
      <translation>حدث خطأ في Briefer</translation>
    </message>
    <message>
      <source>Something went wrong in Briefer. This is our mistake.</source>
      <translation>حدث خطأ في Briefer. الخطأ منا.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Source summary</source>
      <translation>ملخص المصادر</translation>
    </message>
    <message>
      <source>Source {key}</source>
      <translation>المصدر {key}</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>المصادر</translation>
    </message>
    <message>
      <source>Sources…</source>
      <translation>المصادر…</translation>
    </message>
    <message>
      <source>Spelling is checked once the package “{name}” is installed beside Briefer.</source>
      <translation>يبدأ تدقيق الإملاء متى ثُبّتت الحزمة «{name}» بجانب Briefer.</translation>
    </message>
    <message>
      <source>Split it into several modules.</source>
      <translation>قسّمها إلى عدة وحدات.</translation>
    </message>
    <message>
      <source>Split the file, or import the part that you need.</source>
      <translation>قسّم الملف أو استورد الجزء الذي تحتاج إليه.</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>متقادم</translation>
    </message>
    <message>
      <source>Stale module</source>
      <translation>وحدة قديمة</translation>
    </message>
    <message>
      <source>Stale since {day}.</source>
      <translation>متقادم منذ {day}.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Status Approved</source>
      <translation>الحالة: معتمد</translation>
    </message>
    <message>
      <source>Status Draft</source>
      <translation>الحالة: مسودة</translation>
    </message>
    <message>
      <source>Status In Review</source>
      <translation>الحالة: قيد المراجعة</translation>
    </message>
    <message>
      <source>Status Retired</source>
      <translation>الحالة: متقاعد</translation>
    </message>
    <message>
      <source>Status: {status}</source>
      <translation>الحالة: {status}</translation>
    </message>
    <message>
      <source>Still Valid</source>
      <translation>ما زال صحيحًا</translation>
    </message>
    <message>
      <source>Still valid</source>
      <translation>ما زال صحيحًا</translation>
    </message>
    <message>
      <source>Still valid on {day}</source>
      <translation>ما زال صحيحًا في {day}</translation>
    </message>
    <message>
      <source>Stress words</source>
      <translation>تشديد الكلمات</translation>
    </message>
    <message>
      <source>Strike words out</source>
      <translation>شطب الكلمات</translation>
    </message>
    <message>
      <source>Strong</source>
      <translation>عريض</translation>
    </message>
    <message>
      <source>Struck out</source>
      <translation>مشطوب</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>العنوان الفرعي</translation>
    </message>
    <message>
      <source>Suggest</source>
      <translation>اقتراح</translation>
    </message>
    <message>
      <source>Suggest other words</source>
      <translation>اقتراح كلمات أخرى</translation>
    </message>
    <message>
      <source>Suggest this briefing's wording to the module that it was adapted from</source>
      <translation>اقتراح صياغة هذه الإحاطة على الوحدة التي كُيّفت منها</translation>
    </message>
    <message>
      <source>Suggestion</source>
      <translation>اقتراح</translation>
    </message>
    <message>
      <source>Suggestion by somebody accepted</source>
      <translation>قُبل اقتراح أحدهم</translation>
    </message>
    <message>
      <source>Suggestion by {author} accepted</source>
      <translation>قُبل اقتراح {author}</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>جدول</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <source>Tags: {names}</source>
      <translation>الوسوم: {names}</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>أخذ</translation>
    </message>
    <message>
      <source>Take Back Annotation</source>
      <translation>سحب التعليق</translation>
    </message>
    <message>
      <source>Take Newest Words</source>
      <translation>أخذ أحدث الكلمات</translation>
    </message>
    <message>
      <source>Take Section In</source>
      <translation>إدراج القسم</translation>
    </message>
    <message>
      <source>Take articles in as modules: text, Markdown, HTML</source>
      <translation>إدخال المقالات كوحدات: نص، Markdown، HTML</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>سحب</translation>
    </message>
    <message>
      <source>Take in what a colleague marked; what is here already is not added again</source>
      <translation>إدخال ما علّمه زميل؛ وما هو موجود هنا لا يضاف ثانية</translation>
    </message>
    <message>
      <source>Take out the column of the table that the caret is in</source>
      <translation>إخراج عمود الجدول الذي فيه المؤشر</translation>
    </message>
    <message>
      <source>Take out the row of the table that the caret is in</source>
      <translation>إخراج صف الجدول الذي فيه المؤشر</translation>
    </message>
    <message>
      <source>Take out {hits}</source>
      <translation>حذف {hits}</translation>
    </message>
    <message>
      <source>Take the last step back</source>
      <translation>التراجع عن الخطوة الأخيرة</translation>
    </message>
    <message>
      <source>Take the section out of the briefing; the module stays in the library</source>
      <translation>إخراج القسم من الإحاطة؛ وتبقى الوحدة في المكتبة</translation>
    </message>
    <message>
      <source>Take the section's own words into the library, and follow them there</source>
      <translation>أخذ كلمات القسم الخاصة إلى المكتبة ومتابعتها هناك</translation>
    </message>
    <message>
      <source>Take the selected words out, onto the clipboard</source>
      <translation>إخراج الكلمات المحددة ووضعها في الحافظة</translation>
    </message>
    <message>
      <source>Take this template of your own away; Ctrl+Z brings it back</source>
      <translation>إزالة هذا القالب الخاص بك؛ يعيده Ctrl+Z</translation>
    </message>
    <message>
      <source>Taking {file} in…</source>
      <translation>جارٍ إدخال {file}…</translation>
    </message>
    <message>
      <source>Tell a reader of the last edition what is new</source>
      <translation>إخبار قارئ الطبعة الأخيرة بالجديد</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>القوالب</translation>
    </message>
    <message>
      <source>Terms of {name}. Likelihood is about the world, confidence about the sources.</source>
      <translation>مصطلحات {name}. الاحتمال يخص الواقع، والثقة تخص المصادر.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Text used before</source>
      <translation>النص المستخدم قبله</translation>
    </message>
    <message>
      <source>Text used longest ago</source>
      <translation>النص الأقدم استخدامًا</translation>
    </message>
    <message>
      <source>The backup {name} cannot be written: {reason}.</source>
      <translation>تعذرت كتابة النسخة الاحتياطية {name}: {reason}.</translation>
    </message>
    <message>
      <source>The backup {name} did not come out whole, so it was not kept.</source>
      <translation>لم تكتمل النسخة الاحتياطية {name}، فلم تُحفظ.</translation>
    </message>
    <message>
      <source>The briefing is marked {marking}, above its highest part ({highest}), and no reason is given.</source>
      <translation>تصنيف الإحاطة {marking} أعلى من أعلى أجزائها ({highest})، ولم يُذكر سبب لذلك.</translation>
    </message>
    <message>
      <source>The briefing is marked {marking}, but a part of it is {highest}.</source>
      <translation>تصنيف الإحاطة {marking}، لكن جزءًا منها تصنيفه {highest}.</translation>
    </message>
    <message>
      <source>The briefing is {reason}, the highest that this profile lets pass.</source>
      <translation>الإحاطة: {reason}، وهو أعلى ما يسمح به هذا الملف التعريفي.</translation>
    </message>
    <message>
      <source>The caption of {name}</source>
      <translation>تعليق الصورة {name}</translation>
    </message>
    <message>
      <source>The copy of {name} was locked with a passphrase, which is kept nowhere.</source>
      <translation>قُفلت نسخة {name} بعبارة مرور لا تُحفظ في أي مكان.</translation>
    </message>
    <message>
      <source>The dictionary {name} in {folder} cannot be read.</source>
      <translation>تعذرت قراءة القاموس {name} في {folder}.</translation>
    </message>
    <message>
      <source>The disk failed while the library {name} was being read or written.</source>
      <translation>أخفق القرص أثناء قراءة المكتبة {name} أو كتابتها.</translation>
    </message>
    <message>
      <source>The disk is full, so the change to {name} was not saved.</source>
      <translation>القرص ممتلئ، فلم يُحفظ التغيير في {name}.</translation>
    </message>
    <message>
      <source>The edition itself is kept as it was issued; hand that over instead.</source>
      <translation>الإصدار نفسه محفوظ كما صدر؛ سلّمه بدلًا منها.</translation>
    </message>
    <message>
      <source>The export ended before the file was written.</source>
      <translation>انتهى التصدير قبل أن يُكتب الملف.</translation>
    </message>
    <message>
      <source>The export was cancelled.</source>
      <translation>أُلغي التصدير.</translation>
    </message>
    <message>
      <source>The exports of “{title}” use the profile “{name}”.</source>
      <translation>تصديرات «{title}» تستعمل الملف التعريفي «{name}».</translation>
    </message>
    <message>
      <source>The figure “{name}”</source>
      <translation>الرقم «{name}»</translation>
    </message>
    <message>
      <source>The figure “{name}” ({words}) names no source.</source>
      <translation>الرقم «{name}» ({words}) لا يذكر مصدرًا.</translation>
    </message>
    <message>
      <source>The file of this edition is no longer what was issued.</source>
      <translation>لم يعد ملف هذا الإصدار كما صدر.</translation>
    </message>
    <message>
      <source>The file states no encoding; it was read as {encoding}.</source>
      <translation>لا يذكر الملف ترميزه؛ فقُرئ بترميز {encoding}.</translation>
    </message>
    <message>
      <source>The file states no encoding; it was read as {encoding}. Check its special letters.</source>
      <translation>لا يذكر الملف ترميزه؛ فقُرئ بترميز {encoding}. تحقق من حروفه الخاصة.</translation>
    </message>
    <message>
      <source>The folder {folder} for your libraries cannot be made: {reason}.</source>
      <translation>تعذر إنشاء المجلد {folder} لمكتباتك: {reason}.</translation>
    </message>
    <message>
      <source>The heading of the new section.</source>
      <translation>عنوان القسم الجديد.</translation>
    </message>
    <message>
      <source>The house style “{key}” cannot be read: {problem}</source>
      <translation>تعذرت قراءة نمط الدار «{key}»: {problem}</translation>
    </message>
    <message>
      <source>The house style “{key}” cannot be used: {problem}</source>
      <translation>تعذر استعمال نمط الدار «{key}»: {problem}</translation>
    </message>
    <message>
      <source>The house style “{key}” has an unknown setting “{name}”.</source>
      <translation>في نمط الدار «{key}» إعداد مجهول هو «{name}».</translation>
    </message>
    <message>
      <source>The house style's {name} is not a colour such as #1f3a5f.</source>
      <translation>قيمة «{name}» في نمط الدار ليست لونًا مثل ⁦#1f3a5f⁩.</translation>
    </message>
    <message>
      <source>The image is being read. It comes into the text by itself.</source>
      <translation>تُقرأ الصورة الآن، وستدخل النص من تلقاء نفسها.</translation>
    </message>
    <message>
      <source>The image {name} has too many pixels.</source>
      <translation>في الصورة {name} بكسلات أكثر مما ينبغي.</translation>
    </message>
    <message>
      <source>The image {name} is damaged.</source>
      <translation>الصورة {name} تالفة.</translation>
    </message>
    <message>
      <source>The image {name} is not beside the file.</source>
      <translation>الصورة {name} ليست بجانب الملف.</translation>
    </message>
    <message>
      <source>The image {name} is outside the folder of the file.</source>
      <translation>الصورة {name} خارج مجلد الملف.</translation>
    </message>
    <message>
      <source>The image {name} is {reason}.</source>
      <translation>الصورة {name}: {reason}.</translation>
    </message>
    <message>
      <source>The information cut-off needs a time zone.</source>
      <translation>تاريخ قطع المعلومات يحتاج إلى منطقة زمنية.</translation>
    </message>
    <message>
      <source>The library is empty.
Ctrl+N writes its first module.</source>
      <translation>المكتبة فارغة.
اكتب أول وحدة بـ Ctrl+N.</translation>
    </message>
    <message>
      <source>The library {name} cannot be made: {reason}.</source>
      <translation>تعذر إنشاء المكتبة {name}: {reason}.</translation>
    </message>
    <message>
      <source>The library {name} cannot be opened.</source>
      <translation>تعذر فتح المكتبة {name}.</translation>
    </message>
    <message>
      <source>The library {name} cannot be read: {reason}.</source>
      <translation>تعذرت قراءة المكتبة {name}: {reason}.</translation>
    </message>
    <message>
      <source>The library {name} cannot be written to: the file or its folder is read-only.</source>
      <translation>تتعذر الكتابة في المكتبة {name}: الملف أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
      <source>The library {name} is damaged.</source>
      <translation>المكتبة {name} تالفة.</translation>
    </message>
    <message>
      <source>The library {name} is in use by another part of the program.</source>
      <translation>المكتبة {name} قيد الاستخدام في جزء آخر من البرنامج.</translation>
    </message>
    <message>
      <source>The library {name} is in use by another program, which has not let go of it.</source>
      <translation>المكتبة {name} قيد الاستخدام في برنامج آخر لم يتركها.</translation>
    </message>
    <message>
      <source>The library {name} is read-only.</source>
      <translation>المكتبة {name} للقراءة فقط.</translation>
    </message>
    <message>
      <source>The library {name} may not be opened by you.</source>
      <translation>لا يحق لك فتح المكتبة {name}.</translation>
    </message>
    <message>
      <source>The library {name} was written by a newer Briefer; it was left untouched.</source>
      <translation>كُتبت المكتبة {name} بنسخة أحدث من Briefer؛ ولم يُمسّ منها شيء.</translation>
    </message>
    <message>
      <source>The library {name} was written by an older Briefer and is read-only.</source>
      <translation>كُتبت المكتبة {name} بنسخة أقدم من Briefer، وهي للقراءة فقط.</translation>
    </message>
    <message>
      <source>The log is {file}.</source>
      <translation>السجل هو {file}.</translation>
    </message>
    <message>
      <source>The module now</source>
      <translation>الوحدة الآن</translation>
    </message>
    <message>
      <source>The module says the same already: nothing to suggest.</source>
      <translation>الوحدة تقول ذلك من قبل: لا شيء يُقترح.</translation>
    </message>
    <message>
      <source>The outline of “{title}” was changed meanwhile.</source>
      <translation>تغيّر مخطط «{title}» في هذه الأثناء.</translation>
    </message>
    <message>
      <source>The outline of “{title}”, its title block, style, profile and length; not its modules.</source>
      <translation>مخطط «{title}» وعنوانه ونمطه وملفه وطوله؛ لا وحداته.</translation>
    </message>
    <message>
      <source>The page is nested too deeply; it was read as plain text.</source>
      <translation>الصفحة متداخلة إلى عمق كبير، فقُرئت نصا بسيطا.</translation>
    </message>
    <message>
      <source>The passphrase is too long.</source>
      <translation>عبارة المرور طويلة جدًا.</translation>
    </message>
    <message>
      <source>The program writes this section.
Ctrl+2 shows it.</source>
      <translation>يكتب البرنامج هذا القسم.
يعرضه Ctrl+2.</translation>
    </message>
    <message>
      <source>The source register is empty.</source>
      <translation>سجل المصادر فارغ.</translation>
    </message>
    <message>
      <source>The source “{title}” is {reason}.</source>
      <translation>المصدر «{title}»: {reason}.</translation>
    </message>
    <message>
      <source>The suggestion was accepted, and its words are in the text.</source>
      <translation>قُبل الاقتراح، وكلماته في النص.</translation>
    </message>
    <message>
      <source>The template “{key}” cannot be read: {problem}</source>
      <translation>تعذرت قراءة القالب «{key}»: {problem}</translation>
    </message>
    <message>
      <source>The template “{template}” asks for “{title}”, which is empty or not there.</source>
      <translation>القالب «{template}» يطلب «{title}»، وهو فارغ أو غير موجود.</translation>
    </message>
    <message>
      <source>The text as it will be</source>
      <translation>النص كما سيكون</translation>
    </message>
    <message>
      <source>The text as it will be; it can be changed here:</source>
      <translation>النص كما سيكون؛ يمكن تغييره هنا:</translation>
    </message>
    <message>
      <source>The text could not be read as Markdown and is shown as it was written.</source>
      <translation>تعذرت قراءة النص بصيغة Markdown، فيُعرض كما كُتب.</translation>
    </message>
    <message>
      <source>The text does not state its {details}; the source leaves that open.</source>
      <translation>لا يذكر النص: {details}؛ فتُرك ذلك مفتوحا في المصدر.</translation>
    </message>
    <message>
      <source>The text has no title of its own; “{title}” comes from the file’s name.</source>
      <translation>ليس للنص عنوان؛ والعنوان «{title}» مأخوذ من اسم الملف.</translation>
    </message>
    <message>
      <source>The text is longer than 2,000,000 characters and is shown as it was written.</source>
      <translation>يزيد النص على 2,000,000 محرف، فيُعرض كما كُتب.</translation>
    </message>
    <message>
      <source>The text is nested too deeply to be read as Markdown and is shown as it was written.</source>
      <translation>النص متداخل إلى عمق لا يُقرأ معه بصيغة Markdown، فيُعرض كما كُتب.</translation>
    </message>
    <message>
      <source>The text is saved already; a named version is easy to find again.</source>
      <translation>النص محفوظ؛ والنسخة المسماة يسهل العثور عليها.</translation>
    </message>
    <message>
      <source>The text itself, kept beside what cites it; it is never exported.</source>
      <translation>النص نفسه، يُحفظ بجانب ما يستشهد به، ولا يُصدّر أبدا.</translation>
    </message>
    <message>
      <source>The text takes too long to be read as Markdown and is shown as it was written.</source>
      <translation>تستغرق قراءة النص بصيغة Markdown وقتًا أطول مما ينبغي، فيُعرض كما كُتب.</translation>
    </message>
    <message>
      <source>The title block</source>
      <translation>كتلة العنوان</translation>
    </message>
    <message>
      <source>The two passphrases differ.</source>
      <translation>عبارتا المرور مختلفتان.</translation>
    </message>
    <message>
      <source>The word cannot be kept in {folder}: {reason}.</source>
      <translation>تعذر حفظ الكلمة في {folder}: {reason}.</translation>
    </message>
    <message>
      <source>The words “{quote}” are no longer in the text.</source>
      <translation>لم تعد الكلمات «{quote}» في النص.</translation>
    </message>
    <message>
      <source>The words “{quote}” occur nowhere in “{title}”.</source>
      <translation>لا ترد الكلمات «{quote}» في «{title}».</translation>
    </message>
    <message>
      <source>The words “{quote}” occur {times} in “{title}”.</source>
      <translation>ترد الكلمات «{quote}» {times} في «{title}».</translation>
    </message>
    <message>
      <source>The words “{quote}” were changed since they were annotated; they now read “{words}”.</source>
      <translation>تغيّرت الكلمات «{quote}» بعد التعليق عليها؛ وهي الآن «{words}».</translation>
    </message>
    <message>
      <source>The working text with every annotation on its words.</source>
      <translation>نص العمل مع كل تعليق على كلماته.</translation>
    </message>
    <message>
      <source>There are no annotations to export.</source>
      <translation>لا تعليقات لتصديرها.</translation>
    </message>
    <message>
      <source>There are no words at {start} to {end} of this text, which has {characters}.</source>
      <translation>لا كلمات من {start} إلى {end} في هذا النص، وفيه {characters}.</translation>
    </message>
    <message>
      <source>There are no words in “{name}” to make a module of.</source>
      <translation>لا كلمات في «{name}» تصير وحدة.</translation>
    </message>
    <message>
      <source>There is a fact “{name}” already.</source>
      <translation>توجد حقيقة باسم «{name}» بالفعل.</translation>
    </message>
    <message>
      <source>There is a file {name} already.</source>
      <translation>يوجد ملف {name} بالفعل.</translation>
    </message>
    <message>
      <source>There is a file {name} already; it was left as it is.</source>
      <translation>يوجد ملف {name} بالفعل؛ وتُرك كما هو.</translation>
    </message>
    <message>
      <source>There is a source “{key}” already.</source>
      <translation>يوجد مصدر مفتاحه «{key}» بالفعل.</translation>
    </message>
    <message>
      <source>There is no annotation “{name}”.</source>
      <translation>لا يوجد التعليق «{name}».</translation>
    </message>
    <message>
      <source>There is no briefing “{name}”.</source>
      <translation>لا توجد إحاطة باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no briefing “{name}”; did you mean “{near}”?</source>
      <translation>لا توجد إحاطة باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no dictionary for {language}. Put its .aff and .dic files, as LibreOffice and Firefox use them, into {folder}</source>
      <translation>لا قاموس للغة {language}. ضع ملفيه .aff و.dic، كما يستعملهما LibreOffice وFirefox، في {folder}</translation>
    </message>
    <message>
      <source>There is no edition with the text “{name}”.</source>
      <translation>لا يوجد إصدار فيه النص «{name}».</translation>
    </message>
    <message>
      <source>There is no edition “{name}”.</source>
      <translation>لا يوجد الإصدار «{name}».</translation>
    </message>
    <message>
      <source>There is no error to waive “{name}”.</source>
      <translation>لا يوجد خطأ باسم «{name}» يُسمح بمروره.</translation>
    </message>
    <message>
      <source>There is no error to waive “{name}”; did you mean “{near}”?</source>
      <translation>لا يوجد خطأ باسم «{name}» يُسمح بمروره؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no fact “{name}”.</source>
      <translation>لا توجد حقيقة باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no fact “{name}”; did you mean “{near}”?</source>
      <translation>لا توجد حقيقة باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no finding with a fix “{name}”.</source>
      <translation>لا توجد ملاحظة مرصودة باسم «{name}» لها حل جاهز.</translation>
    </message>
    <message>
      <source>There is no finding with a fix “{name}”; did you mean “{near}”?</source>
      <translation>لا توجد ملاحظة مرصودة باسم «{name}» لها حل جاهز؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no format “{name}”.</source>
      <translation>لا توجد صيغة باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no format “{name}”; did you mean “{near}”?</source>
      <translation>لا توجد صيغة باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no image in this line.</source>
      <translation>لا صورة في هذا السطر.</translation>
    </message>
    <message>
      <source>There is no image “{name}”.</source>
      <translation>لا توجد صورة باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no image “{name}”; did you mean “{near}”?</source>
      <translation>لا توجد صورة باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no library at {path}.</source>
      <translation>لا توجد مكتبة في {path}.</translation>
    </message>
    <message>
      <source>There is no marking “{name}”.</source>
      <translation>لا يوجد تصنيف باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no marking “{name}”; did you mean “{near}”?</source>
      <translation>لا يوجد تصنيف باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no module or briefing “{name}”.</source>
      <translation>لا توجد وحدة ولا إحاطة باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no module or briefing “{name}”; did you mean “{near}”?</source>
      <translation>لا توجد وحدة ولا إحاطة باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no module “{name}”.</source>
      <translation>لا توجد وحدة باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no module “{name}”; did you mean “{near}”?</source>
      <translation>لا توجد وحدة باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no open suggestion in the library.</source>
      <translation>لا اقتراح مفتوحا في المكتبة.</translation>
    </message>
    <message>
      <source>There is no open suggestion on this text.</source>
      <translation>لا اقتراح مفتوحًا على هذا النص.</translation>
    </message>
    <message>
      <source>There is no profile “{name}”.</source>
      <translation>لا يوجد ملف تعريفي باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no profile “{name}”; did you mean “{near}”?</source>
      <translation>لا يوجد ملف تعريفي باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no recipient “{name}”.</source>
      <translation>لا يوجد مستلم باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no recipient “{name}”; did you mean “{near}”?</source>
      <translation>لا يوجد مستلم باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no revision “{name}”.</source>
      <translation>لا توجد نسخة رقمها {name}.</translation>
    </message>
    <message>
      <source>There is no saved search “{name}”.</source>
      <translation>لا يوجد بحث محفوظ باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no saved search “{name}”; did you mean “{near}”?</source>
      <translation>لا يوجد بحث محفوظ باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no section “{name}”.</source>
      <translation>لا يوجد قسم باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no section “{name}”; did you mean “{near}”?</source>
      <translation>لا يوجد قسم باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no source “{name}”.</source>
      <translation>لا يوجد مصدر باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no source “{name}”; did you mean “{near}”?</source>
      <translation>لا يوجد مصدر باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no style “{name}”.</source>
      <translation>لا يوجد نمط باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no style “{name}”; did you mean “{near}”?</source>
      <translation>لا يوجد نمط باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no such reply.</source>
      <translation>لا يوجد مثل هذا الرد.</translation>
    </message>
    <message>
      <source>There is no template “{name}”.</source>
      <translation>لا يوجد قالب باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no template “{name}”; did you mean “{near}”?</source>
      <translation>لا يوجد قالب باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no yardstick “{name}”.</source>
      <translation>لا يوجد مقياس باسم «{name}».</translation>
    </message>
    <message>
      <source>There is no yardstick “{name}”; did you mean “{near}”?</source>
      <translation>لا يوجد مقياس باسم «{name}»؛ هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is nothing of a table here that could be changed so.</source>
      <translation>لا يوجد هنا من جدول ما يمكن تغييره هكذا.</translation>
    </message>
    <message>
      <source>There is nothing to save.</source>
      <translation>لا شيء لحفظه.</translation>
    </message>
    <message>
      <source>There is {formats}.</source>
      <translation>الصيغ المتاحة: {formats}.</translation>
    </message>
    <message>
      <source>There was not enough memory to work on the library {name}.</source>
      <translation>لا تكفي الذاكرة للعمل على المكتبة {name}.</translation>
    </message>
    <message>
      <source>These annotations are about a text that is not in this library.</source>
      <translation>تدور هذه التعليقات على نص ليس في هذه المكتبة.</translation>
    </message>
    <message>
      <source>These pages could not be set. The bar below says why.</source>
      <translation>تعذر إعداد هذه الصفحات. يبين الشريط أدناه السبب.</translation>
    </message>
    <message>
      <source>These suggestions are about several texts.</source>
      <translation>تدور هذه الاقتراحات على عدة نصوص.</translation>
    </message>
    <message>
      <source>These words</source>
      <translation>هذه الكلمات</translation>
    </message>
    <message>
      <source>These words are gone. Select others, then send.</source>
      <translation>لم تعد هذه الكلمات موجودة. حدّد غيرها ثم أرسل.</translation>
    </message>
    <message>
      <source>These words were changed since; accept it by hand.</source>
      <translation>تغيّرت هذه الكلمات بعد ذلك؛ اقبله يدويًا.</translation>
    </message>
    <message>
      <source>This Briefer writes the copy of {name} otherwise than it was written then.</source>
      <translation>يكتب هذا البرنامج نسخة {name} على غير ما كُتبت آنذاك.</translation>
    </message>
    <message>
      <source>This annotation is accepted already.</source>
      <translation>قُبل هذا التعليق من قبل.</translation>
    </message>
    <message>
      <source>This annotation is open already.</source>
      <translation>هذا التعليق مفتوح بالفعل.</translation>
    </message>
    <message>
      <source>This annotation is rejected already.</source>
      <translation>رُفض هذا التعليق من قبل.</translation>
    </message>
    <message>
      <source>This annotation is resolved already.</source>
      <translation>حُسم هذا التعليق من قبل.</translation>
    </message>
    <message>
      <source>This annotation is withdrawn already.</source>
      <translation>سُحب هذا التعليق من قبل.</translation>
    </message>
    <message>
      <source>This briefing</source>
      <translation>هذه الإحاطة</translation>
    </message>
    <message>
      <source>This briefing's own text</source>
      <translation>نص خاص بهذه الإحاطة</translation>
    </message>
    <message>
      <source>This briefing’s own texts</source>
      <translation>نصوص هذه الإحاطة الخاصة</translation>
    </message>
    <message>
      <source>This edition is no longer what was issued: the library is damaged.</source>
      <translation>لم يعد هذا الإصدار كما صدر: المكتبة تالفة.</translation>
    </message>
    <message>
      <source>This edition was issued by a newer Briefer.</source>
      <translation>صدر هذا الإصدار بنسخة أحدث من Briefer.</translation>
    </message>
    <message>
      <source>This file does not hold web annotations that can be read.</source>
      <translation>ليس في هذا الملف تعليقات ويب يمكن قراءتها.</translation>
    </message>
    <message>
      <source>This file is none that was issued from this library, or it was changed since.</source>
      <translation>هذا الملف لم يصدر من هذه المكتبة، أو غُيّر بعد صدوره.</translation>
    </message>
    <message>
      <source>This is the first version; nothing has changed yet.
Ctrl+S gives it a name, so that it is easy to find again.</source>
      <translation>هذه النسخة الأولى؛ لم يتغير شيء بعد.
يعطيها Ctrl+S اسما ليسهل العثور عليها.</translation>
    </message>
    <message>
      <source>This is {what}, issued on {day} by {author}</source>
      <translation>هذا {what}، أصدره {author} في {day}</translation>
    </message>
    <message>
      <source>This section is no longer in the outline.</source>
      <translation>لم يعد هذا القسم في المخطط.</translation>
    </message>
    <message>
      <source>This section stands in the outline already.</source>
      <translation>هذا القسم موجود في المخطط بالفعل.</translation>
    </message>
    <message>
      <source>This suggestion proposes no wording.</source>
      <translation>لا يعرض هذا الاقتراح صياغة.</translation>
    </message>
    <message>
      <source>This text</source>
      <translation>هذا النص</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation>تجاهله</translation>
    </message>
    <message>
      <source>Tick what is to be changed; the rest stays as it is</source>
      <translation>علّم ما يُراد تغييره؛ ويبقى الباقي كما هو</translation>
    </message>
    <message>
      <source>Tick what is to be changed; the rest stays as it is.</source>
      <translation>علّم ما يُراد تغييره؛ ويبقى الباقي كما هو.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Title block</source>
      <translation>كتلة العنوان</translation>
    </message>
    <message>
      <source>Title of the new briefing</source>
      <translation>عنوان الإحاطة الجديدة</translation>
    </message>
    <message>
      <source>Title, audience, marking and cut-off of the briefing</source>
      <translation>عنوان الإحاطة وجمهورها وتصنيفها وتاريخ قطعها</translation>
    </message>
    <message>
      <source>Title: {words}</source>
      <translation>العنوان: {words}</translation>
    </message>
    <message>
      <source>Titles too</source>
      <translation>العناوين أيضًا</translation>
    </message>
    <message>
      <source>Took revision {number} of “{title}”</source>
      <translation>أُخذت النسخة {number} من «{title}»</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>الأدوات</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>Topic: {name}</source>
      <translation>الموضوع: {name}</translation>
    </message>
    <message>
      <source>True as of</source>
      <translation>صحيح بتاريخ</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>التركية</translation>
    </message>
    <message>
      <source>Type a search first.</source>
      <translation>اكتب بحثًا أولًا.</translation>
    </message>
    <message>
      <source>Type what you look for.
Every hit is shown before it is replaced.</source>
      <translation>اكتب ما تبحث عنه.
تُعرض كل نتيجة قبل استبدالها.</translation>
    </message>
    <message>
      <source>Typing</source>
      <translation>الكتابة</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>الأوكرانية</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Undo the acceptance, or choose an earlier text under Changes.</source>
      <translation>تراجع عن القبول، أو اختر نصًا سابقًا من التغييرات.</translation>
    </message>
    <message>
      <source>Undo {step}</source>
      <translation>تراجع عن {step}</translation>
    </message>
    <message>
      <source>Unexplained change</source>
      <translation>تغيير بلا تفسير</translation>
    </message>
    <message>
      <source>Unknown citation</source>
      <translation>استشهاد مجهول</translation>
    </message>
    <message>
      <source>Unknown fact</source>
      <translation>رقم مجهول</translation>
    </message>
    <message>
      <source>Unmarked</source>
      <translation>بلا تصنيف</translation>
    </message>
    <message>
      <source>Unnest</source>
      <translation>إخراج مستوى</translation>
    </message>
    <message>
      <source>Unreadable text</source>
      <translation>نص غير مقروء</translation>
    </message>
    <message>
      <source>Unsourced fact</source>
      <translation>رقم بلا مصدر</translation>
    </message>
    <message>
      <source>Unsourced judgement</source>
      <translation>تقدير بلا مصدر</translation>
    </message>
    <message>
      <source>Update Briefer on this machine, then open it again.</source>
      <translation>حدّث Briefer على هذا الحاسوب ثم افتحها من جديد.</translation>
    </message>
    <message>
      <source>Use Profile</source>
      <translation>استعمال الملف</translation>
    </message>
    <message>
      <source>Use Short Variant</source>
      <translation>استعمال الصيغة القصيرة</translation>
    </message>
    <message>
      <source>Use for this briefing</source>
      <translation>استعماله لهذه الإحاطة</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>استعمله</translation>
    </message>
    <message>
      <source>Use letters, digits and _ . - without spaces, such as refugees-turkey.</source>
      <translation>استعمل الحروف والأرقام والعلامات ⁦_ . -⁩ بلا مسافات، مثل ⁦refugees-turkey⁩.</translation>
    </message>
    <message>
      <source>Use letters, digits and _ . : - without spaces, such as yilmaz-2024.</source>
      <translation>استعمل الحروف والأرقام والعلامات ⁦_ . : -⁩ بلا مسافات، مثل ⁦yilmaz-2024⁩.</translation>
    </message>
    <message>
      <source>Use the short variant “{variant}”</source>
      <translation>استعمال الصيغة القصيرة «{variant}»</translation>
    </message>
    <message>
      <source>Use what is there, or import it anyway.</source>
      <translation>استعمل الموجود، أو استورده على أي حال.</translation>
    </message>
    <message>
      <source>Used in {where}: {titles}</source>
      <translation>مستعملة في {where}: {titles}</translation>
    </message>
    <message>
      <source>Verify a file</source>
      <translation>التحقق من ملف</translation>
    </message>
    <message>
      <source>Verify a file…</source>
      <translation>التحقق من ملف…</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>النسخة</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>النسخة {version}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>النسخ</translation>
    </message>
    <message>
      <source>Versions, the newest first</source>
      <translation>النسخ، الأحدث أولا</translation>
    </message>
    <message>
      <source>Views of the briefing</source>
      <translation>طرق عرض الإحاطة</translation>
    </message>
    <message>
      <source>Wait a moment and try again, or close the other program.</source>
      <translation>انتظر لحظة وحاول مجددا، أو أغلق البرنامج الآخر.</translation>
    </message>
    <message>
      <source>Wait a moment and try again.</source>
      <translation>انتظر لحظة وحاول مجددا.</translation>
    </message>
    <message>
      <source>Waiving {code} needs a reason.</source>
      <translation>السماح بمرور {code} يحتاج إلى سبب.</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>تحذير</translation>
    </message>
    <message>
      <source>Watermark</source>
      <translation>علامة مائية</translation>
    </message>
    <message>
      <source>Web annotations (*.json *.jsonld);;All files (*)</source>
      <translation>تعليقات الويب (*.json *.jsonld);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>Web annotations (*.json);;All files (*)</source>
      <translation>تعليقات الويب (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>What an official needs to understand a subject, with sources and terms.</source>
      <translation>ما يحتاج إليه الموظف لفهم موضوع، مع المصادر والمصطلحات.</translation>
    </message>
    <message>
      <source>What changed in the module</source>
      <translation>ما تغيّر في الوحدة</translation>
    </message>
    <message>
      <source>What do you want to know?</source>
      <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
      <source>What do you want to say?</source>
      <translation>ماذا تريد أن تقول؟</translation>
    </message>
    <message>
      <source>What does the image show?</source>
      <translation>ماذا تعرض الصورة؟</translation>
    </message>
    <message>
      <source>What does {name} show?</source>
      <translation>ماذا تُظهر {name}؟</translation>
    </message>
    <message>
      <source>What has to be checked?</source>
      <translation>ما الذي يجب التحقق منه؟</translation>
    </message>
    <message>
      <source>What is read</source>
      <translation>ما يُقرأ</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation>ما تُظهره</translation>
    </message>
    <message>
      <source>What it shows is read aloud to whoever cannot see the image.</source>
      <translation>يُقرأ ما تُظهره لمن لا يرى الصورة.</translation>
    </message>
    <message>
      <source>What moved on</source>
      <translation>ما تقدّم</translation>
    </message>
    <message>
      <source>What moved on…</source>
      <translation>ما الذي تقدّم…</translation>
    </message>
    <message>
      <source>What readers outside the desk get: no annotations, no internal notes.</source>
      <translation>ما يصل إلى القراء خارج المكتب: بلا تعليقات ولا ملاحظات داخلية.</translation>
    </message>
    <message>
      <source>What stands there instead; empty takes words out</source>
      <translation>ما يحل محلها؛ الفارغ يحذف الكلمات</translation>
    </message>
    <message>
      <source>What the image shows…</source>
      <translation>ما تُظهره الصورة…</translation>
    </message>
    <message>
      <source>What the last check found; F7 lists it</source>
      <translation>ما وجده آخر فحص؛ يعرضه F7</translation>
    </message>
    <message>
      <source>What the record says about this edition</source>
      <translation>ما يقوله السجل عن هذا الإصدار</translation>
    </message>
    <message>
      <source>What was issued</source>
      <translation>ما صدر</translation>
    </message>
    <message>
      <source>What was issued cannot be read: the library is damaged.</source>
      <translation>تعذرت قراءة ما صدر: المكتبة تالفة.</translation>
    </message>
    <message>
      <source>What was read</source>
      <translation>ما قُرئ</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>ما قيل</translation>
    </message>
    <message>
      <source>What was saved before is kept; check the disk and its free space, then try again.</source>
      <translation>ما حُفظ سابقا محفوظ؛ افحص القرص ومساحته الحرة ثم حاول مجددا.</translation>
    </message>
    <message>
      <source>What was written on “{words}” is put away.</source>
      <translation>أُزيل ما كُتب عن «{words}».</translation>
    </message>
    <message>
      <source>What you are writing in the margin could not be kept: {reason}.</source>
      <translation>تعذّر حفظ ما تكتبه في الهامش: {reason}.</translation>
    </message>
    <message>
      <source>What you saved is safe, and the text in the editor is still there: go on, or copy it and start Briefer again. Please send the report to whoever looks after it.</source>
      <translation>ما حفظته في أمان، والنص في المحرر ما زال موجودا: تابع، أو انسخه وأعد تشغيل Briefer. نرجو إرسال التقرير إلى المسؤول عن البرنامج.</translation>
    </message>
    <message>
      <source>Where it is used…</source>
      <translation>أين يُستخدم…</translation>
    </message>
    <message>
      <source>Where this text is used</source>
      <translation>أين يُستعمل هذا النص</translation>
    </message>
    <message>
      <source>Where used</source>
      <translation>أماكن الاستعمال</translation>
    </message>
    <message>
      <source>Where used…</source>
      <translation>أين يُستخدم…</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>المسؤول عنه</translation>
    </message>
    <message>
      <source>Who gets a copy with their name, one in a line</source>
      <translation>من يتلقى نسخة باسمه، واحد في كل سطر</translation>
    </message>
    <message>
      <source>Who has it</source>
      <translation>لدى من</translation>
    </message>
    <message>
      <source>Who has to act?</source>
      <translation>من عليه التصرف؟</translation>
    </message>
    <message>
      <source>Who received it</source>
      <translation>من استلمها</translation>
    </message>
    <message>
      <source>Who received it…</source>
      <translation>من تلقاه…</translation>
    </message>
    <message>
      <source>Whole briefing</source>
      <translation>الإحاطة كلها</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>كلمات كاملة</translation>
    </message>
    <message>
      <source>Why is it judged otherwise now? The basis tells the reader.</source>
      <translation>لماذا يُقدَّر الآن على نحو آخر؟ الأساس يقول ذلك للقارئ.</translation>
    </message>
    <message>
      <source>Why this edition is taken back</source>
      <translation>لماذا يُسحب هذا الإصدار</translation>
    </message>
    <message>
      <source>Why? (may be left empty)</source>
      <translation>لماذا؟ (يمكن تركه فارغا)</translation>
    </message>
    <message>
      <source>Windows-1251 (Cyrillic)</source>
      <translation>Windows-1251 (سيريلي)</translation>
    </message>
    <message>
      <source>Windows-1252 (Western)</source>
      <translation>Windows-1252 (غربي)</translation>
    </message>
    <message>
      <source>Windows-1254 (Turkish)</source>
      <translation>Windows-1254 (تركي)</translation>
    </message>
    <message>
      <source>Windows-1256 (Arabic)</source>
      <translation>Windows-1256 (عربي)</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>سحب</translation>
    </message>
    <message>
      <source>Withdraw your annotation</source>
      <translation>سحب تعليقك</translation>
    </message>
    <message>
      <source>Withdrawing an edition needs a reason.</source>
      <translation>سحب إصدار يحتاج إلى سبب.</translation>
    </message>
    <message>
      <source>Withdrawn by {name}: {reason}</source>
      <translation>سحبه {name}: {reason}</translation>
    </message>
    <message>
      <source>Withdrawn: {reason}</source>
      <translation>مسحوب: {reason}</translation>
    </message>
    <message>
      <source>Without a name nobody is asked any more.</source>
      <translation>من دون اسم لا يُطلب من أحد شيء بعد الآن.</translation>
    </message>
    <message>
      <source>Word your annotation anew</source>
      <translation>إعادة صياغة تعليقك</translation>
    </message>
    <message>
      <source>Word your reply anew, or take it back</source>
      <translation>إعادة صياغة ردك أو سحبه</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Words for likelihood</source>
      <translation>ألفاظ الاحتمال</translation>
    </message>
    <message>
      <source>Words that stood together, in any case</source>
      <translation>كلمات متجاورة مهما كانت حالة أحرفها</translation>
    </message>
    <message>
      <source>Words to find; I'm finds I’m</source>
      <translation>كلمات للبحث؛ I'm تجد I’m</translation>
    </message>
    <message>
      <source>Words, or status:approved  tag:turkey  stale:yes  owner:me  has:question  region:levant  topic:talks; Tab completes</source>
      <translation>كلمات، أو status:approved  tag:turkey  stale:yes  owner:me  has:question  region:levant  topic:talks؛ مفتاح Tab يُكمل</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>كتابة</translation>
    </message>
    <message>
      <source>Write a key judgement with its likelihood and confidence, or change it</source>
      <translation>كتابة تقدير رئيسي باحتماله ودرجة الثقة به، أو تغييره</translation>
    </message>
    <message>
      <source>Write a new module for the library</source>
      <translation>كتابة وحدة جديدة للمكتبة</translation>
    </message>
    <message>
      <source>Write a reply.</source>
      <translation>اكتب ردًا.</translation>
    </message>
    <message>
      <source>Write a section that belongs to this briefing only</source>
      <translation>كتابة قسم يخص هذه الإحاطة وحدها</translation>
    </message>
    <message>
      <source>Write copies again…</source>
      <translation>كتابة النسخ من جديد…</translation>
    </message>
    <message>
      <source>Write it</source>
      <translation>اكتبه</translation>
    </message>
    <message>
      <source>Write it anew by hand.</source>
      <translation>اكتبه من جديد باليد.</translation>
    </message>
    <message>
      <source>Write it like 2024-08-05, August 2024 or 2024.</source>
      <translation>اكتبه مثل ⁦2024-08-05⁩ أو أغسطس 2024 أو 2024.</translation>
    </message>
    <message>
      <source>Write it like 2026-11-22 12:00+01:00.</source>
      <translation>اكتبه هكذا: ⁦2026-11-22⁩ 12:00+01:00.</translation>
    </message>
    <message>
      <source>Write it like 2026-12-03, 3 Dec 2026 or +6m.</source>
      <translation>اكتبه هكذا: ⁦2026-12-03⁩ أو 3 ديسمبر 2026 أو ⁦+6m⁩.</translation>
    </message>
    <message>
      <source>Write the annotations of all its texts as W3C Web Annotation JSON</source>
      <translation>كتابة تعليقات كل نصوصها بصيغة W3C Web Annotation JSON</translation>
    </message>
    <message>
      <source>Write the briefing as a Markdown file with its images beside it</source>
      <translation>كتابة الإحاطة ملف Markdown وبجواره صوره</translation>
    </message>
    <message>
      <source>Write the briefing as a PDF</source>
      <translation>كتابة الإحاطة ملف PDF</translation>
    </message>
    <message>
      <source>Write the briefing as a PDF with its annotations as comments</source>
      <translation>كتابة الإحاطة ملف PDF وتعليقاتها ملاحظات</translation>
    </message>
    <message>
      <source>Write the chosen copies, or all, as they were handed over: the same bytes or none</source>
      <translation>كتابة النسخ المختارة أو كلها كما سُلِّمت: البايتات نفسها أو لا شيء</translation>
    </message>
    <message>
      <source>Write the files…</source>
      <translation>كتابة الملفات…</translation>
    </message>
    <message>
      <source>Write the module itself.</source>
      <translation>اكتب الوحدة نفسها.</translation>
    </message>
    <message>
      <source>Write them as W3C Web Annotation JSON, for a colleague</source>
      <translation>كتابتها بصيغة W3C Web Annotation JSON لزميل</translation>
    </message>
    <message>
      <source>Write this briefing's own wording over the module</source>
      <translation>كتابة صياغة خاصة بهذه الإحاطة فوق الوحدة</translation>
    </message>
    <message>
      <source>Write under the chosen annotation</source>
      <translation>اكتب تحت التعليق المختار</translation>
    </message>
    <message>
      <source>Write what changed as PDF, Markdown or HTML</source>
      <translation>كتابة ما تغيّر بصيغة PDF أو Markdown أو HTML</translation>
    </message>
    <message>
      <source>Write who received what, of every edition, for a spreadsheet</source>
      <translation>كتابة من استلم ماذا من كل إصدار لجدول بيانات</translation>
    </message>
    <message>
      <source>Writes {files}.</source>
      <translation>يكتب {files}.</translation>
    </message>
    <message>
      <source>Writing copies again…</source>
      <translation>جارٍ كتابة النسخ من جديد…</translation>
    </message>
    <message>
      <source>Writing {file}…</source>
      <translation>جارٍ كتابة {file}…</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
      <source>Written by the program</source>
      <translation>يكتبه البرنامج</translation>
    </message>
    <message>
      <source>Yardstick</source>
      <translation>المقياس</translation>
    </message>
    <message>
      <source>Your annotation on “{quote}”</source>
      <translation>تعليقك على «{quote}»</translation>
    </message>
    <message>
      <source>Your preferences cannot be kept in {folder}: {reason}.</source>
      <translation>تعذر حفظ تفضيلاتك في {folder}: {reason}.</translation>
    </message>
    <message>
      <source>Your reply is not sent yet</source>
      <translation>لم يُرسل ردّك بعد</translation>
    </message>
    <message>
      <source>Your text is still here: save it over the newer one, which stays as a version.</source>
      <translation>نصك ما زال هنا: احفظه فوق الأحدث، الذي يبقى كنسخة.</translation>
    </message>
    <message>
      <source>a file beside {edition}</source>
      <translation>ملف مرافق: {edition}</translation>
    </message>
    <message>
      <source>a section has no “{name}”</source>
      <translation>ليس للقسم «{name}»</translation>
    </message>
    <message>
      <source>a template has no “{name}”</source>
      <translation>ليس للقالب «{name}»</translation>
    </message>
    <message>
      <source>abbreviations</source>
      <translation>الاختصارات</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>مقبول</translation>
    </message>
    <message>
      <source>adapted</source>
      <translation>مكيّف</translation>
    </message>
    <message>
      <source>adapted from v{number}</source>
      <translation>مكيّف من النسخة {number}</translation>
    </message>
    <message>
      <source>an internal note</source>
      <translation>ملاحظة داخلية</translation>
    </message>
    <message>
      <source>annotated for the editor</source>
      <translation>مع التعليقات للمحرر</translation>
    </message>
    <message>
      <source>annotations</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <source>any version</source>
      <translation>أي نسخة</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>معتمد</translation>
    </message>
    <message>
      <source>as of</source>
      <translation>صحيح بتاريخ</translation>
    </message>
    <message>
      <source>as of {day}</source>
      <translation>صحيح في {day}</translation>
    </message>
    <message>
      <source>as-of</source>
      <translation>تاريخ الصحة</translation>
    </message>
    <message>
      <source>author</source>
      <translation>الكاتب</translation>
    </message>
    <message>
      <source>back to the text</source>
      <translation>العودة إلى النص</translation>
    </message>
    <message>
      <source>below a withheld one</source>
      <translation>تحت قسم محجوب</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>التغييرات</translation>
    </message>
    <message>
      <source>clean for distribution</source>
      <translation>نظيف للتوزيع</translation>
    </message>
    <message>
      <source>confidence {level}</source>
      <translation>بدرجة ثقة {level}</translation>
    </message>
    <message>
      <source>date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>edition {number}</source>
      <translation>الإصدار {number}</translation>
    </message>
    <message>
      <source>edition {n} of “{title}” ({slug})</source>
      <translation>الإصدار {n} من «{title}» ({slug})</translation>
    </message>
    <message>
      <source>follows the newest text</source>
      <translation>يتابع أحدث نص</translation>
    </message>
    <message>
      <source>full internal</source>
      <translation>داخلي كامل</translation>
    </message>
    <message>
      <source>in no briefing</source>
      <translation>ليس في أي إحاطة</translation>
    </message>
    <message>
      <source>in review</source>
      <translation>قيد المراجعة</translation>
    </message>
    <message numerus="yes">
      <source>in {n} briefings</source>
      <translation>
        <numerusform>ليس في أي إحاطة</numerusform>
        <numerusform>في إحاطة واحدة</numerusform>
        <numerusform>في إحاطتين</numerusform>
        <numerusform>في {n} إحاطات</numerusform>
        <numerusform>في {n} إحاطة</numerusform>
        <numerusform>في {n} إحاطة</numerusform>
      </translation>
    </message>
    <message>
      <source>key judgements</source>
      <translation>الأحكام الرئيسية</translation>
    </message>
    <message>
      <source>kind of a new annotation</source>
      <translation>نوع التعليق الجديد</translation>
    </message>
    <message>
      <source>language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>made from author and year when left empty</source>
      <translation>يُشتق من الكاتب والسنة إن تُرك فارغًا</translation>
    </message>
    <message>
      <source>marked {marking}, above {ceiling}</source>
      <translation>التصنيف {marking} أعلى من {ceiling}</translation>
    </message>
    <message>
      <source>marked {marking}, which cannot be compared with {ceiling}</source>
      <translation>التصنيف {marking} لا يُقارن بـ {ceiling}</translation>
    </message>
    <message>
      <source>marking</source>
      <translation>التصنيف</translation>
    </message>
    <message>
      <source>next cell of a table</source>
      <translation>الخلية التالية في الجدول</translation>
    </message>
    <message>
      <source>next item of a list</source>
      <translation>البند التالي في القائمة</translation>
    </message>
    <message>
      <source>no copy on record</source>
      <translation>لا نسخة مسجلة</translation>
    </message>
    <message>
      <source>no likelihood</source>
      <translation>لا احتمال</translation>
    </message>
    <message>
      <source>no source</source>
      <translation>بلا مصدر</translation>
    </message>
    <message>
      <source>no tags</source>
      <translation>بلا وسوم</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>لا أحد</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>غير محدد</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>one word for all that rest on the same account</source>
      <translation>كلمة واحدة لكل ما يستند إلى الرواية نفسها</translation>
    </message>
    <message>
      <source>one, another</source>
      <translation>وسم، آخر</translation>
    </message>
    <message>
      <source>open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>owner</source>
      <translation>المسؤول</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>مثبت</translation>
    </message>
    <message>
      <source>pinned to v{number}</source>
      <translation>مثبت على النسخة {number}</translation>
    </message>
    <message>
      <source>publisher</source>
      <translation>الناشر</translation>
    </message>
    <message>
      <source>region</source>
      <translation>المنطقة</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>محسوم</translation>
    </message>
    <message>
      <source>retired</source>
      <translation>متقاعد</translation>
    </message>
    <message>
      <source>review by</source>
      <translation>المراجعة قبل</translation>
    </message>
    <message>
      <source>review by {day}</source>
      <translation>المراجعة قبل {day}</translation>
    </message>
    <message>
      <source>review-by</source>
      <translation>موعد المراجعة</translation>
    </message>
    <message>
      <source>send what is written in a card</source>
      <translation>إرسال ما كُتب في البطاقة</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>شخص ما</translation>
    </message>
    <message>
      <source>source summary</source>
      <translation>ملخص المصادر</translation>
    </message>
    <message>
      <source>sources</source>
      <translation>المصادر</translation>
    </message>
    <message>
      <source>status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <source>the day of the export</source>
      <translation>يوم التصدير</translation>
    </message>
    <message>
      <source>the draft</source>
      <translation>المسودة</translation>
    </message>
    <message>
      <source>the usual one</source>
      <translation>المعتاد</translation>
    </message>
    <message>
      <source>the whole section</source>
      <translation>القسم كله</translation>
    </message>
    <message>
      <source>this briefing’s</source>
      <translation>لهذه الإحاطة</translation>
    </message>
    <message>
      <source>title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>to</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>two rounds of talks failed</source>
      <translation>فشل جولتين من المحادثات</translation>
    </message>
    <message>
      <source>unmarked</source>
      <translation>بلا تصنيف</translation>
    </message>
    <message>
      <source>v{head}, followed</source>
      <translation>النسخة {head}، متابَعة</translation>
    </message>
    <message>
      <source>v{number} shown, v{head} is newer</source>
      <translation>تُعرض النسخة {number}، والنسخة {head} أحدث</translation>
    </message>
    <message>
      <source>where it is above the highest part</source>
      <translation>إن علت على أعلى الأجزاء</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>مسحوب</translation>
    </message>
    <message>
      <source>withdrawn: {reason}</source>
      <translation>سُحبت: {reason}</translation>
    </message>
    <message>
      <source>yardstick</source>
      <translation>المقياس</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>أمس</translation>
    </message>
    <message>
      <source>your modules</source>
      <translation>وحداتك</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>خاص بك</translation>
    </message>
    <message>
      <source>{added} words added, {removed} removed by {author}.</source>
      <translation>{author}: أضيفت {added} كلمة وحذفت {removed}.</translation>
    </message>
    <message>
      <source>{code} let pass: {reason}</source>
      <translation>{code} سُمح به: {reason}</translation>
    </message>
    <message>
      <source>{files} will be replaced.</source>
      <translation>سيُستبدل {files}.</translation>
    </message>
    <message>
      <source>{file} can be read and exported here, but not changed: the file or its folder is read-only.</source>
      <translation>يمكن قراءة {file} وتصديره هنا، لا تغييره: الملف أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
      <source>{file} could not be read: {reason}.</source>
      <translation>تعذرت قراءة {file}: {reason}.</translation>
    </message>
    <message>
      <source>{file} holds no annotations.</source>
      <translation>لا يحتوي {file} على أي تعليق.</translation>
    </message>
    <message numerus="yes">
      <source>{file} is here as {n} modules. {warning}</source>
      <translation>
        <numerusform>لم تُصنع وحدات من {file}. {warning}</numerusform>
        <numerusform>صار {file} وحدة واحدة. {warning}</numerusform>
        <numerusform>صار {file} وحدتين. {warning}</numerusform>
        <numerusform>صار {file} {n} وحدات. {warning}</numerusform>
        <numerusform>صار {file} {n} وحدة. {warning}</numerusform>
        <numerusform>صار {file} {n} وحدة. {warning}</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is larger than 50 MB.</source>
      <translation>{file} أكبر من 50 ميغابايت.</translation>
    </message>
    <message>
      <source>{file} is no PNG, JPEG or WebP image.</source>
      <translation>{file} ليس صورة PNG أو JPEG أو WebP.</translation>
    </message>
    <message>
      <source>{file} says much the same as “{title}”, which is here already.</source>
      <translation>يقول {file} ما يقوله «{title}» تقريبا، وهو موجود هنا.</translation>
    </message>
    <message>
      <source>{folder} cannot be made: {reason}.</source>
      <translation>تعذر إنشاء {folder}: {reason}.</translation>
    </message>
    <message>
      <source>{format}, locked</source>
      <translation>{format}، مقفل</translation>
    </message>
    <message>
      <source>{found}; there are more</source>
      <translation>{found}؛ وهناك المزيد</translation>
    </message>
    <message>
      <source>{hits} replaced in {texts}. Undo takes all of it back.</source>
      <translation>استُبدلت {hits} في {texts}. التراجع يعيدها كلها.</translation>
    </message>
    <message>
      <source>{how}, left out</source>
      <translation>{how}، مستبعد</translation>
    </message>
    <message>
      <source>{kind} by {name}, {state}, detached, was on “{quote}”: {text}</source>
      <translation>{kind} من {name}، {state}، منفصل، كان على «{quote}»: {text}</translation>
    </message>
    <message>
      <source>{kind} by {name}, {state}, on “{quote}”: {text}</source>
      <translation>{kind} من {name}، {state}، على «{quote}»: {text}</translation>
    </message>
    <message>
      <source>{kind} {code}: press to go there</source>
      <translation>{kind} {code}: اضغط للانتقال إليه</translation>
    </message>
    <message>
      <source>{listed} and {n} more</source>
      <translation>{listed} و{n} غيرها</translation>
    </message>
    <message>
      <source>{name} belongs to another program, not to Briefer.</source>
      <translation>{name} يخص برنامجًا آخر لا Briefer.</translation>
    </message>
    <message>
      <source>{name} is a folder, not a library.</source>
      <translation>{name} مجلد وليس مكتبة.</translation>
    </message>
    <message>
      <source>{name} is not a Briefer library, or it is damaged at its very start.</source>
      <translation>{name} ليس مكتبة Briefer، أو هو تالف من أوله.</translation>
    </message>
    <message>
      <source>{name} is not a Briefer library.</source>
      <translation>{name} ليس مكتبة Briefer.</translation>
    </message>
    <message>
      <source>{name} is not a PNG, JPEG or WebP image.</source>
      <translation>{name} ليس صورة PNG أو JPEG أو WebP.</translation>
    </message>
    <message>
      <source>{name} set to {new}</source>
      <translation>{name}: {new}</translation>
    </message>
    <message>
      <source>{name} wrote this, and only they can word it anew.</source>
      <translation>كتب {name} هذا، ولا يعيد صياغته إلا كاتبه.</translation>
    </message>
    <message>
      <source>{name} {old} removed</source>
      <translation>{name} {old} أزيل</translation>
    </message>
    <message>
      <source>{number} of {hits} in {texts}</source>
      <translation>{number} من {hits} في {texts}</translation>
    </message>
    <message>
      <source>{number} of {modules} will change, in one step.</source>
      <translation>سيتغير {number} من {modules} في خطوة واحدة.</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} من {total}</translation>
    </message>
    <message>
      <source>{number}. It said: {words}</source>
      <translation>{number}. كان يقول: {words}</translation>
    </message>
    <message numerus="yes">
      <source>{n} Modules</source>
      <translation>
        <numerusform>لا وحدات</numerusform>
        <numerusform>وحدة واحدة</numerusform>
        <numerusform>وحدتان</numerusform>
        <numerusform>{n} وحدات</numerusform>
        <numerusform>{n} وحدة</numerusform>
        <numerusform>{n} وحدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations</source>
      <translation>
        <numerusform>لا تعليقات</numerusform>
        <numerusform>تعليق واحد</numerusform>
        <numerusform>تعليقان</numerusform>
        <numerusform>{n} تعليقات</numerusform>
        <numerusform>{n} تعليقًا</numerusform>
        <numerusform>{n} تعليق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations are not shown</source>
      <translation>
        <numerusform>لا تعليق مخفيا</numerusform>
        <numerusform>تعليق واحد غير معروض</numerusform>
        <numerusform>تعليقان غير معروضين</numerusform>
        <numerusform>{n} تعليقات غير معروضة</numerusform>
        <numerusform>{n} تعليقا غير معروض</numerusform>
        <numerusform>{n} تعليق غير معروض</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations exported to {file}</source>
      <translation>
        <numerusform>لم يُصدّر أي تعليق إلى {file}</numerusform>
        <numerusform>صُدّر تعليق واحد إلى {file}</numerusform>
        <numerusform>صُدّر تعليقان إلى {file}</numerusform>
        <numerusform>صُدّرت {n} تعليقات إلى {file}</numerusform>
        <numerusform>صُدّر {n} تعليقا إلى {file}</numerusform>
        <numerusform>صُدّر {n} تعليق إلى {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations of {file} are here.</source>
      <translation>
        <numerusform>لا تعليقات جديدة من {file} هنا.</numerusform>
        <numerusform>تعليق واحد من {file} هنا.</numerusform>
        <numerusform>تعليقان من {file} هنا.</numerusform>
        <numerusform>{n} تعليقات من {file} هنا.</numerusform>
        <numerusform>{n} تعليقا من {file} هنا.</numerusform>
        <numerusform>{n} تعليق من {file} هنا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are on words that are not found; they wait among the detached ones.</source>
      <translation>
        <numerusform>لا شيء منها على كلمات مفقودة.</numerusform>
        <numerusform>واحد منها على كلمات لم توجد؛ وهو ينتظر بين المنفصلة.</numerusform>
        <numerusform>اثنان منها على كلمات لم توجد؛ وهما ينتظران بين المنفصلة.</numerusform>
        <numerusform>{n} منها على كلمات لم توجد؛ وهي تنتظر بين المنفصلة.</numerusform>
        <numerusform>{n} منها على كلمات لم توجد؛ وهي تنتظر بين المنفصلة.</numerusform>
        <numerusform>{n} منها على كلمات لم توجد؛ وهي تنتظر بين المنفصلة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} briefings follow this text.</source>
      <translation>
        <numerusform>لا تتابع أي إحاطة هذا النص.</numerusform>
        <numerusform>تتابع إحاطة واحدة هذا النص.</numerusform>
        <numerusform>تتابع إحاطتان هذا النص.</numerusform>
        <numerusform>تتابع {n} إحاطات هذا النص.</numerusform>
        <numerusform>تتابع {n} إحاطة هذا النص.</numerusform>
        <numerusform>تتابع {n} إحاطة هذا النص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes</source>
      <translation>
        <numerusform>لا تغييرات</numerusform>
        <numerusform>تغيير واحد</numerusform>
        <numerusform>تغييران</numerusform>
        <numerusform>{n} تغييرات</numerusform>
        <numerusform>{n} تغييرًا</numerusform>
        <numerusform>{n} تغيير</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters</source>
      <translation>
        <numerusform>لا محارف</numerusform>
        <numerusform>محرف واحد</numerusform>
        <numerusform>محرفان</numerusform>
        <numerusform>{n} محارف</numerusform>
        <numerusform>{n} محرفا</numerusform>
        <numerusform>{n} محرف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters could not be read and stand as �</source>
      <translation>
        <numerusform>قُرئت المحارف كلها</numerusform>
        <numerusform>تعذرت قراءة محرف واحد، ومكانه �</numerusform>
        <numerusform>تعذرت قراءة محرفين، ومكانهما �</numerusform>
        <numerusform>تعذرت قراءة {n} محارف، ومكانها �</numerusform>
        <numerusform>تعذرت قراءة {n} محرفا، ومكانها �</numerusform>
        <numerusform>تعذرت قراءة {n} محرف، ومكانها �</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} detached annotations</source>
      <translation>
        <numerusform>لا تعليقات منفصلة</numerusform>
        <numerusform>تعليق منفصل واحد</numerusform>
        <numerusform>تعليقان منفصلان</numerusform>
        <numerusform>{n} تعليقات منفصلة</numerusform>
        <numerusform>{n} تعليقا منفصلا</numerusform>
        <numerusform>{n} تعليق منفصل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drafts</source>
      <translation>
        <numerusform>لا مسودة</numerusform>
        <numerusform>مسودة واحدة</numerusform>
        <numerusform>مسودتان</numerusform>
        <numerusform>{n} مسودات</numerusform>
        <numerusform>{n} مسودة</numerusform>
        <numerusform>{n} مسودة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} editions</source>
      <translation>
        <numerusform>لا طبعة</numerusform>
        <numerusform>طبعة واحدة</numerusform>
        <numerusform>طبعتان</numerusform>
        <numerusform>{n} طبعات</numerusform>
        <numerusform>{n} طبعة</numerusform>
        <numerusform>{n} طبعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} editions hold it</source>
      <translation>
        <numerusform>لا توجد في طبعة</numerusform>
        <numerusform>توجد في طبعة واحدة</numerusform>
        <numerusform>توجد في طبعتين</numerusform>
        <numerusform>توجد في {n} طبعات</numerusform>
        <numerusform>توجد في {n} طبعة</numerusform>
        <numerusform>توجد في {n} طبعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} errors</source>
      <translation>
        <numerusform>لا أخطاء</numerusform>
        <numerusform>خطأ واحد</numerusform>
        <numerusform>خطآن</numerusform>
        <numerusform>{n} أخطاء</numerusform>
        <numerusform>{n} خطأ</numerusform>
        <numerusform>{n} خطأ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hits</source>
      <translation>
        <numerusform>لا نتائج</numerusform>
        <numerusform>نتيجة واحدة</numerusform>
        <numerusform>نتيجتان</numerusform>
        <numerusform>{n} نتائج</numerusform>
        <numerusform>{n} نتيجة</numerusform>
        <numerusform>{n} نتيجة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hits replaced</source>
      <translation>
        <numerusform>لم يُستبدل شيء</numerusform>
        <numerusform>استُبدلت نتيجة واحدة</numerusform>
        <numerusform>استُبدلت نتيجتان</numerusform>
        <numerusform>استُبدلت {n} نتائج</numerusform>
        <numerusform>استُبدلت {n} نتيجة</numerusform>
        <numerusform>استُبدلت {n} نتيجة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} images are named in what was left out</source>
      <translation>
        <numerusform>لا صور في المتروك</numerusform>
        <numerusform>في المتروك ذكر لصورة واحدة</numerusform>
        <numerusform>في المتروك ذكر لصورتين</numerusform>
        <numerusform>في المتروك ذكر لـ{n} صور</numerusform>
        <numerusform>في المتروك ذكر لـ{n} صورة</numerusform>
        <numerusform>في المتروك ذكر لـ{n} صورة</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} in all</source>
      <translation>{n} إجمالا</translation>
    </message>
    <message>
      <source>{n} in all of {budget}</source>
      <translation>{n} إجمالا من {budget}</translation>
    </message>
    <message numerus="yes">
      <source>{n} min</source>
      <translation>
        <numerusform>أقل من دقيقة</numerusform>
        <numerusform>دقيقة</numerusform>
        <numerusform>دقيقتان</numerusform>
        <numerusform>{n} دقائق</numerusform>
        <numerusform>{n} دقيقة</numerusform>
        <numerusform>{n} دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} modules</source>
      <translation>
        <numerusform>لا وحدات</numerusform>
        <numerusform>وحدة واحدة</numerusform>
        <numerusform>وحدتان</numerusform>
        <numerusform>{n} وحدات</numerusform>
        <numerusform>{n} وحدة</numerusform>
        <numerusform>{n} وحدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} modules have moved on: look…</source>
      <translation>
        <numerusform>لم تتقدم أي وحدة</numerusform>
        <numerusform>تقدمت وحدة واحدة: انظر…</numerusform>
        <numerusform>تقدمت وحدتان: انظر…</numerusform>
        <numerusform>تقدمت {n} وحدات: انظر…</numerusform>
        <numerusform>تقدمت {n} وحدة: انظر…</numerusform>
        <numerusform>تقدمت {n} وحدة: انظر…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more edits lie close together: read the sentence.</source>
      <translation>
        <numerusform>لا تعديلات متقاربة أخرى.</numerusform>
        <numerusform>تعديل آخر قريب من غيره: اقرأ الجملة.</numerusform>
        <numerusform>تعديلان آخران متقاربان: اقرأ الجملة.</numerusform>
        <numerusform>{n} تعديلات أخرى متقاربة: اقرأ الجملة.</numerusform>
        <numerusform>{n} تعديلا آخر متقاربا: اقرأ الجملة.</numerusform>
        <numerusform>{n} تعديل آخر متقارب: اقرأ الجملة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} notes</source>
      <translation>
        <numerusform>لا ملاحظات</numerusform>
        <numerusform>ملاحظة واحدة</numerusform>
        <numerusform>ملاحظتان</numerusform>
        <numerusform>{n} ملاحظات</numerusform>
        <numerusform>{n} ملاحظة</numerusform>
        <numerusform>{n} ملاحظة</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {budget} words</source>
      <translation>{n} من {budget} كلمة</translation>
    </message>
    <message numerus="yes">
      <source>{n} open annotations</source>
      <translation>
        <numerusform>لا تعليقات مفتوحة</numerusform>
        <numerusform>تعليق مفتوح واحد</numerusform>
        <numerusform>تعليقان مفتوحان</numerusform>
        <numerusform>{n} تعليقات مفتوحة</numerusform>
        <numerusform>{n} تعليقا مفتوحا</numerusform>
        <numerusform>{n} تعليق مفتوح</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>لا صفحة</numerusform>
        <numerusform>صفحة واحدة</numerusform>
        <numerusform>صفحتان</numerusform>
        <numerusform>{n} صفحات</numerusform>
        <numerusform>{n} صفحة</numerusform>
        <numerusform>{n} صفحة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages are</source>
      <translation>
        <numerusform>لا صفحة</numerusform>
        <numerusform>صفحة واحدة</numerusform>
        <numerusform>صفحتان</numerusform>
        <numerusform>{n} صفحات</numerusform>
        <numerusform>{n} صفحة</numerusform>
        <numerusform>{n} صفحة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs unchanged</source>
      <translation>
        <numerusform>لم تتغير أي فقرة</numerusform>
        <numerusform>فقرة واحدة لم تتغير</numerusform>
        <numerusform>فقرتان لم تتغيرا</numerusform>
        <numerusform>{n} فقرات لم تتغير</numerusform>
        <numerusform>{n} فقرة لم تتغير</numerusform>
        <numerusform>{n} فقرة لم تتغير</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>لا مواضع</numerusform>
        <numerusform>موضع واحد</numerusform>
        <numerusform>موضعان</numerusform>
        <numerusform>{n} مواضع</numerusform>
        <numerusform>{n} موضعا</numerusform>
        <numerusform>{n} موضع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} readers</source>
      <translation>
        <numerusform>لا قارئ</numerusform>
        <numerusform>قارئ واحد</numerusform>
        <numerusform>قارئان</numerusform>
        <numerusform>{n} قراء</numerusform>
        <numerusform>{n} قارئا</numerusform>
        <numerusform>{n} قارئ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} readers have it</source>
      <translation>
        <numerusform>ليس لدى أي قارئ</numerusform>
        <numerusform>لدى قارئ واحد</numerusform>
        <numerusform>لدى قارئين</numerusform>
        <numerusform>لدى {n} قراء</numerusform>
        <numerusform>لدى {n} قارئا</numerusform>
        <numerusform>لدى {n} قارئ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} replies</source>
      <translation>
        <numerusform>لا ردود</numerusform>
        <numerusform>رد واحد</numerusform>
        <numerusform>ردان</numerusform>
        <numerusform>{n} ردود</numerusform>
        <numerusform>{n} ردا</numerusform>
        <numerusform>{n} رد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections</source>
      <translation>
        <numerusform>لا أقسام</numerusform>
        <numerusform>قسم واحد</numerusform>
        <numerusform>قسمان</numerusform>
        <numerusform>{n} أقسام</numerusform>
        <numerusform>{n} قسما</numerusform>
        <numerusform>{n} قسم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sources</source>
      <translation>
        <numerusform>بلا مصادر</numerusform>
        <numerusform>مصدر واحد</numerusform>
        <numerusform>مصدران</numerusform>
        <numerusform>{n} مصادر</numerusform>
        <numerusform>{n} مصدرا</numerusform>
        <numerusform>{n} مصدر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions were accepted elsewhere, but their old words stand here.</source>
      <translation>
        <numerusform>لم يُقبل أي اقتراح في مكان آخر.</numerusform>
        <numerusform>قُبل اقتراح واحد في مكان آخر، لكن كلماته القديمة باقية هنا.</numerusform>
        <numerusform>قُبل اقتراحان في مكان آخر، لكن كلماتهما القديمة باقية هنا.</numerusform>
        <numerusform>قُبلت {n} اقتراحات في مكان آخر، لكن كلماتها القديمة باقية هنا.</numerusform>
        <numerusform>قُبل {n} اقتراحا في مكان آخر، لكن كلماتها القديمة باقية هنا.</numerusform>
        <numerusform>قُبل {n} اقتراح في مكان آخر، لكن كلماتها القديمة باقية هنا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions were made to “{title}”.</source>
      <translation>
        <numerusform>لم يُقدَّم اقتراح على «{title}».</numerusform>
        <numerusform>قُدّم اقتراح واحد على «{title}».</numerusform>
        <numerusform>قُدّم اقتراحان على «{title}».</numerusform>
        <numerusform>قُدّمت {n} اقتراحات على «{title}».</numerusform>
        <numerusform>قُدّم {n} اقتراحا على «{title}».</numerusform>
        <numerusform>قُدّم {n} اقتراح على «{title}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} texts</source>
      <translation>
        <numerusform>لا نصوص</numerusform>
        <numerusform>نص واحد</numerusform>
        <numerusform>نصان</numerusform>
        <numerusform>{n} نصوص</numerusform>
        <numerusform>{n} نصًا</numerusform>
        <numerusform>{n} نص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} things are left out</source>
      <translation>
        <numerusform>لم يُترك شيء</numerusform>
        <numerusform>تُرك شيء واحد</numerusform>
        <numerusform>تُرك شيئان</numerusform>
        <numerusform>تُركت {n} أشياء</numerusform>
        <numerusform>تُرك {n} شيئًا</numerusform>
        <numerusform>تُرك {n} شيء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>ولا مرة</numerusform>
        <numerusform>مرة واحدة</numerusform>
        <numerusform>مرتين</numerusform>
        <numerusform>{n} مرات</numerusform>
        <numerusform>{n} مرة</numerusform>
        <numerusform>{n} مرة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} versions</source>
      <translation>
        <numerusform>لا نسخ</numerusform>
        <numerusform>نسخة واحدة</numerusform>
        <numerusform>نسختان</numerusform>
        <numerusform>{n} نسخ</numerusform>
        <numerusform>{n} نسخة</numerusform>
        <numerusform>{n} نسخة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} warnings</source>
      <translation>
        <numerusform>لا تحذيرات</numerusform>
        <numerusform>تحذير واحد</numerusform>
        <numerusform>تحذيران</numerusform>
        <numerusform>{n} تحذيرات</numerusform>
        <numerusform>{n} تحذيرًا</numerusform>
        <numerusform>{n} تحذير</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} were here already.</source>
      <translation>
        <numerusform>لا شيء منها كان هنا.</numerusform>
        <numerusform>واحد منها كان هنا أصلا.</numerusform>
        <numerusform>اثنان منها كانا هنا أصلا.</numerusform>
        <numerusform>{n} منها كانت هنا أصلا.</numerusform>
        <numerusform>{n} منها كانت هنا أصلا.</numerusform>
        <numerusform>{n} منها كانت هنا أصلا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words</source>
      <translation>
        <numerusform>لا كلمات</numerusform>
        <numerusform>كلمة واحدة</numerusform>
        <numerusform>كلمتان</numerusform>
        <numerusform>{n} كلمات</numerusform>
        <numerusform>{n} كلمة</numerusform>
        <numerusform>{n} كلمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words in this text</source>
      <translation>
        <numerusform>لا كلمات في هذا النص</numerusform>
        <numerusform>كلمة واحدة في هذا النص</numerusform>
        <numerusform>كلمتان في هذا النص</numerusform>
        <numerusform>{n} كلمات في هذا النص</numerusform>
        <numerusform>{n} كلمة في هذا النص</numerusform>
        <numerusform>{n} كلمة في هذا النص</numerusform>
      </translation>
    </message>
    <message>
      <source>{n}% of the words allowed</source>
      <translation>{n}٪ من الكلمات المسموح بها</translation>
    </message>
    <message>
      <source>{pages} where {allowed} allowed; the longest sections are {sections}.</source>
      <translation>{pages}، والمسموح به {allowed}؛ أطول الأقسام: {sections}.</translation>
    </message>
    <message>
      <source>{place} ({n})</source>
      <translation>{place} ({n})</translation>
    </message>
    <message>
      <source>{place} cites “{key}”, which is not in the source register.</source>
      <translation>{place}: يستشهد بـ «{key}»، وهو ليس في سجل المصادر.</translation>
    </message>
    <message>
      <source>{place} holds {characters}, which no font of the PDF can draw; a sign for an unknown character is printed instead.</source>
      <translation>{place}: فيه {characters}، ولا يستطيع أي خط في ملف PDF رسمه؛ فتُطبع بدله علامة محرف مجهول.</translation>
    </message>
    <message>
      <source>{place} is marked {marking}, which cannot be compared with the briefing’s {banner}.</source>
      <translation>{place}: التصنيف {marking} لا يُقارن بتصنيف الإحاطة ({banner}).</translation>
    </message>
    <message>
      <source>{place} is true as of {then}, and cites “{key}” of {day}.</source>
      <translation>{place}: المعلومات حتى {then}، والمصدر المستشهد به «{key}» مؤرخ في {day}.</translation>
    </message>
    <message>
      <source>{place} of {total}</source>
      <translation>{place} من {total}</translation>
    </message>
    <message>
      <source>{place} shows a module that was retired.</source>
      <translation>{place}: يعرض وحدة أُخرجت من الاستعمال.</translation>
    </message>
    <message>
      <source>{place} still holds the template’s prompt.</source>
      <translation>{place}: ما زال فيه توجيه القالب.</translation>
    </message>
    <message>
      <source>{place} uses the figure “{name}”, which nobody registered.</source>
      <translation>{place}: يستعمل الرقم «{name}» الذي لم يسجله أحد.</translation>
    </message>
    <message>
      <source>{place} was to be reviewed by {day}.</source>
      <translation>{place}: كان موعد مراجعته {day}.</translation>
    </message>
    <message>
      <source>{place}: a comment is open on “{quote}” ({author})</source>
      <translation>{place}: ملاحظة مفتوحة على «{quote}» ({author})</translation>
    </message>
    <message>
      <source>{place}: a fact is to be checked on “{quote}” ({author})</source>
      <translation>{place}: معلومة يجب التحقق منها في «{quote}» ({author})</translation>
    </message>
    <message>
      <source>{place}: a judgement is {now}, was {was} in the last edition, and its basis does not say why.</source>
      <translation>{place}: تقدير صار {now} وكان {was} في الإصدار الأخير، ولا يذكر أساسه السبب.</translation>
    </message>
    <message>
      <source>{place}: a key judgement gives no confidence (high, moderate or low).</source>
      <translation>{place}: تقدير رئيسي لا يذكر درجة الثقة (عالية أو متوسطة أو منخفضة).</translation>
    </message>
    <message>
      <source>{place}: a key judgement gives no likelihood and no confidence (high, moderate or low).</source>
      <translation>{place}: تقدير رئيسي لا يذكر الاحتمال ولا درجة الثقة (عالية أو متوسطة أو منخفضة).</translation>
    </message>
    <message>
      <source>{place}: a key judgement gives no likelihood.</source>
      <translation>{place}: تقدير رئيسي لا يذكر الاحتمال.</translation>
    </message>
    <message>
      <source>{place}: a question is open on “{quote}” ({author})</source>
      <translation>{place}: سؤال مفتوح على «{quote}» ({author})</translation>
    </message>
    <message>
      <source>{place}: a suggestion is pending on “{quote}” ({author})</source>
      <translation>{place}: اقتراح ينتظر البتّ على «{quote}» ({author})</translation>
    </message>
    <message>
      <source>{place}: likelihood and confidence stand in one sentence: “{words}”</source>
      <translation>{place}: الاحتمال ودرجة الثقة في جملة واحدة: «{words}»</translation>
    </message>
    <message>
      <source>{place}: the image {image} has no words for those who cannot see it.</source>
      <translation>{place}: ليس للصورة {image} وصف لمن لا يستطيع رؤيتها.</translation>
    </message>
    <message>
      <source>{place}: the image {image} is missing.</source>
      <translation>{place}: الصورة {image} مفقودة.</translation>
    </message>
    <message>
      <source>{place}: the image {image} stands elsewhere and is not fetched.</source>
      <translation>{place}: الصورة {image} في مكان آخر ولا تُجلب.</translation>
    </message>
    <message>
      <source>{place}: the judgement “{words}” cites no source.</source>
      <translation>{place}: التقدير «{words}» لا يستشهد بأي مصدر.</translation>
    </message>
    <message>
      <source>{place}: {problem}</source>
      <translation>{place}: {problem}</translation>
    </message>
    <message>
      <source>{place}: “{words}” is no term of {yardstick}, which has {terms}.</source>
      <translation>{place}: «{words}» ليس من مصطلحات {yardstick}، وهي: {terms}.</translation>
    </message>
    <message>
      <source>{said}: {words}</source>
      <translation>{said}: {words}</translation>
    </message>
    <message>
      <source>{sections} of “{title}” go by “{name}”.</source>
      <translation>يُسمّى «{name}» {sections} في «{title}».</translation>
    </message>
    <message>
      <source>{sources}, newest {day}</source>
      <translation>{sources}، أحدثها {day}</translation>
    </message>
    <message>
      <source>{titles} stand in this briefing already.</source>
      <translation>في هذه الإحاطة من قبل: {titles}.</translation>
    </message>
    <message>
      <source>{titles} stands in this briefing already.</source>
      <translation>في هذه الإحاطة من قبل: {titles}.</translation>
    </message>
    <message>
      <source>{title} — Briefer</source>
      <translation>{title} — Briefer</translation>
    </message>
    <message>
      <source>{title} — edition {number}</source>
      <translation>{title} — الإصدار {number}</translation>
    </message>
    <message>
      <source>{title}, by “{profile}” in {style}</source>
      <translation>{title}، وفق «{profile}» بنمط {style}</translation>
    </message>
    <message>
      <source>{title}, not saved</source>
      <translation>{title}، غير محفوظ</translation>
    </message>
    <message>
      <source>{title}, this briefing’s own text: {hits}</source>
      <translation>{title}، نص هذه الإحاطة الخاص: {hits}</translation>
    </message>
    <message>
      <source>{title}: {hits}</source>
      <translation>{title}: {hits}</translation>
    </message>
    <message>
      <source>{told}.</source>
      <translation>{told}.</translation>
    </message>
    <message>
      <source>{told}; it was withdrawn: {reason}</source>
      <translation>{told}؛ وقد سُحب الإصدار: {reason}</translation>
    </message>
    <message>
      <source>{told}; nothing was fetched.</source>
      <translation>{told}؛ ولم يُجلب شيء.</translation>
    </message>
    <message>
      <source>{told}; the copy of {names}</source>
      <translation>{told}؛ نسخة {names}</translation>
    </message>
    <message>
      <source>{words} added, {removed} taken out</source>
      <translation>أُضيف {words}، وحُذف {removed}</translation>
    </message>
    <message>
      <source>{words} selected</source>
      <translation>المحدد: {words}</translation>
    </message>
    <message>
      <source>{words}, {over} over the {budget} allowed; the longest sections are {sections}.</source>
      <translation>{words}، بزيادة {over} على المسموح به وهو {budget}؛ أطول الأقسام: {sections}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be left empty.</source>
      <translation>لا يجوز ترك «{field}» فارغًا.</translation>
    </message>
    <message>
      <source>“{heading}”</source>
      <translation>«{heading}»</translation>
    </message>
    <message>
      <source>“{heading}” ({words})</source>
      <translation>«{heading}» ({words})</translation>
    </message>
    <message>
      <source>“{key}” cannot be a source's key.</source>
      <translation>لا يصلح «{key}» مفتاحًا لمصدر.</translation>
    </message>
    <message>
      <source>“{name}” cannot be a fact's name.</source>
      <translation>لا يصلح «{name}» اسمًا لحقيقة.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: {reason}.</source>
      <translation>تعذرت قراءة «{name}»: {reason}.</translation>
    </message>
    <message>
      <source>“{name}” cannot be {value}</source>
      <translation>لا تصلح {value} قيمةً لـ «{name}»</translation>
    </message>
    <message>
      <source>“{name}” is a PDF, not a text.</source>
      <translation>«{name}» ملف PDF وليس نصا.</translation>
    </message>
    <message>
      <source>“{name}” is a Rich Text document, not a text.</source>
      <translation>«{name}» مستند Rich Text وليس نصا بسيطا.</translation>
    </message>
    <message>
      <source>“{name}” is a Word document or another archive, not a text.</source>
      <translation>«{name}» مستند Word أو أرشيف آخر وليس نصا.</translation>
    </message>
    <message>
      <source>“{name}” is a database, not a text.</source>
      <translation>«{name}» قاعدة بيانات وليس نصا.</translation>
    </message>
    <message>
      <source>“{name}” is a picture, not a text.</source>
      <translation>«{name}» صورة وليس نصا.</translation>
    </message>
    <message>
      <source>“{name}” is among the templates now; Ctrl+Alt+N begins with it.</source>
      <translation>«{name}» بين القوالب الآن؛ يبدأ Ctrl+Alt+N به.</translation>
    </message>
    <message>
      <source>“{name}” is an old Office document, not a text.</source>
      <translation>«{name}» مستند Office قديم وليس نصا.</translation>
    </message>
    <message>
      <source>“{name}” is empty.</source>
      <translation>«{name}» فارغ.</translation>
    </message>
    <message>
      <source>“{name}” is not a file of web annotations.</source>
      <translation>«{name}» ليس ملف تعليقات ويب.</translation>
    </message>
    <message>
      <source>“{name}” is not a text.</source>
      <translation>«{name}» ليس نصا.</translation>
    </message>
    <message>
      <source>“{name}” is there already; choose another.</source>
      <translation>«{name}» موجود سلفًا؛ اختر غيره.</translation>
    </message>
    <message>
      <source>“{name}” is too large: an article may have up to {n} MB.</source>
      <translation>«{name}» كبير جدا: لا يزيد المقال على {n} ميغابايت.</translation>
    </message>
    <message>
      <source>“{path}” could not be read: {reason}.</source>
      <translation>تعذرت قراءة «{path}»: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” could not be written: {reason}.</source>
      <translation>تعذرت كتابة «{path}»: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” is the name of a library; it was left as it is.</source>
      <translation>«{path}» اسم مكتبة؛ تُركت كما هي.</translation>
    </message>
    <message>
      <source>“{proposed}” says much the same as “{title}”, which is in the library.</source>
      <translation>يقول «{proposed}» ما يقوله «{title}» تقريبا، وهو في المكتبة.</translation>
    </message>
    <message>
      <source>“{step}” is under way. Wait for it to end, or cancel it.</source>
      <translation>«{step}» قيد التنفيذ. انتظر حتى ينتهي أو ألغِه.</translation>
    </message>
    <message>
      <source>“{step}” was cancelled; nothing was changed.</source>
      <translation>أُلغي «{step}»؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>“{titles}” stood in this briefing already; Ctrl+Z undoes it.</source>
      <translation>«{titles}» موجود في هذه الإحاطة من قبل؛ يتراجع Ctrl+Z.</translation>
    </message>
    <message>
      <source>“{title}” cannot be issued: {errors} ({codes}).</source>
      <translation>لا يمكن إصدار «{title}»: {errors} ({codes}).</translation>
    </message>
    <message>
      <source>“{title}” has a section for {generated} already.</source>
      <translation>في «{title}» قسم «{generated}» بالفعل.</translation>
    </message>
    <message>
      <source>“{title}” has no edition {n}.</source>
      <translation>ليس لـ «{title}» إصدار رقمه {n}.</translation>
    </message>
    <message>
      <source>“{title}” has no words to suggest others for.</source>
      <translation>ليس في «{title}» كلمات يُقترح غيرها.</translation>
    </message>
    <message>
      <source>“{title}” has not moved on.</source>
      <translation>لم يطرأ جديد على «{title}».</translation>
    </message>
    <message>
      <source>“{title}” is a briefing's own text, not a module of the library.</source>
      <translation>«{title}» نص خاص بإحاطة وليس وحدة من المكتبة.</translation>
    </message>
    <message>
      <source>“{title}” is too long: a module may have up to 4,000,000 characters.</source>
      <translation>«{title}» أطول مما ينبغي: لا تزيد الوحدة على 4,000,000 محرف.</translation>
    </message>
    <message>
      <source>“{title}” is used nowhere yet.</source>
      <translation>«{title}» لا يُستعمل في أي مكان بعد.</translation>
    </message>
    <message>
      <source>“{title}” moved on again meanwhile.</source>
      <translation>تغيّر «{title}» مرة أخرى في هذه الأثناء.</translation>
    </message>
    <message>
      <source>“{title}” stands in {places}.</source>
      <translation>«{title}» موجود في {places}.</translation>
    </message>
    <message>
      <source>“{title}” was changed after the annotation was attached.</source>
      <translation>تغيّر «{title}» بعد ربط التعليق.</translation>
    </message>
    <message>
      <source>“{title}” was changed after the suggestion was accepted.</source>
      <translation>تغيّر «{title}» بعد قبول الاقتراح.</translation>
    </message>
    <message>
      <source>“{title}” was changed after the suggestions were accepted.</source>
      <translation>تغيّر «{title}» بعد قبول الاقتراحات.</translation>
    </message>
    <message>
      <source>“{title}” was changed at {time} and could not be saved then.</source>
      <translation>غُيّر «{title}» في {time} وتعذر حفظه حينها.</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile by somebody (revision {number}).</source>
      <translation>غيّر أحدهم «{title}» في هذه الأثناء (النسخة {number}).</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile by {name} (revision {number}).</source>
      <translation>غيّر {name} «{title}» في هذه الأثناء (النسخة {number}).</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile by {name}.</source>
      <translation>غيّر {name} «{title}» في هذه الأثناء.</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile.</source>
      <translation>تغيّر «{title}» في هذه الأثناء.</translation>
    </message>
    <message>
      <source>“{title}” was changed since it was searched.</source>
      <translation>تغيّر «{title}» بعد البحث.</translation>
    </message>
    <message>
      <source>“{title}” was changed since.</source>
      <translation>تغيّر «{title}» بعد ذلك.</translation>
    </message>
    <message>
      <source>“{title}” was changed while it was being issued.</source>
      <translation>تغيّرت «{title}» أثناء إصدارها.</translation>
    </message>
    <message>
      <source>“{title}” was issued as edition {number}, {hash}.</source>
      <translation>صدرت «{title}» بوصفها الإصدار {number}، {hash}.</translation>
    </message>
    <message>
      <source>“{title}” was not issued yet.</source>
      <translation>لم تُصدَر «{title}» بعد.</translation>
    </message>
    <message>
      <source>“{title}” was not issued yet.
Ctrl+Alt+I issues it.</source>
      <translation>لم تُصدَر «{title}» بعد.
يُصدرها Ctrl+Alt+I.</translation>
    </message>
    <message>
      <source>“{typed}” is not a day.</source>
      <translation>«{typed}» ليس تاريخًا.</translation>
    </message>
    <message>
      <source>“{words}” holds a character that no file can keep.</source>
      <translation>في «{words}» محرف لا يستطيع أي ملف حفظه.</translation>
    </message>
    <message>
      <source>“{words}” is not a day with a time and a zone.</source>
      <translation>«{words}» ليس يوما بوقت ومنطقة زمنية.</translation>
    </message>
    <message>
      <source>“{words}” is not a day, a month or a year.</source>
      <translation>«{words}» ليس يوما ولا شهرا ولا سنة.</translation>
    </message>
    <message>
      <source>“{words}” is not known here.</source>
      <translation>«{words}» غير معروف هنا.</translation>
    </message>
    <message>
      <source>→ delete</source>
      <translation>← حذف</translation>
    </message>
  </context>
</TS>
