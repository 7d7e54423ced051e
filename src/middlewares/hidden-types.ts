import type { Core, UID } from '@strapi/strapi';

/**
 * The Content Manager's API serves types that its pages do not show, to administrators too. Complaints, events and
 * charter versions change only by their own ways, so what is hidden is not served either.
 */
const hiddenTypes: Core.MiddlewareFactory =
  (_settings, { strapi }) =>
  async (ctx, next) => {
    const segments = ctx.path.split('/').map(decoded);
    const isAsked = segments[1] === 'content-manager';
    if (!isAsked || !segments.some((word) => isHidden(strapi, word))) return next();
    ctx.status = 404;
    ctx.body = { data: null, error: { status: 404, name: 'NotFoundError', message: 'Not Found' } };
  };

const OURS = /^plugin::(charter|complaints|escalation|surveys|guide)\./;

function isHidden(strapi: Core.Strapi, word: string): boolean {
  if (!OURS.test(word)) return false;
  const options: Record<string, unknown> | undefined =
    strapi.contentTypes[word as UID.ContentType]?.pluginOptions; // undefined for a type that does not exist
  const shown = options?.['content-manager'] as { readonly visible?: boolean } | undefined;
  return shown?.visible === false;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}

export default hiddenTypes;
