/// <reference path="../natural.d.ts" />
import es from 'natural/lib/natural/util/stopwords_es.js';
import fr from 'natural/lib/natural/util/stopwords_fr.js';
import it from 'natural/lib/natural/util/stopwords_it.js';
import nl from 'natural/lib/natural/util/stopwords_nl.js';
import no from 'natural/lib/natural/util/stopwords_no.js';
import pt from 'natural/lib/natural/util/stopwords_pt.js';
import ru from 'natural/lib/natural/util/stopwords_ru.js';
import sv from 'natural/lib/natural/util/stopwords_sv.js';
import uk from 'natural/lib/natural/util/stopwords_uk.js';
import iso from 'stopwords-iso';
import type { Language } from '../../../doc/language.ts';

const join = (words: readonly string[]) =>
  [...new Set(words.flatMap((word) => word.toLowerCase().split(/[^\p{L}]+/u)).filter(Boolean))].join(' ');

/**
 * What natural's lists lack of the articles, pronouns and verbs that stand in most news, and elided words without the
 * apostrophe.
 */
const MORE: Readonly<Record<Language, string>> = {
  de: 'sagte sagt sagten gesagt sei seien wäre laut uhr prozent',
  es: 'dijo dice ha han fue fueron ser es son está este esta estos estas según tras también entre desde hasta sin muy más donde porque cuando',
  fr: 'l d j m t s n c qu dit déclaré selon après lors depuis entre sous chez où',
  it: 'l d c un dell all nell sull dall quest detto dice secondo dopo',
  nl: 'zegt zei aldus volgens sinds',
  no: 'sier sa sagt ifølge etter',
  pt: 'disse diz segundo após entre desde até sem muito mais onde porque quando foi foram ser é são está há',
  ru: 'сказал сказала сообщил сообщила заявил заявила году это',
  sv: 'säger sa sade enligt efter',
  uk: 'сказав сказала повідомив повідомила заявив заявила році це',
};

/** The stop words of each language but English, parted by blanks. Computed when the package is built. */
export const FOREIGN_STOP_WORDS: Readonly<Record<Language, string>> = Object.fromEntries(
  Object.entries({
    de: iso.de,
    es: es.words,
    fr: fr.words,
    it: it.words,
    nl: nl.words,
    no: no.words,
    pt: pt.words,
    ru: ru.words,
    sv: sv.words,
    uk: uk.words,
  }).map(([language, words]) => [language, join([...words, ...MORE[language as Language].split(' ')])]),
) as Record<Language, string>;
