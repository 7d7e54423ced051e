import { isScore } from '../../../src/plugins/surveys/domain/scores';
import { surveysChapter } from '../../../src/plugins/surveys/domain/surveys-chapter';
import { townDrafts } from '../../support/charter/town';

describe('a score', () => {
  test.each([1, 2, 3, 4, 5])('%d is one', (score) => expect(isScore(score)).toBe(true));

  test.each([0, 6, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is none', (score) =>
    expect(isScore(score)).toBe(false),
  );
});

describe('a survey', () => {
  const [survey] = townDrafts().surveys;

  test.each([
    [1, true],
    [4, true],
    [5, false],
    [0, false],
  ])('unhappy at %d or below: allowed is %s', (unhappyAtOrBelow, allowed) => {
    const { success } = surveysChapter.schema.safeParse([{ ...survey, unhappyAtOrBelow }]);
    expect(success).toBe(allowed);
  });

  test('need not be there at all', () => {
    expect(surveysChapter.schema.safeParse([]).success).toBe(true);
  });
});
