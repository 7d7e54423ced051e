import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { FactList, type Fact } from '../../../../admin/kit/FactList';
import { useLanguage } from '../../../../admin/kit/language';
import { Moment } from '../../../../admin/kit/Moment';
import { hoursWords } from '../../../../admin/kit/time-words';
import { inLanguage } from '../../../../kernel/translated';
import type { Language } from '../../../../kernel/language';
import type { ClockView } from '../../contracts/clocks';
import { clockState, progress } from '../clock-state';
import { useWords, type ClockSay } from '../words';
import { ClockChip } from './ClockChip';
import { ClockExtension } from './ClockExtension';
import { ClockPolicy } from './ClockPolicy';
import { Reckoning } from './Reckoning';

export interface ClockCardProps {
  readonly clock: ClockView;
  readonly now: number;
  readonly reference: string;
  readonly version: number;
  readonly onExtended: () => void;
}

/** One promise: how it stands, how its date was reckoned, and what happens if nobody acts. */
export function ClockCard({ clock, now, ...complaint }: ClockCardProps) {
  const say = useWords();
  const language = useLanguage();
  const state = clockState(clock, now);
  return (
    <div>
      <Flex
        justifyContent="space-between"
        alignItems="center"
        wrap="wrap"
        gap={2}
        paddingBottom={2}
      >
        <Typography tag="h3" variant="omega" fontWeight="semiBold">
          {say(`metric.${clock.metric}`)}
        </Typography>
        <ClockChip state={state} />
      </Flex>
      <Track aria-hidden>
        <Gone
          $share={progress(clock, now)}
          $isLate={state.kind === 'late' || state.kind === 'broken'}
        />
      </Track>
      <FactList
        facts={[
          ...dates(clock, say),
          ...reckoning(clock, say, language),
          ...next(clock, say, language),
        ]}
      />
      <Reckoning clock={clock} />
      <ClockPolicy clock={clock} />
      {clock.extension && (
        <Box paddingTop={3}>
          <ClockExtension {...complaint} extension={clock.extension} />
        </Box>
      )}
    </div>
  );
}

function dates(clock: ClockView, say: ClockSay): Fact[] {
  const moments: readonly (readonly [string, number | null])[] = [
    [say('due'), clock.dueAt],
    [say('done'), clock.metAt],
    [say('breached'), clock.breachedAt],
  ];
  return moments.flatMap(([label, at]) =>
    at === null ? [] : [{ label, value: <Moment at={at} /> }],
  );
}

function reckoning(clock: ClockView, say: ClockSay, language: Language): Fact[] {
  return [
    { label: say('target'), value: targetWords(clock, say, language) },
    ...(clock.extendedSeconds === 0
      ? []
      : [{ label: say('granted'), value: grantedWords(clock.extendedSeconds, language) }]),
    ...(clock.pausedFor === null
      ? []
      : [{ label: say('paused-for'), value: say(`waits-for.${clock.pausedFor}`) }]),
    ...(clock.state === 'running'
      ? []
      : [{ label: say('used'), value: hoursWords(clock.consumedSeconds, language) }]),
    { label: say('policy'), value: inLanguage(clock.policyName, language) },
    { label: say('calendar'), value: `${clock.calendarName} (${clock.timezone})` },
  ];
}

function targetWords(clock: ClockView, say: ClockSay, language: Language): string {
  const span = hoursWords(clock.targetSeconds, language);
  const days = clock.targetDays ?? 0;
  return say(clock.targetDays === null ? `basis.${inHours(clock)}` : 'basis.working-days', {
    span,
    days,
  });
}

/** What is left of working days is working time. */
function inHours({ basis }: ClockView): 'working-time' | 'wall-clock' {
  return basis === 'wall-clock' ? 'wall-clock' : 'working-time';
}

/** Less than none when somebody promised by name to be sooner. */
function grantedWords(seconds: number, language: Language): string {
  return `${seconds < 0 ? '−' : '+'}${hoursWords(Math.abs(seconds), language)}`;
}

function next(clock: ClockView, say: ClockSay, language: Language): Fact[] {
  if (!clock.nextStep) return [];
  const { at, names, ruleName } = clock.nextStep;
  const rule = inLanguage(ruleName, language);
  const told =
    names.length === 0
      ? say('next.rule', { rule })
      : say('next.told', { rule, names: names.join(', ') });
  const value = (
    <>
      <Moment at={at} /> · {told}
    </>
  );
  return [{ label: say('next'), value }];
}

const Track = styled.div`
  height: 0.6rem;
  margin-bottom: 1.2rem;
  border-radius: 0.3rem;
  background: ${({ theme }) => theme.colors.neutral200};
  overflow: hidden;
`;

const Gone = styled.div<{ $share: number; $isLate: boolean }>`
  width: ${({ $share }) => $share * 100}%;
  height: 100%;
  background: ${({ theme, $isLate }) =>
    $isLate ? theme.colors.danger600 : theme.colors.primary600};
`;
