/** The commonest short words of languages in Latin letters: a fifth to a half of every running text. */
const lists: Record<string, string> = {
  en: 'the of and to a in is it you that he was for on are with as i his they be at one have this from or had by not but what all were we when your can said there an each which she do how their if will up other about out many then them these so some her would him into has more my no than just us our its who does',
  de: 'der die das und ist in zu den nicht mit sich auf für es ein eine dem des sie er wir ich du ihr von aus bei nach wie auch wenn dass daß oder aber noch nur war sind haben hat wird so im am zum zur man um an einen einem einer kann als was doch schon mehr über vor dich dir euch',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ya este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí qué tu te si ha son está',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son lui nous comme mais on aux ces elle être sa ont leur tout y vous je tu si votre vos cette même sans peut entre quand où fait ils elles d l qu n c s j',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos seus quem nas me esse eles você foram são',
  it: 'di e il la che è per un in non una del si le con i da della lo come al più ma sono gli ha anche nel se dei alla o ci mi delle questo su ti cosa quando suo sua dal nella essere tra chi così senza perché era molto ancora',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar door bij of uit nog naar heeft ze je we hun kan wat die deze dit u hij zij ik was worden meer over elkaar jullie niets even wel geen',
  sv: 'och i att det som en på är av för med den till inte har de om ett han men var sig jag vi du kan när så från nu eller mer man hur vad alla under ska vara ni hon sin då där oss bara',
  da: 'og i at det er en på af til for med den der ikke de som har et om han men var sig jeg vi du kan når så fra nu eller mere man hvordan hvad alle skal være hun sin da hvor os bare blev ind også efter deres før',
  nb: 'og i å det er en på av til for med den der ikke de som har et om han men var seg jeg vi du kan når så fra nå eller mer man hvordan hva alle skal være hun sin da hvor oss bare ble inn også etter deres før dere',
  fi: 'ja on ei että se hän oli mutta kun niin ovat joka myös kuin jos tai ole sen mitä vain hyvin minä sinä me te he tämä mikä ovatko sitten vielä nyt olla ollut eivät joskus kanssa',
  pl: 'i w nie na się z że do to jest o jak ale po co za od tak by już tylko są czy przez dla jego jej ich może gdy kiedy ten ta te mnie ja ty my wy który która które też sobie bez nas',
  cs: 'a se v na je že to s z do i o jako za po jsem ale by ve pro jsou tak od jak když si už co nebo jen aby být které který má není při může také bez nás vás',
  hu: 'a az és hogy nem is egy meg de ez mint csak van ha már azt volt még el vagy le ki mert sem után kell nagyon amikor minden én te mi ti ők',
  ro: 'de și în a la nu cu pe că un o este din se ce mai pentru să sunt care au ca dar sau fi lui ei nici prin când dacă tot după fără între noi voi',
  tr: 've bir bu da de için ile çok daha ne olarak ama gibi kadar sonra var ki o en her ben sen biz siz onlar mi değil diye bile zaman ya hiç',
  id: 'yang dan di dengan untuk tidak ini itu dari dalam adalah pada akan juga saya kamu kita mereka atau ke bisa ada karena oleh lebih seperti sudah anda',
};

const words = Object.entries(lists).map(([lang, list]) => ({ lang, words: new Set(list.split(' ')) }));

/** How much of a text is a language's commonest words, 0 to 1; the two languages with most, most first. */
export function rankByCommonWords(text: string): { lang: string; share: number }[] {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words
    .map((one) => {
      let hits = 0;
      for (const word of one.words) hits += counts.get(word) ?? 0;
      return { lang: one.lang, share: hits / Math.max(1, all.length) };
    })
    .sort((one, other) => other.share - one.share)
    .slice(0, 2);
}
