import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type ModuleOptions = Parameters<NodeFS['init']>[1];

interface Node {
  name: string;
  parent: Node;
}

export interface Stream {
  nfd: number;
  node: Node;
}

/** The part of Emscripten's NODEFS that is built on here. It is internal to PGlite 0.5.16: hence the exact pin. */
export interface NodeFsInternals {
  realPath(node: Node): string;
  node_ops: Record<string, (...args: never[]) => unknown>;
  stream_ops: {
    fsync?: (stream: Stream) => number;
    write(stream: Stream, buffer: Uint8Array, offset: number, length: number, position: number): number;
  };
}

/** Which operations change a directory, and which of their arguments are directories. */
const CHANGES: Record<string, readonly number[]> = {
  mknod: [0],
  rename: [0, 1],
  unlink: [0],
  rmdir: [0],
  symlink: [0],
};

/**
 * PGlite's file system on disk, with an fsync that reaches the disk. As shipped it has none: a power cut then loses
 * acknowledged commits and leaves the directory unreadable. `syncs` counts, so that a start can prove it works.
 */
export class DurableNodeFS extends NodeFS {
  /** Files synced since it began. */
  syncs = 0;
  /** Bytes written to the write-ahead log since they were last counted off. */
  logBytes = 0;
  readonly #changedDirectories = new Set<string>();

  override async init(pg: PGlite, options: ModuleOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const install = (module: { NODEFS: unknown }) => this.install(module.NODEFS as NodeFsInternals);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), install] } };
  }

  protected install(nodeFs: NodeFsInternals): void {
    nodeFs.stream_ops.fsync = (stream) => this.sync(nodeFs, stream);
    const write = nodeFs.stream_ops.write;
    nodeFs.stream_ops.write = (stream, ...rest) => {
      if (stream.node.parent.name === 'pg_wal') this.logBytes += rest[2];
      return write(stream, ...rest);
    };
    for (const [name, directories] of Object.entries(CHANGES)) this.#noteChanges(nodeFs, name, directories);
  }

  /** An error thrown here ends the engine, as it must: after a failed fsync nobody knows what is on the disk. */
  protected sync(_nodeFs: NodeFsInternals, stream: Stream): number {
    this.#syncDirectories();
    fdatasyncSync(stream.nfd);
    this.syncs += 1;
    return 0;
  }

  /** A rename keeps the node's old parent until the caller moves it, so paths are taken before the call. */
  #noteChanges(nodeFs: NodeFsInternals, name: string, directories: readonly number[]): void {
    const operation = nodeFs.node_ops[name];
    if (!operation) return;
    nodeFs.node_ops[name] = (...args: never[]) => {
      for (const index of directories) {
        const node = args[index] as unknown as Node;
        this.#changedDirectories.add(nodeFs.realPath(name === 'rename' && index === 0 ? node.parent : node));
      }
      return operation(...args);
    };
  }

  /** A new name is on the disk only when its directory is: they go first, then the file that was asked for. */
  #syncDirectories(): void {
    if (process.platform !== 'win32')
      for (const directory of this.#changedDirectories) syncDirectoryNow(directory);
    this.#changedDirectories.clear();
  }
}

function syncDirectoryNow(directory: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(directory, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return; // removed meanwhile: its parent is synced too
    throw error;
  }
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
