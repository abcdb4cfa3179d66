/* The walls of a hall that is no rectangle. */
#include "venue/furnishings.h"
#include "venue/problems.h"

#include <math.h>
#include <string.h>

enum { CORNERS_MAX = 200, FIGURE_BYTES = 40 };
static const double reach_max_mm = 1000000;

/* "12000,3m" */
static bool read_corner(const char *word, double corner[2])
{
    char figure[FIGURE_BYTES];
    const char *comma = strchr(word, ',');
    if (!comma || (size_t)(comma - word) >= sizeof figure)
        return false;
    memcpy(figure, word, (size_t)(comma - word));
    figure[comma - word] = '\0';
    const char *const parts[] = { figure, comma + 1 };
    for (int axis = 0; axis < 2; axis++) {
        double *at = &corner[axis];
        const bool is_zero = number_read(parts[axis], at) && *at == 0;
        if (!is_zero && (!number_mm(parts[axis], at) || *at > reach_max_mm))
            return false;
    }
    return true;
}

/* Twice the area of the triangle; its sign tells on which side c lies. */
static double side_of(const double a[2], const double b[2], const double c[2])
{
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

static bool is_crossed(const double a[2], const double b[2], const double c[2], const double d[2])
{
    return (side_of(a, b, c) > 0) != (side_of(a, b, d) > 0) &&
           (side_of(c, d, a) > 0) != (side_of(c, d, b) > 0);
}

static bool crosses_itself(const double (*corners)[2], int count)
{
    for (int one = 0; one < count; one++)
        for (int other = one + 2; other < count; other++) {
            const bool are_neighbours = one == 0 && other == count - 1;
            if (!are_neighbours &&
                is_crossed(corners[one], corners[one + 1], corners[other], corners[(other + 1) % count]))
                return true;
        }
    return false;
}

static double area_of(const double (*corners)[2], int count)
{
    double twice = 0;
    for (int at = 0; at < count; at++) {
        const double *a = corners[at], *b = corners[(at + 1) % count];
        twice += a[0] * b[1] - b[0] * a[1];
    }
    return fabs(twice) / 2;
}

/* The hall is as large as its outline where nothing else is stated. */
static void take_outline(zc_venue *venue, const double (*corners)[2], int count)
{
    double width_mm = 0, depth_mm = 0;
    for (int at = 0; at < count; at++) {
        width_mm = fmax(width_mm, corners[at][0]);
        depth_mm = fmax(depth_mm, corners[at][1]);
    }
    venue->outline = corners;
    venue->outline_count = count;
    venue->width_mm = fmax(venue->width_mm, width_mm);
    venue->depth_mm = fmax(venue->depth_mm, depth_mm);
}

void venue_outline_read(venue_file *file, const xml_node *root)
{
    const xml_attr *attr = xml_attr_find(root, "outline");
    const char *const *words;
    if (!attr)
        return;
    const int count = words_split(file->arena, attr->value, "", &words);
    file->lacks_memory |= count < 0;
    double(*corners)[2] =
        count > 0 && count <= CORNERS_MAX ? arena_take(file->arena, sizeof *corners, (size_t)count) : NULL;
    bool is_good = corners && count >= 3;
    for (int at = 0; is_good && at < count; at++)
        is_good = read_corner(words[at], corners[at]);
    if (!is_good)
        field_complain(file, &venue_bad_outline, xml_place(attr), attr->value,
                       field_figure(file, CORNERS_MAX), NULL, NULL);
    else if (crosses_itself((const double(*)[2])corners, count) ||
             area_of((const double(*)[2])corners, count) < 1)
        field_complain(file, &venue_outline_crossed, xml_place(attr), attr->value, NULL, NULL, NULL);
    else
        take_outline(file->venue, (const double(*)[2])corners, count);
}
