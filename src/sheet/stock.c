#include "sheet/stock.h"
#include "sheet/problems.h"
#include "xml/xml.h"

#include <string.h>

static const double largest_mm = 2000, least_mm = 10, rounding_mm = 0.001;

static const xml_shape shapes[] = {
    { "stock", "name! name_en bleed_mm crop_marks", "sheet! trim! faces! fold base", false },
    { "sheet", "width_mm! height_mm!", NULL, false },
    { "trim", "x_mm! y_mm! width_mm! height_mm!", NULL, false },
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
        diag_add(file->diags, &sheet_bad_answer, xml_place(attr), attr->value);
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

static bool read_all(const stock_file *file)
{
    const xml_node *sheet = xml_child(file->root, "sheet"), *trim = xml_child(file->root, "trim"),
                   *base = xml_child(file->root, "base");
    sheet_stock *stock = file->stock;

    stock->name_zh = text_of(file->root, "name");
    stock->name_en = *text_of(file->root, "name_en") ? text_of(file->root, "name_en") : stock->name_zh;
    stock->bleed_mm = length_mm(file, file->root, "bleed_mm", 0);
    stock->crop_marks = is_yes(file, "crop_marks");
    stock->sheet_width_mm = length_mm(file, sheet, "width_mm", least_mm);
    stock->sheet_height_mm = length_mm(file, sheet, "height_mm", least_mm);
    stock->trim_x_mm = length_mm(file, trim, "x_mm", 0);
    stock->trim_y_mm = length_mm(file, trim, "y_mm", 0);
    stock->trim_width_mm = length_mm(file, trim, "width_mm", least_mm);
    stock->trim_height_mm = length_mm(file, trim, "height_mm", least_mm);
    stock->base_y_mm = base ? length_mm(file, base, "y_mm", 0) : 0;
    read_faces(file);
    return read_folds(file);
}

static const char *size_words(const stock_file *file, double width_mm, double height_mm)
{
    char width[32], height[32];
    number_write(width_mm, 2, width);
    number_write(height_mm, 2, height);
    return arena_format(file->arena, "%s×%s", width, height);
}

static void check_card(const stock_file *file)
{
    const sheet_stock *stock = file->stock;
    const xml_node *trim = xml_child(file->root, "trim");
    const double left_mm = stock->trim_x_mm - stock->bleed_mm, top_mm = stock->trim_y_mm - stock->bleed_mm;
    const double right_mm = stock->trim_x_mm + stock->trim_width_mm + stock->bleed_mm,
                 bottom_mm = stock->trim_y_mm + stock->trim_height_mm + stock->bleed_mm;

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

static bool write_slug(const stock_file *file)
{
    sheet_stock *stock = file->stock;
    const char *card = size_words(file, stock->trim_width_mm, stock->trim_height_mm),
               *face = size_words(file, stock->face_width_mm, stock->face_height_mm),
               *bleed = number_words(file, stock->bleed_mm);
    const bool folded = stock->fold_count > 0;

    if (!card || !face || !bleed)
        return false;
    stock->slug_zh = folded ? arena_format(file->arena,
                                           "成品 %s mm（折后 %s mm）　出血 %s mm　角线为裁切线，虚线为折线",
                                           card, face, bleed)
                            : arena_format(file->arena, "成品 %s mm　出血 %s mm　角线为裁切线", card, bleed);
    stock->slug_en =
        folded ? arena_format(
                     file->arena,
                     "trim %s mm (folded %s mm), bleed %s mm; cut at the corner marks, fold at the dashes",
                     card, face, bleed)
               : arena_format(file->arena, "trim %s mm, bleed %s mm; cut at the corner marks", card, bleed);
    return stock->slug_zh && stock->slug_en;
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
    return status || write_slug(&file) ? status : ZC_NO_MEMORY;
}
