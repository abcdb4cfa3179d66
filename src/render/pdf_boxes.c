/* cairo knows no trim box, no unit of the user's and no language. But every page that it writes is told to be
 * a transparency group, which an opaque page need not be: boxes and unit take the place of that dictionary,
 * filled up with blanks, so that no offset moves. The catalog is the last object: what is added there moves
 * nothing but the table behind it, whose place is told at the end. */
#include "render/formats.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char header[] = "%PDF-1.5", page_mark[] = "/Type /Page %", group_mark[] = "/Group <<",
                  group_end[] = ">>", catalog_mark[] = "/Type /Catalog\n", offsets_mark[] = "xref\n0 ",
                  table_mark[] = "startxref\n";
enum { PAGE_HEAD_BYTES = 1024 }; /* more than cairo writes of a page before its resources */

char *pdf_find(const char *from, const char *end, const char *words)
{
    return memmem(from, (size_t)(end - from), words, strlen(words));
}

static void add_box(zc_textbuf *boxes, const char *name, const double mm[4], double height_mm, double scale)
{
    const double pt[] = { pt_of_mm(mm[0]), pt_of_mm(height_mm - mm[3]), pt_of_mm(mm[2]),
                          pt_of_mm(height_mm - mm[1]) };
    textbuf_format(boxes, "/%s [", name);
    for (int side = 0; side < 4; side++) {
        textbuf_number(boxes, pt[side] * scale);
        textbuf_add(boxes, side < 3 ? " " : "]");
    }
}

static double inside(double mm, double most_mm) { return mm < 0 ? 0 : mm > most_mm ? most_mm : mm; }

static void add_boxes(zc_textbuf *trim_words, zc_textbuf *bleed_words, const scene_page_view *page,
                      double scale)
{
    const double x = page->origin_x_mm + page->scale * page->trim_x_mm, bleed = page->scale * page->bleed_mm;
    const double y = page->origin_y_mm + page->scale * page->trim_y_mm;
    const double right = x + page->scale * page->trim_width_mm, foot = y + page->scale * page->trim_height_mm;
    const double trim[] = { inside(x, page->width_mm), inside(y, page->height_mm),
                            inside(right, page->width_mm), inside(foot, page->height_mm) };
    const double bled[] = { inside(x - bleed, page->width_mm), inside(y - bleed, page->height_mm),
                            inside(right + bleed, page->width_mm), inside(foot + bleed, page->height_mm) };
    add_box(trim_words, "TrimBox", trim, page->height_mm, scale);
    add_box(bleed_words, "BleedBox", bled, page->height_mm, scale);
}

static int64_t offset_read(const char *digit, const char *end)
{
    int64_t number = 0;
    while (digit < end && *digit == ' ')
        digit++;
    for (; digit < end && *digit >= '0' && *digit <= '9' && number < INT64_MAX / 16; digit++)
        number = number * 10 + (*digit - '0');
    return number;
}

static int page_number(const char *digit, const char *end)
{
    const int64_t number = offset_read(digit, end);
    return number < INT32_MAX ? (int)number : 0;
}

/* A part of what takes the group's place, as far as there is room. */
static void put_part(char **at, const char *end, const zc_textbuf *part)
{
    if (part->failed || part->length > (size_t)(end - *at))
        return;
    memcpy(*at, textbuf_text(part), part->length);
    *at += part->length;
}

static void put_parts(pdf_sink *sink, const scene_page_view *view, char *from, const char *end)
{
    zc_textbuf unit = { 0 }, trim = { 0 }, bleed = { 0 };
    memset(from, ' ', (size_t)(end - from));
    if (sink->scale != 1) {
        textbuf_add(&unit, "/UserUnit ");
        textbuf_number(&unit, 1 / sink->scale);
    }
    if (view->has_trim)
        add_boxes(&trim, &bleed, view, sink->scale);
    put_part(&from, end, &unit);
    put_part(&from, end, &trim);
    put_part(&from, end, &bleed);
    sink->held.failed |= unit.failed || trim.failed || bleed.failed;
    textbuf_free(&unit);
    textbuf_free(&trim);
    textbuf_free(&bleed);
}

/* Puts unit and boxes of this page in the place of its group dictionary. */
static void page_edit(pdf_sink *sink, char *page, const char *end)
{
    const int number = page_number(page + sizeof page_mark - 1, end);
    char *group = pdf_find(page, end, group_mark);
    char *close = group ? pdf_find(group, end, group_end) : NULL;
    if (!close || number < 1 || number > zc_scene_pages(sink->scene))
        return;
    const scene_page_view view = scene_page_at(sink->scene, number - 1);
    if (view.has_trim || sink->scale != 1)
        put_parts(sink, &view, group, close + sizeof group_end - 1);
}

