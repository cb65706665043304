### Названия в экспортируемых таблицах, на русском языке.
###
### Глоссарий: см. chart.ftl.

## Indicators, by the code in our tables

indicator-asns = Номера автономных систем
indicator-holders = Держатели номерных ресурсов любого вида
indicator-v4-addresses = Адреса IPv4
indicator-v6-added = Добавленные записи IPv6
indicator-v6-added-eq32 = Добавленное адресное пространство IPv6, в блоках /32
indicator-v6-among-asn = Доля держателей IPv6 среди держателей номеров АС
indicator-v6-among-v4 = Доля держателей IPv6 среди держателей IPv4
indicator-v6-blocks = Блоки IPv6, соседние блоки одного держателя объединены
indicator-v6-cr1 = Доля крупнейшего держателя в адресном пространстве IPv6
indicator-v6-eq32 = Адресное пространство IPv6, в блоках /32
indicator-v6-eq48 = Адресное пространство IPv6, в блоках /48
indicator-v6-hhi = Концентрация адресного пространства IPv6 (индекс Херфиндаля – Хиршмана)
indicator-v6-holders = Держатели IPv6
indicator-v6-holder-share = Доля держателей IPv6 среди всех держателей
indicator-v6-largest = Крупнейший делегированный блок IPv6, в блоках /32
indicator-v6-moved-in = Записи IPv6, перешедшие из другой территории
indicator-v6-moved-in-eq32 = Адресное пространство IPv6, перешедшее из другой территории, в блоках /32
indicator-v6-moved-out = Записи IPv6, перешедшие в другую территорию
indicator-v6-moved-out-eq32 = Адресное пространство IPv6, перешедшее в другую территорию, в блоках /32
indicator-v6-net = Чистое изменение числа записей IPv6
indicator-v6-net-eq32 = Чистое изменение адресного пространства IPv6, в блоках /32
indicator-v6-records = Записи IPv6
indicator-v6-redated = Записи IPv6 с измененной датой
indicator-v6-redated-eq32 = Адресное пространство IPv6 с измененной датой, в блоках /32
indicator-v6-removed = Удаленные записи IPv6
indicator-v6-removed-eq32 = Удаленное адресное пространство IPv6, в блоках /32
indicator-v6-surviving = Записи IPv6, оставшиеся в новейшем файле, по году их даты

## Units

unit-records = записи
unit-blocks = блоки
unit-holders = держатели
unit-addresses = адреса
unit-as-numbers = номера АС
unit-slash-32 = префиксы /32
unit-slash-48 = префиксы /48
unit-ratio = отношение, от 0 до 1

## Statuses of an observation, by the letter of SDMX

obs-status-a = обычное значение
obs-status-b = разрыв ряда
obs-status-d = определение отличается
obs-status-e = оценка по неполному файлу
obs-status-o = значение отсутствует
obs-status-p = предварительное значение

## Registries: their names are the same in all languages

registry-all = Все пять регистратур

## Columns of tables, and concepts

concept-freq = Периодичность
concept-area = Страна или территория
concept-indicator = Показатель
concept-registry = Регистратура
concept-time = Период
concept-value = Значение
concept-unit = Единица измерения
concept-status = Статус
concept-vintage = Версия данных

## Frequencies

freq-a = годовая
freq-q = квартальная
freq-m = месячная
freq-d = день
freq-o = иной промежуток дней

## What the data are

dataflow-title = Делегированные блоки IPv6 по странам: наблюдения
