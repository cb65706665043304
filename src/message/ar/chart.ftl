### نصوص الرسوم البيانية باللغة العربية. النص المرجعي هو en/chart.ftl، وفيه
### شرح المتغيرات.
###
### مسرد
###   delegation      كتلة مخصصة: كتلة عناوين IPv6 وزعها السجل أو خصصها لحائز
###   holder          حائز، ج حائزون
###   number resource موارد أرقام الإنترنت
###   space           حيز العناوين، بالكتل ذات الطول 32
###   registry        سجل إنترنت إقليمي
###   allocation file ملف تخصيص
###   snapshot        لقطة: ملف التخصيص ليوم واحد
###   computed by     حسابات
###
### Digits are Latin. A slash before digits is {-slash}.

-slash = {"\u200E"}/

## Titles and opening sentences

chart-title = عناوين IPv6: {$country}
chart-state =
    {$country}: في {$date}، أدرج {$registry} {$records ->
        [zero] {$records} كتلة عناوين IPv6 مخصصة
        [one] كتلة عناوين IPv6 مخصصة واحدة
        [two] كتلتي عناوين IPv6 مخصصتين
        [few] {$records} كتل عناوين IPv6 مخصصة
        [many] {$records} كتلة عناوين IPv6 مخصصة
       *[other] {$records} كتلة عناوين IPv6 مخصصة
    }، بحجم إجمالي قدره {$space} {-slash}32.
chart-state-48 =
    {$country}: في {$date}، أدرج {$registry} {$records ->
        [zero] {$records} كتلة عناوين IPv6 مخصصة
        [one] كتلة عناوين IPv6 مخصصة واحدة
        [two] كتلتي عناوين IPv6 مخصصتين
        [few] {$records} كتل عناوين IPv6 مخصصة
        [many] {$records} كتلة عناوين IPv6 مخصصة
       *[other] {$records} كتلة عناوين IPv6 مخصصة
    }، بحجم إجمالي قدره {$space} {-slash}48.
chart-state-none = {$country}: في {$date}، لم يدرج {$registry} أي كتلة عناوين IPv6 مخصصة.
chart-holders = حائزو موارد أرقام الإنترنت الذين لديهم عناوين IPv6: {$v6} من أصل {$all} ({$share}).

## Titles of panels

panel-stock = كتل عناوين IPv6 المخصصة
panel-pace = الكتل المضافة والمحذوفة سنوياً
panel-rank = الترتيب بين البلدان التي يخدمها {$registry} (المنطقة: {$region})
panel-dominance = توزع حيز العناوين
panel-assistance = المساعدة والتدريب

## How the space is spread

dominance-block = تمثل كتلة واحدة {-slash}{$length} ما قدره {$part} من أصل {$whole} {-slash}32.
dominance-largest = لدى أكبر حائز {$share} من الحيز.
dominance-none = لا تتجاوز حصة أي كتلة منفردة {$share} من الحيز.

## Legends, axes and marks

legend-added = مضافة
legend-removed = محذوفة
legend-moved-in = منقولة من بلد آخر
legend-moved-out = منقولة إلى بلد آخر
legend-snapshot = لقطة
legend-no-snapshot = لا توجد لقطة
gap = لا توجد بيانات بين {$from} و{$to}
per-year = سنوياً
days = {$days ->
        [zero] {$days} يوم
        [one] يوم واحد
        [two] يومان
        [few] {$days} أيام
        [many] {$days} يوماً
       *[other] {$days} يوم
    }
undated = غير مؤرخة
rank = الترتيب
rank-place = {$place} من {$count}
others = أخرى
others-count = {$count ->
        [zero] {$count} أخرى
        [one] {$count} أخرى
        [two] {$count} أخرى
        [few] {$count} أخرى
        [many] {$count} أخرى
       *[other] {$count} أخرى
    }
not-served = لا يخدمه أي سجل من سجلات هذه البيانات

## The world and regions

world-by-country = كتل عناوين IPv6 المخصصة حسب البلد
world-by-region = كتل عناوين IPv6 المخصصة حسب المنطقة
world-state =
    في {$date}، أدرجت سجلات الإنترنت الإقليمية {$records ->
        [zero] {$records} كتلة عناوين IPv6 مخصصة
        [one] كتلة عناوين IPv6 مخصصة واحدة
        [two] كتلتي عناوين IPv6 مخصصتين
        [few] {$records} كتل عناوين IPv6 مخصصة
        [many] {$records} كتلة عناوين IPv6 مخصصة
       *[other] {$records} كتلة عناوين IPv6 مخصصة
    } في {$countries ->
        [zero] {$countries} بلد أو إقليم
        [one] بلد أو إقليم واحد
        [two] بلدين أو إقليمين
        [few] {$countries} بلدان وأقاليم
        [many] {$countries} بلداً وإقليماً
       *[other] {$countries} بلد وإقليم
    }، بحجم إجمالي قدره {$space} {-slash}32.
small-multiples-title = كتل عناوين IPv6 المخصصة، بمقياس واحد (المنطقة: {$region})

