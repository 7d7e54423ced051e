import { useTranslated } from '../../../../../admin/kit/language';
import type { Vocabulary } from '../../../contracts/desk';
import { PRIORITIES } from '../../../domain/vocabulary';
import type { QueueAddress } from '../../queue/address';
import { categoryOptions } from '../../queue/category-options';
import { useWords } from '../../words';
import { FilterSelect, type FilterOption } from './FilterSelect';

interface FilterSelectsProps {
  readonly address: QueueAddress;
  readonly vocabulary: Vocabulary;
  readonly onSet: (change: Partial<QueueAddress>) => void;
}

export function FilterSelects({ address, vocabulary, onSet }: FilterSelectsProps) {
  const options = useFilterOptions(vocabulary);
  return (
    <>
      <FilterSelect
        name="department"
        options={options.department}
        value={address.department}
        onChange={(department) => onSet({ department })}
      />
      <FilterSelect
        name="category"
        options={options.category}
        value={address.category}
        onChange={(category) => onSet({ category })}
      />
      <FilterSelect
        name="priority"
        options={options.priority}
        value={address.priority}
        onChange={(key) => onSet({ priority: PRIORITIES.find((one) => one === key) })}
      />
      <FilterSelect
        name="stage"
        options={options.stage}
        value={address.stage}
        onChange={(stage) => onSet({ stage })}
      />
    </>
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
