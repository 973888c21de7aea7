import { createRequire } from 'node:module';
import { rankByCommonWords } from './common-words.ts';

/** What a text is written in (BCP 47), and whether the text itself says so or nothing does. */
export interface DetectedLanguage {
  lang: string;
  isSure: boolean;
}

/** Scripts that one language of today is written in, most common first. */
const scripts: [script: string, lang: string][] = [
  ['Hebrew', 'he'],
  ['Greek', 'el'],
  ['Hangul', 'ko'],
  ['Thai', 'th'],
  ['Georgian', 'ka'],
  ['Armenian', 'hy'],
  ['Devanagari', 'hi'],
  ['Bengali', 'bn'],
  ['Gurmukhi', 'pa'],
  ['Gujarati', 'gu'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Sinhala', 'si'],
  ['Khmer', 'km'],
  ['Lao', 'lo'],
  ['Myanmar', 'my'],
  ['Ethiopic', 'am'],
];

/** Letters that tell languages of one script apart, where they do. */
const arabic: [RegExp, string][] = [
  [/[ٹڈڑےں]/u, 'ur'],
  [/[پچژگ]/u, 'fa'],
];
const cyrillic: [RegExp, string][] = [
  [/[ѓќѕ]/iu, 'mk'],
  [/[ђћџ]/iu, 'sr'],
  [/[ў]/iu, 'be'],
  [/[іїєґ]/iu, 'uk'],
  [/[ыэё]/iu, 'ru'],
  [/ъ/iu, 'bg'],
];

/** ISO 639-3 as franc names languages -> BCP 47; a language not here is named by its three letters. */
const shortCodes: Record<string, string> = {
  deu: 'de',
  spa: 'es',
  fra: 'fr',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  swe: 'sv',
  pol: 'pl',
  ces: 'cs',
  ron: 'ro',
  hun: 'hu',
  tur: 'tr',
  vie: 'vi',
  ind: 'id',
  zlm: 'ms',
  eng: 'en',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  kaz: 'kk',
  uzn: 'uz',
  azj: 'az',
  swh: 'sw',
  som: 'so',
  hau: 'ha',
  yor: 'yo',
  ibo: 'ig',
  zul: 'zu',
  qug: 'qu',
  tgl: 'tl',
  jav: 'jv',
  sun: 'su',
  kin: 'rw',
  nya: 'ny',
  plt: 'mg',
  hat: 'ht',
};

/**
 * The language a text is written in, the same for the same text.
 *
 * A script with one language decides by itself. Text in Latin letters needs 200 letters and a clear lead over the next language;
 * without them nothing is known and the answer is English, not sure.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, 12_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { lang: 'en', isSure: false };
  const share = (script: string): number => (sample.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0) / letters;
  if (share('Latin') > 0.6) return detectLatin(sample, letters);
  const kana = share('Hiragana') + share('Katakana');
  if (kana + share('Han') > 0.4) return { lang: kana > 0.1 ? 'ja' : 'zh', isSure: true };
  const first = (table: [RegExp, string][], otherwise: string) => table.find(([pattern]) => pattern.test(sample))?.[1] ?? otherwise;
  if (share('Arabic') > 0.4) return { lang: first(arabic, 'ar'), isSure: true };
  if (share('Cyrillic') > 0.4) return { lang: first(cyrillic, 'ru'), isSure: true };
  const found = scripts.find(([script]) => share(script) > 0.4);
  return found ? { lang: found[1], isSure: true } : { lang: 'en', isSure: false };
}

function detectLatin(sample: string, letters: number): DetectedLanguage {
  if (letters < 200) return { lang: 'en', isSure: false };
  const [first, second] = rankByCommonWords(sample);
  if (first && second && first.share > 0.22 && first.share - second.share > 0.06) return { lang: first.lang, isSure: true };
  // Loaded only here, and at once: 12 ms that few articles need.
  const { francAll } = createRequire(import.meta.url)('franc-min') as typeof import('franc-min');
  const [best, next] = francAll(sample.replace(/https?:\S+|[`*_#>|[\](){}<>]/g, ' '), { minLength: 150 });
  const lead = (best?.[1] ?? 0) - (next?.[1] ?? 0);
  if (!best || best[0] === 'und' || lead < 0.1) return { lang: 'en', isSure: false };
  return { lang: shortCodes[best[0]] ?? best[0], isSure: true };
}
