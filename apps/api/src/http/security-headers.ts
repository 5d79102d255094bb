const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
].join("; ");

/** Sent with scripts and pictures: what they may do is said by the page that asks for them. */
export const fileHeaders = { "x-content-type-options": "nosniff" } as const;

/** Added to a page whose address opens a deck: no one else is told it, and nothing keeps it. */
export const privateHeaders = { "referrer-policy": "no-referrer", "x-robots-tag": "noindex" } as const;

/** Sent with every other answer. No HSTS: the server also runs over plain HTTP on a meeting room's PC. */
export const securityHeaders = {
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
} as const;
