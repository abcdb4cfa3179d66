/* The figures of R-GEO, worked out; golden G93 .. G100, D151 .. D157. */
#include "venue/geo.h"

#include <math.h>

int geo_seats_most(const geo_seats *figure, int aisles, double pitch_mm)
{
    const double most = aisles >= 2 ? figure->two : figure->one;
    const double wide_most = aisles >= 2 ? figure->wide_two : figure->wide_one;
    const bool is_wide = figure->wide_pitch_mm > 0 && pitch_mm >= figure->wide_pitch_mm;
    return (int)(is_wide ? fmin(most * figure->wide_times, wide_most) : most);
}

double geo_aisle_mm(const geo_aisle *figure, double people)
{
    return fmax(people * figure->per_100_mm / 100, figure->least_mm);
}

double geo_pitch_mm(const geo_code *code, geo_chair chair, geo_row kind, int seats, int aisles)
{
    const geo_pitch *pitch = &code->pitch;
    const geo_count *count = &code->count;
    const double long_most = aisles >= 2 ? count->long_two : count->long_one;
    const double short_most = aisles >= 2 ? count->short_two : count->short_one;
    if (seats > long_most)
        return 0;
    if (kind == GEO_LONG)
        return chair == GEO_SOFT ? pitch->long_soft_mm : pitch->long_hard_mm;
    return (chair == GEO_SOFT ? pitch->short_soft_mm : pitch->short_hard_mm) +
           fmax(seats - short_most, 0) * count->step_mm;
}

double geo_pitch_least_mm(const geo_code *code, geo_chair chair, int seats, int aisles)
{
    return fmin(geo_pitch_mm(code, chair, GEO_SHORT, seats, aisles),
                geo_pitch_mm(code, chair, GEO_LONG, seats, aisles));
}

double geo_clear_mm(const geo_clear *figure, int seats)
{
    return geo_mm_per_in * (figure->base_in + figure->each_in * fmax(seats - figure->free, 0));
}

static const geo_step *step_of(const geo_wheelchairs *figure, int seats)
{
    const geo_step *step = NULL;
    for (int at = 0; at < figure->step_count && figure->steps[at].above < seats; at++)
        step = &figure->steps[at];
    return step;
}

int geo_wheelchairs_wanted(const geo_wheelchairs *figure, int seats, bool *is_sourced)
{
    const geo_step *step = step_of(figure, seats);
    *is_sourced = !step || step->is_sourced;
    if (!step)
        return 0;
    return (int)(step->places + (step->per > 0 ? ceil((seats - step->above) / step->per) : 0));
}
