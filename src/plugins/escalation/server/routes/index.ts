import { adminRoute } from '../../../../kernel/admin-route';

const READ = 'plugin::charter.read';
const WRITE = 'plugin::charter.publish';

export default {
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/clocks/:reference', 'clocks.ofComplaint', 'plugin::complaints.desk.read'),
      adminRoute('GET', '/calendars', 'calendars.list', READ),
      adminRoute('POST', '/calendars', 'calendar-entries.create', WRITE),
      adminRoute('DELETE', '/calendars/:key', 'calendar-entries.remove', WRITE),
      adminRoute('GET', '/calendars/:key', 'calendars.read', READ),
      adminRoute('GET', '/calendars/:key/file', 'calendars.exportFile', READ),
      adminRoute('POST', '/calendars/:key', 'calendars.save', WRITE),
      adminRoute('POST', '/calendar-try-out', 'calendar-previews.tryOut', READ),
      adminRoute('GET', '/holiday-places', 'calendar-previews.places', READ),
      adminRoute('POST', '/holiday-presets', 'calendar-previews.preset', READ),
      adminRoute('POST', '/calendar-files', 'calendar-previews.file', READ),
    ],
  },
};
