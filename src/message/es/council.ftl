### Lo que dice el informe de situación al Consejo, en español. El texto de
### referencia es en/council.ftl, donde se explican las variables.
###
### Glosario
###   test bed             banco de pruebas
###   task force           grupo especial
###   desk officer         funcionario responsable
###   allocation file      fichero de asignación

## The report

council-title = IPv6
council-file-title = Informe de situación: IPv6, {$dates}
council-period = Periodo sobre el que se informa: {$dates}.
council-no-report = El registro no contiene ningún informe de este periodo: no puede indicarse ninguna actividad.
council-no-statement = Los informes de este periodo no indican nada sobre IPv6.
council-documents = Documentos del periodo

## Groups of paragraphs

section-standards = Normalización, estudios e información
section-centres = Centros
section-testbeds = Bancos de pruebas y asistencia técnica
section-trainings = Formación y talleres
section-policies = Estrategias, grupos especiales y hojas de ruta
section-guides = Guías e informes
section-other = Cuestiones transversales

## One activity, of any kind

said-requested = Se ha solicitado lo siguiente: {$title}.
said-planned = Está previsto lo siguiente: {$title}.
said-working-towards = Se trabaja con miras a lo siguiente: {$title}.
said-being-established = Se está creando lo siguiente: {$title}.
said-ongoing = Está en curso la labor siguiente: {$title}.
said-operational = Está en funcionamiento lo siguiente: {$title}.
said-completed = Ha concluido lo siguiente: {$title}.
said-unknown = Se menciona lo siguiente, sin indicar su estado: {$title}.

## One activity, by its kind

said-standardisation-ongoing = Trabajos de normalización en curso: {$title}.
said-standardisation-completed = Han concluido los trabajos de normalización siguientes: {$title}.
said-study-ongoing = Estudios en curso: {$title}.
said-study-completed = Se presentaron resultados de estudios: {$title}.
said-liaison-completed = Se llevó a cabo la coordinación siguiente: {$title}.
said-website-operational = El siguiente sitio web presenta actividades relativas a IPv6: {$title}.
said-expertise-centre-working-towards = Se trabaja para crear el centro siguiente: {$title}.
said-expertise-centre-being-established = Se está creando el centro siguiente: {$title}.
said-expertise-centre-operational = Se ha creado el centro siguiente: {$title}.
said-iptv-testbed-ongoing = Están en curso los trabajos sobre el banco de pruebas siguiente: {$title}.
said-testbed-being-established = Se está creando el banco de pruebas siguiente: {$title}.
said-testbed-ongoing = Se presta asistencia para el banco de pruebas siguiente: {$title}.
said-testbed-operational = Se ha creado el banco de pruebas siguiente: {$title}.
said-laboratory-operational = Está en funcionamiento el laboratorio siguiente: {$title}.
said-technical-assistance-ongoing = Se presta la asistencia siguiente: {$title}.
said-technical-assistance-completed = Se prestó la asistencia siguiente: {$title}.
said-training-planned = Está prevista la formación siguiente: {$title}.
said-training-ongoing = Se está impartiendo la formación siguiente: {$title}.
said-training-completed = Se llevó a cabo lo siguiente: {$title}.
said-workshop-planned = Está previsto el taller siguiente: {$title}.
said-workshop-ongoing = La asistencia incluye el taller siguiente: {$title}.
said-workshop-completed = Se celebró el evento siguiente: {$title}.
said-strategy-ongoing = Se presta asistencia técnica para la estrategia siguiente: {$title}.
said-task-force-ongoing = Se presta asistencia técnica para la creación del grupo siguiente: {$title}.
said-roadmap-completed = Se ha elaborado la hoja de ruta siguiente, que está disponible: {$title}.
said-guide-completed = Está disponible la guía siguiente: {$title}.
said-publication-completed = Está disponible la publicación siguiente: {$title}.
said-programme-ongoing = Estas actividades tienen en cuenta lo siguiente: {$title}.

