#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- mem ---- */

static long allocations_until_failure; /* 0: never */
static bool an_allocation_failed;

void mem_fail_at(long nth)
{
    allocations_until_failure = nth;
    an_allocation_failed = false;
}

bool mem_failed(void) { return an_allocation_failed; }

static bool is_made_to_fail(void)
{
    if (allocations_until_failure == 0 || --allocations_until_failure > 0)
        return false;
    an_allocation_failed = true;
    return true;
}

void *mem_take(size_t size) { return is_made_to_fail() ? NULL : calloc(1, size ? size : 1); }

void *mem_grow(void *block, size_t size) { return is_made_to_fail() ? NULL : realloc(block, size); }

void mem_free(void *block) { free(block); }

/* ---- arena ---- */

/* Under a sanitizer every piece is a block of its own, so that an overrun is seen: gcc, then clang say so. */
#if !defined(__has_feature)
#define __has_feature(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
enum { BLOCK_BYTES = 0 };
#else
enum { BLOCK_BYTES = 64 * 1024 };
#endif
enum { ALIGNMENT = 16 };

typedef struct block {
    struct block *before;
    size_t used, room;
    _Alignas(16) char at[];
} block;

struct zc_arena {
    block *last;
    bool failed;
};

zc_arena *arena_make(void) { return mem_take(sizeof(zc_arena)); }

void arena_free(zc_arena *arena)
{
    if (!arena)
        return;
    for (block *at = arena->last, *before; at; at = before) {
        before = at->before;
        mem_free(at);
    }
    mem_free(arena);
}

static block *block_with_room(zc_arena *arena, size_t bytes)
{
    if (arena->last && arena->last->room - arena->last->used >= bytes)
        return arena->last;
    const size_t room = bytes > BLOCK_BYTES ? bytes : BLOCK_BYTES;
    block *made = mem_take(sizeof(block) + room);
    if (!made)
        return NULL;
    made->room = room;
    made->before = arena->last;
    arena->last = made;
    return made;
}

void *arena_take(zc_arena *arena, size_t size, size_t count)
{
    size_t bytes;
    if (!arena)
        return NULL;
    const bool fits = !__builtin_mul_overflow(size, count, &bytes) && bytes <= SIZE_MAX / 2;
    bytes = bytes ? (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT : ALIGNMENT;
    block *from = fits ? block_with_room(arena, bytes) : NULL;
    if (!from) {
        arena->failed = true;
        return NULL;
    }
    void *piece = from->at + from->used;
    from->used += bytes;
    return piece;
}

bool arena_failed(const zc_arena *arena) { return arena->failed; }

char *arena_text_n(zc_arena *arena, const char *text, size_t length)
{
    if (!text)
        return NULL;
    char *copy = arena_array(arena, char, length + 1);
    if (copy)
        memcpy(copy, text, length);
    return copy;
}

char *arena_text(zc_arena *arena, const char *text)
{
    return text ? arena_text_n(arena, text, strlen(text)) : NULL;
}

enum { SHORT_TEXT_BYTES = 256 };

/* Most texts are short: those are formatted once. */
char *arena_format(zc_arena *arena, const char *format, ...)
{
    char few[SHORT_TEXT_BYTES];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    const int length = vsnprintf(few, sizeof few, format, args);
    char *text = length < 0 ? NULL : arena_array(arena, char, (size_t)length + 1);
    if (text && length < SHORT_TEXT_BYTES)
        memcpy(text, few, (size_t)length + 1);
    else if (text)
        vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    va_end(args);
    return text;
}

/* ---- vec ---- */

bool vec_grow(void **at, int *room, int count, size_t size)
{
    if (count < *room)
        return true;
    if (*room > INT32_MAX / 2)
        return false;
    const int wanted = *room ? *room * 2 : 16;
    size_t bytes;
    if (__builtin_mul_overflow((size_t)wanted, size, &bytes))
        return false;
    void *grown = mem_grow(*at, bytes);
    if (!grown)
        return false;
    *at = grown;
    *room = wanted;
    return true;
}

void *vec_copy(zc_arena *arena, const void *at, int count, size_t size)
{
    if (count == 0 || !at)
        return NULL;
    void *copy = arena_take(arena, size, (size_t)count);
    if (copy)
        memcpy(copy, at, size * (size_t)count);
    return copy;
}
