import type { Core } from '@strapi/strapi';
import { CharterMissing } from '../plugins/charter/server/public';

/** Before the first publication there are no rules to work by: staff are told so, where the guide has a page for it. */
const charterMissing: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof CharterMissing)) throw error;
    ctx.status = 409;
    ctx.body = {
      data: null,
      error: {
        status: 409,
        name: error.name,
        message: 'No charter has been published yet. Publish the first one on the Charter page.',
      },
    };
  }
};

export default charterMissing;
