/* Any bytes as a plan: seats and people that differ from themselves in nothing, or a problem. */
#include "plan/record.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zc_diags *diags = zc_diags_make();
    zc_plan_record *record = NULL;
    zc_plan_changes *changes = NULL;
    const zc_status status = plan_read_bytes((zc_bytes){ (const char *)data, size }, "fuzz", &record, diags);
    if (status == ZC_BAD_INPUT && zc_diags_count_of(diags, ZC_ERROR) == 0)
        abort(); /* a plan that is refused for no reason */
    if (status == ZC_OK && zc_plan_diff(record, record, &changes) == ZC_OK &&
        (zc_plan_changes_count(changes) > 0 || zc_plan_flips(changes) > 0))
        abort();
    zc_plan_changes_free(changes);
    zc_plan_record_free(record);
    zc_diags_free(diags);
    return 0;
}
