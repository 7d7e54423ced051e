import { writtenLines } from '../prose';

/** One thing that happened, as it is told; the time comes with the list. */
export interface Told {
  readonly heading: string;
  /** Whose mark the entry has. */
  readonly by: 'resident' | 'us' | 'clock';
  /** What was written, paragraph by paragraph, line by line. */
  readonly text: readonly (readonly string[])[];
  /** Whether the text is somebody's own words. */
  readonly isQuoted: boolean;
}

export function told(by: Told['by'], heading: string, text = ''): Told {
  return { by, heading, text: writtenLines(text), isQuoted: false };
}

export function quote(by: Told['by'], heading: string, text: string): Told {
  return { ...told(by, heading, text), isQuoted: true };
}
