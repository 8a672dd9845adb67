type Rules = { createScriptURL: (address: string) => string };

declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: Rules) => Rules };
  }
}

const rules: Rules = { createScriptURL: () => '/sw.js' };
const policy = window.trustedTypes?.createPolicy('dateline', rules) ?? rules;

/** The address of the service worker: the only one that may become code by the site's policy. */
export const workerAddress = policy.createScriptURL('');
