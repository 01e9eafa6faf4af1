import { Refusal } from '../../protocol/refusal.ts';

/** One line of a CSV file (or several, where a quoted value runs over them), as its values. */
export interface CsvRecord {
  readonly values: readonly string[];
  /** Which row it is, from 1, as a spreadsheet counts them: with those that are empty. */
  readonly row: number;
  /** The file ended inside a quoted value. */
  readonly quoteNotClosed: boolean;
}

const longestRecord = 1_000_000;
const quote = '"';
/** What ends plain text, by what stands between two values. */
const special = { ',': /[",\r\n]/g, ';': /[";\r\n]/g, '\t': /["\t\r\n]/g };

/**
 * Splits the text of a CSV file into records while it arrives in pieces. Lines end with LF, CR LF or CR; a value in
 * double quotes may hold commas, line ends and doubled quotes. A line with nothing in it is no record.
 */
export class CsvRecords {
  #values: string[] = [];
  #value = '';
  #inQuotes = false;
  #afterQuote = false;
  #wasQuoted = false;
  #length = 0;
  #row = 0;
  #afterReturn = false;
  readonly #separator: string;
  readonly #special: RegExp;

  /** @param separator what stands between two values */
  constructor(separator: keyof typeof special = ',') {
    this.#separator = separator;
    this.#special = special[separator];
  }

  /** Takes the next piece and gives the records that it completes. */
  *push(text: string): Generator<CsvRecord, void, undefined> {
    let plain = 0;
    while (plain < text.length) {
      const at = this.#afterQuote ? plain : this.#nextSign(text, plain);
      if (at < 0) break;
      if (at > plain) this.#take(text.slice(plain, at));
      plain = at + 1;
      if (this.#sign(text[at] ?? '')) yield this.#record();
    }
    this.#take(text.slice(plain));
  }

  /** The file has ended: gives the last record if its line was not ended. */
  *end(): Generator<CsvRecord, void, undefined> {
    if (this.#afterQuote) this.#inQuotes = false;
    this.#afterQuote = false;
    if (!this.#begun()) return;
    this.#row += 1;
    yield this.#record();
  }

  #begun(): boolean {
    return this.#values.length > 0 || this.#value !== '' || this.#wasQuoted;
  }

  #nextSign(text: string, from: number): number {
    if (this.#inQuotes) return text.indexOf(quote, from);
    this.#special.lastIndex = from;
    return this.#special.test(text) ? this.#special.lastIndex - 1 : -1;
  }

  #take(text: string): void {
    if (!text) return;
    this.#value += text;
    this.#afterReturn = false;
    this.#length += text.length;
    if (this.#length > longestRecord) {
      throw new Refusal(
        'not-allowed',
        `Row ${this.#row + 1} is longer than any row can be. A double quote that is never closed can cause this.`,
        'file',
      );
    }
  }

  /** Deals with one sign; true when it completes a record. */
  #sign(sign: string): boolean {
    if (this.#afterQuote) {
      this.#afterQuote = false;
      if (sign === quote) {
        this.#take(sign);
        return false;
      }
      this.#inQuotes = false;
    } else if (this.#inQuotes) {
      if (sign === quote) this.#afterQuote = true;
      else this.#take(sign);
      return false;
    }
    return this.#outside(sign);
  }

  #outside(sign: string): boolean {
    if (sign === this.#separator) {
      this.#afterReturn = false;
      this.#endValue();
      return false;
    }
    if (sign === '\n' || sign === '\r') {
      const isOneEnd = sign === '\n' && this.#afterReturn;
      if (!isOneEnd) this.#row += 1;
      this.#afterReturn = sign === '\r';
      return this.#begun();
    }
    if (sign === quote && !this.#value && !this.#wasQuoted) {
      this.#inQuotes = true;
      this.#wasQuoted = true;
      this.#afterReturn = false;
    } else this.#take(sign);
    return false;
  }

  #endValue(): void {
    this.#values.push(this.#value);
    this.#value = '';
    this.#wasQuoted = false;
  }

  #record(): CsvRecord {
    this.#endValue();
    const record = { values: this.#values, row: this.#row, quoteNotClosed: this.#inQuotes };
    this.#values = [];
    this.#length = 0;
    return record;
  }
}
