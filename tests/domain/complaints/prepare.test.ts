import { prepare, type Matter } from '../../../src/plugins/complaints/domain/complaint/prepare';
import { townView } from '../../support/charter/published';

const lamp: Matter = {
  channel: 'web',
  language: 'en',
  categoryKey: 'lamps',
  placeKey: 'square',
  placeDetail: ' by the well ',
  description: 'Dark\nsince Monday',
  posted: { post: 'Post 7' },
};

describe('what is handed in', () => {
  test('goes to the department and the first stage that the charter says', () => {
    const prepared = prepare(lamp, 'K7P4-XQW2', townView());
    expect(prepared).toMatchObject({
      ok: true,
      value: {
        departmentKey: 'works',
        stageKey: 'new',
        summary: 'Dark',
        placeDetail: 'by the well',
      },
    });
  });

  test('must answer what the form requires', () => {
    expect(prepare({ ...lamp, posted: {} }, 'K7P4-XQW2', townView())).toEqual({
      ok: false,
      refusal: { kind: 'answers', fields: [{ field: 'post', reason: 'missing' }] },
    });
  });

  test('may leave it open when it is a record of another system, which never asked', () => {
    const record = { ...lamp, posted: {}, externalReference: 'SF-1' };
    expect(prepare(record, 'K7P4-XQW2', townView())).toMatchObject({ ok: true });
  });

  test.each([
    ['a category that only groups others', { categoryKey: 'streets' }, 'unknown-category'],
    ['a place that is not on the list', { placeKey: 'moon' }, 'unknown-place'],
  ])('%s is refused', (_what, change, kind) => {
    expect(prepare({ ...lamp, ...change }, 'K7P4-XQW2', townView())).toMatchObject({
      ok: false,
      refusal: { kind },
    });
  });
});
