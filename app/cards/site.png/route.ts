import { drawCard } from '@/lib/archive/card';
import { answerCard } from '../../answer';

export const dynamic = 'force-static';

export const GET = async () => answerCard(await drawCard());
