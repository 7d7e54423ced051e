import { readFileSync } from 'node:fs';
import { checkVectors } from './working-time-vectors/check-vectors';
import { MalformedVectorFile, parseVectorFile } from './working-time-vectors/vector-file';

/**
 * Compares the working-time engine with a file of vectors: one line a mismatch, then the count.
 * Exit codes: 0 all agree, 1 some do not, 2 the file cannot be read.
 */
function compareWithFile(path: string | undefined): number {
  if (!path) return complain('Usage: npm run --silent working-time -- FILE');
  try {
    const { passed, mismatches } = checkVectors(parseVectorFile(readFileSync(path, 'utf8')));
    for (const mismatch of mismatches) console.log(mismatch);
    console.log(`${passed} passed, ${mismatches.length} failed`);
    return mismatches.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof MalformedVectorFile) return complain(`${path}: ${error.message}`);
    if (isSystemError(error)) return complain(`${path} cannot be read: ${error.code}`);
    throw error;
  }
}

function complain(message: string): number {
  console.error(message);
  return 2;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

process.exitCode = compareWithFile(process.argv[2]);