## Footnotes

source =
    المصدر: ملفات التخصيص، {$registry}، {$count ->
        [zero] {$count} لقطة
        [one] لقطة واحدة
        [two] لقطتان
        [few] {$count} لقطات
        [many] {$count} لقطة
       *[other] {$count} لقطة
    } من {$from} إلى {$to}؛ حسابات v6atlas.
source-one = المصدر: ملف التخصيص المؤرخ {$date}، {$registry}؛ حسابات v6atlas.
caveat-use = التسجيل لا يعني الاستعمال: تبين الأرقام ما جرى تخصيصه، لا ما يحمل الحركة.
caveat-country = البلد هو بلد العنوان المسجل للحائز، لا بلد استعمال العناوين.
caveat-country-before = في {$years}، غير {$registry} طريقة تسجيل البلد: لا يمكن مقارنة الأرقام السابقة باللاحقة.
caveat-holders-before = قبل {$date}، لا تحدد ملفات {$registry} الحائزين، ولذلك لا يمكن عدهم.
caveat-national-registry = قد يُحسب سجل وطني حائزاً واحداً.
caveat-surviving = استناداً إلى ملف {$date} وحده: لا تظهر الكتل المحذوفة قبله، ولذلك فإن أرقام السنوات السابقة أقل من الواقع.
disclaimer = لا تعبر التسميات المستعملة ولا طريقة عرض البيانات عن أي رأي بشأن الوضع القانوني لأي بلد أو إقليم أو منطقة أو سلطاتها أو حدودها.

## Added for the sheets

assistance-none = لم يرد ذكر لأي منها في الوثائق المطلع عليها.
assistance-undated = بلا تاريخ
assistance-more = {$count ->
        [zero] {$count} نشاط آخر في سجل الأنشطة
        [one] نشاط آخر في سجل الأنشطة
        [two] نشاطان آخران في سجل الأنشطة
        [few] {$count} أنشطة أخرى في سجل الأنشطة
        [many] {$count} نشاطاً آخر في سجل الأنشطة
       *[other] {$count} نشاط آخر في سجل الأنشطة
    }
rank-not-compared = {$count ->
        [zero] {$count} بلد آخر من المنطقة تخدمه سجلات أخرى ولا يقارن.
        [one] بلد واحد آخر من المنطقة يخدمه سجل آخر ولا يقارن.
        [two] بلدان آخران من المنطقة يخدمهما سجل آخر ولا يقارنان.
        [few] {$count} بلدان أخرى من المنطقة تخدمها سجلات أخرى ولا تقارن.
        [many] {$count} بلداً آخر من المنطقة تخدمها سجلات أخرى ولا تقارن.
       *[other] {$count} بلد آخر من المنطقة تخدمها سجلات أخرى ولا تقارن.
    }
panel-rank-registry = المرتبة بين جميع من يخدمهم {$registry}، {$date}
panel-rank-date = المرتبة بين بلدان المنطقة ({$region}) التي يخدمها {$registry}، {$date}
dominance-single = الحيز كله كتلة واحدة {-slash}{$length}.
dominance-nothing = لا يوجد حيز IPv6.
dominance-largest-on = كان لدى أكبر حائز {$share} من الحيز في {$date}.
chart-elsewhere = أدرج {$registry} أيضاً {$records ->
        [zero] {$records} كتلة
        [one] كتلة واحدة
        [two] كتلتين
        [few] {$records} كتل
        [many] {$records} كتلة
       *[other] {$records} كتلة
    } ({$date}).
note-grey = الرمادي: لا توجد لقطة، أو لا توجد لقطة قابلة للمقارنة.
note-hatched = التظليل: مدة أطول أو أقصر من سنة، مرسومة بمعدلها السنوي؛ والأرقام أعداد.
note-activities = الأرقام: ما أبلغ به مجلس الاتحاد وأفرقته العاملة من مساعدة وتدريب، مع ذكر الوثيقة والفقرة؛ ويبين الشريط المدة بقدر ما هي معروفة.
note-related = الرقم داخل حلقة، أو «ذو صلة بالإصدار IPv6»: تذكره الوثائق إلى جانب IPv6 دون أن يكون موضوعه.
note-region-scale = للرسوم كلها مقياس واحد؛ والرقم هو أحدث عدد. وينقطع الخط حيث لا توجد لقطة.
note-newest-differ = تختلف أحدث الملفات باختلاف السجل: {$list}.
world-title = الإصدار IPv6 في العالم
world-first = أول {$count}
world-none = خارج مناطق الاتحاد
world-with = {$with} من {$countries} لديها IPv6
share-on = {$share}؛ {$date}
note-hollow = الدوائر المفرغة: من الملف الموسع، وقد يذكر فيه {$registry} بلداً آخر لبعض الكتل؛ لا توصل بالخط ولا تحسب في الوتيرة.
assistance-heading = {$date}: {$title}
note-moves = تشمل الأعداد ما نقل من بلد آخر أو إليه.
world-newest = هذا أحدث تاريخ تتوفر له هنا ملفات السجلات الخمسة كلها.
