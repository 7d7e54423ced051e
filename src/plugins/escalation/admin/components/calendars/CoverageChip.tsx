import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import { Chip } from '../../../../../admin/kit/Chip';
import { useLanguage } from '../../../../../admin/kit/language';
import { dayWords } from '../../../../../admin/kit/time-words';
import { coverageOn } from '../../../domain/calendar/coverage';
import { useWords } from '../../words';

interface CoverageChipProps {
  readonly coveredUntil: string | undefined;
  readonly today: string;
}

const LOOKS = {
  unstated: { tone: 'neutral', icon: Information },
  covered: { tone: 'success', icon: CheckCircle },
  'running-out': { tone: 'warning', icon: WarningCircle },
  'run-out': { tone: 'danger', icon: WarningCircle },
} as const;

/** Until when the holidays of a calendar are known, and whether that is soon. */
export function CoverageChip({ coveredUntil, today }: CoverageChipProps) {
  const say = useWords();
  const language = useLanguage();
  const { kind } = coverageOn(coveredUntil, today);
  const date = kind === 'unstated' || !coveredUntil ? '' : dayWords(coveredUntil, language);
  return <Chip {...LOOKS[kind]} words={say(`coverage.${kind}`, { date })} />;
}
