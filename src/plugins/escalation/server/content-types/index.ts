import calendar from './calendar/schema.json';
import clock from './clock/schema.json';
import clockEvent from './clock-event/schema.json';
import firing from './firing/schema.json';
import rule from './rule/schema.json';
import slaPolicy from './sla-policy/schema.json';
import timer from './timer/schema.json';

export default {
  calendar: { schema: calendar },
  clock: { schema: clock },
  'clock-event': { schema: clockEvent },
  firing: { schema: firing },
  rule: { schema: rule },
  'sla-policy': { schema: slaPolicy },
  timer: { schema: timer },
};
