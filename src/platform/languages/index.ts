export {
  type Catalogue,
  hashOf,
  type Line,
  linesOf,
  type Stamped,
  stampOf,
  type Translation,
} from './catalogue.ts';
export { type Check, type Checks, checkedTexts } from './checked-texts.ts';
export { frameCatalogue } from './frame/frame-catalogue.ts';
export { inLanguage, type Reading, type Translated } from './in-language.tsx';
export { LanguageBar, type Standing } from './language-bar.tsx';
export { isLanguage, type LanguageCode, languageCodes, languages } from './languages.ts';
