### Что говорят таблицы реестра, на русском языке.
###
### {$date} is a date as in the tables (2017-09); {$documents} a list of keys of documents.
### A gap has a label and, under its name with -why, what it means.

## Headings of tables

column-activity = Деятельность
column-kind = Вид
column-dates = Дата
column-countries = Страны
column-status = Последнее состояние
column-title = Название
column-organiser = Организатор
column-duty = Обязанность
column-clause = Пункт
column-evidence = Свидетельства
column-demands = Только запросы
column-policies = Политика
column-worldwide = Для всех

## What is told of an activity

relevance-core = об IPv6
relevance-related = смежно с IPv6
activity-due = срок: {$date}
history-not-named = не упоминается

## What the documents leave open

gap-went-silent = Больше не упоминается
gap-went-silent-why = При последнем упоминании продолжалось или действовало; в последующих отчетах не упоминается.
gap-announced-only = Только объявлено
gap-announced-only-why = При последнем упоминании планировалось; в последующих отчетах не упоминается.
gap-never-established = Так и не создано
gap-never-established-why = Готовилось в трех или более отчетах; в последующих отчетах не упоминается.
gap-unanswered = Без ответа
gap-unanswered-why = Запрошено; об ответе ничего не сообщается.
gap-went-backwards = Шаг назад
gap-went-backwards-why = В более раннем отчете продвинулось дальше, чем в следующем.
gap-overdue = Просрочено
gap-overdue-why = Срок истек до последующего отчета; ни в одном не сказано, что это сделано.
gap-left-out = Пропущено
gap-left-out-why = В одном отчете не завершено, в следующем отсутствует, затем снова упоминается.
gap-told-late = Сообщено поздно
gap-told-late-why = Закончилось до отчетного периода: текст перенесен или проведено повторно.
gap-told-as-open = Названо незавершенным
gap-told-as-open-why = Согласно документу, предстоит или продолжается, хотя последний день уже прошел.
gap-contradicted = Противоречие
gap-contradicted-why = Два документа приводят несовместимые даты или числа.
gap-unmoved = Счетчик не меняется
gap-unmoved-why = Одно и то же число в трех и более отчетах о том, что продолжается.
gap-told-again = Объявлено повторно
gap-told-again-why = Указано как выполненное, словно впервые, в трех и более отчетах.
gap-miscounted = Неверный подсчет
gap-miscounted-why = В документе заявлено иное число, чем в нем перечислено.
gap-absent = не упоминается: {$documents}

## Duties and what there is to show

coverage-nothing = Нечего показать
coverage-any = любая обязанность
coverage-counted = Для всех: деятельность для всех регионов, а не итог. В группах LDC, LLDC и SIDS страна учитывается как получатель, организатор или место проведения.

## The calendar

calendar-name = IPv6: обучение и семинары
calendar-month = Указано только {$date}: отмечены все возможные дни.
calendar-past = прошло, указано как {$status}
