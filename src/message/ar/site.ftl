### نصوص صفحات الموقع الإلكتروني باللغة العربية. النص المرجعي هو en/site.ftl.
###
### المسرد: انظر chart.ftl. وإضافة إلى ذلك
###   vintage         إصدار البيانات
###   register        سجل الأنشطة
###   duty            واجب، ج واجبات
###   tile            مربع
### {$name} is the name of a country, region or activity: never inflected.

## Frame

site-name = v6atlas
site-tagline = نشر الإصدار IPv6 والأنشطة، بلداً بلداً
site-skip = الانتقال إلى المحتوى
site-menu = الصفحات
site-languages = اللغات
site-theme = داكن
site-search = البحث عن بلد
site-search-hint = اكتب اسماً بأي من اللغات الست، أو رمزاً
site-search-none = لا يوجد بلد بهذا الاسم.
site-title = {$name} – v6atlas
site-english = هذا النص متاح بالإنكليزية فقط.
site-footer-facts = يمكن إعادة حساب كل رقم من الملفات المذكورة إلى جانبه. وما هو غير معروف يُذكر أنه غير معروف.

## Names of pages

site-page-world = العالم
site-page-countries = البلدان
site-page-regions = المناطق والمجموعات
site-page-activities = الأنشطة
site-page-training = جدول التدريب
site-page-duties = الواجبات
site-page-statistics = الإحصاءات
site-page-indicators = المؤشرات والمنهجيات
site-page-sources = مصادر البيانات
site-page-rules = التحقق من البيانات
site-page-about = عن الموقع
site-countries-others = رموز لم تعد مستعملة ورموز يحددها المستعملون

## World

site-world-lead = مدى تخصيص حيز عناوين IPv6 في كل بلد، وما تذكره وثائق الاتحاد من مساعدة وتدريب ومنصات اختبار.
site-world-tiles = البلدان حسب المنطقة الفرعية
site-world-tiles-note = لكل بلد مربع واحد، والمربعات مرتبة حسب المناطق الفرعية في التصنيف الإحصائي للأمم المتحدة (M49). وليس هذا خريطة: فلا دلالة للأحجام ولا للمواقع ولا للتجاور.
site-world-ranked = البلدان مرتبةً
site-world-indicator = المؤشر
site-world-date = التاريخ
site-world-at-newest = أحدث ملف من كل سجل
site-world-near = 1 يناير {$year}
site-world-near-note = تُستعمل لكل تاريخ ملفات لا تبعد عنه أكثر من 45 يوماً؛ وإن لم توجد، عُرض البلد على أنه غير معروف.
site-world-asof = كل رقم من ملف واحد للسجل الذي يخدم البلد، ويرد تاريخه بجانبه. وتضم القائمة الواحدة ملفات مختلفة التواريخ: فلا يقارن إلا ما كان من الفترة نفسها.
site-world-left = البلدان التي ليس لها رقم: {$count}
site-world-scale = النقاط على مقياس لوغاريتمي؛ ونقاط النسب على مقياس خطي من 0 إلى 100 في المائة.
site-world-all = {$date}، السجلات الخمسة جميعها
site-legend-none = لا شيء
site-legend-unknown = غير معروف
site-world-charts = الرسم البياني للعالم

## Tables of countries

site-column-country = البلد
site-column-code = الرمز
site-column-registry = السجل
site-column-date = التاريخ
site-column-records = الكتل المخصصة
site-column-space = الحيز، بالكتل {-slash}32
site-column-share = الحائزون الذين لديهم IPv6
site-column-place = الترتيب
site-column-trend = التطور
site-column-activities = الأنشطة
site-countries-lead = {$count ->
        [zero] {$count} بلد أو إقليم.
        [one] بلد أو إقليم واحد، وإن لم يُعرف عنه شيء.
        [two] بلدان أو إقليمان، وإن لم يُعرف عنهما شيء.
        [few] {$count} بلدان وأقاليم، بما فيها تلك التي لا يُعرف عنها شيء.
        [many] {$count} بلداً وإقليماً، بما فيها البلدان والأقاليم التي لا يُعرف عنها شيء.
       *[other] {$count} بلد وإقليم، بما فيها البلدان والأقاليم التي لا يُعرف عنها شيء.
    }
site-trend-of = الكتل المخصصة: من {$first} إلى {$last}

## A country

