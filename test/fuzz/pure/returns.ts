import type { Random } from '../../../demo/random.ts';
import { readDirectory } from '../../../src/exchange/postcodes/read-directory.ts';
import { readDay } from '../../../src/exchange/ssda903/days/read-day.ts';
import {
  assembleChild,
  checkChild,
  collectionOf,
  readCsv,
  rulesOfYear,
  type SuppliedRow,
} from '../../../src/exchange/ssda903/index.ts';
import { readXml } from '../../../src/exchange/ssda903/read/read-xml.ts';
import { isCalendarDate } from '../../../src/protocol/index.ts';
import { nextReturn, smallReturn } from '../../exchange/made-up-return.ts';
import { brokenBytes } from '../grammar/broken-bytes.ts';
import { brokenText, nastyText } from '../grammar/nasty-text.ts';
import { orRefusalLater } from '../refusals.ts';
import { holds, type Target } from '../target.ts';

const csvFiles = [...Object.values(smallReturn), ...Object.values(nextReturn)];

const xml = `<?xml version="1.0"?><EXPSSDA903><CHILD><HEADER><CHILDID>c1</CHILDID><UPN>UN2</UPN><SEX>F</SEX>
<DOB>01/02/2009</DOB><ETHNIC>BCRB</ETHNIC><UASC>0</UASC><AMISSING><MISSING>M</MISSING><MIS_START>03/04/2025</MIS_START>
<MIS_END/></AMISSING><AREVIEW><REVIEW>01/09/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW><OC2><CONVICTED>0</CONVICTED></OC2>
</HEADER><EPISODE><DECOM>01/05/2024</DECOM><RNE>S</RNE><LS>C2</LS><PL>K2</PL></EPISODE></CHILD></EXPSSDA903>`;

const xmlPieces = [
  '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]>', '<!ENTITY x SYSTEM "file:///etc/passwd">', '&d;', '&#0;', '&#xD800;',
  '<![CDATA[', ']]>', '<?php ?>', '<CHILD>', '</CHILD>', '<EPISODE/>', '<DOB a="1" a="2">', '<\u0301>', 'xmlns:a="b"', '<!--', '--',
] as const; // biome-ignore format: a table

const directory =
  'pcds,oslaua,oseast1m,osnrth1m\r\nAB1 1AA,E09000999,530000,180000\r\nAB1 1AB,S12000033,,\r\n';

/** A cell with something else in it, or the text as such changed. */
function brokenCsv(text: string, random: Random): string {
  if (random.chance(0.2)) return brokenText(text, random);
  const lines = text.split('\r\n');
  const at = random.whole(random.chance(0.1) ? 0 : 1, Math.max(0, lines.length - 1));
  const cells = (lines[at] ?? '').split(',');
  const cell = random.whole(0, Math.max(0, cells.length - 1));
  cells[cell] = random.chance(0.7) ? nastyText(random).replaceAll(/[",\r\n]/g, '') : `"${nastyText(random)}`;
  lines[at] = cells.join(',');
  return lines.join(random.pick(['\r\n', '\n', '\r']));
}

function brokenXml(random: Random): string {
  if (random.chance(0.3)) return brokenText(xml, random);
  const at = random.whole(0, xml.length);
  const between = random.chance(0.5) ? random.pick(xmlPieces) : nastyText(random);
  return random.chance(0.5)
    ? xml.slice(0, at) + between + xml.slice(at)
    : xml.replace(/>[^<]+</, () => `>${between}<`);
}

const encoded = (text: string, random: Random): Uint8Array =>
  Buffer.from(text, random.pick(['utf8', 'utf8', 'utf8', 'utf16le', 'latin1'] as const));

const sent = (text: string, random: Random): Uint8Array => {
  const bytes = encoded(text, random);
  return random.chance(0.3) ? brokenBytes(bytes, random) : bytes;
};

/** The bytes as they arrive: in pieces that fall where they will. */
async function* arriving(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 1 + (bytes.length % 61);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function gathered<One>(batches: AsyncIterable<readonly One[]>): Promise<One[]> {
  const all: One[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

/** What was read of a child can be checked by every rule of the year. */
function check(rows: readonly SuppliedRow[]): void {
  const children = new Set(rows.map(({ values }) => values.CHILD ?? ''));
  for (const child of [...children].slice(0, 3)) {
    const own = rows.filter(({ values }) => (values.CHILD ?? '') === child);
    for (const year of [2018, 2026])
      checkChild(rulesOfYear(year).child, assembleChild(child, own, own), collectionOf(year));
  }
}

const read = (name: string, share: number, draw: (random: Random) => Uint8Array, rows: typeof readCsv) => ({
  name,
  share,
  draw,
  hold: async (bytes: Uint8Array) => {
    const read = await orRefusalLater(() => gathered(rows(arriving(bytes))));
    if (!read) return;
    holds(
      JSON.stringify(read).length < 100 * bytes.length + 10_000,
      'what is read is no larger than what was sent',
    );
    check(read);
  },
});

export const returns: readonly Target<Uint8Array | string>[] = [
  read(
    'CSV of the return, and its rules',
    70,
    (random) => sent(brokenCsv(random.pick(csvFiles), random), random),
    readCsv,
  ),
  read('XML of the return, and its rules', 60, (random) => sent(brokenXml(random), random), readXml),
  {
    name: 'directories of postcodes',
    share: 30,
    draw: (random: Random) => sent(brokenCsv(directory, random), random),
    hold: async (bytes: Uint8Array) => {
      await orRefusalLater(() => gathered(readDirectory(arriving(bytes))));
    },
  },
  {
    name: 'days of the return',
    share: 30,
    draw: nastyText,
    hold: (text: string) => {
      const day = readDay(text);
      holds(day === null || isCalendarDate(day), 'a day that was read is one of the calendar');
    },
  },
] as readonly Target<Uint8Array | string>[];
