import {
  makeReference,
  readReference,
  REFERENCE_RANDOMS,
} from '../../../src/plugins/complaints/domain/reference';
import { makeSecret, normaliseSecret } from '../../../src/plugins/complaints/domain/secret';

const SIGNS = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';
const { count, below } = REFERENCE_RANDOMS;

/** A thousand references, spread by a fixed walk so that every run meets the same ones. */
const REFERENCES = Array.from({ length: 1_000 }, (_none, n) =>
  makeReference(
    Array.from(
      { length: count },
      (_sign, place) => Math.floor((n * 27_644_437) / below ** place) % below,
    ),
  ),
);

function changed(reference: string, place: number, sign: string): string {
  return reference.slice(0, place) + sign + reference.slice(place + 1);
}

describe('a reference', () => {
  test('has eight signs in two groups, and none that is mistaken on the phone', () => {
    for (const reference of REFERENCES) {
      expect(reference).toMatch(/^[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$/);
    }
    expect(new Set(REFERENCES).size).toBeGreaterThan(950);
  });

  test('is never taken for another when one sign is wrong', () => {
    const missed = REFERENCES.flatMap((reference) =>
      [...reference].flatMap((sign, place) =>
        sign === '-'
          ? []
          : [...SIGNS]
              .filter((other) => other !== sign)
              .map((other) => changed(reference, place, other))
              .filter((wrong) => readReference(wrong) !== null),
      ),
    );
    expect(missed).toEqual([]);
  });

  test('is never taken for another when two neighbours are swapped', () => {
    const missed = REFERENCES.flatMap((reference) => {
      const signs = [...reference.replace('-', '')];
      return signs.flatMap((sign, place) => {
        const next = signs[place + 1];
        if (next === undefined || next === sign) return [];
        const swapped = [...signs.slice(0, place), next, sign, ...signs.slice(place + 2)].join('');
        return readReference(swapped) === null ? [] : [swapped];
      });
    });
    expect(missed).toEqual([]);
  });

  test.each([
    (reference: string) => reference.toLowerCase(),
    (reference: string) => reference.replace('-', ''),
    (reference: string) => ` ${[...reference].join(' ')} `,
    (reference: string) => reference.replace('-', '—'),
    (reference: string) =>
      reference.replace(/[^-]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
  ])('is read however it is typed (%#)', (typed) => {
    for (const reference of REFERENCES.slice(0, 50)) {
      expect(readReference(typed(reference))).toBe(reference);
    }
  });

  test.each(['', 'K7P4', '00000000', "' or 1=1 --", '中文中文中文中文', 'A'.repeat(10_000)])(
    '%j is none',
    (typed) => expect(readReference(typed)).toBeNull(),
  );
});

describe('a secret', () => {
  const bytes = Uint8Array.from({ length: 32 }, (_none, index) => (index * 37) % 256);
  const secret = makeSecret(bytes);

  test('has 26 signs of five bits: 130 bits', () => {
    expect(secret.replace(/-/g, '')).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(secret.split('-').map((group) => group.length)).toEqual([4, 4, 4, 4, 4, 4, 2]);
  });

  test('changes with each of its first 130 bits', () => {
    const flips = Array.from({ length: 130 }, (_none, bit) => {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (0x80 >> (bit & 7));
      return makeSecret(flipped);
    });
    expect(new Set([secret, ...flips]).size).toBe(131);
  });

  test.each([
    ['small letters', 'abcd-efgh', 'ABCDEFGH'],
    ['spaces, dots and dashes of any kind', ' AB.CD — EF GH ', 'ABCDEFGH'],
    ['full-width signs', 'ＡＢ１２', 'AB12'],
    ['O for nought, I and L for one', 'OoIiLl', '001111'],
  ])('is the same with %s', (_how, typed, meant) => {
    expect(normaliseSecret(typed)).toBe(meant);
  });
});
