import { inflateRawSync } from 'node:zlib';
import { refused } from './sheet.ts';

const broken = () =>
  refused('not-allowed', 'We could not read this XLSX file: it may be damaged. Save it again.');

/** Many times what a table of ours needs, unpacked. */
const largestEntry = 40_000_000;
const mostEntries = 1000;

interface Entry {
  readonly at: number;
  readonly packed: number;
  readonly method: number;
}

/** Where the list of what is in the archive begins, and how much it lists. */
function listIn(bytes: Buffer): { at: number; count: number } {
  // The end of an archive is found from behind: a comment of up to 65,535 bytes may follow it.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
    if (bytes.readUInt32LE(at) === 0x06054b50)
      return { at: bytes.readUInt32LE(at + 16), count: bytes.readUInt16LE(at + 10) };
  throw broken();
}

function entriesIn(bytes: Buffer): Map<string, Entry> {
  const list = listIn(bytes);
  if (list.count > mostEntries) throw broken();
  const entries = new Map<string, Entry>();
  let at = list.at;
  for (let index = 0; index < list.count; index += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw broken();
    const name = bytes.readUInt16LE(at + 28);
    entries.set(bytes.toString('utf8', at + 46, at + 46 + name), {
      at: bytes.readUInt32LE(at + 42),
      packed: bytes.readUInt32LE(at + 20),
      method: bytes.readUInt16LE(at + 10),
    });
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpacked(bytes: Buffer, { at, packed, method }: Entry): string {
  if (bytes.readUInt32LE(at) !== 0x04034b50) throw broken();
  const begins = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const data = bytes.subarray(begins, begins + packed);
  if (method === 0) return data.toString('utf8');
  if (method !== 8) throw broken();
  return inflateRawSync(data, { maxOutputLength: largestEntry }).toString('utf8');
}

/**
 * Opens an archive, as XLSX files are. What is in it is unpacked only when it is asked for, and no further than to its limit.
 * @returns the text of what goes by a name; null where nothing does
 * @throws Refusal at the field `file`
 */
export function unzip(file: Uint8Array): (name: string) => string | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  /** What points outside the file, or unpacks to more than it may, is damaged for us. */
  const guarded = <T>(read: () => T): T => {
    try {
      return read();
    } catch {
      throw broken();
    }
  };
  const entries = guarded(() => entriesIn(bytes));
  return (name) => {
    const entry = entries.get(name);
    return entry ? guarded(() => unpacked(bytes, entry)) : null;
  };
}
