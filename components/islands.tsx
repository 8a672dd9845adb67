import { browserCode } from './browser-code';

/** The browser's code of a page: what runs before the first paint, and the module that comes after the text. */
export async function Islands() {
  const { firstPaint, main } = await browserCode();
  const address = `/islands/${main}`;
  if (process.env.NODE_ENV === 'development')
    return <PlacedByReact firstPaint={firstPaint} address={address} />;

  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; the policy knows its hash. */}
      <script data-first-paint="" dangerouslySetInnerHTML={{ __html: firstPaint }} />
      <script type="module" src={address} fetchPriority="low" />
    </>
  );
}

type Props = { firstPaint: string; address: string };

/** Where React makes a page in the browser, as `next dev` does for one that is not found, it runs only scripts like these. */
function PlacedByReact({ firstPaint, address }: Props) {
  return (
    <>
      <script async blocking="render" src={`data:text/javascript,${encodeURIComponent(firstPaint)}`} />
      <script async type="module" src={address} />
    </>
  );
}
