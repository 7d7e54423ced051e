import { Flex } from '@strapi/design-system';
import { UNITS, type Span, type Unit } from '../../../domain/rules/trigger';
import { useWords } from '../../words';
import { Choice } from '../editing/Choice';
import { NumberField } from '../editing/NumberField';

interface SpanFieldsProps<One extends Unit> {
  readonly name: string;
  readonly label: string;
  readonly span: { readonly amount: number; readonly unit: One };
  /** Those that can be chosen; all of them when left out. */
  readonly units?: readonly One[];
  readonly error: string | undefined;
  readonly onSpan: (span: { readonly amount: number; readonly unit: One }) => void;
}

/** A length of time: how much of what. */
export function SpanFields<One extends Unit = Span['unit']>(props: SpanFieldsProps<One>) {
  const say = useWords();
  const { name, label, span, error, onSpan } = props;
  const units = props.units ?? (UNITS as readonly Unit[] as readonly One[]); // left out only where every unit fits
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-start">
      <NumberField
        name={`${name}-amount`}
        label={label}
        value={span.amount}
        error={error}
        onValue={(amount) => onSpan({ amount, unit: span.unit })}
      />
      <Choice
        name={`${name}-unit`}
        label={say('span.unit')}
        value={span.unit}
        options={units.map((unit) => ({ value: unit, words: say(`span.unit-${unit}`) }))}
        onValue={(unit) => onSpan({ amount: span.amount, unit })}
      />
    </Flex>
  );
}
