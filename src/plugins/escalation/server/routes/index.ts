import { adminRoute } from '../../../../kernel/admin-route';

const READ = 'plugin::charter.read';
const WRITE = 'plugin::charter.publish';

export default {
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/clocks/:reference', 'clocks.ofComplaint', 'plugin::complaints.desk.read'),
      adminRoute(
        'POST',
        '/complaints/:reference/extension',
        'extensions.extend',
        'plugin::complaints.desk.read', // who may act is the viewer's own right, as at the desk
      ),
      adminRoute('GET', '/tick', 'tick.state', 'plugin::complaints.desk.read'),
      adminRoute('POST', '/tick/confirmation', 'tick.confirm', WRITE),
      adminRoute('GET', '/calendars', 'calendars.list', READ),
      adminRoute('POST', '/calendars', 'calendar-entries.create', WRITE),
      adminRoute('DELETE', '/calendars/:key', 'calendar-entries.remove', WRITE),
      adminRoute('GET', '/calendars/:key', 'calendars.read', READ),
      adminRoute('GET', '/calendars/:key/file', 'calendars.exportFile', READ),
      adminRoute('POST', '/calendars/:key', 'calendars.save', WRITE),
      ...draftRoutes('policies'),
      ...draftRoutes('rules'),
      adminRoute('POST', '/rules/ladder', 'rules.ladder', WRITE),
      adminRoute('GET', '/runs', 'runs.list', READ),
      adminRoute('POST', '/policies/try-out', 'policies.tryOut', READ),
      adminRoute('GET', '/moves/current', 'moves.current', READ),
      adminRoute('GET', '/moves/preview', 'moves.preview', READ),
      adminRoute('GET', '/moves/preview/file', 'moves.file', READ),
      adminRoute('POST', '/moves', 'moves.start', WRITE),
      adminRoute('POST', '/moves/cancel', 'moves.cancel', WRITE),
      adminRoute('POST', '/calendar-try-out', 'calendar-previews.tryOut', READ),
      adminRoute('GET', '/holiday-places', 'calendar-previews.places', READ),
      adminRoute('POST', '/holiday-presets', 'calendar-previews.preset', READ),
      adminRoute('POST', '/calendar-files', 'calendar-previews.file', READ),
    ],
  },
};

/** What every kind of draft can be asked. */
function draftRoutes(kind: 'policies' | 'rules') {
  return [
    adminRoute('GET', `/${kind}`, `${kind}.list`, READ),
    adminRoute('POST', `/${kind}`, `${kind}.create`, WRITE),
    adminRoute('POST', `/${kind}/order`, `${kind}.order`, WRITE),
    adminRoute('PUT', `/${kind}/:key`, `${kind}.save`, WRITE),
    adminRoute('DELETE', `/${kind}/:key`, `${kind}.remove`, WRITE),
  ];
}
