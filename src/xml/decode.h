/* xml/decode.h: a document's bytes as UTF-8, whatever they are encoded in. */
#ifndef XML_DECODE_H
#define XML_DECODE_H

#include "xml/xml.h"

/* By byte-order mark, then by the declaration, else UTF-8; the mark is dropped.
 * diags  xml-encoding, at the first bad byte
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status xml_text_of(zc_arena *arena, zc_bytes bytes, const char *shown, zc_bytes *text,
                                 zc_diags *diags);

/* The standard character for a private-use code point that GB18030's older editions gave it; other code
 * points stay. */
uint32_t gb18030_standard(uint32_t code);
#endif
