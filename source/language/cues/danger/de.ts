import { firstWords, wholeWords } from '../whole-words.ts';
import type { DangerCues } from './danger.ts';

const other = '(?:partner(?:in|s)?|partnerperson|mann(?:es)?|frau|freund(?:in|es)?|gegenüber)';
const of = '(?:de(?:m|r|s|n)|deine[mrs]|ihre[mrs]|seine[mrs]|meine[mrs]|eine[mr])';
const whom = '(?:dich|mich|ihn|uns|euch|einander|die kinder|deine kinder|ihre kinder|ein kind)';
const whose = '(?:dein|ihr|mein|unser|euer|das|die|den|jede)\\p{L}*(?: ganze[sn]?| gemeinsame[sn]?)?';

/** Heads and the other one are known to the tables of roles. */
const known = /(?!)/;

export const germanDanger: DangerCues = {
  tells: wholeWords(
    [
      '(?:häusliche |körperliche |sexuelle |psychische )?gewalt|gewalttätig\\p{L}*|misshandel\\p{L}*|misshandlung\\p{L}*|handgreiflich\\p{L}*',
      `(?:schlägt|schlug|schlagen|schubst|schubste|schubsen|tritt|würgt|würgte|würgen|ohrfeigt) (?:${whom})(?! (?:vor|ein|aus))|(?:schlägt|schlug|schubst|tritt|würgt) (?:oder|und) (?:schlägt|schubst|tritt|würgt|droht)|(?:schlägt|schlug) zu(?=[.,;!]|$)|(?:partner(?:in)?|mann|frau|er) (?:schlägt|schubst|würgt|bedroht) sie(?=[.,;!]| oder| und|$)|${whom} (?:\\p{L}+ )?(?:schlägt|schubst|tritt|würgt|schlagen|geschlagen|geschubst|getreten|gewürgt)(?! (?:vor|ein|aus))|geschlagen (?:wird|wirst|werden|zu werden)`,
      `(?:schlägt|schlug|schubst|schubste|würgt|tritt|bedroht|verfolgt|ohrfeigt) (?:er|sie|(?:dein|ihr|mein)\\p{L}* \\p{L}+) (?:${whom}|sie)(?! (?:vor|ein|aus|bis))`,
      `(?:seine|ihre|die) erlaubnis,? um|um erlaubnis (?:bitten|fragen)|lässt (?:dich|sie|mich) nicht (?:\\p{L}+ ){0,4}(?:sehen|treffen|arbeiten|aus dem haus|gehen)`,
      '(?:schläge|schubsen|schlagen|ohrfeigen|tritte),? (?:oder|und) (?:schläge|schlagen|schubsen|ohrfeigen|tritte|drohungen|treten)|körperlich (?:angegriffen|verletzt|weh)',
      `(?:wirft|werfen|geworfen) (?:\\p{L}+ )?(?:gegenstände|dinge|sachen) nach|zerschlägt|versperrt (?:dir|ihnen|mir|die tür|den weg)|sperrt (?:dich|sie|mich) (?:ein|aus)`,
      `droht (?:dir|ihnen|mir|ihr|ihm|den kindern|mit (?:gewalt|selbstmord|suizid|schlägen)|(?:dir |ihnen )?damit,? (?:sich|dir|dich|ihnen|den|die))|drohungen (?:oder|und|gegen)|(?:oder|und|,|von|mit) drohungen|bedroht (?:dich|sie|mich|wird|wirst|werden)|(?:dich|sie|mich) (?:\\p{L}+ )?bedroht`,
      `angst vor (?:(?:${of} )?${other}|ihm|ihr|(?:seine[nr]?|ihre[nr]?|de[nr]|deren|dessen) (?:heftigen )?(?:reaktion(?:en)?|wut|wutausbrüchen?|zorn|ausbrüchen?)(?: ${of} ${other})?)|angst,? (?:nein zu sagen|nach hause zu (?:gehen|kommen)|ihm zu widersprechen|ihr zu widersprechen)|angst davor,? wie (?:er|sie|dein\\p{L}*|ihr\\p{L}*) .{0,20}reagier\\p{L}*|angst um (?:dein|ihr|mein|das) leben|(?:er|sie|partner(?:in)?|mann|frau) (?:dir|ihnen|mir) angst macht`,
      `nicht (?:mehr )?sicher (?:zu hause|bei (?:ihm|ihr|${of})|in (?:deiner|ihrer|der eigenen) wohnung)|(?:zu hause|daheim) nicht (?:mehr )?sicher|in gefahr (?:bist|sind|ist|seid)`,
      `kontroll(?:iert|ieren|e)(?: über| von)? (?:${whose} )?(?:geld|ausgaben|handy|telefon|smartphone|konto|konten|nachrichten|kontakte|finanzen|freund\\p{L}*|freundschaften)|(?:geld|handy|telefon|konto|nachrichten|kontakte|ausgaben)(?:[ ,]+(?:oder|und) \\p{L}+)? (?:\\p{L}+ )?(?:kontrolliert|wegnimmt|weggenommen|durchsucht)|durchsucht (?:dein|ihr|mein)\\p{L}*|liest heimlich (?:deine|ihre|meine) (?:nachrichten|mails)|nimmt (?:dir|ihnen|mir) (?:das|dein|ihr)\\p{L}* (?:geld|handy|telefon)`,
      `verbietet (?:dir|ihnen|mir|den)|(?:dir|ihnen|mir) (?:\\p{L}+ ){0,4}verbietet|bestimmt,? (?:wen|mit wem|wem) (?:du|sie)|isoliert (?:dich|sie|mich|von)|(?:dich|sie|mich) (?:\\p{L}+ ){0,5}isoliert|von (?:freunden|familie|deinen freunden|ihren freunden)(?: und (?:freunden|familie))? (?:fernhält|fernhalten|abschneidet|trennt|ferngehalten)`,
      `überwach(?:t|en|ung)|ausspionier\\p{L}*|spioniert|stalk(?:t|ing|er(?:in)?)|(?:auf schritt und tritt|ständig|heimlich) (?:verfolgt|beobachtet|kontrolliert)`,
      `zum sex|zu sex|sex (?:erzwingt|erzwungen|fordert)|sexuell(?:e[nrms]?)? (?:nötig\\p{L}*|übergriff\\p{L}*|zwang|gezwungen|bedräng\\p{L}*)|vergewaltig\\p{L}*|erzwungener sex|zwingt (?:dich|sie|mich) (?:zum|zu sex\\p{L}*)`,
      `waffen?|mit (?:dem|einem) messer|schusswaffen?`,
      `(?:sich|dir|ihnen|mir|den kindern|euch) (?:selbst )?(?:oder \\p{L}+ (?:\\p{L}+ )?)?etwas an(?:zutun|tut|tun)|selbstmord\\p{L}*|suizid\\p{L}*|selbstverletz\\p{L}*|(?:sich|dich) (?:selbst )?(?:umbring\\p{L}*|umzubringen|das leben zu nehmen|zu verletzen)|(?:den )?kindern (?:weh|etwas an)\\p{L}*`,
    ].join('|'),
  ),
  names:
    /^(?:\p{L}+ ){0,2}(?:drohungen|schläge|schlagen|schubsen|ohrfeigen|nötigung|erpressung|einschüchterung|stalking|waffen)(?:,? (?:oder|und) \p{L}+){0,2}[.;,!]?$/iu,
  turns: wholeWords(
    'mehr als|kein(?:e|en)? (?:\\p{L}+ )?(?:streit|phase|krise|konflikt)(?: mehr)?|nicht (?:nur|bloß|mehr nur) ein\\p{L}*|nicht (?:mehr )?sicher|(?:deine |ihre |eure )?sicherheit|gefahr|gefährlich(?: wird)?|angst',
  ),
  warns: known,
  leaves: known,
  leaving: wholeWords(
    [
      '(?:bleiben|bleibe|zusammenbleiben) oder (?:zu )?(?:gehen|gehe|trennen|verlassen)|(?:gehen|gehe|trennen) oder (?:zu )?(?:bleiben|bleibe)|ob (?:du|sie|ihr|man) (?:\\p{L}+ ){0,3}(?:bleibst|bleiben|bleibt|gehst|gehen|geht|trennst|trennen|trennt)(?= (?:willst|wollen|wollt|sollst|sollen|möchtest|möchten)|[,.;?!]|$)',
      'wenn (?:du|sie|ihr) (?:dich|sich|euch) (?:entscheide\\p{L}*|entschließ\\p{L}*|trenn\\p{L}*)|wenn (?:du|sie|ihr) (?:bleibst|gehst|bleibt|bleiben|gehen)(?=[,:.])|(?:ihn|deine[nr]? (?:partner|partnerin|mann|frau)|ihre[nr]? (?:partner|partnerin|mann|frau)|die beziehung|diese beziehung|die ehe) (?:zu )?(?:verlassen|verlässt|verlasse|beenden|beendest|zu beenden)|scheidung (?:einreichen|einzureichen)|zeit(?:,)? zu gehen|(?:dich|sich) (?:von ihm|von ihr|von (?:deine|ihre)[mr] \\p{L}+) (?:zu )?trennen',
    ].join('|'),
  ),
  intimate: wholeWords(
    'orgasm\\p{L}*|geschlechtsverkehr|oralverkehr|oralsex|masturb\\p{L}*|selbstbefriedig\\p{L}*|erektion\\p{L}*|porno\\p{L}*|vagina\\p{L}*|penis|sexleben|sexuelle[nrsm]? (?:fantasie\\p{L}*|praktik\\p{L}*|trauma\\p{L}*|einzelheit\\p{L}*|lust|funktion\\p{L}*)|(?:keinen|weniger|mehr|beim|haben|hattet|hatten|ohne|zu wenig) sex|sex (?:haben|hatte\\p{L}*|gehabt|mit)|geschlafen mit (?:jemand|einem|einer|ander)\\p{L}*|mit (?:jemand|einem anderen|einer anderen|anderen) (?:\\p{L}+ )?(?:geschlafen|ins bett)|seitensprung\\p{L}*|one[- ]night[- ]stand\\p{L}*|affäre (?:mit|hatte|gehabt)|nacktbild\\p{L}*|nackt(?:e[nrsm]?)?|missbraucht(?: wurde\\p{L}*)?|(?:sexuell\\p{L}* |kindes)missbrauch\\p{L}*|inzest\\p{L}*|kindheitstrauma\\p{L}*|flashbacks?|fehlgeburt\\p{L}*|totgeburt\\p{L}*|abtreibung\\p{L}*',
  ),
  explains: firstWords('(?:und |aber )?(?:warum|wieso|weshalb|was|wie(?! oft)|wann|wo\\p{L}*|welche\\p{L}*|wer|wem|wen|wessen|wozu)'),
  partner: known,
};
