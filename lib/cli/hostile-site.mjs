// @ts-check
/** The settings of a second site, made of every hostile capture, that the browser tests read beside the first. */
export const hostileSite = { BUILD_DIR: '.next-hostile', CONTENT_DIR: 'lib/capture/hostile' };
