#include "roster/ranks.h"
#include "roster/folding.h"

#include <string.h>

enum { LADDER_STEP = 1000 }; /* one ladder stands wholly below the one before */

static const xml_shape shapes[] = {
    { "ranks", NULL, "ladder award", false },
    { "ladder", "id! en! zh!", "rank", false },
    { "rank", "bare", NULL, true },
    { "award", "grade!", NULL, true },
};
enum { SHAPES = sizeof shapes / sizeof *shapes };

static bool read_ladder(const xml_node *ladder, zc_arena *arena, int place, rank_words *out)
{
    for (const xml_node *rank = xml_child(ladder, "rank"); rank; rank = xml_sibling(rank, "rank")) {
        const char *bare = xml_value(rank, "bare");
        place++;
        if (!known_add(&out->ranks, arena, rank->text, place) ||
            (bare && !known_add(&out->bare, arena, bare, place)))
            return false;
    }
    return true;
}

static bool read_award(const xml_node *award, zc_arena *arena, rank_words *out)
{
    int grade = 0;
    return !number_int(xml_value(award, "grade"), 0, LADDER_STEP, &grade) ||
           known_add(&out->awards, arena, award->text, grade);
}

zc_status rank_words_read(const zc_datapath *path, zc_arena *arena, rank_words *out, zc_diags *diags)
{
    const xml_node *root;
    int ladders = 0;
    const zc_status status = xml_read_data(path, arena, "layouts/ranks.xml", "layouts/schema/ranks.rng",
                                           "ranks", shapes, SHAPES, &root, diags);
    if (status != ZC_OK)
        return status;
    for (const xml_node *node = xml_child(root, NULL); node; node = xml_sibling(node, NULL)) {
        const bool went_well = strcmp(node->name, "ladder") == 0
                                   ? read_ladder(node, arena, LADDER_STEP * ladders++, out)
                                   : read_award(node, arena, out);
        if (!went_well)
            return ZC_NO_MEMORY;
    }
    return ZC_OK;
}

void rank_words_free(rank_words *words)
{
    vec_free(&words->ranks);
    vec_free(&words->bare);
    vec_free(&words->awards);
}

static bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

/* What stands between the number and the words of a coded rank: `7-其他代表`, `3.副部级`, `2、正厅`. */
static const char *behind_code_mark(const char *text)
{
    static const char *const marks[] = { "-", ".", ":", ")", "、", "—", "–", "·", "．" };
    for (size_t mark = 0; mark < sizeof marks / sizeof *marks; mark++)
        if (text_starts(text, marks[mark]))
            return text + strlen(marks[mark]);
    return NULL;
}

static bool read_code(const char *folded, double *number)
{
    char digits[8] = { 0 };
    size_t length = 0;
    while (is_digit(folded[length]))
        length++;
    const char *words = behind_code_mark(folded + length);
    if (length == 0 || length >= sizeof digits || !words || !*words || is_digit(*words))
        return false;
    memcpy(digits, folded, length);
    return number_read(digits, number);
}

static rank_reading take(roster_rank *out, roster_rank_kind kind, double value, rank_reading reading)
{
    *out = (roster_rank){ kind, value };
    return reading;
}

rank_reading rank_understand(const rank_words *words, const char *folded, bool receives_award,
                             roster_rank *out)
{
    double number;
    int place;

    if (!*folded)
        return take(out, ROSTER_RANK_NONE, 0, RANK_EMPTY);
    if (number_read(folded, &number) && number >= (receives_award ? 0 : 1))
        return take(out, ROSTER_RANK_NUMBER, number, RANK_PLAIN);
    if (receives_award && known_find(&words->awards, folded, &place))
        return take(out, ROSTER_RANK_WORD, place, RANK_PLAIN);
    if (known_find(&words->ranks, folded, &place))
        return take(out, ROSTER_RANK_WORD, place, RANK_PLAIN);
    if (known_find(&words->bare, folded, &place))
        return take(out, ROSTER_RANK_WORD, place, RANK_BARE);
    if (read_code(folded, &number))
        return take(out, ROSTER_RANK_NUMBER, number, RANK_CODED);
    return take(out, ROSTER_RANK_NONE, 0, RANK_UNKNOWN);
}

zc_status roster_ranks_of(const zc_datapath *path, const char *const words[], int count, roster_rank out[],
                          zc_diags *diags)
{
    rank_words known = { 0 };
    zc_arena *arena = arena_make();
    zc_status status = arena ? rank_words_read(path, arena, &known, diags) : ZC_NO_MEMORY;
    for (int word = 0; status == ZC_OK && word < count; word++) {
        const char *folded = fold_word(arena, words[word]);
        if (folded)
            rank_understand(&known, folded, false, &out[word]);
        else
            status = ZC_NO_MEMORY;
    }
    rank_words_free(&known);
    arena_free(arena);
    return status;
}
