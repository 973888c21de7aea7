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
  /** A heading over warning signs, and one over staying or leaving, where the table of roles knows none. */
  warns: RegExp;
  leaves: RegExp;
  /** A sentence about whether to stay or to leave: a fork nobody is to face in front of others (DOMAIN a, DECIDE). */
  leaving: RegExp;
  /** Detail of sex, of an affair or of a trauma. */
  intimate: RegExp;
  /** How a question begins that looks for a reason or a wish (“Why …”): it asks for no verdict. */
  explains: RegExp;
  /** The other one, where the language has no other cues; a verdict names somebody. */
  partner: RegExp;
}

/** Whether an item, a heading or the line before a list speaks of danger. */
export const speaksOfDanger = (text: string, { tells, names }: DangerCues): boolean => tells.test(text) || names.test(text);

/** Whether a question asks for a verdict on the partner. `isOfPartner`: the language's other cues say that it is about the other one. */
export const asksForVerdict = (text: string, { explains, partner }: DangerCues, isOfPartner: boolean): boolean =>
  (isOfPartner || partner.test(text)) && !explains.test(text);

const never = /(?!)/;

/** No danger is known of in this language. */
export const noDanger: DangerCues = {
  tells: never,
  names: never,
  turns: never,
  warns: never,
  leaves: never,
  leaving: never,
  intimate: never,
  explains: never,
  partner: never,
};
