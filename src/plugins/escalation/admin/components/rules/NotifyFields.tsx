import { inLanguage } from '../../../../../kernel/translated';
import { TEXT_KEYS } from '../../../../complaints/domain/notice/placeholders';
import type { Recipient, StepOf } from '../../../domain/rules/step';
import { BLANK_RECIPIENTS, kindsOf } from '../../rules/blank';
import { Choice } from '../editing/Choice';
import { WordsField } from '../editing/WordsField';
import type { StepFieldsProps } from './StepFields';

type NotifyFieldsProps = StepFieldsProps & { readonly step: StepOf<'notify'> };

const USUAL = '*';

/** Who is told, and with which text of the charter. */
export function NotifyFields(props: NotifyFieldsProps) {
  const { step, path, vocabulary, onStep } = props;
  const { say } = vocabulary;
  return (
    <>
      <Choice
        name={`${path}-recipient`}
        label={say('step.to')}
        value={step.to.kind}
        hint={isRung(step.to) ? say('step.rung-hint') : undefined}
        options={kindsOf<Recipient['kind']>(BLANK_RECIPIENTS).map((kind) => ({
          ...{ value: kind, words: say(`recipient.${kind}`) },
        }))}
        onValue={(kind) => onStep({ ...step, to: BLANK_RECIPIENTS[kind] })}
      />
      <RecipientDetails {...props} to={step.to} onTo={(to) => onStep({ ...step, to })} />
      <Choice
        name={`${path}-textKey`}
        label={say('step.notice')}
        value={step.textKey ?? USUAL}
        options={[
          { value: USUAL, words: say('step.notice-usual') },
          ...TEXT_KEYS.map((key) => ({ value: key, words: key })),
        ]}
        onValue={(value) =>
          onStep({ ...step, textKey: TEXT_KEYS.find((key) => key === value) ?? null })
        }
      />
    </>
  );
}

function isRung({ kind }: Recipient): boolean {
  return kind === 'assignee' || kind === 'head' || kind === 'heads-head';
}

interface RecipientDetailsProps extends Omit<StepFieldsProps, 'step' | 'onStep'> {
  readonly to: Recipient;
  readonly onTo: (to: Recipient) => void;
}

function RecipientDetails({ to, onTo, path, vocabulary, errorAt }: RecipientDetailsProps) {
  const { say, names, language } = vocabulary;
  const error = errorAt(`${path}.to`);
  const name = `${path}-who`;
  if (to.kind === 'person') {
    const options = names.people.map((one) => ({ value: String(one.id), words: one.name }));
    return (
      <Choice
        {...{ name, error, options }}
        label={say('step.person')}
        value={String(to.id)}
        onValue={(id) => onTo({ ...to, id: Number(id) })}
      />
    );
  }
  if (to.kind === 'role') {
    const options = names.roles.map((one) => ({ value: one.code, words: one.name }));
    return (
      <Choice
        {...{ name, error, options }}
        label={say('step.role')}
        value={to.code}
        onValue={(code) => onTo({ ...to, code })}
      />
    );
  }
  if (to.kind === 'department') {
    const options = names.departments.map((one) => ({
      ...{ value: one.key, words: inLanguage(one.name, language) },
    }));
    return (
      <Choice
        {...{ name, error, options }}
        label={say('step.department')}
        value={to.key}
        onValue={(key) => onTo({ ...to, key })}
      />
    );
  }
  if (to.kind !== 'address') return null;
  return (
    <WordsField
      {...{ name, error }}
      label={say('step.address')}
      value={to.email}
      onValue={(email) => onTo({ ...to, email })}
    />
  );
}
