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

enum { LENGTH_BYTES = 32 };

/* The text without ASCII blanks at its ends; false if it is too long for a length. */
static bool copy_trimmed(const char *from, size_t bytes, char out[LENGTH_BYTES])
{
    while (bytes > 0 && from[bytes - 1] == ' ')
        bytes--;
    for (; bytes > 0 && *from == ' '; bytes--)
        from++;
    if (bytes >= LENGTH_BYTES / 2)
        return false;
    memcpy(out, from, bytes);
    out[bytes] = '\0';
    return true;
}

/* A unit behind the second length holds for the first, unless that has its own: 8x0.7m. */
bool banner_size_read(const char *text, double *width_mm, double *height_mm)
{
    char first[LENGTH_BYTES], second[LENGTH_BYTES];
    const char *behind, *cross = cross_in(text, &behind);
    if (!cross || !copy_trimmed(text, (size_t)(cross - text), first) ||
        !copy_trimmed(behind, strlen(behind), second))
        return false;
    if (!*unit_of(first))
        strcat(first, unit_of(second));
    return number_mm(first, width_mm) && number_mm(second, height_mm) && in_range(*width_mm) &&
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

zc_status banner_size_of(const zc_artwork_job *job, double *width_mm, double *height_mm, zc_diags *diags)
{
    const char *size = artwork_setting(job, "size");

    *width_mm = default_width_mm;
    *height_mm = default_height_mm;
    if (size)
        return banner_size_read(size, width_mm, height_mm) ? ZC_OK : refuse(job, "size", diags);
    const zc_status width = side_read(job, "width_mm", width_mm, diags);
    const zc_status height = side_read(job, "height_mm", height_mm, diags);
    return width ? width : height;
}
