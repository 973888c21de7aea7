import type { Lexicon } from './lexicon.ts';

export const italian: Lexicon = {
  tells: [
    '(?<!non )violenz~|maltratt~',
    '(?:ti|mi|vi|lo|la|gli|le) (?:ha |hanno |aveva )?(?:mai |già )?(?:picchi~|schiaffeggi~|spinton~|spinge(?! a| verso)|spint[oa] (?:contro|giù|a terra)|strattona~|strangol~|minacci~|pedin~|spia~|perseguit~|rinchiud~|costring~ a (?:fare|avere)|impedisc~ di (?:uscire|vedere|lavorare|parlare)|proibisc~|viet~ di|isola~ d~)',
    '(?:dato|dà|tirato|dare) (?:uno schiaffo|un pugno|schiaffi|pugni|un calcio)|picchi~ (?:o|e) ~|(?:schiaffi|spinte|calci|pugni|minacce|insulti),? (?:o|e) (?:schiaffi|spinte|calci|pugni|minacce|umiliazioni)|minacci~ di (?:far~|uccid~|ammazz~|suicid~|portar~|picchi~|togliersi)|(?:rompe|lancia|spacca) (?:gli |le )?(?:oggetti|cose)|blocca la porta',
    'paura (?:di (?:lui|lei|tornare a casa|dir~ di no|come (?:lui|lei|può|potrebbe|reagi)~)|del(?:la)? (?:tu[oa]|su[oa]|mi[oa]) (?:partner|compagn[oa]|marito|moglie|reazion~|rabbia|ira)|delle sue reazioni|per la (?:tua|sua|mia|propria) (?:vita|sicurezza|incolumità))|non (?:ti senti|sei|si sente|è) al sicuro|(?:sei|è|siete) in pericolo',
    'controll~ (?:(?:il|i|le|la|tutto|tutti|ogni|del|dei|delle|sul|sui) )?(?:(?:tuo|tuoi|tue|tua|suo|il) )?(?:denaro|soldi|telefono|cellulare|messaggi|spes[ae]|amici~|conto|conti|uscite)|(?:legge|fruga|guarda) (?:di nascosto )?(?:i tuoi|nei tuoi|nel tuo) (?:messaggi|telefono|cellulare)|(?:ti|mi) toglie (?:il|i) (?:denaro|soldi|telefono)|decide (?:chi|con chi) (?:puoi|vedi|può)|(?:ti|mi) allontan~ d~ (?:amici|famiglia|parenti|tuoi|tue)',
    'stalking|ossessivamente pedinat~|stupr~|violent~ sessual~|sesso (?:forzato|contro)|rapporti (?:forzati|sessuali forzati|contro la)|ti (?:forza|costringe|obbliga) a(?:l| fare) sesso',
    "un['’]arma|armi|arma da fuoco|pistola|suicid~|autolesion~|farsi del male|farti del male|togliersi la vita|ucciderti|uccidersi|far~ del male (?:ai|al) (?:bambin~|figli~)",
  ].join('|'),
  names: 'minacce|schiaffi|spinte|pugni|calci|botte|intimidazion~|ricatt~|stalking|armi|percosse',
  warns:
    "campanell~ d['’]allarme|segnal~ d['’](?:allarme|avvertimento)|segnali di pericolo|bandier~ ross~|più di (?:un~? )?(?:litigio|crisi|momento)|abus~",
  leaves: '(?:restare|rimanere|resti|rimani) o (?:andar~|lasciar~|andare via|separar~|vai|vattene)|se (?:resti|rimani|te ne vai|decidi di)',
  leaving:
    '(?:restare|rimanere) o (?:andar~|lasciar~|separar~)|se (?:decidi|scegli) di (?:restare|andar~|lasciar~|separar~)|lasciar~ (?:il tuo|la tua) (?:partner|compagn[oa]|marito|moglie)|(?:chiudere|finire|lasciare) (?:la|questa|il|questo) (?:relazione|matrimonio|rapporto)|chiedere il divorzio|tempo di andarsene',
  intimate:
    'orgasm~|masturb~|pornograf~|porno|vita sessuale|(?:fare|meno|più|senza) sesso|rapporti sessuali|sesso orale|erezion~|abus~ (?:sessual~|infantil~|da bambin~)|abusat~|incesto|trauma infantile|aborto|a letto con (?:un~|qualcun~)|tradimento con|nud[oaie]',
  explains: 'perché|che cosa|cosa|come|quando|dove|qual~|chi|quant~|di che|a che',
  partner: '(?:tuo|tua|suo|sua|mio|mia|il|la) (?:partner|compagn[oa]|marito|moglie|fidanzat[oa])|lui|lei',
};

