import bootstrap from './bootstrap';
import contentTypes from './content-types';
import calendarEntries from './controllers/calendar-entries';
import calendarPreviews from './controllers/calendar-previews';
import calendars from './controllers/calendars';
import clocks from './controllers/clocks';
import extensions from './controllers/extensions';
import moves from './controllers/moves';
import policies from './controllers/policies';
import rules from './controllers/rules';
import runs from './controllers/runs';
import tick from './controllers/tick';
import destroy from './destroy';
import register from './register';
import routes from './routes';

export default {
  register,
  bootstrap,
  destroy,
  contentTypes,
  controllers: {
    calendars,
    'calendar-entries': calendarEntries,
    'calendar-previews': calendarPreviews,
    clocks,
    moves,
    extensions,
    policies,
    tick,
    rules,
    runs,
  },
  routes,
};
