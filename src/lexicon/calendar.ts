/** Days of the week. */
export const DAYS = 'monday tuesday wednesday thursday friday saturday sunday';

/** Months, but for May, which is a verb and a name as well. */
export const MONTHS = 'january february march april june july august september october november december';

/** Months as they are shortened before a day: “Sept. 4”. */
export const SHORT_MONTHS = 'jan feb mar apr jun jul aug sep sept oct nov dec';

/** Days as they are shortened. */
export const SHORT_DAYS = 'mon tue tues wed thu thurs fri';

/** Stretches of time, and parts of a day. */
export const TIMES = `
  moment moments second seconds minute minutes hour hours day days week weeks weekend weekends month months year
  years decade decades century centuries morning mornings afternoon afternoons evening evenings night nights
  midnight noon time times season seasons
`;

/** Nouns behind “that” that date something: “that night”. */
export const DAY_NOUNS = 'week month year day night morning evening afternoon';

/** Months that are given names too: “August Brandt”. */
export const GIVEN_MONTHS = 'april may june august jan mar';

/** “Last night mayor Lowe left”: nouns of time that, behind “last” or “next”, date a clause. */
export const DATED = 'night week weekend month year season';
