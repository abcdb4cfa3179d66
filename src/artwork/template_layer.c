/* Art and boxes of a template in the order in which they are painted. */
#include "artwork/template_walk.h"

#include <string.h>

/* What shows only where something refers to it. */
static const char shelved[] =
    " defs symbol linearGradient radialGradient clipPath mask pattern filter marker style ";

static void cut(template_walk *walk)
{
    for (int at = walk->open.count - 1; at >= 0; at--)
        template_art_close(walk, walk->open.at[at]);
    const template_layer layer = { walk->layer_boxes,
                                   arena_text(walk->reader->arena, textbuf_text(&walk->art)) };
    walk->no_memory |= walk->art.failed || !layer.art || !vec_push(&walk->layers, layer);
    textbuf_free(&walk->art);
    walk->art = (zc_textbuf){ 0 };
    walk->layer_shows = false;
}

/* Another one with the same groups around: what is left out of them is told already. */
static void begin(template_walk *walk)
{
    walk->is_quiet = true;
    for (int at = 0; at < walk->open.count; at++)
        template_art_open(walk, walk->open.at[at]);
    walk->is_quiet = false;
}

void template_layer_enter(template_walk *walk, const xml_node *group)
{
    template_art_open(walk, group);
    walk->no_memory |= !vec_push(&walk->open, group);
}

void template_layer_leave(template_walk *walk)
{
    if (walk->open.count)
        template_art_close(walk, walk->open.at[--walk->open.count]);
}

/* What is said of it is told, though nothing is written. */
static void look_through(template_walk *walk, const xml_node *node)
{
    const zc_textbuf art = walk->art;
    walk->art = (zc_textbuf){ 0 };
    walk->is_trial = true;
    template_art_add(walk, node);
    walk->is_trial = false;
    walk->no_memory |= walk->art.failed;
    textbuf_free(&walk->art);
    walk->art = art;
}

void template_layer_add(template_walk *walk, const xml_node *node)
{
    if (template_is_among(shelved, node->name) || !template_art_knows(node)) {
        look_through(walk, node);
        return;
    }
    if (walk->layer_shows && walk->boxes.count > walk->layer_boxes) {
        cut(walk);
        begin(walk);
    }
    if (!walk->layer_shows)
        walk->layer_boxes = walk->boxes.count;
    const size_t before = walk->art.length;
    template_art_add(walk, node);
    walk->layer_shows |= walk->art.length > before;
}

/* ---- at the end ---- */

static bool is_within_wanted(const template_walk *walk, const xml_node *node)
{
    for (const xml_node *around = node->parent; around; around = around->parent) {
        const template_target *target = template_target_of(walk, around);
        if (target && target->is_wanted)
            return true;
    }
    return false;
}

/* What is referred to, where a root's fills and lines hold too. */
static const char *defs_of(template_walk *walk, const xml_node *root)
{
    walk->art = (zc_textbuf){ 0 };
    walk->is_quiet = true;
    for (int at = 0; at < walk->target_count; at++) {
        const template_target *target = &walk->targets[at];
        if (target->is_wanted && !is_within_wanted(walk, target->node))
            template_art_add(walk, target->node);
    }
    const char *all = arena_text(walk->reader->arena, textbuf_text(&walk->art));
    walk->no_memory |= walk->art.failed;
    textbuf_free(&walk->art);
    walk->art = (zc_textbuf){ 0 };
    if (all && *all) {
        template_art_open(walk, root);
        textbuf_format(&walk->art, "<defs>%s</defs>", all);
        template_art_close(walk, root);
    }
    walk->is_quiet = false;
    if (!all)
        return NULL;
    return arena_text(walk->reader->arena, textbuf_text(&walk->art));
}

void template_layers_finish(template_walk *walk, const xml_node *root)
{
    card_template *made = walk->made;
    if (walk->layer_shows)
        cut(walk);
    walk->no_memory |= walk->art.failed;
    textbuf_free(&walk->art);
    made->rules = template_art_rules(walk);
    made->defs = defs_of(walk, root);
    made->layer_count = walk->layers.count;
    made->layers = made->layer_count ? vec_to_arena(walk->reader->arena, &walk->layers) : NULL;
    walk->no_memory |= walk->art.failed || !made->rules || !made->defs ||
                       (made->layer_count && !made->layers);
    textbuf_free(&walk->art);
    vec_free(&walk->layers);
    vec_free(&walk->open);
}
