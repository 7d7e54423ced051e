import { keySchema } from '../../../src/plugins/complaints/domain/charter/key';
import { keyOfName } from '../../../src/imports/key-of-name';

const KEYS: readonly (readonly [name: string, key: string | RegExp])[] = [
  ['Noise - Residential', 'noise-residential'],
  ['HEAT/HOT WATER', 'heat-hot-water'],
  ['Café & Bar', 'cafe-and-bar'],
  ['General Request -', 'general-request'],
  ['劳动和社会保障', /^c-[0-9a-f]{8}$/],
  ['A3区 noise', /^a3-noise-[0-9a-f]{8}$/],
  ['---', /^c-[0-9a-f]{8}$/],
  ['x'.repeat(100), /^x+-[0-9a-f]{8}$/],
];

describe('the key of a name', () => {
  test.each(KEYS)('%s', (name, key) => {
    expect(keyOfName(name)).toEqual(typeof key === 'string' ? key : expect.stringMatching(key));
    expect(keySchema.safeParse(keyOfName(name)).success).toBe(true);
  });

  test('two Chinese names have two keys, and the same name always the same', () => {
    expect(keyOfName('环境保护')).not.toBe(keyOfName('交通运输'));
    expect(keyOfName('环境保护')).toBe(keyOfName('环境保护'));
  });
});
