import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Depth, PromptBank, TemplateSet, Words } from '../model/content.ts';

/** The package's own `templates/` folder, beside `source/` and `lib/` alike. */
export const templatesFolder = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Everything below `templates/` in one file, and the templates compiled: written beside the compiled package, read in a blink. */
export interface PackedContent {
  templates: TemplateSet;
  words: Record<string, Words>;
  prompts: Record<string, RawPrompts>;
}

export type RawPrompts = Record<string, Partial<Record<Depth, string[]>>>;

const packedFile = new URL('../packed-content.json', import.meta.url);
const packed: PackedContent | null = existsSync(packedFile) ? JSON.parse(readFileSync(packedFile, 'utf8')) : null;

/** Templates compiled when the package was; `null` when running from source. */
export async function loadCompiledTemplates(): Promise<unknown> {
  const file = new URL('../packed-templates.js', import.meta.url);
  return packed && existsSync(file) ? (await import(file.href)).specifications : null;
}

/** Read every template, style and client script below `templates/`. */
export function loadTemplates(folder = templatesFolder): TemplateSet {
  if (packed && folder === templatesFolder) return packed.templates;
  const set: TemplateSet = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(hbs|css|js)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    set[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return set;
}

/**
 * Our own strings in one language: `templates/locales/<lang>/*.yaml`, one key per file name.
 *
 * English is complete; what another language lacks is English, and so is a language without a folder.
 */
export function loadWords(lang: string, folder = templatesFolder): Words {
  const primary = primaryTag(lang);
  if (packed && folder === templatesFolder) return packed.words[primary] ?? packed.words.en ?? {};
  const english = readLocale('en', folder);
  return primary === 'en' ? english : (overlay(english, readLocale(primary, folder)) as Words);
}

function readLocale(lang: string, folder: string): Words {
  const chosen = join(folder, 'locales', lang);
  if (!existsSync(chosen)) return {};
  const files = readdirSync(chosen).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(files.sort().map((name) => [name.slice(0, -'.yaml'.length), parse(readFileSync(join(chosen, name), 'utf8'))]));
}

/** The second tree laid over the first: tables merge key by key, anything else is replaced whole. */
export function overlay(under: unknown, over: unknown): unknown {
  if (over === undefined || over === null) return under;
  if (!isTable(under) || !isTable(over)) return over;
  return { ...under, ...Object.fromEntries(Object.entries(over).map(([key, value]) => [key, overlay(under[key], value)])) };
}

const isTable = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `templates/prompts/<lang>.yaml`, role -> depth -> prompts. */
export function loadRawPrompts(lang: string, folder = templatesFolder): RawPrompts {
  return packed && folder === templatesFolder ? (packed.prompts[primaryTag(lang)] ?? packed.prompts.en ?? {}) : readPrompts(lang, folder);
}

/** Our own prompt bank in one language. */
export const loadPromptBank = (lang: string, folder = templatesFolder): PromptBank => makePromptBank(loadRawPrompts(lang, folder));

/** Whether we have words of our own in a language, or say everything in English. */
export const hasWords = (lang: string): boolean =>
  packed ? primaryTag(lang) in packed.words : existsSync(join(templatesFolder, 'locales', primaryTag(lang)));

/** The prompts as a bank, gentle ones first. */
export function makePromptBank(raw: RawPrompts): PromptBank {
  const depths: Depth[] = ['gentle', 'deeper', 'stretch'];
  return Object.fromEntries(
    Object.entries(raw).map(([role, byDepth]) => [
      role,
      depths.flatMap((depth) => (byDepth[depth] ?? []).map((text) => ({ text, depth }))),
    ]),
  );
}

function readPrompts(lang: string, folder: string): RawPrompts {
  const read = (name: string) => {
    const file = join(folder, 'prompts', `${name}.yaml`);
    return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as RawPrompts) : {};
  };
  const english = read('en');
  return primaryTag(lang) === 'en' ? english : (overlay(english, read(primaryTag(lang))) as RawPrompts);
}

export const primaryTag = (lang: string): string => lang.toLowerCase().split('-')[0] ?? 'en';

/** What `scripts/pack-content.ts` writes: read from the folder itself, never from an earlier pack. */
export function packContent(folder = `${templatesFolder}./`): PackedContent {
  const languages = readdirSync(join(folder, 'locales'));
  return {
    templates: loadTemplates(folder),
    words: Object.fromEntries(languages.map((lang) => [lang, loadWords(lang, folder)])),
    prompts: Object.fromEntries(languages.map((lang) => [lang, readPrompts(lang, folder)])),
  };
}
