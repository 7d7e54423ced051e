import { useState } from 'react';
import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslated } from '../../../../admin/kit/language';
import { isBackwards, PERIODS, type OverviewAddress } from '../period';
import type { Group } from '../sort-groups';
import { useWords } from '../words';
import { DayField } from './DayField';
import { useKnownDepartments } from './use-known-departments';

interface PeriodPickerProps {
  readonly address: OverviewAddress;
  /** The days that the figures are of. */
  readonly shown: { readonly from: string; readonly to: string };
  readonly groups: readonly Group[];
  readonly onChange: (address: OverviewAddress) => void;
}

export function PeriodPicker({ address, shown, groups, onChange }: PeriodPickerProps) {
  const say = useWords();
  const inWords = useTranslated();
  const departments = useKnownDepartments(groups);
  return (
    <section aria-label={say('period.label')}>
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <Periods>
          {PERIODS.map((days) => (
            <button
              key={days}
              type="button"
              aria-pressed={address.days === days}
              onClick={() => onChange({ ...address, days })}
            >
              {say('period.days', { days })}
            </button>
          ))}
        </Periods>
        <CustomPeriod
          key={`${shown.from}/${shown.to}`}
          address={address}
          shown={shown}
          onChange={onChange}
        />
        <Wide>
          <Field.Root name="department">
            <Field.Label>{say('department')}</Field.Label>
            <SingleSelect
              size="S"
              placeholder={say('department.all')}
              value={address.department}
              onChange={(key) => onChange({ ...address, department: String(key) })}
              onClear={() => onChange({ ...address, department: null })}
              clearLabel={say('department.all')}
            >
              {departments.map(({ key, name }) => (
                <SingleSelectOption key={key} value={key}>
                  {inWords(name)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Wide>
      </Flex>
    </section>
  );
}

type CustomPeriodProps = Omit<PeriodPickerProps, 'groups'>;

/** Two days of one's own choice; taken over as soon as both are days and in order. */
function CustomPeriod({ address, shown, onChange }: CustomPeriodProps) {
  const say = useWords();
  const [period, setPeriod] = useState({ from: shown.from, to: shown.to });
  const wrong = period.from !== '' && period.to !== '' && isBackwards(period);

  function choose(change: Partial<typeof period>) {
    const next = { ...period, ...change };
    setPeriod(next);
    const isWhole = next.from !== '' && next.to !== '';
    if (isWhole && !isBackwards(next)) onChange({ ...address, ...next, days: null });
  }

  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap">
      <DayField words={say('period.from')} day={period.from} onDay={(from) => choose({ from })} />
      <DayField words={say('period.to')} day={period.to} onDay={(to) => choose({ to })} />
      <Typography role="alert" textColor="danger600">
        {wrong ? say('period.backwards') : ''}
      </Typography>
    </Flex>
  );
}

const Wide = styled.div`
  flex: 1 1 18rem;
  min-width: 16rem;
  max-width: 28rem;
`;

const Periods = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem;

  button {
    min-height: 3.4rem;
    padding: 0.6rem 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    cursor: pointer;
    font: inherit;
    font-size: 1.4rem;
  }
  button[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
