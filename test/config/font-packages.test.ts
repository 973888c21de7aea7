import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { scriptFonts, symbolFonts, voices } from '../../source/config/fonts/families.ts';
import { findPackage, listNotoPackages } from '../../source/config/fonts/find-package.ts';
import { openPackage } from '../../source/config/fonts/font-package.ts';
import { listFaces } from '../../source/config/fonts/list-faces.ts';
import { readCoverage } from '../../source/config/fonts/read-woff.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Record<string, Record<string, string>>;
const fontNames = (group: string): string[] =>
  Object.keys(manifest[group] ?? {}).flatMap((name) => (name.startsWith('@fontsource/') ? [name.slice('@fontsource/'.length)] : []));
const small = fontNames('dependencies');
const all = { italic: true, bold: true };

describe('the font packages', () => {
  test('every package of package.json is in the table, and large ones are optional', () => {
    const table = [
      ...scriptFonts.flatMap(({ serif, sans }) => [...serif, ...sans]),
      ...symbolFonts,
      ...Object.values(voices).map((voice) => voice?.name ?? ''),
    ];
    expect([...small, ...fontNames('optionalDependencies')].filter((name) => !table.includes(name))).toEqual([]);
    expect(fontNames('optionalDependencies')).toEqual(['noto-sans-jp', 'noto-sans-kr', 'noto-sans-sc', 'noto-sans-tc']);
  });

  test.each(small)('%s has every face in both formats, with the same letters in each', (name) => {
    const font = openPackage(name);
    if (!font) throw new Error(`${name} is not installed`);
    for (const subset of font.subsets) {
      const faces = listFaces(font, 'sans', all);
      const letters = faces.map(({ weight, style }) => readCoverage(font.read(subset, weight, style, 'woff')));
      for (const { weight, style } of faces) expect(font.read(subset, weight, style, 'woff2').toString('latin1', 0, 4)).toBe('wOF2');
      // Letters of formulas are in the regular faces of these two only.
      const mostLacking = name === 'amiri' ? 150 : name === 'dejavu-sans' ? 25 : 0;
      for (const one of letters) expect((letters[0]?.size ?? 0) - one.size).toBeLessThanOrEqual(mostLacking);
    }
  });

  test('the ranges a package states are wider than its letters; only letters count', () => {
    const sans = openPackage('source-sans-3');
    expect(sans?.subsetFor(0x2030)).toBeNull();
    expect(sans?.subsetFor(0x41)?.name).toBe('latin');
    expect(sans?.subsetFor(0x416)?.name).toBe('cyrillic');
  });
});

describe('packages the author adds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'couplet-fonts-'));
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  test('are found in the folder couplet is called from', () => {
    const source = findPackage('noto-sans-lao') ?? '';
    mkdirSync(join(folder, 'node_modules', '@fontsource'), { recursive: true });
    symlinkSync(source, join(folder, 'node_modules', '@fontsource', 'noto-sans-of-the-author'));
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    expect(listNotoPackages()).toContain('noto-sans-of-the-author');
    expect(findPackage('noto-sans-of-the-author')).not.toBeNull();
    expect(findPackage('noto-sans-of-nobody')).toBeNull();
  });
});
