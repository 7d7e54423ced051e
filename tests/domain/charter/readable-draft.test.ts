import { differenceBetween } from '../../../src/plugins/charter/domain/difference';
import { readableDraft } from '../../../src/plugins/charter/domain/readable-draft';
import { CHAPTERS } from '../../support/charter/chapters';
import { published } from '../../support/charter/published';
import { townDrafts } from '../../support/charter/town';

describe('a draft that cannot be published', () => {
  const before = published().document;

  test('still tells which entries were changed, and only those', () => {
    const drafts = townDrafts();
    const broken = drafts.categories.map((category) =>
      category.key === 'lamps' ? { ...category, name: null } : category,
    );
    const after = readableDraft({ ...drafts, categories: broken }, CHAPTERS);
    expect(differenceBetween(before, after)).toEqual([
      { chapter: 'categories', entry: 'lamps', change: 'changed', attributes: ['name'] },
    ]);
  });

  test('tells of a chapter that is one entry, such as the organisation', () => {
    const drafts = townDrafts();
    const organisation = { ...drafts.organisation, email: 'nowhere' };
    const after = readableDraft({ ...drafts, organisation }, CHAPTERS);
    expect(differenceBetween(before, after)).toEqual([
      { chapter: 'organisation', entry: null, change: 'changed', attributes: ['email'] },
    ]);
  });
});
