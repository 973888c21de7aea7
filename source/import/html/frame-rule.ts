import type { Element } from 'hast';
import { attribute, elementsOf, type HastNode, linkDensity, wordsOf } from './hast.ts';

const token = (source: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${source})(?=$|[\\s_-])`, 'iu');

/** Elements that never hold a word of an article. */
export const machinery =
  /^(?:script|style|template|noscript|link|meta|svg|canvas|iframe|object|embed|video|audio|map|base|title|head|math)$/u;
const frame = /^(?:nav|form|button|input|select|textarea|dialog|menu|footer)$/u;
const frameRole = /^(?:navigation|complementary|banner|contentinfo|dialog|alertdialog|search|alert|toolbar|menu)$/iu;

/** What names of classes and ids say of an element. */
export const named: [rule: string, pattern: RegExp][] = [
  ['strip/comments', token('comments?|comment-list|comments-area|disqus(?:_thread)?|respond|commentlist')],
  [
    'strip/share',
    token(
      'share|sharing|sharedaddy|sharethis|social|socials|addtoany|addthis|heateor|shariff|share-buttons?|post-ufi|like-button|likes?|clap|pin-it|twitter-share',
    ),
  ],
  [
    'strip/related',
    token(
      'related|jp-relatedposts|yarpp|recommend(?:ed|ations?)|read-next|more-posts|also-like|recirc|up-next|post-nav(?:igation)?|nav-links|pagination|pager|trending',
    ),
  ],
  [
    'strip/offer',
    token(
      'newsletter|subscribe|subscription(?:-widget)?(?:-wrap)?|signup|sign-up|optin|opt-in|promo|cta|call-to-action|captioned-button-wrap|button-wrapper|wp-block-buttons?|mailchimp|mc4wp|convertkit|paywall|lead-magnet|download-box',
    ),
  ],
  [
    'strip/offer',
    token(
      'ads?|advert(?:isement|ising)?|adsbygoogle|ad-(?:slot|container|wrapper|unit)|sponsor(?:ed)?|dfp|taboola|outbrain|mediavine|raptive',
    ),
  ],
  ['strip/cookies', token('cookies?|cookie-(?:bar|banner|notice|consent)|gdpr|consent|cmplz|onetrust')],
  ['strip/contents', token('toc|ez-toc(?:-container)?|toc_container|table-of-contents|wp-block-table-of-contents|lwptoc')],
  ['strip/tags', token('tags|tag-list|tags-links|tagcloud|cat-links|post-tags|post-categories|breadcrumbs?|breadcrumb-trail')],
  [
    'strip/byline',
    token(
      'byline|byline-wrapper|entry-meta|post-meta|article-meta|meta-info|reading-time|read-time|posted-on|author-(?:box|bio|info|card)|about-author|post-author-box',
    ),
  ],
  [
    'strip/window',
    token(
      'popup|pop-up|modal|lightbox|overlay|sidebar|widget-area|skip-link|screen-reader-text|sr-only|visually-hidden|masthead|site-(?:header|footer)|toolbar|print-hide|no-print|mw-editsection',
    ),
  ],
];

const isHidden = (node: Element): boolean =>
  node.properties.hidden === true ||
  /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(node, 'style')) ||
  (attribute(node, 'ariaHidden') === 'true' && wordsOf(node).length > 4);

const notes = token(
  'note|tip|callout|call-out|info|box|highlight|key|takeaway|warning|alert|important|pullquote|pull-quote|quote|example|exercise',
);

const longest = (node: HastNode): number =>
  [...elementsOf(node)]
    .filter(({ tagName }) => tagName === 'p' || tagName === 'li')
    .reduce((most, one) => Math.max(most, wordsOf(one).split(' ').length), 0);

/** The rule under which an element inside the article's part of the page is left out, `null` when it stays, `''` when it holds no words. */
export function frameRule(node: Element, whole: number): string | null {
  if (machinery.test(node.tagName)) return '';
  if (node.tagName === 'input' && attribute(node, 'type') === 'checkbox') return null;
  const words = wordsOf(node);
  const share = words.length / Math.max(1, whole);
  if (isHidden(node)) return 'strip/window';
  const names = `${attribute(node, 'className')} ${attribute(node, 'id')}`;
  // A page that wraps its whole article in a form, or a class that says “ad” on the body, is not to be lost by it.
  const found = named.find(([, pattern]) => pattern.test(names))?.[0];
  if (found === 'strip/comments' && share < 0.9) return found;
  // A frame’s element is one, unless it wraps running text.
  if (frame.test(node.tagName) && node.tagName !== 'form' && (share <= 0.4 || longest(node) < 20)) return 'strip/window';
  if (share > 0.4) return null;
  if (frame.test(node.tagName) || frameRole.test(attribute(node, 'role'))) return 'strip/window';
  if (node.tagName === 'aside') return notes.test(names) && found === undefined ? null : (found ?? 'strip/window');
  if (node.tagName === 'img' && /avatar|gravatar|author-photo|pixel|spacer/iu.test(`${names} ${attribute(node, 'src')}`)) return '';
  if (found === undefined || /^(?:a|h[1-6]|strong|em|b|i|article|main|body|html)$/u.test(node.tagName)) return null;
  // Running text under a name that may mean anything stays.
  return longest(node) >= 40 && linkDensity(node) < 0.5 && found !== 'strip/related' ? null : found;
}
