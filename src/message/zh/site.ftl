### 网站页面用语（中文）。以 en/site.ftl 为准。
###
### 术语见chart.ftl。此外
###   vintage         数据版本
###   register        活动登记册
###   duty            职责
###   tile            方格
### {$name} is the name of a country, region or activity: never inflected.

## Frame

site-name = v6atlas
site-tagline = 各国IPv6部署和活动情况
site-skip = 跳至正文
site-menu = 页面
site-languages = 语文
site-theme = 深色
site-search = 查找国家
site-search-hint = 输入六种语文中任何一种的名称，或输入代码
site-search-none = 没有使用该名称的国家。
site-title = {$name} – v6atlas
site-english = 此文本仅有英文。
site-footer-facts = 每个数字均可根据旁边注明的文件重新计算。未知之处均予说明。

## Names of pages

site-page-world = 世界
site-page-countries = 国家
site-page-regions = 区域和组别
site-page-activities = 活动
site-page-training = 培训日历
site-page-duties = 职责
site-page-statistics = 统计数据
site-page-indicators = 指标和方法
site-page-sources = 数据来源
site-page-rules = 数据检查
site-page-about = 关于本站
site-countries-others = 已停用的代码和用户自定代码

## World

site-world-lead = 各国IPv6地址空间的分配情况，以及国际电联文件所述的援助、培训和测试平台。
site-world-tiles = 按次区域列出的国家
site-world-tiles-note = 每国一格，按联合国统计分类（M49）的次区域排列。这不是地图：大小、位置和相邻关系均无含义。
site-world-ranked = 国家排序
site-world-indicator = 指标
site-world-date = 日期
site-world-at-newest = 各注册机构的最新文件
site-world-near = {$year}年1月1日
site-world-near-note = 每个日期采用与其相差不超过45天的文件；没有此类文件的国家显示为不详。
site-world-asof = 每个数字均取自服务于该国的注册机构的一个文件，旁注其日期。同一列表中有不同日期的文件：只宜比较同一时期的数字。
site-world-left = 没有数字的国家：{$count}
site-world-scale = 圆点采用对数刻度；比例的圆点采用0%至100%的普通刻度。
site-world-all = {$date}，全部五个注册机构
site-legend-none = 无
site-legend-unknown = 不详
site-world-charts = 世界图表

## Tables of countries

site-column-country = 国家
site-column-code = 代码
site-column-registry = 注册机构
site-column-date = 日期
site-column-records = 已分配的地址块
site-column-space = 地址空间，以/32计
site-column-share = 持有IPv6的持有者
site-column-place = 排名
site-column-trend = 走势
site-column-activities = 活动
site-countries-lead = {$count}个国家和地区，包括没有任何已知情况的国家和地区。
site-trend-of = 已分配的地址块：从{$first}个到{$last}个

## A country

site-country-title = IPv6：{$name}
site-country-nothing = 现有的注册机构文件均未列出该代码的IPv6地址，也未说明其没有IPv6地址。
site-country-chart = 进展图
site-country-chart-hint = 图表较宽，可左右移动。
site-country-figures = 主要数字
site-figure-records = 已分配的IPv6地址块
site-figure-space = IPv6地址空间，以/32计
site-figure-share = 持有IPv6的号码资源持有者
site-figure-place = 排名
site-figure-place-of = 第{$place}位（共{$count}个）
site-figure-on = 截至{$date}
site-figure-holders = {$all}个中的{$v6}个
site-figure-since = 自{$date}以来{$change}
site-figure-between = {$from}至{$to}：{$change}
site-figure-no-change = 没有一年前的数字可供比较。
site-figure-place-before = {$date}：{$place}
site-points = {$sign}{$value}个百分点
site-country-peers = 可比较的国家
site-country-spread = 地址空间的分布
site-country-policies = 政策
site-country-policies-none = 所查阅的文件中没有提及任何政策。
site-country-activities = 活动
site-country-activities-none = 所查阅的文件中没有提及援助、培训或测试平台。
site-country-data = 图表的数字
site-country-data-stock = 按日期列出的已分配IPv6地址块
site-stock-apart = 取自另一种格式的文件，不属于该线
site-country-data-pace = 按时段列出的增减
site-country-sources = 来源和注意事项
site-country-downloads = 下载
site-download-chart = 图表（SVG）
site-download-table = 全部观测值（CSV）
site-cite = 引用本页
site-cite-text = v6atlas，“{$title}”，数据版本{$vintage}
site-cite-link = 此数据版本的链接
site-cite-changed = 您打开的链接指向数据版本{$vintage}。本页现显示更新的版本；较早的数字见按日期列出的表格。
site-country-groups = 所属区域和组别
site-column-period = 时段
site-column-added = 新增
site-column-removed = 撤销
site-column-moved-in = 由他国转入
site-column-moved-out = 转至他国
site-former = 该代码已撤销；较早的文件仍使用该代码。

