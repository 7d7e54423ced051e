import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  createRequestSchema,
  type CreateRefusal,
  type RemoveRefusal,
} from '../../contracts/calendars';
import { findCalendarRefusals } from '../../domain/calendar/find-calendar-refusals';
import { answerRefused } from '../refusals';
import { calendarUsers } from '../store/calendar-users';
import { createCalendar, removeCalendar } from '../store/calendars';

/** Calendars come and go; what goes by one keeps it from going. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context) {
    const request = createRequestSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    const { calendar } = request.data;
    const refusals = findCalendarRefusals(calendar);
    if (refusals.length > 0) return answerRefused(ctx, { refusals } satisfies CreateRefusal);
    const created = await createCalendar(strapi, calendar);
    if (!created) return answerRefused(ctx, keyTaken(calendar.key));
    ctx.status = 201;
    ctx.body = created;
  },

  async remove(ctx: Context & { params: Record<string, string> }) {
    const key = ctx.params.key ?? '';
    const users = await calendarUsers(strapi, key);
    if (users.length > 0) return answerRefused(ctx, { users } satisfies RemoveRefusal);
    if (!(await removeCalendar(strapi, key))) return ctx.notFound();
    ctx.status = 204;
  },
});

function keyTaken(key: string): CreateRefusal {
  return { refusals: [{ kind: 'key-taken', key }] };
}
