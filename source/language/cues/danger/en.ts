import { firstWords, wholeWords } from '../whole-words.ts';
import type { DangerCues } from './danger.ts';

const somebody =
  '(?:you|me|us|him|her|them|someone|somebody|the other|each other|a partner|your partner|(?:the |your |our |their )?(?:kids|child|children|pets?))';
const yours = "(?:your|the|all the|all your|all of your|their partner[’']s|the other[’']s|my|our)";

/** Heads and the other one are known to the tables of roles. */
const known = /(?!)/;

export const englishDanger: DangerCues = {
  tells: wholeWords(
    [
      // Violence
      '(?<!non[- ])violence',
      '(?:becom(?:es?|ing)|gets?|getting|turns?|turning|is|being) (?:physically )?violent',
      'domestic abuse|(?:physical|sexual)(?:ly)? abus\\p{L}*',
      `(?:hits?|hitting|beating|beaten|slaps?|slapp(?:ed|ing)|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|shov(?:e|es|ed|ing)|chok(?:e|es|ed|ing)|strangl(?:e|es|ed|ing)|grabb(?:ed|ing)|bites?) (?:or \\p{L}+ )?${somebody}(?! (?:hard(?:er|est)?|like|that|with|where|when|most|how|all at once|again that)\\b)`,
      // Somebody does it: then it is no figure of speech (“It hits you when the house is empty”).
      `(?:he|she|they|(?:your |the |a |her |his )?(?:partner|spouse|husband|wife|boyfriend|girlfriend)|(?:one|either) of you) (?:has |have |had |once |sometimes |often |may |might |will )*(?:hits?|beats?|slap(?:s|ped)?|punch(?:es|ed)?|kick(?:s|ed)?|chok(?:es?|ed)|shov(?:es?|ed)|push(?:es|ed)?(?= (?:you|me|him|her|them)(?:[.,;!?]|$| (?:against|down|over|so|when|on the|and|or))))(?: or \\p{L}+)? ${somebody}(?! (?:all |that|in the feels|at (?:cards|chess|tennis)))`,
      '(?:hit(?:ting)?|slap(?:ping)?|shov(?:e|es|ing)|push(?:es|ing)?|punch(?:es|ing)?|kick(?:s|ing)?|chok(?:es|ing)|grabb?(?:s|ing)),? (?:or |and )?(?:hit(?:s|ting)?|slap(?:s|ping)?|shov(?:es|ing)|push(?:es|ing)?|punch(?:es|ing)?|kick(?:s|ing)?|chok(?:es|ing)|grabb?(?:s|ing)|hurting)',
      `(?:been|being|is|are|was|were|gets?|get) (?:hit|slapped|punched|kicked|shoved|choked|strangled|beaten|pushed around)(?! by (?:the (?:rain|news|wind|heat|cold|sun|waves?|storm|silence|loss|size|beauty)|rain|grief|waves|life|loss|how)(?!\\p{L}))`,
      `physically (?:hurt|harm|attack|restrain)\\p{L}*`,
      `(?:smash|punch)(?:es|ed|ing)? (?:things|objects|walls|doors|holes|your)|throw(?:s|ing)? (?:things|objects|\\p{L}+) at ${somebody}`,
      `block(?:s|ed|ing)? (?:the door|your way|the way out|the exit)|lock(?:s|ed|ing)? (?:you|me|them) (?:in|out)|(?:stops?|keeps?|prevents?) you from leaving`,
      `grab(?:s|bed|bing)? (?:you|me|her|him|them|your|my|(?:his|her|their) (?:wrists?|arms?|throat|neck|hair))(?: by|(?: wrists?| arms?| throat| neck| hair)? until| hard| and)|pin(?:s|ned|ning)? (?:you|me|her|him|them) (?:to|down|against)|push(?:es|ed|ing)? (?:you|me|her|him|them|the other) (?:against|down the|over the|to the (?:floor|ground))|bruis(?:es|ed) (?:on|from|you|me|her|him)|scream(?:s|ed|ing)? (?:at you )?until|eggshells because of|(?:his|her|their|your partner[’']s) rage`,
      // Threats
      `threat(?:en|ens|ened|ening)? (?:to |with )?(?:hurt|harm|kill|hit|violence|suicide|${somebody}|take the (?:kids|children)|self-harm)`,
      `(?:threats|insults|intimidation|force|humiliation),? (?:or|and) (?:threats|violence|intimidation|force|fear|stalking)|threats (?:against|of (?:harm|violence|self-harm|suicide))`,
      `threats? to (?:hurt|harm|kill|leave with|take)|they threaten (?:you|me|him|her|to (?:hurt|harm|kill|take|leave with))|(?:he|she|your partner) threatens (?:you|me|to (?:hurt|harm|kill|take|leave with)|with)`,
      // Fear of the other
      `(?:afraid|scared|frightened|fear) (?:of )?(?:what )?(?:your partner|your husband|your wife|he|she|they) (?:will|would|might|may|could) (?:do(?: to)?|hurt|hit|harm|kill|react)`,
      `(?:afraid|frightened|terrified|scared) of (?:${yours} (?:partner|spouse|husband|wife|boyfriend|girlfriend|other half)|him|her|them|each other|how (?:they|he|she|your partner)|what (?:they|he|she|your partner) (?:will|might|may|could|would) do)`,
      `fear (?:of|for) (?:(?:your|the) (?:partner|spouse|husband|wife|boyfriend|girlfriend)(?:[’']s (?:reactions?|temper|anger|rage|moods?))?|(?:their|his|her) (?:reactions?|temper|anger|rage)|(?:your|their) (?:life|safety|children[’']s safety))`,
      `(?:afraid|scared|frightened) to (?:say no|go home|come home|disagree with (?:them|him|her)|leave (?:them|him|her|the house|home))|(?:feel|feels|are|is) (?:not safe|unsafe) (?:at home|with (?:them|him|her|your partner)|around (?:them|him|her|your partner))|not safe at home`,
      `(?:you|somebody|someone|anyone|anybody|a child|children|one of you) (?:is|are|may be|feel) in danger|intimidat(?:es|ed|ing|e) (?:you|me|them|your)`,
      // Control
      `control(?:s|led|ling)?(?: over)? (?:${yours} )?(?:every |who |what )?(?:money|spending|phones?|bank|accounts?|finances|messages|friends(?:hips)?|you (?:see|meet|wear|spend)|where you go)`,
      `(?:decid(?:es|ed|ing)|they decide) (?:who|whom|what|where) you (?:may |can |are allowed to )?(?:see|meet|wear|go|spend|talk)`,
      `(?:checks|searches|goes through|going through|looks through|looking through|searching) (?:your|the other[’']s|their partner[’']s) (?:phone|messages|e-?mails|bag|mail)|(?:they|partner) (?:check|search|go through|look through) your (?:phone|messages|e-?mails|bag)|(?:checking|reading) your (?:phone|messages)(?: (?:or|and|without|in secret|secretly))|tak(?:es?|ing|en) (?:away )?your (?:money|phone|keys|passport|wages|pay)`,
      `(?:not allowed|never allowed|forbid(?:s|den)?|forbidding) (?:you )?(?:to|from) (?:see|meet|work|leave|have|talk|seeing|meeting|working|leaving|having)|(?:forbids|isolates?|isolating) (?:you|me|your partner|from)`,
      `(?:cuts?|cutting|keeps?|keeping|kept) (?:you |me )?(?:off |away )?from (?:your |my )?(?:friends|family|people you love|other people)`,
      `(?:ask|beg|account) for (?:\\p{L}+ )?(?:money|every (?:cent|penny|dollar))|(?:won[’']t|will not|does(?:n[’']t| not)|do(?:n[’']t| not)|never) (?:let|allow|permit)s? (?:you|me|her|him) (?:to )?(?:see|meet|leave|go|work|have|visit|call|drive|talk)|keeps? (?:your|my|her|his|their partner[’']s) (?:passport|papers|documents|bank cards?|car keys|wages)|demand(?:s|ed|ing)? (?:your|my|to see your|access to your) (?:passwords?|phone|location|messages|receipts)|(?:need|ask for|without) (?:his|her|their|your partner[’']s)? ?permission to (?:leave|go|see|meet|work|spend|visit|call)|permission to leave the house`,
      // Watched
      `(?:being|been|feel) (?:watched|followed|tracked|stalked|monitored|spied on)(?! by (?:a|an|the))|(?:you|someone|somebody) (?:are|is) (?:watched|followed|tracked|stalked|monitored|spied on)|(?:watch|follow|track|monitor|spy|spies)(?:e?s|ing|ed)? (?:on )?(?:you everywhere|your (?:every|phone|location|movements?|whereabouts|messages))|spying on (?:you|me|them)|stalk(?:s|ed|ing|er)`,
      // Forced sex
      `(?:forc(?:e|es|ed|ing)|coerc(?:e|es|ed|ing|ion)|pressur(?:e|es|ed|ing)|pushed)(?: you| me| them)? (?:in(?:to)?|to have|for) (?:sex|unwanted sex|touch)|forced sex|unwanted sex|sex (?:you|they|one of you) (?:do not|don[’']t|did not|didn[’']t) want|sexual (?:assault|coercion|violence|force)|rape[ds]?`,
      // Weapons, harm to self or children
      `(?:with|any|has|have|owns|uses) (?:a |an )?(?:weapons?|guns?|knife|knives)|a gun|weapons (?:are|in|at)|firearms?`,
      `self-harm(?:ing)?|cutting (?:became|herself|himself|themselves|my(?:self)?|your(?:self)?)(?! off)|suicid\\p{L}*|(?:harm|kill|cut)(?:s|ed|ing)?(?! \\p{L}+ off) (?:yourself|themselves|themself|himself|herself|myself|oneself|${somebody})|hurt(?:s|ing)? (?:yourself|themselves|themself|himself|herself|myself|oneself|a child|the (?:kids|children)|your (?:kids|children|pets?))(?! most| more)|end (?:your|their|his|her) (?:own )?life`,
    ].join('|'),
  ),
  names:
    /^(?:(?:any|physical|verbal|constant|repeated|open|emotional|threats?|violence|insults?|intimidation|weapons?|stalking|hitting|fear|force|and|or|of|form|forms|kind),? )*(?:threats|threatening|hitting|slapping|shoving|choking|stalking|weapons?|intimidation|coercion|rape)(?: (?:or|and) [\p{L}-]+){0,2}[.;,!]?$/iu,
  turns:
    /\bmore than\b|\bbeyond (?:an? |the )?(?:ordinary|normal|usual|rough|bad|fight|conflict|quarrel|argument)|(?:\b(?:is|are|was|be) not|n[’']t|\bno longer|\bnot) (?:just |only |really |simply )?an? (?:\w+ )?(?:fight|argument|quarrel|phase|disagreement|mood|patch|conflict)\b|\b(?:not|never|isn[’']t|feels?) (?:un)?safe\b|\bunsafe\b|\byour safety\b|\bsafety first\b|\b(?:love|it) hurts\b|\bdanger(?:ous)?\b|\bafraid\b|\bfear (?:rules|takes over|is (?:in|part))\b/i,
  warns: known,
  leaves: known,
  leaving: wholeWords(
    [
      '(?:stay|staying|remain),? or (?:to |should (?:i|you|we) )?(?:go|leave|leaving|walk away|separate)(?! (?:the (?:table|room|phone|house|door|party|kitchen)|early|late|out|for|a|with))|divorce (?:is|may be|might be|could be) (?:the|an|your|a) (?:\\p{L}+ )?(?:answer|option|way|choice|step)|(?:consider|thinking (?:of|about)|ask(?:ing|ed)? for) (?:a )?divorce|happier without (?:them|him|her|your partner)|(?:leave|leaving|go) or (?:to )?stay(?:ing)?|whether (?:to|you (?:want|wish|ought|need)) (?:to )?(?:stay|leave|go on together|end)',
      'if you (?:choose|decide|want) to (?:stay(?: together)?|leave|walk away|separate|let go)(?! (?:silent|quiet|calm|the (?:room|table|house|party)|for (?:a|an|the)|a message|up|late))|if you (?:stay|leave)(?=[,:.])',
      '(?:leav(?:e|ing)|left|divorc(?:e|ing)|break(?:ing)? up with) (?:him|her|them|your (?:partner|spouse|husband|wife|boyfriend|girlfriend)|(?:the|this|your|that) (?:relationship|marriage))(?! (?:alone|a |be|in peace|feeling|guessing|wondering|hanging|to |space|room|time))',
      '(?:(?<!(?:wants?|wanting|going|about|mean) to )end(?:ing)?|walk(?:ing)? away from|giv(?:e|ing) up on|get(?:ting)? out of|sav(?:e|ing) or end) (?:the|this|your|that) (?:relationship|marriage)|time to (?:leave|let go of (?:him|her|them|the relationship)|walk away)(?! (?:the (?:house|room|party|table)|for|home))|fil(?:e|ing) for (?:a )?divorce|acknowledg(?:e|ing) (?:that )?(?:it|the (?:relationship|marriage)) (?:is|has|may) (?:over|run|be over)',
    ].join('|'),
  ),
  intimate: wholeWords(
    [
      'orgasm\\p{L}*|intercourse|oral sex|masturbat\\p{L}*|erecti(?:on|le)\\p{L}*|porn\\p{L}*|vagina\\p{L}*|penis|sexual (?:positions?|acts?|fantas\\p{L}*|details?|performance|trauma)|sex (?:life|drive|toys?|positions?|feels?)|(?:have|having|had|has|stopped|during|after|of|more|less|no) sex|sexless',
      '(?:slept|sleeps|sleeping) with (?:someone|somebody|another|other|others|her|him|them|a (?:colleague|friend|stranger|coworker))|one[- ]night stands?|(?:had|has|having|have) (?:an? )?(?:\\p{L}+ )?affair with|affair partner|sexting|nudes?|naked',
      '(?:sexual(?:ly)?|childhood|child) (?:abus\\p{L}*|molest\\p{L}*|trauma)|molest\\p{L}*|incest\\p{L}*|(?:was|were|been|being) abused|abused (?:as|by|in)|flashbacks? (?:of|to|from)|traumatic (?:memor\\p{L}*|event\\p{L}*|birth)|relive\\p{L}* the (?:trauma|abuse|attack)|miscarriage|stillb\\p{L}*|abortion',
    ].join('|'),
  ),
  explains: firstWords(
    '(?:and |but |so )?(?:why|what|how|when|where|which|who|whose|in what|at what|for what)(?! (?:often|many times|much) (?:does|do|did|has|have|is|are))',
  ),
  partner: wholeWords(
    '(?:can|could|do|should) (?:you|i|we) (?:really |still |ever )?(?:trust|believe|forgive|love) (?:him|her|them|your partner|my partner)|(?:is|are) (?:he|she|they|your partner) worth|better off without',
  ),
};
