import type { CommandDescription, OptionDescription } from './description.ts';

/** The manual page, in the macros of man(7). */
export function renderManual(command: CommandDescription): string {
  const { name, version, description, argument, options, examples } = command;
  const groups = [...new Set(options.map(({ group }) => group))];
  return `${[
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}"`,
    '.SH NAME',
    `${name} \\- ${escapeRoff(description.charAt(0).toLowerCase() + description.slice(1).replace(/\.$/, ''))}`,
    '.SH SYNOPSIS',
    `.B ${name}`,
    `[\\fIoptions\\fR] ${escapeRoff(argument.usage)}`,
    '.SH DESCRIPTION',
    escapeRoff(description),
    '.PP',
    `Inputs are ${escapeRoff(argument.description)}.`,
    'Standard output carries the results alone; notes and failures go to standard error.',
    'Every sentence and quote is given word for word.',
    '.SH OPTIONS',
    ...groups.flatMap((group) => [
      `.SS ${escapeRoff(group.replace(/:$/, ''))}`,
      ...options.filter((option) => option.group === group).flatMap(renderOption),
    ]),
    '.SH EXIT STATUS',
    '.TP\n.B 0\nSuccess.',
    '.TP\n.B 1\nSome input failed. Each failure is named on standard error; all other inputs were processed.',
    '.TP\n.B 2\nWrong usage, or nothing to read.',
    '.TP\n.B 70\nA bug in nutgraf, which is described on standard error.',
    '.SH ENVIRONMENT',
    '.TP\n.BR NO_COLOR ", " FORCE_COLOR\nTurn color off, or on even without a terminal. \\fB\\-\\-color\\fR overrides both.',
    '.TP\n.BR PAGER ", " NO_PAGER\nThe pager (\\fBless\\fR by default) for what \\fB\\-\\-highlight\\fR, several inputs or \\fB\\-\\-by speaker\\fR show beyond one screen; \\fBNO_PAGER\\fR turns paging off. Settings in \\fBLESS\\fR are kept.',
    '.TP\n.B NUTGRAF_CACHE\nWith \\fBoff\\fR, the code that V8 compiles is neither kept nor taken from an earlier run.',
    '.TP\n.B XDG_CACHE_HOME\nThat code is kept in \\fInutgraf\\fR below this folder (\\fI~/.cache\\fR by default).',
    '.SH EXAMPLES',
    ...examples.flatMap((example) => [
      '.TP',
      `.B ${escapeRoff(example.command)}`,
      escapeRoff(example.description),
    ]),
  ].join('\n')}\n`;
}

function renderOption({ short, long, value, fullDescription }: OptionDescription): string[] {
  const names = [short, long]
    .filter((name) => name !== undefined)
    .map((name) => `\\fB${escapeRoff(name)}\\fR`);
  const label = names.join(', ') + (value === undefined ? '' : ` \\fI${escapeRoff(value)}\\fR`);
  return ['.TP', label, escapeRoff(fullDescription)];
}

/** Text as roff shows it: backslashes and hyphens as themselves, no line that is a request. */
function escapeRoff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}
