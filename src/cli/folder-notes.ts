import { renderCount } from '../report/content/facts.ts';
import type { FolderSummary } from './result-folder.ts';

/** What else the notes at the end of a run into a folder tell. */
export interface FolderRun {
  /** Results that were there already. */
  readonly upToDate: number;
  readonly inputs: number;
  /** Whether files that belong to no input any more were removed. */
  readonly prune: boolean;
}

/** Files that a note names; of more it says how many there are. */
const MOST_NAMES = 5;

/** The lines that a run into a folder ends with: what was made and where to open it, and what is left over. */
export function renderFolderNotes(made: FolderSummary, { upToDate, inputs, prune }: FolderRun): string[] {
  const { path, results, speakers, index, leftovers } = made;
  const pages = speakers === 0 ? '' : ` and ${renderCount(speakers, 'page')} of speakers`;
  const facts = [
    ...(results === 0 ? [] : [`made ${renderCount(results, 'result')}${pages} in ${path}`]),
    ...(upToDate === 0
      ? []
      : [`${upToDate} of ${renderCount(inputs, 'result')} already up to date; use --force to redo them`]),
    ...(index === undefined ? [] : [`open ${index}`]),
  ];
  const untouched = leftovers.filter(({ isUntouched }) => isUntouched).map(({ file }) => file);
  const changed = leftovers.filter(({ isUntouched }) => !isUntouched).map(({ file }) => file);
  return [
    ...(facts.length === 0 ? [] : [facts.join('; ')]),
    ...(untouched.length === 0 ? [] : [renderUntouched(untouched, path, prune)]),
    ...(changed.length === 0
      ? []
      : [`${path}: kept although no input is left for it, since it was changed: ${listNames(changed)}`]),
  ];
}

function renderUntouched(files: readonly string[], path: string, isRemoved: boolean): string {
  const names = listNames(files);
  if (isRemoved)
    return `${path}: removed ${renderCount(files.length, 'file')} of inputs that are gone: ${names}`;
  return `${path}: ${renderCount(files.length, 'file')} of inputs that are gone; --prune removes them: ${names}`;
}

function listNames(files: readonly string[]): string {
  const names = files.slice(0, MOST_NAMES).join(', ');
  return files.length <= MOST_NAMES ? names : `${names} and ${files.length - MOST_NAMES} more`;
}
