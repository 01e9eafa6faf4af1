/**
 * A PostgreSQL that lives inside this program. It speaks PostgreSQL's own wire protocol, so the stock `pg` driver
 * talks to it exactly as it talks to a server: the same values, the same errors.
 */
export interface WireEngine {
  /** Makes sure it runs, starting it again if it was lost; begins a fresh session. Rejects with a coded error. */
  open(): Promise<void>;
  /** Sends protocol bytes, resolves with the answer. Rejects when the engine is lost meanwhile. */
  exchange(bytes: Uint8Array): Promise<Uint8Array>;
  /** Calls back once when the engine is lost; returns the way to stop listening. */
  onLost(listener: (error: Error) => void): () => void;
  /** A gzip-compressed copy of the whole cluster, without what no backup holds. */
  dump(): Promise<Uint8Array>;
  /** Stops for good, after the work under way. */
  close(): Promise<void>;
}
