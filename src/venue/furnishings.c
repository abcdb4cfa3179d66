#include "venue/furnishings.h"
#include "venue/problems.h"
#include "venue/spec.h"

enum { DOORS_MAX = 200, MARKS_MAX = 2000, NOTES_MAX = 2000, PILLARS_MAX = 2000 };

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
    static const char *const kinds[] = { "screen", "window", "plant", "desk", "note", "booth", "camera" };
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

static void read_pillar(venue_file *file, const xml_node *node, void *out)
{
    venue_pillar *pillar = out;
    const double diameter_mm = field_length(file, node, "diameter_mm", 0);
    *pillar = (venue_pillar){
        .x_mm = field_position(file, node, "x_mm", 0),
        .y_mm = field_position(file, node, "y_mm", 0),
        .width_mm = diameter_mm > 0 ? diameter_mm : field_length(file, node, "width_mm", 0),
        .depth_mm = diameter_mm > 0 ? diameter_mm : field_length(file, node, "depth_mm", 0),
        .is_round = diameter_mm > 0,
        .place = node->place,
    };
    const bool has_box = xml_value(node, "width_mm") || xml_value(node, "depth_mm");
    if (pillar->width_mm <= 0 || pillar->depth_mm <= 0 || (pillar->is_round && has_box))
        field_complain_of_missing(file, &venue_bad_pillar, node->place);
}

static void read_note(venue_file *file, const xml_node *node, void *out)
{
    static const char *const regions[] = { "audience", "rostrum" };
    venue_chair_note *note = out;
    *note = (venue_chair_note){
        .on_rostrum = field_word(file, node, "region", regions, 2, 0) == 1,
        .floor = field_text(node, "floor"),
        .block = field_text(node, "block"),
        .row = field_text(node, "row"),
        .place = node->place,
    };
    const xml_attr *numbers = xml_attr_find(node, "numbers");
    const int count = numbers ? words_split(file->arena, numbers->value, ",，、", &note->labels) : 0;
    file->lacks_memory |= count < 0;
    note->count = count > 0 ? count : 0;
    if (numbers && (count == 0 || count > VENUE_ROW_CHAIRS_MAX))
        field_complain(file, &venue_bad_numbers, xml_place(numbers), numbers->value,
                       field_figure(file, VENUE_ROW_CHAIRS_MAX), NULL, NULL);
}

/* Notes of all kinds, one kind after the other. */
static void read_notes(venue_file *file, const xml_node *root)
{
#define X(NAME, word) word,
    static const char *const words[] = { VENUE_CHAIR_NOTES(X) };
#undef X
    const void *read[VENUE_CHAIR_NOTES_COUNT] = { NULL };
    int counts[VENUE_CHAIR_NOTES_COUNT], count = 0;
    for (int kind = 0; kind < VENUE_CHAIR_NOTES_COUNT; kind++) {
        counts[kind] =
            read_each(file, root, words[kind], NOTES_MAX, sizeof(venue_chair_note), read_note, &read[kind]);
        count += counts[kind];
    }
    venue_chair_note *notes = arena_array(file->arena, venue_chair_note, count);
    file->lacks_memory |= !notes;
    for (int kind = 0; notes && kind < VENUE_CHAIR_NOTES_COUNT; kind++)
        for (int at = 0; at < counts[kind]; at++) {
            notes[file->venue->note_count] = ((const venue_chair_note *)read[kind])[at];
            notes[file->venue->note_count++].note = (venue_note_of)kind;
        }
    file->venue->notes = notes;
}

void venue_furnishings_read(venue_file *file, const xml_node *root)
{
    zc_venue *venue = file->venue;
    const void *doors = NULL, *marks = NULL, *pillars = NULL;
    venue->door_count = read_each(file, root, "door", DOORS_MAX, sizeof(venue_door), read_door, &doors);
    venue->mark_count = read_each(file, root, "mark", MARKS_MAX, sizeof(venue_mark), read_mark, &marks);
    venue->pillar_count =
        read_each(file, root, "pillar", PILLARS_MAX, sizeof(venue_pillar), read_pillar, &pillars);
    venue->doors = doors;
    venue->marks = marks;
    venue->pillars = pillars;
    read_notes(file, root);
}
