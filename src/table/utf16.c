#include "table/utf16.h"

#include <string.h>

static const struct order {
    const char *encoding;
    size_t high; /* which byte of a unit is the upper one */
} orders[] = { { "UTF-16LE", 1 }, { "UTF-16BE", 0 } };

static unsigned unit_at(zc_bytes bytes, size_t at, const struct order *order)
{
    return (unsigned)(unsigned char)bytes.at[at + order->high] << 8 |
           (unsigned char)bytes.at[at + 1 - order->high];
}

static bool parts_cells(unsigned unit)
{
    return unit == '\n' || unit == '\r' || unit == '\t' || unit == ',' || unit == ';';
}

static bool is_upper_half(unsigned unit) { return unit >= 0xD800 && unit < 0xDC00; }

static bool is_lower_half(unsigned unit) { return unit >= 0xDC00 && unit < 0xE000; }

/* How often something parts cells in text that reads well; 0 for what is no text. */
static size_t parted(zc_bytes bytes, const struct order *order)
{
    size_t times = 0;
    bool is_half = false;
    for (size_t at = 0; at < bytes.length; at += 2) {
        const unsigned unit = unit_at(bytes, at, order);
        if (is_half != is_lower_half(unit) || unit >= 0xFFFE || (char_is_control(unit) && !parts_cells(unit)))
            return 0;
        is_half = is_upper_half(unit);
        times += parts_cells(unit);
    }
    return is_half ? 0 : times;
}

/* Text that is UTF-8 but for a few NULs is no UTF-16. */
static bool is_utf8_with_nuls(zc_bytes bytes)
{
    size_t nuls = 0;
    for (size_t at = 0; at < bytes.length; at++)
        nuls += bytes.at[at] == '\0';
    return nuls * 4 < bytes.length && utf8_is_valid(bytes.at, bytes.length);
}

const char *utf16_guess(zc_bytes bytes)
{
    /* What parts the cells has a NUL beside it. */
    if (bytes.length == 0 || bytes.length % 2 || !memchr(bytes.at, '\0', bytes.length) ||
        is_utf8_with_nuls(bytes))
        return NULL;
    const size_t little = parted(bytes, &orders[0]), big = parted(bytes, &orders[1]);
    if (!little && !big)
        return NULL;
    return orders[little < big].encoding;
}
