/** Names that are Dutch words too, sorted by what they are first in spoken Dutch. */

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** First of all names, although the dictionary lists the word: `jan` the jenever, `piet` the pirate. */
export const NAMES_FIRST = listed(`
  aad aagje aart abraham adam amanda amine anita benjamin berthe bobby bram chris christa clarisse claus dirk dolf eddy
  erica eva femke fransje hannes hendrik henry jaap jan janet joep jonas jonathan joop jozef juan karst kees
  kelly kim klaas koen koos marjolein mary max miep nelson nick omer peter piet rachel ria rico rien rik rob rosa
  aaltje alie anke ans barend bart bea bert christine cor doortje douwe ellen evert fons frits geert geertje gert gijs
  greetje hein ida ina ivo jantje jeanette john jos karen leo lia lien lotte maarten marit mien pieter pim rene robbert ron
  roy guy ray ian amy zoe kai
  tim tijmen tom trees wiesje kwame raj ivan rumen ali omid nasser samer tamer klaassen hendriks peeters peters pieters
  aarts brouwers dekkers driessen schouten smeets vermeer koopmans kuipers mulders najat kurt ade eze
  lars pien berend hilde heleen ines maartje marije klaasje koosje joelle sjors sven minke enes cem mert isa laurens jopie
  tijn sterre
  sara sari sharon sjaak sjonnie stans teddy thomas tiffany tjerk tommy uwe vries warren wim wouter zwiers
`);

/** First of all words: written with a capital in mid-sentence they are no names without more reason. */
export const WORDS_FIRST = listed(`
  aan afghaan afrikaan al allah alle als amerikaan amsterdammer amsterdammertje anders antilliaan april arabier aziaat
  belg bij bin bohemer boven but christus cubaan daar dag dan dat de den der deze die dit do dominicaan door duitser
  een en er eritreeer even extra fiat ford frans fries friezen ga genesis goed god griek groot haar hagenaar hagenees
  hallo hebben heer hem het hee hindoe hoi honig hou hu huizen hun hup iets ik immens in italiaan ja japanner jersey
  jezus jong ju juli just klein komen kom laat langen lang lego les let live maar mag man marokkaan martini me meer
  mees melis men menig met mi mij milaan moet moslim na naar nadien neder nee newfoundlander niet noord nou nu om oei ons
  onzevader ook oost op oud out over pakistaan papa pas passage pastor philips pool pardoen prins profijt roemeen
  scholten sint snel so spa spartaan stoep straat surinamer syrier te ten tesla tot the to trouwen turk u uit van veel
  vlug voor voort voorbij wassenaar wat welvaart wens wie wij wijk wil will wit ze zweden zweed zwitser
  engelsman engelse fransman achter erna ernst
  zuid west laan nederlander hollander brabander limburger rotterdammer moslima creool bulgaar spanjaard portugees chinees somalier ghanees nigeriaan antillen
`);

/** First names among the words: before a surname they are names, also without a capital. */
export const FIRST_NAMES = listed(`
  ad ans arend bas ben bob cor daan els ernst fleur floor frank frans ger hans ina iris jet jo joke jos leen lien lies lisa loes
  lotte margriet mark max merel mia nel nico noor olga pascal piet riet rob roel roos sam stef tim toon ton tom trees wil
  will mo jasmijn rozemarijn linde joy sky hope daisy storm wolf lous riek wen wei wies lente romy sem lot kor dien
`);

/** Surnames that are words or places too: `bloem`, `egmond`. */
export const SURNAME_WORDS = listed(`
  appel asperen beek beer berg berge bergen bloem boon bos bosch brand broek bron buuren dam dijk dongen
  doorn duif duin egmond eijnden esch galen gent haak haar ham hamer hoek horst hulst kampen kat kers kooi
  koot koppen kreeft krul kuip kwast laar lamp lee leuven molen mus naber nagel nap noot oever ommeren oord
  paap palm pauw pen pijl plas ploeg pol polder poort post punt raaf rhijn rietveld rood rossum ruiter sande
  schipper schoot sluys smid snip snoek spiegel spoor spruit stee steur stok stolk straten struik tak
  terpstra trap tulp valk veer velden verkerk vis vlam vliet vogel vonk voort vugt wall weg werff wever wind
  zand zeeman zoon zwan zwet boer braak kooiman noordhoek lodder linden
`);
