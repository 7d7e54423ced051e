import type { Complaint } from '../../../complaints/domain/complaint/complaint';
import type { ClockView } from '../../../escalation/contracts/clocks';
import type { ExplainedStep, Explanation } from '../../../escalation/contracts/explanation';
import { assertNever } from '../../../../kernel/assert-never';
import { asInstant } from '../../../../kernel/instant';
import type { Language } from '../../../../kernel/language';
import { inLanguage } from '../../../../kernel/translated';
import {
  dayWords,
  deadlineWords,
  momentWithoutZone,
  momentWords,
} from '../../../../kernel/date-words';
import { durationWords } from '../duration-words';
import { fill, wordsIn } from '../messages';
import { spanWords } from '../span-words';

/** How the date of one promise came about, for reading. */
export interface Account {
  readonly heading: string;
  /** What was promised, and from when it counts. */
  readonly beginning: readonly string[];
  /** What was counted on which day, and what was not. */
  readonly lines: readonly string[];
  /** What it comes to. */
  readonly ending: readonly string[];
}

/** The accounts of what is still owed in the present cycle: the solution first, then the first answer. */
export function accountsOf(
  { cycle }: Pick<Complaint, 'cycle'>,
  clocks: readonly ClockView[],
  language: Language,
): Account[] {
  const { track } = wordsIn(language);
  const owed = clocks.filter(
    (clock) => clock.cycle === cycle && (clock.state === 'running' || clock.state === 'paused'),
  );
  const told = (metric: ClockView['metric'], heading: string) =>
    owed.filter((clock) => clock.metric === metric).map((one) => accountOf(one, heading, language));
  return [...told('resolution', track.promisedBy), ...told('first-response', track.firstAnswerBy)];
}

function accountOf(clock: ClockView, heading: string, language: Language): Account {
  const { explanation } = clock;
  const promise = promiseWords(clock, language);
  const { explainPaused } = wordsIn(language).track;
  if (!explanation) {
    return { heading, beginning: [promise, explainPaused], lines: [], ending: [] };
  }
  const words = wordsIn(language).reckoning;
  const moment = momentWords(asInstant(explanation.countedFrom), clock.timezone, language);
  return {
    heading,
    beginning: [promise, explainPaused, fill(words[explanation.opening], { moment })],
    lines: explanation.steps.flatMap((step) => linesOf(step, clock.timezone, language)),
    ending: [
      endWords(clock, explanation, language),
      fill(words.source, { number: explanation.charterNumber }),
    ],
  };
}

function promiseWords(clock: ClockView, language: Language): string {
  const { guide, track } = wordsIn(language);
  const countsNights = clock.basis === 'wall-clock';
  return fill(countsNights ? track.explainWall : track.explainWorking, {
    policy: inLanguage(clock.policyName, language),
    hours: durationWords(clock.targetSeconds / 3_600, countsNights, guide),
    calendar: clock.calendarName,
    zone: clock.timezone,
  });
}

function linesOf(step: ExplainedStep, timezone: string, language: Language): string[] {
  const words = wordsIn(language).reckoning;
  const moment = (at: number) => momentWithoutZone(asInstant(at), timezone, language);
  switch (step.kind) {
    case 'counted':
      return step.lines.map((line) => {
        const span = spanWords(line.seconds, words);
        if (line.kind === 'more') return fill(words.more, { days: line.dates, span });
        return fill(words.line, { day: dateWords(line.date, language), span });
      });
    case 'paused': {
      const from = moment(step.from);
      if (step.to === null) return [fill(words.pausedSince, { from })];
      return [fill(words.paused, { from, to: moment(step.to) })];
    }
    case 'retargeted': {
      const [before, after] = [step.before, step.after].map(({ targetSeconds }) =>
        spanWords(targetSeconds, words),
      );
      const policy = inLanguage(step.after.policyName, language);
      const values = { at: moment(step.at), before: before ?? '', after: after ?? '', policy };
      return [fill(words[step.reason], values)];
    }
    default:
      return assertNever(step);
  }
}

/** A local date is the same everywhere: it is read and written by one zone. */
function dateWords(date: string, language: Language): string {
  return dayWords(asInstant(Date.parse(`${date}T00:00:00Z`)), 'UTC', language);
}

function endWords(clock: ClockView, explanation: Explanation, language: Language): string {
  const { countedSeconds, leftSeconds } = explanation;
  const words = wordsIn(language).reckoning;
  const span = spanWords(countedSeconds, words);
  if (leftSeconds < 0) {
    return fill(words.exceeded, { span, over: spanWords(-leftSeconds, words) });
  }
  if (clock.dueAt === null) return fill(words.left, { span, left: spanWords(leftSeconds, words) });
  const date = deadlineWords(asInstant(clock.dueAt), clock.timezone, language);
  return fill(words.due, { span, date });
}
