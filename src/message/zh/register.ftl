### 活动登记表中的用语（中文）。
###
### {$date} is a date as in the tables (2017-09); {$documents} a list of keys of documents.
### A gap has a label and, under its name with -why, what it means.

## Headings of tables

column-activity = 活动
column-kind = 种类
column-dates = 日期
column-countries = 国家
column-status = 最新状态
column-title = 名称
column-organiser = 主办方
column-duty = 职责
column-clause = 条款
column-evidence = 证据
column-demands = 仅提出要求
column-policies = 政策
column-worldwide = 面向所有

## What is told of an activity

relevance-core = 关于IPv6
relevance-related = 与IPv6相关
activity-due = 预定{$date}完成
history-not-named = 未提及

## What the documents leave open

gap-went-silent = 再无消息
gap-went-silent-why = 最后一次提及时仍在进行或运行；其后的报告均未提及。
gap-announced-only = 仅有预告
gap-announced-only-why = 最后一次提及时尚在计划中；其后的报告均未提及。
gap-never-established = 始终未建立
gap-never-established-why = 三份或更多报告称其正在筹备；其后的报告均未提及。
gap-unanswered = 尚无回应
gap-unanswered-why = 已提出请求；没有任何回应的记录。
gap-went-backwards = 出现倒退
gap-went-backwards-why = 前一份报告中的进展领先于后一份报告。
gap-overdue = 逾期
gap-overdue-why = 预定日期在其后的报告之前已过；没有报告称其已完成。
gap-left-out = 中间遗漏
gap-left-out-why = 在一份报告中尚未完成，下一份未提及，之后又再提及。
gap-told-late = 迟报
gap-told-late-why = 在报告期之前已结束：沿用旧文或再次举办。
gap-told-as-open = 仍称未完成
gap-told-as-open-why = 文件称其尚未举行或正在进行，但其最后一天已过。
gap-contradicted = 说法不一
gap-contradicted-why = 两份文件给出的日期或数字不可能都正确。
gap-unmoved = 数字不变
gap-unmoved-why = 三份或更多报告对正在进行的工作给出同一数字。
gap-told-again = 再次宣布
gap-told-again-why = 三份或更多报告均将其作为新成果称为已完成。
gap-miscounted = 数目不符
gap-miscounted-why = 文件宣布的数目与其列出的不同。
gap-absent = 未提及的文件：{$documents}

## Duties and what there is to show

coverage-nothing = 没有可说明的内容
coverage-any = 任一职责
coverage-counted = “面向所有”指面向所有区域的活动，不是合计。LDC、LLDC和SIDS各列计入作为受益国、承办国或举办地的国家。

## The calendar

calendar-name = IPv6：培训和讲习班
calendar-month = 仅注明{$date}：所有可能的日期均已标出。
calendar-past = 已过，称{$status}
