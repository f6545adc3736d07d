import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Schema, TemplateWeights } from '../../src/quotes/attribution/model.ts';
import { DETECTION_SCHEMA, SPEAKER_SCHEMA } from '../../src/quotes/attribution/models.ts';

/** What is learned of speakers and quotes. */
export interface LearnedSpeakers {
  readonly speaker: Float64Array;
  readonly detection: Float64Array;
  readonly threshold: number;
  readonly calibration: readonly { readonly share: number; readonly right: number }[];
}

const FILE = new URL('../../src/quotes/attribution/weights.json', import.meta.url);

/** Weights of less than this are written as 0. Dropping those under 0.05 would cost 0.3 points of accuracy. */
const LEAST_WEIGHT = 0.01;

/** Columns of a line of weights. */
const WIDTH = 110;

/** Writes the weights that the program reads. Where it has learned the same as before, the file stays as it is. */
export function writeSpeakers({ speaker, detection, threshold, calibration }: LearnedSpeakers): void {
  const learned = {
    speaker: weightsOf(SPEAKER_SCHEMA, speaker),
    detection: weightsOf(DETECTION_SCHEMA, detection),
    threshold,
    calibration,
  };
  const source = {
    command: 'npx tsx bench/learn/speakers.ts --data PATH',
    corpus: 'PolNeAR 1.0, training articles',
    date: new Date().toISOString().slice(0, 10),
    unit: 'hundredths, in the order of the values of the features that each template names',
  };
  const before: typeof source = JSON.parse(readFileSync(FILE, 'utf8'));
  if (isDeepStrictEqual({ ...before, ...learned }, before)) source.date = before.date;
  writeFileSync(FILE, renderFile({ ...source, ...learned }));
}

/** The weights of each template, in hundredths. */
function weightsOf({ templates }: Schema, weights: Float64Array): TemplateWeights {
  return Object.fromEntries(
    templates.map(({ name, start, end }) => [
      name,
      Array.from(weights.subarray(start, end), (weight) =>
        Math.abs(weight) < LEAST_WEIGHT ? 0 : Math.round(weight * 100),
      ),
    ]),
  );
}

/** Renders the file as the formatter has it: lists of numbers fill their lines. */
function renderFile(content: object): string {
  return `${JSON.stringify(content, null, 2).replaceAll(
    /^( +)(.*)\[\n([\s\d,-]+?)\n +\]/gm,
    (_, indent: string, key: string, numbers: string) => {
      const items = numbers.match(/-?\d+/g)!;
      const short = `${indent}${key}[${items.join(', ')}],`;
      return short.length <= WIDTH
        ? short.slice(0, -1)
        : `${indent}${key}[\n${fill(items, `${indent}  `)}\n${indent}]`;
    },
  )}\n`;
}

function fill(numbers: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const [i, number] of numbers.entries()) {
    const item = i + 1 < numbers.length ? `${number},` : number;
    if (line !== indent && line.length + 1 + item.length > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? item : ` ${item}`;
  }
  return [...lines, line].join('\n');
}
