import {
  afterSending,
  draftKey,
  EMPTY_DRAFT,
  isEmpty,
  keepDraft,
  readDraft,
  textOf,
} from '../../../src/plugins/complaints/admin/file/draft';

function shelf(kept: Record<string, string> = {}) {
  const texts = new Map(Object.entries(kept));
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

const begun = { ...EMPTY_DRAFT, reply: 'We will come on Monday', waitForResident: true };

describe('a draft', () => {
  test('is there again after a crash of the browser', () => {
    const store = shelf();
    keepDraft(store, 'k', begun);
    expect(readDraft(store, 'k')).toEqual(begun);
  });

  test('belongs to one person and one complaint', () => {
    expect(draftKey(1, 'AAAA-BBBB')).not.toBe(draftKey(2, 'AAAA-BBBB'));
    expect(draftKey(1, 'AAAA-BBBB')).not.toBe(draftKey(1, 'AAAA-CCCC'));
  });

  test('leaves nothing behind when it is empty', () => {
    const store = shelf({ k: '{}' });
    keepDraft(store, 'k', EMPTY_DRAFT);
    expect(store.texts.size).toBe(0);
  });

  test.each(['', 'nonsense', '{broken', '[]', '{"reply":7,"mode":"shout"}'])(
    'that somebody has spoilt (%s) is an empty one',
    (text) => {
      expect(readDraft(shelf({ k: text }), 'k')).toEqual(EMPTY_DRAFT);
    },
  );
});

describe('reply and note', () => {
  test('never share a text', () => {
    const both = { ...begun, note: 'He is always like this' };
    expect(textOf({ ...both, mode: 'reply' })).toBe('We will come on Monday');
    expect(textOf({ ...both, mode: 'note' })).toBe('He is always like this');
  });

  test('sending the reply keeps the note that is being written', () => {
    expect(afterSending({ ...begun, note: 'Ask Mei' })).toEqual({
      ...EMPTY_DRAFT,
      note: 'Ask Mei',
    });
  });

  test('saving the note keeps the reply that is being written', () => {
    const left = afterSending({ ...begun, mode: 'note', note: 'Ask Mei' });
    expect(left).toEqual({ ...begun, mode: 'note', note: '' });
  });

  test('spaces alone are no draft', () => {
    expect(isEmpty({ ...EMPTY_DRAFT, note: '  \n' })).toBe(true);
  });
});
