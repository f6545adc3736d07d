/**
 * What each file of a folder of results was made from, so that running into the same folder again makes only what is
 * missing or out of date. It is kept in the folder itself, as a hidden file of JSON Lines. A line is added as soon as a
 * file is whole, so that a run can be killed at any moment. At the end the lines are put in order, and the last one
 * says that the run has finished.
 */
import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { failure } from '../errors.ts';
import { type Entry, isEntry } from '../people/entry.ts';
import { attemptWrite } from '../system/errors.ts';
import { openPart, removeParts } from '../system/parts.ts';
import { LEDGER_NAME } from './freshness.ts';
import { hashFile } from './hashes.ts';

const { O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_WRONLY } = constants;

/** How the ledger is opened to add lines: a link in its place, which no run makes, is not followed. */
const APPEND = O_APPEND | O_CREAT | O_NOFOLLOW | O_WRONLY;

/** The last line after a run that was not killed. */
const FINISHED = '{"finished":true}';

/** A line that tells that a run has not come to its end since. */
const BEGUN = '{"finished":false}';

/** A line of the ledger: how a file came about. */
export interface LedgerRecord {
  /** Its path in the folder. */
  readonly file: string;
  /** Fingerprint: a hash of all that it follows from. */
  readonly from: string;
  /** Hash of the file as it was written. */
  readonly made: string;
  /** The input that it is the result of, by its path from the folder. */
  readonly source?: string;
  /** Whether it is a page over all results, and not that of an input. */
  readonly page?: true;
  /** What the page over all files lists of it, where there is such a page. */
  readonly entries?: readonly Entry[];
}

/** The ledger of a folder of results. Its methods throw NutgrafError `unwritable`. */
export class Ledger {
  readonly #folder: string;
  readonly #path: string;
  readonly #records: Map<string, LedgerRecord>;
  /** The files that this run has made. */
  readonly #added = new Map<string, LedgerRecord>();
  readonly #removed = new Set<string>();
  #file: number | undefined;

  /** Opens the ledger of a folder, if there is one, and removes what a killed run left half-written. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#path = join(folder, LEDGER_NAME);
    const content = readIfThere(this.#path);
    if (content !== undefined && !content.trimEnd().endsWith(FINISHED)) removeParts(folder);
    this.#records = parseRecords(content);
  }

  /** What is known of a file, by its path. */
  find(target: string): LedgerRecord | undefined {
    return this.#records.get(relative(this.#folder, target));
  }

  /** Makes the folder, and notes that files in it are being written. */
  begin(): void {
    if (this.#file !== undefined) return;
    attemptWrite(this.#path, () => {
      mkdirSync(this.#folder, { recursive: true });
      const there = lstatSync(this.#path, { throwIfNoEntry: false });
      if (there?.isSymbolicLink()) throw failure('unwritable', this.#path, 'it is a link');
      if (there && !there.isFile()) throw failure('unwritable', this.#path, 'it is not a file');
      this.#file = openSync(this.#path, APPEND);
      // The last line of a killed run may be half a line: begin a new one.
      writeSync(this.#file, `\n${BEGUN}\n`);
    });
  }

  /** All records, in the order of their lines. */
  list(): LedgerRecord[] {
    return [...this.#records.values()];
  }

  /**
   * Notes that the result of an input is whole.
   *
   * @param path The path of the input; nothing for standard input.
   */
  add(target: string, fingerprint: string, entries: readonly Entry[], path?: string): void {
    const source = path === undefined ? undefined : relative(realpathSync(this.#folder), realpathOf(path));
    this.#add(target, {
      from: fingerprint,
      ...(source !== undefined && { source }),
      ...(entries.length > 0 && { entries }),
    });
  }

  /** Notes that a page over all results is whole. */
  addPage(target: string): void {
    this.#add(target, { from: '', page: true });
  }

  /** Forgets a file that has been removed. */
  remove(file: string): void {
    this.#records.delete(file);
    this.#removed.add(file);
  }

  #add(target: string, { from, ...known }: Omit<LedgerRecord, 'file' | 'made'>): void {
    const made = hashFile(target);
    if (made === undefined) return;
    const file = relative(this.#folder, target);
    const record = { file, from, made, ...known };
    this.#records.set(file, record);
    this.#added.set(file, record);
    attemptWrite(this.#path, () => writeSync(this.#file!, `${JSON.stringify(record)}\n`));
  }

  /** Puts the lines in order, with those that another run may have added. */
  close(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    const records = new Map([...parseRecords(readIfThere(this.#path)), ...this.#added]);
    for (const file of this.#removed) records.delete(file);
    const lines = [...records.keys()].sort().map((name) => JSON.stringify(records.get(name)));
    const whole = openPart(this.#path);
    whole.write([...lines, FINISHED, ''].join('\n'));
    whole.finish();
  }
}

/** A path without links in its folders; the file itself may be a link, which is what an input is called by. */
function realpathOf(path: string): string {
  return join(realpathSync(dirname(path)), basename(path));
}

function readIfThere(path: string): string | undefined {
  try {
    // Whoever opens a pipe waits for its other end.
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function parseRecords(content = ''): Map<string, LedgerRecord> {
  return new Map(
    content
      .split('\n')
      .flatMap(parseRecord)
      .map((record) => [record.file, record]),
  );
}

/** The record of a line, or nothing where the line is damaged, or made by somebody else. */
function parseRecord(line: string): LedgerRecord[] {
  try {
    const { file, from, made, source, page, entries } = JSON.parse(line);
    if (typeof file !== 'string' || typeof from !== 'string' || typeof made !== 'string') return [];
    if (entries !== undefined && !(Array.isArray(entries) && entries.every(isEntry))) return [];
    return [
      {
        file,
        from,
        made,
        ...(typeof source === 'string' && { source }),
        ...(page === true && { page }),
        ...(entries && { entries }),
      },
    ];
  } catch {
    return [];
  }
}
