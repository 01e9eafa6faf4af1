#!/usr/bin/env node
// Runs the built program. In a fresh checkout nothing is built yet: then it is built first, once.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'dist', 'cli.js');
const [major, minor] = process.versions.node.split('.').map(Number);

function giveUp(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function build() {
  const script = join(root, 'scripts', 'build.js');
  if (!existsSync(script)) giveUp('This copy of Hearth is not whole: dist is missing. Install it again.');
  try {
    createRequire(import.meta.url).resolve('esbuild');
  } catch {
    giveUp(`Hearth is not built yet, and what builds it is not installed. In ${root}, run: npm ci`);
  }
  process.stderr.write('Building Hearth, once…\n');
  // What the program itself prints is for machines too: the build speaks on standard error only.
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0 || !existsSync(program)) giveUp('Hearth could not be built. The lines above say why.');
}

if (major < 20 || (major === 20 && minor < 19)) {
  giveUp(`Hearth needs Node.js 20.19 or later, and this is ${process.versions.node}.`);
}
if (!existsSync(program)) build();
try {
  await import(pathToFileURL(program).href);
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  giveUp(`Something Hearth needs is not installed. In ${root}, run: npm ci\n(${error.message})`);
}
