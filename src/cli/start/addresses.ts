import type { Settings } from '../../platform/config/index.ts';
import { CannotBeDone } from '../command.ts';

/** Where a browser on this machine finds the service. */
export function addressToOpen({ host }: Settings, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

const inWords: Readonly<Record<string, (settings: Settings) => string>> = {
  EADDRINUSE: ({ host, port }) =>
    `Port ${port} on ${host} is used by another program. Set HEARTH_PORT to another, or to 0 for any free port.`,
  EACCES: ({ port }) => `Port ${port} needs rights that you do not have. Set HEARTH_PORT to one above 1023.`,
  EADDRNOTAVAIL: ({ host }) =>
    `This machine does not have the address ${host}. Set HEARTH_HOST to one that it has.`,
  ENOTFOUND: ({ host }) => `The host ${host} cannot be found. Set HEARTH_HOST to an address of this machine.`,
};

/** The error of a server that could not listen, in words that say what to set; any other error as it is. */
export function whyNotListening(error: unknown, settings: Settings): unknown {
  const words = inWords[String(Object(error).code)];
  return words && Object(error).syscall !== undefined ? new CannotBeDone(words(settings)) : error;
}
