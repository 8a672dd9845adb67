/** Which pages a browser is to fetch ahead: the stories in view, whose links `fetchAhead` marks. */
export const aheadRules =
  '{"prefetch":[{"where":{"selector_matches":"[data-ahead]"},"eagerness":"immediate"}]}';
