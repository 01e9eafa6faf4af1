import type { Reporter, TestModule } from 'vitest/node';

/** The part of the house that a test file belongs to: `src/voice`, `test/journeys`. */
const partOf = (path: string): string => path.split('/').slice(0, 2).join('/');

/** The last lines of a run: on which engine, how long each part took, the slowest first, and what could not be tried here. */
export default class PartsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const parts = new Map<string, number>();
    const engines = new Set<string>();
    const leftOut = new Set<string>();
    for (const module of modules) {
      const { duration, setupDuration, collectDuration } = module.diagnostic();
      const part = partOf(module.relativeModuleId);
      parts.set(part, (parts.get(part) ?? 0) + duration + setupDuration + collectDuration);
      engines.add(module.project.name);
      for (const { fullName } of module.children.allTests('skipped'))
        if (/\(needs [\w-]+\)$/.test(fullName)) leftOut.add(fullName);
    }
    if (modules.length < 20) return;
    const lines = [...parts]
      .sort(([, a], [, b]) => b - a)
      .map(([part, took]) => `${String(Math.round(took / 1000)).padStart(6)} s  ${part}`);
    const on = engines.has('server')
      ? 'PostgreSQL, and the embedded engine where it matters'
      : `one engine: ${process.env.HEARTH_TEST_ENGINE === 'postgres' ? 'PostgreSQL' : 'the embedded one'}`;
    process.stdout.write(`\nTested on ${on}. Time by part, over all workers:\n${lines.join('\n')}\n`);
    if (leftOut.size > 0)
      process.stdout.write(
        `\nLeft out on this machine:\n${[...leftOut].map((name) => `        ${name}`).join('\n')}\n`,
      );
  }
}
