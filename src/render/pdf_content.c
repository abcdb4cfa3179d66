/* The content of a page, inflated, edited and deflated again. cairo has no call for marked content, but
 * writes a span around what one cluster of text says: also where the cluster has no glyph, which is told here
 * from all others by its first character. */
#include "render/formats.h"

#include <string.h>
#include <zlib.h>

/* ---- inflate and deflate, in memory of ours ---- */

static void *take(void *unused, uInt items, uInt size)
{
    (void)unused;
    return mem_take((size_t)items * size);
}

static void give(void *unused, void *block)
{
    (void)unused;
    mem_free(block);
}

/* Runs one of zlib's two engines to its end. */
static int run_all(z_stream *stream, int (*engine)(z_stream *, int), int flush, const char *bytes,
                   size_t length, zc_textbuf *out)
{
    unsigned char part[16384];
    int said = Z_OK;
    stream->next_in = (z_const Bytef *)(uintptr_t)bytes;
    stream->avail_in = (uInt)length;
    while (said == Z_OK && !out->failed) {
        stream->next_out = part;
        stream->avail_out = sizeof part;
        said = engine(stream, flush);
        textbuf_add_n(out, (const char *)part, sizeof part - stream->avail_out);
    }
    return out->failed ? Z_MEM_ERROR : said;
}

static int inflate_all(const char *bytes, size_t length, zc_textbuf *out)
{
    z_stream stream = { .zalloc = take, .zfree = give };
    int said = inflateInit(&stream);
    if (said == Z_OK)
        said = run_all(&stream, inflate, Z_NO_FLUSH, bytes, length, out);
    inflateEnd(&stream);
    return said;
}

static int deflate_all(const zc_textbuf *from, zc_textbuf *out)
{
    z_stream stream = { .zalloc = take, .zfree = give };
    int said = deflateInit(&stream, Z_DEFAULT_COMPRESSION);
    if (said == Z_OK)
        said = run_all(&stream, deflate, Z_FINISH, from->at, from->length, out);
    deflateEnd(&stream);
    return said;
}

/* ---- the marks ---- */

static const char span_words[] = "/Span << /ActualText <feff", mark_hex[] = "feff", end_hex[] = "2060",
                  empty_span[] = "> >> BDC\nEMC\n", text_object_end[] = "\nET\n", begin_mark[] = "/P BMC\n",
                  span_begun[] = "> >> BDC\n", span_ended[] = "\nEMC\n", end_mark[] = "EMC\n";

/* A mark in the content: [at, end), what its span says in hexadecimal digits, how many marks it holds. */
typedef struct span_mark {
    const char *at, *end, *says;
    int digits, depth;
    bool opens;
} span_mark;

static bool starts(const char *at, const char *end, const char *words)
{
    const size_t length = strlen(words);
    return (size_t)(end - at) >= length && memcmp(at, words, length) == 0;
}

/* Whether the span at `at` is one of ours. */
static bool mark_read(const char *at, const char *end, span_mark *mark)
{
    const char *says = at + sizeof span_words - 1;
    *mark = (span_mark){ .at = at, .depth = -1 };
    for (; starts(says, end, mark_hex); says += sizeof mark_hex - 1)
        mark->depth++;
    mark->opens = mark->depth >= 0;
    if (!mark->opens && !starts(says, end, end_hex))
        return false;
    mark->says = says;
    mark->digits = (int)strspn(says, "0123456789abcdef");
    if (!starts(says + mark->digits, end, empty_span))
        return false;
    mark->end = says + mark->digits + sizeof empty_span - 1;
    return true;
}

/* The next of our marks from `from` on; false: there is none. */
static bool mark_next(const char *from, const char *end, span_mark *mark)
{
    for (const char *at = from; (at = pdf_find(at, end, span_words)); at++)
        if (mark_read(at, end, mark))
            return true;
    return false;
}

static void add_opening(zc_textbuf *out, const span_mark *mark)
{
    textbuf_format(out, "%s%.*s%s", span_words, mark->digits, mark->says, span_begun);
    for (int inner = 0; inner < mark->depth; inner++)
        textbuf_add(out, begin_mark);
}

static void add_end(zc_textbuf *out, const span_mark *opening)
{
    for (int inner = 0; inner <= opening->depth; inner++)
        textbuf_add(out, end_mark);
}

/* What a span holds without cairo's own spans, where a cluster says what its glyph does not: Poppler forgets
 * the outer one for them. */
static void add_held(zc_textbuf *out, const char *from, const char *end)
{
    for (const char *inner; (inner = pdf_find(from, end, span_words));) {
        const char *held = pdf_find(inner, end, span_begun);
        const char *close = held ? pdf_find(held, end, span_ended) : NULL;
        if (!close)
            break;
        textbuf_add_n(out, from, (size_t)(inner - from));
        held += sizeof span_begun - 1;
        close++; /* its line ends what is held */
        textbuf_add_n(out, held, (size_t)(close - held));
        from = close + sizeof end_mark - 1;
    }
    textbuf_add_n(out, from, (size_t)(end - from));
}

/* A span must begin and end in one text object: what does not is left out, its glyphs say what they show. */
static void edit(const zc_textbuf *content, span_mark mark, zc_textbuf *out)
{
    const char *from = content->at, *end = content->at + content->length;
    for (bool found = true; found;) {
        const span_mark opening = mark;
        textbuf_add_n(out, from, (size_t)(opening.at - from));
        from = opening.end;
        found = mark_next(from, end, &mark);
        if (!opening.opens || !found || mark.opens || pdf_find(from, mark.at, text_object_end))
            continue;
        add_opening(out, &opening);
        add_held(out, from, mark.at);
        add_end(out, &opening);
        from = mark.end;
        found = mark_next(from, end, &mark);
    }
    textbuf_add_n(out, from, (size_t)(end - from));
}

zc_status pdf_content_spans(const char *deflated, size_t length, zc_textbuf *out)
{
    zc_textbuf content = { 0 }, edited = { 0 };
    span_mark mark;
    int said = inflate_all(deflated, length, &content);
    if (said == Z_STREAM_END && content.length > 0 &&
        mark_next(content.at, content.at + content.length, &mark)) {
        edit(&content, mark, &edited);
        said = edited.failed ? Z_MEM_ERROR : deflate_all(&edited, out);
    }
    textbuf_free(&content);
    textbuf_free(&edited);
    return said == Z_MEM_ERROR ? ZC_NO_MEMORY : ZC_OK;
}
