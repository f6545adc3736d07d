import { expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';
import { findLanguage } from '../../src/doc/language.ts';

test.each<[language: string, text: string]>([
  ['en', 'The ferry has stopped. Nobody knows why.'],
  ['en', 'Fire has destroyed the mill at Dunmore, police said on Tuesday.'],
  ['en', 'THE MAYOR SAID THAT IT WAS OVER.'],
  [
    'de',
    'Der Bürgermeister hat am Dienstag gesagt, dass die alte Brücke geschlossen wird. Was war das? Man war in Sorge.',
  ],
  [
    'fr',
    'Le maire a annoncé mardi que le vieux pont sera fermé. On ne sait pas quand il sera prêt, a dit la ville.',
  ],
  [
    'es',
    'El alcalde anunció el martes que el viejo puente se cerrará. No lo he dicho yo, dijo, pero así es.',
  ],
  [
    'nl',
    'De burgemeester heeft gezegd dat de oude brug in het voorjaar sluit. Was hij er met de hond, of is hij in bed?',
  ],
  ['und', 'O prefeito anunciou que a velha ponte será fechada. As ruas, a praça: tudo era dela.'],
  ['und', 'Мост через реку закроют весной, сообщил мэр.'],
  ['und', ''],
  ['und', '12 34 56'],
])('%s: %s', (language, text) => {
  expect(findLanguage(parseDoc(text).words)).toBe(language);
});

/** Words that tell nothing, and the share of those that tell English. */
const mixed = (others: number, english: number) => `${'mare '.repeat(others)}${'the '.repeat(english)}`;

test.each<[why: string, text: string, language: string]>([
  ['seven of a hundred words are enough', mixed(93, 7), 'en'],
  ['six are not', mixed(94, 6), 'und'],
  ['only the first three hundred count', mixed(280, 20) + mixed(200, 0), 'und'],
  ['and count in full', mixed(279, 21) + mixed(200, 0), 'en'],
  ['what comes later tells nothing', mixed(300, 300), 'und'],
  ['the longest of them', 'because '.repeat(5), 'en'],
])('%s', (_, text, language) => {
  expect(findLanguage(parseDoc(text).words)).toBe(language);
});
