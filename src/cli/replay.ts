import { londonDate } from '../platform/clock/index.ts';
import { evaluate, Refusal, replay, speakingRows } from '../protocol/index.ts';
import { type Arguments, type Command, type Terminal, UsageRefused } from './command.ts';
import { done, refused } from './exit-codes.ts';
import { openInput } from './input/open-input.ts';
import { parseJson, readJson } from './input/read-json.ts';
import { type Line, lineBatches } from './input/read-lines.ts';
import { readPastDecision } from './replay/past-decision.ts';
import { Tally } from './replay/tally.ts';
import { draftTarget, editionTarget, type Target } from './replay/target.ts';

const help = `
Decides past incidents again under another edition, or under a draft, and reports each
one with a different answer. It changes nothing. FILE holds one JSON object a line; - is
                             standard input.

  --edition E    a published edition
  --draft FILE   a draft, in which each named row has a different answer:
                 {"basedOn":"2025","rows":[{"table","row","level","route","text","why"}]}
                 If the proof finds faults in it, it warns on standard error.

A line is {"id"?, "facts", "level"?, "route"?} or {"id"?, "facts", "outcome"} with level
and route in the outcome. If a line does not say what the answer was, the edition of its
own facts decides. The replay itself ignores the day and edition in the facts.

Example
  hearth replay decisions.ndjson --edition 2025 > would-change.ndjson

Output
  One JSON object for each change, in order: {"id","was","becomes","rows"}. A refused
  line comes out as {"id","error":{"code","field","message"}}, and the run continues. A
  line without an id is called "line N". Standard error shows how many would change, and
  from what to what.

Exit codes
  0  replayed, whatever changed
  1  it could not be done
  2  the command, the draft or a line was refused
`;

async function targetOf(given: Arguments, terminal: Terminal): Promise<Target> {
  const edition = given.text('edition');
  const draft = given.text('draft');
  if ((edition === undefined) === (draft === undefined)) {
    throw new UsageRefused('Give either --edition E or --draft FILE.');
  }
  if (edition !== undefined) return editionTarget(edition);
  return draftTarget(await readJson(await openInput(draft ?? '', terminal)));
}

/** What one line adds to the output: a change, a refusal, or nothing. */
function replayLine({ number, text }: Line, target: Target, today: string, tally: Tally): string {
  const nameless = `line ${number}`;
  let id = nameless;
  try {
    const json = parseJson(text);
    if (typeof json === 'object' && json !== null) id = String(Reflect.get(json, 'id') ?? nameless);
    const past = readPastDecision(json, nameless, today);
    const { replayed, changed } = replay([past], (facts) => {
      const evaluation = evaluate(target.rulebook, facts);
      return { ...evaluation.outcome, rows: speakingRows(evaluation).map((row) => row.id) };
    });
    tally.add(replayed, changed);
    return changed.map((change) => `${JSON.stringify(change)}\n`).join('');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tally.refuse();
    return `${JSON.stringify({ id, error: error.toJSON() })}\n`;
  }
}

/** `hearth replay`: what would another rule have meant? */
export const replayCommand: Command = {
  name: 'replay',
  usage: 'FILE|- (--edition E | --draft FILE)',
  options: { edition: { type: 'string' }, draft: { type: 'string' } },
  positionals: ['FILE'],
  help,
  run: async (given, terminal) => {
    const { output, errors } = terminal;
    const tally = new Tally();
    try {
      const target = await targetOf(given, terminal);
      for (const { where, what } of target.faults) await errors.line(`warning: ${where} ${what}`);
      for await (const lines of lineBatches(await openInput(given.positionals[0] ?? '', terminal))) {
        const today = londonDate(new Date());
        await output.write(lines.map((line) => replayLine(line, target, today, tally)).join(''));
        if (output.isClosed) break;
      }
      await errors.line(tally.summary(target.title));
      return tally.refused > 0 ? refused : done;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await output.line(JSON.stringify({ error: error.toJSON() }));
      return refused;
    }
  },
};
