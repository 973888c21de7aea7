import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Depth, PromptBank, TemplateSet, Words } from '../model/content.ts';

/** The package's own `templates/` folder, beside `source/` and `lib/` alike. */
export const templatesFolder = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Read every template, style and client script below `templates/`. */
export function loadTemplates(folder = templatesFolder): TemplateSet {
  const set: TemplateSet = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(hbs|css|js)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    set[path.slice(folder.length).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return set;
}

/** Our own strings in one language: `templates/locales/<lang>/*.yaml`, one key per file name. English is complete. */
export function loadWords(lang: string, folder = templatesFolder): Words {
  const locales = join(folder, 'locales');
  const available = readdirSync(locales);
  const primary = lang.toLowerCase().split('-')[0] ?? 'en';
  const chosen = join(locales, available.includes(primary) ? primary : 'en');
  const words: Words = {};
  for (const file of readdirSync(chosen).sort()) {
    if (file.endsWith('.yaml')) words[file.slice(0, -'.yaml'.length)] = parse(readFileSync(join(chosen, file), 'utf8'));
  }
  return words;
}

/** The prompt bank: `templates/prompts/<lang>.yaml`, role -> depth -> prompts. */
export function loadPromptBank(lang: string, folder = templatesFolder): PromptBank {
  const available = readdirSync(join(folder, 'prompts'));
  const primary = lang.toLowerCase().split('-')[0] ?? 'en';
  const file = available.includes(`${primary}.yaml`) ? `${primary}.yaml` : 'en.yaml';
  const raw = parse(readFileSync(join(folder, 'prompts', file), 'utf8')) as Record<string, Partial<Record<Depth, string[]>>>;
  const depths: Depth[] = ['gentle', 'deeper', 'stretch'];
  return Object.fromEntries(
    Object.entries(raw).map(([role, byDepth]) => [
      role,
      depths.flatMap((depth) => (byDepth[depth] ?? []).map((text) => ({ text, depth }))),
    ]),
  );
}
