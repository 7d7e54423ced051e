import type { Language } from '../../../../kernel/language';
import type { Translated } from '../../../../kernel/translated';
import type { Channel, Phase, Priority } from '../vocabulary';

export const PRIORITY_WORDS: Readonly<Record<Priority, Translated>> = {
  low: { en: 'Low', 'zh-Hans': '低' },
  normal: { en: 'Normal', 'zh-Hans': '普通' },
  high: { en: 'High', 'zh-Hans': '高' },
  urgent: { en: 'Urgent', 'zh-Hans': '紧急' },
};

export const PHASE_WORDS: Readonly<Record<Phase, Translated>> = {
  received: { en: 'Received', 'zh-Hans': '已受理' },
  'in-progress': { en: 'In progress', 'zh-Hans': '办理中' },
  resolved: { en: 'Resolved', 'zh-Hans': '已办结' },
  closed: { en: 'Closed', 'zh-Hans': '已归档' },
};

export const CHANNEL_WORDS: Readonly<Record<Channel, Translated>> = {
  web: { en: 'Web page', 'zh-Hans': '网页' },
  phone: { en: 'Telephone', 'zh-Hans': '电话' },
  'front-desk': { en: 'Front desk', 'zh-Hans': '前台' },
  mail: { en: 'E-mail', 'zh-Hans': '电子邮件' },
  api: { en: 'Other system', 'zh-Hans': '其他系统' },
  import: { en: 'Imported record', 'zh-Hans': '导入记录' },
};

export const LANGUAGE_WORDS: Readonly<Record<Language, Translated>> = {
  en: { en: 'English', 'zh-Hans': '英文' },
  'zh-Hans': { en: 'Chinese', 'zh-Hans': '中文' },
};
