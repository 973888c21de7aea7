import { firstWords, wholeWords } from './whole-words.ts';

/** What keeps a sentence from standing alone in large letters, and an item from being quoted inside a prompt. */
export interface LargeCues {
  /** It judges one of the two, tells of illness or fault, or speaks of “your partner” (DOMAIN a, S2 L20). */
  unfit: RegExp;
  /** It leans on the sentence before (“But …”, “This …”). */
  leaning: RegExp;
  /** It is the second half of a pair (“Others …”, “The next …”): the sentence before it is the first. */
  second: RegExp;
  /** It begins with somebody (“You …”, “They …”): inside a prompt it would read as an accusation (DOMAIN c). */
  names: RegExp;
}

export const englishLarge: LargeCues = {
  unfit: wholeWords(
    "lack(?:s|ed|ing)?|refus\\p{L}*|fail(?:s|ed|ing|ure)?|manipulat\\p{L}*|contempt\\p{L}*|abus\\p{L}*|unwilling|selfish\\p{L}*|damag\\p{L}*|punish\\p{L}*|cold|dismiss\\p{L}*|trauma\\p{L}*|disorders?|depress\\p{L}*|indifferen\\p{L}*|toxic|narciss\\p{L}*|fault|blame\\p{L}*|immatur\\p{L}*|betray\\p{L}*|stonewall\\p{L}*|diagnos\\p{L}*|worse|worst|affairs?|cheat\\p{L}*|desperat\\p{L}*|poor(?:ly)?|unfortunately|instead of|escap\\p{L}*|retreat\\p{L}*|sadly|sham(?:e|ed|ing|eful)|secre(?:cy|tive)|harm\\p{L}*|destroy\\p{L}*|erod\\p{L}*|ruin\\p{L}*|weak\\p{L}*|crimes?|your (?:partner|spouse|husband|wife|boyfriend|girlfriend)|in this (?:article|post|case|context|sense|situation)|(?:the other|one) (?:partner|person)|of (?:this|that|these|those|them|it)|the ones?|(?:this|these) (?:is|are|was|were|can|may|will|does|do)|pursuers?|withdrawers?|let[’']s",
  ),
  leaning: firstWords(
    'this|that|these|those|it|its|they|them|their|he|she|his|her|but|and|or|so|yet|however|instead|also|then|there|here|which|such|both|in (?:this|that|either|both|such) (?:case|cases|way|ways)|for (?:example|many)|(?:sometimes|often|maybe|perhaps),? (?:it|this|they|he|she|these)|the (?:other|others|first|second|former|latter|next)|one (?:may|can|might|will|is|has|of)|others|either way|one moment|other times|as a result|you (?:can|may|might|could|will|would)',
  ),
  second: firstWords('others|the (?:others?|second|next|latter)|another'),
  names: firstWords(
    'you|your|yours|they|their|he|she|his|her|one (?:of you|partner)|(?:a |the |my |our )?(?:partner|spouse|husband|wife|other)\\p{L}*|both of you|either of you',
  ),
};

