import { SECOND } from '../../../kernel/duration';
import type { Language } from '../../../kernel/language';
import { numberWords, percentWords, spanWords } from '../../../admin/kit/time-words';
import type { Figures } from '../contracts/overview';
import type { OverviewSay } from './words';

export interface HeadlineFigure {
  readonly name: string;
  readonly value: string;
  /** What was counted, of what. */
  readonly meaning: string;
  readonly isAlarming: boolean;
}

export function headlineOf(
  total: Figures,
  say: OverviewSay,
  language: Language,
): readonly HeadlineFigure[] {
  const none = say('figure.none');
  const calm = { isAlarming: false };
  const span = (seconds: number | null) =>
    seconds === null ? none : spanWords(seconds * SECOND, language);
  return [
    {
      name: say('figure.open'),
      value: numberWords(total.open, language),
      meaning: say('figure.open-means', { received: numberWords(total.received, language) }),
      ...calm,
    },
    {
      name: say('figure.late'),
      value: numberWords(total.late, language),
      meaning: say('figure.late-means'),
      isAlarming: total.late > 0,
    },
    {
      name: say('figure.on-time'),
      value: total.onTimeShare === null ? none : percentWords(total.onTimeShare, language),
      meaning: say('figure.on-time-means', { ended: numberWords(total.ended, language) }),
      ...calm,
    },
    {
      name: say('figure.response'),
      value: span(total.medianFirstResponseSeconds),
      meaning: say('figure.response-means'),
      ...calm,
    },
    {
      name: say('figure.resolution'),
      value: span(total.medianResolutionSeconds),
      meaning: say('figure.resolution-means'),
      ...calm,
    },
    { name: say('figure.satisfaction'), ...satisfaction(total, say, language), ...calm },
  ];
}

/** A score never stands without the share of those who gave one. */
function satisfaction(total: Figures, say: OverviewSay, language: Language) {
  const invited = numberWords(total.surveysInvited, language);
  if (total.meanScore === null) {
    return { value: say('figure.none'), meaning: say('figure.satisfaction-none', { invited }) };
  }
  const rate = total.surveysInvited === 0 ? 0 : total.surveysAnswered / total.surveysInvited;
  return {
    value: say('figure.satisfaction-value', { score: numberWords(total.meanScore, language, 1) }),
    meaning: say('figure.satisfaction-means', {
      answered: numberWords(total.surveysAnswered, language),
      rate: percentWords(rate, language),
      invited,
    }),
  };
}
