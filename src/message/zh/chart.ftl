### 图表用语（中文）。以 en/chart.ftl 为准，变量说明亦见该文件。
###
### 术语
###   delegation      已分配的地址块：注册机构分配（allocated）或指派（assigned）
###                   给持有者的IPv6地址块，两者不加区分
###   holder          资源持有者
###   number resource 互联网号码资源
###   space           地址空间，以/32地址块计
###   registry        区域性互联网注册机构
###   allocation file 地址分配文件
###   snapshot        快照：注册机构某一天的地址分配文件
###   computed by     由……计算

## Titles and opening sentences

chart-title = IPv6：{$country}
chart-state = {$country}：截至{$date}，{$registry}记录有{$records}个已分配的IPv6地址块，合计相当于{$space}个/32。
chart-state-48 = {$country}：截至{$date}，{$registry}记录有{$records}个已分配的IPv6地址块，合计相当于{$space}个/48。
chart-state-none = {$country}：截至{$date}，{$registry}没有已分配的IPv6地址块的记录。
chart-holders = {$all}个号码资源持有者中有{$v6}个持有IPv6地址（{$share}）。

## Titles of panels

panel-stock = 已分配的IPv6地址块
panel-pace = 每年新增和撤销的地址块
panel-rank = 在{$registry}服务的国家中的排名（区域：{$region}）
panel-dominance = 地址空间的分布
panel-assistance = 援助和培训

## How the space is spread

dominance-block = 在{$whole}个/32中，仅一个/{$length}地址块就占{$part}个。
dominance-largest = 最大的持有者占地址空间的{$share}。
dominance-none = 没有任何一个地址块超过地址空间的{$share}。

## Legends, axes and marks

legend-added = 新增
legend-removed = 撤销
legend-moved-in = 由他国转入
legend-moved-out = 转至他国
legend-snapshot = 快照
legend-no-snapshot = 无快照
gap = {$from}至{$to}之间无数据
per-year = 每年
days = {$days}天
undated = 日期不详
rank = 排名
rank-place = 第{$place}位（共{$count}个）
others = 其他
others-count = 其他{$count}个
not-served = 不属于本数据所涉注册机构的服务范围

## The world and regions

world-by-country = 各国已分配的IPv6地址块
world-by-region = 各区域已分配的IPv6地址块
world-state = 截至{$date}，各区域性互联网注册机构在{$countries}个国家和地区记录有{$records}个已分配的IPv6地址块，合计相当于{$space}个/32。
small-multiples-title = 各国已分配的IPv6地址块，同一刻度（区域：{$region}）

## Footnotes

source = 来源：{$registry}地址分配文件，{$from}至{$to}的{$count}份快照；由v6atlas计算。
source-one = 来源：{$date}的{$registry}地址分配文件；由v6atlas计算。
caveat-use = 登记不等于使用：数字反映已分配的地址，而不是承载流量的地址。
caveat-country = 国家指持有者登记地址所在的国家，而不是地址的使用地。
caveat-country-before = {$registry}于{$years}年改变了记录国家的方式，前后数字不可比。
caveat-holders-before = 在{$date}之前，{$registry}的文件未标明持有者，因此无法统计其数量。
caveat-national-registry = 一个国家级注册机构可能只计为一个持有者。
caveat-surviving = 仅依据{$date}的文件：此前撤销的地址块未予反映，因此较早年份的数字偏低。
disclaimer = 所用名称和数据的编排方式，不意味着对任何国家、领土或地区的法律地位、其当局或其边界表示任何意见。

## Added for the sheets

assistance-none = 所查阅的文件中没有提及。
assistance-undated = 无日期
assistance-more = 另有{$count}项，见活动登记册
rank-not-compared = 该区域另有{$count}个国家由其他注册机构服务，未作比较。
panel-rank-registry = 在{$registry}服务的全部国家和地区中的排名，{$date}
panel-rank-date = 在{$registry}服务的{$region}区域各国中的排名，{$date}
dominance-single = 全部地址空间为一个/{$length}地址块。
dominance-nothing = 没有IPv6地址空间。
dominance-largest-on = 截至{$date}，最大的持有者占地址空间的{$share}。
chart-elsewhere = {$registry}另记录有{$records}个地址块（{$date}）。
note-grey = 灰色：无快照，或无可比的快照。
note-hatched = 斜线：长于或短于一年的时段，按年率绘制；标签为数量。
note-activities = 编号：向国际电联理事会及其工作组报告的援助和培训，注明文件和段落；横条表示已知的时段。
note-related = 空心圆中的编号或“与IPv6相关”：文件将其与IPv6一并提及，但其主题并非IPv6。
note-region-scale = 各图采用同一比例；标签为最新数字。无快照处线条中断。
note-newest-differ = 各注册机构最新文件的日期不同：{$list}。
world-title = 世界各国的IPv6
world-first = 前{$count}名
world-none = 不属于国际电联任何区域
world-with = {$countries}个中有{$with}个拥有IPv6
share-on = {$share}；{$date}
note-hollow = 空心：来自扩展文件，{$registry}在其中可能为某些地址块标注其他国家；不连线，也不计入增减。
assistance-heading = {$date}：{$title}
note-moves = 标签中的数量包括国家之间的转入和转出。
world-newest = 这是此处备有全部五个注册机构文件的最新日期。
