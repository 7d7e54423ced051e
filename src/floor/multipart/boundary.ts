/** The boundary that a multipart request names; null when the request is of another kind or names none that is allowed. */
export function boundaryOf(contentType: string): string | null {
  const match =
    /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))(?=\s|;|$)/i.exec(
      contentType,
    );
  return match?.[1] ?? match?.[2] ?? null;
}
