### Lo que dicen las páginas del sitio web, en español. El texto de referencia es
### en/site.ftl.
###
### Glosario: véase chart.ftl. Además
###   vintage         edición de los datos
###   register        registro de actividades
###   duty            deber
###   tile            casilla
### {$name} is the name of a country, region or activity: never inflected.

## Frame

site-name = v6atlas
site-tagline = Despliegue de IPv6 y actividades, país por país
site-skip = Ir al contenido
site-menu = Páginas
site-languages = Idiomas
site-theme = Oscuro
site-search = Buscar un país
site-search-hint = Escriba un nombre en cualquiera de los seis idiomas, o un código
site-search-none = Ningún país tiene ese nombre.
site-title = {$name} – v6atlas
site-english = Este texto existe solo en inglés.
site-footer-facts = Cada cifra puede volver a calcularse a partir de los archivos que se indican junto a ella. Lo que se desconoce se dice.

## Names of pages

site-page-world = Mundo
site-page-countries = Países
site-page-regions = Regiones y grupos
site-page-activities = Actividades
site-page-training = Calendario de formación
site-page-duties = Deberes
site-page-statistics = Estadísticas
site-page-indicators = Indicadores y métodos
site-page-sources = Fuentes de datos
site-page-rules = Controles de los datos
site-page-about = Acerca de
site-countries-others = Códigos retirados y códigos de usuario

## World

site-world-lead = Hasta dónde se ha delegado el espacio de direcciones IPv6, país por país, y lo que dicen los documentos de la UIT sobre asistencia, formación y bancos de pruebas.
site-world-tiles = Países por subregión
site-world-tiles-note = Una casilla por país, dispuestas según las subregiones de la clasificación estadística de las Naciones Unidas (M49). No es un mapa: tamaños, posiciones y vecindades no significan nada.
site-world-ranked = Países por orden
site-world-indicator = Indicador
site-world-date = Fecha
site-world-at-newest = archivo más reciente de cada registro
site-world-near = 1 de enero de {$year}
site-world-near-note = Para cada fecha se muestran archivos que distan de ella 45 días como máximo; a falta de ellos, el dato del país figura como desconocido.
site-world-asof = Cada cifra procede de un archivo del registro que atiende al país; su fecha figura al lado. En una misma lista hay archivos de fechas distintas: compárese solo lo que es de la misma época.
site-world-left = Países sin cifra: {$count}
site-world-scale = Los puntos siguen una escala logarítmica; los de proporciones, una lineal de 0 a 100 por ciento.
site-world-all = {$date}, los cinco registros
site-legend-none = nada
site-legend-unknown = se desconoce
site-world-charts = Gráfico mundial

## Tables of countries

site-column-country = País
site-column-code = Código
site-column-registry = Registro
site-column-date = Fecha
site-column-records = Delegaciones
site-column-space = Espacio, en /32
site-column-share = Titulares con IPv6
site-column-place = Puesto
site-column-trend = Evolución
site-column-activities = Actividades
site-countries-lead = {$count ->
        [one] {$count} país o territorio, aunque no se sepa nada de él.
       *[other] {$count} países y territorios, incluidos aquellos de los que no se sabe nada.
    }
site-trend-of = Delegaciones: de {$first} a {$last}

## A country

site-country-title = IPv6: {$name}
site-country-nothing = Ningún archivo de registro disponible recoge IPv6 para este código ni indica que no lo haya.
site-country-chart = Gráfico de evolución
site-country-chart-hint = El gráfico es ancho: se puede desplazar lateralmente.
site-country-figures = Cifras clave
site-figure-records = Delegaciones IPv6
site-figure-space = Espacio IPv6, en /32
site-figure-share = Titulares de recursos numéricos con IPv6
site-figure-place = Puesto
site-figure-place-of = {$place} de {$count}
site-figure-on = al {$date}
site-figure-holders = {$v6} de {$all}
site-figure-since = {$change} desde el {$date}
site-figure-between = {$change} entre el {$from} y el {$to}
site-figure-no-change = No hay nada con que comparar un año antes.
site-figure-place-before = {$place} al {$date}
site-points = {$sign}{$value} puntos porcentuales
site-country-peers = Países para comparar
site-country-spread = Distribución del espacio de direcciones
site-country-policies = Políticas
site-country-policies-none = Los documentos leídos no mencionan ninguna política.
site-country-activities = Actividades
site-country-activities-none = Los documentos leídos no mencionan asistencia, formación ni bancos de pruebas.
site-country-data = Las cifras del gráfico
site-country-data-stock = Delegaciones IPv6 por fecha
site-stock-apart = de un archivo de otra forma, fuera de la línea
site-country-data-pace = Entradas y salidas por periodo
site-country-sources = Fuentes y salvedades
site-country-downloads = Descargas
site-download-chart = El gráfico (SVG)
site-download-table = Todas las observaciones (CSV)
site-cite = Para citar esta página
site-cite-text = v6atlas, «{$title}», edición de los datos {$vintage}
site-cite-link = Enlace a esta edición de los datos
site-cite-changed = El enlace seguido remite a la edición de los datos {$vintage}. La página muestra ahora una más reciente; las cifras anteriores figuran en el cuadro por fecha.
site-country-groups = Pertenece a
site-column-period = Periodo
site-column-added = Añadidas
site-column-removed = Retiradas
site-column-moved-in = Llegadas de otro país
site-column-moved-out = Pasadas a otro país
site-former = Este código fue retirado; lo usan archivos y documentos anteriores.

