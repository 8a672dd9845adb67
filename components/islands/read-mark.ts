import { island } from './island';
import { readings } from './readings';
import { storyBeside } from './story-beside';

/** `<read-mark hidden>` says of the story that it stands beside that it was read to its end. */
island('read-mark', (mark) => {
  const { address, entry } = storyBeside(mark);
  readings.follow(() => {
    const reading = readings.find(address);
    mark.hidden = !reading || Boolean(reading.at);
    entry?.classList.toggle('seen', !mark.hidden);
  });
});
