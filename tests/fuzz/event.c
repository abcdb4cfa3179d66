#include "event/document.h"

/* Any bytes as event.xml: no crash, no leak; what is refused is explained. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    zc_datapath *path = zc_datapath_make(NULL, NULL);
    event_document document = { 0 };

    if (arena && diags && path) {
        const zc_bytes bytes = { arena_text_n(arena, (const char *)data, size), size };
        const zc_status status = event_document_read(arena, bytes, "event.xml", path, &document, diags);
        if (status != ZC_OK && zc_diags_count_of(diags, ZC_ERROR) == 0)
            __builtin_trap();
        event_document_free(&document);
    }
    zc_datapath_free(path);
    zc_diags_free(diags);
    arena_free(arena);
    return 0;
}
