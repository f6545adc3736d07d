import { expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { findBodySentences } from '../../../src/rank/body/body-sentences.ts';
import { copyStyleOf } from '../../../src/rank/body/copy-style.ts';

test.each([
  ['(Kestrel)The bridge at Tarn has closed.', 'wire'],
  ['(The Tarn Post) The bridge at Tarn has closed.', 'wire'],
  ['Lowmere (Kestrel)The bridge has closed.', 'wire'],
  ['LOWMERE, May 3 (Kestrel) - The bridge has closed.', 'wire'],
  ['Lowmere, Ostmark (KP) — The bridge has closed.', 'wire'],
  ['Bridge shut\n\n(Kestrel)The bridge at Tarn has closed.', 'wire'],
  ['Friday …\n" "  \nsaid By Tom Reyes \n\n  Okafor LONDON, Nov 23 (Reuters) - ', 'wire'],
  ['Friday …\n" "  \nsaid By Tom Reyes \n\n  Okafor LONDON, Nov 23 (Reuters) - ', 'wire'],
  ['The bridge at Tarn has closed.', 'plain'],
  ['Ada Lorne (Harbour) said the bridge has closed.', 'plain'],
  ['The Tarn Bridge Company (TBC) has closed the bridge.', 'plain'],
  ['The bridge has closed. (Kestrel)The reason is rust.', 'plain'],
  ['(as told by Ada Lorne) The bridge has closed.', 'plain'],
  ['…', 'plain'],
  ['', 'plain'],
])('%j is %s', (text, style) => {
  const doc = parseDoc(text);
  expect(copyStyleOf(doc, findBodySentences(doc))).toBe(style);
});
