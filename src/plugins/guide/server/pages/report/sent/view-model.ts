import type { Receipt } from '../../../../../complaints/server/public';
import type { ClockView } from '../../../../../escalation/contracts/clocks';
import { asInstant } from '../../../../../../kernel/instant';
import type { Language } from '../../../../../../kernel/language';
import { inLanguage, type Translated } from '../../../../../../kernel/translated';
import { dateWords, deadlineWords } from '../../../../../../kernel/date-words';
import { fingerprintOf, type Fingerprint } from '../../../../domain/fingerprint';
import { fill, wordsIn } from '../../../../domain/messages';

export interface SentView {
  readonly heading: string;
  readonly reference: string;
  /** Empty when no clock runs. */
  readonly promised: string;
  readonly firstAnswer: string;
  readonly secret: readonly string[];
  readonly next: readonly string[];
  readonly fingerprint: Fingerprint;
  /** For paper only: where to go with it, spelled out. */
  readonly addresses: readonly string[];
  /** For every sheet of paper: which complaint it belongs to. */
  readonly printed: string;
  readonly followHref: string;
  readonly forgetHref: string;
}

export interface Sent {
  readonly receipt: Receipt;
  readonly clocks: readonly ClockView[];
  readonly department: Translated | null;
  /** The portal's address without a slash at its end; empty when none is configured. */
  readonly address: string;
  readonly timezone: string;
  readonly hasEmail: boolean;
}

/** The receipt: reference, secret, and the dates we have just promised. */
export function sentView(sent: Sent, language: Language): SentView {
  const { receipt, clocks, department, hasEmail } = sent;
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
    fingerprint: fingerprintOf(receipt, `/${language}`),
    addresses: addressLines(sent, language),
    printed: fill(wordsIn(language).verify.printed, {
      reference: receipt.reference,
      date: dateWords(receipt.receivedAt, sent.timezone, language),
    }),
    followHref: `/${language}/track/${receipt.reference}`,
    forgetHref: `/${language}/report/forget`,
  };
}

function addressLines({ address }: Sent, language: Language): string[] {
  const { verify } = wordsIn(language);
  return [
    fill(verify.followAt, { address: `${address}/${language}/track` }),
    fill(verify.checkAt, { address: `${address}/${language}/verify` }),
  ];
}

function dueWords(
  clocks: readonly ClockView[],
  metric: ClockView['metric'],
  language: Language,
): string {
  const clock = clocks.find((one) => one.metric === metric && one.state === 'running');
  return clock?.dueAt ? deadlineWords(asInstant(clock.dueAt), clock.timezone, language) : '';
}
