/** Stories on a page of a topic. */
export const topicPageSize = 20;
