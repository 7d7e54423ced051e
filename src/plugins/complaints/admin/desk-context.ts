import { createContext, useContext } from 'react';
import type { Vocabulary } from '../contracts/desk';
import type { DeskApi } from './api';
import type { Names } from './names';

export interface DeskValues {
  readonly api: DeskApi;
  readonly vocabulary: Vocabulary;
  readonly names: Names;
}

export const DeskContext = createContext<DeskValues | null>(null);

export function useDesk(): DeskValues {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A part of the desk stands outside the desk');
  return desk;
}
