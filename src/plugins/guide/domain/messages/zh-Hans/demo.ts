import type { demo as en } from '../en/demo';

export const demo: Record<keyof typeof en, string> = {
  title: '已送达的邮件',
  intro: '仅限演示：Redress 发出的每一封邮件，最新的在前。没有任何邮件离开本机。',
  none: '还没有邮件送达。请提交一件留了邮箱的投诉，稍后再来看。',
  to: '收件人',
  from: '发件人',
  subject: '主题',
  received: '送达时间',
  back: '全部邮件',
  noText: '这封邮件没有正文。',
  gone: '这封邮件已不再保存，只保留最新的 500 封。',
};
