import type { Language } from '../../../../../kernel/language';
import { wordsIn } from '../../../domain/messages';
import { troubleView, type TroubleKind } from '../../../domain/trouble';
import { showPage, type PageAnswer } from '../../rendering/answer';

const STATUS: Readonly<Record<TroubleKind, number>> = {
  'not-found': 404,
  foreign: 403,
  'too-large': 413,
  unreadable: 400,
  busy: 429,
  broken: 500,
  unavailable: 503,
  unready: 503,
};

export function troublePage(kind: TroubleKind, language: Language, hasSent: boolean): PageAnswer {
  const content = troubleView(kind, { words: wordsIn(language), home: `/${language}`, hasSent });
  return showPage('notice', {
    status: STATUS[kind],
    title: content.heading,
    content,
    privacy: 'personal',
  });
}
