/** What a page that is shown tells the service worker. */
export type Told = {
  /** The path of the page. */
  shown: string;
  /** The addresses of the pictures that it shows. */
  pictures: string[];
  /** The addresses of all saved stories. */
  saved: string[];
};
