import { expect, test } from 'vitest';
import { type Searched, withoutQuotations } from './without-quotations.ts';

test('what stands in quotation marks becomes spaces, and everything keeps its place', () => {
  expect(withoutQuotations('a "b" c “d” e ‘f’ g')).toBe('a     c     e     g');
  expect(withoutQuotations("Robin's 'no' wasn't")).toBe("Robin's      wasn't");
});

test('a mark that is never closed takes nothing with it, and what is closed after it is still found', () => {
  expect(withoutQuotations('a “b "c" d')).toBe('a “b     d');
  expect(withoutQuotations("a 'b\nc' d")).toBe("a 'b\nc' d");
  expect(withoutQuotations('”’"')).toBe('”’"');
});

/** A text that counts the characters that are looked at. */
class Counted implements Searched {
  looked = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  charAt(at: number): string {
    this.looked += 1;
    return this.#text.charAt(at);
  }

  slice(from: number, to = this.length): string {
    this.looked += to - from;
    return this.#text.slice(from, to);
  }

  indexOf(sign: string, from = 0): number {
    const found = this.#text.indexOf(sign, from);
    this.looked += (found < 0 ? this.length : found) - from + 1;
    return found;
  }

  lastIndexOf(sign: string): number {
    const found = this.#text.lastIndexOf(sign);
    this.looked += this.length - found;
    return found;
  }
}

test.each(['“', '‘', '"', "'", "' ", '‘”', "'a", "'\n", '“‘"', "“'a", '’‘', 'a'])(
  '%j, over and over: no character is looked at more than twelve times',
  (piece) => {
    const text = new Counted(piece.repeat(5_000));
    withoutQuotations(text);
    expect(text.looked).toBeLessThan(12 * text.length);
  },
);
