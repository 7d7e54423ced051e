/** What is said while the tick waits for somebody to confirm the time. */
export const tick = {
  'tick.stopped': 'Escalation is waiting',
  'tick.close': 'Close',
  'tick.confirm': 'The time is right',
  'tick.back': 'The clock of the server was set back by {span}.',
  'tick.forward': 'The clock of the server jumped ahead by {span}.',
  'tick.ask': 'Until you confirm that it is now {now}, nobody is told that a promise is late.',
  'tick.ask-others':
    'Until an administrator confirms that it is now {now}, nobody is told that a promise is late.',
  'tick.confirmed': 'Escalation goes on.',
  'tick.not-confirmed': 'That could not be saved. Please try again.',
};
