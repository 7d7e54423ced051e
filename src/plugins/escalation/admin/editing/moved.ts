/** The same list with one moved up (-1) or down (1); at either end it stays. */
export function moved<Item>(items: readonly Item[], item: Item, by: -1 | 1): readonly Item[] {
  const at = items.indexOf(item);
  const other = items[at + by];
  if (at < 0 || other === undefined) return items;
  return items.map((one, index) => {
    if (index === at) return other;
    return index === at + by ? item : one;
  });
}
