/** What somebody has begun to write about one complaint; reply and note never share a text. */
export interface Draft {
  readonly mode: 'reply' | 'note';
  readonly reply: string;
  readonly note: string;
  readonly waitForResident: boolean;
}

export const EMPTY_DRAFT: Draft = { mode: 'reply', reply: '', note: '', waitForResident: false };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Drafts belong to a person: two who share a computer do not read each other's. */
export function draftKey(personId: number, reference: string): string {
  return `redress.draft.${personId}.${reference}`;
}

export function readDraft(store: Store, key: string): Draft {
  const kept = parse(store.getItem(key));
  return {
    mode: kept.mode === 'note' ? 'note' : 'reply',
    reply: typeof kept.reply === 'string' ? kept.reply : '',
    note: typeof kept.note === 'string' ? kept.note : '',
    waitForResident: kept.waitForResident === true,
  };
}

export function keepDraft(store: Store, key: string, draft: Draft): void {
  if (isEmpty(draft)) store.removeItem(key);
  else store.setItem(key, JSON.stringify(draft));
}

/** The draft after its reply or its note was sent; the other one stays. */
export function afterSending(draft: Draft): Draft {
  return draft.mode === 'reply'
    ? { ...draft, reply: '', waitForResident: false }
    : { ...draft, note: '' };
}

export function textOf(draft: Draft): string {
  return draft.mode === 'reply' ? draft.reply : draft.note;
}

export function isEmpty(draft: Draft): boolean {
  return draft.reply.trim() === '' && draft.note.trim() === '';
}

function parse(text: string | null): Partial<Record<keyof Draft, unknown>> {
  if (text === null || !text.startsWith('{')) return {};
  try {
    return JSON.parse(text) as Partial<Record<keyof Draft, unknown>>; // every field is checked by the reader
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
