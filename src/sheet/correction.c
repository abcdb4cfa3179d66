/* A printer's correction from words. */
#include "sheet/problems.h"
#include "sheet/sheet.h"

#include <string.h>

enum { NUMBER_BYTES = 32 };
static const double farthest_mm = 50, least_scale = 0.8, most_scale = 1.25, per_cent = 100;
static const double allowed_outside_mm = 5; /* a printer that shifts by more is none: a slip of the pen */
static const double largest_factor = 10;    /* a larger number is per cent */

static const struct correction_words {
    const char *key, *words;
} correction_words[] = {
    { "offset", "X,Y: -50 .. 50 mm" },
    { "scale", "80 .. 125 % (0.8 .. 1.25)" },
};

const char *zc_correction_words(const char *key)
{
    for (size_t at = 0; at < sizeof correction_words / sizeof *correction_words; at++)
        if (text_equal(correction_words[at].key, key))
            return correction_words[at].words;
    return NULL;
}

/* The number between two places, blanks around it left out. */
static bool read_between(const char *from, const char *end, double *out)
{
    char number[NUMBER_BYTES];
    while (from < end && *from == ' ')
        from++;
    while (end > from && end[-1] == ' ')
        end--;
    if (end - from >= NUMBER_BYTES)
        return false;
    memcpy(number, from, (size_t)(end - from));
    number[end - from] = '\0';
    return number_read(number, out);
}

static bool is_near(double mm) { return mm >= -farthest_mm && mm <= farthest_mm; }

static bool set_offset(zc_correction *correction, const char *value)
{
    static const char wide_comma[] = "，";
    const char *wide = strstr(value, wide_comma), *comma = wide ? wide : strchr(value, ',');
    const char *behind = comma ? comma + (wide ? strlen(wide_comma) : 1) : NULL;
    double x_mm, y_mm;
    if (!comma || !read_between(value, comma, &x_mm) ||
        !read_between(behind, behind + strlen(behind), &y_mm) || !is_near(x_mm) || !is_near(y_mm))
        return false;
    correction->offset_x_mm = x_mm;
    correction->offset_y_mm = y_mm;
    return true;
}

static bool set_scale(zc_correction *correction, const char *value)
{
    const size_t length = strlen(value);
    const bool has_sign = length > 0 && value[length - 1] == '%';
    double number;
    if (!read_between(value, value + length - (has_sign ? 1 : 0), &number))
        return false;
    const double scale = has_sign || number >= largest_factor ? number / per_cent : number;
    if (!(scale >= least_scale && scale <= most_scale))
        return false;
    correction->scale = scale;
    return true;
}

bool zc_correction_set(zc_correction *correction, const char *key, const char *value)
{
    if (text_equal(key, "offset"))
        return set_offset(correction, value);
    return text_equal(key, "scale") && set_scale(correction, value);
}

/* ---- what it does to cards ---- */

/* How far the page's cards reach beyond its paper at most. */
static double outside_mm(const scene_page_view *page)
{
    const double whole[] = { 0, 0, page->width_mm, page->height_mm };
    const double trim[] = { page->trim_x_mm, page->trim_y_mm, page->trim_x_mm + page->trim_width_mm,
                            page->trim_y_mm + page->trim_height_mm };
    const double *card = page->has_trim ? trim : whole;
    const double beyond_mm[] = {
        -(page->origin_x_mm + page->scale * card[0]),
        -(page->origin_y_mm + page->scale * card[1]),
        page->origin_x_mm + page->scale * card[2] - page->width_mm,
        page->origin_y_mm + page->scale * card[3] - page->height_mm,
    };
    double most_mm = 0;
    for (size_t side = 0; side < sizeof beyond_mm / sizeof *beyond_mm; side++)
        most_mm = beyond_mm[side] > most_mm ? beyond_mm[side] : most_mm;
    return most_mm;
}

void sheet_check_correction(const zc_scene *scene, const char *what, zc_diags *diags)
{
    char found[NUMBER_BYTES];
    double most_mm = 0;
    for (int page = 0; page < zc_scene_pages(scene); page++) {
        const scene_page_view view = scene_page_at(scene, page);
        const double mm = outside_mm(&view);
        most_mm = mm > most_mm ? mm : most_mm;
    }
    if (most_mm <= allowed_outside_mm)
        return;
    number_write(most_mm, 1, found);
    diag_add_with(diags, &sheet_off_the_paper, (zc_place){ 0 }, NULL, what, found, NULL);
}
