/** What a page that is shown tells the service worker. */
export type Told = {
  /** The path of the page; none where only the list of saved stories changed: it may have been erased with the pages. */
  shown: string | undefined;
  /** The addresses of the pictures that it shows. */
  pictures: string[];
  /** The addresses of all saved stories. */
  saved: string[];
};