## The same of several countries

list-testbed-being-established =
    {$count ->
        [one] Se está creando un banco de pruebas de IPv6 en el país siguiente: {$countries}
       *[other] Se están creando bancos de pruebas de IPv6 en {$count} países: {$countries}
    }.
list-testbed-ongoing =
    {$count ->
        [one] Se presta asistencia para la implantación de un banco de pruebas de IPv6 en el país siguiente: {$countries}
       *[other] Se presta asistencia para la implantación de bancos de pruebas de IPv6 en {$count} países: {$countries}
    }.
list-testbed-operational =
    {$count ->
        [one] Se ha creado un banco de pruebas de IPv6 en el país siguiente: {$countries}
       *[other] Se han creado bancos de pruebas de IPv6 en {$count} países: {$countries}
    }.
list-technical-assistance-ongoing =
    {$count ->
        [one] Se presta asistencia técnica sobre IPv6 en el país siguiente: {$countries}
       *[other] Se presta asistencia técnica sobre IPv6 en {$count} países: {$countries}
    }.
list-technical-assistance-completed =
    {$count ->
        [one] Se prestó asistencia técnica sobre IPv6 en el país siguiente: {$countries}
       *[other] Se prestó asistencia técnica sobre IPv6 en {$count} países: {$countries}
    }.
list-strategy-ongoing =
    {$count ->
        [one] Se presta asistencia técnica para la elaboración de una estrategia nacional de transición a IPv6 en el país siguiente: {$countries}
       *[other] Se presta asistencia técnica para la elaboración de estrategias nacionales de transición a IPv6 en {$count} países: {$countries}
    }.
list-task-force-ongoing =
    {$count ->
        [one] Se presta asistencia técnica para la creación de un grupo especial nacional sobre IPv6 en el país siguiente: {$countries}
       *[other] Se presta asistencia técnica para la creación de grupos especiales nacionales sobre IPv6 en {$count} países: {$countries}
    }.
list-roadmap-ongoing =
    {$count ->
        [one] Se está elaborando una hoja de ruta de IPv6 en el país siguiente: {$countries}
       *[other] Se están elaborando hojas de ruta de IPv6 en {$count} países: {$countries}
    }.
list-roadmap-completed =
    {$count ->
        [one] Se ha elaborado y está disponible una hoja de ruta de IPv6 en el país siguiente: {$countries}
       *[other] Se han elaborado y están disponibles hojas de ruta de IPv6 en {$count} países: {$countries}
    }.
list-workshop-planned =
    {$count ->
        [one] Está previsto un taller en el país siguiente: {$countries}
       *[other] Están previstos talleres en {$count} países: {$countries}
    }.

## The same, where BDT is responsible

bdt-testbed-being-established =
    {$count ->
        [one] La BDT ayuda a crear un banco de pruebas de IPv6 en el país siguiente: {$countries}
       *[other] La BDT ayuda a crear bancos de pruebas de IPv6 en {$count} países: {$countries}
    }.
bdt-testbed-ongoing =
    {$count ->
        [one] La BDT presta asistencia para la implantación de un banco de pruebas de IPv6 en el país siguiente: {$countries}
       *[other] La BDT presta asistencia para la implantación de bancos de pruebas de IPv6 en {$count} países: {$countries}
    }.
bdt-testbed-operational =
    {$count ->
        [one] Con la asistencia de la BDT se ha creado un banco de pruebas de IPv6 en el país siguiente: {$countries}
       *[other] Con la asistencia de la BDT se han creado bancos de pruebas de IPv6 en {$count} países: {$countries}
    }.
bdt-technical-assistance-ongoing =
    {$count ->
        [one] La BDT presta asistencia técnica sobre IPv6 en el país siguiente: {$countries}
       *[other] La BDT presta asistencia técnica sobre IPv6 en {$count} países: {$countries}
    }.
