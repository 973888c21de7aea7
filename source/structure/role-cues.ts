import type { Role } from '../model/article.ts';

/** Cues of one language. A table: first match wins, top to bottom (DOMAIN a). */
export interface RoleCues {
  /** Words of a heading. */
  heading: [Role, RegExp][];
  /** The line before a list: decides the list's role. */
  leadIn: [Role, RegExp][];
  /** Sentences of a section whose heading says nothing. */
  sentence: [Role, RegExp][];
  /** A line that introduces words to say. */
  sayCue: RegExp;
  /** A line that introduces questions to the partner. */
  askCue: RegExp;
  /** A line that introduces questions to oneself. */
  reflectCue: RegExp;
  /** “Instead of saying …, try”. */
  rewriteCue: RegExp;
  /** “Instead, …” after a list of mistakes. */
  insteadCue: RegExp;
  /** Bold line before signs of a reason, and before what helps with it. */
  lookForCue: RegExp;
  helpsCue: RegExp;
  /** Verbs that go with a named person's words. */
  quoteVerb: RegExp;
  /** First person, and the other person. */
  self: RegExp;
  partner: RegExp;
}

const english: RoleCues = {
  heading: [
    ['avoid', /\bwhat not to\b|\bmistakes?\b|\bdon[’']ts\b|\bavoid (?:these|doing|saying)\b|\bthings (?:not to|that make it worse)\b/i],
    ['help', /\bprofessional help\b|\bseek(?:ing)? (?:\w+ )?(?:help|support)\b|\btherapy\b|\bcounsel+ing\b|\bcoaching\b/i],
    ['decide', /\bif you (?:stay|choose to|decide to|leave)\b|\bwalk(?:ing)? away\b|\bstay(?:ing)? or (?:go|leav)/i],
    ['red-flag', /\bbecomes? a pattern\b|\bmore than (?:a|just)\b|\bwarning signs?\b|\bred flags?\b|\babus/i],
    [
      'close',
      /^(?:final|closing|last|parting) (?:thoughts?|words?)\b|\bkey takeaways?\b|\btakeaways?\b|^conclusions?\b|^in (?:closing|short|summary)\b|^summary\b|^to sum up\b/i,
    ],
    [
      'affirm',
      /\b(?:define|defines|about) (?:your|my) worth\b|\bnot (?:your|a) (?:fault|failure)\b|\byou(?:[’']re| are) not alone\b|\byou deserve\b|\byour worth\b/i,
    ],
    [
      'reflect',
      /\bself[- ]reflection\b|\bquestions? (?:to|for) (?:ask yourself|sit with|reflect|each|both|your)\b|\bquestions? for each of you\b|\bask yourself\b|\bjournal(?:ing)? prompts?\b|\breflection\b/i,
    ],
    ['boundary', /\bboundar(?:y|ies)\b|\bneeds? (?:for )?space\b|\bspace, not\b|\bpause (?:with|plan)\b|\btime[- ]?out\b|\blimits\b/i],
    [
      'self-care',
      /\bself[- ]care\b|\byour own (?:\w+ )?(?:wellness|well-?being|needs)\b|\b(?:look(?:ing)?|tak(?:e|ing)) (?:care of|after) yourself\b/i,
    ],
    ['ritual', /\brituals?\b|\bdaily habits?\b|\bsmall habits?\b|\brebuild(?:ing)? (?:connection|closeness|trust|intimacy)\b/i],
    ['rewrite', /\bsay it (?:softer|better|differently)\b|\binstead of saying\b/i],
    ['script', /\bwords (?:to|for)\b|\bwhat (?:to|you can|you could) say\b|\bscripts?\b|\bphrases\b/i],
    ['ask', /\bopen[- ]ended questions?\b|\bquestions to ask (?:your partner|each other)\b/i],
    ['contrast', /\b(?:the )?difference between\b|\bversus\b|\bvs\.?\b|^(?:an? )?[\p{L}’' -]{2,30}, not (?:an? )?[\p{L}’' -]{2,30}$/iu],
    ['cycle', /\bpursuer\b|\bwithdrawer\b|\bcycles?\b|\bvicious\b|\bloops?\b|\bpattern between\b|\bdance\b/i],
    ['impact', /\baffects?\b|\bimpacts?\b|\bwhat it does to\b|\btoll\b|\bhow it (?:feels|lands)\b/i],
    ['signs', /\bsigns?\b|\bsymptoms?\b|\bwhat (?:does|do|it|this) .*looks? like\b|\bhow to (?:recogni[sz]e|spot|tell)\b|\bindicators?\b/i],
    [
      'reason',
      /\breasons?\b|\bcauses?\b|\bwhy\b|\bfears? of\b|\b(?:might|may|could|can) (?:reflect|signal|be a sign)\b|\bplay a role\b|\bavoidance of\b|\bexhaustion\b|\bwhere it comes from\b|\bwhat(?:[’']s| is) behind\b/i,
    ],
    [
      'strategy',
      /\bhow (?:to|you can)\b|\bstrateg(?:y|ies)\b|\bcommunicat|\bbridg(?:e|ing)\b|\bways to\b|\bsteps?\b|\btips?\b|\bwhat (?:to do|you can do|helps|works)\b|\breconnect|\bcoping\b|\bpractic[ae]l?\b|\btools?\b|\bmoving towards?\b/i,
    ],
    ['define', /\bwhat (?:does|is|are|do)\b|\bunderstanding\b|\bmeaning of\b|\blanguage of\b|\bdefin|\bexplained\b|\bmyths?\b/i],
    ['affirm', /\bcourage\b|\bhope\b/i],
  ],
  leadIn: [
    ['roadmap', /\bin this (?:post|article|guide|piece)\b|\bwe(?:[’']ll| will) (?:explore|cover|look at)\b/i],
    ['avoid', /\bworse\b|\bavoid\b|\bdon[’']t\b|\bmistakes?\b|\bnot to do\b/i],
    ['ask', /\bquestions? like\b|\bask (?:your partner|each other|them)\b|\bopen[- ]ended\b/i],
    ['reflect', /\bask yourself\b|\bquestions? (?:to|for) (?:yourself|each|reflect)\b|\bdeeper questions\b|\breflect on\b/i],
    ['red-flag', /\bwatch (?:out )?for\b|\bwarning signs?\b|\bred flags?\b|\bmore than a rough\b/i],
    [
      'script',
      /\b(?:try|like) (?:saying|these words)\b|\bsay(?:ing)? (?:things|something) like\b|\byou (?:might|could|can) say\b|\bsay:\s*$/i,
    ],
    ['impact', /\b(?:find yourself|be|end up|left) feeling\b|\byou may feel\b|\bit can feel\b/i],
    [
      'signs',
      /\byou (?:may|might|could) (?:notice|see)\b|\blooks? like\b|\bit builds\b|\bwhat to look for\b|\bhere (?:are|is) (?:what|how) it\b|\bsigns?\b|\bshows? up\b/i,
    ],
    ['reason', /\breasons?\b|\bcauses?\b|\bbecause\b|\bstems? from\b/i],
    ['ritual', /\brebuild(?:ing)?\b.*\b(?:takes|by)\b|\b(?:out of reach|tired evening|small things?|rituals?|even if|even on)\b/i],
    ['boundary', /\bthis might mean\b|\bboundar|\bpause (?:has|needs)\b|\bfair pause\b|\blimits?\b/i],
    ['decide', /\bopen to working\b|\bif you stay\b/i],
    ['strategy', /\btry\b|\bsteps?\b|\btips?\b|\bways\b|\bhelps?\b/i],
  ],
  sentence: [
    ['cycle', /\bthe more (?:one|you|they)\b.*\bthe more\b|\bescalating cycle\b/i],
    ['affirm', /\byou deserve\b|\byou(?:[’']re| are) not alone\b/i],
    ['contrast', /\bdifference between\b|\bdifferentiate between\b/i],
    ['define', /\brefers to\b|\blet[’']s define\b|\bis (?:a|an|the) (?:kind|form|way|sign)\b/i],
    ['reason', /\bcan stem from\b|\bone reason\b|\boften because\b/i],
  ],
  sayCue:
    /(?:\b(?:say|saying|says|try|ask|asks|asking|with|words?|offer|put it like this|like this|pressure|repair|validation|support|sentence|tell (?:them|each other))\b[^“”"]{0,40}[:,]?\s*|:\s*)$/i,
  askCue: /\bquestions?\b[^“”"]*(?:like|such as|:)\s*$|\bask\b[^“”"]{0,30}[,:]\s*$/i,
  reflectCue:
    /\bself[- ]reflection\b|\bask yourself\b|\breflection prompt\b|\bdeeper questions\b|\breflect on\b|\bquestions? (?:to|for) (?:yourself|each|both|sit)/i,
  rewriteCue: /\b(?:instead of|rather than)(?: saying| telling)?\b[^“"]{0,20}[“"]([^”"]+)[”"]/i,
  insteadCue: /^(?:instead|rather)\b,?/i,
  lookForCue: /\b(?:what to )?look(?:s|ing)? (?:for|like)\b|\bsigns?\b/i,
  helpsCue: /\bwhat (?:helps|can help|to do|you can do)\b|\bhow to (?:respond|help)\b|^helps?\b/i,
  quoteVerb:
    /\b(?:says?|said|states?|stated|puts? it|asserts?|asserted|highlight(?:s|ed)|writes?|wrote|notes?|noted|explains?|explained|observe[sd]?|argue[sd]?|reminds? us|suggests?|described?|calls?|called|once said)\b/i,
  self: /\b(?:I|me|my|mine|myself|we|us|our)\b/,
  partner: /\b(?:they|them|their|he|she|your partner|you|your)\b/i,
};

/** Matches nothing: for languages without cues, so that no role is guessed. */
const never = /(?!)/;
const silent: RoleCues = {
  heading: [],
  leadIn: [],
  sentence: [],
  sayCue: never,
  askCue: never,
  reflectCue: never,
  rewriteCue: never,
  insteadCue: never,
  lookForCue: never,
  helpsCue: never,
  quoteVerb: never,
  self: never,
  partner: never,
};

/** The cues of a language; one without cues gets complete general pages, never a wrong guess. */
export function cuesFor(lang: string): RoleCues {
  return /^en\b/i.test(lang) ? english : silent;
}
