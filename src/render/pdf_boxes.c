/* cairo knows no trim box. But every page that it writes is told to be a transparency group, which an opaque
 * page need not be: the boxes take the place of that dictionary, filled up with blanks, so that no offset
 * moves. */
#include "render/formats.h"

#include <string.h>

static const char page_mark[] = "/Type /Page %", group_mark[] = "/Group <<", group_end[] = ">>";
enum { PAGE_HEAD_BYTES = 1024 }; /* more than cairo writes of a page before its resources */

static char *find(char *from, const char *end, const char *words)
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

static void add_boxes(zc_textbuf *boxes, const scene_page_view *page, double scale)
{
    const double x = page->origin_x_mm + page->scale * page->trim_x_mm, bleed = page->scale * page->bleed_mm;
    const double y = page->origin_y_mm + page->scale * page->trim_y_mm;
    const double right = x + page->scale * page->trim_width_mm, foot = y + page->scale * page->trim_height_mm;
    const double trim[] = { inside(x, page->width_mm), inside(y, page->height_mm),
                            inside(right, page->width_mm), inside(foot, page->height_mm) };
    const double bled[] = { inside(x - bleed, page->width_mm), inside(y - bleed, page->height_mm),
                            inside(right + bleed, page->width_mm), inside(foot + bleed, page->height_mm) };
    add_box(boxes, "TrimBox", trim, page->height_mm, scale);
    add_box(boxes, "BleedBox", bled, page->height_mm, scale);
}

static int page_number(const char *digit, const char *end)
{
    int number = 0;
    while (digit < end && *digit == ' ')
        digit++;
    for (; digit < end && *digit >= '0' && *digit <= '9' && number < INT32_MAX / 16; digit++)
        number = number * 10 + (*digit - '0');
    return number;
}

/* Puts the boxes of this page in the place of its group dictionary, if they have room. */
static void page_edit(pdf_sink *sink, char *page, const char *end)
{
    const int number = page_number(page + sizeof page_mark - 1, end);
    char *group = find(page, end, group_mark);
    char *close = group ? find(group, end, group_end) : NULL;
    if (!close || number < 1 || number > zc_scene_pages(sink->scene))
        return;
    const scene_page_view view = scene_page_at(sink->scene, number - 1);
    const size_t room = (size_t)(close + sizeof group_end - 1 - group);
    zc_textbuf boxes = { 0 };
    add_boxes(&boxes, &view, sink->scale);
    if (view.has_trim && !boxes.failed && boxes.length <= room) {
        memset(group, ' ', room);
        memcpy(group, boxes.at, boxes.length);
    }
    sink->held.failed |= boxes.failed;
    textbuf_free(&boxes);
}

static void let_go(pdf_sink *sink, size_t length)
{
    outfile_write(sink->file, sink->held.at, length);
    sink->held.length -= length;
    memmove(sink->held.at, sink->held.at + length, sink->held.length);
}

/* Lets go of all that is judged: before the next page's head, or the tail that may be the start of one. */
static void judge(pdf_sink *sink, size_t head_bytes)
{
    while (!sink->held.failed && sink->held.length > head_bytes) {
        char *end = sink->held.at + sink->held.length;
        char *page = find(sink->held.at, end, page_mark);
        if (!page) {
            let_go(sink, sink->held.length - (head_bytes ? sizeof page_mark : 0));
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

void pdf_sink_write(pdf_sink *sink, const void *bytes, size_t length)
{
    textbuf_add_n(&sink->held, bytes, length);
    judge(sink, PAGE_HEAD_BYTES);
}

void pdf_sink_end(pdf_sink *sink) { judge(sink, 0); }
