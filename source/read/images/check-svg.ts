const harms: [what: string, pattern: RegExp][] = [
  ['a program', /<script[\s>/]|\son[a-z]+\s*=|javascript:/i],
  ['foreign content', /<(?:foreignObject|iframe|embed|object|audio|video)[\s>/]/i],
  ['entities', /<!ENTITY/i],
  ['something from elsewhere', /(?:href|src)\s*=\s*["']?\s*(?!#|["']|data:image\/(?:png|jpe?g|gif|webp)[;,])[^\s"'>]/i],
  ['something from elsewhere', /url\(\s*["']?\s*(?!#|["']|data:image\/(?:png|jpe?g|gif|webp)[;,])[^\s)]|@import/i],
];

/** What makes a drawing unfit to be printed unseen, `null` when it is harmless: pages are made offline and run nothing (QUALITY P4). */
export function findHarm(svg: string): string | null {
  // Links lead away only when somebody clicks them, and a picture on a page cannot be clicked.
  const drawn = svg.replace(/<a\s[^>]*>/gi, '<a>').replace(/\sxmlns(?::\w+)?\s*=\s*(?:"[^"]*"|'[^']*')/gi, '');
  return harms.find(([, pattern]) => pattern.test(drawn))?.[0] ?? null;
}
