#include "sheet/stock.h"
#include "sheet/problems.h"
#include "xml/xml.h"

#include <string.h>

static const double largest_mm = 2000, least_mm = 10, rounding_mm = 0.001;

static const xml_shape shapes[] = {
    { "stock", "name! name_en bleed_mm crop_marks duplex", "sheet! trim! faces! grid? fold base", false },
    { "sheet", "width_mm! height_mm!", NULL, false },
    { "trim", "x_mm y_mm width_mm! height_mm!", NULL, false },
    { "grid", "columns rows gutter_mm", NULL, false },
    { "faces", "count! width_mm! height_mm!", NULL, false },
    { "fold", "y_mm! name name_en", NULL, false },
    { "base", "y_mm!", NULL, false },
};

/* What is being read, and where to. */
typedef struct stock_file {
    const xml_node *root;
    zc_arena *arena;
    zc_diags *diags;
    sheet_stock *stock;
} stock_file;

static const char *number_words(const stock_file *file, double value)
{
    char text[32];
    number_write(value, 2, text);
    return arena_text(file->arena, text);
}

static double length_mm(const stock_file *file, const xml_node *node, const char *name, double from_mm)
{
    const xml_attr *attr = xml_attr_find(node, name);
    double mm = from_mm;
    if (attr && (!number_read(attr->value, &mm) || mm < from_mm || mm > largest_mm)) {
        diag_add_with(file->diags, &sheet_bad_length, xml_place(attr), attr->value,
                      number_words(file, from_mm), number_words(file, largest_mm), NULL);
        return from_mm;
    }
    return mm;
}

static bool is_yes(const stock_file *file, const char *name)
{
    const xml_attr *attr = xml_attr_find(file->root, name);
    if (attr && strcmp(attr->value, "yes") != 0 && strcmp(attr->value, "no") != 0)
        diag_add_with(file->diags, &sheet_bad_answer, xml_place(attr), attr->value, name, NULL, NULL);
    return attr && strcmp(attr->value, "yes") == 0;
}

static const char *text_of(const xml_node *node, const char *name)
{
    const char *value = xml_value(node, name);
    return value ? value : "";
}

static void read_faces(const stock_file *file)
{
    const xml_node *faces = xml_child(file->root, "faces");
    const xml_attr *count = xml_attr_find(faces, "count");

    file->stock->faces = 1;
    if (!number_int(count->value, 1, 2, &file->stock->faces))
        diag_add(file->diags, &sheet_bad_count, xml_place(count), count->value);
    file->stock->face_width_mm = length_mm(file, faces, "width_mm", least_mm);
    file->stock->face_height_mm = length_mm(file, faces, "height_mm", least_mm);
}

static bool read_folds(const stock_file *file)
{
    ZC_VEC(sheet_fold) folds = { 0 };
    bool went_well = true;
    for (const xml_node *node = xml_child(file->root, "fold"); node; node = xml_sibling(node, "fold")) {
        sheet_fold fold = {
            .y_mm = length_mm(file, node, "y_mm", 0),
            .name_zh = text_of(node, "name"),
            .name_en = text_of(node, "name_en"),
        };
        fold.label_zh = arena_format(file->arena, "折线　%s", fold.name_zh);
        fold.label_en = arena_format(file->arena, "fold: %s", fold.name_en);
        went_well = went_well && fold.label_zh && fold.label_en && vec_push(&folds, fold);
    }
    const int count = folds.count;
    file->stock->folds = count ? vec_to_arena(file->arena, &folds) : NULL;
    file->stock->fold_count = file->stock->folds ? count : 0;
    vec_free(&folds);
    return went_well && file->stock->fold_count == count;
}

/* ---- several cards on a sheet ---- */

/* So many as the file says; without a word of it, as many as fit. */
static int grid_count(const stock_file *file, const char *name, int fit)
{
    enum { MOST = 100 };
    const xml_attr *attr = xml_attr_find(xml_child(file->root, "grid"), name);
    int count = fit;
    if (attr && !number_int(attr->value, 1, MOST, &count)) {
        diag_add_with(file->diags, &sheet_bad_grid, xml_place(attr), attr->value, number_words(file, MOST),
                      NULL, NULL);
        return 1;
    }
    return count;
}

static double across_mm(int count, double trim_mm, double gutter_mm)
{
    return count * (trim_mm + gutter_mm) - gutter_mm;
}

/* Where the trim has no place of its own, the cards lie in the middle of the sheet. */
static void read_grid(const stock_file *file)
{
    const xml_node *grid = xml_child(file->root, "grid"), *trim = xml_child(file->root, "trim");
    sheet_stock *stock = file->stock;
    const double free_mm = 2 * (STOCK_MARGIN_MM + stock->bleed_mm);

    stock->columns = stock->rows = 1;
    if (grid) {
        stock->gutter_mm = length_mm(file, grid, "gutter_mm", 0);
        stock->columns =
            grid_count(file, "columns",
                       stock_fit(stock->sheet_width_mm - free_mm, stock->trim_width_mm, stock->gutter_mm));
        stock->rows =
            grid_count(file, "rows",
                       stock_fit(stock->sheet_height_mm - free_mm, stock->trim_height_mm, stock->gutter_mm));
    }
    const double width_mm = across_mm(stock->columns, stock->trim_width_mm, stock->gutter_mm),
                 height_mm = across_mm(stock->rows, stock->trim_height_mm, stock->gutter_mm);
    stock->trim_x_mm = xml_value(trim, "x_mm") ? length_mm(file, trim, "x_mm", 0)
                                               : (stock->sheet_width_mm - width_mm) / 2;
    stock->trim_y_mm = xml_value(trim, "y_mm") ? length_mm(file, trim, "y_mm", 0)
                                               : (stock->sheet_height_mm - height_mm) / 2;
}

