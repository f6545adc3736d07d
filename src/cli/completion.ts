import type { CommandDescription, OptionDescription } from './description.ts';

/** Completion for bash: `source <(nutgraf --generate complete-bash)`. */
export function renderBash({ name, options }: CommandDescription): string {
  const cases = options
    .filter(({ value }) => value !== undefined)
    .map((option) => `    ${namesOf(option).join(' | ')}) ${bashValues(option)} ;;`);
  const names = options.flatMap(namesOf).join(' ');
  return `# Completion of ${name} for bash.
_${name}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  # “--format=js” comes as three words.
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  case $before in
${cases.join('\n')}
    *) [[ $word != -* ]] || COMPREPLY=($(compgen -W '${names}' -- "$word")) ;;
  esac
}
complete -o default -F _${name} ${name}
`;
}

function bashValues({ value, choices, isList }: OptionDescription): string {
  const words = choices.join(' ');
  // Only the last item of a list is completed; what stands before it is put back in front, and not offered again.
  if (isList) {
    return [
      `local list=\${word%"\${word##*,}"} item`,
      `      for item in ${words}; do`,
      `        [[ ,$list == *,$item,* || $item != "\${word##*,}"* ]] || COMPREPLY+=("$list$item")`,
      '      done',
    ].join('\n');
  }
  if (words !== '') return `COMPREPLY=($(compgen -W '${words}' -- "$word"))`;
  // Files are what bash falls back to; for a number there is nothing to fall back to. (Bash 3 has no compopt.)
  return value === 'path' ? ':' : 'compopt +o default 2> /dev/null';
}

/** Completion for zsh: a file `_nutgraf` in a folder of `$fpath`, or to be sourced. */
export function renderZsh({ name, options, argument }: CommandDescription): string {
  const specs = options.map((option) => {
    const { short, long, value, description } = option;
    const text = `[${description.replace(/[[\]\\:]/g, '\\$&')}]${value === undefined ? '' : `:${value}:${zshValues(option)}`}`;
    const equals = value === undefined ? '' : '=';
    const plus = value === undefined ? '' : '+';
    return short === undefined
      ? quote(`${long}${equals}${text}`)
      : `${quote(`(${short} ${long})`)}{${short}${plus},${long}${equals}}${quote(text)}`;
  });
  return `#compdef ${name}
_${name}() {
  _arguments -s -S \\
    ${[...specs, quote(`*:${argument.usage.replace(/\W/g, '')}:_files`)].join(' \\\n    ')}
}
if [[ $funcstack[1] == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;
}

function zshValues({ value, choices, isList }: OptionDescription): string {
  if (isList) return `_values -s , section ${choices.join(' ')}`;
  if (choices.length > 0) return `(${choices.join(' ')})`;
  return value === 'path' ? '_files' : ' ';
}

/** Completion for fish: a file in `~/.config/fish/completions`, or to be sourced. */
export function renderFish({ name, options }: CommandDescription): string {
  const lines = options.map((option) => {
    const { short, long, description } = option;
    const names = `${short === undefined ? '' : ` -s ${short.slice(1)}`} -l ${long.slice(2)}`;
    return `complete -c ${name}${names}${fishValues(name, option)} -d ${quote(description)}`;
  });
  // Only the last item of a list is completed; what stands before it is put back in front, and not offered again.
  return `# Completion of ${name} for fish.
function __${name}_list
  set -l list (commandline -ct | string replace -r '^-[^=]*=' '' | string match -r '.*,')
  for item in $argv
    string match -q -- "*,$item,*" ",$list"; or echo "$list$item"
  end
end
${lines.join('\n')}
`;
}

function fishValues(name: string, { value, choices, isList }: OptionDescription): string {
  const words = choices.join(' ');
  if (isList) return ` -x -a ${quote(`(__${name}_list ${words})`)}`;
  if (words !== '') return ` -x -a ${quote(words)}`;
  if (value === 'path') return ' -r -F';
  return value === undefined ? '' : ' -x';
}

function namesOf({ short, long }: OptionDescription): string[] {
  return short === undefined ? [long] : [short, long];
}

/** A word in single quotes, as the shells read it. */
function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
