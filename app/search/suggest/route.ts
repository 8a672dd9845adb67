import type { NextRequest } from 'next/server';
import { wordsIn } from '@/components/words/words';
import { headlinesLike } from '@/lib/archive/search';
import { topicsLike } from '@/lib/archive/topics';
import { topicAddress } from '@/lib/publish/topic-address';

/** What a reader may be about to ask for: topics, then stories, each with its address; and how many they are, in words. */
export function GET({ nextUrl }: NextRequest) {
  const text = (nextUrl.searchParams.get('q') ?? '').slice(0, 100).trim();
  const { counts, search } = wordsIn();
  const topics = text === '' ? [] : topicsLike(text, 3);
  const suggestions = [
    ...topics.map(({ topic, name }) => ({ kind: search.topic, text: name, address: topicAddress(topic) })),
    ...headlinesLike(text, 6).map(({ headline, address }) => ({
      kind: search.story,
      text: headline,
      address,
    })),
  ];
  const said = suggestions.length > 0 ? counts.suggestions(suggestions.length) : search.noSuggestions;
  return Response.json({ said, suggestions }, { headers: { 'cache-control': 'public, max-age=60' } });
}
