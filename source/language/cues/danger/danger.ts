/**
 * Words of danger between two people (DOMAIN a, RED_FLAG): violence, threats, fear of the other, control, being watched, forced sex,
 * weapons, harm. They decide before every other cue, so each is two words or more where one is common in ordinary prose.
 */
export interface DangerCues {
  /** A sentence or item that tells of danger. */
  tells: RegExp;
  /** An item or heading that only names it (“Threats”); in running prose the same word may mean less. */
  names: RegExp;
  /** A heading that says that what follows is no ordinary quarrel (“When it is more than …”). */
  turns: RegExp;
}

/** Whether an item, a heading or the line before a list speaks of danger. */
export const speaksOfDanger = (text: string, { tells, names }: DangerCues): boolean => tells.test(text) || names.test(text);

/** No danger is known of in this language. */
export const noDanger: DangerCues = { tells: /(?!)/, names: /(?!)/, turns: /(?!)/ };
