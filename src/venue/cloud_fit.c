/* The line or the arc that a piece of a row stands on, and where its sitters look. */
#include "venue/cloud_rows.h"

#include <math.h>

static const double fitting_pitches = 0.25;
static const double radius_max_mm = 300000;
static const double radians_per_degree = 3.14159265358979323846 / 180;
static const double sure_cosine = 0.15; /* it looks at the stage rather than past it */

cloud_vector cloud_looks(const cloud_piece *piece, cloud_vector at)
{
    const cloud_vector toward = piece->is_curved ? cloud_unit(cloud_minus(piece->centre, at)) : piece->normal;
    return (cloud_vector){ toward.x * piece->side, toward.y * piece->side };
}

/* What the seats sum up to, about their middle. */
typedef struct spread {
    double xx, xy, yy, xz, yz, zz; /* z: x x + y y */
} spread;

static spread spread_of(const cloud_rows *rows, const cloud_piece *piece)
{
    spread sum = { 0 };
    for (int at = piece->first; at < piece->first + piece->count; at++) {
        const cloud_vector own = cloud_minus(cloud_spot(rows, rows->order[at]), piece->middle);
        const double square = cloud_dot(own, own);
        sum.xx += own.x * own.x, sum.xy += own.x * own.y, sum.yy += own.y * own.y;
        sum.xz += own.x * square, sum.yz += own.y * square, sum.zz += square;
    }
    return sum;
}

/* The direction across the longest spread. */
static cloud_vector normal_of(const spread *sum)
{
    const double angle = atan2(2 * sum->xy, sum->xx - sum->yy) / 2;
    return (cloud_vector){ sin(angle), -cos(angle) };
}

/* How far a seat stands off its line or arc. */
static double off_line(const cloud_piece *piece, cloud_vector at)
{
    return fabs(cloud_dot(cloud_minus(at, piece->middle), piece->normal));
}

static double off_arc(const cloud_piece *piece, double radius, cloud_vector at)
{
    return fabs(cloud_length(cloud_minus(at, piece->centre)) - radius);
}

/* The arc that the seats' squares fit best (Kasa); its radius, 0 for none. */
static double find_arc(const spread *sum, int count, cloud_piece *piece)
{
    const double det = sum->xx * sum->yy - sum->xy * sum->xy;
    if (det <= 1e-9 * sum->zz * sum->zz)
        return 0;
    const double x = (sum->xz * sum->yy - sum->yz * sum->xy) / (2 * det);
    const double y = (sum->yz * sum->xx - sum->xz * sum->xy) / (2 * det);
    piece->centre = (cloud_vector){ piece->middle.x + x, piece->middle.y + y };
    return sqrt(x * x + y * y + sum->zz / count);
}

/* An arc needs to fit clearly better than a line: rounded pixels bend no row. */
static double choose_arc(const cloud_rows *rows, cloud_piece *piece, const spread *sum)
{
    enum { SEATS_LEAST = 4 };
    double line = 0, arc = 0;
    const double radius = piece->count >= SEATS_LEAST ? find_arc(sum, piece->count, piece) : 0;
    if (radius <= 0 || radius > radius_max_mm)
        return 0;
    for (int at = piece->first; at < piece->first + piece->count; at++) {
        const cloud_vector spot = cloud_spot(rows, rows->order[at]);
        line = fmax(line, off_line(piece, spot));
        arc = fmax(arc, off_arc(piece, radius, spot));
    }
    return line > 0.06 * piece->pitch_mm && arc < 0.6 * line ? radius : 0;
}

static void count_fitting(const cloud_rows *rows, cloud_piece *piece, double radius)
{
    const double most_mm = fitting_pitches * piece->pitch_mm;
    for (int at = piece->first; at < piece->first + piece->count; at++) {
        const cloud_vector spot = cloud_spot(rows, rows->order[at]);
        piece->fitting += (piece->is_curved ? off_arc(piece, radius, spot) : off_line(piece, spot)) <=
                          most_mm;
    }
}

/* Where the file says that a seat looks; else to the stage. */
static cloud_vector wanted_looks(const cloud_rows *rows, int seat)
{
    const cloud_seat *own = &rows->cloud->seats[seat];
    const double angle = own->facing_deg * radians_per_degree;
    return own->has_facing ? (cloud_vector){ sin(angle), -cos(angle) }
                           : cloud_unit(cloud_minus(rows->stage, cloud_spot(rows, seat)));
}

double cloud_agreement(const cloud_rows *rows, const cloud_piece *piece)
{
    double agrees = 0;
    for (int at = piece->first; at < piece->first + piece->count; at++) {
        const int seat = rows->order[at];
        agrees += cloud_dot(cloud_looks(piece, cloud_spot(rows, seat)), wanted_looks(rows, seat));
    }
    return agrees;
}

/* To which side of its row a piece looks; of a single seat that is as its neighbours do. */
static void choose_side(const cloud_rows *rows, cloud_piece *piece)
{
    const double agrees = cloud_agreement(rows, piece);
    const bool says_itself = rows->cloud->seats[rows->order[piece->first]].has_facing;
    piece->side = agrees < 0 ? -1 : 1;
    piece->is_sure = fabs(agrees) > sure_cosine * piece->count && (piece->count > 1 || says_itself);
}

void cloud_fit(cloud_rows *rows)
{
    for (int at = 0; at < rows->piece_count; at++) {
        cloud_piece *piece = &rows->pieces[at];
        const spread sum = spread_of(rows, piece);
        piece->normal = piece->count > 1 ? normal_of(&sum) : wanted_looks(rows, rows->order[piece->first]);
        const double radius = choose_arc(rows, piece, &sum);
        piece->is_curved = radius > 0;
        count_fitting(rows, piece, radius);
        choose_side(rows, piece);
    }
}