## Regions and groups

site-area-lead = {$count}个国家；其中{$with}个国家有已分配的IPv6地址块的记录。
site-area-countries = 所含国家
site-area-chart = 所含国家的比较
site-area-totals = 按注册机构合计
site-area-totals-note = 每行取自一个注册机构的最新文件。日期不同的各行不相加：最后一行取自五个注册机构均有文件的最近日期。
site-course-note = 线中断处没有文件。
site-course-hollow = 空心点取自另一种格式的文件，其中某些地址块可能标注了其他国家；这些点不属于任何线。
panel-course = 各注册机构分配给其各国的IPv6地址块
panel-course-world = 各注册机构在全球分配的IPv6地址块
site-regions-lead = 国际电联电信发展部门的六个区域，以及各项决议优先考虑的三个国家组别。组别的构成以数字的日期为准。
site-area-asof = 每个数字均取自服务于该国的注册机构的最新文件；取自较早文件的比例旁注明年份。其他注册机构为某国列出的内容见该国页面。

## Activities

site-activities-lead = 国际电联文件所述的{$count}项活动，以及每份文件对其的全部说明。
site-filter-kind = 种类
site-filter-status = 状态
site-filter-country = 国家
site-filter-all = 全部
site-filter-shown = 显示{$count}项活动
site-activity-history = 文件所述内容
site-activity-remark = 备注
site-activity-facts = 基本情况
site-activity-where = 地点
site-activity-when = 时间
site-activity-who = 参与方
site-activity-resolutions = 决议
site-activity-duties = 职责
site-activity-open = 未完成的事项
site-persons-took-part = 参加：{$count}
site-persons-completed = 完成：{$count}
site-persons-certified = 获得证书：{$count}
site-activity-worldwide = 全球范围

## Training

site-training-lead = 文件中提及的由国际电联、区域性互联网注册机构、网络运营商组织、互联网协会和其他机构举办的培训和讲习班。
site-training-by = 主办方：{$name}
site-training-by-none = 未说明主办方
site-training-ics = 日历（iCalendar）
site-training-atom = 文件所述内容（Atom源）
organiser-itu = 国际电联
organiser-rir = 区域性互联网注册机构
organiser-nog = 网络运营商组织
organiser-isoc = 互联网协会
organiser-other = 其他
site-training-none = 所查阅的文件中没有提及。

## Duties

site-duties-lead = 第64号决议和第180号决议提出的要求，以及可以说明的落实情况。
site-duty-addressee = 要求对象
site-duty-demand = 所提要求
site-duty-served = 本站的相应内容
site-duty-shown = 可说明的内容
site-duty-asked = 迄今仅提出要求

## Statistics

