import { topicFeed } from '../../topic-feed';

export const dynamic = 'force-static';

export const GET = topicFeed('json');
