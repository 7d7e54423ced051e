/** The same list with one moved up (-1) or down (1); at either end it stays. */
export function moved<Item>(items: readonly Item[], item: Item, by: -1 | 1): readonly Item[] {
  return movedAt(items, items.indexOf(item), by);
}

/** The same by place, where two may be alike. */
export function movedAt<Item>(items: readonly Item[], at: number, by: -1 | 1): readonly Item[] {
  const item = items[at];
  const other = items[at + by];
  if (item === undefined || other === undefined) return items;
  return items.map((one, index) => {
    if (index === at) return other;
    return index === at + by ? item : one;
  });
}
