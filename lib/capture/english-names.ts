/** The months in English, as the reference form shortens them. */
export const months =
  'January February March April May June July August September October November December'.split(' ');

/** The weekdays in English, from Sunday. */
export const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
