#include "rule/problems.h"
#include "rule/rule.h"

#include <string.h>

/* Rows of a hall, years of a congress. */
#define COUNT_MOST 1000
#define USUAL_ORDER "rank list"
#define DIGITS_OF(number) #number
#define DIGITS(number) DIGITS_OF(number)

typedef struct option_value {
    const char *word;
    const char *meaning[2]; /* by zc_lang */
} option_value;

#define VALUE(NAME, word, en, zh) { word, { [ZC_LANG_ZH] = zh, [ZC_LANG_EN] = en } },
#define X(field, NAME, LIST) static const option_value values_of_##field[] = { LIST(VALUE) };
ZC_OPTION_LISTS(X)
#undef X
#undef VALUE

typedef enum option_kind { PICKED, NUMBER, TEXT } option_kind;

static const struct option {
    const char *key;
    option_kind kind;
    size_t offset;              /* of its field in zc_options */
    const option_value *values; /* PICKED */
    int values_count;
    const char *meaning[2]; /* NUMBER, TEXT: in a chart's notes; by zc_lang */
    const char *usual;      /* NUMBER, TEXT: its default */
} options_there_are[] = {
#define X(field, NAME, LIST)                                                                                 \
    { #field,                                                                                                \
      PICKED,                                                                                                \
      offsetof(zc_options, field),                                                                           \
      values_of_##field,                                                                                     \
      (int)(sizeof values_of_##field / sizeof *values_of_##field),                                           \
      { NULL, NULL },                                                                                        \
      NULL },
    ZC_OPTION_LISTS(X)
#undef X
        { "skip_rows",
          NUMBER,
          offsetof(zc_options, skip_rows),
          NULL,
          0,
          { [ZC_LANG_ZH] = "前排留空的排数", [ZC_LANG_EN] = "front rows left empty" },
          "0" },
    { "rotate",
      NUMBER,
      offsetof(zc_options, rotate),
      NULL,
      0,
      { [ZC_LANG_ZH] = "逐年轮换的年数", [ZC_LANG_EN] = "years of rotation" },
      "0" },
    { "by",
      TEXT,
      offsetof(zc_options, by),
      NULL,
      0,
      { [ZC_LANG_ZH] = "排序依据", [ZC_LANG_EN] = "order of the people" },
      USUAL_ORDER },
    { "alpha_start",
      TEXT,
      offsetof(zc_options, alpha_start),
      NULL,
      0,
      { [ZC_LANG_ZH] = "字母起点", [ZC_LANG_EN] = "first name of the alphabet" },
      "" },
    { "profile",
      TEXT,
      offsetof(zc_options, profile),
      NULL,
      0,
      { [ZC_LANG_ZH] = "方案", [ZC_LANG_EN] = "named set of options" },
      "" },
};

enum { OPTIONS = sizeof options_there_are / sizeof *options_there_are };
_Static_assert((int)OPTIONS <= (int)RULE_OPTIONS_MOST, "a bit of `given` per option");

static int *number_in(zc_options *options, const struct option *option)
{
    return (int *)(void *)((char *)options + option->offset);
}

static int number_of(const zc_options *options, const struct option *option)
{
    return *(const int *)(const void *)((const char *)options + option->offset);
}

static unsigned long bit_of(const struct option *option) { return 1UL << (option - options_there_are); }

static const struct option *option_find(const char *key)
{
    for (int option = 0; option < OPTIONS; option++)
        if (strcmp(options_there_are[option].key, key) == 0)
            return &options_there_are[option];
    return NULL;
}

/* ---- what there is to choose from ---- */

static const struct option_words {
    const char *key;
    const char *words[2]; /* by zc_lang */
} option_words[] = {
#define X(option, in_english, in_chinese)                                                                    \
    { option, { [ZC_LANG_ZH] = in_chinese, [ZC_LANG_EN] = in_english } },
    ZC_OPTION_WORDS(X)
#undef X
};
_Static_assert(sizeof option_words / sizeof *option_words == OPTIONS, "words for every option");

int zc_option_count(void) { return OPTIONS; }

int zc_option_find(const char *key)
{
    const struct option *option = option_find(key);
    return option ? (int)(option - options_there_are) : -1;
}

const char *zc_option_key(int option) { return options_there_are[option].key; }

const char *zc_option_words(int option, zc_lang lang)
{
    for (int at = 0; at < OPTIONS; at++)
        if (strcmp(option_words[at].key, options_there_are[option].key) == 0)
            return option_words[at].words[lang];
    return "";
}

const char *zc_option_default(int option)
{
    const struct option *found = &options_there_are[option];
    return found->kind == PICKED ? found->values[0].word : found->usual;
}

int zc_option_values(int option) { return options_there_are[option].values_count; }

const char *zc_option_value(int option, int value) { return options_there_are[option].values[value].word; }

const char *zc_option_value_words(int option, int value, zc_lang lang)
{
    return options_there_are[option].values[value].meaning[lang];
}

/* ---- options as they are set ---- */

zc_options *zc_options_make(void)
{
    zc_options *options = mem_take(sizeof *options);
    if (options)
        strcpy(options->by, USUAL_ORDER);
    return options;
}

zc_options *zc_options_copy(const zc_options *options)
{
    zc_options *copy = mem_take(sizeof *copy);
    if (copy)
        *copy = *options;
    return copy;
}

void zc_options_free(zc_options *options) { mem_free(options); }

/* Reports `found`, with the near ones of `words` and all of them. */
static zc_status refuse(const zc_problem *problem, const char *key, const char *found,
                        const char *const words[], int count, zc_place place, zc_diags *diags)
{
    zc_arena *arena = arena_make();
    if (!arena)
        return ZC_NO_MEMORY;
    const char *all = words[0];
    for (int word = 1; all && word < count; word++)
        all = arena_format(arena, "%s, %s", all, words[word]);
    const zc_status status = all ? ZC_BAD_INPUT : ZC_NO_MEMORY;
    if (all)
        diag_add_with(diags, problem, place, found, words_near(arena, found, words, count), all, key);
    arena_free(arena);
    return status;
}

static zc_status refuse_key(const char *key, zc_place place, zc_diags *diags)
{
    const char *keys[OPTIONS] = { NULL };
    for (int option = 0; option < OPTIONS; option++)
        keys[option] = options_there_are[option].key;
    return refuse(&rule_unknown_option, NULL, key, keys, OPTIONS, place, diags);
}

static zc_status refuse_value(const struct option *option, const char *value, zc_place place, zc_diags *diags)
{
    const char *words[16] = { NULL };
    int count = 0;
    for (; count < option->values_count && count < 16; count++)
        words[count] = option->values[count].word;
    return refuse(&rule_unknown_value, option->key, value, words, count, place, diags);
}

static zc_status pick(zc_options *options, const struct option *option, const char *value, zc_place place,
                      zc_diags *diags)
{
    for (int at = 0; at < option->values_count; at++)
        if (strcmp(option->values[at].word, value) == 0) {
            *number_in(options, option) = at;
            return ZC_OK;
        }
    return refuse_value(option, value, place, diags);
}

static zc_status set_number(zc_options *options, const struct option *option, const char *value,
                            zc_place place, zc_diags *diags)
{
    if (number_int(value, 0, COUNT_MOST, number_in(options, option)))
        return ZC_OK;
    diag_add_with(diags, &rule_bad_number, place, value, option->key, "0", DIGITS(COUNT_MOST));
    return ZC_BAD_INPUT;
}

static zc_status set_text(zc_options *options, const struct option *option, const char *value, zc_place place,
                          zc_diags *diags)
{
    if (strlen(value) < RULE_TEXT_BYTES) {
        strcpy((char *)options + option->offset, value);
        return ZC_OK;
    }
    char most[32];
    number_write(RULE_TEXT_BYTES - 1, 0, most);
    diag_add_with(diags, &rule_too_long, place, value, option->key, most, NULL);
    return ZC_BAD_INPUT;
}

static zc_status set(zc_options *options, const struct option *option, const char *value, zc_place place,
                     zc_diags *diags)
{
    switch (option->kind) {
    case PICKED: return pick(options, option, value, place, diags);
    case NUMBER: return set_number(options, option, value, place, diags);
    case TEXT: return set_text(options, option, value, place, diags);
    }
    return ZC_BAD_INPUT;
}

zc_status zc_option_set(zc_options *options, const char *key, const char *value, zc_place place,
                        zc_diags *diags)
{
    const struct option *option = option_find(key);
    if (!option)
        return refuse_key(key, place, diags);
    const zc_status status = set(options, option, value, place, diags);
    if (status == ZC_OK) {
        options->given |= bit_of(option);
        options->places[option - options_there_are] = place;
    }
    return status;
}

zc_status rule_option_default(zc_options *options, const char *key, const char *value, zc_place place,
                              zc_diags *diags)
{
    zc_options unused = { 0 }; /* a style's mistake is told even where the user has decided otherwise */
    const struct option *option = option_find(key);
    if (!option)
        return refuse_key(key, place, diags);
    return set(options->given & bit_of(option) ? &unused : options, option, value, place, diags);
}

bool rule_option_given(const zc_options *options, const char *key)
{
    const struct option *option = option_find(key);
    return option && (options->given & bit_of(option)) != 0;
}

zc_place rule_option_place(const zc_options *options, const char *key)
{
    const struct option *option = option_find(key);
    return option ? options->places[option - options_there_are] : (zc_place){ 0 };
}

const char *rule_option_word(const zc_options *options, const char *key, char number[16])
{
    const struct option *option = option_find(key);
    if (!option)
        return NULL;
    switch (option->kind) {
    case PICKED: return option->values[number_of(options, option)].word;
    case NUMBER: {
        char digits[32];
        number_write(number_of(options, option), 0, digits);
        return strcpy(number, digits);
    }
    case TEXT: return (const char *)options + option->offset;
    }
    return NULL;
}

const char *rule_option_meaning(const zc_options *options, const char *key, zc_lang lang)
{
    const struct option *option = option_find(key);
    if (!option)
        return NULL;
    return option->kind == PICKED ? option->values[number_of(options, option)].meaning[lang]
                                  : option->meaning[lang];
}
