/* What elements of a template mean by their ids: whether it is there, and what drawing it takes. librsvg
 * draws what is repeated as often as it is told to, so it is counted before. */
#include "artwork/problems.h"
#include "artwork/template_walk.h"

#include <stdlib.h>
#include <string.h>

enum { CHAIN_MAX = 40, LAYERS_MAX = 8, COST_MAX = 20000, OCTAVES_MAX = 8 };

/* ---- the elements with an id ---- */

static int by_id(const void *left, const void *right)
{
    const template_target *a = left, *b = right;
    const int order = strcmp(a->id, b->id);
    return order ? order : a->at - b->at;
}

void template_targets_read(template_walk *walk, const xml_node *root)
{
    ZC_VEC(template_target) found = { 0 };
    for (const xml_node *node = root; node; node = xml_next(node, root)) {
        const char *id = xml_value(node, "id");
        const template_target target = { .id = id, .node = node, .at = found.count };
        walk->no_memory |= id && !vec_push(&found, target);
    }
    walk->targets = found.count ? vec_to_arena(walk->reader->arena, &found) : NULL;
    walk->target_count = walk->targets ? found.count : 0;
    walk->no_memory |= found.count && !walk->targets;
    vec_free(&found);
    if (walk->target_count)
        qsort(walk->targets, (size_t)walk->target_count, sizeof *walk->targets, by_id);
    for (int rule = 0; rule < walk->rule_count; rule++)
        walk->rules_refer |= strstr(walk->rules[rule].block, "url(") != NULL;
}

/* The first of that id; NULL if there is none. */
static template_target *target_of(const template_walk *walk, const char *id, size_t length)
{
    int low = 0, high = walk->target_count;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const char *known = walk->targets[middle].id;
        const int order = strncmp(known, id, length);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    template_target *found = low < walk->target_count ? &walk->targets[low] : NULL;
    return found && strncmp(found->id, id, length) == 0 && !found->id[length] ? found : NULL;
}

template_target *template_target_of(const template_walk *walk, const xml_node *node)
{
    const char *id = walk->target_count ? xml_value(node, "id") : NULL;
    template_target *target = id ? target_of(walk, id, strlen(id)) : NULL;
    return target && target->node == node ? target : NULL;
}

/* ---- what an element refers to ---- */

/* "url(#a)", "url('#a') red". */
static template_target *target_in(const template_walk *walk, const char *value)
{
    const char *at = strstr(value, "url(");
    at = at ? at + strlen("url(") : value;
    at += strspn(at, " '\"");
    return *at == '#' ? target_of(walk, at + 1, strcspn(at + 1, " '\")")) : NULL;
}

static bool may_refer(const template_walk *walk, const xml_node *node)
{
    bool refers = walk->rules_refer;
    for (int at = 0; at < node->attr_count; at++)
        refers |= strstr(node->attrs[at].value, "url(") != NULL;
    return refers;
}

static zc_place place_of(const xml_node *node, const char *property)
{
    const xml_attr *attr = xml_attr_find(node, property);
    attr = attr ? attr : xml_attr_find(node, "style");
    return attr ? xml_place(attr) : node->place;
}

int template_refs_of(const template_walk *walk, const xml_node *node, template_ref refs[TEMPLATE_REFS_MAX])
{
    static const char *const properties[] = { "fill",   "stroke",       "clip-path",  "mask",      "filter",
                                              "marker", "marker-start", "marker-mid", "marker-end" };
    static const char linking[] = " use linearGradient radialGradient pattern filter ";
    const xml_attr *link = template_is_among(linking, node->name) ? xml_attr_find(node, "href") : NULL;
    const bool looks = may_refer(walk, node);
    int count = 0;
    if (link && *link->value == '#')
        refs[count++] = (template_ref){ NULL, link->value, xml_place(link), target_in(walk, link->value) };
    for (size_t at = 0; looks && at < sizeof properties / sizeof *properties; at++) {
        const char *value = template_own_property(walk, node, properties[at]);
        if (value && strstr(value, "url(") && !template_leads_outside(value))
            refs[count++] = (template_ref){ properties[at], value, place_of(node, properties[at]),
                                            target_in(walk, value) };
    }
    return count;
}

/* ---- what drawing it takes ---- */

/* In plain shapes: a mask, a step of a filter reads and writes the whole face, some of them slowly. */
static double cost_of(const xml_node *node)
{
    static const struct cost {
        const char *word;
        double shapes;
    } costs[] = { { "mask", 400 },
                  { "image", 20 },
                  { "pattern", 20 },
                  { "feTurbulence", 4000 },
                  { "feDiffuseLighting", 1000 },
                  { "feSpecularLighting", 1000 } };
    for (size_t at = 0; at < sizeof costs / sizeof *costs; at++)
        if (strcmp(costs[at].word, node->name) == 0)
            return costs[at].shapes;
    return text_starts(node->name, "fe") ? 200 : 1;
}

