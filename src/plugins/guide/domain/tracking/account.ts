import type { Complaint } from '../../../complaints/domain/complaint/complaint';
import { WAIT_REASON_WORDS } from '../../../complaints/domain/notice/wait-reason-words';
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
import { durationWords, workingDaysWords } from '../duration-words';
import { fill, wordsIn, type Words } from '../messages';
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

/** The accounts of what is still owed: the solution first, then the other answers, then what was promised besides. */
export function accountsOf(
  { cycle }: Pick<Complaint, 'cycle'>,
  clocks: readonly ClockView[],
  language: Language,
): Account[] {
  const { track } = wordsIn(language);
  const owed = clocks.filter((clock) => clock.state === 'running' || clock.state === 'paused');
  return SHOWN.flatMap(({ metric, heading }) =>
    owed
      .filter((clock) => clock.metric === metric)
      .filter((clock) => metric !== 'resolution' || clock.cycle === cycle)
      .map((clock) => accountOf(clock, track[heading], language)),
  );
}

const SHOWN = [
  { metric: 'resolution', heading: 'promisedBy' },
  { metric: 'first-response', heading: 'firstAnswerBy' },
  { metric: 'acknowledgement', heading: 'acknowledgementBy' },
  { metric: 'update', heading: 'updateBy' },
  { metric: 'appeal-acknowledgement', heading: 'appealAcknowledgementBy' },
  { metric: 'appeal-decision', heading: 'appealDecisionBy' },
  { metric: 'follow-up', heading: 'followUpBy' },
] as const satisfies readonly { metric: ClockView['metric']; heading: keyof Words['track'] }[];

function accountOf(clock: ClockView, heading: string, language: Language): Account {
  const { explanation } = clock;
  const { explainPaused } = wordsIn(language).track;
  const promise = [
    promiseWords(clock, language),
    ...(clock.pausesFor.includes('resident') ? [explainPaused] : []),
  ];
  if (!explanation) return { heading, beginning: promise, lines: [], ending: [] };
  const words = wordsIn(language).reckoning;
  const moment = momentWords(asInstant(explanation.countedFrom), clock.timezone, language);
  return {
    heading,
    beginning: [...promise, fill(words[explanation.opening], { moment })],
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
  const days = clock.targetDays;
  return fill(promisePattern(clock, track), {
    policy: inLanguage(clock.policyName, language),
    hours: durationWords(clock.targetSeconds / 3_600, countsNights, guide),
    days: days === null ? '' : workingDaysWords(days, guide),
    calendar: clock.calendarName,
    zone: clock.timezone,
  });
}

function promisePattern({ metric, basis, targetDays }: ClockView, track: Words['track']): string {
  if (metric === 'follow-up') return track.explainDate;
  if (targetDays !== null) return track.explainDays;
  return basis === 'wall-clock' ? track.explainWall : track.explainWorking;
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
      const reason = inLanguage(WAIT_REASON_WORDS[step.reason], language);
      if (step.to === null) return [fill(words.pausedSince, { from, reason })];
      return [fill(words.paused, { from, to: moment(step.to), reason })];
    }
    case 'retargeted': {
      const [before, after] = [step.before, step.after].map(({ promisedSeconds }) =>
        spanWords(promisedSeconds, words),
      );
      const policy = inLanguage(step.after.policyName, language);
      const values = { at: moment(step.at), before: before ?? '', after: after ?? '', policy };
      const isSameTime = step.reason === 'charter' && before === after;
      const calendar = step.after.calendarName;
      return [fill(words[isSameTime ? 'charterHours' : step.reason], { ...values, calendar })];
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
