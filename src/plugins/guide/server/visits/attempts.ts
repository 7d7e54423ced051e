import { countAttempt, type Attempt } from '../../../complaints/server/public';
import { SECOND } from '../../../../kernel/duration';
import { wordsIn } from '../../domain/messages';
import { waitWords } from '../../domain/trouble';
import type { Visit } from './visit';

/** How long a visitor has to wait before the next try. */
export interface Wait {
  readonly seconds: number;
  readonly words: string;
}

/** What a visitor is about to try; `subject` is what it is aimed at. */
export function attemptBy({ address, at }: Visit, act: Attempt['act'], subject = ''): Attempt {
  return { act, address, subject, at };
}

/** Counts the attempt; null when it may go on. */
export async function waitFor({ strapi, language }: Visit, attempt: Attempt): Promise<Wait | null> {
  const until = await countAttempt(strapi, attempt);
  if (until === null) return null;
  const seconds = Math.max(1, Math.ceil((until - attempt.at) / SECOND));
  return { seconds, words: waitWords(seconds, wordsIn(language).trouble) };
}