## Regions and groups

site-area-lead = {$count ->
        [one] {$count} país; países para los que se registran delegaciones IPv6: {$with}.
       *[other] {$count} países; países para los que se registran delegaciones IPv6: {$with}.
    }
site-area-countries = Sus países
site-area-chart = Comparación de sus países
site-area-totals = Totales por registro
site-area-totals-note = Cada fila corresponde al archivo más reciente de un registro. Las filas de fechas distintas no se suman: la última corresponde a la fecha más reciente de la que se dispone de archivos de los cinco registros.
site-course-note = Donde una línea se interrumpe, no se dispone de ningún archivo.
site-course-hollow = Los puntos huecos proceden de archivos de otra forma, que pueden indicar otro país para algunos bloques; no forman parte de ninguna línea.
panel-course = Delegaciones IPv6 a sus países, por registro
panel-course-world = Delegaciones IPv6 en el mundo, por registro
site-regions-lead = Las seis regiones del Sector de Desarrollo de la UIT y los tres grupos a los que las resoluciones dan prioridad. Cada grupo se toma según su composición en la fecha de la cifra.
site-area-asof = Cada cifra procede del archivo más reciente del registro que atiende al país; una proporción de un archivo anterior lleva su año al lado. Lo que otros registros listan para un país figura en su página.

## Activities

site-activities-lead = {$count ->
        [one] {$count} actividad mencionada en los documentos de la UIT, con todo lo que cada documento dice de ella.
       *[other] {$count} actividades mencionadas en los documentos de la UIT, con todo lo que cada documento dice de ellas.
    }
site-filter-kind = Tipo
site-filter-status = Estado
site-filter-country = País
site-filter-all = todos
site-filter-shown = {$count ->
        [one] {$count} actividad mostrada
       *[other] {$count} actividades mostradas
    }
site-activity-history = Lo que dicen los documentos
site-activity-remark = Observación
site-activity-facts = Datos
site-activity-where = Dónde
site-activity-when = Cuándo
site-activity-who = Quién
site-activity-resolutions = Resoluciones
site-activity-duties = Deberes
site-activity-open = Qué está pendiente
site-persons-took-part = participaron: {$count}
site-persons-completed = completaron la formación: {$count}
site-persons-certified = recibieron un certificado: {$count}
site-activity-worldwide = alcance mundial

## Training

site-training-lead = Formaciones y talleres de la UIT, los registros regionales de Internet, los grupos de operadores de redes, la Sociedad Internet y otras entidades, en la medida en que los documentos los mencionan.
site-training-by = Organizador: {$name}
site-training-by-none = Organizador no indicado
site-training-ics = Calendario (iCalendar)
site-training-atom = Lo que se menciona (canal Atom)
organiser-itu = UIT
organiser-rir = Registro regional de Internet
organiser-nog = Grupo de operadores de redes
organiser-isoc = Sociedad Internet
organiser-other = Otro
site-training-none = Ninguna se menciona en los documentos leídos.

## Duties

site-duties-lead = Lo que piden las Resoluciones 64 y 180, y lo que se puede mostrar al respecto.
site-duty-addressee = Destinatario
site-duty-demand = Qué se pide
site-duty-served = Qué lo atiende aquí
site-duty-shown = Qué se puede mostrar
site-duty-asked = Solo pedido hasta ahora

## Statistics

