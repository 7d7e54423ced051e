import { Flex } from '@strapi/design-system';
import { Details } from '../../../../admin/kit/Details';
import { Panel } from '../../../../admin/kit/Panel';
import { Failed, Nothing, Waiting } from '../../../../admin/kit/Plain';
import { useRemote } from '../../../../admin/kit/use-remote';
import type { ClockView } from '../../contracts/clocks';
import { useLoadClocks } from '../api';
import { splitByCycle } from '../clock-state';
import { useWords } from '../words';
import { ClockCard, type ClockCardProps } from './ClockCard';

/** What the complaint's page gives to the parts that other plugins put into it. */
interface ComplaintClocksProps {
  readonly reference: string;
  readonly version: number;
  readonly now: number;
  readonly onChanged: () => void;
}

export function ComplaintClocks({ reference, version, now, onChanged }: ComplaintClocksProps) {
  const say = useWords();
  const load = useLoadClocks();
  const { remote, reload } = useRemote(`${reference}/${version}`, () => load(reference));
  return (
    <Panel title={say('title')}>
      {remote.kind === 'loading' && <Waiting words={say('loading')} />}
      {remote.kind === 'failed' && (
        <Failed words={say('failed')} retryWords={say('retry')} onRetry={reload} />
      )}
      {remote.kind === 'ready' && (
        <Clocks
          clocks={remote.value.clocks}
          now={now}
          complaint={{ reference, version, onExtended: onChanged }}
        />
      )}
    </Panel>
  );
}

interface ClocksProps {
  readonly clocks: readonly ClockView[];
  readonly now: number;
  readonly complaint: Pick<ClockCardProps, 'reference' | 'version' | 'onExtended'>;
}

function Clocks({ clocks, now, complaint }: ClocksProps) {
  const say = useWords();
  const { present, earlier } = splitByCycle(clocks);
  if (clocks.length === 0) return <Nothing words={say('none')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {present.map((clock) => (
        <ClockCard key={`${clock.cycle}${clock.metric}`} clock={clock} now={now} {...complaint} />
      ))}
      {earlier.length > 0 && (
        <Details words={say('earlier')}>
          <Flex direction="column" alignItems="stretch" gap={5} paddingTop={4}>
            {earlier.map((clock) => (
              <ClockCard
                key={`${clock.cycle}${clock.metric}`}
                clock={clock}
                now={now}
                {...complaint}
              />
            ))}
          </Flex>
        </Details>
      )}
    </Flex>
  );
}
