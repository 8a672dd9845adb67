// @ts-check
/** The settings of a site in Persian, of captures in three languages, that the browser tests read beside the others. */
export const persianSite = {
  BUILD_DIR: '.next-persian',
  CONTENT_DIR: 'e2e/fixtures/persian',
  SITE_LANGUAGE: 'fa',
  SITE_NAME: 'دیت‌لاین',
};
