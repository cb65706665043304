### الأسماء في الجداول المصدَّرة باللغة العربية.
###
### المسرد: انظر chart.ftl.

## Indicators, by the code in our tables

indicator-asns = أرقام الأنظمة المستقلة
indicator-holders = حائزو موارد أرقام من أي نوع
indicator-v4-addresses = عناوين IPv4
indicator-v6-added = سجلات IPv6 المضافة
indicator-v6-added-eq32 = حيز IPv6 المضاف، بالكتل ذات الطول 32
indicator-v6-among-asn = حائزو IPv6 من بين حائزي أرقام الأنظمة المستقلة
indicator-v6-among-v4 = حائزو IPv6 من بين حائزي IPv4
indicator-v6-blocks = كتل IPv6، مع ضم الكتل المتجاورة للحائز نفسه
indicator-v6-cr1 = حصة أكبر حائز من حيز IPv6
indicator-v6-eq32 = حيز IPv6، بالكتل ذات الطول 32
indicator-v6-eq48 = حيز IPv6، بالكتل ذات الطول 48
indicator-v6-hhi = تركز حيز IPv6 (مؤشر هيرفندال-هيرشمان)
indicator-v6-holders = حائزو IPv6
indicator-v6-holder-share = حائزو IPv6 من بين جميع الحائزين
indicator-v6-largest = أكبر كتلة IPv6 مخصصة، بالكتل ذات الطول 32
indicator-v6-moved-in = سجلات IPv6 القادمة من منطقة أخرى
indicator-v6-moved-in-eq32 = حيز IPv6 القادم من منطقة أخرى، بالكتل ذات الطول 32
indicator-v6-moved-out = سجلات IPv6 المنتقلة إلى منطقة أخرى
indicator-v6-moved-out-eq32 = حيز IPv6 المنتقل إلى منطقة أخرى، بالكتل ذات الطول 32
indicator-v6-net = صافي التغير في سجلات IPv6
indicator-v6-net-eq32 = صافي التغير في حيز IPv6، بالكتل ذات الطول 32
indicator-v6-records = سجلات IPv6
indicator-v6-redated = سجلات IPv6 التي تغير تاريخها
indicator-v6-redated-eq32 = حيز IPv6 الذي تغير تاريخه، بالكتل ذات الطول 32
indicator-v6-removed = سجلات IPv6 المحذوفة
indicator-v6-removed-eq32 = حيز IPv6 المحذوف، بالكتل ذات الطول 32
indicator-v6-surviving = سجلات IPv6 الباقية في أحدث ملف، بحسب سنة تاريخها

## Units

unit-records = سجلات
unit-blocks = كتل
unit-holders = حائزون
unit-addresses = عناوين
unit-as-numbers = أرقام الأنظمة المستقلة
unit-slash-32 = {-slash}32
unit-slash-48 = {-slash}48
unit-ratio = نسبة، من 0 إلى 1

## Statuses of an observation, by the letter of SDMX

obs-status-a = قيمة عادية
obs-status-b = انقطاع في السلسلة
obs-status-d = التعريف مختلف
obs-status-e = قيمة مقدرة من ملف ناقص
obs-status-o = قيمة ناقصة
obs-status-p = قيمة مؤقتة

## Registries: their names are the same in all languages

registry-all = السجلات الخمسة جميعها

## Columns of tables, and concepts

concept-freq = التواتر
concept-area = البلد أو المنطقة
concept-indicator = المؤشر
concept-registry = السجل
concept-time = الفترة
concept-value = القيمة
concept-unit = الوحدة
concept-status = الحالة
concept-vintage = إصدار البيانات

## Frequencies

freq-a = سنوية
freq-q = ربع سنوية
freq-m = شهرية
freq-d = يوم
freq-o = فترة أخرى من الأيام

## What the data are

dataflow-title = كتل IPv6 المخصصة حسب البلد: المشاهدات
