import { Box, Button, Flex } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useTranslated } from '../../../../../admin/kit/language';
import type { Vocabulary } from '../../../contracts/desk';
import { PRIORITIES } from '../../../domain/vocabulary';
import { isFiltered, withoutFilters, type QueueAddress } from '../../queue/address';
import { categoryOptions } from '../../queue/category-options';
import { useWords } from '../../words';
import { FilterSelect, type FilterOption } from './FilterSelect';
import { SearchBox } from './SearchBox';

interface QueueFiltersProps {
  readonly address: QueueAddress;
  readonly vocabulary: Vocabulary;
  readonly onChange: (address: QueueAddress) => void;
}

export function QueueFilters({ address, vocabulary, onChange }: QueueFiltersProps) {
  const say = useWords();
  const options = useFilterOptions(vocabulary);
  const set = (change: Partial<QueueAddress>) =>
    onChange({ ...address, ...change, after: undefined });
  return (
    <Box tag="search" aria-label={say('filter.label')}>
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <SearchBox search={address.search ?? ''} onSearch={(search) => set({ search })} />
        <FilterSelect
          name="department"
          options={options.department}
          value={address.department}
          onChange={(department) => set({ department })}
        />
        <FilterSelect
          name="category"
          options={options.category}
          value={address.category}
          onChange={(category) => set({ category })}
        />
        <FilterSelect
          name="priority"
          options={options.priority}
          value={address.priority}
          onChange={(key) => set({ priority: PRIORITIES.find((one) => one === key) })}
        />
        <FilterSelect
          name="stage"
          options={options.stage}
          value={address.stage}
          onChange={(stage) => set({ stage })}
        />
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

type Filter = 'department' | 'category' | 'priority' | 'stage';

function useFilterOptions(vocabulary: Vocabulary): Record<Filter, FilterOption[]> {
  const say = useWords();
  const inWords = useTranslated();
  const mine = vocabulary.me.departmentKeys;
  return {
    department: vocabulary.departments
      .filter(({ key }) => mine === null || mine.includes(key))
      .map(({ key, name }) => ({ key, words: inWords(name) })),
    category: categoryOptions(vocabulary.categories).map(({ category, depth }) => ({
      key: category.key,
      words: inWords(category.name),
      depth,
    })),
    priority: PRIORITIES.map((key) => ({ key, words: say(`priority.${key}`) })),
    stage: vocabulary.stages.map(({ key, name }) => ({ key, words: inWords(name) })),
  };
}
