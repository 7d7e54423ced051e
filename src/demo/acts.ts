import type { Instant } from '../kernel/instant';
import type { Command } from '../plugins/complaints/domain/complaint/command';
import type { PostedAnswers } from '../plugins/complaints/domain/form/check-answers';
import type { DemoAct, DemoComplaint } from './complaint';
import { dateOf, instantOf } from './moment';
import type { PersonKey } from './people';

/** The answers as the form would post them, dates reckoned from now. */
export function answersOf({ answers }: DemoComplaint, now: Instant): PostedAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      key,
      typeof answer === 'object' && 'daysAgo' in answer ? dateOf(answer, now) : answer,
    ]),
  );
}

/** The command in an act; an unhappy survey answer comes to the same as asking for more. */
export function commandOf(
  act: DemoAct,
  idOf: (person: PersonKey) => number,
  now: Instant,
): Command {
  if (act.by === 'survey') return { kind: 'resident-reopen', reason: act.comment };
  if (act.by === 'resident') return act.command;
  const { command } = act;
  switch (command.kind) {
    case 'assign':
      return { kind: 'assign', personId: idOf(command.person) };
    case 'take-responsibility': {
      const { kind, until, statement } = command;
      return { kind, promisedAt: instantOf(until, now), statement };
    }
    case 'promise-action': {
      const { kind, description, person, until } = command;
      const personId = person === null ? null : idOf(person);
      return { kind, description, personId, dueAt: instantOf(until, now) };
    }
    default:
      return command;
  }
}
