import { describe, expect, test } from 'vitest';
import { beginsAsEmail } from '../../../../src/input/email-header.ts';
import { parseEmail } from '../../../../src/input/markup/email/email.ts';
import { MAIL_RULES, removeMailFurniture } from '../../../../src/input/markup/email/furniture.ts';
import { readLetter } from '../../../../src/input/markup/email/letter.ts';

const LEAD = 'The old mill of Harrow Falls burned down on Monday night, and nobody was hurt in the fire.';

const parse = (header: string, body: string) => parseEmail(Buffer.from(`${header}\r\n\r\n${body}`, 'latin1'));

describe('messages', () => {
  const cases: [why: string, header: string, body: string, title: string | null, text: string][] = [
    ['plain text', 'From: a@b.example\r\nSubject: Mill burns', LEAD, 'Mill burns', LEAD],
    ['no subject', 'From: a@b.example', LEAD, null, LEAD],
    [
      'an encoded subject that was answered and passed on',
      'Subject: Re: FWD: =?utf-8?Q?Caf=C3=A9_burns?=',
      LEAD,
      'Café burns',
      LEAD,
    ],
    [
      'Windows-1252, quoted-printable',
      'Subject: =?windows-1252?Q?=93Dry=94?=\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable',
      '=93It was dry,=94 said Ida =\r\nNoll.',
      '“Dry”',
      '“It was dry,” said Ida Noll.',
    ],
    [
      'UTF-8, base64',
      'Subject: Mill\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64',
      Buffer.from('Das Café in der Mühle — weg.').toString('base64'),
      'Mill',
      'Das Café in der Mühle — weg.',
    ],
    [
      'a page alone',
      'Subject: Mill\r\nContent-Type: text/html; charset=iso-8859-1',
      `<html><body><p>${LEAD} Caf\xe9.</p><p>To unsubscribe, write to us.</p></body></html>`,
      'Mill',
      `${LEAD} Café.`,
    ],
    [
      'a page beside a plain part that says the same',
      'Subject: Mill\r\nContent-Type: multipart/alternative; boundary=x',
      `--x\r\nContent-Type: text/plain\r\n\r\n${LEAD}\r\n--x\r\nContent-Type: text/html\r\n\r\n<p><b>${LEAD}</b></p>\r\n--x--`,
      'Mill',
      LEAD,
    ],
    [
      'a page beside a plain part that says hardly anything',
      'Subject: Mill\r\nContent-Type: multipart/alternative; boundary=x',
      `--x\r\nContent-Type: text/plain\r\n\r\nSee our page.\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>${LEAD}</p>\r\n--x--`,
      'Mill',
      LEAD,
    ],
    [
      'an attachment',
      'Subject: Mill\r\nContent-Type: multipart/mixed; boundary=x',
      `--x\r\n\r\n${LEAD}\r\n--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nOther words.\r\n--x--`,
      'Mill',
      LEAD,
    ],
    ['no text', 'Subject: Mill\r\nContent-Type: image/png', 'AAAA', 'Mill', ''],
  ];
  test.each(cases)('%s', async (_, header, body, title, text) => {
    expect(await parse(header, body)).toEqual({ title, text });
  });

  test('headings of a page that comes by mail', async () => {
    const page = `<h2>Old &ldquo;safe&rdquo; mill burns</h2><p>${LEAD}</p><p>Unsubscribe</p><h3>What is next</h3><p>${LEAD}</p>`;
    const { text, headings } = await parse(
      'Subject: News\r\nContent-Type: text/html; charset=windows-1252',
      page,
    );
    expect(headings!.map((start) => text.slice(start).split('\n')[0])).toEqual([
      'Old “safe” mill burns',
      'What is next',
    ]);
  });

  test('nested without end', async () => {
    const parts = Array.from(
      { length: 99 },
      (_, i) => `--a${i}\nContent-Type: multipart/mixed; boundary=a${i + 1}\n\n`,
    );
    const message = parse('Content-Type: multipart/mixed; boundary=a0', parts.join(''));
    await expect(message).rejects.toMatchObject({ code: 'too_complex' });
  });
});

describe('letters', () => {
  const cases: [why: string, letter: string, paragraphs: string[]][] = [
    ['paragraphs of lines', 'One\ntwo.\n\n\nThree.\r\n', ['One\ntwo.', 'Three.']],
    ['a signature', 'One.\n\n-- \nIda Noll\nMill Lane', ['One.']],
    [
      'a signature whose blank is lost, before a letter that is passed on',
      'One.\n--\nIda\n---- Original Message ----\nTwo.',
      ['One.', 'Two.'],
    ],
    ['an answer', 'No.\n\nOn Mon, 2 Mar 2026, Ida Noll wrote:\n> Shall we go?\n> Ida\n', ['No.']],
    ['a letter that is passed on as a quotation', '> One.\n>\n> Two.\n\nIda', ['One.', 'Two.', 'Ida']],
    [
      'a letter that is passed on with its head',
      'Look:\n\n---------- Forwarded message ---------\nFrom: Ida <a@b.example>\nDate: Mon, 2 Mar\nSubject: Mill\n\n\nOne.',
      ['Look:', 'One.'],
    ],
    [
      'a letter that begins with its head',
      'Begin forwarded message:\n\n*From:* Ida\n*To:* Jo\n\nOne.',
      ['One.'],
    ],
    ['dashes that are no signature', 'One.\n\n---\n\nTwo.', ['One.', '---', 'Two.']],
  ];
  test.each(cases)('%s', (_, letter, paragraphs) => {
    expect(readLetter(letter)).toEqual(paragraphs);
  });
});

const paragraphsOf = (...texts: string[]) => texts.map((text) => ({ text, isHeading: false }));

test.each(MAIL_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, { example, find }) => {
  expect(find(example)).toBe(true);
  expect(removeMailFurniture(paragraphsOf('One.', example, LEAD))).toEqual(paragraphsOf('One.', LEAD));
});

test.each([
  ['a long paragraph, whatever it mentions', `The council told everybody to unsubscribe. ${LEAD.repeat(6)}`],
  ['a sentence about browsers', 'He opens his browser at noon.'],
  ['a letter about receiving', 'You are receiving nothing from me.'],
  [
    'a sentence with an address',
    'The council tells more. Its page <https://harrow.example/mill> has it all.',
  ],
])('%s stays', (_, paragraph) => {
  expect(removeMailFurniture(paragraphsOf(paragraph))).toEqual(paragraphsOf(paragraph));
});

test.each([
  ['From: a@b.example\nSubject: Mill\n\nOne.', true],
  ['From a@b.example Mon Mar 2\r\nReceived: from x\r\n\tby y\r\nDate: Mon\r\n\r\nOne.', true],
  ['From: a@b.example\n\nOne.', false],
  ['Date: Monday\nSubject: Mill\n\nOne.', false],
  ['Q: Who?\nA: Ida.\n\nOne.', false],
  ['The mill: it burned.\nFrom: there\nDate: now\n\nOne.', false],
  ['', undefined],
  ['Recei', undefined],
  ['From: a@b.example\nSub', undefined],
  ['From: a@b.example\nSubject: Mi', undefined],
  ['From here on', false],
])('%j begins a message: %s', (beginning, answer) => {
  expect(beginsAsEmail(beginning)).toBe(answer);
});
