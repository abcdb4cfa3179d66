/* How large the names of a set are: looks.md, section 9. */
#include "artwork/cards.h"
#include "artwork/problems.h"

#include <math.h>
#include <string.h>

static const double four_share = 0.2 / 0.85, /* of the box: four characters 42 mm on a face of 210 */
    one_line_share = 0.7,                    /* one line if that loses under 30 % of the size */
    foreign_one_line_share = 0.6, foreign_gain = 1.15, /* of the largest size; over one line */
    hyphen_may_cost = 1.25,                            /* a line broken at a blank may be so much longer */
    small_share = 0.12, /* of the face's height: 12 mm on a tent are read across a table */
    measured_mm = 100, rounding_mm = 0.001;

enum { one_line_characters = 10 }; /* of Han names without a dot: more may be parted anywhere */

/* The em that lets a line fill the box, and `most_mm`. */
static double line_em_mm(double width_em, const template_box *box, double most_mm)
{
    return width_em > 0 ? fmin(box->width / width_em, most_mm) : most_mm;
}

double card_space_em(int characters) { return characters <= 3 ? 0.10 : characters == 4 ? 0.06 : 0.03; }

card_kind card_kind_of(const char *name)
{
    const text_name_kind kind = text_name_kind_of(name);
    const char *at = name;
    if (!char_is_han(utf8_next(&at)))
        return CARD_FOREIGN;
    if (!kind.han || kind.dotted || kind.characters > 4)
        return CARD_LONG;
    return kind.characters == 4 ? CARD_FOUR : CARD_SHORT;
}

/* ---- lines ---- */

static bool is_dot(uint32_t code)
{
    return code == 0xB7 || code == 0x2022 || code == 0x2027 || code == 0x30FB;
}

/* Bytes without blanks and dots at the end: what is centred. */
static size_t inked_bytes(const char *text, size_t bytes)
{
    size_t kept = 0;
    for (const char *at = text; at < text + bytes;) {
        const uint32_t code = utf8_next(&at);
        if (!char_is_blank(code) && !is_dot(code))
            kept = (size_t)(at - text);
    }
    return kept ? kept : bytes;
}

text_style card_name_style(const card_set *set, card_kind kind, double em_mm, double space_em)
{
    return (text_style){ .role = kind == CARD_FOREIGN ? TEXT_HEI : set->role,
                         .weight = 700,
                         .size_pt = pt_of_mm(em_mm),
                         .letter_space_mm = space_em * em_mm };
}

static bool make_line(const card_set *set, card_kind kind, const char *text, size_t bytes, card_line *out)
{
    const size_t inked = inked_bytes(text, bytes);
    out->text = arena_text_n(set->arena, text, bytes);
    out->inked = arena_text_n(set->arena, text, inked);
    if (!out->text || !out->inked)
        return false;
    out->space_em = kind == CARD_FOREIGN ? 0 : card_space_em(text_name_kind_of(out->inked).characters);
    const text_style style = card_name_style(set, kind, measured_mm, out->space_em);
    out->width_em = text_measure(set->job->fonts, out->inked, &style).advance_mm / measured_mm;
    return true;
}

static bool is_hyphen(uint32_t code) { return code == '-' || code == 0x2010; }

static bool is_seam(uint32_t code) { return is_dot(code) || char_is_blank(code) || is_hyphen(code); }

/* Without a seam a very long name, mostly an office's, is parted between Han characters. */
static bool may_break(const char *name, uint32_t before, const char *after)
{
    const bool has_seams = !text_name_kind_of(name).han || text_name_kind_of(name).dotted;
    return has_seams ? is_seam(before) : char_is_han(before) && char_is_han(utf8_next(&after));
}

/* Where the longer line is shortest; hyphens part names last. */
static bool break_name(const card_set *set, name_card *card)
{
    double best_em = 0;
    for (const char *at = card->name; *at;) {
        const uint32_t code = utf8_next(&at);
        card_line halves[2];
        if (!*at || !may_break(card->name, code, at))
            continue;
        if (!make_line(set, card->kind, card->name, (size_t)(at - card->name), &halves[0]) ||
            !make_line(set, card->kind, at, strlen(at), &halves[1]))
            return false;
        const double em = fmax(halves[0].width_em, halves[1].width_em) *
                          (is_hyphen(code) ? hyphen_may_cost : 1);
        if (card->can_break && em >= best_em)
            continue;
        best_em = em;
        card->can_break = true;
        memcpy(card->halves, halves, sizeof halves);
    }
    return true;
}

bool card_set_lines(const card_set *set, name_card *card)
{
    if (!make_line(set, card->kind, card->name, strlen(card->name), &card->whole))
        return false;
    const text_name_kind kind = text_name_kind_of(card->name);
    const bool is_one = kind.han && !kind.dotted && kind.characters <= one_line_characters;
    return card->kind < CARD_LONG || is_one || break_name(set, card);
}

