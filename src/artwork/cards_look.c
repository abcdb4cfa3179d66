/* A set's templates, laid on its face. */
#include "artwork/cards.h"
#include "artwork/problems.h"

static const double read_pt = 6; /* smaller words are hard to read: looks.md, section 3 */

/* Words stay on the face, and their size in the box, whatever the template says. */
static void keep_on_face(const card_set *set, template_box *box)
{
    const double right_mm = set->stock.face_width_mm, middle_mm = box->x + box->width / 2;
    const bool is_words = box->kind == TEMPLATE_WORDS || box->kind == TEMPLATE_NAME;
    const bool is_seen = middle_mm > 0 && middle_mm < right_mm && box->turn_deg == 0;
    double from_mm = box->x < 0 ? 0 : box->x,
           to_mm = box->x + box->width > right_mm ? right_mm : box->x + box->width;

    if (box->baseline == 0 && box->type.size > box->height)
        box->type.size = box->height;
    if (!is_words || !is_seen)
        return;
    if (box->align == TEXT_MIDDLE && middle_mm - from_mm < to_mm - middle_mm)
        to_mm = 2 * middle_mm - from_mm;
    else if (box->align == TEXT_MIDDLE)
        from_mm = 2 * middle_mm - to_mm;
    box->x = from_mm;
    box->width = to_mm - from_mm;
}

static zc_status lay_boxes(const card_set *set, card_look *look)
{
    const card_template *template = &look->template;
    template_box *boxes = arena_array(set->arena, template_box, template->count + 1);

    if (!boxes)
        return ZC_NO_MEMORY;
    look->map = template_map_of(template, set->stock.face_width_mm, set->stock.face_height_mm);
    for (int at = 0; at < template->count; at++) {
        boxes[at] = template_box_on(&template->boxes[at], &look->map);
        keep_on_face(set, &boxes[at]);
        if (boxes[at].kind == TEMPLATE_NAME && !look->name)
            look->name = &boxes[at];
    }
    look->boxes = boxes;
    look->count = template->count;
    return ZC_OK;
}

zc_status card_look_read(const card_set *set, const char *word, zc_place place, card_look *out,
                         zc_diags *diags)
{
    const template_reader reader = { .roster = set->job->roster, .arena = set->arena, .diags = diags };

    *out = (card_look){ .name = NULL };
    const zc_status status = template_read(set->job->data, &reader, word, place, &out->template);
    return status ? status : lay_boxes(set, out);
}

/* The size that a card needs for the words of a box on one line; 0 for none, below 0 without memory. */
static double needed_mm(const card_set *set, const template_box *box, const name_card *card)
{
    const text_style style = { .role = box->type.has_role ? box->type.role : TEXT_HEI,
                               .weight = box->type.weight,
                               .size_pt = pt_of_mm(box->type.size),
                               .letter_space_mm = box->type.letter_space };
    const char *text = field_fill(set->job, box->pattern, &card->values, set->arena);
    const double width_mm = text ? text_measure(set->job->fonts, text, &style).advance_mm : -1;
    return width_mm > box->width ? box->type.size * box->width / width_mm
           : width_mm > 0        ? box->type.size
                                 : width_mm;
}

/* The size that all cards can share, but for those with far too many words: they are set as they fit. */
static zc_status size_box(const card_set *set, const template_box *box, double *size_mm)
{
    double *needs = arena_array(set->arena, double, set->count + 1),
           *shared = arena_array(set->arena, double, set->count + 1);

    if (!needs || !shared)
        return ZC_NO_MEMORY;
    for (int at = 0; at < set->count; at++) {
        needs[at] = needed_mm(set, box, &set->cards[at]);
        if (needs[at] < 0)
            return ZC_NO_MEMORY;
    }
    const double most_mm = card_sizes_share(set->arena, needs, set->count, mm_of_pt(read_pt), shared);
    *size_mm = most_mm > 0 ? most_mm : box->type.size;
    return most_mm < 0 ? ZC_NO_MEMORY : ZC_OK;
}

zc_status card_look_size(const card_set *set, card_look *look, zc_diags *diags)
{
    double *sizes = arena_array(set->arena, double, look->count + 1);
    zc_status status = sizes ? ZC_OK : ZC_NO_MEMORY;

    if (!status)
        status = card_set_sizes(set, look, diags);
    for (int at = 0; at < look->count && !status; at++)
        if (look->boxes[at].kind == TEMPLATE_WORDS && look->boxes[at].fit == TEMPLATE_SET)
            status = size_box(set, &look->boxes[at], &sizes[at]);
    look->size_mm = sizes;
    return status;
}

/* ---- lines that stay empty ---- */

enum { NAMES_TOLD = 5 };

/* "李娜, 王五, … (12)" */
static const char *names_of(const card_set *set, const int cards[], int count)
{
    const char *all = "";
    for (int at = 0; at < count && at < NAMES_TOLD && all; at++) {
        const zc_person person = set->cards[cards[at]].seated.person;
        all = arena_format(set->arena, "%s%s%s", all, at ? ", " : "",
                           zc_roster_field(set->job->roster, person, ZC_COLUMN_NAME));
    }
    return all && count > NAMES_TOLD ? arena_format(set->arena, "%s, … (%d)", all, count) : all;
}

/* Nothing is amiss where nobody has it. */
static zc_status tell_blanks(const card_set *set, const template_box *box, zc_diags *diags)
{
    int *blanks = arena_array(set->arena, int, set->count + 1), printed = 0, blank = 0;
    if (!blanks)
        return ZC_NO_MEMORY;
    for (int at = 0; at < set->count; at++) {
        if (!set->cards[at].seated.only)
            continue;
        const char *text = field_fill(set->job, box->pattern, &set->cards[at].values, set->arena);
        if (!text)
            return ZC_NO_MEMORY;
        if (text_is_blank(text))
            blanks[blank++] = at;
        printed++;
    }
    if (blank == 0 || blank == printed)
        return ZC_OK;
    const zc_place place = zc_roster_place(set->job->roster, set->cards[blanks[0]].seated.person);
    const char *names = names_of(set, blanks, blank);
    if (names)
        diag_add_with(diags, &artwork_blank_words, place, NULL, names, box->pattern, NULL);
    return names ? ZC_OK : ZC_NO_MEMORY;
}

zc_status card_look_tell_blanks(const card_set *set, const card_look *look, zc_diags *diags)
{
    static const char *const expected[] = { "unit", "group", "post", "title" };
    zc_status status = ZC_OK;

    for (int at = 0; at < look->count && !status; at++)
        for (size_t word = 0; word < sizeof expected / sizeof *expected && !status; word++)
            if (look->boxes[at].kind == TEMPLATE_WORDS && text_equal(look->boxes[at].klass, expected[word]))
                status = tell_blanks(set, &look->boxes[at], diags);
    return status;
}
