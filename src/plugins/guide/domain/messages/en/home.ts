export const home = {
  title: 'Tell us what is wrong, and watch it being put right',
  start: 'Make a complaint',
  follow: 'Follow a complaint',
  choices: 'What would you like to do?',
  choiceReport: 'Make a complaint',
  choiceReportText:
    'Four short pages, about three minutes. No account, and no name unless you want to.',
  choiceTrack: 'Follow your complaint',
  choiceTrackText: 'See where it stands, who acts next, and answer us.',
  choiceGuide: 'See how it works',
  choiceGuideText: 'Every step, every deadline, who handles what, and how to appeal.',
  choiceTalk: 'Talk to a person',
  choiceTalkText:
    'By telephone, by e-mail or at the counter: it is written down in the same register.',
  steps: 'How it works',
  stepOne: 'You tell us',
  stepOneText:
    'Say what happened and where. You get a reference, a secret receipt and a date we promise.',
  stepTwo: 'We act',
  stepTwoText:
    'One department is in charge from the first minute. You see each step as it is taken.',
  stepThree: 'You judge',
  stepThreeText: 'You say whether it is solved. If it is not, we open the complaint again.',
  promises: 'What we promise',
  promisesText:
    'These figures come from the rules in force, and the clock starts when you press “Send”.',
  promisesLink: 'Every deadline, and what happens when we are late',
  promiseFirst: 'to a first answer',
  promiseUrgent: 'to a solution, if urgent',
  promiseNormal: 'to a solution, as a rule',
  before: 'Before you begin',
  beforeNeed: 'What you need',
  beforeNeedText:
    'Where it is and what happened. A date and a name help, but nothing breaks without them.',
  beforePrivacy: 'What happens to your details',
  beforeNot: 'What is not a complaint',
} as const;
