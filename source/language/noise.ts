/** Rules that take a sentence out because it is about the web page, not the subject (DOMAIN a, strip). Tight on purpose. */
const noise: [rule: string, pattern: RegExp][] = [
  ['strip/offer', /\b(?:download|grab|get|claim) (?:our|my|your|the) (?:free |“|")/iu],
  ['strip/offer', /\btak(?:e|ing) (?:our|my|the|this) (?:free |[\w-]+ ){0,4}(?:quiz|test|assessment)\b/iu],
  [
    'strip/offer',
    /\b(?:our|my) (?:platform|app|website|newsletter|e-?book|podcast|mailing list) (?:also )?(?:offers?|is|has|helps?|gives?|provides?)\b/iu,
  ],
  ['strip/offer', /\b(?:subscribe|sign up) (?:to|for) (?:our|my|the|a)\b/iu],
  ['strip/offer', /\b(?:book|schedule) (?:a|your) (?:free )?(?:call|consultation|session|discovery call)\b/iu],
  ['strip/offer', /^(?:bonus |free )?(?:freebie|free download|bonus download)s?\b/iu],
  ['strip/offer', /^(?:bonus )freebie:?$/iu],
  ['strip/click', /^click here\b/iu],
  [
    'strip/window',
    /^(?:close(?: search window)?|comments|leave a (?:reply|comment)|share this(?: post| article)?|read more|advertisement)[.:!]?$/iu,
  ],
  ['strip/reading-time', /^\d+\s*[- ]?min(?:ute)?s?\.? read$/iu],
  ['strip/date', /^(?:updated|published|posted|last (?:updated|modified))(?: on)?:? .{4,30}$/iu],
  ['strip/byline', /^written by\b.{0,60}$/iu],
  ['strip/cookies', /\b(?:we|this (?:site|website)) uses? cookies\b/iu],
  ['strip/chat', /^(?:would you like me to|here[’']s (?:the|your) (?:article|post)|as an ai\b|let me know if you[’']d like)/iu],
];

/** The rule under which a sentence is left out, `null` when it belongs to the article. */
export function noiseRule(sentence: string): string | null {
  return noise.find(([, pattern]) => pattern.test(sentence))?.[0] ?? null;
}
