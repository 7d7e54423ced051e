import type { Answer } from '../rendering/answer';
import type { Visit } from '../visits/visit';

/** A page in every language: mounted as `/en/…` and `/zh-Hans/…`. */
export interface Page {
  readonly method: 'GET' | 'POST';
  /** Behind the language; empty for the first page. */
  readonly path: string;
  /** Whether its form carries files. */
  readonly takesFiles?: true;
  readonly answer: (visit: Visit) => Promise<Answer>;
}
