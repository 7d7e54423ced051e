import type { rulesEn } from './en';

export const rulesZhHans: Readonly<Record<keyof typeof rulesEn, string>> = {
  'rules.back': '全部规则',
};
