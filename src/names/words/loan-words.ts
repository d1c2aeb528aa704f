/** Words of many kitchens, of the street and of the office that the dictionary lacks: they are the name of nobody. */

export const LOAN_WORDS: ReadonlySet<string> = new Set(
  `
  injera harira bitawiri simit lahmacun sambousa pastechi pierogi bigos banitsa moksi pom bojo teloh fufu waakye jollof momo dimsum
  bubbletea phoulourie bara roti sarma dolma ayran sucuk gozleme tarhana shakshuka zaatar kibbeh pakora biryani tempeh lumpia
  loempia peynir labneh chebakia briouat briouats ghriba msemen batbout tajine couscous baklava borek shoarma kapsalon nasi bami
  sambal rendang kroepoek kebab doner durum falafel hummus humus ramen sushi pho quinoa matcha latte smoothie smoothies bagel brunch
  sahur sahoer iftar mevlid azan eid hadj umma hijab niqab abaya salwar kaftan djellaba sari bazin henna mendhi bhangra bollywood
  stories reels podcast podcasts cringe vibe vibes weird bestie slay sheesh wack moeve moeven swaffie sharmuta kech patta pattas wakka
  poku pokoe drerries fawaka switi odi gudu papiamentu papiaments sranan sranantongo ayo danki pasenshi hopi dushi mashallah masha
  alhamdoelillah alhamdulillah insjallah subhanallah salaam salam aleikum hoezee hosselen hossel lijpe vette faya tering teringherrie
  slack sharepoint chatgpt copilot figma eventbrite hoplr gofundme placemaking meetup meetups kickoff kick-off outcome outcomes
  awareness governance framework cocreeren cocreatie righttochallenge digipanel calisthenics insectenhotel insectenhotels jeudeboules
  jeu boules cruyffcourt krajicekveld krajicekpleintje orac oracs fatbike fatbikes mindmap mindmaps brainstormen onboarding
  stakeholder stakeholders facilitator facilitators powerpoint excel pdf's ppt flip-over flipover mailinglijst mailing newsletter
  outreachend outreachende inclusief inclusieve inclusiviteit ggz'er zzp'er zzp'ers wmo'er hbo'er mbo'er aow'er aow'ers bijstander
  tigrinya tigrigna amhaars dari farsi pashto urdu hindi sarnami tamazight tarifit sorani kurmanji twi yoruba igbo somali bahasa
  keycord keycords qr-code buurtapp buurtapps wijkapp groepsapp breiclub smartlap smartlappen steelband
  parkinson alzheimer dementie corona covid burn-out burnout adhd autisme ptss reuma copd
  `
    .trim()
    .split(/\s+/),
);
