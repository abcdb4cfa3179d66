#include "venue/furnishings.h"
#include "venue/problems.h"
#include "venue/spec.h"

enum { DOORS_MAX = 200, MARKS_MAX = 2000, RESERVED_MAX = 2000 };

/* One element of many into an element of an array. */
typedef void element_reader(venue_file *file, const xml_node *node, void *out);

static int elements_of(const xml_node *root, const char *name)
{
    int count = 0;
    for (const xml_node *node = xml_child(root, name); node; node = xml_sibling(node, name))
        count++;
    return count;
}

/* Every `name` below `root`; how many there are. */
static int read_each(venue_file *file, const xml_node *root, const char *name, int most, size_t size,
                     element_reader *read, const void **out)
{
    const int count = elements_of(root, name);
    if (count > most) {
        field_complain(file, &venue_too_many, root->place, NULL, name, field_figure(file, most), NULL);
        return 0;
    }
    char *at = arena_take(file->arena, size, (size_t)count);
    *out = at;
    if (!at) {
        file->lacks_memory = true;
        return 0;
    }
    for (const xml_node *node = xml_child(root, name); node; node = xml_sibling(node, name), at += size)
        read(file, node, at);
    return count;
}

static void read_door(venue_file *file, const xml_node *node, void *out)
{
    static const char *const walls[] = { "top", "right", "bottom", "left" };
    venue_door *door = out;
    *door = (venue_door){
        .wall = (venue_wall)field_word(file, node, "wall", walls, 4, VENUE_BOTTOM),
        .at_mm = field_position(file, node, "at_mm", 0),
        .width_mm = field_length(file, node, "width_mm", 0),
        .name = field_text(node, "name"),
        .main = field_yes(file, node, "main"),
        .in_middle = !xml_value(node, "at_mm"),
        .place = node->place,
    };
    if (!xml_value(node, "main") && elements_of(node->parent, "door") == 1)
        door->main = true;
}

static void read_mark(venue_file *file, const xml_node *node, void *out)
{
    static const char *const kinds[] = { "screen", "window", "plant", "desk", "note" };
    venue_mark *mark = out;
    const int kind = field_word(file, node, "kind", kinds, sizeof kinds / sizeof *kinds, 0);
    *mark = (venue_mark){
        .kind = kinds[kind],
        .label = field_text(node, "label"),
        .x_mm = field_position(file, node, "x_mm", 0),
        .y_mm = field_position(file, node, "y_mm", 0),
        .width_mm = field_length(file, node, "width_mm", 0),
        .depth_mm = field_length(file, node, "depth_mm", 0),
    };
    const zc_venue *venue = file->venue;
    if ((venue->width_mm > 0 && mark->x_mm + mark->width_mm > venue->width_mm) ||
        (venue->depth_mm > 0 && mark->y_mm + mark->depth_mm > venue->depth_mm))
        field_complain(file, &venue_mark_outside, node->place, mark->label,
                       venue->width_mm > 0 ? field_figure(file, venue->width_mm) : "…",
                       venue->depth_mm > 0 ? field_figure(file, venue->depth_mm) : "…", NULL);
}

static void read_reserved(venue_file *file, const xml_node *node, void *out)
{
    static const char *const regions[] = { "audience", "rostrum" };
    venue_reserved *reserved = out;
    *reserved = (venue_reserved){
        .on_rostrum = field_word(file, node, "region", regions, 2, 0) == 1,
        .row = field_count(file, node, "row", 2 * VENUE_ROWS_MAX, 0),
        .place = node->place,
    };
    reserved->count =
        field_counts(file, node, "numbers", VENUE_ROW_CHAIRS_MAX, VENUE_ROW_CHAIRS_MAX, &reserved->numbers);
}

void venue_furnishings_read(venue_file *file, const xml_node *root)
{
    zc_venue *venue = file->venue;
    const void *doors = NULL, *marks = NULL, *reserved = NULL;
    venue->door_count = read_each(file, root, "door", DOORS_MAX, sizeof(venue_door), read_door, &doors);
    venue->mark_count = read_each(file, root, "mark", MARKS_MAX, sizeof(venue_mark), read_mark, &marks);
    venue->reserved_count =
        read_each(file, root, "reserved", RESERVED_MAX, sizeof(venue_reserved), read_reserved, &reserved);
    venue->doors = doors;
    venue->marks = marks;
    venue->reserved = reserved;
}
