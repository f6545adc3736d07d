import { Stop } from '../batch/stop.ts';
import type { Host } from './host.ts';

/** Exit statuses of a run that a signal stopped: 128 and the number of the signal. */
const STATUSES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Stops a run when the process is asked to end. A second signal is not caught, and ends the process at once. */
export class SignalStop extends Stop {
  /** The exit status that a signal calls for, once there was one. */
  status: number | undefined;

  listen(host: Host): void {
    for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
      host.once?.(name, () => {
        this.status = STATUSES[name];
        this.ask();
      });
    }
  }
}
