import { describe, expect, test } from 'vitest';
import { digest } from '../../../../src/digest.ts';

const keywords = (text: string) => digest(text, { keywords: 20 }).keywords!.map(({ term }) => term);

describe('names as keywords', () => {
  test.each([
    [
      'stand whole where an idle word opens them',
      'Shares fell in New Kestrel on Monday. New Kestrel is a port. The port of New Kestrel closed.',
      'New Kestrel',
      'Kestrel',
    ],
    [
      'stand whole where their first word is also written small',
      'The pension is small. A pension is paid late. Clerks called the Pension Appeals Board twice. The Pension Appeals Board said no.',
      'Pension Appeals Board',
      'Appeals Board',
    ],
    [
      'stand whole where they are long',
      'Ferries stop. The Lower Tarn Valley Ferry Company said so. Nobody rang the Lower Tarn Valley Ferry Company.',
      'Lower Tarn Valley Ferry Company',
      'Valley Ferry Company',
    ],
    [
      'do not begin after an “and” inside them',
      'The public was asked. Clerks met the Public and Harbour Works Union. A public vote is near. The vote is small.',
      'vote',
      'Harbour Works Union',
    ],
    [
      'do not end at a possessive inside them',
      'Bells were heard. Many came to the Tarn People’s Fair. The bells are old.',
      'bells',
      'Tarn People',
    ],
    [
      'do not begin with the word that opens a sentence before them',
      'Despite Thornwick the fair was dry. Fairs are held in Thornwick in May. Thornwick is small.',
      'Thornwick',
      'Despite Thornwick',
    ],
    [
      'are two where two stand side by side',
      'Voters trust Harbour. Others left Harbour and Ostmark. Under Harbour Ostmark has grown. Ostmark votes in June for Harbour.',
      'Ostmark',
      'Harbour Ostmark',
    ],
    [
      'do not begin with where somebody comes from',
      'The match went to Briton Ada Lorne. Ada Lorne won it late. The crowd rose for Ada Lorne.',
      'Ada Lorne',
      'Briton Ada Lorne',
    ],
    [
      'are left out where they are longer than six words, and so are their parts',
      'Ferries stop. The Lower Tarn Valley Harbour Ferry Company Pension Board said so. Ferries rang it.',
      'Ferries',
      'Pension Board',
    ],
    [
      'do not hold the office before them',
      'The firm grew. Chief Executive Martha Lorne said so. The firm trusts Martha Lorne.',
      'Martha Lorne',
      'Chief Executive Martha Lorne',
    ],
    [
      'keep a noble title where they are single',
      'The crowd rose for Prince Ludo. Nobody heard Prince Ludo.',
      'Prince Ludo',
      'Ludo',
    ],
    [
      'go on after “of the”',
      'The Warden of the Lights spoke. Nobody heard the Warden of the Lights but gulls. Bank of Tarn clerks sang for the Bank of Tarn.',
      'Bank of Tarn',
      'Lights',
    ],
  ])('%s', (_, text, whole, fragment) => {
    expect(keywords(text)).toContain(whole);
    expect(keywords(text)).not.toContain(fragment);
  });
});
