import { clearLine, cursorTo } from 'node:readline';
import { renderNumber } from '../report/content/facts.ts';

/** How far a run has come. */
export interface Progress {
  readonly done: number;
  /** How many there are, where that is known. */
  readonly total: number | undefined;
  readonly seconds: number;
}

/** Columns of the bar itself. */
const BAR = 24;

/** Seconds before which an estimate of the time left is worth nothing. */
const FIRST_ESTIMATE = 1;

/** One line that shows how far a run has come, cut to the columns there are. */
export function renderProgress({ done, total, seconds }: Progress, columns: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const speed = `${renderNumber(Math.round(rate))}/s`;
  if (total === undefined) return `${renderNumber(done)} articles  ${speed}`.slice(0, columns);
  const filled = Math.floor((BAR * done) / Math.max(total, 1));
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
  const left = seconds >= FIRST_ESTIMATE && rate > 0 ? `  ${renderTime((total - done) / rate)} left` : '';
  const facts = `${renderNumber(done)} of ${renderNumber(total)}  ${speed}${left}`;
  return columns >= BAR + 1 + facts.length ? `${bar} ${facts}` : facts.slice(0, columns);
}

/** Minutes and seconds, with hours where there are any: `0:07`, `1:02:03`. */
function renderTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

/** Milliseconds before the first drawing, so that a short run does not flicker, and from one drawing to the next. */
const DELAY = 300;
const INTERVAL = 100;

/** A line on a terminal that is drawn again and again, and taken away at the end. */
export interface ProgressLine {
  update(done: number): void;
  /** Takes the line away, so that something else can be written; the next update draws it again. */
  clear(): void;
}

/** Shows the progress of a run on a terminal. */
export function openProgressLine(
  terminal: NodeJS.WritableStream & { readonly columns?: number | undefined },
  total: number | undefined,
): ProgressLine {
  const start = performance.now();
  let drawn = start + DELAY - INTERVAL;
  let isShown = false;
  return {
    update(done) {
      const now = performance.now();
      if (now - drawn < INTERVAL) return;
      drawn = now;
      // The last column is left free: writing to it wraps on some terminals.
      const line = renderProgress(
        { done, total, seconds: (now - start) / 1000 },
        (terminal.columns || 80) - 1,
      );
      cursorTo(terminal, 0);
      terminal.write(line);
      clearLine(terminal, 1);
      isShown = true;
    },
    clear() {
      if (!isShown) return;
      cursorTo(terminal, 0);
      clearLine(terminal, 0);
      isShown = false;
    },
  };
}
