#include "text/glyph.h"

#include <math.h>
#include <string.h>

enum { STEPS_MAX = 100000, PATH_NUMBERS = 7 };

/* ---- steps ---- */

static void add_step(glyph_pen *pen, text_op op, const double xy[], int points)
{
    text_step step = { .op = op };
    for (int point = 0; point < points; point++) {
        const double x = xy[2 * point], y = xy[2 * point + 1];
        step.x_em[point] = pen->turn.a * x + pen->turn.c * y + pen->turn.e;
        step.y_em[point] = pen->turn.b * x + pen->turn.d * y + pen->turn.f;
    }
    if (pen->failed || pen->steps->count >= STEPS_MAX || !vec_push(pen->steps, step))
        pen->failed = true;
    if (points > 0) {
        pen->x = xy[2 * points - 2];
        pen->y = xy[2 * points - 1];
    }
}

void glyph_move(glyph_pen *pen, double x, double y)
{
    add_step(pen, TEXT_MOVE, (const double[]){ x, y }, 1);
    pen->start_x = x;
    pen->start_y = y;
}

void glyph_line(glyph_pen *pen, double x, double y) { add_step(pen, TEXT_LINE, (const double[]){ x, y }, 1); }

void glyph_cubic(glyph_pen *pen, const double xy[6]) { add_step(pen, TEXT_CUBIC, xy, 3); }

void glyph_close(glyph_pen *pen)
{
    add_step(pen, TEXT_CLOSE, NULL, 0);
    pen->x = pen->start_x;
    pen->y = pen->start_y;
}

static void quad_to(glyph_pen *pen, double cx, double cy, double x, double y)
{
    const double from_x = pen->x, from_y = pen->y;
    glyph_cubic(pen, (const double[]){ from_x + 2 * (cx - from_x) / 3, from_y + 2 * (cy - from_y) / 3,
                                       x + 2 * (cx - x) / 3, y + 2 * (cy - y) / 3, x, y });
}

/* ---- arcs: SVG 2, appendix B.2.4 ---- */

typedef struct arc_frame {
    double rx, ry, cosine, sine, middle_x, middle_y, from_rad, sweep_rad;
} arc_frame;

static arc_frame arc_frame_of(const glyph_pen *pen, const glyph_arc *arc)
{
    arc_frame frame = { .cosine = cos(arc->axis_deg * M_PI / 180), .sine = sin(arc->axis_deg * M_PI / 180) };
    const double dx = (pen->x - arc->x) / 2, dy = (pen->y - arc->y) / 2;
    const double x = frame.cosine * dx + frame.sine * dy, y = -frame.sine * dx + frame.cosine * dy;
    const double rx = fabs(arc->rx), ry = fabs(arc->ry);
    const double too_far = x * x / (rx * rx) + y * y / (ry * ry), grown = too_far > 1 ? sqrt(too_far) : 1;
    frame.rx = rx * grown;
    frame.ry = ry * grown;
    const double away = frame.rx * frame.rx * y * y + frame.ry * frame.ry * x * x;
    const double free_of = frame.rx * frame.rx * frame.ry * frame.ry - away;
    const double pull = (arc->large == arc->clockwise ? -1 : 1) *
                        (free_of > 0 && away > 0 ? sqrt(free_of / away) : 0);
    const double cx = pull * frame.rx * y / frame.ry, cy = -pull * frame.ry * x / frame.rx;
    frame.middle_x = frame.cosine * cx - frame.sine * cy + (pen->x + arc->x) / 2;
    frame.middle_y = frame.sine * cx + frame.cosine * cy + (pen->y + arc->y) / 2;
    frame.from_rad = atan2((y - cy) / frame.ry, (x - cx) / frame.rx);
    frame.sweep_rad = atan2((-y - cy) / frame.ry, (-x - cx) / frame.rx) - frame.from_rad;
    if (arc->clockwise && frame.sweep_rad < 0)
        frame.sweep_rad += 2 * M_PI;
    if (!arc->clockwise && frame.sweep_rad > 0)
        frame.sweep_rad -= 2 * M_PI;
    return frame;
}

/* A point of the ellipse's own circle (cosine, sine) on the page. */
static void on_page(const arc_frame *frame, double x, double y, double out[2])
{
    out[0] = frame->middle_x + frame->cosine * frame->rx * x - frame->sine * frame->ry * y;
    out[1] = frame->middle_y + frame->sine * frame->rx * x + frame->cosine * frame->ry * y;
}

void glyph_arc_to(glyph_pen *pen, glyph_arc arc)
{
    if (pen->x == arc.x && pen->y == arc.y)
        return;
    if (arc.rx == 0 || arc.ry == 0) {
        glyph_line(pen, arc.x, arc.y);
        return;
    }
    const arc_frame frame = arc_frame_of(pen, &arc);
    const int parts = (int)ceil(fabs(frame.sweep_rad) / (M_PI / 2) - 1e-9);
    const double step_rad = parts > 0 ? frame.sweep_rad / parts : 0, reach = 4.0 / 3 * tan(step_rad / 4);
    for (int part = 0; part < parts; part++) {
        const double from = frame.from_rad + part * step_rad, to = from + step_rad;
        double xy[6];
        on_page(&frame, cos(from) - reach * sin(from), sin(from) + reach * cos(from), xy);
        on_page(&frame, cos(to) + reach * sin(to), sin(to) - reach * cos(to), xy + 2);
        on_page(&frame, cos(to), sin(to), xy + 4);
        glyph_cubic(pen, xy);
    }
}

