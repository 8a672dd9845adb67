import '@/components/desk/desk.css';
import type { ReactNode } from 'react';

/** The desk has a style of its own, which no other page loads. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return children;
}
