### Lo que dicen los gráficos, en español. El texto de referencia es
### en/chart.ftl, que explica también las variables.
###
### Glosario
###   delegation      delegación: bloque de direcciones IPv6 distribuido o asignado
###   holder          titular
###   number resource recurso numérico de Internet (LACNIC)
###   space           espacio de direcciones, en bloques /32
###   registry        registro regional de Internet
###   allocation file archivo de asignación
###   snapshot        instantánea
###   computed by     cálculos de

## Titles and opening sentences

chart-title = IPv6: {$country}
chart-state =
    {$country}: al {$date}, {$registry} registraba {$records ->
        [one] {$records} delegación IPv6
       *[other] {$records} delegaciones IPv6
    }, es decir, {$space} /32 en total.
chart-state-48 =
    {$country}: al {$date}, {$registry} registraba {$records ->
        [one] {$records} delegación IPv6
       *[other] {$records} delegaciones IPv6
    }, es decir, {$space} /48 en total.
chart-state-none = {$country}: al {$date}, {$registry} no registraba ninguna delegación IPv6.
chart-holders =
    De {$all ->
        [one] {$all} titular
       *[other] {$all} titulares
    } de recursos numéricos, {$v6 ->
        [one] {$v6} tiene
       *[other] {$v6} tienen
    } IPv6 ({$share}).

## Titles of panels

panel-stock = Delegaciones IPv6
panel-pace = Delegaciones añadidas y retiradas por año
panel-rank = Puesto entre los países de la región {$region} atendidos por {$registry}
panel-dominance = Distribución del espacio de direcciones
panel-assistance = Asistencia y formación

## How the space is spread

dominance-block = Un solo bloque /{$length} representa {$part} de los {$whole} /32.
dominance-largest = El mayor titular tiene el {$share} del espacio.
dominance-none = Ningún bloque representa por sí solo más del {$share} del espacio.

## Legends, axes and marks

legend-added = añadidas
legend-removed = retiradas
legend-moved-in = llegadas de otro país
legend-moved-out = pasadas a otro país
legend-snapshot = instantánea
legend-no-snapshot = sin instantánea
gap = sin datos entre el {$from} y el {$to}
per-year = por año
days = {$days ->
        [one] {$days} día
       *[other] {$days} días
    }
undated = sin fecha
rank = Puesto
rank-place = {$place} de {$count}
others = Otros
others-count = {$count ->
        [one] {$count} otro
       *[other] {$count} otros
    }
not-served = no atendido por ningún registro de estos datos

## The world and regions

world-by-country = Delegaciones IPv6 por país
world-by-region = Delegaciones IPv6 por región
world-state =
    Al {$date}, los registros regionales de Internet registraban {$records ->
        [one] {$records} delegación IPv6
       *[other] {$records} delegaciones IPv6
    } en {$countries ->
        [one] {$countries} país o territorio
       *[other] {$countries} países y territorios
    }, es decir, {$space} /32 en total.
small-multiples-title = Delegaciones IPv6 en la región {$region}, escala única

## Footnotes

source =
    Fuente: {$registry}, archivos de asignación, {$count ->
        [one] {$count} instantánea
       *[other] {$count} instantáneas
    } del {$from} al {$to}; cálculos de v6atlas.
source-one = Fuente: {$registry}, archivo de asignación del {$date}; cálculos de v6atlas.
caveat-use = El registro no equivale al uso: las cifras muestran lo que se ha delegado, no lo que cursa tráfico.
caveat-country = El país es el de la dirección registrada del titular, no aquel en que se usan las direcciones.
caveat-country-before = En {$years}, {$registry} modificó la manera de registrar el país: las cifras anteriores y posteriores no son comparables.
caveat-holders-before = Antes del {$date}, los archivos de {$registry} no identifican a los titulares, por lo que no se pueden contar.
caveat-national-registry = Un registro nacional puede contar como un solo titular.
caveat-surviving = Según el archivo del {$date} únicamente: las delegaciones retiradas antes no figuran en él, por lo que las cifras de años anteriores están subestimadas.
disclaimer = Los nombres empleados y la forma de presentar los datos no entrañan opinión alguna sobre la condición jurídica de ningún país, territorio o zona, ni sobre sus autoridades o sus límites.

## Added for the sheets

assistance-none = Ninguna se menciona en los documentos leídos.
assistance-undated = Sin fecha
assistance-more = {$count ->
        [one] {$count} más, en el registro de actividades
       *[other] {$count} más, en el registro de actividades
    }
rank-not-compared = {$count ->
        [one] {$count} país más de la región, atendido por otro registro, no se compara.
       *[other] {$count} países más de la región, atendidos por otros registros, no se comparan.
    }
panel-rank-registry = Puesto entre todos los que atiende {$registry}, {$date}
panel-rank-date = Puesto entre los países de la región {$region} atendidos por {$registry}, {$date}
dominance-single = Todo el espacio es un solo bloque /{$length}.
dominance-nothing = No hay espacio IPv6 que repartir.
dominance-largest-on = El mayor titular tenía el {$share} del espacio al {$date}.
chart-elsewhere = {$registry} registraba además {$records ->
        [one] {$records} delegación
       *[other] {$records} delegaciones
    } ({$date}).
note-grey = Gris: sin instantánea, o ninguna que se pueda comparar.
note-hatched = Rayado: duración distinta de un año, representada a su ritmo anual; las etiquetas son cantidades.
note-activities = Números: asistencia y formación comunicadas al Consejo de la UIT y a sus grupos de trabajo, con indicación del documento y el párrafo; la barra muestra el periodo, en la medida en que se conoce.
note-related = Número en un círculo vacío o «afín a IPv6»: los documentos lo mencionan junto a IPv6, pero no trata de él.
note-region-scale = Todos los gráficos tienen la misma escala; la etiqueta es la cifra más reciente. La línea se interrumpe donde no hay instantánea.
note-newest-differ = El archivo más reciente difiere según el registro: {$list}.
world-title = El IPv6 en el mundo
world-first = Los {$count} primeros
world-none = En ninguna región de la UIT
world-with = {$with} de {$countries} con IPv6
share-on = {$share}; {$date}
note-hollow = Círculos vacíos: según el archivo ampliado, en el que {$registry} puede indicar otro país para algunos bloques; no se unen ni cuentan en el ritmo.
assistance-heading = {$date}: {$title}
note-moves = Las etiquetas incluyen lo que pasó de un país a otro.
world-newest = Es la fecha más reciente para la que se dispone aquí de los archivos de los cinco registros.
