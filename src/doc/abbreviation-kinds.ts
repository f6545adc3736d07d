/**
 * How an abbreviation's point behaves before a word that could start a sentence (before a small letter or a comma no
 * point ends one):
 * - `name`: a name follows, whatever it starts with: “Mr. So”, “Mt. Fuji”;
 * - `phrase`: stands for words that lead on: “e.g. Paris”, “Brown v. Board”;
 * - `figure`: leads on to a figure or a single letter, else it ends the sentence: “No. 7”, “Fig. B”, but “She said no.
 * They left.”;
 * - `either`: leads on to a capital, unless that word mostly starts sentences: “Acme Inc. Chairman”, but “Acme Inc.
 * The”;
 * - `state`: as `either`, but after a comma it closes the address: “in Dover, Del. Police”;
 * - `time`: ends the sentence unless a day, a month or a time zone follows: “8 p.m. Tuesday”, but “8 p.m. Police”;
 * - `end`: ends the sentence before any capital: “apples, pears, etc. Then”.
 */
export const ABBREVIATION_KINDS = ['name', 'phrase', 'figure', 'either', 'state', 'time', 'end'] as const;

export type AbbreviationKind = (typeof ABBREVIATION_KINDS)[number];
