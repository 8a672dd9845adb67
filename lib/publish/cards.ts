/** Where the picture is that stands for a story when it is shared, 1,200 by 630. */
export const cardAddress = (story: string): string => `/cards${story}.png`;

/** The picture for every page that is no story. */
export const siteCard = '/cards/site.png';

/** The width and height of a card in pixels. */
export const cardSize = { width: 1_200, height: 630 };
