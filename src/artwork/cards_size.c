/* How large the names of a set are: looks.md, section 9. */
#include "artwork/cards.h"
#include "artwork/problems.h"

#include <string.h>

static const double four_share = 0.2 / 0.85, /* of the box: four characters 42 mm on a face of 210 */
    one_line_share = 0.7,                    /* one line if that loses under 30 % of the size */
    foreign_one_line_share = 0.6, foreign_gain = 1.15, /* of the largest size; over one line */
    hyphen_may_cost = 1.25,                            /* a line broken at a blank may be so much longer */
    small_share = 0.12, /* of the face's height: 12 mm on a tent are read across a table */
    measured_mm = 100, rounding_mm = 0.001;

static double smaller_of(double a, double b) { return a < b ? a : b; }
static double larger_of(double a, double b) { return a > b ? a : b; }

/* The em that lets a line fill the box, and `most_mm`. */
static double line_em_mm(double width_em, const template_box *box, double most_mm)
{
    return width_em > 0 ? smaller_of(box->width / width_em, most_mm) : most_mm;
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

static bool may_break_behind(uint32_t code) { return is_dot(code) || char_is_blank(code) || is_hyphen(code); }

/* Behind a dot, a blank or a hyphen, where the longer line is shortest; hyphens part names last. */
static bool break_name(const card_set *set, name_card *card)
{
    double best_em = 0;
    for (const char *at = card->name; *at;) {
        const uint32_t code = utf8_next(&at);
        card_line halves[2];
        if (!may_break_behind(code) || !*at)
            continue;
        if (!make_line(set, card->kind, card->name, (size_t)(at - card->name), &halves[0]) ||
            !make_line(set, card->kind, at, strlen(at), &halves[1]))
            return false;
        const double em = larger_of(halves[0].width_em, halves[1].width_em) *
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
    return card->kind < CARD_LONG || break_name(set, card);
}

/* ---- sizes ---- */

static double one_line_em_mm(const template_box *box, const name_card *card)
{
    double most_mm = box->type.size;
    if (card->kind == CARD_FOUR)
        most_mm = smaller_of(most_mm, four_share * box->width);
    return line_em_mm(card->whole.width_em, box, most_mm);
}

static double two_lines_em_mm(const template_box *box, const name_card *card)
{
    const double width_em = larger_of(card->halves[0].width_em, card->halves[1].width_em);
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

bool card_is_on_two_lines(const card_look *look, const name_card *card)
{
    return card->can_break && look->em_mm[card->kind] > one_line_em_mm(look->name, card) + rounding_mm;
}

static const char *mm_words(double mm, char out[32])
{
    number_write(mm, 1, out);
    return out;
}

static void warn_of_small(const card_set *set, const name_card *card, double em_mm, zc_diags *diags)
{
    const double own_mm = set->deck ? set->deck->least_name_mm : 0;
    const double least_mm = own_mm > 0 ? own_mm : small_share * set->stock.face_height_mm;
    char is[32], should[32];
    if (em_mm < least_mm)
        diag_add_with(diags, &artwork_small_card, zc_roster_place(set->job->roster, card->seated.person),
                      NULL, card->name, mm_words(em_mm, is), mm_words(least_mm, should));
}

void card_set_sizes(const card_set *set, card_look *look, zc_diags *diags)
{
    const name_card *smallest[CARD_KINDS] = { NULL };

    for (int at = 0; at < set->count && look->name; at++) {
        const name_card *card = &set->cards[at];
        const double em_mm = needed_em_mm(look->name, card);
        if (smallest[card->kind] && em_mm >= look->em_mm[card->kind])
            continue;
        look->em_mm[card->kind] = em_mm;
        smallest[card->kind] = card;
    }
    for (int kind = 0; kind < CARD_KINDS; kind++)
        if (smallest[kind])
            warn_of_small(set, smallest[kind], look->em_mm[kind], diags);
}
