import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { isSaying } from '../../../src/quotes/coreference/saying.ts';
import { analyzeQuotes } from '../../../src/quotes/quotes.ts';
import { wordAt } from '../../../src/quotes/tokens/tokens.ts';

describe('isSaying', () => {
  test.each([
    ['beside the verb', 'Lowe has also said so.', ['Lowe']],
    ['behind the verb, after a comma', 'It rained, said Lowe on Monday.', ['Lowe']],
    ['behind the verb, as the last of the sentence', 'It rained, said the mayor.', ['mayor']],
    ['spoken of, behind the verb', 'Okafor, the mayor, said Lowe had left.', ['Okafor', 'mayor']],
    ['before a relative clause', 'Lowe, who rows with Varga, said so.', ['Lowe']],
    ['before more than one insertion', 'Lowe, head of ferries and of ports, said so.', ['Lowe']],
    ['before somebody else who says it', 'Lowe, who rows, left, said Varga.', ['Varga']],
    ['set off by commas', 'Norland’s president, Mara Lowe, said so.', ['president', 'Lowe']],
    ['things that show something', 'There were figures showing that it rained.', []],
  ])('%s: %s', (_, text, speakers) => {
    const { tokens, mentions } = analyzeQuotes(parseDoc(text), []);
    const saying = mentions.filter((_, m) => isSaying({ tokens, mentions }, m));
    expect(saying.map(({ head }) => wordAt(tokens, head))).toEqual(speakers);
  });
});
