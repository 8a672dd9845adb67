/** The widths, in CSS pixels times density, in which thumbnails are made. */
export const thumbnailWidths = [96, 192, 288, 420, 840] as const;

export type ThumbnailWidth = (typeof thumbnailWidths)[number];

/** The address of a picture (`/2016/04/15/name.jpg`, below `public/`) at one of the widths, 4:3, as WebP. */
export function thumbnailAddress(picture: string, width: ThumbnailWidth): string {
  return `/thumbnails/${width}${encodeURI(picture)}`;
}
