#include "sheet/sheet.h"

#include <math.h>

static const double shift_mm = 8, shift_step_mm = 0.5, rounding_mm = 0.001;

/* How far a seam may leave its even place so that no part grows beyond the limit. */
static double reach_mm(double even_mm, double limit_mm, int parts)
{
    const double spare_mm = limit_mm - even_mm;
    return fmin(shift_mm, parts == 2 ? spare_mm : spare_mm / 2);
}

/* The place of the least harm, the nearest of such. */
static double best_place(double even_mm, double reach, const sheet_seam_judge *judge, double *harm)
{
    double best_mm = even_mm, least = judge->harm(judge->with, even_mm);

    for (int step = 1; step * shift_step_mm <= reach + rounding_mm; step++)
        for (int side = -1; side <= 1; side += 2) {
            const double at_mm = even_mm + side * step * shift_step_mm;
            const double found = judge->harm(judge->with, at_mm);
            if (found < least - rounding_mm) {
                least = found;
                best_mm = at_mm;
            }
        }
    *harm += least;
    return best_mm;
}

/* Fills in the seams of so many parts; all the harm that they do. */
static double place_seams(double length_mm, double limit_mm, int parts, const sheet_seam_judge *judge,
                          double *seams)
{
    const double even_mm = length_mm / parts, reach = reach_mm(even_mm, limit_mm, parts);
    double harm = 0;

    seams[0] = 0;
    seams[parts] = length_mm;
    for (int seam = 1; seam < parts; seam++)
        seams[seam] = judge ? best_place(seam * even_mm, reach, judge, &harm) : seam * even_mm;
    return harm;
}

int sheet_seams(zc_arena *arena, double length_mm, double most_mm, double limit_mm,
                const sheet_seam_judge *judge, const double **seams)
{
    const int parts = (int)fmax(1, ceil(length_mm / most_mm - rounding_mm));
    double *fewest = arena_array(arena, double, parts + 1), *more = arena_array(arena, double, parts + 2);

    *seams = fewest;
    if (!fewest || !more)
        return -1;
    const double harm = place_seams(length_mm, limit_mm, parts, judge, fewest);
    if (parts == 1 || harm <= 0 || place_seams(length_mm, limit_mm, parts + 1, judge, more) > 0)
        return parts;
    *seams = more;
    return parts + 1;
}
