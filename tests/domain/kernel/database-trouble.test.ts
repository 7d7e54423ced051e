import { isDatabaseTrouble } from '../../../src/kernel/database-trouble';

const error = (message: string, code?: string, cause?: unknown) =>
  Object.assign(new Error(message, { cause }), { code });

test.each([
  ['nobody listens', error('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED')],
  [
    'the server is shutting down',
    error('terminating connection due to administrator command', '57P01'),
  ],
  ['there are too many connections', error('sorry, too many clients already', '53300')],
  ['the database is gone', error('database "redress" does not exist', '3D000')],
  ['another program holds the lock', error('database is locked', 'SQLITE_BUSY')],
  ['the disk is full', error('database or disk is full', 'SQLITE_FULL')],
  ['the disk is broken', error('disk I/O error', 'SQLITE_IOERR_FSYNC')],
  [
    'the pool is exhausted',
    error('Knex: Timeout acquiring a connection. The pool is probably full.'),
  ],
  ['the connection broke', error('Connection terminated unexpectedly')],
  [
    'it is wrapped in another error',
    error('Saving failed', undefined, error('read ECONNRESET', 'ECONNRESET')),
  ],
])('the database is in trouble when %s', (_why, trouble) => {
  expect(isDatabaseTrouble(trouble)).toBe(true);
});

test.each([
  ['a rule of the schema is broken', error('UNIQUE constraint failed', 'SQLITE_CONSTRAINT_UNIQUE')],
  ['a statement is wrong', error('syntax error at or near "selct"', '42601')],
  ['a value is too long', error('value too long for type character varying(255)', '22001')],
  ['something else failed', error('Cannot read properties of undefined')],
  ['nothing is known', undefined],
])('the database is well when %s', (_why, other) => {
  expect(isDatabaseTrouble(other)).toBe(false);
});
