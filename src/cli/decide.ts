import { londonDate } from '../platform/clock/index.ts';
import { decisionNames, Refusal } from '../protocol/index.ts';
import type { Command } from './command.ts';
import { answer, askedOf } from './decide/answer.ts';
import { decideStream } from './decide/decide-stream.ts';
import { done, refused } from './exit-codes.ts';
import { openInput } from './input/open-input.ts';
import { readJson } from './input/read-json.ts';

const help = `
Makes a decision from facts in JSON, read from FILE, or from standard input for -.
The decisions there are: ${decisionNames.join(', ')}.

  --edition E   decide under this edition, whatever day or edition the facts name
  --on DATE     decide as of this day (YYYY-MM-DD), whatever the facts name
                Either one replaces both day and edition. Give only one.
                care-status and others that follow the law have no editions.
  --ndjson      read one JSON object a line, write one answer a line, in order

Example
  echo '{"occurredOn":"2026-03-03","setting":"childrens-home","age":15,
         "conduct":[{"kind":"damage","severity":"minor"}]}' | hearth decide incident -

Output
  The outcome in JSON. For an incident: level, route, reasons (each with its row and the
  duties it cites), steps, cautions, factors, what would change the answer. For
  care-status: looked after or not and the legal basis, the category in law, the
  Protocol's own wording, reasons, steps, and when it next changes. Refused facts come
  out as {"error":{"code","field","message"}}. With --ndjson a line that is refused or
  blank has its error in its place, and the run continues.

Exit codes
  0  decided
  1  it could not be done
  2  the facts, or a line of them, were refused
`;

/** `hearth decide`: facts in, outcome out. */
export const decideCommand: Command = {
  name: 'decide',
  usage: 'NAME [--edition E | --on DATE] [--ndjson] FILE|-',
  options: { edition: { type: 'string' }, on: { type: 'string' }, ndjson: { type: 'boolean' } },
  positionals: ['NAME', 'FILE'],
  help,
  run: async (given, terminal) => {
    const [name = '', file = ''] = given.positionals;
    const isStream = given.has('ndjson');
    try {
      const asked = askedOf(name, given.text('edition'), given.text('on'));
      const input = await openInput(file, terminal);
      if (isStream) return await decideStream(asked, input, terminal.output);
      await terminal.output.json(answer(asked, await readJson(input), londonDate(new Date())));
      return done;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const body = { error: error.toJSON() };
      await terminal.output.line(isStream ? JSON.stringify(body) : JSON.stringify(body, null, 2));
      return refused;
    }
  },
};
