import { afterAll, beforeAll, expect, test } from 'vitest';
import { whoIs } from '../../src/platform/sign-in/index.ts';
import { type ImportPagesHouse, openImportPages } from './import-pages-house.ts';
import { smallReturn } from './made-up-return.ts';

let pages: ImportPagesHouse;
let token: string;
let whole: Buffer;
beforeAll(async () => {
  pages = await openImportPages();
  const { house, administrator } = pages;
  token = await house.as(administrator).token();
  const csrf = (await whoIs(house.database, token, house.now, '2026-03-03'))?.csrfToken ?? '';
  const part = (head: string, content: string) =>
    `--cut\r\ncontent-disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
  whole = Buffer.from(
    part('name="_csrf"', csrf) +
      part('name="authority"', house.world.authority) +
      part('name="files"; filename="header.csv"', smallReturn['header.csv'] ?? '') +
      '--cut--\r\n',
  );
});
afterAll(() => pages.close());

test.each(['/imports', '/api/v1/imports'])(
  'files sent to %s that are cut off anywhere are refused in words, and none is kept',
  async (url) => {
    for (let length = 40; length < whole.length - 6; length += 7) {
      const { statusCode } = await pages.house.app.inject({
        method: 'POST',
        url,
        payload: whole.subarray(0, length),
        headers: { 'content-type': 'multipart/form-data; boundary=cut' },
        cookies: { hearth_session: token },
      });
      expect([length, statusCode]).toEqual([length, expect.toBeOneOf([400, 403, 422])]);
    }
    expect(await pages.spooled()).toEqual([]);
  },
);
