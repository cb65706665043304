### Тексты страниц веб-сайта на русском языке. Исходный текст – en/site.ftl.
###
### Глоссарий: см. chart.ftl. Кроме того
###   vintage         версия данных
###   register        реестр мероприятий
###   duty            обязанность
###   tile            ячейка
### {$name} is the name of a country, region or activity: never inflected.

## Frame

site-name = v6atlas
site-tagline = Развертывание IPv6 и мероприятия по странам
site-skip = К содержанию
site-menu = Страницы
site-languages = Языки
site-theme = Темное оформление
site-search = Найти страну
site-search-hint = Введите название на любом из шести языков или код
site-search-none = Страны с таким названием нет.
site-title = {$name} – v6atlas
site-english = Этот текст имеется только на английском языке.
site-footer-facts = Каждый показатель можно вычислить заново по указанным рядом с ним файлам. О том, что неизвестно, говорится прямо.

## Names of pages

site-page-world = Мир
site-page-countries = Страны
site-page-regions = Регионы и группы
site-page-activities = Мероприятия
site-page-training = Календарь обучения
site-page-duties = Обязанности
site-page-statistics = Статистика
site-page-indicators = Показатели и методы
site-page-sources = Источники данных
site-page-rules = Проверки данных
site-page-about = О сайте
site-countries-others = Коды, вышедшие из употребления, и коды пользователей

## World

site-world-lead = Сколько адресного пространства IPv6 делегировано в каждой стране и что сообщается в документах МСЭ о помощи, обучении и испытательных стендах.
site-world-tiles = Страны по субрегионам
site-world-tiles-note = Каждой стране соответствует одна ячейка; ячейки расположены по субрегионам статистической классификации Организации Объединенных Наций (M49). Это не карта: размеры, положение и соседство ничего не означают.
site-world-ranked = Страны по порядку
site-world-indicator = Показатель
site-world-date = Дата
site-world-at-newest = последний файл каждой регистратуры
site-world-near = 1 января {$year} г.
site-world-near-note = Для каждой даты берутся файлы, отстоящие от нее не более чем на 45 дней; если таких нет, данные по стране показаны как неизвестные.
site-world-asof = Каждый показатель взят из одного файла регистратуры, обслуживающей страну; рядом указана его дата. В одном списке стоят файлы с разными датами: сравнивать следует только то, что относится к одному времени.
site-world-left = Стран без показателя: {$count}
site-world-scale = Точки стоят на логарифмической шкале; точки долей – на обычной, от 0 до 100 процентов.
site-world-all = {$date}, все пять регистратур
site-legend-none = нет
site-legend-unknown = неизвестно
site-world-charts = График по миру

## Tables of countries

site-column-country = Страна
site-column-code = Код
site-column-registry = Регистратура
site-column-date = Дата
site-column-records = Делегированные блоки
site-column-space = Объем, в /32
site-column-share = Держатели с IPv6
site-column-place = Место
site-column-trend = Динамика
site-column-activities = Мероприятия
site-countries-lead = {$count ->
        [one] {$count} страна или территория, в том числе если о ней ничего не известно.
        [few] {$count} страны и территории, включая те, о которых ничего не известно.
        [many] {$count} стран и территорий, включая те, о которых ничего не известно.
       *[other] {$count} страны и территории, включая те, о которых ничего не известно.
    }
site-trend-of = Делегированные блоки: с {$first} до {$last}

## A country

site-country-title = IPv6: {$name}
site-country-nothing = Ни в одном из имеющихся файлов регистратур для этого кода не значатся адреса IPv6 и не указано, что их нет.
site-country-chart = График развития
site-country-chart-hint = График широкий: его можно сдвигать в сторону.
site-country-figures = Основные показатели
site-figure-records = Делегированные блоки IPv6
site-figure-space = Пространство IPv6, в /32
site-figure-share = Держатели номерных ресурсов с IPv6
site-figure-place = Место
site-figure-place-of = {$place} из {$count}
site-figure-on = на {$date}
site-figure-holders = {$v6} из {$all}
site-figure-since = {$change} с {$date}
site-figure-between = {$change}: {$from} – {$to}
site-figure-no-change = Данных годичной давности для сравнения нет.
site-figure-place-before = {$place} на {$date}
site-points = {$sign}{$value} п. п.
site-country-peers = Страны для сравнения
site-country-spread = Распределение адресного пространства
site-country-policies = Политика
site-country-policies-none = В изученных документах политика не упоминается.
site-country-activities = Мероприятия
site-country-activities-none = В изученных документах помощь, обучение и испытательные стенды не упоминаются.
site-country-data = Данные графика
site-country-data-stock = Делегированные блоки IPv6 по датам
site-stock-apart = из файла другой формы, не входит в линию
site-country-data-pace = Прибыло и выбыло по периодам
site-country-sources = Источники и оговорки
site-country-downloads = Загрузки
site-download-chart = График (SVG)
site-download-table = Все наблюдения (CSV)
site-cite = Как ссылаться на эту страницу
site-cite-text = v6atlas, «{$title}», версия данных {$vintage}
site-cite-link = Ссылка на эту версию данных
site-cite-changed = Вы перешли по ссылке на версию данных {$vintage}. Сейчас на странице показана более новая; прежние данные приведены в таблице по датам.
site-country-groups = Входит в состав
site-column-period = Период
site-column-added = Добавлено
site-column-removed = Удалено
site-column-moved-in = Перешло из других стран
site-column-moved-out = Перешло в другие страны
site-former = Этот код отменен; он используется в более старых файлах и документах.

