import { address as article } from './reference';

/** One address of each type of page. */
export const pageTypes = {
  'front page': '/',
  year: '/2016',
  month: '/2016/06',
  'empty month': '/2016/05',
  day: '/2016/06/28',
  'empty day': '/2016/06/26',
  article,
  capture: `${article}/capture`,
  mention: '/2016/06/27/iran-top-security-official-in-russia-for-talks-on-syria',
  topics: '/topics',
  topic: '/topics/syria',
  search: '/search?q=syria',
  'search that finds nothing': '/search?q=syria+zebra&topic=iran',
  'list of what is read offline': '/offline',
  'page that is shown offline': '/offline/search',
  'accessibility statement': '/accessibility',
  privacy: '/privacy',
  'saved stories': '/saved',
  'choice of how pages look': '/display',
  'list of keys': '/keys',
  'page that is not there': '/2016/06/28/nothing-of-the-kind',
  'page that could not be made': '/unavailable',
};
