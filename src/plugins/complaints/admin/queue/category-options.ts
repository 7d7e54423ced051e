import type { Vocabulary } from '../../contracts/desk';

type Category = Vocabulary['categories'][number];

export interface CategoryOption {
  readonly category: Category;
  readonly depth: number;
}

/** The categories as a tree laid out in lines: every child under its parent, one step further in. */
export function categoryOptions(
  categories: readonly Category[],
  parentKey: string | null = null,
  depth = 0,
): readonly CategoryOption[] {
  return categories
    .filter((category) => category.parentKey === parentKey)
    .flatMap((category) => [
      { category, depth },
      ...categoryOptions(categories, category.key, depth + 1),
    ]);
}
