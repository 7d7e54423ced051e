import { useState } from 'react';
import { useIsMobile } from '@strapi/strapi/admin';
import { Box, Button, Flex } from '@strapi/design-system';
import { Cross, Filter } from '@strapi/icons';
import type { Vocabulary } from '../../../contracts/desk';
import { isFiltered, withoutFilters, type QueueAddress } from '../../queue/address';
import { useWords } from '../../words';
import { FilterSelects } from './FilterSelects';
import { SearchBox } from './SearchBox';

interface QueueFiltersProps {
  readonly address: QueueAddress;
  readonly vocabulary: Vocabulary;
  readonly onChange: (address: QueueAddress) => void;
}

/** Search and filters; on a phone the filters stay folded until they are wanted. */
export function QueueFilters({ address, vocabulary, onChange }: QueueFiltersProps) {
  const say = useWords();
  const isPhone = useIsMobile();
  const [isOpen, setIsOpen] = useState(isFiltered(address));
  const set = (change: Partial<QueueAddress>) =>
    onChange({ ...address, ...change, after: undefined });
  return (
    <Box tag="search" aria-label={say('filter.label')}>
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <SearchBox search={address.search ?? ''} onSearch={(search) => set({ search })} />
        {isPhone && (
          <Button
            variant="tertiary"
            startIcon={<Filter />}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {say('filter.open')}
          </Button>
        )}
        {(isOpen || !isPhone) && (
          <FilterSelects address={address} vocabulary={vocabulary} onSet={set} />
        )}
        {isFiltered(address) && (
          <Button
            variant="ghost"
            startIcon={<Cross />}
            onClick={() => onChange(withoutFilters(address))}
          >
            {say('filter.clear')}
          </Button>
        )}
      </Flex>
    </Box>
  );
}
