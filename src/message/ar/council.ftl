### نصوص التقرير المرحلي المقدم إلى المجلس باللغة العربية. النص المرجعي هو
### en/council.ftl، وفيه شرح المتغيرات.
###
### مسرد
###   test bed             منصة اختبار
###   task force           فريق مهام
###   desk officer         الموظف المسؤول
###   allocation file      ملف تخصيص

## The report

council-title = IPv6
council-file-title = تقرير مرحلي: IPv6، {$dates}
council-period = الفترة المشمولة بالتقرير: {$dates}.
council-no-report = لا يتضمن السجل أي تقرير عن هذه الفترة: لا يمكن ذكر أي نشاط.
council-no-statement = لا تذكر تقارير هذه الفترة شيئاً عن IPv6.
council-documents = وثائق الفترة

## Groups of paragraphs

section-standards = التقييس والدراسات والمعلومات
section-centres = المراكز
section-testbeds = منصات الاختبار والمساعدة التقنية
section-trainings = التدريب وورش العمل
section-policies = الاستراتيجيات وأفرقة المهام وخرائط الطريق
section-guides = الأدلة والتقارير
section-other = مسائل شاملة

## One activity, of any kind

said-requested = طُلب ما يلي: {$title}.
said-planned = من المزمع تنفيذ ما يلي: {$title}.
said-working-towards = يجري العمل على إنشاء ما يلي: {$title}.
said-being-established = يجري إنشاء ما يلي: {$title}.
said-ongoing = يجري العمل بشأن ما يلي: {$title}.
said-operational = يعمل حالياً ما يلي: {$title}.
said-completed = أُنجز ما يلي: {$title}.
said-unknown = ورد ذكر ما يلي دون بيان حالته: {$title}.

## One activity, by its kind

said-standardisation-ongoing = تجري أعمال التقييس بشأن ما يلي: {$title}.
said-standardisation-completed = أُنجزت أعمال التقييس التالية: {$title}.
said-study-ongoing = تجري الدراسات التالية: {$title}.
said-study-completed = عُرضت نتائج الدراسات التالية: {$title}.
said-liaison-completed = جرى الاتصال التالي: {$title}.
said-website-operational = تُعرض أنشطة IPv6 على الموقع الإلكتروني التالي: {$title}.
said-expertise-centre-working-towards = يجري العمل على إنشاء المركز التالي: {$title}.
said-expertise-centre-being-established = يجري إنشاء المركز التالي: {$title}.
said-expertise-centre-operational = أُنشئ المركز التالي: {$title}.
said-iptv-testbed-ongoing = يجري العمل في منصة الاختبار التالية: {$title}.
said-testbed-being-established = يجري إنشاء منصة الاختبار التالية: {$title}.
said-testbed-ongoing = تُقدم المساعدة في تنفيذ منصة الاختبار التالية: {$title}.
said-testbed-operational = أُنشئت منصة الاختبار التالية: {$title}.
said-laboratory-operational = المختبر التالي قيد التشغيل: {$title}.
said-technical-assistance-ongoing = تُقدم المساعدة التالية: {$title}.
said-technical-assistance-completed = قُدمت المساعدة التالية: {$title}.
said-training-planned = من المزمع تنظيم التدريب التالي: {$title}.
said-training-ongoing = يُقدم التدريب التالي: {$title}.
said-training-completed = نُفذ ما يلي: {$title}.
said-workshop-planned = من المقرر عقد ورشة العمل التالية: {$title}.
said-workshop-ongoing = تُقدم المساعدة عن طريق ورشة العمل التالية: {$title}.
said-workshop-completed = نُظم الحدث التالي: {$title}.
said-strategy-ongoing = تُقدم المساعدة التقنية في وضع الاستراتيجية التالية: {$title}.
said-task-force-ongoing = تُقدم المساعدة التقنية في إنشاء الفريق التالي: {$title}.
said-roadmap-completed = أُعدت خارطة الطريق التالية وهي متاحة: {$title}.
said-guide-completed = الدليل التالي متاح: {$title}.
said-publication-completed = المنشور التالي متاح: {$title}.
said-programme-ongoing = يُراعى في هذه الأنشطة ما يلي: {$title}.

## The same of several countries

