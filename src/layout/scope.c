#include "layout/scope.h"

#include <string.h>

static const layout_list *list_find(const layout_scope *scope, const char *id, int *at)
{
    for (*at = 0; *at < scope->list_count; ++*at)
        if (strcmp(scope->lists[*at].id, id) == 0)
            return &scope->lists[*at];
    return NULL;
}

static const struct layout_value *value_find(const layout_scope *scope, const char *name)
{
    for (int at = 0; at < scope->value_count; at++)
        if (strcmp(scope->values[at].name, name) == 0)
            return &scope->values[at];
    return NULL;
}

bool scope_value(const void *of, const char *name, int *out)
{
    const layout_scope *scope = of;
    const struct layout_value *value = value_find(scope, name);
    int list = 0;

    *out = 0;
    if (value)
        *out = value->value;
    else if (strcmp(name, "n") == 0)
        *out = scope->census.people;
    else if (list_find(scope, name, &list))
        *out = scope->heads ? scope->heads[list].people : 0;
    else
        return false;
    return true;
}

static bool value_or_none(const void *of, const char *name, int *out)
{
    scope_value(of, name, out);
    return true;
}

int scope_sum(const layout_scope *scope, const char *text)
{
    const expression_names names = { value_or_none, scope };
    int value = 0;
    return expression_read(text, &names, &value) && value > 0 ? value : 0;
}

/* Whether `word` is one of `words`, which are parted by `|`. */
static bool is_one_of(const char *word, const char *words)
{
    const size_t length = strlen(word);
    for (const char *at = words; *at; at += strcspn(at, "|"), at += *at == '|')
        if (strcspn(at, "|") == length && strncmp(at, word, length) == 0)
            return true;
    return false;
}

static bool option_holds(const layout_scope *scope, const char *key, const char *words)
{
    char number[16];
    if (strcmp(words, "unset") == 0)
        return !rule_option_given(scope->options, key);
    const char *word = rule_option_word(scope->options, key, number);
    return word && is_one_of(word, words);
}

static bool have_sides(const layout_census *census) { return census->has_sides; }
static bool have_grades(const layout_census *census) { return census->has_grades; }
static bool have_second_host(const layout_census *census) { return census->hosts > 1; }

/* What a condition may ask of the people. */
static const struct scope_fact {
    const char *word;
    bool (*holds)(const layout_census *census);
} facts[] = { { "sides", have_sides }, { "grades", have_grades }, { "second_host", have_second_host } };

static const struct scope_fact *fact_find(const char *word)
{
    for (size_t fact = 0; fact < sizeof facts / sizeof *facts; fact++)
        if (strcmp(facts[fact].word, word) == 0)
            return &facts[fact];
    return NULL;
}

bool scope_is_fact(const char *word) { return fact_find(word); }

static bool fact_holds(const layout_scope *scope, const char *term)
{
    const struct scope_fact *fact = fact_find(term);
    int count = 0;
    return fact ? fact->holds(&scope->census) : scope_value(scope, term, &count) && count > 0;
}

static bool term_holds(const layout_scope *scope, char *term)
{
    char *equals = strchr(term, '=');
    if (!equals)
        return text_starts(term, "no_") ? !fact_holds(scope, term + 3) : fact_holds(scope, term);
    const bool wanted = equals == term || equals[-1] != '!';
    equals[wanted ? 0 : -1] = '\0';
    return option_holds(scope, term, equals + 1) == wanted;
}

bool scope_holds(const layout_scope *scope, const char *when)
{
    char term[SCOPE_WORD_BYTES];
    for (const char *at = when ? when : ""; *(at += strspn(at, " "));) {
        const size_t length = strcspn(at, " ");
        if (length >= sizeof term)
            return false;
        memcpy(term, at, length);
        term[length] = '\0';
        if (!term_holds(scope, term))
            return false;
        at += length;
    }
    return true;
}

static bool figure_of(const int figures[], int count, int at, int *out)
{
    if (count > 0)
        *out = at < count ? figures[at] : 0;
    return count > 0;
}

static bool figure_at(const zc_sizes *sizes, const char *key, int at, int *out)
{
    if (strcmp(key, "rows") == 0)
        return figure_of(sizes->rows, sizes->row_count, at, out);
    if (strcmp(key, "rostrum") == 0)
        return figure_of(sizes->rostrum, sizes->rostrum_rows, at, out);
    if (strcmp(key, "tables") == 0)
        return figure_of(&sizes->tables, sizes->tables > 0, at, out);
    if (strcmp(key, "seats") == 0)
        return figure_of(&sizes->seats, sizes->seats > 0, at, out);
    return strcmp(key, "side") == 0 && figure_of(&sizes->side, sizes->side > 0, at, out);
}

bool scope_size_read(const char *size, char key[SCOPE_WORD_BYTES], int *at)
{
    static const char *const keys[] = { "rows", "rostrum", "tables", "seats", "side" };
    const size_t length = strcspn(size, " ");
    if (length >= SCOPE_WORD_BYTES)
        return false;
    memcpy(key, size, length);
    key[length] = '\0';
    *at = 1;
    if (size[length] && !number_int(size + length + 1, 1, 100, at))
        return false;
    --*at;
    for (size_t known = 0; known < sizeof keys / sizeof *keys; known++)
        if (strcmp(keys[known], key) == 0)
            return true;
    return false;
}

bool scope_size(const zc_sizes *sizes, const char *size, int *out)
{
    char key[SCOPE_WORD_BYTES];
    int at = 0;
    return scope_size_read(size, key, &at) && figure_at(sizes, key, at, out);
}

static bool count_holds(const layout_scope *scope, const spec_count *count)
{
    return !value_find(scope, count->name) && (count->up_to == 0 || scope->census.people <= count->up_to) &&
           scope_holds(scope, count->when);
}

/* R-ROSTRUM-TWO: two by one_left sit so in every school. */
static int padded(const layout_scope *scope, int chairs)
{
    const bool is_pair = chairs == 2 && scope->options->two_person == ZC_TWO_PERSON_ONE_LEFT;
    const bool pads = scope->options->even == ZC_EVEN_PAD_ODD && chairs > 0 && chairs % 2 == 0 && !is_pair;
    return pads ? chairs + 1 : chairs;
}

const struct layout_value *scope_counts(layout_scope *scope, const struct layout_spec *spec, zc_arena *arena)
{
    struct layout_value *values = arena_array(arena, struct layout_value, spec->count_count + 1);
    if (!values)
        return NULL;
    scope->values = values;
    for (int at = 0; at < spec->count_count; at++) {
        const spec_count *count = &spec->counts[at];
        if (!count_holds(scope, count))
            continue;
        struct layout_value value = { .name = count->name };
        if (count->size && scope_size(scope->sizes, count->size, &value.value))
            value.size = count->size;
        if (!value.size)
            value.value = scope_sum(scope, count->value);
        if (!value.size && count->pad)
            value.value = padded(scope, value.value);
        values[scope->value_count++] = value;
    }
    return values;
}
