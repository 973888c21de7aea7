import type * as v from 'valibot';
import { plainKey } from './setting-names.ts';
import * as values from './setting-values.ts';

export interface Setting {
  schema: v.GenericSchema;
  /** What the author is told to write. */
  expected: string;
  /** Nothing in the three outputs depends on it yet. */
  isKeptForLater?: true;
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
  paper: { schema: values.oneOf('a4', 'letter'), expected: 'a4 or letter' },
  minutes: { schema: values.minutes, expected: 'a whole number from 45 to 240' },
  start: { schema: values.clock, expected: 'a time such as 18:30' },
  partners: { schema: values.partners, expected: 'two names, such as Ada, Ben' },
  couples: { schema: values.count, expected: 'a whole number from 1 to 200' },
  roles: { schema: values.roleMap, expected: 'headings with a role each, such as `Small signs: signs`' },
  skip: { schema: values.headings, expected: 'a list of headings' },
  topic: { schema: values.text, expected: 'a line of text', isShared: true },
  theme: { schema: values.oneOf('calm', 'warm', 'plain'), expected: 'calm, warm or plain', isKeptForLater: true, isShared: true },
  edition: {
    schema: values.oneOf('shared', 'two-book', 'solo'),
    expected: 'shared, two-book or solo',
    isKeptForLater: true,
    isShared: true,
  },
  format: { schema: values.text, expected: 'a line of text', isKeptForLater: true, isShared: true },
  facilitator: { schema: values.text, expected: 'a name', isKeptForLater: true },
  organisation: { schema: values.text, expected: 'a name', isKeptForLater: true },
  contact: { schema: values.contact, expected: 'a line of text, or lines such as `email: …`', isKeptForLater: true },
  support: {
    schema: values.support,
    expected:
      'a list of helplines, each a line of text or `name` with `phone`, `text` or `url`, and `hours`, `country`, `checked` (a date)',
    isKeptForLater: true,
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as SettingName[];
/** Our name for a key, by its plain form. */
export const nameOfKey = new Map(settingNames.map((name) => [plainKey(name), name]));
