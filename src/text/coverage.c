#include "text/fonts.h"

static bool is_ignored(uint32_t code)
{
    const hb_unicode_general_category_t category =
        hb_unicode_general_category(hb_unicode_funcs_get_default(), code);
    return char_is_blank(code) || category == HB_UNICODE_GENERAL_CATEGORY_CONTROL ||
           category == HB_UNICODE_GENERAL_CATEGORY_FORMAT || (code >= 0xFE00 && code <= 0xFE0F) ||
           (code >= 0xE0100 && code <= 0xE01EF); /* variation selectors */
}

uint32_t text_missing(zc_fonts *fonts, const char *text, text_role role, bool *fallback)
{
    if (fallback)
        *fallback = false;
    for (uint32_t code; (code = utf8_next(&text)) != 0;)
        if (!is_ignored(code) && fonts_face_of(fonts, role, SHOWN_WEIGHT, code, fallback) < 0)
            return code;
    return 0;
}
