import { CheckCircle, Clock, MinusCircle, User, WarningCircle } from '@strapi/icons';
import { Chip } from '../../../../admin/kit/Chip';
import type { Values } from '../../../../admin/kit/words';
import { useLanguage } from '../../../../admin/kit/language';
import { spanWords } from '../../../../admin/kit/time-words';
import type { PromiseState } from '../queue/promise-state';
import { useWords } from '../words';

const LOOKS = {
  late: { tone: 'danger', icon: WarningCircle },
  soon: { tone: 'warning', icon: Clock },
  due: { tone: 'primary', icon: Clock },
  waiting: { tone: 'neutral', icon: User },
  appealed: { tone: 'warning', icon: Clock },
  solved: { tone: 'success', icon: CheckCircle },
  unset: { tone: 'neutral', icon: MinusCircle },
} as const;

export function PromiseChip({ state }: { readonly state: PromiseState }) {
  const say = useWords();
  const language = useLanguage();
  return <Chip {...LOOKS[state.kind]} words={say(`chip.${state.kind}`, valuesOf())} />;

  function valuesOf(): Values | undefined {
    if (state.kind === 'waiting') return { reason: say(`wait.${state.reason}`) };
    return 'span' in state ? { span: spanWords(state.span, language) } : undefined;
  }
}
