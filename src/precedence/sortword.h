/* precedence/sortword.h: what a key makes of a person: bytes that stand where he stands; the shorter first.
 */
#ifndef PRECEDENCE_SORTWORD_H
#define PRECEDENCE_SORTWORD_H

#include "base/base.h"

void sortword_byte(zc_textbuf *out, unsigned byte);
void sortword_u32(zc_textbuf *out, uint32_t value);
void sortword_number(zc_textbuf *out, double value); /* a lower number first; INFINITY behind all */
#endif
