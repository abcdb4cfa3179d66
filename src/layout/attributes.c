#include "layout/reader.h"

#include <string.h>

void reader_bad(style_reader *reader, zc_place place, const char *found, const char *en, const char *zh)
{
    diag_add_with(reader->diags, &layout_bad_style, place, found, en, NULL, zh);
}

const char *reader_text(const xml_node *node, const char *name, const char *otherwise)
{
    const char *text = xml_value(node, name);
    return text ? text : otherwise;
}

static const char *joined(style_reader *reader, const char *const words[], int count)
{
    const char *all = "";
    for (int at = 0; all && at < count; at++)
        if (*words[at])
            all = *all ? arena_format(reader->arena, "%s, %s", all, words[at]) : words[at];
    reader->out_of_memory |= !all;
    return all;
}

void reader_bad_word(style_reader *reader, zc_place place, const char *found, const char *const words[],
                     int count)
{
    const char *all = joined(reader, words, count);
    diag_add_with(reader->diags, &layout_bad_style, place, found, all,
                  words_near(reader->arena, found, words, count), all);
}

static int word_find(const char *word, const char *const words[], int count)
{
    for (int at = 0; at < count; at++)
        if (strcmp(words[at], word) == 0)
            return at;
    return -1;
}

int reader_word(style_reader *reader, const xml_node *node, const char *name, const char *const words[],
                int count, int otherwise)
{
    const xml_attr *attr = xml_attr_find(node, name);
    const int at = attr ? word_find(attr->value, words, count) : otherwise;
    if (attr && at < 0)
        reader_bad_word(reader, attr->place, attr->value, words, count);
    return at < 0 ? 0 : at;
}

bool reader_yes(style_reader *reader, const xml_node *node, const char *name)
{
    static const char *const words[] = { "no", "yes" };
    return reader_word(reader, node, name, words, 2, 0) == 1;
}

int reader_int(style_reader *reader, const xml_node *node, const char *name, int least, int most,
               int otherwise)
{
    const xml_attr *attr = xml_attr_find(node, name);
    int value = otherwise;
    if (attr && !number_int(attr->value, least, most, &value)) {
        const char *range = arena_format(reader->arena, "%d .. %d", least, most);
        reader_bad(reader, attr->place, attr->value, range, range);
        return otherwise;
    }
    return value;
}

double reader_mm(style_reader *reader, const xml_node *node, const char *name, double otherwise)
{
    enum { MM_MOST = 100000 };
    const xml_attr *attr = xml_attr_find(node, name);
    double value = otherwise;
    if (attr && (!number_mm(attr->value, &value) || value > MM_MOST)) {
        reader_bad(reader, attr->place, attr->value, "a length above 0, in mm, at most 100000",
                   "大于 0 的长度，以毫米计，至多 100000");
        return otherwise;
    }
    return value;
}

double reader_offset(style_reader *reader, const xml_node *node, const char *name)
{
    enum { MM_MOST = 100000 };
    const xml_attr *attr = xml_attr_find(node, name);
    double value = 0;
    if (attr && (!number_read(attr->value, &value) || value > MM_MOST || value < -MM_MOST)) {
        reader_bad(reader, attr->place, attr->value, "a distance in mm, -100000 .. 100000",
                   "距离，以毫米计，-100000 .. 100000");
        return 0;
    }
    return value;
}

unsigned reader_turns(style_reader *reader, const xml_node *node)
{
    static const char *const words[] = {
#define X(NAME, word) word,
        SPEC_TURNS(X)
#undef X
    };
    const int known = (int)(sizeof words / sizeof *words);
    const xml_attr *attr = xml_attr_find(node, "options");
    const char *const *given = NULL;
    const int count = attr ? words_split(reader->arena, attr->value, "", &given) : 0;
    unsigned turns = 0;

    reader->out_of_memory |= count < 0;
    for (int at = 0; at < count; at++) {
        const int turn = word_find(given[at], words, known);
        if (turn < 0)
            reader_bad_word(reader, attr->place, given[at], words, known);
        else
            turns |= 1u << turn;
    }
    return turns;
}

const char *const *reader_words(style_reader *reader, const xml_node *node, const char *name, int *count)
{
    const char *const *words = NULL;
    *count = words_split(reader->arena, reader_text(node, name, ""), "", &words);
    reader->out_of_memory |= *count < 0;
    return words;
}

const char *reader_later(style_reader *reader, const xml_node *node, const char *name, reader_check check,
                         const char *otherwise)
{
    const xml_attr *attr = xml_attr_find(node, name);
    if (!attr)
        return otherwise;
    if (!vec_push(&reader->deferred, (reader_deferred){ check, attr, reader->counts.count }))
        reader->out_of_memory = true;
    return attr->value;
}

/* ---- sums ---- */

/* Everybody, a list, or one of the first `counts` counts. */
static bool is_name(const style_reader *reader, const char *name, int counts)
{
    bool found = strcmp(name, "n") == 0 ||
                 word_find(name, reader->list_names.at, reader->list_names.count) >= 0;
    for (int at = 0; at < counts && !found; at++)
        found = strcmp(reader->counts.at[at].name, name) == 0;
    return found;
}

