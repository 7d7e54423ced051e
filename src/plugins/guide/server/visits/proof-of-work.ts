import { createHmac, randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { createChallenge, verifySolution, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { isFirstUse } from '../../../complaints/server/public';
import { HOUR, later } from '../../../../kernel/duration';
import { textIn } from '../../domain/posted-form';
import type { Visit } from './visit';

export const PROOF_FIELD = 'proof';

const LIFETIME = 2 * HOUR;

/** Steps until the solution: half a second on a desk, some seconds on an old phone, while its owner reads the page. */
const STEPS = { from: 200, to: 800 };

const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({ data: z.object({ draft: z.string() }) }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/** A puzzle for one draft, as JSON; signed, so that nobody can make an easier one. */
export async function makeChallenge({ strapi, at }: Visit, draft: string): Promise<string> {
  const challenge = await createChallenge({
    ...{ algorithm: 'PBKDF2/SHA-256', deriveKey, cost: strapi.config.get<number>('proof.cost') },
    ...{ counter: randomInt(STEPS.from, STEPS.to), data: { draft } },
    expiresAt: Math.floor(later(at, LIFETIME) / 1_000),
    ...secretsOf(strapi),
  });
  return JSON.stringify(challenge);
}

/** Whether the form carries the solution of a puzzle of ours, for this draft, in time, and for the first time. */
export async function isProven({ strapi, form, at }: Visit, draft: string): Promise<boolean> {
  const payload = readPayload(textIn(form, PROOF_FIELD));
  if (payload?.challenge.parameters.data?.draft !== draft) return false;
  const { verified } = await verifySolution({ ...payload, deriveKey, ...secretsOf(strapi) });
  if (!verified) return false;
  return isFirstUse(strapi, `proof ${payload.challenge.signature}`, { at, within: LIFETIME });
}

function readPayload(text: string): Payload | null {
  if (text === '' || text.length > 4_000) return null;
  try {
    const read = payloadSchema.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
    return read.success ? (read.data as unknown as Payload) : null; // the signature vouches for the other parameters
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function secretsOf(strapi: Core.Strapi) {
  const [key] = strapi.config.get<string[]>('server.app.keys');
  if (!key) throw new Error('APP_KEYS is empty');
  const secret = (of: string) => createHmac('sha256', key).update(`guide\n${of}`).digest('hex');
  return { hmacSignatureSecret: secret('challenge'), hmacKeySignatureSecret: secret('solution') };
}
