import { randomInt } from 'node:crypto';
import type { Terminal } from '../command.ts';
import { UsageRefused } from '../command.ts';
import { lineBatches } from '../input/read-lines.ts';

/** Letters and digits that nobody mistakes for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password that nobody guesses (138 bits) and a person can type: seven groups of four. */
export function generatedPassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 7 }, group).join('-');
}

type Keyboard = Terminal['input'] & { setRawMode(isRaw: boolean): void };

/** One line from the keyboard that is not shown while it is typed. */
async function typedUnseen(keyboard: Keyboard): Promise<string> {
  let text = '';
  keyboard.setRawMode(true);
  try {
    for await (const chunk of keyboard.iterator({ destroyOnReturn: false })) {
      for (const character of chunk.toString('utf8')) {
        if (character === '\r' || character === '\n') return text;
        if (character === '\u0003' || character === '\u0004')
          throw new UsageRefused('No password was given.');
        text =
          character === '\u007f' || character === '\b' ? [...text].slice(0, -1).join('') : text + character;
      }
    }
    return text;
  } finally {
    keyboard.setRawMode(false);
    keyboard.pause();
  }
}

/**
 * Asks for a password: twice and unseen at a keyboard; otherwise it is the first line of standard input.
 * @throws UsageRefused when none is given, or the two differ
 */
export async function askedPassword({ input, errors }: Terminal): Promise<string> {
  if (!input.isTTY) {
    for await (const [line] of lineBatches(input)) if (line?.text) return line.text;
    throw new UsageRefused('No password was given: give it as the first line of standard input.');
  }
  const keyboard = input as Keyboard;
  await errors.write('Password: ');
  const first = await typedUnseen(keyboard);
  await errors.write('\nOnce more: ');
  const second = await typedUnseen(keyboard);
  await errors.write('\n');
  if (first !== second) throw new UsageRefused('The two passwords are different. Nothing was changed.');
  return first;
}