list-testbed-being-established =
    {$count ->
        [zero] يجري إنشاء منصات اختبار IPv6 في {$count} بلد: {$countries}
        [one] يجري إنشاء منصة اختبار IPv6 في البلد التالي: {$countries}
        [two] يجري إنشاء منصات اختبار IPv6 في بلدين: {$countries}
        [few] يجري إنشاء منصات اختبار IPv6 في {$count} بلدان: {$countries}
        [many] يجري إنشاء منصات اختبار IPv6 في {$count} بلداً: {$countries}
       *[other] يجري إنشاء منصات اختبار IPv6 في {$count} بلد: {$countries}
    }.
list-testbed-ongoing =
    {$count ->
        [zero] تُقدم المساعدة في تنفيذ منصات اختبار IPv6 في {$count} بلد: {$countries}
        [one] تُقدم المساعدة في تنفيذ منصة اختبار IPv6 في البلد التالي: {$countries}
        [two] تُقدم المساعدة في تنفيذ منصات اختبار IPv6 في بلدين: {$countries}
        [few] تُقدم المساعدة في تنفيذ منصات اختبار IPv6 في {$count} بلدان: {$countries}
        [many] تُقدم المساعدة في تنفيذ منصات اختبار IPv6 في {$count} بلداً: {$countries}
       *[other] تُقدم المساعدة في تنفيذ منصات اختبار IPv6 في {$count} بلد: {$countries}
    }.
list-testbed-operational =
    {$count ->
        [zero] أُنشئت منصات اختبار IPv6 في {$count} بلد: {$countries}
        [one] أُنشئت منصة اختبار IPv6 في البلد التالي: {$countries}
        [two] أُنشئت منصات اختبار IPv6 في بلدين: {$countries}
        [few] أُنشئت منصات اختبار IPv6 في {$count} بلدان: {$countries}
        [many] أُنشئت منصات اختبار IPv6 في {$count} بلداً: {$countries}
       *[other] أُنشئت منصات اختبار IPv6 في {$count} بلد: {$countries}
    }.
list-technical-assistance-ongoing =
    {$count ->
        [zero] تُقدم المساعدة التقنية بشأن IPv6 في {$count} بلد: {$countries}
        [one] تُقدم المساعدة التقنية بشأن IPv6 في البلد التالي: {$countries}
        [two] تُقدم المساعدة التقنية بشأن IPv6 في بلدين: {$countries}
        [few] تُقدم المساعدة التقنية بشأن IPv6 في {$count} بلدان: {$countries}
        [many] تُقدم المساعدة التقنية بشأن IPv6 في {$count} بلداً: {$countries}
       *[other] تُقدم المساعدة التقنية بشأن IPv6 في {$count} بلد: {$countries}
    }.
list-technical-assistance-completed =
    {$count ->
        [zero] قُدمت المساعدة التقنية بشأن IPv6 في {$count} بلد: {$countries}
        [one] قُدمت المساعدة التقنية بشأن IPv6 في البلد التالي: {$countries}
        [two] قُدمت المساعدة التقنية بشأن IPv6 في بلدين: {$countries}
        [few] قُدمت المساعدة التقنية بشأن IPv6 في {$count} بلدان: {$countries}
        [many] قُدمت المساعدة التقنية بشأن IPv6 في {$count} بلداً: {$countries}
       *[other] قُدمت المساعدة التقنية بشأن IPv6 في {$count} بلد: {$countries}
    }.
list-strategy-ongoing =
    {$count ->
        [zero] تُقدم المساعدة التقنية في وضع استراتيجيات وطنية للانتقال إلى IPv6 في {$count} بلد: {$countries}
        [one] تُقدم المساعدة التقنية في وضع استراتيجية وطنية للانتقال إلى IPv6 في البلد التالي: {$countries}
        [two] تُقدم المساعدة التقنية في وضع استراتيجيات وطنية للانتقال إلى IPv6 في بلدين: {$countries}
        [few] تُقدم المساعدة التقنية في وضع استراتيجيات وطنية للانتقال إلى IPv6 في {$count} بلدان: {$countries}
        [many] تُقدم المساعدة التقنية في وضع استراتيجيات وطنية للانتقال إلى IPv6 في {$count} بلداً: {$countries}
       *[other] تُقدم المساعدة التقنية في وضع استراتيجيات وطنية للانتقال إلى IPv6 في {$count} بلد: {$countries}
    }.
