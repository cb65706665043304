### 区域和国家组别的名称（中文）。
###
### A name stands as it is in labels and, uninflected, in sentences.
### The identifier ends in the code of our tables: Messages::named("area", code).

## Regions of ITU’s development sector, by the code in our tables

area-itu-afr = 非洲
area-itu-ams = 美洲
area-itu-arb = 阿拉伯国家
area-itu-asp = 亚太
area-itu-cis = 独联体
area-itu-eur = 欧洲

## Groups of the United Nations

area-un-ldc = 最不发达国家
area-un-lldc = 内陆发展中国家
area-un-sids = 小岛屿发展中国家

## Income groups of the World Bank

area-wb-hic = 高收入经济体
area-wb-lic = 低收入经济体
area-wb-lmc = 中等偏下收入经济体
area-wb-umc = 中等偏上收入经济体

## Codes that stand for no country, and the total

area-ap = 亚太（未注明国家）
area-eu = 欧洲（未注明国家）
area-zz = 未注明国家
area-total = 总计
