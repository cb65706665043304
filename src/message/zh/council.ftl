### 提交理事会的进展报告的中文文本。参考文本为en/council.ftl，变量说明见该文件。
###
### 术语
###   test bed             测试平台
###   task force           任务组
###   desk officer         主管官员
###   allocation file      分配文件

## The report

council-title = IPv6
council-file-title = 进展报告：IPv6，{$dates}
council-period = 报告期：{$dates}。
council-no-report = 登记册中没有本报告期的报告：无法陈述任何活动。
council-no-statement = 本报告期的报告未提及IPv6。
council-documents = 本报告期的文件

## Groups of paragraphs

section-standards = 标准化、研究和信息
section-centres = 中心
section-testbeds = 测试平台和技术援助
section-trainings = 培训和讲习班
section-policies = 战略、任务组和路线图
section-guides = 指南和报告
section-other = 跨领域事项

## One activity, of any kind

said-requested = 以下活动已提出请求：{$title}。
said-planned = 计划开展以下活动：{$title}。
said-working-towards = 正在推进以下工作：{$title}。
said-being-established = 正在建立：{$title}。
said-ongoing = 正在开展以下工作：{$title}。
said-operational = 已投入运行：{$title}。
said-completed = 以下工作已完成：{$title}。
said-unknown = 提及以下活动，但未说明其状态：{$title}。

## One activity, by its kind

said-standardisation-ongoing = 正在开展以下标准化工作：{$title}。
said-standardisation-completed = 以下标准化工作已完成：{$title}。
said-study-ongoing = 正在开展以下研究：{$title}。
said-study-completed = 介绍了以下研究的结果：{$title}。
said-liaison-completed = 开展了以下联络：{$title}。
said-website-operational = 以下网站介绍IPv6活动：{$title}。
said-expertise-centre-working-towards = 正在努力建立以下中心：{$title}。
said-expertise-centre-being-established = 正在建立以下中心：{$title}。
said-expertise-centre-operational = 已建立以下中心：{$title}。
said-iptv-testbed-ongoing = 正在开展以下测试平台的工作：{$title}。
said-testbed-being-established = 正在建立以下测试平台：{$title}。
said-testbed-ongoing = 正在为以下测试平台提供援助：{$title}。
said-testbed-operational = 已建立以下测试平台：{$title}。
said-laboratory-operational = 以下实验室已投入运行：{$title}。
said-technical-assistance-ongoing = 正在提供以下援助：{$title}。
said-technical-assistance-completed = 提供了以下援助：{$title}。
said-training-planned = 计划举办以下培训：{$title}。
said-training-ongoing = 正在提供以下培训：{$title}。
said-training-completed = 开展了以下活动：{$title}。
said-workshop-planned = 计划举办以下讲习班：{$title}。
said-workshop-ongoing = 援助包括以下讲习班：{$title}。
said-workshop-completed = 举办了以下活动：{$title}。
said-strategy-ongoing = 正在为以下战略提供技术援助：{$title}。
said-task-force-ongoing = 正在为建立以下任务组提供技术援助：{$title}。
said-roadmap-completed = 以下路线图已制定并可供使用：{$title}。
said-guide-completed = 以下指南可供使用：{$title}。
said-publication-completed = 以下出版物可供使用：{$title}。
said-programme-ongoing = 上述活动考虑到以下方面：{$title}。

## The same of several countries

list-testbed-being-established = 正在{$count}个国家建立IPv6测试平台：{$countries}。
list-testbed-ongoing = 正在为{$count}个国家的IPv6测试平台实施工作提供援助：{$countries}。
list-testbed-operational = {$count}个国家已建立IPv6测试平台：{$countries}。
list-technical-assistance-ongoing = 正在向{$count}个国家提供IPv6技术援助：{$countries}。
list-technical-assistance-completed = 已向{$count}个国家提供IPv6技术援助：{$countries}。
list-strategy-ongoing = 正在为{$count}个国家制定国家IPv6过渡战略提供技术援助：{$countries}。
list-task-force-ongoing = 正在为{$count}个国家建立国家IPv6任务组提供技术援助：{$countries}。
list-roadmap-ongoing = {$count}个国家正在制定IPv6路线图：{$countries}。
list-roadmap-completed = {$count}个国家已制定IPv6路线图并可供使用：{$countries}。
list-workshop-planned = 计划在{$count}个国家举办讲习班：{$countries}。

## The same, where BDT is responsible

bdt-testbed-being-established = 电信发展局正在协助{$count}个国家建立IPv6测试平台：{$countries}。
bdt-testbed-ongoing = 电信发展局正在协助{$count}个国家实施IPv6测试平台：{$countries}。
bdt-testbed-operational = 在电信发展局协助下，{$count}个国家已建立IPv6测试平台：{$countries}。
bdt-technical-assistance-ongoing = 电信发展局正在向{$count}个国家提供IPv6技术援助：{$countries}。
bdt-technical-assistance-completed = 电信发展局向{$count}个国家提供了IPv6技术援助：{$countries}。
bdt-strategy-ongoing = 电信发展局正在协助{$count}个国家制定国家IPv6过渡战略：{$countries}。
bdt-task-force-ongoing = 电信发展局正在协助{$count}个国家建立国家IPv6任务组：{$countries}。
bdt-roadmap-ongoing = 电信发展局正在协助{$count}个国家制定IPv6路线图：{$countries}。
bdt-roadmap-completed = 在电信发展局协助下，{$count}个国家已制定IPv6路线图并可供使用：{$countries}。
bdt-workshop-planned = 电信发展局计划在{$count}个国家举办讲习班：{$countries}。

