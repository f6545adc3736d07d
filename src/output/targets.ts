import { type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { failure } from '../errors.ts';
import { isFolder, STANDARD_INPUT } from '../input/sources.ts';

/** Where the results of a run are written. */
export interface Targets {
  readonly find: (path: string) => string;
  /** Whether they are several, in a folder. */
  readonly isFolder: boolean;
  readonly overview: Overview | undefined;
}

/** The page over all files in a folder of results. */
export interface Overview {
  /** The folder that the paths of the inputs are taken from. */
  readonly root: string;
  readonly name: string;
}

/**
 * Plans where the result of each input is written.
 *
 * One file goes to `output` itself, or into it where it is a folder. For several inputs `output` is a folder that
 * mirrors them from the deepest folder that they share: `news/a.txt` and `news/city/b.txt` become `a.json` and
 * `city/b.json`.
 *
 * @param overview Name of the page over the results of several inputs, which is written beside them.
 * @returns With `find`, which gives the path for an input. It throws NutgrafError `same_file` or `same_output` rather
 * than let a result overwrite an input or another result.
 * @throws NutgrafError `output_not_folder`.
 */
export function planTargets(
  inputs: readonly string[],
  output: string,
  extension: string,
  overview: string | undefined,
): Targets {
  const isOne = inputs.length === 1 && !isFolder(inputs[0]!);
  if (!isOne && lookAt(output)?.isDirectory() === false) {
    throw failure('output_not_folder', output);
  }
  const intoFolder = !isOne || output.endsWith('/') || isFolder(output);
  const root = findSharedFolder(inputs);
  const taken = new Map<string, string>();
  if (!isOne && overview !== undefined) taken.set(join(output, overview), 'the index of all articles');
  const find = (path: string) => {
    const name = path === STANDARD_INPUT ? 'stdin' : relative(root, path);
    const target = intoFolder ? join(output, replaceExtension(name, extension)) : output;
    if (isSameFile(path, target)) throw failure('same_file', target);
    const other = taken.get(target);
    if (other !== undefined) throw failure('same_output', target, other);
    taken.set(target, `the result of ${path}`);
    return target;
  };
  return {
    find,
    isFolder: !isOne,
    overview: !isOne && overview !== undefined ? { root, name: overview } : undefined,
  };
}

/** The address of the overview from the result of an input. */
export function findOverview({ root, name }: Overview, path: string): string {
  const depth = path === STANDARD_INPUT ? 0 : relative(root, path).split(sep).length - 1;
  return '../'.repeat(depth) + name;
}

/** The deepest folder that holds all of the inputs; a folder holds itself. */
function findSharedFolder(inputs: readonly string[]): string {
  const folders = inputs
    .filter((path) => path !== STANDARD_INPUT)
    .map((path) => resolve(isFolder(path) ? path : dirname(path)).split(sep));
  const [first = [], ...others] = folders;
  let shared = first.length;
  for (const other of others) {
    let same = 0;
    while (same < shared && first[same] === other[same]) same++;
    shared = same;
  }
  return first.slice(0, shared).join(sep) || sep;
}

/** `city/a.txt` → `city/a.json`; only an extension that is letters and digits is one (`no. 5` has none). */
function replaceExtension(path: string, extension: string): string {
  return join(dirname(path), basename(path).replace(/(?<=.)\.[A-Za-z0-9]+$/, '') + extension);
}

function isSameFile(path: string, target: string): boolean {
  if (path === STANDARD_INPUT) return false;
  const a = lookAt(path);
  const b = lookAt(target);
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
}

/** What is at a path; nothing where it cannot be looked at, which shows when it is read or written. */
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
