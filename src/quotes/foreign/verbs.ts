import type { Language } from '../../doc/language.ts';

/** Verbs of saying that stand before their subject: “…“, sagte Anna Weber. An underscore joins those of two words. */
export const VERBS_BEFORE_NAMES: Readonly<Record<Language, string>> = {
  de: 'sagte sagt erklärte erklärt betonte betont meinte meint fragte fragt rief schrieb schreibt so berichtete berichtet kritisierte warnte warnt forderte fordert ergänzte antwortete versicherte',
  es: 'dijo dice afirmó afirma declaró declara explicó explica aseguró asegura señaló señala añadió añade preguntó pregunta respondió indicó ha_dicho ha_afirmado ha_explicado',
  fr: 'dit a_dit déclare a_déclaré explique a_expliqué affirme a_affirmé ajoute a_ajouté estime a_estimé assure a_assuré raconte demande a_demandé répond a_répondu souligne a_souligné selon écrit',
  it: 'dice disse ha_detto afferma ha_affermato spiega ha_spiegato dichiara ha_dichiarato aggiunge ha_aggiunto racconta sottolinea commenta ha_commentato chiede ha_chiesto',
  nl: 'zegt zei aldus verklaart verklaarde vertelt vertelde stelt stelde vraagt vroeg schrijft schreef reageert antwoordde meldt meldde',
  no: 'sier sa forteller fortalte mener mente skriver skrev spør spurte forklarer forklarte svarte legger_til',
  pt: 'disse diz afirmou afirma declarou declara explicou explica acrescentou acrescenta contou conta ressaltou perguntou respondeu escreveu',
  ru: 'сказал сказала говорит заявил заявила сообщил сообщила отметил отметила пояснил пояснила добавил добавила рассказал рассказала спросил спросила подчеркнул подчеркнула',
  sv: 'säger sa sade berättar berättade menar menade skriver skrev frågar frågade förklarar förklarade svarade tillägger',
  uk: 'сказав сказала каже заявив заявила повідомив повідомила зазначив зазначила пояснив пояснила додав додала розповів розповіла запитав запитала наголосив наголосила',
};

/** Words in small letters inside of names: “Ursula von der Leyen”. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de da do dos das di del della la le ter ten af av zu y e'.split(' '),
);
