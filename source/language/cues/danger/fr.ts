import { firstWords, wholeWords } from '../whole-words.ts';
import type { DangerCues } from './danger.ts';

const other = '(?:votre|ton|ta|son|sa|leur|le|la|du) ?(?:partenaire|conjointe?|mari|femme|compagn(?:e|on)|copain|copine)';
const whom = "(?:vous|te|me|nous|t[’']|m[’'])";

/** Heads and the other one are known to the tables of roles. */
const known = /(?!)/;

export const frenchDanger: DangerCues = {
  tells: wholeWords(
    [
      '(?<!non[- ])violences?|(?:devient|est|devenir|deviennent) violente?s?|maltraitance|maltraite',
      `${whom} ?(?:frappe|frappent|frapper|bouscule|bousculer|gifle|gifler|étrangle|étrangler|menace|menacent|menacer|surveille|surveiller|espionne|harcèle|intimide|enferme|séquestre|traque|suit partout)`,
      `(?:vous |t[’'] ?|m[’'] ?|l[’'] ?)a (?:déjà )?(?:frappée?|giflée?|bousculée?|étranglée?|menacée?|forcée?|enfermée?|violée?)(?! à (?:réfléchir|parler|choisir))|(?:sa|son|votre|leur) permission pour (?:sortir|voir|travailler)|ne (?:vous|te) laisse (?:pas )?(?:voir|sortir|travailler)`,
      `(?:coups|gifles|bousculades|menaces|insultes|humiliations|cris),? (?:ou|et|ou des|et des) (?:coups|gifles|bousculades|menaces|humiliations)|(?:reçoit|recevoir|porte|donner|donne|recevez) des coups|frappe(?:r)? (?:ou|et) \\p{L}+|(?:des|sous la|par la|sans cesse de) menaces?|menace(?:s|r)? (?:de )?(?:mort|se (?:tuer|suicider|faire du mal)|(?:vous|te|me) (?:frapper|tuer|faire du mal)|tuer|prendre les enfants|partir avec les enfants|suicide)|(?:casse|lance|jette) (?:des|les|vos) (?:objets|affaires)|bloque la (?:porte|sortie)|empêche de (?:sortir|partir)`,
      `peur (?:de |des |d[’']|du )?(?:${other}|réactions? (?:de )?${other}|lui|elle|(?:ses|leurs|sa|la|les) (?:réactions?|colères?)(?: (?:de )?${other})?|rentrer (?:chez|à)|dire non|(?:comment|ce qu[’']) ?(?:il|elle) (?:va|peut|pourrait))|peur pour (?:votre|ta|sa) (?:vie|sécurité)|(?:partenaire|conjointe?|mari|femme|il|elle) (?:vous|te) fait peur|(?:pas|plus) en sécurité|(?:êtes|es|est|sont) en danger`,
      `contrôl(?:e|er|ent|ant)(?: sur| de)? ?(?:(?:votre|ton|vos|tes|l[’']|le|de l[’']|du|tout l[’']|son|sur l[’']) ?)?(?:argent|téléphone|portable|dépenses|sorties|amis|amitiés|fréquentations|messages|comptes?)|(?:lit|lire) (?:vos|tes) (?:messages|mails)|fouille(?:r)? (?:dans )?(?:votre|ton|vos|tes)|(?:vous|t[’']|te) (?:interdit|interdise) (?:de)?|interdit de (?:voir|sortir|travailler|parler)|(?:vous|te) (?:prend|confisque) (?:votre|ton|l[’']) ?(?:argent|téléphone|salaire)|décide (?:qui|de qui) (?:vous|tu)|(?:vous|te|t[’']) ?(?:éloigne|coupe|isole) de (?:vos|tes|votre|ta) (?:amis|proches|famille)`,
      `(?:être|êtes|es|sentez|sens|sentir) (?:surveillée?s?|suivie?s?|harcelée?s?|épiée?s?|traquée?s?)|surveille (?:vos|tes|votre|ton|chacun)|harcèlement|harcèle`,
      `(?:vous|te|t[’']|me) ?(?:force|forcer|oblige|obliger|contraint) à (?:avoir|faire)|rapports? (?:sexuels? )?(?:forcés?|imposés?|non consentis?|sans consentement|sous la contrainte)|(?:agression|contrainte|violence) sexuelle|viols?|violée?s?|sexe forcé`,
      `armes? à feu|(?:avec|une|possède) une arme|une arme (?:à|dans|chez)|(?:y a|d[’']une|présence d[’']une|présence d[’']|avec des) ?armes?|(?:un|avec un) couteau`,
      `suicid\\p{L}*|automutil\\p{L}*|faire du mal (?:à|aux) (?:un |les |vos |tes |leurs )?enfants?|mettre fin à (?:ses|vos|tes) jours|(?:frappe|menace|maltraite) (?:les|vos|tes) enfants`,
    ].join('|'),
  ),
  names:
    /^(?:(?:des|les|de|la|le|toute|\p{L}+) ){0,2}(?:menaces|coups|gifles|bousculades|intimidations?|chantage|harcèlement|armes|contraintes?)(?:,? (?:ou|et)(?: des)? \p{L}+){0,2}[.;,!]?$/iu,
  turns: wholeWords(
    "plus (?:qu[’']une?|que)|au-delà d[’'e]|(?:n[’']est|n[’']étai\\p{L}*) (?:pas|plus) (?:seulement |juste |qu[’'])?une? (?:simple )?(?:dispute|crise|conflit|phase|querelle)|sécurité|danger(?:eux|euse)?|peur|fait mal",
  ),
  warns: known,
  leaves: known,
  leaving: wholeWords(
    [
      "(?:rester|continuer|reste[rsz]?) ou (?:(?:de |bien )?(?:partir|quitter|(?:vous |te |se )?séparer|rompre|s[’']en aller))|(?:partir|quitter|rompre) ou (?:de )?rester|si (?:vous|tu) (?:décidez|décides|choisissez|choisis) de (?:rester|partir|quitter|(?:vous|te) séparer)|si (?:vous|tu) (?:restez|restes|partez|pars)(?=[,:.])",
      '(?:quitter|quittez|laisser) (?:votre|ton|ta) (?:partenaire|conjointe?|mari|femme|compagn(?:e|on))|(?:quitter|terminer|arrêter|mettre fin à|sortir de|rompre) (?:la|cette|votre|ta|ce|le) (?:relation|couple|mariage)|(?:le|la) quitter(?=[.,;?!]|$)|demander le divorce|(?:temps|heure) de (?:partir|le quitter|la quitter|vous séparer)(?! (?:en|au|à|pour))',
    ].join('|'),
  ),
  intimate: wholeWords(
    "orgasm\\p{L}*|coït|sexe oral|masturb\\p{L}*|érecti\\p{L}*|porno\\p{L}*|vagin\\p{L}*|pénis|vie sexuelle|(?:moins de|plus de|du|sans|pendant le|faire du) sexe|rapports sexuels|relations sexuelles|fantasmes?|traumatisme sexuel|couché avec (?:un|une|quelqu)\\p{L}*|coucher avec (?:un|une|quelqu)\\p{L}*|aventure (?:avec|d[’']un soir)|liaison avec|(?:photo|image)s? nues?|nue?s?(?= (?:devant|dans|au|ensemble))|abusée?s? (?:par|dans|pendant)|abus sexuels?|inceste\\p{L}*|traumatisme d[’']enfance|flash-?backs?|fausse couche|avortement|mort-née?",
  ),
  explains: firstWords(
    "(?:et |mais )?(?:pourquoi|que|qu[’']\\p{L}+|quoi|comment|quand|où|quel(?:le)?s?|qui|combien|de quoi|à quoi|en quoi)",
  ),
  partner: known,
};
