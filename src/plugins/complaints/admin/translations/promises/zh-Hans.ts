import type { promises as english } from './en';

export const promises: Readonly<Record<keyof typeof english, string>> = {
  'event.acknowledged': '已确认受理',
  'event.waiting-began': '等待：{reason}',
  'event.waiting-ended': '等待结束',
  'event.responsibility-taken': '{person}负责到底，承诺时间：{until}',
  'event.promise-extended': '承诺时间延至 {until}',
  'event.action-promised': '承诺措施 {number}，期限 {until}，负责人：{person}',
  'event.action-done': '措施 {number} 已完成',
  'event.withdrawn': '居民已撤回',
  'event.appealed': '居民提出申诉',
  'event.appeal-acknowledged': '已确认收到申诉',
  'event.appeal-decided': '申诉决定：{outcome}',
  'wait.resident': '居民答复',
  'wait.third-party': '外部单位',
  'wait.access': '能够进入现场',
  'wait.approval': '审批或许可',
  'wait.weather-or-season': '天气或季节条件',
  'appeal.upheld': '申诉成立',
  'appeal.partly-upheld': '申诉部分成立',
  'appeal.not-upheld': '维持原处理结果',
};
