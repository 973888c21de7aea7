import { endsSentence, sizeOf } from '../text/measure.ts';
import type { PageLine, Zones } from './read-page.ts';

const trail = /^(?:home|start(?:seite)?|blog|inicio|accueil|magazin|magazine)\s*(?:[>»›/]|→)\s*.{1,140}$/iu;
const subject =
  /^(?:(?:relationships?|marriage|dating|love|couples?|family|parenting|psychology|mental health|well-?being|wellness|lifestyle|health|self[- ]?(?:help|care|improvement)|communication|advice|intimacy|sex|life|self|this happened to me|articles?|blog|news|opinion|featured|editor[’']s picks?|beziehung(?:en)?|liebe|partnerschaft|ehe|familie|psychologie|gesundheit|leben|ratgeber|relaciones|pareja|amor|familia|psicología|salud|bienestar|vida|couple|amour|famille|psycho(?:logie)?|santé|bien-être|vie)(?:\s*(?:[,&|·•/]|and|und|y|et)\s*|$))+$/iu;

/** A word a site sorts its pages by. */
export const isSubject = (text: string): boolean => subject.test(text);

const bare = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** What stands above the title or beside it: the trail of pages, the subject, the title once more. */
export function markTopLines(lines: PageLine[], rules: (string | null)[], zones: Zones): void {
  const top = lines.map((_, index) => index).filter((index) => index < zones.first && rules[index] === null);
  for (const index of top) if (trail.test(lines[index]?.text ?? '')) rules[index] = 'strip/trail';
  const titles = () => top.filter((index) => rules[index] === null && sizeOf(lines[index]?.text ?? '') >= 2);
  for (const index of top) {
    const text = lines[index]?.text ?? '';
    const isTitle = titles().length === 0 || (titles().length === 1 && titles()[0] === index);
    const beside = rules[index - 1] !== null || rules[index + 1] !== null || index === 0;
    if (rules[index] === null && subject.test(text) && !isTitle && beside) rules[index] = 'strip/subject';
  }
  markTitleTwice(lines, rules);
}

/** The title stands twice (the browser's and the page's, or a heading above and in the text): the fuller one without the site's name stays. */
function markTitleTwice(lines: PageLine[], rules: (string | null)[]): void {
  const standing = lines.map((_, index) => index).filter((index) => rules[index] === null);
  const first = standing[0];
  const title = first === undefined ? undefined : lines[first];
  if (first === undefined || !title || title.isListed || (endsSentence(title.text) && !/[?!]$/u.test(title.text)) || sizeOf(title.text) < 2)
    return;
  const withoutSite = title.text.replace(/\s+[|–—-]\s+[^|–—]{2,60}$/u, '');
  for (const index of standing.slice(1, 14)) {
    const text = bare(lines[index]?.text ?? '');
    if (text === '') continue;
    if (text === bare(title.text)) rules[index] = 'strip/title-twice';
    else if (text === bare(withoutSite)) {
      rules[first] = 'strip/title-twice';
      return;
    }
  }
}