## What follows on an activity

titled-quoted = “{$title}”
titled-with = {$title}（{$details}）
titled-kind = {$kind}（{$country}）
titled-report = {$year}年报告
dates-range = {$from}至{$until}
dates-since = 自{$from}起
dates-until = 至{$until}
with-hosts =
    {$count ->
       *[other] 负责方
    }：{$hosts}。
with-topic-unstated = 未说明主题。
with-seat = 承办方：{$hosts}。
with-partners =
    {$count ->
       *[other] 合作伙伴
    }：{$partners}。
with-participants = 共有{$count}人参加。
with-completed = 共有{$count}人完成培训。
with-certified = 共颁发{$count}份证书。

## Bodies with a name in each language

body-itu = 国际电联
body-bdt = 电信发展局
body-tsb = 电信标准化局
body-itu-secretariat = 国际电联秘书处
body-itu-members = 国际电联成员
body-itu-academy = 国际电联学院
body-itu-centres-of-excellence-network = 国际电联高级培训中心网络
body-itu-asp-coe = 国际电联亚太高级培训中心
body-itu-t-study-groups = ITU-T各研究组
body-itu-t-sg = ITU-T第{$number}研究组
body-itu-d-sg = ITU-D第{$number}研究组
body-itu-t-tsag = ITU-T TSAG
body-must = 马来西亚科技大学（MUST）
body-tpra-sudan = 苏丹电信和邮政管理局（TPRA）
body-university-of-montenegro = 黑山大学
body-mdes-thailand = 泰国数字经济和社会部
body-tra-united-arab-emirates = 阿拉伯联合酋长国电信管理局（TRA）
body-alttc-india = 印度ALTTC

## Annexes

annex-heading = 附件{$number}：{$title}
annex-statistics = 所述国家的统计数据
annex-groups = 区域和国家组别
annex-open = 报告期末已提出请求和未完成的事项

## Figures

figures-rule = 数字取自最接近报告期第一天和最后一天的分配文件，相差不超过{$days}天。
figures-no-country = 未提及任何国家。
figures-not-covered = 现有文件均未提及该国。
figures-far = {$date}的数字不详：{$registry}最接近的现有文件日期为{$nearest}。
figures-not-listed = {$date}的数字不详：{$registry}的现有文件未列出该国。
figures-one-file = {$date}的文件最接近报告期的起止日期：变化情况不详。
figures-not-comparable = 两个数字不可比较：在其中一个文件中，{$registry}以不同方式注明国家。
cell-unknown = 不详
cell-not-comparable = 不可比较
change-more = +{$amount}
change-less = −{$amount}
row-date = 文件日期
row-records = 已分配的IPv6地址块
row-space-32 = 地址空间，以/32计
row-space-48 = 地址空间，以/48计
row-worldwide = 面向所有区域的活动
annex-column-figure = 指标
annex-column-start = 报告期初
annex-column-end = 报告期末
annex-column-change = 变化
annex-column-group = 区域或组别
annex-column-activities = 活动
annex-column-countries = 国家
annex-column-registry = 注册机构
groups-counted = 区域计入面向该区域的活动；国家组别计入以其国家为受益国、承办国或举办地的活动。所列国家为以上述身份提及的国家。同一活动可计入多行。
groups-figures = 按注册机构列出的已分配IPv6地址块
groups-files = {$registry}：{$from}和{$until}的文件。
groups-no-files = {$registry}：没有接近报告期起止日期的现有文件。

## What is open

annex-column-activity = 活动
annex-column-open = 未完成的事项
annex-column-told = 最后提及
annex-column-evidence = 依据
open-none = 没有已提出请求或未完成的事项。
open-requested = 已提出请求，未见答复
open-planned = 计划中
open-preparing = 筹备中
open-announced = 已宣布，此后未再提及
open-never-established = 多次提及正在筹备，此后未再提及
open-overdue = 已逾期
open-silent = 曾在进行中，此后未再提及

## For the desk officer

desk-heading = 供主管官员核实的问题
desk-none = 没有问题。
desk-document = 这些文件可能不属于或仅部分属于本报告期：其自身报告期开始更早，或其日期不够精确。
desk-section = 本报告期的报告未说明以下内容。
desk-undated = 称已完成，但无日期。
desk-uncounted = 未说明培训的参加人数和证书数量。
desk-outside = 本报告期的报告提及，但日期在报告期之外。
desk-other-date = 提及但无日期；已知日期仅来自另一份文件，在本报告期之外。
desk-elsewhere = 日期在报告期内，但本报告期的报告均未提及。
desk-differs = 本报告期的报告所述状态不同，采用最后一次的状态。
desk-backwards = 此前的报告所述状态更为靠前。
desk-left-out = 前后两份报告均提及，其间的一份报告未提及。
desk-told-as-open = 称即将举行或正在进行，但其最后一天已过。
desk-figures = 这些国家在报告期内的分配数字变化不详。
desk-remark = 活动登记册对以下内容有备注（英文）。
desk-related = 略去这些报告中与IPv6本身无关的{$count}项活动。

## Labels of what a text rests on

label-evidence = 依据：{$list}
label-vintages = 文件：{$list}
