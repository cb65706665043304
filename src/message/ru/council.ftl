### Что говорится в отчете Совету, на русском языке. Исходный текст –
### en/council.ftl, там же объяснены переменные.
###
### Глоссарий
###   test bed             испытательный стенд
###   task force           целевая группа
###   desk officer         ответственный сотрудник
###   allocation file      файл распределения

## The report

council-title = IPv6
council-file-title = Отчет о ходе работы: IPv6, {$dates}
council-period = Отчетный период: {$dates}
council-no-report = В реестре нет ни одного отчета за этот период: сообщить о деятельности невозможно.
council-no-statement = В отчетах за этот период ничего не сообщается об IPv6.
council-documents = Документы за период

## Groups of paragraphs

section-standards = Стандартизация, исследования и информация
section-centres = Центры
section-testbeds = Испытательные стенды и техническая помощь
section-trainings = Профессиональная подготовка и семинары-практикумы
section-policies = Стратегии, целевые группы и дорожные карты
section-guides = Руководства и отчеты
section-other = Сквозные вопросы

## One activity, of any kind

said-requested = Запрошено следующее: {$title}.
said-planned = Запланировано следующее: {$title}.
said-working-towards = Продолжаются усилия по следующему направлению: {$title}.
said-being-established = Создается следующее: {$title}.
said-ongoing = Продолжается следующая работа: {$title}.
said-operational = Действует следующее: {$title}.
said-completed = Завершена следующая деятельность: {$title}.
said-unknown = Упоминается следующее, без указания состояния: {$title}.

## One activity, by its kind

said-standardisation-ongoing = Продолжается следующая работа по стандартизации: {$title}.
said-standardisation-completed = Завершена следующая работа по стандартизации: {$title}.
said-study-ongoing = Продолжается следующее исследование: {$title}.
said-study-completed = Завершено следующее исследование: {$title}.
said-liaison-completed = Состоялось следующее взаимодействие: {$title}.
said-website-operational = Деятельность в области IPv6 представлена на следующем веб-сайте: {$title}.
said-expertise-centre-working-towards = Продолжаются усилия по созданию следующего центра: {$title}.
said-expertise-centre-being-established = Создается следующий центр: {$title}.
said-expertise-centre-operational = Создан следующий центр: {$title}.
said-iptv-testbed-ongoing = Продолжается работа над следующим испытательным стендом: {$title}.
said-testbed-being-established = Создается следующий испытательный стенд: {$title}.
said-testbed-ongoing = Продолжается оказание помощи в создании следующего испытательного стенда: {$title}.
said-testbed-operational = Создан следующий испытательный стенд: {$title}.
said-laboratory-operational = Действует следующая лаборатория: {$title}.
said-technical-assistance-ongoing = Продолжается оказание следующей помощи: {$title}.
said-technical-assistance-completed = Была оказана следующая помощь: {$title}.
said-training-planned = Запланировано следующее обучение: {$title}.
said-training-ongoing = Проводится следующее обучение: {$title}.
said-training-completed = Было проведено следующее обучение: {$title}.
said-workshop-planned = Запланирован следующий семинар-практикум: {$title}.
said-workshop-ongoing = Помощь включает следующий семинар-практикум: {$title}.
said-workshop-completed = Было проведено следующее мероприятие: {$title}.
said-strategy-ongoing = Оказывается техническая помощь в разработке следующей стратегии: {$title}.
said-task-force-ongoing = Оказывается техническая помощь в создании следующей группы: {$title}.
said-roadmap-completed = Разработана и доступна следующая дорожная карта: {$title}.
said-guide-completed = Доступно следующее руководство: {$title}.
said-publication-completed = Доступна следующая публикация: {$title}.
said-programme-ongoing = В этой деятельности учитывается следующее: {$title}.

## The same of several countries

list-testbed-being-established =
    Испытательные стенды IPv6 создаются в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
list-testbed-ongoing =
    Продолжается оказание помощи в создании испытательных стендов IPv6 в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
list-testbed-operational =
    Испытательные стенды IPv6 созданы в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
list-technical-assistance-ongoing =
    Продолжается оказание технической помощи по вопросам IPv6 в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
list-technical-assistance-completed =
    Техническая помощь по вопросам IPv6 была оказана в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
