/* Whether a style seats the people of each of its lists: what is not seated must not be silent. */
#include "layout/reader.h"

#include <string.h>

static bool is_list(const char *name, const char *list) { return name && strcmp(name, list) == 0; }

static bool names_list(const spec_step *step, const char *list)
{
    return is_list(step->insert, list) || is_list(step->hosts, list) || is_list(step->guests, list) ||
           is_list(step->men, list) || is_list(step->women, list);
}

/* A list has chairs of its own by the steps of its <fill>, or by a step of another list's that names it. */
static bool is_seated(const style_reader *reader, const char *list)
{
    bool has_fill = false, named = false;
    for (int at = 0; at < reader->fills.count; at++) {
        const spec_fill *fill = &reader->fills.at[at];
        const bool own = is_list(fill->list, list);
        has_fill |= own;
        named |= own && fill->step_count > 0;
        for (int step = 0; step < fill->step_count; step++)
            named |= names_list(&fill->steps[step], list);
    }
    return has_fill && named;
}

/* A <fill> of a list that there is not: which one it means cannot be told. */
static bool has_stray_fill(const style_reader *reader)
{
    for (int at = 0; at < reader->fills.count; at++) {
        bool found = false;
        for (int list = 0; list < reader->list_names.count; list++)
            found |= is_list(reader->fills.at[at].list, reader->list_names.at[list]);
        if (!found)
            return true;
    }
    return false;
}

static void tell_empty(style_reader *reader, const char *element)
{
    diag_add_with(reader->diags, &layout_style_empty, reader->place, NULL, element, NULL, NULL);
}

void reader_check_seated(style_reader *reader)
{
    if (reader->alone || reader->misshapen || !reader->place.file)
        return;
    if (reader->list_names.count == 0)
        tell_empty(reader, "list");
    if (reader->region_names.count == 0)
        tell_empty(reader, "region");
    if (has_stray_fill(reader))
        return;
    for (int at = 0; at < reader->lists.count; at++) {
        const layout_list *list = &reader->lists.at[at];
        if (!is_seated(reader, list->id))
            diag_add_with(reader->diags, &layout_list_unseated, list->place, list->id, list->id, NULL, NULL);
    }
}