list-task-force-ongoing =
    {$count ->
        [zero] تُقدم المساعدة التقنية في إنشاء أفرقة مهام وطنية معنية ببروتوكول IPv6 في {$count} بلد: {$countries}
        [one] تُقدم المساعدة التقنية في إنشاء فريق مهام وطني معني ببروتوكول IPv6 في البلد التالي: {$countries}
        [two] تُقدم المساعدة التقنية في إنشاء أفرقة مهام وطنية معنية ببروتوكول IPv6 في بلدين: {$countries}
        [few] تُقدم المساعدة التقنية في إنشاء أفرقة مهام وطنية معنية ببروتوكول IPv6 في {$count} بلدان: {$countries}
        [many] تُقدم المساعدة التقنية في إنشاء أفرقة مهام وطنية معنية ببروتوكول IPv6 في {$count} بلداً: {$countries}
       *[other] تُقدم المساعدة التقنية في إنشاء أفرقة مهام وطنية معنية ببروتوكول IPv6 في {$count} بلد: {$countries}
    }.
list-roadmap-ongoing =
    {$count ->
        [zero] يجري إعداد خرائط طريق IPv6 في {$count} بلد: {$countries}
        [one] يجري إعداد خارطة طريق IPv6 في البلد التالي: {$countries}
        [two] يجري إعداد خرائط طريق IPv6 في بلدين: {$countries}
        [few] يجري إعداد خرائط طريق IPv6 في {$count} بلدان: {$countries}
        [many] يجري إعداد خرائط طريق IPv6 في {$count} بلداً: {$countries}
       *[other] يجري إعداد خرائط طريق IPv6 في {$count} بلد: {$countries}
    }.
list-roadmap-completed =
    {$count ->
        [zero] أُعدت خرائط طريق IPv6 وهي متاحة في {$count} بلد: {$countries}
        [one] أُعدت خارطة طريق IPv6 وهي متاحة في البلد التالي: {$countries}
        [two] أُعدت خرائط طريق IPv6 وهي متاحة في بلدين: {$countries}
        [few] أُعدت خرائط طريق IPv6 وهي متاحة في {$count} بلدان: {$countries}
        [many] أُعدت خرائط طريق IPv6 وهي متاحة في {$count} بلداً: {$countries}
       *[other] أُعدت خرائط طريق IPv6 وهي متاحة في {$count} بلد: {$countries}
    }.
list-workshop-planned =
    {$count ->
        [zero] من المقرر عقد ورش عمل في {$count} بلد: {$countries}
        [one] من المقرر عقد ورشة عمل في البلد التالي: {$countries}
        [two] من المقرر عقد ورش عمل في بلدين: {$countries}
        [few] من المقرر عقد ورش عمل في {$count} بلدان: {$countries}
        [many] من المقرر عقد ورش عمل في {$count} بلداً: {$countries}
       *[other] من المقرر عقد ورش عمل في {$count} بلد: {$countries}
    }.

## The same, where BDT is responsible

bdt-testbed-being-established =
    {$count ->
        [zero] يساعد مكتب تنمية الاتصالات في إنشاء منصات اختبار IPv6 في {$count} بلد: {$countries}
        [one] يساعد مكتب تنمية الاتصالات في إنشاء منصة اختبار IPv6 في البلد التالي: {$countries}
        [two] يساعد مكتب تنمية الاتصالات في إنشاء منصات اختبار IPv6 في بلدين: {$countries}
        [few] يساعد مكتب تنمية الاتصالات في إنشاء منصات اختبار IPv6 في {$count} بلدان: {$countries}
        [many] يساعد مكتب تنمية الاتصالات في إنشاء منصات اختبار IPv6 في {$count} بلداً: {$countries}
       *[other] يساعد مكتب تنمية الاتصالات في إنشاء منصات اختبار IPv6 في {$count} بلد: {$countries}
    }.
