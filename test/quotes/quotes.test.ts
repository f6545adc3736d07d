import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';
import { findQuotes } from '../../src/quotes/quotes.ts';

const said = (text: string) => findQuotes(parseDoc(text)).quotes.map((q) => [q.text, q.speaker]);

describe('findQuotes', () => {
  test.each<[name: string, text: string, expected: [string, string | null][]]>([
    [
      'a signature after a dash',
      '“We left the island in May.” ― Mara Lowe\n\n“We stayed until June.” ― Josip Varga\n',
      [
        ['We left the island in May', 'Mara Lowe'],
        ['We stayed until June', 'Josip Varga'],
      ],
    ],
    [
      'the object of told does not speak',
      '“We closed the pier,” Mara Lowe told Mayor Josip Varga, “because he asked us to.”',
      [
        ['We closed the pier', 'Mara Lowe'],
        ['because he asked us to', 'Mara Lowe'],
      ],
    ],
    [
      'a passive verb speaks by its agent',
      'The pier was described by Mara Lowe as “a plank with ambitions”.',
      [['a plank with ambitions', 'Mara Lowe']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
