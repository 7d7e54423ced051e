import type { Instant } from '../../../src/kernel/instant';
import { MONDAY_TEN } from '../../support/charter/published';
import { townDrafts, type TownDrafts } from '../../support/charter/town';
import { bootRedress, type Redress } from '../../support/redress';
import type { BootOptions } from '../../support/types';
import { makeAccounts, tokenOf, type Accounts, type PersonName } from './accounts';
import { writeDrafts } from './write-drafts';

/** A running Redress with the charter of the little town written and its people's accounts made. */
export interface Town extends Redress {
  readonly people: Accounts;
  /** Requests of a person who is signed in; `null` is somebody who is not. */
  as(person: PersonName | null): Promise<Caller>;
  publish(note?: string, at?: Instant): ReturnType<Redress['plugins']['charter']['publishCharter']>;
}

export interface Answer {
  readonly status: number;
  // What a body holds is the claim under test.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- supertest gives any, and each test looks into it
  readonly body: any;
}

export interface Caller {
  get(path: string): Promise<Answer>;
  post(path: string, body: object): Promise<Answer>;
  put(path: string, body: object): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}

export interface TownOptions extends BootOptions {
  /** What is different in this town. */
  readonly change?: (drafts: TownDrafts, people: Accounts) => Partial<TownDrafts>;
}

/** A town whose charter is in force. */
export async function openTown(options: TownOptions = {}): Promise<Town> {
  const town = await foundTown(options);
  const published = await town.publish();
  if (!published.ok) throw new Error(JSON.stringify(published.refusal, null, 2));
  return town;
}

/** A town whose charter has been written and not yet published. */
export async function foundTown({ change, ...options }: TownOptions = {}): Promise<Town> {
  const redress = await bootRedress(options);
  const people = await makeAccounts(redress);
  const drafts = townDrafts(people);
  await writeDrafts(redress.strapi, { ...drafts, ...change?.(drafts, people) });
  const publish: Town['publish'] = (note = 'First', at = MONDAY_TEN) =>
    redress.plugins.charter.publishCharter(redress.strapi, {
      ...{ authorId: people.editor, author: 'The editor', note, at },
    });
  return { ...redress, people, publish, as: callersOf(redress) };
}

/** Each person signs in once. */
function callersOf(redress: Redress): Town['as'] {
  const tokens = new Map<PersonName, Promise<string>>();
  return async (person) => {
    if (person === null) return callerWith(redress, {});
    const token = tokens.get(person) ?? tokenOf(redress, person);
    tokens.set(person, token);
    return callerWith(redress, { Authorization: `Bearer ${await token}` });
  };
}

function callerWith({ request }: Redress, headers: Record<string, string>): Caller {
  return {
    get: async (path) => request.get(path).set(headers),
    post: async (path, body) => request.post(path).set(headers).send(body),
    put: async (path, body) => request.put(path).set(headers).send(body),
    delete: async (path) => request.delete(path).set(headers),
  };
}
