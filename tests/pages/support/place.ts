import { openTown, type Town, type TownOptions } from '../../api/support/town';
import { ensureStyles } from './styles';

/** The little town with its public pages dressed. */
export function openPlace(options: TownOptions = {}): Promise<Town> {
  ensureStyles();
  return openTown(options);
}
