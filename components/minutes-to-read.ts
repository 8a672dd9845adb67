import type { Article } from '@/lib/archive/story';

/** Words that a reader of news reads in a minute. */
const pace = 220;

/** How long an article takes to read: whole minutes, rounded up. */
export const minutesToRead = ({ words }: Article) => Math.max(1, Math.ceil(words / pace));
