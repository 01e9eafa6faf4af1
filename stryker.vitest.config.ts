import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Does the library load, and do the answers stand as written: what finds a changed rule soonest. */
const first = /protocol\/index\.test|(rulebook|steps|duties)\.test/;
/** The proofs that try many cases. */
const last = /(draft|verify[a-z-]*|counterfactuals|properties|whole-answer|silence|danger|harmed)\.test/;
const rank = ({ moduleId }: TestSpecification): number =>
  first.test(moduleId) ? 0 : last.test(moduleId) ? 2 : 1;

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** The tests of the rules alone, for mutation testing: those of the part that is mutated (scripts/mutation). */
export default defineConfig({
  test: {
    include: process.env.HEARTH_MUTATION_TESTS?.split(' ') ?? ['src/protocol/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 120_000,
    sequence: { sequencer: QuickFirst },
  },
});
