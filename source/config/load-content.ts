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

type RawPrompts = Record<string, Partial<Record<Depth, string[]>>>;

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

/** Our own strings in one language: `templates/locales/<lang>/*.yaml`, one key per file name. English is complete. */
export function loadWords(lang: string, folder = templatesFolder): Words {
  const primary = primaryTag(lang);
  if (packed && folder === templatesFolder) return packed.words[primary] ?? packed.words.en ?? {};
  const locales = join(folder, 'locales');
  const available = readdirSync(locales);
  const chosen = join(locales, available.includes(primary) ? primary : 'en');
  const words: Words = {};
  for (const file of readdirSync(chosen).sort()) {
    if (file.endsWith('.yaml')) words[file.slice(0, -'.yaml'.length)] = parse(readFileSync(join(chosen, file), 'utf8'));
  }
  return words;
}

/** The prompt bank: `templates/prompts/<lang>.yaml`, role -> depth -> prompts. */
export function loadPromptBank(lang: string, folder = templatesFolder): PromptBank {
  const raw =
    packed && folder === templatesFolder ? (packed.prompts[primaryTag(lang)] ?? packed.prompts.en ?? {}) : readPrompts(lang, folder);
  const depths: Depth[] = ['gentle', 'deeper', 'stretch'];
  return Object.fromEntries(
    Object.entries(raw).map(([role, byDepth]) => [
      role,
      depths.flatMap((depth) => (byDepth[depth] ?? []).map((text) => ({ text, depth }))),
    ]),
  );
}

function readPrompts(lang: string, folder: string): RawPrompts {
  const name = `${primaryTag(lang)}.yaml`;
  const file = readdirSync(join(folder, 'prompts')).includes(name) ? name : 'en.yaml';
  return parse(readFileSync(join(folder, 'prompts', file), 'utf8')) as RawPrompts;
}

const primaryTag = (lang: string): string => lang.toLowerCase().split('-')[0] ?? 'en';

/** What `scripts/pack-content.ts` writes: read from the folder itself, never from an earlier pack. */
export function packContent(folder = `${templatesFolder}./`): PackedContent {
  const languages = readdirSync(join(folder, 'locales'));
  return {
    templates: loadTemplates(folder),
    words: Object.fromEntries(languages.map((lang) => [lang, loadWords(lang, folder)])),
    prompts: Object.fromEntries(languages.map((lang) => [lang, readPrompts(lang, folder)])),
  };
}
