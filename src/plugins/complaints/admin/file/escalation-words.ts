import { hoursWords, zonedWords } from '../../../../admin/kit/time-words';
import type { Language } from '../../../../kernel/language';
import type { ComplaintEvent } from '../../domain/complaint/event';
import type { EscalationReason } from '../../domain/complaint/escalation-reason';
import type { DeskSay } from '../words';

/** Why somebody was told, in a sentence; empty for other events. */
export function escalationWords(event: ComplaintEvent, say: DeskSay, language: Language): string {
  if (event.kind !== 'escalated') return '';
  const { because } = event;
  const recipient = because.meant.map((one) => meantWords(one, say)).join(', ');
  const due = because.dueAt === null ? '' : zonedWords(because.dueAt, because.timezone, language);
  const sentence = say(`escalation.${because.percent === null ? because.kind : 'share'}`, {
    ...{ recipient, due, span: spanWords(because, say, language) },
    percent: because.percent ?? 0,
  });
  return because.repeat === 0
    ? sentence
    : `${sentence} ${say('escalation.again', { count: because.repeat + 1 })}`;
}

/** Roles and departments are known by their keys; posts have words. */
function meantWords(meant: string, say: DeskSay): string {
  const post = POSTS.find((one) => one === meant);
  return post ? say(`escalation.${post}`) : meant.replace(/^(role|department) /, '');
}

const POSTS = ['assignee', 'head', 'heads-head', 'leadership', 'resident', 'address'] as const;

function spanWords({ amount, unit }: EscalationReason, say: DeskSay, language: Language): string {
  if (amount === null || unit === null) return '';
  const span = unit === 'working-days' ? String(amount) : hoursWords(amount * 3_600, language);
  return say(`escalation.${unit}`, { span });
}
