### 活动的种类和状态（中文）。
###
### Kinds head a label and begin with a capital; statuses follow a colon and do not.
### The identifier ends in the word of our tables: Messages::named("kind", word).

## Statuses

status-planned = 计划中
status-requested = 已提出请求
status-working-towards = 筹备中
status-being-established = 正在建立
status-ongoing = 进行中
status-operational = 已投入运行
status-completed = 已完成
status-unknown = 状态不详

## Kinds of activity

kind-testbed = 测试平台
kind-laboratory = 实验室
kind-iptv-testbed = IPTV测试平台
kind-expertise-centre = 技术中心
kind-training = 培训
kind-workshop = 讲习班
kind-technical-assistance = 技术援助
kind-strategy = 战略
kind-task-force = 任务组
kind-roadmap = 路线图
kind-guide = 指南
kind-study = 研究
kind-standardisation = 标准化
kind-website = 网站
kind-ixp = 互联网交换点
kind-platform = 平台
kind-connectivity = 连通性
kind-coordination = 协调
kind-governance-meeting = 互联网治理会议
kind-consultation = 磋商
kind-statistic = 统计数据
kind-naming = 命名
kind-identifier-system = 标识符系统
kind-liaison = 联络
kind-programme = 计划
kind-publication = 出版物

## The part a country has in an activity

role-beneficiary = 受益方
role-host = 承办方
role-venue = 举办地
role-partner = 合作伙伴
