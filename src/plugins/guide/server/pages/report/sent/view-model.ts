import type { Receipt } from '../../../../../complaints/server/public';
import type { ClockView } from '../../../../../escalation/contracts/clocks';
import { asInstant } from '../../../../../../kernel/instant';
import type { Language } from '../../../../../../kernel/language';
import { inLanguage, type Translated } from '../../../../../../kernel/translated';
import { deadlineWords } from '../../../../../../kernel/date-words';
import { fill, wordsIn } from '../../../../domain/messages';

export interface SentView {
  readonly heading: string;
  readonly reference: string;
  /** Empty when no clock runs. */
  readonly promised: string;
  readonly firstAnswer: string;
  readonly secret: readonly string[];
  readonly next: readonly string[];
  readonly headHash: string;
  readonly followHref: string;
  readonly forgetHref: string;
}

export interface Sent {
  readonly receipt: Receipt;
  readonly clocks: readonly ClockView[];
  readonly department: Translated | null;
  readonly hasEmail: boolean;
}

/** The receipt: reference, secret, and the dates we have just promised. */
export function sentView(
  { receipt, clocks, department, hasEmail }: Sent,
  language: Language,
): SentView {
  const { report } = wordsIn(language);
  const firstAnswer = dueWords(clocks, 'first-response', language);
  return {
    heading: report.sentTitle,
    reference: receipt.reference,
    secret: receipt.secret.split('-'),
    promised: dueWords(clocks, 'resolution', language),
    firstAnswer,
    next: [
      ...(department
        ? [fill(report.nextDepartment, { department: inLanguage(department, language) })]
        : []),
      ...(firstAnswer === '' ? [] : [fill(report.nextAnswer, { date: firstAnswer })]),
      hasEmail ? report.nextMail : report.nextNoMail,
      report.nextLate,
    ],
    headHash: receipt.headHash,
    followHref: `/${language}/track/${receipt.reference}`,
    forgetHref: `/${language}/report/forget`,
  };
}

function dueWords(
  clocks: readonly ClockView[],
  metric: ClockView['metric'],
  language: Language,
): string {
  const clock = clocks.find((one) => one.metric === metric && one.state === 'running');
  return clock?.dueAt ? deadlineWords(asInstant(clock.dueAt), clock.timezone, language) : '';
}
