import { expect, test, vi } from 'vitest';
import { loadFonts } from '../../source/config/load-fonts.ts';

vi.mock('../../source/config/fonts/find-package.ts', async (original) => {
  const real = await original<typeof import('../../source/config/fonts/find-package.ts')>();
  return { ...real, findPackage: (name: string) => (name === 'noto-sans-jp' ? null : real.findPackage(name)) };
});

test('a Japanese article without its optional font asks for it, and is not set in Chinese shapes', async () => {
  const { missing } = await loadFonts({ text: '直すAda', script: 'Jpan', emphasis: { italic: false, bold: false } });
  expect(missing).toEqual(['直', 'す'].map((letter) => ({ letter, add: '@fontsource/noto-sans-jp' })));
});
