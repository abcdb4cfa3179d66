/* A character drawn by the user, and the data of a path alone. */
#include "text/glyph.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_path(zc_arena *arena, const char *path)
{
    glyph_steps steps = { 0 };
    glyph_pen pen = { .steps = &steps, .turn = GLYPH_UNTURNED };
    const char *trouble;
    (void)arena;
    glyph_path_read(&pen, path, &trouble);
    vec_free(&steps);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    const char *text = arena ? arena_text_n(arena, (const char *)data, size) : NULL;
    text_drawing drawing = { 0 };
    glyph_turn turn;
    if (text && diags) {
        const zc_status status = glyph_read(arena, (zc_bytes){ text, size }, "g.svg", "甲", &drawing, diags);
        (void)status;
        (void)glyph_turn_read(text, &turn);
        read_path(arena, text);
    }
    zc_diags_free(diags);
    arena_free(arena);
    return 0;
}
