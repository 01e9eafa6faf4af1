import { expect, test } from 'vitest';
import { sourceFiles } from '../architecture/source-files.ts';

const files = ['src', 'client', 'demo']
  .flatMap((folder) => sourceFiles(folder))
  .filter(({ path }) => !path.includes('.test.'));

/** In which files something stands. */
const holds = (sign: RegExp): string[] =>
  files
    .filter(({ text }) => sign.test(text))
    .map(({ path }) => path)
    .sort();
const importing = (name: RegExp): string[] =>
  files
    .filter(({ packages }) => packages.some((one) => name.test(one)))
    .map(({ path }) => path)
    .sort();

test('no text becomes code: no eval, no function made of text, no template, no object out of foreign bytes', () => {
  expect(holds(/\beval\(|new Function\(|\bsetTimeout\(\s*['"`]/)).toEqual([]);
  expect(
    importing(/^(?:node:)?(?:vm|v8|repl|inspector)$|handlebars|nunjucks|ejs|pug|js-yaml|serialize/),
  ).toEqual([]);
});

test('no text becomes a page as it is: nothing writes HTML past the escaping', () => {
  expect(
    holds(
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML|insertAdjacentHTML|document\.write|jsxTemplate|srcdoc/,
    ),
  ).toEqual([]);
});

test('no other program is started but PostgreSQL’s own tools, by name, without a shell', () => {
  expect(importing(/^(?:node:)?child_process$/)).toEqual(['src/platform/database/postgres-backup.ts']);
  expect(holds(/shell: true|\bexecSync\(/)).toEqual([]);
});

test('SQL is put together of fixed words alone: what somebody sent goes beside it', () => {
  // What is packed with the service (migrations, functions, policies), and the name of a function from a list of three.
  expect(holds(/\bsql\.(?:raw|lit)\(/)).toEqual([
    'src/incidents/incident/who-may.ts',
    'src/platform/database/apply-parts.ts',
    'src/platform/database/migrate.ts',
  ]);
  expect(importing(/^pg$/).every((path) => path.startsWith('src/platform/database/'))).toBe(true);
});

test('nothing passes messages between windows, and nothing of a record is kept in a browser', () => {
  const inBrowser = files.filter(
    ({ path, text }) =>
      path.startsWith('client/') &&
      /localStorage|sessionStorage|indexedDB|document\.cookie|addEventListener\('message'|postMessage|WebSocket|RTCPeer/.test(
        text,
      ),
  );
  expect(inBrowser.map(({ path }) => path)).toEqual([]);
});

test('cryptography comes from Node, argon2, age and, for the tokens of a provider, jose, with these algorithms and no others', () => {
  const named = (call: RegExp): string[] =>
    [...new Set(files.flatMap(({ text }) => [...text.matchAll(call)].map(([, name = '']) => name)))].sort();
  expect(named(/create(?:Hash|Hmac)\(\s*'([\w-]+)'/g)).toEqual(['sha256']);
  expect(named(/create(?:Ciph|Deciph)eriv\(\s*'([\w-]+)'/g)).toEqual(['aes-256-gcm']);
  expect(named(/hkdfSync\(\s*'([\w-]+)'/g)).toEqual(['sha256']);
  expect(importing(/bcrypt|scrypt|crypto-js|node-forge|sjcl|tweetnacl|md5|sha1|jsonwebtoken/)).toEqual([]);
  expect(importing(/^jose$/)).toEqual(['src/platform/sign-in/provider/end-provider-sessions.ts']);
});

test('chance that matters is never Math.random', () => {
  // When a delivery that failed is tried again: nobody gains by guessing it.
  expect(holds(/Math\.random/).filter((path) => path.startsWith('src/'))).toEqual(['src/main.ts']);
});

test('there is no WebSocket, GraphQL, LDAP, XPath, LaTeX, memcache or JNDI to be attacked', () => {
  expect(importing(/^ws$|websocket|graphql|ldap|xpath|libxml|memcache|latex|webrtc|socket\.io/)).toEqual([]);
});
