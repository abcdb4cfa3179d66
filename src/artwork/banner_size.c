/* "8000x700mm": how large a banner is. */
#include "artwork/banner_size.h"
#include "artwork/problems.h"

#include <string.h>

static const double least_mm = 50, most_mm = 50000, default_width_mm = 8000, default_height_mm = 700;
static const char *const crosses[] = { "x", "X", "×", "*" };

static bool in_range(double mm) { return mm >= least_mm && mm <= most_mm; }

/* Where the cross stands; *behind is what follows it. */
static const char *cross_in(const char *text, const char **behind)
{
    for (size_t at = 0; at < sizeof crosses / sizeof *crosses; at++) {
        const char *found = strstr(text, crosses[at]);
        *behind = found ? found + strlen(crosses[at]) : NULL;
        if (found)
            return found;
    }
    return NULL;
}

/* "700mm" is "mm". */
static const char *unit_of(const char *length) { return length + strspn(length, "0123456789. "); }

/* A unit behind the second length holds for the first, unless that has its own: 8x0.7m. */
static bool lengths_read(zc_arena *arena, const char *first, const char *second, double *width_mm,
                         double *height_mm)
{
    const char *unit = *unit_of(first) ? "" : unit_of(second);
    const char *whole = arena_format(arena, "%s%s", first, unit);
    return whole && number_mm(whole, width_mm) && number_mm(second, height_mm);
}

bool banner_size_read(zc_arena *arena, const char *text, double *width_mm, double *height_mm)
{
    const char *behind, *cross = cross_in(text, &behind);
    const char *first = cross ? arena_text_n(arena, text, (size_t)(cross - text)) : NULL;
    first = first ? text_trimmed(arena, first) : NULL;
    const char *second = first ? text_trimmed(arena, behind) : NULL;
    return second && lengths_read(arena, first, second, width_mm, height_mm) && in_range(*width_mm) &&
           in_range(*height_mm);
}

static zc_status refuse(const zc_artwork_job *job, const char *key, zc_diags *diags)
{
    char least[32], most[32];
    number_write(least_mm, 0, least);
    number_write(most_mm, 0, most);
    diag_add_with(diags, &artwork_bad_size, artwork_setting_place(job, key), artwork_setting(job, key), least,
                  most, NULL);
    return ZC_BAD_INPUT;
}

static zc_status side_read(const zc_artwork_job *job, const char *key, double *out_mm, zc_diags *diags)
{
    const char *value = artwork_setting(job, key);
    return !value || (number_mm(value, out_mm) && in_range(*out_mm)) ? ZC_OK : refuse(job, key, diags);
}

zc_status banner_size_of(const zc_artwork_job *job, zc_arena *arena, double *width_mm, double *height_mm,
                         zc_diags *diags)
{
    const char *size = artwork_setting(job, "size");

    *width_mm = default_width_mm;
    *height_mm = default_height_mm;
    if (size)
        return banner_size_read(arena, size, width_mm, height_mm) ? ZC_OK : refuse(job, "size", diags);
    const zc_status width = side_read(job, "width_mm", width_mm, diags);
    const zc_status height = side_read(job, "height_mm", height_mm, diags);
    return width ? width : height;
}
