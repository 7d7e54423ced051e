import type { frameEn } from './en';

export const frameZhHans: Readonly<Record<keyof typeof frameEn, string>> = {
  'menu.promises': '承诺时限',
  'part.calendars': '工作日历',
  'part.calendars-hint': '何时计算工作时间，以及哪些日期例外',
  'leave.title': '不保存就离开？',
  'leave.body': '此处的修改尚未保存，离开后将丢失。',
  'leave.stay': '留在此页',
  'leave.go': '离开',
};
