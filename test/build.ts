import { execFileSync } from 'node:child_process';

/** Builds what the tests of the command start. */
export default function buildBundles(): void {
  execFileSync(process.execPath, ['build.js']);
}
