/** What a language needs to be shown. */
interface Language {
  /** Its name in itself. */
  readonly own: string;
  readonly english: string;
  readonly dir: 'ltr' | 'rtl';
  /** The letters that a device may lack: they come from us. */
  readonly letters: 'arabic' | 'ethiopic' | null;
  /** The voices of a device that can read it aloud, the best first. */
  readonly voices: readonly string[];
}

/** The languages, besides English, in which some pages can be read. */
export const languages = {
  sq: { own: 'Shqip', english: 'Albanian', dir: 'ltr', letters: null, voices: ['sq'] },
  am: { own: 'አማርኛ', english: 'Amharic', dir: 'ltr', letters: 'ethiopic', voices: ['am'] },
  ar: { own: 'العربية', english: 'Arabic', dir: 'rtl', letters: 'arabic', voices: ['ar'] },
  // A Persian voice says Dari with another accent, and is understood.
  prs: { own: 'دری', english: 'Dari', dir: 'rtl', letters: 'arabic', voices: ['prs', 'fa'] },
  ckb: { own: 'کوردیی ناوەندی', english: 'Kurdish (Sorani)', dir: 'rtl', letters: 'arabic', voices: ['ckb'] },
  ps: { own: 'پښتو', english: 'Pashto', dir: 'rtl', letters: 'arabic', voices: ['ps'] },
  ti: { own: 'ትግርኛ', english: 'Tigrinya', dir: 'ltr', letters: 'ethiopic', voices: ['ti'] },
  uk: { own: 'Українська', english: 'Ukrainian', dir: 'ltr', letters: null, voices: ['uk'] },
  vi: { own: 'Tiếng Việt', english: 'Vietnamese', dir: 'ltr', letters: null, voices: ['vi'] },
} as const satisfies Readonly<Record<string, Language>>;

/** A language by its code, as it stands in `lang`. */
export type LanguageCode = keyof typeof languages;

/** Their codes, in the order in which they are offered. */
export const languageCodes = Object.keys(languages) as readonly LanguageCode[];

/** Whether that is the code of one of them. */
export const isLanguage = (code: string | null | undefined): code is LanguageCode =>
  typeof code === 'string' && Object.hasOwn(languages, code);
