import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../floor/in-transaction';
import { MINUTE } from '../../../../kernel/duration';
import { momentWords } from '../../../../kernel/date-words';
import type { Instant } from '../../../../kernel/instant';
import { inLanguage } from '../../../../kernel/translated';
import { currentCharter } from '../../../charter/server/public';
import { currentView, digestNotice, queueNotices } from '../../../complaints/server/public';
import { escalationView } from '../../domain/charter/escalation-view';
import { nextDigest, takeDigest, type DigestLine } from '../store/digest-lines';
import { isAnyDue } from '../store/due-complaints';
import { isMoving } from '../store/promise-moves';

/** How long a digest waits for the tick, or for a move of promises, to get done, so that it holds all there is to tell. */
const PATIENCE = 5 * MINUTE;

/**
 * Tells each person once, in one letter, what they should have been told while Redress was out of order; gives how many
 * letters went to the outbox.
 */
export async function sendDigests(strapi: Core.Strapi, at: Instant): Promise<number> {
  const db = strapi.db.connection;
  for (let sent = 0; ; sent += 1) {
    const next = await nextDigest(db);
    if (!next) return sent;
    const isMore = (await isAnyDue(db, at)) || (await isMoving(db));
    if (at - next.since < PATIENCE && isMore) return sent;
    await tellOne(strapi, next.recipient, at);
  }
}

function tellOne(strapi: Core.Strapi, recipient: string, at: Instant): Promise<void> {
  return inTransaction(strapi, async (tx) => {
    const lines = await takeDigest(tx, recipient, at);
    const first = lines[0];
    if (!first) return; // another server was first
    const { organisation } = await currentView(strapi);
    const { rules } = escalationView(await currentCharter(strapi));
    const words = (line: DigestLine) => {
      const rule = rules.find(({ key }) => key === line.ruleKey);
      const due =
        line.dueAt === null ? '' : momentWords(line.dueAt, organisation.timezone, first.language);
      return [line.reference, rule ? inLanguage(rule.name, first.language) : line.ruleKey, due]
        .filter((part) => part !== '')
        .join(' · ');
    };
    const message = lines.map(words).join('\n');
    const { complaintId, language, name } = first;
    const key = `digest:${recipient}:${first.id}`;
    const letter = { key, complaintId, recipient, name, language, message };
    await queueNotices(tx, [await digestNotice(strapi, letter)], at);
  });
}
