import { SaxesParser } from 'saxes';
import { Refusal, type RefusalCode } from '../../../protocol/refusal.ts';
import type { TableName } from '../files/file-of-return.ts';
import type { SuppliedRow } from './supplied-row.ts';
import { rowsOfXmlChild, type XmlRecord } from './xml-child.ts';
import { columnOfElement, repeatedElements } from './xml-elements.ts';

type RowsOfChild = readonly Omit<SuppliedRow, 'row'>[];

const root = 'EXPSSDA903';
const mostRecords = 10_000;
const mostStrays = 1000;
const longestValue = 100_000;
/** The format needs 5 and 15. */
const deepest = 8;
const longestName = 60;

const refused = (code: RefusalCode, message: string): Refusal => new Refusal(code, message, 'file');
/** Without a prototype: an element may be called anything. */
const emptyRecord = (): XmlRecord => Object.create(null) as XmlRecord;

/**
 * Reads the XML return while it arrives in pieces, and gives the rows of each child when its element ends. What stands
 * beside the CHILD elements is passed over.
 */
export class XmlChildren {
  readonly #parser = new SaxesParser();
  #path: string[] = [];
  #text = '';
  #header = emptyRecord();
  #records: [TableName, XmlRecord][] = [];
  #record: XmlRecord | null = null;
  #recordDepth = 0;
  /** How often a value of this child stood where it has no place, by where that is. */
  #strays = new Map<string, number>();
  #strayCount = 0;
  #children: RowsOfChild[] = [];

  constructor() {
    this.#parser.on('opentag', ({ name }) => this.#open(name));
    this.#parser.on('text', (text) => this.#take(text));
    this.#parser.on('cdata', (text) => this.#take(text));
    this.#parser.on('closetag', ({ name }) => this.#close(name));
    this.#parser.on('error', (error) => {
      throw refused('not-allowed', `The file is not well-formed XML: ${error.message}.`);
    });
  }

  /** Takes the next piece and gives the rows of the children that it completes. */
  push(text: string): readonly RowsOfChild[] {
    this.#parser.write(text);
    const children = this.#children;
    this.#children = [];
    return children;
  }

  /** The file has ended. @throws Refusal when it ended in the middle */
  end(): void {
    this.#parser.close();
  }

  #open(name: string): void {
    if (name.length > longestName) {
      throw refused(
        'not-allowed',
        `An element has a name of more than ${longestName} characters, which no return has.`,
      );
    }
    if (this.#path.length === 0 && name !== root) {
      throw refused('not-allowed', `The file begins with ${name}: a return begins with ${root}.`);
    }
    this.#path.push(name);
    if (this.#path.length > deepest) {
      throw refused('not-allowed', `Elements are nested more than ${deepest} deep, which no return has.`);
    }
    this.#text = '';
    const table = this.#tableHere(name);
    if (!table) return;
    this.#record = emptyRecord();
    this.#recordDepth = this.#path.length;
    this.#records.push([table, this.#record]);
    if (this.#records.length <= mostRecords) return;
    throw refused('too-large', `One child has more than ${mostRecords} records.`);
  }

  #tableHere(name: string): TableName | undefined {
    if (this.#path[1] !== 'CHILD') return undefined;
    if (this.#path.length === 3 && name === 'EPISODE') return 'Episodes';
    return this.#path.length === 4 && this.#path[2] === 'HEADER' ? repeatedElements.get(name) : undefined;
  }

  #take(text: string): void {
    this.#text += text;
    if (this.#text.length <= longestValue) return;
    throw refused('too-large', `A value is longer than ${longestValue} characters.`);
  }

  #close(name: string): void {
    const depth = this.#path.length;
    const isRecord = this.#tableHere(name) !== undefined;
    const isBeside = this.#path[1] !== 'CHILD';
    if (depth === 2 && !isBeside) this.#endChild();
    else if (isRecord) this.#record = null;
    else if (!isBeside && (depth > 3 || (depth === 3 && name !== 'HEADER'))) this.#endValue(name, depth);
    this.#path.pop();
    this.#text = '';
  }

  /** A value goes to its column. One that has no place, or comes again, is kept under the path it stood at. */
  #endValue(name: string, depth: number): void {
    const into = this.#record ?? this.#header;
    const column = columnOfElement(name);
    const hasPlace = this.#record
      ? depth === this.#recordDepth + 1
      : depth === 4 && this.#path[2] === 'HEADER';
    into[hasPlace && into[column] === undefined ? column : this.#stray()] = this.#text || null;
  }

  /** Where a value stands that has no place; the second there is counted, so that none takes the place of another. */
  #stray(): string {
    this.#strayCount += 1;
    if (this.#strayCount > mostStrays) {
      throw refused(
        'too-large',
        `One child has more than ${mostStrays} values that do not belong in a return.`,
      );
    }
    const path = this.#path.slice(2).join('/');
    const count = (this.#strays.get(path) ?? 0) + 1;
    this.#strays.set(path, count);
    return count === 1 ? path : `${path} (${count})`;
  }

  #endChild(): void {
    this.#children.push(rowsOfXmlChild(this.#header, this.#records));
    this.#header = emptyRecord();
    this.#strays.clear();
    this.#strayCount = 0;
    this.#records = [];
    this.#record = null;
  }
}