list-strategy-ongoing =
    Техническая помощь в разработке национальных стратегий перехода на IPv6 оказывается в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
list-task-force-ongoing =
    Техническая помощь в создании национальных целевых групп по IPv6 оказывается в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
list-roadmap-ongoing =
    Дорожные карты по IPv6 разрабатываются в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
list-roadmap-completed =
    Дорожные карты по IPv6 разработаны и доступны в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
list-workshop-planned =
    Семинары-практикумы запланированы в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.

## The same, where BDT is responsible

bdt-testbed-being-established =
    БРЭ содействует созданию испытательных стендов IPv6 в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
bdt-testbed-ongoing =
    БРЭ продолжает оказывать помощь в создании испытательных стендов IPv6 в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
bdt-testbed-operational =
    При содействии БРЭ созданы испытательные стенды IPv6 в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
bdt-technical-assistance-ongoing =
    БРЭ продолжает оказывать техническую помощь по вопросам IPv6 в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
bdt-technical-assistance-completed =
    БРЭ оказало техническую помощь по вопросам IPv6 в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
bdt-strategy-ongoing =
    БРЭ оказывает помощь в разработке национальных стратегий перехода на IPv6 в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
bdt-task-force-ongoing =
    БРЭ оказывает помощь в создании национальных целевых групп по IPv6 в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
bdt-roadmap-ongoing =
    БРЭ помогает разрабатывать дорожные карты по IPv6 в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
bdt-roadmap-completed =
    Дорожные карты по IPv6, разработанные при содействии БРЭ, доступны в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.
bdt-workshop-planned =
    БРЭ планирует провести семинары-практикумы в {$count ->
        [one] {$count} стране
        [few] {$count} странах
        [many] {$count} странах
       *[other] {$count} странах
    }: {$countries}.

## What follows on an activity

titled-quoted = «{$title}»
titled-with = {$title} ({$details})
titled-kind = {$kind} ({$country})
titled-report = отчет {$year} года
dates-range = {$from} – {$until}
dates-since = начало – {$from}
dates-until = окончание – {$until}
with-hosts =
    {$count ->
        [one] Ответственная сторона
        [few] Ответственные стороны
        [many] Ответственные стороны
       *[other] Ответственные стороны
    }: {$hosts}.
with-seat = Принимающая сторона: {$hosts}.
with-partners =
    {$count ->
        [one] Партнер
        [few] Партнеры
        [many] Партнеры
       *[other] Партнеры
    }: {$partners}.
with-participants =
    {$count ->
        [one] Принял участие {$count} человек
        [few] Приняли участие {$count} человека
        [many] Приняли участие {$count} человек
       *[other] Приняли участие {$count} человека
    }.
with-completed =
    {$count ->
        [one] Обучение завершил {$count} участник
        [few] Обучение завершили {$count} участника
        [many] Обучение завершили {$count} участников
       *[other] Обучение завершили {$count} участника
    }.
with-certified =
    {$count ->
        [one] Выдан {$count} сертификат
        [few] Выдано {$count} сертификата
        [many] Выдано {$count} сертификатов
       *[other] Выдано {$count} сертификата
    }.

## Bodies with a name in each language

body-itu = МСЭ
body-bdt = БРЭ
body-tsb = БСЭ
body-itu-secretariat = Секретариат МСЭ
body-itu-members = Члены МСЭ
body-itu-academy = Академия МСЭ
body-itu-centres-of-excellence-network = Сеть центров профессионального мастерства МСЭ
body-itu-asp-coe = Центр профессионального мастерства МСЭ для Азиатско-Тихоокеанского региона
body-itu-t-study-groups = исследовательские комиссии МСЭ-Т
body-itu-t-sg = {$number}-я Исследовательская комиссия МСЭ-Т
body-itu-d-sg = {$number}-я Исследовательская комиссия МСЭ-D
body-itu-t-tsag = КГСЭ МСЭ-Т
body-must = Малайзийский университет науки и технологий (MUST)
body-tpra-sudan = TPRA (Судан)
body-university-of-montenegro = Университет Черногории
body-mdes-thailand = Министерство цифровой экономики и общества Таиланда
body-tra-united-arab-emirates = TRA (Объединенные Арабские Эмираты)
body-alttc-india = ALTTC (Индия)

## Annexes

