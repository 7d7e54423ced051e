import type { Core } from '@strapi/strapi';
import { connection } from '../../../../floor/connection';
import type { Instant } from '../../../../kernel/instant';
import type { CharterView } from '../../../complaints/domain/charter/charter-view';
import type { Viewer } from '../../../complaints/domain/desk/viewer';
import { currentView } from '../../../complaints/server/public';
import { instantAtLocalTime, localDateAt, zoneOf, type Zone } from '../../../../kernel/zone/zone';
import { SCORES } from '../../../surveys/domain/scores';
import type { Overview, OverviewRequest } from '../../contracts/overview';
import { figuresByGroup } from '../../domain/measures/by-group';
import { courseOf, dayAfter, lastDays, type Period } from '../../domain/measures/course';
import type { Fact } from '../../domain/measures/fact';
import { figuresOf } from '../../domain/measures/figures';
import { readFacts } from '../store/facts';

/** What leadership sees: the figures of the complaints received in a period, as they stand now. */
export async function overview(
  strapi: Core.Strapi,
  request: OverviewRequest,
  viewer: Viewer,
  at: Instant,
): Promise<Overview> {
  const charter = await currentView(strapi);
  const zone = zoneOf(charter.organisation.timezone);
  const period = periodOf(request, localDateAt(zone, at));
  const facts = await readFacts(await connection(strapi), {
    viewer,
    from: instantAtLocalTime(zone, period.from, 0),
    until: instantAtLocalTime(zone, dayAfter(period.to), 0),
    departmentKey: request.department ?? null,
  });
  return { ...period, at, ...measured(facts, { charter, zone, period, at }) };
}

function periodOf({ days, from, to }: OverviewRequest, today: string): Period {
  const last = lastDays(days, to ?? today);
  return { from: from ?? last.from, to: to ?? today };
}

interface Frame {
  readonly charter: CharterView;
  readonly zone: Zone;
  readonly period: Period;
  readonly at: Instant;
}

function measured(facts: readonly Fact[], { charter, zone, period, at }: Frame) {
  return {
    total: figuresOf(facts, at),
    byDepartment: figuresByGroup(
      facts,
      (fact) => fact.departmentKey,
      (key) => charter.department(key)?.name,
      at,
    ),
    byCategory: figuresByGroup(
      facts,
      (fact) => fact.categoryKey,
      (key) => charter.category(key)?.name,
      at,
    ),
    byPlace: figuresByGroup(
      facts,
      (fact) => fact.placeKey,
      (key) => charter.place(key)?.name,
      at,
    ),
    course: courseOf(facts, period, zone),
    scores: SCORES.map((score) => ({
      score,
      answers: facts.filter((fact) => fact.score === score).length,
    })),
  };
}
