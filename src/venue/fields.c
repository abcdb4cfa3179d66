#include "venue/fields.h"
#include "venue/problems.h"
#include "venue/spec.h"

#include <math.h>

void field_complain(venue_file *file, const zc_problem *problem, zc_place place, const char *found,
                    const char *arg1, const char *arg2, const char *arg3)
{
    file->is_bad = true;
    diag_add_with(file->diags, problem, place, found, arg1, arg2, arg3);
}

void field_complain_of_missing(venue_file *file, const zc_problem *problem, zc_place place)
{
    if (!file->is_misspelt)
        field_complain(file, problem, place, NULL, NULL, NULL, NULL);
}

const char *field_figure(venue_file *file, double value)
{
    char text[32];
    number_write(value, 2, text);
    const char *copy = arena_text(file->arena, text);
    file->lacks_memory |= !copy;
    return copy;
}

static void complain_of(venue_file *file, const zc_problem *problem, const xml_attr *attr, const char *arg2,
                        const char *arg3)
{
    field_complain(file, problem, xml_place(attr), attr->value, attr->name, arg2, arg3);
}

const char *field_text(const xml_node *node, const char *name)
{
    const char *value = xml_value(node, name);
    return value ? value : "";
}

static double mm_within(venue_file *file, const xml_node *node, const char *name, double if_absent_mm,
                        double least_mm, double most_mm, const zc_problem *problem)
{
    const xml_attr *attr = xml_attr_find(node, name);
    double mm;
    if (!attr)
        return if_absent_mm;
    if (number_mm(attr->value, &mm) && mm >= least_mm && mm <= most_mm)
        return mm;
    complain_of(file, problem, attr, NULL, NULL);
    return if_absent_mm;
}

double field_length(venue_file *file, const xml_node *node, const char *name, double if_absent_mm)
{
    return mm_within(file, node, name, if_absent_mm, 0, LENGTH_MAX_MM, &venue_bad_length);
}

double field_pitch(venue_file *file, const xml_node *node, const char *name, double if_absent_mm)
{
    return mm_within(file, node, name, if_absent_mm, PITCH_MIN_MM, PITCH_MAX_MM, &venue_bad_pitch);
}

double field_position(venue_file *file, const xml_node *node, const char *name, double if_absent_mm)
{
    double mm;
    if (number_read(xml_value(node, name), &mm) && mm == 0)
        return 0;
    return mm_within(file, node, name, if_absent_mm, 0, LENGTH_MAX_MM, &venue_bad_position);
}

double field_angle(venue_file *file, const xml_node *node, const char *name, double most_deg)
{
    const xml_attr *attr = xml_attr_find(node, name);
    double deg = 0;
    if (!attr || (number_read(attr->value, &deg) && fabs(deg) <= most_deg))
        return deg;
    complain_of(file, &venue_bad_angle, attr, field_figure(file, -most_deg), field_figure(file, most_deg));
    return 0;
}

int field_count(venue_file *file, const xml_node *node, const char *name, int most, int if_absent)
{
    const xml_attr *attr = xml_attr_find(node, name);
    int count = if_absent;
    if (attr && !number_int(attr->value, 1, most, &count))
        complain_of(file, &venue_bad_count, attr, field_figure(file, most), NULL);
    return count;
}

int field_counts(venue_file *file, const xml_node *node, const char *name, int most, int room,
                 const int **counts)
{
    const xml_attr *attr = xml_attr_find(node, name);
    const char *const *words;
    if (!attr)
        return 0;
    const int count = words_split(file->arena, attr->value, ",，、", &words);
    int *read = count > 0 && count <= room ? arena_array(file->arena, int, count) : NULL;
    int good = 0;
    while (read && good < count && number_int(words[good], 1, most, &read[good]))
        good++;
    if (count < 0 || (count > 0 && count <= room && !read)) {
        file->lacks_memory = true;
        return 0;
    }
    if (count == 0 || good < count) {
        complain_of(file, &venue_bad_rows, attr, field_figure(file, most), field_figure(file, room));
        return 0;
    }
    *counts = read;
    return count;
}

static const char *joined_words(venue_file *file, const char *const words[], int count)
{
    zc_textbuf text = { 0 };
    for (int at = 0; at < count; at++)
        textbuf_format(&text, at ? ", %s" : "%s", words[at]);
    const char *copy = arena_text(file->arena, textbuf_text(&text));
    file->lacks_memory |= text.failed || !copy;
    textbuf_free(&text);
    return copy;
}

int field_word(venue_file *file, const xml_node *node, const char *name, const char *const words[], int count,
               int if_absent)
{
    const xml_attr *attr = xml_attr_find(node, name);
    if (!attr)
        return if_absent;
    for (int at = 0; at < count; at++)
        if (text_equal(attr->value, words[at]))
            return at;
    complain_of(file, &venue_bad_word, attr, joined_words(file, words, count),
                words_near(file->arena, attr->value, words, count));
    return if_absent;
}

bool field_yes(venue_file *file, const xml_node *node, const char *name)
{
    static const char *const answers[] = { "no", "yes" };
    return field_word(file, node, name, answers, 2, 0) == 1;
}
