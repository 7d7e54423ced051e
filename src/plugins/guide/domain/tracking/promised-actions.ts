import type { Complaint, PromisedAction } from '../../../complaints/domain/complaint/complaint';
import type { Instant } from '../../../../kernel/instant';
import type { Language } from '../../../../kernel/language';
import { dayWords, deadlineWords } from '../../../../kernel/date-words';
import { fill, wordsIn } from '../messages';
import { writtenLines } from '../prose';

export interface ActionLine {
  readonly description: readonly (readonly string[])[];
  /** Until when, or that it is done, or that it is late. */
  readonly state: string;
  readonly tone: 'open' | 'late' | 'done';
}

/** What was promised to be done, in the order in which it was promised. */
export function actionLines(
  { actions }: Pick<Complaint, 'actions'>,
  at: Instant,
  timezone: string,
  language: Language,
): ActionLine[] {
  const words = wordsIn(language).promise;
  return actions.map((action) => {
    const tone = toneOf(action, at);
    const date =
      action.doneAt === null
        ? deadlineWords(action.dueAt, timezone, language)
        : dayWords(action.doneAt, timezone, language);
    const { description } = action;
    return {
      description: writtenLines(description),
      state: fill(words[STATES[tone]], { date }),
      tone,
    };
  });
}

const STATES = { open: 'actionOpen', late: 'actionLate', done: 'actionWasDone' } as const;

function toneOf({ doneAt, dueAt }: PromisedAction, at: Instant): ActionLine['tone'] {
  if (doneAt !== null) return 'done';
  return dueAt <= at ? 'late' : 'open';
}
