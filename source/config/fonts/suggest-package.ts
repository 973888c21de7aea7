import { isLetterOf, pictureFont, scriptFonts } from './families.ts';

/**
 * The package to add for a letter no installed font has, by its script.
 *
 * @param script ISO 15924 of the article: it decides whose shapes of Han signs are meant.
 * @returns Its name with the scope, `null` when we know none.
 */
export function suggestPackage(code: number, script: string): string | null {
  const letter = String.fromCodePoint(code);
  const found = scriptFonts.filter((one) => isLetterOf(one, code));
  // A Han sign in an article of another script is Chinese rather than Japanese or Korean.
  const chosen = found.find((one) => one.code === script) ?? found.find((one) => one.code === 'Hans') ?? found[0];
  const name = chosen?.sans.at(-1) ?? chosen?.serif.at(-1) ?? (/\p{Extended_Pictographic}/u.test(letter) ? pictureFont : null);
  return name === null ? null : `@fontsource/${name}`;
}
