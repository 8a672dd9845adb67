import { expect, test } from 'vitest';
import { languageOf } from './language';

for (const [tag, text] of [
  [
    'fr',
    'L’organisation État islamique a revendiqué l’attentat qui a fait 84 morts à Nice, jeudi 14 juillet, dans un communiqué.',
  ],
  [
    'de',
    '„Wir schaffen das“, sagte Merkel am Montag in München. Die Kanzlerin wies die Kritik an ihrer Politik zurück.',
  ],
  [
    'es',
    'El gobierno sirio anunció el miércoles que la evacuación de los civiles de Alepo se aplazó por los combates.',
  ],
  [
    'pt',
    'A Câmara aprovou, por 367 votos a 137, a abertura do processo de impeachment da presidente no domingo.',
  ],
  [
    'it',
    'Il presidente del Consiglio ha detto che il terremoto di questa notte non è un evento isolato e che si lavora.',
  ],
  [
    'nl',
    'De premier zei dat het kabinet niet van plan is om de wet te wijzigen, ook al vraagt een meerderheid er om.',
  ],
  [
    'sv',
    'Statsministern säger att det är viktigt att åtgärder sätts in nu, och att de får stöd av en bred majoritet.',
  ],
  [
    'pl',
    'Były prezydent nie zgadza się z zarzutami i twierdzi, że dokumenty na jego temat zostały sfałszowane.',
  ],
  ['cs', 'Prezident v neděli řekl, že se nechystá podepsat zákon, který podle něj není v souladu s ústavou.'],
  [
    'ro',
    'Premierul a declarat că guvernul nu va modifica legea și că în acest moment nu este nevoie de o nouă lege.',
  ],
  [
    'hu',
    'A miniszterelnök azt mondta, hogy az új törvény nem változik meg, és hogy a kormány szerint ez így jó.',
  ],
  [
    'tr',
    'Cumhurbaşkanı, bu saldırının bir ihanet olduğunu ve sorumlulardan hesap sorulması için her şeyin yapılacağını, ancak daha sonra açıklama yapacağını söyledi.',
  ],
  [
    'vi',
    'Chính phủ cho biết cá chết hàng loạt tại bốn tỉnh là do chất thải của một nhà máy, và đã có lời xin lỗi.',
  ],
  [
    'id',
    'Majelis hakim menyatakan bahwa gubernur itu bersalah dan akan ditahan, namun tidak untuk waktu yang lama.',
  ],
  [
    'da',
    'Statsministeren sagde, at det er vigtigt, og at han ikke var enig med dem der har talt om det af den grund.',
  ],
  ['nb', 'Det ble klart i dag, og han er ikke enig i det som ble sagt på møtet for å få et svar.'],
  ['fi', 'Pääministeri sanoi, että hallitus ei muuta lakia ja että se on myös eduskunnan kanta.'],
] as const)
  test(`\`${text.slice(0, 50)}…\` is in ${tag}`, () => {
    expect(languageOf(text)).toEqual({ tag, direction: 'ltr' });
    expect(languageOf(text.normalize('NFD')).tag).toBe(tag);
  });

for (const text of [
  'Attentat à Nice',
  'Real Madrid beat Atlético de Madrid in La Liga; Los Angeles and El Salvador watched.',
  'Iran, Russia Security Officials to Discuss Syria',
  'De Niro, Di Caprio, El Sisi, La Paz',
  'Gabriel García Márquez wrote about love, war, power, solitude, family, memory, honour, exile, death y la vida en Macondo',
  'FTSE 100 6,911.84 +68.71 +1.00% DAX 10,646.01 CAC 40 4,543.48 en de la',
  'A senior Iranian official has met with Russian authorities in Moscow, discussing developments in Syria.',
  'The newspaper wrote “El gobierno sirio”, and the minister of the interior said that it was wrong.',
])
  test(`\`${text}\` is in English, or may be`, () => expect(languageOf(text).tag).toBeUndefined());