site-statistics-lead = 本站所依据的表格，可用于电子表格、数据库和统计工具。
site-statistics-file = 文件
site-statistics-size = 大小
site-statistics-what = 内容
site-file-observations = 全部观测数据：指标、地区、时间、数值、单位、状态、数据版本
site-file-countries = 各国的最新情况，每国一行
site-file-pace = 增减情况，每个国家和时段一行
site-file-activities = 登记册中的活动
site-file-statements = 每份文件对每项活动的说明
site-file-inputs = 计算数字所用的地址分配文件及其SHA-256
site-file-trainings = 培训课程及其学时和语言
site-file-policies = 各国政策
site-file-duties = 决议的要求
site-file-documents = 所读文件
site-file-known = 注册机构已知的发布错误
site-statistics-registries = 各注册机构的最新文件
site-statistics-more = 其他格式（SDMX、Parquet、工作簿、Data Package）可由命令“v6atlas export”生成。

## Sources, rules, indicators

site-sources-lead = 计算数字所用的地址分配文件及其已知的问题。
site-sources-files = 各注册机构的文件
site-sources-count = 文件数
site-sources-first = 最早
site-sources-last = 最新
site-sources-known = 已知问题
site-sources-known-note = 每份文件均先检查后计算。此处列出已知的注册机构所发布文件中的错误；含有任何其他错误的文件不予计算。
site-sources-documents = 为编制登记册查阅的文件
site-sources-form = 形式
site-sources-about = 对象
site-sources-since = 自
site-sources-until = 至
site-rules-lead = 用于检查地址分配文件和本站自有表格的{$count}条规则。
site-rule-code = 规则
site-rule-severity = 严重程度
site-rule-summary = 检查内容
severity-error = 错误
severity-warning = 警告
severity-note = 提示
site-indicators-lead = 每个数字的含义、计算方法以及不能说明的情况。

## About

site-about-what = 本站简介
site-about-what-text = 世界电信标准化全会第64号决议和全权代表大会第180号决议要求提供IPv6地址分配的统计数据，并设立关于IPv6活动的网站。v6atlas根据公开文件编制这两者：五个区域性互联网注册机构的地址分配文件和国际电联的文件。本站不是国际电联的出版物。
site-about-correct = 更正内容或增加活动
site-about-correct-text = 每项活动是data/activities/activities.csv中的一行，文件对该活动的说明是data/activities/statements.csv中的一行，并注明文件及其段落。请将这些行，或仅将文件和段落，发送给本站维护者。发送之前，可用命令“v6atlas check”检查各行是否符合要求。
site-about-contact = 更正内容和新活动请发送至
site-about-cannot = 数字不能说明的情况
site-about-words = 用语
site-about-words-text = 已分配的地址块指注册机构分配或指派给持有者的IPv6地址块。地址空间以长度为/32的地址块计。数据版本标明计算数字所用的文件：注册机构、日期和该文件SHA-256的前几位。
site-about-made = 本站的制作
site-about-made-text = 本站由命令“v6atlas site”仅根据表格生成：相同的表格生成相同的页面。本站不使用小型文本文件（cookie），不统计访问量，也不从其他地方加载任何内容。
site-choose = 选择语文

## Sub-regions, by their code in M49 of the United Nations

subregion-005 = 南美洲
subregion-010 = 南极洲
subregion-011 = 西非
subregion-013 = 中美洲
subregion-014 = 东非
subregion-015 = 北非
subregion-017 = 中非
subregion-018 = 南部非洲
subregion-021 = 北美
subregion-029 = 加勒比
subregion-030 = 东亚
subregion-034 = 南亚
subregion-035 = 东南亚
subregion-039 = 南欧
subregion-053 = 澳大利亚和新西兰
subregion-054 = 美拉尼西亚
subregion-057 = 密克罗尼西亚
subregion-061 = 波利尼西亚
subregion-143 = 中亚
subregion-145 = 西亚
subregion-151 = 东欧
subregion-154 = 北欧
subregion-155 = 西欧

## Kinds of policy

instrument-strategy = 战略
instrument-roadmap = 路线图
instrument-task-force = 任务组
instrument-deployment-plan = 部署计划
instrument-procurement-framework = 采购框架
instrument-isp-programme = 面向互联网服务提供商的计划
instrument-commitment = 承诺
