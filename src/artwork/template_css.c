/* Style sheets of editors: rules by elements, classes and ids, one inside another. Other rules say nothing.
 */
#include "artwork/template_walk.h"

#include <string.h>

#define BLANKS " \t\r\n\f"
enum { RULES_MAX = 500, OF_CLASS = 100, OF_ID = 10000 };

typedef ZC_VEC(template_rule) rule_list;

/* ---- declarations ---- */

/* A size in the shorthand `font` has its unit behind its digits; a bare number is a weight. */
static bool is_size(const char *word, size_t length)
{
    const char *slash = memchr(word, '/', length);
    const size_t end = slash ? (size_t)(slash - word) : length;
    return end > 1 && strchr("0123456789.", *word) && !strchr("0123456789.", word[end - 1]);
}

/* A part of `font: bold 12px/1.5 KaiTi, serif`; NULL if it says nothing of it. */
static const char *of_font(const char *font, const char *name, zc_arena *arena)
{
    const char *weight = NULL, *at = font + strspn(font, BLANKS);
    size_t length = strcspn(at, BLANKS), weight_length = 0;
    while (*at && !is_size(at, length)) {
        if (text_starts(at, "bold") || (*at >= '0' && *at <= '9')) {
            weight = at;
            weight_length = length;
        }
        at += length + strspn(at + length, BLANKS);
        length = strcspn(at, BLANKS);
    }
    if (strcmp(name, "font-weight") == 0)
        return weight ? arena_text_n(arena, weight, weight_length) : NULL;
    if (strcmp(name, "font-size") == 0)
        return *at ? arena_text_n(arena, at, strcspn(at, BLANKS "/")) : NULL;
    return *at && strcmp(name, "font-family") == 0 ? text_trimmed(arena, at + length) : NULL;
}

/* Its value without blanks and `!important`. */
static const char *value_of(const char *at, const char *end, zc_arena *arena)
{
    const char *mark = memchr(at, '!', (size_t)(end - at));
    const char *value = arena_text_n(arena, at, (size_t)((mark ? mark : end) - at));
    return value ? text_trimmed(arena, value) : NULL;
}

const char *template_declared(const char *block, const char *name, zc_arena *arena)
{
    const char *found = NULL;
    for (const char *at = block; *at;) {
        at += strspn(at, BLANKS ";");
        const char *end = at + strcspn(at, ";"), *colon = memchr(at, ':', (size_t)(end - at));
        size_t named = colon ? (size_t)(colon - at) : 0;
        while (named > 0 && strchr(BLANKS, at[named - 1]))
            named--;
        if (colon && named == strlen(name) && memcmp(at, name, named) == 0) {
            found = value_of(colon + 1, end, arena);
        } else if (colon && named == strlen("font") && memcmp(at, "font", named) == 0) {
            const char *font = value_of(colon + 1, end, arena);
            const char *part = font ? of_font(font, name, arena) : NULL;
            found = part ? part : found;
        }
        at = end;
    }
    return found;
}

/* ---- selectors ---- */

static bool has_word(const char *words, const char *word, size_t length)
{
    for (const char *at = words; *(at += strspn(at, BLANKS)); at += strcspn(at, BLANKS))
        if (strcspn(at, BLANKS) == length && memcmp(at, word, length) == 0)
            return true;
    return false;
}

/* Whether "text.big#head" is about an element. */
static bool compound_fits(const char *compound, const xml_node *node)
{
    for (const char *at = compound; *at;) {
        const char *word = at + (*at == '.' || *at == '#');
        const size_t length = strcspn(word, ".#");
        const char *own = *at == '.'   ? xml_value(node, "class")
                          : *at == '#' ? xml_value(node, "id")
                                       : node->name;
        if (*at != '*' && !(own && has_word(own, word, length)))
            return false;
        at = word + length;
    }
    return true;
}

static bool rule_fits(const template_rule *rule, const xml_node *node)
{
    int left = rule->count - 1;
    if (left < 0 || !compound_fits(rule->compounds[left], node))
        return false;
    for (const xml_node *around = node->parent; around && left > 0; around = around->parent)
        left -= compound_fits(rule->compounds[left - 1], around);
    return left == 0;
}

