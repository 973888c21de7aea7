import type { VFile } from 'vfile';
import { reportRule } from '../../diagnostics/report.ts';
import type { TemplateSet } from '../../model/content.ts';
import type { Look } from '../../model/look.ts';
import type { BuildOptions } from '../../model/options.ts';
import type { Pair } from './brand-tokens.ts';
import { readTokens, type Tokens, tokenValue, writeTokens } from './read-tokens.ts';

/** WCAG 2: 4.5 for text, 7 where the reader asked for large print. */
const leastContrast = { normal: 4.5, large: 7 };

/**
 * The look of a build: the theme, then large print and the brand's colours, then the ink.
 *
 * @param templates Every file below `templates/`, the author's in place of ours.
 * @returns `null` when a colour of the brand is none; the message is on the file.
 */
export async function loadLook(
  templates: TemplateSet,
  options: Pick<BuildOptions, 'theme' | 'ink' | 'largePrint'> & { brand: Pick<BuildOptions['brand'], 'colours'> },
  file: VFile,
): Promise<Look | null> {
  const { theme, ink, largePrint, brand } = options;
  const themeCss = templates[`styles/themes/${theme}.css`] ?? '';
  const inkCss = ink === 'colour' ? '' : (templates[`styles/inks/${ink}.css`] ?? '');
  const made = largePrint || brand.colours !== null ? await makeTokens(themeCss, brand.colours, largePrint, file) : none;
  if (made === null) return null;
  const tokens = { ...readTokens(themeCss), ...made.paper, ...readTokens(inkCss) };
  return {
    paper: [themeCss, writeTokens(made.paper), inkCss].join('\n'),
    slides: [themeCss, writeTokens(made.slides)].join('\n'),
    custom: templates['styles/custom.css'] ?? '',
    accent: tokenValue(tokens, 'accent'),
    second: tokenValue(tokens, 'second'),
  };
}

interface MadeTokens {
  paper: Tokens;
  slides: Tokens;
}
const none: MadeTokens = { paper: {}, slides: {} };

/** What has to be computed; the colours are loaded only here. */
async function makeTokens(themeCss: string, colours: Pair | null, largePrint: boolean, file: VFile): Promise<MadeTokens | null> {
  const [{ readColour }, { repairPair, writePairTokens, writeSlideTokens }] = await Promise.all([
    import('./colour.ts'),
    import('./brand-tokens.ts'),
  ]);
  const theme = readTokens(themeCss);
  const paper = tokenValue(theme, 'paper');
  const least = largePrint ? leastContrast.large : leastContrast.normal;
  const given = (colours ?? [tokenValue(theme, 'accent'), tokenValue(theme, 'second')]).map(readColour);
  const unread = given.indexOf(null);
  const place = placeOfColours(file);
  if (unread >= 0) {
    const reason = `\`colours\`: expected two CSS colours such as #14555a or darkslateblue, found ${JSON.stringify(colours?.[unread] ?? '')}`;
    reportRule(file, 'config/bad-value', reason, place, 'write each colour as # and six figures, or as a name that CSS knows');
    return null;
  }
  const pair = given as Pair;
  const printed = repairPair(pair, paper, least);
  if (colours) reportRepairs(pair, printed, least, file);
  return {
    paper: { ...writePairTokens(printed, theme), ...(largePrint ? { soft: 'var(--ink)' } : {}) },
    slides: colours ? writeSlideTokens(repairPair(pair, tokenValue(theme, 'slide-paper'), leastContrast.normal), theme) : {},
  };
}

function reportRepairs(given: Pair, printed: Pair, least: number, file: VFile): void {
  for (const [index, of] of (['structure and Partner A', 'Partner B'] as const).entries()) {
    if (given[index] === printed[index]) continue;
    const reason = `\`colours\`: the colour for ${of} is printed as ${printed[index]} instead of ${given[index]}, so that words in it have a contrast of ${least}:1 and the two can be told apart`;
    reportRule(file, 'template/colour-repaired', reason, placeOfColours(file));
  }
}

/** The line of the setting in the front matter. */
function placeOfColours(file: VFile): { line: number; column: number } | null {
  const line = String(file.value)
    .split('\n', 100)
    .findIndex((text) => /^["']?colou?rs["']?\s*[:=]/iu.test(text));
  return line < 0 ? null : { line: line + 1, column: 1 };
}
