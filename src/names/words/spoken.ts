/** Words of speech, dialect and the street that no dictionary lists: they are not the name of anybody. */

export const SPOKEN_WORDS: ReadonlySet<string> = new Set(
  `
  uhm eh ehm ehh uh uhh hm hmm mm mmm hmhm aha tja pff pffff tsja jeetje jemig sjonge sjongejonge tuurlijk tuulijk enzo ofzo
  ofzoiets enzovoort okee okay oke okidoki ok ff effe effen effetjes da's wa's d'r d'rin d'ruit d'rop d'raf heb-ie had-ie
  zei-ie was-ie is-ie kan-ie ken-ie wil-ie moet-ie dattie diezelfde hebbie zeggie waarie azzie assie issie wassie moetie
  motten mot most mosten gaan-we ken ken'k kenne kanne kejje keje hejje hebbie hebbe zegge zeggie doeme kenne wille zitte
  benne benje bejje hoezo hoezoo nakkes noppes nakko mekaar malkaar eiges vanzellef zellef hullie jullie hunnie zullie
  ouwe ouwetjes ouwelui goeie goeiemorgen goeiemiddag goeiedag rooie dooie kwaaie nieuwe menne me m'n z'n 'n 't 's 'm 'r
  wajo wollah wallah ewa habibi insjallah inshallah hamdoelillah hamdulillah wesh tfoe mattie matties bro bra fatoe
  fissa faka osso skotoe doekoe barkie zogezegd zegmaar bijv zgn oa etc app'je appie appje appjes ge-appt geappt whatsappje
  whatsappen googelen mailtje mailtjes flyertje flyeren zoomen skypen teamsen dingetje dingetjes dinges dingens weet-je
  bewonersdinges buurtding nounou jaja neenee joh jo yo hé hèhè poeh poehpoeh gossie goh god'zijdank kolere tering
  godver godverdomme verdorie potdorie potjandorie allemachtig jeminee hoppa hatsekidee hatsikidee poffertje
  nah kah weune wone benne zatte wazze laete affijn enne nouja kweenie kwou kheb kben tis tjongejonge skere sws wtf lol omg yolo
  hep heppe hepje hebbik hattik kzag kga kzou kwas tzal twas tgaat tkost das dasse isser wasser hatser gaanwe gaame moeje moejes
  kunje kajje zalle zulle wouwe mn zn dr ngng nie nix noit nooitniet gwoon ech egt eg idd sgoed kga doeg ajb aub gedaant
  geworre gevonde gekrege gegeve gegete geschreve gelope gebleve gekome begonne beslote verlore vergete verkoch gekoch
  wiert wort wordt wordde wasnie isnie kannie hoefnie duuzend hondert twintug tachtug dertug ellef twaalluf
  trug trugbelle weerom medam jochie joggie gassie gozertje knakker knakkers peoples fissen chillen chille boeie boeiuh lijp wajow drerries
  participatietraject bewonersparticipatie wijkbudgetten verdeelgroep verdeelgroepen wijkbudget leefbaarheidsbudget
  `
    .trim()
    .split(/\s+/),
);
