/** What few readers ask for, in one module: small ones compress badly. */
import './cite-story';
import './display-control';
import './key-help';
import './share-story';
import './story-references';

export { press } from './keys';