bdt-technical-assistance-completed =
    {$count ->
        [one] La BDT prestó asistencia técnica sobre IPv6 en el país siguiente: {$countries}
       *[other] La BDT prestó asistencia técnica sobre IPv6 en {$count} países: {$countries}
    }.
bdt-strategy-ongoing =
    {$count ->
        [one] La BDT ayuda a elaborar una estrategia nacional de transición a IPv6 en el país siguiente: {$countries}
       *[other] La BDT ayuda a elaborar estrategias nacionales de transición a IPv6 en {$count} países: {$countries}
    }.
bdt-task-force-ongoing =
    {$count ->
        [one] La BDT ayuda a crear un grupo especial nacional sobre IPv6 en el país siguiente: {$countries}
       *[other] La BDT ayuda a crear grupos especiales nacionales sobre IPv6 en {$count} países: {$countries}
    }.
bdt-roadmap-ongoing =
    {$count ->
        [one] La BDT ayuda a elaborar una hoja de ruta de IPv6 en el país siguiente: {$countries}
       *[other] La BDT ayuda a elaborar hojas de ruta de IPv6 en {$count} países: {$countries}
    }.
bdt-roadmap-completed =
    {$count ->
        [one] Está disponible una hoja de ruta de IPv6, elaborada con la asistencia de la BDT, en el país siguiente: {$countries}
       *[other] Están disponibles hojas de ruta de IPv6, elaboradas con la asistencia de la BDT, en {$count} países: {$countries}
    }.
bdt-workshop-planned =
    {$count ->
        [one] La BDT tiene previsto celebrar un taller en el país siguiente: {$countries}
       *[other] La BDT tiene previsto celebrar talleres en {$count} países: {$countries}
    }.

## What follows on an activity

titled-quoted = «{$title}»
titled-with = {$title} ({$details})
titled-kind = {$kind} ({$country})
titled-report = informe de {$year}
dates-range = {$from} – {$until}
dates-since = desde {$from}
dates-until = hasta {$until}
with-hosts =
    {$count ->
        [one] Responsable
       *[other] Responsables
    }: {$hosts}.
with-topic-unstated = No se indica el tema.
with-seat = Anfitrión: {$hosts}.
with-partners =
    {$count ->
        [one] Asociado
       *[other] Asociados
    }: {$partners}.
with-participants =
    {$count ->
        [one] Participó {$count} persona
       *[other] Participaron {$count} personas
    }.
with-completed =
    {$count ->
        [one] {$count} participante la completó
       *[other] {$count} participantes la completaron
    }.
with-certified =
    {$count ->
        [one] Se expidió {$count} certificado
       *[other] Se expidieron {$count} certificados
    }.

## Bodies with a name in each language

body-itu = UIT
body-bdt = BDT
body-tsb = TSB
body-itu-secretariat = Secretaría de la UIT
body-itu-members = Miembros de la UIT
body-itu-academy = Academia de la UIT
body-itu-centres-of-excellence-network = Red de Centros de Excelencia de la UIT
body-itu-asp-coe = Centro de Excelencia de la UIT para Asia-Pacífico
body-itu-t-study-groups = Comisiones de Estudio del UIT-T
body-itu-t-sg = Comisión de Estudio {$number} del UIT-T
body-itu-d-sg = Comisión de Estudio {$number} del UIT-D
body-itu-t-tsag = GANT del UIT-T
body-must = Universidad de Ciencia y Tecnología de Malasia (MUST)
body-tpra-sudan = TPRA-Sudán
body-university-of-montenegro = Universidad de Montenegro
body-mdes-thailand = Ministerio de Economía y Sociedad Digitales de Tailandia
body-tra-united-arab-emirates = TRA de los Emiratos Árabes Unidos
body-alttc-india = ALTTC (India)

## Annexes

annex-heading = Anexo {$number}: {$title}
annex-statistics = Estadísticas de los países mencionados
annex-groups = Regiones y grupos de países
annex-open = Solicitado y pendiente al final del periodo

## Figures

