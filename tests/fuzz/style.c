/* Any bytes as a style file: it is read or refused with a word. */
#include "layout/layout.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zc_arena *arena = arena_make();
    zc_options *options = zc_options_make();
    char *text = arena_text_n(arena, (const char *)data, size);
    zc_diags *diags = zc_diags_make();
    layout_style style;
    const zc_status status = layout_style_bytes((zc_bytes){ text, size }, "style.xml",
                                                (layout_census){ .people = 20, .has_sides = true }, options,
                                                arena, &style, diags);
    if (status != ZC_OK && zc_diags_count_of(diags, ZC_ERROR) == 0)
        __builtin_trap();
    zc_diags_free(diags);
    zc_options_free(options);
    arena_free(arena);
    return 0;
}
