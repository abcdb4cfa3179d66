#include "precedence/precedence.h"

/* Any bytes as a profile of options: it is read or refused with a word. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zc_arena *arena = arena_make();
    zc_options *options = zc_options_make();
    zc_diags *diags = zc_diags_make();
    zc_profile *profile = NULL;
    const zc_bytes bytes = { arena_text_n(arena, (const char *)data, size), size };
    const zc_status status = precedence_profile_bytes(bytes, "profile.xml", &profile, diags);
    if (status != ZC_OK && zc_diags_count_of(diags, ZC_ERROR) == 0)
        __builtin_trap();
    if (status == ZC_OK && zc_profile_apply(profile, options, diags) != ZC_OK)
        __builtin_trap();
    zc_profile_free(profile);
    zc_diags_free(diags);
    zc_options_free(options);
    arena_free(arena);
    return 0;
}
