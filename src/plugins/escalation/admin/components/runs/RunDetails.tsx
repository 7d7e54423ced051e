import { FactList, type Fact } from '../../../../../admin/kit/FactList';
import { Moment } from '../../../../../admin/kit/Moment';
import type { RunComplaint } from '../../../contracts/runs';
import { triggerWords } from '../../rules/trigger-words';
import { causeWords, conditionReasons, stepResult } from '../../runs/run-words';
import type { RunCellProps } from './RunTable';

/** All that was known when the rule was looked at. */
export function RunDetails(props: RunCellProps & { readonly complaint: RunComplaint }) {
  const { run, answer, vocabulary, complaint } = props;
  const { say } = vocabulary;
  const { explanation } = complaint;
  const { trigger, plannedAt, dueAt, heldUntil, repeat, steps } = explanation;
  const conditions = conditionReasons(explanation, vocabulary);
  const facts: (Fact | null)[] = [
    { label: say('run.trigger'), value: triggerWords(trigger, vocabulary) },
    { label: say('run.planned'), value: <Moment at={plannedAt} /> },
    dueAt === null ? null : { label: say('run.due'), value: <Moment at={dueAt} /> },
    heldUntil === undefined ? null : { label: say('run.until'), value: <Moment at={heldUntil} /> },
    repeat === 0 ? null : { label: say('run.repeat'), value: repeat },
    conditions.length === 0
      ? null
      : { label: say('run.condition'), value: <Lines lines={conditions} /> },
    run.cause.length === 0
      ? null
      : { label: say('run.cause'), value: causeWords(run, answer.rules, vocabulary) },
    steps.length === 0
      ? null
      : {
          label: say('run.steps'),
          value: (
            <Lines lines={steps.map((step) => stepResult(step, answer.refusals, vocabulary))} />
          ),
        },
    { label: say('run.charter'), value: run.charterNumber },
  ];
  return <FactList isWide facts={facts.filter((fact) => fact !== null)} />;
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
