/** Names that the data set lacks, by the code of their country. Whole words, as they are written. */
export const alsoCalled: Record<string, string[]> = {
  AE: ['UAE', 'U.A.E.'],
  AR: ['Argentinian'],
  BA: ['Bosnia'],
  CD: ['DRC', 'Congo-Kinshasa', 'Democratic Republic of Congo'],
  CG: ['Congo-Brazzaville', 'Republic of Congo'],
  CI: ["Côte d'Ivoire"],
  CV: ['Cabo Verde', 'Cape Verdean'],
  DK: ['Danes'],
  EC: ['Ecuadorian'],
  ES: ['Spaniard', 'Spaniards'],
  FI: ['Finns'],
  GB: [
    ...['UK', 'U.K.', 'Britain', 'Great Britain', 'Britons', 'Northern Ireland', 'Northern Irish'],
    ...['بريطانيا', 'بریتانیا', 'انگلیس'],
  ],
  KG: ['Kyrgyz'],
  KP: ['DPRK'],
  KR: ['Republic of Korea'],
  KZ: ['Kazakh'],
  LB: ['Tripoli, Lebanon', 'Tripoli in Lebanon'],
  MM: ['Burma'],
  MO: ['Macao'],
  NL: ['Holland'],
  PL: ['Poles'],
  SA: ['Saudi', 'Saudis', 'KSA', 'عربستان'],
  SE: ['Swedes'],
  SI: ['Slovenian'],
  SR: ['Surinamese'],
  SZ: ['Swaziland'],
  TJ: ['Tajik'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Turks'],
  UA: ['Kiev'],
  US: ['US', 'U.S.', 'USA', 'U.S.A.', 'America', 'Washington DC', 'أمريكا', 'أميركا', 'آمریکا', 'امریکا'],
  UZ: ['Uzbek'],
  VA: ['Holy See'],
  VN: ['Viet Nam'],
};

/**
 * Names that are as often something else: a state, a person, a bird, a word. One counts only beside another name of
 * its own country, or of another country.
 */
export const ambiguous = new Set([
  ...['Georgia', 'Jordan', 'Chad', 'Turkey', 'Guinea', 'Niger', 'Jersey', 'Reunion', 'Réunion', 'Dominica'],
  ...['San José', 'San Jose', 'Kingston', 'Georgetown', 'George Town', 'Victoria', 'Santiago', 'Hamilton'],
  ...['Stanley', 'Jamestown', 'Malé', 'Male', 'Sofia', 'Douglas', 'Plymouth', 'Nassau', 'Moroni', 'Castries'],
  ...[
    'Freetown',
    'Kingstown',
    'Bridgetown',
    'San Juan',
    'San Salvador',
    'Saint-Denis',
    'Saint-Pierre',
    'Sucre',
  ],
  ...['The Valley', 'The Bottom', 'West Island', 'Road Town', "Saint John's", 'Jerusalem', 'Marigot'],
  ...['Praia', 'Roseau', 'Lima', 'Bern', 'Vatican', 'Turks'],
  // In Arabic and Persian: diameter, financial, sons, the capital of Jordan and who is from there, names of men, and floods.
  ...['قطر', 'قطري', 'مالي', 'مالی', 'بنين', 'عمان', 'عُمان', 'عماني', 'تركي', 'كندي', 'سيول'],
]);

/** Those of them that no other place is called: behind `in` they are the country. */
export const placedByIn = new Set(['Turkey', 'Jordan', 'Chad', 'Niger']);

/** What holds a country's name and is not that country. */
export const elsewhere = [
  ...['Persian Gulf', 'Gulf of Oman', 'Sea of Oman', 'Sea of Japan', 'South China Sea', 'East China Sea'],
  ...['Gulf of Mexico', 'New Mexico', 'Gulf of Guinea', 'New Guinea', 'Gulf of Thailand', 'Irish Sea'],
  ...[
    'Norwegian Sea',
    'Philippine Sea',
    'Indian Ocean',
    'American Indian',
    'American Indians',
    'Native American',
  ],
  ...[
    'South America',
    'South American',
    'Latin America',
    'Latin American',
    'North America',
    'North American',
  ],
  ...['Central America', 'Central American', 'South Americans', 'Latin Americans', 'Central Americans'],
  ...['New Jersey', 'Niger Delta', 'Niger River', 'Niger State', 'River Niger', 'Benin City'],
  ...['Georgia Tech', 'Cuba Gooding', 'Paris Hilton', 'Jack London', 'Ireland Baldwin'],
  ...['Lake Chad', 'Jordan River', 'River Jordan'],
  ...['Panama Papers', 'Vienna Convention'],
  ...['خليج عمان', 'خلیج عمان', 'دریای عمان'],
];
