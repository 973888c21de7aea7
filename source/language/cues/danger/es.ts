import { firstWords, wholeWords } from '../whole-words.ts';
import type { DangerCues } from './danger.ts';

const other = '(?:(?:tu|su|mi|la|el|vuestra) )(?:pareja|marido|espos[oa]|mujer|novi[oa]|compañer[oa])';
const kids = '(?:(?:a )?(?:los|las|tus|sus|mis|los hijos|nuestros) (?:niñ[oa]s|hij[oa]s)|(?:a )?un niño)';

/** Heads and the other one are known to the tables of roles. */
const known = /(?!)/;

export const spanishDanger: DangerCues = {
  tells: wholeWords(
    [
      '(?<!no[ -])violencia|maltrato|malos tratos',
      '(?:te|me|le|os) (?:pega|pegue|golpea|golpee|(?:empuja|empuje)(?! (?:a|hacia))|abofetea|abofetee|patea|estrangula|amenaza|amenace|amenazan|vigila|vigile|espía|espíe|acosa|acose|intimida|intimide|encierra|encierre|prohíbe|prohíba)',
      '(?:te|me|le) (?:empujó|golpeó|pegó|abofeteó|estranguló|amenazó|encerró|pateó)(?! (?:a|hacia) (?:hablar|decir|buscar))|amenaza con (?:quitar\\p{L}*|llevar\\p{L}*|matar\\p{L}*|suicid\\p{L}*|irse con)|no (?:te|me|le) deja (?:ver|salir|trabajar|hablar|ir)|permiso para (?:salir|ver|trabajar|gastar)',
      '(?:golpes|empujones|bofetadas|patadas|amenazas|insultos),? (?:o|y) (?:golpes|empujones|bofetadas|patadas|amenazas|humillaciones)|amenazas (?:de|contra)|(?:con|bajo|hay) amenazas|amenaz(?:a|ar|as|an)(?: con)? (?:hacer|hacerse|hacerte|matar|matarse|quitar|lastimar|suicid\\p{L}*|llevarse|pegar)',
      '(?:pega|golpea|empuja|amenaza)(?:r)? (?:o|y) (?:pega|golpea|empuja|amenaza)(?:r)?|(?:rompe|lanza|tira) (?:cosas|objetos)|bloquea la (?:puerta|salida)',
      `miedo (?:a|de|hacia) (?:${other}|él|ella|sus (?:reacciones|enfados|ataques)|su (?:reacción|ira|enfado|rabia)|(?:la reacción|las reacciones|la ira) de ${other}|cómo (?:va a |pueda |puede |vaya a )?reacci\\p{L}*|lo que (?:pueda|puede|va a) hacer|decir(?:le)? que no|volver a casa)|por (?:tu|su|mi) (?:vida|seguridad)|no (?:te sientes|se siente|estás|está) segur[oa] (?:en casa|con (?:él|ella|${other}))|(?:estás|está|estáis) en peligro`,
      `control(?:a|e|an|ar|ando)?(?: sobre| de|l del| del)? (?:(?:tu|tus|su|sus|el|la|las|los|todo el|mi) )?(?:dinero|gastos|teléfono|móvil|celular|mensajes|amistades|amig[oa]s|cuentas?|ropa|salidas)|revisa(?:r|n|ndo)? (?:tu|su|el|mi|tus|los) (?:teléfono|móvil|celular|mensajes|bolso)|(?:te|me|le) quita (?:el|tu|su) (?:dinero|teléfono|móvil|sueldo)|prohíbe (?:ver|salir|trabajar|hablar|que)|decid(?:e|ir) (?:a quién|con quién) (?:puedes )?(?:ves|ver|hablas|hablar|sales|salir)|(?:aleja|aísla|separa)\\p{L}* (?:\\p{L}+ )?de (?:tus|sus|mis|la|tu) (?:amig[oa]s|amistades|familia)`,
      `(?:sentirte|sentirse|te sientes|eres|ser|estar) (?:vigilad[oa]|perseguid[oa]|acosad[oa]|espiad[oa])|vigila (?:tus|tu|cada)|acoso|acosador(?:a)?`,
      `(?:te|me|le) (?:obliga|obligue|fuerza|fuerce|presiona|presione) (?:a|para) (?:tener|que|sexo|mantener)|relaciones (?:sexuales )?(?:forzadas|sin consentimiento|por la fuerza|bajo presión)|sexo (?:forzado|a la fuerza|sin consentimiento|por obligación)|(?:agresión|coacción|abusos?) sexual(?:es)?|violación`,
      `armas? de fuego|armas? blancas?|(?:con|tiene|hay|usa|usar) (?:un arma|armas|un cuchillo|una pistola)|hay un arma`,
      `suicid\\p{L}*|autolesi\\p{L}*|quitarse la vida|hacerse daño a sí mism[oa]|(?:haga|hace|hacer|hacerte|hacerles) daño (?:a )?${kids}|(?:pega|golpea|lastima|amenaza) a? ?${kids}|lastimarse|matar(?:te|se|me)`,
    ].join('|'),
  ),
  names:
    /^(?:\p{L}+ ){0,2}(?:amenazas|golpes|empujones|bofetadas|patadas|intimidación|coacciones|chantaje|acoso|armas)(?:,? (?:o|y|e|u) \p{L}+){0,2}[.;,!]?$/iu,
  turns: wholeWords(
    'más que|más allá de|no es (?:solo |sólo |ya )?una? (?:simple )?(?:pelea|discusión|crisis|conflicto|mala racha|fase)|segur[oa]s?|seguridad|peligro(?:s[oa])?|miedo|duele',
  ),
  warns: known,
  leaves: known,
  leaving: wholeWords(
    [
      '(?:quedar(?:te|se|me|os)?|seguir(?: junt[oa]s)?|continuar) o (?:irte|irse|irme|marchar\\p{L}*|dejar\\p{L}*|separar\\p{L}*|terminar)|(?:irte|irse|irme|marchar\\p{L}*|dejarl[oa]) o quedar\\p{L}*|si (?:decides|decide|eliges|optas por) (?:quedarte|quedarse|irte|irse|marcharte|separarte|dejar(?:lo|la))|si te (?:quedas|vas|separas)(?=[,:.])',
      '(?:dejar|abandonar|terminar|acabar|romper)(?: con)? (?:a (?:tu|su) (?:pareja|marido|espos[oa]|mujer|novi[oa])|la relación|esta relación|tu relación|el matrimonio|tu matrimonio)|dejarl[oa](?=[.,;?!]|$)|(?:pedir|solicitar) el divorcio|hora de (?:irte|irse|marcharte|separarte)|quedarte en (?:la|esta|tu) relación|salir de (?:la|esta|tu) relación',
    ].join('|'),
  ),
  intimate: wholeWords(
    'orgasm\\p{L}*|coito|sexo oral|masturb\\p{L}*|erecci\\p{L}*|porno\\p{L}*|vagin\\p{L}*|pene|vida sexual|(?:tener|tienen|tenéis|menos|más|sin|hacer|durante el) sexo|relaciones sexuales|fantasías sexuales|trauma sexual|(?:acostad[oa]|acostó|acostarse|acuesta) con (?:otr[oa]|alguien)|aventura (?:con|de una noche)|(?:foto|imagen)\\p{L}* desnud\\p{L}*|desnud[oa]s?|abusaron|abusad[oa] (?:de|en|por)|abuso (?:infantil|sexual)|incesto|trauma (?:infantil|de la infancia)|flashbacks?|aborto|mortinato',
  ),
  explains: firstWords(
    '[¿¡]?(?:y |pero )?(?:por qué|para qué|qué|cómo|cuándo|dónde|cuál(?:es)?|quién(?:es)?|cuánt\\p{L}*|de qué|en qué|con qué|a qué)',
  ),
  partner: wholeWords('¿(?:te|le|os) (?:ignora|miente|engaña|insulta|humilla|culpa|ridiculiza|desprecia|critica|grita|manipula)\\p{L}*'),
};
