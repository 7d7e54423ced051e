import { WAIT_REASON_WORDS } from '../../../../complaints/domain/notice/wait-reason-words';
import { WAIT_REASONS } from '../../../../complaints/domain/vocabulary';
import type { Policy } from '../../../../escalation/domain/charter/policies';
import { assertNever } from '../../../../../kernel/assert-never';
import type { Language } from '../../../../../kernel/language';
import { inLanguage } from '../../../../../kernel/translated';
import { durationWords } from '../../../domain/duration-words';
import { fill, wordsIn } from '../../../domain/messages';

/** What a promise says beside its figures: from when, when it stands still, and how it can change. */
export function termsOf(policy: Policy, language: Language): string[] {
  const { guide } = wordsIn(language);
  return [
    policy.resolutionFrom === 'receipt' ? guide.countsFromReceipt : guide.countsFromAcknowledgement,
    pauseWords(policy, language),
    reopeningWords(policy, language),
    policy.extension === null
      ? guide.neverPutOff
      : fill(policy.extension.times === 1 ? guide.putOffOnce : guide.putOff, {
          times: policy.extension.times,
          time: durationWords(policy.extension.hours, false, guide),
        }),
  ];
}

/** Waiting that stops the clock is named one by one, and so is waiting that does not. */
function pauseWords({ pausesFor }: Policy, language: Language): string {
  const { guide } = wordsIn(language);
  const list = (isPausing: boolean) =>
    WAIT_REASONS.filter((reason) => pausesFor.includes(reason) === isPausing)
      .map((reason) => inLanguage(WAIT_REASON_WORDS[reason], language))
      .join(guide.reasonJoint);
  if (pausesFor.length === 0) return guide.pausesNever;
  if (pausesFor.length === WAIT_REASONS.length)
    return fill(guide.pausesAll, { reasons: list(true) });
  return fill(guide.pausesFor, { reasons: list(true), others: list(false) });
}

function reopeningWords({ reopening }: Policy, language: Language): string {
  const { guide } = wordsIn(language);
  const time = durationWords(reopening.hours, false, guide);
  switch (reopening.mode) {
    case 'restart':
      return guide.reopenedRestart;
    case 'continue':
      return fill(reopening.hours > 0 ? guide.reopenedContinueAtLeast : guide.reopenedContinue, {
        time,
      });
    case 'grace':
      return fill(guide.reopenedGrace, { time });
    default:
      return assertNever(reopening.mode);
  }
}
