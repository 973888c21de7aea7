import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { checkCss } from './check-css.ts';

/** What HTML may not hold, and where: an offset into the text. */
export interface MarkupFault {
  offset: number;
  found: string;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that hold words, order words, or draw. Forms, frames, media and moving pictures are not among them. */
const elements = names(
  'html head body title meta link style script div span p h1 h2 h3 h4 h5 h6 header footer main nav section article aside figure figcaption ' +
    'blockquote q cite hr br wbr pre code kbd samp var b i em strong small s u del ins sub sup mark abbr dfn time bdi bdo ruby rt rp a img ' +
    'ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td button input label template dialog details summary picture source strike tt ' +
    'svg g path circle ellipse rect line polyline polygon text tspan textPath defs symbol use title desc clipPath mask pattern marker ' +
    'linearGradient radialGradient stop',
);

/** Attributes that hold an address: allowed only where none is asked for before somebody presses a link. */
const addresses = names('src srcSet srcDoc data poster background action formAction ping manifest xLinkHref href');

/** Scripts and settings that we write ourselves: what a script element may hold. */
export type IsOurs = (script: string) => boolean;

const parse = (html: string, fragment: boolean): Nodes => unified().use(rehypeParse, { fragment }).parse(html);

/**
 * Everything in HTML that could run, fetch or send something.
 *
 * @param isOurs Which texts of script elements are ours; no others may be there.
 */
export function checkMarkup(html: string, { fragment, isOurs }: { fragment: boolean; isOurs: IsOurs }): MarkupFault[] {
  const faults: MarkupFault[] = [];
  const visit = (node: Nodes): void => {
    const offset = node.position?.start.offset ?? 0;
    const report = (found: string) => faults.push({ offset, found });
    if (node.type === 'element') checkElement(node, report, isOurs);
    if ('children' in node) for (const child of node.children) visit(child);
    if (node.type === 'element' && node.content) visit(node.content);
  };
  visit(parse(html, fragment));
  return faults;
}

function checkElement(node: Element, report: (found: string) => void, isOurs: IsOurs): void {
  const { tagName, properties } = node;
  if (!elements.has(tagName)) report(`<${tagName}>`);
  if (tagName === 'script' && !(isOurs(textOf(node)) && !('src' in properties))) report('<script>');
  if (tagName === 'meta' && ('httpEquiv' in properties || 'content' in properties) && properties.name !== 'viewport') report('<meta>');
  if (tagName === 'link' && properties.href !== 'data:,') report('<link>');
  if (tagName === 'style') for (const { found } of checkCss(textOf(node))) report(`${found} in <style>`);
  for (const [name, value] of Object.entries(properties)) {
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    if (/^on/i.test(name)) report(`${name.toLowerCase()}=`);
    else if (addresses.has(name) && !isSafeAddress(tagName, name, text)) report(`${name.toLowerCase()}="${text.slice(0, 60)}"`);
    else if (name === 'style' || /url\s*\(|\\/i.test(text)) for (const { found } of checkCss(text)) report(`${found} in ${name}=`);
  }
}

const textOf = (node: Element): string => node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** Places on the page, pictures that are inside, and links, which wait until they are pressed. U+E000 stands for what a template fills in. */
function isSafeAddress(tagName: string, name: string, text: string): boolean {
  // Browsers pass over these inside an address.
  const address = [...text].filter((letter) => letter > ' ').join('');
  if (/^#|^$/.test(address)) return true;
  if (tagName === 'a' && name === 'href') return /^(?:https?|mailto|tel|ircs?|xmpp):|^[^:]*(?:[/?#]|$)/i.test(address);
  if (tagName === 'link') return address === 'data:,';
  return tagName === 'img' && name === 'src' && /^(?:data:image\/|\uE000+$)/i.test(address);
}
