/** What the address of a search may ask by; anything else is no part of it. */
export const questionNames = ['q', 'from', 'to', 'topic', 'sort', 'page'];