const char *template_rules_say(const template_walk *walk, const xml_node *node, const char *name)
{
    const char *said = NULL;
    int weight = 0;
    for (int at = 0; at < walk->rule_count; at++) {
        const template_rule *rule = &walk->rules[at];
        const char *value = rule->weight >= weight && rule_fits(rule, node)
                                ? template_declared(rule->block, name, walk->reader->arena)
                                : NULL;
        weight = value ? rule->weight : weight;
        said = value ? value : said;
    }
    return said;
}

/* ---- reading ---- */

static int weight_of(const char *compound)
{
    int weight = *compound != '.' && *compound != '#' && *compound != '*';
    for (const char *at = compound; *at; at++)
        weight += *at == '.' ? OF_CLASS : *at == '#' ? OF_ID : 0;
    return weight;
}

/* False without memory. Rules about states, neighbours and attributes are for pages that move. */
static bool add_rule(zc_arena *arena, rule_list *rules, const char *selector, const char *block)
{
    template_rule rule = { .selector = selector, .block = block };
    if (!*selector || strpbrk(selector, ":[+~@<&\\") || rules->count >= RULES_MAX)
        return true;
    rule.count = words_split(arena, selector, ">", &rule.compounds);
    for (int at = 0; at < rule.count; at++)
        rule.weight += weight_of(rule.compounds[at]);
    return rule.count >= 0 && vec_push(rules, rule);
}

/* "a, b .c": a rule for each. */
static bool add_rules(zc_arena *arena, rule_list *rules, const char *selectors, size_t length,
                      const char *block)
{
    const char *end = selectors + length;
    for (const char *at = selectors; block && at < end;) {
        const char *comma = memchr(at, ',', (size_t)(end - at));
        const char *stop = comma ? comma : end;
        const char *part = arena_text_n(arena, at, (size_t)(stop - at));
        const char *selector = part ? text_trimmed(arena, part) : NULL;
        if (!selector || !add_rule(arena, rules, selector, block))
            return false;
        at = stop + 1;
    }
    return block != NULL;
}

static char *without_comments(zc_arena *arena, const char *css)
{
    char *copy = arena_text(arena, css), *to = copy;
    for (const char *at = copy; at && *at;) {
        const char *close = text_starts(at, "/*") ? strstr(at + 2, "*/") : NULL;
        if (close)
            at = close + 2;
        else
            *to++ = *at++;
    }
    if (copy)
        *to = '\0';
    return copy;
}

/* The `}` that closes a block, or the text's end. */
static const char *block_end(const char *open)
{
    int depth = 0;
    for (; *open; open++) {
        depth += (*open == '{') - (*open == '}');
        if (depth == 0)
            break;
    }
    return open;
}

static bool read_sheet(zc_arena *arena, rule_list *rules, const char *css)
{
    for (const char *at = css; at && *(at += strspn(at, BLANKS ";"));) {
        const char *open = at + strcspn(at, "{;");
        const char *close = *open == '{' ? block_end(open) : open;
        if (*at != '@' && close > open &&
            !add_rules(arena, rules, at, (size_t)(open - at),
                       arena_text_n(arena, open + 1, (size_t)(close - open - 1))))
            return false;
        at = *close ? close + 1 : close;
    }
    return css != NULL;
}

void template_rules_read(template_walk *walk, const xml_node *root)
{
    zc_arena *arena = walk->reader->arena;
    rule_list rules = { 0 };
    bool is_read = true;
    for (const xml_node *node = root; node && is_read; node = xml_next(node, root))
        if (strcmp(node->name, "style") == 0)
            is_read = read_sheet(arena, &rules, without_comments(arena, node->text));
    walk->rules = rules.count ? vec_to_arena(arena, &rules) : NULL;
    walk->rule_count = walk->rules ? rules.count : 0;
    walk->no_memory |= !is_read || (rules.count && !walk->rules);
    vec_free(&rules);
}
