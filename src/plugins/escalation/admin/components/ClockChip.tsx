import {
  CheckCircle,
  Clock,
  ClockCounterClockwise,
  MinusCircle,
  Stop,
  WarningCircle,
} from '@strapi/icons';
import { Chip } from '../../../../admin/kit/Chip';
import { useLanguage } from '../../../../admin/kit/language';
import { spanWords } from '../../../../admin/kit/time-words';
import type { ClockState } from '../clock-state';
import { useWords } from '../words';

const LOOKS = {
  late: { tone: 'danger', icon: WarningCircle },
  soon: { tone: 'warning', icon: Clock },
  due: { tone: 'primary', icon: Clock },
  paused: { tone: 'neutral', icon: Stop },
  kept: { tone: 'success', icon: CheckCircle },
  broken: { tone: 'danger', icon: ClockCounterClockwise },
  cancelled: { tone: 'neutral', icon: MinusCircle },
  unset: { tone: 'neutral', icon: MinusCircle },
} as const;

export function ClockChip({ state }: { readonly state: ClockState }) {
  const say = useWords();
  const language = useLanguage();
  const values = 'span' in state ? { span: spanWords(state.span, language) } : undefined;
  return <Chip {...LOOKS[state.kind]} words={say(`chip.${state.kind}`, values)} />;
}
