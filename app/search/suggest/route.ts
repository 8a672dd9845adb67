import type { NextRequest } from 'next/server';
import { headlinesLike } from '@/lib/archive/search';
import { topicsLike } from '@/lib/archive/topics';

/** What a reader may be about to ask for: topics, then stories, each with its address. */
export function GET({ nextUrl }: NextRequest) {
  const text = (nextUrl.searchParams.get('q') ?? '').slice(0, 100).trim();
  const topics = text === '' ? [] : topicsLike(text, 3);
  const suggestions = [
    ...topics.map(({ topic, name }) => ({ kind: 'Topic', text: name, address: `/topics/${topic}` })),
    ...headlinesLike(text, 6).map(({ headline, address }) => ({ kind: 'Story', text: headline, address })),
  ];
  return Response.json(suggestions, { headers: { 'cache-control': 'public, max-age=60' } });
}
