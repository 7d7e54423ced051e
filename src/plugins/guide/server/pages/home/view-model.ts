import type { CharterView } from '../../../../complaints/domain/charter/charter-view';
import type { Priority } from '../../../../complaints/domain/vocabulary';
import type { EscalationView } from '../../../../escalation/domain/charter/escalation-view';
import type { Language } from '../../../../../kernel/language';
import { inLanguage } from '../../../../../kernel/translated';
import { targetWords } from '../../../domain/duration-words';
import { wordsIn, type Words } from '../../../domain/messages';
import { proseOf, type Prose } from '../../../domain/prose';

export interface HomeView {
  readonly heading: string;
  readonly introduction: readonly Prose[];
  readonly notCovered: readonly Prose[];
  readonly privacy: readonly Prose[];
  readonly promises: readonly PromiseFigure[];
  readonly hrefs: Readonly<Record<'report' | 'track' | 'guide', string>>;
}

interface PromiseFigure {
  readonly figure: string;
  readonly label: string;
  readonly detail: string;
}

/** The first page: what to do, and what we promise by the charter in force. */
export function homeView(
  { organisation }: CharterView,
  escalation: EscalationView,
  language: Language,
): HomeView {
  const words = wordsIn(language);
  return {
    heading: words.home.title,
    introduction: proseOf(inLanguage(organisation.introduction, language)),
    notCovered: proseOf(inLanguage(organisation.notCovered, language)),
    privacy: proseOf(inLanguage(organisation.privacy, language)),
    promises: promiseFigures(escalation, words),
    hrefs: {
      report: `/${language}/report`,
      track: `/${language}/track`,
      guide: `/${language}/guide`,
    },
  };
}

const SHOWN = [
  { metric: 'first-response', priority: 'normal', label: 'promiseFirst' },
  { metric: 'resolution', priority: 'urgent', label: 'promiseUrgent' },
  { metric: 'resolution', priority: 'normal', label: 'promiseNormal' },
] as const satisfies readonly {
  metric: string;
  priority: Priority;
  label: keyof Words['home'];
}[];

function promiseFigures({ policies }: EscalationView, words: Words): PromiseFigure[] {
  const usual = policies.find((policy) => policy.isDefault);
  return SHOWN.flatMap(({ metric, priority, label }) => {
    const target = usual?.targets.find((one) => one.metric === metric && one.priority === priority);
    if (!target) return [];
    const { figure, detail } = targetWords(target, words.guide);
    return [{ figure, detail, label: words.home[label] }];
  });
}
