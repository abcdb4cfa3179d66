#include "text/order.h"

#include <hb.h>
#include <pango/pango.h>

static bool script_decides(hb_script_t script)
{
    return script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED && script != HB_SCRIPT_UNKNOWN;
}

static bool char_is_backward(uint32_t code)
{
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), code);
    return script_decides(script) && hb_script_get_horizontal_direction(script) == HB_DIRECTION_RTL;
}

bool text_has_backward(const char *text, size_t bytes)
{
    enum { FIRST_BACKWARD = 0x590 };
    for (const char *at = text; at < text + bytes;) {
        const uint32_t code = utf8_next(&at);
        if (code >= FIRST_BACKWARD && code != UTF8_BAD && !char_is_han(code) && char_is_backward(code))
            return true;
    }
    return false;
}

uint8_t *text_levels(const char *text, size_t bytes)
{
    PangoDirection direction = PANGO_DIRECTION_WEAK_LTR;
    uint8_t *levels = mem_take(bytes + 1);
    if (!levels || !utf8_is_valid(text, bytes))
        return levels; /* broken text has no order but that of its bytes */
    guint8 *of_chars = pango_log2vis_get_embedding_levels(text, (int)bytes, &direction);
    size_t character = 0;
    for (const char *at = text; of_chars && at < text + bytes; character++) {
        const char *from = at;
        (void)utf8_next(&at);
        for (; from < at; from++)
            levels[from - text] = of_chars[character];
    }
    g_free(of_chars);
    return levels;
}

static void turn_round(int places[], int count)
{
    for (int low = 0, high = count - 1; low < high; low++, high--) {
        const int swapped = places[low];
        places[low] = places[high];
        places[high] = swapped;
    }
}

/* Rule L2 of Unicode's bidirectional algorithm: from the highest level down, what is of it or above. */
void order_parts(const int levels[], int count, int places[])
{
    int level = 0;
    for (int part = 0; part < count; part++) {
        places[part] = part;
        level = levels[part] > level ? levels[part] : level;
    }
    for (; level > 0; level--)
        for (int at = 0, end; at < count; at = end + 1) {
            for (end = at; end < count && levels[places[end]] >= level; end++)
                continue;
            turn_round(places + at, end - at);
        }
}
