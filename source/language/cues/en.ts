import type { Cues } from './cues.ts';

/** English, complete. Apostrophes come straight and curly. */
export const english: Cues = {
  heading: [
    [
      'avoid',
      /\bwhat not to\b|\bwhat to (?:avoid|skip|stop)\b|\bmistakes?\b|\bdon[’']ts\b|\bavoid (?:these|doing|saying)\b|\bthings (?:not to|to avoid|that make it worse)\b|\bpitfalls?\b|\b(?:does|did|do)(?:n[’']t| not) (?:help|work)\b|\bmakes? (?:it|things) worse\b/i,
    ],
    [
      'help',
      /\b(?:professional|outside) (?:help|support)\b|\b(?:seek|find|get)(?:ing)? (?:\w+ )?(?:help|support)\b(?! (?:page|forum|channel|desk))|\btherap(?:y|ists?)\b|\bcounsel+(?:ing|l?ors?)\b|\bcoaching\b/i,
    ],
    [
      'decide',
      /\bif you (?:(?:choose|decide|want) to )?(?:stay|leave|walk away|part|separate|let go)\b|\bwalk(?:ing)? away\b|\bstay(?:ing)? or (?:go|leav)|\bbreak(?:ing)? up or\b|\bwhen to (?:leave|let go|walk away)\b/i,
    ],
    [
      'red-flag',
      /\bbecomes? (?:a pattern|chronic|abus\w+)\b|\bmore than (?:(?:just )?an? )?(?:temporary|rough|bad|passing|phase|disagreements?|arguments?|moods?)\b|\b(?:warning|danger) signs?\b|\bred flags?\b|\b(?:emotional|domestic|physical|verbal|sexual|financial|relationship) abuse\b|\babusive\b|\b(?:signs?|forms?|patterns?) of abuse\b|\bnot safe (?:at home|with|anymore|any more)\b|\b(?:isn[’']t|is not|feels?) (?:un)?safe$|\bcoercive control\b/i,
    ],
    [
      'close',
      /^(?:some |a )?(?:final|closing|last|parting) (?:\w+ )?(?:thoughts?|words?|notes?|reflections?)\b|\bkey takeaways?\b|\btakeaways?\b|^conclusions?\b|^in (?:closing|short|summary|the end|conclusion)\b|^summary\b|^to sum (?:it )?up\b|^wrapping up\b|^the bottom line\b|^before you go\b|^what to remember\b/i,
    ],
    [
      'affirm',
      /\b(?:define|defines|about) (?:your|my) worth\b|\bnot (?:your|a) (?:fault|failure)\b|\byou(?:[’']re| are) not alone\b|\byou deserve\b|\byour worth\b|\byou(?:[’']re| are) (?:doing )?enough\b/i,
    ],
    [
      'reflect',
      /\bself[- ]reflection\b|^reflections?$|\breflection (?:questions?|prompts?|exercises?|time|for)\b|\b(?:time|pause|moment) (?:for|to) reflect(?:ion)?\b|\breflect together\b|\bquestions? (?:to|for) (?:ask yoursel(?:f|ves)|sit with|think about|write (?:on|about)|reflect|each|both|yoursel|you both|the two of you)|\bask yoursel(?:f|ves)\b|\bjournal(?:l?ing)?\b|\b(?:writing|reflection|self-reflection) prompts?\b/i,
    ],
    [
      'boundary',
      /^boundar(?:y|ies)\b|\b(?:set|setting|healthy|your|my|our|clear|kind|loving|personal|emotional|holding|keeping|with|need|respect\w*|firm|good)\b[^.]{0,24}\bboundar(?:y|ies)\b|\bneeds? (?:for |some |more |your own )?space\b|\bspace, not\b|\bpause (?:with|plan)\b|\btime[- ]outs?\b|\b(?:your|my|our|kind|set(?:ting)?|clear|healthy) limits\b/i,
    ],
    [
      'self-care',
      /\bself[- ]care\b|\byour own (?:\w+ )?(?:wellness|well-?being|needs)\b|\b(?:look(?:ing)?|tak(?:e|ing)|car(?:e|ing)) (?:care of|after|for) yoursel(?:f|ves)\b|\bfill(?:ing)? your (?:own )?(?:cup|tank)\b/i,
    ],
    [
      'ritual',
      /\brituals?\b|\bdaily habits?\b|\bsmall habits?\b|\brebuild(?:ing)? (?:connection|closeness|trust|intimacy)\b|\b(?:small|little|tiny) (?:things|gestures|acts|ways to (?:connect|stay close|show love))\b|\btraditions? (?:to|for|of)\b/i,
    ],
    ['rewrite', /\bsay it (?:softer|better|differently|kindly)\b|\binstead of (?:saying|this)\b|\bsay this,? not that\b|\btry (?:this|that) instead\b/i],
    [
      'script',
      /\bwords (?:to|for|that|you can)\b|\bwhat (?:to|you can|you could|we can) say\b|\bhow to say (?:it|no|sorry)\b|\b(?:sample |ready |short )?scripts? (?:to|for|you|that)\b|\b(?:conversation|sample) (?:starters?|scripts?)\b|\b(?:phrases|sentences|lines|openers) (?:to|for|that|you)\b|\bmessages? (?:to send|you can send|for (?:your|the))\b/i,
    ],
    ['ask', /\bopen[- ]ended questions?\b|\bquestions (?:to|you can) ask (?:your partner|each other|them|him|her|one another)\b|\bquestions for your partner\b/i],
    [
      'contrast',
      /\b(?:the )?differences? between\b|\s(?:versus|vs\.?)\s(?!code)|^(?:an? )?[\p{L}’' -]{2,30}, not (?:an? )?[\p{L}’' -]{2,30}$|\btell(?:ing)? (?:them|the two) apart\b/iu,
    ],
    [
      'cycle',
      /\bpursuers?\b|\bwithdrawers?\b|\b(?:vicious|negative|same|our|your|their|endless|painful|old|blame|conflict|fight|destructive|distance|silent|emotional|pursue[- ]withdraw|demand[- ]withdraw) (?:cycle|loop|dance|spiral|circle|pattern)\b|\b(?:cycle|loop|dance|spiral) (?:of|between|you|we|that|couples|two)\b|\bpattern between\b|\bbreak(?:ing)? the (?:cycle|pattern|loop)\b|^the (?:cycle|loop|dance|spiral)$|\bround and round\b/i,
    ],
    [
      'impact',
      /\b(?:affects?|impacts?|does to|hurts?|changes)\b.{0,40}\b(?:you|us|me|your|our|partners?|couples?|relationships?|marriages?|love|intimacy|connection|kids|children|famil(?:y|ies)|each)\b|\bemotional (?:impact|toll|cost)\b|^(?:the )?(?:\w+ )?(?:impact|effects?|toll|cost) (?:of|on|it)\b|\bwhat it does to\b|\bhow it (?:feels|lands)\b|\bwhat it feels like\b/i,
    ],
    [
      'roadmap',
      /^in this (?:post|article|guide|piece)\b|^what (?:you(?:[’']ll| will)|we(?:[’']ll| will)) (?:learn|find|cover|explore)\b|^(?:table of )?contents$|^what[’']s inside$/i,
    ],
    [
      'signs',
      /\bsigns?\b(?![- ](?:in|up|off|out|language|on)\b)|\bsymptoms?\b|\bwhat (?:does|do|it|this) .*looks? like\b|\bhow to (?:recogni[sz]e|spot|tell)\b|\bindicators? (?:of|that)\b|\bhow (?:it|this) shows (?:up|itself)\b|\bwhat to look (?:out )?for\b/i,
    ],
    [
      'reason',
      /\breasons?\b|\bcauses?\b|\bwhy\b|\bfears? of\b|\b(?:might|may|could|can) (?:reflect|signal|be a sign)\b|\bplay a role\b|\bavoidance of\b|\bexhaustion\b|\bwhere it comes from\b|\bwhat(?:[’']s| is| lies) (?:behind|beneath|underneath)\b|\broots? of\b/i,
    ],
    [
      'strategy',
      /\bhow (?:to|you can|we can|couples can)\b|\bstrateg(?:y|ies)\b|\bcommunicat|\bbridg(?:e|ing)\b|\bways? to\b|\bsteps?\b|\btips?\b|\bwhat (?:to do|you can do|we can do|helps|works)\b|\breconnect|\bcoping\b|\bpractic[ae]l?\b|\btools?\b|\bmoving (?:towards?|forward)\b|\bskills?\b|\btry this\b/i,
    ],
    ['define', /\bwhat (?:does|do)\b.*\bmean\b|^what(?:[’']s| is| are) .*[?？]$|^what(?:[’']s| is| are) (?:an?|the)\b|\bunderstanding\b|\bmeaning of\b|\blanguage of\b|\bdefin(?:e|ing|ition)|\bexplained\b|\bmyths?\b/i],
    ['affirm', /\bthe courage (?:to|of)\b|\bthere(?:[’']s| is) (?:still )?hope\b/i],
  ],
  leadIn: [
    ['roadmap', /\bin this (?:post|article|guide|piece)\b|\bwe(?:[’']ll| will) (?:explore|cover|look at)\b|\byou(?:[’']ll| will) (?:learn|find out)\b/i],
    ['avoid', /\bworse\b|\bavoid\b|^(?:please )?don[’']t\b|\bdon[’']ts\b|\bmistakes?\b|\bnot to do\b|\b(?:did|does|do) not help\b|\bleave out\b|\bsteer clear\b/i],
    ['ask', /\bquestions? (?:like|such as)\b|\bask (?:your partner|each other|them|him|her|one another)\b|\bopen[- ]ended\b/i],
    [
      'reflect',
      /\bask yoursel(?:f|ves)\b|\bquestions? (?:to|for) (?:yoursel|each|both|reflect|sit|write|you)|\bdeeper questions\b|\breflect on\b|\bconsider these questions\b|\bself[- ]reflection\b|\bjournal(?:l?ing)? (?:prompts?|about|on)\b|^reflect(?:ion)?s?\b/i,
    ],
    ['red-flag', /\bwatch (?:out )?for\b|\b(?:warning|danger) signs?\b|\bred flags?\b|\bmore than a rough\b/i],
    [
      'script',
      /\b(?:try|like) (?:saying|these words)\b|\bsay(?:ing)? (?:things|something|it) (?:like|this)\b|\b(?:you|we) (?:might|could|can|may) (?:also )?(?:say|write|text|begin with|start with)\b|\bsay(?: instead| aloud| out loud)?[:：]\s*$|\bsay it\b|\b(?:words|phrases|sentences) (?:like|such as|to try|to use|that help)\b/i,
    ],
    ['impact', /\b(?:find yourself|be|end up|left) feeling\b|\byou may feel\b|\bit can feel\b|\byou (?:might|could) feel\b/i],
    [
      'signs',
      /\b(?:you|others?|your partner|they|he|she) (?:may|might|could|will|often) (?:notice|see)\b|\blooks? like\b|\bit builds\b|\bwhat to look for\b|\bhere (?:are|is) (?:what|how) it\b|\bsigns? (?:of|that|to|you|are|include|can)\b|\b(?:the|these|common|early|first|other) signs?\b|\bshows? up\b|\bsymptoms?\b/i,
    ],
    ['reason', /\breasons?\b|\bcauses?\b|\bbecause[:：]|\bstems? from\b/i],
    ['ritual', /\brebuild(?:ing)?\b.*\b(?:takes|by)\b|\b(?:out of reach|tired evening|small things?|rituals?|even if|even on)\b/i],
    ['boundary', /\bthis might mean\b|\bboundar|\bpause (?:has|needs)\b|\bfair pause\b|\blimits?\b/i],
    ['decide', /\bopen to working\b|\bif you (?:stay|leave)\b/i],
    ['self-care', /\b(?:look after|take care of|care for) yourself\b|\bself[- ]care\b|\bempty cup\b/i],
    ['strategy', /\btry\b|\bsteps?\b|\btips?\b|\bways\b|\bhelp(?:s|ed)?\b|\bwhat (?:to bring|you can do|to do)\b/i],
  ],
  sentence: [
    ['cycle', /\bthe more (?:one|you|they|he|she)\b.*\bthe more\b|\bescalating cycle\b|\bvicious (?:circle|cycle)\b/i],
    ['affirm', /\byou deserve\b|\byou(?:[’']re| are) not alone\b/i],
    ['contrast', /\bdifference between\b|\bdifferentiate between\b/i],
    ['define', /\brefers to\b|\blet[’']s define\b|\bis (?:a|an|the) (?:kind|form|way|sign) of\b/i],
    ['reason', /\bcan stem from\b|\bone reason\b|\boften because\b/i],
  ],
  numberWords: [
    'step', 'part', 'chapter', 'tip', 'reason', 'sign', 'rule', 'habit', 'idea', 'lesson', 'mistake', 'way', 'strategy', 'point', 'stage', 'phase', 'key', 'question', 'section', 'exercise', 'myth', 'number', 'no.', 'nr.', 'day', 'week', 'month', 'evening', 'night', 'morning', 'session', 'date', 'round', 'year'],
  introLabel: /^(?:intro(?:duction)?|preface|prologue)\s*(?:[:–—-]\s*|$)/iu,
  faq: /\bFAQs?\b|\bfrequently asked questions\b|\bquestions (?:and|&) answers\b|\bQ\s*&\s*A\b|\bcommon questions\b|\bquestions people ask\b/i,
  opensList: /\b(?:these|the following|as follows|such as|for example|for instance|here (?:are|is)|this list|like this)\b[^.!?]{0,60}[.!]?$/i,
  say: /(?:\b(?:say|saying|says|try|ask|asks|asking|with|words?|offer|put it like this|like this|pressure|repair|validation|support|sentence|message|tell (?:them|each other|him|her))\b[^“”"]{0,40}[:,]?\s*|[:：]\s*)$/i,
  sayPlainly:
    /\b(?:(?:you|we|one) (?:might|could|can|may) (?:also |then |simply |just )?(?:say|ask|try|write|text)|try (?:saying|asking|this|these words|something like)|(?:simply|just|gently|instead,?|better to|instead:) (?:say|ask)|say (?:something|things|it) like|say it(?: in a message)?|in a message|(?:start|begin|open) with|send (?:it|this)(?: whole)?|words? to (?:try|use|borrow|say)|for example,? say|it (?:might|could|can) sound like|sounds? like this)\b[^“”"]{0,40}[:,]?\s*$|^(?:say|try|ask)(?: \w+){0,3}[:,]\s*$/i,
  othersSay:
    /\b(?:they|he|she|who|people|partners?|husband|wife|someone|somebody|everyone|everybody|nobody|friends?|I|we|others|many|some|mother|father|parents?|voice)\b(?:\s+\w+){0,3}?\s+(?:say|says|said|saying|ask|asks|asked|tell|tells|told|shrugs?|repl(?:y|ies|ied)|answer(?:s|ed)?|think|thinks|thought|writes?|wrote|shout(?:s|ed)?|whisper(?:s|ed)?)\b[^“”"]{0,30}$/i,
  ask: /\bquestions?\b[^“”"]*(?:like|such as|[:：])\s*$|\bask\b[^“”"]{0,30}[,:：]\s*$/i,
  reflect:
    /\bself[- ]reflection\b|\bask yoursel(?:f|ves)\b|\breflection prompt\b|\bdeeper questions\b|\breflect on\b|\bquestions? (?:to|for) (?:yoursel|each|both|sit|reflect|write|think)|^(?:reflect(?:ion)?s?|prompts?|(?:journal(?:l?ing)?|writing|reflection) (?:prompts?|questions?)|journal|think about|consider|pause and reflect|your turn|write)(?: \([^)]*\))?\s*[:：]/i,
  write:
    /^(?:\d+[.)]\s*)?(?:write|describe|list|name|recall|think (?:of|about|back)|remember|finish|complete|imagine|draw|note|choose|make a list|picture|identify|consider)\b/i,
  followOn: /^(?:Is it|And|Or)\b/u,
  rewrite: {
    opening: /\b(?:instead of|rather than|don[’']t say|do not say|not)(?: just)?(?: saying| telling \w+| asking| with)?[,:]?\s*$/i,
    turn: /^[\s,.–—]*(?:instead of|rather than|and not|not)(?: saying)?[,:]?\s*$/i,
    bad: /^(?:not|instead of|before|don[’']t(?: say)?|do not say|avoid(?: saying)?|rather than|what (?:not to say|we say|you say|it sounds like)|unhelpful|harsh|sharp|hard|old|bad|blame|criticism|less helpful|we (?:used to )?say)(?: \w+){0,2}$/i,
    good: /^(?:but|try|after|do(?: say)?|say|better|instead|rather|try (?:this|saying)(?: instead)?|say (?:this|instead)|what to say(?: instead)?|helpful|soft(?:er)?|new|good|kind(?:er)?|more helpful|we (?:could|can) say)(?: \w+){0,2}$/i,
  },
  instead: /^(?:instead|rather)\b,?/i,
  lookFor: /\b(?:what to )?look(?:s|ing)? (?:for|like)\b|\bsigns?\b/i,
  helps: /\bwhat (?:helps|can help|to do|you can do)\b|\bhow to (?:respond|help)\b|^(?:this )?helps?\b/i,
  sayHead: /^(?:say|try|words?|what to say|you (?:can|could|might) say|script|say this|message)\b/i,
  reflectHead: /^(?:questions?|prompts?|ask yourself|reflect(?:ion)?)\b/i,
  forbids: /^(?:don[’']t|do not|never|avoid|stop|no more|not)\b/i,
  dialogue: /\b(?:for example|dialogues?|conversations?|exchange|goes like|go like|might go|could go|sounds? like|scripts?|practi[cs]e|role[- ]play|say it|in turns|back and forth|like this)\b/i,
  interview: /^(?:q|question|a|answer|interviewer|reader|note|tip|example|step|when|where|time|place|why|what|how|who|name|date)$/i,
  quoteVerb:
    /\b(?:says?|said|states?|stated|puts? it|put it|asserts?|asserted|highlight(?:s|ed)|writes?|wrote|notes?|noted|explains?|explained|observe[sd]?|argue[sd]?|remind(?:s|ed)(?: us)?|suggests?|suggested|describe[sd]?|calls?|called|once said|tells us|told|believe[sd]?|recommends?|emphasi[sz]e[sd]?)\b/i,
  quotePrefix: /\b(?:according to|in the words of|to quote|quoting)\b/i,
  notName:
    /^(?:As|But|And|Or|So|Yet|When|While|If|The|An?|In|On|For|To|Of|Author|Psychologists?|Psychotherapists?|Therapists?|Researchers?|Professor|Writer|Poet|Novelist|Philosopher|Counsell?or|Coach|Doctor|Couples?|Marriage|Family|Relationship|Expert|According|American|British|French|German|Late|Famous|Here|Once|Today|Then|Now)\s+/u,
  nobody: /^(?:unknown|anon(?:ymous)?|author unknown|unknown author|source unknown|somebody|someone|an? .*|old saying|.*\bproverb|.*\bsaying|.*\bwisdom|the internet|me|us|you)$/i,
  self: /\b(?:I|me|my|mine|myself|we|us|our|ours|ourselves)\b/,
  reader: /\b(?:you|your|yours|yourself|yourselves)\b/i,
  partner: /\b(?:they|them|their|theirs|themselves|he|him|his|she|her|hers|(?:your|my|the other|one[’']s) (?:partner|spouse|husband|wife|boyfriend|girlfriend|other half))\b/i,
  subject: /\b(?:I|me|my|mine|we|us|our|you|your|yourself)\b/i,
  firstPerson: /^(?:I|I[’']\w+|My|We|We[’']\w+|Our|Let[’']s|Could we|Can we|Shall we|Would you|Could you|Can you|Thank you|Help me|Tell me|When you|Please)\b/u,
  thought:
    /\b(?:easy to (?:assume|think|believe|conclude|fear|tell yourself)|feels? like|(?:his|her|their|your|my|our) way of saying|tell(?:s|ing)? (?:yourself|myself|ourselves|themselves|himself|herself)|(?:you|they|we|he|she) (?:may|might|can|often|begin to|start to) (?:think|assume|wonder|conclude|believe|fear)|inner (?:voice|critic)|(?:voice|story|thought|sentence)s? in (?:your|my|their|our|his|her) head|in (?:your|my|their|his|her) head|fear (?:says|whispers)|(?:the )?thoughts? (?:is|are|like|such as|goes))\b/i,
  affirmation:
    /\byou(?:[’']re| are) not alone\b|\byou deserve\b|\byou(?:[’']re| are) (?:enough|worthy|allowed to|worth)\b|\b(?:isn[’']t|is not|not) (?:always )?(?:about you|your fault|a failure)\b|\b(?:define|erase|lessen|change|measure)s? your worth\b|\byour (?:\w+ )?(?:needs|feelings) matter\b|\b(?:does not|doesn[’']t) mean (?:you(?:[’']ve| have)? failed|the end)\b/i,
  loop: /\bthe more (?:one|you|they|he|she|I|we)\b.*\bthe (?:more|less|louder|further|quieter)\b|\b(?:escalating|vicious|painful|endless|negative|destructive) (?:cycle|circle|loop|spiral)\b|\bone (?:partner|of (?:you|us))\b.*\b(?:pursues|chases|reaches|pushes)\b.*\b(?:withdraws|retreats|pulls|goes quiet)\b/i,
  contrast: [
    /\b(?:difference between|differentiate between|distinguish between|tell apart)\s+(?<a>.{3,60}?)\s+(?:and|from)\s+(?<b>.{3,60}?)(?:\s+(?:is|are|can|matters|helps)\b|[.,;—–]|$)/iu,
    /\b(?:can be|is often|is)\s+(?<a>temporary|situational|normal|healthy|short|brief|passing)\b.*?\bbut (?:when|if) (?:it|this|that|the \w+) (?:becomes?|turns into|grows into)\s+(?<b>[^.,;—–]{3,40})/iu,
  ],
  contrastHeading: [
    /^(?:.*?\bfor (?:the )?)?(?<a>(?:\S+\s+){0,4}\S+),\s+not\s+(?<b>.{2,40})$/iu,
    /^(?:the )?differences? between\s+(?<a>.{3,40}?)\s+and\s+(?<b>.{3,40})$/iu,
    /^(?<a>[^:?!]{3,40}?)\s+(?:vs\.?|versus)\s+(?<b>[^:?!]{3,40})$/iu,
  ],
  article: /^(?:the|an?)\s+/iu,
  judging:
    /\b(?:partner|spouse|husband|wife|withdrawer|pursuer|he|she|they)\b[^.;:]{0,60}?\b(?:often |simply |clearly |always |never )?(?:lacks?|fails? to|refuses? to|(?:is|are) (?:(?:just|simply|clearly|too|so|emotionally) )?(?:selfish|immature|lazy|cold|toxic|narcissistic|manipulative|needy|controlling|incapable|unwilling|broken|damaged|weak|crazy|childish|heartless))\b|\b(?:narcissists?|toxic (?:partner|person|people)|gaslight(?:er|ing))\b/i,
  numbers: [
    'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
  ],
  counted: [
    'reasons?', 'signs?', 'causes?', 'ways?', 'steps?', 'strategies', 'tips?', 'mistakes?', 'rituals?', 'habits?', 'questions?', 'rules?', 'things', 'ideas?', 'lessons?', 'keys?', 'secrets?', 'exercises?', 'practices?', 'phrases?', 'sentences?', 'words', 'scripts?', 'myths?', 'types?', 'kinds?', 'stages?', 'phases?', 'red flags?', 'warning signs?', 'principles?', 'pillars?', 'examples?', 'prompts?', 'skills?', 'gestures?', 'boundaries', 'needs', 'fears', 'traps?', 'pitfalls?', 'dates?', 'games?',
  ],
};
