import { agencies, countries, familyNames, givenNames, places } from './english-names';
import { themes } from './english-themes';
import type { Tongue } from './tongue';

export const english: Tongue = {
  countries,
  places,
  givenNames,
  familyNames,
  agencies,
  themes,
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  labels: ['PICS: ', 'VIDEO: '],
  leads: [
    'A senior {people} official has met with high-ranking visitors from {other} in {capital}, going over the latest developments about the {thing} as well as neighbourly cooperation.',
    '{person} of {country} said on {weekday} that the news of the {thing} had reached {capital} overnight, and that the neighbours in {other} would be told of every step.',
    'The {thing} was once more the talk of {capital} on {weekday}, when {people} and foreign officials sat down for {number} minutes longer than their programme had foreseen.',
    'Authorities in {country} have confirmed what {other} announced a day earlier about the {thing}, and promised that the public would hear the rest before the week is out.',
    'Hundreds of people gathered at {place} on {weekday} to hear what {person} had to say about the {thing}, the matter that has occupied {country} and {other} for days.',
    'The government of {country} on {weekday} published {number} pages about the {thing}, a day after {partner} of {other} had asked for them in a letter to {capital}.',
  ],
  middles: [
    '{partner} arrived in the {people} capital on {weekday} to meet with senior officials and exchange views about the latest efforts concerning the {thing}.',
    'The visit comes after delegations of {country} and {other} held a meeting at {place} and agreed to step up cooperation, beginning with a commission of {number} members that meets every second week.',
    '“We have heard every side, and we shall hear them again,” {person} told reporters on the steps of the harbour office. “Whoever knows {place} knows that nothing there is done in a day.”',
    '{country} and {other}, known as the main seafaring nations of the Button Sea, have been looking for a way to settle the matter that both could explain to their voters at home.',
    'According to a new report by the Umbrella Institute for Neighbourly Affairs, {number} of every thousand households in {country} follow the news of the {thing} daily, twice as many as in {other}.',
    'Opponents say that the plans were drawn up in haste. They have collected {number} thousand signatures in the markets of {capital}, and carried them to the parliament in wheelbarrows.',
    '{partner} had officially invited {person} to visit {other} for a meeting of the two delegations; the date was put off twice, once for the weather and once for want of an interpreter.',
    'The mayor of {place}, who was not at the meeting, said that the town had learned of the decision from the radio, and that its {number} inhabitants expected to be asked the next time.',
    'In {capital} the mood was calm on {weekday}. Shops stayed open, the trams ran on time, and most of the people who were asked said that they would wait for the official account.',
    'A first estimate put the costs at {number} million crowns. The ministry has since called that figure out of date, without giving another, and referred to the budget that is due in autumn.',
    'Observers from Noctavia and Marzipania, who are neutral in the matter, have been at {place} since the beginning. Their notes are read in both capitals before breakfast, a diplomat said.',
    'The matter goes back to a winter when the lighthouse of {place} was dark for {number} nights, and when {country} and {other} first agreed, on half a sheet of paper, to tell each other such things.',
    'Engineers, sailors and teachers are among those who will be heard by the commission. It sits in public, and its papers can be read by anyone who asks for them at the town hall of {place}.',
    '{person}, who has held the office for {number} days, is regarded as a patient negotiator. “A treaty is a bench,” goes one of the sayings ascribed to the official, “and two must sit on it.”',
  ],
  closings: [
    'A further meeting on the {thing} is planned at {place} next week, with {number} guests from both countries and, for the first time, a seat for the islands, {agency} reported.',
    'The two sides will publish a joint statement in both languages once {partner} is back in {other}, and a date for the next round has been pencilled in, {agency} reported.',
    'Whether the {thing} will still be on the agenda after the summer is open; in {capital} and beyond, nobody wanted to bet against it on {weekday}, {agency} reported.',
    'The delegations parted late in the evening. A last question, about the {thing} and who is to pay for the tea, was left to the secretaries of the commission.',
    '{country} is to hear the commission’s findings in {number} days. Until then, both governments have asked their citizens for patience and their newspapers for large type.',
  ],
};
