import { SaxesParser } from 'saxes';
import { refused } from './sheet.ts';

/** An element by its name without a prefix, as some programs write one, with its attributes. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is told of while XML is read: an element that begins; and one that ends, with the text right inside it. */
interface Told {
  open?(element: Element): void;
  close?(element: Element, text: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads XML from beginning to end. @throws Refusal at the field `file` where it is not well-formed, or nested too deep */
export function readXml(text: string, told: Told): void {
  const parser = new SaxesParser();
  const path: { element: Element; text: string }[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length > 50) throw refused('not-allowed', 'We could not read this XLSX file. Save it again.');
    const element = { name: localName(name), attributes: attributes as Record<string, string> };
    path.push({ element, text: '' });
    told.open?.(element);
  });
  const take = (text: string): void => {
    const within = path.at(-1);
    if (within) within.text += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    const ended = path.pop();
    if (ended) told.close?.(ended.element, ended.text);
  });
  parser.on('error', () => {
    throw refused('not-allowed', 'We could not read this XLSX file: it may be damaged. Save it again.');
  });
  parser.write(text).close();
}
