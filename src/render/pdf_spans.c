/* Finds the content of pages in what cairo writes, and puts the edited one in its place: its length, told by
 * the object behind it, and the offsets of all that follows change. */
#include "render/formats.h"

#include <stdio.h>
#include <string.h>

static const char plain_table[] = "%PDF-1.5\n", /* later ones may hide their table in a stream */
    head[] = "   /Filter /FlateDecode\n>>\nstream\n", tail[] = "\nendstream\nendobj\n",
                  object_end[] = "\nendobj\n", object_start[] = " 0 obj\n";

/* So much of what was held is done with. */
static void forget(pdf_sink *sink, size_t length)
{
    sink->stream.length -= length;
    sink->passed += (int64_t)length;
    sink->sought = 0;
    memmove(sink->stream.at, sink->stream.at + length, sink->stream.length);
}

static void let_go(pdf_sink *sink, size_t length)
{
    if (length == 0)
        return;
    pdf_boxes_write(sink, sink->stream.at, length);
    forget(sink, length);
}

/* A stream with the object that tells its length: `5 0 obj`, blanks, digits. */
typedef struct found_stream {
    const char *content, *content_end;
    const char *number, *number_end; /* with the blanks before it */
    const char *end;
} found_stream;

static bool length_is_told(found_stream *found)
{
    char told[32];
    const char *object = pdf_find(found->number, found->end, object_start);
    if (!object)
        return false;
    found->number = object + sizeof object_start - 1;
    found->number_end = found->end - (sizeof object_end - 1);
    snprintf(told, sizeof told, "%zu", (size_t)(found->content_end - found->content));
    const size_t room = (size_t)(found->number_end - found->number), blanks = strspn(found->number, " ");
    return blanks < room && room - blanks == strlen(told) &&
           memcmp(found->number + blanks, told, room - blanks) == 0;
}

static void put_number(pdf_sink *sink, const found_stream *found, size_t length)
{
    char number[32];
    const int wrote =
        snprintf(number, sizeof number, "%*zu", (int)(found->number_end - found->number), length);
    pdf_boxes_write(sink, number, (size_t)wrote);
}

static void put_edited(pdf_sink *sink, const found_stream *found, const zc_textbuf *content)
{
    const char *held = sink->stream.at;
    const int64_t by = (int64_t)content->length - (found->content_end - found->content);
    const int64_t before = sink->shifts.count ? sink->shifts.at[sink->shifts.count - 1].by : 0;
    if (!vec_push(&sink->shifts, (pdf_shift){ sink->passed + (found->content_end - held), before + by }))
        sink->stream.failed = true;
    pdf_boxes_write(sink, held, (size_t)(found->content - held));
    pdf_boxes_write(sink, content->at, content->length);
    pdf_boxes_write(sink, found->content_end, (size_t)(found->number - found->content_end));
    put_number(sink, found, content->length);
    forget(sink, (size_t)(found->number_end - held));
}

static void pass_stream(pdf_sink *sink, found_stream *found)
{
    zc_textbuf content = { 0 };
    if (length_is_told(found) &&
        pdf_content_spans(found->content, (size_t)(found->content_end - found->content), &content))
        sink->stream.failed = true;
    if (content.length > 0)
        put_edited(sink, found, &content);
    else
        let_go(sink, (size_t)(found->end - sink->stream.at));
    textbuf_free(&content);
}

/* What was held up to the end of the object behind the stream at `content`; false: it is not all here. */
static bool stream_is_here(pdf_sink *sink, const char *content, found_stream *found)
{
    const char *end = sink->stream.at + sink->stream.length;
    const char *from = content + sink->sought, *tail_at = pdf_find(from, end, tail);
    const char *behind = tail_at ? pdf_find(tail_at + sizeof tail - 1, end, object_end) : NULL;
    if (!behind) {
        const size_t here = (size_t)(end - content), kept = sizeof tail;
        sink->sought = tail_at ? (size_t)(tail_at - content) : here > kept ? here - kept : 0;
        return false;
    }
    *found = (found_stream){ .content = content,
                             .content_end = tail_at,
                             .number = tail_at + sizeof tail - 1,
                             .end = behind + sizeof object_end - 1 };
    return true;
}

/* Whether it is a file that can be edited; false before that is known, too. */
static bool head_is_read(pdf_sink *sink)
{
    enum { HEAD_BYTES = sizeof plain_table - 1 };
    if (!sink->head_is_read && sink->stream.length >= HEAD_BYTES) {
        sink->head_is_read = true;
        sink->has_plain_table = memcmp(sink->stream.at, plain_table, HEAD_BYTES) == 0;
    }
    if (sink->head_is_read && !sink->has_plain_table)
        let_go(sink, sink->stream.length);
    return sink->has_plain_table;
}

void pdf_sink_write(pdf_sink *sink, const void *bytes, size_t length)
{
    found_stream found;
    textbuf_add_n(&sink->stream, bytes, length);
    if (sink->stream.failed || !head_is_read(sink))
        return;
    while (!sink->stream.failed && sink->stream.length > sizeof head) {
        const char *end = sink->stream.at + sink->stream.length;
        const char *stream = pdf_find(sink->stream.at, end, head);
        let_go(sink, stream ? (size_t)(stream - sink->stream.at) : sink->stream.length - sizeof head);
        if (!stream || !stream_is_here(sink, sink->stream.at + sizeof head - 1, &found))
            return;
        pass_stream(sink, &found);
    }
}

int64_t pdf_sink_offset(const pdf_sink *sink, int64_t offset)
{
    int low = 0, high = sink->shifts.count; /* how many begin at or before the offset */
    while (low < high) {
        const int middle = (low + high) / 2;
        if (sink->shifts.at[middle].from <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset + (low ? sink->shifts.at[low - 1].by : 0);
}

void pdf_sink_end(pdf_sink *sink)
{
    if (!sink->stream.failed)
        let_go(sink, sink->stream.length);
    sink->held.failed |= sink->stream.failed;
    pdf_boxes_end(sink);
}
