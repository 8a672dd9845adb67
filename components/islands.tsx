import { islandModule } from './island-module';

/** Loads the browser code of the custom elements on a page, after the page. React places it once, in the head. */
export async function Islands() {
  const { address } = await islandModule();
  return <script type="module" src={address} async />;
}
