import { categoryKey, directoryOf } from '../../../src/imports/directory';
import { charterView } from '../../../src/plugins/complaints/domain/charter/charter-view';
import { pathToClosed } from '../../../src/imports/path-to-closed';
import { publishedEstate } from '../demo/demo-charter';

const charter = charterView(publishedEstate());
const directory = directoryOf(charter);

describe('names in a file', () => {
  test.each(['water-leak', 'Leak or damp', '渗漏水', 'Water leak'])('%s is a leak', (name) => {
    expect(directory.category(name, '')).toBe('water-leak');
  });

  test('a category under a branch is not the one of the same name elsewhere', () => {
    expect(directory.category('Noise', 'New York')).toBeNull();
    expect(categoryKey('Noise', 'New York')).toBe('new-york-noise');
  });

  test('a parent cannot be chosen', () => {
    expect(directory.category('repairs', '')).toBeNull();
  });

  test('departments and places are found in both languages', () => {
    expect(directory.department('工程维修部')).toBe('engineering');
    expect(directory.place('Building 7')).toBe('building-7');
    expect(directory.place('Atlantis')).toBeNull();
  });
});

describe('the way to closed', () => {
  test('of the seven stages leads from following through verifying to summing up', () => {
    expect(pathToClosed(charter.stages)).toEqual(['verify', 'summarise']);
  });
});
