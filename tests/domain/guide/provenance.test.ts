import { isOwnRequest } from '../../../src/plugins/guide/server/visits/is-own-request';

const OWN = 'https://complaints.example';
const base = { fetchSite: '', origin: '', ownOrigins: [OWN], hasToken: false };

describe('a form was sent from our own pages', () => {
  test.each([
    ['a browser says same-origin', { fetchSite: 'same-origin', origin: OWN }],
    ['the person reloaded', { fetchSite: 'none' }],
    ['our own no-referrer page hid the origin', { fetchSite: 'same-origin', origin: 'null' }],
    ['an old browser sends our origin', { origin: OWN }],
    ['an old browser hides it, and our token is in the form', { origin: 'null', hasToken: true }],
    ['it is no browser at all', {}],
  ])('if %s', (_why, change) => {
    expect(isOwnRequest({ ...base, ...change })).toBe(true);
  });
});

describe('a form was not sent from our own pages', () => {
  test.each([
    ['another site sent it', { fetchSite: 'cross-site', origin: 'https://evil.example' }],
    ['a sister site sent it', { fetchSite: 'same-site', origin: 'https://www.example' }],
    ['an old browser names another origin', { origin: 'https://evil.example' }],
    ['the origin only looks like ours', { origin: `${OWN}.evil.example` }],
    ['the scheme differs', { origin: 'http://complaints.example' }],
    ['the origin is hidden and no token is there', { origin: 'null' }],
    ['a sandboxed frame sent it', { fetchSite: 'cross-site', origin: 'null', hasToken: true }],
    ['another site holds one of our tokens', { origin: 'https://evil.example', hasToken: true }],
  ])('if %s', (_why, change) => {
    expect(isOwnRequest({ ...base, ...change })).toBe(false);
  });
});
