import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failure } from '../errors.ts';
import { inputFailure } from '../system/errors.ts';
import { lookAt } from '../system/files.ts';
import type { Failure } from './article.ts';
import { ARTICLE_EXTENSIONS, findFormat } from './formats.ts';

/** A file to read, or standard input (`-`). */
export interface Source {
  readonly path: string;
}

/** Standard input, as an argument and as a path. */
export const STANDARD_INPUT = '-';

/**
 * Finds the files that the arguments name, folders searched. Within a folder, names are in the order of their code
 * units, whatever the locale; hidden entries and links are passed over (so that no link can lead in a circle), and
 * so is every file whose extension is not that of an article.
 *
 * @param except A folder that is not searched: the one that results are written to.
 */
export function* readSources(
  paths: readonly string[],
  except: string | undefined,
): Generator<Source | Failure> {
  const passedOver = except === undefined ? undefined : findFolder(except);
  for (const path of paths) {
    if (!isFolder(path)) {
      yield { path };
      continue;
    }
    let found = 0;
    for (const source of readFolder(path, passedOver)) {
      found++;
      yield source;
    }
    if (found > 0) continue;
    const isOutput = passedOver !== undefined && findFolder(path) === passedOver;
    const error = isOutput ? failure('output_folder') : failure('no_articles', ARTICLE_EXTENSIONS);
    yield { path, id: path, error };
  }
}

/** Whether a path is a folder. What cannot be looked at counts as a file, and fails when it is read. */
export function isFolder(path: string): boolean {
  if (path === STANDARD_INPUT) return false;
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** What tells a folder apart under whatever name; its path where it is not there. */
function findFolder(path: string): string {
  const stats = lookAt(path);
  return stats ? `${stats.dev}:${stats.ino}` : resolve(path);
}

function* readFolder(folder: string, passedOver: string | undefined): Generator<Source | Failure> {
  if (passedOver !== undefined && findFolder(folder) === passedOver) return;
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, id: folder, error: inputFailure(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const isArticle = entry.isFile() && findFormat(path) !== undefined;
    if (!isArticle && !entry.isDirectory()) continue;
    if (entry.name.includes('\ufffd') && !existsSync(path)) {
      yield { path, id: path, error: failure('bad_name') };
    } else if (isArticle) yield { path };
    else yield* readFolder(path, passedOver);
  }
}
