import { createRequire } from 'node:module';
import path from 'node:path';

const load = createRequire(__filename);

/** What each plugin offers the others; the types are those of the sources. */
export interface PublicFaces {
  readonly charter: typeof import('../../src/plugins/charter/server/public');
  readonly complaints: typeof import('../../src/plugins/complaints/server/public');
  readonly escalation: typeof import('../../src/plugins/escalation/server/public');
  readonly surveys: typeof import('../../src/plugins/surveys/server/public');
}

export function publicFaces(dist: string): PublicFaces {
  const face = (name: keyof PublicFaces): unknown =>
    load(path.join(dist, 'src', 'plugins', name, 'server', 'public'));
  return {
    get charter() {
      return face('charter') as PublicFaces['charter'];
    },
    get complaints() {
      return face('complaints') as PublicFaces['complaints'];
    },
    get escalation() {
      return face('escalation') as PublicFaces['escalation'];
    },
    get surveys() {
      return face('surveys') as PublicFaces['surveys'];
    },
  };
}
