import { version } from '../../package.json';
import { declareCommand, describeOption, EXAMPLES, type Example, ListOption, OTHER } from './options.ts';

/** The command as its manual and its completions describe it. All of it comes from the declaration of the options. */
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

export function describeCommand(): CommandDescription {
  const command = declareCommand();
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    version,
    description: command.description(),
    argument: { usage: `[${argument!.name()}...]`, description: argument!.description },
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => ({
        group: option.helpGroupHeading ?? OTHER,
        short: option.short,
        long: option.long!,
        value: /<([^<>]+)>/.exec(option.flags)?.[1],
        choices: option instanceof ListOption ? option.items : (option.argChoices ?? []),
        isList: option instanceof ListOption,
        description: option.description,
        fullDescription: describeOption(option),
      })),
    examples: EXAMPLES,
  };
}
