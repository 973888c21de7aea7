/** One tag as typed. */
export interface Tag {
  name: string;
  kind: 'open' | 'close' | 'void';
  typed: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const voidTags = words('area base br col embed hr img input link meta param source track wbr');

/** Elements that go with all they hold: programs, styles, drawings, form controls, players. */
export const droppedTags = words(
  'script style template noscript svg math iframe object embed applet video audio canvas map select datalist textarea button input meter progress head title noembed noframes dialog',
);

/** Dropped elements whose words a reader would have seen. */
export const tellingTags = words(
  'svg math button select textarea noscript template iframe object video audio dialog title head noembed noframes canvas',
);

/** Inline elements of HTML, old ones too; with the others here, every name a browser knows. */
const inlineTags = words(
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark marquee nobr output picture q rb rp rt rtc ruby s samp slot small span strike strong sub sup time tt u var image frame isindex plaintext xmp noindex',
);

/** Elements that stand as blocks: text never runs on from one to the next. */
export const blockTags = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Read one tag (`<b>`, `</b>`, `<br/>`); `null` for comments, declarations and anything else. */
export function readTag(typed: string): Tag | null {
  const found = /^<(\/?)([A-Za-z][^\s/>]*)([\s\S]*?)(\/?)>$/u.exec(typed.trim());
  if (!found) return null;
  const [, close, name = '', , slash] = found;
  const lower = name.toLowerCase();
  const isVoid = voidTags.has(lower) || (slash === '/' && !blockTags.has(lower));
  return { name: lower, kind: close === '/' ? 'close' : isVoid ? 'void' : 'open', typed };
}

const anyTag = /<!--[\s\S]*?-->|<(script|style|textarea|title)\b[^>]*>[\s\S]*?<\/\1\s*>|<\/?[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>/giu;

/** Every tag in a piece of HTML, in order; comments and the insides of scripts hold none. */
export const tagsIn = (html: string): Tag[] =>
  [...html.matchAll(anyTag)].flatMap(([typed, raw]): Tag[] => {
    if (typed.startsWith('<!--')) return [];
    const name = raw?.toLowerCase();
    if (name === undefined) return [readTag(typed)].filter((tag) => tag !== null);
    return [
      { name, kind: 'open', typed },
      { name, kind: 'close', typed },
    ];
  });

/** Whether a browser knows the element. */
export const isKnown = (name: string): boolean =>
  voidTags.has(name) || droppedTags.has(name) || blockTags.has(name) || inlineTags.has(name);

/**
 * A gap for the reader to fill, such as `<your name>`: it looks like a tag, but no element has the name, no value is given and nobody
 * closes it. Components (`<Video>`, `<my-video>`) are none.
 */
export const isPlaceholder = ({ name, kind, typed }: Tag, closed: ReadonlySet<string>): boolean =>
  kind === 'open' &&
  !isKnown(name) &&
  !closed.has(name) &&
  /^<\p{Ll}+(?:[ \t\n]+[\p{L}\p{N}_’-]+)*>$/u.test(typed) &&
  !/^(?:toc|more|br\w|hr\w)$/u.test(name);
