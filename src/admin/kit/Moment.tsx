import { useLanguage } from './language';
import { dateTimeWords, exactWords } from './time-words';

/** A moment on the reader's clock; its title has the exact moment. */
export function Moment({ at }: { readonly at: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={exactWords(at)}>
      {dateTimeWords(at, useLanguage())}
    </time>
  );
}
