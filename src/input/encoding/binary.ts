/**
 * Files other than text, known by their first bytes. The list holds what is often found in folders of articles, with a
 * way to get at the text inside where there is one.
 */
interface FileKind {
  readonly name: string;
  /** First bytes, in Latin-1. */
  readonly magic: string;
  /** Where the magic stands; 0 where not given. */
  readonly offset?: number;
}

const KINDS: readonly FileKind[] = [
  { name: 'a PDF document (convert it with pdftotext)', magic: '%PDF-' },
  { name: 'a PostScript document (convert it with ps2ascii)', magic: '%!PS' },
  { name: 'an RTF document (convert it with pandoc)', magic: '{\\rtf' },
  // .docx, .odt, .epub and .xlsx are ZIP archives too.
  {
    name: 'a ZIP archive or an office document (convert .docx, .odt and .epub with pandoc)',
    magic: 'PK\x03\x04',
  },
  { name: 'an empty ZIP archive', magic: 'PK\x05\x06' },
  // .doc, .xls and .ppt of before 2007.
  { name: 'an old office document', magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'a PNG image', magic: '\x89PNG\r\n\x1a\n' },
  { name: 'a JPEG image', magic: '\xff\xd8\xff' },
  { name: 'a GIF image', magic: 'GIF87a' },
  { name: 'a GIF image', magic: 'GIF89a' },
  { name: 'a TIFF image', magic: 'II*\0' },
  { name: 'a TIFF image', magic: 'MM\0*' },
  { name: 'a WebP image', magic: 'WEBP', offset: 8 },
  { name: 'a WAV sound', magic: 'WAVE', offset: 8 },
  { name: 'an MP3 sound', magic: 'ID3' },
  { name: 'an Ogg sound or film', magic: 'OggS' },
  { name: 'an MP4 film', magic: 'ftyp', offset: 4 },
  { name: 'a gzip archive (unpack it with gunzip)', magic: '\x1f\x8b' },
  { name: 'a bzip2 archive (unpack it with bunzip2)', magic: 'BZh' },
  { name: 'an xz archive (unpack it with unxz)', magic: '\xfd7zXZ\0' },
  { name: 'a Zstandard archive (unpack it with unzstd)', magic: '(\xb5/\xfd' },
  { name: 'a 7-Zip archive', magic: "7z\xbc\xaf'\x1c" },
  { name: 'a tar archive', magic: 'ustar', offset: 257 },
  { name: 'an SQLite database', magic: 'SQLite format 3\0' },
  { name: 'a program (ELF)', magic: '\x7fELF' },
  { name: 'a WebAssembly module', magic: '\0asm' },
  { name: 'a Java class', magic: '\xca\xfe\xba\xbe' },
  { name: 'UTF-32 text (convert it with iconv -f UTF-32 -t UTF-8)', magic: '\xff\xfe\0\0' },
  { name: 'UTF-32 text (convert it with iconv -f UTF-32 -t UTF-8)', magic: '\0\0\xfe\xff' },
];

/**
 * The kind of file that begins with these bytes, in words that go after “is”.
 *
 * @returns `undefined` where no known kind does. The bytes may still be something other than text.
 */
export function findFileKind(bytes: Uint8Array): string | undefined {
  return KINDS.find(({ magic, offset = 0 }) => {
    for (let i = 0; i < magic.length; i++) if (bytes[offset + i] !== magic.charCodeAt(i)) return false;
    return true;
  })?.name;
}