export const portuguese: Lexicon = {
  tells: [
    '(?<!não[- ])violência|maus[- ]tratos|maltrat~',
    '(?:te|me|lhe|a|o|você) (?:já )?(?:bate(?!r)|bateu|batia|agride|agrediu|empurra(?! para)|empurrou|esbofete~|estrangul~|ameaça|ameaçou|ameace|persegu~|vigia|espiona|tranca|proíbe|impede de (?:sair|ver|trabalhar|falar)|obriga a (?:ter|fazer)|força a (?:ter|fazer)|isola d~|humilha e)|bate em (?:você|ti|mim|nós|crianças)|(?:tapas|empurrões|socos|chutes|ameaças|insultos|bofetadas|pontapés),? (?:ou|e) (?:tapas|empurrões|socos|chutes|ameaças|humilhaç~|bofetadas|pontapés)',
    'ameaç~ (?:de (?:morte|matar|bater|suicídio|se matar|machucar|levar)|matar|bater|machucar|suicid~|levar)|(?:quebra|atira|joga) (?:objetos|coisas|as coisas)|bloqueia a (?:porta|saída)',
    'medo (?:d(?:ele|ela)|d[oa] (?:seu|sua|teu|tua|meu|minha) (?:parceir[oa]|marido|esposa|mulher|companheir[oa]|reação|raiva)|d[oa] (?:parceir[oa]|marido|esposa)|das reações|de (?:voltar para casa|dizer não|ir para casa|como (?:ele|ela)|discordar)|pela (?:sua|tua|própria) (?:vida|segurança))|não (?:se sente|te sentes|está|estás) (?:segur[oa]|em segurança)|(?:está|estás|corre) (?:em )?perigo',
    'control~ (?:(?:o|a|os|as|do|da|dos|das|todo|todos|sobre) )?(?:(?:o|a|os|as) )?(?:(?:seu|sua|seus|suas|teu|tuas|teus) )?(?:dinheiro|telefone|telemóvel|celular|mensagens|gastos|amizades|amig[oa]s|contas?|roupas?|saídas)|(?:mexe|lê|revista|verifica) (?:n?[oa]s? )?(?:seu|suas|teu|tuas) (?:celular|telemóvel|telefone|mensagens)|(?:tira|toma) (?:o )?(?:seu|teu) (?:dinheiro|telefone|celular)|decide (?:quem|com quem) (?:você|tu|podes|pode)|afasta (?:você|te|de) d~',
    'stalking|perseguição constante|estupr~|violação sexual|sexo (?:forçado|à força|sem consentimento)|relações (?:forçadas|sexuais forçadas)|agressão sexual|coação sexual',
    'arma de fogo|armas|uma arma|pistola|suicíd~|suicidar~|automutila~|tirar a própria vida|machuca~ (?:as|os) (?:crianças|filhos)|matar(?:-se| você)',
  ].join('|'),
  names: 'ameaças|tapas|empurrões|socos|bofetadas|pontapés|agress~|intimidaç~|chantagem|perseguição|armas|coação',
  warns: 'sina(?:l|is) de (?:alerta|alarme|perigo)|bandeira~ vermelha~|mais d~ que (?:uma?)|relacionamento abusivo|abus~',
  leaves: '(?:ficar|continuar) ou (?:ir|partir|sair|separar~|terminar)|se (?:você )?(?:ficar|decidir|escolher|partir)',
  leaving:
    '(?:ficar|continuar) ou (?:ir embora|partir|sair|separar~|terminar)|se (?:você )?(?:decidir|escolher|decidires) (?:ficar|ir embora|partir|sair|separar~)|(?:deixar|largar) (?:o seu|a sua|seu|sua|o teu|a tua) (?:parceir[oa]|marido|esposa|mulher)|(?:terminar|acabar|sair d~) (?:com )?(?:o|a|este|esta|esse|essa)? ?(?:relacionamento|relação|casamento)|pedir o divórcio|hora de (?:ir embora|partir)',
  intimate:
    'orgasm~|masturb~|porno~|vida sexual|(?:fazer|menos|mais|sem) sexo|relações sexuais|sexo oral|ereç~|abus~ (?:sexua~|infantil|na infância)|abusad[oa]|incesto|trauma de infância|aborto|dormiu com (?:outr~|alguém)|caso com|nu[as]?|nudes',
  explains: 'por que|porque|porquê|o que|que|como|quando|onde|qual|quais|quem|quant~|de que|em que',
  partner: '(?:seu|sua|teu|tua|meu|minha|o|a) (?:parceir[oa]|marido|esposa|mulher|companheir[oa]|namorad[oa])|ele|ela',
};

