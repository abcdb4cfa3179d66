/* Any bytes as a template. */
#include "artwork/template.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    const template_reader reader = { .arena = arena, .diags = diags };
    card_template template;
    zc_bytes art;
    if (arena && diags &&
        template_from_bytes(&reader, (zc_bytes){ (const char *)data, size }, "t.svg", "t", &template) ==
            ZC_OK)
        for (int layer = 0; layer < template.layer_count; layer++)
            (void)!template_art(&template, layer, (const double[4]){ 0, 0, 90, 60 }, SCENE_RGB(0), arena,
                                &art);
    zc_diags_free(diags);
    arena_free(arena);
    return 0;
}
