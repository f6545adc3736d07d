/**
 * Asks a run to end early. An `AbortController` would do; but Node compiles a thousand lines of its own to make one,
 * and most runs are over before anybody could ask.
 */
export class Stop {
  isAsked = false;
  /** Is called when the stop is asked for. */
  onAsked = () => {};

  ask(): void {
    this.isAsked = true;
    this.onAsked();
  }
}
