import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';

/** The smallest piece a disk writes whole. */
const SECTOR = 512;

interface Change {
  offset: number;
  /** How many bytes were written; 0 for a truncation. */
  length: number;
  /** What lay there, as far as the file then reached. */
  before: Buffer;
  sizeBefore: number;
}

/** Per file, the writes and truncations that no fsync has followed yet, with what they replaced. */
export class UnsyncedChanges {
  readonly #changes = new Map<string, Change[]>();

  noteWrite(file: string, offset: number, length: number): void {
    this.#note(file, offset, length, length);
  }

  noteTruncation(file: string, size: number): void {
    this.#note(file, size, Number.MAX_SAFE_INTEGER, 0);
  }

  synced(file: string): void {
    this.#changes.delete(file);
  }

  renamed(from: string, to: string): void {
    const changes = this.#changes.get(from);
    this.#changes.delete(from);
    this.#changes.delete(to);
    if (changes) this.#changes.set(to, changes);
  }

  /** Loses what a power cut may lose, in a copy of the files: of each file a random prefix of its changes stays. */
  loseIn(copyOf: (file: string) => string, random: () => number): void {
    for (const [file, changes] of this.#changes) {
      if (!existsSync(copyOf(file))) continue;
      const kept = Math.floor(random() * (changes.length + 1));
      const descriptor = openSync(copyOf(file), 'r+');
      try {
        for (const change of changes.slice(kept + 1).reverse()) undo(descriptor, change, 0);
        const torn = changes[kept];
        if (torn) undo(descriptor, torn, Math.floor((random() * torn.length) / SECTOR) * SECTOR);
      } finally {
        closeSync(descriptor);
      }
    }
  }

  #note(file: string, offset: number, reach: number, length: number): void {
    const descriptor = openSync(file, 'r');
    try {
      const sizeBefore = fstatSync(descriptor).size;
      const before = Buffer.alloc(Math.max(0, Math.min(reach, sizeBefore - offset)));
      readSync(descriptor, before, 0, before.length, offset);
      const changes = this.#changes.get(file) ?? [];
      changes.push({ offset, length, before, sizeBefore });
      this.#changes.set(file, changes);
    } finally {
      closeSync(descriptor);
    }
  }
}

/** Puts back what a change replaced, but for its first `keep` bytes. */
function undo(descriptor: number, { offset, before, sizeBefore }: Change, keep: number): void {
  if (before.length > keep) writeSync(descriptor, before, keep, before.length - keep, offset + keep);
  ftruncateSync(descriptor, Math.max(sizeBefore, keep > 0 ? offset + keep : 0));
}