export const germanLarge: LargeCues = {
  unfit: wholeWords(
    'mangel\\p{L}*|versag\\p{L}*|scheiter\\p{L}*|weiger\\p{L}*|verweiger\\p{L}*|manipul\\p{L}*|veracht\\p{L}*|missbrauch\\p{L}*|missbräuch\\p{L}*|misshand\\p{L}*|egois\\p{L}*|selbstsücht\\p{L}*|narzis\\p{L}*|toxisch\\p{L}*|schuld\\p{L}*|beschuldig\\p{L}*|bestraf\\p{L}*|strafe\\p{L}*|kalt(?:e[mnrs]?)?|trauma\\p{L}*|störung\\p{L}*|depress\\p{L}*|gleichgültig\\p{L}*|unreif\\p{L}*|verrat\\p{L}*|verrät|betrüg\\p{L}*|affären?|vorwurf\\p{L}*|vorwürf\\p{L}*|diagnos\\p{L}*|schlimmer\\p{L}*|schlechter\\p{L}*|unfähig\\p{L}*|krank\\p{L}*|verzweifelt\\p{L}*|leider|statt(?: zu)?|anstatt|flieh\\p{L}*|flücht\\p{L}*|scham|schäm\\p{L}*|zerstör\\p{L}*|schädig\\p{L}*|schadet|heimlich\\p{L}*|schwach\\p{L}*|verbrechen|(?:dein|ihr|euer|mein)(?:e[mnrs]?)? (?:partner\\p{L}*|mann|frau|gegenüber)|in diesem (?:artikel|beitrag|text|fall|sinn|zusammenhang)|diejenige[nr]?|verfolger\\p{L}*|(?:der|die|den|dem) andere[nr]? (?:partner|person|seite)\\p{L}*|(?:alles|nichts|keine[rs]?|einiges|viel|eine[rs]?|beides) (?:davon|von (?:diesen|denen|ihnen))',
  ),
  leaning: firstWords(
    'das|dies(?:e[mnrs]?)?|es|er|sie|ihn|ihm|ihnen|ihre?\\p{L}{0,2}|sein\\p{L}{0,2}|aber|und|oder|doch|jedoch|so|also|dann|danach|da|dort|dabei|dadurch|dafür|dagegen|damit|daran|darin|darum|davon|dazu|daher|deshalb|deswegen|denn|sondern|stattdessen|trotzdem|dennoch|außerdem|zudem|allerdings|solch\\p{L}*|beide[sn]?|auch|hier|jene[mnrs]?|(?:du|ihr|eine[rs]?) (?:kannst|darfst|könntest|könnt|dürft|kann|mag)|andere|(?:der|die|das) (?:andere|erste|zweite|nächste|erstere|letztere)[nr]?|so oder so|einen moment|vielleicht (?:ist |sind )?(?:er|sie|es|das)|zum beispiel|manchmal',
  ),
  second: firstWords('andere|(?:der|die|das) (?:andere|zweite|nächste|letztere)[nr]?|wieder andere'),
  names: firstWords(
    'du|dein\\p{L}*|ihr|ihre?\\p{L}{0,2}|sie|er|sein\\p{L}{0,2}|eu(?:er|re)\\p{L}*|man|eine[r]? von (?:euch|ihnen)|(?:der|die|das|ein|eine|mein\\p{L}*) (?:partner\\p{L}*|andere\\p{L}*|mann|frau|gegenüber)|partner\\p{L}*|beide|wer',
  ),
};

export const spanishLarge: LargeCues = {
  unfit: wholeWords(
    'carec\\p{L}*|falta de|(?:le|les) falta|fracas\\p{L}*|fall(?:a|an|ar|ó)|se niega\\p{L}*|negarse|rehús\\p{L}*|rehus\\p{L}*|manipul\\p{L}*|despreci\\p{L}*|desdén|abus\\p{L}*|maltrat\\p{L}*|egoís\\p{L}*|egois\\p{L}*|narcis\\p{L}*|tóxic\\p{L}*|culpa\\p{L}*|castig\\p{L}*|frí[oa]s?|trauma\\p{L}*|trastorn\\p{L}*|depres\\p{L}*|indiferen\\p{L}*|inmadur\\p{L}*|traici\\p{L}*|infiel\\p{L}*|infidelidad|reproch\\p{L}*|diagn[oó]s\\p{L}*|peor(?:es)?|empeor\\p{L}*|incapaz|enferm\\p{L}*|desesperad\\p{L}*|lamentablemente|en (?:vez|lugar) de|huy\\p{L}*|huir|escap\\p{L}*|por desgracia|vergüenza|destru\\p{L}*|daña\\p{L}*|daño|arruin\\p{L}*|débil(?:es)?|crim(?:en|inal)\\p{L}*|(?:tu|su|mi|vuestra) (?:pareja|marido|espos[oa]|mujer|novi[oa])|en este (?:artículo|texto|caso|contexto|sentido)|perseguidora?(?:es)?|distanciadora?(?:es)?|la otra (?:persona|parte)|(?:todo|nada|ningun[oa]|algun[oa]s?|parte|much[oa]s?) de (?:est[oae]s?|es[oae]s?|ell[oa]s?)',
  ),
  leaning: firstWords(
    'est[eao]s?|es[eao]s?|aquel\\p{L}*|él|ella|ellos|ellas|ello|su|sus|le|les|se|es|son|era|fue|está|están|hay|puede|pueden|suele|suelen|pero|y|e|o|u|ni|sino|así|entonces|luego|después|aquí|ahí|allí|también|tampoco|además|ambos|ambas|cual|tal(?:es)?|dich[oa]|pues|sin embargo|por eso|(?:el|la|lo) (?:otr[oa]|primer[oa]|segund[oa])|de (?:un modo u otro|cualquier (?:modo|manera|forma))|un momento|otr[oa]s|puedes|podéis|un[oa] puede|quizás? (?:él|ella|ellos|ellas|es|sea)|por ejemplo|a veces',
  ),
  second: firstWords('otr[oa]s|(?:el|la|lo) (?:otr[oa]|segund[oa]|siguiente)'),
  names: firstWords(
    '[¿¡]?(?:tú|tu|tus|te|usted|ustedes|su|sus|él|ella|ellos|ellas|vosotr[oa]s|os|vuestr[oa]s?|le|les|un[oa] de (?:los dos|ustedes|vosotr[oa]s)|alguien|(?:la |el |mi )?(?:pareja|otr[oa]|marido|espos[oa]|mujer)|ambos|quien)',
  ),
};

