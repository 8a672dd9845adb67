import type { Browser } from '@playwright/test';

/** A page of a browser in which JavaScript is off. */
export const plainPage = (browser: Browser, baseURL: string | undefined) =>
  browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
