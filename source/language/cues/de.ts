import type { Cues } from './cues.ts';
import { germanDanger } from './danger/de.ts';
import { germanLarge } from './large.ts';
import { firstWords, labelWords, leadingWords, wholeWords } from './whole-words.ts';

/** German, the cues that matter most. */
export const german: Cues = {
  large: germanLarge,
  danger: germanDanger,
  heading: [
    ['inner-voice', wholeWords('innere[nr]? (?:stimme|kritiker(?:in)?)|stimmen? im kopf')],
    [
      'avoid',
      wholeWords(
        'was (?:du|sie|ihr|man|wir) (?:besser|lieber)(?: nicht)? .*|fehler|was (?:du|sie|ihr|man) (?:lieber )?(?:nicht|vermeiden|lassen)\\p{L}*.*|was nicht hilft|vermeiden|fallen|no-gos?|besser nicht|was es schlimmer macht',
      ),
    ],
    [
      'help',
      wholeWords(
        'professionelle hilfe|hilfe (?:holen|suchen|von außen|annehmen)|paartherapie|therapie|therapeut(?:in)?|paarberatung|eheberatung|beratung|unterstützung (?:holen|suchen|find\\p{L}*|bekomm\\p{L}*)|hilfe (?:find\\p{L}*|bekomm\\p{L}*|brauch\\p{L}*|holt|holen|sucht)|wann (?:du|sie|ihr|man) (?:\\p{L}+ )?hilfe .*',
      ),
    ],
    ['decide', wholeWords('bleiben oder gehen|gehen oder bleiben|wenn (?:du|sie|ihr) (?:bleib\\p{L}*|geh\\p{L}*)|trennung|loslassen')],
    [
      'red-flag',
      wholeWords(
        'warnsignale?|alarmsignale?|warnzeichen|alarmzeichen|rote flaggen|red flags?|mehr als eine (?:phase|krise)|gewalt in der .*|häusliche gewalt|zum muster wird|nicht mehr sicher',
      ),
    ],
    [
      'close',
      firstWords(
        'fazit|schluss(?:wort|gedanke|gedanken)?|zum schluss|zum abschluss|abschließend\\p{L}*|zusammenfassung|zusammengefasst|was bleibt|das wichtigste(?: in kürze)?|letzte (?:worte|gedanken)|am ende',
      ),
    ],
    [
      'affirm',
      wholeWords(
        '(?:du bist|sie sind|ihr seid) nicht allein|nicht (?:deine|ihre|eure) schuld|(?:dein|ihr|euer) wert|(?:du bist|sie sind) genug|(?:du verdienst|sie verdienen)',
      ),
    ],
    [
      'reflect',
      wholeWords(
        'selbstreflexion|reflexion(?:sfragen)?|fragen (?:an dich|an sich|an euch|für dich|für sich|für euch|zum nachdenken|zur reflexion)|frag(?:e|t)? (?:dich|euch)(?: selbst)?|fragen sie sich|zum nachdenken|tagebuch\\p{L}*|schreibimpulse?|impulsfragen',
      ),
    ],
    [
      'boundary',
      wholeWords(
        'grenzen|raum (?:brauch\\p{L}*|geben|lassen)|abstand brauch\\p{L}*|auszeit(?:en)?|(?:brauch\\p{L}*|bedürfnis nach|wunsch nach) (?:raum|abstand|zeit für sich)',
      ),
    ],
    [
      'self-care',
      wholeWords(
        'selbstfürsorge|(?:auf|für) (?:dich|sich|euch) (?:selbst )?(?:achten|sorgen)|gut (?:zu|für) (?:dir|sich|dich) (?:selbst )?(?:sein|sorgen)|eigene(?:n)? bedürfnisse|kraft tanken|(?:deine|ihre) eigenen .*',
      ),
    ],
    [
      'ritual',
      wholeWords(
        'rituale?|gewohnheiten|kleine gesten|nähe (?:wieder )?aufbauen|vertrauen (?:wieder )?aufbauen|wieder nähe .*|gemeinsame momente',
      ),
    ],
    ['rewrite', wholeWords('sanfter sagen|anders sagen|besser sagen|statt(?:dessen)? (?:so )?sagen|so nicht,? sondern so')],
    [
      'script',
      wholeWords(
        'worte für|worte,? die|was (?:du|sie|ihr|man) sagen (?:kannst|können|könnt|kann)|sätze,? die|sätze für|was sagen|wie sagen|formulierung(?:en|shilfen)?|beispielsätze|so kannst du es sagen',
      ),
    ],
    ['ask', wholeWords('offene fragen|fragen an (?:deinen|ihren|den|die) (?:partner\\p{L}*|anderen?)')],
    ['contrast', wholeWords('unterschied(?:e)? zwischen|der unterschied|versus|vs')],
    [
      'cycle',
      wholeWords(
        'teufelskreis\\p{L}*|kreislauf|(?:abwärts)?spirale|verfolger\\p{L}*|rückzügler\\p{L}*|muster zwischen|immer dasselbe muster',
      ),
    ],
    [
      'impact',
      wholeWords(
        'auswirkung(?:en)?|was (?:das|es) mit (?:dir|ihnen|uns|euch|der beziehung) macht|wie (?:es|das) sich anfühlt|folgen (?:für|von)|wirkt sich .*',
      ),
    ],
    ['roadmap', firstWords('in diesem (?:artikel|beitrag|text)|inhalt(?:sverzeichnis)?|das erwartet (?:dich|sie)')],
    [
      'signs',
      wholeWords(
        '(?:an)?zeichen|symptome?|woran (?:du|sie|man|ihr|(?:erkenn|merk|seh)\\p{L}*) .*|hinweise (?:auf|darauf)|wie (?:es )?sich .* zeigt|so erkenn\\p{L}*|signale',
      ),
    ],
    ['reason', wholeWords('gründe?|ursachen?|warum|weshalb|wieso|woher|was dahinter ?steckt|hintergründe|angst vor')],
    [
      'strategy',
      wholeWords(
        'wie (?:du|sie|ihr|man|wir|paare) .*|was (?:\\p{L}+ )?(?:hilft|helfen kann|guttut)|strategien?|schritte?|tipps?|was (?:hilft|du tun kannst|sie tun können|ihr tun könnt|tun)|wege|so geht|kommunikation|kommunizieren|übung(?:en)?|werkzeuge?|brücken?|zurückfinden|methoden?',
      ),
    ],
    ['define', wholeWords('was (?:ist|bedeutet|heißt|sind)|verstehen|definition|bedeutung|mythen|mythos')],
  ],
  leadIn: [
    ['roadmap', wholeWords('in diesem (?:artikel|beitrag|text)|(?:erfährst|lernst) du|erfahren sie')],
    ['avoid', wholeWords('schlimmer|vermeide(?:n)?|fehler|nicht hilft|nicht geholfen|lass(?:en sie)? lieber')],
    ['ask', wholeWords('fragen wie|offene fragen|frag(?:e|en sie)? (?:deinen|ihren|den) partner')],
    [
      'reflect',
      wholeWords(
        'frag(?:e|t)? (?:dich|euch)(?: selbst)?|fragen sie sich|fragen (?:an|für) (?:dich|sich|euch)|selbstreflexion|reflexion|denk(?:e|en sie)? (?:über|an)|zum nachdenken',
      ),
    ],
    ['red-flag', wholeWords('warnsignale?|alarmsignale?|warnzeichen|achte(?:n sie)? auf diese')],
    [
      'script',
      wholeWords(
        '(?:du|ihr|man|sie) (?:kann\\p{L}*|könn\\p{L}*|darf\\p{L}*|dürf\\p{L}*)(?: \\p{L}+){0,2} sagen|sag(?:e|t|en sie)?(?: \\p{L}+){0,3}|sätze wie|zum beispiel so|versuch(?:e|t|en sie)? es (?:mit|so)|worte wie',
      ),
    ],
    ['impact', wholeWords('fühlst du dich|fühlen sie sich|gefühle? wie|kann sich .* anfühlen|fühlt sich .* an')],
    [
      'signs',
      wholeWords(
        '(?:bemerkst|merkst|siehst) du|(?:bemerken|merken) sie|(?:an)?zeichen|zeigt sich|sieht (?:oft )?so aus|äußert sich|woran .*|achte(?:n sie)? auf',
      ),
    ],
    ['reason', wholeWords('gründe?|ursachen?|liegt (?:oft )?(?:an|daran)|weil')],
    ['ritual', wholeWords('rituale?|nähe .*|kleine(?:n)? (?:gesten|dinge\\p{L}*)|auch wenn')],
    ['boundary', wholeWords('grenzen?|das kann (?:heißen|bedeuten)|auszeit')],
    ['self-care', wholeWords('selbstfürsorge|sorge(?:n sie)? (?:gut )?für (?:dich|sich)')],
    ['strategy', wholeWords('versuch(?:e|t|en sie)?|probier(?:e|t|en sie)?|schritte?|tipps?|hilft|helfen|geholfen|mitbringen')],
  ],
  sentence: [
    ['cycle', wholeWords('je mehr .*,? desto|teufelskreis')],
    ['affirm', wholeWords('(?:du bist|sie sind|ihr seid) nicht allein')],
    ['contrast', wholeWords('unterschied zwischen')],
    ['define', wholeWords('bedeutet,? dass|bezeichnet|versteht man')],
  ],
  numberWords: [
    'schritt',
    'teil',
    'kapitel',
    'tipp',
    'grund',
    'anzeichen',
    'zeichen',
    'regel',
    'punkt',
    'fehler',
    'übung',
    'phase',
    'stufe',
    'frage',
    'nr.',
    'nummer',
    'idee',
    'impuls',
    'strategie',
    'tag',
    'woche',
    'monat',
    'abend',
    'morgen',
    'sitzung',
    'jahr',
    'runde',
  ],
  introLabel: /^(?:einleitung|einführung|vorwort|intro)\s*(?:[:–—-]\s*|$)/iu,
  faq: wholeWords('FAQ|häufige fragen|häufig gestellte fragen|fragen und antworten'),
  opensList: /(?<!\p{L})(?:diese[nrs]?|folgende[nrs]?|zum Beispiel|etwa so|wie folgt|hier sind)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
  say: /(?:(?<!\p{L})(?:sag\p{L}*|frag\p{L}*|versuch\p{L}*|probier\p{L}*|wort\p{L}*|satz|sätze\p{L}*|schreib\p{L}*|mit|so)(?!\p{L})[^“”„"«»]{0,40}[:,]?\s*|[:：]\s*)$/iu,
  sayPlainly: leadingWords(
    '(?:du|ihr|man|sie) (?:kann\\p{L}*|könn\\p{L}*|darf\\p{L}*|dürf\\p{L}*)(?: \\p{L}+){0,3} (?:sagen|fragen|schreiben)|sag(?:e|t|en sie)? (?:zum beispiel|etwa|lieber|stattdessen|einfach|es so)|versuch(?:e|t|en sie)? es (?:mit|so)|zum beispiel so|probier(?:e|t)? (?:es )?(?:mal )?(?:mit|so)|sätze wie|worte wie',
  ),
  othersSay: leadingWords(
    '(?:er|sie|partner(?:in)?|man|viele|manche|jemand|alle|mutter|vater|freunde?) (?:sagt|sagte|fragt|fragte|antwortet|antwortete|denkt|meint|sagen|ruft)',
  ),
  ask: leadingWords('fragen wie|frag(?:e|t|en sie)?|offene fragen'),
  reflect:
    /(?<!\p{L})(?:selbstreflexion|reflexion(?:sfragen?)?|frag(?:e|t)? (?:dich|euch)(?: selbst)?|fragen Sie sich|fragen (?:an|für) (?:dich|sich|euch)|zum Nachdenken|denk(?:e|t|en Sie)? (?:einmal )?(?:über|an))(?!\p{L})|^(?:reflektiere|impuls(?:frage)?n?|tagebuch|schreibimpuls)(?: \([^)]*\))?\s*[:：]/iu,
  write: firstWords(
    'schreib(?:e|t|en sie)?|beschreib(?:e|t|en sie)?|nenn(?:e|t|en sie)?|notier(?:e|t|en sie)?|erinner(?:e|t|n sie)?|denk(?:e|t|en sie)?|stell(?:e|t|en sie)? (?:dir|euch|sich) vor|vervollständig\\p{L}*|liste',
  ),
  followOn: /^(?:Ist es|Und|Oder)(?!\p{L})/u,
  rewrite: {
    opening: /(?<!\p{L})(?:(?:an)?statt(?: zu sagen)?|nicht|sag(?:e|en Sie)? nicht)[,:]?\s*$/iu,
    turn: /^[\s,.–—]*(?:(?:an)?statt|und nicht)[,:]?\s*$/iu,
    bad: labelWords('nicht|statt|anstatt|vorher|sag nicht|lieber nicht|vermeide(?:n)?|hart|vorwurf|so nicht|alt'),
    good: labelWords('sondern|besser|nachher|danach|sag(?:e)?|lieber|stattdessen|versuch(?:e)?|sanft(?:er)?|so|wunsch|neu'),
  },
  introduces:
    /(?<!\p{L})(?:(?:du|ihr|man|sie) (?:kann|könn|darf|dürf)\p{L}* |(?:sag|frag|versuch|probier|schreib)(?:e|t|en Sie)?(?!\p{L})|zum Beispiel|etwa(?!\p{L})|mit den Worten|Worte wie|Sätze wie)[^.]{0,40}[,:]?\s*$/iu,
  joint: /[\s,;–—-]+(?:und|dann|oder|so)(?: dann)?\s*$/iu,
  instead: firstWords('stattdessen|besser'),
  lookFor: wholeWords('anzeichen|woran|achte auf|worauf .*|zeigt sich'),
  helps: wholeWords('was hilft|was helfen kann|das hilft|was du tun kannst|was sie tun können|hilfreich'),
  sayHead: firstWords('sag(?:e|en)?|besser|worte|sätze|so kannst'),
  reflectHead: firstWords('frage(?:n)?|reflexion|impulse?'),
  forbids: firstWords('nicht|nie(?:mals)?|vermeide(?:n)?|kein(?:e|en)?'),
  dialogue: wholeWords('zum beispiel|gespräch|dialog|beispiel|etwa so|so kann .*|abwechselnd|üb(?:en|ung)'),
  interview: /^(?:f|frage|a|antwort|interviewer(?:in)?|hinweis|tipp|beispiel|schritt|wann|wo|zeit|ort|warum|was|wie|wer|name|datum)$/iu,
  quoteVerb: wholeWords(
    'sagt|sagte|schreibt|schrieb|meint|meinte|erklärt|erklärte|betont|betonte|formuliert|formulierte|nennt|nannte|beschreibt|beschrieb|weiß|rät|empfiehlt',
  ),
  quotePrefix: wholeWords('laut|nach den worten von|mit den worten von|so'),
  notName:
    /^(?:Wie|Der|Die|Das|Dem|Den|Des|Ein|Eine|Einer|Und|Aber|Doch|Denn|So|Als|Wenn|Auch|Laut|Nach|Für|Schon|Paartherapeut(?:in)?|Therapeut(?:in)?|Psychologe|Psychologin|Psychotherapeut(?:in)?|Autor(?:in)?|Forscher(?:in)?|Professor(?:in)?|Berater(?:in)?|Paarberater(?:in)?|Dichter(?:in)?|Schriftsteller(?:in)?|Philosoph(?:in)?|Arzt|Ärztin|Coach|Soziologe|Soziologin)\s+/u,
  nobody: /^(?:unbekannt|anonym|verfasser unbekannt|autor unbekannt|volksmund|.*sprichwort|redensart|ein .*|eine .*)$/iu,
  self: /(?<!\p{L})(?:ich|mich|mir|mein(?:e[mnrs]?)?|wir|uns|unser(?:e[mnrs]?)?)(?!\p{L})/iu,
  reader: /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?|ihr|euch|eu(?:er|re[mnrs]?)|Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u,
  partner:
    /(?<!\p{L})(?:er|ihn|ihm|sein(?:e[mnrs]?)?|sie|(?:dein|mein|ihr|Ihr)(?:e[mnrs]?)? (?:Partner(?:in|s)?|Mann|Frau|Freund(?:in)?)|der andere|die andere)(?!\p{L})/u,
  subject: /(?<!\p{L})(?:ich|wir|du|ihr)(?!\p{L})(?! (?:Partner|Mann|Frau|Freund))/iu,
  firstPerson:
    /^(?:Ich|Mir|Mich|Mein|Meine|Wir|Uns|Lass uns|Können wir|Könnten wir|Wollen wir|Magst du|Möchtest du|Kannst du|Könntest du|Danke|Bitte|Wenn du|Erzähl mir|Hilf mir)(?!\p{L})/u,
  thought: wholeWords(
    '(?:leicht|schnell) (?:zu )?(?:denken|glauben|anzunehmen)|fühlt sich (?:oft )?an wie|denkst du(?: vielleicht)?|denken sie(?: vielleicht)?|im kopf|gedanken? wie|stimme (?:im kopf|in .*)|(?:seine|ihre|deine) art zu sagen|(?:dir|sich|mir) (?:selbst )?(?:sagst|sagt|einreden|einredest)',
  ),
  affirmation: wholeWords(
    '(?:du bist|sie sind|ihr seid) nicht allein|du verdienst|sie verdienen|nicht (?:deine|ihre|eure) schuld|(?:du bist|sie sind) genug|liegt nicht an (?:dir|ihnen)|(?:deine|ihre) bedürfnisse (?:zählen|sind wichtig)',
  ),
  loop: wholeWords('je (?:mehr|lauter|weiter) .*,? (?:desto|umso)|teufelskreis|abwärtsspirale|schmerzhafter kreislauf'),
  loopTurns: /^(?:und |denn )?(?<a>je (?:mehr|lauter|weiter|öfter) (?!(?:er|sie)\s)[^,;:—–]{4,70}), (?<b>(?:desto|umso) [^.;:—–]{4,70})/iu,
  contrast: [
    /(?<!\p{L})Unterschied zwischen\s+(?<a>.{3,60}?)\s+und\s+(?<b>.{3,60}?)(?:\s+(?:ist|sind|kann|hilft|zu)(?!\p{L})|[.,;—–]|$)/iu,
  ],
  contrastHeading: [
    /^(?:Der )?Unterschiede? zwischen\s+(?<a>.{3,40}?)\s+und\s+(?<b>.{3,40})$/iu,
    /^(?<a>[^:?!]{3,40}?)\s+(?:vs\.?|versus)\s+(?<b>[^:?!]{3,40})$/iu,
    /^(?<a>(?:\S+\s+){0,3}\S+),\s+nicht\s+(?<b>.{2,40})$/iu,
  ],
  article: /^(?:der|die|das|dem|den|des|ein|eine|einem|einer|einen)\s+/iu,
  judging:
    /(?<!\p{L})(?:partner(?:in)?|mann|frau|er|sie)(?!\p{L})[^.;:]{0,60}?(?<!\p{L})(?:ist (?:einfach |nur |zu |so )?(?:egoistisch|unreif|faul|kalt|toxisch|narzisstisch|manipulativ|unfähig|schwach|kaputt|verrückt|kindisch)|weigert sich|versagt|narzisst(?:in)?)(?!\p{L})/iu,
  numbers: [
    'null',
    'ein',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
    'dreizehn',
    'vierzehn',
    'fünfzehn',
  ],
  counted: [
    'gründe',
    'anzeichen',
    'zeichen',
    'ursachen',
    'wege',
    'schritte',
    'strategien',
    'tipps',
    'fehler',
    'rituale',
    'gewohnheiten',
    'fragen',
    'regeln',
    'dinge',
    'ideen',
    'übungen',
    'sätze',
    'impulse',
    'mythen',
    'phasen',
    'warnsignale',
    'warnzeichen',
    'signale',
    'möglichkeiten',
    'gesten',
    'beispiele',
    'säulen',
    'prinzipien',
    'bedürfnisse',
  ],
};
