import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { Block, Document } from './document.ts';
import { makePdf } from './make-pdf.ts';

const made = (blocks: readonly Block[], more: Partial<Document> = {}) =>
  makePdf({ title: 'What we print', language: 'en', date: '2026-03-02', blocks, ...more });

/** A PDF as a reader of it has it. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const text = texts
    .flatMap(({ items }) => items)
    .map((item) => ('str' in item ? item.str : ''))
    .join('');
  const roles: string[] = [];
  const walk = (node: unknown): void => {
    const { role, children = [] } = node as { role?: string; children?: unknown[] };
    if (role) roles.push(role);
    children.forEach(walk);
  };
  for (const page of pages) walk(await page.getStructTree());
  return { pdf, text, roles };
}

test('a document is tagged: its title, language and the kind of every part stand in it', async () => {
  const bytes = await made(
    [
      { kind: 'heading', level: 1, text: 'One' },
      { kind: 'paragraph', text: ['This is ', { strong: 'strong' }, '.'] },
      { kind: 'heading', level: 2, text: 'Two' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'list', numbered: true, items: ['first', 'second'] },
      {
        kind: 'table',
        head: ['Who', 'When'],
        rows: [
          ['Ash', 'today'],
          ['Elm', ''],
        ],
      },
      { kind: 'definitions', of: [{ term: 'Step', text: 'What comes next.' }] },
      { kind: 'new-page' },
      { kind: 'quoted', text: 'I did not\n  do it', by: 'a young person' },
    ],
    { header: 'At the top', footer: 'Hearth', contents: true },
  );
  const { pdf, text, roles } = await read(bytes);
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/pdfuaid:part>1</);
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'What we print', Language: 'en' });
  expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['One']);
  for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'TOC', 'BlockQuote'])
    expect(roles, role).toContain(role);
  expect(roles.filter((role) => role === 'TH')).toHaveLength(2);
  for (const words of [
    'This is strong.',
    'What comes next.',
    'I did not',
    'a young person',
    'Page 2 of 2',
    'At the top',
  ])
    expect(text).toContain(words);
});

test('text is never markup, whichever signs are in it', async () => {
  const hostile = [
    '#panic("no") #import "@preview/x:1.0.0" #read("/etc/passwd")',
    '$ x^2 $ \\ * _ ` ~ @label <label> // /* */ = heading - item + item / term: x',
    '[ [ { ( ))) }]]] "quotes" \\u{1F600}',
  ];
  for (const title of hostile) {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: [title, { strong: title }] },
      { kind: 'list', items: [title] },
      { kind: 'table', head: [title], rows: [[title]] },
      { kind: 'definitions', of: [{ term: title, text: title }] },
      { kind: 'quoted', text: title, by: title },
    ];
    const { text, pdf } = await read(await made(blocks, { title, header: title, footer: title }));
    const joined = (of: string): string => of.replaceAll(/\s/g, '');
    expect(joined(text).split(joined(title)).length - 1, title).toBe(13);
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: title });
  }
});

test('names from everywhere are printed, and of a character that no font has the number', async () => {
  const names = 'Żółć Đặng Şahin Ωραία Жанна Հայկ';
  const { text } = await read(
    await made([
      { kind: 'paragraph', text: `${names} \u{1F9E1}\u{1F9E2} and \u0007` },
      { kind: 'paragraph', text: 'שלום مرحبا' },
    ]),
  );
  expect(text).toContain(`${names} [U+1F9E1 U+1F9E2] and [U+0007]`);
  expect(text).toMatch(/\p{Script=Hebrew}/u);
  expect(text).toMatch(/\p{Script=Arabic}/u);
});

test('a hundred thousand characters are printed, in words or in one', async () => {
  for (const words of ['zero '.repeat(20_000), 'z'.repeat(100_000)]) {
    const { text, pdf } = await read(await made([{ kind: 'paragraph', text: words }]));
    expect(text.replaceAll(/[^z]/g, '').length).toBe(words.replaceAll(/[^z]/g, '').length);
    expect(pdf.numPages).toBeGreaterThan(15);
  }
}, 60_000);

test('what is too large is refused before anything is made of it', () => {
  expect(() => made([{ kind: 'paragraph', text: 'x'.repeat(2_000_001) }])).toThrow(
    /too much for one document/,
  );
  expect(() => made([{ kind: 'paragraph', text: '\n'.repeat(40_000) }])).toThrow(/too much for one document/);
});

test('a document that cannot be made ends with its thread, and the next is made', async () => {
  const broken = made([{ kind: 'heading', level: 2, text: 'No heading before it' }]);
  const next = made([{ kind: 'paragraph', text: 'Next.' }]);
  await expect(broken).rejects.toThrow(/heading must be of level 1/);
  expect((await read(await next)).text).toContain('Next.');
});
