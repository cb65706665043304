### Названия регионов и групп стран на русском языке.
###
### A name stands as it is in labels and, uninflected, in sentences.
### The identifier ends in the code of our tables: Messages::named("area", code).

## Regions of ITU’s development sector, by the code in our tables

area-itu-afr = Африка
area-itu-ams = Северная и Южная Америка
area-itu-arb = Арабские государства
area-itu-asp = Азиатско-Тихоокеанский регион
area-itu-cis = СНГ
area-itu-eur = Европа

## Groups of the United Nations

area-un-ldc = Наименее развитые страны
area-un-lldc = Развивающиеся страны, не имеющие выхода к морю
area-un-sids = Малые островные развивающиеся государства

## Income groups of the World Bank

area-wb-hic = Страны с высоким уровнем дохода
area-wb-lic = Страны с низким уровнем дохода
area-wb-lmc = Страны с уровнем дохода ниже среднего
area-wb-umc = Страны с уровнем дохода выше среднего

## Codes that stand for no country, and the total

area-ap = Азиатско-Тихоокеанский регион, страна не указана
area-eu = Европа, страна не указана
area-zz = Страна не указана
area-total = Всего
