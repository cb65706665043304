### Тексты графиков на русском языке. Исходный текст – en/chart.ftl, там же
### описаны переменные.
###
### Глоссарий
###   delegation      делегированный блок: блок адресов IPv6, распределенный
###                   или присвоенный держателю
###   holder          держатель (номерных ресурсов)
###   number resource номерной ресурс
###   space           адресное пространство, в блоках /32
###   registry        региональная интернет-регистратура (ICANN)
###   allocation file файл распределения адресов
###   snapshot        срез данных
###   computed by     расчеты
###
### Названия стран, регионов и регистратур не склоняются; даты стоят в
### родительном падеже.

## Titles and opening sentences

chart-title = IPv6: {$country}
chart-state =
    {$country}: на {$date} в файлах {$registry} {$records ->
        [one] значился {$records} делегированный блок IPv6
        [few] значилось {$records} делегированных блока IPv6
        [many] значилось {$records} делегированных блоков IPv6
       *[other] значилось {$records} делегированного блока IPv6
    }; общий объем – {$space} /32.
chart-state-48 =
    {$country}: на {$date} в файлах {$registry} {$records ->
        [one] значился {$records} делегированный блок IPv6
        [few] значилось {$records} делегированных блока IPv6
        [many] значилось {$records} делегированных блоков IPv6
       *[other] значилось {$records} делегированного блока IPv6
    }; общий объем – {$space} /48.
chart-state-none = {$country}: на {$date} в файлах {$registry} не значилось ни одного делегированного блока IPv6.
chart-holders =
    Из {$all ->
        [one] {$all} держателя
        [few] {$all} держателей
        [many] {$all} держателей
       *[other] {$all} держателя
    } номерных ресурсов адреса IPv6 есть у {$v6} ({$share}).

## Titles of panels

panel-stock = Делегированные блоки IPv6
panel-pace = Блоки, добавленные и удаленные за год
panel-rank = Место среди стран (регион: {$region}), которые обслуживает {$registry}
panel-dominance = Распределение адресного пространства
panel-assistance = Помощь и профессиональная подготовка

## How the space is spread

dominance-block = На один блок /{$length} приходится {$part} из {$whole} /32.
dominance-largest = На крупнейшего держателя приходится {$share} пространства.
dominance-none = Ни на один блок не приходится более {$share} пространства.

## Legends, axes and marks

legend-added = добавлено
legend-removed = удалено
legend-moved-in = перешло из других стран
legend-moved-out = перешло в другие страны
legend-snapshot = срез данных
legend-no-snapshot = нет среза
gap = нет данных между {$from} и {$to}
per-year = в год
days = {$days ->
        [one] {$days} день
        [few] {$days} дня
        [many] {$days} дней
       *[other] {$days} дня
    }
undated = без даты
rank = Место
rank-place = {$place} из {$count}
others = Прочие
others-count = {$count ->
        [one] еще {$count}
        [few] еще {$count}
        [many] еще {$count}
       *[other] еще {$count}
    }
not-served = не обслуживается регистратурами, представленными в данных

## The world and regions

world-by-country = Делегированные блоки IPv6 по странам
world-by-region = Делегированные блоки IPv6 по регионам
world-state =
    На {$date} в файлах региональных интернет-регистратур {$records ->
        [one] значился {$records} делегированный блок IPv6
        [few] значилось {$records} делегированных блока IPv6
        [many] значилось {$records} делегированных блоков IPv6
       *[other] значилось {$records} делегированного блока IPv6
    } в {$countries ->
        [one] {$countries} стране или территории
        [few] {$countries} странах и территориях
        [many] {$countries} странах и территориях
       *[other] {$countries} страны и территории
    }; общий объем – {$space} /32.
small-multiples-title = Делегированные блоки IPv6, единый масштаб (регион: {$region})

## Footnotes

source =
    Источник: файлы распределения адресов {$registry}, {$count ->
        [one] {$count} срез
        [few] {$count} среза
        [many] {$count} срезов
       *[other] {$count} среза
    } за период с {$from} по {$to}; расчеты v6atlas.
source-one = Источник: файл распределения адресов {$registry} на {$date}; расчеты v6atlas.
caveat-use = Регистрация не означает использования: данные показывают, что было делегировано, а не то, по каким адресам передается трафик.
caveat-country = Указана страна зарегистрированного адреса держателя, а не страна использования адресов.
caveat-country-before = В {$years} гг. {$registry} изменил порядок указания страны: более ранние и более поздние данные несопоставимы.
caveat-holders-before = До {$date} держатели в файлах {$registry} не указаны, и подсчитать их невозможно.
caveat-national-registry = Национальная регистратура может учитываться как один держатель.
caveat-surviving = Только по файлу на {$date}: удаленные ранее блоки в нем отсутствуют, поэтому данные за прошлые годы занижены.
disclaimer = Используемые названия и форма представления данных не означают выражения какого-либо мнения относительно правового статуса той или иной страны, территории или района, их властей или границ.

## Added for the sheets

assistance-none = В изученных документах не упоминается.
assistance-undated = Без даты
assistance-more = {$count ->
        [one] еще {$count} в реестре мероприятий
        [few] еще {$count} в реестре мероприятий
        [many] еще {$count} в реестре мероприятий
       *[other] еще {$count} в реестре мероприятий
    }
rank-not-compared = {$count ->
        [one] Еще {$count} страна региона обслуживается другой регистратурой и не сравнивается.
        [few] Еще {$count} страны региона обслуживаются другими регистратурами и не сравниваются.
        [many] Еще {$count} стран региона обслуживаются другими регистратурами и не сравниваются.
       *[other] Еще {$count} страны региона обслуживаются другими регистратурами и не сравниваются.
    }
panel-rank-registry = Место среди всех, кого обслуживает {$registry}, {$date}
panel-rank-date = Место среди стран региона ({$region}), обслуживаемых {$registry}, {$date}
dominance-single = Все пространство – один блок /{$length}.
dominance-nothing = Пространства IPv6 нет.
dominance-largest-on = На {$date} на крупнейшего держателя приходилось {$share} пространства.
chart-elsewhere = В файлах {$registry} также {$records ->
        [one] значился {$records} блок
        [few] значилось {$records} блока
        [many] значилось {$records} блоков
       *[other] значилось {$records} блока
    } ({$date}).
note-grey = Серым: нет среза или сравнимого среза.
note-hatched = Штриховка: срок больше или меньше года, показан в пересчете на год; подписи – количества.
note-activities = Номера: помощь и обучение, о которых сообщалось Совету МСЭ и его рабочим группам, с указанием документа и пункта; полоса показывает срок, насколько он известен.
note-related = Номер в кольце или пометка «смежно с IPv6»: в документах упоминается рядом с IPv6, но посвящено не ему.
note-region-scale = У всех графиков один масштаб; подпись – последнее значение. Где нет среза, линия прервана.
note-newest-differ = Последние файлы регистратур имеют разные даты: {$list}.
world-title = IPv6 в мире
world-first = Первые {$count}
world-none = Вне регионов МСЭ
world-with = {$with} из {$countries} имеют IPv6
share-on = {$share}; {$date}
note-hollow = Пустые кружки: по расширенному файлу, в котором у {$registry} для некоторых блоков может быть указана другая страна; не соединены и в темпах не учтены.
assistance-heading = {$date}: {$title}
note-moves = Подписи включают и перешедшее из других стран или в другие страны.
world-newest = Это последняя дата, на которую здесь имеются файлы всех пяти регистратур.
