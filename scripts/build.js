// Builds what runs: the server and CLI, the protocol library for Node and browsers, and the browser's own files.
// Everything is made beside dist and moved there at the end, so that whatever is running never sees half a build.
// With --types also the type declarations of hearth/protocol; with --if-changed nothing, when what is built is newer
// than all it is made of.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build } from 'esbuild';
import rtlcss from 'rtlcss';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);

/** When a file, or anything in a folder, last changed; a folder changes when a name in it comes or goes. */
function changedAt(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const within = readdirSync(path, { recursive: true }).map((name) => statSync(join(path, name)).mtimeMs);
  return within.reduce((latest, time) => Math.max(latest, time), mtimeMs);
}

const ingredients = ['src', 'client', 'demo', 'scripts/build.js', 'package.json', 'package-lock.json'];
const isThere =
  existsSync(at('dist', 'cli.js')) && (!process.argv.includes('--types') || existsSync(at('dist', 'types')));
if (process.argv.includes('--if-changed') && isThere) {
  const builtAt = changedAt(at('dist', 'cli.js'));
  if (ingredients.every((name) => changedAt(at(name)) < builtAt)) process.exit();
}

const made = at(`dist.${process.pid}`);
const into = (...parts) => join(made, ...parts);
mkdirSync(into('assets'), { recursive: true });

const shared = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};
const browser = (name, define = {}) =>
  build({
    ...shared,
    platform: 'browser',
    minify: true,
    define,
    entryPoints: [at(`client/${name}.ts`)],
    outfile: into(`assets/${name}.js`),
  });

const stylesheet = (name) =>
  build({ minify: true, entryPoints: [at(`client/${name}.css`)], outfile: into(`assets/${name}.css`) });

await Promise.all([
  build({
    ...shared,
    platform: 'node',
    packages: 'external',
    splitting: true,
    sourcemap: true,
    entryPoints: {
      cli: at('src/cli.ts'),
      'embedded-worker': at('src/platform/database/embedded-worker.ts'),
      'reading-worker': at('src/exchange/ssda903/import/read/reading-worker.ts'),
      'photograph-worker': at('src/care/photographs/photograph-worker.ts'),
      'sheet-worker': at('src/platform/sheets/sheet-worker.ts'),
      'pdf-worker': at('src/platform/documents/pdf-worker.ts'),
    },
    outdir: made,
  }),
  build({
    ...shared,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    entryPoints: [at('src/protocol/index.ts')],
    outfile: into('protocol.js'),
  }),
  ...['draft', 'start', 'young', 'passkey'].map((name) => browser(name)),
  ...['hearth', 'young'].map(stylesheet),
]);

// The typeface of GOV.UK is for government services only: ours is whatever the device has.
const styles = readFileSync(at('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css'), 'utf8');
const ofTheDevice = styles.replaceAll(/@font-face\{[^}]*\}/g, '');
writeFileSync(into('assets/govuk-frontend.css'), ofTheDevice);
// The same, turned round for languages that are read from the right; our own styles turn of themselves.
writeFileSync(into('assets/govuk-frontend-rtl.css'), rtlcss.process(ofTheDevice));
for (const file of ['icon.svg', 'manifest.json']) cpSync(at('client', file), into('assets', file));

// The worker shows the guide without a connection, with the files at the addresses that src/platform/web/assets.ts gives.
const address = (file) => {
  const hash = createHash('sha256').update(readFileSync(into('assets', file)));
  return `/assets/${file.replace(/(?=\.\w+$)/, `.${hash.digest('hex').slice(0, 12)}`)}`;
};

// Letters that a device may lack. The browser fetches them where a page is in a language that has them, and nowhere else.
for (const letters of ['arabic', 'ethiopic']) {
  const name = `@fontsource-variable/noto-sans-${letters}`;
  const file = `noto-sans-${letters}-${letters}-wght-normal.woff2`;
  cpSync(at('node_modules', name, 'files', file), into('assets', `letters-${letters}.woff2`));
  const faces =
    readFileSync(at('node_modules', name, 'wght.css'), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const face = faces.find((one) => one.includes(file));
  if (!face) throw new Error(`${name} has no face for its letters`);
  const ours = face
    .replace(/font-family:[^;]*;/, `font-family: "Letters";`)
    .replace(/url\([^)]*\)/, `url(${address(`letters-${letters}.woff2`)})`);
  const everywhere = ['body', '[class^="govuk-"]', '[class*=" govuk-"]', '[class^="hearth-"]'];
  const all = [
    ...everywhere.map((one) => `html ${one}`),
    ...[...everywhere, 'button'].map((one) => `html.young ${one}`),
  ];
  const used = `${all.join(',')}{font-family:"Letters",system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}`;
  writeFileSync(into('assets', `letters-${letters}.css`), `${ours}\n${used}\n`);
}

const offline = ['govuk-frontend.css', 'hearth.css', 'start.js', 'icon.svg', 'manifest.json'];
const keptAssets = Object.fromEntries(offline.map((file) => [file, address(file)]));
await browser('service-worker', { keptAssets: JSON.stringify(keptAssets) });

// Made smaller once and for all, as far as it goes.
const squeeze = async (file) => {
  const bytes = readFileSync(into('assets', file));
  writeFileSync(into('assets', `${file}.br`), await promisify(brotliCompress)(bytes));
  writeFileSync(into('assets', `${file}.gz`), await promisify(gzip)(bytes, { level: 9 }));
};
await Promise.all(
  readdirSync(into('assets'))
    .filter((name) => !name.endsWith('.woff2'))
    .map(squeeze),
);

if (process.argv.includes('--types')) {
  const tsc = at('node_modules/typescript/bin/tsc');
  const options = [
    '--noEmit',
    'false',
    '--declaration',
    '--emitDeclarationOnly',
    '--rootDir',
    at('src'),
    '--outDir',
    into('types'),
  ];
  writeFileSync(
    into('tsconfig.json'),
    JSON.stringify({
      extends: at('tsconfig.json'),
      include: [at('src/protocol/**/*.ts')],
      exclude: [at('src/**/*.test.ts')],
    }),
  );
  execFileSync(process.execPath, [tsc, '-p', into('tsconfig.json'), ...options], { stdio: 'inherit' });
  rmSync(into('tsconfig.json'));
  for (const file of readdirSync(into('types'), { recursive: true }).filter((name) =>
    name.endsWith('.d.ts'),
  )) {
    const text = readFileSync(into('types', file), 'utf8');
    writeFileSync(
      into('types', file),
      text.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'").replaceAll(/(import\("\.[^"]*)\.ts"/g, '$1.js"'),
    );
  }
}

const old = at(`dist.old.${process.pid}`);
if (existsSync(at('dist'))) renameSync(at('dist'), old);
renameSync(made, at('dist'));
rmSync(old, { recursive: true, force: true });
