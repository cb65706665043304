### 导出表格中的名称（中文）。
###
### 术语见chart.ftl。

## Indicators, by the code in our tables

indicator-asns = 自治系统号
indicator-holders = 任一号码资源的持有者
indicator-v4-addresses = IPv4地址
indicator-v6-added = 新增的IPv6记录
indicator-v6-added-eq32 = 新增的IPv6地址空间，以/32计
indicator-v6-among-asn = AS号持有者中持有IPv6的比例
indicator-v6-among-v4 = IPv4持有者中持有IPv6的比例
indicator-v6-blocks = IPv6地址块（同一持有者的相邻块合并）
indicator-v6-cr1 = 最大持有者占IPv6地址空间的份额
indicator-v6-eq32 = IPv6地址空间，以/32计
indicator-v6-eq48 = IPv6地址空间，以/48计
indicator-v6-hhi = IPv6地址空间的集中度（赫芬达尔-赫希曼指数）
indicator-v6-holders = IPv6持有者
indicator-v6-holder-share = 全部持有者中持有IPv6的比例
indicator-v6-largest = 最大的已分配IPv6地址块，以/32计
indicator-v6-moved-in = 从其他地区移入的IPv6记录
indicator-v6-moved-in-eq32 = 从其他地区移入的IPv6地址空间，以/32计
indicator-v6-moved-out = 移往其他地区的IPv6记录
indicator-v6-moved-out-eq32 = 移往其他地区的IPv6地址空间，以/32计
indicator-v6-net = IPv6记录净变化
indicator-v6-net-eq32 = IPv6地址空间净变化，以/32计
indicator-v6-records = IPv6记录
indicator-v6-redated = 日期有变的IPv6记录
indicator-v6-redated-eq32 = 日期有变的IPv6地址空间，以/32计
indicator-v6-removed = 移除的IPv6记录
indicator-v6-removed-eq32 = 移除的IPv6地址空间，以/32计
indicator-v6-surviving = 最新文件中仍存在的IPv6记录，按其日期年份

## Units

unit-records = 记录
unit-blocks = 地址块
unit-holders = 持有者
unit-addresses = 地址
unit-as-numbers = AS号
unit-slash-32 = /32前缀
unit-slash-48 = /48前缀
unit-ratio = 比率（0至1）

## Statuses of an observation, by the letter of SDMX

obs-status-a = 正常值
obs-status-b = 序列中断
obs-status-d = 定义不同
obs-status-e = 估计值：来自不完整的文件
obs-status-o = 缺失值
obs-status-p = 临时值

## Registries: their names are the same in all languages

registry-all = 全部五个注册机构

## Columns of tables, and concepts

concept-freq = 频率
concept-area = 国家或地区
concept-indicator = 指标
concept-registry = 注册机构
concept-time = 时间
concept-value = 数值
concept-unit = 单位
concept-status = 状态
concept-vintage = 数据版本

## Frequencies

freq-a = 年度
freq-q = 季度
freq-m = 月度
freq-d = 日
freq-o = 其他时段

## What the data are

dataflow-title = 按国家列出的已分配IPv6地址块：观测数据
