import type { escalation as english } from './en';

export const escalation: Record<keyof typeof english, string> = {
  'event.escalated': '{metric}：已升级，通知{told}',
  'event.escalated-nobody': '{metric}：已升级，但无人可通知',
  'escalation.before-due': '按规则，到期（{due}）前{span}通知{recipient}。',
  'escalation.at-due': '按规则，到期（{due}）时通知{recipient}。',
  'escalation.after-due': '按规则，到期（{due}）后{span}通知{recipient}。',
  'escalation.share': '时限已用 {percent}%（到期：{due}），规则通知{recipient}。',
  'escalation.stage-age': '在此环节已停留 {span}，规则通知{recipient}。',
  'escalation.event': '因刚发生的事项，规则通知{recipient}。',
  'escalation.again': '第 {count} 次提醒。',
  'escalation.working-hours': '{span}（工作时间）',
  'escalation.working-days': '{span} 个工作日',
  'escalation.hours': '{span}（自然时间）',
  'escalation.heads-head': '负责人的上级',
  'escalation.resident': '居民',
  'escalation.address': '章程中的邮箱',
  'escalation.assignee': '经办人',
  'escalation.head': '部门负责人',
  'escalation.leadership': '管理层',
  'event.rule-told': '规则已通知{told}',
};
