import type { Stage } from '../../../../complaints/domain/charter/workflow';
import type { EscalationView } from '../../../../escalation/domain/charter/escalation-view';
import { assertNever } from '../../../../../kernel/assert-never';
import type { Language } from '../../../../../kernel/language';
import { inLanguage } from '../../../../../kernel/translated';
import { wholeTargetWords } from '../../../domain/duration-words';
import { fill, wordsIn } from '../../../domain/messages';

export interface StageLine {
  readonly name: string;
  readonly explanation: string;
  /** Which promise runs meanwhile. */
  readonly time: string;
}

/** Every step with the promise that runs in it: a step has no time of its own, the promises go across them. */
export function stageLines(
  stages: readonly Stage[],
  escalation: EscalationView,
  language: Language,
): StageLine[] {
  return stages.map(({ name, explanation, phase }) => ({
    name: inLanguage(name, language),
    explanation: inLanguage(explanation, language),
    time: timeIn(phase, escalation, language),
  }));
}

function timeIn(phase: Stage['phase'], escalation: EscalationView, language: Language): string {
  const { guide } = wordsIn(language);
  switch (phase) {
    case 'received':
      return fill(guide.stageReceived, {
        first: usual('first-response', escalation, language),
        solution: usual('resolution', escalation, language),
      });
    case 'in-progress':
      return fill(guide.stageInProgress, { solution: usual('resolution', escalation, language) });
    case 'resolved':
      return guide.stageResolved;
    case 'closed':
      return guide.stageClosed;
    default:
      return assertNever(phase);
  }
}

/** What the general promise allows at normal priority. */
function usual(
  metric: 'first-response' | 'resolution',
  { policies }: EscalationView,
  language: Language,
): string {
  const { guide } = wordsIn(language);
  const target = policies
    .find(({ isDefault }) => isDefault)
    ?.targets.find((one) => one.metric === metric && one.priority === 'normal');
  if (!target) return guide.noTarget;
  return wholeTargetWords(target, language);
}
