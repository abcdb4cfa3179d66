#include "render/photo.h"
#include "render/problems.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <math.h>
#include <string.h>

enum { PHOTO_BYTES_MAX = 32 * 1024 * 1024, PHOTO_DOTS_MAX = 100 * 1000 * 1000 };
static const double most_dpi = 300;
static const char jpeg_quality[] = "90";

/* ---- reading it ---- */

typedef struct photo_format {
    const char *start, *end; /* its first bytes; its end mark */
    size_t end_length;
    const char *word; /* gdk-pixbuf's */
} photo_format;

/* NULL if it is neither of the two that are read. */
static const photo_format *format_of(zc_bytes photo)
{
    static const photo_format formats[] = { { "\xFF\xD8\xFF", "\xFF\xD9", 2, "jpeg" },
                                            { "\x89PNG\r\n\x1A\n", "IEND", 4, "png" } };
    for (size_t at = 0; at < sizeof formats / sizeof *formats; at++) {
        const size_t length = strlen(formats[at].start);
        if (photo.length > length && memcmp(photo.at, formats[at].start, length) == 0)
            return &formats[at];
    }
    return NULL;
}

const char *photo_kind(zc_bytes photo)
{
    static const struct kind {
        size_t at;
        const char *mark, *word;
    } kinds[] = { { 0, "\xFF\xD8\xFF", "JPEG" }, { 0, "\x89PNG", "PNG" },
                  { 0, "GIF8", "GIF" },          { 0, "BM", "BMP" },
                  { 0, "II*", "TIFF" },          { 0, "%PDF", "PDF" },
                  { 8, "WEBP", "WebP" },         { 4, "ftyphei", "HEIC" },
                  { 4, "ftypmif1", "HEIC" },     { 4, "ftypavif", "AVIF" } };
    for (size_t at = 0; at < sizeof kinds / sizeof *kinds; at++) {
        const size_t length = strlen(kinds[at].mark);
        if (photo.length > kinds[at].at + length &&
            memcmp(photo.at + kinds[at].at, kinds[at].mark, length) == 0)
            return kinds[at].word;
    }
    return NULL;
}

/* Loaders fill up what is missing with grey. Cameras add a few words of their own behind the end. */
static bool has_its_end(zc_bytes photo, const photo_format *format)
{
    enum { LOOKED_THROUGH = 64 * 1024 };
    const size_t length = photo.length < LOOKED_THROUGH ? photo.length : LOOKED_THROUGH;
    return memmem(photo.at + photo.length - length, length, format->end, format->end_length) != NULL;
}

/* A size of nothing makes the loader give up before it takes memory for the dots. */
static void refuse_huge(GdkPixbufLoader *loader, int width, int height, void *is_huge)
{
    if ((double)width * height <= PHOTO_DOTS_MAX)
        return;
    *(bool *)is_huge = true;
    gdk_pixbuf_loader_set_size(loader, 0, 0);
}

/* Upright, as the camera was held; yours, NULL with the reason in *why. */
static GdkPixbuf *photo_read(zc_bytes photo, const zc_problem **why)
{
    const photo_format *format = format_of(photo);
    bool is_huge = photo.length > PHOTO_BYTES_MAX;
    *why = photo.length == 0   ? &render_empty_photo
           : is_huge           ? &render_photo_large
           : photo_kind(photo) ? &render_photo_of_kind
                               : &render_no_photo;
    if (!format || is_huge)
        return NULL;
    GdkPixbufLoader *loader = gdk_pixbuf_loader_new_with_type(format->word, NULL);
    if (!loader)
        return NULL;
    g_signal_connect(loader, "size-prepared", G_CALLBACK(refuse_huge), &is_huge);
    const bool is_written = gdk_pixbuf_loader_write(loader, (const guchar *)photo.at, photo.length, NULL);
    const bool has_end = has_its_end(photo, format);
    const bool is_whole = gdk_pixbuf_loader_close(loader, NULL) && is_written && has_end;
    GdkPixbuf *loaded = is_whole && !is_huge ? gdk_pixbuf_loader_get_pixbuf(loader) : NULL;
    GdkPixbuf *upright = loaded ? gdk_pixbuf_apply_embedded_orientation(loaded) : NULL;
    g_object_unref(loader);
    *why = upright   ? NULL
           : is_huge ? &render_photo_large
           : has_end ? &render_broken_photo
                     : &render_cut_photo;
    return upright;
}

const zc_problem *photo_refusal(zc_bytes photo)
{
    const zc_problem *why;
    GdkPixbuf *read = photo_read(photo, &why);
    if (read)
        g_object_unref(read);
    return why;
}

/* ---- cutting it to its box ---- */

