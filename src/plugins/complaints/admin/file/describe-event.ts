import { assertNever } from '../../../../kernel/assert-never';
import type { ComplaintEvent } from '../../domain/complaint/event';
import type { Names } from '../names';
import type { WordKey } from '../translations/en';
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
    case 'waiting-ended':
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
    case 'assigned':
    case 'department-changed':
    case 'priority-changed':
    case 'stage-moved':
      return describeChange(event, names, say);
    default:
      return describePromise(event, names, say);
  }
}

type PromiseEvent = Extract<
  ComplaintEvent,
  {
    kind:
      | ('acknowledged' | 'waiting-began' | 'responsibility-taken' | 'promise-extended')
      | ('action-promised' | 'action-done' | 'withdrawn')
      | ('appealed' | 'appeal-acknowledged' | 'appeal-decided');
  }
>;

/** What was promised, what is waited for, and what became of an appeal. */
function describePromise(event: PromiseEvent, names: Names, say: DeskSay): EventWords {
  switch (event.kind) {
    case 'acknowledged':
    case 'appeal-acknowledged':
      return { sentence: say(`event.${event.kind}`), detail: event.statement };
    case 'withdrawn':
    case 'appealed':
      return { sentence: say(`event.${event.kind}`), detail: event.reason };
    case 'waiting-began': {
      const reason = say(`wait.${event.reason}`);
      return { sentence: say('event.waiting-began', { reason }), detail: event.text ?? '' };
    }
    case 'responsibility-taken': {
      const values = {
        person: names.person(event.personId),
        until: names.moment(event.promisedAt),
      };
      return { sentence: say('event.responsibility-taken', values), detail: event.statement };
    }
    case 'promise-extended': {
      const until = names.moment(event.until);
      return { sentence: say('event.promise-extended', { until }), detail: event.reason };
    }
    case 'action-promised': {
      const { number, personId, description } = event;
      const values = { number, until: names.moment(event.dueAt) };
      const sentence =
        personId === null
          ? say('event.action-promised', values)
          : say('event.action-promised-by', { ...values, person: names.person(personId) });
      return { sentence, detail: description };
    }
    case 'action-done':
      return { sentence: say('event.action-done', { number: event.number }), detail: event.text };
    case 'appeal-decided': {
      const outcome = say(`appeal.${event.outcome}`);
      return { sentence: say('event.appeal-decided', { outcome }), detail: event.text };
    }
    default:
      return assertNever(event);
  }
}

function personIn(id: number | null, names: Names, say: DeskSay): string {
  return id === null ? say('event.nobody') : names.person(id);
}

const METRIC_WORDS: Readonly<Record<string, WordKey>> = {
  acknowledgement: 'metric.acknowledgement',
  'first-response': 'metric.first-response',
  update: 'metric.update',
  'appeal-acknowledgement': 'metric.appeal-acknowledgement',
  'appeal-decision': 'metric.appeal-decision',
  'follow-up': 'metric.follow-up',
};

type Escalation = Extract<ComplaintEvent, { kind: 'escalated' }>;

function escalationWords({ metric, told }: Escalation, say: DeskSay): string {
  const names = told.join(', ');
  if (metric === null) return say('event.rule-told', { told: names });
  const values = { metric: say(METRIC_WORDS[metric] ?? 'metric.resolution'), told: names };
  return say(told.length === 0 ? 'event.escalated-nobody' : 'event.escalated', values);
}

type Change = Extract<
  ComplaintEvent,
  { kind: 'assigned' | 'department-changed' | 'priority-changed' | 'stage-moved' }
>;

function describeChange(event: Change, names: Names, say: DeskSay): EventWords {
  const sentence = (from: string, to: string) => say(`event.${event.kind}`, { from, to });
  const person = (id: number | null) => personIn(id, names, say);
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
