### Lo que dicen los cuadros del registro, en español.
###
### {$date} is a date as in the tables (2017-09); {$documents} a list of keys of documents.
### A gap has a label and, under its name with -why, what it means.

## Headings of tables

column-activity = Actividad
column-kind = Tipo
column-dates = Fecha
column-countries = Países
column-status = Último estado
column-title = Título
column-organiser = Organizador
column-duty = Deber
column-clause = Disposición
column-evidence = Pruebas
column-demands = Solo pedido
column-policies = Políticas
column-worldwide = A todas

## What is told of an activity

relevance-core = sobre IPv6
relevance-related = afín a IPv6
activity-due = previsto para {$date}
history-not-named = no mencionado

## What the documents leave open

gap-went-silent = Sin más noticias
gap-went-silent-why = En curso u operativo en la última mención; ningún informe posterior lo menciona.
gap-announced-only = Solo anunciado
gap-announced-only-why = Planificado en la última mención; ningún informe posterior lo menciona.
gap-never-established = Nunca establecido
gap-never-established-why = En preparación en tres o más informes; ningún informe posterior lo menciona.
gap-unanswered = Sin respuesta
gap-unanswered-why = Solicitado; nada indica una respuesta.
gap-went-backwards = Retrocedió
gap-went-backwards-why = Más avanzado en un informe que en el siguiente.
gap-overdue = Vencido
gap-overdue-why = El plazo venció antes de un informe posterior; ninguno dice que se cumpliera.
gap-left-out = Omitido
gap-left-out-why = Abierto en un informe, ausente del siguiente y mencionado de nuevo después.
gap-told-late = Mencionado tarde
gap-told-late-why = Terminado antes del periodo del informe: texto repetido o segunda edición.
gap-told-as-open = Presentado como abierto
gap-told-as-open-why = Por venir o en curso según un documento, aunque su último día había pasado.
gap-contradicted = Contradictorio
gap-contradicted-why = Dos documentos dan fechas o números que no pueden ser ambos correctos.
gap-unmoved = Contador inmóvil
gap-unmoved-why = El mismo número, en tres informes o más, de algo que sigue en curso.
gap-told-again = Anunciado de nuevo
gap-told-again-why = Presentado como realizado, como si fuera nuevo, en tres informes o más.
gap-miscounted = Mal contado
gap-miscounted-why = Un documento declara un número distinto del que enumera.
gap-absent = no mencionado en: {$documents}

## Duties and what there is to show

coverage-nothing = Nada que mostrar
coverage-any = cualquier deber
coverage-counted = A todas: actividades dirigidas a todas las regiones, no un total. En LDC, LLDC y SIDS un país cuenta como beneficiario, anfitrión o sede.

## The calendar

calendar-name = IPv6: formaciones y talleres
calendar-month = Indicado solo como {$date}: se marcan todos los días posibles.
calendar-past = pasado, indicado como {$status}
