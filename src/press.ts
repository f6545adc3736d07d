import type { InputFormat } from './input/formats.ts';
import { isFolder } from './input/sources.ts';
import { type Output, openFile, openStream } from './output.ts';
import { REPORT_FORMATS } from './report/formats.ts';
import type { Reporter } from './report/reporter.ts';
import { planTargets } from './targets.ts';
import { findColor, findWidth, type Terminal } from './terminal.ts';

/** Prints the articles of a run, source by source, into one stream or into a file for each source. */
export interface Press {
  /** Makes ready for a source's articles and tells how they are worded. */
  begin(path: string, format: InputFormat): Promise<Reporter>;
  /** Prints one article; resolves to `false` when nobody reads any more. */
  add(words: string): Promise<boolean>;
  /** The source is done. */
  end(): Promise<void>;
  /** The run is done; a source that was not brought to its end leaves no file behind. */
  close(): Promise<void>;
}

export interface PressOptions {
  readonly format: keyof typeof REPORT_FORMATS;
  readonly color: 'auto' | 'always' | 'never';
  readonly width?: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One report for all sources, on a stream. */
export function pressStream(
  stream: NodeJS.WritableStream & Terminal,
  inputs: readonly string[],
  options: PressOptions,
): Press {
  let sheet: Sheet | undefined;
  return {
    async begin(_path, format) {
      const several = format === 'jsonl' || inputs.length > 1 || isFolder(inputs[0]!);
      sheet ??= new Sheet(await loadReporter(options, several, stream), () => openStream(stream));
      return sheet.reporter;
    },
    add: (words) => sheet!.add(words),
    async end() {},
    async close() {
      await sheet?.close();
    },
  };
}

/** A report for each source, in a file of its own. */
export function pressFiles(output: string, inputs: readonly string[], options: PressOptions): Press {
  const { extension } = REPORT_FORMATS[options.format];
  const findTarget = planTargets(inputs, output, extension);
  let sheet: Sheet | undefined;
  return {
    async begin(path, format) {
      sheet?.discard();
      sheet = undefined;
      const target = findTarget(path);
      sheet = new Sheet(await loadReporter(options, format === 'jsonl', {}), () => openFile(target));
      return sheet.reporter;
    },
    add: (words) => sheet!.add(words),
    async end() {
      await sheet?.close();
      sheet = undefined;
    },
    async close() {
      sheet?.discard();
    },
  };
}

function loadReporter(options: PressOptions, several: boolean, terminal: Terminal): Promise<Reporter> {
  return REPORT_FORMATS[options.format].load({
    several,
    width: options.width ?? findWidth(terminal),
    color: findColor(options.color, options.env, terminal),
  });
}

/** One report: what comes between its opening and its closing. */
class Sheet {
  readonly reporter: Reporter;
  readonly #open: () => Output;
  #output: Output | undefined;

  constructor(reporter: Reporter, open: () => Output) {
    this.reporter = reporter;
    this.#open = open;
  }

  add(words: string): Promise<boolean> {
    const before = this.#output === undefined ? this.reporter.opening : this.reporter.between;
    this.#output ??= this.#open();
    return this.#output.write(before + words);
  }

  /** Ends the report, an empty one too; a source that gave nothing gets no file. */
  async close(): Promise<void> {
    await this.#output?.write(this.reporter.closing);
    await this.#output?.close();
  }

  discard(): void {
    this.#output?.discard();
  }
}
