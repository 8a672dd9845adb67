import './dialog.css';
import './references.css';
import './sheet.css';
import type { Article } from '@/lib/archive/story';
import { type Reference, referencesTo } from '@/lib/publish/references';
import { DrawnButton } from './drawn-button';
import { labelOf } from './label';
import { inLanguage } from './language';
import { wordsIn } from './words/words';

/** References to an article, in its own language, each to be copied. The island shows them over the article. */
export function References({ article }: { article: Article }) {
  const words = wordsIn(article.language);
  const { cite, share } = words;
  const label = labelOf(article, words);
  const references = referencesTo(label ? { ...article, label } : article);

  return (
    <dialog open aria-labelledby="cite-title" className="dialog sheet references" {...words.attributes}>
      <story-references id="cite" class="block">
        <h2 id="cite-title" className="part">
          {cite.title}
        </h2>
        {references.map((reference) => (
          <section key={reference.style}>
            <h3>{reference.style}</h3>
            <Text reference={reference} lang={inLanguage(article.language).lang} />
            <DrawnButton label={cite.copy} name={`${cite.copy} ${reference.style}`} />
          </section>
        ))}
        <p role="status" data-copied={cite.copied} data-refused={share.refused} />
      </story-references>
      <form method="dialog" className="over island actions small">
        <button type="submit">{cite.close}</button>
      </form>
    </dialog>
  );
}

function Text({ reference: { style, direction, pieces }, lang }: { reference: Reference; lang: string }) {
  const Kind = style === 'BibTeX' ? 'pre' : 'p';
  return (
    <Kind lang={lang} dir={direction}>
      {pieces.map((piece, i) => (i % 2 ? <i key={piece}>{piece}</i> : piece))}
    </Kind>
  );
}
