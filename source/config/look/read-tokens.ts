/** Custom properties by name, without the two dashes. */
export type Tokens = Record<string, string>;

/** The custom properties a style sheet gives the root; of a name given twice the last one counts, as in the browser. */
export function readTokens(css: string): Tokens {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const roots = [...bare.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, body = '']) => body);
  const declarations = roots.flatMap((body) => [...body.matchAll(/--([\w-]+)\s*:\s*([^;]+)/g)]);
  return Object.fromEntries(declarations.map(([, name = '', value = '']) => [name, value.trim()]));
}

/** Custom properties as a rule for the root. */
export const writeTokens = (tokens: Tokens): string =>
  `:root{${Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`;

/** The value of a token, `var(--other)` followed as far as it goes. */
export function tokenValue(tokens: Tokens, name: string): string {
  let value = tokens[name];
  for (let step = 0; value !== undefined && step < 8; step += 1) {
    const other = /^var\(\s*--([\w-]+)\s*(?:,[^)]*)?\)$/.exec(value)?.[1];
    if (other === undefined) return value;
    value = tokens[other];
  }
  return value ?? 'currentcolor';
}
