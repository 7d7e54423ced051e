import { inLanguage } from '../../../../../kernel/translated';
import type { StepOf } from '../../../domain/rules/step';
import { Choice } from '../editing/Choice';
import { NumberField } from '../editing/NumberField';
import { WordsField } from '../editing/WordsField';
import { NotifyFields } from './NotifyFields';
import type { StepFieldsProps } from './StepFields';

/** The fields of one kind of step. */
export function StepDetails(props: StepFieldsProps) {
  const { step, path, vocabulary, errorAt, onStep } = props;
  const { say } = vocabulary;
  switch (step.kind) {
    case 'notify':
      return <NotifyFields {...props} step={step} />;
    case 'assign':
      return <AssignField {...props} step={step} />;
    case 'route':
      return <RouteFields {...props} step={step} />;
    case 'move-stage':
      return <StageField {...props} step={step} />;
    case 'add-note':
      return (
        <WordsField
          name={`${path}-text`}
          label={say('step.text')}
          value={step.text}
          isLong
          error={errorAt(`${path}.text`)}
          onValue={(text) => onStep({ ...step, text })}
        />
      );
    case 'call-webhook':
      return (
        <WordsField
          name={`${path}-url`}
          label={say('step.url')}
          hint={say('step.url-hint')}
          value={step.url}
          error={errorAt(`${path}.url`)}
          onValue={(url) => onStep({ ...step, url })}
        />
      );
    case 'promise-action':
      return <ActionFields {...props} step={step} />;
    default:
      return null; // a priority has no details
  }
}

export type DetailsOf<Kind extends StepFieldsProps['step']['kind']> = StepFieldsProps & {
  readonly step: StepOf<Kind>;
};

const HEAD = 'head';

function AssignField({ step, path, vocabulary, errorAt, onStep }: DetailsOf<'assign'>) {
  const { say, names } = vocabulary;
  return (
    <Choice
      name={`${path}-to`}
      label={say('step.assign-to')}
      value={String(step.to)}
      options={[
        { value: HEAD, words: say('recipient.head') },
        ...names.people.map(({ id, name }) => ({ value: String(id), words: name })),
      ]}
      error={errorAt(`${path}.to`)}
      onValue={(value) => onStep({ ...step, to: value === HEAD ? HEAD : Number(value) })}
    />
  );
}

function RouteFields({ step, path, vocabulary, errorAt, onStep }: DetailsOf<'route'>) {
  const { say, names, language } = vocabulary;
  return (
    <>
      <Choice
        name={`${path}-department`}
        label={say('step.department')}
        value={step.departmentKey}
        options={names.departments.map(({ key, name }) => ({
          ...{ value: key, words: inLanguage(name, language) },
        }))}
        error={errorAt(`${path}.departmentKey`)}
        onValue={(departmentKey) => onStep({ ...step, departmentKey })}
      />
      <WordsField
        name={`${path}-reason`}
        label={say('step.reason')}
        value={step.reason}
        error={errorAt(`${path}.reason`)}
        onValue={(reason) => onStep({ ...step, reason })}
      />
    </>
  );
}

function StageField({ step, path, vocabulary, errorAt, onStep }: DetailsOf<'move-stage'>) {
  const { say, names, language } = vocabulary;
  return (
    <Choice
      name={`${path}-stage`}
      label={say('step.stage')}
      value={step.stageKey}
      options={names.stages.map(({ key, name }) => ({
        ...{ value: key, words: inLanguage(name, language) },
      }))}
      error={errorAt(`${path}.stageKey`)}
      onValue={(stageKey) => onStep({ ...step, stageKey })}
    />
  );
}

function ActionFields({ step, path, vocabulary, errorAt, onStep }: DetailsOf<'promise-action'>) {
  const { say } = vocabulary;
  return (
    <>
      <WordsField
        name={`${path}-description`}
        label={say('step.description')}
        value={step.description}
        error={errorAt(`${path}.description`)}
        onValue={(description) => onStep({ ...step, description })}
      />
      <Choice
        name={`${path}-to`}
        label={say('step.action-to')}
        value={step.to}
        options={(['assignee', HEAD] as const).map((to) => ({
          ...{ value: to, words: say(`recipient.${to}`) },
        }))}
        onValue={(to) => onStep({ ...step, to })}
      />
      <NumberField
        name={`${path}-hours`}
        label={say('step.action-hours')}
        value={step.hours}
        error={errorAt(`${path}.hours`)}
        onValue={(hours) => onStep({ ...step, hours })}
      />
    </>
  );
}