site-country-title = عناوين IPv6: {$name}
site-country-nothing = لا يدرج أي ملف متاح من ملفات السجلات عناوين IPv6 لهذا الرمز، ولا يذكر عدم وجودها.
site-country-chart = رسم بياني للتقدم
site-country-chart-hint = الرسم عريض: يمكن تحريكه جانبياً.
site-country-figures = الأرقام الرئيسية
site-figure-records = كتل عناوين IPv6 المخصصة
site-figure-space = حيز IPv6، بالكتل {-slash}32
site-figure-share = حائزو موارد أرقام الإنترنت الذين لديهم عناوين IPv6
site-figure-place = الترتيب
site-figure-place-of = {$place} من {$count}
site-figure-on = في {$date}
site-figure-holders = {$v6} من {$all}
site-figure-since = {$change} منذ {$date}
site-figure-between = {$change} بين {$from} و{$to}
site-figure-no-change = لا يوجد ما يقارن به قبل سنة.
site-figure-place-before = {$place} في {$date}
site-points = {$sign}{$value} نقطة مئوية
site-country-peers = بلدان للمقارنة
site-country-spread = توزع حيز العناوين
site-country-policies = السياسات
site-country-policies-none = لم يرد ذكر لأي سياسة في الوثائق المطلع عليها.
site-country-activities = الأنشطة
site-country-activities-none = لم يرد ذكر لأي مساعدة أو تدريب أو منصة اختبار في الوثائق المطلع عليها.
site-country-data = أرقام الرسم البياني
site-country-data-stock = كتل عناوين IPv6 المخصصة حسب التاريخ
site-stock-apart = من ملف ذي شكل آخر، وليس جزءاً من الخط
site-country-data-pace = ما ورد وما خرج، حسب الفترة
site-country-sources = المصادر والتحفظات
site-country-downloads = التنزيلات
site-download-chart = الرسم البياني (SVG)
site-download-table = جميع المشاهدات (CSV)
site-cite = للاستشهاد بهذه الصفحة
site-cite-text = v6atlas، «{$title}»، إصدار البيانات {$vintage}
site-cite-link = رابط إلى هذا الإصدار من البيانات
site-cite-changed = الرابط الذي اتبعته يحيل إلى إصدار البيانات {$vintage}. وتعرض الصفحة الآن إصداراً أحدث؛ والأرقام الأقدم مدرجة في الجدول حسب التاريخ.
site-country-groups = ينتمي إلى
site-column-period = الفترة
site-column-added = مضافة
site-column-removed = محذوفة
site-column-moved-in = منقولة من بلد آخر
site-column-moved-out = منقولة إلى بلد آخر
site-former = سُحب هذا الرمز؛ وتستعمله ملفات ووثائق أقدم.

## Regions and groups

site-area-lead = {$count ->
        [zero] {$count} بلد؛ عدد البلدان المدرجة لها كتل عناوين IPv6 مخصصة: {$with}.
        [one] بلد واحد؛ عدد البلدان المدرجة لها كتل عناوين IPv6 مخصصة: {$with}.
        [two] بلدان؛ عدد البلدان المدرجة لها كتل عناوين IPv6 مخصصة: {$with}.
        [few] {$count} بلدان؛ عدد البلدان المدرجة لها كتل عناوين IPv6 مخصصة: {$with}.
        [many] {$count} بلداً؛ عدد البلدان المدرجة لها كتل عناوين IPv6 مخصصة: {$with}.
       *[other] {$count} بلد؛ عدد البلدان المدرجة لها كتل عناوين IPv6 مخصصة: {$with}.
    }
site-area-countries = بلدانها
site-area-chart = مقارنة بين بلدانها
site-area-totals = المجاميع حسب السجل
site-area-totals-note = يخص كل صف أحدث ملف لدى سجل من السجلات. ولا تجمع الصفوف المختلفة التواريخ: فالصف الأخير يخص أحدث تاريخ تتوفر فيه ملفات السجلات الخمسة كلها.
site-course-note = حيث ينقطع الخط لا يوجد ملف.
site-course-hollow = النقاط المفرغة من ملفات ذات شكل آخر، وقد يذكر فيها بلد آخر لبعض الكتل؛ وهي ليست جزءاً من أي خط.
panel-course = كتل عناوين IPv6 المخصصة لبلدانها، حسب السجل
panel-course-world = كتل عناوين IPv6 المخصصة في العالم، حسب السجل
site-regions-lead = المناطق الست لقطاع تنمية الاتصالات في الاتحاد، والمجموعات الثلاث التي تمنحها القرارات الأولوية. وتؤخذ المجموعة بتكوينها في تاريخ الرقم.
site-area-asof = كل رقم من أحدث ملف للسجل الذي يخدم البلد؛ والنسبة المأخوذة من ملف أقدم تذكر سنتها بجانبها. وما تدرجه السجلات الأخرى لبلد ما يرد في صفحته.

## Activities

