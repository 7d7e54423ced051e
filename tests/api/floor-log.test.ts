import { bootRedress, type Redress } from '../support/redress';

let redress: Redress;
const lines: string[] = [];

beforeAll(async () => {
  redress = await bootRedress();
  redress.strapi.log.http = ((line: string) =>
    lines.push(line)) as unknown as typeof redress.strapi.log.http; // reads the log instead of writing it
});

afterAll(() => redress.close());

test('the access log names the route, never the address, the path or the query of a caller', async () => {
  await redress.request.get('/api/users/4711?secret=SESAME').set('X-Forwarded-For', '203.0.113.9');
  await redress.request.get('/nowhere/SESAME%0d%0aforged');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^GET \/api\/users\/:id 40[13] \d+ ms$/);
  expect(lines[1]).toMatch(/^GET \(.+\) 404 \d+ ms$/);
  expect(lines.join()).not.toMatch(/SESAME|4711|203\.0\.113|127\.0\.0|forged/);
});
