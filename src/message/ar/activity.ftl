### أنواع الأنشطة وحالاتها، باللغة العربية.
###
### Kinds head a label and begin with a capital; statuses follow a colon and do not.
### The identifier ends in the word of our tables: Messages::named("kind", word).

## Statuses

status-planned = مخطط له
status-requested = مطلوب
status-working-towards = قيد الإعداد
status-being-established = قيد الإنشاء
status-ongoing = جارٍ
status-operational = قيد التشغيل
status-completed = مكتمل
status-unknown = الحالة غير معروفة

## Kinds of activity

kind-testbed = منصة اختبار
kind-laboratory = مختبر
kind-iptv-testbed = منصة اختبار IPTV
kind-expertise-centre = مركز خبرة
kind-training = تدريب
kind-workshop = ورشة عمل
kind-technical-assistance = مساعدة تقنية
kind-strategy = استراتيجية
kind-task-force = فريق مهام
kind-roadmap = خارطة طريق
kind-guide = دليل
kind-study = دراسة
kind-standardisation = تقييس
kind-website = موقع إلكتروني
kind-ixp = نقطة تبادل الإنترنت
kind-platform = منصة
kind-connectivity = توصيلية
kind-coordination = تنسيق
kind-governance-meeting = اجتماع بشأن إدارة الإنترنت
kind-consultation = مشاورة
kind-statistic = إحصاءات
kind-naming = تسمية
kind-identifier-system = نظام معرّفات
kind-liaison = اتصال
kind-programme = برنامج
kind-publication = منشور

## The part a country has in an activity

role-beneficiary = مستفيد
role-host = مضيف
role-venue = مكان الانعقاد
role-partner = شريك
