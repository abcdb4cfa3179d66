/* One face of a card. */
#include "artwork/cards.h"

static const double middle_em = 0.34, /* of the band from -0.09 to 0.77 em that all names share */
    width_share = 0.85, latin_share = 13.5 / 99, latin_space_em = 0.25 / 13.5, line_em = 1.25,
                    latin_of_name = 0.45, /* at most so much of the name's em */
    one_line_share = 0.6,                 /* of a line's own size; smaller ones go on two lines */
    two_lines_share = 0.65, emblem_share = 0.13, emblem_left_share = 0.03, emblem_top_share = 0.06;

/* Sets a line so that the ink of what is centred has its middle at x 0. */
static zc_status set_name_line(const card_set *set, card_kind kind, const card_line *line, text_setting *out,
                               double *x_mm)
{
    const text_style style = card_name_style(set, kind, set->em_mm[kind], line->space_em);
    const text_extent ink = text_measure(set->job->fonts, line->inked, &style);
    *x_mm = -(ink.ink_left_mm + ink.ink_right_mm) / 2;
    return text_set_line(set->job->fonts, set->arena, line->text, &style, TEXT_START, out);
}

/* Puts the pieces of a line into `pieces`, moved. */
static int add_pieces(const text_setting *line, double x_mm, double y_mm, text_piece *pieces)
{
    for (int at = 0; at < line->count; at++) {
        pieces[at] = line->pieces[at];
        pieces[at].x_mm += x_mm;
        pieces[at].y_mm += y_mm;
    }
    return line->count;
}

/* A line's baseline: smaller names stand closer together. */
static double half_y_mm(const card_set *set, const card_places *places, double em_mm, int line)
{
    const double height_mm = set->stock.face_height_mm;
    const double apart_mm = (places->halves[1] - places->halves[0]) * height_mm, close_mm = line_em * em_mm;
    const double pitch_mm = apart_mm < close_mm ? apart_mm : close_mm;
    const double middle_mm = (places->halves[0] + places->halves[1]) / 2 * height_mm;
    return middle_mm + (line - 0.5) * pitch_mm + middle_em * em_mm;
}

/* Both lines are one text, so that a search finds the whole name. */
static zc_status draw_two_lines(const card_set *set, const name_card *card, const card_places *places,
                                zc_scene *scene)
{
    const double em_mm = set->em_mm[card->kind];
    text_setting lines[2], whole;
    double x_mm[2];

    for (int line = 0; line < 2; line++) {
        const zc_status status =
            set_name_line(set, card->kind, &card->halves[line], &lines[line], &x_mm[line]);
        if (status)
            return status;
    }
    text_piece *pieces = arena_array(set->arena, text_piece, lines[0].count + lines[1].count);
    if (!pieces)
        return ZC_NO_MEMORY;
    whole = lines[0];
    whole.string = card->name;
    whole.pieces = pieces;
    whole.lines = 2;
    whole.count = 0;
    for (int line = 0; line < 2; line++)
        whole.count +=
            add_pieces(&lines[line], x_mm[line], half_y_mm(set, places, em_mm, line), pieces + whole.count);
    scene_text(scene, set->stock.face_width_mm / 2, 0, &whole, SCENE_RGB(0x111111), "name");
    return ZC_OK;
}

static zc_status draw_name(const card_set *set, const name_card *card, const card_places *places,
                           zc_scene *scene)
{
    const double em_mm = set->em_mm[card->kind];
    text_setting line;
    double x_mm;

    if (card_is_on_two_lines(set, card))
        return draw_two_lines(set, card, places, scene);
    const zc_status status = set_name_line(set, card->kind, &card->whole, &line, &x_mm);
    if (!status)
        scene_text(scene, set->stock.face_width_mm / 2 + x_mm,
                   places->name * set->stock.face_height_mm + middle_em * em_mm, &line, SCENE_RGB(0x111111),
                   "name");
    return status;
}

/* A line under the name. */
typedef struct line_below {
    const char *text;
    text_style style;
    double y_mm; /* its baseline */
    scene_color color;
    const char *klass;
} line_below;

static text_style smaller_style(const text_style *style, double share)
{
    text_style small = *style;
    small.size_pt *= share;
    small.letter_space_mm *= share;
    return small;
}

/* In the middle of the face; on two lines about its baseline where one would be too small. */
static zc_status draw_below(const card_set *set, const line_below *below, zc_scene *scene)
{
    const double width_mm = width_share * set->stock.face_width_mm;
    const text_style two = smaller_style(&below->style, two_lines_share);
    const double pitch_mm = line_em * mm_of_pt(two.size_pt);
    text_setting setting;
    bool fits;

    zc_status status = text_fit_lines(set->job->fonts, set->arena, below->text, &below->style, width_mm, 1, 0,
                                      one_line_share * below->style.size_pt, &setting, &fits);
    if (!status && !fits)
        status = text_fit_lines(set->job->fonts, set->arena, below->text, &two, width_mm, 2, pitch_mm, 1,
                                &setting, &fits);
    if (status)
        return status;
    const double up_mm = setting.lines > 1 ? pitch_mm / 2 : 0;
    scene_text(scene, set->stock.face_width_mm / 2, below->y_mm - up_mm, &setting, below->color,
               below->klass);
    return ZC_OK;
}

/* The Latin line stands back behind the name, however small that is. */
static double latin_em_mm(const card_set *set, const name_card *card)
{
    const double largest_mm = latin_share * set->stock.face_height_mm;
    const double of_name_mm = latin_of_name * set->em_mm[card->kind];

    return of_name_mm < largest_mm ? of_name_mm : largest_mm;
}

/* In the corner at the reader's left, clear of the name. */
static void draw_emblem(const card_set *set, zc_scene *scene)
{
    const double width_mm = set->stock.face_width_mm, height_mm = set->stock.face_height_mm;

    if (set->emblem.length > 0)
        scene_picture(scene, emblem_left_share * width_mm, emblem_top_share * height_mm,
                      emblem_share * height_mm, emblem_share * height_mm, set->emblem);
}

zc_status card_face_draw(const card_set *set, const name_card *card, zc_scene *scene)
{
    const double height_mm = set->stock.face_height_mm, latin_mm = latin_em_mm(set, card);
    const card_places *places = set->places;
    const line_below latin = { .text = card->latin,
                               .style = { .role = TEXT_HEI,
                                          .weight = 500,
                                          .size_pt = pt_of_mm(latin_mm),
                                          .letter_space_mm = latin_space_em * latin_mm },
                               .y_mm = places->latin * height_mm,
                               .color = SCENE_RGB(0x1A1A1A),
                               .klass = "latin" };
    const line_below post = {
        .text = card->post,
        .style = { .role = TEXT_HEI, .weight = 400, .size_pt = pt_of_mm(places->post_em * height_mm) },
        .y_mm = places->post * height_mm,
        .color = SCENE_RGB(0x222222),
        .klass = "post"
    };

    draw_emblem(set, scene);
    zc_status status = draw_name(set, card, places, scene);
    if (!status && *card->latin)
        status = draw_below(set, &latin, scene);
    if (!status && *card->post)
        status = draw_below(set, &post, scene);
    return status;
}
