import type { Knex } from 'knex';
import { insertMany } from '../../../../floor/insert-many';
import { isLanguage, type Language } from '../../../../kernel/language';
import type { Instant } from '../../../../kernel/instant';
import { numberIn, optionalInstantIn, textIn, type Row } from '../../../../kernel/row';

/** One thing that somebody should have been told long ago. */
export interface NewDigestLine {
  /** Unique: a complaint is named once for an occasion and a person. */
  readonly lineKey: string;
  readonly recipient: string;
  readonly name: string;
  readonly language: Language;
  readonly complaintId: number;
  readonly reference: string;
  readonly ruleKey: string;
  readonly dueAt: Instant | null;
  readonly at: Instant;
}

export interface DigestLine extends Omit<NewDigestLine, 'lineKey' | 'at'> {
  readonly id: number;
}

const TABLE = 'digest_lines';

export async function insertDigestLines(
  tx: Knex.Transaction,
  lines: readonly NewDigestLine[],
): Promise<void> {
  await insertMany(
    tx,
    TABLE,
    lines.map((line) => ({
      line_key: line.lineKey,
      recipient: line.recipient,
      name: line.name,
      language: line.language,
      complaint_id: line.complaintId,
      reference: line.reference,
      rule_key: line.ruleKey,
      due_at: line.dueAt,
      at: line.at,
    })),
  );
}

/** Somebody who has not been told yet, and since when the first of it waits; null when everybody has. */
export async function nextDigest(
  db: Knex,
): Promise<{ readonly recipient: string; readonly since: Instant } | null> {
  const row = await db(TABLE).whereNull('sent_at').orderBy('at').first('recipient', 'at');
  return row ? { recipient: String(row.recipient), since: Number(row.at) as Instant } : null;
}

/** Takes all that one person has not been told: another server that tries at the same moment gets nothing. */
export async function takeDigest(
  tx: Knex.Transaction,
  recipient: string,
  at: Instant,
): Promise<DigestLine[]> {
  const rows: Row[] = await tx(TABLE)
    .where({ recipient })
    .whereNull('sent_at')
    .update({ sent_at: at })
    .returning('*');
  return rows
    .map((row) => ({
      id: numberIn(row, 'id'),
      recipient: textIn(row, 'recipient'),
      name: textIn(row, 'name'),
      language: isLanguage(row.language) ? row.language : ('en' as const),
      complaintId: numberIn(row, 'complaint_id'),
      reference: textIn(row, 'reference'),
      ruleKey: textIn(row, 'rule_key'),
      dueAt: optionalInstantIn(row, 'due_at'),
    }))
    .sort((one, other) => one.id - other.id);
}
