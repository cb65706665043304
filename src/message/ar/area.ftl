### أسماء المناطق والمجموعات، باللغة العربية.
###
### A name stands as it is in labels and, uninflected, in sentences.
### The identifier ends in the code of our tables: Messages::named("area", code).

## Regions of ITU’s development sector, by the code in our tables

area-itu-afr = إفريقيا
area-itu-ams = الأمريكتان
area-itu-arb = الدول العربية
area-itu-asp = آسيا والمحيط الهادئ
area-itu-cis = كومنولث الدول المستقلة
area-itu-eur = أوروبا

## Groups of the United Nations

area-un-ldc = أقل البلدان نمواً
area-un-lldc = البلدان النامية غير الساحلية
area-un-sids = الدول الجزرية الصغيرة النامية

## Income groups of the World Bank

area-wb-hic = الاقتصادات المرتفعة الدخل
area-wb-lic = الاقتصادات المنخفضة الدخل
area-wb-lmc = اقتصادات الشريحة الدنيا من الدخل المتوسط
area-wb-umc = اقتصادات الشريحة العليا من الدخل المتوسط

## Codes that stand for no country, and the total

area-ap = آسيا والمحيط الهادئ، البلد غير محدد
area-eu = أوروبا، البلد غير محدد
area-zz = البلد غير محدد
area-total = المجموع
