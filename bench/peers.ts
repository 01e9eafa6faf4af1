import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// What we use of each peer is written down here, so that the type check does not depend on their being installed.

/** What one run of json-rules-engine gives back; with its conditions, met and not met, it is its trace. */
interface JsonRulesRun {
  readonly events: readonly { readonly type: string }[];
  readonly results: readonly unknown[];
  readonly failureResults: readonly unknown[];
}

/** An engine of json-rules-engine. */
export interface JsonRulesEngine {
  run(facts: object): Promise<JsonRulesRun>;
}

/** The package json-rules-engine. */
export interface JsonRules {
  readonly Engine: new (rules: readonly unknown[]) => JsonRulesEngine;
}

/** A decision of zen-engine; with `trace: 'string'` the trace comes as JSON text, which costs it least. */
export interface ZenDecision {
  evaluate(
    context: object,
    options: { trace: 'string' },
  ): Promise<{ readonly result: unknown; readonly trace?: unknown }>;
}

/** The package @gorules/zen-engine. */
export interface Zen {
  readonly ZenEngine: new () => { createDecision(content: object): ZenDecision };
}

/** The package nunjucks. */
export interface Nunjucks {
  readonly Environment: new (
    loader: unknown,
    options: object,
  ) => {
    getTemplate(name: string, eager: boolean): { render(context: object): string };
  };
  readonly FileSystemLoader: new (paths: readonly string[], options: object) => unknown;
}

/** Each peer that could be loaded, or why it could not. */
export interface Peers {
  readonly jsonRules: JsonRules | Error;
  readonly zen: Zen | Error;
  readonly nunjucks: Nunjucks | Error;
}

interface BenchPackage {
  readonly dependencies: Readonly<Record<string, string>>;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The peers that are not installed in the version pinned in bench/package.json. */
function missingPeers(bench: string): string[] {
  const { dependencies } = readJson(join(bench, 'package.json')) as BenchPackage;
  return Object.entries(dependencies)
    .filter(([name, version]) => {
      const manifest = join(bench, 'node_modules', name, 'package.json');
      return !existsSync(manifest) || (readJson(manifest) as { version: string }).version !== version;
    })
    .map(([name]) => name);
}

/** The first lines of what npm says went wrong, without its advice. */
function complaintOf(stderr: string): string {
  const lines = stderr
    .split('\n')
    .filter((line) => /^npm error \S/.test(line))
    .map((line) => line.replace('npm error ', '').trim());
  return lines.slice(0, 3).join(' / ') || 'npm gave no reason';
}

/** Installs the peers into bench/ when one is missing, saying so. Whether that worked shows when they are loaded. */
export function installPeers(bench: string, say: (line: string) => void): void {
  const missing = missingPeers(bench);
  if (missing.length === 0) return;
  say(`Not installed: ${missing.join(', ')}. Running npm ci --prefix bench.`);
  const run = spawnSync('npm', ['ci', '--prefix', bench, '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: 120_000,
    shell: process.platform === 'win32',
  });
  if (run.status === 0) return;
  say(`npm ci --prefix bench failed: ${run.error?.message ?? complaintOf(run.stderr)}`);
}

/** Loads the peers, each on its own: where one fails, the others are still measured. */
export function loadPeers(bench: string): Peers {
  const require = createRequire(join(bench, 'package.json'));
  const load = <T>(name: string): T | Error => {
    try {
      return require(name) as T;
    } catch (error) {
      return new Error(`${name} could not be loaded: ${(error as Error).message.split('\n')[0]}`);
    }
  };
  return {
    jsonRules: load<JsonRules>('json-rules-engine'),
    zen: load<Zen>('@gorules/zen-engine'),
    nunjucks: load<Nunjucks>('nunjucks'),
  };
}
