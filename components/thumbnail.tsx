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
  /** The site's, unless it says otherwise. */
  words?: Words;
};

/**
 * A story's picture over the leaf of its day, which is seen until the picture is there, and where there is none; one of
 * a stand-in is clear.
 */
export function Thumbnail({ story: { picture, day }, width = 96, words = wordsIn() }: Props) {
  return (
    <Leaf day={day} words={words}>
      {picture && <Picture picture={picture} width={width} />}
    </Leaf>
  );
}

function Picture({ picture, width }: { picture: string; width: keyof typeof densities }) {
  const [address, ...denser] = densities[width].map((pixels) => thumbnailAddress(picture, pixels));

  return (
    // biome-ignore lint/performance/noImgElement: next/image needs an inline style, which the CSP forbids.
    <img
      src={address}
      srcSet={denser.map((address, i) => `${address} ${i + 2}x`).join(', ')}
      width={width}
      height={(width * 3) / 4}
      alt=""
      loading="lazy"
      className="picture"
    />
  );
}
