/**
 * Errors that say "the database cannot answer now", as opposed to "this request is wrong": the caller gets
 * 503 and may try again. PostgreSQL classes: 08 connection, 53 resources, 57P operator intervention.
 */
export function isDatabaseTrouble(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause } = error as { code?: unknown; message?: unknown; cause?: unknown };
  if (typeof code === 'string' && (TROUBLE_CODES.has(code) || TROUBLE_CLASSES.test(code)))
    return true;
  return TROUBLE_WORDS.test(String(message)) || isDatabaseTrouble(cause);
}

const TROUBLE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  '3D000', // the database itself is gone
  '57014', // cancelled by statement_timeout
  '25006', // read-only: a standby answered
]);

const TROUBLE_CLASSES =
  /^(08|53|57P)|^SQLITE_(BUSY|FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|LOCKED)/;

const TROUBLE_WORDS =
  /Knex: Timeout acquiring a connection|Connection terminated|Client has encountered a connection error|database connection is not open|timeout expired/;