static GdkPixbuf *cut(GdkPixbuf *photo, double width_mm, double height_mm)
{
    const int width = gdk_pixbuf_get_width(photo), height = gdk_pixbuf_get_height(photo);
    const double scale = fmin(width / width_mm, height / height_mm);
    const int cut_width = (int)fmax(1, round(scale * width_mm)),
              cut_height = (int)fmax(1, round(scale * height_mm));
    return gdk_pixbuf_new_subpixbuf(photo, (width - cut_width) / 2, (height - cut_height) / 2, cut_width,
                                    cut_height);
}

/* On white, and no finer than print shows. */
static GdkPixbuf *flattened(GdkPixbuf *photo, double width_mm)
{
    const int width = gdk_pixbuf_get_width(photo), height = gdk_pixbuf_get_height(photo);
    const double scale = fmin(1, most_dpi * width_mm / 25.4 / width);
    const int to_width = (int)fmax(1, round(scale * width)), to_height = (int)fmax(1, round(scale * height));
    GdkPixbuf *flat = gdk_pixbuf_new(GDK_COLORSPACE_RGB, FALSE, 8, to_width, to_height);
    if (!flat)
        return NULL;
    gdk_pixbuf_fill(flat, 0xFFFFFFFF);
    gdk_pixbuf_composite(photo, flat, 0, 0, to_width, to_height, 0, 0, (double)to_width / width,
                         (double)to_height / height, GDK_INTERP_BILINEAR, 255);
    return flat;
}

static GdkPixbuf *photo_of(const scene_shape *shape)
{
    const zc_problem *why;
    GdkPixbuf *whole = photo_read(shape->picture, &why);
    GdkPixbuf *part = whole ? cut(whole, shape->width_mm, shape->height_mm) : NULL;
    GdkPixbuf *flat = part ? flattened(part, shape->width_mm) : NULL;
    if (part)
        g_object_unref(part);
    if (whole)
        g_object_unref(whole);
    return flat;
}

/* ---- on paper ---- */

/* g_free() with *bytes. */
static bool jpeg_of(GdkPixbuf *photo, gchar **bytes, gsize *length)
{
    return gdk_pixbuf_save_to_buffer(photo, bytes, length, "jpeg", NULL, "quality", jpeg_quality, NULL);
}

bool photo_jpeg(const scene_shape *shape, zc_textbuf *out)
{
    GdkPixbuf *photo = photo_of(shape);
    gchar *bytes = NULL;
    gsize length = 0;
    const bool is_made = photo && jpeg_of(photo, &bytes, &length);
    if (is_made)
        textbuf_add_n(out, bytes, length);
    g_free(bytes);
    if (photo)
        g_object_unref(photo);
    return is_made && !out->failed;
}

static void copy_dots(const GdkPixbuf *photo, cairo_surface_t *surface)
{
    const int width = gdk_pixbuf_get_width(photo), height = gdk_pixbuf_get_height(photo);
    cairo_surface_flush(surface);
    for (int y = 0; y < height; y++) {
        const guchar *from = gdk_pixbuf_read_pixels(photo) +
                             (size_t)y * (size_t)gdk_pixbuf_get_rowstride(photo);
        unsigned char *to = cairo_image_surface_get_data(surface) +
                            (size_t)y * (size_t)cairo_image_surface_get_stride(surface);
        for (int x = 0; x < width; x++) {
            const uint32_t dot = (uint32_t)from[3 * x] << 16 | (uint32_t)from[3 * x + 1] << 8 |
                                 from[3 * x + 2];
            memcpy(to + 4 * (size_t)x, &dot, sizeof dot);
        }
    }
    cairo_surface_mark_dirty(surface);
}

/* A PDF takes the JPEG as it is, all else the dots. */
static cairo_surface_t *surface_of(GdkPixbuf *photo)
{
    gchar *bytes;
    gsize length;
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, gdk_pixbuf_get_width(photo),
                                                          gdk_pixbuf_get_height(photo));
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
        return surface;
    copy_dots(photo, surface);
    if (jpeg_of(photo, &bytes, &length) &&
        cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_JPEG, (const unsigned char *)bytes, length,
                                    g_free, bytes) != CAIRO_STATUS_SUCCESS)
        g_free(bytes);
    return surface;
}

zc_status draw_photo(cairo_t *cairo, const scene_shape *shape)
{
    GdkPixbuf *photo = photo_of(shape);
    if (!photo)
        return ZC_NO_MEMORY; /* it could be read when the pictures were checked */
    cairo_surface_t *surface = surface_of(photo);
    cairo_save(cairo);
    cairo_translate(cairo, shape->x_mm, shape->y_mm);
    cairo_scale(cairo, shape->width_mm / gdk_pixbuf_get_width(photo),
                shape->height_mm / gdk_pixbuf_get_height(photo));
    cairo_set_source_surface(cairo, surface, 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
    cairo_surface_destroy(surface);
    g_object_unref(photo);
    return ZC_OK;
}