site-statistics-lead = Los cuadros en que se basa este sitio, para hojas de cálculo, bases de datos y herramientas estadísticas.
site-statistics-file = Archivo
site-statistics-size = Tamaño
site-statistics-what = Contenido
site-file-observations = Todas las observaciones: indicador, zona, periodo, valor, unidad, estado, edición de los datos
site-file-countries = La situación más reciente de cada país, una fila por país
site-file-pace = Entradas y salidas, una fila por país y periodo
site-file-activities = Las actividades del registro
site-file-statements = Lo que cada documento dice de cada actividad
site-file-inputs = Los archivos de asignación de los que proceden las cifras, con su SHA-256
site-file-trainings = Cursos de formación, con horas e idiomas
site-file-policies = Políticas de los países
site-file-duties = Lo que piden las resoluciones
site-file-documents = Los documentos leídos
site-file-known = Errores conocidos en lo que publican los registros
site-statistics-registries = Archivo más reciente por registro
site-statistics-more = La orden «v6atlas export» genera otros formatos (SDMX, Parquet, libros de cálculo, Data Package).

## Sources, rules, indicators

site-sources-lead = Los archivos de asignación con los que se calculan las cifras, y los defectos que se les conocen.
site-sources-files = Archivos por registro
site-sources-count = Archivos
site-sources-first = Primero
site-sources-last = Más reciente
site-sources-known = Problemas conocidos
site-sources-known-note = Cada archivo se comprobó antes de medirlo. Aquí se enumeran las anomalías que se sabe que publican los registros; un archivo con cualquier otro error no se mide.
site-sources-documents = Documentos leídos para el registro
site-sources-form = Forma
site-sources-about = Objeto
site-sources-since = Desde
site-sources-until = Hasta
site-rules-lead = {$count ->
        [one] {$count} regla con la que se comprueban los archivos de asignación y nuestros propios cuadros.
       *[other] {$count} reglas con las que se comprueban los archivos de asignación y nuestros propios cuadros.
    }
site-rule-code = Regla
site-rule-severity = Gravedad
site-rule-summary = Qué detecta
severity-error = error
severity-warning = advertencia
severity-note = nota
site-indicators-lead = Qué significa cada cifra, cómo se calcula y qué no puede decir.

## About

site-about-what = Qué es este sitio
site-about-what-text = La Resolución 64 de la Asamblea Mundial de Normalización de las Telecomunicaciones y la Resolución 180 de la Conferencia de Plenipotenciarios piden estadísticas sobre la asignación de direcciones IPv6 y un sitio web sobre las actividades relativas a IPv6. v6atlas elabora ambas cosas a partir de archivos públicos: los archivos de asignación de los cinco registros regionales de Internet y los documentos de la UIT. No es una publicación de la UIT.
site-about-correct = Para corregir algo o añadir una actividad
site-about-correct-text = Una actividad es una fila de data/activities/activities.csv, y lo que un documento dice de ella es una fila de data/activities/statements.csv, con el documento y su párrafo. Envíe las filas, o solo el documento y el párrafo, a los responsables de este sitio. La orden «v6atlas check» indica si las filas son correctas antes de enviarlas.
site-about-contact = Las correcciones y las nuevas actividades se reciben en
site-about-cannot = Qué no pueden decir las cifras
site-about-words = Términos
site-about-words-text = Una delegación es un bloque de direcciones IPv6 que un registro ha distribuido o asignado a un titular. El espacio se expresa en bloques de longitud /32. Una edición de los datos designa el archivo con el que se calculó una cifra: registro, fechas y primeros dígitos de su SHA-256.
site-about-made = Cómo se hace este sitio
site-about-made-text = La orden «v6atlas site» lo genera únicamente a partir de los cuadros: los mismos cuadros dan las mismas páginas. No instala cookies, no cuenta visitas y no carga nada de otros sitios.
site-choose = Elija un idioma

## Sub-regions, by their code in M49 of the United Nations

subregion-005 = América del Sur
subregion-010 = Antártida
subregion-011 = África occidental
subregion-013 = América central
subregion-014 = África oriental
subregion-015 = África septentrional
subregion-017 = África central
subregion-018 = África meridional
subregion-021 = América septentrional
subregion-029 = El Caribe
subregion-030 = Asia oriental
subregion-034 = Asia meridional
subregion-035 = Asia sudoriental
subregion-039 = Europa meridional
subregion-053 = Australia y Nueva Zelandia
subregion-054 = Melanesia
subregion-057 = Micronesia
subregion-061 = Polinesia
subregion-143 = Asia central
subregion-145 = Asia occidental
subregion-151 = Europa oriental
subregion-154 = Europa septentrional
subregion-155 = Europa occidental

## Kinds of policy

instrument-strategy = Estrategia
instrument-roadmap = Hoja de ruta
instrument-task-force = Grupo de trabajo
instrument-deployment-plan = Plan de implantación
instrument-procurement-framework = Marco de contratación
instrument-isp-programme = Programa para proveedores de servicios de Internet
instrument-commitment = Compromiso