/* A marker stands at each point of a path. */
static double times_of(const xml_node *node, const template_ref *ref)
{
    const char *path = xml_value(node, "d");
    path = path ? path : xml_value(node, "points");
    return path && ref->property && text_starts(ref->property, "marker") ? 1 + (double)strlen(path) / 2 : 1;
}

static bool takes_a_layer(const template_ref *ref)
{
    return ref->property && template_is_among(" filter mask ", ref->property);
}

/* How many filters and masks are on an element and on those around it, up to `top` (NULL: all). */
static int layers_on(const template_walk *walk, const xml_node *node, const xml_node *top)
{
    template_ref refs[TEMPLATE_REFS_MAX];
    int layers = 0;
    for (const xml_node *around = node; around; around = around == top ? NULL : around->parent) {
        const int count = template_refs_of(walk, around, refs);
        for (int at = 0; at < count; at++)
            layers += takes_a_layer(&refs[at]);
    }
    return layers;
}

static int layers_of(const template_walk *walk, const xml_node *node, const xml_node *top,
                     const template_ref *ref)
{
    return ref->target->layers || takes_a_layer(ref) ? layers_on(walk, node, top) + ref->target->layers : 0;
}

/* Steps of filters that we do not hand on: they read other files, or take minutes. */
static bool is_refused(const xml_node *node)
{
    const char *octaves = xml_value(node, "numOctaves");
    int count;
    return text_starts(node->name, "fe") &&
           (!template_art_knows(node) || (octaves && !number_int(octaves, 1, OCTAVES_MAX, &count)));
}

static void count_target(template_walk *walk, template_target *target, int chain);

static void count_ref(template_walk *walk, template_target *target, const xml_node *node,
                      const template_ref *ref, int chain)
{
    if (!ref->target)
        return;
    count_target(walk, ref->target, chain + 1);
    const template_target *meant = ref->target;
    const int layers = layers_of(walk, node, target->node, ref);
    target->cost += times_of(node, ref) * meant->cost;
    target->layers = layers > target->layers ? layers : target->layers;
    target->words = target->words ? target->words : meant->words;
    target->loops |= meant->is_open || meant->loops;
}

static void count_target(template_walk *walk, template_target *target, int chain)
{
    template_ref refs[TEMPLATE_REFS_MAX];
    if (target->is_counted || target->is_open)
        return;
    if (chain > CHAIN_MAX) {
        target->cost = COST_MAX + 1;
        return;
    }
    target->is_open = true;
    for (const xml_node *node = target->node; node && target->cost <= COST_MAX;
         node = xml_next(node, target->node)) {
        target->cost += cost_of(node);
        if (!target->words && template_is_among(" text flowRoot ", node->name))
            target->words = node;
        if (!target->refused && is_refused(node))
            target->refused = node;
        const int count = template_refs_of(walk, node, refs);
        for (int at = 0; at < count; at++)
            count_ref(walk, target, node, &refs[at], chain);
    }
    target->is_open = false;
    target->is_counted = true;
}

/* ---- whether it may be drawn ---- */

static void tell(const template_walk *walk, const zc_problem *problem, zc_place place, const char *found)
{
    if (!walk->is_quiet)
        diag_add(walk->reader->diags, problem, place, found);
}

/* What of it is left out, however often it is meant. */
static void tell_once(const template_walk *walk, template_target *target, const xml_node *part)
{
    if (!target->is_told)
        tell(walk, &artwork_template_left_out, part->place, part->name);
    target->is_told = true;
}

/* With all that it refers to. */
static void want(template_walk *walk, template_target *target)
{
    template_ref refs[TEMPLATE_REFS_MAX];
    if (target->is_wanted)
        return;
    target->is_wanted = true;
    for (const xml_node *node = target->node; node; node = xml_next(node, target->node)) {
        const int count = template_refs_of(walk, node, refs);
        for (int at = 0; at < count; at++)
            if (refs[at].target && !refs[at].target->loops && !refs[at].target->refused)
                want(walk, refs[at].target);
    }
}

static void count_all(template_walk *walk, const xml_node *node, const template_ref *ref)
{
    const template_target *target = ref->target;
    walk->cost += times_of(node, ref) * target->cost;
    if (walk->cost <= COST_MAX && layers_of(walk, node, NULL, ref) <= LAYERS_MAX)
        return;
    walk->is_too_costly = true;
    template_complain(walk, &artwork_template_too_large, ref->place, ref->value, NULL);
}

bool template_ref_is_good(template_walk *walk, const xml_node *node, const template_ref *ref)
{
    template_target *target = ref->target;
    if (walk->is_too_costly)
        return false;
    if (!target) {
        tell(walk, &artwork_template_dangling, ref->place, ref->value);
        return false;
    }
    count_target(walk, target, 0);
    if (target->loops) {
        tell(walk, &artwork_template_loop, ref->place, ref->value);
        return false;
    }
    if (target->refused) {
        tell_once(walk, target, target->refused);
        return false;
    }
    if (target->words && !walk->is_trial)
        tell_once(walk, target, target->words);
    if (!walk->is_trial && !walk->is_quiet) {
        count_all(walk, node, ref);
        want(walk, target);
    }
    return true;
}
