import { DurableNodeFS } from '../../src/platform/database/durable-node-fs.ts';

/** Stands for a build of PGlite in which the fsync no longer takes: for the test that such a one is refused. */
export function createFileSystem(dataDirectory: string): DurableNodeFS {
  return new (class extends DurableNodeFS {
    protected override install(): void {}
  })(dataDirectory);
}
