import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { failure } from '../errors.ts';
import { isFolder, STANDARD_INPUT } from '../input/sources.ts';
import { findIdentity, lookAt } from '../system/files.ts';

/** Where the results of a run are written. */
export interface Targets {
  readonly find: (path: string) => string;
  /** Whether the file at a place is an input. */
  readonly isInput: (place: string) => boolean;
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

/** What is known of a run before the places of its results are planned. */
export interface TargetRequest {
  /** The arguments. */
  readonly inputs: readonly string[];
  /** The paths of all inputs, those in folders among them. */
  readonly paths: readonly string[];
  /** What tells the file apart that standard input is, if it is one. */
  readonly stdin: string | undefined;
  readonly output: string;
  /** The extension of results. */
  readonly extension: string;
  /** Name of the page over the results of several inputs, which is written beside them. */
  readonly overview: string | undefined;
  /** Name of the file that keeps what they were made from. */
  readonly ledger: string;
}

/**
 * Plans where the result of each input is written.
 *
 * One file goes to `output` itself, or into it where it is a folder. For several inputs `output` is a folder that
 * mirrors them from the deepest folder that they share: `news/a.txt` and `news/city/b.txt` become `a.json` and
 * `city/b.json`.
 *
 * No input is ever overwritten, under whatever name and through whatever link.
 *
 * @returns With `find`, which gives the path for an input. It throws NutgrafError `same_file`, `same_input` or
 * `same_output` rather than let a result overwrite an input or another result.
 * @throws NutgrafError `output_not_folder`; `own_file_is_input` where the page over all results or the ledger would
 * overwrite an input.
 */
export function planTargets(request: TargetRequest): Targets {
  const { inputs, output, extension, overview } = request;
  const isOne = inputs.length === 1 && !isFolder(inputs[0]!);
  if (!isOne && lookAt(output)?.isDirectory() === false) {
    throw failure('output_not_folder', output);
  }
  const intoFolder = !isOne || output.endsWith('/') || isFolder(output);
  const root = findSharedFolder(inputs);
  const inputAt = findInputs(request);
  const placeOf = openPlaces();
  const taken = new Map<string, string>();
  const ownPlaces = new Set<string>();
  for (const { path, what } of isOne ? [] : listOwnFiles(request)) {
    const input = inputAt(path);
    if (input !== undefined) throw failure('own_file_is_input', what, path, input);
    taken.set(placeOf(path), what);
    ownPlaces.add(placeOf(path));
  }
  const find = (path: string) => {
    const name = path === STANDARD_INPUT ? 'stdin' : relative(root, path);
    const short = intoFolder ? join(output, replaceExtension(name, extension)) : output;
    // `index.md` becomes `index.md.html` beside the index of all articles.
    const target = ownPlaces.has(placeOf(short)) ? join(output, name + extension) : short;
    const input = inputAt(target, path);
    if (input === path) throw failure('same_file', target);
    if (input !== undefined) throw failure('same_input', target, input);
    const place = placeOf(target);
    const other = taken.get(place);
    if (other !== undefined) throw failure('same_output', target, other);
    taken.set(place, `the result of ${path}`);
    return target;
  };
  return {
    find,
    isInput: (place) => inputAt(place) !== undefined,
    isFolder: !isOne,
    overview: !isOne && overview !== undefined ? { root, name: overview } : undefined,
  };
}

/**
 * Checks that one report over all inputs overwrites none of them.
 *
 * @throws NutgrafError `own_file_is_input`.
 */
export function checkOneTarget(request: Pick<TargetRequest, 'paths' | 'stdin' | 'output'>): void {
  const input = findInputs(request)(request.output);
  if (input !== undefined) throw failure('own_file_is_input', 'the report', request.output, input);
}

/** The files that a folder of results holds beside the results. */
function listOwnFiles({ output, overview, ledger }: TargetRequest) {
  return [
    ...(overview === undefined ? [] : [{ path: join(output, overview), what: 'the index of all articles' }]),
    { path: join(output, ledger), what: 'the list of results' },
  ];
}

/**
 * Finds the input, by its path, that is the file at a place. Inputs may be one file under several names; then it is the
 * one that is preferred.
 */
function findInputs({ paths, stdin }: Pick<TargetRequest, 'paths' | 'stdin'>) {
  const known = new Map<string, string>();
  for (const path of paths) {
    const identity = path === STANDARD_INPUT ? stdin : findIdentity(path);
    if (identity !== undefined && !known.has(identity)) known.set(identity, path);
  }
  return (place: string, preferred?: string): string | undefined => {
    const identity = findIdentity(place);
    const input = identity === undefined ? undefined : known.get(identity);
    if (input === undefined || preferred === undefined) return input;
    const own = preferred === STANDARD_INPUT ? stdin : findIdentity(preferred);
    return own === identity ? preferred : input;
  };
}

/** Gives the one name of each place: two paths that lead to the same file, through links too, have the same one. */
function openPlaces() {
  const folders = new Map<string, string>();
  const folderOf = (path: string): string => {
    const known = folders.get(path) ?? realPath(path) ?? join(folderOf(dirname(path)), basename(path));
    folders.set(path, known);
    return known;
  };
  return (path: string) => {
    const whole = resolve(path);
    return realPath(whole) ?? join(folderOf(dirname(whole)), basename(whole));
  };
}

/** A path without links; nothing where there is nothing. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : undefined;
  }
}

/** The address of the overview from the result of an input, and the path of that input in the folder of all. */
export function findOverview(
  { root, name }: Overview,
  path: string,
): { readonly address: string; readonly source: string } {
  const folders = path === STANDARD_INPUT ? [path] : relative(root, path).split(sep);
  return { address: '../'.repeat(folders.length - 1) + name, source: folders.join('/') };
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