bdt-testbed-ongoing =
    {$count ->
        [zero] يساعد مكتب تنمية الاتصالات في تنفيذ منصات اختبار IPv6 في {$count} بلد: {$countries}
        [one] يساعد مكتب تنمية الاتصالات في تنفيذ منصة اختبار IPv6 في البلد التالي: {$countries}
        [two] يساعد مكتب تنمية الاتصالات في تنفيذ منصات اختبار IPv6 في بلدين: {$countries}
        [few] يساعد مكتب تنمية الاتصالات في تنفيذ منصات اختبار IPv6 في {$count} بلدان: {$countries}
        [many] يساعد مكتب تنمية الاتصالات في تنفيذ منصات اختبار IPv6 في {$count} بلداً: {$countries}
       *[other] يساعد مكتب تنمية الاتصالات في تنفيذ منصات اختبار IPv6 في {$count} بلد: {$countries}
    }.
bdt-testbed-operational =
    {$count ->
        [zero] أُنشئت بمساعدة مكتب تنمية الاتصالات منصات اختبار IPv6 في {$count} بلد: {$countries}
        [one] أُنشئت بمساعدة مكتب تنمية الاتصالات منصة اختبار IPv6 في البلد التالي: {$countries}
        [two] أُنشئت بمساعدة مكتب تنمية الاتصالات منصات اختبار IPv6 في بلدين: {$countries}
        [few] أُنشئت بمساعدة مكتب تنمية الاتصالات منصات اختبار IPv6 في {$count} بلدان: {$countries}
        [many] أُنشئت بمساعدة مكتب تنمية الاتصالات منصات اختبار IPv6 في {$count} بلداً: {$countries}
       *[other] أُنشئت بمساعدة مكتب تنمية الاتصالات منصات اختبار IPv6 في {$count} بلد: {$countries}
    }.
bdt-technical-assistance-ongoing =
    {$count ->
        [zero] يقدم مكتب تنمية الاتصالات المساعدة التقنية بشأن IPv6 في {$count} بلد: {$countries}
        [one] يقدم مكتب تنمية الاتصالات المساعدة التقنية بشأن IPv6 في البلد التالي: {$countries}
        [two] يقدم مكتب تنمية الاتصالات المساعدة التقنية بشأن IPv6 في بلدين: {$countries}
        [few] يقدم مكتب تنمية الاتصالات المساعدة التقنية بشأن IPv6 في {$count} بلدان: {$countries}
        [many] يقدم مكتب تنمية الاتصالات المساعدة التقنية بشأن IPv6 في {$count} بلداً: {$countries}
       *[other] يقدم مكتب تنمية الاتصالات المساعدة التقنية بشأن IPv6 في {$count} بلد: {$countries}
    }.
bdt-technical-assistance-completed =
    {$count ->
        [zero] قدم مكتب تنمية الاتصالات المساعدة التقنية بشأن IPv6 في {$count} بلد: {$countries}
        [one] قدم مكتب تنمية الاتصالات المساعدة التقنية بشأن IPv6 في البلد التالي: {$countries}
        [two] قدم مكتب تنمية الاتصالات المساعدة التقنية بشأن IPv6 في بلدين: {$countries}
        [few] قدم مكتب تنمية الاتصالات المساعدة التقنية بشأن IPv6 في {$count} بلدان: {$countries}
        [many] قدم مكتب تنمية الاتصالات المساعدة التقنية بشأن IPv6 في {$count} بلداً: {$countries}
       *[other] قدم مكتب تنمية الاتصالات المساعدة التقنية بشأن IPv6 في {$count} بلد: {$countries}
    }.
bdt-strategy-ongoing =
    {$count ->
        [zero] يساعد مكتب تنمية الاتصالات في وضع استراتيجيات وطنية للانتقال إلى IPv6 في {$count} بلد: {$countries}
        [one] يساعد مكتب تنمية الاتصالات في وضع استراتيجية وطنية للانتقال إلى IPv6 في البلد التالي: {$countries}
        [two] يساعد مكتب تنمية الاتصالات في وضع استراتيجيات وطنية للانتقال إلى IPv6 في بلدين: {$countries}
        [few] يساعد مكتب تنمية الاتصالات في وضع استراتيجيات وطنية للانتقال إلى IPv6 في {$count} بلدان: {$countries}
        [many] يساعد مكتب تنمية الاتصالات في وضع استراتيجيات وطنية للانتقال إلى IPv6 في {$count} بلداً: {$countries}
       *[other] يساعد مكتب تنمية الاتصالات في وضع استراتيجيات وطنية للانتقال إلى IPv6 في {$count} بلد: {$countries}
    }.