site-activities-lead = {$count ->
        [zero] {$count} نشاط تذكره وثائق الاتحاد، مع كل ما تقوله عنه كل وثيقة.
        [one] نشاط واحد تذكره وثائق الاتحاد، مع كل ما تقوله عنه كل وثيقة.
        [two] نشاطان تذكرهما وثائق الاتحاد، مع كل ما تقوله عنهما كل وثيقة.
        [few] {$count} أنشطة تذكرها وثائق الاتحاد، مع كل ما تقوله عنها كل وثيقة.
        [many] {$count} نشاطاً تذكرها وثائق الاتحاد، مع كل ما تقوله عنها كل وثيقة.
       *[other] {$count} نشاط تذكرها وثائق الاتحاد، مع كل ما تقوله عنها كل وثيقة.
    }
site-filter-kind = النوع
site-filter-status = الحالة
site-filter-country = البلد
site-filter-all = الكل
site-filter-shown = {$count ->
        [zero] لا يُعرض أي نشاط
        [one] يُعرض نشاط واحد
        [two] يُعرض نشاطان
        [few] تُعرض {$count} أنشطة
        [many] يُعرض {$count} نشاطاً
       *[other] يُعرض {$count} نشاط
    }
site-activity-history = ما تقوله الوثائق
site-activity-remark = ملاحظة
site-activity-facts = المعلومات
site-activity-where = المكان
site-activity-when = الزمان
site-activity-who = الجهات
site-activity-resolutions = القرارات
site-activity-duties = الواجبات
site-activity-open = الحالة المفتوحة
site-persons-took-part = شاركوا: {$count}
site-persons-completed = أكملوا التدريب: {$count}
site-persons-certified = مُنحوا شهادات: {$count}
site-activity-worldwide = نطاق عالمي

## Training

site-training-lead = دورات تدريبية وورش عمل للاتحاد وسجلات الإنترنت الإقليمية ومجموعات مشغلي الشبكات وجمعية الإنترنت وجهات أخرى، بقدر ما تذكرها الوثائق.
site-training-by = الجهة المنظِّمة: {$name}
site-training-by-none = الجهة المنظِّمة غير مذكورة
site-training-ics = التقويم (iCalendar)
site-training-atom = ما ورد ذكره (تغذية Atom)
organiser-itu = الاتحاد الدولي للاتصالات
organiser-rir = سجل إنترنت إقليمي
organiser-nog = مجموعة مشغلي شبكات
organiser-isoc = جمعية الإنترنت
organiser-other = جهة أخرى
site-training-none = لم يرد ذكر لأي منها في الوثائق المطلع عليها.

## Duties

site-duties-lead = ما يطلبه القراران 64 و180، وما يمكن عرضه استجابةً لذلك.
site-duty-addressee = الجهة المطلوب منها
site-duty-demand = المطلوب
site-duty-served = ما يخدمه هنا
site-duty-shown = ما يمكن عرضه
site-duty-asked = مطلوب فقط حتى الآن

## Statistics

site-statistics-lead = الجداول التي يقوم عليها هذا الموقع، لبرامج الجداول وقواعد البيانات والأدوات الإحصائية.
site-statistics-file = الملف
site-statistics-size = الحجم
site-statistics-what = المحتوى
site-file-observations = جميع المشاهدات: المؤشر والمنطقة والفترة والقيمة والوحدة والحالة وإصدار البيانات
site-file-countries = أحدث وضع لكل بلد، صف واحد لكل بلد
site-file-pace = ما ورد وما خرج، صف واحد لكل بلد وفترة
site-file-activities = الأنشطة المدرجة في السجل
site-file-statements = ما تقوله كل وثيقة عن كل نشاط
site-file-inputs = ملفات التخصيص التي حُسبت منها الأرقام، مع قيم SHA-256 الخاصة بها
site-file-trainings = الدورات التدريبية مع الساعات واللغات
site-file-policies = سياسات البلدان
site-file-duties = ما تطلبه القرارات
site-file-documents = الوثائق المقروءة
site-file-known = أخطاء معروفة فيما تنشره السجلات
site-statistics-registries = أحدث ملف حسب السجل
site-statistics-more = يُنتج الأمر «v6atlas export» أنساقاً أخرى (SDMX وParquet والمصنفات وData Package).

## Sources, rules, indicators

