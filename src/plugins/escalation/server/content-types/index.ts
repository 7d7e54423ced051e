import calendar from './calendar/schema.json';
import clock from './clock/schema.json';
import clockEvent from './clock-event/schema.json';
import digestLine from './digest-line/schema.json';
import promiseMove from './promise-move/schema.json';
import ruleRun from './rule-run/schema.json';
import ruleWindow from './rule-window/schema.json';
import rule from './rule/schema.json';
import slaPolicy from './sla-policy/schema.json';
import tickState from './tick-state/schema.json';
import timer from './timer/schema.json';

export default {
  calendar: { schema: calendar },
  clock: { schema: clock },
  'clock-event': { schema: clockEvent },
  'digest-line': { schema: digestLine },
  'promise-move': { schema: promiseMove },
  rule: { schema: rule },
  'rule-run': { schema: ruleRun },
  'rule-window': { schema: ruleWindow },
  'sla-policy': { schema: slaPolicy },
  'tick-state': { schema: tickState },
  timer: { schema: timer },
};