bdt-task-force-ongoing =
    {$count ->
        [zero] يساعد مكتب تنمية الاتصالات في إنشاء أفرقة مهام وطنية معنية ببروتوكول IPv6 في {$count} بلد: {$countries}
        [one] يساعد مكتب تنمية الاتصالات في إنشاء فريق مهام وطني معني ببروتوكول IPv6 في البلد التالي: {$countries}
        [two] يساعد مكتب تنمية الاتصالات في إنشاء أفرقة مهام وطنية معنية ببروتوكول IPv6 في بلدين: {$countries}
        [few] يساعد مكتب تنمية الاتصالات في إنشاء أفرقة مهام وطنية معنية ببروتوكول IPv6 في {$count} بلدان: {$countries}
        [many] يساعد مكتب تنمية الاتصالات في إنشاء أفرقة مهام وطنية معنية ببروتوكول IPv6 في {$count} بلداً: {$countries}
       *[other] يساعد مكتب تنمية الاتصالات في إنشاء أفرقة مهام وطنية معنية ببروتوكول IPv6 في {$count} بلد: {$countries}
    }.
bdt-roadmap-ongoing =
    {$count ->
        [zero] يساعد مكتب تنمية الاتصالات في إعداد خرائط طريق IPv6 في {$count} بلد: {$countries}
        [one] يساعد مكتب تنمية الاتصالات في إعداد خارطة طريق IPv6 في البلد التالي: {$countries}
        [two] يساعد مكتب تنمية الاتصالات في إعداد خرائط طريق IPv6 في بلدين: {$countries}
        [few] يساعد مكتب تنمية الاتصالات في إعداد خرائط طريق IPv6 في {$count} بلدان: {$countries}
        [many] يساعد مكتب تنمية الاتصالات في إعداد خرائط طريق IPv6 في {$count} بلداً: {$countries}
       *[other] يساعد مكتب تنمية الاتصالات في إعداد خرائط طريق IPv6 في {$count} بلد: {$countries}
    }.
bdt-roadmap-completed =
    {$count ->
        [zero] تتاح خرائط طريق IPv6 أُعدت بمساعدة مكتب تنمية الاتصالات في {$count} بلد: {$countries}
        [one] تتاح خارطة طريق IPv6 أُعدت بمساعدة مكتب تنمية الاتصالات في البلد التالي: {$countries}
        [two] تتاح خرائط طريق IPv6 أُعدت بمساعدة مكتب تنمية الاتصالات في بلدين: {$countries}
        [few] تتاح خرائط طريق IPv6 أُعدت بمساعدة مكتب تنمية الاتصالات في {$count} بلدان: {$countries}
        [many] تتاح خرائط طريق IPv6 أُعدت بمساعدة مكتب تنمية الاتصالات في {$count} بلداً: {$countries}
       *[other] تتاح خرائط طريق IPv6 أُعدت بمساعدة مكتب تنمية الاتصالات في {$count} بلد: {$countries}
    }.
bdt-workshop-planned =
    {$count ->
        [zero] يعتزم مكتب تنمية الاتصالات عقد ورش عمل في {$count} بلد: {$countries}
        [one] يعتزم مكتب تنمية الاتصالات عقد ورشة عمل في البلد التالي: {$countries}
        [two] يعتزم مكتب تنمية الاتصالات عقد ورش عمل في بلدين: {$countries}
        [few] يعتزم مكتب تنمية الاتصالات عقد ورش عمل في {$count} بلدان: {$countries}
        [many] يعتزم مكتب تنمية الاتصالات عقد ورش عمل في {$count} بلداً: {$countries}
       *[other] يعتزم مكتب تنمية الاتصالات عقد ورش عمل في {$count} بلد: {$countries}
    }.

## What follows on an activity

titled-quoted = "{$title}"
titled-with = {$title} ({$details})
titled-kind = {$kind} ({$country})
titled-report = تقرير {$year}
dates-range = {$from} - {$until}
dates-since = منذ {$from}
dates-until = حتى {$until}
with-hosts =
    {$count ->
        [zero] الجهات المسؤولة
        [one] الجهة المسؤولة
        [two] الجهتان المسؤولتان
        [few] الجهات المسؤولة
        [many] الجهات المسؤولة
       *[other] الجهات المسؤولة
    }: {$hosts}.
