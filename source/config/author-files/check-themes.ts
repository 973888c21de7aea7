import type { VFile } from 'vfile';
import { reportRule } from '../../diagnostics/report.ts';
import type { TemplateSet } from '../../model/content.ts';
import { paperPairs, slidePairs } from '../look/contrast-pairs.ts';
import { readTokens, tokenValue } from '../look/read-tokens.ts';

/** Themes of the author's have every token of ours, and words that can be read (DOMAIN e: 4.5:1). */
export async function checkAuthorThemes(ours: TemplateSet, authors: TemplateSet, file: VFile): Promise<void> {
  for (const [path, css] of Object.entries(authors)) {
    if (!path.startsWith('styles/themes/')) continue;
    const shown = `templates/${path}`;
    const tokens = readTokens(css);
    const lacking = Object.keys(readTokens(ours[path] ?? '')).filter((name) => !(name in tokens));
    if (lacking.length > 0) {
      const reason = `Expected every token of our theme, found none for ${lacking.map((name) => `--${name}`).join(', ')}`;
      reportRule(file, 'template/broken', reason, null, 'copy these lines from our file of the same path', shown);
      continue;
    }
    const { contrast, readColour } = await import('../look/colour.ts');
    for (const [text, ground, least] of [...paperPairs, ...slidePairs]) {
      const [one, other] = [text, ground].map((name) => readColour(tokenValue(tokens, name)));
      const found = one && other ? contrast(one, other) : null;
      if (found !== null && found >= least) continue;
      const reason =
        found === null
          ? `Expected CSS colours, found ${tokenValue(tokens, one ? ground : text)} for --${one ? ground : text}`
          : `Expected a contrast of ${least}:1, found ${found.toFixed(1)}:1 for --${text} on --${ground}`;
      reportRule(file, found === null ? 'template/broken' : 'template/contrast', reason, null, undefined, shown);
      // The first of a kind is enough: one change often mends the others.
      break;
    }
  }
}
