import type { DemoComplaint } from '../complaint';
import { bills } from './bills';
import { cars } from './cars';
import { cleaning } from './cleaning';
import { danger } from './danger';
import { doors } from './doors';
import { leaks } from './leaks';
import { lifts } from './lifts';
import { lightAndWater } from './light-and-water';
import { noise } from './noise';
import { order } from './order';
import { outdoors } from './outdoors';
import { service } from './service';

export const complaints: readonly DemoComplaint[] = [
  ...leaks,
  ...lifts,
  ...lightAndWater,
  ...noise,
  ...danger,
  ...order,
  ...cleaning,
  ...outdoors,
  ...cars,
  ...doors,
  ...bills,
  ...service,
];