export const catalan: Lexicon = {
  tells: [
    '(?<!no )violència|maltractament~|et (?:pega|colpeja|empeny|amenaça|vigila|persegueix|prohibeix|obliga a (?:tenir|fer)|aïlla|insulta i)|amenaces (?:de|o|i)|(?:cops|empentes|bufetades),? (?:o|i) (?:cops|empentes|bufetades|amenaces)',
    "por (?:d[’']ell~?|d[’']ella|de la (?:teva|seva) (?:parella|dona|reacció)|del (?:teu|seu) (?:marit|home|company)|de dir que no|de tornar a casa)|no (?:et sents|estàs|se sent) (?:segur~|fora de perill)|en perill",
    'control~ (?:(?:els|el|la|les|tots els|del|dels) )?(?:(?:teus|teu|teva|teves|seus) )?(?:diners|telèfon|mòbil|missatges|despeses|amistats|amics)|violació|agressió sexual|sexe forçat|arma de foc|una arma|suïcid~|autolesi~|fer mal als? (?:nens|fills)',
  ].join('|'),
  names: 'amenaces|cops|empentes|bufetades|intimidaci~|assetjament|xantatge|armes',
  warns: "senyal~ d[’']alarma|senyals d[’']alerta|banderes vermelles|més que una",
  leaves: 'quedar-se o marxar|si et quedes|si marxes|quedar-te o',
  leaving: 'quedar-(?:se|te) o (?:marxar|anar-~|deixar~)|deixar la (?:relació|teva parella)|demanar el divorci',
  intimate: 'orgasm~|masturb~|porno~|vida sexual|relacions sexuals|incest|abús sexual|avortament|trauma infantil',
  explains: 'per què|què|com|quan|on|quin~|qui|quant~',
  partner: '(?:teva|teu|seva|seu|meva|meu|la|el) (?:parella|marit|dona|home|company~)|ell|ella',
};

export const romanian: Lexicon = {
  tells: [
    '(?<!non-?)violenț~|violenta~|abuz~ (?:fizic|sexual|domestic)|(?:te|mă|vă|îl|o) (?:bate|lovește|lovit|lovea|împinge(?! să| spre)|pălmuiește|strânge de gât|amenință|urmărește|spionează|încuie|obligă să (?:faci|ai)|forțează|izolează)|îți (?:interzice|controlează|ia (?:banii|telefonul))',
    '(?:palme|lovituri|amenințări|insulte|îmbrânceli) (?:sau|și) ~|amenință (?:că|cu)|sparge (?:obiecte|lucruri)|aruncă cu|blochează ușa',
    'frică (?:de (?:el|ea|partener~|soț~|soția|reacți~|furia|a spune nu)|să (?:spui nu|mergi acasă|te întorci))|teamă de (?:partener~|soț~|el|ea)|temi de (?:el|ea|partener~|soț~|reacți~)|nu (?:te simți|ești|se simte) în siguranță|în pericol',
    'control~ (?:asupra )?(?:bani~|telefon~|mesaj~|cheltuiel~|prieteni~|cont~)|verifică telefonul|citește mesajele|decide (?:cu cine|pe cine)|viol(?:ul|at|ată|ează)?|sex (?:forțat|fără consimțământ)|armă|arme|pistol|sinuci~|automutil~|face rău copi~|hărțuire~',
  ].join('|'),
  names: 'amenințări|palme|lovituri|îmbrânceli|intimidare~|șantaj~|hărțuire~|arme|constrângere~',
  warns: 'semn~ de (?:alarmă|avertizare|pericol)|semnal~ de alarmă|steag~ roșii|mai mult decât o',
  leaves: '(?:rămâi|să rămâi|rămâne) sau (?:să )?(?:pleci|pleca)|dacă (?:rămâi|pleci|alegi)',
  leaving:
    '(?:rămâi|a rămâne|rămân) sau (?:să |a )?(?:pleci|pleca|plec)|dacă (?:decizi|alegi) să (?:rămâi|pleci|te desparți)|(?:părăsești|părăsi|lași) (?:partener~|soț~)|(?:închei|încheia|termin~) (?:relația|căsnicia)|divorț~',
  intimate: 'orgasm~|masturb~|porno~|viața sexuală|relații sexuale|sex oral|incest~|abuzat~|avort~|traumă din copilărie|gol pușcă',
  explains: 'de ce|ce|cum|când|unde|care|cine|cât~',
  partner: 'partener~|soț~|soția|soțul|el|ea',
};
