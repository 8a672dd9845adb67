import type { RelatedEntry } from '../../capture/related-entry';
import type { Random } from './random';
import type { Plan, Saga } from './saga';

const listed = 6;

/** The newsroom's order begins above the reference's. */
const firstSort = 3_600_000;

/**
 * The six entries of a story's list, by time: mostly earlier stories of its saga, some later ones, and some of
 * other sagas. `number` is the capture's own.
 */
export function relatedTo(story: Plan, saga: Saga, recent: Plan[], number: number): RelatedEntry[] {
  const chosen = choose(story, saga, recent).sort((one, other) => (one.published < other.published ? -1 : 1));
  return chosen.map(({ id, title, picture }, index) => {
    const sort = firstSort + (number + 1) * listed - index;
    return { id, title, sort, contentType: '21', picture };
  });
}

function choose(story: Plan, { stories, random }: Saga, recent: Plan[]): Plan[] {
  // No list names the article itself, nor another story in the same words.
  const isOther = ({ headline }: Plan) => headline !== story.headline;
  const isEarlier = ({ published }: Plan) => published < story.published;
  const isOfTongue = ({ tongue }: Plan) => tongue === story.tongue;
  const earlier = stories.filter((plan) => isOther(plan) && isEarlier(plan)).reverse();
  const later = stories.filter((plan) => isOther(plan) && !isEarlier(plan));
  const elsewhere = recent.filter((plan) => isOther(plan) && isEarlier(plan) && isOfTongue(plan)).reverse();

  const chosen = [...some(earlier, 4, random), ...some(later, 1, random), ...some(elsewhere, 1, random)];
  const rest = [...earlier, ...elsewhere.slice(0, 3), ...later].filter((plan) => !chosen.includes(plan));
  return [...chosen, ...rest].slice(0, listed);
}

/** Most often the first of some stories, now and then one further on. */
function some(stories: Plan[], most: number, random: Random): Plan[] {
  return stories.filter(() => random.isLucky(70)).slice(0, most);
}
