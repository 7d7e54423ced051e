import sharp from 'sharp';

const GPS = {
  IFD0: { Copyright: 'Canary', Artist: 'Canary', Orientation: '6' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 49/1', GPSLongitudeRef: 'E' },
};

/** A photo as a phone takes it: lying on its side, with place and owner in it. */
export function phonePhoto(width = 80, height = 40): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#c33' } })
    .withExif(GPS)
    .withMetadata({ orientation: 6, exif: GPS })
    .jpeg()
    .toBuffer();
}

export function picture(
  kind: 'jpeg' | 'png' | 'webp' | 'gif',
  background = '#36c',
): Promise<Buffer> {
  return sharp({ create: { width: 24, height: 24, channels: 3, background } })
    .toFormat(kind)
    .toBuffer();
}

/** A letter of one empty page. */
export function pdf(trailer = ''): Buffer {
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
      `trailer<</Size 4/Root 1 0 R${trailer}>>`,
      'startxref\n0\n%%EOF\n',
    ].join('\n'),
  );
}