/* ---- path data ---- */

typedef struct path_reader {
    glyph_pen *pen;
    const char *at;
    char command, before; /* in capitals */
    bool relative;
    double n[PATH_NUMBERS];
    double control_x, control_y; /* the last control point, for S and T */
} path_reader;

static int numbers_of(char command)
{
    switch (command) {
    case 'Z': return 0;
    case 'H':
    case 'V': return 1;
    case 'M':
    case 'L':
    case 'T': return 2;
    case 'S':
    case 'Q': return 4;
    case 'C': return 6;
    case 'A': return 7;
    default: return -1;
    }
}

/* "a1 1 0 0150 0": the flags of an arc are single digits, with nothing between. */
static bool flag_read(const char **at, double *out)
{
    const char *start = *at + strspn(*at, " ,\t\r\n");
    if (*start != '0' && *start != '1')
        return false;
    *out = *start - '0';
    *at = start + 1;
    return true;
}

static bool read_numbers(path_reader *reader, int count)
{
    for (int at = 0; at < count; at++) {
        const bool is_flag = reader->command == 'A' && (at == 3 || at == 4);
        if (!(is_flag ? flag_read : glyph_number)(&reader->at, &reader->n[at]))
            return false;
    }
    return true;
}

static void make_absolute(path_reader *reader, int count)
{
    const glyph_pen *pen = reader->pen;
    double *n = reader->n;
    if (!reader->relative)
        return;
    if (reader->command == 'V')
        n[0] += pen->y;
    else if (reader->command == 'A') {
        n[5] += pen->x;
        n[6] += pen->y;
    } else {
        for (int at = 0; at < count; at++)
            n[at] += at % 2 == 0 ? pen->x : pen->y;
    }
}

/* The last control point, mirrored at the end of the last curve, if that was of this kind. */
static void mirror(const path_reader *reader, const char *kinds, double *x, double *y)
{
    const bool goes_on = reader->before && strchr(kinds, reader->before);
    *x = goes_on ? 2 * reader->pen->x - reader->control_x : reader->pen->x;
    *y = goes_on ? 2 * reader->pen->y - reader->control_y : reader->pen->y;
}

static void cubic(path_reader *reader, double x, double y, const double n[4])
{
    reader->control_x = n[0];
    reader->control_y = n[1];
    glyph_cubic(reader->pen, (const double[]){ x, y, n[0], n[1], n[2], n[3] });
}

static void quad(path_reader *reader, double x, double y, const double n[2])
{
    reader->control_x = x;
    reader->control_y = y;
    quad_to(reader->pen, x, y, n[0], n[1]);
}

static void draw(path_reader *reader)
{
    glyph_pen *pen = reader->pen;
    const double *n = reader->n;
    double x, y;
    switch (reader->command) {
    case 'M': glyph_move(pen, n[0], n[1]); break;
    case 'L': glyph_line(pen, n[0], n[1]); break;
    case 'H': glyph_line(pen, n[0], pen->y); break;
    case 'V': glyph_line(pen, pen->x, n[0]); break;
    case 'C': cubic(reader, n[0], n[1], n + 2); break;
    case 'S':
        mirror(reader, "CS", &x, &y);
        cubic(reader, x, y, n);
        break;
    case 'Q': quad(reader, n[0], n[1], n + 2); break;
    case 'T':
        mirror(reader, "QT", &x, &y);
        quad(reader, x, y, n);
        break;
    case 'A': glyph_arc_to(pen, (glyph_arc){ n[0], n[1], n[2], n[3] != 0, n[4] != 0, n[5], n[6] }); break;
    default: glyph_close(pen); break;
    }
    reader->before = reader->command;
}

/* A letter begins the next command; numbers without one repeat the last, a move as lines. */
static bool next_command(path_reader *reader)
{
    const char letter = *reader->at, capital = (char)(letter >= 'a' && letter <= 'z' ? letter - 32 : letter);
    if (numbers_of(capital) >= 0) {
        reader->command = capital;
        reader->relative = letter != capital;
        reader->at++;
        return reader->before || capital == 'M';
    }
    if (reader->command == 'M')
        reader->command = 'L';
    return reader->before && reader->command != 'Z';
}

void glyph_path_read(glyph_pen *pen, const char *path, const char **trouble)
{
    path_reader reader = { .pen = pen, .at = path + strspn(path, " \t\r\n") };
    *trouble = NULL;
    pen->x = pen->y = pen->start_x = pen->start_y = 0;
    while (*reader.at && !pen->failed) {
        const char *start = reader.at;
        const int count = next_command(&reader) ? numbers_of(reader.command) : -1;
        if (count < 0 || !read_numbers(&reader, count)) {
            *trouble = start;
            return;
        }
        make_absolute(&reader, count);
        draw(&reader);
        reader.at += strspn(reader.at, " ,\t\r\n");
    }
}
