/**
 * A COMMIT that fails must never look like success. Knex 3.0.1 settles `commit()` as resolved whatever the
 * database answers (knex/knex#3847), and on SQLite leaves the one pooled connection inside the open
 * transaction, where later writes "succeed" and are lost at exit. The guard watches the COMMIT itself:
 * what the database refused is thrown to the caller, after SQLite's transaction was rolled back on the
 * same connection and before anybody else can be handed that connection.
 */
export function guardCommits(knex: GuardedKnex): void {
  const { client } = knex;
  if (guarded.has(client)) return;
  guarded.add(client);
  const begin = client.transaction.bind(client);
  client.transaction = (...settings) => watchCommit(begin(...settings));
}

const guarded = new WeakSet<object>();

/** The parts of Knex the guard touches; `Knex` itself declares its transaction class nowhere. */
export interface GuardedKnex {
  readonly client: {
    transaction(...settings: unknown[]): GuardedTransaction;
  };
}

interface GuardedTransaction {
  commit(connection: object, value: unknown): Promise<unknown>;
  readonly trxClient: { query: SendQuery };
}

type SendQuery = (connection: object, query: unknown) => Promise<unknown>;

function watchCommit(transaction: GuardedTransaction): GuardedTransaction {
  const commit = transaction.commit.bind(transaction);
  transaction.commit = async (connection, value) => {
    const failures: unknown[] = [];
    const { trxClient } = transaction;
    const send = trxClient.query.bind(trxClient);
    trxClient.query = (on, query) =>
      send(on, query)
        .then(refuseSilentRollback)
        .catch((failure: unknown) => {
          failures.push(failure);
          rollBackIfStillOpen(on);
          throw failure;
        });
    const answer = await commit(connection, value);
    if (failures.length > 0) throw failures[0];
    return answer;
  };
  return transaction;
}

/** PostgreSQL answers COMMIT of a transaction in which a statement had failed with the tag ROLLBACK, not with an error. */
function refuseSilentRollback(answer: unknown): unknown {
  const command = (answer as { response?: { command?: unknown } } | undefined)?.response?.command;
  if (command === 'ROLLBACK')
    throw new Error('COMMIT was answered with ROLLBACK: nothing was stored');
  return answer;
}

function rollBackIfStillOpen(connection: object): void {
  const sqlite = connection as { inTransaction?: boolean; exec?: (sql: string) => void };
  if (sqlite.inTransaction === true) sqlite.exec?.('ROLLBACK');
}
