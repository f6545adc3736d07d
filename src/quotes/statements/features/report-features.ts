import { feature } from '../../model/features.ts';
import type { FramedPlace } from '../edges/framed-place.ts';

/** Asked by the models of frames and of ends: what tells where the statement starts. */
export const START_RULE = feature({
  name: 'rule',
  question: 'What tells where it starts?',
  values: {
    none: '[The pier was safe], Lowe said.',
    'comma behind the clause': 'According to Lowe, [the pier was safe].',
    that: 'Lowe said that [the pier was safe].',
    colon: 'Lowe said in a letter: [the pier was safe].',
    object: 'Lowe told the council [the pier was safe].',
    'object and preposition': 'Lowe accused the council of [neglect].',
    preposition: 'Lowe warned of [floods].',
    day: 'Lowe said on Monday [the pier was safe].',
    verb: 'Lowe said [the pier was safe].',
  },
  find: ({ frame }: FramedPlace) => frame.rule,
});

/** Asked by all models but that of speakers: what kind of verb, or what else, reports the statement. */
export const REPORT = feature({
  name: 'report',
  question: 'What reports it?',
  values: {
    say: 'Lowe said [the pier was safe].',
    tell: 'Lowe told them [the pier was safe].',
    argue: 'Lowe argued [the pier was safe].',
    admit: 'Lowe admitted [the pier was safe].',
    announce: 'Lowe announced [a new pier].',
    write: 'Lowe wrote [the pier was safe].',
    suggest: 'Lowe suggested [a new pier].',
    predict: 'Lowe predicted [a new pier].',
    promise: 'Lowe promised [a new pier].',
    ask: 'Lowe asked for [a new pier].',
    warn: 'Lowe warned of [floods].',
    accuse: 'Lowe accused the council of [neglect].',
    according: 'According to Lowe, [the pier was safe].',
    label: 'Mara Lowe: [Pier was safe]',
  },
  find: ({ clause }: FramedPlace) => clause.report,
});
