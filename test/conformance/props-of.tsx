import type { ComponentChildren } from 'preact';
import { RawHtml } from './raw-html.tsx';

export type Options = Record<string, unknown>;

const isObject = (value: unknown): value is Options => typeof value === 'object' && value !== null;

/** A macro writes every attribute as text, where our components write `true` as a bare attribute. */
function attributesOf(attributes: Options): Options {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}

function propOf(name: string, value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value === 'string' && /^html$|Html$/.test(name)) return markup(value);
  if (Array.isArray(value)) return value.map((item) => propOf('', item));
  if (!isObject(value)) return value;
  return name === 'attributes' ? attributesOf(value) : propsOf(value);
}

/** HTML of a fixture as a child of our components; nothing for an empty text. */
export function markup(html: string): ComponentChildren {
  return html && <RawHtml html={html} />;
}

/** In: the options of a govuk-frontend macro. Out: the same as props, with each `html` text as markup. */
export function propsOf(options: Options): Options {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, propOf(name, value)]));
}
