import { readings } from './readings';

const progress = document.querySelector('story-progress');

// Its code comes with the first scroll, or at once where a story was begun before or ends in sight.
if (progress) {
  const load = () => void import('./along-text');
  const isBegun = readings.find(progress.getAttribute('story') ?? '')?.at;
  const text = document.querySelector('main .prose');
  if (isBegun || (text && text.getBoundingClientRect().bottom <= innerHeight)) load();
  else addEventListener('scroll', load, { once: true, passive: true });
}
