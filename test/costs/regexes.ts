/**
 * Holds that no regular expression of the program backtracks badly: every one of them, written out or made at run time,
 * is given to recheck, which searches for an input on which it takes more than linear time. What was found safe once
 * is remembered in node_modules/.cache. `npm run lint:regexes`
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { checkSync } from 'recheck';
import { parseAst } from 'vitest/node';

/** Patterns that are not linear, with the reason why that does no harm. They begin as written here. */
const HARMLESS: readonly [start: string, reason: string][] = [
  ['/(?:e-?mail|contact|write to)[^.]{0,60}@', 'a sentence of 400 characters at most'],
  ['/\\B(?=(?:\\d{3})+$)/', 'the digits of a count'],
  ['/^(?:(?:published|updated|posted|last\\s+updated)', 'a line of 160 characters at most'],
  ['/^\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]', 'a line of 160 characters at most'],
  ["/(?:^|[\\s(—–-])(\\p{Lu}[\\p{L}.'’-]*) $/", 'the 24 characters before a mark'],
  [
    '/\\P{M}(?:\\p{M}|\\u200d|(?<=\\u200d)\\P{M})*|\\p{M}+/',
    'nothing follows that could fail, so that it never goes back',
  ],
];

const CACHE = 'node_modules/.cache/regexes.json';
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => join('src', file));

/** Each regular expression with the file that it was found in. */
const found = new Map<string, string>();

for (const file of files) {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts' });
  findLiterals(parseAst(code), file);
}
await findMade();

const safe = new Set(readCache());
let failures = 0;
for (const [regex, file] of found) {
  if (safe.has(regex) || HARMLESS.some(([start]) => regex.startsWith(start))) continue;
  const end = regex.lastIndexOf('/');
  const result = checkSync(regex.slice(1, end), regex.slice(end + 1), { timeout: 60_000 });
  if (result.status === 'safe') safe.add(regex);
  else {
    failures++;
    console.error(
      `${file}: ${regex} is ${result.status === 'vulnerable' ? result.complexity.summary : 'too much to be searched'}`,
    );
  }
}
for (const [start] of HARMLESS) {
  if ([...found.keys()].some((regex) => regex.startsWith(start))) continue;
  failures++;
  console.error(`No regular expression begins with ${start} any more.`);
}
mkdirSync('node_modules/.cache', { recursive: true });
writeFileSync(CACHE, JSON.stringify([...safe]));
console.log(`${found.size} regular expressions, ${failures} of them not linear`);
process.exitCode = failures > 0 ? 1 : 0;

function findLiterals(node: unknown, file: string): void {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && typeof node.regex === 'object') {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    found.set(`/${pattern}/${flags}`, file);
  }
  for (const child of Object.values(node)) findLiterals(child, file);
}

/** Loads the modules that compute, and notes what they make by `new RegExp`. */
async function findMade(): Promise<void> {
  const made = RegExp;
  globalThis.RegExp = new Proxy(made, {
    construct(target, args) {
      const regex = new target(...(args as [string, string?]));
      found.set(String(regex), 'made at run time');
      return regex;
    },
  });
  for (const file of ['src/index.ts', 'src/cli/options.ts', 'src/input/articles.ts'])
    await import(resolve(file));
  globalThis.RegExp = made;
}

function readCache(): string[] {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    return [];
  }
}
