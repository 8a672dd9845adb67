import { holdArchive } from '../archive/archive';
import { publicFolder } from '../archive/pictures';
import type { Site } from '../site';
import type { Answer } from './answer';
import { answerer } from './answerer';
import { Answers } from './answers';
import { type AskNext, openNext } from './ask-next';
import { askPictures } from './ask-pictures';
import { readBuilt } from './built';
import { finder } from './find';
import { Looker } from './looker';
import { Metrics } from './metrics';
import { operatorRoutes } from './operators';
import type { OwnRoutes } from './own-routes';
import { Overload, Renders } from './renders';
import { renewNext } from './renew-next';
import { nothing, Renewal } from './renewal';
import { Replicas } from './replicas';
import { type Hear, requestLine } from './request-log';
import { subjectOf } from './touched';
import { wholeReplies } from './whole-replies';

/** A site that is being opened. Until it is ready, readers are turned away. */
export type OpenSite = {
  find: (address: string) => Promise<Answer>;
  own: OwnRoutes;
  hear: Hear;
  /** Rejects with a sentence where it cannot be opened. */
  ready: Promise<void>;
  close: () => Promise<void>;
};

/** Opens the site of a finished build, and keeps its pages right whatever is done to the captures. */
export function openSite(site: Site): OpenSite {
  const { contentDir, buildDir, origin } = site;
  let find: OpenSite['find'] = async () => {
    throw new Overload('Not ready');
  };
  let isReady = false;
  const close: (() => Promise<unknown>)[] = [];
  const renders = new Renders();
  let ask: AskNext = () => Promise.reject(new Overload('Not ready'));
  const make = answerer((address) => ask(address));
  const answers = new Answers((address, keep) => renders.run(async () => keep(await make(address))));
  const metrics = new Metrics(answers, renders);

  let renewal: Renewal | undefined;
  const looker = new Looker(async () => {
    // What changed before there are pages is taken over as the site opens.
    if (!renewal) return;
    const renewed = await renewal.takeOver();
    await replicas?.tell(renewed);
    metrics.renewed();
  });
  const replicas = site.redisUrl === '' ? undefined : joinReplicas(site.redisUrl, answers, looker);
  close.push(async () => replicas?.close());
  close.push(() => looker.close());

  async function open() {
    const looked = await looker.look(['']);
    if ('error' in looked && !holdArchive().isFilled) throw new Error(looked.error);
    const built = readBuilt(buildDir, publicFolder());
    const next = await openNext(process.cwd(), new URL(origin));
    close.push(next.close);
    const askWhole = wholeReplies(next.ask, (addresses) => renewNext(next.ask, addresses));
    ask = askPictures(askWhole, built.isOwn);
    renewal = new Renewal({ renders, answers, ask, site: built.site });
    await renewal.takeOver();
    find = finder(answers, built.isOwn);
    looker.follow(contentDir);
    isReady = true;
  }

  async function publish() {
    const found = await looker.look(['']);
    return 'error' in found ? found : (renewal?.report() ?? nothing);
  }

  return {
    find: (address) => find(address),
    own: operatorRoutes({ site, metrics, isReady: () => isReady, publish }),
    hear: (request, response, milliseconds) => {
      metrics.answered(response.statusCode, milliseconds);
      if (site.requestLog === 'json') console.log(requestLine(request, response, milliseconds));
    },
    ready: open(),
    close: async () => {
      isReady = false;
      for (const each of close) await each();
    },
  };
}

/** What another server renewed, this one may have made before, and kept, from an index that knew less. */
function joinReplicas(redisUrl: string, answers: Answers, looker: Looker): Replicas {
  return new Replicas(redisUrl, {
    renewed: ({ everything, subjects }) => {
      const told = new Set(subjects);
      answers.outdate((address) => everything || told.has(subjectOf(address)));
      void looker.look(['']);
    },
    missed: () => answers.outdate(() => true),
  });
}
