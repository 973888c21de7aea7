import type { Check, Finding } from '../check.ts';

/** Addresses nobody has: places that were to be filled in (RFC 2606, RFC 6761). */
const placeholder = /^https?:\/\/(?:[^/]*\.)?(?:invalid|example|test|localhost)(?:[:/]|$)|^(?:about|javascript|file):/i;

/** No placeholder left over, no link to nowhere; none at all where a link cannot be followed. */
export const links: Check = {
  rule: 'preflight/link',
  promise: 'no link leads nowhere',
  find({ file, expected }) {
    if (file.pages.every((page) => page.links.length === 0)) return null;
    return file.pages.flatMap(({ number, links: all }): Finding[] => {
      if (expected.medium !== 'screen' && all.length > 0)
        return [{ page: number, reason: `Expected no links in a file for paper, found ${all.length}`, place: null }];
      return all.flatMap(({ address }): Finding[] =>
        address !== null && placeholder.test(address)
          ? [{ page: number, reason: `Expected addresses that exist, found ${address}`, place: null }]
          : [],
      );
    });
  },
};
