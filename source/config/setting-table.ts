import type * as v from 'valibot';
import { paperNames } from '../model/geometry.ts';
import { deckTones, editions, formats, inks, lengths, themes } from '../model/options.ts';
import { plainKey } from './setting-names.ts';
import * as values from './setting-values.ts';

export interface Setting {
  schema: v.GenericSchema;
  /** What the author is told to write. */
  expected: string;
  /** Other programs use the name, too: a value we do not know is theirs. */
  isShared?: true;
}

/** Every setting of ours. */
export const settings = {
  title: { schema: values.texts, expected: 'a line of text' },
  subtitle: { schema: values.texts, expected: 'a line of text' },
  author: { schema: values.author, expected: 'a name' },
  date: { schema: values.text, expected: 'a date such as 2026-11-01' },
  lang: { schema: values.language, expected: 'a language code such as en, de or pt-BR' },
  description: { schema: values.texts, expected: 'a line of text' },
  source: { schema: values.text, expected: 'an address or a line of text' },
  permission: {
    schema: values.oneOf('own', 'licensed', 'quotation-only', 'unknown'),
    expected: 'own, licensed, quotation-only or unknown',
  },
  paper: { schema: values.oneOf(...paperNames), expected: 'a4, letter, a5 or half-letter' },
  minutes: { schema: values.minutes, expected: 'a whole number from 45 to 240' },
  start: { schema: values.clock, expected: 'a time such as 18:30' },
  partners: { schema: values.partners, expected: 'two names, such as Ada, Ben' },
  couples: { schema: values.count, expected: 'a whole number from 1 to 200' },
  roles: { schema: values.roleMap, expected: 'headings with a role each, such as `Small signs: signs`' },
  skip: { schema: values.headings, expected: 'a list of headings' },
  topic: { schema: values.text, expected: 'a line of text', isShared: true },
  theme: { schema: values.oneOf(...themes), expected: 'calm, warm or plain', isShared: true },
  edition: { schema: values.oneOf(...editions), expected: 'shared, two-book or solo', isShared: true },
  length: { schema: values.oneOf(...lengths), expected: 'full, short or handout', isShared: true },
  ink: { schema: values.oneOf(...inks), expected: 'colour, saver or black', isShared: true },
  deck: { schema: values.oneOf(...deckTones), expected: 'light or dark', isShared: true },
  'large-print': { schema: values.yesOrNo, expected: 'yes or no' },
  'dyslexia-friendly': { schema: values.yesOrNo, expected: 'yes or no' },
  sides: { schema: values.oneOf('both', 'one'), expected: 'both or one', isShared: true },
  punch: { schema: values.yesOrNo, expected: 'yes or no', isShared: true },
  extras: {
    schema: values.extras,
    expected: 'booklet, test-sheet, press, fillable, cards, deck-pdf or deck-handout, with commas',
    isShared: true,
  },
  'check-ins': { schema: values.checkIns, expected: 'a whole number from 1 to 12' },
  format: { schema: values.oneOf(...formats), expected: 'room, online or one-couple', isShared: true },
  facilitator: { schema: values.people, expected: 'a name, or two names such as Cleo Ray, Sam Lind' },
  organisation: { schema: values.text, expected: 'a name' },
  credentials: { schema: values.text, expected: 'a line of text' },
  contact: { schema: values.contact, expected: 'a line of text, or lines such as `email: …`' },
  logo: { schema: values.text, expected: 'an SVG or PNG file beside the article', isShared: true },
  colours: { schema: values.colours, expected: 'two colours such as #14555a, #8a5a1e', isShared: true },
  qr: { schema: values.webAddress, expected: 'an address such as https://example.org' },
  'page-footer': { schema: values.text, expected: 'a line of text' },
  'white-label': { schema: values.yesOrNo, expected: 'yes or no' },
  support: {
    schema: values.support,
    expected:
      'a file such as helplines.yaml, or a list of helplines, each a line of text or `name` with `phone`, `text` or `url`, and `hours`, `country`, `checked` (a date)',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as SettingName[];
/** Our name for a key, by its plain form. */
export const nameOfKey = new Map(settingNames.map((name) => [plainKey(name), name]));
