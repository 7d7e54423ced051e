import type { reckoning as en } from '../en/reckoning';

export const reckoning: Record<keyof typeof en, string> = {
  titlePaused: '时间是怎么算的',
  received: '从{moment}（收到您的投诉时）开始计算。',
  reopened: '从{moment}（投诉重新办理时）开始计算。',
  line: '{day}，计 {span}',
  more: '另外 {days} 天：{span}',
  paused: '{from}至{to}等待您的回复，不计时',
  pausedSince: '{from}起等待您的回复，不计时',
  priority: '{at}调整了优先级：时限由 {before} 改为 {after}',
  policy: '{at}改按“{policy}”办理：时限由 {before} 改为 {after}',
  due: '合计 {span}，期限为{date}。',
  exceeded: '合计 {span}，比承诺多用了 {over}。',
  left: '目前合计 {span}。您回复之后还剩 {left}。',
  source: '承诺和工作时段见办理规则第 {number} 版。',
  hour: '1 小时',
  hours: '{n} 小时',
  minute: '1 分钟',
  minutes: '{n} 分钟',
  instant: '不到一分钟',
  both: '{hours}又 {minutes}',
};
