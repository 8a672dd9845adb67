/** What this browser keeps, on the pages and in the dialogs that show it. */
import './offline-list';
import './saved-list';
import './stored-data';
