import type { Field, FieldOption } from '../../../plugins/complaints/domain/condition/field';

export interface PlacedOption extends FieldOption {
  /** How far down in the tree; 0 at the top and where there is no tree. */
  readonly depth: number;
}

/** The options of a field, each right under its parent. One whose parents lead nowhere stands at the top. */
export function optionsInOrder({ options }: Field): readonly PlacedOption[] {
  const keys = new Set(options.map(({ key }) => key));
  const parentOf = ({ parentKey }: FieldOption) =>
    parentKey !== null && parentKey !== undefined && keys.has(parentKey) ? parentKey : null;
  const placed: PlacedOption[] = [];
  const place = (option: FieldOption, depth: number): void => {
    if (placed.some(({ key }) => key === option.key)) return;
    placed.push({ ...option, depth });
    options.filter((one) => parentOf(one) === option.key).forEach((one) => place(one, depth + 1));
  };
  options.filter((option) => parentOf(option) === null).forEach((option) => place(option, 0));
  options.forEach((option) => place(option, 0)); // those that go round in a circle
  return placed;
}
