import type { Random } from '../../../demo/random.ts';
import type { Command } from '../../../src/cli/command.ts';
import { commands } from '../../../src/cli/commands.ts';
import { answer, askedOf } from '../../../src/cli/decide/answer.ts';
import { readWanted as readReturn } from '../../../src/cli/import/wanted.ts';
import { parseJson } from '../../../src/cli/input/read-json.ts';
import { nearest } from '../../../src/cli/nearest.ts';
import { readArguments } from '../../../src/cli/read-arguments.ts';
import { readPastDecision } from '../../../src/cli/replay/past-decision.ts';
import { readWanted as readUser } from '../../../src/cli/user/wanted.ts';
import { readSettings } from '../../../src/platform/config/index.ts';
import { settingsList } from '../../../src/platform/config/settings-list.ts';
import { incidentExamples } from '../../../src/protocol/decisions/incident/examples.ts';
import { brokenJson, brokenJsonText, type Json } from '../grammar/nasty-json.ts';
import { nastyText } from '../grammar/nasty-text.ts';
import { orRefusal } from '../refusals.ts';
import { holds, type Target } from '../target.ts';

const known: readonly Command[] = await Promise.all(commands.map(({ load }) => load()));
const readers: Readonly<Record<string, (given: Parameters<typeof readUser>[0]) => unknown>> = {
  'user add': readUser,
  'import 903': readReturn,
  decide: (given) => askedOf(given.positionals[0] ?? '', given.text('edition'), given.text('on')),
};

interface Typed {
  readonly command: string;
  readonly words: readonly string[];
}

function typed(random: Random): Typed {
  const command = random.pick(known);
  const words: string[] = [];
  for (let count = random.whole(0, 6); count > 0; count -= 1) {
    const option = random.pick([...Object.keys(command.options), 'help']);
    const value = random.chance(0.3)
      ? random.pick(['carer', '2021', '2025', 'local-authority', 'R1', '202'])
      : nastyText(random);
    words.push(
      ...random.pick([
        [`--${option}`],
        [`--${option}`, value],
        [`--${option}=${value}`],
        [value],
        [`-${value}`],
        ['--'],
      ]),
    );
  }
  return { command: command.name, words };
}

/** The environment of a start, with a setting or two that are none. */
function environment(random: Random): Record<string, string> {
  const set: Record<string, string> = {};
  for (const { name } of Object.values(settingsList))
    if (random.chance(0.25))
      set[name] = random.chance(0.4)
        ? random.pick([
            'live',
            'demo',
            '1',
            '0',
            'true',
            '3000',
            '127.0.0.1',
            '/safe/place',
            'postgres://a@b/c',
            'smtp://a:25',
            'https://a.example',
          ])
        : nastyText(random);
  if (random.chance(0.05)) set[`HEARTH_${nastyText(random)}`] = 'x';
  return set;
}

const today = '2026-11-21';

export const commandLine = [
  {
    name: 'words of the command line',
    share: 60,
    draw: typed,
    hold: ({ command, words }: Typed) => {
      const found = known.find(({ name }) => name === command);
      if (!found) return;
      const given = orRefusal(() => readArguments(words, found), 'any');
      if (given) orRefusal(() => readers[command]?.(given), 'any');
      nearest(
        words[0] ?? '',
        known.map(({ name }) => name),
      );
    },
  },
  {
    name: 'settings',
    share: 20,
    draw: environment,
    hold: (set: Record<string, string>) => {
      orRefusal(() => readSettings(set), 'any');
    },
  },
  {
    name: 'JSON on the command line',
    share: 60,
    draw: (random: Random) => {
      const { facts, expect } = random.pick(incidentExamples);
      const [level, route] = Object.values(expect)[0] ?? [];
      const line = random.chance(0.5) ? { id: 'a', facts, level, route } : facts;
      return brokenJsonText(
        random.chance(0.7) ? brokenJson(line as unknown as Json, random) : (line as unknown as Json),
        random,
      );
    },
    hold: (text: string) => {
      const input = orRefusal(() => parseJson(text), 'any');
      if (input === undefined) return;
      orRefusal(() => answer(askedOf('incident', undefined, '2026-03-03'), input, today), 'any');
      const past = orRefusal(() => readPastDecision(input, 'line 1', today), 'any');
      holds(past === undefined || [1, 2, 3].includes(past.level), 'a past decision has a level');
    },
  },
] as readonly (Target<Typed> | Target<string> | Target<Record<string, string>>)[];
