import { progressLine } from '../../../src/imports/progress';
import { shareLines, summaryLines } from '../../../src/imports/summary';
import { emptyTally } from '../../../src/imports/tally';

describe('progress', () => {
  test('tells how much is done, how fast, and what is left', () => {
    expect(progressLine({ ...emptyTally(), rows: 500 }, 0.25, 10)).toBe(
      '██████░░░░░░░░░░░░░░░░░░  25 %  500 rows  50 rows/s  30 s left',
    );
  });

  test('at the very beginning divides by nothing', () => {
    expect(progressLine(emptyTally(), 0, 0)).toContain('0 rows/s');
  });
});

describe('the summary', () => {
  test('names rejected rows by reason, the most frequent first', () => {
    const tally = {
      ...emptyTally(),
      rows: 10,
      imported: 7,
      rejected: new Map([
        ['no-reference' as const, 1],
        ['impossible-date' as const, 2],
      ]),
    };
    expect(summaryLines(tally, 2).join('\n')).toContain(
      'rejected       3\n  impossible-date: 2\n  no-reference: 1\n',
    );
  });

  test('a place of which nothing is decided has no share', () => {
    const shares = [{ key: null, complaints: 3, decided: 0, onTime: 0 }];
    expect(shareLines('by place', shares, String)[1]).toMatch(/–.*3 in all/);
  });
});
