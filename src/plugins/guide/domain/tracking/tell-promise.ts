import type { CharterView } from '../../../complaints/domain/charter/charter-view';
import type { ComplaintEvent } from '../../../complaints/domain/complaint/event';
import type { Instant } from '../../../../kernel/instant';
import type { Language } from '../../../../kernel/language';
import { inLanguage } from '../../../../kernel/translated';
import { deadlineWords, momentWords } from '../../../../kernel/date-words';
import { fill, wordsIn, type Words } from '../messages';
import { APPEAL_WORDS } from './appeal-words';
import { quote, told, type Told } from './told';
import { WAIT_WORDS } from './wait-words';
import { whoAnswers } from './who-answers';

interface Surroundings {
  readonly charter: CharterView;
  readonly timezone: string;
  readonly language: Language;
  /** The department in charge when it happened. */
  readonly departmentKey: string;
}

/** What was promised, waited for or appealed against, in words; null for any other event. */
export function tellPromise(event: ComplaintEvent, surroundings: Surroundings): Told | null {
  const { charter, timezone, language, departmentKey } = surroundings;
  const words = wordsIn(language).promise;
  const by = (at: Instant) => ({ date: deadlineWords(at, timezone, language) });
  switch (event.kind) {
    case 'acknowledged': {
      const name = charter.department(departmentKey)?.name;
      const department = name ? inLanguage(name, language) : '';
      return quote('us', fill(words.acknowledged, { department }), event.statement);
    }
    case 'waiting-began':
      return quote('clock', words[WAIT_WORDS[event.reason].began], event.text ?? '');
    case 'waiting-ended':
      return told('clock', words.waitingEnded);
    case 'responsibility-taken': {
      const who = whoAnswers(event.personId, departmentKey, charter, language);
      return quote('us', fill(words.took, { who, ...by(event.promisedAt) }), event.statement);
    }
    case 'promise-extended': {
      const date = momentWords(event.until, timezone, language);
      return quote('clock', fill(words.extended, { date }), event.reason);
    }
    case 'action-promised':
      return quote('us', fill(words.actionPromised, by(event.dueAt)), event.description);
    case 'action-done':
      return quote('us', fill(words.actionDone, { number: event.number }), event.text);
    default:
      return tellAppeal(event, words);
  }
}

function tellAppeal(event: ComplaintEvent, words: Words['promise']): Told | null {
  switch (event.kind) {
    case 'withdrawn':
      return quote('resident', words.withdrew, event.reason);
    case 'appealed':
      return quote('resident', words.appealed, event.reason);
    case 'appeal-acknowledged':
      return quote('us', words.appealAcknowledged, event.statement);
    case 'appeal-decided': {
      const outcome = words[APPEAL_WORDS[event.outcome]];
      return quote('us', fill(words.appealDecided, { outcome }), event.text);
    }
    default:
      return null;
  }
}
