import { useRef } from 'react';
import { useIsMobile } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useLanguage } from '../../../../../admin/kit/language';
import { Nothing } from '../../../../../admin/kit/Plain';
import { dateTimeWords } from '../../../../../admin/kit/time-words';
import { useNow } from '../../../../../admin/kit/use-now';
import type { Queue } from '../../../contracts/desk';
import { nextRow } from '../../queue/key-moves';
import { useShortcuts } from '../../shortcuts';
import { useWords } from '../../words';
import { QueueCards } from './QueueCards';
import { QueueTable } from './QueueTable';

interface QueueListProps {
  readonly queue: Queue;
  readonly isRefreshing: boolean;
  readonly isFiltered: boolean;
  readonly hasPrevious: boolean;
  readonly onNext: (after: string) => void;
  readonly onPrevious: () => void;
  readonly onClear: () => void;
}

/** The complaints of a view, to walk with j and k; `data-row` marks the link of a row. */
export function QueueList({ queue, isRefreshing, isFiltered, onClear, ...paging }: QueueListProps) {
  const say = useWords();
  const list = useRef<HTMLDivElement>(null);
  const now = useNow(queue.at);
  const isPhone = useIsMobile();
  const Rows = isPhone ? QueueCards : QueueTable;
  useShortcuts({ j: () => focusRow(list.current, 1), k: () => focusRow(list.current, -1) });
  if (queue.rows.length === 0) {
    return (
      <Box background="neutral0" hasRadius shadow="tableShadow">
        <Nothing
          words={say(isFiltered ? 'queue.empty-filtered' : 'queue.empty')}
          action={
            isFiltered && (
              <Button variant="tertiary" onClick={onClear}>
                {say('filter.clear')}
              </Button>
            )
          }
        />
      </Box>
    );
  }
  return (
    <div ref={list} aria-busy={isRefreshing}>
      <Rows rows={queue.rows} now={now} />
      <QueueFoot queue={queue} {...paging} />
    </div>
  );
}

type QueueFootProps = Pick<QueueListProps, 'queue' | 'hasPrevious' | 'onNext' | 'onPrevious'>;

function QueueFoot({ queue, hasPrevious, onNext, onPrevious }: QueueFootProps) {
  const say = useWords();
  const language = useLanguage();
  const { next, rows, at } = queue;
  return (
    <Flex justifyContent="space-between" wrap="wrap" gap={3} paddingTop={4}>
      <Typography variant="pi" textColor="neutral600" aria-live="polite">
        {say('queue.shown', { count: rows.length })} ·{' '}
        {say('queue.refreshed', { time: dateTimeWords(at, language) })}
      </Typography>
      <Flex gap={2}>
        {hasPrevious && (
          <Button variant="tertiary" onClick={onPrevious}>
            {say('queue.previous')}
          </Button>
        )}
        {next !== null && (
          <Button variant="secondary" onClick={() => onNext(next)}>
            {say('queue.next')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}

function focusRow(list: HTMLElement | null, step: 1 | -1): void {
  const links = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const focused = links.findIndex((link) => link === document.activeElement);
  const row = nextRow(step, focused, links.length);
  if (row !== null) links[row]?.focus();
}
