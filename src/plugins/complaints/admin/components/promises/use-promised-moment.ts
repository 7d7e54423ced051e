import { useState } from 'react';
import { readLocalMoment, writeLocalMoment } from '../../../../../admin/kit/local-moment';
import type { Instant } from '../../../../../kernel/instant';
import { useDesk } from '../../desk-context';
import { useWords } from '../../words';

/** A date and time in the organisation's zone, ready for its field; null while none is whole. */
export function usePromisedMoment() {
  const say = useWords();
  const { timezone } = useDesk().vocabulary;
  const [text, setText] = useState('');
  const [openedAt] = useState(() => Date.now());
  const at: Instant | null = readLocalMoment(text, timezone);
  const field = {
    text,
    onText: setText,
    earliest: writeLocalMoment(openedAt, timezone),
    hint: say('promises.zone', { timezone }),
  };
  return { at, field, clear: () => setText('') };
}
