import { SaxesParser } from 'saxes';
import { Refusal } from '../../../protocol/index.ts';
import type { TableName } from '../files/file-of-return.ts';
import type { SuppliedRow } from './supplied-row.ts';
import { rowsOfXmlChild, type XmlRecord } from './xml-child.ts';
import { columnOfElement, repeatedElements } from './xml-elements.ts';

type RowsOfChild = readonly Omit<SuppliedRow, 'row'>[];

const root = 'EXPSSDA903';
const mostRecords = 10_000;
const longestValue = 100_000;

/**
 * Reads the XML return while it arrives in pieces, and gives the rows of each child when its element ends. What stands
 * beside the CHILD elements is passed over.
 */
export class XmlChildren {
  readonly #parser = new SaxesParser();
  #path: string[] = [];
  #text = '';
  #header: XmlRecord = {};
  #records: [TableName, XmlRecord][] = [];
  #record: XmlRecord | null = null;
  #recordDepth = 0;
  #children: RowsOfChild[] = [];

  constructor() {
    this.#parser.on('opentag', ({ name }) => this.#open(name));
    this.#parser.on('text', (text) => this.#take(text));
    this.#parser.on('cdata', (text) => this.#take(text));
    this.#parser.on('closetag', ({ name }) => this.#close(name));
    this.#parser.on('error', (error) => {
      throw new Refusal('not-allowed', 'file', `The file is not well-formed XML: ${error.message}.`);
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
    if (this.#path.length === 0 && name !== root) {
      throw new Refusal('not-allowed', 'file', `The file begins with ${name}: a return begins with ${root}.`);
    }
    this.#path.push(name);
    this.#text = '';
    const table = this.#tableHere(name);
    if (!table) return;
    this.#record = {};
    this.#recordDepth = this.#path.length;
    this.#records.push([table, this.#record]);
    if (this.#records.length <= mostRecords) return;
    throw new Refusal('too-large', 'file', `One child has more than ${mostRecords} records.`);
  }

  #tableHere(name: string): TableName | undefined {
    if (this.#path.length === 3 && name === 'EPISODE') return 'Episodes';
    return this.#path.length === 4 && this.#path[2] === 'HEADER' ? repeatedElements[name] : undefined;
  }

  #take(text: string): void {
    this.#text += text;
    if (this.#text.length <= longestValue) return;
    throw new Refusal('too-large', 'file', `A value is longer than ${longestValue} characters.`);
  }

  #close(name: string): void {
    const depth = this.#path.length;
    const isRecord = this.#tableHere(name) !== undefined;
    if (depth === 2 && name === 'CHILD') this.#endChild();
    else if (isRecord) this.#record = null;
    else if (depth > 3 || (depth === 3 && name !== 'HEADER')) this.#endValue(name, depth);
    this.#path.pop();
    this.#text = '';
  }

  /** A value goes to its column. One that has no place, or comes a second time, is kept under the path it stood at. */
  #endValue(name: string, depth: number): void {
    const into = this.#record ?? this.#header;
    const column = columnOfElement(name);
    const hasPlace = this.#record
      ? depth === this.#recordDepth + 1
      : depth === 4 && this.#path[2] === 'HEADER';
    into[hasPlace && !(column in into) ? column : this.#path.slice(2).join('/')] = this.#text || null;
  }

  #endChild(): void {
    this.#children.push(rowsOfXmlChild(this.#header, this.#records));
    this.#header = {};
    this.#records = [];
    this.#record = null;
  }
}
