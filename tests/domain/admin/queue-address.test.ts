import {
  isFiltered,
  readAddress,
  withChange,
  withoutFilters,
  writeAddress,
} from '../../../src/plugins/complaints/admin/queue/address';

const read = (search: string) => readAddress(new URLSearchParams(search));

describe('the address of the queue', () => {
  test('without anything it is the open complaints', () => {
    expect(read('')).toEqual({ view: 'open' });
  });

  test('what nobody knows is left out', () => {
    expect(read('view=secret&priority=huge&colour=red&stage=')).toEqual({ view: 'open' });
  });

  test('an address that is written is read back as it was', () => {
    const address = {
      view: 'late',
      department: 'engineering',
      category: 'leak',
      priority: 'high',
      stage: 'judge',
      search: '漏水 & 3 楼',
      after: 'cursor==',
    } as const;
    expect(read(writeAddress(address).toString())).toEqual(address);
  });

  test('the usual view is not written', () => {
    expect(writeAddress({ view: 'open' }).toString()).toBe('');
  });

  test('another view begins at its first row and keeps the filters', () => {
    const address = withChange(read('department=fees&after=abc'), { view: 'mine' });
    expect(writeAddress(address).toString()).toBe('view=mine&department=fees');
  });

  test('clearing the filters keeps the view', () => {
    expect(withoutFilters(read('view=waiting&search=lift&after=x'))).toEqual({ view: 'waiting' });
  });

  test.each([
    ['', false],
    ['view=late&after=abc', false],
    ['priority=urgent', true],
    ['search=lift', true],
  ])('"%s" is filtered: %s', (search, expected) => {
    expect(isFiltered(read(search))).toBe(expected);
  });
});
