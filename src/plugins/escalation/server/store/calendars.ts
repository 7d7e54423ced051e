import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../floor/in-transaction';
import { refuse, ok, type Result } from '../../../../kernel/result';
import type { CalendarFile, SaveRequest } from '../../contracts/calendars';
import { calendarShape, type Calendar } from '../../domain/calendar/calendar';
import { calendarDraft, type Entry } from './charter-drafts';

const CALENDAR = 'plugin::escalation.calendar';
const EVERYTHING = { weekly: true, exceptions: { populate: { intervals: true } } };

export type SaveTrouble = 'not-found' | 'changed-meanwhile';

/** The calendars as they stand in the Content Manager, published or not. */
export async function keptCalendars(strapi: Core.Strapi): Promise<readonly CalendarFile[]> {
  const entries = await strapi.db
    .query(CALENDAR)
    .findMany({ orderBy: { id: 'asc' }, populate: EVERYTHING });
  return entries.map(fileOf);
}

export async function keptCalendar(strapi: Core.Strapi, key: string): Promise<CalendarFile | null> {
  const entry = await findEntry(strapi, key);
  return entry ? fileOf(entry) : null;
}

/** Writes a calendar over the one that was read, unless somebody else has written meanwhile. Its key stays. */
export async function saveCalendar(
  strapi: Core.Strapi,
  key: string,
  { version, calendar }: SaveRequest,
): Promise<Result<CalendarFile, SaveTrouble>> {
  return inTransaction<Result<CalendarFile, SaveTrouble>>(strapi, async (tx) => {
    // The row is locked first: of two who save at once, one sees what the other has written.
    await tx('escalation_calendars').where({ key }).select('id').forUpdate();
    const entry = await findEntry(strapi, key);
    if (!entry) return refuse('not-found');
    if (versionOf(entry) !== version) return refuse('changed-meanwhile');
    const { key: _key, ...rest } = calendar;
    await strapi.documents(CALENDAR).update({
      documentId: String(entry.documentId),
      data: attributesOf(rest) as never, // plugin types are generated without their components
    });
    const saved = await findEntry(strapi, key);
    return saved ? ok(fileOf(saved)) : refuse('not-found');
  });
}

/** Writes a calendar that was not there; null when another one has its key. */
export async function createCalendar(
  strapi: Core.Strapi,
  { key, ...calendar }: Calendar,
): Promise<CalendarFile | null> {
  return inTransaction(strapi, async () => {
    if (await findEntry(strapi, key)) return null;
    await strapi.documents(CALENDAR).create({ data: { key, ...attributesOf(calendar) } as never }); // as above
    const created = await findEntry(strapi, key);
    return created && fileOf(created);
  });
}

/** Deletes the draft; a charter that was published with it keeps it. Answers whether there was one. */
export async function removeCalendar(strapi: Core.Strapi, key: string): Promise<boolean> {
  const entry = await findEntry(strapi, key);
  if (!entry) return false;
  await strapi.documents(CALENDAR).delete({ documentId: String(entry.documentId) });
  return true;
}

function attributesOf({ name: title, coveredUntil, ...rest }: Omit<Calendar, 'key'>) {
  return { ...rest, title, coveredUntil: coveredUntil ?? null };
}

function findEntry(strapi: Core.Strapi, key: string): Promise<Entry | null> {
  return strapi.db.query(CALENDAR).findOne({ where: { key }, populate: EVERYTHING });
}

function fileOf(entry: Entry): CalendarFile {
  return { calendar: calendarShape.parse(calendarDraft(entry)), version: versionOf(entry) };
}

function versionOf({ updatedAt }: Entry): string {
  return new Date(updatedAt as string).toISOString(); // a date or its text, by the driver
}
