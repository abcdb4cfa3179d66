/* Which options a style heeds, and what keeps one of them from having an effect. */
#include "layout/reader.h"

#include <string.h>

/* ---- while the style is read ---- */

static void add_use(style_reader *reader, const char *option, const char *when, const char *needs)
{
    if (zc_option_find(option) >= 0 && !vec_push(&reader->uses, (spec_use){ option, when, needs }))
        reader->out_of_memory = true;
}

/* "aud" of "aud=heng", "talk" of "talk!=foreign"; NULL for a term without an option, or without memory. */
static const char *option_of(style_reader *reader, const char *term)
{
    const size_t length = strcspn(term, "!=");
    char *option = term[length] ? arena_text_n(reader->arena, term, length) : NULL;
    reader->out_of_memory |= term[length] && !option;
    return option;
}

static void add_conditions(style_reader *reader, const char *when)
{
    const char *const *terms = NULL;
    const int count = words_split(reader->arena, when ? when : "", "", &terms);
    reader->out_of_memory |= count < 0;
    for (int at = 0; at < count; at++) {
        const char *option = option_of(reader, terms[at]);
        if (option)
            add_use(reader, option, when, NULL);
    }
}

/* Right hand first there are no schools of even rows. */
static const char *need_of(const char *option, const char *const options[], int count)
{
    for (int at = 0; at < count; at++)
        if (strcmp(option, "even") == 0 && strcmp(options[at], "hand") == 0)
            return "hand=left_first";
    return NULL;
}

static void add_turns(style_reader *reader, const xml_node *node, const char *when)
{
    int count = 0;
    const char *const *options = reader_words(reader, node, "options", &count);
    for (int at = 0; at < count; at++)
        add_use(reader, options[at], when, need_of(options[at], options, count));
}

static void add_uses_of(style_reader *reader, const xml_node *node)
{
    const char *when = xml_value(node, "when"), *pad = xml_value(node, "pad");
    add_conditions(reader, when);
    add_turns(reader, node, when);
    if (pad && strcmp(pad, "yes") == 0)
        add_use(reader, "even", when, "even=pad_odd");
    if (strcmp(node->name, "hall") == 0)
        add_use(reader, "seatno", NULL, NULL);
}

void reader_uses(style_reader *reader, const xml_node *style)
{
    for (const xml_node *node = xml_child(style, NULL); node; node = xml_sibling(node, NULL)) {
        add_uses_of(reader, node);
        for (const xml_node *inner = xml_child(node, NULL); inner; inner = xml_sibling(inner, NULL))
            add_uses_of(reader, inner);
    }
}

/* ---- of a style that was read ---- */

bool layout_style_heeds(const layout_style *style, const char *option)
{
    for (int use = 0; use < style->spec->use_count; use++)
        if (strcmp(style->spec->uses[use].option, option) == 0)
            return true;
    return false;
}

/* The first term of `when` that speaks of another option than `but` and does not hold; written into `term`.
 */
static bool fails(const zc_options *options, const char *when, const char *but, char term[SCOPE_WORD_BYTES])
{
    const layout_scope scope = { .options = options };
    for (const char *at = when ? when : ""; *(at += strspn(at, " ")); at += strcspn(at, " ")) {
        const size_t length = strcspn(at, " "), key = strcspn(at, "!= ");
        if (key == length || length >= SCOPE_WORD_BYTES ||
            (but && strlen(but) == key && strncmp(but, at, key) == 0))
            continue;
        memcpy(term, at, length);
        term[length] = '\0';
        if (!scope_holds(&scope, term))
            return true;
    }
    return false;
}

/* ---- sizes ---- */

/* "rows 1" speaks of the size `rows`. */
static bool speaks_of(const char *words, const char *size)
{
    const size_t length = strlen(size);
    return words && strncmp(words, size, length) == 0 && (words[length] == '\0' || words[length] == ' ');
}

/* As far as options decide it. */
static bool may_hold(const zc_options *options, const char *when)
{
    char term[SCOPE_WORD_BYTES];
    return !fails(options, when, NULL, term);
}

static bool region_takes(const spec_region *region, const zc_options *options, const char *size)
{
    static const char *const parts[] = { [SPEC_PART_ROSTRUM] = "rostrum", [SPEC_PART_AUDIENCE] = "audience" };
    bool takes = region->kind == SPEC_HALL && speaks_of(parts[region->part], size);
    for (int at = 0; at < region->bench_count; at++)
        takes |= strcmp(size, "rows") == 0 && may_hold(options, region->benches[at].when);
    for (int at = 0; at < region->line_count; at++)
        takes |= speaks_of(region->lines[at].size, size) && may_hold(options, region->lines[at].when);
    return takes;
}

bool layout_style_takes(const layout_style *style, const zc_options *options, const char *size)
{
    bool takes = false;
    for (int list = 0; list < style->list_count; list++)
        takes |= speaks_of(style->lists[list].size, size);
    for (int at = 0; at < style->spec->count_count; at++)
        takes |= speaks_of(style->spec->counts[at].size, size) &&
                 may_hold(options, style->spec->counts[at].when);
    for (int region = 0; region < style->spec->region_count; region++)
        takes |= region_takes(&style->spec->regions[region], options, size);
    return takes;
}

/* ---- what keeps an option from having an effect ---- */

static bool is_of(const char *term, const char *option)
{
    const size_t length = strlen(option);
    return strncmp(term, option, length) == 0 && strchr("!=", term[length]);
}

/* Of several needs, one of another option tells more than that the option should be otherwise itself. */
bool layout_style_hinders(const layout_style *style, const zc_options *options, const char *option,
                          char term[LAYOUT_TERM_BYTES])
{
    _Static_assert((int)LAYOUT_TERM_BYTES == (int)SCOPE_WORD_BYTES, "a term is a word of a condition");
    bool hindered = false;
    for (int at = 0; at < style->spec->use_count; at++) {
        const spec_use *use = &style->spec->uses[at];
        char found[SCOPE_WORD_BYTES];
        if (strcmp(use->option, option) != 0)
            continue;
        if (!fails(options, use->when, option, found) && !fails(options, use->needs, NULL, found))
            return false;
        if (!hindered || is_of(term, option))
            strcpy(term, found);
        hindered = true;
    }
    return hindered;
}
