import { STANDARD_INPUT } from '../input/sources.ts';
import type { Freshness, PlannedSource } from './messages.ts';

/** Name of the file in a folder of results that keeps what they were made from. */
export const LEDGER_NAME = '.nutgraf.jsonl';

/**
 * The fingerprint of a source's result, and whether an earlier run has left that very result.
 *
 * @param settings Version and options as text. Without them nothing is looked at.
 */
export async function checkFreshness(
  { path, earlier }: PlannedSource,
  settings: string | undefined,
): Promise<Freshness> {
  if (settings === undefined || path === STANDARD_INPUT) return {};
  const { fingerprintInput, isUpToDate } = await import('./hashes.ts');
  const fingerprint = fingerprintInput(settings, path);
  if (fingerprint === undefined) return {};
  return earlier && isUpToDate(fingerprint, earlier) ? { fingerprint, isUpToDate: true } : { fingerprint };
}
