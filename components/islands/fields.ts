/** Fields that stand in few pages. */
import './display-choice';
import './key-switch';
import './search-suggestions';

export { nextTheme } from './display';
