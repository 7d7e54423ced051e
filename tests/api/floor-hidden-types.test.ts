import { bootRedress, type Redress } from '../support/redress';

let redress: Redress;
let token: string;

beforeAll(async () => {
  redress = await bootRedress();
  token = await redress.adminToken('strapi-super-admin');
});

afterAll(() => redress.close());

const HIDDEN = [
  'plugin::complaints.complaint',
  'plugin::complaints.complaint-event',
  'plugin::complaints.resident',
  'plugin::complaints.notice',
  'plugin::charter.charter-version',
  'plugin::escalation.clock',
  'plugin::escalation.timer',
  'plugin::surveys.response',
];

describe('the Content Manager', () => {
  test.each(HIDDEN)('does not serve %s, not even to the administrator', async (uid) => {
    const encoded = encodeURIComponent(uid);
    for (const path of [uid, encoded, `${uid}/1`, `${uid}/actions/bulkDelete`]) {
      const answer = await redress.request
        .get(`/content-manager/collection-types/${path}`)
        .set('Authorization', `Bearer ${token}`);
      expect([path, answer.status, answer.body.results]).toEqual([path, 404, undefined]);
    }
    await redress.request
      .post(`/content-manager/collection-types/${uid}`)
      .set('Authorization', `Bearer ${token}`)
      .send({})
      .expect(404);
  });

  test('serves what an administrator edits', async () => {
    await redress.request
      .get('/content-manager/collection-types/plugin::complaints.category')
      .set('Authorization', `Bearer ${token}`)
      .expect(200);
  });
});
