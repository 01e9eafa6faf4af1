import type { Attributes } from './content.tsx';

/** One text, or one text for each plural rule ("one", "other" …). */
export type Translation = string | Record<string, string> | undefined;

/** In: texts by key. Out: the `data-i18n.` attributes from which govuk-frontend's scripts read them. */
export function translationAttributes(texts: Record<string, Translation>): Attributes {
  const attributes: Attributes = {};
  for (const [key, translation] of Object.entries(texts)) {
    if (!translation) continue;
    if (typeof translation === 'string') attributes[`data-i18n.${key}`] = translation;
    else
      for (const [rule, text] of Object.entries(translation)) attributes[`data-i18n.${key}.${rule}`] = text;
  }
  return attributes;
}
