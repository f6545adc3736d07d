/** What help, man page and completion tell of the command; all of it comes from where the options are declared. */
export interface CommandDescription {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** `[input...]`, and what it is. */
  readonly argument: { readonly usage: string; readonly description: string };
  readonly options: readonly OptionDescription[];
  readonly examples: readonly Example[];
}

export interface OptionDescription {
  /** Heading of its group. */
  readonly group: string;
  /** `-n`. */
  readonly short: string | undefined;
  /** `--sentences`. */
  readonly long: string;
  /** What its value is called; `undefined` where it has none. */
  readonly value: string | undefined;
  /** The values that it may have, where they can be listed. */
  readonly choices: readonly string[];
  /** Whether it takes several of the choices, with commas between them. */
  readonly isList: boolean;
  readonly description: string;
  /** With choices and default. */
  readonly fullDescription: string;
}

export interface Example {
  readonly command: string;
  readonly description: string;
}
