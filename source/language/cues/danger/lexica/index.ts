import { type DangerCues, noDanger } from '../danger.ts';
import { afrikaans, danish, dutch, norwegian, swedish } from './germanic.ts';
import { arabic, chinese, hebrew, japanese, korean, persian, thai } from './joined.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { finnish, greek, hindi, hungarian, indonesian, turkish, vietnamese } from './others.ts';
import { catalan, italian, portuguese, romanian } from './romance.ts';
import { bulgarian, croatian, czech, polish, russian, slovak, ukrainian } from './slavic.ts';

const lexica: Record<string, Lexicon> = {
  af: afrikaans,
  ar: arabic,
  bg: bulgarian,
  bs: croatian,
  ca: catalan,
  cs: czech,
  da: danish,
  el: greek,
  fa: persian,
  fi: finnish,
  he: hebrew,
  hi: hindi,
  hr: croatian,
  hu: hungarian,
  id: indonesian,
  it: italian,
  ja: japanese,
  ko: korean,
  ms: indonesian,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sk: slovak,
  sr: croatian,
  sv: swedish,
  th: thai,
  tr: turkish,
  uk: ukrainian,
  vi: vietnamese,
  zh: chinese,
};

const read = new Map<string, DangerCues>();

/** Languages (BCP 47, first part) whose words of danger are known though their roles are not. */
export const lexiconLanguages: readonly string[] = Object.keys(lexica);

/** Words of danger of a language without other cues; the same object each time, read when first asked for. */
export function dangerOf(language: string): DangerCues {
  const lexicon = lexica[language];
  if (!lexicon) return noDanger;
  const known = read.get(language) ?? readLexicon(lexicon);
  read.set(language, known);
  return known;
}
