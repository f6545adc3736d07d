import { describe, expect, test } from 'vitest';
import { DESCRIBED_ROLE_RULES, describedRoles } from '../../../src/quotes/results/described-roles.ts';
import { analysisOf } from '../cases.ts';

/** The name and the description of each whom an article describes away from his name. */
function described(text: string): string[] {
  const analysis = analysisOf(text);
  return [...describedRoles(analysis)].map(([e, { start, end }]) => {
    const { name } = analysis.entities.list[e]!;
    return `${text.slice(name.start, name.end)}: ${text.slice(start, end)}`;
  });
}

test.each(DESCRIBED_ROLE_RULES)('$name: $example', ({ example }) => {
  const marked = /\[(.*?)\]/.exec(example)![1]!;
  expect(described(example.replaceAll(/[[\]]/g, ''))).toEqual([`Ines Okafor: ${marked}`]);
});

describe('whom a description does not call', () => {
  test.each<[text: string, roles: string[]]>([
    ['Ines Okafor left. The general election is over.', []],
    ['Ines Okafor left. The 56-year-old said it was “over”.', []],
    ['Ines Okafor left. The 56-year-old former mayor said it was “over”.', ['Ines Okafor: former mayor']],
    ['Ines Okafor left. The chairman, chief executive and clerk said so.', []],
    ['Ines Okafor left. The latest twist said it all.', []],
    ['Ines Okafor left. The mayor, Dan Pell, stayed.', []],
    ['Mayor Dan Pell met Ines Okafor. Okafor left. The mayor stayed.', []],
    ['A driver met Ines Okafor. Okafor left. The driver stayed.', []],
    ['Ines Okafor left. The spokesman said it was “over”. She had been there.', []],
    // Who says so at the end of a sentence is who is called next.
    [
      'Ines Okafor has failed, Dan Pell has said. The rural affairs minister resigned.',
      ['Dan Pell: rural affairs minister'],
    ],
  ])('%s', (text, roles) => {
    expect(described(text)).toEqual(roles);
  });
});
