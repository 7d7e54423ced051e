/** How carefully an answer is treated: open to all, about somebody, or behind a secret. */
export type Privacy = 'open' | 'personal' | 'secret';

const ALWAYS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
} as const;

const BY_PRIVACY: Readonly<Record<Privacy, Readonly<Record<string, string>>>> = {
  open: { 'Cache-Control': 'private, no-cache', 'Referrer-Policy': 'strict-origin' },
  personal: {
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'strict-origin',
    'X-Robots-Tag': 'noindex',
  },
  secret: {
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  },
};

/** A page with a script of ours lets that in, and its worker; never one that stands in the page itself. */
const WITH_SCRIPT = {
  'Content-Security-Policy': `${ALWAYS['Content-Security-Policy']}; script-src 'self'; worker-src 'self'`,
} as const;

export function headersFor(privacy: Privacy, hasScript = false): Readonly<Record<string, string>> {
  return { ...ALWAYS, ...BY_PRIVACY[privacy], ...(hasScript ? WITH_SCRIPT : {}) };
}