with-topic-unstated = لم يُذكر الموضوع.
with-seat = الجهة المضيفة: {$hosts}.
with-partners =
    {$count ->
        [zero] الشركاء
        [one] الشريك
        [two] الشريكان
        [few] الشركاء
        [many] الشركاء
       *[other] الشركاء
    }: {$partners}.
with-participants =
    {$count ->
        [zero] لم يشارك أي شخص
        [one] شارك شخص واحد
        [two] شارك شخصان
        [few] شارك {$count} أشخاص
        [many] شارك {$count} شخصاً
       *[other] شارك {$count} شخص
    }.
with-completed =
    {$count ->
        [zero] لم يُكمل التدريب أي مشارك
        [one] أكمل التدريب مشارك واحد
        [two] أكمل التدريب مشاركان
        [few] أكمل التدريب {$count} مشاركين
        [many] أكمل التدريب {$count} مشاركاً
       *[other] أكمل التدريب {$count} مشارك
    }.
with-certified =
    {$count ->
        [zero] لم تُمنح أي شهادة
        [one] مُنحت شهادة واحدة
        [two] مُنحت شهادتان
        [few] مُنحت {$count} شهادات
        [many] مُنحت {$count} شهادة
       *[other] مُنحت {$count} شهادة
    }.

## Bodies with a name in each language

body-itu = الاتحاد
body-bdt = مكتب تنمية الاتصالات
body-tsb = مكتب تقييس الاتصالات
body-itu-secretariat = أمانة الاتحاد
body-itu-members = أعضاء الاتحاد
body-itu-academy = أكاديمية الاتحاد
body-itu-centres-of-excellence-network = شبكة مراكز التميز التابعة للاتحاد
body-itu-asp-coe = مركز التميز التابع للاتحاد لآسيا والمحيط الهادئ
body-itu-t-study-groups = لجان دراسات قطاع تقييس الاتصالات
body-itu-t-sg = لجنة الدراسات {$number} لقطاع تقييس الاتصالات
body-itu-d-sg = لجنة الدراسات {$number} لقطاع تنمية الاتصالات
body-itu-t-tsag = الفريق الاستشاري لتقييس الاتصالات
body-must = جامعة ماليزيا للعلوم والتكنولوجيا (MUST)
body-tpra-sudan = جهاز تنظيم الاتصالات والبريد (السودان)
body-university-of-montenegro = جامعة الجبل الأسود
body-mdes-thailand = وزارة الاقتصاد الرقمي والمجتمع في تايلاند
body-tra-united-arab-emirates = هيئة تنظيم الاتصالات في الإمارات العربية المتحدة
body-alttc-india = ALTTC (الهند)

## Annexes

annex-heading = الملحق {$number}: {$title}
annex-statistics = إحصاءات البلدان المذكورة
annex-groups = المناطق والمجموعات
annex-open = المطلوب والمفتوح في نهاية الفترة

## Figures

figures-rule =
    الأرقام مأخوذة من ملفات التخصيص الأقرب إلى أول يوم وآخر يوم من الفترة، بفارق لا يتجاوز {$days ->
        [zero] {$days} يوم
        [one] يوم واحد
        [two] يومين
        [few] {$days} أيام
        [many] {$days} يوماً
       *[other] {$days} يوم
    }.
