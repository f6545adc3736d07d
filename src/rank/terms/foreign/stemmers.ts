/// <reference path="../natural.d.ts" />
import de from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import es from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import fr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import it from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import nl from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import no from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import pt from 'natural/lib/natural/stemmers/porter_stemmer_pt.js';
import ru from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import sv from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import uk from 'natural/lib/natural/stemmers/porter_stemmer_uk.js';
import type { Language } from '../../../doc/language.ts';

/** The Snowball stemmers of natural. The build defers each to its first use, so that English pays for none. */
export const STEMMERS: Readonly<Record<Language, { readonly stem: (word: string) => string }>> = {
  de,
  es,
  fr,
  it,
  nl,
  no,
  pt,
  ru,
  sv,
  uk,
};
