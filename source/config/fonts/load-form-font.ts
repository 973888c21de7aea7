import { scriptOf } from '../../model/writing.ts';
import { openPackage } from './font-package.ts';
import { type MergedFace, mergeFaces } from './merge-faces.ts';

/**
 * Faces whose letters stand side by side as they are typed. Scripts that join or stack their letters, and those of thousands of signs,
 * are left to the viewer's own fonts: it would set single letters of ours apart, or a file would be as large as a font.
 */
const besides: Record<string, string> = { Hebr: 'noto-sans-hebrew', Armn: 'noto-sans-armenian', Geor: 'noto-sans-georgian' };

let latin: Buffer[] | null = null;

const filesOf = (name: string): Buffer[] => {
  const font = openPackage(name);
  return font ? font.subsets.map((subset) => font.read(subset, 400, 'normal', 'woff')) : [];
};

/** The font answers are typed in: Latin with every accent, Greek and Cyrillic, and the letters of the article where they can be. */
export function loadFormFont(lang: string): MergedFace & { name: string } {
  latin ??= filesOf('source-sans-3');
  const own = besides[scriptOf(lang)];
  return { name: 'CoupletPen-Regular', ...mergeFaces([...latin, ...(own === undefined ? [] : filesOf(own))]) };
}