annex-heading = Приложение {$number}. {$title}
annex-statistics = Статистика по упомянутым странам
annex-groups = Регионы и группы стран
annex-open = Запрошено и не завершено на конец периода

## Figures

figures-rule =
    Приводятся данные файлов распределения, ближайших к первому и последнему дню периода, с расхождением не более {$days ->
        [one] {$days} дня
        [few] {$days} дней
        [many] {$days} дней
       *[other] {$days} дня
    }.
figures-no-country = Ни одна страна не упомянута.
figures-not-covered = Ни в одном из имеющихся файлов эта страна не значится.
figures-far = Данные на {$date} неизвестны: ближайший имеющийся файл {$registry} – от {$nearest}
figures-not-listed = Данные на {$date} неизвестны: в имеющемся файле {$registry} страна не значится.
figures-one-file = Файл от {$date} – ближайший к обеим границам периода: изменение неизвестно.
figures-not-comparable = Эти два показателя несопоставимы: в одном из файлов {$registry} указывает страну иначе.
cell-unknown = неизвестно
cell-not-comparable = несопоставимо
change-more = +{$amount}
change-less = −{$amount}
row-date = Дата файла
row-records = Делегированные блоки IPv6
row-space-32 = Объем, в /32
row-space-48 = Объем, в /48
row-worldwide = Адресовано всем регионам
annex-column-figure = Показатель
annex-column-start = Начало периода
annex-column-end = Конец периода
annex-column-change = Изменение
annex-column-group = Регион или группа
annex-column-activities = Мероприятия
annex-column-countries = Страны
annex-column-registry = Регистратура
groups-counted = В регионе учитывается деятельность, предназначенная для него; в группе стран – та, в которой одна из ее стран является получателем, организатором или местом проведения. Указаны страны, названные в одном из этих качеств. Одно мероприятие может учитываться в нескольких строках.
groups-figures = Делегированные блоки IPv6 по регистратурам
groups-files = {$registry}: файлы, даты – {$from} и {$until}
groups-no-files = {$registry}: нет файлов, близких к обеим границам периода.

## What is open

annex-column-activity = Вид деятельности
annex-column-open = Что не завершено
annex-column-told = Последнее упоминание
annex-column-evidence = Обоснование
open-none = Запрошенных или незавершенных мероприятий нет.
open-requested = запрошено, ответ не указан
open-planned = запланировано
open-preparing = ведется подготовка
open-announced = объявлено, далее не упоминается
open-never-established = неоднократно указывалось на подготовку, далее не упоминается
open-overdue = срок истек
open-silent = осуществлялось, далее не упоминается

## For the desk officer

desk-heading = Вопросы для ответственного сотрудника
desk-none = Вопросов нет.
desk-document = Возможно, эти документы не относятся к периоду или относятся лишь частично: их собственный период начинается раньше или их дата известна недостаточно точно.
desk-section = В отчетах за период ничего не сообщается о следующем.
desk-undated = Указано как выполненное, без даты.
desk-uncounted = Число участников обучения и выданных сертификатов не указано.
desk-outside = Упоминается в отчете за период, но датировано вне его.
desk-other-date = Упоминается без даты; единственная известная дата, из другого документа, лежит вне периода.
desk-elsewhere = Датировано периодом, но не упоминается ни в одном его отчете.
desk-differs = В отчетах за период указаны разные состояния; использовано последнее.
desk-backwards = В более раннем отчете указано более продвинутое состояние.
desk-left-out = Не упоминается в отчете между двумя, в которых есть упоминание.
desk-told-as-open = Указано как предстоящее или текущее, хотя последний день уже прошел.
desk-figures = Изменение показателей распределения за период для этих стран неизвестно.
desk-remark = В реестре деятельности имеется примечание (на английском языке) о следующем.
desk-related =
    {$count ->
        [one] Опущено {$count} мероприятие из этих отчетов, не относящееся собственно к IPv6
        [few] Опущены {$count} мероприятия из этих отчетов, не относящиеся собственно к IPv6
        [many] Опущено {$count} мероприятий из этих отчетов, не относящихся собственно к IPv6
       *[other] Опущено {$count} мероприятия из этих отчетов, не относящихся собственно к IPv6
    }.

## Labels of what a text rests on

label-evidence = Обоснование: {$list}
label-vintages = Файлы: {$list}
label-chart = Диаграмма: {$caption}
