/** The lists of stories that this browser keeps. */
import './offline-list';
import './saved-list';
