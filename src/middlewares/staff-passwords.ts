import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refusePassword } from '../floor/refuse-password';

/** Before Strapi's own rules, whose words do not say how many Chinese characters fit. */
const staffPasswords: Core.MiddlewareFactory = () => async (ctx, next) => {
  const { password } = (ctx.request.body ?? {}) as { readonly password?: unknown };
  const refusal = typeof password === 'string' ? refusePassword(password) : null;
  if (refusal !== null) {
    const details = { errors: [{ path: ['password'], message: refusal, name: 'ValidationError' }] };
    throw new errors.ValidationError(refusal, details);
  }
  await next();
};

export default staffPasswords;
