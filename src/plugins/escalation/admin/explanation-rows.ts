import { hoursWords, weekdayWords, zonedWords } from '../../../admin/kit/time-words';
import { assertNever } from '../../../kernel/assert-never';
import type { Language } from '../../../kernel/language';
import { inLanguage } from '../../../kernel/translated';
import type { ClockView } from '../contracts/clocks';
import type { CountedLine, ExplainedStep, Explanation } from '../contracts/explanation';
import type { ClockSay } from './words';

/** A line of the account: what it is about, and what was counted; nothing is counted in a pause. */
export interface ExplanationRow {
  readonly key: string;
  readonly about: string;
  readonly counted: string;
}

type Explained = ClockView & { readonly explanation: Explanation };

/** The account of a due date, line by line, from the first instant to the last. */
export function explanationRows(
  { explanation, ...clock }: Explained,
  say: ClockSay,
  language: Language,
): ExplanationRow[] {
  const { opening, countedFrom, steps, countedSeconds } = explanation;
  const from = zonedWords(countedFrom, clock.timezone, language);
  const sum = hoursWords(countedSeconds, language);
  const target = hoursWords(clock.promisedSeconds, language);
  const bodies = steps.flatMap((step) => rowsOf(step, clock.timezone, say, language));
  return [
    { about: say(`explain.${opening}`, { at: from }), counted: '' },
    ...bodies,
    { about: say('explain.sum', { target }), counted: sum },
    { about: endWords({ explanation, ...clock }, say, language), counted: '' },
  ].map((row, index) => ({ key: String(index), ...row }));
}

type Row = Omit<ExplanationRow, 'key'>;

function rowsOf(step: ExplainedStep, timezone: string, say: ClockSay, language: Language): Row[] {
  switch (step.kind) {
    case 'counted':
      return step.lines.map((line) => rowOf(line, say, language));
    case 'paused': {
      const from = zonedWords(step.from, timezone, language);
      const reason = say(`waits-for.${step.reason}`);
      if (step.to === null) return [pausedRow(say('explain.paused', { from, reason }))];
      const to = zonedWords(step.to, timezone, language);
      return [pausedRow(say('explain.was-paused', { from, to, reason }))];
    }
    case 'retargeted':
      return [{ about: retargetWords(step, timezone, say, language), counted: '' }];
    default:
      return assertNever(step);
  }
}

function rowOf(line: CountedLine, say: ClockSay, language: Language): Row {
  const counted = hoursWords(line.seconds, language);
  if (line.kind === 'more') return { about: say('explain.more', { days: line.dates }), counted };
  return { about: weekdayWords(line.date, language), counted };
}

function pausedRow(about: string): Row {
  return { about, counted: '–' };
}

function retargetWords(
  { at, reason, before, after }: Extract<ExplainedStep, { kind: 'retargeted' }>,
  timezone: string,
  say: ClockSay,
  language: Language,
): string {
  const [from, to] = [before, after].map(({ promisedSeconds, policyName, calendarName }) => {
    const target = hoursWords(promisedSeconds, language);
    const policy = inLanguage(policyName, language);
    const isOther = reason === 'policy' || reason === 'charter';
    return isOther ? `${policy}, ${calendarName}, ${target}` : target;
  });
  const when = zonedWords(at, timezone, language);
  return say(`explain.${reason}`, { at: when, from: from ?? '', to: to ?? '' });
}

/** How the account closes: when the time is used up, what is left of it, or by how much it was exceeded. */
function endWords({ explanation, ...clock }: Explained, say: ClockSay, language: Language): string {
  const { leftSeconds } = explanation;
  const span = hoursWords(Math.abs(leftSeconds), language);
  if (clock.dueAt !== null && leftSeconds === 0) {
    return say('explain.ends', { at: zonedWords(clock.dueAt, clock.timezone, language) });
  }
  return say(leftSeconds < 0 ? 'explain.exceeded' : 'explain.left', { span });
}
