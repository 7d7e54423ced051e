import type { Core } from '@strapi/strapi';
import { connection } from '../../../../../floor/connection';
import type { Translated } from '../../../../../kernel/translated';
import { maySee, type Viewer } from '../../../../complaints/domain/desk/viewer';
import { readComplaints } from '../../../../complaints/server/public';
import type { MoveCounts, MoveLine } from '../../../contracts/moves';
import type { MovedDate } from '../../../domain/moving/moved-date';
import { outstandingAfter } from '../../store/outstanding';
import { policyName } from '../explanation-view';
import { lookAt, type Destination, type LookedAt } from './look-at';

/** Complaints looked at together. */
const TOGETHER = 200;
/** Complaints on a page. */
const ON_A_PAGE = 50;

/** What moving all open complaints would come to; goes through all of them and holds a few. */
export async function previewCounts(strapi: Core.Strapi, to: Destination): Promise<MoveCounts> {
  let counts = NOTHING;
  for await (const looked of lookedAtAfter(strapi, to, 0)) counts = withOne(counts, looked);
  return counts;
}

const NOTHING: MoveCounts = {
  ...{ complaints: 0, changed: 0, dates: 0, earlier: 0, later: 0 },
  ...{ becomeLate: 0, residentsTold: 0 },
};

function withOne(counts: MoveCounts, { dates, telling }: LookedAt): MoveCounts {
  const having = (is: (date: MovedDate) => boolean) => dates.filter(is).length;
  return {
    complaints: counts.complaints + 1,
    changed: counts.changed + (dates.length > 0 ? 1 : 0),
    dates: counts.dates + dates.length,
    earlier: counts.earlier + having(({ change }) => change === 'earlier'),
    later: counts.later + having(({ change }) => change === 'later'),
    becomeLate: counts.becomeLate + (dates.some(({ becomesLate }) => becomesLate) ? 1 : 0),
    residentsTold: counts.residentsTold + (telling === null ? 0 : 1),
  };
}

export interface MovePage {
  readonly lines: readonly MoveLine[];
  /** After which complaint the next page begins; null when there is none. */
  readonly next: number | null;
}

/** A page of the dates that would change, of the complaints that a person may see. */
export async function previewLines(
  strapi: Core.Strapi,
  viewer: Viewer,
  to: Destination,
  after: number,
): Promise<MovePage> {
  const lines: MoveLine[] = [];
  let complaints = 0;
  for await (const looked of lookedAtAfter(strapi, to, after)) {
    const own = linesOf(looked, viewer, to);
    if (own.length === 0) continue;
    lines.push(...own);
    complaints += 1;
    if (complaints === ON_A_PAGE) return { lines, next: looked.complaint.id };
  }
  return { lines, next: null };
}

/** Every such date, one after another. */
export async function* everyLine(
  strapi: Core.Strapi,
  viewer: Viewer,
  to: Destination,
): AsyncGenerator<MoveLine> {
  for await (const looked of lookedAtAfter(strapi, to, 0)) yield* linesOf(looked, viewer, to);
}

async function* lookedAtAfter(
  strapi: Core.Strapi,
  to: Destination,
  after: number,
): AsyncGenerator<LookedAt> {
  let last = after;
  for (;;) {
    const db = await connection(strapi);
    const ids = await outstandingAfter(db, to.charterNumber, { after: last, limit: TOGETHER });
    if (ids.length === 0) return;
    yield* await lookAt(strapi, db, await readComplaints(db, ids), to);
    last = ids.at(-1) ?? last;
  }
}

function linesOf(looked: LookedAt, viewer: Viewer, { charterNumber: to }: Destination): MoveLine[] {
  const { complaint, dates, telling, stored, viewOf } = looked;
  if (!maySee(viewer, complaint)) return [];
  return dates.map(({ policyBefore, policyAfter, ...date }): MoveLine => {
    const before = stored.find(
      ({ clock }) => clock.metric === date.metric && clock.cycle === date.cycle,
    );
    const name = (number: number, key: string | null): Translated | null =>
      key === null ? null : policyName(viewOf(number), key);
    const { charterNumber } = before?.clock ?? complaint;
    return {
      ...{ reference: complaint.reference, ...date },
      policyBefore: name(charterNumber, policyBefore),
      policyAfter: name(to, policyAfter),
      isResidentTold: telling?.date.metric === date.metric && telling.date.cycle === date.cycle,
    };
  });
}
