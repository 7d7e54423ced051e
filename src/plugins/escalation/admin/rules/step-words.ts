import { assertNever } from '../../../../kernel/assert-never';
import type { Recipient, Step } from '../../domain/rules/step';
import type { RuleVocabulary } from './rule-vocabulary';
import { nameOf } from './trigger-words';

/** What a step does, as a part of a sentence. */
export function stepWords(step: Step, vocabulary: RuleVocabulary): string {
  const { say, names } = vocabulary;
  switch (step.kind) {
    case 'notify':
      return say('sentence.notify', { recipient: recipientWords(step.to, vocabulary) });
    case 'assign':
      return say('sentence.assign', {
        person: step.to === 'head' ? say('recipient.head') : personName(step.to, vocabulary),
      });
    case 'route':
      return say('sentence.route', {
        department: nameOf(names.departments, step.departmentKey, vocabulary),
      });
    case 'set-priority':
      return say('sentence.set-priority', { priority: say(`priority.${step.priority}`) });
    case 'move-stage':
      return say('sentence.move-stage', { stage: nameOf(names.stages, step.stageKey, vocabulary) });
    case 'add-note':
      return say('sentence.add-note', { text: step.text || '…' });
    case 'call-webhook':
      return say('sentence.call-webhook', { address: hostOf(step.url) });
    case 'promise-action':
      return say('sentence.promise-action', { description: step.description || '…' });
    default:
      return assertNever(step);
  }
}

/** Who is told, as a part of a sentence. */
export function recipientWords(to: Recipient, vocabulary: RuleVocabulary): string {
  const { say, names } = vocabulary;
  switch (to.kind) {
    case 'person':
      return personName(to.id, vocabulary);
    case 'role':
      return say('recipient.role-named', {
        role: names.roles.find(({ code }) => code === to.code)?.name ?? (to.code || '…'),
      });
    case 'department':
      return say('recipient.department-named', {
        department: nameOf(names.departments, to.key, vocabulary),
      });
    case 'address':
      return to.email || '…';
    default:
      return say(`recipient.${to.kind}`);
  }
}

function personName(personId: number, { say, names }: RuleVocabulary): string {
  return names.people.find(({ id }) => id === personId)?.name ?? say('recipient.nobody-known');
}

/** An address may carry a secret; where it leads is enough to know it by. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '…';
}
