import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';
import { slugOf } from './plain-text.ts';
import type { RawSection } from './sections.ts';

/** Gives every section its id. */
export type NameSection = (section: RawSection, isFirst: boolean) => string;

/**
 * Ids of sections: the author's `{#id}` as written, else a slug of the heading; the same slug again gets `-2`, `-3` … in order.
 *
 * An author's id stays what it is wherever else the slug would be the same. Two equal ids of the author's are an error with both lines.
 */
export function nameSections(sections: RawSection[], file: VFile): NameSection {
  const used = new Set<string>(['title']);
  const lines = new Map<string, number>();
  const visit = (section: RawSection): void => {
    const id = section.attributes.id;
    if (id !== undefined) {
      const line = section.heading?.position?.start.line ?? 1;
      const earlier = lines.get(id);
      if (earlier !== undefined) {
        const place = { line, column: section.heading?.position?.start.column ?? 1 };
        reportRule(file, 'structure/duplicate-id', `Expected another id than \`${id}\`, found it on line ${earlier} already`, place);
      }
      lines.set(id, earlier ?? line);
      used.add(id);
    }
    section.children.forEach(visit);
  };
  sections.forEach(visit);
  return (section, isFirst) => section.attributes.id ?? freeSlug(slugFor(section, isFirst), used);
}

/** `s12` is the id of a sentence, so no section is called so. */
function slugFor(section: RawSection, isFirst: boolean): string {
  const slug = slugOf(section.parts?.title ?? (isFirst ? 'introduction' : 'section'));
  return /^s\d+$/.test(slug) ? `section-${slug}` : slug;
}

function freeSlug(slug: string, used: Set<string>): string {
  let free = slug;
  for (let count = 2; used.has(free); count += 1) free = `${slug}-${count}`;
  used.add(free);
  return free;
}
