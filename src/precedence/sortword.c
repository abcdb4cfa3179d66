#include "precedence/sortword.h"

#include <string.h>

void sortword_byte(zc_textbuf *out, unsigned byte)
{
    const char one = (char)byte;
    textbuf_add_n(out, &one, 1);
}

void sortword_u32(zc_textbuf *out, uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        sortword_byte(out, (value >> shift) & 0xFF);
}

/* IEEE numbers sort as their bits do, once the sign is turned: negative ones backwards. */
void sortword_number(zc_textbuf *out, double value)
{
    uint64_t bits;
    const double plain = value + 0.0; /* -0 is 0 */
    memcpy(&bits, &plain, sizeof bits);
    bits = bits >> 63 ? ~bits : bits | (UINT64_C(1) << 63);
    sortword_u32(out, (uint32_t)(bits >> 32));
    sortword_u32(out, (uint32_t)bits);
}
