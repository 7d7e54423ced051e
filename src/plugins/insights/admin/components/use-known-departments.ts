import { useEffect, useState } from 'react';
import type { Group } from '../sort-groups';

/** The departments seen so far: an overview of one department names no other to change to. */
export function useKnownDepartments(groups: readonly Group[]): readonly Group[] {
  const [known, setKnown] = useState<readonly Group[]>([]);
  useEffect(() => {
    setKnown((before) => {
      const fresh = groups.filter(({ key }) => !before.some((one) => one.key === key));
      return fresh.length === 0 ? before : [...before, ...fresh];
    });
  }, [groups]);
  return known;
}
