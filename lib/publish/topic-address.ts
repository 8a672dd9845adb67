/** Where a topic is read, and a later page of it: `/topics/syria`, `/topics/syria/2`. */
export const topicAddress = (topic: string, page = 1): string =>
  `/topics/${topic}${page > 1 ? `/${page}` : ''}`;
