### Los nombres en las tablas exportadas, en español.
###
### Glosario: véase chart.ftl.

## Indicators, by the code in our tables

indicator-asns = Números de sistemas autónomos
indicator-holders = Titulares de recursos numéricos
indicator-v4-addresses = Direcciones IPv4
indicator-v6-added = Registros IPv6 añadidos
indicator-v6-added-eq32 = Espacio IPv6 añadido, en /32
indicator-v6-among-asn = Titulares de IPv6 entre los titulares de números de AS
indicator-v6-among-v4 = Titulares de IPv6 entre los titulares de IPv4
indicator-v6-blocks = Bloques IPv6, unidos los contiguos de un mismo titular
indicator-v6-cr1 = Parte del mayor titular en el espacio IPv6
indicator-v6-eq32 = Espacio IPv6, en /32
indicator-v6-eq48 = Espacio IPv6, en /48
indicator-v6-hhi = Concentración del espacio IPv6 (índice de Herfindahl-Hirschman)
indicator-v6-holders = Titulares de IPv6
indicator-v6-holder-share = Titulares de IPv6 entre todos los titulares
indicator-v6-largest = Mayor delegación IPv6, en /32
indicator-v6-moved-in = Registros IPv6 llegados de otra zona
indicator-v6-moved-in-eq32 = Espacio IPv6 llegado de otra zona, en /32
indicator-v6-moved-out = Registros IPv6 pasados a otra zona
indicator-v6-moved-out-eq32 = Espacio IPv6 pasado a otra zona, en /32
indicator-v6-net = Variación neta de los registros IPv6
indicator-v6-net-eq32 = Variación neta del espacio IPv6, en /32
indicator-v6-records = Registros IPv6
indicator-v6-redated = Registros IPv6 cuya fecha ha cambiado
indicator-v6-redated-eq32 = Espacio IPv6 cuya fecha ha cambiado, en /32
indicator-v6-removed = Registros IPv6 retirados
indicator-v6-removed-eq32 = Espacio IPv6 retirado, en /32
indicator-v6-surviving = Registros IPv6 que quedan en el archivo más reciente, según el año de su fecha

## Units

unit-records = registros
unit-blocks = bloques
unit-holders = titulares
unit-addresses = direcciones
unit-as-numbers = números de AS
unit-slash-32 = prefijos /32
unit-slash-48 = prefijos /48
unit-ratio = cociente, de 0 a 1

## Statuses of an observation, by the letter of SDMX

obs-status-a = valor normal
obs-status-b = ruptura de la serie
obs-status-d = definición diferente
obs-status-e = estimación a partir de un archivo incompleto
obs-status-o = valor no disponible
obs-status-p = valor provisional

## Registries: their names are the same in all languages

registry-all = Los cinco registros

## Columns of tables, and concepts

concept-freq = Frecuencia
concept-area = País o zona
concept-indicator = Indicador
concept-registry = Registro
concept-time = Período
concept-value = Valor
concept-unit = Unidad
concept-status = Estado
concept-vintage = Edición de los datos

## Frequencies

freq-a = anual
freq-q = trimestral
freq-m = mensual
freq-d = un día
freq-o = otro intervalo de días

## What the data are

dataflow-title = Delegaciones IPv6 por país: observaciones
