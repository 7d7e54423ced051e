import type { tick as english } from './en';

export const tick: Record<keyof typeof english, string> = {
  'tick.stopped': '逾期提醒已暂停',
  'tick.close': '关闭',
  'tick.confirm': '时间无误',
  'tick.back': '服务器时钟被调回了 {span}。',
  'tick.forward': '服务器时钟向前跳了 {span}。',
  'tick.ask': '在您确认现在是 {now} 之前，系统不会发出逾期提醒。',
  'tick.ask-others': '在管理员确认现在是 {now} 之前，系统不会发出逾期提醒。',
  'tick.confirmed': '逾期提醒已恢复。',
  'tick.not-confirmed': '保存失败，请重试。',
};
