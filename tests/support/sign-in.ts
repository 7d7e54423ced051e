import { randomBytes } from 'node:crypto';
import type { RunningServer } from './server';

export interface SignedIn {
  readonly id: number;
  readonly email: string;
  readonly password: string;
  readonly token: string;
}

/** Makes an admin account with a role and signs it in as the login page does. */
export async function signIn(
  server: Pick<RunningServer, 'strapi' | 'url'>,
  role: string,
): Promise<SignedIn> {
  const email = `${randomBytes(5).toString('hex')}@staff.example`;
  const password = `Pass-${randomBytes(9).toString('base64url')}-1a`;
  const account = await server.strapi.service('admin::user').create({
    email,
    password,
    firstname: 'Test',
    lastname: role,
    isActive: true,
    roles: [await roleId(server.strapi, role)],
  });
  return { id: account.id, email, password, token: await tokenOf(server.url, email, password) };
}

async function roleId(strapi: RunningServer['strapi'], role: string): Promise<number> {
  const found = await strapi.db
    .query('admin::role')
    .findOne({ where: { $or: [{ code: role }, { name: role }] } });
  if (!found) throw new Error(`There is no admin role "${role}"`);
  return found.id;
}

async function tokenOf(url: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const body = (await response.json()) as { data?: { token?: string } };
  if (!body.data?.token)
    throw new Error(`Signing in answered ${response.status}: ${JSON.stringify(body)}`);
  return body.data.token;
}
