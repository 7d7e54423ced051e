import type { frameEn } from './en';

export const frameZhHans: Readonly<Record<keyof typeof frameEn, string>> = {
  'menu.promises': '承诺时限',
  'part.policies': '时限规定',
  'part.policies-hint': '多快答复与解决，适用于哪些投诉',
  'part.rules': '规则',
  'part.rules-hint': '承诺到期前后以及事件发生时做什么',
  'part.runs': '运行记录',
  'part.runs-hint': '规则做了什么、没有做什么，以及原因',
  'part.calendars': '工作日历',
  'part.calendars-hint': '何时计算工作时间，以及哪些日期例外',
  'leave.title': '不保存就离开？',
  'leave.body': '此处的修改尚未保存，离开后将丢失。',
  'leave.stay': '留在此页',
  'leave.go': '离开',
};
