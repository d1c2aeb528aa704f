/** Proper names that identify nobody and that an evaluation needs: wijken, the gemeente, public bodies, brands. */

import { ORIGINS } from './origins.js';

/** Words that stay wherever they stand. */
export const STAYING_WORDS: ReadonlySet<string> = new Set([
  ...ORIGINS,
  ...`
  spoorwijk moerwijk waldeck zeeheldenkwartier zeeheldenbuurt laak laakkwartier laakwijk escamp loosduinen scheveningen
  schilderswijk schilderswijkers transvaal transvaalkwartier segbroek mariahoeve ypenburg leidschenveen bezuidenhout
  haagse haags haag haaglanden hagenaars hagenezen binckhorst regentesse regentessekwartier valkenboskwartier
  rustenburg oostbroek archipelbuurt statenkwartier duinoord vruchtenbuurt bomenbuurt bloemenbuurt bouwlust vrederust
  kijkduin kraayenstein houtwijk zuiderpark centrum-noord morgenstond wateringse-veld wateringen rijswijk voorburg
  leidschendam delft zoetermeer wassenaar westland zeehelden waldeckers moerwijkers spoorwijkers hollands spoor
  frankrijk duitsland belgie spanje italie engeland amerika portugal griekenland china india indonesie
  eritrese eritrees ghanese somalische syrische bulgaarse roemeense oekraiense kaapverdische insta
  drenthe groningen friesland overijssel gelderland utrecht flevoland zeeland limburg brabant noord-brabant keulen parijs
  londen berlijn brussel antwerpen madrid istanbul ankara casablanca rabat tanger nador oujda agadir warschau krakau
  plovdiv varna boekarest accra kumasi lagos abuja paramaribo willemstad oranjestad amsterdam rotterdam
  europa nederland holland suriname curacao aruba marokko turkije polen bulgarije ghana nigeria eritrea syrie
  politie ggd ggz uwv svb cak wmo avg brp digid wijkbudget stadsdeel gemeente gemeentehuis stadhuis provincie rijk
  staedion arcade vestia middin parnassia florence saffier haagwonen htm ns ret rivm cbs kvk duo cjib belastingdienst
  hbo mbo vmbo havo vwo mavo mulo hts lts vve azc bso tno ind ing rabobank abn amro ahold jumbo lidl aldi hema blokker
  action ikea gamma praxis karwei kruidvat etos mediamarkt coolblue bol marktplaats zeeman primark mcdonalds
  facebook instagram whatsapp youtube google tiktok linkedin twitter nextdoor zoom teams excel word powerpoint outlook
  windows apple android iphone ipad canva mentimeter trello microsoft samsung netflix spotify ziggo kpn odido
  opel toyota peugeot renault citroen volkswagen volvo audi bmw skoda dacia hyundai nissan mazda honda suzuki mitsubishi
  lexus porsche daihatsu chevrolet vespa yamaha piaggio sony nokia huawei xiaomi nespresso senseo heineken amstel
  bavaria unilever vomar nettorama hoogvliet wibra xenos scapino hornbach intratuin formido jysk kwantum pearle
  specsavers trekpleister febo starbucks kfc dominos vodafone eneco essent vattenfall nuon achmea aegon unive bruna
  primera decathlon zalando temu shein thuisbezorgd uber picnic gazelle batavus
  kerst pasen pinksteren ramadan suikerfeest offerfeest holi divali diwali keti koti sinterklaas koningsdag kerstmis
  koran bijbel allah god jezus mohammed-profeet corona covid pvv vvd cda d66 groenlinks pvda sp bij1 denk fvd
  i-pad wc tv app cv ok id pc dj wk ek bv nv ngo pdf sms mail wifi usb qr bbq dhl postnl ibiza monopoly
  `
    .trim()
    .split(/\s+/),
]);

/** Of these the places after which families are called: "Peter van Keulen" is no Peter from Cologne. */
export const PLACES_IN_SURNAMES: ReadonlySet<string> = new Set(
  'keulen utrecht delft rijswijk wassenaar groningen antwerpen brussel holland zeeland brabant parijs polen amsterdam rotterdam'.split(
    ' ',
  ),
);

/** Organisations that everybody knows, as folded words behind each other: their names stay. */
export const STAYING_ORGANISATIONS: readonly string[] = [
  ...['den haag', 'haag wonen', 'hof wonen', 'albert heijn', 'voor welzijn', 'leger des heils', 'rode kruis'],
  ...['nieuw waldeck', 'hollands spoor', 'mooi welzijn', 'xtra welzijn', 'stichting mooi', 'stichting xtra'],
  ...['jantje beton', 'oranje fonds', 'humanitas', 'vluchtelingenwerk', 'eigen kracht', 'stichting duo'],
  ...['tweede kamer', 'eerste kamer', 'vrije universiteit', 'haagse hogeschool', 'keti koti', 'google maps'],
];
