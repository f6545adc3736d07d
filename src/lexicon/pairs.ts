/** “Ernst and Young’s Ada Lowe”: second halves of pairs that are one name, by the first. */
export const PAIRS: Readonly<Record<string, string>> = {
  ernst: 'young',
  trinidad: 'tobago',
  bosnia: 'herzegovina',
  antigua: 'barbuda',
  procter: 'gamble',
  simon: 'schuster',
  standard: 'poor',
  marks: 'spencer',
  black: 'decker',
  bang: 'olufsen',
  barnes: 'noble',
  johnson: 'johnson',
  smith: 'wesson',
  tyne: 'wear',
  brighton: 'hove',
  dumfries: 'galloway',
  crosse: 'blackwell',
  abercrombie: 'fitch',
  sturm: 'ruger',
};

/** “England and Wales Cricket Board”, but “England and Wales met”: places that only a body behind them joins. */
export const PLACES_OF_BODIES: Readonly<Record<string, string>> = {
  england: 'wales',
  hammersmith: 'fulham',
  kensington: 'chelsea',
  barking: 'dagenham',
  windsor: 'maidenhead',
  redcar: 'cleveland',
  devon: 'cornwall',
  avon: 'somerset',
  perth: 'kinross',
};

/** “the charity Boats for Hale”: nouns of bodies that call themselves by a phrase. */
export const NAMED_BY_PHRASES = 'organisation organization charity group campaign coalition movement';