export const frenchLarge: LargeCues = {
  unfit: wholeWords(
    "manque(?:nt|r)? (?:de|d[’'])|échou\\p{L}*|échec\\p{L}*|défaillan\\p{L}*|refus\\p{L}*|manipul\\p{L}*|mépris\\p{L}*|abus\\p{L}*|maltrait\\p{L}*|égoïs\\p{L}*|egois\\p{L}*|narciss\\p{L}*|toxi\\p{L}*|faute|coupab\\p{L}*|culpab\\p{L}*|blâm\\p{L}*|accus\\p{L}*|reproch\\p{L}*|puni\\p{L}*|froide?s?|trauma\\p{L}*|troubles?|dépress\\p{L}*|indifféren\\p{L}*|immatur\\p{L}*|trahi\\p{L}*|tromp\\p{L}*|infidèl\\p{L}*|infidélité|diagnosti\\p{L}*|pires?|empir\\p{L}*|incapable\\p{L}*|malade\\p{L}*|désespér\\p{L}*|malheureusement|au lieu (?:de|d[’'])|fui(?:r|t|ent)|hont\\p{L}*|détrui\\p{L}*|nui(?:t|re|sent)|abîm\\p{L}*|faibles?|crimes?|(?:votre|ton|ta|mon|ma) (?:partenaire|conjointe?|moitié|compagn(?:e|on)|mari|femme)|dans (?:cet article|ce cas|ce contexte|ce sens)|poursuivante?s?|(?:celui|celle|ceux|celles)(?:-ci|-là)?|l[’']autre (?:personne|partenaire)|(?:tout|rien|aucune?|certaine?s|beaucoup|une partie) (?:de (?:tout )?(?:cela|ça|ceci|ces)|d[’'](?:eux|elles|entre (?:eux|elles)))",
  ),
  leaning: firstWords(
    "ce|c[’']\\p{L}+|cet|cette|ces|cela|ceci|ça|il|ils|elle|elles|eux|lui|leurs?|son|sa|ses|celui|celle|ceux|celles|mais|et|ou|or|car|donc|ni|alors|ensuite|puis|pourtant|cependant|toutefois|néanmoins|ainsi|aussi|également|enfin|sinon|plutôt|surtout|y|là|ici|voilà|voici|tels?|telles?|dont|parce|puisque|l[’']autre|(?:le|la) (?:premier|première|second|seconde|deuxième|suivante?)|d[’']une (?:façon|manière) ou d[’']une autre|un instant|d[’']autres|(?:tu peux|vous pouvez|l[’']une? peut)|peut-être (?:qu[’'](?:ils?|elles?)|est-ce)|par exemple|parfois",
  ),
  second: firstWords("d[’']autres|l[’']autre|(?:le|la) (?:second|seconde|deuxième|suivante?)"),
  names: firstWords(
    "tu|toi|ton|ta|tes|vous|votre|vos|il|elle|ils|elles|son|sa|ses|leurs?|on|l[’'](?:un|une|autre)|(?:le |la |mon |ma )?(?:partenaire|conjointe?|compagn(?:e|on)|mari|femme)|chacune?|qui",
  ),
};

/** Without words to go by nothing is set large, and everything may name somebody. */
export const cautiousLarge: LargeCues = { unfit: /(?:)/, leaning: /(?:)/, second: /(?:)/, names: /(?:)/ };
