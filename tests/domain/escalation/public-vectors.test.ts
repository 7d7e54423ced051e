import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkVectors } from '../../../src/commands/working-time-vectors/check-vectors';
import { parseVectorFile } from '../../../src/commands/working-time-vectors/vector-file';

const FILE = path.resolve(__dirname, '../../../../shared/data/business-time-public.json');

if (existsSync(FILE)) {
  test('the engine agrees with the published business-time vectors', () => {
    const { passed, mismatches } = checkVectors(parseVectorFile(readFileSync(FILE, 'utf8')));
    expect(mismatches).toEqual([]);
    expect(passed).toBeGreaterThan(0);
  });
} else {
  test('the published business-time vectors are beside the repository only where they are kept', () => {
    console.info(`Not compared with published vectors: ${FILE} is absent.`);
  });
}
