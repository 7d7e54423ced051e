import { hoursWords, zonedWords } from '../../../../admin/kit/time-words';
import type { Language } from '../../../../kernel/language';
import type { ComplaintEvent } from '../../domain/complaint/event';
import { readEscalationReason } from '../../domain/complaint/escalation-reason';
import type { DeskSay } from '../words';

/** Why somebody was told, in a sentence; empty for other events and for reasons written in another way. */
export function escalationWords(event: ComplaintEvent, say: DeskSay, language: Language): string {
  const reason = event.kind === 'escalated' ? readEscalationReason(event.explanation) : null;
  if (!reason || reason.dueAt === null) return '';
  const span = hoursWords(reason.hours * 3_600, language);
  return say(`escalation.${reason.when}`, {
    recipient: say(`escalation.${reason.recipient}`),
    due: zonedWords(reason.dueAt, reason.timezone, language),
    span: say(`escalation.${reason.basis}`, { span }),
  });
}