figures-rule =
    Las cifras son las de los ficheros de asignación más próximos al primer y al último día del periodo, a una distancia máxima de {$days ->
        [one] {$days} día
       *[other] {$days} días
    }.
figures-no-country = No se menciona ningún país.
figures-not-covered = Ningún fichero disponible informa sobre este país.
figures-far = Se desconoce la cifra al {$date}: el fichero disponible más próximo de {$registry} es del {$nearest}.
figures-not-listed = Se desconoce la cifra al {$date}: el país no figura en el fichero disponible de {$registry}.
figures-one-file = El fichero del {$date} es el más próximo a ambos extremos del periodo: se desconoce la variación.
figures-not-comparable = Las dos cifras no son comparables: {$registry} indica el país de otro modo en uno de los ficheros.
cell-unknown = se desconoce
cell-not-comparable = no comparable
change-more = +{$amount}
change-less = −{$amount}
row-date = Fecha del fichero
row-records = Delegaciones IPv6
row-space-32 = Espacio, en /32
row-space-48 = Espacio, en /48
row-worldwide = Dirigidas a todas las regiones
annex-column-figure = Cifra
annex-column-start = Inicio del periodo
annex-column-end = Final del periodo
annex-column-change = Variación
annex-column-group = Región o grupo
annex-column-activities = Actividades
annex-column-countries = Países
annex-column-registry = Registro
groups-counted = Una región cuenta las actividades dirigidas a ella; un grupo de países, aquellas en las que uno de sus países es beneficiario, anfitrión o sede. Los países son los nombrados en una de estas funciones. Una actividad puede contar en varias filas.
groups-figures = Delegaciones IPv6 por registro
groups-files = {$registry}: ficheros del {$from} y del {$until}.
groups-no-files = {$registry}: no hay ficheros disponibles próximos a ambos extremos del periodo.

## What is open

annex-column-activity = Actividad
annex-column-open = Qué está pendiente
annex-column-told = Última mención
annex-column-evidence = Justificación
open-none = No hay nada solicitado ni pendiente.
open-requested = solicitado, sin respuesta conocida
open-planned = previsto
open-preparing = en preparación
open-announced = anunciado, sin mención posterior
open-never-established = mencionado varias veces en preparación, luego no
open-overdue = plazo vencido
open-silent = estaba en curso, sin mención posterior

## For the desk officer

desk-heading = Puntos para el funcionario responsable
desk-none = No hay ningún punto.
desk-document = Puede que estos documentos no sean del periodo, o solo en parte: su propio periodo comienza antes, o su fecha no se conoce con suficiente precisión.
desk-section = Los informes del periodo no indican nada sobre lo siguiente.
desk-undated = Se indica como realizado, sin fecha.
desk-uncounted = No se indica el número de participantes ni de certificados de la formación.
desk-outside = Mencionado en un informe del periodo, con fecha fuera de él.
desk-other-date = Mencionado sin fecha; la única fecha conocida, de otro documento, queda fuera del periodo.
desk-elsewhere = Con fecha dentro del periodo, pero no mencionado en ninguno de sus informes.
desk-differs = Los informes del periodo indican estados distintos; se utiliza el último.
desk-backwards = Un informe anterior indica un estado más avanzado.
desk-left-out = Un informe situado entre otros dos que lo mencionan lo omite.
desk-told-as-open = Se indica como futuro o en curso aunque su último día ya había pasado.
desk-figures = Se desconoce la variación de las cifras de asignación durante el periodo para estos países.
desk-remark = El registro de actividades contiene una observación, en inglés, sobre lo siguiente.
desk-related =
    {$count ->
        [one] Se omite {$count} actividad de estos informes que no trata de IPv6 propiamente dicho
       *[other] Se omiten {$count} actividades de estos informes que no tratan de IPv6 propiamente dicho
    }.

## Labels of what a text rests on

label-evidence = Justificación: {$list}
label-vintages = Ficheros: {$list}