## Regions and groups

site-area-lead = {$count ->
        [one] {$count} страна; стран, для которых значатся делегированные блоки IPv6: {$with}.
        [few] {$count} страны; стран, для которых значатся делегированные блоки IPv6: {$with}.
        [many] {$count} стран; стран, для которых значатся делегированные блоки IPv6: {$with}.
       *[other] {$count} страны; стран, для которых значатся делегированные блоки IPv6: {$with}.
    }
site-area-countries = Входящие страны
site-area-chart = Сравнение этих стран
site-area-totals = Итоги по регистратурам
site-area-totals-note = Каждая строка относится к самому новому файлу регистратуры. Строки с разными датами не складываются: последняя относится к самой поздней дате, на которую имеются файлы всех пяти регистратур.
site-course-note = Там, где линия прервана, файлов нет.
site-course-hollow = Полые точки взяты из файлов другой формы, в которых для некоторых блоков может быть указана другая страна; в линию они не входят.
panel-course = Блоки IPv6, делегированные странам, по регистратурам
panel-course-world = Блоки IPv6, делегированные в мире, по регистратурам
site-regions-lead = Шесть регионов Сектора развития электросвязи МСЭ и три группы, которым в резолюциях отдается приоритет. Состав группы берется на дату показателя.
site-area-asof = Каждый показатель взят из последнего файла регистратуры, обслуживающей страну; у доли из более раннего файла указан год. То, что значится для страны в других регистратурах, приведено на ее странице.

## Activities

site-activities-lead = {$count ->
        [one] {$count} мероприятие, о котором сообщается в документах МСЭ, и все, что говорится о нем в каждом документе.
        [few] {$count} мероприятия, о которых сообщается в документах МСЭ, и все, что говорится о них в каждом документе.
        [many] {$count} мероприятий, о которых сообщается в документах МСЭ, и все, что говорится о них в каждом документе.
       *[other] {$count} мероприятия, о которых сообщается в документах МСЭ, и все, что говорится о них в каждом документе.
    }
site-filter-kind = Вид
site-filter-status = Состояние
site-filter-country = Страна
site-filter-all = все
site-filter-shown = {$count ->
        [one] Показано {$count} мероприятие
        [few] Показано {$count} мероприятия
        [many] Показано {$count} мероприятий
       *[other] Показано {$count} мероприятия
    }
site-activity-history = Что сказано в документах
site-activity-remark = Примечание
site-activity-facts = Сведения
site-activity-where = Где
site-activity-when = Когда
site-activity-who = Кто
site-activity-resolutions = Резолюции
site-activity-duties = Обязанности
site-activity-open = Что не завершено
site-persons-took-part = приняли участие: {$count}
site-persons-completed = завершили обучение: {$count}
site-persons-certified = получили сертификат: {$count}
site-activity-worldwide = общемировой охват

## Training

site-training-lead = Обучение и семинары-практикумы МСЭ, региональных интернет-регистратур, групп сетевых операторов, Общества Интернета и других организаций, насколько о них сообщается в документах.
site-training-by = Организатор: {$name}
site-training-by-none = Организатор не указан
site-training-ics = Календарь (iCalendar)
site-training-atom = Что сообщается (лента Atom)
organiser-itu = МСЭ
organiser-rir = Региональная интернет-регистратура
organiser-nog = Группа сетевых операторов
organiser-isoc = Общество Интернета
organiser-other = Прочие
site-training-none = В изученных документах не упоминается.

## Duties

site-duties-lead = Что требуется согласно Резолюциям 64 и 180 и что можно показать в ответ.
site-duty-addressee = Кому адресовано
site-duty-demand = Что требуется
site-duty-served = Что этому служит здесь
site-duty-shown = Что можно показать
site-duty-asked = Пока только запрошено

## Statistics

