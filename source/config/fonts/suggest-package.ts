import { isLetterOf, pictureFont, scriptFonts } from './families.ts';
import { findPackage } from './find-package.ts';

/**
 * The package to add for a letter no installed font has, by its script.
 *
 * @param script ISO 15924 of the article: it decides whose shapes of Han signs are meant.
 * @returns Its name with the scope, `null` when we know none that is not there already.
 */
export function suggestPackage(code: number, script: string): string | null {
  const found = scriptFonts.filter((one) => isLetterOf(one, code));
  // A Han sign in an article of another script is Chinese rather than Japanese or Korean.
  const inOrder = [...found.filter((one) => one.code === script), ...found.filter((one) => one.code === 'Hans'), ...found];
  const names = inOrder.flatMap((one) => one.sans.at(-1) ?? one.serif.at(-1) ?? []);
  if (/\p{Extended_Pictographic}/u.test(String.fromCodePoint(code))) names.push(pictureFont);
  const name = names.find((one) => findPackage(one) === null);
  return name === undefined ? null : `@fontsource/${name}`;
}
