import { aheadRules } from './ahead-rules';

type Rules = { createScriptURL: (address: string) => string; createScript: (text: string) => string };

declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: Rules) => Rules };
  }
}

const rules: Rules = { createScriptURL: () => '/sw.js', createScript: () => aheadRules };

/** The only address and the only text that may become code by the site's policy. */
export const trusted = window.trustedTypes?.createPolicy('dateline', rules) ?? rules;
