import { cpSync, fstatSync, mkdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DurableNodeFS, type NodeFsInternals, type Stream } from '../database/index.ts';
import { seededRandom } from './seeded-random.ts';
import { UnsyncedChanges } from './unsynced-changes.ts';

/** How a run is cut, handed over in the environment variable POWER_CUTS as JSON. */
export interface PowerCuts {
  seed: number;
  count: number;
  /** Each cut leaves a data directory `to/1`, `to/2` … as a disk would hold it. */
  to: string;
  /** A disk that says it has synced and has not: to prove that the test can see a loss. */
  lies: boolean;
}

type Attributes = { size?: number };

/**
 * The durable file system, which also remembers what was never synced. At random writes it cuts the power: it leaves
 * a copy in which any of that may be missing, says "cut N" on standard output, and goes on. Names of files (creating,
 * renaming, removing) count as durable at once.
 */
class PowerCutFileSystem extends DurableNodeFS {
  readonly #cuts: PowerCuts;
  readonly #random: () => number;
  readonly #changes = new UnsyncedChanges();
  #writesToNextCut: number;
  #cutsMade = 0;

  constructor(dataDirectory: string, cuts: PowerCuts) {
    super(dataDirectory);
    this.#cuts = cuts;
    this.#random = seededRandom(cuts.seed);
    this.#writesToNextCut = this.#nextCut();
  }

  protected override install(nodeFs: NodeFsInternals): void {
    super.install(nodeFs);
    const { write } = nodeFs.stream_ops;
    nodeFs.stream_ops.write = (stream, buffer, offset, length, position) => {
      this.#changes.noteWrite(nodeFs.realPath(stream.node), position, length);
      const written = write(stream, buffer, offset, length, position);
      this.#cutWhenDue();
      return written;
    };
    this.#watchTruncation(nodeFs);
    this.#watchRenames(nodeFs);
  }

  protected override sync(nodeFs: NodeFsInternals, stream: Stream): number {
    const answer = super.sync(nodeFs, stream);
    if (!this.#cuts.lies && fstatSync(stream.nfd).isFile())
      this.#changes.synced(nodeFs.realPath(stream.node));
    return answer;
  }

  #watchTruncation(nodeFs: NodeFsInternals): void {
    const byName = nodeFs.node_ops.setattr as (node: Stream['node'], attributes: Attributes) => unknown;
    nodeFs.node_ops.setattr = (node: Stream['node'], attributes: Attributes) => {
      this.#noteTruncation(nodeFs.realPath(node), attributes);
      return byName(node, attributes);
    };
    const operations = nodeFs.stream_ops as unknown as Record<string, (...args: unknown[]) => unknown>;
    const byStream = operations.setattr as (stream: Stream, attributes: Attributes) => unknown;
    operations.setattr = ((stream: Stream, attributes: Attributes) => {
      this.#noteTruncation(nodeFs.realPath(stream.node), attributes);
      return byStream(stream, attributes);
    }) as (...args: unknown[]) => unknown;
  }

  #watchRenames(nodeFs: NodeFsInternals): void {
    const rename = nodeFs.node_ops.rename as (
      node: Stream['node'],
      to: Stream['node'],
      name: string,
    ) => unknown;
    nodeFs.node_ops.rename = (node: Stream['node'], to: Stream['node'], name: string) => {
      const from = nodeFs.realPath(node);
      const answer = rename(node, to, name);
      this.#changes.renamed(from, join(nodeFs.realPath(to), name));
      return answer;
    };
  }

  #noteTruncation(file: string, { size }: Attributes): void {
    if (size !== undefined && statSync(file).isFile()) this.#changes.noteTruncation(file, size);
  }

  #cutWhenDue(): void {
    this.#writesToNextCut -= 1;
    if (this.#writesToNextCut > 0 || this.#cutsMade === this.#cuts.count) return;
    this.#writesToNextCut = this.#nextCut();
    this.#cutsMade += 1;
    const copy = join(this.#cuts.to, String(this.#cutsMade), 'pgdata');
    mkdirSync(copy, { recursive: true, mode: 0o700 });
    cpSync(this.rootDir, copy, { recursive: true });
    this.#changes.loseIn((file) => file.replace(this.rootDir, copy), this.#random);
    // Straight to the file descriptor: everything acknowledged before the cut has been said before it.
    writeSync(1, `cut ${this.#cutsMade}\n`);
  }

  #nextCut(): number {
    return 80 + Math.floor(this.#random() * 320);
  }
}

export function createFileSystem(dataDirectory: string): DurableNodeFS {
  return new PowerCutFileSystem(dataDirectory, JSON.parse(process.env.POWER_CUTS ?? '{}'));
}
