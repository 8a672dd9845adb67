/** What readers turn to, in one module: small ones compress badly. */
import './listen-story';
import './quoted-text';
import './share-story';
import './show-dialog';
import './story-progress';
import './story-references';

export { press } from './keys';
