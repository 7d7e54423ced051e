// A speech bubble whose answer is a tick: said, and set right.
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img" aria-label="Redress">
<rect width="64" height="64" rx="14" fill="#0f6b66"/>
<path d="M32 13c-11.6 0-21 7.6-21 17 0 5.3 3 10 7.600 13.100L17 52l9.800-5.500c1.700.300 3.400.500 5.200.500 11.600 0 21-7.600 21-17s-9.400-17-21-17z" fill="#fff"/>
<path d="M22.500 30.500l7 7 13-14" fill="none" stroke="#0f6b66" stroke-width="5.500" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

/** The mark of Redress as an address that needs no further request. */
export const mark = `data:image/svg+xml,${encodeURIComponent(MARK)}`;
