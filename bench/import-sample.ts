import { createReadStream, readdirSync } from 'node:fs';
import { readCsv } from '../src/exchange/index.ts';
import { spoolFile, type UploadedFile } from '../src/platform/web/index.ts';
import { hasNationalData, nationalFile } from '../test/exchange/ssda903/national-data.ts';

/** Whether there is a return to measure with. */
export const hasSample = hasNationalData;

const quoted = (value: string | null): string => {
  const text = value ?? '';
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Another child of the same life: the number, and the pupil number, are made different by the turn. */
function another(values: Readonly<Record<string, string | null>>, turn: number): (string | null)[] {
  if (turn === 0) return Object.values(values);
  return Object.entries(values).map(([column, value]) => {
    if (column === 'CHILD') return value && `${value}${turn.toString(36).padStart(2, '0')}`;
    if (column !== 'UPN' || !value) return value;
    return `${value.slice(0, 2)}${turn.toString(36).padStart(2, '0')}${value.slice(4)}`;
  });
}

async function* timesOver(path: string, times: number): AsyncGenerator<Uint8Array> {
  for (let turn = 0; turn < times; turn += 1) {
    let isFirst = turn === 0;
    for await (const batch of readCsv(createReadStream(path))) {
      const head = isFirst ? `${Object.keys(batch[0]?.values ?? {}).join(',')}\n` : '';
      isFirst = false;
      const lines = batch.map(({ values }) => `${another(values, turn).map(quoted).join(',')}\n`);
      yield Buffer.from(head + lines.join(''));
    }
  }
}

/** Writes the sample, so many times over, as an upload. */
export async function spoolSample(directory: string, id: string, times: number): Promise<UploadedFile[]> {
  const names = readdirSync(nationalFile('fake-return')).filter((name) => name.endsWith('.csv'));
  const files: UploadedFile[] = [];
  for (const [number, name] of names.entries()) {
    const from = timesOver(nationalFile(`fake-return/${name}`), times);
    files.push(await spoolFile(directory, { id, number, name }, from));
  }
  return files;
}
