/** What goes along with the reading of a text. */
import './listen-story';
import './quoted-text';
import './story-progress';