static void let_go(pdf_sink *sink, size_t length)
{
    outfile_write(sink->file, sink->held.at, length);
    sink->held.length -= length;
    memmove(sink->held.at, sink->held.at + length, sink->held.length);
}

/* From the catalog on all is held: it is edited at the end. */
static bool hold_tail(pdf_sink *sink)
{
    char *catalog = pdf_find(sink->held.at, sink->held.at + sink->held.length, catalog_mark);
    if (catalog && !pdf_find(sink->held.at, catalog, page_mark)) {
        let_go(sink, (size_t)(catalog - sink->held.at));
        sink->holds_tail = true;
    }
    return sink->holds_tail;
}

/* Lets go of all that is judged: before the next page's head, or the tail that may be the start of one. */
static void judge(pdf_sink *sink, size_t head_bytes)
{
    while (!sink->held.failed && !sink->holds_tail && sink->held.length > head_bytes) {
        char *end = sink->held.at + sink->held.length;
        char *page = pdf_find(sink->held.at, end, page_mark);
        if (hold_tail(sink))
            return;
        if (!page) {
            let_go(sink, sink->held.length - (head_bytes ? sizeof catalog_mark : 0));
            return;
        }
        if ((size_t)(end - page) < head_bytes) {
            let_go(sink, (size_t)(page - sink->held.at));
            return;
        }
        page_edit(sink, page, end);
        let_go(sink, (size_t)(page - sink->held.at) + sizeof page_mark - 1);
    }
}

/* A unit of the user's is of PDF 1.6. */
static void head_edit(pdf_sink *sink)
{
    if (sink->held.length < sizeof header - 1)
        return;
    sink->begun = true;
    if (sink->scale != 1 && memcmp(sink->held.at, header, sizeof header - 1) == 0)
        sink->held.at[sizeof header - 2] = '6';
}

void pdf_boxes_write(pdf_sink *sink, const void *bytes, size_t length)
{
    textbuf_add_n(&sink->held, bytes, length);
    if (!sink->begun && !sink->held.failed)
        head_edit(sink);
    judge(sink, PAGE_HEAD_BYTES);
}

/* The table of offsets, `0000001234 00000 n` each, in which an edited page has moved all behind it. */
static void move_offsets(const pdf_sink *sink, char *table, const char *end)
{
    enum { DIGITS = 10, ENTRY_BYTES = 20 };
    char digits[24];
    char *entry = memchr(table, '\n', (size_t)(end - table)); /* "xref", "0 42", the entries */
    entry = entry ? memchr(entry + 1, '\n', (size_t)(end - entry - 1)) : NULL;
    for (entry = entry ? entry + 1 : NULL; entry && end - entry >= ENTRY_BYTES; entry += ENTRY_BYTES) {
        if (entry[DIGITS + 7] != 'n')
            continue;
        snprintf(digits, sizeof digits, "%010" PRId64,
                 pdf_sink_offset(sink, offset_read(entry, entry + DIGITS)));
        memcpy(entry, digits, DIGITS);
    }
}

/* The language of the text, and that viewers are to show the title, not the file's name. */
static void write_tail(pdf_sink *sink)
{
    char *end = sink->held.at + sink->held.length, *table = pdf_find(sink->held.at, end, table_mark);
    const size_t behind = sizeof catalog_mark - 1, table_at = table ? (size_t)(table - sink->held.at) : 0;
    char *offsets = table ? pdf_find(sink->held.at, table, offsets_mark) : NULL;
    zc_textbuf words = { 0 };
    if (offsets)
        move_offsets(sink, offsets, table);
    if (table) {
        textbuf_format(&words, "   /Lang (%s)\n   /ViewerPreferences << /DisplayDocTitle true >>\n",
                       scene_lang_of(sink->scene));
        outfile_write(sink->file, sink->held.at, behind);
        outfile_write(sink->file, textbuf_text(&words), words.length);
        outfile_write(sink->file, sink->held.at + behind, table_at - behind);
        outfile_write(sink->file, table_mark, sizeof table_mark - 1);
        const size_t added = words.length;
        words.length = 0;
        textbuf_format(&words, "%zu\n%%%%EOF\n",
                       (size_t)pdf_sink_offset(sink, offset_read(table + sizeof table_mark - 1, end)) +
                           added);
        outfile_write(sink->file, textbuf_text(&words), words.length);
    } else {
        let_go(sink, sink->held.length);
    }
    sink->held.failed |= words.failed;
    textbuf_free(&words);
}

void pdf_boxes_end(pdf_sink *sink)
{
    judge(sink, 0);
    if (sink->holds_tail && !sink->held.failed)
        write_tail(sink);
}
