#include "artwork/artwork.h"
#include "artwork/problems.h"

zc_status chart_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    (void)arena;
    (void)scene;
    if (job->layout->seat_count == 0)
        diag_add(diags, &artwork_empty, (zc_place){ 0 }, NULL);
    return ZC_BAD_INPUT;
}