figures-no-country = لم يُذكر أي بلد.
figures-not-covered = لا يذكر أي من الملفات المتاحة هذا البلد.
figures-far = لا يُعرف الرقم في {$date}: أقرب ملف متاح صادر عن {$registry} مؤرخ {$nearest}.
figures-not-listed = لا يُعرف الرقم في {$date}: الملف المتاح الصادر عن {$registry} لا يذكر هذا البلد.
figures-one-file = أقرب ملف إلى طرفي الفترة هو نفسه، المؤرخ {$date}: لا يُعرف التغير.
figures-not-comparable = لا يمكن مقارنة الرقمين: في أحدهما يذكر {$registry} البلد بطريقة أخرى.
cell-unknown = غير معروف
cell-not-comparable = غير قابل للمقارنة
change-more = {"\u200E"}+{$amount}
change-less = {"\u200E"}−{$amount}
row-date = تاريخ الملف
row-records = كتل IPv6 المخصصة
row-space-32 = حيز العناوين بالكتل {-slash}32
row-space-48 = حيز العناوين بالكتل {-slash}48
row-worldwide = موجهة إلى جميع المناطق
annex-column-figure = الرقم
annex-column-start = بداية الفترة
annex-column-end = نهاية الفترة
annex-column-change = التغير
annex-column-group = المنطقة أو المجموعة
annex-column-activities = الأنشطة
annex-column-countries = البلدان
annex-column-registry = السجل
groups-counted = تُحتسب للمنطقة الأنشطة الموجهة إليها، ولمجموعة البلدان الأنشطة التي يكون أحد بلدانها مستفيداً منها أو مضيفاً لها أو مكاناً لانعقادها. والبلدان هي المذكورة بإحدى هذه الصفات. وقد يُحتسب النشاط في عدة صفوف.
groups-figures = كتل IPv6 المخصصة حسب السجل
groups-files = {$registry}: ملفا {$from} و{$until}.
groups-no-files = {$registry}: لا توجد ملفات متاحة قريبة من طرفي الفترة.

## What is open

annex-column-activity = النشاط
annex-column-open = الحالة المفتوحة
annex-column-told = آخر ذكر
annex-column-evidence = الإسناد
open-none = لا يوجد ما هو مطلوب أو مفتوح.
open-requested = مطلوب ولم يُذكر أي رد
open-planned = مخطط له
open-preparing = قيد الإعداد
open-announced = أُعلن عنه ولم يُذكر بعد ذلك
open-never-established = ذُكر مراراً قيد الإعداد ثم لم يُذكر
open-overdue = انقضى موعده
open-silent = كان جارياً ولم يُذكر بعد ذلك

## For the desk officer

desk-heading = نقاط يتحقق منها الموظف المسؤول
desk-none = لا توجد نقاط.
desk-document = قد لا تعود هذه الوثائق إلى الفترة أو قد تعود إليها جزئياً فقط: فترتها هي تبدأ قبلها، أو تاريخها غير معروف بما يكفي من الدقة.
desk-section = لا تذكر تقارير الفترة شيئاً بشأن ما يلي.
desk-undated = ذُكر أنه أُنجز دون تاريخ.
desk-uncounted = لا يُذكر عدد المشاركين في التدريب ولا الشهادات.
desk-outside = يذكره تقرير الفترة، وتاريخه خارجها.
desk-other-date = ذُكر دون تاريخ؛ والتاريخ الوحيد المعروف، من وثيقة أخرى، يقع خارج الفترة.
desk-elsewhere = تاريخه ضمن الفترة، ولا يذكره أي من تقاريرها.
desk-differs = تذكر تقارير الفترة حالات مختلفة؛ والمعتمد هو الأخير.
desk-backwards = ذكر تقرير سابق حالة أكثر تقدماً.
desk-left-out = أغفله تقرير وقع بين تقريرين يذكرانه.
desk-told-as-open = ذُكر أنه مقبل أو جارٍ وقد انقضى يومه الأخير.
desk-figures = لا يُعرف تغير أرقام التخصيص لهذه البلدان خلال الفترة.
desk-remark = في سجل الأنشطة ملاحظة بالإنكليزية على ما يلي.
desk-related =
    {$count ->
        [zero] لم يُغفل أي نشاط مذكور في هذه التقارير
        [one] أُغفل نشاط واحد مذكور في هذه التقارير لا يتعلق ببروتوكول IPv6 نفسه
        [two] أُغفل نشاطان مذكوران في هذه التقارير لا يتعلقان ببروتوكول IPv6 نفسه
        [few] أُغفلت {$count} أنشطة مذكورة في هذه التقارير لا تتعلق ببروتوكول IPv6 نفسه
        [many] أُغفل {$count} نشاطاً مذكوراً في هذه التقارير لا يتعلق ببروتوكول IPv6 نفسه
       *[other] أُغفل {$count} نشاط مذكور في هذه التقارير لا يتعلق ببروتوكول IPv6 نفسه
    }.

## Labels of what a text rests on

label-evidence = الإسناد: {$list}
label-vintages = الملفات: {$list}
