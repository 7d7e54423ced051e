import { Checkbox, Flex, TextButton, Typography } from '@strapi/design-system';
import type { TargetMetric } from '../../../domain/clock/clock';
import {
  COLUMNS,
  copiedAcross,
  isObligatory,
  placeOf,
  targetAt,
  withMetric,
  withoutMetric,
  withTarget,
} from '../../policies/matrix';
import type { PolicyPartProps } from '../../policies/part-props';
import { refusalsAt } from '../../editing/refusal-at';
import { useWords } from '../../words';
import { TargetCell } from './TargetCell';

/** One metric at every priority; what is not obligatory may be left unpromised. */
export function TargetRow({
  metric,
  editor,
  wordsOf,
}: PolicyPartProps & { readonly metric: TargetMetric }) {
  const say = useWords();
  const { targets } = editor.value;
  const isPromised = targets.some((target) => target.metric === metric);
  const cells = COLUMNS.flatMap((priority) => targetAt(targets, metric, priority) ?? []);
  return (
    <tr>
      <th scope="row">
        <RowHead metric={metric} editor={editor} isPromised={isPromised} />
      </th>
      {!isPromised && (
        <td colSpan={COLUMNS.length}>
          <Typography textColor="neutral600">{say('matrix.not-promised')}</Typography>
        </td>
      )}
      {cells.map((target) => (
        <td key={target.priority}>
          <TargetCell
            target={target}
            refusal={
              refusalsAt(
                editor.refusals,
                `targets.${placeOf(targets, metric, target.priority)}`,
              ).map(wordsOf)[0]
            }
            onTarget={(next) => editor.change({ targets: withTarget(targets, next) })}
          />
        </td>
      ))}
    </tr>
  );
}

interface RowHeadProps extends Pick<PolicyPartProps, 'editor'> {
  readonly metric: TargetMetric;
  readonly isPromised: boolean;
}

function RowHead({ metric, editor, isPromised }: RowHeadProps) {
  const say = useWords();
  const { targets } = editor.value;
  const name = say(`metric.${metric}`);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <span>{name}</span>
      <Typography variant="pi" fontWeight="regular" textColor="neutral600">
        {say(`matrix.about-${metric}`)}
      </Typography>
      {!isObligatory(metric) && (
        <Checkbox
          checked={isPromised}
          aria-label={say('matrix.promise-metric', { metric: name })}
          onCheckedChange={(isOn) =>
            editor.change({
              targets: isOn === true ? withMetric(targets, metric) : withoutMetric(targets, metric),
            })
          }
        >
          {say('matrix.promised')}
        </Checkbox>
      )}
      {isPromised && (
        <TextButton
          aria-label={say('matrix.copy-metric', { metric: name })}
          onClick={() => editor.change({ targets: copiedAcross(targets, metric) })}
        >
          {say('matrix.copy')}
        </TextButton>
      )}
    </Flex>
  );
}
