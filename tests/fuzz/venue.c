#include "venue/venue.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A venue file of any bytes: it is read or refused, and what is read can be placed and checked. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zc_diags *diags = zc_diags_make();
    zc_options *options = zc_options_make();
    zc_arena *arena = arena_make();
    zc_datapath *data_path = zc_datapath_make(NULL, NULL);
    zc_venue *venue = NULL;
    venue_hall hall;
    const zc_bytes bytes = { (const char *)data, size };
    zc_status status = venue_read_bytes(bytes, "fuzz.xml", NULL, &venue, diags);
    if (!status)
        status = venue_hall_make(venue, NULL, options, 9, 300, arena, &hall, diags);
    if (!status)
        status = venue_check(venue, &hall, ZC_CODE_CN, data_path, diags);
    for (int at = 0; at < zc_diags_count(diags); at++)
        (void)zc_diag_text(diags, zc_diags_at(diags, at), ZC_LANG_ZH);
    (void)status;
    zc_venue_free(venue);
    zc_datapath_free(data_path);
    arena_free(arena);
    zc_options_free(options);
    zc_diags_free(diags);
    return 0;
}
