// Builds what runs: the server and CLI, the protocol library for Node and browsers, and the browser's own scripts.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);

rmSync(at('dist'), { recursive: true, force: true });
mkdirSync(at('dist'), { recursive: true });

const shared = { bundle: true, format: 'esm', target: 'es2022', logLevel: 'warning', jsx: 'automatic', jsxImportSource: 'preact' };

const node = Object.fromEntries(
  [
    ['cli', 'src/cli.ts'],
    ['embedded-worker', 'src/platform/database/embedded-worker.ts'],
  ].filter(([, file]) => existsSync(at(file))),
);

await Promise.all([
  build({ ...shared, platform: 'node', packages: 'external', splitting: true, entryPoints: node, outdir: at('dist'), sourcemap: true }),
  build({ ...shared, platform: 'neutral', mainFields: ['module', 'main'], entryPoints: [at('src/protocol/index.ts')], outfile: at('dist/protocol.js') }),
  ...['guide', 'draft', 'start', 'service-worker']
    .filter((name) => existsSync(at(`client/${name}.ts`)))
    .map((name) =>
      build({ ...shared, platform: 'browser', minify: true, entryPoints: [at(`client/${name}.ts`)], outfile: at(`dist/assets/${name}.js`) }),
    ),
]);

const govuk = at('node_modules/govuk-frontend/dist/govuk');
cpSync(join(govuk, 'govuk-frontend.min.css'), at('dist/assets/govuk-frontend.css'));
cpSync(join(govuk, 'govuk-frontend.min.js'), at('dist/assets/govuk-frontend.js'));
if (existsSync(at('client/hearth.css'))) cpSync(at('client/hearth.css'), at('dist/assets/hearth.css'));
