import type { Settings } from '../../platform/config/index.ts';
import { CannotBeDone } from '../command.ts';

/** Where a browser on this machine finds the service. */
export function addressToOpen({ host }: Pick<Settings, 'host'>, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** What was to be listened at, and how its settings begin. */
interface Place {
  readonly host: string;
  readonly port: number;
  readonly settings: string;
}

const inWords: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ host, port, settings }) =>
    `Port ${port} on ${host} is used by another program. Set ${settings}_PORT to another, or to 0 for any free port.`,
  EACCES: ({ port, settings }) =>
    `Port ${port} needs rights that you do not have. Set ${settings}_PORT to one above 1023.`,
  EADDRNOTAVAIL: ({ host, settings }) =>
    `This machine does not have the address ${host}. Set ${settings}_HOST to one that it has.`,
  ENOTFOUND: ({ host, settings }) =>
    `The host ${host} cannot be found. Set ${settings}_HOST to an address of this machine.`,
};

/** The error of a server that could not listen, in words that say what to set; any other error as it is. */
export function whyNotListening(error: unknown, { host, port, metrics }: Settings): unknown {
  const { code, syscall, isOfMetrics } = Object(error);
  const words = inWords[String(code)];
  if (!words || syscall === undefined) return error;
  const place =
    isOfMetrics && metrics ? { ...metrics, settings: 'HEARTH_METRICS' } : { host, port, settings: 'HEARTH' };
  return new CannotBeDone(words(place));
}
