#include "artwork/qr.h"

#include <errno.h>
#include <qrencode.h>
#include <string.h>

enum { ECI_UTF8 = 26 };

static bool is_ascii(const char *text)
{
    while (*text && (unsigned char)*text < 0x80)
        text++;
    return !*text;
}

/* Readers guess the encoding of what is not ASCII, some of them a Japanese one, unless the code says it. */
static bool append(QRinput *input, const char *content)
{
    const bool is_said = is_ascii(content) || QRinput_appendECIheader(input, ECI_UTF8) == 0;
    return is_said &&
           QRinput_append(input, QR_MODE_8, (int)strlen(content), (const unsigned char *)content) == 0;
}

/* NULL, and errno, where it cannot be done. */
static QRcode *encode(const char *content)
{
    QRinput *input = *content ? QRinput_new2(0, QR_ECLEVEL_M) : NULL;
    if (!input) {
        errno = *content ? ENOMEM : EINVAL;
        return NULL;
    }
    QRcode *code = append(input, content) ? QRcode_encodeInput(input) : NULL;
    const int said = errno;
    QRinput_free(input);
    errno = said;
    return code;
}

zc_status artwork_qr_make(zc_arena *arena, const char *content, artwork_qr *out)
{
    QRcode *code = encode(content);
    if (!code)
        return errno == ENOMEM ? ZC_NO_MEMORY : ZC_BAD_INPUT;
    const int squares = code->width * code->width;
    bool *dark = arena_array(arena, bool, squares);
    for (int at = 0; dark && at < squares; at++)
        dark[at] = code->data[at] & 1;
    *out = (artwork_qr){ code->width, dark };
    QRcode_free(code);
    return dark ? ZC_OK : ZC_NO_MEMORY;
}

double artwork_qr_square_mm(const artwork_qr *code, double size_mm)
{
    return size_mm / (code->side + 2 * ARTWORK_QR_QUIET);
}

/* ---- outlines: squares drawn one by one would show seams between them ---- */

static bool is_dark(const artwork_qr *code, int x, int y)
{
    return x >= 0 && y >= 0 && x < code->side && y < code->side && code->dark[y * code->side + x];
}

/* One who walks along the edges of squares, the dark ones at his right hand. */
typedef struct edge_walk {
    int x, y;        /* the corner where he stands */
    int east, south; /* where he goes: one of them is 1 or -1 */
} edge_walk;

/* The square before him, at his right or left hand. */
static bool is_dark_ahead(const artwork_qr *code, const edge_walk *walk, int right)
{
    const int across_x = -walk->south * right, across_y = walk->east * right;
    return is_dark(code, walk->x + (walk->east + across_x - 1) / 2,
                   walk->y + (walk->south + across_y - 1) / 2);
}

static void turn(edge_walk *walk, int right)
{
    const int east = walk->east;
    walk->east = -walk->south * right;
    walk->south = east * right;
}

/* Squares that touch at a corner alone are parted. Says whether he turned. */
static bool turn_at_corner(const artwork_qr *code, edge_walk *walk)
{
    if (!is_dark_ahead(code, walk, 1))
        turn(walk, 1);
    else if (is_dark_ahead(code, walk, -1))
        turn(walk, -1);
    else
        return false;
    return true;
}

typedef struct qr_place {
    double x_mm, y_mm, square_mm; /* of the first square's corner */
} qr_place;

/* The outline whose upper edge begins at the square (x, y); its upper edges are marked as walked. */
static void trace_outline(zc_scene *scene, const artwork_qr *code, int x, int y, bool *walked, qr_place place)
{
    edge_walk walk = { x, y, 1, 0 };
    scene_move_to(scene, place.x_mm + x * place.square_mm, place.y_mm + y * place.square_mm);
    do {
        if (walk.east == 1)
            walked[walk.y * code->side + walk.x] = true;
        walk.x += walk.east;
        walk.y += walk.south;
        const bool is_back = walk.x == x && walk.y == y;
        if (turn_at_corner(code, &walk) && !(is_back && walk.east == 1))
            scene_line_to(scene, place.x_mm + walk.x * place.square_mm,
                          place.y_mm + walk.y * place.square_mm);
    } while (walk.x != x || walk.y != y || walk.east != 1);
    scene_close(scene);
}

static void draw_squares(zc_scene *scene, const artwork_qr *code, bool *walked, qr_place place)
{
    scene_path_begin(scene);
    for (int y = 0; y < code->side; y++)
        for (int x = 0; x < code->side; x++)
            if (is_dark(code, x, y) && !is_dark(code, x, y - 1) && !walked[y * code->side + x])
                trace_outline(scene, code, x, y, walked, place);
    scene_path_end(scene, (scene_paint){ .fill = SCENE_RGB(0) });
}

zc_status artwork_qr_draw(zc_scene *scene, const artwork_qr *code, double x_mm, double y_mm, double size_mm)
{
    const double square_mm = artwork_qr_square_mm(code, size_mm), quiet_mm = ARTWORK_QR_QUIET * square_mm;
    zc_arena *arena = arena_make();
    bool *walked = arena ? arena_array(arena, bool, code->side * code->side) : NULL;

    scene_rect(scene, x_mm, y_mm, size_mm, size_mm, 0, (scene_paint){ .fill = SCENE_RGB(0xFFFFFF) });
    if (walked)
        draw_squares(scene, code, walked, (qr_place){ x_mm + quiet_mm, y_mm + quiet_mm, square_mm });
    arena_free(arena);
    return walked ? ZC_OK : ZC_NO_MEMORY;
}
