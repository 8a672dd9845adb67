import './river.css';
import type { Topic } from '@/lib/archive/topics';
import { topicAddress } from '@/lib/publish/topic-address';
import { numberIn } from './numbers';

/** A way to narrow or to leave what is shown. */
export type ChoiceLink = { name: string; address: string; count?: number; isChosen?: boolean };

/** The way to a topic, with how many stories name it. */
export const topicChoice = ({ topic, name, stories }: Topic): ChoiceLink => ({
  name,
  address: topicAddress(topic),
  count: stories,
});

type Props = { title: string; choices: ChoiceLink[] };

/** Links under a title, each with a number; nothing where there are none. */
export function Choices({ title, choices }: Props) {
  if (choices.length === 0) return undefined;

  return (
    <section className="mb-5.5">
      <h2 className="part">{title}</h2>
      <ul className="choices list-none">
        {choices.map(({ name, address, count, isChosen }) => (
          <li key={address}>
            <a href={address} aria-current={isChosen ? 'true' : undefined}>
              <bdi>{name}</bdi>
              {count !== undefined && <span>{numberIn(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
