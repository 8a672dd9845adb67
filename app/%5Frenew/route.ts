import { revalidatePath } from 'next/cache';
import { renewals } from '../renewals';

export const dynamic = 'force-dynamic';

/**
 * Has Next make anew what the server named in `renewals`. The address is `/_renew`, which the server asks Next for and
 * gives nobody else; who reaches it elsewhere finds nothing named.
 */
export function GET() {
  for (const path of renewals().splice(0)) {
    if (path === '*') revalidatePath('/', 'layout');
    else revalidatePath(path);
  }
  return new Response(undefined, { status: 204 });
}
