import { assertNever } from '../../../../kernel/assert-never';
import type { ComplaintEvent } from '../../domain/complaint/event';
import type { Names } from '../names';
import type { DeskSay } from '../words';

/** An event in one sentence, old → new, and what was said about it. */
export interface EventWords {
  readonly sentence: string;
  readonly detail: string;
}

export function describeEvent(event: ComplaintEvent, names: Names, say: DeskSay): EventWords {
  switch (event.kind) {
    case 'submitted':
      return plain(say('event.submitted', { channel: say(`channel.${event.channel}`) }));
    case 'replied':
    case 'note-added':
    case 'resident-replied':
      return { sentence: say(`event.${event.kind}`), detail: event.text };
    case 'waiting-began':
    case 'closed':
      return plain(say(`event.${event.kind}`));
    case 'resolved':
      return {
        sentence: say('event.resolved', { outcome: say(`outcome.${event.outcome}`) }),
        detail: event.text,
      };
    case 'reopened':
      return {
        sentence: say('event.reopened', { stage: names.stage(event.stageKey) }),
        detail: say('event.reason', { reason: event.reason }),
      };
    case 'escalated':
      return { sentence: escalationWords(event, say), detail: '' };
    case 'surveyed':
      return { sentence: say('event.surveyed', { score: event.score }), detail: event.comment };
    default:
      return describeChange(event, names, say);
  }
}

type Escalation = Extract<ComplaintEvent, { kind: 'escalated' }>;

/** What was reckoned for it stays in the event; people want to know which promise it was and who was told. */
function escalationWords({ metric, told }: Escalation, say: DeskSay): string {
  const promise = metric === 'first-response' ? 'metric.first-response' : 'metric.resolution';
  const values = { metric: say(promise), told: told.join(', ') };
  return say(told.length === 0 ? 'event.escalated-nobody' : 'event.escalated', values);
}

type Change = Extract<
  ComplaintEvent,
  { kind: 'assigned' | 'department-changed' | 'priority-changed' | 'stage-moved' }
>;

function describeChange(event: Change, names: Names, say: DeskSay): EventWords {
  const sentence = (from: string, to: string) => say(`event.${event.kind}`, { from, to });
  const person = (id: number | null) => (id === null ? say('event.nobody') : names.person(id));
  switch (event.kind) {
    case 'assigned':
      return plain(sentence(person(event.from), person(event.to)));
    case 'priority-changed':
      return plain(sentence(say(`priority.${event.from}`), say(`priority.${event.to}`)));
    case 'stage-moved':
      return plain(sentence(names.stage(event.from), names.stage(event.to)));
    case 'department-changed':
      return {
        sentence: sentence(names.department(event.from), names.department(event.to)),
        detail: say('event.reason', { reason: event.reason }),
      };
    default:
      return assertNever(event);
  }
}

function plain(sentence: string): EventWords {
  return { sentence, detail: '' };
}