/* Whoever is asked for names while a sum is read keeps the first that is not known. */
typedef struct sum_names {
    style_reader *reader;
    int counts;
    const char **unknown;
} sum_names;

static bool is_named(const void *of, const char *name, int *out)
{
    const sum_names *names = of;
    *out = 1;
    const bool named = is_name(names->reader, name, names->counts);
    if (!named && !*names->unknown)
        *names->unknown = arena_text(names->reader->arena, name);
    return named;
}

/* No name stands twice: of several counts of one name the first that holds is taken. */
static void bad_name(style_reader *reader, zc_place place, const char *found, int counts)
{
    ZC_VEC(const char *) known = { 0 };
    bool kept = vec_push(&known, "n");
    for (int at = 0; at < reader->list_names.count; at++)
        if (word_find(reader->list_names.at[at], known.at, known.count) < 0)
            kept = kept && vec_push(&known, reader->list_names.at[at]);
    for (int at = 0; at < counts; at++)
        if (word_find(reader->counts.at[at].name, known.at, known.count) < 0)
            kept = kept && vec_push(&known, reader->counts.at[at].name);
    if (kept)
        reader_bad_word(reader, place, found, known.at, known.count);
    reader->out_of_memory |= !kept;
    vec_free(&known);
}

static bool has_large_number(const char *sum)
{
    int number = 0;
    for (const char *at = sum; *at && number <= EXPRESSION_MOST; at++)
        number = *at >= '0' && *at <= '9' ? number * 10 + (*at - '0') : 0;
    return number > EXPRESSION_MOST;
}

static void check_sum(style_reader *reader, const reader_deferred *later)
{
    const char *unknown = NULL;
    const sum_names known = { reader, later->counts, &unknown };
    const expression_names names = { is_named, &known };
    const xml_attr *attr = later->attr;
    int value = 0;
    if (expression_read(attr->value, &names, &value))
        return;
    if (unknown)
        bad_name(reader, attr->place, unknown, later->counts);
    else if (has_large_number(attr->value))
        reader_bad(reader, attr->place, attr->value, "numbers of at most 1000000", "不超过 1000000 的数");
    else
        reader_bad(reader, attr->place, attr->value,
                   "a sum of numbers, lists and counts with + - up(a, b) odd(a) least(a, b) most(a, b)",
                   "数、名单与计数之和，可用 + - up(a, b) odd(a) least(a, b) most(a, b)");
}

/* ---- conditions ---- */

/* An option and its values, tried on a copy of the options: rule knows what there is. */
static void check_option(style_reader *reader, const xml_attr *attr, const char *key, char *values)
{
    zc_options *trial = zc_options_copy(reader->options);
    reader->out_of_memory |= !trial;
    for (char *value = values, *next; trial && value; value = next) {
        next = strchr(value, '|');
        if (next)
            *next++ = '\0';
        if (strcmp(value, "unset") != 0 &&
            zc_option_set(trial, key, value, attr->place, reader->diags) == ZC_NO_MEMORY)
            reader->out_of_memory = true;
    }
    zc_options_free(trial);
}

static bool is_fact(const style_reader *reader, const char *name)
{
    return scope_is_fact(name) || is_name(reader, name, reader->counts.count);
}

static void check_term(style_reader *reader, const xml_attr *attr, const char *term)
{
    char *key = arena_text(reader->arena, term);
    char *equals = key ? strchr(key, '=') : NULL;

    if (!key) {
        reader->out_of_memory = true;
    } else if (equals) {
        *equals = '\0';
        if (equals > key && equals[-1] == '!')
            equals[-1] = '\0';
        check_option(reader, attr, key, equals + 1);
    } else if (!is_fact(reader, text_starts(term, "no_") ? term + 3 : term)) {
        reader_bad(reader, attr->place, term,
                   "sides, grades, second_host, a list's or count's name, no_ and one of these, option=value",
                   "sides、grades、second_host、名单或计数的名称、前加 no_ 的上述各词、选项=取值");
    }
}

static void check_when(style_reader *reader, const xml_attr *attr)
{
    const char *const *terms = NULL;
    const int count = words_split(reader->arena, attr->value, "", &terms);
    reader->out_of_memory |= count < 0;
    for (int at = 0; at < count; at++)
        check_term(reader, attr, terms[at]);
}

static void check_id(style_reader *reader, const xml_attr *attr, const char *const known[], int count)
{
    if (word_find(attr->value, known, count) < 0)
        reader_bad_word(reader, attr->place, attr->value, known, count);
}

void reader_check_deferred(style_reader *reader)
{
    for (int at = 0; at < reader->deferred.count; at++) {
        const xml_attr *attr = reader->deferred.at[at].attr;
        switch (reader->deferred.at[at].check) {
        case READER_SUM: check_sum(reader, &reader->deferred.at[at]); break;
        case READER_WHEN: check_when(reader, attr); break;
        case READER_LIST: check_id(reader, attr, reader->list_names.at, reader->list_names.count); break;
        case READER_REGION:
            check_id(reader, attr, reader->region_names.at, reader->region_names.count);
            break;
        }
    }
}

bool reader_holds_now(style_reader *reader, const xml_node *node)
{
    reader->scope.options = reader->options;
    return scope_holds(&reader->scope, reader_later(reader, node, "when", READER_WHEN, NULL));
}
