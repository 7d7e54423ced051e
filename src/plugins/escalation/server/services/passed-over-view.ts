import { inLanguage, type Translated } from '../../../../kernel/translated';
import { conditionWords } from '../../../complaints/domain/condition/condition-words';
import type { ConditionReason } from '../../../complaints/domain/condition/explain-condition';
import type { FieldCatalogue } from '../../../complaints/domain/condition/field';
import type { ClockView } from '../../contracts/clocks';
import type { ClockEvent } from '../../domain/clock/clock-event';
import type { ViewOf } from '../../domain/clock/promise-facts';
import { policyName } from './explanation-view';

/** Why the policies before a clock's own do not apply, as it was noted when the policy was last asked for. */
export function passedOverView(
  events: readonly ClockEvent[],
  viewOf: ViewOf,
): ClockView['passedOver'] {
  for (const event of [...events].reverse()) {
    if (!('passedOver' in event) || event.passedOver === null) continue;
    const view = viewOf(event.charterNumber);
    return event.passedOver.map(({ policyKey, because }) => ({
      policyName: policyName(view, policyKey),
      because: because.map((reason) => wordsOf(reason, view.policyFields)),
    }));
  }
  return null;
}

function wordsOf({ statement, found }: ConditionReason, fields: FieldCatalogue) {
  const field = fields.get(statement.field);
  const label = field?.options.find(({ key }) => key === found)?.label ?? null;
  return {
    statement: inBoth((language) => conditionWords(statement, fields, language)),
    found: label && inBoth((language) => inLanguage(label, language)),
  };
}

function inBoth(say: (language: 'en' | 'zh-Hans') => string): Translated {
  return { en: say('en'), 'zh-Hans': say('zh-Hans') };
}
