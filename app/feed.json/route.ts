import { siteFeed } from '../feed';

export const dynamic = 'force-static';

export const GET = siteFeed('json');
