/** Stories on a page of a topic. */
export const storiesOnPage = 20;

/** How many pages a topic has that so many stories name. */
export const topicPages = (stories: number): number => Math.ceil(stories / storiesOnPage);