/* ---- sizes ---- */

static double one_line_em_mm(const template_box *box, const name_card *card)
{
    double most_mm = box->type.size;
    if (card->kind == CARD_FOUR)
        most_mm = fmin(most_mm, four_share * box->width);
    return line_em_mm(card->whole.width_em, box, most_mm);
}

static double two_lines_em_mm(const template_box *box, const name_card *card)
{
    const double width_em = fmax(card->halves[0].width_em, card->halves[1].width_em);
    return line_em_mm(width_em, box, box->halves_size);
}

static bool two_lines_are_better(const template_box *box, const name_card *card, double one_mm, double two_mm)
{
    return card->kind == CARD_FOREIGN
               ? one_mm < foreign_one_line_share * box->type.size && two_mm >= foreign_gain * one_mm
               : one_mm < one_line_share * two_mm;
}

static double needed_em_mm(const template_box *box, const name_card *card)
{
    const double one_mm = one_line_em_mm(box, card);
    const double two_mm = card->can_break ? two_lines_em_mm(box, card) : 0;
    return two_lines_are_better(box, card, one_mm, two_mm) ? two_mm : one_mm;
}

double card_em_mm(const card_look *look, const name_card *card)
{
    const double apart_mm = look->apart_mm ? look->apart_mm[card->number] : 0;
    return apart_mm > 0 ? apart_mm : look->em_mm[card->kind];
}

bool card_is_on_two_lines(const card_look *look, const name_card *card)
{
    return card->can_break && card_em_mm(look, card) > one_line_em_mm(look->name, card) + rounding_mm;
}

/* ---- small ones are told ---- */

static double least_mm_of(const card_set *set)
{
    const double own_mm = set->deck ? set->deck->least_name_mm : 0;
    return own_mm > 0 ? own_mm : small_share * set->stock.face_height_mm;
}

static const char *mm_words(double mm, char out[32])
{
    number_write(mm, 1, out);
    return out;
}

static void tell(const card_set *set, const zc_problem *problem, const name_card *card, double em_mm,
                 double should_mm, zc_diags *diags)
{
    char is[32], should[32];
    diag_add_with(diags, problem, zc_roster_place(set->job->roster, card->seated.person), NULL, card->name,
                  mm_words(em_mm, is), mm_words(should_mm, should));
}

/* The first name of a kind that needs just the size of all. */
static void warn_of_small(const card_set *set, const double needs[], double em_mm, zc_diags *diags)
{
    const name_card *smallest = NULL;
    bool is_printed = false;
    for (int at = 0; at < set->count; at++) {
        if (needs[at] >= em_mm)
            is_printed |= set->cards[at].seated.only;
        if (!smallest && needs[at] == em_mm)
            smallest = &set->cards[at];
    }
    if (smallest && is_printed && em_mm < least_mm_of(set))
        tell(set, &artwork_small_card, smallest, em_mm, least_mm_of(set), diags);
}

/* Keeps the sizes of those that are set apart by the numbers of their cards. */
static void set_apart(const card_set *set, const double needs[], const double shared[], double em_mm,
                      double apart_mm[], zc_diags *diags)
{
    for (int at = 0; at < set->count; at++) {
        const name_card *card = &set->cards[at];
        if (needs[at] == 0 || shared[at] >= em_mm)
            continue;
        apart_mm[card->number] = shared[at];
        if (card->seated.only)
            tell(set, &artwork_small_card_apart, card, shared[at], em_mm, diags);
    }
}

zc_status card_set_sizes(const card_set *set, card_look *look, zc_diags *diags)
{
    double *apart_mm = arena_array(set->arena, double, set->count + 2),
           *needs = arena_array(set->arena, double, set->count + 1),
           *shared = arena_array(set->arena, double, set->count + 1);

    if (!apart_mm || !needs || !shared)
        return ZC_NO_MEMORY;
    look->apart_mm = apart_mm;
    for (int kind = 0; kind < CARD_KINDS && look->name; kind++) {
        for (int at = 0; at < set->count; at++)
            needs[at] = (int)set->cards[at].kind == kind ? needed_em_mm(look->name, &set->cards[at]) : 0;
        look->em_mm[kind] = card_sizes_share(set->arena, needs, set->count, least_mm_of(set), shared);
        if (look->em_mm[kind] < 0)
            return ZC_NO_MEMORY;
        set_apart(set, needs, shared, look->em_mm[kind], apart_mm, diags);
        if (look->em_mm[kind] > 0)
            warn_of_small(set, needs, look->em_mm[kind], diags);
    }
    return ZC_OK;
}
