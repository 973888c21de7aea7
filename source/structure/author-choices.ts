import type { VFile } from 'vfile';
import { nearestName } from '../diagnostics/nearest.ts';
import { reportRule } from '../diagnostics/report.ts';
import type { Role } from '../model/article.ts';
import { markedRole } from './marks.ts';
import { plainText, slugOf } from './plain-text.ts';
import type { RawSection } from './sections.ts';

/** What the front matter says about single sections: `roles:` and `skip:`, by heading or id. */
export interface SectionSettings {
  roles: Readonly<Record<string, Role>>;
  skip: readonly string[];
}

/** What the author decided about a section, by a mark or a setting. */
export interface AuthorChoices {
  roleOf(section: RawSection): { role: Role; cue: string } | null;
  isSkipped(section: RawSection): boolean;
}

/** Every name a section may be called by: its id, its heading with and without its number. */
function namesOf(section: RawSection): string[] {
  const heading = section.heading ? plainText(section.heading) : '';
  const names = [section.attributes.id, heading, section.parts?.title].filter((name) => name !== undefined && name !== '');
  return names.map((name) => slugOf(name ?? ''));
}

/** Read the author's choices; a setting that names no section is a warning with the nearest heading. */
export function readAuthorChoices(settings: SectionSettings, sections: readonly RawSection[], file: VFile): AuthorChoices {
  const all = sections.flatMap(withChildren);
  const roles = new Map(Object.entries(settings.roles).map(([name, role]) => [slugOf(name), role]));
  const skip = new Set(settings.skip.map(slugOf));
  const known = new Set(roles.size + skip.size > 0 ? all.flatMap(namesOf) : []);
  for (const [setting, names] of [
    ['roles', Object.keys(settings.roles)],
    ['skip', settings.skip],
  ] as const)
    for (const name of names) if (!known.has(slugOf(name))) reportUnknown(setting, name, all, file);
  return {
    roleOf(section) {
      const attribute = section.attributes.role;
      if (attribute) return { role: attribute, cue: `{role=${attribute}} of the author` };
      const setting =
        roles.size > 0
          ? namesOf(section)
              .map((name) => roles.get(name))
              .find((role) => role !== undefined)
          : undefined;
      if (setting) return { role: setting, cue: '`roles:` in the front matter' };
      const marked = markedRole(section.marks) ?? commonRole(section);
      return marked ? { role: marked, cue: `:::${marked} of the author` } : null;
    },
    isSkipped: (section) => section.attributes.skip === true || (skip.size > 0 && namesOf(section).some((name) => skip.has(name))),
  };
}

const withChildren = (section: RawSection): RawSection[] => [section, ...section.children.flatMap(withChildren)];

/** A section that stands in one role's mark as a whole has that role. */
function commonRole(section: RawSection): Role | null {
  const roles = new Set(section.blocks.map((block) => markedRole(block.marks)));
  const [only] = roles;
  return roles.size === 1 ? (only ?? null) : null;
}

function reportUnknown(setting: string, name: string, all: readonly RawSection[], file: VFile): void {
  const headings = all.flatMap((section) => section.parts?.title ?? []);
  const near = nearestName(name, headings);
  const nearest = near === null ? '' : `; the nearest is “${near}”`;
  reportRule(
    file,
    'structure/unknown-section',
    `\`${setting}:\` names “${name}”: expected a heading or its id, found none called so${nearest}`,
  );
}
