import type { Cues } from './cues.ts';
import { frenchDanger } from './danger/fr.ts';
import { frenchLarge } from './large.ts';
import { firstWords, labelWords, leadingWords, wholeWords } from './whole-words.ts';

/** French, the cues that matter most. Apostrophes come straight and curly. */
export const french: Cues = {
  large: frenchLarge,
  danger: frenchDanger,
  heading: [
    ['inner-voice', wholeWords('voix intérieure|petite voix|voix dans (?:votre|ta|la|ma) tête|critique intérieure?')],
    [
      'avoid',
      wholeWords(
        "erreurs?|ce qui (?:n[’']aide(?:nt)? pas|aggrave.*|empire.*)|mieux vaut (?:éviter|ne pas) .*|(?:ce )?(?:qu[’']il|que) (?:ne faut pas|vaut mieux éviter).*|à éviter|éviter|ce qu[’']il ne faut pas .*|pièges",
      ),
    ],
    [
      'help',
      wholeWords(
        "aide (?:professionnelle|extérieure)|(?:chercher|demander|cherchez|demandez|trouver) (?:de l[’'])?(?:aide|soutien)|thérapie|thérapeute|psychologue|conseil conjugal|accompagnement",
      ),
    ],
    [
      'decide',
      wholeWords(
        'si (?:vous|tu) (?:restez|partez|restes|pars|choisissez de (?:rester|partir)|décidez de (?:rester|partir))|rester ou partir|partir ou rester|se séparer|lâcher prise',
      ),
    ],
    [
      'red-flag',
      wholeWords(
        "signaux d[’']alarme|signes? d[’']alerte|signaux d[’']alerte|drapeaux rouges|violences? (?:conjugales?|psychologiques?|physiques?)|abus (?:émotionnel|psychologique)|devient (?:une habitude|un schéma)|plus qu[’']une (?:mauvaise passe|crise)|emprise",
      ),
    ],
    [
      'close',
      firstWords(
        "conclusion|en conclusion|pour (?:conclure|finir|terminer)|en résumé|résumé|à retenir|ce qu[’']il faut retenir|l[’']essentiel|mot de la fin|dernières? (?:pensées?|paroles?|mots?)",
      ),
    ],
    [
      'affirm',
      wholeWords("(?:vous n[’']êtes|tu n[’']es) pas seule?s?|pas (?:votre|ta) faute|(?:votre|ta) valeur|(?:vous méritez|tu mérites)"),
    ],
    [
      'reflect',
      wholeWords(
        'auto-?réflexion|introspection|questions (?:à se poser|pour (?:réfléchir|vous|toi|chacun|écrire)|de réflexion)|(?:posez-vous|pose-toi|se poser) (?:la question|ces questions|les bonnes questions)|(?:posez|demandez|interrogez)-vous|pose-toi|demandez-vous|demande-toi|pour réfléchir|pistes de réflexion|journal (?:intime)?',
      ),
    ],
    ['boundary', wholeWords("limites|besoin d[’']espace|(?:laisser|donner) de l[’']espace|temps mort")],
    [
      'self-care',
      wholeWords(
        'prendre soin de (?:soi|vous|toi)|prenez soin de vous|prends soin de toi|(?:vos|tes) propres besoins|bienveillance envers soi',
      ),
    ],
    [
      'ritual',
      wholeWords(
        "rituels?|petites habitudes|petits gestes|(?:reconstruire|retrouver) (?:la |l[’'])?(?:confiance|complicité|intimité|proximité)",
      ),
    ],
    ['rewrite', wholeWords('dire autrement|le dire (?:mieux|plus doucement|autrement)|au lieu de dire|reformuler')],
    [
      'script',
      wholeWords(
        '(?:les )?mots (?:pour|qui|à dire)|(?:quoi|que) dire|ce que vous pouvez dire|phrases (?:pour|qui|à dire)|comment le dire|exemples de phrases',
      ),
    ],
    ['ask', wholeWords('questions ouvertes|questions à poser à (?:votre|ton) (?:partenaire|conjointe?)')],
    ['contrast', wholeWords('différences? entre|versus|vs')],
    ['cycle', wholeWords('cercle vicieux|cycle (?:de|entre)|spirale|poursuivant|schéma entre')],
    [
      'impact',
      wholeWords(
        "(?:impact|effets?|conséquences|répercussions)|comment cela (?:vous|nous|t[’'])? ?affecte|ce que cela fait|ce que l[’']on ressent",
      ),
    ],
    ['roadmap', firstWords('dans cet article|sommaire|au programme')],
    [
      'signs',
      wholeWords('signes?|symptômes?|comment (?:le |la |les )?(?:reconnaître|savoir|repérer|détecter).*|à quoi .*reconnaît.*|indices'),
    ],
    ['reason', wholeWords("raisons?|causes?|pourquoi|peur d(?:e|u|es)|d[’']où (?:vient|cela vient)|ce qui se cache derrière|origines?")],
    [
      'strategy',
      wholeWords(
        'comment|stratégies?|étapes?|conseils?|(?:que|quoi) faire|ce qui aide|ce que vous pouvez faire|façons? de|manières? de|communication|communiquer|outils?|exercices?|renouer|astuces?|pistes pour|ce qui (?:marche|fonctionne)',
      ),
    ],
    ['define', wholeWords("qu[’']est-ce que|que signifie|comprendre|définition|mythes?|c[’']est quoi")],
  ],
  leadIn: [
    ['roadmap', wholeWords('dans cet article|vous (?:découvrirez|apprendrez)')],
    ['avoid', wholeWords("aggraver|empir\\p{L}*|évit(?:ez|e|er)|erreurs|n[’']aide(?:nt)? pas")],
    ['ask', wholeWords('questions? comme|questions ouvertes|demandez-lui|demande-lui')],
    [
      'reflect',
      wholeWords(
        'demandez-vous|demande-toi|posez-vous|pose-toi|interrogez-vous|questions (?:à se poser|pour (?:réfléchir|vous|toi))|réfléchissez à|auto-?réflexion',
      ),
    ],
    ['red-flag', wholeWords("signaux d[’']al(?:erte|arme)|signes? d[’']alerte|soyez attentifs? à")],
    [
      'script',
      wholeWords(
        '(?:vous pouvez|vous pourriez|tu peux|tu pourrais|on peut) (?:\\p{L}+ )?dire|dites(?:-lui)?|dis(?:-lui)?|essayez (?:de dire|avec|ces mots)|essaie (?:de dire|avec)|des (?:mots|phrases) comme',
      ),
    ],
    ['impact', wholeWords('(?:vous sentir|te sentir|vous sentez|ressentir|ressentez)')],
    [
      'signs',
      wholeWords(
        '(?:vous (?:remarquez|remarquerez|pouvez remarquer)|tu remarques)|signes?|symptômes?|ressemble (?:souvent )?à|se manifeste|se traduit',
      ),
    ],
    ['reason', wholeWords('raisons?|causes?|parce que|vient (?:souvent )?de')],
    ['ritual', wholeWords('rituels?|petits gestes|reconstruire .*')],
    ['boundary', wholeWords('limites|cela peut (?:signifier|vouloir dire)')],
    ['self-care', wholeWords('prenez soin de vous|prends soin de toi')],
    ['strategy', wholeWords('essayez|essaie|étapes|conseils|aide(?:nt)?|façons|pistes')],
  ],
  sentence: [
    ['cycle', wholeWords("plus (?:l[’']une?|il|elle|on|vous) .*,? plus|cercle vicieux")],
    ['affirm', wholeWords("(?:vous n[’']êtes|tu n[’']es) pas seule?s?")],
    ['contrast', wholeWords('différence entre')],
    ['define', wholeWords('désigne|se définit comme')],
  ],
  numberWords: [
    'étape',
    'partie',
    'chapitre',
    'conseil',
    'raison',
    'signe',
    'règle',
    'point',
    'erreur',
    'exercice',
    'phase',
    'question',
    'n°',
    'numéro',
    'idée',
    'clé',
    'astuce',
    'stratégie',
    'jour',
    'semaine',
    'mois',
    'soir',
    'soirée',
    'matin',
    'séance',
    'année',
  ],
  introLabel: /^(?:introduction|préface|avant-propos|intro)\s*(?:[:–—-]\s*|$)/iu,
  faq: wholeWords('questions fréquentes|foire aux questions|FAQ|questions et réponses'),
  opensList:
    /(?<!\p{L})(?:ces|ceux-ci|celles-ci|les suivante?s|ce qui suit|par exemple|comme suit|ainsi|voici)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
  say: /(?:(?<!\p{L})(?:dites|dis|dire|essayez|essaie|demandez|demande\p{L}*|mots?|phrases?|écrivez|écris|avec|ainsi)(?!\p{L})[^“”"«»]{0,40}[:,]?\s*|[:：]\s*)$/iu,
  sayPlainly: leadingWords(
    '(?:vous pouvez|vous pourriez|tu peux|tu pourrais|on peut) (?:\\p{L}+ ){0,2}(?:dire|demander|écrire)|essayez (?:de dire|avec|plutôt|ceci)|essaie (?:de dire|avec|plutôt)|dites (?:plutôt|simplement|par exemple|quelque chose comme)|dis (?:plutôt|simplement)|des (?:mots|phrases) comme|commencez par|par exemple ainsi',
  ),
  othersSay: leadingWords(
    "(?:il|elle|ils|elles|on|partenaire|beaucoup|quelqu[’']un|tous|mère|père|amis?) (?:dit|disait|disent|demande|répond|répondit|pense|pensent)",
  ),
  ask: leadingWords('questions? (?:comme|telles que)|demandez(?:-lui)?|demande(?:-lui)?|questions ouvertes'),
  reflect:
    /(?<!\p{L})(?:auto-?réflexion|introspection|demandez-vous|demande-toi|posez-vous|pose-toi|interrogez-vous|questions (?:à se poser|pour (?:réfléchir|vous|toi|chacun)))(?!\p{L})|^(?:réfléchissez|réflexion|journal|à vous|pensez à)(?: \([^)]*\))?\s*[:：]/iu,
  write: firstWords(
    'écrivez|écris|décrivez|décris|nommez|nomme|notez|note|rappelez-vous|pensez à|pense à|imaginez|imagine|complétez|listez|choisissez',
  ),
  followOn: /^(?:Est-ce|Et|Ou)(?!\p{L})/u,
  rewrite: {
    opening: /(?<!\p{L})(?:au lieu de(?: dire)?|plutôt que(?: de dire)?|ne dites pas|ne dis pas|non)[,:]?\s*$/iu,
    turn: /^[\s,.–—]*(?:au lieu de(?: dire)?|plutôt que(?: de dire)?|et non)[,:]?\s*$/iu,
    bad: labelWords('non|pas|au lieu de|avant|ne dites pas|évitez|dur|reproche|plutôt que'),
    good: labelWords('mais|essayez|essaie|après|dites(?: plutôt)?|dis plutôt|mieux|doux|plutôt|ainsi'),
  },
  introduces:
    /(?<!\p{L})(?:(?:vous pouvez|vous pourriez|tu peux|tu pourrais|on peut) |(?:dites|dis|essayez|essaie|demandez|demande|écrivez|écris)(?!\p{L})|par exemple|des mots comme|des phrases comme)[^.]{0,40}[,:]?\s*$/iu,
  joint: /[\s,;–—-]+(?:et|puis|ou)\s*$/iu,
  instead: firstWords('(?:au contraire|à la place|plutôt|mieux vaut)'),
  lookFor: wholeWords("signes?|à observer|ce qu[’']il faut observer|à quoi cela ressemble"),
  helps: wholeWords('ce qui (?:aide|peut aider)|ce que vous pouvez faire|que faire'),
  sayHead: firstWords('dites|dire|essayez|mots|phrases|plutôt'),
  reflectHead: firstWords('questions?|réflexion|demandez-vous'),
  forbids: firstWords("ne|n[’']\\p{L}+|jamais|évitez|évite|pas de"),
  dialogue: wholeWords('par exemple|dialogue|conversation|ainsi|exercice|à tour de rôle|échange'),
  interview: /^(?:q|question|r|réponse|journaliste|note|conseil|exemple|étape|quand|où|heure|lieu|pourquoi|quoi|comment|qui|nom|date)$/iu,
  quoteVerb: wholeWords(
    'dit|disait|écrit|écrivait|affirme|affirmait|explique|expliquait|souligne|rappelle|décrit|note|résume|conseille|assure|confie|observe',
  ),
  quotePrefix: wholeWords("selon|d[’']après|comme le dit|comme l[’']écrit|pour reprendre les mots de"),
  notName:
    /^(?:Comme|Le|La|Les|Un|Une|Et|Mais|Selon|Quand|Si|En|Ainsi|Pour|Psychologue|Thérapeute|Autrice|Auteur|Chercheuse|Chercheur|Professeur|Écrivaine?|Poète|Philosophe|Docteur)\s+/u,
  nobody: /^(?:anonyme|inconnue?|auteur inconnu|proverbe.*|dicton.*|une? .*)$/iu,
  self: /(?<!\p{L})(?:(?:je|moi|me|mon|ma|mes|mien(?:ne)?s?|nous|notre|nos)(?!\p{L})|[jm][’'])/iu,
  reader: /(?<!\p{L})(?:tu|toi|te|ton|ta|tes|vous|votre|vos)(?!\p{L})/iu,
  partner:
    /(?<!\p{L})(?:il|elle|ils|elles|lui|leur|(?:votre|ton|ta|mon|ma|ma|le|la) (?:partenaire|conjointe?|mari|femme|compagn(?:e|on))|l[’']autre)(?!\p{L})/iu,
  subject: /(?<!\p{L})(?:(?:je|nous|tu|vous|on)(?!\p{L})|j[’'])/iu,
  firstPerson:
    /^(?:Je|J[’']\p{L}+|Moi|Mon|Ma|Nous|On|Merci|Est-ce qu[’'e]|Peux-tu|Pourrais-tu|Pourrions-nous|Pouvons-nous|Veux-tu|Quand tu|Aide-moi|Dis-moi|Raconte-moi|Tu me)(?!\p{L})/u,
  thought: wholeWords(
    "(?:il est|c[’']est) facile de (?:penser|croire|supposer)|on a l[’']impression|(?:sa|ta|votre|leur) façon de dire|(?:vous pensez|tu penses|vous vous dites|tu te dis)|dans (?:votre|ta|sa|ma) tête|(?:la|une) (?:petite )?voix|pensées? comme",
  ),
  affirmation: wholeWords(
    "(?:vous n[’']êtes|tu n[’']es) pas seule?s?|(?:vous méritez|tu mérites)|pas (?:de )?(?:votre|ta) faute|(?:vos|tes) besoins comptent|ne définit pas (?:votre|ta) valeur",
  ),
  loop: wholeWords("plus (?:l[’']une?|il|elle|on|vous|tu|je) .*,? (?:plus|moins)|cercle vicieux|spirale (?:douloureuse|négative)"),
  loopTurns: /^(?:et |car )?(?<a>plus (?!(?:il|elle)\s)[^,;:—–]{4,70}), (?:et )?(?<b>(?:plus|moins) (?!(?:il|elle)\s)[^.;:—–]{4,70})/iu,
  contrast: [/(?<!\p{L})différence entre\s+(?<a>.{3,60}?)\s+et\s+(?<b>.{3,60}?)(?:\s+(?:est|sont|peut|aide)(?!\p{L})|[.,;—–]|$)/iu],
  contrastHeading: [
    /^(?:La )?différences? entre\s+(?<a>.{3,40}?)\s+et\s+(?<b>.{3,40})$/iu,
    /^(?<a>[^:?!]{3,40}?)\s+(?:vs\.?|versus)\s+(?<b>[^:?!]{3,40})$/iu,
    /^(?<a>(?:\S+\s+){0,3}\S+),\s+(?:et )?(?:pas|non)\s+(?<b>.{2,40})$/iu,
  ],
  article: /^(?:le|la|les|l[’']|un|une|des|de la|du)\s*/iu,
  judging:
    /(?<!\p{L})(?:partenaire|conjointe?|mari|femme|il|elle|ils)(?!\p{L})[^.;:]{0,60}?(?<!\p{L})(?:est (?:simplement |trop |si |juste )?(?:égoïste|immature|toxique|narcissique|manipulat(?:eur|rice)|incapable|froide?|faible|folle|fou)|refuse de|manque de|perverse? narcissique)(?!\p{L})/iu,
  numbers: [
    'zéro',
    'un',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
    'treize',
    'quatorze',
    'quinze',
  ],
  counted: [
    'raisons',
    'signes',
    'causes',
    'façons',
    'manières',
    'étapes',
    'stratégies',
    'conseils',
    'erreurs',
    'rituels',
    'habitudes',
    'questions',
    'règles',
    'choses',
    'idées',
    'exercices',
    'phrases',
    'clés',
    'mythes',
    'phases',
    'gestes',
    'exemples',
    'principes',
    'piliers',
    'secrets',
    'besoins',
    'astuces',
    'mots',
  ],
};
