/* "8000x700mm": how large a banner is. */
#include "artwork/banner_size.h"
#include "artwork/problems.h"

#include <string.h>

static const double least_mm = 50, most_mm = 30000;
#define MM_PER_INCH 25.4
enum { LEAST_PX = 16, MOST_PX = 16000, PX_PER_INCH = 96 };
static const char *const crosses[] = { "x", "X", "×", "*" };

static bool in_range(double mm) { return mm >= least_mm && mm <= most_mm; }

/* The x of px is none. */
static const char *cross_like(const char *text, const char *cross)
{
    const char *found = strstr(text, cross);
    while (found && found > text && found[-1] == 'p')
        found = strstr(found + 1, cross);
    return found;
}

/* Where the cross stands; *behind is what follows it. */
static const char *cross_in(const char *text, const char **behind)
{
    for (size_t at = 0; at < sizeof crosses / sizeof *crosses; at++) {
        const char *found = cross_like(text, crosses[at]);
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

/* 1920 x 160px; the first may have its unit too. */
static bool read_pixels(const char *first, char *second, banner_size *out)
{
    const char *unit = unit_of(second), *first_unit = unit_of(first);
    char digits[LENGTH_BYTES];
    if (strcmp(unit, "px") != 0 || (*first_unit && strcmp(first_unit, "px") != 0))
        return false;
    if (!copy_trimmed(first, (size_t)(first_unit - first), digits) ||
        !number_int(digits, LEAST_PX, MOST_PX, &out->width_px) ||
        !copy_trimmed(second, (size_t)(unit - second), digits) ||
        !number_int(digits, LEAST_PX, MOST_PX, &out->height_px))
        return false;
    out->width_mm = out->width_px * MM_PER_INCH / PX_PER_INCH;
    out->height_mm = out->height_px * MM_PER_INCH / PX_PER_INCH;
    return true;
}

/* A unit behind the second length holds for the first, unless that has its own: 8x0.7m. */
bool banner_size_read(const char *text, banner_size *out)
{
    char first[LENGTH_BYTES], second[LENGTH_BYTES];
    const char *behind, *cross = cross_in(text, &behind);
    *out = (banner_size){ 0 };
    if (!cross || !copy_trimmed(text, (size_t)(cross - text), first) ||
        !copy_trimmed(behind, strlen(behind), second))
        return false;
    if (strstr(second, "px"))
        return read_pixels(first, second, out);
    if (!*unit_of(first))
        strcat(first, unit_of(second));
    return number_mm(first, &out->width_mm) && number_mm(second, &out->height_mm) &&
           in_range(out->width_mm) && in_range(out->height_mm);
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

static bool is_on_the_line(const zc_artwork_job *job, const char *key)
{
    const char *file = artwork_setting_place(job, key).file;
    return file && text_starts(file, "--");
}

/* The command line outdoes the event; where the same one says both, nobody knows what is meant. */
static zc_status check_side(const zc_artwork_job *job, const char *key, bool *outdoes, zc_diags *diags)
{
    const char *side = artwork_setting(job, key), *size = artwork_setting(job, "size");
    *outdoes = side && is_on_the_line(job, key) && !is_on_the_line(job, "size");
    if (!side || is_on_the_line(job, key) != is_on_the_line(job, "size"))
        return ZC_OK;
    diag_add_with(diags, &artwork_size_twice, artwork_setting_place(job, key), side, key, size, NULL);
    return ZC_BAD_INPUT;
}

/* A size, and sides beside it. */
static zc_status read_beside_size(const zc_artwork_job *job, banner_size *out, zc_diags *diags)
{
    bool has_width, has_height;
    zc_status status = check_side(job, "width_mm", &has_width, diags);
    status = worse_of(status, check_side(job, "height_mm", &has_height, diags));
    if (has_width)
        status = worse_of(status, side_read(job, "width_mm", &out->width_mm, diags));
    if (has_width || has_height)
        out->width_px = out->height_px = 0;
    if (has_height)
        status = worse_of(status, side_read(job, "height_mm", &out->height_mm, diags));
    return status;
}

zc_status banner_size_of(const zc_artwork_job *job, banner_size *out, zc_diags *diags)
{
    const char *size = artwork_setting(job, "size");
    const banner_size usual = *out;

    if (size && banner_size_read(size, out))
        return read_beside_size(job, out, diags);
    *out = usual;
    if (size)
        return refuse(job, "size", diags);
    const zc_status width = side_read(job, "width_mm", &out->width_mm, diags);
    const zc_status height = side_read(job, "height_mm", &out->height_mm, diags);
    return width ? width : height;
}
