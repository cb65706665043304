### Tipos y estados de las actividades, en español.
###
### Kinds head a label and begin with a capital; statuses follow a colon and do not.
### The identifier ends in the word of our tables: Messages::named("kind", word).

## Statuses

status-planned = previsto
status-requested = solicitado
status-working-towards = en preparación
status-being-established = en proceso de creación
status-ongoing = en curso
status-operational = en funcionamiento
status-completed = concluido
status-unknown = estado desconocido

## Kinds of activity

kind-testbed = Banco de pruebas
kind-laboratory = Laboratorio
kind-iptv-testbed = Banco de pruebas de TVIP
kind-expertise-centre = Centro de conocimientos especializados
kind-training = Formación
kind-workshop = Taller
kind-technical-assistance = Asistencia técnica
kind-strategy = Estrategia
kind-task-force = Grupo especial
kind-roadmap = Hoja de ruta
kind-guide = Guía
kind-study = Estudio
kind-standardisation = Normalización
kind-website = Sitio web
kind-ixp = Punto de intercambio de Internet
kind-platform = Plataforma
kind-connectivity = Conectividad
kind-coordination = Coordinación
kind-governance-meeting = Reunión sobre gobernanza de Internet
kind-consultation = Consulta
kind-statistic = Estadística
kind-naming = Denominación
kind-identifier-system = Sistema de identificadores
kind-liaison = Coordinación con otras entidades
kind-programme = Programa
kind-publication = Publicación

## The part a country has in an activity

role-beneficiary = beneficiario
role-host = anfitrión
role-venue = sede
role-partner = asociado