site-statistics-lead = Таблицы, на которых основан этот сайт, – для электронных таблиц, баз данных и статистических программ.
site-statistics-file = Файл
site-statistics-size = Размер
site-statistics-what = Содержание
site-file-observations = Все наблюдения: показатель, территория, период, значение, единица измерения, статус, версия данных
site-file-countries = Последнее состояние каждой страны, одна строка на страну
site-file-pace = Прибыло и выбыло, одна строка на страну и период
site-file-activities = Мероприятия реестра
site-file-statements = Что говорится в каждом документе о каждом мероприятии
site-file-inputs = Файлы распределения адресов, по которым вычислены показатели, с их SHA-256
site-file-trainings = Учебные курсы с указанием часов и языков
site-file-policies = Политика стран
site-file-duties = Что требуют резолюции
site-file-documents = Прочитанные документы
site-file-known = Известные ошибки в публикациях регистратур
site-statistics-registries = Последний файл по регистратурам
site-statistics-more = Другие форматы (SDMX, Parquet, рабочие книги, Data Package) создает команда «v6atlas export».

## Sources, rules, indicators

site-sources-lead = Файлы распределения адресов, по которым вычислены показатели, и их известные недостатки.
site-sources-files = Файлы по регистратурам
site-sources-count = Файлы
site-sources-first = Первый
site-sources-last = Последний
site-sources-known = Известные ошибки
site-sources-known-note = Каждый файл проверен до проведения расчетов. Здесь перечислены известные ошибки в файлах, публикуемых регистратурами; файл с любой другой ошибкой в расчеты не включается.
site-sources-documents = Документы, изученные для реестра
site-sources-form = Форма
site-sources-about = Предмет
site-sources-since = С
site-sources-until = По
site-rules-lead = {$count ->
        [one] {$count} правило, по которому проверяются файлы распределения адресов и наши собственные таблицы.
        [few] {$count} правила, по которым проверяются файлы распределения адресов и наши собственные таблицы.
        [many] {$count} правил, по которым проверяются файлы распределения адресов и наши собственные таблицы.
       *[other] {$count} правила, по которым проверяются файлы распределения адресов и наши собственные таблицы.
    }
site-rule-code = Правило
site-rule-severity = Серьезность
site-rule-summary = Что выявляет
severity-error = ошибка
severity-warning = предупреждение
severity-note = примечание
site-indicators-lead = Что означает каждый показатель, как он вычисляется и о чем он не может сказать.

## About

site-about-what = Что это за сайт
site-about-what-text = В Резолюции 64 Всемирной ассамблеи по стандартизации электросвязи и Резолюции 180 Полномочной конференции содержатся просьбы о статистике распределения адресов IPv6 и о веб-сайте, посвященном деятельности в области IPv6. v6atlas готовит и то и другое по общедоступным файлам: файлам распределения адресов пяти региональных интернет-регистратур и документам МСЭ. Этот сайт не является публикацией МСЭ.
site-about-correct = Как внести исправление или добавить мероприятие
site-about-correct-text = Мероприятие – это строка в data/activities/activities.csv, а то, что говорится о нем в документе, – строка в data/activities/statements.csv с указанием документа и его пункта. Направьте строки или только документ и пункт тем, кто ведет этот сайт. Команда «v6atlas check» покажет до отправки, правильно ли составлены строки.
site-about-contact = Исправления и сведения о новых мероприятиях принимаются по адресу
site-about-cannot = О чем показатели не могут сказать
site-about-words = Термины
site-about-words-text = Делегированный блок – это блок адресов IPv6, распределенный или присвоенный регистратурой держателю. Адресное пространство указывается в блоках длиной /32. Версия данных указывает, по какому файлу вычислен показатель: регистратура, даты и первые цифры его SHA-256.
site-about-made = Как создан этот сайт
site-about-made-text = Его создает команда «v6atlas site» только по таблицам: из одних и тех же таблиц получаются одни и те же страницы. Сайт не использует файлы cookie, не считает посещения и ничего не загружает с других сайтов.
site-choose = Выберите язык

## Sub-regions, by their code in M49 of the United Nations

subregion-005 = Южная Америка
subregion-010 = Антарктика
subregion-011 = Западная Африка
subregion-013 = Центральная Америка
subregion-014 = Восточная Африка
subregion-015 = Северная Африка
subregion-017 = Центральная Африка
subregion-018 = Южная часть Африки
subregion-021 = Северная Америка
subregion-029 = Карибский бассейн
subregion-030 = Восточная Азия
subregion-034 = Южная Азия
subregion-035 = Юго-Восточная Азия
subregion-039 = Южная Европа
subregion-053 = Австралия и Новая Зеландия
subregion-054 = Меланезия
subregion-057 = Микронезия
subregion-061 = Полинезия
subregion-143 = Центральная Азия
subregion-145 = Западная Азия
subregion-151 = Восточная Европа
subregion-154 = Северная Европа
subregion-155 = Западная Европа

## Kinds of policy

instrument-strategy = Стратегия
instrument-roadmap = Дорожная карта
instrument-task-force = Целевая группа
instrument-deployment-plan = План развертывания
instrument-procurement-framework = Правила закупок
instrument-isp-programme = Программа для поставщиков услуг интернета
instrument-commitment = Обязательство
