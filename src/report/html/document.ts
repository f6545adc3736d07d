import { html, Markup } from './markup.ts';
import css from './page.css?raw';

/** What stands before and after the body of a document. */
export interface Document {
  readonly opening: (title: string) => Markup;
  readonly closing: Markup;
}

/**
 * Makes the frame of a document that needs no other file. Its content security policy lets a browser fetch nothing and
 * run no script but this one, whatever an article holds.
 *
 * @param script Source of the one script.
 */
export async function makeDocument(script: string): Promise<Document> {
  const policy = [
    "default-src 'none'",
    `style-src '${await hash(css)}'`,
    `script-src '${await hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    opening: (title) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="nutgraf">
<title>${title}</title>
<style>${new Markup(css)}</style>
</head>
<body>
`,
    closing: html`<script>${new Markup(script)}</script>
</body>
</html>
`,
  };
}

/** The digest of a source as a content security policy names it. */
async function hash(source: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
