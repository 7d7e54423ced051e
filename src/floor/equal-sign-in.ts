import { randomBytes, randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { oncePer } from '../kernel/once-per';
import { refusePassword } from './refuse-password';

interface Credentials {
  readonly email?: unknown;
  readonly password?: unknown;
}

interface AuthService {
  checkCredentials(credentials: Credentials): Promise<unknown>;
  forgotPassword(asked: Credentials): Promise<unknown>;
  hashPassword(password: string): Promise<string>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

interface Services {
  extend(uid: string, change: (service: AuthService) => AuthService): void;
}

/**
 * Nobody can tell by the time of an answer whether an account exists: an unknown one costs a comparison of
 * passwords too, and what a forgotten password sets going begins after the answer has left.
 */
export function equalSignIn(strapi: Core.Strapi): void {
  const services = strapi.get('services') as unknown as Services; // Strapi's container is loosely typed
  services.extend('admin::auth', (stock) => {
    const dummy = oncePer((_service: AuthService) =>
      stock.hashPassword(randomBytes(32).toString('base64')),
    );
    return {
      ...stock,
      checkCredentials: async (credentials) => {
        const hash = await dummy(stock);
        if (!(await hasPassword(strapi, credentials.email)))
          await stock.validatePassword(String(credentials.password), hash);
        return stock.checkCredentials(credentials);
      },
      forgotPassword: async (asked) => afterTheAnswer(strapi, () => stock.forgotPassword(asked)),
      hashPassword: async (password) => {
        const refusal = refusePassword(password);
        if (refusal !== null) throw new errors.ValidationError(refusal);
        return stock.hashPassword(password);
      },
    };
  });
}

async function hasPassword(strapi: Core.Strapi, email: unknown): Promise<boolean> {
  const user = await strapi.db
    .query('admin::user')
    .findOne({ select: ['password'], where: { email } });
  return Boolean(user?.password);
}

/** Milliseconds; by chance, so that the work does not meet the next request of the same person either. */
const LATER = { from: 200, to: 1_200 };

function afterTheAnswer(strapi: Core.Strapi, work: () => Promise<unknown>): void {
  setTimeout(
    () => {
      work().catch((error: unknown) => strapi.log.error('A mail for a new password failed', error));
    },
    randomInt(LATER.from, LATER.to),
  ).unref();
}
