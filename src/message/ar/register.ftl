### ما تقوله جداول السجل، باللغة العربية.
###
### {$date} is a date as in the tables (2017-09); {$documents} a list of keys of documents.
### A gap has a label and, under its name with -why, what it means.

## Headings of tables

column-activity = النشاط
column-kind = النوع
column-dates = التاريخ
column-countries = البلدان
column-status = آخر حالة
column-title = العنوان
column-organiser = الجهة المنظِّمة
column-duty = الواجب
column-clause = البند
column-evidence = الأدلة
column-demands = مطلوب فقط
column-policies = السياسات
column-worldwide = للجميع

## What is told of an activity

relevance-core = بشأن IPv6
relevance-related = ذو صلة بالإصدار IPv6
activity-due = الموعد المحدد: {$date}
history-not-named = غير مذكور

## What the documents leave open

gap-went-silent = لم يعد يُذكر
gap-went-silent-why = كان جارياً أو قيد التشغيل عند آخر ذكر له؛ ولم يذكره أي تقرير لاحق.
gap-announced-only = أُعلن عنه فقط
gap-announced-only-why = كان مخططاً له عند آخر ذكر له؛ ولم يذكره أي تقرير لاحق.
gap-never-established = لم يُنشأ قط
gap-never-established-why = كان قيد الإعداد في ثلاثة تقارير أو أكثر؛ ولم يذكره أي تقرير لاحق.
gap-unanswered = بلا رد
gap-unanswered-why = مطلوب؛ ولا شيء يدل على رد.
gap-went-backwards = تراجَع
gap-went-backwards-why = كان أكثر تقدماً في تقرير سابق منه في التقرير التالي.
gap-overdue = متأخر
gap-overdue-why = انقضى موعده قبل تقرير لاحق؛ ولم يذكر أي تقرير أنه أُنجز.
gap-left-out = أُغفل
gap-left-out-why = كان غير مكتمل في تقرير، وغاب عن التقرير التالي، ثم ذُكر من جديد.
gap-told-late = ذُكر متأخراً
gap-told-late-why = انتهى قبل الفترة التي يتناولها التقرير: نص منقول أو دورة ثانية.
gap-told-as-open = ذُكر كأنه مفتوح
gap-told-as-open-why = وثيقة تقول إنه سيُعقد أو إنه جارٍ، مع أن يومه الأخير قد مضى.
gap-contradicted = متناقض
gap-contradicted-why = وثيقتان تذكران تواريخ أو أرقاماً لا يمكن أن تصح معاً.
gap-unmoved = عدّاد لا يتحرك
gap-unmoved-why = الرقم نفسه في ثلاثة تقارير أو أكثر لعمل مستمر.
gap-told-again = أُعلن مجدداً
gap-told-again-why = ذُكر أنه أُنجز وكأنه جديد في ثلاثة تقارير أو أكثر.
gap-miscounted = عدد غير مطابق
gap-miscounted-why = تعلن الوثيقة عدداً غير ما تسرده.
gap-absent = غير مذكور في: {$documents}

## Duties and what there is to show

coverage-nothing = لا شيء لعرضه
coverage-any = أي واجب
coverage-counted = للجميع: أنشطة موجهة إلى جميع المناطق، وليست مجموعاً. يُحتسب البلد في LDC وLLDC وSIDS بصفته مستفيداً أو مضيفاً أو مكاناً للانعقاد.

## The calendar

calendar-name = IPv6: دورات تدريبية وورش عمل
calendar-month = مذكور فقط بالصيغة {$date}: جميع الأيام الممكنة معلَّمة.
calendar-past = انقضى، ذُكر أنه {$status}
