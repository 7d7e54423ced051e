import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { asInstant } from '../../../../kernel/instant';
import { saveRequestSchema, type CalendarsAnswer } from '../../contracts/calendars';
import { findCalendarRefusals } from '../../domain/calendar/find-calendar-refusals';
import { answerRefused } from '../refusals';
import { calendarLine } from '../services/calendar-line';
import { writeIcalendar } from '../services/write-icalendar';
import { keptCalendar, keptCalendars, saveCalendar } from '../store/calendars';

type CalendarContext = Context & { params: Record<string, string> };

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: CalendarContext) {
    const answer: CalendarsAnswer = {
      calendars: (await keptCalendars(strapi)).map(calendarLine),
    };
    ctx.body = answer;
  },

  async read(ctx: CalendarContext) {
    const file = await keptCalendar(strapi, ctx.params.key ?? '');
    if (!file) return ctx.notFound();
    ctx.body = file;
  },

  async save(ctx: CalendarContext) {
    const request = saveRequestSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    const refusals = findCalendarRefusals(request.data.calendar);
    if (refusals.length > 0) return answerRefused(ctx, { refusals });
    const saved = await saveCalendar(strapi, ctx.params.key ?? '', request.data);
    if (saved.ok) return void (ctx.body = saved.value);
    return saved.refusal === 'not-found' ? ctx.notFound() : ctx.conflict('Changed meanwhile');
  },

  async exportFile(ctx: CalendarContext) {
    const file = await keptCalendar(strapi, ctx.params.key ?? '');
    if (!file) return ctx.notFound();
    ctx.attachment(`${file.calendar.key}.ics`);
    ctx.type = 'text/calendar; charset=utf-8';
    ctx.body = writeIcalendar(file.calendar, asInstant(Date.now()));
  },
});
