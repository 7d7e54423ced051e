import { dateTimeWords, dayWords, hoursWords } from '../../../admin/kit/time-words';
import { assertNever } from '../../../kernel/assert-never';
import type { Language } from '../../../kernel/language';
import type { CountedLine, ExplainedStep, Explanation } from '../contracts/explanation';
import type { ClockSay } from './words';

/** One line of a reckoning, and the days that it is made of. */
export interface ReckoningLine {
  readonly words: string;
  readonly parts: readonly string[];
}

/** A due date reckoned in words, line by line, so that anybody can reckon it again. */
export function reckoningLines(
  explanation: Explanation,
  say: ClockSay,
  language: Language,
): readonly ReckoningLine[] {
  const { opening, countedFrom, charterNumber, steps } = explanation;
  const values = { moment: dateTimeWords(countedFrom, language), number: charterNumber };
  return [
    { words: say(`reckoning.${opening}`, values), parts: [] },
    ...steps.map((step) => lineOf(step, say, language)),
  ];
}

function lineOf(step: ExplainedStep, say: ClockSay, language: Language): ReckoningLine {
  const moment = (at: number) => dateTimeWords(at, language);
  switch (step.kind) {
    case 'counted': {
      const span = hoursWords(step.seconds, language);
      return {
        words: say('reckoning.counted', { from: moment(step.from), to: moment(step.to), span }),
        parts: step.lines.length < 2 ? [] : step.lines.map((line) => dayOf(line, say, language)),
      };
    }
    case 'paused':
      return plain(
        step.to === null
          ? say('reckoning.paused-still', { from: moment(step.from) })
          : say('reckoning.paused', { from: moment(step.from), to: moment(step.to) }),
      );
    case 'retargeted':
      return plain(
        say(`reckoning.${step.reason}`, {
          at: moment(step.at),
          before: hoursWords(step.before.targetSeconds, language),
          after: hoursWords(step.after.targetSeconds, language),
        }),
      );
    default:
      return assertNever(step);
  }
}

function dayOf(line: CountedLine, say: ClockSay, language: Language): string {
  const span = hoursWords(line.seconds, language);
  return line.kind === 'date'
    ? say('reckoning.date', { date: dayWords(line.date, language), span })
    : say('reckoning.more', { dates: line.dates, span });
}

function plain(words: string): ReckoningLine {
  return { words, parts: [] };
}