static bool read_all(const stock_file *file)
{
    const xml_node *sheet = xml_child(file->root, "sheet"), *trim = xml_child(file->root, "trim"),
                   *base = xml_child(file->root, "base");
    sheet_stock *stock = file->stock;

    stock->name_zh = text_of(file->root, "name");
    stock->name_en = *text_of(file->root, "name_en") ? text_of(file->root, "name_en") : stock->name_zh;
    stock->bleed_mm = length_mm(file, file->root, "bleed_mm", 0);
    stock->crop_marks = is_yes(file, "crop_marks");
    stock->duplex = is_yes(file, "duplex");
    stock->sheet_width_mm = length_mm(file, sheet, "width_mm", least_mm);
    stock->sheet_height_mm = length_mm(file, sheet, "height_mm", least_mm);
    stock->trim_width_mm = length_mm(file, trim, "width_mm", least_mm);
    stock->trim_height_mm = length_mm(file, trim, "height_mm", least_mm);
    stock->base_y_mm = base ? length_mm(file, base, "y_mm", 0) : 0;
    read_grid(file);
    read_faces(file);
    return read_folds(file);
}

static const char *size_words(const stock_file *file, double width_mm, double height_mm)
{
    return stock_size_words(file->arena, width_mm, height_mm);
}

static void check_card(const stock_file *file)
{
    const sheet_stock *stock = file->stock;
    const xml_node *trim = xml_child(file->root, "trim");
    const double left_mm = stock->trim_x_mm - stock->bleed_mm, top_mm = stock->trim_y_mm - stock->bleed_mm;
    const double right_mm = stock->trim_x_mm + stock->bleed_mm +
                            across_mm(stock->columns, stock->trim_width_mm, stock->gutter_mm),
                 bottom_mm = stock->trim_y_mm + stock->bleed_mm +
                             across_mm(stock->rows, stock->trim_height_mm, stock->gutter_mm);

    if (left_mm < -rounding_mm || top_mm < -rounding_mm || right_mm > stock->sheet_width_mm + rounding_mm ||
        bottom_mm > stock->sheet_height_mm + rounding_mm)
        diag_add_with(file->diags, &sheet_card_outside, trim->place,
                      size_words(file, right_mm - left_mm, bottom_mm - top_mm),
                      size_words(file, stock->sheet_width_mm, stock->sheet_height_mm), NULL, NULL);
}

static void check_faces(const stock_file *file)
{
    const sheet_stock *stock = file->stock;
    const double faces_mm = stock->faces * stock->face_height_mm;

    if (faces_mm > stock->trim_height_mm + rounding_mm ||
        stock->face_width_mm > stock->trim_width_mm + rounding_mm)
        diag_add_with(file->diags, &sheet_faces_outside, xml_child(file->root, "faces")->place,
                      size_words(file, stock->face_width_mm, faces_mm),
                      size_words(file, stock->trim_width_mm, stock->trim_height_mm), NULL, NULL);
    const xml_node *base = xml_child(file->root, "base");
    if (base && (stock->base_y_mm < faces_mm - rounding_mm || stock->base_y_mm >= stock->trim_height_mm)) {
        const xml_attr *y = xml_attr_find(base, "y_mm");
        diag_add_with(file->diags, &sheet_base_outside, xml_place(y), y->value, number_words(file, faces_mm),
                      number_words(file, stock->trim_height_mm), NULL);
    }
}

static void check_folds(const stock_file *file)
{
    const double height_mm = file->stock->trim_height_mm;
    const xml_node *node = xml_child(file->root, "fold");
    for (int fold = 0; fold < file->stock->fold_count; fold++, node = xml_sibling(node, "fold")) {
        const double y_mm = file->stock->folds[fold].y_mm;
        const xml_attr *y = xml_attr_find(node, "y_mm");
        if (y_mm <= 0 || y_mm >= height_mm)
            diag_add_with(file->diags, &sheet_fold_outside, xml_place(y), y->value,
                          number_words(file, height_mm), NULL, NULL);
    }
}

zc_status stock_from_bytes(zc_arena *arena, zc_bytes bytes, const char *shown, const char *word,
                           sheet_stock *out, zc_diags *diags)
{
    const int errors = diag_errors(diags);
    stock_file file = { .arena = arena, .diags = diags, .stock = out };

    *out = (sheet_stock){ .word = arena_text(arena, word) };
    zc_status status = xml_read(arena, bytes, shown, &file.root, diags);
    if (!status)
        status = xml_check_shapes(file.root, "stock", shapes, sizeof shapes / sizeof *shapes, arena, diags);
    if (status)
        return status;
    if (!out->word || !read_all(&file))
        return ZC_NO_MEMORY;
    if ((status = diag_status(diags, errors)))
        return status;
    check_card(&file);
    check_faces(&file);
    check_folds(&file);
    status = diag_status(diags, errors);
    return status || stock_write_slug(arena, out) ? status : ZC_NO_MEMORY;
}
