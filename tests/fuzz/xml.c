/* Any bytes as a document: a tree or a problem, and shapes of it. */
#include "xml/xml.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const xml_shape shapes[] = { { "event", "title! date", "roster! wishes", false },
                                        { "wishes", NULL, "*", true } };
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    const xml_node *root;
    if (xml_read(arena, (zc_bytes){ (const char *)data, size }, "fuzz.xml", &root, diags) == ZC_OK)
        (void)!xml_check_shapes(root, "event", shapes, 2, arena, diags);
    zc_diags_free(diags);
    arena_free(arena);
    return 0;
}
