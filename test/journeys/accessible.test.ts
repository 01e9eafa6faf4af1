import { afterAll, expect, test } from 'vitest';
import { expectNoFindings } from './accessible.ts';
import { Phones } from './site.ts';

const phones = new Phones();
afterAll(() => phones.close());

const pageWith = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main></html>`;

test('axe finds what nobody can read, what has no name and what is wider than the screen', async () => {
  const page = await (await phones.open(true)).newPage();
  await page.setContent(pageWith('<p>Words.</p>'));
  await expectNoFindings(page);
  for (const [body, finding] of [
    ['<p style="color: #ccc">Words.</p>', 'color-contrast: <p style'],
    ['<img src="data:,">', 'image-alt: <img'],
    ['<input>', 'label: <input'],
    ['<p style="width: 900px">Words.</p>', 'is wider than the screen'],
  ] as const) {
    await page.setContent(pageWith(body));
    await expect(expectNoFindings(page), body).rejects.toThrow(finding);
  }
});