site-sources-lead = ملفات التخصيص التي تُحسب منها الأرقام، وما يُعرف من عيوبها.
site-sources-files = الملفات حسب السجل
site-sources-count = الملفات
site-sources-first = الأول
site-sources-last = الأحدث
site-sources-known = المشكلات المعروفة
site-sources-known-note = جرى التحقق من كل ملف قبل قياسه. وترد هنا الأخطاء التي يُعرف أن السجلات تنشرها؛ ولا يقاس ملف فيه أي خطأ آخر.
site-sources-documents = الوثائق المطلع عليها لإعداد السجل
site-sources-form = الشكل
site-sources-about = الموضوع
site-sources-since = منذ
site-sources-until = حتى
site-rules-lead = {$count ->
        [zero] {$count} قاعدة للتحقق من ملفات التخصيص ومن جداولنا.
        [one] قاعدة واحدة للتحقق من ملفات التخصيص ومن جداولنا.
        [two] قاعدتان للتحقق من ملفات التخصيص ومن جداولنا.
        [few] {$count} قواعد للتحقق من ملفات التخصيص ومن جداولنا.
        [many] {$count} قاعدة للتحقق من ملفات التخصيص ومن جداولنا.
       *[other] {$count} قاعدة للتحقق من ملفات التخصيص ومن جداولنا.
    }
site-rule-code = القاعدة
site-rule-severity = الخطورة
site-rule-summary = ما تكشفه
severity-error = خطأ
severity-warning = تحذير
severity-note = ملاحظة
site-indicators-lead = ما يعنيه كل رقم، وكيف يُحسب، وما لا يمكن أن يدل عليه.

## About

site-about-what = ما هذا الموقع
site-about-what-text = يطلب القرار 64 للجمعية العالمية لتقييس الاتصالات والقرار 180 لمؤتمر المندوبين المفوضين إحصاءات عن تخصيص عناوين IPv6 وموقعاً إلكترونياً عن أنشطة IPv6. ويُعد v6atlas الأمرين من ملفات عامة: ملفات التخصيص لسجلات الإنترنت الإقليمية الخمسة ووثائق الاتحاد الدولي للاتصالات. وليس هذا الموقع منشوراً من منشورات الاتحاد.
site-about-correct = لتصحيح معلومة أو إضافة نشاط
site-about-correct-text = النشاط صف في الملف data/activities/activities.csv، وما تقوله وثيقة عنه صف في الملف data/activities/statements.csv مع ذكر الوثيقة وفقرتها. أرسل الصفوف، أو الوثيقة والفقرة فقط، إلى القائمين على هذا الموقع. ويبين الأمر «v6atlas check» قبل الإرسال هل الصفوف سليمة.
site-about-contact = ترسل التصويبات والأنشطة الجديدة إلى
site-about-cannot = ما لا يمكن أن تدل عليه الأرقام
site-about-words = المصطلحات
site-about-words-text = الكتلة المخصصة هي كتلة عناوين IPv6 وزعها سجل أو خصصها لحائز. ويعبَّر عن الحيز بالكتل ذات الطول {-slash}32. ويحدد إصدار البيانات الملف الذي حُسب منه الرقم: السجل والتواريخ والأرقام الأولى من قيمة SHA-256 الخاصة به.
site-about-made = كيف يُعد هذا الموقع
site-about-made-text = يُنشئه الأمر «v6atlas site» من الجداول وحدها: فالجداول نفسها تعطي الصفحات نفسها. ولا يستعمل الموقع ملفات تعريف الارتباط، ولا يعد الزيارات، ولا يحمّل شيئاً من مكان آخر.
site-choose = اختر لغة

## Sub-regions, by their code in M49 of the United Nations

subregion-005 = أمريكا الجنوبية
subregion-010 = أنتاركتيكا
subregion-011 = غرب أفريقيا
subregion-013 = أمريكا الوسطى
subregion-014 = شرق أفريقيا
subregion-015 = أفريقيا الشمالية
subregion-017 = وسط أفريقيا
subregion-018 = الجنوب الأفريقي
subregion-021 = أمريكا الشمالية
subregion-029 = منطقة البحر الكاريبي
subregion-030 = شرق آسيا
subregion-034 = جنوب آسيا
subregion-035 = جنوب شرقي آسيا
subregion-039 = أوروبا الجنوبية
subregion-053 = أستراليا ونيوزيلندا
subregion-054 = ميلانيزيا
subregion-057 = ميكرونيزيا
subregion-061 = بولينيزيا
subregion-143 = آسيا الوسطى
subregion-145 = غربي آسيا
subregion-151 = أوروبا الشرقية
subregion-154 = أوروبا الشمالية
subregion-155 = أوروبا الغربية

## Kinds of policy

instrument-strategy = استراتيجية
instrument-roadmap = خارطة طريق
instrument-task-force = فرقة مهام
instrument-deployment-plan = خطة نشر
instrument-procurement-framework = إطار للمشتريات
instrument-isp-programme = برنامج لمقدمي خدمات الإنترنت
instrument-commitment = التزام
