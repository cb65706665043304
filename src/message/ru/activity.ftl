### Виды и состояние мероприятий на русском языке.
###
### Kinds head a label and begin with a capital; statuses follow a colon and do not.
### The identifier ends in the word of our tables: Messages::named("kind", word).

## Statuses

status-planned = планируется
status-requested = запрошено
status-working-towards = ведется подготовка
status-being-established = создается
status-ongoing = осуществляется
status-operational = действует
status-completed = завершено
status-unknown = состояние неизвестно

## Kinds of activity

kind-testbed = Испытательный стенд
kind-laboratory = Лаборатория
kind-iptv-testbed = Испытательный стенд IPTV
kind-expertise-centre = Центр экспертных знаний
kind-training = Профессиональная подготовка
kind-workshop = Семинар-практикум
kind-technical-assistance = Техническая помощь
kind-strategy = Стратегия
kind-task-force = Целевая группа
kind-roadmap = Дорожная карта
kind-guide = Руководство
kind-study = Исследование
kind-standardisation = Стандартизация
kind-website = Веб-сайт
kind-ixp = Пункт обмена интернет-трафиком
kind-platform = Платформа
kind-connectivity = Обеспечение подключения
kind-coordination = Координация
kind-governance-meeting = Совещание по управлению интернетом
kind-consultation = Консультации
kind-statistic = Статистика
kind-naming = Присвоение имен
kind-identifier-system = Система идентификаторов
kind-liaison = Взаимодействие
kind-programme = Программа
kind-publication = Публикация

## The part a country has in an activity

role-beneficiary = получатель
role-host = принимающая сторона
role-venue = место проведения
role-partner = партнер
