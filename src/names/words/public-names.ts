/** Names of persons that are those of a shop, of history or of a street: they identify no one who is alive. */

/** As folded words behind each other. */
export const PUBLIC_NAMES: readonly string[] = [
  ...[
    'albert heijn',
    'jan linders',
    'dirk van den broek',
    'hans anders',
    'leen bakker',
    'van haren',
    'bart smit',
  ],
  ...['douwe egberts', 'hans textiel', 'henri willig', 'gerard de lange', 'van der valk', 'ben jerry'],
  ...['jantje beton', 'johan cruyff', 'johan cruijff', 'richard krajicek', 'anne frank', 'nelson mandela'],
  ...['piet hein', 'vadertje cats', 'jacob cats', 'michiel de ruyter', 'maarten tromp', 'witte de with'],
  ...[
    'johan de witt',
    'cornelis de witt',
    'jan van galen',
    'jacob van heemskerck',
    'johan van oldenbarnevelt',
  ],
  ...['hugo de groot', 'christiaan huygens', 'constantijn huygens', 'baruch spinoza', 'jan pieterszoon coen'],
  ...['willem van oranje', 'willem de zwijger', 'maurits van nassau', 'frederik hendrik', 'anna paulowna'],
  ...['betje wolff', 'aagje deken', 'jan luyken', 'joost van den vondel', 'pieter corneliszoon hooft'],
  ...['paul kruger', 'steve biko', 'martin luther king', 'rosa parks', 'mahatma gandhi', 'anton de kom'],
  ...['aletta jacobs', 'wilhelmina drucker', 'willem drees', 'vincent van gogh', 'rembrandt van rijn'],
  ...[
    'johannes vermeer',
    'karl marx',
    'robin hood',
    'jan salie',
    'jan modaal',
    'jan klaassen',
    'jan publiek',
  ],
  ...['jan met de pet', 'piet snot', 'jan en alleman', 'jan rap', 'swiebertje', 'willem-alexander'],
  ...[
    'hans en grietje',
    'frank en vrij',
    'jip en janneke',
    'bert en ernie',
    'nijntje',
    'pietje precies',
    'tiny forest',
    'tiny house',
  ],
];

/** Before a name: "koningin Wilhelmina", "Sint Maarten". */
export const PUBLIC_TITLES: ReadonlySet<string> = new Set(
  'koning koningin prins prinses keizer keizerin tsaar tsarina paus hertog hertogin stadhouder sint sinte'.split(
    ' ',
  ),
);
