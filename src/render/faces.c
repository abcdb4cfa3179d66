/* cairo's fonts, opened from their files: what was measured is what is drawn. */
#include "render/formats.h"

#include <cairo-ft.h>

/* Every face has a FreeType of its own and dies with its cairo font, whenever cairo lets go of that. */
typedef struct opened_face {
    FT_Library library;
    FT_Face face;
} opened_face;

static void opened_close(void *closing)
{
    opened_face *opened = closing;
    if (opened->face)
        FT_Done_Face(opened->face);
    if (opened->library)
        FT_Done_FreeType(opened->library);
    mem_free(opened);
}

static const cairo_user_data_key_t opened_key;

static cairo_font_face_t *face_open(const char *file, int index)
{
    opened_face *opened = mem_take(sizeof *opened);
    if (!opened)
        return NULL;
    if (FT_Init_FreeType(&opened->library) || FT_New_Face(opened->library, file, index, &opened->face)) {
        opened_close(opened);
        return NULL;
    }
    cairo_font_face_t *made = cairo_ft_font_face_create_for_ft_face(opened->face, FT_LOAD_NO_HINTING);
    if (cairo_font_face_set_user_data(made, &opened_key, opened, opened_close) != CAIRO_STATUS_SUCCESS) {
        cairo_font_face_destroy(made);
        opened_close(opened);
        return NULL;
    }
    return made;
}

static cairo_font_face_t *face_at(cairo_brush *brush, int face)
{
    while (brush->faces.count <= face)
        if (!vec_push(&brush->faces, NULL))
            return NULL;
    if (!brush->faces.at[face]) {
        int index;
        const char *file = text_face_file(brush->fonts, face, &index);
        brush->faces.at[face] = face_open(file, index);
    }
    return brush->faces.at[face];
}

zc_status brush_font(cairo_brush *brush, cairo_t *cairo, const text_piece *piece, const text_run *run)
{
    const double em_mm = mm_of_pt(piece->size_pt);
    cairo_font_face_t *face = face_at(brush, run->face);
    cairo_matrix_t matrix;
    if (!face)
        return ZC_NO_MEMORY;
    cairo_matrix_init_scale(&matrix, em_mm * piece->condense, em_mm);
    cairo_set_font_face(cairo, face);
    cairo_set_font_matrix(cairo, &matrix);
    return ZC_OK;
}
