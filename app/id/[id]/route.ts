import { permanentRedirect } from 'next/navigation';
import { findById } from '@/lib/archive/stories';

type Props = { params: Promise<{ id: string }> };

/** Leads from the original system's id to the story. */
export async function GET(_request: Request, { params }: Props) {
  const { id } = await params;
  const address = findById(id);
  if (!address) return new Response(undefined, { status: 404 });

  permanentRedirect(encodeURI(address));
}
