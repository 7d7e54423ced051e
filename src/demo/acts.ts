import type { Instant } from '../kernel/instant';
import type { Command } from '../plugins/complaints/domain/complaint/command';
import type { PostedAnswers } from '../plugins/complaints/domain/form/check-answers';
import type { DemoAct, DemoComplaint } from './complaint';
import { dateOf } from './moment';
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

/** The command in an act, people by their ids; an unhappy survey answer comes to the same as asking for more. */
export function commandOf(act: DemoAct, idOf: (person: PersonKey) => number): Command {
  if (act.by === 'survey') return { kind: 'resident-reopen', reason: act.comment };
  if (act.by === 'resident') return act.command;
  return act.command.kind === 'assign'
    ? { kind: 'assign', personId: idOf(act.command.person) }
    : act.command;
}
