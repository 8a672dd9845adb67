import type { Story } from '@/lib/archive/story';
import { type ThumbnailWidth, thumbnailAddress } from '@/lib/publish/thumbnails';
import { Leaf } from './leaf';
import type { Words } from './words/english';
import { wordsIn } from './words/words';

const densities: Record<96 | 420, ThumbnailWidth[]> = { 96: [96, 192, 288], 420: [420, 840] };

type Props = {
  story: Story;
  /** In CSS pixels; as high as three quarters of it. */
  width?: 96 | 420;
  /** Of the leaf: the site's, unless it says otherwise. */
  words?: Words;
};

/** A story's picture, or the leaf of its day where there is none. */
export function Thumbnail({ story: { picture, day }, width = 96, words = wordsIn() }: Props) {
  if (!picture) return <Leaf day={day} words={words} />;

  const addresses = densities[width].map((pixels) => thumbnailAddress(picture, pixels));
  return (
    // biome-ignore lint/performance/noImgElement: next/image needs an inline style, which the CSP forbids.
    <img
      src={addresses[0]}
      srcSet={addresses.map((address, i) => `${address} ${i + 1}x`).join(', ')}
      width={width}
      height={(width * 3) / 4}
      alt=""
      loading="lazy"
      decoding="async"
      className="picture"
    />
  );
}
