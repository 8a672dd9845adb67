import { threadFeed } from '../../../../../thread-feed';

export const dynamic = 'force-static';

export const GET = threadFeed('rss');
