import { type Check, type Finding, quote } from '../check.ts';

/** W11: fields that a screen reader can name, and that no program stands behind. */
export const fields: Check = {
  rule: 'preflight/w11-fields',
  promise: 'every field says what it is for, under a name of its own, without programs',
  find({ file, expected }) {
    if (file.fields.length === 0 && !file.hasScripts) return null;
    const found: Finding[] = [];
    if (file.hasScripts) found.push({ page: null, reason: 'Expected no programs in the file, found JavaScript', place: null });
    const questions = new Map<string, string>();
    for (const { name, tooltip, page } of file.fields) {
      if (name === '') found.push({ page, reason: 'Expected a name for every field, found one without', place: null });
      if (tooltip === null || tooltip.trim() === '') {
        found.push({ page, reason: `Expected the field ${quote(name)} to say what it is for, found no description`, place: null });
        continue;
      }
      const known = questions.get(name) ?? tooltip;
      questions.set(name, known);
      if (expected.ours && known !== tooltip)
        found.push({ page, reason: `Expected one question under the name ${quote(name)}, found two`, place: null });
    }
    if (expected.medium !== 'screen' && file.fields.length > 0)
      found.push({
        page: file.fields[0]?.page ?? null,
        reason: `Expected no fields in a file for paper, found ${file.fields.length}`,
        place: null,
      });
    return found;
  },
};
